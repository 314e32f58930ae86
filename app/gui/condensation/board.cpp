#include "app/gui/condensation/board.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "core/said.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 34, mostLetters = 54;  ///< a column's width in letters of the interface
constexpr int stripLetters = 16;                    ///< of the first column, while it is empty
constexpr int columnStretch = 100;                  ///< columns take the room before the empty end of the row does

int leastColumn() {
    return std::max(260, leastLetters * QFontMetrics(fontFor(Type::Body)).averageCharWidth());
}

/// Whether every word typed begins somewhere in the text, without regard to case.
bool matches(const QString& text, const QStringList& words) {
    const QString folded = text::caseFolded(text);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return folded.contains(word); });
}

}  // namespace

TrayStrip::TrayStrip(QWidget* parent) : QAbstractButton(parent) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::TabFocus);
    setText(tr("Set aside"));
    setAccessibleName(tr("Open the set-aside tray"));
    setToolTip(tr("Cards and subgroups that were set aside: open (T), or drop cards here"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
}

QSize TrayStrip::sizeHint() const {
    return {std::max(space::target + space::xs, fontMetrics().height() + space::m), 200};
}

void TrayStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    painter.setPen(QPen(hasFocus() || m_over ? c.accent : c.hairline, m_over ? 2 : 1));
    painter.setBrush(underMouse() || m_over ? c.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::corner, space::corner);
    painter.setFont(fontFor(Type::Small, true));
    painter.setPen(c.quiet);
    painter.translate(0, height());
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, height() - space::l, width()), Qt::AlignRight | Qt::AlignVCenter, text());
}

void TrayStrip::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedUnits(event->mimeData())) return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void TrayStrip::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void TrayStrip::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    const auto units = draggedUnits(event->mimeData());
    if (!units) return;
    event->acceptProposedAction();
    Q_EMIT dropped(*units);
}

BoardView::BoardView(Session& session, CardBook& book, const QList<QAction*>& subgroupMenu,
                     const QList<QAction*>& panelActions, QAction* newSubgroup, QWidget* parent)
    : QWidget(parent), m_session(session), m_book(book), m_menu(subgroupMenu), m_panelActions(panelActions) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_row = new QWidget;
    m_layout = new QHBoxLayout(m_row);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    m_end = new EmptyState(tr("Subgroups are nuances within one code group. Two or three are common, up to five."),
                           newSubgroup);
    m_notYet = make(Column::Kind::NotYet, {});
    m_notYet->setTitle(tr("Not yet in a subgroup"), 0);
    m_layout->addWidget(m_notYet, columnStretch);
    m_layout->addWidget(m_end, columnStretch);
    m_layout->addStretch(1);
    m_columns = {m_notYet};
    m_current = m_notYet;
    m_area->setWidget(m_row);
    m_area->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    row->addWidget(m_area, 1);

    m_strip = new TrayStrip;
    m_strip->setObjectName(u"trayStrip"_s);
    connect(m_strip, &TrayStrip::clicked, this, [this] {
        setTrayOpen(true);
        enter(m_tray);
    });
    connect(m_strip, &TrayStrip::dropped, this, [this](const DraggedUnits& units) { setAside(units.units, m_strip); });
    row->addWidget(m_strip);
    m_tray = make(Column::Kind::SetAside, {});
    m_tray->setTitle(tr("Set aside"), 0);
    auto* fold = new QToolButton;
    fold->setIcon(iconNamed(u"go-next"_s));
    fold->setAutoRaise(true);
    fold->setMinimumSize(space::target, space::target);
    fold->setToolTip(tr("Fold the tray (T)"));
    fold->setAccessibleName(tr("Fold the tray"));
    connect(fold, &QToolButton::clicked, this, [this] { setTrayOpen(false); });
    m_tray->head()->layout()->addWidget(fold);
    m_tray->hide();
    row->addWidget(m_tray);
}

