#include "app/operations/comment_coding.h"

#include "app/operations/code_groups.h"
#include "core/said.h"
#include "core/study/order_key.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;
using kondensat::importing::Annotation;
using kondensat::importing::Transcript;

namespace kondensat::app {
namespace {

constexpr qsizetype mostCompared = 2000;  ///< codes among which similar ones are looked for
constexpr qsizetype longestPrefix = 40;

/// Whether two words differ in at most `most` letters put in, left out or changed.
bool isWithin(QStringView a, QStringView b, qsizetype most) {
    if (std::abs(a.size() - b.size()) > most) return false;
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i), best = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
            best = std::min(best, row[j]);
        }
        if (best > most) return false;
    }
    return row.last() <= most;
}

bool isSimilar(const QString& a, const QString& b) {
    const qsizetype shorter = std::min(a.size(), b.size());
    // A digit tells codes apart: "interview 1" is not "interview 2".
    const auto digits = [](QString text) { return text.removeIf([](QChar c) { return !c.isDigit(); }); };
    return shorter >= 5 && isWithin(a, b, shorter >= 10 ? 2 : 1) && digits(a) == digits(b);
}

/// Adds one, and gives what comes most often so far.
void count(QHash<QString, int>& counts, QString& most, const QString& one) {
    if (one.isEmpty()) return;
    if (++counts[one] > counts.value(most)) most = one;
}

/// A highlighter's colour by its name, for a group.
QString colourWords(const QString& colour) {
    const uint rgb = QStringView(colour).mid(1).toUInt(nullptr, 16);
    const double r = rgb >> 16 & 0xFF, g = rgb >> 8 & 0xFF, b = rgb & 0xFF;
    const double most = std::max({r, g, b}), range = most - std::min({r, g, b});
    if (range < 0.15 * most || most == 0) return Said::tr("Grey");
    const double sixth = most == r ? (g - b) / range : most == g ? 2 + (b - r) / range : 4 + (r - g) / range;
    const double hue = sixth < 0 ? 60 * sixth + 360 : 60 * sixth;  // degrees
    if (hue < 18 || hue >= 340) return Said::tr("Red");
    if (hue < 42) return Said::tr("Orange");
    if (hue < 70) return Said::tr("Yellow");
    if (hue < 165) return Said::tr("Green");
    if (hue < 200) return Said::tr("Turquoise");
    if (hue < 260) return Said::tr("Blue");
    return hue < 300 ? Said::tr("Purple") : Said::tr("Pink");
}

QString prefixOf(const QString& words) {
    const qsizetype colon = words.indexOf(u':');
    return colon > 0 && colon <= longestPrefix ? words.first(colon).trimmed() : QString();
}

void proposeGroups(const Study& study, const RecordId& analysis, QList<CommentCode>& codes) {
    QHash<QString, int> prefixes;
    QSet<QString> colours;
    for (const CommentCode& code : codes) {
        if (const QString prefix = prefixOf(code.words); !prefix.isEmpty()) ++prefixes[prefix.toCaseFolded()];
        if (!code.colour.isEmpty()) colours.insert(colourWords(code.colour));
    }
    for (CommentCode& code : codes) {
        const QString prefix = prefixOf(code.words);
        for (const QString& name : {code.words, prefix})
            if (const auto* group =
                    study.find<CodeGroup>(name.isEmpty() ? RecordId() : groupNamed(study, analysis, name));
                group && code.group.isEmpty())
                code.group = group->name;
        if (code.group.isEmpty() && prefixes.value(prefix.toCaseFolded()) > 1) code.group = prefix;
        if (code.group.isEmpty() && !code.colour.isEmpty() && colours.size() > 1) code.group = colourWords(code.colour);
    }
}

}  // namespace

QString codeKey(const Annotation& annotation) {
    if (annotation.kind == Annotation::Kind::Highlight) return annotation.colour;
    QString key = annotation.words.simplified().toCaseFolded();
    while (!key.isEmpty() && (key.back().isPunct() || key.back().isSpace())) key.chop(1);
    return key.isEmpty() ? annotation.words.simplified() : key;
}

