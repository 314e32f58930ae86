#include "app/gui/shell/rail.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 56, wideWidth = 184;

class RailButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    void setLook(bool look) {
        m_look = look;
        setAccessibleDescription(look ? Rail::tr("Something here is worth a look") : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isChecked()) {
            painter.setBrush(colours().accent);
            painter.drawRoundedRect(QRectF(1, 7, 3, height() - 14), 1.5, 1.5);
        }
        if (!m_look) return;
        painter.setBrush(colours().look);
        const bool words = toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        painter.drawEllipse(QPointF(words ? width() - 14 : width() - 11, words ? height() / 2.0 : 11), 3, 3);
    }

private:
    bool m_look = false;
};

}  // namespace

QString stepTitle(Step step) {
    switch (step) {
        case Step::Study:
            return Rail::tr("Study");
        case Step::Impression:
            return Rail::tr("1  Total impression");
        case Step::Units:
            return Rail::tr("2  Meaning units");
        case Step::Condensation:
            return Rail::tr("3  Condensation");
        case Step::Synthesis:
            return Rail::tr("4  Synthesis");
        case Step::Report:
            return Rail::tr("Report");
        case Step::Search:
            return Rail::tr("Search");
    }
    return {};
}

QString stepIcon(Step step) {
    switch (step) {
        case Step::Study:
            return u"view-list-details"_s;
        case Step::Impression:
            return u"view-readermode"_s;
        case Step::Units:
            return u"draw-highlight"_s;
        case Step::Condensation:
            return u"object-group"_s;
        case Step::Synthesis:
            return u"story-editor"_s;
        case Step::Report:
            return u"office-report"_s;
        case Step::Search:
            return u"edit-find"_s;
    }
    return {};
}

Rail::Rail(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Steps"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::m, space::xs, space::m);
    column->setSpacing(space::xs);
    auto* group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (int i = 0; i < stepCount; ++i) {
        const Step step = Step(i);
        auto* action = new QAction(iconNamed(stepIcon(step)), stepTitle(step), this);
        action->setIconText(u"\u2009"_s + stepTitle(step));  // some pictures fill their square to its edge
        action->setCheckable(true);
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i)));
        const QString title = stepTitle(step).simplified();
        action->setToolTip(tr("%1 (%2)").arg(title, action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, step] { Q_EMIT stepWanted(step); });
        auto* button = new RailButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(title);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        group->addAction(action);
        column->addWidget(button);
        m_actions.append(action);
        m_buttons.append(button);
        addAction(action);
        if (step == Step::Study || step == Step::Synthesis || step == Step::Report) column->addSpacing(space::m);
    }
    column->addStretch(1);
    m_fold = new QToolButton(this);
    m_fold->setAutoRaise(true);
    const int picture = std::max(16, m_fold->fontMetrics().height() * 3 / 4);
    m_fold->setIconSize({picture, picture});
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        const bool words = m_wide && !m_tight;
        m_tight = false;
        m_wide = !words;
        arrange();
    });
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    arrange();
}

void Rail::setStep(std::optional<Step> step) {
    for (int i = 0; i < m_actions.size(); ++i) m_actions[i]->setChecked(step == Step(i));
}

void Rail::setWorthALook(const QSet<int>& steps) {
    for (int i = 0; i < m_buttons.size(); ++i) static_cast<RailButton*>(m_buttons[i])->setLook(steps.contains(i));
}

void Rail::setWide(bool wide) {
    if (wide == m_wide) return;
    m_wide = wide;
    arrange();
}

void Rail::setTight(bool tight) {
    if (tight == m_tight) return;
    m_tight = tight;
    arrange();
}

void Rail::arrange() {
    const bool words = m_wide && !m_tight;
    int widest = 0, narrowest = narrowWidth;
    for (QToolButton* button : m_buttons) {
        const int height = button->fontMetrics().height();
        const int picture = words ? std::max(16, height * 3 / 4) : std::max(20, height);
        button->setIconSize({picture, picture});
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setMinimumHeight(std::max(36, button->fontMetrics().height() + 2 * space::s));
        widest =
            std::max(widest, button->fontMetrics().horizontalAdvance(button->text()) + button->iconSize().width() + 44);
        narrowest = std::max(narrowest, button->iconSize().width() + 2 * space::m + 2 * space::xs);
    }
    setFixedWidth(words ? std::max(wideWidth, widest) : narrowest);
    m_fold->setIcon(iconNamed(words ? u"sidebar-collapse-left"_s : u"sidebar-expand-left"_s));
    m_fold->setToolTip(words ? tr("Show icons only") : tr("Show words"));
    m_fold->setAccessibleName(m_fold->toolTip());
}

}  // namespace kondensat::gui
