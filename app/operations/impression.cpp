#include "app/operations/impression.h"

#include "core/said.h"
#include "core/study/order_key.h"

using namespace kondensat::study;
using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

QString dated(QDate day) {
    return day.toString(Qt::ISODate);
}

/// A key behind all of a list.
template <class T>
QString endOf(const QList<const T*>& list) {
    return orderKeyBetween(list.isEmpty() ? QString() : list.last()->order, {});
}

void note(ChangeSet& set, const RecordId& theme, const QString& fate, const QString& reason, QDate today) {
    set.set(theme, &PreliminaryTheme::fate, fate);
    set.set(theme, &PreliminaryTheme::fateReason, reason);
    set.set(theme, &PreliminaryTheme::fateDate, dated(today));
}

}  // namespace

// ---- reading -------------------------------------------------------------------------------------------------------

QHash<RecordId, QList<Reading>> readings(const Study& study, const RecordId& analysis) {
    QHash<RecordId, QList<Reading>> bySource;
    for (const ReadingMark& mark : study.table<ReadingMark>())
        if (mark.parent == analysis && mark.range.isNull())
            bySource[mark.source].append({mark.id, mark.member, mark.date});
    QHash<RecordId, qsizetype> placeOf;
    for (const Member* member : study.list<Member>()) placeOf.insert(member->id, placeOf.size());
    for (QList<Reading>& readings : bySource)
        std::sort(readings.begin(), readings.end(), [&](const Reading& a, const Reading& b) {
            const qsizetype first = placeOf.value(a.member, placeOf.size()),
                            second = placeOf.value(b.member, placeOf.size());
            return std::tie(first, a.date, a.mark) < std::tie(second, b.date, b.mark);
        });
    return bySource;
}

namespace {

QList<RecordId> readingsBy(const Study& study, const RecordId& analysis, const RecordId& source,
                           const RecordId& member) {
    QList<RecordId> marks;
    for (const ReadingMark& mark : study.table<ReadingMark>())
        if (mark.parent == analysis && mark.source == source && mark.member == member && mark.range.isNull())
            marks.append(mark.id);
    return marks;
}

}  // namespace

RecordId readingBy(const Study& study, const RecordId& analysis, const RecordId& source, const RecordId& member) {
    return readingsBy(study, analysis, source, member).value(0);
}

ChangeSet toggleRead(const Study& study, const RecordId& analysis, const RecordId& source, const RecordId& member,
                     QDate today) {
    if (const QList<RecordId> marks = readingsBy(study, analysis, source, member); !marks.isEmpty()) {
        ChangeSet set(QT_TRANSLATE_N_NOOP("History", "marked %n source as not read|marked %n sources as not read"));
        for (const RecordId& mark : marks) set.remove(mark);
        return set;
    }
    ChangeSet set(QT_TRANSLATE_N_NOOP("History", "marked %n source as read|marked %n sources as read"));
    ReadingMark mark;
    mark.parent = analysis;
    mark.source = source;
    mark.member = member;
    mark.date = dated(today);
    set.add(mark);
    return set;
}

QList<MarkedPlace> markedPlaces(const Study& study, const RecordId& analysis, const RecordId& source) {
    QList<MarkedPlace> places;
    const auto document = study.document(source);
    for (const ReadingMark& mark : study.table<ReadingMark>())
        if (mark.parent == analysis && mark.source == source && !mark.range.isNull())
            places.append(
                {mark.id, mark.member, document->spanOf(mark.range).value_or(text::Span()), mark.note, mark.date});
    std::sort(places.begin(), places.end(), [](const MarkedPlace& a, const MarkedPlace& b) {
        return std::tie(a.span.start, a.span.end, a.id) < std::tie(b.span.start, b.span.end, b.id);
    });
    return places;
}

ChangeSet markPlace(const Study& study, const RecordId& analysis, const RecordId& source, const RecordId& member,
                    const text::Span& span, const QString& note, QDate today) {
    ChangeSet set(QT_TRANSLATE_N_NOOP("History", "marked %n place to come back to|marked %n places to come back to"));
    ReadingMark mark;
    mark.parent = analysis;
    mark.source = source;
    mark.member = member;
    mark.date = dated(today);
    mark.note = note;
    mark.range = study.document(source)->rangeOf(span);
    set.add(mark);
    return set;
}

