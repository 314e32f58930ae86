#include "app/gui/search/offered_model.h"

#include "app/operations/names.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

void OfferedModel::setOffered(const QList<app::Offered>& offered) {
    beginResetModel();
    m_offered = offered;
    endResetModel();
}

void OfferedModel::remove(int row) {
    if (!at(row)) return;
    beginRemoveRows({}, row, row);
    m_offered.removeAt(row);
    endRemoveRows();
}

QString OfferedModel::reasonOf(const app::Offered& one) const {
    if (!one.near) return tr("shares: %1").arg(one.words.join(u", "_s));
    const QString shares = tr("shares %1 of its %2 words that carry meaning").arg(one.shared).arg(one.of);
    const bool turns = !one.nobodySpeaks;
    const int apart = std::abs(one.turnsAway);
    QString where;
    if (apart == 0)
        where = turns ? tr("in the turn of a unit") : tr("in the paragraph of a unit");
    else if (one.turnsAway < 0)
        where = counted(turns ? tr("%n turn before a unit|%n turns before a unit", nullptr, apart) : tr("%n paragraph before a unit|%n paragraphs before a unit", nullptr, apart), apart);
    else
        where = counted(turns ? tr("%n turn behind a unit|%n turns behind a unit", nullptr, apart) : tr("%n paragraph behind a unit|%n paragraphs behind a unit", nullptr, apart), apart);
    return tr("%1 · %2").arg(shares, where);
}

QVariant OfferedModel::data(const QModelIndex& index, int role) const {
    const app::Offered* one = index.isValid() ? at(index.row()) : nullptr;
    if (!one) return {};
    QStringList where;
    if (one->speaker) where.append(app::nameOf(m_session.study(), one->speaker));
    where.append(app::nameOf(m_session.study(), one->source));
    switch (role) {
        case Qt::DisplayRole:
            return where.join(u", "_s);
        case Qt::AccessibleTextRole:
            return QString(where.join(u", "_s) + u": "_s + one->text + u". "_s + reasonOf(*one));
        default:
            return {};
    }
}

search::Passage passageOf(const app::Offered& one) {
    search::Passage passage;
    passage.kind = search::Kind::Turn;
    passage.record = passage.source = one.source;
    passage.span = one.span;
    passage.text = one.text;
    if (one.speaker) passage.speakers = {one.speaker};
    return passage;
}

}  // namespace kondensat::gui
