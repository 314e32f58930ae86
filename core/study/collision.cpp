#include "core/study/collision.h"

namespace kondensat::study {

void Causality::add(const Entry& entry) {
    if (entry.seen.isEmpty()) return;
    Point point{entry.sequence, {}};
    for (const Seen& seen : entry.seen) point.seen[seen.replica] = seen.sequence;
    m_points[entry.replica].append(point);
}

void Causality::finish() {
    for (QList<Point>& points : m_points) {
        std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.sequence < b.sequence; });
        for (qsizetype i = 1; i < points.size(); ++i)
            for (auto it = points[i - 1].seen.cbegin(); it != points[i - 1].seen.cend(); ++it)
                points[i].seen[it.key()] = std::max(points[i].seen.value(it.key()), it.value());
    }
}

bool Causality::knew(const Entry& later, const Entry& earlier) const {
    if (later.replica == earlier.replica) return later.sequence >= earlier.sequence;
    const auto points = m_points.constFind(later.replica);
    if (points == m_points.cend()) return false;
    const auto after = std::upper_bound(points->cbegin(), points->cend(), later.sequence, [](quint64 s, const Point& p) { return s < p.sequence; });
    return after != points->cbegin() && std::prev(after)->seen.value(earlier.replica) >= earlier.sequence;
}

namespace {

struct Assignment {
    const Entry* entry;
    QJsonValue value;
};

/// The assignments that nobody who came later knew of; more than one value among them is a collision.
QList<Assignment> undecided(const QList<Assignment>& all, const Causality& causality) {
    QList<Assignment> open;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool superseded = std::any_of(all.cbegin() + i + 1, all.cend(), [&](const Assignment& a) { return causality.knew(*a.entry, *all[i].entry); });
        if (!superseded) open.append(all[i]);
    }
    const bool differ = std::any_of(open.cbegin(), open.cend(), [&](const Assignment& a) { return a.value != open.first().value; });
    return differ ? open : QList<Assignment>();
}

Collision::Side sideOf(const Assignment& a) { return {a.entry->id, a.entry->author, a.entry->time, a.value}; }

}  // namespace

bool removes(const Entry& entry, const RecordId& record, const QList<const Entry*>& touching) {
    const auto has = [&](const Entry& e, Change::Kind kind) {
        return std::any_of(e.changes.cbegin(), e.changes.cend(), [&](const Change& c) { return c.record == record && c.kind == kind; });
    };
    if (has(entry, Change::Kind::Remove)) return true;
    return entry.undoes && std::any_of(touching.cbegin(), touching.cend(), [&](const Entry* e) { return e->id == *entry.undoes && has(*e, Change::Kind::Add); });
}

QList<Collision> collisionsOf(const RecordId& record, QList<const Entry*> touching, const UndoState& undo, const Causality& causality) {
    std::sort(touching.begin(), touching.end(), [](const Entry* a, const Entry* b) { return a->before(*b); });
    QMap<std::pair<QString, QString>, QList<Assignment>> fields;
    QList<Assignment> places, removals, others;
    for (const Entry* entry : touching) {
        if (!undo.isActive(entry->id)) continue;
        for (const Change& change : entry->changes) {
            if (change.record != record) continue;
            if (change.kind == Change::Kind::Set) fields[{change.field, change.key}].append({entry, change.value});
            if (change.kind == Change::Kind::Move) places.append({entry, QJsonArray{change.parent.toString(), change.order}});
            if (change.kind != Change::Kind::Remove) others.append(Assignment{entry, {}});
        }
        if (removes(*entry, record, touching)) removals.append(Assignment{entry, {}});
    }
    QList<Collision> collisions;
    const auto report = [&](Collision::Kind kind, const QString& field, const QString& key, const QList<Assignment>& open) {
        if (open.isEmpty()) return;
        Collision collision{kind, record, field, key, {}};
        for (const Assignment& a : open) collision.sides.append(sideOf(a));
        collisions.append(collision);
    };
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) report(Collision::Kind::Field, it.key().first, it.key().second, undecided(it.value(), causality));
    report(Collision::Kind::Place, {}, {}, undecided(places, causality));
    for (const Assignment& removal : removals) {
        for (const Assignment& other : others) {
            if (causality.knew(*removal.entry, *other.entry) || causality.knew(*other.entry, *removal.entry)) continue;
            const auto knewBoth = [&](const Assignment& later) { return later.entry != removal.entry && later.entry != other.entry && causality.knew(*later.entry, *removal.entry) && causality.knew(*later.entry, *other.entry); };
            if (std::any_of(removals.cbegin(), removals.cend(), knewBoth) || std::any_of(others.cbegin(), others.cend(), knewBoth)) continue;
            report(Collision::Kind::Removed, {}, {}, {other, removal});
            break;
        }
    }
    return collisions;
}

}  // namespace kondensat::study
