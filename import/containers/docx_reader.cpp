#include <QRegularExpression>

#include "core/said.h"
#include "import/containers/copied_source.h"
#include "import/containers/docx_comments.h"
#include "import/containers/docx_styles.h"
#include "import/containers/encoding.h"
#include "import/containers/readers.h"
#include "import/containers/table_builder.h"
#include "import/containers/xml_part.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

/// The part that the package names as its main document.
Result<QString> mainPart(const ZipArchive& archive) {
    TRY_ASSIGN(const QByteArray bytes, archive.read(u"_rels/.rels"_s));
    XmlPart xml(bytes, u"_rels/.rels"_s);
    QString target;
    while (xml.next())
        if (xml.isStart() && xml.name() == "Relationship"_L1 && xml.attribute("Type"_L1).endsWith("/officeDocument"_L1))
            target = xml.attribute("Target"_L1);
    if (xml.failed()) return xml.error();
    if (target.startsWith(u'/')) target.remove(0, 1);
    return target.isEmpty() ? u"word/document.xml"_s : target;
}

struct NoteReference {
    bool isEndnote = false;
    QString id;
};

class DocxReader {
public:
    DocxReader(const QByteArray& bytes, const QString& part, const DocxStyles& styles, Comments& comments,
               Document& document)
        : m_xml(bytes, part), m_styles(styles), m_comments(comments), m_document(document), m_table(document) {}

    Result<void> read() {
        while (m_xml.next()) {
            if (m_xml.isText()) {
                if (m_inText && showsField()) add(m_xml.text());
            } else if (m_xml.isStart()) {
                start();
            } else if (m_xml.isEnd()) {
                end();
            }
        }
        if (m_xml.failed()) return m_xml.error();
        return {};
    }
    [[nodiscard]] const QList<NoteReference>& references() const { return m_references; }
    /// Of a part that holds notes: how many paragraphs of the document each one takes, by its id, in order.
    [[nodiscard]] const QList<std::pair<QString, qsizetype>>& notes() const { return m_notes; }

private:
    [[nodiscard]] bool isWord() const { return m_xml.space().contains("wordprocessingml"_L1); }
    /// Text is shown only in the result of each field around it.
    [[nodiscard]] bool showsField() const {
        return std::all_of(m_fields.begin(), m_fields.end(), [](bool inResult) { return inResult; });
    }
    void add(QStringView text) {
        if (m_hidden) {
            m_document.notes.count(QT_TRANSLATE_N_NOOP(
                "Kondensat", "%n hidden stretch of text was left out|%n hidden stretches of text were left out"));
            return;
        }
        const Place from = place();
        if (m_paragraph.starts.isEmpty() || m_paragraph.starts.last().page != m_page) m_paragraph.starts.append({m_paragraph.text.size(), m_page, 0});
        m_paragraph.append(text, m_bold.value_or(m_paragraphBold != m_runStyleBold));
        m_comments.colour(m_colour, from, place());
    }
    [[nodiscard]] Place place() const {
        Place place = m_table.place();
        place.offset += m_paragraph.text.size();
        return place;
    }
    void leaveOut(const QString& sentence) {
        m_document.notes.count(sentence);
        m_xml.skip();
    }

    void start() {
        const QStringView name = m_xml.name();
        if (!isWord()) {
            if (name == "Fallback"_L1 || m_xml.space().contains("/math"_L1)) {
                if (name != "Fallback"_L1)
                    m_document.notes.count(QT_TRANSLATE_N_NOOP(
                        "Kondensat", "%n part of a formula was left out|%n parts of formulas were left out"));
                m_xml.skip();
            }
            return;
        }
        if (name == "t"_L1)
            m_inText = true;
        else if (name == "r"_L1)
            m_bold.reset(), m_colour.clear(), m_runStyleBold = m_hidden = false;
        else if (name == "commentRangeStart"_L1)
            m_comments.begin(m_xml.attribute("id"_L1), place());
        else if (name == "commentRangeEnd"_L1)
            m_comments.finish(m_xml.attribute("id"_L1), place());
        else if (name == "rPr"_L1)
            readRunProperties();
        else if (name == "pPr"_L1)
            readParagraphProperties();
        else if (name == "p"_L1)
            startParagraph();
        else if (name == "footnote"_L1 || name == "endnote"_L1)
            m_noteId = m_xml.attribute("id"_L1);
        else if (name == "tbl"_L1)
            m_table.beginTable();
        else if (name == "tr"_L1)
            m_table.beginRow(), m_rowDeleted = false;
        else if (name == "trPr"_L1)
            readRowProperties();
        else if (name == "tc"_L1)
            m_table.beginCell();
        else if (name == "fldChar"_L1)
            fieldCharacter(m_xml.attribute("fldCharType"_L1));
        else if (name == "del"_L1 || name == "moveFrom"_L1)
            leaveOut(QT_TRANSLATE_N_NOOP("Kondensat",
                                         "%n tracked deletion was left out|%n tracked deletions were left out"));
        else if (name == "ins"_L1 || name == "moveTo"_L1)
            m_document.notes.count(QT_TRANSLATE_N_NOOP(
                "Kondensat", "%n tracked insertion was accepted|%n tracked insertions were accepted"));
        else if (name == "txbxContent"_L1)
            leaveOut(QT_TRANSLATE_N_NOOP("Kondensat", "%n text box was left out|%n text boxes were left out"));
        else if (name == "sectPr"_L1 || name == "sdtPr"_L1 || name == "tblPr"_L1 || name == "delText"_L1 ||
                 name == "rt"_L1)
            m_xml.skip();
        else if (showsField())
            startCharacter(name);
    }

