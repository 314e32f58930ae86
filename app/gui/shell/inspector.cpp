#include "app/gui/shell/inspector.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/shell/history_panel.h"
#include "app/gui/shell/memos_panel.h"
#include "app/gui/shell/points_panel.h"

namespace kondensat::gui {

namespace {
enum Tab { OwnTab, PointsTab, MemosTab, HistoryTab };
}

Inspector::Inspector(Session& session, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    m_tabs->setFont(fontFor(Type::Small));
    m_tabs->setAccessibleName(tr("Beside the work"));
    for (const QString& title : {QString(), tr("Worth a look"), tr("Memos"), tr("History")}) m_tabs->addTab(title);
    m_stack = new QStackedWidget;
    m_points = new PointsPanel(session);
    m_memos = new MemosPanel(session);
    m_history = new HistoryPanel(session);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_points, m_memos, m_history}) m_stack->addWidget(panel);
    column->addWidget(m_tabs);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_stack, 1);
    m_tabs->setTabVisible(OwnTab, false);
    m_tabs->setCurrentIndex(PointsTab);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::choose);
    choose(PointsTab);
}

void Inspector::addPage(Page* page) {
    if (m_own.contains(page)) return;
    QWidget* own = page->inspector();
    if (own) m_stack->addWidget(own);
    m_own.insert(page, own);
}

void Inspector::prepare(Page* page) {
    QWidget* own = m_own.value(page);
    if (!own || own->isVisible()) return;
    own->resize(m_stack->size());
    own->grab();
}

void Inspector::setPage(Page* page) {
    const bool onOwn = m_tabs->currentIndex() == OwnTab || !m_page;
    m_page = page;
    addPage(page);
    const bool hasOwn = m_own.value(page) != nullptr;
    const bool wanted = onOwn || property("wantsOwn").toBool();
    m_tabs->setTabVisible(OwnTab, hasOwn);
    m_tabs->setTabText(OwnTab, page->inspectorTitle());
    setProperty("wantsOwn", wanted && !hasOwn);
    m_points->setStep(page->step());
    const int tab = hasOwn && wanted ? OwnTab : m_tabs->currentIndex() == OwnTab ? PointsTab : m_tabs->currentIndex();
    m_tabs->setCurrentIndex(tab);
    choose(tab);
}

void Inspector::choose(int tab) {
    switch (tab) {
        case OwnTab:
            if (QWidget* own = m_own.value(m_page)) m_stack->setCurrentWidget(own);
            break;
        case PointsTab:
            m_stack->setCurrentWidget(m_points);
            break;
        case MemosTab:
            m_stack->setCurrentWidget(m_memos);
            break;
        default:
            m_stack->setCurrentWidget(m_history);
            break;
    }
}

void Inspector::setCurrent(const RecordId& record) {
    m_memos->setAbout(record);
    m_history->setAbout(record);
}

void Inspector::writeMemo() {
    m_tabs->setCurrentIndex(MemosTab);
    m_memos->writeNew();
}

void Inspector::showOwn() {
    if (m_tabs->isTabVisible(OwnTab)) m_tabs->setCurrentIndex(OwnTab);
}

void Inspector::showHistory() {
    m_tabs->setCurrentIndex(HistoryTab);
}

void Inspector::walkPoints(int by) {
    m_tabs->setCurrentIndex(PointsTab);
    m_points->walk(by);
}

}  // namespace kondensat::gui
