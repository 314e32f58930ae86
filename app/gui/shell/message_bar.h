// What a person must see: a problem, with what to do about it.
#pragma once
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace kondensat::gui {

class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// Stays until it is dismissed or another takes its place. `atRisk`: data may be lost (drawn in red).
    void show(const QString& sentence, const QList<QAction*>& actions = {}, bool atRisk = false);
    void dismiss() { hide(); }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_sentence;
    QBoxLayout* m_row;
    QList<QWidget*> m_buttons;
    bool m_atRisk = false;
};

}  // namespace kondensat::gui
