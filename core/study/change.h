// Entries and the few kinds of change that they hold.
#pragma once
#include <QJsonObject>
#include <optional>

#include "core/id.h"
#include "core/text/document.h"

namespace kondensat::study {

/// The vocabulary of changes this program knows; entries say which one they were written in.
inline constexpr int vocabularyVersion = 1;

struct Change {
    enum class Kind : quint8 {
        Add,      ///< a record of `type` with its first `fields`, under `parent`
        Remove,   ///< a tombstone
        Set,      ///< one field, or one key of a keyed field
        Move,     ///< to a parent and an order among its siblings
        Edit,     ///< the record's long text
        Erase,    ///< what an erasure has emptied (erasure.h); kept as JSON in `fields`
        Unknown,  ///< from a newer program: kept, and the study is read-only here
    };
    Kind kind = Kind::Unknown;
    RecordId record;
    QString type;
    QJsonObject fields;
    RecordId parent;
    QString order;
    QString field, key;
    QJsonValue value;
    text::Edit edit;

    [[nodiscard]] QJsonObject toJson() const;
    static Change fromJson(const QJsonObject& json);
};

/// What a person did, in words, with a count where there is one; never study text. `words` has %n for the count, and
/// may offer two forms: "marked %n meaning unit|marked %n meaning units".
struct Label {
    QString words;
    int n = 1;
    [[nodiscard]] QString toString() const;
};

/// How far a replica had read another one when it wrote an entry.
struct Seen {
    ReplicaId replica;
    quint64 sequence = 0;
};

/// What the fold needs to know of an entry. Order of the fold: (lamport, replica, sequence).
struct Entry {
    EntryId id;
    ReplicaId replica;
    quint64 sequence = 0;  ///< 1, 2, 3… within the replica
    quint64 lamport = 0;
    qint64 time = 0;  ///< milliseconds since 1970, for display only
    std::optional<EntryId> undoes;
    QList<Seen> seen;  ///< other replicas' entries that arrived since this replica's entry before
    RecordId author;
    Label label;
    QList<Change> changes;

    [[nodiscard]] bool before(const Entry& other) const {
        return std::tie(lamport, replica, sequence) < std::tie(other.lamport, other.replica, other.sequence);
    }
};

/// The part of an entry that its payload holds, as compact JSON (docs/formats/project-file.md).
QByteArray payloadToJson(const Entry& entry);
/// Fills author, label and changes. False when the payload is no JSON object.
bool payloadFromJson(QByteArrayView json, Entry& entry);

}  // namespace kondensat::study
