#include <QRegularExpression>

#include "core/said.h"
#include "import/containers/comments.h"
#include "import/containers/copied_source.h"
#include "import/containers/readers.h"
#include "import/containers/table_builder.h"
#include "import/containers/xml_part.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

/// Which styles make text bold, from both parts of the file.
class OdtStyles {
public:
    void element(const XmlPart& xml) {
        if (xml.name() == "style"_L1) {
            m_current = xml.attribute("name"_L1);
            m_styles[m_current].parent = xml.attribute("parent-style-name"_L1);
        } else if (xml.name() == "default-style"_L1) {
            m_current.clear();
        } else if (xml.name() == "text-properties"_L1 && !m_current.isEmpty()) {
            const QString weight = xml.attribute("font-weight"_L1);
            if (!weight.isEmpty()) m_styles[m_current].bold = weight == "bold"_L1 || weight.toInt() >= 600;
            static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
            const QString background = xml.attribute("background-color"_L1).toLower();
            if (background != u"#ffffff" && colour.match(background).hasMatch()) m_styles[m_current].colour = background;
        }
    }
    [[nodiscard]] std::optional<bool> bold(const QString& name) const {
        QString at = name;
        for (int step = 0; step < 16 && !at.isEmpty(); ++step) {  // a chain of styles may be a circle
            const auto found = m_styles.constFind(at);
            if (found == m_styles.constEnd()) return {};
            if (found->bold) return found->bold;
            at = found->parent;
        }
        return {};
    }
    /// `#rrggbb` that a span is marked with by hand; empty for none. White is none.
    [[nodiscard]] QString colour(const QString& name) const { return m_styles.value(name).colour; }

private:
    struct Style {
        std::optional<bool> bold;
        QString parent, colour;
    };
    QHash<QString, Style> m_styles;
    QString m_current;
};

class OdtReader {
public:
    OdtReader(const QByteArray& bytes, OdtStyles& styles, Document& document)
        : m_xml(bytes, u"content.xml"_s), m_styles(styles), m_document(document), m_table(document) {}

