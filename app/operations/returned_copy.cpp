#include "app/operations/returned_copy.h"

#include "core/said.h"
#include "core/text/find.h"
#include "core/text/segment.h"
#include "export/marked_transcript.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;
using kondensat::importing::Annotation;
using kondensat::importing::Transcript;
using kondensat::text::Span;

namespace kondensat::app {
namespace {

/// Lines of two texts that are the same line.
class SameLines {
public:
    SameLines(QStringView theirs, QStringView ours) : m_theirs(linesOf(theirs)), m_ours(linesOf(ours)) {
        const QHash<QStringView, qsizetype> a = onlyOnce(theirs, m_theirs), b = onlyOnce(ours, m_ours);
        // Lines that stand once in both, in an order that both have (patience sorting).
        QList<std::pair<qsizetype, qsizetype>> pairs;
        for (auto it = a.cbegin(); it != a.cend(); ++it)
            if (const auto at = b.constFind(it.key()); at != b.cend()) pairs.append({*it, *at});
        std::sort(pairs.begin(), pairs.end());
        QList<qsizetype> tails, before(pairs.size(), -1);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const auto pile = std::lower_bound(tails.begin(), tails.end(), pairs[i].second,
                                               [&](qsizetype tail, qsizetype line) { return pairs[tail].second < line; });
            if (pile != tails.begin()) before[i] = *std::prev(pile);
            if (pile == tails.end())
                tails.append(i);
            else
                *pile = i;
        }
        m_same.fill(-1, m_theirs.size());
        for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before[i])
            m_same[pairs[i].first] = pairs[i].second;
        spread(theirs, ours);
        m_count = m_same.size() - m_same.count(-1);
    }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qsizetype ours() const { return m_ours.size(); }
    /// The place in our text, where both ends lie in lines that are the same.
    [[nodiscard]] std::optional<Span> placeOf(const Span& span) const {
        const qsizetype first = lineAt(span.start), last = lineAt(span.end - 1);
        if (m_same[first] < 0 || m_same[last] < 0) return std::nullopt;
        return Span{span.start - m_theirs[first].start + m_ours[m_same[first]].start,
                    span.end - m_theirs[last].start + m_ours[m_same[last]].start};
    }
    /// What lies between the lines that are the same, before and behind, in our text.
    [[nodiscard]] Span around(const Span& span) const {
        qsizetype first = lineAt(span.start), last = lineAt(span.end - 1);
        while (first >= 0 && m_same[first] < 0) --first;
        while (last < m_same.size() && m_same[last] < 0) ++last;
        return {first < 0 ? 0 : m_ours[m_same[first]].start,
                last == m_same.size() ? m_ours.last().end : m_ours[m_same[last]].end};
    }

private:
    static QList<Span> linesOf(QStringView text) {
        QList<Span> lines;
        for (qsizetype start = 0; start <= text.size();) {
            qsizetype end = text.indexOf(u'\n', start);
            if (end < 0) end = text.size();
            lines.append({start, end});
            start = end + 1;
        }
        return lines;
    }
    static QStringView lineOf(QStringView text, const Span& line) { return text.sliced(line.start, line.length()); }
    static QHash<QStringView, qsizetype> onlyOnce(QStringView text, const QList<Span>& lines) {
        QHash<QStringView, qsizetype> once;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringView line = lineOf(text, lines[i]);
            once[line] = once.contains(line) ? -1 : i;
        }
        once.removeIf([](const auto& it) { return *it < 0 || it.key().isEmpty(); });
        return once;
    }
    /// Equal neighbours of lines that are the same are the same too.
    void spread(QStringView theirs, QStringView ours) {
        const auto isSame = [&](qsizetype a, qsizetype b) {
            return lineOf(theirs, m_theirs[a]) == lineOf(ours, m_ours[b]);
        };
        qsizetype next = -1;  // the line of ours that the next one would be
        for (qsizetype i = 0; i < m_same.size(); ++i) {
            if (m_same[i] < 0 && next >= 0 && next < m_ours.size() && isSame(i, next)) m_same[i] = next;
            if (m_same[i] >= 0) next = m_same[i] + 1;
            else next = -1;
        }
        if (m_same.first() < 0 && isSame(0, 0)) m_same[0] = 0;
        next = -1;
        qsizetype taken = m_ours.size();  // all lines of ours from here on belong to lines behind
        for (qsizetype i = m_same.size(); i-- > 0;) {
            if (m_same[i] < 0 && next >= 0 && next < taken && isSame(i, next)) m_same[i] = next;
            if (m_same[i] >= 0) taken = m_same[i];
            next = m_same[i] >= 0 ? m_same[i] - 1 : -1;
        }
    }
    [[nodiscard]] qsizetype lineAt(qsizetype position) const {
        const auto after = std::upper_bound(m_theirs.begin(), m_theirs.end(), position,
                                            [](qsizetype at, const Span& line) { return at < line.start; });
        return after - m_theirs.begin() - 1;
    }

    QList<Span> m_theirs, m_ours;
    QList<qsizetype> m_same;  ///< line of theirs → line of ours, or -1
    qsizetype m_count = 0;
};

/// The only place of words within a stretch, or else nothing.
std::optional<Span> onlyPlace(QStringView text, const Span& within, QStringView words) {
    const text::Folded here = text::folded(text.sliced(within.start, within.length())), wanted = text::folded(words);
    const QString needle = wanted.text.trimmed();
    const qsizetype at = here.text.indexOf(needle);
    if (needle.isEmpty() || at < 0 || here.text.indexOf(needle, at + 1) >= 0) return std::nullopt;
    return Span{within.start + here.at[at], within.start + here.at[at + needle.size()]};
}

