// Words as search knows them: what counts as one word, and in which forms it is found.
//
// A word is a run of letters, combining marks and digits; an apostrophe between letters belongs to it, a hyphen parts two
// words. Scripts that set no space between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) have a word a character, with
// the marks on it, so a run of them is sought as a phrase. Soft hyphens and tatweel are no part of a word's form. A word is known
// by its first 64 UTF-16 units.
#pragma once
#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>
#include <memory>
#include <optional>

#include "core/text/document.h"

namespace kondensat::search {

struct Token {
    text::Span span;  ///< UTF-16 units of the text
    QString word;     ///< case-folded and composed
    QString plain;    ///< without diacritics; empty where that is the same
    bool joined = false;  ///< nothing stands between this word and the one before (scripts without spaces)
};
QList<Token> tokens(QStringView text);

/// A word as it is compared: case-folded, composed, typographic apostrophes made one, 64 units at most.
QString foldedWord(QStringView word);
/// A folded word without its diacritics: marks of Latin, Greek, Cyrillic, Arabic and Hebrew letters gone, ø o, æ ae, œ oe,
/// å a, đ ð d, ł l, þ th, ß ss, ı i; in Arabic, hamza forms their bare letter, ة ه, ى ي.
QString plainWord(const QString& folded);

/// Stems of one language by Snowball's algorithms, as Xapian has them.
class Stemmer {
public:
    /// A BCP 47 tag; only its primary language counts. Without an algorithm for it, every word is its own stem.
    explicit Stemmer(const QString& language);
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;
    [[nodiscard]] bool isKnown() const;
    /// Of a folded word.
    [[nodiscard]] QString operator()(const QString& word) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
/// Whether there is a stemmer for the language of a tag.
bool canStem(const QString& language);

/// Tells which words of a language say something by themselves: three letters or more, no number in digits or words, and neither a stop word
/// (text::isStopWord) nor another form of one ("who's", "saying").
class Meaning {
public:
    explicit Meaning(const QString& language);
    /// The word's stem; nothing of a word that says nothing.
    [[nodiscard]] std::optional<QString> operator()(const Token& token) const;

private:
    QString m_language;
    Stemmer m_stemmer;
    QSet<QString> m_stopped;  ///< stems
    QSet<QString> m_numbers;
};

}  // namespace kondensat::search
