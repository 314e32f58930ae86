#include "import/recogniser/evidence.h"

#include <QHash>

#include "core/said.h"
#include "import/recogniser/label_rules.h"
#include "import/recogniser/line_patterns.h"
#include "import/recogniser/time_marks.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

struct LabelEvidence {
    int count = 0, bold = 0, timed = 0;
    qsizetype first = 0;      ///< line
    bool afterPause = false;  ///< stood at the beginning, after an empty line or after the end of a sentence
    bool spaced = false, marked = false;
};
using Labels = QHash<QString, LabelEvidence>;

/// Lines at the top up to the last one that begins with a word of front matter (`Date: …`), as long as no other
/// label has come twice and the word itself does not come again.
qsizetype frontBlock(const QList<Line>& lines) {
    QHash<QString, int> all, seen;
    for (const Line& line : lines)
        if (const Match* match = line.match(Family::NameColon)) ++all[match->label];
    qsizetype end = 0;
    int filled = 0;
    for (qsizetype i = 0; i < lines.size() && filled < 20; ++i) {
        if (lines[i].isBlank()) continue;
        ++filled;
        const Match* match = lines[i].match(Family::NameColon);
        if (!match) continue;
        if (isHeaderWord(match->label) && all[match->label] == 1)
            end = i + 1;
        else if (++seen[match->label] == 2)
            break;
    }
    return end;
}

/// The line after this one is not the rest of a wrapped sentence: this one ends a sentence, or is short.
bool beginsAfresh(QStringView text) {
    static constexpr QStringView kEnds = u".?!:)]}#\"\u2026\u201D\u2019\u00BB\u2014\u2013-/*";
    const QStringView trimmed = text.trimmed();
    return trimmed.size() < 50 || kEnds.contains(trimmed.back());
}

Labels gather(const QList<Line>& lines, Family family, qsizetype from) {
    Labels labels;
    for (qsizetype i = from; i < lines.size(); ++i) {
        const Match* match = lines[i].match(family);
        if (!match) continue;
        LabelEvidence& e = labels[match->label];
        if (e.count++ == 0) {
            e.first = i;
            e.afterPause = i == 0 || lines[i].kind != Paragraph::Kind::Text || beginsAfresh(lines[i - 1].text);
        }
        e.bold += match->bold, e.timed += match->startMs >= 0, e.spaced = e.spaced || match->spaced;
        e.marked = e.marked || match->marked;
    }
    return labels;
}

/// A label that counts by itself: it comes twice, and is a name or is marked as a label by bold or by a time.
bool isEstablished(const QString& label, const LabelEvidence& e) {
    if (e.count < 2) return false;
    return isNameShaped(label) || e.bold * 2 >= e.count || e.timed * 2 >= e.count;
}

/// Names that come once: of the shape of the others (F1f beside F1a), a variant of one, bold or timed like them, or
/// a name at the beginning of a sentence's own line.
bool countsOnce(const QString& label, const LabelEvidence& e, const QSet<QString>& established, const Labels& labels,
                qsizetype firstEstablished) {
    if (isHeaderWord(label)) return false;
    if (e.marked) return true;
    bool allBold = true, allTimed = true;
    for (const QString& other : established) {
        if (variantKey(other) == variantKey(label)) return true;
        const QString shape = labelShape(label);
        if (shape.contains(u'9') && shape == labelShape(other)) return true;
        allBold = allBold && labels[other].bold > 0;
        allTimed = allTimed && labels[other].timed == labels[other].count;
    }
    if ((allBold && e.bold > 0) || (allTimed && e.timed > 0)) return true;
    const bool isName = isNameShaped(label) && !label.front().isLower() && label.count(u' ') <= 2;
    return isName && e.spaced && e.afterPause && e.first + 1 >= firstEstablished;
}

QSet<QString> acceptColonLabels(const Labels& labels, int filled) {
    QSet<QString> accepted;
    qsizetype first = std::numeric_limits<qsizetype>::max();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        if (isEstablished(it.key(), *it)) accepted.insert(it.key()), first = std::min(first, it->first);
    if (!accepted.isEmpty()) {
        const QSet<QString> established = accepted;
        for (auto it = labels.begin(); it != labels.end(); ++it)
            if (it->count == 1 && countsOnce(it.key(), *it, established, labels, first)) accepted.insert(it.key());
        return accepted;
    }
    for (auto it = labels.begin(); it != labels.end(); ++it)  // two labels once each
        if (isNameShaped(it.key()) && !isHeaderWord(it.key()) && it->spaced) accepted.insert(it.key());
    if (accepted.size() < 2 || accepted.size() * 3 < filled) accepted.clear();
    return accepted;
}

/// The weaker signs need to run through the document: a share of its lines, in per cent.
int neededShare(Family family) {
    switch (family) {
        case Family::Bracket:
            return 30;
        case Family::Dash:
            return 30;
        case Family::Tab:
            return 50;
        default:
            return 0;
    }
}

