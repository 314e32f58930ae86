#include "core/study/study.h"

#include "core/study/change_set.h"
#include "core/study/type_index.h"

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
    std::shared_ptr<text::Document> document = m_loader(id);
    if (!document) return empty;
    m_loaded->insert(id, new std::shared_ptr<text::Document>(document), std::max<qsizetype>(document->length(), 64));
    return document;
}

QByteArray Study::toCheckpoint() const {
    ByteWriter out;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        const qsizetype start = out.bytes.size();
        const auto write = [&](const QHash<RecordId, T>& records) {
            for (const T& record : records) {
                out.write(record.id);
                out.write(record.parent);
                out.write(record.order);
                forEachField<T>([&](const auto& f) { out.write(record.*f.member); });
            }
        };
        if constexpr (std::is_same_v<T, MeaningUnit>) out.number(quint64(0));  // bytes that follow
        if constexpr (isOneOf<T, Withholdable>) {
            out.number(quint32(count<T>() + withheld<T>().size()));
            write(withheld<T>());
        } else {
            out.number(quint32(count<T>()));
        }
        write(table<T>());
        if constexpr (std::is_same_v<T, MeaningUnit>) {
            const quint64 size = quint64(out.bytes.size() - start) - sizeof(quint64);
            memcpy(out.bytes.data() + start, &size, sizeof size);
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
    return out.bytes;
}

template <class T>
bool Study::readTable(ByteReader& in) const {
    static const auto index = quint8(indexOfType(T::type));
    const quint32 size = in.number<quint32>();
    auto& table = m_tables.get<T>();
    if (in.ok && size < quint32(in.left())) {
        table.reserve(size);
        m_types.reserve(m_types.size() + size);
    }
    for (quint32 i = 0; i < size && in.ok; ++i) {
        T record;
        in.read(record.id);
        in.read(record.parent);
        in.read(record.order);
        forEachField<T>([&](const auto& f) { in.read(record.*f.member); });
        m_types.insert(record.id, index);
        table.insert(record.id, std::move(record));
    }
    return in.ok;
}

/// The checkpoint was compared with its hash before, so units that cannot be read are this program's mistake.
void Study::readUnits() const {
    ByteReader in(QByteArrayView(m_waiting->bytes).sliced(m_waiting->start, m_waiting->size));
    if (!readTable<MeaningUnit>(in) || !in.atEnd()) qFatal("meaning units of the checkpoint cannot be read");
    m_waiting->bytes.clear();
}

bool Study::fromCheckpoint(const QByteArray& bytes, qsizetype from) {
    ByteReader in(QByteArrayView(bytes).sliced(from));
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (std::is_same_v<T, MeaningUnit>) {
            const auto size = qsizetype(in.number<quint64>());
            m_waiting = std::make_unique<Waiting>();
            m_waiting->bytes = bytes;
            m_waiting->start = bytes.size() - in.left();
            m_waiting->size = size;
            in.skip(size);
        } else {
            (void)readTable<T>(in);
        }
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
    if (!in.ok || !in.atEnd()) return false;
    placeAll();
    return true;
}

}  // namespace kondensat::study
