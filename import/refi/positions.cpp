#include "import/refi/positions.h"

#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {
namespace {

constexpr qsizetype mostAsked = 64;  ///< selections of one text that are asked for evidence

bool isBoundary(const QString& text, qsizetype at) {
    const auto inWord = [&](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i].isSurrogate() || text[i].isMark());
    };
    return !inWord(at - 1) || !inWord(at);
}

/// A name that repeats the words of its selection may be cut, with an ellipsis, and have its space made even.
QStringView withoutEllipsis(QStringView name) {
    while (name.endsWith(u'…') || name.endsWith(u'.')) name.chop(1);
    return name.trimmed();
}

/// Compares letter by letter, passing over all white space; `cut`: the words may go on behind the name.
bool sameWords(QStringView words, QStringView name, bool cut) {
    qsizetype w = 0, n = 0;
    while (true) {
        while (w < words.size() && words[w].isSpace()) ++w;
        while (n < name.size() && name[n].isSpace()) ++n;
        if (n == name.size()) return cut || w == words.size();
        // XML writers put U+FFFD in the place of what XML cannot hold.
        if (w == words.size() || (words[w] != name[n] && name[n] != QChar::ReplacementCharacter)) return false;
        ++w, ++n;
    }
}

bool isNamedSo(const QString& text, const text::Span& span, const QString& name) {
    const QStringView words = QStringView(text).sliced(span.start, span.length());
    if (sameWords(words, name, false)) return true;
    const QStringView begin = withoutEllipsis(name);
    return begin.size() < name.trimmed().size() && begin.size() >= 20 && sameWords(words, begin, true);
}

/// The place nearest to `near` where the words of a name stand, white space aside; nothing for none.
std::optional<text::Span> findWords(const QString& text, const QString& name, qsizetype near, qint64& steps) {
    const QStringView words = QStringView(name).trimmed();
    const bool cut = words.endsWith(u'…');
    if (words.size() < 4 || cut) return std::nullopt;  // where a cut quote ends, its name does not say
    const QChar first = words[0];
    std::optional<text::Span> best;
    steps -= text.size() / 16;
    const auto distance = [&](qsizetype at) { return at < near ? near - at : at - near; };
    for (qsizetype at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        if (steps <= 0 || (best && at > near && distance(at) >= distance(best->start))) break;
        qsizetype t = at, n = 0;
        while (n < words.size() && t < text.size()) {
            --steps;
            if (words[n].isSpace()) {
                ++n;
            } else if (text[t].isSpace()) {
                ++t;
            } else if (text[t] == words[n]) {
                ++t, ++n;
            } else {
                break;
            }
        }
        if (n == words.size() && (!best || distance(at) < distance(best->start))) best = text::Span{at, t};
    }
    return best;
}

Counting suggestedBy(const QString& origin) {
    Counting counting;
    if (origin.contains(u"NVivo", Qt::CaseInsensitive)) counting.utf16 = counting.lineEndIsTwo = true;
    return counting;
}

int differences(const Counting& a, const Counting& b) {
    return (a.utf16 != b.utf16) + (a.lineEndIsTwo != b.lineEndIsTwo) + (a.markCounts != b.markCounts) +
           2 * (a.endIncluded != b.endIncluded);
}

}  // namespace

