#include "core/study/study.h"

#include "core/in_parallel.h"
#include "core/study/change_set.h"
#include "core/study/type_index.h"
#include "core/text/segment.h"

namespace kondensat::study {

Study::Study() = default;
Study::~Study() = default;
Study::Study(Study&& other) noexcept = default;
Study& Study::operator=(Study&& other) noexcept = default;

const StudyInfo& Study::info() const {
    static const StudyInfo none;
    const StudyInfo* info = find<StudyInfo>(RecordId::of("study"));
    return info ? *info : none;
}

QString Study::typeOf(const RecordId& id) const {
    QString name;
    if (const auto type = shownType(id)) withType(*type, [&](auto t) { name = decltype(t)::type::type; });
    return name;
}

const Record* Study::record(const RecordId& id) const {
    const Record* result = nullptr;
    if (const auto type = shownType(id)) withType(*type, [&](auto t) { result = find<typename decltype(t)::type>(id); });
    return result;
}

QJsonObject Study::fieldsOf(const RecordId& id) const {
    QJsonObject json;
    if (const auto type = shownType(id)) withType(*type, [&](auto t) { json = fieldsToJson(*find<typename decltype(t)::type>(id)); });
    return json;
}

void Study::applyAdd(const Change& change) {
    const int index = indexOfType(change.type);
    if (index < 0) {
        m_unknown = true;
        return;
    }
    m_removed.remove(change.record);
    m_removedHolds.remove(change.record);
    const auto known = foldedType(change.record);
    if (known && *known != index) return;
    if (!known) m_types.insert(change.record, quint8(index));
    withType(quint8(index), [&](auto type) {
        using T = typename decltype(type)::type;
        T& record = known ? *folded<T>(change.record) : tableOf<T>()[change.record];
        record.id = change.record;
        record.parent = change.parent;
        record.order = change.order;
        for (auto it = change.fields.begin(); it != change.fields.end(); ++it) {
            bool known = false;
            forEachField<T>([&](const auto& f) {
                if (it.key() == f.name) known = true, fromJson(it.value(), record.*f.member);
            });
            if (!known) m_unknown = true;
        }
    });
}

void Study::applySet(const Change& change) {
    const auto index = foldedType(change.record);
    if (!index) return;
    withType(*index, [&](auto type) {
        using T = typename decltype(type)::type;
        T& record = *folded<T>(change.record);
        bool known = false;
        forEachField<T>([&](const auto& f) {
            if (change.field != f.name) return;
            known = true;
            auto& member = record.*f.member;
            using V = std::remove_reference_t<decltype(member)>;
            if constexpr (isKeyed<V>) {
                if (!change.key.isEmpty()) {
                    setKey(member, change.key, change.value);
                    return;
                }
            }
            if (change.value.isNull()) member = V{};
            else fromJson(change.value, member);
        });
        if (!known) m_unknown = true;
    });
}

void Study::applyEdit(const EntryId& entry, const Change& change, bool active) {
    if (!foldedType(change.record)) return;
    m_wordCounts.remove(change.record);
    std::shared_ptr<text::Document>* document = nullptr;
    if (!m_loader) {
        document = &m_texts[change.record];
        if (!*document) *document = std::make_shared<text::Document>();
    } else if (document = m_loaded->object(change.record); !document) {
        return;  // will be loaded with all edits when somebody asks for it
    }
    // Readers may still hold the old moment of this text.
    if (document->use_count() > 1) *document = std::make_shared<text::Document>(**document);
    (*document)->apply(entry, change.edit);
    if (!active) (*document)->setActive(entry, false);
}

void Study::applyOne(const EntryId& entry, const Change& change, bool active) {
    if (!active && change.kind != Change::Kind::Edit) {
        if (change.kind == Change::Kind::Add && !foldedType(change.record)) noteRemoved(change.record, holdOfAdded(change));
        return;
    }
    switch (change.kind) {
        case Change::Kind::Add: applyAdd(change); break;
        case Change::Kind::Set: applySet(change); break;
        case Change::Kind::Move:
            if (const auto index = foldedType(change.record))
                withType(*index, [&](auto type) {
                    auto& record = *folded<typename decltype(type)::type>(change.record);
                    record.parent = change.parent;
                    record.order = change.order;
                });
            break;
        case Change::Kind::Remove: {
            const bool wasThere = foldedType(change.record) || m_removed.contains(change.record);
            const Hold hold = holdOf(change.record);
            drop(change.record);
            if (wasThere) noteRemoved(change.record, hold);
            break;
        }
        case Change::Kind::Edit: applyEdit(entry, change, active); break;
        case Change::Kind::Erase: break;  // the journal has emptied the payloads already
        case Change::Kind::Unknown: m_unknown = true; break;
    }
}

void Study::drop(const RecordId& id) {
    m_removed.remove(id);
    m_removedHolds.remove(id);
    m_texts.remove(id);
    m_loaded->remove(id);
    m_wordCounts.remove(id);
    const auto index = foldedType(id);
    if (!index) return;
    withType(*index, [&](auto type) {
        using T = typename decltype(type)::type;
        tableOf<T>().remove(id);
        if constexpr (isOneOf<T, Withholdable>) withheldOf<T>().remove(id);
    });
    m_types.remove(id);
    m_withheldTypes.remove(id);
}

std::shared_ptr<const text::Document> Study::document(const RecordId& id) const {
    static const auto empty = std::make_shared<const text::Document>();
    if (!shownType(id)) return empty;
    if (!m_loader) {
        const auto found = m_texts.constFind(id);
        return found == m_texts.cend() ? empty : *found;
    }
    if (auto* cached = m_loaded->object(id)) return *cached;
    const std::shared_ptr<text::Document> document = m_loader(id)();
    if (!document) return empty;
    keep(id, document);
    return document;
}

void Study::keep(const RecordId& id, const std::shared_ptr<text::Document>& document) const {
    m_loaded->insert(id, new std::shared_ptr<text::Document>(document), std::max<qsizetype>(document->length(), 64));
}

void Study::eachText(const QList<RecordId>& ids, const std::function<void(qsizetype, const text::Document&)>& take) const {
    constexpr qsizetype atOnce = 32;  // texts in memory beside those that are kept
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        const qsizetype n = std::min(atOnce, ids.size() - first);
        std::vector<TextMaker> makers;
        for (qsizetype i = 0; i < n; ++i) {
            const RecordId& id = ids[first + i];
            auto* cached = m_loader && shownType(id) ? m_loaded->object(id) : nullptr;
            if (!m_loader || !shownType(id)) makers.push_back([there = std::const_pointer_cast<text::Document>(document(id))] { return there; });
            else if (cached) makers.push_back([there = *cached] { return there; });
            else makers.push_back(m_loader(id));
        }
        inParallel(n, [&](qsizetype i) {
            const auto made = makers[size_t(i)]();
            take(first + i, made ? *made : text::Document());
        });
    }
}

