// Document: what a report says, before anyone decides whether it becomes DOCX, ODT, PDF, HTML or Markdown.
//
// Whoever assembles a report builds blocks; writers (export/writers/) know formats and nothing of studies.
// Text may hold any character: what the formats forbid is dropped on writing, a line feed is a line break.
#pragma once
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

#include "core/result.h"
#include "core/text/document.h"
#include "export/grounds.h"
#include "export/figure.h"
#include "export/page_setup.h"

namespace kondensat::exporting {

class OfficeTemplate;

/// A stretch of text in one look, or a reference to a bookmark elsewhere in the document.
struct Run {
    enum class Reference {
        None,     ///< plain text; with a target, a link that shows `text`
        Page,     ///< the number of the page where `target` stands; `text` is what HTML and Markdown link instead
        Caption,  ///< "Table 1": label and number of the table or figure that carries the bookmark `target`
        Footnote,  ///< the mark of the footnote whose id is `target`; left out where the document has none
    };
    QString text;
    bool bold = false;
    bool italic = false;
    bool superscript = false;
    QString language;  ///< BCP 47; empty means the block's
    QString target;    ///< bookmark; one that the document does not hold leaves `text` as it is, without a link
    Reference reference = Reference::None;

    Run() = default;
    Run(QString words) : text(std::move(words)) {}
    Run(const char16_t* words) : text(QString::fromUtf16(words)) {}

    [[nodiscard]] static Run strong(QString words);
    [[nodiscard]] static Run emphasis(QString words);
    [[nodiscard]] static Run raised(QString words);
    [[nodiscard]] static Run link(QString words, QString bookmark);
    /// `words` stands where there are no pages (HTML, Markdown), as a link.
    [[nodiscard]] static Run pageOf(QString bookmark, QString words = QString());
    [[nodiscard]] static Run captionOf(QString bookmark);
    [[nodiscard]] static Run footnote(QString id);
};

/// The text of one paragraph.
struct Inline {
    QList<Run> runs;

    Inline() = default;
    Inline(QString words) : runs{Run(std::move(words))} {}
    Inline(const char16_t* words) : runs{Run(words)} {}
    Inline(Run run) : runs{std::move(run)} {}
    Inline(std::initializer_list<Run> list) : runs(list) {}

    /// The words without their look; page references count as their text.
    [[nodiscard]] QString plain() const;
    [[nodiscard]] bool isEmpty() const { return plain().isEmpty(); }
};

/// Stands at the foot of the page where its mark is, and at the end where there are no pages.
struct Footnote {
    QString id;  ///< any text, unique among the footnotes
    QList<Inline> paragraphs;
    QString language;  ///< BCP 47; empty means the document's
};

struct Heading {
    int level = 1;  ///< 1–4; others are brought into that range
    Inline text;
};

struct Paragraph {
    Inline text;
};

/// Words of a participant, set apart. Several paragraphs for an exchange between speakers.
struct Quote {
    QList<Inline> paragraphs;
    QString attribution;  ///< the label as shown, for instance "(F1d, physician)"; follows the last paragraph
};

/// A working note (condensate, memo): plainly not part of the running text.
struct Note {
    QString title;
    QList<Inline> paragraphs;
};

struct ListItem {
    Inline text;
    int level = 0;  ///< 0–3
};

/// Also carries trees (theme, subthemes) by the level of its items.
struct List {
    QList<ListItem> items;
    bool numbered = false;
};

struct Cell {
    QList<Inline> paragraphs;
    int columnSpan = 1;