// ---- preliminary themes --------------------------------------------------------------------------------------------

QList<const Member*> researchersOf(const Study& study, const RecordId& analysisId) {
    QList<const Member*> members = study.list<Member>();
    if (const auto* analysis = study.find<Analysis>(analysisId); analysis && !analysis->researchers.isEmpty())
        members.removeIf([&](const Member* member) { return !analysis->researchers.contains(member->id); });
    return members;
}

QList<const PreliminaryTheme*> themesOf(const Study& study, const RecordId& analysis, const RecordId& member) {
    QList<const PreliminaryTheme*> themes = study.children<PreliminaryTheme>(analysis);
    themes.removeIf([&](const PreliminaryTheme* theme) { return theme->member != member; });
    return themes;
}

bool isListShared(const Study& study, const RecordId& analysis, const RecordId& member) {
    const auto themes = themesOf(study, analysis, member);
    return std::any_of(themes.begin(), themes.end(), [](const PreliminaryTheme* theme) { return theme->shared; });
}

QList<RecordId> othersWithList(const Study& study, const RecordId& analysis) {
    QSet<RecordId> listing;
    for (const PreliminaryTheme& theme : study.table<PreliminaryTheme>())
        if (theme.parent == analysis && theme.member && theme.member != study.reader()) listing.insert(theme.member);
    QList<RecordId> others;
    for (const Member* member : study.list<Member>())
        if (listing.remove(member->id)) others.append(member->id);
    QList<RecordId> gone(listing.cbegin(), listing.cend());  // who has left the team leaves the list
    std::sort(gone.begin(), gone.end());
    return others + gone;
}

QList<RecordId> othersWithoutList(const Study& study, const RecordId& analysis) {
    const QList<RecordId> withList = othersWithList(study, analysis);
    QList<RecordId> others;
    for (const Member* member : researchersOf(study, analysis))
        if (member->id != study.reader() && !withList.contains(member->id)) others.append(member->id);
    return others;
}

ChangeSet addTheme(const Study& study, const RecordId& analysis, const RecordId& member, const QString& title,
                   QDate today, RecordId* added) {
    ChangeSet set(QT_TRANSLATE_N_NOOP("History", "listed %n preliminary theme|listed %n preliminary themes"));
    PreliminaryTheme theme;
    theme.parent = analysis;
    theme.order = endOf(themesOf(study, analysis, member));
    theme.title = title;
    theme.member = member;
    theme.shared = member && isListShared(study, analysis, member);
    theme.date = dated(today);
    const RecordId id = set.add(theme);
    if (added) *added = id;
    return set;
}

ChangeSet renameTheme(const RecordId& theme, const QString& title) {
    ChangeSet set(QT_TRANSLATE_NOOP("History", "renamed a preliminary theme"));
    set.set(theme, &PreliminaryTheme::title, title);
    return set;
}

ChangeSet moveTheme(const Study& study, const RecordId& id, qsizetype row) {
    ChangeSet set(QT_TRANSLATE_NOOP("History", "moved a preliminary theme"));
    const auto* theme = study.find<PreliminaryTheme>(id);
    if (!theme) return set;
    auto others = themesOf(study, theme->parent, theme->member);
    const qsizetype before = others.indexOf(theme);
    others.removeAt(before);
    row = std::clamp<qsizetype>(row, 0, others.size());
    if (row == before) return set;
    const QString above = row > 0 ? others[row - 1]->order : QString(),
                  below = row < others.size() ? others[row]->order : QString();
    if (row < others.size() && above >= below) {  // written by hand without an order: all get one
        others.insert(row, theme);
        const QStringList keys = orderKeys(others.size());
        for (qsizetype i = 0; i < others.size(); ++i) set.move(others[i]->id, theme->parent, keys[i]);
    } else {
        set.move(id, theme->parent, orderKeyBetween(above, below));
    }
    return set;
}

ChangeSet removeTheme(const RecordId& theme) {
    ChangeSet set(QT_TRANSLATE_N_NOOP("History", "removed %n preliminary theme|removed %n preliminary themes"));
    set.remove(theme);
    return set;
}

