// Fields of records as controls: they show what is stored, and store what is typed.
#pragma once
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include "app/gui/session/session.h"

namespace kondensat::gui {

/// Text is kept after a pause in typing, and now and then while it goes on; milliseconds (DESIGN, "Long texts").
inline constexpr int typingPause = 1000, longestTyping = 5000;

/// What a field control is bound to: a field of a record, or one key of a keyed field (attributes, roles, scopes).
struct FieldRef {
    RecordId record;
    QString field;  ///< as fields() of the record type names it
    QString key;    ///< of a keyed field; empty otherwise
    bool operator==(const FieldRef&) const = default;
};
/// Its value as text ("true"/"" for booleans, digits for numbers; lists a line each); empty where there is none.
QString fieldText(const study::Study& study, const FieldRef& ref);
/// Sets it in a change set, with the JSON shape that the field has now in the record's declaration (text, number,
/// boolean, list).
void setField(study::ChangeSet& changes, const study::Study& study, const FieldRef& ref, const QString& text);

/// Ctrl+Z in a text control is the study's undo, not one of its own.
void leaveUndoToStudy(QWidget* control);

/// Writes one second after the last key, at most every five seconds while typing goes on, and on leaving the field.
/// `label` names the change ("changed the title"). What arrives from elsewhere is shown unless the person is typing.
class FieldWriter : public QObject {
    Q_OBJECT
public:
    FieldWriter(Session& session, const QString& label, QObject* parent);
    void bind(const FieldRef& ref);
    [[nodiscard]] const FieldRef& ref() const { return m_ref; }
    [[nodiscard]] bool isPending() const { return m_pending.has_value(); }
    void typed(const QString& text);  ///< the control's text now
    bool write();                     ///< true when nothing is pending any more
Q_SIGNALS:
    void shown(const QString& text);  ///< put this into the control

private:
    void show();
    Session& m_session;
    QString m_label;
    FieldRef m_ref;
    std::optional<QString> m_pending;
    bool m_writing = false;
    QTimer m_pause, m_longest;
};

class FieldLine : public QLineEdit {
    Q_OBJECT
public:
    FieldLine(Session& session, const QString& label, QWidget* parent = nullptr);
    void bind(const FieldRef& ref) { m_writer->bind(ref); }

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    FieldWriter* m_writer;
};

/// Several lines; grows with its text between two and twelve of them. Tab goes to the next field.
class FieldText : public QPlainTextEdit {
    Q_OBJECT
public:
    FieldText(Session& session, const QString& label, QWidget* parent = nullptr);
    void bind(const FieldRef& ref) { m_writer->bind(ref); }

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    FieldWriter* m_writer;
};

/// One of a few values, written at once; `words` shows them translated. With `editable` anything else may be typed.
class FieldChoice : public QComboBox {
    Q_OBJECT
public:
    FieldChoice(Session& session, const QString& label, const QList<std::pair<QString, QString>>& valueAndWords,
                bool editable = false, QWidget* parent = nullptr);
    void bind(const FieldRef& ref);

protected:
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void show(const QString& value);
    FieldWriter* m_writer;
};

}  // namespace kondensat::gui
