// An entry's header: what the chain, the order and the signature are made of. Payloads are stored apart.
#pragma once
#include "core/study/change.h"

namespace kondensat::journal {

struct Header {
    qint64 n = 0;  ///< place in this file, in order of arrival; not part of the entry
    EntryId id;
    ReplicaId replica;
    quint64 sequence = 0;
    QByteArray previous;  ///< hash of the replica's entry before; empty for its first
    quint64 lamport = 0;
    qint64 time = 0;      ///< milliseconds since 1970, UTC; for display only
    qint64 author = 0;    ///< keyed hash of the member's id; 0: nobody named
    QByteArray person;    ///< whose signature; empty in studies that are not sealed
    int vocabulary = study::vocabularyVersion;
    std::optional<EntryId> undoes;
    QList<study::Seen> seen;
    QByteArray commitment;  ///< hash of salt and payload
    QByteArray hash;        ///< of everything above but n
    QByteArray signature;   ///< of the hash; may be empty

    [[nodiscard]] QByteArray computeHash(const QByteArray& studyId) const;
    [[nodiscard]] study::Entry toEntry() const;
};

/// Salt and payload together are hashed, so that a hash says nothing about a short payload once both are gone.
QByteArray commitmentOf(const QByteArray& salt, const QByteArray& payload);
QByteArray seenToBytes(const QList<study::Seen>& seen);
QList<study::Seen> seenFromBytes(const QByteArray& bytes);

}  // namespace kondensat::journal
