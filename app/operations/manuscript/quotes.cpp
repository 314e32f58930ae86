#include <QRegularExpression>
#include <limits>
#include <mutex>

#include "app/operations/manuscript/comparing.h"
#include "core/method/speakers.h"
#include "core/text/find.h"
#include "core/text/segment.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;
using importing::ManuscriptParagraph;

namespace {

constexpr double leastAlike = 0.6;
constexpr double leastHeld = 0.8;      ///< share of a shortened quote's words that the whole one has
constexpr int fewestWords = 4;         ///< of a quotation that is compared by a part of it, or counts as a new one
constexpr double leastInWindow = 0.7;  ///< share of a quote's words found in running text, in their order

/// What the report prints of a quote: its translation, where there is one.
QString expectedWords(const exporting::Facts& facts, const study::Quote& quote) {
    const study::Translation* translation = facts.translationOf(quote);
    const QString words = translation ? facts.study.text(translation->id).trimmed() : facts.printed(quote);
    return facts.dialogueOf(quote, words).join(u'\n');
}

QString withoutHyphens(QString text) {
    return text.remove(u'-').remove(QChar(0x2010)).remove(QChar(0x2011)).remove(QChar(QChar::SoftHyphen));
}

/// Share of the shorter one's words that the longer one has, too.
double held(const QStringList& a, const QStringList& b) {
    return alike(a, b) * double(a.size() + b.size()) / 2.0 / double(std::max<qsizetype>(1, std::min(a.size(), b.size())));
}

/// The stretch of a text that holds a quote's words in their order, or nothing.
std::optional<text::Span> windowOf(const QStringList& quote, const QString& text, const QString& language) {
    const QString folded = text::typographyFolded(text);
    const QList<text::Span> spans = text::words(folded, language);
    QStringList words;
    for (const text::Span& span : spans) words.append(text::caseFolded(QStringView(folded).sliced(span.start, span.length())));
    // Longest common subsequence, with the way back.
    const qsizetype n = quote.size(), m = words.size();
    if (n == 0 || m == 0) return std::nullopt;
    std::vector<int> length(size_t(n + 1) * size_t(m + 1), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int& { return length[size_t(i) * size_t(m + 1) + size_t(j)]; };
    for (qsizetype i = n - 1; i >= 0; --i)
        for (qsizetype j = m - 1; j >= 0; --j) at(i, j) = quote[i] == words[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    const int common = at(0, 0);
    if (common < leastInWindow * double(n)) return std::nullopt;
    qsizetype first = -1, last = -1;
    for (qsizetype i = 0, j = 0; i < n && j < m;) {
        if (quote[i] == words[j]) {
            if (first < 0) first = j;
            last = j;
            ++i, ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    if (last - first + 1 > 2 * n) return std::nullopt;
    return text::Span{spans[first].start, spans[last].end};
}

/// The longest stretch without an omission.
QString longestPart(const QString& words) {
    static const QRegularExpression omission(u"\\s*(?:…|\\.\\.\\.|\\[[^\\]]*\\]|\\(…\\)|\\(\\.\\.\\.\\)|\\n)\\s*"_s);
    QString longest;
    for (const QString& part : words.split(omission))
        if (part.size() > longest.size()) longest = part;
    return longest;
}

class QuoteCheck {
public:
    explicit QuoteCheck(Comparing& comparing) : m_comparing(comparing), m_facts(comparing.facts) {}

    QList<CheckedQuote> run() {
        for (const study::Quote* quote : m_facts.quotes) {
            CheckedQuote checked;
            checked.fate = Fate::Gone;
            checked.quote = quote->id;
            checked.expected = expectedWords(m_facts, *quote);
            for (const RecordId& who : m_facts.index.passageOf(*quote).participants)
                if (const auto* participant = m_facts.study.find<study::Participant>(who)) checked.speakers.append(participant->label);
            m_checked.append(checked);
            m_words.append(comparedWords(checked.expected, m_comparing.language));
        }
        for (const OutsideQuotation& quotation : m_comparing.outside.quotations()) m_outside.add(comparedWords(quotation.words, m_comparing.language));
        for (const double least : {1.0, 0.8, leastAlike}) matchWhole(least);
        matchShortened();
        matchWithoutMarks();
        addNew();
        return m_checked;
    }

private:
    void match(qsizetype i, int number) {
        m_outside.take(number);
        const OutsideQuotation& quotation = m_comparing.outside.quotations()[number];
        settle(m_checked[i], *m_facts.quotes[i], quotation.words, quotation.named, m_comparing.outside.placeOf(quotation.paragraph, quotation.offset));
    }
    void settle(CheckedQuote& checked, const study::Quote& quote, const QString& found, const QStringList& named, const ManuscriptPlace& place) {
        checked.found = found;
        checked.named = named;
        checked.place = place;
        checked.differences = text::compareQuote(checked.expected, found);
        if (m_comparing.outside.isSet() && text::compareQuote(withoutHyphens(checked.expected), withoutHyphens(found)).isEmpty()) checked.differences.clear();
        checked.fate = checked.differences.isEmpty() ? Fate::Same : Fate::Changed;
        if (m_facts.translationOf(quote)) return;
        if (checked.fate == Fate::Same) return;
        const QString now = m_facts.index.passageOf(quote).text;
        checked.beyondPolicy = int(text::beyondPolicy(text::compareQuote(now.isEmpty() ? quote.verbatim : now, found, m_facts.info().quotePolicy)).size());
    }
    void matchWhole(double least) {
        for (qsizetype i = 0; i < m_checked.size(); ++i) {
            if (m_checked[i].fate != Fate::Gone) continue;
            if (const Passages::Best best = m_outside.find(m_words[i], least); best.number >= 0) match(i, best.number);
        }
    }
    void matchShortened() {
        for (qsizetype i = 0; i < m_checked.size(); ++i) {
            if (m_checked[i].fate != Fate::Gone) continue;
            int best = -1;
            double most = leastHeld;
            for (int number = 0; number < m_comparing.outside.quotations().size(); ++number) {
                const QStringList& words = m_outside.words(number);
                if (m_outside.isTaken(number) || words.size() < fewestWords) continue;
                if (const double value = held(m_words[i], words); value > most) best = number, most = value;
            }
            if (best >= 0) match(i, best);
        }
    }
    /// Its words in running text.
    void matchWithoutMarks() {
        const auto& all = m_comparing.outside.paragraphs();
        for (qsizetype i = 0; i < m_checked.size(); ++i) {
            if (m_checked[i].fate != Fate::Gone || m_words[i].size() < fewestWords) continue;
            for (int p = 0; p < all.size(); ++p) {
                if (all[p].kind == ManuscriptParagraph::Kind::Heading || all[p].kind == ManuscriptParagraph::Kind::Row) continue;
                const QStringList words = comparedWords(all[p].text, m_comparing.language);
                if (held(m_words[i], words) < leastInWindow) continue;
                const auto window = windowOf(m_words[i], all[p].text, m_comparing.language);
                if (!window) continue;
                const QStringList named = m_comparing.outside.named(QStringView(all[p].text).sliced(window->end));
                settle(m_checked[i], *m_facts.quotes[i], all[p].text.mid(window->start, window->length()), named, m_comparing.outside.placeOf(p, window->start));
                break;
            }
        }
    }
    void addNew() {
        const auto& quotations = m_comparing.outside.quotations();
        for (int number = 0; number < quotations.size(); ++number) {
            if (m_outside.isTaken(number) || m_outside.words(number).size() < fewestWords) continue;
            const OutsideQuotation& quotation = quotations[number];
            // Elsewhere quotation marks are often around titles and terms.
            if (quotation.isTyped && !quotation.isLabelled && !m_comparing.isFindings(quotation.paragraph)) continue;
            CheckedQuote checked;
            checked.fate = Fate::New;
            checked.found = quotation.words;
            checked.named = quotation.named;
            checked.place = m_comparing.outside.placeOf(quotation.paragraph, quotation.offset);
            m_checked.append(checked);
        }
        findSources();
    }
    /// Of each new one the first transcript that holds its words, or their longest part without an omission.
    void findSources() {
        QList<std::pair<qsizetype, QString>> sought;  // place in m_checked; folded words
        for (qsizetype i = 0; i < m_checked.size(); ++i) {
            if (m_checked[i].fate != Fate::New) continue;
            const QString part = text::folded(longestPart(m_checked[i].found)).text.trimmed();
            if (text::plainWords(part).size() >= fewestWords) sought.append({i, part});
        }
        if (sought.isEmpty()) return;
        QList<RecordId> sources;
        for (const study::Source* source : m_facts.sources) sources.append(source->id);
        struct Place {
            qsizetype source = std::numeric_limits<qsizetype>::max();
            text::Span span;
        };
        std::vector<Place> places(size_t(sought.size()));
        std::mutex mutex;
        m_facts.study.eachText(sources, [&](qsizetype source, const text::Document& document) {
            const text::Folded folded = text::folded(document.text());
            for (qsizetype i = 0; i < sought.size(); ++i) {
                const qsizetype at = folded.text.indexOf(sought[i].second);
                if (at < 0) continue;
                const std::lock_guard lock(mutex);
                if (Place& place = places[size_t(i)]; source < place.source)
                    place = {source, {folded.at[at], folded.at[at + sought[i].second.size()]}};
            }
        });
        for (qsizetype i = 0; i < sought.size(); ++i) {
            const Place& place = places[size_t(i)];
            if (place.source >= sources.size()) continue;
            CheckedQuote& checked = m_checked[sought[i].first];
            checked.source = sources[place.source];
            checked.span = place.span;
            for (const RecordId& who : method::participantsIn(m_facts.study, checked.source, checked.span))
                if (const auto* participant = m_facts.study.find<study::Participant>(who)) checked.speakers.append(participant->label);
        }
    }

    Comparing& m_comparing;
    const exporting::Facts& m_facts;
    QList<CheckedQuote> m_checked;
    QList<QStringList> m_words;  ///< expected ones, by the quote
    Passages m_outside;
};

}  // namespace

QList<CheckedQuote> quotesOf(Comparing& comparing) { return QuoteCheck(comparing).run(); }

}  // namespace kondensat::app
