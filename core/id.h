// Names for things that last: records, entries, replicas.
#pragma once
#include <QByteArray>
#include <QString>
#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace kondensat {

/// Name of a record: 1 to 16 characters of A–Z a–z 0–9 _ - (ours are 16 random base-32 characters, 80 bits; archives
/// written by hand may use readable ones). The empty id stands for "none".
class RecordId {
public:
    RecordId() = default;
    static std::optional<RecordId> parse(QStringView text);
    /// For ids written in code; anything unparsable gives the empty id.
    static RecordId of(const char* text) { return parse(QString::fromLatin1(text)).value_or(RecordId()); }
    static RecordId fresh();
    [[nodiscard]] bool isEmpty() const { return m_chars[0] == '\0'; }
    explicit operator bool() const { return !isEmpty(); }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_chars.data(), size()); }
    [[nodiscard]] QByteArray toBytes() const { return QByteArray(m_chars.data(), size()); }
    [[nodiscard]] int size() const { return int(strnlen(m_chars.data(), m_chars.size())); }
    [[nodiscard]] const std::array<char, 16>& raw() const { return m_chars; }
    static RecordId fromRaw(const std::array<char, 16>& raw) { RecordId id; id.m_chars = raw; return id; }
    auto operator<=>(const RecordId&) const = default;

private:
    std::array<char, 16> m_chars{};
};

/// 16 random bytes; the tag keeps entries and replicas apart.
template <class Tag>
class RandomId {
public:
    RandomId() = default;
    static RandomId fresh();
    static std::optional<RandomId> fromBytes(QByteArrayView bytes) {
        if (bytes.size() != 16) return std::nullopt;
        RandomId id;
        memcpy(id.m_bytes.data(), bytes.data(), 16);
        return id;
    }
    static std::optional<RandomId> fromHex(QStringView hex) { return fromBytes(QByteArray::fromHex(hex.toLatin1())); }
    [[nodiscard]] QByteArray toBytes() const { return QByteArray(m_bytes.data(), 16); }
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(toBytes().toHex()); }
    [[nodiscard]] bool isEmpty() const { return *this == RandomId(); }
    /// Bytewise, as memcmp: the order in which replicas with equal clocks are folded.
    std::strong_ordering operator<=>(const RandomId& other) const { return memcmp(m_bytes.data(), other.m_bytes.data(), 16) <=> 0; }
    bool operator==(const RandomId& other) const { return m_bytes == other.m_bytes; }
    [[nodiscard]] const std::array<char, 16>& raw() const { return m_bytes; }
    static RandomId fromRaw(const std::array<char, 16>& raw) { RandomId id; id.m_bytes = raw; return id; }

private:
    std::array<char, 16> m_bytes{};
};
using EntryId = RandomId<struct EntryTag>;
using ReplicaId = RandomId<struct ReplicaTag>;

inline size_t qHash(const RecordId& id, size_t seed = 0) { return qHashBits(id.raw().data(), 16, seed); }
template <class Tag>
size_t qHash(const RandomId<Tag>& id, size_t seed = 0) { return qHashBits(id.raw().data(), 16, seed); }

}  // namespace kondensat
