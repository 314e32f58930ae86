// References to records as labels that can be taken away, and a type-ahead that adds more.
#pragma once
#include <QWidget>

#include "app/gui/parts/fields.h"
#include "app/gui/study/record_spec.h"

namespace kondensat::gui {

/// Opens a type-ahead of the records that a field may refer to; `toggled` ones go in or out, each an entry of its own, and the
/// list stays for the next until Escape. A field that takes one reference is left after it.
void pickReferences(Session& session, QWidget* anchor, const FieldSpec& field, const RecordId& record);
/// What pickReferences does when a record is chosen. An empty id empties a field that takes one reference.
bool toggleReference(Session& session, const FieldSpec& field, const RecordId& record, const RecordId& reference);

class ReferenceEdit : public QWidget {
    Q_OBJECT
public:
    ReferenceEdit(Session& session, const FieldSpec& field, QWidget* parent = nullptr);
    void bind(const RecordId& record);

private:
    void show();
    Session& m_session;
    FieldSpec m_field;
    RecordId m_record;
    QList<RecordId> m_shown;
    QStringList m_names;
    QToolButton* m_add;
};

}  // namespace kondensat::gui
