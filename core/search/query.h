// What a person asks, as a tree; core/search/reading.h says what can be typed.
//
// A word is found in all its forms (stem, by the language of the text) and also with diacritics when it was typed without;
// typed with diacritics it is found with these. So a word of a text is a hit where it, or it without diacritics, is the word
// that was typed; or where its stem, or its stem without diacritics, is the stem of the word that was typed. In quotation marks and beside NEAR words stand as typed.
#pragma once
#include <QStringList>

#include "core/search/passage.h"

namespace kondensat::search {

/// What a passage is narrowed down by. The values of a field are ids (as text), or the words of Kind, of who speaks (Role) or of a
/// language. Of Field::Role, what a member of the team did in a session, they are roleValue().
enum class Field : quint8 { In, Participant, Session, Speaker, Language, Group, Subgroup, Coder, Source, Analysis, Role };
inline constexpr int fieldCount = 11;
/// "in", "participant", "session", "speaker", "language", "group", "subgroup", "coder", "source", "analysis", "role".
QLatin1StringView nameOf(Field field);
std::optional<Field> fieldNamed(QStringView name);
/// Who speaks, in which session: whatever their role there is called.
QString roleValue(const RecordId& session, const RecordId& speaker);

struct Query {
    enum class Op : quint8 { Everything, Nothing, Word, Phrase, Near, Field, And, Or, Not };
    Op op = Op::Everything;
    QString word;         ///< Word: folded
    bool prefix = false;  ///< Word: and all that begin so
    bool asTyped = false; ///< Word: no other forms (in phrases and beside NEAR)
    int distance = 10;    ///< Near: the part that starts last does so at most so many words behind the end of the one that ends first
    Field field = Field::In;
    QStringList values;   ///< Field: any of them
    QList<Query> parts;   ///< Phrase: Words. Near: Words and Phrases, in any order, no word of a text in two of them. And, Or: any. Not: one
    QString attribute;    ///< Field: its values are participants with an attribute of this name; empty: they were named themselves
    QStringList named;    ///< Field with an attribute: the values of that

    /// Field with these values; Nothing where there is none.
    static Query narrowing(Field field, const QStringList& values);
    /// And, with what asks for everything left out.
    static Query all(QList<Query> parts);
    bool operator==(const Query&) const = default;
};

/// The words a query asks for, folded, each once; not what it excludes.
QStringList wordsOf(const Query& query);

}  // namespace kondensat::search
