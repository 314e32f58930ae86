// What is asked on the search page, and what was found.
#pragma once
#include <QTimer>
#include <atomic>

#include "app/gui/session/finder.h"
#include "app/gui/session/session.h"
#include "core/search/pattern.h"
#include "core/search/reading.h"

namespace kondensat::gui {

/// A query as it was typed: words, or a regular expression.
struct Asked {
    QString text;
    bool pattern = false;
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty(); }
    bool operator==(const Asked&) const = default;
};
/// A word that is not in the study, and one that is.
struct Spelling {
    QString word, meant;
};

/// Asks the finder away from the window's thread; a later question takes the place of one that is not answered. Nothing is
/// indexed before the first question.
class Inquiry : public QObject {
    Q_OBJECT
public:
    explicit Inquiry(Session& session, QObject* parent = nullptr);
    ~Inquiry() override;
    /// `typing`: the last word is not finished.
    void ask(const Asked& asked, bool typing);
    void setOrder(search::Order order);
    /// The next hits, behind those there are.
    void more();
    /// The same question of what the study is now; asked later where nobody looks.
    void again();
    /// Whether somebody looks.
    void setActive(bool active);
    /// Names of people, groups… are other ones.
    void forgetNames() { m_names.reset(); }
    [[nodiscard]] const search::Names& names();

    [[nodiscard]] const Asked& asked() const { return m_asked; }
    [[nodiscard]] const search::Reading& reading() const { return m_reading; }
    /// What the index is asked: the reading, within the current analysis; of a regular expression, what stands before it.
    [[nodiscard]] search::Query whole() const;
    /// The same, had something else been typed in place of fieldsTyped().
    [[nodiscard]] search::Query wholeOf(const QString& fields);
    /// Where fields stand in what was asked: all of it, or what stands before a regular expression.
    [[nodiscard]] const QString& fieldsTyped() const { return m_asked.pattern ? m_pattern.fields : m_asked.text; }
    /// What was asked, with something else where its fields stand.
    [[nodiscard]] Asked withFields(const QString& fields) const;
    [[nodiscard]] search::Order order() const { return m_order; }
    [[nodiscard]] const QList<search::Hit>& hits() const { return m_hits; }
    /// Of all hits; as many as there are at least until they are counted, which is asked for behind the first page.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    /// Whether the answer is of all texts, not only of those that were read so far.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// Whether hits are weighed, so that they can be had in another order than that of the study.
    [[nodiscard]] bool isRanked() const { return m_ranked; }
    [[nodiscard]] const QList<Spelling>& spellings() const { return m_spellings; }
    /// Sentences about how the query was read and what could not be done.
    [[nodiscard]] QStringList remarks() const { return m_reading.remarks + m_troubles; }

    /// Of all hits of each query, which is part of this question: how many have each value of some fields; an answer each.
    using FacetQuestions = QList<std::pair<search::Query, QList<search::Field>>>;
    void facets(QObject* asker, const FacetQuestions& questions, const std::function<void(const QList<search::Facets>&)>& done);

    /// At most `count` hits in the order of the study, for tables; answered unless a later one is asked for or `asker` goes.
    /// `wordsOnce`: without meaning units, which repeat what was said, unless it is units that are asked for.
    void allHits(QObject* asker, int count, bool wordsOnce, const std::function<void(const Result<search::Found>&)>& done);

Q_SIGNALS:
    void begun();  ///< something else is asked
    void read();   ///< reading() is another one
    /// hits() are those of a new question (0), of the same one asked again (1), or more of them (2).
    void found(int how);
    void counted();  ///< total() is exact now

private:
    struct Answer;
    using Work = std::function<Answer(search::Index&)>;
    [[nodiscard]] bool asksForUnits() const;
    void readAsked();
    [[nodiscard]] Work work(int first, int count, search::Order order, bool counted, const search::Query& narrowed = {}) const;
    void send(int how, int first, int count);
    void take(const Answer& answer, int how);
    void count();
    void askSpellings();

    Session& m_session;
    std::optional<search::Names> m_names;
    Asked m_asked;
    search::PatternText m_pattern;  ///< of a regular expression
    bool m_typing = false;
    search::Reading m_reading;
    search::Query m_scope;
    search::Order m_order = search::Order::Relevance;
    QList<search::Hit> m_hits;
    qint64 m_total = 0;
    bool m_answered = false, m_counted = true, m_whole = true, m_ranked = true, m_fetching = false, m_connected = false, m_active = false, m_outdated = false;
    QList<Spelling> m_spellings;
    QStringList m_troubles;
    std::shared_ptr<std::atomic<quint64>> m_latest;  ///< number of the newest question; an older pattern is given up
};

}  // namespace kondensat::gui
