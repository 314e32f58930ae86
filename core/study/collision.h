// Collisions: what two people decided differently without knowing of each other.
#pragma once
#include "core/study/fold.h"

namespace kondensat::study {

/// Tells whether an entry was written in the knowledge of another, from what replicas said they had seen.
class Causality {
public:
    /// Entries may come in any order, each once; finish() before asking.
    void add(const Entry& entry);
    void finish();
    /// True when `later` was written by someone who had `earlier`.
    [[nodiscard]] bool knew(const Entry& later, const Entry& earlier) const;

private:
    struct Point {
        quint64 sequence;
        QHash<ReplicaId, quint64> seen;
    };
    QHash<ReplicaId, QList<Point>> m_points;
};

struct Collision {
    enum class Kind {
        Field,    ///< two values for one field, or one key of it
        Place,    ///< two parents or orders
        Removed,  ///< removed (or its addition taken back) here, changed there
    };
    struct Side {
        EntryId entry;
        RecordId author;
        qint64 time = 0;
        QJsonValue value;
    };
    Kind kind = Kind::Field;
    RecordId record;
    QString field, key;
    QList<Side> sides;  ///< in fold order: the last is what is shown until someone decides
};

/// Whether an entry makes a record go: by a tombstone, or by taking back the entry that added it, one of `touching`.
bool removes(const Entry& entry, const RecordId& record, const QList<const Entry*>& touching);

/// The collisions of one record that nobody has decided yet. Deciding is an entry that sets the field (moves,
/// removes) in knowledge of all sides. `touching`: all entries that touch the record.
QList<Collision> collisionsOf(const RecordId& record, QList<const Entry*> touching, const UndoState& undo, const Causality& causality);

}  // namespace kondensat::study
