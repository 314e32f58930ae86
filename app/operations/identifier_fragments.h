// What a cut leaves of an identifier of several words: "Skejby Universitets" at the end of a meaning unit.
//
// Found are a beginning and an end of two words or more, wherever they stand, if one of the words tells something by itself, that is, no
// dictionary has it in small letters and it is none of those that workplaces have in common (hospital, department…). The first or last of
// them may itself be cut where the text is: at its beginning and end, a line's, a quotation mark, a bracket, an omission. There the first
// or last word by itself is found as well, if no dictionary has it at all.
#pragma once
#include <QHash>

#include "app/operations/folded_words.h"
#include "app/operations/identifier_search.h"

namespace kondensat::app {

class IdentifierFragments {
public:
    /// A spelling of several words.
    void add(const FoldedWords& words, qsizetype identifier, qsizetype index);
    /// Forms, none of them sure; some may overlap.
    [[nodiscard]] QList<FoundIdentifier> find(const QString& text, const FoldedWords& folded) const;

private:
    struct Whole {
        QStringList tokens;
        qsizetype identifier = 0, word = 0;
        bool isLoose = false;  ///< has marks of a sentence between its words itself
    };
    QHash<QString, QList<Whole>> m_byFirst, m_byLast;  ///< by the beginning of their first and last word
};

/// Whether a word tells something by itself; folded. `everywhere`: dictionaries have it not even with a capital, and there is one.
[[nodiscard]] bool isTelling(const QString& word, bool everywhere);

}  // namespace kondensat::app
