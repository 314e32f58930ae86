// What a search must find, worked out the slow way from the descriptions in core/search/*.h. It shares nothing with the search
// but the plain structs: its own words, its own folding, its own reading of a query's tree. Only the stems are Snowball's.
#pragma once
#include <ostream>

#include "core/search/query.h"

// What failures show.
inline void PrintTo(const QString& text, std::ostream* out) { *out << text.toStdString(); }
namespace kondensat {
inline void PrintTo(const RecordId& id, std::ostream* out) { *out << id.toString().toStdString(); }
}  // namespace kondensat
namespace kondensat::text {
inline void PrintTo(const Span& span, std::ostream* out) { *out << '[' << span.start << ", " << span.end << ')'; }
}  // namespace kondensat::text

namespace kondensat::searchtest {

using namespace Qt::StringLiterals;

struct ReferenceWord {
    text::Span span;  ///< UTF-16 units
    QString folded, plain;
};
QList<ReferenceWord> referenceWords(const QString& text);
QString referenceFolded(const QString& word);
QString referencePlain(const QString& folded);
/// The word itself where Snowball has nothing for the language.
QString referenceStem(const QString& word, const QString& language);

/// Whether a passage is a hit.
bool isHit(const search::Query& query, const search::Passage& passage);
/// What is to be highlighted, in order, not overlapping.
QList<text::Span> placesOf(const search::Query& query, const search::Passage& passage);
/// The values of a field that a passage has.
QStringList valuesOf(search::Field field, const search::Passage& passage);

/// A query's tree, for messages.
std::string shown(const search::Query& query);

}  // namespace kondensat::searchtest
