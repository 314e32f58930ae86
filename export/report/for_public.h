// What of a report the public may read.
#pragma once
#include <optional>

#include "export/layout.h"

namespace kondensat::exporting {

/// The block with what is fit for everyone, as far as its words depend on the layout: nothing from logs, nothing about single
/// participants, no codes; none where nothing of it is. What the statements that stay leave out is theirs to say (Facts::isForPublic()).
std::optional<LayoutBlock> forPublic(const LayoutBlock& block);

}  // namespace kondensat::exporting
