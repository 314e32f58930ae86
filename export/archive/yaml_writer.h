// YAML in the one form in which archives are written: block style, ids in one line, texts plain where nobody could take
// them for anything else, in double quotes where someone could, and as a literal block where they have lines.
#pragma once
#include "core/study/values.h"

namespace kondensat::exporting::archive {

/// A text as a scalar in one line, fit for keys and for lists in brackets.
QString inlineScalar(const QString& text);
/// The same, always in double quotes.
QString quoted(const QString& text);

/// Appends mappings and lists with two spaces of indent a level.
class YamlWriter {
public:
    QString yaml;

    void key(int indent, const QString& name);
    // Each writes what stands behind "key:" up to the end of its last line; `indent` is that of the key.
    void value(int indent, const QString& text);
    void value(int indent, int number);
    void value(int indent, bool truth);
    void value(int indent, const RecordId& id);
    void value(int indent, const QStringList& texts);
    void value(int indent, const study::Refs& ids);
    void value(int indent, const study::RefSet& ids) { value(indent, ids.ids()); }
    void value(int indent, const study::Keyed& entries);
};

/// The text with lone surrogates, which no file can hold, replaced by U+FFFD.
QString wellFormed(const QString& text);

}  // namespace kondensat::exporting::archive
