// Where a selection of a foreign project begins and ends.
//
// The standard says code points; programs count UTF-16 units, count CR LF as one or as two, and count a byte order mark
// or not. So the texts themselves are asked: which reading puts selections on word boundaries, and on the words that
// their names repeat?
#pragma once
#include "core/text/codepoints.h"
#include "core/text/document.h"
#include "import/refi/container.h"
#include "import/refi/project.h"

namespace kondensat::importing::refi {

/// One way of counting.
struct Counting {
    bool utf16 = false, lineEndIsTwo = false, markCounts = false, endIncluded = false;
    bool operator==(const Counting&) const = default;
    static QList<Counting> all();
};

/// A text with LF ends, as a study holds it, and what is needed to count in it as others do.
class CountedText {
public:
    CountedText() = default;
    explicit CountedText(const RawText& raw);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const text::CodePoints& codePoints() const { return m_points; }
    /// UTF-16 positions in text(); nothing where the selection leaves the text or is empty.
    [[nodiscard]] std::optional<text::Span> spanOf(const Selection& selection, const Counting& counting) const;
    /// A position in text(); nothing outside.
    [[nodiscard]] std::optional<qsizetype> at(qint64 said, const Counting& counting) const {
        const qsizetype found = said < 0 ? -1 : position(said, counting);
        return found < 0 ? std::nullopt : std::optional(found);
    }
    /// Ways of counting that may differ in this text.
    [[nodiscard]] QList<Counting> countings() const;

private:
    [[nodiscard]] qsizetype position(qint64 position, const Counting& counting) const;

    QString m_text;
    bool m_hadMark = false;
    bool m_crlf = false;         ///< the file has CR LF somewhere
    QList<qsizetype> m_doubled;  ///< UTF-16 positions in m_text of line ends that are two characters in the file
    text::CodePoints m_points;
};

/// Where a selection lies, and how sure that is.
struct PlacedSelection {
    enum class How { AsSaid, FoundByWords, Doubtful, Lost };
    How how = How::Lost;
    text::Span span;  ///< in CountedText::text()
};

/// Judges a whole project: what its origin suggests, what the evidence of all texts says, then each text.
class Positions {
public:
    explicit Positions(const QString& origin);

    struct Score {
        double boundaries = 0, names = 0;
        int inside = 0, asked = 0, named = 0;
    };
    using Evidence = std::vector<Score>;  ///< for each way of counting; empty for none

    /// What one text says. May be called from several threads, as may place().
    [[nodiscard]] Evidence evidenceIn(const CountedText& text, const QList<Selection>& selections) const;
    /// Gathers evidence; call for each text, in their order, before placing.
    void learn(const Evidence& evidence);
    void decide();
    /// `steps`: how many letters may still be compared in looking for words; it is counted down.
    [[nodiscard]] QList<PlacedSelection> place(const CountedText& text, const QList<Selection>& selections,
                                               qint64& steps) const;
    [[nodiscard]] const Counting& counting() const { return m_best; }
    /// "code points", "UTF-16 units, CR LF as two" and so on, for the report.
    [[nodiscard]] QString words() const;
    /// Whether another way of counting fits nearly as well and would put selections elsewhere.
    [[nodiscard]] bool isDoubtful() const { return m_doubtful; }

private:
    [[nodiscard]] Score scoreOf(const CountedText& text, const QList<Selection>& selections,
                                const Counting& counting) const;
    [[nodiscard]] double total(const Score& score, const Counting& counting) const;

    Counting m_suggested, m_best;
    QList<Counting> m_all;
    QList<Score> m_scores;
    bool m_known = false;  ///< a file of ours, which needs no evidence
    bool m_namesAreQuotes = false, m_doubtful = false;
};

}  // namespace kondensat::importing::refi
