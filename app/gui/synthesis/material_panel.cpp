#include "app/gui/synthesis/material_panel.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

MaterialPanel::MaterialPanel(Session& session, QAction* insertQuote, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_insert(insertQuote),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_condensates(new CondensateCards(session)),
      m_model(new QuoteListModel(session, this)),
      m_quotes(new QListView),
      m_quotesPage(new QWidget),
      m_transcript(new TranscriptMaterial(session, insertQuote)),
      m_details(new QuoteDetails(session)) {
    m_tabs->addTab(tr("Condensates"));
    m_tabs->addTab(tr("To quote"));
    m_tabs->addTab(tr("Transcript"));
    m_tabs->addTab(tr("Quote"));
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Material"));

    m_quotes->setModel(m_model);
    m_quotes->setItemDelegate(new QuoteDelegate(m_quotes));
    m_quotes->setUniformItemSizes(true);
    m_quotes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_quotes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quotes->setMouseTracking(true);
    m_quotes->setAccessibleName(tr("Gold quotes and meaning units"));
    m_quotes->installEventFilter(this);
    connect(m_quotes, &QListView::doubleClicked, m_insert, &QAction::trigger);
    auto* page = new QVBoxLayout(m_quotesPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::s);
    page->addWidget(m_quotes, 1);
    page->addWidget(buttonFor(insertQuote, true), 0, Qt::AlignLeft);

    for (QWidget* one : {static_cast<QWidget*>(m_condensates), m_quotesPage, static_cast<QWidget*>(m_transcript),
                         static_cast<QWidget*>(m_details)})
        m_stack->addWidget(one);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, 0, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
}

bool MaterialPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_quotes && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            m_insert->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MaterialPanel::showSubgroups(const QList<RecordId>& subgroups) {
    m_condensates->showSubgroups(subgroups);
    if (subgroups == m_subgroups) return;
    m_subgroups = subgroups;
    m_model->showSubgroups(subgroups);
    QSet<RecordId> units;
    for (const RecordId& subgroup : subgroups) units.unite(m_session.unitsOfGroup(subgroup));
    m_transcript->setUnits(units.values());
}

void MaterialPanel::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void MaterialPanel::enter() {
    if (tab() == Quotes)
        m_quotes->setFocus(Qt::ShortcutFocusReason);
    else if (tab() == Transcript)
        m_transcript->view()->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void MaterialPanel::refresh(const Touched& touched) {
    m_condensates->refresh(touched);
    m_model->refresh(touched);
    m_transcript->refresh(touched);
    m_details->refresh(touched);
}

std::optional<app::QuoteBinding> MaterialPanel::selected() const {
    if (tab() == Transcript) return m_transcript->selected();
    const QModelIndex at = m_quotes->currentIndex();
    if (tab() != Quotes || !at.isValid()) return {};
    return app::bindingOf(m_session.study(), at.data(QuoteListModel::IdRole).value<RecordId>());
}

}  // namespace kondensat::gui