    Result<void> read() {
        while (m_xml.next()) {
            if (m_xml.isStart() && !m_inBody) {
                if (m_xml.name() == "body"_L1)
                    m_inBody = true;
                else
                    m_styles.element(m_xml);
            } else if (m_xml.isText()) {
                if (m_inParagraph) addCollapsed(m_xml.text());
            } else if (m_xml.isStart()) {
                start();
            } else if (m_xml.isEnd()) {
                end();
            }
        }
        if (m_xml.failed()) return m_xml.error();
        m_document.paragraphs += m_noteParagraphs;
        m_document.annotations = m_comments.annotations();
        return {};
    }

private:
    [[nodiscard]] bool isBold() const { return !m_bold.isEmpty() && m_bold.last(); }
    [[nodiscard]] Place place() const {
        Place place = m_table.place();
        place.offset += m_paragraph.text.size();
        return place;
    }
    void add(QStringView text) {
        const Place from = place();
        m_paragraph.append(text, isBold());
        if (!m_outside) m_comments.colour(m_colours.isEmpty() ? QString() : m_colours.last(), from, place());
        m_afterSpace = false;
    }
    /// ODF folds white space in markup to one space and drops it at the beginning of a paragraph.
    void addCollapsed(QStringView text) {
        QString folded;
        folded.reserve(text.size());
        for (const QChar c : text) {
            const bool space = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!space)
                folded += c;
            else if (!m_afterSpace)
                folded += u' ';
            m_afterSpace = space;
        }
        const bool after = m_afterSpace;
        add(folded);
        m_afterSpace = after;
    }
    void leaveOut(const QString& sentence) {
        m_document.notes.count(sentence);
        m_xml.skip();
    }

    void start() {
        const QStringView name = m_xml.name();
        const QStringView space = m_xml.space();
        if (space.endsWith(":drawing:1.0"_L1)) {
            if (name != "a"_L1) skipDrawing();
        } else if (space.endsWith(":table:1.0"_L1)) {
            startTable(name);
        } else if (space.endsWith(":office:1.0"_L1)) {
            if (name == "annotation"_L1)
                startComment();
            else if (name == "annotation-end"_L1)
                m_comments.finish(m_xml.attribute("name"_L1), place());
            else if (name == "forms"_L1)
                m_xml.skip();
        } else if (space.endsWith(":text:1.0"_L1)) {
            startText(name);
        }
    }
    void startTable(QStringView name) {
        if (m_outside) return;
        if (name == "table"_L1)
            m_table.beginTable();
        else if (name == "table-row"_L1)
            m_table.beginRow();
        else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1)
            m_table.beginCell();
    }
    void startText(QStringView name) {
        if (name == "p"_L1 || name == "h"_L1) {
            m_paragraph = {}, m_bold.clear(), m_colours.clear(), m_inParagraph = m_afterSpace = true;
            m_bold.append(m_styles.bold(m_xml.attribute("style-name"_L1)).value_or(false));
            if (name == "h"_L1) m_paragraph.heading = std::clamp(m_xml.attribute("outline-level"_L1).toInt(), 1, 9);
        } else if (name == "span"_L1) {
            m_bold.append(m_styles.bold(m_xml.attribute("style-name"_L1)).value_or(isBold()));
            m_colours.append(m_styles.colour(m_xml.attribute("style-name"_L1)));
        } else if (name == "s"_L1) {
            const int count = m_xml.attribute("c"_L1).toInt();
            add(QString(std::clamp(count, 1, 10000), u' '));
        } else if (name == "tab"_L1) {
            add(u"\t");
        } else if (name == "line-break"_L1) {
            add(u"\n"), m_afterSpace = true;
        } else if (name == "tracked-changes"_L1) {
            m_document.notes.say(Said::tr("Tracked changes were accepted"));
            m_xml.skip();
        } else if (name == "note"_L1) {
            startNote();
        } else if (name == "note-citation"_L1) {
            m_xml.skip();
        } else if (name == "ruby-text"_L1 || name == "sequence-decls"_L1 || name == "variable-decls"_L1 ||
                   name == "user-field-decls"_L1) {
            m_xml.skip();
        }
    }
    void end() {
        const QStringView name = m_xml.name();
        if (m_xml.space().endsWith(":text:1.0"_L1)) {
            if (name == "p"_L1 || name == "h"_L1) {
                m_inParagraph = false;
                if (m_outside)
                    addToNote(std::exchange(m_paragraph, {}));
                else
                    m_table.finish(std::exchange(m_paragraph, {}));
            } else if (name == "note"_L1) {
                endNote();
            } else if (name == "span"_L1 && m_bold.size() > 1) {
                m_bold.removeLast();
                if (!m_colours.isEmpty()) m_colours.removeLast();
            }
        } else if (m_xml.space().endsWith(":table:1.0"_L1) && !m_outside) {
            if (name == "table"_L1)
                m_table.endTable();
            else if (name == "table-row"_L1)
                m_table.endRow();
            else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1)
                m_table.endCell();
        }
    }
    /// Hangs here, or from here to the end that names it.
    void startComment() {
        if (m_outside || !m_inParagraph)
            return leaveOut(QT_TRANSLATE_N_NOOP("Kondensat", "%n comment was left out|%n comments were left out"));
        QString id = m_xml.attribute("name"_L1);
        if (id.isEmpty()) id = u"#%1"_s.arg(++m_nameless);
        const QString answers = m_xml.attribute("parent-name"_L1);
        Annotation comment;
        QString* field = nullptr;
        for (int depth = 1; depth > 0 && m_xml.next();) {
            const QStringView name = m_xml.name();
            if (m_xml.isText()) {
                if (field) *field += m_xml.text();
            } else if (m_xml.isStart()) {
                ++depth;
                if (name == "creator"_L1) field = &comment.author;
                else if (name == "date"_L1) field = &comment.date;
                else if (name.endsWith("initials"_L1)) field = &comment.initials;
                else if (name == "p"_L1) {
                    field = &comment.words;
                    if (!comment.words.isEmpty()) comment.words += u'\n';
                }
            } else if (m_xml.isEnd()) {
                --depth;
                if (name == "creator"_L1 || name == "date"_L1 || name.endsWith("initials"_L1) || name == "p"_L1) field = nullptr;
            }
        }
        for (QString* each : {&comment.author, &comment.initials, &comment.words}) *each = each->trimmed();
        m_comments.add(id, comment, id, answers);
        m_comments.begin(id, place());
        m_comments.refer(id, place());
    }
    /// A note stands amid its paragraph in the file, and at the end of the text here.
    void startNote() {
        if (m_outside || !m_inParagraph) return m_xml.skip();
        add(noteMark(++m_noteCount));
        m_outside = Outside{std::exchange(m_paragraph, {}), m_bold};
        m_inParagraph = false;
        m_document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n footnote or endnote stands at the end of the text, and its number where it belongs|%n footnotes and endnotes stand at the end of the text, and their numbers where they belong"));
    }
    void addToNote(Paragraph paragraph) {
        paragraph.kind = Paragraph::Kind::Note;
        if (!std::exchange(m_outside->hasText, true)) paragraph.text.prepend(noteMark(m_noteCount) + u' ');
        paragraph.bold.clear();
        m_noteParagraphs.append(paragraph);
    }
    void endNote() {
        if (!m_outside) return;
        m_paragraph = m_outside->paragraph, m_bold = m_outside->bold;
        m_inParagraph = true, m_afterSpace = false;
        m_outside.reset();
    }
    /// Pictures and shapes carry titles and text of their own; none of it is the transcript.
    void skipDrawing() {
        bool holdsText = false;
        int depth = 1;
        while (depth > 0 && m_xml.next()) {
            if (m_xml.isStart()) {
                ++depth;
                holdsText = holdsText || m_xml.name() == "text-box"_L1 || m_xml.name() == "p"_L1;
            } else if (m_xml.isEnd()) {
                --depth;
            }
        }
        if (holdsText) m_document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n text box was left out|%n text boxes were left out"));
    }

    /// What a note interrupts.
    struct Outside {
        Paragraph paragraph;
        QList<bool> bold;
        bool hasText = false;
    };
    XmlPart m_xml;
    OdtStyles& m_styles;
    Document& m_document;
    TableBuilder m_table;
    Paragraph m_paragraph;
    QList<bool> m_bold;
    QStringList m_colours;  ///< of the spans around the current place
    Comments m_comments;
    std::optional<Outside> m_outside;  ///< set within a note
    QList<Paragraph> m_noteParagraphs;
    int m_noteCount = 0, m_nameless = 0;
    bool m_inBody = false, m_inParagraph = false, m_afterSpace = true;
};

