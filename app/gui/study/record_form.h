// A record as a form: one column, the label above each field, a quiet line under it.
#pragma once
#include <QWidget>

#include "app/gui/parts/fields.h"
#include "app/gui/study/record_spec.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kondensat::gui {

/// Keys of a keyed field, a line each: attributes of a participant, roles of a session, parts in the work.
class KeyedFields : public QWidget {
    Q_OBJECT
public:
    KeyedFields(Session& session, const QString& type, const FieldSpec& field, QWidget* parent = nullptr);
    void bind(const RecordId& record);
    /// Shows keys that have come or gone.
    void refresh(const Touched& touched);
    bool focusKey(const QString& key);

private:
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const;
    void build();
    Session& m_session;
    QString m_type;
    FieldSpec m_field;
    RecordId m_record;
    QList<std::pair<QString, QString>> m_keys;
    QHash<QString, FieldLine*> m_lines;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
};

/// A row for a widget that has a maximum width. A layout that asks it for its height at a width asks for the width that
/// it gets.
QHBoxLayout* boundedRow(QWidget* widget);

class RecordForm : public QWidget {
    Q_OBJECT
public:
    RecordForm(Session& session, const QString& type, const QList<FormPart>& parts, QWidget* parent = nullptr);
    /// Empty: nothing can be typed.
    void bind(const RecordId& record);
    [[nodiscard]] RecordId record() const { return m_record; }
    void refresh(const Touched& touched);
    /// Puts the cursor into a field; false where the form has none of that name.
    bool focusField(const QString& field, const QString& key = {});
    /// The field that has the focus; empty for none.
    [[nodiscard]] QString focusedField() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Control {
        FieldSpec spec;
        QWidget* widget;
        std::function<void(const RecordId&)> bind;
    };
    void add(const FieldSpec& spec, QVBoxLayout* column);
    Control controlFor(const FieldSpec& spec);
    void fit();
    Session& m_session;
    QString m_type;
    RecordId m_record;
    QList<Control> m_controls;
};

}  // namespace kondensat::gui