QString said(const Annotation& annotation) {
    if (annotation.kind == Annotation::Kind::Highlight) return Said::tr("a highlight");
    return Said::tr("the comment “%1”").arg(annotation.words.simplified().left(60));
}

class CopyCompared {
public:
    CopyCompared(const Study& study, const Transcript& transcript, const RecordId& source)
        : m_study(study), m_theirs(transcript.text), m_ours(study.text(source)), m_lines(m_theirs, m_ours) {
        m_copy.source = source;
        for (const exporting::UnitComment& unit : exporting::unitComments(study, source))
            m_units[key(text::trimmed(m_ours, unit.span))].append(unit);
        QList<Annotation> placed;
        for (const Annotation& annotation : transcript.annotations)
            if (auto here = place(annotation)) placed.append(*here);
        // Those that read like a unit first, so that what is left over can be told from what was changed.
        placed.removeIf([this](const Annotation& annotation) { return isKnown(annotation); });
        for (const Annotation& annotation : std::as_const(placed))
            if (!isChanged(annotation)) m_copy.fresh.append(annotation);
    }
    ReturnedCopy copy() { return std::move(m_copy); }

private:
    using Key = std::pair<qsizetype, qsizetype>;
    static Key key(const Span& span) { return {span.start, span.end}; }

    std::optional<Annotation> place(const Annotation& annotation) {
        const Span theirs = text::trimmed(m_theirs, {annotation.start, annotation.end});
        if (theirs.length() == 0) return std::nullopt;
        auto here = m_lines.placeOf(theirs);
        if (!here) here = onlyPlace(m_ours, m_lines.around(theirs), m_theirs.sliced(theirs.start, theirs.length()));
        if (!here) {
            m_copy.doubtful.append(Said::tr("%1 was left out: the words that it hangs at are not in the transcript as it is here, or stand there more than once").arg(said(annotation)));
            return std::nullopt;
        }
        *here = text::trimmed(m_ours, *here);
        Annotation placed = annotation;
        placed.start = here->start, placed.end = here->end;
        return placed;
    }
    /// A comment that names nobody became a unit of whoever imported it.
    static bool isAuthor(const exporting::UnitComment& unit, const Annotation& annotation) {
        return annotation.kind == Annotation::Kind::Comment &&
               (isNobody(annotation.author) || annotation.author.compare(unit.author, Qt::CaseInsensitive) == 0 ||
                (!unit.initials.isEmpty() && annotation.author.compare(unit.initials, Qt::CaseInsensitive) == 0));
    }
    bool isKnown(const Annotation& annotation) {
        const auto here = m_units.find({annotation.start, annotation.end});
        if (here == m_units.end()) return false;
        const QString words = annotation.words.simplified();
        const auto unit = std::find_if(here->begin(), here->end(), [&](const exporting::UnitComment& each) {
            return annotation.kind == Annotation::Kind::Highlight ||
                   (isAuthor(each, annotation) && (words == each.code || words == each.paragraphs().join(u' ')));
        });
        if (unit == here->end()) return false;
        ++m_copy.known;
        takeReplies(unit->unit, annotation);
        if (annotation.kind == Annotation::Kind::Comment) here->erase(unit);
        return true;
    }
    bool isChanged(const Annotation& annotation) {
        const auto here = m_units.find({annotation.start, annotation.end});
        if (here == m_units.end()) return false;
        const auto unit = std::find_if(here->begin(), here->end(), [&](const auto& each) { return isAuthor(each, annotation); });
        if (unit == here->end()) return false;
        m_copy.doubtful.append(Said::tr("%1 was left out: the unit in its place has the code “%2” here").arg(said(annotation), unit->code.left(60)));
        takeReplies(unit->unit, annotation);
        here->erase(unit);
        return true;
    }
    void takeReplies(const RecordId& unit, const Annotation& annotation) {
        for (const importing::Reply& reply : annotation.replies) {
            const auto& memos = m_study.table<Memo>();
            const bool isHere = std::any_of(memos.begin(), memos.end(), [&](const Memo& memo) {
                return memo.about == unit && m_study.text(memo.id).simplified() == reply.words.simplified();
            });
            if (!isHere && !reply.words.isEmpty()) m_copy.replies.append({unit, reply});
        }
    }

    const Study& m_study;
    const QString m_theirs, m_ours;
    const SameLines m_lines;
    ReturnedCopy m_copy;
    QHash<Key, QList<exporting::UnitComment>> m_units;  ///< by place; those that met their comment are taken out
};

}  // namespace

bool isNobody(const QString& author) {
    static const QSet<QString> nobody{u"author"_s,         u"forfatter"_s,       u"user"_s, u"microsoft office user"_s,
                                      u"unknown author"_s, u"ukendt forfatter"_s};
    return author.isEmpty() || nobody.contains(author.toCaseFolded());
}

RecordId copiedSource(const Study& study, const Transcript& transcript) {
    const auto id = RecordId::parse(transcript.copyOf);
    if (!id || !study.find<Source>(*id)) return {};
    const QString ours = study.text(*id);
    const SameLines lines(transcript.text, ours);
    return lines.count() * 2 >= lines.ours() ? *id : RecordId();
}

ReturnedCopy returnedCopy(const Study& study, const Transcript& transcript, const RecordId& source) {
    return CopyCompared(study, transcript, source).copy();
}

}  // namespace kondensat::app