Column* BoardView::make(Column::Kind kind, const RecordId& subgroup) {
    auto* column = new Column(m_session, m_book, kind, subgroup,
                              kind == Column::Kind::Subgroup ? m_menu : QList<QAction*>(), m_panelActions);
    CardList* list = column->list();
    connect(column, &Column::widthChanged, this, &BoardView::fitHeads, Qt::QueuedConnection);
    connect(column, &Column::entered, this, [this, column] {
        const bool other = m_current != column;
        m_current = column;
        if (other) Q_EMIT columnEntered();
    });
    connect(list, &CardList::contextWanted, this, &BoardView::contextWanted);
    connect(list, &CardList::choiceChanged, this, &BoardView::choiceChanged);
    connect(list, &CardList::menuWanted, this, &BoardView::cardMenuWanted);
    connect(list->cards(), &CardModel::dropped, this,
            [this, column](const DraggedUnits& units, int row, bool copy) { moveUnits(units, column, row, copy); });
    connect(column->splitter(), &QSplitter::splitterMoved, this, [this, column] { splitLike(column->splitter()); });
    if (CondensatePanel* panel = column->panel()) {
        CondensateEdit* edit = panel->edit();
        connect(panel, &CondensatePanel::unitWanted, this, &BoardView::reveal);
        connect(edit, &CondensateEdit::sentenceChanged, this, &BoardView::sentenceChanged);
        connect(edit, &CondensateEdit::originWanted, this, &BoardView::originWanted);
        connect(edit, &CondensateEdit::linksWanted, this,
                [this, edit] { Q_EMIT linksWanted(edit->sentenceAtCursor()); });
    }
    return column;
}

void BoardView::refresh(const Touched& touched) {
    const RecordId group = m_book.group();
    QSet<RecordId> units = m_session.unitsOfGroup(group);
    for (const auto* subgroup : m_session.index().children<study::Subgroup>(group))
        units.unite(m_session.unitsOfGroup(subgroup->id));
    m_board = app::boardOf(m_session.study(), group, units);

    QList<Column*> columns{m_notYet};
    for (const auto& each : std::as_const(m_board.columns)) {
        Column* column = columnOf(each.subgroup);
        const bool fresh = !column;
        if (fresh) column = make(Column::Kind::Subgroup, each.subgroup);
        columns.append(column);
        if (fresh && !m_split.isEmpty()) column->splitter()->setSizes(m_split);
    }
    for (Column* column : std::as_const(m_columns))
        if (!columns.contains(column)) {
            if (m_current == column) m_current = m_notYet;
            m_layout->removeWidget(column);
            column->hide();
            column->deleteLater();
        }
    if (columns != m_columns) {
        for (int i = 0; i < columns.size(); ++i)
            if (m_layout->indexOf(columns[i]) != i) m_layout->insertWidget(i, columns[i], columnStretch);
        m_columns = columns;
        QWidget* before = m_notYet->list();
        for (Column* column : std::as_const(m_columns)) {
            if (column != m_notYet) setTabOrder(before, column->list());
            before = column->list();
            if (!column->panel()) continue;
            setTabOrder(before, column->panel()->edit());
            before = column->panel()->edit();
        }
    }
    fill(m_notYet, m_board.notYet, touched);
    for (int i = 0; i < m_board.columns.size(); ++i) {
        const auto* subgroup = m_session.study().find<study::Subgroup>(m_board.columns[i].subgroup);
        m_columns[i + 1]->setTitle(subgroup->name, i < 5 ? i + 1 : 0);
        fill(m_columns[i + 1], m_board.columns[i].units, touched);
    }
    m_end->setVisible(m_board.columns.isEmpty());
    fillTray(touched);
    fitWidths();
}

