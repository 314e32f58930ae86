// From YAML values to the values of record fields, guided by the field's type: a text stays a text, whatever it looks
// like.
#pragma once
#include "core/study/values.h"
#include "import/archive/yaml_reader.h"

namespace kondensat::importing::archive {

// False where the value has another shape. A value left empty (null) gives the type's default.
bool readValue(const Node& node, QString& value);
bool readValue(const Node& node, int& value);
bool readValue(const Node& node, bool& value);
bool readValue(const Node& node, RecordId& value);
bool readValue(const Node& node, QStringList& value);
bool readValue(const Node& node, study::Refs& value);
bool readValue(const Node& node, study::RefSet& value);
bool readValue(const Node& node, study::Keyed& value);

inline QString shapeOf(const QString&) {
    return QStringLiteral("a text");
}
inline QString shapeOf(int) {
    return QStringLiteral("a whole number");
}
inline QString shapeOf(bool) {
    return QStringLiteral("true or false");
}
inline QString shapeOf(const RecordId&) {
    return QStringLiteral("an id of 1 to 16 letters, digits, _ or -");
}
inline QString shapeOf(const QStringList&) {
    return QStringLiteral("a list of texts");
}
inline QString shapeOf(const study::Refs&) {
    return QStringLiteral("a list of ids");
}
inline QString shapeOf(const study::RefSet&) {
    return QStringLiteral("a list of ids");
}
inline QString shapeOf(const study::Keyed&) {
    return QStringLiteral("a mapping of texts");
}

/// A range as written: positions, words, or the first and last of them; not yet looked up.
struct WrittenRange {
    int line = 0;
    qsizetype start = -1, end = -1;  ///< code points; -1 where not given
    QString text, from, to;
};
/// Error: Invalid (unknown key, half a pair, wrong shape), with the line.
Result<WrittenRange> readRange(const Node& node);

}  // namespace kondensat::importing::archive
