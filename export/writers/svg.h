// Drawings as SVG 1.1: text stays text, nothing is fetched from elsewhere.
#pragma once
#include "export/document.h"

namespace kondensat::exporting {

struct SvgLook {
    QString idPrefix;            ///< of the ids of title and description; a letter first, unique in its page
    bool withinHtml = false;     ///< an element of a page: neither XML declaration nor paper of its own
    QString language;            ///< BCP 47; empty: not said
};

/// A drawing with title and description, which a reader of the screen says in its place.
[[nodiscard]] QString svgOf(const Drawing& drawing, const QString& title, const QString& description,
                            const SvgLook& look);

/// A figure as a file of its own: its parts, if there are several, below each other.
[[nodiscard]] QByteArray toSvg(const Figure& figure, const QString& language);

}  // namespace kondensat::exporting
