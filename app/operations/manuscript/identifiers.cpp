// Registered identifiers in a manuscript that came back: in its paragraphs, and wherever else its file holds text.
#include <QFileInfo>

#include "app/operations/identifier_search.h"
#include "app/operations/manuscript/check.h"
#include "core/said.h"
#include "import/file_texts.h"

namespace kondensat::app {
namespace {

using namespace Qt::StringLiterals;

/// A place by the letters around it, by which two readings of one file are laid beside each other.
struct Surroundings {
    qsizetype identifier;
    QString before, after;
};

Surroundings surroundingsOf(const FoundIdentifier& found, QStringView text) {
    constexpr qsizetype letters = 12, near = 200;
    Surroundings around{found.identifier, {}, {}};
    for (qsizetype i = found.span.start - 1; i >= 0 && i > found.span.start - near && around.before.size() < letters; --i)
        if (text[i].isLetterOrNumber()) around.before.prepend(text[i].toLower());
    for (qsizetype i = found.span.end; i < text.size() && i < found.span.end + near && around.after.size() < letters; ++i)
        if (text[i].isLetterOrNumber()) around.after.append(text[i].toLower());
    return around;
}

/// Whether a place of the file is one of a paragraph. `isWhole`: the file's text is a page or the whole of it, and goes on where a
/// paragraph ends.
bool isSamePlace(const Surroundings& inFile, const Surroundings& inParagraph, bool isWhole) {
    if (inFile.identifier != inParagraph.identifier) return false;
    return isWhole ? inFile.before.endsWith(inParagraph.before) && inFile.after.startsWith(inParagraph.after)
                   : inFile.before == inParagraph.before && inFile.after == inParagraph.after;
}

}  // namespace

QList<CheckedIdentifier> identifiersIn(const importing::Manuscript& manuscript, const QByteArray& file, const QString& fileName, const QList<journal::Identifier>& identifiers) {
    const IdentifierSearch search(identifiers);
    QList<CheckedIdentifier> checked;
    if (identifiers.isEmpty()) return checked;
    QList<Surroundings> inParagraphs;
    for (const importing::ManuscriptParagraph& paragraph : manuscript.paragraphs)
        for (const FoundIdentifier& found : search.find(paragraph.text)) {
            const auto start = paragraph.startOf(found.span.start);
            checked.append({found.identifier, found.isForm, {paragraph.section, start.page, start.line}, {}});
            inParagraphs.append(surroundingsOf(found, paragraph.text));
            if (paragraph.kind != importing::ManuscriptParagraph::Kind::Row) continue;
            // The file has each cell by itself.
            const qsizetype cellStart = paragraph.text.lastIndexOf(u'\t', found.span.start) + 1, end = paragraph.text.indexOf(u'\t', found.span.end);
            FoundIdentifier inCell = found;
            inCell.span = {found.span.start - cellStart, found.span.end - cellStart};
            inParagraphs.append(surroundingsOf(inCell, QStringView(paragraph.text).sliced(cellStart).first((end < 0 ? paragraph.text.size() : end) - cellStart)));
        }
    const bool isPdf = file.startsWith("%PDF");
    for (const importing::FileText& text : importing::textsOf(file, QFileInfo(fileName).fileName()).texts)
        for (const FoundIdentifier& found : search.find(text.text, text.isName ? IdentifierSearch::In::FileName : IdentifierSearch::In::Text)) {
            const Surroundings around = surroundingsOf(found, text.text);
            if (!text.isName && std::any_of(inParagraphs.cbegin(), inParagraphs.cend(), [&](const Surroundings& each) { return isSamePlace(around, each, isPdf || text.hasLines); })) continue;
            if (text.isEcho && std::any_of(checked.cbegin(), checked.cend(), [&](const CheckedIdentifier& each) { return each.identifier == found.identifier; })) continue;
            QStringList where{text.part, text.hasLines ? Said::tr("line %1").arg(QStringView(text.text).first(found.span.start).count(u'\n') + 1) : text.place};
            where.removeAll(QString());
            const QString outside = where.join(u", "_s);
            if (std::none_of(checked.cbegin(), checked.cend(), [&](const CheckedIdentifier& each) { return each.identifier == found.identifier && each.outside == outside; }))
                checked.append({found.identifier, found.isForm, {}, outside});
        }
    return checked;
}

}  // namespace kondensat::app