void Study::readAhead(const QList<RecordId>& ids) const {
    if (!m_loader) return;
    constexpr qsizetype atOnce = 32;
    qsizetype room = m_loaded->maxCost();
    QList<RecordId> wanted;
    for (const RecordId& id : ids)
        if (shownType(id) && !m_loaded->contains(id) && !wanted.contains(id)) wanted.append(id);
    for (qsizetype first = 0; first < wanted.size() && room > 0; first += atOnce) {
        const qsizetype n = std::min(atOnce, wanted.size() - first);
        std::vector<TextMaker> makers;
        for (qsizetype i = 0; i < n; ++i) makers.push_back(m_loader(wanted[first + i]));
        std::vector<std::shared_ptr<text::Document>> made(static_cast<size_t>(n));
        inParallel(n, [&](qsizetype i) { made[size_t(i)] = makers[size_t(i)](); });
        for (qsizetype i = 0; i < n && room > 0; ++i)
            if (made[size_t(i)]) keep(wanted[first + i], made[size_t(i)]), room -= made[size_t(i)]->length();
    }
}

QList<int> Study::wordCounts(const QList<RecordId>& ids) const {
    QList<RecordId> unknown;
    for (const RecordId& id : ids)
        if (shownType(id) && !m_wordCounts.contains(id)) unknown.append(id);
    std::vector<int> counted(size_t(unknown.size()));
    eachText(unknown, [&](qsizetype i, const text::Document& document) { counted[size_t(i)] = text::wordCount(document.text()); });
    for (qsizetype i = 0; i < unknown.size(); ++i)
        if (counted[size_t(i)] > 0) m_wordCounts.insert(unknown[i], counted[size_t(i)]);
    QList<int> counts;
    counts.reserve(ids.size());
    for (const RecordId& id : ids) counts.append(shownType(id) ? m_wordCounts.value(id) : 0);
    return counts;
}

