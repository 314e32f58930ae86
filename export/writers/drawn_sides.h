// Where the words of a drawing's box begin, for programs that break lines themselves.
#pragma once
#include "export/figure.h"

namespace kondensat::exporting::drawn {

struct Sides {
    double left = 0, right = 0;
};

/// Space between a box and its words. What they do not need is left to them, so that a wider font breaks no line anew.
[[nodiscard]] inline Sides sides(const DrawnBox& box) {
    if (box.centred || box.lines.isEmpty()) return {padding / 2, padding / 2};
    return box.lines.first().text.isRightToLeft() ? Sides{0, padding} : Sides{padding, 0};
}

}  // namespace kondensat::exporting::drawn
