#include <QRegularExpression>
#include <QSet>

#include "core/said.h"
#include "import/containers/html_events.h"
#include "import/containers/readers.h"
#include "import/containers/table_builder.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr int kMaxDepth = 512;

bool isBlock(const QString& name) {
    static const QSet<QString> names{
        u"p"_s,          u"div"_s,     u"h1"_s,      u"h2"_s,       u"h3"_s,         u"h4"_s,     u"h5"_s,
        u"h6"_s,         u"ul"_s,      u"ol"_s,      u"li"_s,       u"dl"_s,         u"dt"_s,     u"dd"_s,
        u"blockquote"_s, u"pre"_s,     u"section"_s, u"article"_s,  u"header"_s,     u"footer"_s, u"main"_s,
        u"nav"_s,        u"aside"_s,   u"address"_s, u"figure"_s,   u"figcaption"_s, u"hr"_s,     u"form"_s,
        u"table"_s,      u"caption"_s, u"tr"_s,      u"td"_s,       u"th"_s,         u"body"_s,   u"html"_s,
        u"center"_s,     u"details"_s, u"summary"_s, u"fieldset"_s, u"legend"_s,     u"thead"_s,  u"tbody"_s,
        u"tfoot"_s};
    return names.contains(name);
}

/// Elements that a browser shows no text of.
bool isUnseen(const QString& name) {
    static const QSet<QString> names{u"head"_s,     u"title"_s,  u"script"_s, u"style"_s, u"template"_s, u"noscript"_s,
                                     u"select"_s,   u"svg"_s,    u"object"_s, u"audio"_s, u"video"_s,    u"canvas"_s,
                                     u"datalist"_s, u"iframe"_s, u"rt"_s,     u"rp"_s};
    return names.contains(name);
}

std::optional<bool> boldOf(const QString& name, const QString& style) {
    static const QRegularExpression weight(u"font-weight\\s*:\\s*([a-z0-9]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto found = weight.match(style); found.hasMatch()) {
        const QString value = found.captured(1).toLower();
        if (value == "bold"_L1 || value == "bolder"_L1) return true;
        if (value == "normal"_L1 || value == "lighter"_L1) return false;
        if (const int number = value.toInt(); number > 0) return number >= 600;
    }
    if (name == "b"_L1 || name == "strong"_L1 || name == "th"_L1) return true;
    return name.size() == 2 && name[0] == u'h' && name[1].isDigit() ? std::optional(true) : std::nullopt;
}

class HtmlReader : public HtmlListener {
public:
    explicit HtmlReader(Document& document) : m_document(document), m_table(document) {}

    Result<void> read(const QString& text) {
        if (!hear(text)) return Error{Error::Code::Damaged, Said::tr("the file cannot be read as HTML"), {}, {}, {}};
        finish(false);
        if (m_tooDeep)
            return Error{Error::Code::Refused,
                         Said::tr("the file is not read"),
                         {},
                         {},
                         Said::tr("its elements are nested more than %1 deep").arg(kMaxDepth)};
        return {};
    }

private:
    struct Element {
        bool bold = false, keepsSpace = false, unseen = false, isTime = false, isQuote = false;
        int heading = 0;
    };
    struct Table {
        bool inRow = false, inCell = false;
    };

    void start(const QString& name, const Attributes& attributes) override {
        if (m_open.size() >= kMaxDepth) {
            m_tooDeep = true;
            stop();
            return;
        }
        Element element = m_open.isEmpty() ? Element() : m_open.last();
        element.isTime = false;
        QString style, kind, seconds;
        bool hidden = false;
        for (const auto& [key, value] : attributes) {
            if (key == "style"_L1) style = value;
            if (key == "class"_L1) kind = value;
            if (key == "data-timestamp"_L1) seconds = value;
            hidden = hidden || key == "hidden"_L1;
        }
        QString packed = style.toLower();
        packed.removeIf([](QChar c) { return c.isSpace(); });
        hidden = hidden || packed.contains("display:none"_L1) || packed.contains("visibility:hidden"_L1);
        if (hidden && !element.unseen)
            m_document.notes.count(QT_TRANSLATE_N_NOOP(
                "Kondensat", "%n hidden stretch of text was left out|%n hidden stretches of text were left out"));
        element.unseen = element.unseen || hidden || isUnseen(name);
        element.bold = boldOf(name, style).value_or(element.bold);
        element.keepsSpace = element.keepsSpace || name == "pre"_L1 || packed.contains("white-space:pre"_L1);
        element.isQuote = element.isQuote || name == "blockquote"_L1;
        if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6') element.heading = name[1].digitValue();
        if (!element.unseen) {
            if (isBlock(name)) finish(false);
            startTable(name);
            if (name == "br"_L1) lineBreak();
            bool ok = false;
            const double time = kind.contains("timestamp"_L1) ? seconds.toDouble(&ok) : 0;
            if (ok && time >= 0 && time < 1e7) element.isTime = true, m_time = {{-1, -1}, qRound64(time * 1000)};
        }
        m_open.append(element);
    }
    void end(const QString& name) override {
        if (m_open.isEmpty()) return;
        const Element element = m_open.takeLast();
        if (element.unseen) return;
        if (element.isTime) {
            m_time.range.end = m_paragraph.text.size();
            if (m_time.range.start >= 0) m_paragraph.times.append(m_time);
            m_time.range.start = -1, m_time.ms = -1;
        }
        if (isBlock(name)) finish(name == "p"_L1 || name == "div"_L1 || name == "li"_L1);
        endTable(name);
    }

