#include "core/journal/header.h"

#include <QtEndian>

#include "core/journal/seal.h"

namespace kondensat::journal {
namespace {
/// Fields one behind the other, each with its length, so that no two headers have the same bytes.
class Canonical {
public:
    QByteArray bytes;
    void add(QByteArrayView field) {
        add(quint64(field.size()));
        bytes.append(field);
    }
    void add(quint64 number) {
        char big[8];
        qToBigEndian(number, big);
        bytes.append(big, 8);
    }
};
}  // namespace

QByteArray commitmentOf(const QByteArray& salt, const QByteArray& payload) { return hash(QByteArray(salt + payload)); }

QByteArray seenToBytes(const QList<study::Seen>& seen) {
    QByteArray bytes;
    for (const study::Seen& s : seen) {
        char big[8];
        qToBigEndian(s.sequence, big);
        bytes += s.replica.toBytes() + QByteArray(big, 8);
    }
    return bytes;
}

QList<study::Seen> seenFromBytes(const QByteArray& bytes) {
    QList<study::Seen> seen;
    for (qsizetype at = 0; at + 24 <= bytes.size(); at += 24)
        seen.append({*ReplicaId::fromBytes(QByteArrayView(bytes).sliced(at, 16)), qFromBigEndian<quint64>(bytes.constData() + at + 16)});
    return seen;
}

QByteArray Header::computeHash(const QByteArray& studyId) const {
    Canonical c;
    c.add("kondensat entry 1");
    c.add(studyId);
    c.add(id.toBytes());
    c.add(replica.toBytes());
    c.add(sequence);
    c.add(previous);
    c.add(lamport);
    c.add(quint64(time));
    c.add(quint64(author));
    c.add(person);
    c.add(quint64(vocabulary));
    c.add(undoes ? undoes->toBytes() : QByteArray());
    c.add(seenToBytes(seen));
    c.add(commitment);
    return journal::hash(c.bytes);
}

study::Entry Header::toEntry() const {
    study::Entry entry;
    entry.id = id;
    entry.replica = replica;
    entry.sequence = sequence;
    entry.lamport = lamport;
    entry.time = time;
    entry.undoes = undoes;
    entry.seen = seen;
    return entry;
}

}  // namespace kondensat::journal
