// Registered identifiers in a text: as they were registered, and in other guises.
//
// Case, Unicode composition and compatibility (ﬁ), invisible signs, typographic apostrophes and dashes, white space and
// punctuation between words make no difference. A number is found however its digits are grouped.
#pragma once
#include <QHash>
#include <memory>

#include "core/journal/identifiers.h"
#include "core/text/document.h"
#include "import/text_edits.h"

namespace kondensat::app {

struct FoundIdentifier {
    text::Span span;           ///< UTF-16 units
    qsizetype identifier = 0;  ///< index into the list
    qsizetype word = 0;        ///< index into its words
    qsizetype part = -1;       ///< index of the one of several words of a person's name that stands there by itself; -1: all of them
    bool isForm = false;       ///< neither the words nor their genitive, but a word that begins like them (text::sameWord), or a part
    bool isSure = false;       ///< no form, and with a capital where the register has one; whatever is not sure is for a person to judge
    bool isFragment = false;   ///< a form: what a cut may have left of several words (identifier_fragments.h)
};

struct FoldedWords;
class IdentifierFragments;

/// What words are made of: letters, numbers, marks, and halves of what lies beyond the first plane.
[[nodiscard]] bool isWordUnit(QChar c);
/// More than one capital, and no small letter.
[[nodiscard]] bool isShouted(const QString& word);

class IdentifierSearch {
public:
    explicit IdentifierSearch(const QList<journal::Identifier>& identifiers);
    /// In names of files and of parts words also end at a capital after a small letter, and at a digit.
    enum class In { Text, FileName };
    /// Ascending, apart. What an identifier's notMeant names is left out.
    [[nodiscard]] QList<FoundIdentifier> find(const QString& text, In in = In::Text) const;
    /// What takes the place of the words found: endings are carried over, capitals too. Empty where the identifier has
    /// no pseudonym.
    [[nodiscard]] QString replacement(const QString& text, const FoundIdentifier& found) const;
    /// Puts pseudonyms in the place of what is sure, or of everything; identifiers without one stay. `left` counts what was found and stays.
    [[nodiscard]] QList<importing::TextEdit> edits(const QString& text, bool everything, In in = In::Text, qsizetype* left = nullptr) const;
    [[nodiscard]] const QList<journal::Identifier>& identifiers() const { return m_identifiers; }

private:
    struct Pattern {
        QStringList tokens;  ///< comparable
        qsizetype identifier = 0, word = 0, part = -1;
        bool hasCapital = false, inflects = false;
        bool isLoose = false;  ///< has marks of a sentence between its words itself
    };
    struct Number {
        QString digits;
        qsizetype identifier = 0, word = 0;
    };
    void add(const QString& word, qsizetype identifier, qsizetype index);
    [[nodiscard]] bool isMeant(const QString& text, const FoundIdentifier& found) const;
    void findNumbers(const FoldedWords& folded, QList<FoundIdentifier>& all) const;

    QList<journal::Identifier> m_identifiers;
    std::shared_ptr<IdentifierFragments> m_fragments;  ///< does not change once they are all added
    QHash<QString, QList<Pattern>> m_patterns;  ///< by the beginning of their first token
    QHash<QString, QList<Number>> m_numbers;    ///< by their first two digits
};

}  // namespace kondensat::app
