// Where a person is.
#pragma once
#include <QMetaType>

#include "core/study/touched.h"

namespace kondensat::gui {

/// The rail, from top to bottom. Search stands beside the steps and belongs to none.
enum class Step { Study, Impression, Units, Condensation, Synthesis, Report, Search };
inline constexpr int stepCount = 7;

/// A place to go to and to come back to. Holds ids and positions, never text.
struct Place {
    Step step = Step::Study;
    RecordId record;  ///< what to show: a source, unit, code group, condensate, participant…; empty: the page as it is
    text::Span span;  ///< within the record's text (of a unit: its source's); empty: its beginning
    QString field;    ///< of a form: the field to put the cursor in
    bool operator==(const Place&) const = default;
};

using study::Touched;

}  // namespace kondensat::gui
