#include "app/gui/search/hits_model.h"

#include "app/operations/names.h"
#include "app/operations/searching.h"
#include "core/search/snippet.h"

namespace kondensat::gui {

using search::Kind;

QString kindWords(const search::Passage& passage) {
    switch (passage.kind) {
        case Kind::Unit:
            return passage.span.length() == 0 ? HitsModel::tr("code of a meaning unit") : HitsModel::tr("meaning unit");
        case Kind::FieldNote:
            return HitsModel::tr("notes");
        case Kind::Turn:
        case Kind::Condensate:
        case Kind::AnalyticText:
        case Kind::Memo:
            break;  // their titles say it
    }
    return {};
}

QString HitsModel::groupOf(const search::Passage& passage) const {
    const study::Study& study = m_session.study();
    if (m_grouping == HitGrouping::Participant) {
        if (passage.speakers.isEmpty()) return tr("Nobody speaks");
        return passage.speakers.size() > 1 ? tr("Several speakers") : app::nameOf(study, passage.speakers.first());
    }
    return passage.source ? app::nameOf(study, passage.source) : tr("Written in the analysis");
}

void HitsModel::lay() {
    m_rows.clear();
    if (m_grouping == HitGrouping::None) {
        for (int hit = 0; hit < m_hits.size(); ++hit) m_rows.append(Row{hit, {}});
        return;
    }
    QStringList order;
    QHash<QString, QList<int>> groups;
    for (int hit = 0; hit < m_hits.size(); ++hit) {
        const QString group = groupOf(m_hits[hit].passage);
        if (!groups.contains(group)) order.append(group);
        groups[group].append(hit);
    }
    for (const QString& group : std::as_const(order)) {
        m_rows.append(Row{-1, group});
        for (const int hit : std::as_const(groups[group])) m_rows.append(Row{hit, {}});
    }
}

void HitsModel::setHits(const QList<search::Hit>& hits, qint64 total) {
    beginResetModel();
    m_hits = hits;
    m_total = total;
    lay();
    endResetModel();
}

void HitsModel::addHits(const QList<search::Hit>& hits, qint64 total) {
    if (m_grouping != HitGrouping::None || hits.size() <= m_hits.size()) return setHits(hits, total);
    beginInsertRows({}, int(m_hits.size()), int(hits.size()) - 1);
    m_hits = hits;
    m_total = total;
    lay();
    endInsertRows();
}

void HitsModel::setGrouping(HitGrouping grouping) {
    if (grouping == m_grouping) return;
    beginResetModel();
    m_grouping = grouping;
    lay();
    endResetModel();
}

const search::Hit* HitsModel::at(int row) const {
    if (row < 0 || row >= m_rows.size() || m_rows[row].hit < 0) return nullptr;
    return &m_hits[m_rows[row].hit];
}

int HitsModel::rowOf(const search::Passage& passage) const {
    int best = -1;
    qsizetype apart = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const search::Hit* hit = at(row);
        if (!hit || hit->passage.record != passage.record || hit->passage.kind != passage.kind) continue;
        const qsizetype from = std::abs(hit->passage.span.start - passage.span.start);
        if (best >= 0 && from >= apart) continue;
        best = row;
        apart = from;
    }
    return best;
}

int HitsModel::nextHit(int row, int by) const {
    for (row += by; row >= 0 && row < m_rows.size(); row += by)
        if (m_rows[row].hit >= 0) return row;
    return -1;
}

QVariant HitsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const search::Hit* hit = at(index.row());
    if (!hit) return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(m_rows[index.row()].heading) : QVariant();
    const auto title = [&] {
        const QString kind = kindWords(hit->passage);
        const QString where = app::hitTitle(m_session.study(), hit->passage);
        return kind.isEmpty() ? where : tr("%1 · %2", "where a hit stands, and the kind of text").arg(where, kind);
    };
    switch (role) {
        case Qt::DisplayRole:
            return title();
        case Qt::AccessibleTextRole:
            return QString(title() + QStringLiteral(": ") + search::snippetOf(hit->passage.text, hit->places).text);
        default:
            return {};
    }
}

Qt::ItemFlags HitsModel::flags(const QModelIndex& index) const {
    if (!at(index.row())) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool HitsModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_hits.size() < m_total; }

void HitsModel::fetchMore(const QModelIndex&) { Q_EMIT moreWanted(); }

}  // namespace kondensat::gui
