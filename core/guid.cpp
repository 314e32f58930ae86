#include "core/guid.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kondensat {
namespace {

constexpr QLatin1StringView alphabet{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"};
constexpr quint32 mark = 0x6b6f;  // "ko": with version and kind, what tells our GUIDs from random ones

}  // namespace

// The 122 bits that a version 8 UUID leaves: 16 of the mark, 6 of what it stands for, 4 of the length less one, 96 of
// the characters, six bits each.
QUuid guidOf(const RecordId& id, GuidOf what) {
    if (!id) return {};
    std::array<quint8, 16> bits{};  // the 122 bits, from the left
    int at = 0;
    const auto put = [&](quint32 value, int count) {
        for (int bit = count - 1; bit >= 0; --bit, ++at)
            if (value >> bit & 1) bits[size_t(at / 8)] |= quint8(0x80 >> at % 8);
    };
    put(mark, 16);
    put(quint32(what), 6);
    put(quint32(id.size() - 1), 4);
    for (int i = 0; i < id.size(); ++i) put(quint32(alphabet.indexOf(QLatin1Char(id.raw()[size_t(i)]))), 6);
    // Version and variant stand amid them: 48 bits, 4 of the version, 12 bits, 2 of the variant, 62 bits.
    at = 0;
    const auto take = [&](int count) {
        quint64 value = 0;
        for (int i = 0; i < count; ++i, ++at) value = value << 1 | (bits[size_t(at / 8)] >> (7 - at % 8) & 1);
        return value;
    };
    const quint64 first = take(48), second = take(12), third = take(62);
    const quint64 last = third | Q_UINT64_C(0x8000000000000000);
    return QUuid(uint(first >> 16), ushort(first), ushort(0x8000 | second), uchar(last >> 56), uchar(last >> 48),
                 uchar(last >> 40), uchar(last >> 32), uchar(last >> 24), uchar(last >> 16), uchar(last >> 8),
                 uchar(last));
}

std::optional<RecordId> recordIdOf(const QUuid& guid, GuidOf what) {
    quint64 last = 0;
    for (const uchar byte : guid.data4) last = last << 8 | byte;
    if (guid.data3 >> 12 != 8 || last >> 62 != 2) return std::nullopt;
    std::array<quint8, 16> bits{};
    int at = 0;
    const auto put = [&](quint64 value, int count) {
        for (int bit = count - 1; bit >= 0; --bit, ++at)
            if (value >> bit & 1) bits[size_t(at / 8)] |= quint8(0x80 >> at % 8);
    };
    put(quint64(guid.data1) << 16 | guid.data2, 48);
    put(guid.data3 & 0xfff, 12);
    put(last, 62);
    at = 0;
    const auto take = [&](int count) {
        quint32 value = 0;
        for (int i = 0; i < count; ++i, ++at) value = value << 1 | (bits[size_t(at / 8)] >> (7 - at % 8) & 1);
        return value;
    };
    if (take(16) != mark || take(6) != quint32(what)) return std::nullopt;
    const quint32 length = take(4) + 1;
    std::array<char, 16> chars{};
    for (quint32 i = 0; i < length; ++i) chars[i] = alphabet[qsizetype(take(6))].toLatin1();
    const RecordId id = RecordId::fromRaw(chars);
    return guidOf(id, what) == guid ? std::optional(id) : std::nullopt;
}

RecordId recordIdFor(const QUuid& guid) {
    const QByteArray hash = QCryptographicHash::hash(guid.toRfc4122(), QCryptographicHash::Sha256);
    std::array<char, 16> chars{};
    for (size_t i = 0; i < chars.size(); ++i)
        chars[i] = "abcdefghijklmnopqrstuvwxyz234567"[uchar(hash[qsizetype(i)]) % 32];
    return RecordId::fromRaw(chars);
}

}  // namespace kondensat