void BoardView::fill(Column* column, const QList<RecordId>& units, const Touched& touched) {
    const QList<RecordId> shown = filtered(units);
    const bool allIn = column == m_notYet && !m_board.columns.isEmpty();
    const QString none = !units.isEmpty()     ? tr("No card here has these words.")
                         : allIn              ? tr("Every unit of this group has its place.")
                         : column == m_notYet ? QString()
                         : column == m_tray
                             ? tr("Nothing is set aside. Letting go is analysis: press Delete on a card and say why.")
                             : tr("Drag cards here, or choose some and press this column's number.");
    column->setUnits(units, shown, none);
    column->list()->cards()->redraw();
    if (column->panel()) column->panel()->refresh(units, touched);
}

void BoardView::fillTray(const Touched& touched) {
    fill(m_tray, m_board.setAside, touched);
    if (!touched.any<study::Subgroup>()) return;
    while (QLayoutItem* item = m_tray->extra()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto* subgroup : m_session.index().children<study::Subgroup>(m_book.group())) {
        if (subgroup->setAside.isEmpty()) continue;
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(space::s, 0, 0, 0);
        auto* name = labelFor(tr("Subgroup “%1”: %2").arg(subgroup->name, subgroup->setAside), Type::Small);
        row->addWidget(name, 1);
        auto* back = new QPushButton(tr("Bring back"));
        back->setAccessibleName(tr("Bring back %1").arg(subgroup->name));
        back->setEnabled(!m_session.isReadOnly());
        connect(back, &QPushButton::clicked, this, [this, id = subgroup->id] {
            QTimer::singleShot(0, this, [this, id] { m_session.commit(app::setSubgroupAside(id, {})); });
        });
        row->addWidget(back, 0, Qt::AlignTop);
        m_tray->extra()->addWidget(line);
    }
}

QList<RecordId> BoardView::filtered(const QList<RecordId>& units) const {
    const QStringList words = text::caseFolded(m_filter).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return units;
    QList<RecordId> shown;
    for (const RecordId& unit : units) {
        const Card& card = m_book.cardOf(unit);
        if (matches(card.words + u' ' + card.who, words)) shown.append(unit);
    }
    return shown;
}

void BoardView::setFilter(const QString& words) {
    if (words == m_filter) return;
    m_filter = words;
    refresh({});
}

Column* BoardView::columnOf(const RecordId& subgroup) const {
    for (Column* column : m_columns)
        if (column->kind() == Column::Kind::Subgroup && column->subgroup() == subgroup) return column;
    return nullptr;
}

Column* BoardView::columnWith(const RecordId& unit) const {
    if (m_current->units().contains(unit)) return m_current;
    for (Column* column : m_columns)
        if (column->units().contains(unit)) return column;
    return m_tray->units().contains(unit) ? m_tray : nullptr;
}

void BoardView::setTrayOpen(bool open) {
    m_tray->setVisible(open);
    m_strip->setVisible(!open);
    if (!open && m_current == m_tray) enter(m_notYet);
    fitWidths();
}

bool BoardView::reveal(const RecordId& unit) {
    Column* column = columnWith(unit);
    if (!column) return false;
    if (column == m_tray) setTrayOpen(true);
    enter(column);
    column->list()->choose({unit});
    return true;
}

void BoardView::enter(Column* column) {
    const bool other = m_current != column;
    m_current = column;
    if (column != m_tray) m_area->ensureWidgetVisible(column, 0, 0);
    column->list()->setFocus(Qt::OtherFocusReason);
    if (other) Q_EMIT columnEntered();
}

void BoardView::moveChosen(Column* to) {
    if (!to || to == m_current) return;
    const QList<RecordId> units = m_current->list()->chosen();
    if (units.isEmpty()) return;
    if (to == m_tray) return setAside(units, m_current->list());
    moveUnits({m_book.group(), m_current->subgroup(), units}, to, -1, false);
}

