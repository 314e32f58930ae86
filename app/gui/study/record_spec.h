// What the page Study shows of each record type: the fields in their order, how each is edited, what it is for.
#pragma once
#include "app/operations/study_records.h"
#include "core/study/study.h"

namespace kondensat::gui {

enum class FieldKind { Line, Text, Number, Date, Choice, OpenChoice, YesNo, Reference, References, Keys, Lines, Parent };

/// Which keys a keyed field offers in a form.
enum class KeySource { InUse, Members, Tasks };

struct FieldSpec : app::RecordField {
    FieldKind kind = FieldKind::Line;
    QString hint;       ///< what it is for; empty: the question of the checklist item it serves
    int width = 0;      ///< characters in a table; 0: in the form only
    bool inForm = true;
    KeySource keys = KeySource::InUse;

    FieldSpec says(const QString& words) const { FieldSpec s = *this; s.hint = words; return s; }
    FieldSpec wide(int characters) const { FieldSpec s = *this; s.width = characters; return s; }
    FieldSpec tableOnly() const { FieldSpec s = *this; s.inForm = false; return s; }
    FieldSpec at(const QString& itsKey) const { FieldSpec s = *this; s.key = itsKey; return s; }
};

struct RecordSpec {
    QString type;
    QString one, many;    ///< translated: "participant", "participants"
    QString add;          ///< of the button: "Add a participant"
    QString belongsHere;  ///< one sentence, for a table without rows
    QString keyed;        ///< the field whose keys are columns of their own; empty: none
    QList<FieldSpec> fields;
    [[nodiscard]] bool needsForm() const;
};

/// Of every type that the page shows as rows; asserts on others.
const RecordSpec& specOf(QLatin1StringView type);

/// A part of the form of the study itself.
struct FormPart {
    QString heading;  ///< empty: none
    QList<FieldSpec> fields;
};
enum class StudyForm { About, Reflexivity, InformationPower, DataProtection, Checks };
QList<FormPart> studyForm(StudyForm form);

/// "COREQ 9: Methodological orientation and theory"; empty where no item asks for the field.
QString checklistWords(const QString& type, const QString& field);
/// The line under a field: what it is for, and the checklist item.
QString hintOf(const QString& type, const FieldSpec& field);

}  // namespace kondensat::gui
