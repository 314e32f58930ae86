// Attributes of participants as controls of a search: "profession:nurse" in the text of a query.
#pragma once
#include <QSet>

#include "core/search/names.h"

namespace kondensat::gui {

struct Attribute {
    QString name;   ///< as people wrote it
    QString field;  ///< as it stands before the colon
    struct Value {
        QString value;
        QSet<QString> participants;  ///< ids of those who have it
    };
    QList<Value> values;  ///< by the alphabet, numbers in them by size
};
/// Those that a query can ask for: not those called as one of its fields, or with a colon, bracket or quotation mark in the name.
QList<Attribute> attributesOf(const study::Study& study);

/// Values that a query is narrowed down to.
QSet<QString> valuesTyped(const QString& typed, const Attribute& attribute);
/// The query narrowed down to a value, too.
QString withValue(const QString& typed, const Attribute& attribute, const QString& value);
/// Without it. Where one name stood for several values, the others stay.
QString withoutValue(const QString& typed, const Attribute& attribute, const QString& value);

}  // namespace kondensat::gui
