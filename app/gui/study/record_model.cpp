#include "app/gui/study/record_model.h"

#include "app/gui/parts/theme.h"
#include "app/gui/study/study_words.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

RecordModel::RecordModel(Session& session, const RecordSpec& spec, QObject* parent) : QAbstractTableModel(parent), m_session(session), m_spec(spec) {
    m_columns = wantedColumns();
    m_rows = wantedRows();
    m_addRow = mayAdd();
}

void RecordModel::setParentRecord(const RecordId& parent) {
    m_ofParent = true;
    beginResetModel();
    m_parent = parent;
    m_addRow = mayAdd() && m_parent;
    m_rows = wantedRows();
    endResetModel();
}

void RecordModel::setRows(Rows rows) {
    beginResetModel();
    m_rowsOf = std::move(rows);
    m_rows = wantedRows();
    endResetModel();
}

void RecordModel::setMayAdd(bool may) {
    beginResetModel();
    m_mayAdd = may;
    m_addRow = mayAdd();
    m_rows = wantedRows();
    endResetModel();
}

void RecordModel::setFilter(const QString& words) {
    m_filter = text::caseFolded(words).split(u' ', Qt::SkipEmptyParts);
    adopt(wantedRows());
}

void RecordModel::addKey(const QString& key) {
    if (columnOf(m_spec.keyed, key) >= 0) return;
    beginResetModel();
    m_extraKeys.append(key);
    m_columns = wantedColumns();
    endResetModel();
}

void RecordModel::addDerived(const QString& title, int width, std::function<QString(const study::Study&, const RecordId&)> words) {
    beginResetModel();
    m_derived.append({title, width, std::move(words)});
    endResetModel();
}

void RecordModel::refresh(const Touched& touched) {
    const QList<FieldSpec> columns = touched.everything || touched.types.contains(m_spec.type) ? wantedColumns() : m_columns;
    const bool sameColumns = columns.size() == m_columns.size() &&
                             std::equal(columns.cbegin(), columns.cend(), m_columns.cbegin(), [](const auto& a, const auto& b) { return a.key == b.key; });
    if (!sameColumns) {
        beginResetModel();
        m_columns = columns;
        m_rows = wantedRows();
        endResetModel();
        return;
    }
    adopt(wantedRows());
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<FieldSpec> RecordModel::wantedColumns() const {
    QList<FieldSpec> columns;
    for (const FieldSpec& field : m_spec.fields)
        if (field.width > 0) columns.append(field);
    if (m_spec.keyed.isEmpty()) return columns;
    QStringList keys;
    for (const RecordId& id : app::recordsOf(m_session.study(), m_spec.type))
        for (const QString& key : m_session.study().fieldsOf(id).value(m_spec.keyed).toObject().keys())
            if (!keys.contains(key)) keys.append(key);
    for (const QString& key : m_extraKeys)
        if (!keys.contains(key)) keys.append(key);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        FieldSpec column;
        column.title = column.key = keys[i];
        column.field = m_spec.keyed;
        column.width = 14;
        columns.insert(1 + i, column);
    }
    return columns;
}

QList<app::TableRow> RecordModel::wantedRows() const {
    QList<app::TableRow> rows;
    if (m_rowsOf)
        rows = m_rowsOf(m_session.study());
    else if (!m_ofParent || m_parent)
        for (const RecordId& id : app::recordsOf(m_session.study(), m_spec.type, m_parent)) rows.append({id, m_session.study().record(id)->parent});
    if (!m_filter.isEmpty()) rows.removeIf([this](const app::TableRow& row) { return !matches(row); });
    if (mayAdd() && (!m_ofParent || m_parent)) rows.append({{}, m_parent});
    return rows;
}

bool RecordModel::matches(const app::TableRow& row) const {
    QString all;
    for (int column = 0; column < columnCount(); ++column) all += words(row, column) + u'\n';
    all = text::caseFolded(all);
    return std::all_of(m_filter.cbegin(), m_filter.cend(), [&](const QString& word) { return all.contains(word); });
}

/// Takes rows out, sorts those that stay and puts new ones in, so that views keep their place.
void RecordModel::adopt(const QList<app::TableRow>& wanted) {
    if (wanted == m_rows) return;
    if (std::abs(wanted.size() - m_rows.size()) > 50) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return;
    }
    for (int i = int(m_rows.size()) - 1; i >= 0; --i)
        if (!wanted.contains(m_rows[i])) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    QList<app::TableRow> staying = wanted;
    staying.removeIf([this](const app::TableRow& row) { return !m_rows.contains(row); });
    if (staying != m_rows) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex& each : old) moved.append(index(int(staying.indexOf(m_rows[each.row()])), each.column()));
        m_rows = staying;
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    for (int i = 0; i < wanted.size(); ++i)
        if (i >= m_rows.size() || m_rows[i] != wanted[i]) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted[i]);
            endInsertRows();
        }
}

int RecordModel::rowOf(const RecordId& record) const {
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].record == record && record) return i;
    return -1;
}

int RecordModel::columnOf(const QString& field, const QString& key) const {
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].field == field && (key.isEmpty() || m_columns[i].key == key)) return i;
    return -1;
}

