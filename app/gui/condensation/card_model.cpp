#include "app/gui/condensation/card_model.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

const QString unitsFormat = u"application/x-kondensat-units"_s;
const QString wordsFormat = u"application/x-kondensat-words"_s;

RecordId idOf(const QString& text) {
    return RecordId::parse(text).value_or(RecordId());
}

}  // namespace

QMimeData* mimeOf(const DraggedUnits& units) {
    QStringList lines{units.group.toString(), units.from.toString()};
    for (const RecordId& id : units.units) lines.append(id.toString());
    auto* data = new QMimeData;
    data->setData(unitsFormat, lines.join(u'\n').toUtf8());
    return data;
}

QMimeData* mimeOf(const DraggedWords& words) {
    auto* data = new QMimeData;
    data->setData(wordsFormat, (words.unit.toString() + u'\n' + words.words).toUtf8());
    return data;
}

std::optional<DraggedUnits> draggedUnits(const QMimeData* data) {
    if (!data || !data->hasFormat(unitsFormat)) return std::nullopt;
    const QStringList lines = QString::fromUtf8(data->data(unitsFormat)).split(u'\n');
    DraggedUnits units{idOf(lines.value(0)), idOf(lines.value(1)), {}};
    for (const QString& line : lines.mid(2))
        if (const RecordId id = idOf(line)) units.units.append(id);
    return units;
}

std::optional<DraggedWords> draggedWords(const QMimeData* data) {
    if (!data || !data->hasFormat(wordsFormat)) return std::nullopt;
    const QString text = QString::fromUtf8(data->data(wordsFormat));
    return DraggedWords{idOf(text.section(u'\n', 0, 0)), text.section(u'\n', 1)};
}

CardModel::CardModel(CardBook& book, QObject* parent) : QAbstractListModel(parent), m_book(book) {}

void CardModel::setUnits(const QList<RecordId>& units) {
    if (units == m_units) return;
    const QSet<RecordId> wanted(units.cbegin(), units.cend());
    for (int row = int(m_units.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_units[row])) continue;
        int first = row;
        while (first > 0 && !wanted.contains(m_units[first - 1])) --first;
        beginRemoveRows({}, first, row);
        m_units.remove(first, row - first + 1);
        endRemoveRows();
        row = first;
    }
    const QSet<RecordId> kept(m_units.cbegin(), m_units.cend());
    QList<RecordId> order;  // of those that stay, as they shall stand
    for (const RecordId& id : units)
        if (kept.contains(id)) order.append(id);
    if (order != m_units) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& index : before) after.append(createIndex(int(order.indexOf(m_units[index.row()])), 0));
        m_units = order;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    for (int row = 0; row < units.size(); ++row) {
        if (row < m_units.size() && m_units[row] == units[row]) continue;
        int last = row;
        while (last + 1 < units.size() && !kept.contains(units[last + 1])) ++last;
        beginInsertRows({}, row, last);
        for (int i = row; i <= last; ++i) m_units.insert(i, units[i]);
        endInsertRows();
        row = last;
    }
}

QModelIndex CardModel::indexOf(const RecordId& unit) const {
    const qsizetype row = m_units.indexOf(unit);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

void CardModel::redraw() {
    if (!m_units.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_units.size()) - 1, 0));
}

int CardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_units.size());
}

/// What a screen reader says of a card.
QString CardModel::spoken(const RecordId& unit) const {
    const Card& card = m_book.cardOf(unit);
    QStringList parts;
    for (const QString& part : {card.who, card.place, card.words})
        if (!part.isEmpty()) parts.append(part);
    if (m_book.isUsed(unit, m_subgroup)) parts.append(tr("used in the condensate"));
    if (!m_book.goldQuotesOf(unit, m_subgroup).isEmpty()) parts.append(tr("gold quote"));
    if (!card.reason.isEmpty()) parts.append(tr("set aside: %1").arg(card.reason));
    return parts.join(u". "_s);
}

QVariant CardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RecordId unit = m_units[index.row()];
    switch (role) {
        case Qt::DisplayRole:
            return m_book.cardOf(unit).words;
        case Qt::AccessibleTextRole:
            return spoken(unit);
        case UnitRole:
            return QVariant::fromValue(unit);
        default:
            return {};
    }
}

Qt::ItemFlags CardModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList CardModel::mimeTypes() const {
    return {unitsFormat};
}

QMimeData* CardModel::mimeData(const QModelIndexList& indexes) const {
    QList<int> rows;
    for (const QModelIndex& index : indexes) rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    DraggedUnits units{m_book.group(), m_subgroup, {}};
    for (const int row : std::as_const(rows)) units.units.append(m_units.value(row));
    return mimeOf(units);
}

bool CardModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const {
    const auto units = draggedUnits(data);
    return units && units->group == m_book.group() && !units->units.isEmpty();
}

bool CardModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    Q_EMIT dropped(*draggedUnits(data), row < 0 && parent.isValid() ? parent.row() : row, action == Qt::CopyAction);
    return true;
}

}  // namespace kondensat::gui
