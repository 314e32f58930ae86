// From the words of a report back to where they are written.
#pragma once
#include <optional>

#include "app/gui/session/session.h"
#include "export/document.h"

namespace kondensat::gui {

/// The place where an origin's words are written: the record and field, or, where there is no such record yet, the step
/// in which it is made, of the study the section ("section/recruitment"). Nothing for an unknown origin.
std::optional<Place> placeOfOrigin(const Session& session, const exporting::Origin& origin);

/// A record's name for a person: its label, initials or title, else its type.
QString nameOfRecord(const study::Study& study, const RecordId& id);

}  // namespace kondensat::gui
