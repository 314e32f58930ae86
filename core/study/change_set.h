// What a person does, gathered until it becomes one entry.
#pragma once
#include "core/study/change.h"
#include "core/study/records.h"

namespace kondensat::study {

/// The fields of a record that differ from their defaults.
template <class T>
QJsonObject fieldsToJson(const T& record) {
    static const T fresh{};
    QJsonObject json;
    forEachField<T>([&](const auto& f) {
        if (!(record.*f.member == fresh.*f.member)) json.insert(f.name, toJson(record.*f.member));
    });
    return json;
}

template <class T, class V>
QString fieldName(V T::*member) {
    QString name;
    forEachField<T>([&](const auto& f) {
        if constexpr (std::is_same_v<decltype(f.member), V T::*>)
            if (f.member == member) name = f.name;
    });
    Q_ASSERT(!name.isEmpty());
    return name;
}

/// Typed builder of an entry's changes. The entry's id is known from the start, so that ranges can name units of
/// text that this very entry inserts.
class ChangeSet {
public:
    explicit ChangeSet(QString words, int n = 1) : m_label{std::move(words), n} {}

    [[nodiscard]] EntryId entry() const { return m_entry; }
    [[nodiscard]] const Label& label() const { return m_label; }
    void setCount(int n) { m_label.n = n; }
    [[nodiscard]] const QList<Change>& changes() const { return m_changes; }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

    /// Adds a record; gives it a fresh id unless it has one.
    template <class T>
    RecordId add(T record) {
        if (!record.id) record.id = RecordId::fresh();
        Change change{Change::Kind::Add, record.id};
        change.type = T::type;
        change.parent = record.parent;
        change.order = record.order;
        change.fields = fieldsToJson(record);
        m_changes.append(change);
        return record.id;
    }
    template <class T, class V>
    void set(const RecordId& id, V T::*member, const std::type_identity_t<V>& value) {
        static_assert(!isKeyed<V>, "keyed fields change key by key");
        setJson(id, fieldName(member), {}, toJson(value));
    }
    template <class T>
    void put(const RecordId& id, Keyed T::*member, const QString& key, const QString& value) {
        setJson(id, fieldName(member), key, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    }
    template <class T>
    void include(const RecordId& id, RefSet T::*member, const RecordId& ref, bool in = true) {
        setJson(id, fieldName(member), ref.toString(), in ? QJsonValue(true) : QJsonValue());
    }
    void setJson(const RecordId& id, const QString& field, const QString& key, const QJsonValue& value) {
        Change change{Change::Kind::Set, id};
        change.field = field;
        change.key = key;
        change.value = value;
        m_changes.append(change);
    }
    void remove(const RecordId& id) { m_changes.append(Change{Change::Kind::Remove, id}); }
    void move(const RecordId& id, const RecordId& parent, const QString& order) {
        Change change{Change::Kind::Move, id};
        change.parent = parent;
        change.order = order;
        m_changes.append(change);
    }
    void edit(const RecordId& id, const text::Edit& edit) {
        if (edit.isEmpty()) return;
        Change change{Change::Kind::Edit, id};
        change.edit = edit;
        m_changes.append(change);
    }
    void append(const Change& change) { m_changes.append(change); }
    /// A first text for a record just added: unit n of it is named (entry(), n).
    void write(const RecordId& id, const QString& text) {
        if (!text.isEmpty()) edit(id, {text::Insert{std::nullopt, text}});
    }

private:
    EntryId m_entry = EntryId::fresh();
    Label m_label;
    QList<Change> m_changes;
};

}  // namespace kondensat::study
