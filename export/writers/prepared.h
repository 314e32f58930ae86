// What all writers need done before they write: clean text, numbered captions, references that lead somewhere.
#pragma once
#include <QSizeF>

#include "export/document.h"

namespace kondensat::exporting {

struct ContentsEntry {
    int level = 1;
    QString text;
    QString bookmark;
};

/// A document ready for writing. In it every heading has a bookmark, each bookmark stands once, targets without a
/// bookmark are cleared, caption references hold their words ("Table 1"), page references have a text to link, heading
/// and list levels are within range, each table row has cells for all columns, and no drawing is larger than its page.
/// Footnotes stand in the order of their marks, each of which shows its number, raised.
struct Prepared {
    Document document;
    Wording wording;
    QList<ContentsEntry> headings;
    QHash<qsizetype, QString> captionLabels;  ///< "Table 1" or "Figure 1", by index of the block

    /// The page of a bookmark as text, an en dash while it is not known.
    [[nodiscard]] QString pageText(const QString& bookmark) const;
    [[nodiscard]] QString languageOf(const Block& block) const;
    /// Whether a paragraph stays on the page of what follows: a table or figure, which it introduces, or what its block says.
    [[nodiscard]] bool staysWithNext(qsizetype block) const;
    /// Whether the title stands on a turned page, as the first block does.
    [[nodiscard]] bool startsLandscape() const;
};

/// Errors: Invalid for a table row with more cells than the table has columns.
/// `tableRoom`: how much more or less fits into a line of a table than on A4 in our type, as a share.
[[nodiscard]] Result<Prepared> prepare(const Document& document, double tableRoom = 1);

/// Without control characters, lone surrogates and noncharacters; every kind of line end is a line feed, tabs are
/// spaces.
[[nodiscard]] QString cleaned(const QString& text);
/// A name that is legal in every format: letters, digits and hyphens, else "b_" and a hash, at most 40; the same id,
/// the same name.
[[nodiscard]] QString bookmarkName(const QString& bookmark);
/// Reading direction by the first letter that has one, else by the language.
[[nodiscard]] bool isRightToLeft(const Inline& text, const QString& language);
/// "da" → "da-DK": office formats want a territory.
[[nodiscard]] QString withTerritory(const QString& language);
/// "Table 1. Caption", or either of them alone.
[[nodiscard]] Inline numberedCaption(const QString& label, const Inline& caption);
/// The caption of a figure's part (0-based): "Figure 1. Caption", or "Figure 1, continued".
[[nodiscard]] Inline figureCaption(const Prepared& prepared, const QString& label, const Figure& figure,
                                   qsizetype part);
/// What a figure is called where each thing has a name of its own: "Figure 1", "Figure 1, 2" for its second part, or
/// its title.
[[nodiscard]] QString figureName(const QString& label, const Figure& figure, qsizetype part);
/// Millimetres around the text, on every side.
constexpr double pageMargin = 25;
/// Room for a drawing on a page, in points: as wide as the text, and as high as leaves its caption a place.
[[nodiscard]] QSizeF drawingRoom(const PageSetup& setup, bool landscape);
/// What the line spacing of running text is multiplied with: 1 unless the pages say another than 1.2 lines.
[[nodiscard]] double spacingFactor(const PageSetup& setup);
/// Whether a block stands on a turned page.
[[nodiscard]] bool isLandscape(const Block& block);
/// Each column's share of the width; they sum to 1. Columns without weights get what keeps the table low,
/// and never less than their longest word where that can be.
[[nodiscard]] QList<double> columnShares(const Table& table, double room = 1);
/// The paragraphs of a quote with the attribution behind the last one.
[[nodiscard]] QList<Inline> paragraphsWithAttribution(const Quote& quote);

}  // namespace kondensat::exporting
