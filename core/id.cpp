#include "core/id.h"

#include <QRandomGenerator>

namespace kondensat {

std::optional<RecordId> RecordId::parse(QStringView text) {
    if (text.isEmpty() || text.size() > 16) return std::nullopt;
    RecordId id;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (!allowed) return std::nullopt;
        id.m_chars[size_t(i)] = char(c);
    }
    return id;
}

RecordId RecordId::fresh() {
    static constexpr char alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789";
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), 4);
    RecordId id;
    for (size_t i = 0; i < 16; ++i) id.m_chars[i] = alphabet[(random[i / 4] >> (8 * (i % 4))) & 31];
    return id;
}

template <class Tag>
RandomId<Tag> RandomId<Tag>::fresh() {
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), 4);
    RandomId id;
    memcpy(id.m_bytes.data(), random.data(), 16);
    return id;
}
template class RandomId<EntryTag>;
template class RandomId<ReplicaTag>;

}  // namespace kondensat
