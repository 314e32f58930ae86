// Finding a phrase in every version that a text ever had or may have again.
#pragma once
#include "core/text/document.h"

namespace kondensat::journal {

/// Looks for a phrase without regard to case, typographic signs, white space, invisible signs and Unicode composition.
class PhraseSearch {
public:
    explicit PhraseSearch(const QString& phrase);
    [[nodiscard]] bool isEmpty() const { return m_phrase.isEmpty(); }
    /// Stretches of `all` that belong to the phrase in some version of the text, in which any of the pieces that are or
    /// were hidden may be missing. Stretches of one occurrence may lie apart.
    [[nodiscard]] QList<text::Span> find(const QString& all, const QList<text::Document::Piece>& pieces) const;
    [[nodiscard]] QList<text::Span> find(const QString& text) const {
        return find(text, {{{0, text.size()}, true, false}});
    }

private:
    QString m_phrase;  ///< made comparable
};

}  // namespace kondensat::journal
