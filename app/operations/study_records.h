// Records of any type as rows of a form or table: fields as text, adding, moving, removing, and what is due.
#pragma once
#include <QDate>

#include "app/operations/history_words.h"
#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

/// What a field of a record type holds.
enum class FieldShape { None, Text, Number, YesNo, Lines, Reference, References, Keyed, Other };
/// None where the type has no such field.
FieldShape fieldShape(QStringView type, QStringView field);

/// Names the record that a record stands in, as archives do, where a form or table has it among the fields.
inline const QString parentField = QStringLiteral("in");

/// A field as people see it: one key of a keyed field where `key` is given.
struct RecordField {
    QString title;
    QString field, key;
    QString of;                                  ///< of references: the type they lead to, or several with "|" between
    QList<std::pair<QString, QString>> choices;  ///< usual values, each with its words on the screen
};

/// Records of a type by (order, id), or of several with "|" between, one type after the other; under one parent where it is given.
QList<RecordId> recordsOf(const study::Study& study, const QString& type, const RecordId& parent = {});
/// What a record is called where it is referred to: label, initials, title…; never transcript text.
QString recordName(const study::Study& study, const RecordId& id);
/// The record of a type with this id or name, regardless of case; nothing where there is none or several.
std::optional<RecordId> findRecord(const study::Study& study, const QString& type, const QString& name);

/// A field's value as people read it: words of a choice, names of references, "yes".
QString fieldWords(const study::Study& study, const RecordId& record, const RecordField& field);
/// The references that a field holds, by the order of the records they lead to.
QList<RecordId> referencesIn(const study::Study& study, const RecordId& record, const QString& field);
/// Sets a field from what was typed or pasted. References are names or ids, several of them set apart by ";" or a line end.
/// False, and nothing set, where a number or a reference cannot be understood.
bool setFromWords(study::ChangeSet& changes, const study::Study& study, const QString& type, const RecordId& record,
                  const RecordField& field, const QString& words);

/// Adds a record as the last of its siblings; `fields` as in fieldsOf(). Several added to one set keep their order.
RecordId addRecord(study::ChangeSet& changes, const study::Study& study, const QString& type, const RecordId& parent,
                   const QJsonObject& fields = {});
/// Moves a record before another of its type and parent; to the end where that is empty.
void moveBefore(study::ChangeSet& changes, const study::Study& study, const RecordId& record, const RecordId& next);
/// What hangs on records: their children, and records that refer to them.
struct Dependents {
    QList<RecordId> children;   ///< and theirs
    QList<RecordId> referring;  ///< not in `children`
};
Dependents dependentsOf(const study::Study& study, const QList<RecordId>& records);
/// Removes records with their children, and takes them out of the fields that refer to them.
void removeRecords(study::ChangeSet& changes, const study::Study& study, const QList<RecordId>& records);

/// A date as it is stored: ISO 8601, from that or from day.month.year. What cannot be read stays as typed.
QString isoDate(const QString& typed);

/// A planned date that is near or has passed, and is not done.
struct Reminder {
    RecordId planned;
    QString what, date;
    bool passed = false;
};
/// By date. `days`: how long before the date it is spoken of.
QList<Reminder> remindersDue(const study::Study& study, const QDate& today, int days = 30);

/// The question of an analysis that is in force: the latest by date, of equal ones the last. Empty where there is none.
RecordId questionInForce(const study::Study& study, const RecordId& analysis);

}  // namespace kondensat::app
