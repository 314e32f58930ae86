// How the pages of a written document are set: what a layout says, and what a person wants otherwise.
#pragma once
#include <QSizeF>
#include <QStringList>
#include <optional>

namespace kondensat::exporting {

struct PageSetup {
    enum class Size { A4, Letter };
    std::optional<Size> size;         ///< unsaid: A4, or what the template has
    std::optional<bool> lineNumbers;  ///< in the margin, one count through the whole text; unsaid: none
    double spacing = 0;               ///< of running text, in lines: 1, 1.5 or 2; 0: as the styles have it
    /// Files whose styles take the place of our own: one for DOCX, one for ODT, or either.
    QStringList templates;

    /// This, and where it says nothing, what the other says.
    [[nodiscard]] PageSetup over(const PageSetup& other) const;
    [[nodiscard]] bool hasLineNumbers() const { return lineNumbers.value_or(false); }
};

/// "A4" or "Letter", in any case.
[[nodiscard]] std::optional<PageSetup::Size> pageSizeNamed(const QString& name);
/// "single", "1.5" or "double" (1, 2 as well), in lines.
[[nodiscard]] std::optional<double> spacingNamed(const QString& name);
/// Of the paper, in millimetres.
[[nodiscard]] QSizeF paperSize(const PageSetup& setup, bool landscape);

}  // namespace kondensat::exporting