namespace {

ChangeSet setShared(const Study& study, const RecordId& analysis, const RecordId& member, bool shared,
                    const QString& words) {
    ChangeSet set(words, 0);
    if (!member) return set;
    for (const PreliminaryTheme* theme : themesOf(study, analysis, member))
        if (theme->shared != shared) set.set(theme->id, &PreliminaryTheme::shared, shared);
    set.setCount(int(set.changes().size()));
    return set;
}

}  // namespace

ChangeSet shareList(const Study& study, const RecordId& analysis, const RecordId& member) {
    return setShared(study, analysis, member, true,
                     QT_TRANSLATE_N_NOOP("History", "shared a list of %n preliminary theme|shared a list of %n preliminary themes"));
}

ChangeSet keepListAgain(const Study& study, const RecordId& analysis, const RecordId& member) {
    return setShared(
        study, analysis, member, false,
        QT_TRANSLATE_N_NOOP("History", "stopped sharing a list of %n preliminary theme|stopped sharing a list of %n preliminary themes"));
}

QStringList fates() {
    return {u"kept"_s, u"merged"_s, u"renamed"_s, u"split"_s, u"set aside"_s};
}

ChangeSet setFate(const Study& study, const RecordId& id, const QString& fate, QDate today) {
    ChangeSet set(QT_TRANSLATE_N_NOOP("History", "said what became of %n preliminary theme|said what became of %n preliminary themes"));
    const auto* theme = study.find<PreliminaryTheme>(id);
    if (!theme || theme->fate == fate) return set;
    note(set, id, fate, fate.isEmpty() ? QString() : theme->fateReason, today);
    if (fate.isEmpty()) set.set(id, &PreliminaryTheme::fateDate, QString());
    return set;
}

ChangeSet takeIntoTeamList(const Study& study, const RecordId& analysis, const QList<RecordId>& themes,
                           const QString& title, const QString& reason, QDate today, RecordId* added) {
    RecordId id;
    ChangeSet set(QT_TRANSLATE_N_NOOP("History", "took %n preliminary theme into the team's list|took %n preliminary themes into the team's list"),
                  int(themes.size()));
    const ChangeSet adding = addTheme(study, analysis, {}, title, today, &id);
    for (const Change& change : adding.changes()) set.append(change);
    bool allAPriori = !themes.isEmpty();
    for (const RecordId& from : themes) {
        const auto* theme = study.find<PreliminaryTheme>(from);
        if (!theme) continue;
        allAPriori = allAPriori && theme->aPriori;
        if (!theme->fate.isEmpty()) continue;
        const QString fate = themes.size() > 1 ? u"merged"_s : theme->title == title ? u"kept"_s : u"renamed"_s;
        note(set, from, fate, reason, today);
    }
    if (allAPriori) set.set(id, &PreliminaryTheme::aPriori, true);
    if (added) *added = id;
    return set;
}

ChangeSet mergeIntoTeamTheme(const QList<RecordId>& themes, const QString& reason, QDate today) {
    ChangeSet set(
        QT_TRANSLATE_N_NOOP("History", "merged %n preliminary theme into one of the team's list|merged %n preliminary themes into one of the team's list"),
        int(themes.size()));
    for (const RecordId& theme : themes) note(set, theme, u"merged"_s, reason, today);
    return set;
}

// ---- discussion ----------------------------------------------------------------------------------------------------

QList<const Discussion*> discussionsOf(const Study& study, const RecordId& analysis, int step) {
    QList<const Discussion*> discussions = study.children<Discussion>(analysis);
    discussions.removeIf([&](const Discussion* discussion) { return discussion->step != step; });
    std::stable_sort(discussions.begin(), discussions.end(),
                     [](const Discussion* a, const Discussion* b) { return a->date < b->date; });
    return discussions;
}

ChangeSet addDiscussion(const Study& study, const RecordId& analysis, QDate today, RecordId* added) {
    ChangeSet set(QT_TRANSLATE_NOOP("History", "recorded a discussion"));
    Discussion discussion;
    discussion.parent = analysis;
    discussion.order = endOf(study.children<Discussion>(analysis));
    discussion.date = dated(today);
    discussion.step = 1;
    for (const Member* member : researchersOf(study, analysis)) discussion.present.insert(member->id);
    for (const PreliminaryTheme* theme : themesOf(study, analysis, {})) discussion.about.insert(theme->id);
    const RecordId id = set.add(discussion);
    if (added) *added = id;
    return set;
}

}  // namespace kondensat::app
