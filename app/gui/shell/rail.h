// The method as navigation: a step a button, narrow with icons or wide with words.
#pragma once
#include <QButtonGroup>
#include <QWidget>
#include <optional>

#include "app/gui/session/place.h"

class QAction;
class QToolButton;

namespace kondensat::gui {

QString stepTitle(Step step);
QString stepIcon(Step step);

class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void setStep(std::optional<Step> step);  ///< none: what is shown is no step
    /// A dot beside the steps in which something is worth a look.
    void setWorthALook(const QSet<int>& steps);
    [[nodiscard]] bool isWide() const { return m_wide; }
    void setWide(bool wide);
    /// Icons only while there is no room for words; the person's choice is kept.
    void setTight(bool tight);
    /// Ctrl+1…Ctrl+7.
    [[nodiscard]] QList<QAction*> stepActions() const { return m_actions; }

Q_SIGNALS:
    void stepWanted(kondensat::gui::Step step);

private:
    void arrange();
    QList<QAction*> m_actions;
    QList<QToolButton*> m_buttons;
    QToolButton* m_fold;
    bool m_wide = true, m_tight = false;
};

}  // namespace kondensat::gui
