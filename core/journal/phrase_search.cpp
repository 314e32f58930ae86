#include "core/journal/phrase_search.h"

#include <map>

#include "core/text/find.h"

namespace kondensat::journal {
namespace {

/// One unit made comparable; nothing for what is not seen.
QString comparable(QChar unit) {
    if (unit.category() == QChar::Other_Format) return {};
    const QString parts = unit.decomposition().isEmpty() || unit.decompositionTag() != QChar::Canonical
                              ? QString(unit)
                              : QString(unit).normalized(QString::NormalizationForm_D);
    return text::folded(parts).text;
}

/// Beginnings of the phrase found so far: how much of it, and which units it is made of.
using Beginnings = std::map<qsizetype, std::set<qsizetype>>;

bool isLetter(QChar unit) { return unit.isLetter() || unit.isMark() || unit.isSurrogate(); }

/// Whether a word may end between `from` and the units that lie in the direction of `step`, in some version of the text.
bool mayEnd(const QString& all, const std::vector<bool>& alwaysSeen, qsizetype from, int step) {
    for (qsizetype i = from + step; i >= 0 && i < all.size(); i += step) {
        if (all[i].category() == QChar::Other_Format) continue;
        if (!isLetter(all[i])) return true;
        // "KarenHolm", in the name of a file
        if (step > 0 ? all[from].isLower() && all[i].isUpper() : all[i].isLower() && all[from].isUpper()) return true;
        if (!alwaysSeen[size_t(i)]) continue;
        return step > 0 && i == from + 1 && all[i].toLower() == u's' && mayEnd(all, alwaysSeen, i, step);
    }
    return true;
}

}  // namespace

bool PhraseSearch::isWithinWord(const QString& all, const std::vector<bool>& alwaysSeen, const std::set<qsizetype>& units) const {
    const auto seen = [&](qsizetype unit) { return alwaysSeen[size_t(unit)]; };
    if (!m_wholeWords || !std::all_of(units.begin(), units.end(), seen)) return false;
    return !mayEnd(all, alwaysSeen, *units.begin(), -1) || !mayEnd(all, alwaysSeen, *units.rbegin(), 1);
}

PhraseSearch::PhraseSearch(const QString& phrase, bool wholeWords) : m_wholeWords(wholeWords) {
    for (const QChar unit : phrase) {
        const QString next = comparable(unit);
        if (next != u" " || !m_phrase.endsWith(u' ')) m_phrase += next;
    }
    m_phrase = m_phrase.trimmed();
}

QList<text::Span> PhraseSearch::find(const QString& all, const QList<text::Document::Piece>& pieces) const {
    QList<text::Span> found;
    if (isEmpty()) return found;
    std::vector<bool> hit(size_t(all.size()), false), alwaysSeen(size_t(all.size()), false);
    for (const text::Document::Piece& piece : pieces)
        if (piece.visible && !piece.wasHidden) std::fill(alwaysSeen.begin() + piece.all.start, alwaysSeen.begin() + piece.all.end, true);
    /// How much of the phrase there is after this unit as well; -1 when it does not go on.
    const auto advance = [&](qsizetype matched, const QString& unit) {
        for (const QChar c : unit) {
            if (matched == m_phrase.size()) break;
            if (c == u' ' && matched > 0 && m_phrase[matched - 1] == u' ') continue;
            if (m_phrase[matched] != c) return qsizetype(-1);
            ++matched;
        }
        return matched;
    };
    Beginnings open;
    for (const text::Document::Piece& piece : pieces) {
        const Beginnings before = piece.wasHidden ? open : Beginnings();
        for (qsizetype i = piece.all.start; i < piece.all.end; ++i) {
            const QString unit = comparable(all[i]);
            Beginnings next;
            const auto extend = [&](qsizetype matched, const std::set<qsizetype>& units) {
                const qsizetype now = advance(matched, unit);
                if (now <= 0) return;
                std::set<qsizetype>& with = now < m_phrase.size() ? next[now] : next[m_phrase.size()];
                with.insert(units.begin(), units.end());
                with.insert(i);
            };
            for (const auto& [matched, units] : open) extend(matched, units);
            extend(0, {});
            if (const auto whole = next.find(m_phrase.size()); whole != next.end()) {
                if (!isWithinWord(all, alwaysSeen, whole->second))
                    for (const qsizetype at : whole->second) hit[size_t(at)] = true;
                next.erase(whole);
            }
            open = std::move(next);
        }
        for (const auto& [matched, units] : before) open[matched].insert(units.begin(), units.end());
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!hit[size_t(i)]) continue;
        if (!found.isEmpty() && found.last().end == i)
            ++found.last().end;
        else
            found.append({i, i + 1});
    }
    return found;
}

}  // namespace kondensat::journal
