// The kinds of value a record's field can hold, and their two encodings: JSON (payloads, archive, command line) and the
// compact bytes of the checkpoint.
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/id.h"
#include "core/text/document.h"

namespace kondensat::study {

/// A set of references to records, each put in or taken out by itself, so that two people can do so at once. Sorted.
class RefSet {
public:
    RefSet() = default;
    RefSet(std::initializer_list<RecordId> ids) { for (const RecordId& id : ids) insert(id); }
    void insert(const RecordId& id);
    void remove(const RecordId& id) { m_ids.removeOne(id); }
    [[nodiscard]] bool contains(const RecordId& id) const { return std::binary_search(m_ids.cbegin(), m_ids.cend(), id); }
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    [[nodiscard]] auto begin() const { return m_ids.cbegin(); }
    [[nodiscard]] auto end() const { return m_ids.cend(); }
    [[nodiscard]] const QList<RecordId>& ids() const { return m_ids; }
    bool operator==(const RefSet&) const = default;

private:
    friend class ByteReader;
    QList<RecordId> m_ids;
};

/// References in an order that matters, changed as a whole.
using Refs = QList<RecordId>;
/// Named entries, each changed by itself (attributes, roles, scopes). An empty value stands for "not there".
using Keyed = QMap<QString, QString>;

/// Whether a field type is changed key by key.
template <class V> inline constexpr bool isKeyed = false;
template <> inline constexpr bool isKeyed<Keyed> = true;
template <> inline constexpr bool isKeyed<RefSet> = true;

QJsonValue toJson(const QString&);
QJsonValue toJson(int);
QJsonValue toJson(bool);
QJsonValue toJson(const RecordId&);
QJsonValue toJson(const QStringList&);
QJsonValue toJson(const Refs&);
QJsonValue toJson(const RefSet&);
QJsonValue toJson(const Keyed&);
QJsonValue toJson(const text::Range&);
/// False where the JSON has another shape; the value is then unchanged.
bool fromJson(const QJsonValue&, QString&);
bool fromJson(const QJsonValue&, int&);
bool fromJson(const QJsonValue&, bool&);
bool fromJson(const QJsonValue&, RecordId&);
bool fromJson(const QJsonValue&, QStringList&);
bool fromJson(const QJsonValue&, Refs&);
bool fromJson(const QJsonValue&, RefSet&);
bool fromJson(const QJsonValue&, Keyed&);
bool fromJson(const QJsonValue&, text::Range&);
/// One key of a keyed field: a reference with true or null, a named entry with its text or null.
bool setKey(RefSet&, const QString& key, const QJsonValue& value);
bool setKey(Keyed&, const QString& key, const QJsonValue& value);

/// Appends to a growing byte array; little-endian, lengths as 32-bit counts. Only this machine reads it back.
class ByteWriter {
public:
    QByteArray bytes;
    void raw(const void* data, qsizetype size) { bytes.append(static_cast<const char*>(data), size); }
    template <class N> void number(N n) { raw(&n, sizeof n); }
    void write(const QString& s) { number(quint32(s.size())); raw(s.constData(), s.size() * 2); }
    void write(int n) { number(qint32(n)); }
    void write(bool b) { number(quint8(b)); }
    void write(const RecordId& id) { raw(id.raw().data(), 16); }
    void write(const text::UnitName& u) { raw(u.entry.raw().data(), 16); number(u.offset); }
    void write(const text::Range& r) { write(r.first); write(r.last); }
    void write(const RefSet& set) { write(set.ids()); }
    template <class T> void write(const QList<T>& list) { number(quint32(list.size())); for (const T& t : list) write(t); }
    void write(const Keyed& map) { number(quint32(map.size())); for (auto it = map.cbegin(); it != map.cend(); ++it) { write(it.key()); write(it.value()); } }
};

/// Reads what ByteWriter wrote; `ok` turns false at the first length that does not fit.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}
    bool ok = true;
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }
    void raw(void* data, qsizetype size) {
        if (m_end - m_at < size) { ok = false; memset(data, 0, size_t(size)); return; }
        memcpy(data, m_at, size_t(size));
        m_at += size;
    }
    template <class N> N number() {  // of a size that is known here, so that it becomes one load
        N n{};
        if (m_end - m_at < qsizetype(sizeof n)) { ok = false; return n; }
        memcpy(&n, m_at, sizeof n);
        m_at += sizeof n;
        return n;
    }
    void read(QString& s) {
        const qsizetype size = number<quint32>();
        if ((m_end - m_at) / 2 < size) { ok = false; return; }
        if (size == 0) { s.clear(); return; }
        s.resize(size);
        raw(s.data(), size * 2);
    }
    void read(int& n) { n = number<qint32>(); }
    void read(bool& b) { b = number<quint8>() != 0; }
    void read(RecordId& id) { id = RecordId::fromRaw(number<std::array<char, 16>>()); }
    void read(text::UnitName& u) { u.entry = EntryId::fromRaw(number<std::array<char, 16>>()); u.offset = number<quint32>(); }
    void read(text::Range& r) { read(r.first); read(r.last); }
    void read(RefSet& set) { read(set.m_ids); }
    template <class T> void read(QList<T>& list) {
        const quint32 size = number<quint32>();
        list.reserve(std::min<qsizetype>(size, left()));
        for (quint32 i = 0; i < size && ok; ++i) { T t{}; read(t); list.append(std::move(t)); }
    }
    void read(Keyed& map) {
        const quint32 size = number<quint32>();
        for (quint32 i = 0; i < size && ok; ++i) { QString k, v; read(k); read(v); map.insert(k, v); }
    }

private:
    const char* m_at;
    const char* m_end;
};

}  // namespace kondensat::study
