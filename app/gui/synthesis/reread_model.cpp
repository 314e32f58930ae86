#include "app/gui/synthesis/reread_model.h"

#include "app/gui/parts/theme.h"
#include "app/gui/synthesis/version_row.h"
#include "core/method/names.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

RereadModel::RereadModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

/// The day of the entry that made it; only its header is read.
QString RereadModel::madeOn(const RecordId& category) const {
    journal::ProjectFile& file = m_session.project().file();
    const auto places = file.touching(category);
    if (!places || places->isEmpty()) return {};
    const auto headers = file.headers(u"WHERE n = ?"_s, {places->first()});
    if (!headers || headers->isEmpty()) return {};
    return QDateTime::fromMSecsSinceEpoch(headers->first().time).date().toString(Qt::ISODate);
}

void RereadModel::showCategory(const RecordId& category) {
    if (category != m_category) m_madeOn = category ? madeOn(category) : QString();
    m_category = category;
    refresh();
}

void RereadModel::refresh() {
    const study::Study& study = m_session.study();
    const auto* category = study.find<study::Category>(m_category);
    QSet<RecordId> units;
    if (category)
        for (const RecordId& group : category->groups) units.unite(m_session.units().ofGroup(group));
    const auto now = app::rereadList(study, m_category, units, app::rereadSince(study, m_category, m_madeOn));
    const bool same = std::equal(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const auto& a, const auto& b) { return a.source == b.source; });
    if (same && !m_rows.isEmpty()) {
        m_rows = now;
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows = now;
    endResetModel();
}

const app::RereadRow* RereadModel::rowAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int RereadModel::rowOf(const RecordId& source) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].source == source) return row;
    return -1;
}

int RereadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RereadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString RereadModel::words(const app::RereadRow& row, int column) const {
    switch (column) {
        case Transcript:
            return method::nameOf(m_session.study(), row.source);
        case Units:
            return row.units.isEmpty() ? tr("nothing of it")
                                       : counted(tr("%n unit|%n units", nullptr, int(row.units.size())), row.units.size());
        default: {
            QString words = !row.isReread() ? tr("not since")
                            : row.reader
                                ? tr("%1, %2").arg(method::nameOf(m_session.study(), row.reader), dateWords(row.readOn))
                                : dateWords(row.readOn);
            if (!row.searches.isEmpty()) words = tr("%1 · searched").arg(words);
            return words;
        }
    }
}

QVariant RereadModel::data(const QModelIndex& index, int role) const {
    const app::RereadRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return words(*row, index.column());
        case Qt::ForegroundRole:
            return (index.column() == Units && row->units.isEmpty()) || (index.column() == Reread && !row->isReread())
                       ? QVariant(colours().look)
                   : index.column() == Transcript ? QVariant()
                                                  : QVariant(colours().quiet);
        default:
            return {};
    }
}

QVariant RereadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Transcript ? tr("Transcript") : section == Units ? tr("Holds of this category") : tr("Re-read");
}

}  // namespace kondensat::gui
