// Step 1, total impression: who has read what, marked places, lists of preliminary themes, and the discussion of them.
#pragma once
#include <QDate>

#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

// ---- reading -------------------------------------------------------------------------------------------------------

/// "I have read this": whose, and when (as written).
struct Reading {
    RecordId mark, member;
    QString date;
};
/// Of all sources of an analysis; each source's by member.
QHash<RecordId, QList<Reading>> readings(const study::Study& study, const RecordId& analysis);
/// The mark of one researcher; empty while they have not read the source.
RecordId readingBy(const study::Study& study, const RecordId& analysis, const RecordId& source, const RecordId& member);
/// Marks a source as read today, or takes the mark off when there is one.
study::ChangeSet toggleRead(const study::Study& study, const RecordId& analysis, const RecordId& source,
                            const RecordId& member, QDate today);

/// A place worth coming back to; UTF-16 units of its source's text, empty while its words are hidden.
struct MarkedPlace {
    RecordId id, member;
    text::Span span;
    QString note, date;
};
/// All researchers' places in a source, in the order of the text.
QList<MarkedPlace> markedPlaces(const study::Study& study, const RecordId& analysis, const RecordId& source);
/// Requires a span that holds something.
study::ChangeSet markPlace(const study::Study& study, const RecordId& analysis, const RecordId& source,
                           const RecordId& member, const text::Span& span, const QString& note, QDate today);

// ---- preliminary themes --------------------------------------------------------------------------------------------

/// The researchers of an analysis, by (order, id): those it names, or all members.
QList<const study::Member*> researchersOf(const study::Study& study, const RecordId& analysis);
/// The themes of one researcher, or of the team where `member` is empty, by their order; only what the reader may see.
QList<const study::PreliminaryTheme*> themesOf(const study::Study& study, const RecordId& analysis,
                                               const RecordId& member);
/// Whether a researcher's list is shared: what they add to it is shared at once.
bool isListShared(const study::Study& study, const RecordId& analysis, const RecordId& member);
/// Researchers but the reader with a list to be seen; and those without one, who may keep theirs to themselves or have
/// none.
QList<RecordId> othersWithList(const study::Study& study, const RecordId& analysis);
QList<RecordId> othersWithoutList(const study::Study& study, const RecordId& analysis);

/// At the end of the list. `member` empty: the team's.
study::ChangeSet addTheme(const study::Study& study, const RecordId& analysis, const RecordId& member,
                          const QString& title, QDate today, RecordId* added = nullptr);
study::ChangeSet renameTheme(const RecordId& theme, const QString& title);
/// To a row of its list, counted without the theme itself.
study::ChangeSet moveTheme(const study::Study& study, const RecordId& theme, qsizetype row);
study::ChangeSet removeTheme(const RecordId& theme);
/// Shares all that a researcher has listed. Empty when there is nothing to share.
study::ChangeSet shareList(const study::Study& study, const RecordId& analysis, const RecordId& member);
study::ChangeSet keepListAgain(const study::Study& study, const RecordId& analysis, const RecordId& member);

/// The fates of METHOD: "kept", "merged", "renamed", "split", "set aside".
QStringList fates();
/// With the date of today; an empty fate clears reason and date, too.
study::ChangeSet setFate(const study::Study& study, const RecordId& theme, const QString& fate, QDate today);
/// Makes a theme of the team's list from shared ones, and records what became of these, with a reason: kept where one
/// goes over as it is, renamed where it gets another title, merged where there are several. Fates on record stay.
study::ChangeSet takeIntoTeamList(const study::Study& study, const RecordId& analysis, const QList<RecordId>& themes,
                                  const QString& title, const QString& reason, QDate today, RecordId* added = nullptr);
/// Records that themes were merged into one that the team's list holds already.
study::ChangeSet mergeIntoTeamTheme(const QList<RecordId>& themes, const QString& reason, QDate today);

// ---- discussion ----------------------------------------------------------------------------------------------------

/// Discussions of a step, the latest last.
QList<const study::Discussion*> discussionsOf(const study::Study& study, const RecordId& analysis, int step);
/// About the team's list as it stands, with all researchers present.
study::ChangeSet addDiscussion(const study::Study& study, const RecordId& analysis, QDate today,
                               RecordId* added = nullptr);

}  // namespace kondensat::app
