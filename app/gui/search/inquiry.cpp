#include "app/gui/search/inquiry.h"

#include "app/gui/search/query_text.h"
#include "core/search/describe.h"

namespace kondensat::gui {

using search::Query;

namespace {
constexpr int pageOfHits = 50;
constexpr int spellingPause = 300;  ///< milliseconds
constexpr int countingPause = 120;  ///< milliseconds; the next key does not wait behind a count
}

struct Inquiry::Answer {
    Result<search::Found> found = search::Found();
    QStringList troubles;
    bool isScan = false;  ///< of words
};

Inquiry::Inquiry(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_latest(std::make_shared<std::atomic<quint64>>(0)) {}

Inquiry::~Inquiry() { ++*m_latest; }

const search::Names& Inquiry::names() {
    if (!m_names) m_names.emplace(m_session.study());
    return *m_names;
}

Query Inquiry::whole() const { return Query::all({m_reading.query, m_scope}); }

Asked Inquiry::withFields(const QString& fields) const {
    return m_asked.pattern ? Asked{search::PatternText{fields, m_pattern.expression}.joined(), true} : Asked{fields, false};
}

Query Inquiry::wholeOf(const QString& fields) {
    const QList<FieldInText> typed = fieldsIn(fieldsTyped());
    const bool unfinished = m_typing && !m_asked.pattern && (typed.isEmpty() || typed.last().span.end < fieldsTyped().size());
    return Query::all({search::read(fields, names(), unfinished).query, m_scope});
}

void Inquiry::readAsked() {
    m_scope = app::scopeQuery(m_session.study(), {m_session.analysis(), {}, false});
    m_reading = {};
    m_pattern = {};
    if (m_asked.isEmpty()) return;
    if (!m_asked.pattern) {
        m_reading = search::read(m_asked.text, names(), m_typing);
        if (const QString remark = search::onlyAsWritten(m_reading.query, names()); !remark.isEmpty()) m_reading.remarks.append(remark);
        return;
    }
    m_pattern = search::splitPattern(m_asked.text, names());
    if (!m_pattern.fields.isEmpty()) m_reading = search::read(m_pattern.fields, names());
}

void Inquiry::ask(const Asked& asked, bool typing) {
    m_asked = asked;
    m_typing = typing;
    m_troubles.clear();
    readAsked();
    Q_EMIT begun();
    Q_EMIT read();
    send(0, 0, pageOfHits);
}

void Inquiry::setOrder(search::Order order) {
    if (order == m_order) return;
    m_order = order;
    send(0, 0, pageOfHits);
}

void Inquiry::more() {
    if (m_fetching || !m_answered || m_hits.size() >= m_total) return;
    m_fetching = true;
    send(2, int(m_hits.size()), pageOfHits);
}

void Inquiry::setActive(bool active) {
    m_active = active;
    if (active && std::exchange(m_outdated, false)) again();
}

void Inquiry::again() {
    if (m_asked.isEmpty()) return;
    if (!m_active) return void(m_outdated = true);
    readAsked();
    Q_EMIT read();
    send(m_answered ? 1 : 0, 0, std::max(pageOfHits, int(m_hits.size())));
}

/// What only meaning units have.
bool Inquiry::asksForUnits() const {
    const Query& query = m_reading.query;
    const QList<Query> parts = query.op == Query::Op::And ? query.parts : QList<Query>{query};
    return std::any_of(parts.cbegin(), parts.cend(), [](const Query& part) {
        return part.op == Query::Op::Field && (part.field == search::Field::In || part.field == search::Field::Group ||
                                               part.field == search::Field::Subgroup || part.field == search::Field::Coder);
    });
}

Inquiry::Work Inquiry::work(int first, int count, search::Order order, bool counted, const Query& narrowed) const {
    const auto latest = m_latest;
    const quint64 number = *latest;
    if (m_asked.pattern)
        return [latest, number, first, count, scope = Query::all({whole(), narrowed}), expression = m_pattern.expression](search::Index& index) {
            Answer answer;
            search::Pattern pattern(expression);
            answer.found = search::searchPattern(index, pattern, scope, first, count, [&] { return *latest == number; });
            if (!pattern.remark().isEmpty()) answer.troubles.append(pattern.remark());
            if (pattern.tookTooLong())
                answer.troubles.append(tr("The expression takes too long in some passages; they are left out."));
            return answer;
        };
    return [first, count, order, counted, query = Query::all({whole(), narrowed})](search::Index& index) {
        Answer answer;
        answer.found = index.search({query, order, first, count, counted});
        answer.isScan = index.isScan();
        return answer;
    };
}

void Inquiry::send(int how, int first, int count) {
    ++*m_latest;
    if (m_asked.pattern ? m_pattern.expression.trimmed().isEmpty() : m_reading.query.op == Query::Op::Everything) {
        m_hits.clear();
        m_total = 0;
        m_answered = false;
        m_spellings.clear();
        Q_EMIT found(how);
        return;
    }
    if (how != 2) m_fetching = false;
    if (how == 0) m_answered = m_counted = false;
    Finder& finder = m_session.finder();
    if (!m_connected) {
        m_connected = true;
        connect(&finder, &Finder::updated, this, &Inquiry::again);
        // An index that is made anew has forgotten what it was asked.
        connect(&finder, &Finder::stateChanged, this, [this, &finder] {
            if (finder.state() == Finder::State::Ready) again();
        });
    }
    finder.ask<Answer>(
        this, QStringLiteral("hits"), work(first, count, m_order, false),
        [this, how, asked = m_asked](const Answer& answer) {
            if (asked == m_asked) take(answer, how);
        },
        Needs::SomeTexts);
}

void Inquiry::take(const Answer& answer, int how) {
    m_fetching = false;
    m_spellings.clear();
    m_troubles = answer.troubles;
    m_whole = m_session.finder().answersFully();
    m_ranked = !m_asked.pattern && !answer.isScan;
    m_answered = m_answered || m_whole || !answer.found || answer.found->total > 0;  // nothing in a part of the texts is no answer yet
    if (answer.isScan && m_session.finder().state() == Finder::State::Ready)
        m_troubles.append(tr("This study is too long for an index in memory: every search reads all texts, and hits are not ranked."));
    if (!answer.found) {
        m_troubles.append(answer.found.error().message());
        m_hits.clear();
        m_total = 0;
    } else {
        if (how == 2)
            m_hits += answer.found->hits;
        else
            m_hits = answer.found->hits;
        // Of the same question asked again the number stays until they are counted anew.
        m_total = answer.found->isCounted || !m_counted ? answer.found->total : std::max(m_total, answer.found->total);
        m_counted = m_counted || answer.found->isCounted;
    }
    if (answer.found && m_answered && m_total == 0 && !m_asked.pattern)
        if (const QString remark = search::onlyAsTyped(m_reading.query); !remark.isEmpty()) m_troubles.append(remark);
    Q_EMIT found(how);
    if (answer.found && !answer.found->isCounted && !(how == 2 && m_counted))
        return QTimer::singleShot(countingPause, this, [this, number = m_latest->load()] {
            if (*m_latest == number) count();
        });
    if (!answer.found || m_total > 0 || m_asked.pattern || !m_answered) return;
    // Words that may have been meant are looked for once nobody goes on typing.
    QTimer::singleShot(spellingPause, this, [this, number = m_latest->load()] {
        if (*m_latest == number) askSpellings();
    });
}

void Inquiry::count() {
    m_session.finder().ask<qint64>(
        this, QStringLiteral("number"),
        [query = whole()](search::Index& index) {
            const auto all = index.search({query, search::Order::Document, 0, 0});
            return all ? all->total : qint64(-1);
        },
        [this, number = m_latest->load()](qint64 total) {
            if (*m_latest != number || total < 0) return;
            m_total = total;
            m_counted = true;
            Q_EMIT counted();
        });
}

void Inquiry::askSpellings() {
    m_session.finder().ask<QList<Spelling>>(
        this, QStringLiteral("spellings"),
        [words = search::wordsOf(m_reading.query)](search::Index& index) {
            QList<Spelling> spellings;
            for (const QString& word : words)
                for (const QString& meant : index.spellings(word)) spellings.append({word, meant});
            return spellings;
        },
        [this, number = m_latest->load()](const QList<Spelling>& spellings) {
            if (*m_latest != number || spellings.isEmpty()) return;
            m_spellings = spellings;
            Q_EMIT found(1);
        });
}

void Inquiry::facets(QObject* asker, const FacetQuestions& questions, const std::function<void(const QList<search::Facets>&)>& done) {
    m_session.finder().ask<QList<search::Facets>>(
        asker, QStringLiteral("facets"),
        [questions, isPattern = m_asked.pattern, expression = m_pattern.expression, latest = m_latest, number = m_latest->load()](search::Index& index) {
            QList<search::Facets> all;
            search::Pattern pattern(expression);
            for (const auto& [query, fields] : questions) {
                const auto facets = isPattern ? search::patternFacets(index, pattern, query, fields, [&] { return *latest == number; })
                                              : index.facets(query, fields);
                all.append(facets ? *facets : search::Facets());
            }
            return all;
        },
        done);
}

void Inquiry::allHits(QObject* asker, int count, bool wordsOnce, const std::function<void(const Result<search::Found>&)>& done) {
    Query narrowed;
    if (wordsOnce && !asksForUnits()) {
        narrowed.op = Query::Op::Not;
        narrowed.parts = {Query::narrowing(search::Field::In, {search::nameOf(search::Kind::Unit)})};
    }
    m_session.finder().ask<Answer>(asker, QStringLiteral("all"), work(0, count, search::Order::Document, true, narrowed),
                                   [done](const Answer& answer) { done(answer.found); });
}

}  // namespace kondensat::gui
