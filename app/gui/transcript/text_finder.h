// Finding words in a long text without regard to case, accents and typographic signs.
#pragma once
#include "core/text/find.h"

namespace kondensat::gui {

/// Makes a text comparable once; each search then is one pass.
class TextFinder {
public:
    TextFinder() = default;
    explicit TextFinder(QStringView text);
    /// Where the words stand, in order, not overlapping; a space in them is any white space. UTF-16 units of the text.
    [[nodiscard]] QList<text::Span> find(QStringView words) const;

private:
    text::Folded m_folded;
};

}  // namespace kondensat::gui
