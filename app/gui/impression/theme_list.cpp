#include "app/gui/impression/theme_list.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/gui/impression/list_delegate.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"
#include "app/operations/impression.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

ThemeList::ThemeList(Session& session, const QString& name, bool editable, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ThemesModel(session, editable, this)), m_view(new QListView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ListDelegate(ThemesModel::DetailRole, -1, m_view));
    m_view->setAccessibleName(name);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    column->addWidget(m_view, 1);
    if (editable) {
        m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
        m_view->setDragDropMode(QAbstractItemView::InternalMove);
        m_view->setDefaultDropAction(Qt::MoveAction);
        m_new = new QLineEdit;
        m_new->setPlaceholderText(tr("New theme, then Enter"));
        m_new->setAccessibleName(tr("Title of a new theme"));
        m_new->setMaxLength(300);
        m_new->setMinimumHeight(space::target);
        m_new->installEventFilter(this);
        column->addWidget(m_new);
        connect(m_new, &QLineEdit::returnPressed, this, &ThemeList::addNew);
        act(tr("Rename"), Qt::Key_F2, u"edit-rename"_s, [this] { m_view->edit(m_view->currentIndex()); });
        act(tr("Move up"), Qt::ALT | Qt::Key_Up, u"go-up"_s, [this] { moveChosen(-1); });
        act(tr("Move down"), Qt::ALT | Qt::Key_Down, u"go-down"_s, [this] { moveChosen(1); });
        act(tr("Remove"), Qt::Key_Delete, u"edit-delete"_s, [this] { removeChosen(); });
    } else {
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        Q_EMIT currentChanged(current());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ThemeList::chosenChanged);
    updateActions();
}

QAction* ThemeList::act(const QString& text, const QKeySequence& key, const QString& icon,
                        const std::function<void()>& run) {
    auto* action = new QAction(iconNamed(icon), text, m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    m_view->addAction(action);
    m_actions.append(action);
    return action;
}

void ThemeList::setMember(const RecordId& member) {
    m_model->setMember(member);
    fit();
    updateActions();
}

void ThemeList::refresh() {
    m_model->reload();
    fit();
    updateActions();
}

RecordId ThemeList::current() const {
    return m_view->currentIndex().isValid() ? m_model->themeAt(m_view->currentIndex().row()) : RecordId();
}

QList<RecordId> ThemeList::chosen() const {
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<RecordId> themes;
    for (const int row : rows) themes.append(m_model->themeAt(row));
    return themes;
}

void ThemeList::choose(const RecordId& theme) {
    if (const int row = m_model->rowOf(theme); row >= 0) m_view->setCurrentIndex(m_model->index(row));
}

void ThemeList::clearChoice() {
    m_view->clearSelection();
    m_view->setCurrentIndex({});
}

void ThemeList::setExtended(bool extended) {
    m_view->setSelectionMode(extended ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
}

void ThemeList::startNew() {
    if (m_new) m_new->setFocus(Qt::ShortcutFocusReason);
}

void ThemeList::setFitting(bool fitting) {
    m_fitting = fitting;
    m_view->setVerticalScrollBarPolicy(fitting ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

void ThemeList::addNew() {
    const QString title = m_new->text().simplified();
    if (title.isEmpty()) return;
    RecordId added;
    const auto changes =
        app::addTheme(m_session.study(), m_session.analysis(), member(), title, QDate::currentDate(), &added);
    if (!m_session.commit(changes)) return;
    m_new->clear();
    refresh();
    choose(added);
}

void ThemeList::moveChosen(int by) {
    const QModelIndex now = m_view->currentIndex();
    if (!now.isValid()) return;
    const RecordId theme = m_model->themeAt(now.row());
    const int to = now.row() + by;
    if (to < 0 || to >= m_model->rowCount()) return;
    if (m_model->moveRows({}, now.row(), 1, {}, by > 0 ? to + 1 : to)) choose(theme);
}

void ThemeList::removeChosen() {
    study::ChangeSet all(QT_TRANSLATE_N_NOOP("History", "removed %n preliminary theme|removed %n preliminary themes"), 0);
    const QList<RecordId> themes = chosen();
    for (const RecordId& theme : themes) all.remove(theme);
    all.setCount(int(themes.size()));
    if (m_session.commit(all)) refresh();
}

void ThemeList::updateActions() {
    const bool any = current() && !m_session.isReadOnly();
    for (QAction* action : std::as_const(m_actions)) action->setEnabled(any);
    if (m_new) m_new->setEnabled(!m_session.isReadOnly());
}

void ThemeList::fit() {
    if (!m_fitting) return;
    int height = 2;
    for (int row = 0; row < m_model->rowCount(); ++row) height += m_view->sizeHintForRow(row);
    m_view->setFixedHeight(height);
}

bool ThemeList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (watched == m_new) m_new->clear();
        Q_EMIT leaving();
        return true;
    }
    if (event->type() == QEvent::Resize && watched == m_view) fit();
    return QWidget::eventFilter(watched, event);
}

}  // namespace kondensat::gui
