#include "import/containers/encoding.h"
#include "core/said.h"
#include "import/containers/readers.h"
#include "import/containers/rtf_words.h"
#include "import/containers/table_builder.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

/// What a brace saves and restores.
struct Group {
    bool skip = false, bold = false, hidden = false, deleted = false, inFontTable = false;
    int unicodeFallback = 1;  ///< \ucN: how many characters stand in for one \u
    int font = -1;
};

class RtfReader {
public:
    explicit RtfReader(const QByteArray& bytes) : m_bytes(bytes), m_table(m_document) {
        m_document.container = u"rtf"_s;
    }

    Result<Document> read() {
        m_groups.append(Group{});
        while (m_at < m_bytes.size() && !m_done) {
            const char c = m_bytes[m_at++];
            if (c == '{') {
                flush();
                if (m_groups.size() >= kMaxDepth)
                    return Error{Error::Code::TooLarge,
                                 Said::tr("the file is not read"),
                                 {},
                                 Said::tr("byte %1").arg(m_at),
                                 Said::tr("its groups are nested more than %1 deep").arg(kMaxDepth)};
                m_groups.append(group());
                m_toSkip = 0;
            } else if (c == '}') {
                flush();
                if (m_outside && m_groups.size() == m_outside->depth) endNote();
                if (m_groups.size() > 1) m_groups.removeLast();
                m_done = m_groups.size() == 1;
                m_toSkip = 0;
            } else if (c == '\\') {
                control();
            } else if (c != '\r' && c != '\n') {
                byte(c);
            }
        }
        flush();
        if (!m_done)
            return Error{Error::Code::Damaged,
                         Said::tr("the file is cut short"),
                         {},
                         Said::tr("byte %1").arg(m_bytes.size()),
                         Said::tr("its last group is not closed")};
        m_inRow = false;
        closeTable();
        if (!m_paragraph.text.isEmpty()) endParagraph();
        m_document.paragraphs += m_noteParagraphs;
        m_document.encoding = QString::fromLatin1(m_codepage);
        return m_document;
    }

private:
    static constexpr qsizetype kMaxDepth = 2000;

    Group& group() { return m_groups.last(); }
    [[nodiscard]] bool isShown() const {
        const Group& g = m_groups.last();
        return !g.skip && !g.hidden && !g.deleted;
    }

    void control() {
        if (m_at >= m_bytes.size()) return;
        const char c = m_bytes[m_at];
        if (!std::isalpha(static_cast<uchar>(c))) {
            ++m_at;
            symbol(c);
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_bytes.size() && std::isalpha(static_cast<uchar>(m_bytes[m_at]))) ++m_at;
        const QByteArrayView word(m_bytes.constData() + begin, m_at - begin);
        const qsizetype numberBegin = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-') ++m_at;
        while (m_at < m_bytes.size() && std::isdigit(static_cast<uchar>(m_bytes[m_at])) && m_at - numberBegin < 11)
            ++m_at;
        bool hasNumber = false;
        const int number = QByteArrayView(m_bytes.constData() + numberBegin, m_at - numberBegin).toInt(&hasNumber);
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') ++m_at;
        apply(word, hasNumber ? std::optional(number) : std::nullopt);
    }

    void symbol(char c) {
        switch (c) {
            case '\'': {
                bool ok = false;
                const int value = m_bytes.mid(m_at, 2).toInt(&ok, 16);
                m_at = std::min(m_at + 2, m_bytes.size());
                if (ok) byte(static_cast<char>(value));
                break;
            }
            case '*':
                m_starred = true;
                break;
            case '~':
                text(u"\u00A0");
                break;
            case '-':
                text(u"\u00AD");
                break;
            case '_':
                text(u"\u2011");
                break;
            case '\\':
            case '{':
            case '}':
                byte(c);
                break;
            case '\r':
            case '\n':
                flush();
                endParagraph();
                break;
            default:
                break;
        }
    }

