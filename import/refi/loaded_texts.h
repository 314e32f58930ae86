// The texts of a project, decoded and with their selections in place: what asks nothing of the study that they go into.
#pragma once
#include "core/id.h"
#include "import/refi/positions.h"
#include "import/refi/project.h"

namespace kondensat::importing::refi {

struct LoadedText {
    const Text* text = nullptr;
    const Media* media = nullptr;  ///< of which it is the text
    CountedText counted;
    QList<PlacedSelection> places;  ///< of the text's selections, in their order
};

struct LoadedTexts {
    std::vector<LoadedText> texts;  ///< in the order of the project; what is missing is left out and counted
    Counting counting;              ///< in which most of them were read
    bool isDoubtful = false;        ///< whether another way of counting fits as well
    Notes notes;
};

/// The text of a source or note, plain or else rich; nothing for what is outside of the file. `container` may be null.
std::optional<RawText> loadText(const Text& text, const Container* container, Notes& notes);

/// Loads all sources, on all cores; the outcome is that of one after the other. `project` must outlive it.
LoadedTexts loadTexts(const Project& project, const Container* container);

}  // namespace kondensat::importing::refi