QList<Counting> Counting::all() {
    QList<Counting> all;
    for (int i = 0; i < 16; ++i) all.append({(i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0});
    return all;
}

CountedText::CountedText(const RawText& raw) : m_hadMark(raw.hadMark) {
    m_text.reserve(raw.text.size());
    m_crlf = raw.text.contains(u"\r\n"_s);
    for (qsizetype i = 0; i < raw.text.size(); ++i) {
        QChar c = raw.text[i];
        if (c == u'\r') {
            if (i + 1 < raw.text.size() && raw.text[i + 1] == u'\n') {
                m_doubled.append(m_text.size());
                ++i;
            }
            c = u'\n';
        } else if (c == u'\n' && !m_crlf) {
            m_doubled.append(m_text.size());  // as if: the program may have counted before the text was written with LF
        } else if (c == QChar::Null) {
            c = QChar::ReplacementCharacter;
        } else if (c.isHighSurrogate() && i + 1 < raw.text.size() && raw.text[i + 1].isLowSurrogate()) {
            m_text += c;
            c = raw.text[++i];
        } else if (c.isSurrogate()) {
            c = QChar::ReplacementCharacter;
        }
        m_text += c;
    }
    m_points = text::CodePoints(m_text);
}

qsizetype CountedText::position(qint64 said, const Counting& counting) const {
    qint64 at = said - (counting.markCounts && m_hadMark ? 1 : 0);
    if (at < 0) return -1;
    if (counting.lineEndIsTwo) {
        // The k-th doubled line end begins at its own position and one more for each before it.
        qsizetype low = 0, high = m_doubled.size();
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            const qsizetype end = (counting.utf16 ? m_doubled[middle] : m_points.fromUtf16(m_doubled[middle])) + middle;
            if (end < at)
                low = middle + 1;
            else
                high = middle;
        }
        at -= low;
    }
    if (counting.utf16) return at <= m_text.size() ? qsizetype(at) : -1;
    return at <= m_points.count() ? m_points.toUtf16(qsizetype(at)) : -1;
}

std::optional<text::Span> CountedText::spanOf(const Selection& selection, const Counting& counting) const {
    if (selection.start < 0 || selection.end <= selection.start) return std::nullopt;
    text::Span span{position(selection.start, counting),
                    position(selection.end + (counting.endIncluded ? 1 : 0), counting)};
    if (span.start < 0 || span.end <= span.start) return std::nullopt;
    // Never half a character.
    if (span.start < m_text.size() && m_text[span.start].isLowSurrogate()) --span.start;
    if (span.end < m_text.size() && m_text[span.end].isLowSurrogate()) ++span.end;
    return span;
}

QList<Counting> CountedText::countings() const {
    QList<Counting> differing;
    for (const Counting& counting : Counting::all())
        if ((!counting.utf16 || m_points.count() != m_text.size()) &&
            (!counting.lineEndIsTwo || !m_doubled.isEmpty()) && (!counting.markCounts || m_hadMark))
            differing.append(counting);
    return differing;
}

Positions::Positions(const QString& origin)
    : m_suggested(suggestedBy(origin)),
      m_best(m_suggested),
      m_all(Counting::all()),
      m_scores(m_all.size()),
      m_known(origin.startsWith(u"Kondensat")) {}

Positions::Score Positions::scoreOf(const CountedText& text, const QList<Selection>& selections,
                                    const Counting& counting) const {
    Score score;
    const qsizetype step = std::max<qsizetype>(1, selections.size() / mostAsked);
    for (qsizetype i = 0; i < selections.size(); i += step) {
        const Selection& selection = selections[i];
        if (selection.end <= selection.start) continue;  // has nothing to say
        ++score.asked;
        const bool named = !selection.name.trimmed().isEmpty();
        score.named += named;
        const auto span = text.spanOf(selection, counting);
        if (!span) continue;
        ++score.inside;
        score.boundaries += 0.5 * isBoundary(text.text(), span->start) + 0.5 * isBoundary(text.text(), span->end);
        // Selections begin and end with words rather than with the space around them.
        score.boundaries += 0.25 * !text.text()[span->start].isSpace() + 0.25 * !text.text()[span->end - 1].isSpace();
        if (named) score.names += isNamedSo(text.text(), *span, selection.name);
    }
    return score;
}

double Positions::total(const Score& score, const Counting& counting) const {
    return score.boundaries + 0.5 * score.inside + 10 * score.names -
           0.01 * score.asked * differences(counting, m_suggested);
}

