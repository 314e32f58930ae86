#include "app/gui/synthesis/reread_model.h"

#include "app/gui/parts/theme.h"
#include "app/gui/synthesis/version_row.h"
#include "core/method/names.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// Internal ids: 0 for transcripts, else the row of the transcript and one.
constexpr quintptr topLevel = 0;
constexpr qsizetype mostLetters = 200;  ///< of a passage; the transcript beside shows it whole

}  // namespace

RereadModel::RereadModel(Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session) {}

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
        for (const RecordId& group : category->groups) units.unite(m_session.unitsOfGroup(group));
    const auto now = app::rereadList(study, m_category, units, app::rereadSince(study, m_category, m_madeOn));
    const bool same = std::equal(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const auto& a, const auto& b) { return a.source == b.of.source; });
    if (same && !m_rows.isEmpty()) {
        for (int row = 0; row < m_rows.size(); ++row) {
            m_rows[row].of = now[row];
            if (m_rows[row].passages) readAgain(row);
        }
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows.clear();
    for (const app::RereadRow& row : now) m_rows.append({row, {}});
    endResetModel();
}

void RereadModel::readAgain(int at) {
    Row& row = m_rows[at];
    const auto now = app::passagesIn(m_session.study(), row.of);
    const QModelIndex parent = index(at, 0);
    if (now.size() == row.passages->size()) {
        *row.passages = now;
        if (!now.isEmpty()) Q_EMIT dataChanged(index(0, 0, parent), index(int(now.size()) - 1, columns - 1, parent));
        return;
    }
    if (!row.passages->isEmpty()) {
        beginRemoveRows(parent, 0, int(row.passages->size()) - 1);
        row.passages->clear();
        endRemoveRows();
    }
    if (now.isEmpty()) return;
    beginInsertRows(parent, 0, int(now.size()) - 1);
    *row.passages = now;
    endInsertRows();
}

const app::RereadRow* RereadModel::rowAt(const QModelIndex& index) const {
    const int row = !index.isValid() ? -1 : index.internalId() == topLevel ? index.row() : int(index.internalId()) - 1;
    return row >= 0 && row < m_rows.size() ? &m_rows[row].of : nullptr;
}

const app::RereadPassage* RereadModel::passageAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel) return nullptr;
    const auto& passages = m_rows[int(index.internalId()) - 1].passages;
    return passages && index.row() < passages->size() ? &(*passages)[index.row()] : nullptr;
}

QModelIndex RereadModel::indexOf(const RecordId& source) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].of.source == source) return index(row, 0);
    return {};
}

QModelIndex RereadModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex RereadModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel) return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int RereadModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_rows.size());
    if (parent.internalId() != topLevel || parent.column() != 0) return 0;
    const auto& passages = m_rows[parent.row()].passages;
    return passages ? int(passages->size()) : 0;
}

int RereadModel::columnCount(const QModelIndex&) const {
    return columns;
}

bool RereadModel::hasChildren(const QModelIndex& parent) const {
    if (!parent.isValid()) return !m_rows.isEmpty();
    if (parent.internalId() != topLevel || parent.column() != 0) return false;
    return canFetchMore(parent) || rowCount(parent) > 0;
}

bool RereadModel::canFetchMore(const QModelIndex& parent) const {
    return parent.isValid() && parent.internalId() == topLevel && parent.column() == 0 && !m_rows[parent.row()].passages;
}

void RereadModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    m_rows[parent.row()].passages.emplace();
    readAgain(parent.row());
}

QString RereadModel::words(const app::RereadRow& row, const app::RereadPassage& passage) const {
    if (passage.unheard)
        return counted(
                   tr("%1 speaks here (%n turn) and in none of these units|%1 speaks here (%n turns) and in none of "
                      "these units",
                      nullptr, passage.turns),
                   passage.turns)
            .arg(method::nameOf(m_session.study(), passage.unheard));
    return m_session.study()
        .document(row.source)
        ->text()
        .mid(passage.span.start, std::min(passage.span.length(), mostLetters))
        .simplified();
}

QString RereadModel::words(const app::RereadRow& row, int column) const {
    switch (column) {
        case Transcript:
            return method::nameOf(m_session.study(), row.source);
        case Units:
            return row.units.isEmpty()
                       ? tr("nothing of it")
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
    if (const app::RereadPassage* passage = passageAt(index)) {
        if (index.column() != Transcript) return {};
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return words(*row, *passage);
        return role == Qt::ForegroundRole && passage->unheard ? QVariant(colours().look) : QVariant();
    }
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
