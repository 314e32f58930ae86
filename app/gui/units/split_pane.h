// Choosing the meaning units of a code group that go into a new one.
#pragma once
#include <QWidget>

#include "app/gui/units/unit_list.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kondensat::gui {

class SplitPane : public QWidget {
    Q_OBJECT
public:
    explicit SplitPane(Session& session, QWidget* parent = nullptr);
    void open(const RecordId& group);
    void refresh(const Touched& touched);
    [[nodiscard]] UnitListModel* model() const { return m_model; }

Q_SIGNALS:
    /// `group`: the new one; empty when the person left.
    void done(const kondensat::RecordId& group);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void split();
    void enable();
    Session& m_session;
    UnitListModel* m_model;
    QLabel* m_heading;
    QLineEdit* m_name;
    QPushButton* m_button;
    RecordId m_group;
};

}  // namespace kondensat::gui
