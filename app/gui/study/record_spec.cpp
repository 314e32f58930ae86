#include "app/gui/study/record_spec.h"

#include "app/gui/parts/words.h"
#include "app/gui/study/study_words.h"
#include "export/checklist_fields.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
const exporting::ChecklistFields& checklist() {
    static const auto fields = exporting::ChecklistFields::of(u"coreq"_s);
    Q_ASSERT(fields);  // it comes with the program
    return *fields;
}
}  // namespace

bool RecordSpec::needsForm() const {
    return std::any_of(fields.cbegin(), fields.cend(), [](const FieldSpec& f) { return f.inForm && (f.width == 0 || f.kind == FieldKind::Text); });
}

QString checklistWords(const QString& type, const QString& field) {
    QStringList items;
    for (const auto& item : checklist().items(type, field)) items.append(u"%1 %2: %3"_s.arg(checklist().guideline(), item.no, guidelineWords(item.item)));
    return items.join(u" · "_s);
}

QString hintOf(const QString& type, const FieldSpec& field) {
    QString purpose = field.hint;
    const auto items = checklist().items(type, field.field);
    if (purpose.isEmpty() && !items.isEmpty()) purpose = guidelineWords(items.first().question);
    const QString item = checklistWords(type, field.field);
    if (purpose.isEmpty() || item.isEmpty()) return purpose + item;
    return purpose + u"  "_s + item;
}

}  // namespace kondensat::gui