    /// White space folds as in a browser: one space between words, none at the ends of lines.
    void add(const QString& text) override {
        const Element element = m_open.isEmpty() ? Element() : m_open.last();
        if (element.unseen) return;
        for (const QChar c : text) {
            const bool space = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
            if (space && !element.keepsSpace) {
                m_spaceBefore = true;
                continue;
            }
            if (std::exchange(m_spaceBefore, false) && !m_paragraph.text.isEmpty() && !m_paragraph.text.endsWith(u'\n'))
                m_paragraph.append(u" ", element.bold);
            if (element.isTime && m_time.range.start < 0) m_time.range.start = m_paragraph.text.size();
            m_paragraph.append(QStringView(&c, 1), element.bold);
            m_paragraph.heading = element.heading;
            m_paragraph.isQuote = element.isQuote;
        }
    }
    void lineBreak() {
        m_spaceBefore = false;
        m_paragraph.append(u"\n", false);
        m_hasBreak = true;
    }
    /// The line break that ends a block is not seen; one alone in a block makes it an empty line.
    void finish(bool mayBeEmpty) {
        m_spaceBefore = false;
        if (m_paragraph.text.endsWith(u'\n')) m_paragraph.text.chop(1);
        // A time mark does not reach over the end of its paragraph.
        m_time.range.start = -1;
        m_paragraph.times.removeIf([&](const PlacedTime& time) { return time.range.end > m_paragraph.text.size(); });
        if (!m_paragraph.text.isEmpty() || (mayBeEmpty && m_hasBreak)) {
            // A caption, or text strewn between cells, belongs to no cell.
            if (!m_tables.isEmpty() && !m_tables.first().inCell)
                m_document.paragraphs.append(m_paragraph);
            else
                m_table.finish(m_paragraph);
        }
        m_paragraph = {};
        m_hasBreak = false;
    }

    void startTable(const QString& name) {
        if (name == "table"_L1) {
            m_table.beginTable();
            m_tables.append(Table());
        } else if (m_tables.isEmpty()) {
            return;
        } else if (name == "tr"_L1) {
            endRow();
            beginRow();
        } else if (name == "td"_L1 || name == "th"_L1) {
            endCell();
            beginRow();
            m_table.beginCell();
            m_tables.last().inCell = true;
        }
    }
    void endTable(const QString& name) {
        if (m_tables.isEmpty()) return;
        if (name == "td"_L1 || name == "th"_L1) endCell();
        if (name == "tr"_L1 || name == "table"_L1) endRow();
        if (name != "table"_L1) return;
        m_table.endTable();
        m_tables.removeLast();
    }
    void beginRow() {
        if (!std::exchange(m_tables.last().inRow, true)) m_table.beginRow();
    }
    void endCell() {
        if (std::exchange(m_tables.last().inCell, false)) m_table.endCell();
    }
    void endRow() {
        endCell();
        if (std::exchange(m_tables.last().inRow, false)) m_table.endRow();
    }

    Document& m_document;
    TableBuilder m_table;
    QList<Element> m_open;
    QList<Table> m_tables;
    Paragraph m_paragraph;
    PlacedTime m_time{{-1, -1}, -1};  ///< the time mark around the current place
    bool m_spaceBefore = false, m_hasBreak = false, m_tooDeep = false;
};

}  // namespace

bool looksLikeHtml(const QString& text) {
    static const QRegularExpression opening(
        u"^(?:<!doctype\\s+html|<(?:html|head|body|meta|title|p|div|h[1-6]|span|table|article|section)[\\s>/])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString head = text.left(4096).trimmed();
    if (head.startsWith(QChar::ByteOrderMark)) head.remove(0, 1);
    if (opening.match(head).hasMatch()) return true;
    return (head.startsWith("<?xml"_L1) || head.startsWith("<!--"_L1)) &&
           head.contains("<html"_L1, Qt::CaseInsensitive);
}

Result<Document> readHtml(const QString& text) {
    Document document;
    document.container = u"html"_s;
    TRY_DO(HtmlReader(document).read(text));
    return document;
}

}  // namespace kondensat::importing