namespace {

template <class T>
void writeRecord(ByteWriter& out, const T& record) {
    out.write(record.parent);
    out.write(record.order);
    forEachField<T>([&](const auto& f) { out.write(record.*f.member); });
}

template <class T>
void readRecord(ByteReader& in, T& record) {
    in.read(record.parent);
    in.read(record.order);
    forEachField<T>([&](const auto& f) { in.read(record.*f.member); });
}

bool byBytes(const RecordId& a, const RecordId& b) { return memcmp(a.raw().data(), b.raw().data(), a.raw().size()) < 0; }

}  // namespace

/// Of units the records hold the ids, in ascending order, so that one can be looked for; of other types the number of records, and each
/// with its id.
Checkpoint Study::toCheckpoint() const {
    ByteWriter out, units;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (std::is_same_v<T, MeaningUnit>) {
            QList<RecordId> ids = table<T>().keys();
            std::sort(ids.begin(), ids.end(), byBytes);
            for (const RecordId& id : std::as_const(ids)) writeRecord(units, *table<T>().constFind(id));
            out.write(ids);
        } else {
            quint32 n = quint32(count<T>());
            if constexpr (isOneOf<T, Withholdable>) n += quint32(withheld<T>().size());
            out.number(n);
            const auto write = [&](const TableOf<T>& records) {
                for (const T& record : records) {
                    out.write(record.id);
                    writeRecord(out, record);
                }
            };
            if constexpr (isOneOf<T, Withholdable>) write(withheld<T>());
            write(table<T>());
        }
    });
    out.write(m_unknown);
    out.write(QList<RecordId>(m_removed.cbegin(), m_removed.cend()));
    out.number(quint32(m_removedHolds.size()));
    for (auto it = m_removedHolds.cbegin(); it != m_removedHolds.cend(); ++it) {
        out.write(it.key());
        out.write(it->owner);
        out.write(it->hangsOn);
    }
    out.number(quint32(m_wordCounts.size()));
    for (auto it = m_wordCounts.cbegin(); it != m_wordCounts.cend(); ++it) {
        out.write(it.key());
        out.write(it.value());
    }
    return {out.bytes, units.bytes};
}

bool Study::fromCheckpoint(QByteArrayView records, UnitReader units) {
    ByteReader in(records);
    quint8 index = 0;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (std::is_same_v<T, MeaningUnit>) {
            m_waiting = std::make_unique<Waiting>();
            m_waiting->fields = std::move(units);
            in.read(m_waiting->ids);
        } else {
            const quint32 size = in.number<quint32>();
            auto& table = tableOf<T>();
            if (in.ok && size < quint32(records.size())) table.reserve(size);
            for (quint32 i = 0; i < size && in.ok; ++i) {
                T record;
                in.read(record.id);
                readRecord(in, record);
                m_types.insert(record.id, index);
                table.insert(record.id, std::move(record));
            }
        }
        ++index;
    });
    in.read(m_unknown);
    QList<RecordId> removed;
    in.read(removed);
    m_removed = QSet<RecordId>(removed.cbegin(), removed.cend());
    const quint32 holds = in.number<quint32>();
    for (quint32 i = 0; i < holds && in.ok; ++i) {
        RecordId id;
        in.read(id);
        Hold& hold = m_removedHolds[id];
        in.read(hold.owner);
        in.read(hold.hangsOn);
    }
    const quint32 counts = in.number<quint32>();
    for (quint32 i = 0; i < counts && in.ok; ++i) {
        RecordId id;
        in.read(id);
        in.read(m_wordCounts[id]);
    }
    if (!in.ok || !in.atEnd()) return false;
    placeAll();
    return true;
}

bool Study::Waiting::holds(const RecordId& id) const { return std::binary_search(ids.cbegin(), ids.cend(), id, byBytes); }

void Study::readUnits() const {
    static const auto index = quint8(indexOfType(MeaningUnit::type));
    const std::unique_ptr<Waiting> waiting = std::move(m_waiting);
    const QByteArray bytes = waiting->fields();
    ByteReader fields(bytes);
    TableOf<MeaningUnit> units;
    units.reserve(waiting->ids.size());
    for (const RecordId& id : std::as_const(waiting->ids)) {
        MeaningUnit& unit = units[id];
        unit.id = id;
        readRecord(fields, unit);
        if (!fields.ok) return;
    }
    if (!fields.atEnd()) return;
    m_types.reserve(m_types.size() + units.size());
    for (const RecordId& id : std::as_const(waiting->ids)) m_types.insert(id, index);
    m_tables.get<MeaningUnit>() = std::move(units);
}

}  // namespace kondensat::study