QList<CommentCode> commentCodes(const Study& study, const RecordId& analysis,
                                const QList<const Transcript*>& transcripts) {
    struct Counted {
        CommentCode code;
        QHash<QString, int> spellings, colours;
    };
    QList<Counted> counted;
    QHash<QString, qsizetype> at;
    for (const Transcript* transcript : transcripts)
        for (const Annotation& annotation : transcript->annotations) {
            const QString key = codeKey(annotation);
            if (!at.contains(key)) {
                at.insert(key, counted.size());
                counted.append(Counted{{{}, {}, {key}, 0, {}}, {}, {}});
            }
            Counted& found = counted[at[key]];
            ++found.code.count;
            count(found.spellings, found.code.words, annotation.words.simplified());
            count(found.colours, found.code.colour, annotation.colour);
        }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const Counted& a, const Counted& b) { return a.code.count > b.code.count; });
    QList<CommentCode> codes;
    for (const Counted& each : std::as_const(counted)) {
        const auto like =
            each.code.words.isEmpty() || counted.size() > mostCompared
                ? codes.end()
                : std::find_if(codes.begin(), codes.end(), [&](const CommentCode& code) {
                      return !code.words.isEmpty() && isSimilar(code.keys.first(), each.code.keys.first());
                  });
        if (like == codes.end()) {
            codes.append(each.code);
            continue;
        }
        like->keys += each.code.keys;
        like->count += each.code.count;
        if (like->colour.isEmpty()) like->colour = each.code.colour;
    }
    proposeGroups(study, analysis, codes);
    return codes;
}

RecordId CommentCoder::memberOf(const QString& author, const QString& initials) const {
    if (isNobody(author)) return m_author;
    return m_members.value(author.toCaseFolded(), m_members.value(initials.toCaseFolded(), m_author));
}

void CommentCoder::addMember(ChangeSet& changes, const QString& author, const QString& initials) {
    if (isNobody(author) || m_members.contains(author.toCaseFolded()) || m_members.contains(initials.toCaseFolded()))
        return;
    Member member;
    member.name = author;
    member.initials = initials;
    member.order = m_memberOrder = orderKeyBetween(m_memberOrder, {});
    m_members.insert(author.toCaseFolded(), changes.add(member));
}

ChangeSet CommentCoder::prepare(const QList<const Transcript*>& transcripts, const QList<UnitReply>& replies) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "added the researchers and code groups of comments"));
    for (const Member* member : m_study.list<Member>()) {
        m_memberOrder = member->order;
        for (const QString& name : {member->name, member->initials})
            if (!name.trimmed().isEmpty()) m_members.insert(name.trimmed().toCaseFolded(), member->id);
    }
    QString groupOrder;
    for (const CodeGroup* group : m_study.children<CodeGroup>(m_coding.analysis)) {
        groupOrder = group->order;
        m_groups.insert(group->name.trimmed().toCaseFolded(), group->id);
    }
    for (const Transcript* transcript : transcripts)
        for (const Annotation& annotation : transcript->annotations) {
            addMember(changes, annotation.author, annotation.initials);
            for (const importing::Reply& reply : annotation.replies) addMember(changes, reply.author, reply.initials);
            const QString name = m_coding.groups.value(codeKey(annotation)).trimmed();
            if (name.isEmpty() || m_groups.contains(name.toCaseFolded())) continue;
            CodeGroup group;
            group.parent = m_coding.analysis;
            group.name = name;
            group.order = groupOrder = orderKeyBetween(groupOrder, {});
            m_groups.insert(name.toCaseFolded(), changes.add(group));
        }
    for (const UnitReply& each : replies) addMember(changes, each.reply.author, each.reply.initials);
    return changes;
}

void CommentCoder::addReply(ChangeSet& changes, const UnitReply& each) {
    Memo memo;
    memo.about = each.unit;
    memo.member = memberOf(each.reply.author, each.reply.initials);
    memo.date = each.reply.date.left(10);
    changes.write(changes.add(memo), each.reply.words);
}

int CommentCoder::addUnits(ChangeSet& changes, const RecordId& source, const QList<Annotation>& annotations,
                           const text::Document* document) {
    QString order;
    for (const Annotation& annotation : annotations) {
        MeaningUnit unit;
        unit.parent = m_coding.analysis;
        unit.source = source;
        unit.range = document ? document->rangeOf({annotation.start, annotation.end})
                              : text::Range{{changes.entry(), quint32(annotation.start)},
                                            {changes.entry(), quint32(annotation.end - 1)}};
        unit.code = annotation.words.simplified();
        unit.member = memberOf(annotation.author, annotation.initials);
        unit.order = order = orderKeyBetween(order, {});
        if (const RecordId group = m_groups.value(m_coding.groups.value(codeKey(annotation)).trimmed().toCaseFolded()))
            unit.groups.insert(group);
        const RecordId id = changes.add(unit);
        for (const importing::Reply& reply : annotation.replies) addReply(changes, {id, reply});
    }
    return int(annotations.size());
}

}  // namespace kondensat::app
