#include "app/gui/study/record_table.h"

#include "app/gui/parts/theme.h"
#include "app/gui/study/cell_delegate.h"
#include "app/gui/study/reference_edit.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

RecordTable::RecordTable(Session& session, RecordModel& model, QWidget* parent)
    : QTableView(parent), m_session(session), m_model(model), m_anchor(new QWidget(viewport())) {
    setModel(&model);
    setItemDelegate(new CellDelegate(model, this));
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(model.spec().many);
    m_anchor->hide();
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        fitHeight();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { fitHeight(); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { fitHeight(); });
    connect(&session, &Session::writingWanted, this, [this] {
        if (state() == EditingState)
            if (QWidget* editor = indexWidget(currentIndex())) commitData(editor);
    });
    fitRowHeight();
    fitColumns();
}

QList<RecordId> RecordTable::selected() const {
    QSet<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) rows.insert(index.row());
    if (rows.isEmpty() && currentIndex().isValid()) rows.insert(currentIndex().row());
    QList<int> order(rows.cbegin(), rows.cend());
    std::sort(order.begin(), order.end());
    QList<RecordId> records;
    for (const int row : order)
        if (m_model.row(row).record) records.append(m_model.row(row).record);
    return records;
}

bool RecordTable::select(const RecordId& record, const QString& field, const QString& key) {
    const int row = m_model.rowOf(record);
    if (row < 0) return false;
    const int column = field.isEmpty() ? -1 : m_model.columnOf(field, key);
    const QModelIndex index = m_model.index(row, column >= 0 ? column : std::max(0, currentIndex().column()));
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void RecordTable::editNew() {
    if (!m_model.mayAdd() || m_model.rowCount() == 0) return;
    const QModelIndex index = m_model.index(m_model.rowCount() - 1, 0);
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(index);
    scrollTo(index);
    editCell(index);
}

void RecordTable::editCell(const QModelIndex& index) {
    edit(index, EditKeyPressed, nullptr);
}

void RecordTable::copySelected() const {
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty()) return;
    int top = INT_MAX, left = INT_MAX, bottom = 0, right = 0;
    for (const QModelIndex& index : indexes) {
        top = std::min(top, index.row()), bottom = std::max(bottom, index.row());
        left = std::min(left, index.column()), right = std::max(right, index.column());
    }
    QList<QStringList> cells;
    if (left == 0 && right == m_model.columnCount() - 1) {
        cells.append(QStringList());
        for (int column = left; column <= right; ++column)
            cells.last().append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (int row = top; row <= bottom; ++row) {
        if (m_model.row(row).record.isEmpty()) continue;
        cells.append(QStringList());
        for (int column = left; column <= right; ++column) {
            const QModelIndex index = m_model.index(row, column);
            cells.last().append(indexes.contains(index) ? index.data(Qt::EditRole).toString() : QString());
        }
    }
    QApplication::clipboard()->setText(app::textOfCells(cells));
}

void RecordTable::clearSelected() {
    study::ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "emptied %n cell|emptied %n cells"));
    int cells = 0;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const RecordId record = m_model.record(index);
        if (!record || !(m_model.flags(index) & Qt::ItemIsEditable) || index.data(Qt::EditRole).toString().isEmpty())
            continue;
        cells += app::setFromWords(changes, m_session.study(), m_model.spec().type, record,
                                   m_model.columns()[index.column()], {});
    }
    changes.setCount(cells);
    if (cells > 0) m_session.commit(changes);
}

void RecordTable::fitRows(int most) {
    m_mostRows = most;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitHeight();
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) return event->ignore();
    if (state() != EditingState &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2))
        return editCell(currentIndex());
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) && event->key() != Qt::Key_A &&
        event->key() != Qt::Key_Home && event->key() != Qt::Key_End && !(event->modifiers() & Qt::GroupSwitchModifier))
        return event->ignore();
    QTableView::keyPressEvent(event);
}

bool RecordTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    if (!index.isValid() || !(m_model.flags(index) & Qt::ItemIsEditable) ||
        !(trigger & (DoubleClicked | EditKeyPressed | AnyKeyPressed)))
        return QTableView::edit(index, trigger, event);
    const FieldSpec& field = m_model.columns()[index.column()];
    if (field.kind == FieldKind::Reference || field.kind == FieldKind::References) return editReference(index);
    if (field.kind == FieldKind::Text && m_model.record(index) &&
        (index.data(Qt::EditRole).toString().size() > field.width ||
         index.data(Qt::EditRole).toString().contains(u'\n'))) {
        Q_EMIT textWanted(index);
        return true;
    }
    return QTableView::edit(index, trigger, event);
}

bool RecordTable::editReference(const QModelIndex& index) {
    const FieldSpec field = m_model.columns()[index.column()];
    RecordId record = m_model.record(index);
    const QPersistentModelIndex at(index);
    const auto open = [this, field](const RecordId& id) {
        const QModelIndex cell = m_model.index(m_model.rowOf(id), m_model.columnOf(field.field, field.key));
        m_anchor->setGeometry(visualRect(cell));
        m_anchor->show();
        pickReferences(m_session, m_anchor, field, id);
    };
    if (record.isEmpty()) {
        record = m_model.add();
        if (record.isEmpty()) return false;
        select(record, field.field, field.key);
    }
    if (m_model.rowOf(record) >= 0) open(record);
    return true;
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void RecordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_widths.clear();
        fitRowHeight();
        fitColumns();
        fitHeight();
    }
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitHeight();
}

/// Widths as the columns ask for them; what a person has set stays while the columns are the same.
void RecordTable::fitColumns() {
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int header =
            fontMetrics().horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) *
                11 / 10 +
            2 * space::s;
        widths.append(std::max(header, fontMetrics().averageCharWidth() *
                                               m_model.headerData(column, Qt::Horizontal, Qt::UserRole).toInt() +
                                           2 * space::s));
    }
    if (widths == m_widths) return;
    m_widths = widths;
    for (int column = 0; column < widths.size(); ++column) setColumnWidth(column, widths[column]);
}

void RecordTable::fitRowHeight() {
    const int row = std::max(int(space::target) + space::xs, fontMetrics().height() + space::m);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
}

void RecordTable::fitHeight() {
    if (m_mostRows == 0) return;
    const int rows = std::min(m_model.rowCount(), m_mostRows);
    const bool scrolls = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0) > width();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   (scrolls ? horizontalScrollBar()->sizeHint().height() : 0) + 2);
}

}  // namespace kondensat::gui
