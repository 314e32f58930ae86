// Fields and attributes in a query.
#include "core/search/typed_query_private.h"

namespace kondensat::search {

namespace {

class FieldReader {
public:
    FieldReader(TypedQuery& typed, const Names& names) : m_typed(typed), m_names(names) {}

    std::optional<Query> field() {
        const bool quotedName = TypedQuery::isQuote(m_typed.peek());
        const qsizetype from = m_typed.at + quotedName;
        qsizetype colon = quotedName ? m_typed.quoteFrom(from) : m_typed.at + m_typed.piece(m_typed.at).indexOf(u':');
        if (colon <= from) return std::nullopt;
        const QString name = m_typed.text().sliced(from, colon - from).trimmed().toString();
        if (quotedName && (++colon >= m_typed.size() || m_typed[colon] != u':')) return std::nullopt;
        if (name.isEmpty() || !name.front().isLetter()) return std::nullopt;
        QStringView value = m_typed.piece(colon + 1);
        qsizetype end = colon + 1 + value.size();
        const bool inQuotes = value.isEmpty() && end < m_typed.size() && TypedQuery::isQuote(m_typed[end]);
        if (value.isEmpty() && !inQuotes) {
            if (!quotedName) m_typed.remarkMissing(Said::tr("Nothing stands behind “%1:”; it is read as a word.").arg(name), colon + 1);
            return std::nullopt;
        }
        bool closed = true;
        if (inQuotes) {
            const qsizetype start = end + 1;
            end = m_typed.quoteFrom(start);
            value = m_typed.text().sliced(start, end - start);
            closed = end < m_typed.size();
            end += closed;
        }
        const auto query = called(name, quotedName, value.toString(), inQuotes);
        if (!query) {
            m_typed.remark(Said::tr("There is no field “%1”; it is read as a word.").arg(name));
            return std::nullopt;
        }
        if (!closed) m_typed.remarkMissing(Said::tr("A quotation mark is not closed; the phrase ends with the search."), end);
        m_typed.at = end;
        return query;
    }

private:
    std::optional<Query> called(const QString& name, bool quotedName, QString value, bool inQuotes) {
        while (value.endsWith(u'*')) value.chop(1);
        if (const auto field = m_names.fieldMeant({name, quotedName, value, inQuotes}))
            return narrowed(*field, valuesOf(name, value, inQuotes, [&](const QString& one) { return m_names.find(*field, one); }));
        const auto attribute = m_names.withAttribute(name, value);
        if (!attribute) return std::nullopt;
        const auto values = valuesOf(name, value, inQuotes, [&](const QString& one) { return m_names.withAttribute(name, one)->values; });
        Query query = narrowed(Field::Participant, values);
        if (query.op == Query::Op::Nothing) return query;
        query.attribute = attribute->name;
        for (const Names::Value& has : values)
            if (!query.named.contains(has.name)) query.named.append(has.name);
        return query;
    }

    QList<Names::Value> valuesOf(const QString& name, const QString& value, bool inQuotes, const std::function<QList<Names::Value>(const QString&)>& find) {
        const auto nothingCalled = [&](const QString& one) { m_typed.remark(Said::tr("Nothing in this study is called “%1” in the field “%2”.").arg(one, name)); };
        QList<Names::Value> values;
        const QStringList parts = namesIn(value, inQuotes, [&](const QString& all) { return !find(all).isEmpty(); });
        for (const QString& part : parts) {
            const QList<Names::Value> found = find(part);
            if (found.isEmpty()) nothingCalled(part);
            values += found;
        }
        if (parts.isEmpty()) nothingCalled(value);
        return values;
    }

    static Query narrowed(Field field, const QList<Names::Value>& values) {
        QStringList ids;
        for (const Names::Value& v : values)
            if (!ids.contains(v.value)) ids.append(v.value);
        return Query::narrowing(field, ids);
    }

    TypedQuery& m_typed;
    const Names& m_names;
};

}  // namespace

std::optional<Query> readField(TypedQuery& typed, const Names& names) { return FieldReader(typed, names).field(); }

}  // namespace kondensat::search
