#include "core/text/codepoints.h"
#include "import/qda/projects.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::qda {

using namespace refi;

namespace {

/// The words of a document in HTML, and where each byte of them stands. Offsets of highlights count the UTF-8 bytes of
/// the text alone; the line ends put in for paragraphs have none.
struct PlainHtml {
    QString text;
    std::vector<qsizetype> places;  ///< of each byte of the text of the HTML: its UTF-16 position in `text`

    /// Code points in `text`.
    [[nodiscard]] qint64 start(qint64 offset, const text::CodePoints& points) const {
        return offset >= 0 && size_t(offset) < places.size() ? points.fromUtf16(places[size_t(offset)]) : -1;
    }
    [[nodiscard]] qint64 end(qint64 offset, const text::CodePoints& points) const {
        if (offset <= 0 || size_t(offset) > places.size()) return -1;
        const qsizetype last = places[size_t(offset) - 1];
        return points.fromUtf16(last + (text[last].isHighSurrogate() ? 2 : 1));
    }
};

QString entity(QStringView name) {
    static const QHash<QString, QString> known{{u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
                                               {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00a0"_s}};
    if (!name.startsWith(u'#')) return known.value(name.toString());
    bool ok = false;
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
}

PlainHtml plainOf(const QString& html) {
    static const QSet<QString> blocks{u"p"_s,     u"div"_s,        u"li"_s,  u"ul"_s, u"ol"_s, u"h1"_s,
                                      u"h2"_s,    u"h3"_s,         u"h4"_s,  u"h5"_s, u"h6"_s, u"tr"_s,
                                      u"table"_s, u"blockquote"_s, u"pre"_s, u"hr"_s};
    PlainHtml plain;
    const auto add = [&](const QString& words) {
        for (qsizetype i = 0; i < words.size();) {
            const qsizetype units = words[i].isHighSurrogate() && i + 1 < words.size() ? 2 : 1;
            const QString character = words.mid(i, units);
            const auto bytes = size_t(character.toUtf8().size());
            plain.places.insert(plain.places.end(), bytes, plain.text.size());
            plain.text += character;
            i += units;
        }
    };
    for (qsizetype at = 0; at < html.size();) {
        if (html[at] == u'<') {
            const qsizetype close = html.indexOf(u'>', at);
            if (close < 0) break;
            qsizetype from = at + 1;
            const bool closing = from < close && html[from] == u'/';
            from += closing;
            qsizetype to = from;
            while (to < close && html[to].isLetterOrNumber()) ++to;
            const QString tag = html.mid(from, to - from).toLower();
            if (tag == u"br" || (blocks.contains(tag) && !plain.text.isEmpty() && !plain.text.endsWith(u'\n')))
                plain.text += u'\n';
            at = close + 1;
            continue;
        }
        if (html[at] == u'&') {
            const QStringView near = QStringView(html).sliced(at + 1, std::min<qsizetype>(12, html.size() - at - 1));
            const qsizetype semicolon = near.indexOf(u';');
            if (const QString character = semicolon > 0 ? entity(near.first(semicolon)) : QString();
                !character.isEmpty()) {
                add(character);
                at += semicolon + 2;
                continue;
            }
        }
        qsizetype next = at + 1;
        while (next < html.size() && html[next] != u'<' && html[next] != u'&') ++next;
        add(html.mid(at, next - at));
        at = next;
    }
    while (plain.text.endsWith(u'\n')) {
        if (!plain.places.empty() && plain.places.back() == plain.text.size() - 1) break;
        plain.text.chop(1);
    }
    return plain;
}

}  // namespace

Result<Project> readTaguette(const Database& database) {
    Project project;
    project.origin = project.name = u"Taguette"_s;
    int projects = 0;
    TRY_DO(database.rows(u"projects"_s, {u"name"_s, u"description"_s}, [&](const Row& row) {
        if (projects++ == 0) project.name = row.text(0), project.description = row.text(1);
    }));
    QHash<qint64, QUuid> tags;
    TRY_DO(database.rows(u"tags"_s, {u"id"_s, u"path"_s, u"description"_s}, [&](const Row& row) {
        tags.insert(row.number(0), rowGuid("tag", row.number(0)));
        project.codes.append({rowGuid("tag", row.number(0)), row.text(1), row.text(2), {}, -1, {}});
    }));
    struct Document {
        Text text;
        PlainHtml plain;
        text::CodePoints points;
    };
    QMap<qint64, Document> documents;
    TRY_DO(database.rows(u"documents"_s, {u"id"_s, u"name"_s, u"description"_s, u"contents"_s}, [&](const Row& row) {
        Document document;
        document.plain = plainOf(row.text(3));
        document.points = text::CodePoints(document.plain.text);
        document.text.guid = rowGuid("document", row.number(0));
        document.text.name = row.text(1);
        document.text.description = row.text(2);
        document.text.content = document.plain.text;
        documents.insert(row.number(0), std::move(document));
    }));
    QHash<qint64, QList<qint64>> tagged;
    TRY_DO(database.rows(u"highlight_tags"_s, {u"highlight_id"_s, u"tag_id"_s},
                         [&](const Row& row) { tagged[row.number(0)].append(row.number(1)); }));
    TRY_DO(database.rows(u"highlights"_s, {u"id"_s, u"document_id"_s, u"start_offset"_s, u"end_offset"_s, u"snippet"_s},
                         [&](const Row& row) {
                             const auto document = documents.find(row.number(1));
                             if (document == documents.end()) {
                                 ++project.unknown;
                                 return;
                             }
                             Selection selection;
                             selection.guid = rowGuid("highlight", row.number(0));
                             selection.name = plainOf(row.text(4)).text;
                             selection.start = document->plain.start(row.number(2), document->points);
                             selection.end = document->plain.end(row.number(3), document->points);
                             for (const qint64 tag : tagged.value(row.number(0)))
                                 if (tags.contains(tag)) selection.codings.append({tags.value(tag), {}, {}});
                             document->text.selections.append(selection);
                         }));
    for (Document& document : documents) project.texts.append(std::move(document.text));
    return project;
}

}  // namespace kondensat::importing::qda