    void startCharacter(QStringView name) {
        if (name == "tab"_L1 || name == "ptab"_L1)
            add(u"\t");
        else if (name == "br"_L1) {
            if (const QString type = m_xml.attribute("type"_L1); type.isEmpty() || type == "textWrapping"_L1)
                add(u"\n");
        } else if (name == "lastRenderedPageBreak"_L1)
            ++m_page;
        else if (name == "cr"_L1)
            add(u"\n");
        else if (name == "noBreakHyphen"_L1)
            add(u"\u2011");
        else if (name == "softHyphen"_L1)
            add(u"\u00AD");
        else if (name == "sym"_L1)
            add(QString(QChar(m_xml.attribute("char"_L1).toUShort(nullptr, 16))));
        else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1)
            refer(name == "endnoteReference"_L1, m_xml.attribute("id"_L1));
        else if (name == "commentReference"_L1)
            m_comments.refer(m_xml.attribute("id"_L1), place());
    }

    void refer(bool isEndnote, const QString& id) {
        m_references.append({isEndnote, id});
        m_paragraph.append(noteMark(m_references.size()), false);
    }

    void end() {
        if (!isWord()) return;
        const QStringView name = m_xml.name();
        if (name == "t"_L1)
            m_inText = false;
        else if (name == "p"_L1)
            endParagraph();
        else if (name == "tbl"_L1)
            m_table.endTable();
        else if (name == "tc"_L1)
            flushParagraph(), m_table.endCell();
        else if (name == "tr"_L1)
            m_rowDeleted ? m_table.dropRow() : m_table.endRow();
        else if (name == "body"_L1)
            flushParagraph();
        else if (name == "footnote"_L1 || name == "endnote"_L1)
            flushParagraph(), m_notes.append({m_noteId, m_document.paragraphs.size()});
    }

    void startParagraph() {
        m_inParagraph = true;
        if (!m_markDeleted) m_paragraph = {};
        m_markDeleted = m_paragraphBold = false;
        m_bold.reset(), m_runStyleBold = m_hidden = false;
    }
    /// A paragraph whose mark was deleted with tracked changes runs on in the next one.
    void endParagraph() {
        if (!m_markDeleted) flushParagraph();
    }
    void flushParagraph() {
        if (!m_inParagraph) return;
        m_inParagraph = m_markDeleted = false;
        m_paragraph.text.squeeze();
        m_table.finish(std::exchange(m_paragraph, {}));
    }

    void readRunProperties() {
        QString style;
        eachProperty([&](QStringView name) {
            if (name == "b"_L1)
                m_bold = isOn(m_xml.attribute("val"_L1));
            else if (name == "vanish"_L1)
                m_hidden = isOn(m_xml.attribute("val"_L1));
            else if (name == "highlight"_L1)
                m_colour = highlightColour(m_xml.attribute("val"_L1));
            else if (name == "shd"_L1 && m_colour.isEmpty())
                m_colour = shadeOf(m_xml.attribute("fill"_L1));
            else if (name == "rStyle"_L1)
                style = m_xml.attribute("val"_L1);
        });
        m_runStyleBold = m_styles.isBold(style);
    }
    /// Word's highlighter has fifteen colours; whoever wants another takes a shade. White is none.
    static QString shadeOf(const QString& fill) {
        static const QRegularExpression colour(u"^[0-9A-Fa-f]{6}$"_s);
        return colour.match(fill).hasMatch() && fill.compare("FFFFFF"_L1, Qt::CaseInsensitive) != 0
                   ? u'#' + fill.toLower()
                   : QString();
    }
    void readParagraphProperties() {
        eachProperty([&](QStringView name) {
            if (name == "pStyle"_L1) {
                const QString style = m_xml.attribute("val"_L1);
                m_paragraphBold = m_styles.isBold(style);
                m_paragraph.heading = m_styles.heading(style);
                m_paragraph.isQuote = m_styles.isQuote(style);
            } else if (name == "outlineLvl"_L1)
                m_paragraph.heading = headingOfOutline(m_xml.attribute("val"_L1));
            else if (name == "del"_L1)
                m_markDeleted = true;  // in w:rPr of the paragraph mark
        });
    }
    void readRowProperties() {
        eachProperty([&](QStringView name) { m_rowDeleted = m_rowDeleted || name == "del"_L1; });
    }
    /// Calls `take` for each element inside the current one, without what it was before a tracked change.
    template <class Take>
    void eachProperty(Take take) {
        int depth = 1;
        while (depth > 0 && m_xml.next()) {
            if (m_xml.isStart()) {
                if (m_xml.name().endsWith("Change"_L1)) {
                    m_xml.skip();
                    continue;
                }
                ++depth;
                take(m_xml.name());
            } else if (m_xml.isEnd()) {
                --depth;
            }
        }
    }
    void fieldCharacter(const QString& type) {
        if (type == "begin"_L1)
            m_fields.append(false);
        else if (m_fields.isEmpty())
            return;
        else if (type == "separate"_L1)
            m_fields.last() = true;
        else if (type == "end"_L1)
            m_fields.removeLast();
    }

    XmlPart m_xml;
    const DocxStyles& m_styles;
    Comments& m_comments;
    Document& m_document;
    TableBuilder m_table;
    Paragraph m_paragraph;
    QList<NoteReference> m_references;
    QList<std::pair<QString, qsizetype>> m_notes;  ///< with the number of paragraphs up to their end
    QString m_noteId;
    QList<bool> m_fields;  ///< fields around the current place; true once in the result
    std::optional<bool> m_bold;
    QString m_colour;  ///< of the run
    bool m_inText = false, m_inParagraph = false, m_paragraphBold = false, m_runStyleBold = false, m_hidden = false;
    bool m_markDeleted = false, m_rowDeleted = false;
    int m_page = 1;  ///< by the breaks that Word noted when it last laid the text out
};