QString RecordModel::words(const app::TableRow& row, int column) const {
    if (column >= m_columns.size()) return row.record ? m_derived[column - m_columns.size()].words(m_session.study(), row.record) : QString();
    const FieldSpec& field = m_columns[column];
    if (field.kind == FieldKind::Parent) return row.parent ? app::recordName(m_session.study(), row.parent) : QString();
    return row.record ? app::fieldWords(m_session.study(), row.record, field) : QString();
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const app::TableRow& row = m_rows[index.row()];
    const bool addRow = isAddRow(index.row());
    switch (role) {
        case Qt::DisplayRole:
            if (addRow && index.column() == 0) return m_spec.add;
            return words(row, index.column());
        case Qt::EditRole: return words(row, index.column());
        case Qt::ToolTipRole: return addRow ? tr("Type here, or paste rows from a spreadsheet") : words(row, index.column());
        case Qt::ForegroundRole:
            if (addRow || row.record.isEmpty() || index.column() >= m_columns.size()) return colours().quiet;
            return {};
        case Qt::TextAlignmentRole:
            if (index.column() < m_columns.size() && m_columns[index.column()].kind == FieldKind::Number) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case ReferencesRole: {
            if (index.column() >= m_columns.size() || m_columns[index.column()].kind != FieldKind::References || !row.record) return {};
            QStringList names;
            for (const RecordId& id : app::referencesIn(m_session.study(), row.record, m_columns[index.column()].field))
                names.append(app::recordName(m_session.study(), id));
            return names;
        }
        default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section >= m_columns.size()) {
        const Derived& derived = m_derived.value(section - m_columns.size());
        return role == Qt::DisplayRole ? QVariant(derived.title) : role == Qt::UserRole ? QVariant(derived.width) : QVariant();
    }
    const FieldSpec& field = m_columns[section];
    if (role == Qt::DisplayRole) return field.title;
    if (role == Qt::ToolTipRole) return hintOf(m_spec.type, field);
    if (role == Qt::UserRole) return field.width;
    if (role == Qt::TextAlignmentRole && field.kind == FieldKind::Number) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_session.isReadOnly() || index.column() >= m_columns.size()) return flags;
    const FieldKind kind = m_columns[index.column()].kind;
    const bool known = kind != FieldKind::Parent && (m_rows[index.row()].record || isAddRow(index.row()) || m_rows[index.row()].parent);
    return known ? flags | Qt::ItemIsEditable : flags;
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString typed = value.toString().trimmed();
    if (typed == words(m_rows[index.row()], index.column())) return true;
    const FieldSpec field = m_columns[index.column()];
    app::TableRow row = m_rows[index.row()];
    study::ChangeSet changes(row.record ? app::changeWords(m_spec.type, field.field) : app::countWords(app::Deed::Added, m_spec.type));
    if (!row.record) row.record = app::addRecord(changes, m_session.study(), m_spec.type, row.parent);
    if (!app::setFromWords(changes, m_session.study(), m_spec.type, row.record, field, typed)) {
        m_session.say(field.of.isEmpty() ? tr("“%1” is no number; %2 stays as it was.").arg(typed, field.title)
                                         : tr("Nothing is called “%1”; %2 stays as it was.").arg(typed, field.title));
        return false;
    }
    return m_session.commit(changes);
}

app::PasteTarget RecordModel::pasteTarget(const QModelIndex& current) const {
    app::PasteTarget target{m_spec.type, {}, m_spec.keyed, {}, m_parent, std::max(0, current.row()), std::max(0, current.column())};
    for (const FieldSpec& column : m_columns) target.columns.append(column);
    for (const app::TableRow& row : m_rows)
        if (row.record || row.parent) target.rows.append(row);
    if (!target.rows.isEmpty() && m_addRow && target.rows.last().record.isEmpty()) target.rows.removeLast();
    return target;
}

RecordId RecordModel::add() {
    study::ChangeSet changes(app::countWords(app::Deed::Added, m_spec.type));
    const RecordId id = app::addRecord(changes, m_session.study(), m_spec.type, m_parent);
    return m_session.commit(changes) ? id : RecordId();
}

bool RecordModel::move(const QList<RecordId>& records, int by) {
    QList<int> places;
    for (const RecordId& id : records)
        if (const int row = rowOf(id); row >= 0) places.append(row);
    std::sort(places.begin(), places.end());
    const int last = int(m_rows.size()) - (m_addRow ? 2 : 1);
    if (places.isEmpty() || places.first() + by < 0 || places.last() + by > last) return false;
    if (places.size() > 1)  // rows that stand together move by moving the one beside them
        return move({m_rows[by < 0 ? places.first() - 1 : places.last() + 1].record}, by < 0 ? int(places.size()) : -int(places.size()));
    const int target = by < 0 ? places.first() + by : places.last() + by + 1;
    study::ChangeSet changes(app::countWords(app::Deed::Moved, m_spec.type));
    app::moveBefore(changes, m_session.study(), m_rows[places.first()].record, target <= last ? m_rows[target].record : RecordId());
    return m_session.commit(changes);
}

bool RecordModel::paste(const app::PasteTarget& target, const app::PastePlan& plan, QList<RecordId>* records) {
    const int created = plan.created();
    study::ChangeSet changes(created > 0 ? app::countWords(app::Deed::Pasted, m_spec.type) : QT_TRANSLATE_N_NOOP("History", "pasted into %n row|pasted into %n rows"),
                             created > 0 ? created : int(plan.rows.size()));
    const app::Pasted pasted = app::paste(changes, m_session.study(), target, plan);
    if (!m_session.commit(changes)) return false;
    if (pasted.notUnderstood > 0) m_session.say(counted(tr("%n cell could not be understood and was left out.|%n cells could not be understood and were left out.", nullptr, int(pasted.notUnderstood)), pasted.notUnderstood));
    if (records) *records = pasted.records;
    return true;
}

}  // namespace kondensat::gui
