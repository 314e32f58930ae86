// Which checklist items a field of a record serves.
#pragma once
#include "core/result.h"
#include "export/checklist_guideline.h"

namespace kondensat::exporting {

/// Items of a guideline by the field that answers them ("study.orientation", "member.credentials"), in the guideline's order.
/// Of a built-in statement these are the fields that it reads.
class ChecklistFields {
public:
    /// Errors: as readGuideline.
    static Result<ChecklistFields> of(const QString& guideline);
    [[nodiscard]] QList<GuidelineItem> items(const QString& type, const QString& field) const;
    /// "COREQ": what people call the guideline.
    [[nodiscard]] QString guideline() const { return m_name; }

private:
    QString m_name;
    QHash<QString, QList<GuidelineItem>> m_items;
};

/// The fields that a statement reads, as "type.field"; of a field its own name.
[[nodiscard]] QStringList fieldsOfStatement(const QString& statement);

}  // namespace kondensat::exporting