    /// A byte of text in the code page of its font; neighbours are decoded together.
    void byte(char c) {
        if (m_toSkip > 0) {
            --m_toSkip;
            return;
        }
        m_starred = false;
        if (isShown()) m_pending += c;
    }
    void flush() {
        if (m_pending.isEmpty()) return;
        const bool ascii =
            std::all_of(m_pending.begin(), m_pending.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
        const QString decoded =
            ascii ? QString::fromLatin1(m_pending)
                  : decodeWith(m_fontCodepages.value(group().font, m_codepage).constData(), m_pending);
        m_pending.clear();
        m_paragraph.append(decoded, group().bold);
    }
    void text(QStringView units) {
        if (m_toSkip > 0) {
            --m_toSkip;
            return;
        }
        flush();
        if (isShown()) m_paragraph.append(units, group().bold);
    }

    void apply(QByteArrayView word, std::optional<int> number) {
        const bool starred = std::exchange(m_starred, false);
        if (word == "u") {
            text(QString(QChar(static_cast<char16_t>(number.value_or(0)))));
            m_toSkip = group().unicodeFallback;
            return;
        }
        if (word == "bin") {
            m_at = std::min(m_at + std::max(0, number.value_or(0)), m_bytes.size());
            return;
        }
        if (const QStringView character = rtfCharacter(word); !character.isEmpty()) {
            text(character);
            return;
        }
        flush();
        m_toSkip = 0;
        if (starred || isRtfDestination(word))
            destination(word);
        else if (!property(word, number))
            structure(word);
    }

    void destination(QByteArrayView word) {
        if (word == "footnote" && isShown() && !m_outside) return startNote();
        if (word == "fonttbl") group().inFontTable = true;
        if (!group().skip) {
            if (word == "annotation") m_document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n comment was left out|%n comments were left out"));
        }
        if (word == "shptxt" || word == "do") m_document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n text box was left out|%n text boxes were left out"));
        group().skip = true;
    }

    /// A note stands amid its paragraph in the file, and at the end of the text here.
    void startNote() {
        m_paragraph.append(noteMark(++m_noteCount), false);
        m_outside = Outside{std::exchange(m_paragraph, {}), m_groups.size(), std::exchange(m_inRow, false)};
        m_document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n footnote or endnote stands at the end of the text, and its number where it belongs|%n footnotes and endnotes stand at the end of the text, and their numbers where they belong"));
    }
    void addToNote() {
        Paragraph note;
        note.kind = Paragraph::Kind::Note;
        const bool first = !std::exchange(m_outside->hasText, true);
        note.text = first ? noteMark(m_noteCount) + u' ' + m_paragraph.text.trimmed() : m_paragraph.text;
        m_noteParagraphs.append(note);
        m_paragraph = {};
    }
    void endNote() {
        if (!m_paragraph.text.isEmpty() || !m_outside->hasText) addToNote();
        m_paragraph = m_outside->paragraph, m_inRow = m_outside->inRow;
        m_outside.reset();
    }

    bool property(QByteArrayView word, std::optional<int> number) {
        Group& g = group();
        const bool on = number.value_or(1) != 0;
        if (word == "b")
            g.bold = on;
        else if (word == "v")
            g.hidden = on;
        else if (word == "deleted")
            g.deleted = on;
        else if (word == "plain")
            g.bold = g.hidden = g.deleted = false;
        else if (word == "uc")
            g.unicodeFallback = std::clamp(number.value_or(1), 0, 16);
        else if (word == "f" || word == "deff") {
            g.font = number.value_or(0);
        } else if (word == "fcharset" && g.inFontTable)
            setFontCharset(g.font, number.value_or(0));
        else if (word == "ansicpg")
            m_codepage = rtfCodepage(number.value_or(1252));
        else if (word == "mac")
            m_codepage = "macintosh";
        else if (word == "pc")
            m_codepage = "ibm-437";
        else if (word == "pca")
            m_codepage = "ibm-850";
        else if (word == "pard")
            m_inRow = false;
        else if (word == "intbl")
            m_inRow = true;
        else
            return false;
        return true;
    }
    void setFontCharset(int font, int charset) {
        if (const QByteArray codepage = rtfCharset(charset); !codepage.isEmpty())
            m_fontCodepages.insert(font, codepage);
    }

    void structure(QByteArrayView word) {
        if (group().skip) return;
        if (word == "par" || word == "sect")
            endParagraph();
        else if (word == "line" || word == "softline")
            text(u"\n");
        else if (word == "cell" || word == "row")
            m_outside ? addToNote() : word == "cell" ? endCell() : endRow();
        else if (word == "nestcell" || word == "nestrow")
            text(u"\t");
    }
    void endParagraph() {
        if (m_outside) {
            addToNote();
            return;
        }
        if (m_inRow) {
            text(u"\n");
            return;
        }
        closeTable();
        m_table.finish(std::exchange(m_paragraph, {}));
    }
    void endCell() {
        if (!m_rowOpen) {
            if (!m_tableOpen) m_table.beginTable();
            m_table.beginRow();
            m_rowOpen = m_tableOpen = true;
        }
        m_table.beginCell();
        m_table.finish(std::exchange(m_paragraph, {}));
        m_table.endCell();
    }
    void endRow() {
        if (m_rowOpen) m_table.endRow();
        m_rowOpen = m_inRow = false;
    }
    void closeTable() {
        endRow();
        if (m_tableOpen) m_table.endTable();
        m_tableOpen = false;
    }

    /// What a note interrupts.
    struct Outside {
        Paragraph paragraph;
        qsizetype depth = 0;
        bool inRow = false, hasText = false;
    };
    const QByteArray& m_bytes;
    Document m_document;
    TableBuilder m_table;
    Paragraph m_paragraph;
    std::optional<Outside> m_outside;  ///< set within a note
    QList<Paragraph> m_noteParagraphs;
    int m_noteCount = 0;
    QList<Group> m_groups;
    QHash<int, QByteArray> m_fontCodepages;
    QByteArray m_pending, m_codepage = "windows-1252";
    qsizetype m_at = 0;
    int m_toSkip = 0;
    bool m_done = false, m_starred = false, m_inRow = false, m_rowOpen = false, m_tableOpen = false;
};

}  // namespace

Result<Document> readRtf(const QByteArray& bytes) {
    return RtfReader(bytes).read();
}

}  // namespace kondensat::importing
