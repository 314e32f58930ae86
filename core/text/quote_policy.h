// Which differences between a quote and its original a study's quote policy allows.
#pragma once
#include "core/text/compare.h"

namespace kondensat::text {

/// A word, a mark, an omission, or a bracketed group such as "[the hospital]".
struct Token {
    enum class Kind { Word, Mark, Omission, Bracketed };
    Kind kind = Kind::Mark;
    Span span;     ///< in the original or the quote
    QString form;  ///< with typography folded and accents composed
};

/// A stretch of tokens that differ: `left` of the original stands where `added` stands in the quote.
struct Stretch {
    qsizetype leftFrom = 0, leftTo = 0;    ///< indexes into the original's tokens
    qsizetype addedFrom = 0, addedTo = 0;  ///< indexes into the quote's tokens
};

class QuotePolicy {
public:
    explicit QuotePolicy(const QStringList& policy);
    /// Cuts hesitations and bracketed additions out of a stretch, so that each difference is judged by itself.
    [[nodiscard]] QList<Stretch> divided(const QList<Token>& original, const QList<Token>& quoted,
                                         const Stretch& stretch) const;
    /// The policy's entry that allows a stretch; empty for none. `afterHesitation`: directly behind one left out, where
    /// the next word may take its capital.
    [[nodiscard]] QString allows(const QList<Token>& original, const QList<Token>& quoted, const Stretch& stretch,
                                 bool afterHesitation) const;

private:
    bool m_hesitations, m_additions, m_normalising;
};

}  // namespace kondensat::text