void BoardView::moveUnits(const DraggedUnits& dragged, Column* to, int row, bool copy) {
    if (to == m_tray) return setAside(dragged.units, m_tray->head());
    const study::Study& study = m_session.study();
    study::ChangeSet changes =
        app::moveUnits(study, dragged.units, m_book.group(), copy ? to->subgroup() : dragged.from, to->subgroup());
    if (changes.isEmpty())
        changes = study::ChangeSet(QT_TRANSLATE_N_NOOP("History", "ordered %n meaning unit|ordered %n meaning units"), int(dragged.units.size()));
    const QList<RecordId>& shown = to->list()->cards()->units();
    if (row >= 0 && row < shown.size() + 1 && shown == to->units()) {
        QList<RecordId> order = to->units();
        qsizetype at = row;
        for (const RecordId& unit : dragged.units)
            if (const qsizetype was = order.indexOf(unit); was >= 0) {
                order.removeAt(was);
                if (was < at) --at;
            }
        for (qsizetype i = 0; i < dragged.units.size(); ++i) order.insert(at + i, dragged.units[i]);
        if (order != to->units()) app::orderUnits(changes, study, order, dragged.units);
    }
    if (!m_session.commit(changes)) return;
    enter(to);
    to->list()->choose(dragged.units);
}

void BoardView::reorderChosen(int by) {
    const QList<RecordId> chosen = m_current->list()->chosen();
    const QList<RecordId>& units = m_current->list()->cards()->units();
    if (chosen.isEmpty() || units != m_current->units()) return;
    const qsizetype first = units.indexOf(chosen.first()), last = units.indexOf(chosen.last());
    const qsizetype row = by < 0 ? first - 1 : last + 2;
    if (row < 0 || row > units.size()) return;
    moveUnits({m_book.group(), m_current->subgroup(), chosen}, m_current, int(row), true);
}

void BoardView::setAside(const QList<RecordId>& units, QWidget* anchor) {
    if (units.isEmpty()) return;
    const auto* group = m_session.study().find<study::CodeGroup>(m_book.group());
    askInline(
        anchor,
        counted(tr("Why is this unit set aside from “%1”?|Why are these %n units set aside from “%1”?", nullptr, int(units.size())),
                units.size())
            .arg(group ? group->name : QString()),
        {}, tr("Set aside"), [this, units](const QString& reason) {
            const int row = std::max(0, m_current->list()->currentIndex().row());
            if (!m_session.commit(app::setUnitsAside(units, m_book.group(), reason))) return;
            CardList* list = m_current->list();
            if (const RecordId next = list->cards()->units().value(std::min(row, list->cards()->rowCount() - 1)))
                list->choose({next});
        });
}

/// One line through all columns between cards and condensates.
void BoardView::splitLike(const QSplitter* splitter) {
    m_split = splitter->sizes();
    for (Column* column : std::as_const(m_columns))
        if (column->panel() && column->splitter() != splitter) column->splitter()->setSizes(m_split);
}

int BoardView::leastWidth() const {
    return leastColumn() + m_strip->sizeHint().width() + 2 * space::s;
}

void BoardView::fitWidths() {
    const int letter = QFontMetrics(fontFor(Type::Body)).averageCharWidth();
    const int least = leastColumn(), most = std::max(400, mostLetters * letter);
    for (Column* column : std::as_const(m_columns)) {
        // Where every unit has its place there is nothing to read: a strip is left to take cards back.
        const bool strip = column == m_notYet && column->units().isEmpty() && !m_board.columns.isEmpty();
        column->setMinimumWidth(strip ? stripLetters * letter : least);
        column->setMaximumWidth(strip ? stripLetters * letter : most);
    }
    m_tray->setFixedWidth(least);
    fitHeads();
}

/// Cards begin at one height, whatever lines the names of subgroups take.
void BoardView::fitHeads() {
    int height = space::target + space::xs;
    for (Column* column : std::as_const(m_columns)) height = std::max(height, column->headHeight());
    for (Column* column : QList<Column*>(m_columns) + QList<Column*>{m_tray}) column->head()->setFixedHeight(height);
}

void BoardView::showCurrent() {
    QTimer::singleShot(0, this, [this] {
        if (m_current != m_tray) m_area->ensureWidgetVisible(m_current, 0, 0);
    });
}

void BoardView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWidths();
}

}  // namespace kondensat::gui
