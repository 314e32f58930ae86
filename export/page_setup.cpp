#include "export/page_setup.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

PageSetup PageSetup::over(const PageSetup& other) const {
    PageSetup both = *this;
    if (!both.size) both.size = other.size;
    if (!both.lineNumbers) both.lineNumbers = other.lineNumbers;
    if (both.spacing <= 0) both.spacing = other.spacing;
    if (both.templates.isEmpty()) both.templates = other.templates;
    return both;
}

std::optional<PageSetup::Size> pageSizeNamed(const QString& name) {
    if (name.compare(u"A4"_s, Qt::CaseInsensitive) == 0) return PageSetup::Size::A4;
    if (name.compare(u"Letter"_s, Qt::CaseInsensitive) == 0) return PageSetup::Size::Letter;
    return std::nullopt;
}

std::optional<double> spacingNamed(const QString& name) {
    const QString word = name.toLower();
    if (word == u"single" || word == u"1") return 1;
    if (word == u"1.5") return 1.5;
    if (word == u"double" || word == u"2") return 2;
    return std::nullopt;
}

QSizeF paperSize(const PageSetup& setup, bool landscape) {
    const QSizeF upright = setup.size == PageSetup::Size::Letter ? QSizeF(215.9, 279.4) : QSizeF(210, 297);
    return landscape ? upright.transposed() : upright;
}

}  // namespace kondensat::exporting
