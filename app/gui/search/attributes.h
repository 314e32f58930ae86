// Attributes of participants, and what the team's members did in the sessions, as controls of a search: "profession:nurse",
// "role:moderator" in the text of a query.
#pragma once
#include <QSet>

#include "core/search/names.h"

namespace kondensat::gui {

struct Attribute {
    QString name;   ///< as people wrote it; empty: roles in the sessions
    QString field;  ///< as it stands before the colon; in quotation marks where a field is called so, too
    search::Field counted = search::Field::Participant;  ///< the field that hits are counted by
    struct Value {
        QString value;
        QSet<QString> counted;  ///< values of that field: participants; of roles, who had it in which session
    };
    QList<Value> values;  ///< by the alphabet, numbers in them by size
};
/// Those that a query can ask for, roles first: not those with a colon, bracket or quotation mark in the name.
QList<Attribute> attributesOf(const study::Study& study, const search::Names& names);

/// Values that a query is narrowed down to.
QSet<QString> valuesTyped(const QString& typed, const search::Names& names, const Attribute& attribute);
/// The query without anything that narrows it down by this attribute.
QString withoutAttribute(const QString& typed, const search::Names& names, const Attribute& attribute);
/// The query narrowed down to a value, too.
QString withValue(const QString& typed, const search::Names& names, const Attribute& attribute, const QString& value);
/// Without it. Where one name stood for several values, the others stay.
QString withoutValue(const QString& typed, const search::Names& names, const Attribute& attribute, const QString& value);

}  // namespace kondensat::gui
