#include "import/containers/docx_comments.h"

#include "import/containers/xml_part.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {

namespace {

Result<void> readComments(const QByteArray& bytes, const QString& part, Comments& comments) {
    XmlPart xml(bytes, part);
    Annotation comment;
    QString id, paragraph;
    bool inText = false;
    while (xml.next()) {
        const QStringView name = xml.name();
        QString& words = comment.words;
        if (xml.isText()) {
            if (inText) words += xml.text();
        } else if (xml.isStart()) {
            if (name == "comment"_L1) {
                id = xml.attribute("id"_L1);
                comment = {}, paragraph.clear();
                comment.author = xml.attribute("author"_L1).trimmed();
                comment.initials = xml.attribute("initials"_L1).trimmed();
                comment.date = xml.attribute("date"_L1);
            } else if (name == "p"_L1) {
                if (!words.isEmpty()) words += u'\n';
                paragraph = xml.attribute("paraId"_L1);
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
            comments.add(id, std::exchange(comment, {}), paragraph);
        }
    }
    return xml.failed() ? Result<void>(xml.error()) : Result<void>();
}

/// Which comment answers which.
Result<void> readThreads(const QByteArray& bytes, const QString& part, Comments& comments) {
    XmlPart xml(bytes, part);
    QHash<QString, QString> answers;
    while (xml.next())
        if (xml.isStart() && xml.name() == "commentEx"_L1)
            if (const QString parent = xml.attribute("paraIdParent"_L1); !parent.isEmpty())
                answers.insert(xml.attribute("paraId"_L1), parent);
    comments.setAnswers(answers);
    return xml.failed() ? Result<void>(xml.error()) : Result<void>();
}

}  // namespace

Result<Comments> readDocxComments(const ZipArchive& archive, const QString& folder) {
    Comments comments;
    if (const QString part = folder + u"comments.xml"_s; archive.contains(part)) {
        TRY_ASSIGN(const QByteArray bytes, archive.read(part));
        TRY_DO(readComments(bytes, part, comments));
    }
    if (const QString part = folder + u"commentsExtended.xml"_s; archive.contains(part)) {
        TRY_ASSIGN(const QByteArray bytes, archive.read(part));
        TRY_DO(readThreads(bytes, part, comments));
    }
    return comments;
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
