#include "import/containers/docx_comments.h"

#include "import/containers/xml_part.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {

Result<DocxComments> DocxComments::read(const ZipArchive& archive, const QString& folder) {
    DocxComments comments;
    if (const QString part = folder + u"comments.xml"_s; archive.contains(part)) {
        TRY_ASSIGN(const QByteArray bytes, archive.read(part));
        TRY_DO(comments.readComments(bytes, part));
    }
    if (const QString part = folder + u"commentsExtended.xml"_s; archive.contains(part)) {
        TRY_ASSIGN(const QByteArray bytes, archive.read(part));
        TRY_DO(comments.readThreads(bytes, part));
    }
    return comments;
}

Result<void> DocxComments::readComments(const QByteArray& bytes, const QString& part) {
    XmlPart xml(bytes, part);
    Comment comment;
    QString id;
    bool inText = false;
    while (xml.next()) {
        const QStringView name = xml.name();
        QString& words = comment.annotation.words;
        if (xml.isText()) {
            if (inText) words += xml.text();
        } else if (xml.isStart()) {
            if (name == "comment"_L1) {
                id = xml.attribute("id"_L1);
                comment = {};
                comment.annotation.author = xml.attribute("author"_L1).trimmed();
                comment.annotation.initials = xml.attribute("initials"_L1).trimmed();
                comment.annotation.date = xml.attribute("date"_L1);
            } else if (name == "p"_L1) {
                if (!words.isEmpty()) words += u'\n';
                comment.paragraph = xml.attribute("paraId"_L1);
            } else if (name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1) {
                xml.skip();
            } else if (name == "t"_L1) {
                inText = true;
            } else if (name == "br"_L1 || name == "cr"_L1) {
                words += u'\n';
            } else if (name == "tab"_L1) {
                words += u'\t';
            } else if (name == "noBreakHyphen"_L1) {
                words += u'\u2011';
            }
        } else if (xml.isEnd()) {
            if (name == "t"_L1) inText = false;
            if (name != "comment"_L1) continue;
            words = words.trimmed();
            m_comments.insert(id, std::exchange(comment, {}));
        }
    }
    return xml.failed() ? Result<void>(xml.error()) : Result<void>();
}

Result<void> DocxComments::readThreads(const QByteArray& bytes, const QString& part) {
    XmlPart xml(bytes, part);
    QHash<QString, QString> answers;
    while (xml.next())
        if (xml.isStart() && xml.name() == "commentEx"_L1)
            if (const QString parent = xml.attribute("paraIdParent"_L1); !parent.isEmpty())
                answers.insert(xml.attribute("paraId"_L1), parent);
    for (Comment& comment : m_comments) comment.answers = answers.value(comment.paragraph);
    return xml.failed() ? Result<void>(xml.error()) : Result<void>();
}

void DocxComments::finish(const QString& id, const Place& at) {
    if (const auto begun = m_open.constFind(id); begun != m_open.constEnd()) m_ranges.insert(id, {*begun, at});
}

void DocxComments::refer(const QString& id, const Place& at) {
    if (!m_ranges.contains(id)) m_ranges.insert(id, {m_open.value(id, at), at});
}

void DocxComments::colour(const QString& colour, const Place& from, const Place& to) {
    if (!colour.isEmpty()) {
        if (!m_highlights.isEmpty() && m_highlights.last().end == m_lastText &&
            m_highlights.last().what.colour == colour) {
            m_highlights.last().end = to;
        } else {
            PlacedAnnotation highlight{{}, from, to};
            highlight.what.kind = Annotation::Kind::Highlight;
            highlight.what.colour = colour;
            m_highlights.append(highlight);
        }
    }
    m_lastText = to;
}

qsizetype DocxComments::missing() const {
    qsizetype missing = 0;
    for (auto it = m_ranges.cbegin(); it != m_ranges.cend(); ++it) missing += !m_comments.contains(it.key());
    for (auto it = m_comments.cbegin(); it != m_comments.cend(); ++it)
        missing += it->answers.isEmpty() && !m_ranges.contains(it.key());
    return missing;
}

QList<PlacedAnnotation> DocxComments::annotations() const {
    QList<PlacedAnnotation> all = m_highlights;
    QHash<QString, QList<Reply>> replies;
    for (const Comment& comment : m_comments)
        if (!comment.answers.isEmpty()) replies[comment.answers].append({comment.annotation.words, comment.annotation.author, comment.annotation.initials, comment.annotation.date});
    for (auto it = m_comments.cbegin(); it != m_comments.cend(); ++it) {
        const auto range = m_ranges.constFind(it.key());
        if (range == m_ranges.constEnd() || !it->answers.isEmpty()) continue;
        PlacedAnnotation placed{it->annotation, range->first, range->second};
        placed.what.replies = replies.value(it->paragraph);
        all.append(placed);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    return all;
}

QString highlightColour(const QString& name) {
    // ECMA-376 part 1, 17.18.40 (ST_HighlightColor).
    static const QHash<QString, QString> colours{
        {u"black"_s, u"#000000"_s},      {u"blue"_s, u"#0000ff"_s},        {u"cyan"_s, u"#00ffff"_s},
        {u"green"_s, u"#00ff00"_s},      {u"magenta"_s, u"#ff00ff"_s},     {u"red"_s, u"#ff0000"_s},
        {u"yellow"_s, u"#ffff00"_s},     {u"darkBlue"_s, u"#00008b"_s},    {u"darkCyan"_s, u"#008b8b"_s},
        {u"darkGreen"_s, u"#006400"_s},  {u"darkMagenta"_s, u"#800080"_s}, {u"darkRed"_s, u"#8b0000"_s},
        {u"darkYellow"_s, u"#808000"_s}, {u"darkGray"_s, u"#a9a9a9"_s},    {u"lightGray"_s, u"#d3d3d3"_s}};
    return colours.value(name);
}

}  // namespace kondensat::importing