bool timesAscend(const QList<Line>& lines, Family family) {
    qint64 before = -1;
    int falling = 0, all = 0;
    for (const Line& line : lines)
        if (const Match* match = line.match(family)) {
            falling += match->startMs < before, ++all;
            before = match->startMs;
        }
    return falling * 5 <= all;
}

/// Name and time on a line: at least two, apart from each other, in the order of time.
QSet<QString> acceptTimedLabels(const QList<Line>& lines, const Labels& labels, Family family) {
    int count = 0;
    bool spaced = false;
    for (const LabelEvidence& e : labels) count += e.count, spaced = spaced || e.spaced;
    if (count < 2 || !spaced || !timesAscend(lines, family)) return {};
    const QList<QString> names = labels.keys();
    return {names.begin(), names.end()};
}

/// Brackets, dashes and tabs are common in talk and lists: labels must come again, or be but two.
QSet<QString> acceptWeakLabels(const Labels& labels, Family family, int filled) {
    QSet<QString> accepted;
    int count = 0, again = 0;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const bool coded = family == Family::Bracket && labelShape(it.key()).contains(u'9');
        const bool counts = it->count > 1 || coded || it->bold > 0 || it->afterPause;
        if (!counts || isHeaderWord(it.key())) continue;
        accepted.insert(it.key());
        count += it->count, again += it->count > 1 ? it->count : 0;
    }
    if (again * 2 < count && accepted.size() != 2) return {};
    return count * 100 >= filled * neededShare(family) ? accepted : QSet<QString>();
}

QSet<QString> acceptLabels(const QList<Line>& lines, const Labels& labels, Family family, int filled) {
    switch (family) {
        case Family::NameColon:
            return acceptColonLabels(labels, filled);
        case Family::NameTime:
        case Family::TimeName:
            return acceptTimedLabels(lines, labels, family);
        case Family::Voice:
            break;
        default:
            return acceptWeakLabels(labels, family, filled);
    }
    const QList<QString> voices = labels.keys();
    return {voices.begin(), voices.end()};
}

/// Times at the beginning or end of unlabelled lines are marks when they ascend and are either many or unmistakable.
void decideTimes(const QList<Line>& lines, Decision& decision) {
    struct Tally {
        int count = 0, falling = 0, plain = 0;
        qint64 before = -1;
        void add(const TimeMark& mark) {
            ++count, falling += mark.ms < before, before = mark.ms;
            plain += mark.open == u'#' || mark.parts == 3;
        }
        [[nodiscard]] bool convinces() const { return count > 0 && falling * 10 <= count && (count >= 2 || plain > 0); }
    } leading, trailing;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isBlank()) continue;
        if (!decision.match(lines, i))
            if (const auto mark = leadingTimeMark(lines[i])) leading.add(*mark);
        const auto mark = trailingTimeMark(lines[i]);
        if (mark && mark->start > skipSpace(lines[i].text, lines[i].bodyStart)) trailing.add(*mark);
    }
    decision.leadingTimes = leading.convinces();
    decision.trailingTimes = trailing.convinces();
}

}  // namespace

Decision decide(const QList<Line>& lines) {
    Decision best;
    int filled = 0;
    for (const Line& line : lines) filled += !line.isBlank();
    const qsizetype front = frontBlock(lines);
    for (int f = 0; f < kFamilies; ++f) {
        Decision tried;
        tried.family = static_cast<Family>(f);
        tried.frontBlock = front;
        const Labels labels = gather(lines, *tried.family, front);
        if (labels.isEmpty()) continue;
        tried.labels = acceptLabels(lines, labels, *tried.family, filled);
        for (auto it = labels.begin(); it != labels.end(); ++it) {
            if (!tried.labels.contains(it.key()))
                tried.leftAlone += it->count;
            else
                tried.labelled += it->count, tried.bold += it->bold, tried.timed += it->timed;
        }
        if (tried.labelled > best.labelled) best = tried;
    }
    decideTimes(lines, best);
    return best;
}

QString patternName(const Decision& decision, bool isTable) {
    if (!decision.family) return decision.leadingTimes ? Said::tr("time marks") : Said::tr("none");
    switch (*decision.family) {
        case Family::Voice:
            return isTable ? Said::tr("table rows") : Said::tr("voice tags");
        case Family::NameTime:
            return Said::tr("name and time on a line");
        case Family::TimeName:
            return Said::tr("time and name on a line");
        case Family::Bracket:
            return Said::tr("name in brackets");
        case Family::Dash:
            return Said::tr("name and dash");
        case Family::Tab:
            return Said::tr("name and tab");
        case Family::NameColon:
            break;
    }
    const QString name = decision.bold * 2 > decision.labelled ? Said::tr("bold name and colon") : Said::tr("name and colon");
    return decision.timed * 2 > decision.labelled ? u"time, "_s + name : name;
}

}  // namespace kondensat::importing
