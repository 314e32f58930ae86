// Finding a phrase in every version that a text ever had or may have again.
#pragma once
#include <set>
#include <vector>

#include "core/text/document.h"

namespace kondensat::journal {

/// Looks for a phrase without regard to case, typographic signs, white space, invisible signs and Unicode composition.
class PhraseSearch {
public:
    /// With `wholeWords`, what is seen within a longer word does not count ("per" in "person"), unless an s is all that follows; what is or
    /// was hidden counts all the same, since it cannot be told which words stood beside it.
    explicit PhraseSearch(const QString& phrase, bool wholeWords = false);
    [[nodiscard]] bool isEmpty() const { return m_phrase.isEmpty(); }
    /// Stretches of `all` that belong to the phrase in some version of the text, in which any of the pieces that are or
    /// were hidden may be missing. Stretches of one occurrence may lie apart.
    [[nodiscard]] QList<text::Span> find(const QString& all, const QList<text::Document::Piece>& pieces) const;
    [[nodiscard]] QList<text::Span> find(const QString& text) const {
        return find(text, {{{0, text.size()}, true, false}});
    }

private:
    [[nodiscard]] bool isWithinWord(const QString& all, const std::vector<bool>& alwaysSeen, const std::set<qsizetype>& units) const;
    QString m_phrase;  ///< made comparable
    bool m_wholeWords;
};

}  // namespace kondensat::journal