    Cell() = default;
    Cell(QString words) : paragraphs{Inline(std::move(words))} {}
    Cell(const char16_t* words) : paragraphs{Inline(words)} {}
    Cell(Inline text) : paragraphs{std::move(text)} {}
    Cell(QList<Inline> list, int span = 1) : paragraphs(std::move(list)), columnSpan(span) {}
};

struct Column {
    /// Share of the table's width relative to the other columns; 0 in all of them: as their content needs.
    double weight = 0;
};

using Row = QList<Cell>;

/// Rows shorter than the columns end in empty cells; cells beyond the columns are refused.
struct Table {
    enum class Style {
        Plain,      ///< reading size
        Checklist,  ///< small type, for many columns of short answers
    };
    Inline caption;  ///< without "Table 1", which writers put in front; empty means neither caption nor number
    QList<Column> columns;
    QList<Row> headerRows;  ///< repeated on each page
    QList<Row> rows;
    Style style = Style::Plain;
    bool landscape = false;  ///< on pages of its own, turned
};

/// A drawing with its caption below, numbered apart from the tables.
struct Figure {
    Inline caption;       ///< without "Figure 1", which writers put in front; empty means neither caption nor number
    QString title;        ///< what kind of figure it is, in a few words
    QString alternative;  ///< what it shows, in sentences, for those who do not see it
    List inWords;         ///< the same as a list, for formats that hold no pictures
    QList<Drawing> parts; ///< each fits a page; those after the first are captioned as its continuation
    bool landscape = false;
};

struct TableOfContents {
    int depth = 3;  ///< deepest heading level listed
};

struct PageBreak {};

using BlockContent = std::variant<Paragraph, Heading, Quote, Note, List, Table, Figure, TableOfContents, PageBreak>;

/// Where the words of a block come from, for those who show a document and lead back to the study; writers pass it
/// over.
struct Origin {
    QString type;             ///< of the record, as Record::type; empty: unknown
    QString record;           ///< its id; empty where there is no such record yet
    QString field;            ///< as fields() names it; empty: the record as a whole
    qsizetype position = -1;  ///< UTF-16 units into the record's long text
    bool operator==(const Origin&) const = default;
};

struct Block {
    BlockContent content;
    QString bookmark;  ///< any text, unique in the document (of several alike the first counts); may be empty
    QString language;  ///< BCP 47; empty means the document's
    /// Stands on a turned page with the landscape table or figure before or after it; such a one is turned in any
    /// case.
    bool landscape = false;
    bool keepWithNext = false;  ///< a paragraph that shall not end a page; headings never do
    Origin origin;
    QList<Ground> grounds;  ///< what it rests on; web pages unfold it, the other formats pass it over
    QList<text::Span> sentences;  ///< of a paragraph with grounds, in its plain text; for Ground::closestTo

    template <class T>
    [[nodiscard]] const T* as() const {
        return std::get_if<T>(&content);
    }
};

/// The few words that writers add of their own; `page` is for those who write references.
struct Wording {
    QString contents, table, abstract, page, figure, continued;
};

/// Wording in the document's language where we have it (da, nb, nn, sv, de), else in English.
[[nodiscard]] Wording wordingFor(const QString& language);

/// References may point at these as well, in documents that have a title or an abstract. Markdown keeps both as data
/// before the text and leaves such references out.
inline constexpr QLatin1StringView titleBookmark{"title"}, abstractBookmark{"abstract"};

struct Document {
    QString title;
    QString subtitle;
    QStringList authors;
    QString language = QStringLiteral("en");  ///< BCP 47
    QList<Inline> abstract;                   ///< paragraphs
    QList<Block> blocks;
    QList<Footnote> footnotes;  ///< one without a mark in the text is left out
    PageSetup page;
    /// Whose styles a DOCX (its pages as well, unless `page` says their size) and an ODT take; null: our own.
    std::shared_ptr<const OfficeTemplate> wordTemplate, openTemplate;
    /// Pages by bookmark, for formats that show numbers before they have been laid out (DOCX, ODT); see toPdf.
    QHash<QString, int> knownPages;
    /// Stands in the file properties; invalid means none, so that equal documents are equal bytes.
    QDateTime modified;
    std::optional<Wording> wording;  ///< overrides wordingFor(language)

    /// Appends a block; returns it so that a language or bookmark can be set.
    Block& add(BlockContent content, QString bookmark = QString());
};

}  // namespace kondensat::exporting
