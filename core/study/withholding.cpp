// Which records a reader does not meet: they lie apart, so that no table holds them.
#include <array>

#include "core/study/study.h"
#include "core/study/type_index.h"

namespace kondensat::study {
namespace {

/// Longer chains of memos about memos are not followed.
constexpr int longestChain = 32;

bool isWithholdable(quint8 index) {
    static const auto types = [] {
        std::array<bool, AllRecords::size> is{};
        size_t i = 0;
        forEachRecordType([&](auto type) { is[i++] = isOneOf<typename decltype(type)::type, Withholdable>; });
        return is;
    }();
    return types[index];
}

}  // namespace

std::optional<quint8> Study::foldedType(const RecordId& id) const {
    if (const auto found = m_types.constFind(id); found != m_types.cend()) return *found;
    if (const auto found = m_withheldTypes.constFind(id); found != m_withheldTypes.cend()) return *found;
    static const auto unit = quint8(indexOfType(MeaningUnit::type));
    return m_waiting && m_waiting->holds(id) ? std::optional(unit) : std::nullopt;
}

std::optional<quint8> Study::shownType(const RecordId& id) const {
    return m_withheldTypes.contains(id) ? std::nullopt : foldedType(id);
}

Study::Hold Study::holdOf(const RecordId& id) const {
    Hold hold = m_removedHolds.value(id);
    if (const auto index = foldedType(id); index && isWithholdable(*index))
        withType(*index, [&](auto type) {
            using T = typename decltype(type)::type;
            if constexpr (isOneOf<T, Withholdable>) {
                const auto shown = table<T>().constFind(id);
                hold = holdOf(shown != table<T>().cend() ? *shown : *withheld<T>().constFind(id));
            }
        });
    return hold;
}

Study::Hold Study::holdOfAdded(const Change& change) {
    Hold hold;
    forEachType(
        [&](auto type) {
            using T = typename decltype(type)::type;
            if (change.type != T::type) return;
            T record;
            record.parent = change.parent;
            forEachField<T>([&](const auto& f) { fromJson(change.fields.value(f.name), record.*f.member); });
            hold = holdOf(record);
        },
        Withholdable{});
    return hold;
}

bool Study::withholds(Hold hold) const {
    if (!m_withholds) return false;
    for (int i = 0; i < longestChain; ++i) {
        if (hold.owner && hold.owner != m_reader && (m_reader || count<Member>() > 1)) return true;
        if (!hold.hangsOn) return false;
        hold = holdOf(hold.hangsOn);
    }
    return false;
}

bool Study::isWithheld(const RecordId& id) const {
    if (m_withheldTypes.contains(id)) return true;
    const auto removed = m_removedHolds.constFind(id);
    return removed != m_removedHolds.cend() && withholds(*removed);
}

QSet<RecordId> Study::removed() const {
    QSet<RecordId> seen;
    for (const RecordId& id : m_removed)
        if (!isWithheld(id)) seen.insert(id);
    return seen;
}

int Study::withheldLists() const {
    QSet<RecordId> owners;
    for (const PreliminaryTheme& theme : withheld<PreliminaryTheme>()) owners.insert(theme.member);
    return int(owners.size());
}

void Study::noteRemoved(const RecordId& id, const Hold& hold) {
    m_removed.insert(id);
    if (hold.owner || hold.hangsOn) m_removedHolds.insert(id, hold);
}

template <class T>
void Study::place(const RecordId& id) {
    const bool wasWithheld = m_withheldTypes.contains(id);
    if (withholds(holdOf(id)) == wasWithheld) return;
    auto& from = wasWithheld ? withheldOf<T>() : tableOf<T>();
    auto& to = wasWithheld ? tableOf<T>() : withheldOf<T>();
    to.insert(id, from.take(id));
    auto& types = wasWithheld ? m_withheldTypes : m_types;
    (wasWithheld ? m_types : m_withheldTypes).insert(id, types.take(id));
}

void Study::place(const RecordId& id) {
    if (const auto index = foldedType(id); index && isWithholdable(*index))
        withType(*index, [&](auto type) {
            using T = typename decltype(type)::type;
            if constexpr (isOneOf<T, Withholdable>) place<T>(id);
        });
}

void Study::placeHanging() {
    forEachType(
        [&](auto type) {
            using T = typename decltype(type)::type;
            for (const RecordId& id : tableOf<T>().keys() + withheldOf<T>().keys()) place<T>(id);
        },
        TypeList<Memo, Translation, Answer>{});
}

void Study::placeAll() {
    for (const RecordId& id : tableOf<PreliminaryTheme>().keys() + withheldOf<PreliminaryTheme>().keys())
        place<PreliminaryTheme>(id);
    placeHanging();
}

void Study::setReader(const RecordId& member) {
    m_reader = member;
    placeAll();
}

void Study::withholdNothing() {
    m_withholds = false;
    placeAll();
}

template <class F>
void Study::changing(const RecordId& id, F&& change) {
    const bool wasWithheld = isWithheld(id), several = count<Member>() > 1;
    change();
    place(id);
    if (isWithheld(id) != wasWithheld) placeHanging();
    if (!m_reader && several != (count<Member>() > 1)) placeAll();
}

void Study::apply(const EntryId& entry, const Change& change, bool active) {
    changing(change.record, [&] { applyOne(entry, change, active); });
}

void Study::forget(const RecordId& id) {
    changing(id, [&] { drop(id); });
}

}  // namespace kondensat::study