/// The notes that the text refers to, at its end.
Result<void> addNotes(const ZipArchive& archive, const QString& folder, const DocxStyles& styles,
                      const QList<NoteReference>& references, Document& document) {
    QHash<QString, QList<Paragraph>> found;
    for (const bool isEndnote : {false, true}) {
        const QString part = folder + (isEndnote ? u"endnotes.xml"_s : u"footnotes.xml"_s);
        if (references.isEmpty() || !archive.contains(part)) continue;
        TRY_ASSIGN(const QByteArray bytes, archive.read(part));
        Document notes;
        Comments elsewhere;  // only what hangs at the talk is coding
        DocxReader reader(bytes, part, styles, elsewhere, notes);
        TRY_DO(reader.read());
        qsizetype from = 0;
        for (const auto& [id, end] : reader.notes()) {
            found[(isEndnote ? u"e"_s : u"f"_s) + id] = notes.paragraphs.sliced(from, end - from);
            from = end;
        }
    }
    for (qsizetype i = 0; i < references.size(); ++i) {
        const QList<Paragraph> note = found.take((references[i].isEndnote ? u"e"_s : u"f"_s) + references[i].id);
        if (note.isEmpty()) {
            document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n note is referred to and missing|%n notes are referred to and missing"));
            continue;
        }
        for (qsizetype p = 0; p < note.size(); ++p) {
            Paragraph paragraph;
            paragraph.kind = Paragraph::Kind::Note;
            const bool first = p == 0;
            paragraph.text = first ? noteMark(i + 1) + u' ' + note[p].text.trimmed() : note[p].text;
            document.paragraphs.append(paragraph);
        }
        document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n footnote or endnote stands at the end of the text, and its number where it belongs|%n footnotes and endnotes stand at the end of the text, and their numbers where they belong"));
    }
    return {};
}

}  // namespace

Result<Document> readDocx(const ZipArchive& archive) {
    TRY_ASSIGN(const QString part, mainPart(archive));
    DocxStyles styles;
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString stylesPart = folder + u"styles.xml"_s;
    if (archive.contains(stylesPart)) {
        TRY_ASSIGN(const QByteArray bytes, archive.read(stylesPart));
        TRY_ASSIGN(styles, DocxStyles::read(bytes, stylesPart));
    }
    TRY_ASSIGN(const QByteArray bytes, archive.read(part));
    Document document;
    document.container = u"docx"_s;
    document.encoding = u"UTF-8"_s;
    document.copyOf = copiedSource(archive);
    TRY_ASSIGN(Comments comments, readDocxComments(archive, folder));
    DocxReader reader(bytes, part, styles, comments, document);
    TRY_DO(reader.read());
    document.annotations = comments.annotations();
    if (comments.missing() > 0)
        document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n comment was left out|%n comments were left out"), comments.missing());
    TRY_DO(addNotes(archive, folder, styles, reader.references(), document));
    return document;
}

}  // namespace kondensat::importing