Positions::Evidence Positions::evidenceIn(const CountedText& text, const QList<Selection>& selections) const {
    if (selections.isEmpty() || m_known) return {};
    Evidence evidence(size_t(m_all.size()));
    const QList<Counting> differing = text.countings();
    QHash<int, Score> known;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        // Countings that agree in this text share a score.
        Counting counting = m_all[i];
        if (text.codePoints().count() == text.text().size()) counting.utf16 = false;
        if (!differing.contains(Counting{false, true, false, false})) counting.lineEndIsTwo = false;
        if (!differing.contains(Counting{false, false, true, false})) counting.markCounts = false;
        const int key =
            counting.utf16 | counting.lineEndIsTwo << 1 | counting.markCounts << 2 | counting.endIncluded << 3;
        if (!known.contains(key)) known.insert(key, scoreOf(text, selections, counting));
        evidence[size_t(i)] = known[key];
    }
    return evidence;
}

void Positions::learn(const Evidence& evidence) {
    for (size_t i = 0; i < evidence.size(); ++i) {
        const Score& score = evidence[i];
        Score& sum = m_scores[qsizetype(i)];
        sum.boundaries += score.boundaries, sum.names += score.names, sum.inside += score.inside,
            sum.asked += score.asked, sum.named += score.named;
    }
}

void Positions::decide() {
    m_namesAreQuotes = m_known;
    if (m_known) return;
    double best = -1e300;
    Score chosen;
    for (qsizetype i = 0; i < m_all.size(); ++i)
        if (const double value = total(m_scores[i], m_all[i]); value > best)
            best = value, m_best = m_all[i], chosen = m_scores[i];
    m_namesAreQuotes = chosen.names * 2 > chosen.named && chosen.named > 0;
    if (m_namesAreQuotes || chosen.asked == 0) return;
    // Without names to go by, another way of counting that fits as well, and is not the same in these texts, is a
    // doubt.
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Score& other = m_scores[i];
        const bool same = other.boundaries == chosen.boundaries && other.inside == chosen.inside;
        if (!same && total(other, m_all[i]) > best - 0.05 * chosen.asked) m_doubtful = true;
    }
}

QList<PlacedSelection> Positions::place(const CountedText& text, const QList<Selection>& selections,
                                        qint64& steps) const {
    // A single text may be counted otherwise, where it is clear: texts of one project came from several programs.
    Counting counting = m_best;
    if (!m_known && !selections.isEmpty()) {
        const Score here = scoreOf(text, selections, m_best);
        double best = total(here, m_best) + 0.2 * here.asked;
        for (const Counting& each : text.countings()) {
            if (each == m_best) continue;
            if (const double value = total(scoreOf(text, selections, each), each); value > best)
                best = value, counting = each;
        }
    }
    QList<PlacedSelection> placed;
    placed.reserve(selections.size());
    for (const Selection& selection : selections) {
        PlacedSelection place;
        const auto span = text.spanOf(selection, counting);
        if (span) place = {m_doubtful ? PlacedSelection::How::Doubtful : PlacedSelection::How::AsSaid, *span};
        const bool mismatch = m_namesAreQuotes && !selection.name.trimmed().isEmpty() &&
                              (!span || !isNamedSo(text.text(), *span, selection.name));
        if (mismatch || !span) {
            const auto found =
                m_namesAreQuotes
                    ? findWords(text.text(), selection.name,
                                span ? span->start : qsizetype(std::max<qint64>(selection.start, 0)), steps)
                    : std::nullopt;
            if (found)
                place = {PlacedSelection::How::FoundByWords, *found};
            else if (span)
                place.how = PlacedSelection::How::Doubtful;
        }
        placed.append(place);
    }
    return placed;
}

QString Positions::words() const {
    QStringList words{m_best.utf16 ? Said::tr("UTF-16 units") : Said::tr("code points")};
    if (m_best.lineEndIsTwo) words.append(Said::tr("line ends as two"));
    if (m_best.markCounts) words.append(Said::tr("with the byte order mark"));
    if (m_best.endIncluded) words.append(Said::tr("last character included"));
    return words.join(u", "_s);
}

}  // namespace kondensat::importing::refi
