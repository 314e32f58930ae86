#include "import/archive/reader.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::archive {

using namespace study;

template <class T>
Result<void> Reader::checkPlace(const Loaded<T>& loaded) {
    const QString expected = parentTypeOf(T::type);
    if (!loaded.record.parent) {
        if (!expected.isEmpty())
            m_content.warnings.append(
                Said::tr("%1 %2 stands in no %3; give it an `in`").arg(T::type, loaded.record.id.toString(), expected));
        return {};
    }
    const auto parent = m_known.constFind(loaded.record.parent);
    if (parent == m_known.cend()) return errorOf(loaded, Said::tr("`in` names a record that is not in the archive"));
    if (!expected.isEmpty() && parent->type != expected)
        return errorOf(loaded, Said::tr("`in` names a record of the wrong type"),
                       Said::tr("%1 is expected, and this is %2").arg(expected, parent->type));
    int depth = 0;
    for (RecordId above = loaded.record.parent; above; above = m_known.value(above).parent)
        if (++depth > 64) return errorOf(loaded, Said::tr("The record stands in itself, or too deep in others"));
    return {};
}

template <class T>
Result<void> Reader::checkFields(const Loaded<T>& loaded) {
    Result<void> done;
    forEachField<T>([&](const auto& f) {
        const auto& value = loaded.record.*f.member;
        using V = std::remove_cvref_t<decltype(value)>;
        const auto missing = [&](const RecordId& id) {
            if (done && !m_known.contains(id))
                done = errorOf(loaded, Said::tr("`%1` names a record that is not in the archive").arg(f.name),
                               Said::tr("there is no ") + id.toString());
        };
        if constexpr (std::is_same_v<V, RecordId>) {
            if (value) missing(value);
        } else if constexpr (std::is_same_v<V, Refs> || std::is_same_v<V, RefSet>) {
            for (const RecordId& id : value) missing(id);
        } else if constexpr (std::is_same_v<V, Keyed>) {
            const KeyedReference references = keyedReferenceOf(T::type, f.name);
            if (references == KeyedReference::None) return;
            for (const QString& name : references == KeyedReference::Keys ? value.keys() : value.values()) {
                const auto id = RecordId::parse(name);
                if (name != u"all" && (!id || !m_known.contains(*id)))
                    m_content.warnings.append(Said::tr("%1 %2: `%3` names a record that is not in the archive").arg(
                        T::type, loaded.record.id.toString(), f.name));
            }
        }
    });
    return done;
}

Result<void> Reader::checkReferences() {
    Result<void> done;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const Loaded<T>& loaded : table<T>()) {
            if (!done) return;
            done = checkPlace(loaded);
            if (done) done = checkFields(loaded);
        }
    });
    return done;
}

}  // namespace kondensat::importing::archive
