// Builders and words that the descriptions of record types share.
#pragma once
#include "app/gui/study/record_spec.h"
#include "core/said.h"

namespace kondensat::gui {

struct StudyWords {
    Q_DECLARE_TR_FUNCTIONS(StudyPage)
};

inline FieldSpec fieldOf(FieldKind kind, const char* field, const QString& title) {
    FieldSpec spec;
    spec.title = title;
    spec.field = QString::fromLatin1(field);
    spec.kind = kind;
    return spec;
}
inline FieldSpec lineField(const char* field, const QString& title) { return fieldOf(FieldKind::Line, field, title); }
inline FieldSpec textField(const char* field, const QString& title) { return fieldOf(FieldKind::Text, field, title); }
inline FieldSpec dateField(const char* field, const QString& title) { return fieldOf(FieldKind::Date, field, title).wide(11); }
inline FieldSpec choiceField(const char* field, const QString& title, const QList<std::pair<QString, QString>>& choices, bool open) {
    FieldSpec spec = fieldOf(open ? FieldKind::OpenChoice : FieldKind::Choice, field, title);
    spec.choices = choices;
    return spec;
}
inline FieldSpec referenceField(FieldKind kind, const char* field, const QString& title, QLatin1StringView of) {
    FieldSpec spec = fieldOf(kind, field, title);
    spec.of = of;
    return spec;
}

/// Of the one record that is the study itself.
inline const RecordId studyId = RecordId::of("study");

/// Languages of the sort that studies are made in, by tag.
QList<std::pair<QString, QString>> languageChoices();
QList<std::pair<QString, QString>> scopeChoices();     ///< of a consent: yes, no, not asked
QList<std::pair<QString, QString>> activityChoices();  ///< of a source's work log
QList<std::pair<QString, QString>> consentScopes();    ///< recording, quotes, …
/// Tasks that team members share out, the four steps among them.
QList<std::pair<QString, QString>> teamTasks();

}  // namespace kondensat::gui
