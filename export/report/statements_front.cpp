// What stands before the methods: authors, abstract, background. Of long texts a checklist tells the extent; the report holds
// the words.
#include <QRegularExpression>

#include "core/text/segment.h"
#include "export/report/authors.h"
#include "export/report/prose.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

QString wordsCounted(const QString& text) {
    return counted(text::wordCount(text), u"word"_s);
}

/// The headings within a structured abstract: "Background", "Methods" of "Background: … Methods: …".
QStringList partsOf(const QString& abstract) {
    static const QRegularExpression part(u"(?:^|[.!?\\n]\\s*)(\\p{Lu}\\p{L}*(?: \\p{L}+){0,3}):\\s"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    for (auto it = part.globalMatch(abstract); it.hasNext();) parts.append(lowerFirst(it.next().captured(1)));
    return parts;
}

Statement abstract(const Facts& f) {
    Statement s;
    const StudyInfo& info = f.info();
    const QString text = f.said(info.id, u"abstract"_s, info.abstract).trimmed();
    if (text.isEmpty()) return s;
    const QStringList parts = partsOf(text);
    s.say(u"the abstract holds %1%2"_s.arg(
        wordsCounted(text), parts.size() > 1 ? u" on %1"_s.arg(listed(parts)) : QString()));
    s.grounds.append(info.id);
    return s;
}

Statement background(const Facts& f) {
    Statement s;
    const StudyInfo& info = f.info();
    const QString text = f.said(info.id, u"background"_s, info.background).trimmed();
    if (text.isEmpty()) return s;
    qsizetype paragraphs = 0;
    for (const QString& each : text.split(u'\n')) paragraphs += each.trimmed().isEmpty() ? 0 : 1;
    s.say(u"the background is told in %1 (%2)"_s.arg(counted(paragraphs, u"paragraph"_s), wordsCounted(text)));
    s.grounds.append(info.id);
    return s;
}

Statement authors(const Facts& f) {
    Statement s;
    QStringList people, without;
    for (const Author& author : authorsOf(f)) {
        const QString place = author.member ? unstopped(author.member->affiliation) : QString();
        if (author.member) s.grounds.append(author.member->id);
        if (place.isEmpty()) without.append(author.name);
        people.append(place.isEmpty() ? author.name : u"%1 (%2)"_s.arg(author.name, inBrackets(place)));
    }
    if (people.isEmpty()) return s;
    if (!f.info().authors.isEmpty()) s.grounds.prepend(f.info().id);
    s.say(u"%1: %2"_s.arg(people.size() == 1 ? u"author"_s : u"authors"_s, people.join(u"; "_s)));
    s.missFor(u"affiliation"_s, without);
    return s;
}

}  // namespace

StatementList frontStatements() {
    return {{u"authors"_s, authors}, {u"abstract"_s, abstract}, {u"background"_s, background}};
}

}  // namespace kondensat::exporting