Result<void> refuseEncrypted(const ZipArchive& archive) {
    const QString part = u"META-INF/manifest.xml"_s;
    const Error encrypted{
        Error::Code::Encrypted, Said::tr("the document is protected by a password; please save it without one"), {}, {}, {}};
    if (archive.contains(u"encrypted-package"_s)) return encrypted;
    if (!archive.contains(part)) return {};
    TRY_ASSIGN(const QByteArray bytes, archive.read(part));
    if (bytes.contains("encryption-data")) return encrypted;
    return {};
}

}  // namespace

Result<Document> readOdt(const ZipArchive& archive) {
    TRY_DO(refuseEncrypted(archive));
    OdtStyles styles;
    if (archive.contains(u"styles.xml"_s)) {
        TRY_ASSIGN(const QByteArray bytes, archive.read(u"styles.xml"_s));
        XmlPart xml(bytes, u"styles.xml"_s);
        while (xml.next())
            if (xml.isStart()) styles.element(xml);
        if (xml.failed()) return xml.error();
    }
    TRY_ASSIGN(const QByteArray bytes, archive.read(u"content.xml"_s));
    Document document;
    document.container = u"odt"_s;
    document.encoding = u"UTF-8"_s;
    document.copyOf = copiedSource(archive);
    TRY_DO(OdtReader(bytes, styles, document).read());
    return document;
}

}  // namespace kondensat::importing
