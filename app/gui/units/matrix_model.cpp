#include "app/gui/units/matrix_view.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

void MatrixModel::setMatrix(method::Matrix matrix, const QHash<RecordId, GroupLook>& looks) {
    beginResetModel();
    m_matrix = std::move(matrix);
    m_looks = looks;
    endResetModel();
}

void MatrixModel::setNumbers(bool shown) {
    m_numbers = shown;
    if (rowCount() > 0 && columnCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<RecordId> MatrixModel::unitsAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    return m_matrix.cells[index.row()][index.column()];
}

QString MatrixModel::nameOf(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    return m_matrix.rowNames[index.row()] + u" · "_s + m_matrix.columnNames[index.column()];
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    const auto units = unitsAt(index);
    switch (role) {
        case Qt::DisplayRole:
            if (units.isEmpty()) return {};
            return m_numbers ? QLocale().toString(units.size()) : u"●"_s;
        case Qt::ForegroundRole: {
            if (m_numbers || !index.isValid()) return {};
            const auto look = m_looks.constFind(m_matrix.columns[index.column()]);
            return look == m_looks.cend() ? QVariant() : QVariant(look->colour);
        }
        case Qt::TextAlignmentRole:
            return int(Qt::AlignCenter);
        case Qt::ToolTipRole:
            return nameOf(index);
        case Qt::AccessibleTextRole: {
            if (!index.isValid()) return {};
            const QString name = nameOf(index);
            if (units.isEmpty()) return tr("%1: none").arg(name);
            if (!m_numbers) return tr("%1: marked").arg(name);
            return counted(tr("%1: %n meaning unit|%1: %n meaning units", nullptr, int(units.size())), units.size()).arg(name);
        }
        default:
            return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool across = orientation == Qt::Horizontal;
    const QStringList& names = across ? m_matrix.columnNames : m_matrix.rowNames;
    if (section < 0 || section >= names.size()) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return names[section];
        case Qt::TextAlignmentRole:
            return across ? QVariant(int(Qt::AlignHCenter | Qt::AlignBottom) | Qt::TextWordWrap)
                          : QVariant(int(Qt::AlignLeading | Qt::AlignVCenter));
        default:
            return {};
    }
}

}  // namespace kondensat::gui
