// What a person asks, as a tree.
//
// bus late         both words            "on time"      these words, in this form and order
// bus OR train     one of them           bus NEAR late  within 10 words of each other; NEAR/5: within 5
// -rain            without it            bus*           words that begin so
// participant:F1d  a field; "group:"trust in others"" with more than one word; in:text,units or the same field twice: either
// shift:night      an attribute of participants; ""age band":40-49" with more than one word, or where a field is called so, too
//
// A word is found in all its forms (stem, by the language of the text) and also with diacritics when it was typed without;
// typed with diacritics it is found with these. So a word of a text is a hit where it, or it without diacritics, is the word
// that was typed; or where its stem, or its stem without diacritics, is the stem of the word that was typed. In quotation marks and beside NEAR words stand as typed. Nothing that can be typed is an
// error: what cannot be understood is read as words, and `remarks` says so.
#pragma once
#include <QMap>
#include <QStringList>

#include "core/search/passage.h"

namespace kondensat::search {

/// What a passage is narrowed down by. The values of a field are ids (as text), or the words of Kind, Role or a language.
enum class Field : quint8 { In, Participant, Session, Speaker, Language, Group, Subgroup, Coder, Source, Analysis };
inline constexpr int fieldCount = 10;
/// "in", "participant", "session", "speaker", "language", "group", "subgroup", "coder", "source", "analysis".
QLatin1StringView nameOf(Field field);

struct Query {
    enum class Op : quint8 { Everything, Nothing, Word, Phrase, Near, Field, And, Or, Not };
    Op op = Op::Everything;
    QString word;         ///< Word: folded
    bool prefix = false;  ///< Word: and all that begin so
    bool asTyped = false; ///< Word: no other forms (in phrases and beside NEAR)
    int distance = 10;    ///< Near: the first and the last of its parts are at most so many words apart
    Field field = Field::In;
    QStringList values;   ///< Field: any of them
    QList<Query> parts;   ///< Phrase, Near: Words. And, Or: any. Not: one
    QString attribute;    ///< Field: its values are participants with an attribute of this name; empty: they were named themselves
    QStringList named;    ///< Field with an attribute: the values of that

    /// Field with these values; Nothing where there is none.
    static Query narrowing(Field field, const QStringList& values);
    /// And, with what asks for everything left out.
    static Query all(QList<Query> parts);
    bool operator==(const Query&) const = default;
};

/// Which values the names in a study stand for.
class Names {
public:
    Names() = default;  ///< none
    explicit Names(const study::Study& study);
    struct Value {
        QString value;  ///< as the index has it
        QString name;   ///< as people read it
    };
    /// Those whose name is the same whatever its case; if there are none, those with a word in it that begins so.
    [[nodiscard]] QList<Value> find(Field field, const QString& name) const;
    struct Attribute {
        QString name;         ///< as the study has it
        QList<Value> values;  ///< participants, each named by the value that they have
    };
    /// Participants with this value of an attribute; nothing where no participant has the attribute at all.
    [[nodiscard]] std::optional<Attribute> withAttribute(const QString& attribute, const QString& value) const;
    [[nodiscard]] bool hasAttribute(const QString& attribute) const;
    [[nodiscard]] QString nameOf(Field field, const QString& value) const;
    /// All that a field can be narrowed down to, in the order of the study.
    [[nodiscard]] QList<Value> all(Field field) const;
    [[nodiscard]] QStringList attributes() const;
    /// Languages of the study's texts, primary tags.
    [[nodiscard]] QStringList languages() const { return m_languages; }

private:
    QList<Value> m_values[fieldCount];
    QList<Value> m_languageNames;            ///< in English and in the language itself
    QMap<QString, Attribute> m_attributes;  ///< by folded name
    QStringList m_languages;
};

/// The words a query asks for, folded, each once; not what it excludes.
QStringList wordsOf(const Query& query);

struct Reading {
    Query query;
    QString words;        ///< the query as it was understood, in words
    QStringList remarks;  ///< what was not understood as it may have been meant
};
/// `typing`: the last word is not finished, and stands for all that begin so (from three letters on).
Reading read(const QString& typed, const Names& names, bool typing = false);

}  // namespace kondensat::search
