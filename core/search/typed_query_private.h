// What was typed, and how far it has been read.
#pragma once
#include <QStringList>
#include <algorithm>

#include "core/said.h"
#include "core/search/names.h"

namespace kondensat::search {

class TypedQuery {
public:
    /// `unfinished`: somebody is typing at its end.
    TypedQuery(QStringView text, bool unfinished) : m_text(text.first(std::min(text.size(), longest))), m_unfinished(unfinished) {
        if (text.size() > longest) remark(Said::tr("A search is read up to its first %1 characters.").arg(longest));
    }
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QChar operator[](qsizetype i) const { return m_text[i]; }
    /// Null behind the end.
    [[nodiscard]] QChar peek() const { return at < m_text.size() ? m_text[at] : QChar(); }
    /// Skips white space.
    bool atEnd() {
        skipSpace();
        return at >= m_text.size();
    }
    void skipSpace() {
        while (at < m_text.size() && isSpace(m_text[at])) ++at;
    }
    /// The piece that begins at a place, up to white space, a bracket or a quotation mark.
    [[nodiscard]] QStringView piece(qsizetype from) const {
        qsizetype end = from;
        while (end < m_text.size() && !isSpace(m_text[end]) && m_text[end] != u'(' && m_text[end] != u')' && !isQuote(m_text[end])) ++end;
        return m_text.sliced(from, end - from);
    }
    /// The next quotation mark from a place on, or the end.
    [[nodiscard]] qsizetype quoteFrom(qsizetype from) const {
        while (from < m_text.size() && !isQuote(m_text[from])) ++from;
        return from;
    }
    void remark(const QString& sentence) {
        if (!m_remarks.contains(sentence)) m_remarks.append(sentence);
    }
    /// That something is missing at a place: no mistake yet where it is the end, and somebody is typing there.
    void remarkMissing(const QString& sentence, qsizetype place) {
        if (!m_unfinished || !m_text.sliced(place).trimmed().isEmpty()) remark(sentence);
    }
    [[nodiscard]] bool isUnfinished() const { return m_unfinished; }
    [[nodiscard]] const QStringList& remarks() const { return m_remarks; }
    /// Any of them opens and closes.
    static bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'„' || c == u'«' || c == u'»' || c == u'”'; }

    qsizetype at = 0;

private:
    static constexpr qsizetype longest = 4000;  ///< UTF-16 units of a query that are read
    static bool isSpace(QChar c) { return c.isSpace() || c.isNull(); }
    QStringView m_text;
    bool m_unfinished;
    QStringList m_remarks;
};

/// "name:value" here; nothing, and nothing taken, where no such field or attribute is known.
std::optional<Query> readField(TypedQuery& typed, const Names& names);

}  // namespace kondensat::search
