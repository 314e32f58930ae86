// Step 3, condensation: a code group's units go into subgroups, and each subgroup's units become one condensate.
#pragma once
#include <QDate>

#include "core/journal/project.h"
#include "core/method/index.h"
#include "core/study/change_set.h"

namespace kondensat::app {

// ---- the board -----------------------------------------------------------------------------------------------------

/// Where the units of one code group stand; each list by (order, id).
struct Board {
    struct Column {
        RecordId subgroup;
        QList<RecordId> units;
        bool operator==(const Column&) const = default;
    };
    QList<RecordId> notYet;    ///< in no subgroup
    QList<Column> columns;     ///< subgroups in use, by their order
    QList<RecordId> setAside;  ///< for this group or altogether, or only in subgroups that are set aside
    bool operator==(const Board&) const = default;
};
/// `units`: at least those of the group and of its subgroups; others are left out.
Board boardOf(const study::Study& study, const RecordId& group, const QSet<RecordId>& units);

/// Out of one subgroup (empty: of all of the group) and into another (empty: into none). What was set aside comes back.
study::ChangeSet moveUnits(const study::Study& study, const QList<RecordId>& units, const RecordId& group,
                           const RecordId& from, const RecordId& to);
/// `column` in its wanted order. Changes only the places of `moved` where that is enough.
void orderUnits(study::ChangeSet& changes, const study::Study& study, const QList<RecordId>& column,
                const QList<RecordId>& moved);
/// For this code group; the subgroups they are in are remembered. Requires a reason.
study::ChangeSet setUnitsAside(const QList<RecordId>& units, const RecordId& group, const QString& reason);
study::ChangeSet bringUnitsBack(const study::Study& study, const QList<RecordId>& units, const RecordId& group);

// ---- subgroups -----------------------------------------------------------------------------------------------------

study::ChangeSet addSubgroup(const study::Study& study, const RecordId& group, const QString& name,
                             RecordId* added = nullptr);
study::ChangeSet renameSubgroup(const RecordId& subgroup, const QString& name);
/// To a row among the subgroups in use, counted without itself.
study::ChangeSet moveSubgroup(const study::Study& study, const RecordId& subgroup, qsizetype row);
/// An empty reason brings it back.
study::ChangeSet setSubgroupAside(const RecordId& subgroup, const QString& reason);
/// With its condensate, links, gold quotes and their translations; its units are in no subgroup then.
study::ChangeSet removeSubgroup(const study::Study& study, const RecordId& subgroup);

// ---- the condensate ------------------------------------------------------------------------------------------------

/// The first of a subgroup; empty while there is none.
RecordId condensateOf(const study::Study& study, const RecordId& subgroup);

/// A place in a subgroup's condensate. Where the condensate does not exist yet, it is made with this id.
struct CondensatePlace {
    RecordId subgroup, condensate;
    text::Span span;  ///< what the words replace; UTF-16 units of its text
};
struct SentWords {
    study::ChangeSet changes;
    text::Span span;  ///< where the words will stand
};
/// Puts words in, with a space where they would touch other words, and links them to their units (none: no link).
SentWords sendWords(const study::Study& study, const CondensatePlace& place, const QString& words,
                    const study::RefSet& units);
/// A condensate without words takes those of one rich unit as its start, each sentence linked to it.
study::ChangeSet beginCondensate(const study::Study& study, const CondensatePlace& place, const RecordId& unit,
                                 const QString& words, const QString& language);
/// "It still holds": stores what the text rests on now, with who and when.
study::ChangeSet confirmCondensate(const method::Index& index, const RecordId& condensate, const RecordId& member,
                                   QDate today);

struct ChangedSince {
    QList<RecordId> added, removed, reworded;  ///< units in use: now and not then, then and not now, with other words
    bool complete = false;                     ///< these explain the difference altogether
};
/// What differs under a confirmed condensate from when it was confirmed, as the journal of its units tells it.
Result<ChangedSince> changedSinceConfirmed(journal::Project& project, const RecordId& condensate);

// ---- links ---------------------------------------------------------------------------------------------------------

struct UnitWords {
    RecordId unit;
    QString text;
};
struct ProposedUnit {
    RecordId unit;
    QStringList shared;  ///< the sentence's content words that the unit holds
};
struct SentenceProposal {
    text::Span span;
    study::RefSet linked;          ///< as it stands
    QList<ProposedUnit> proposed;  ///< not linked to the sentence yet; most words shared first
};
/// Every sentence of a condensate with the units it seems to come from. A unit is proposed where it shares two content
/// words with the sentence (one, where the sentence has no more) and at least half as many as the unit that shares
/// most. A sentence that is linked already is proposed only units that no sentence uses.
QList<SentenceProposal> proposeLinks(const method::Index& index, const RecordId& condensate,
                                     const QList<UnitWords>& units);

struct SentenceUnits {
    text::Span span;  ///< a sentence of the condensate
    study::RefSet units;
};
/// Makes these the units of these sentences, as one entry; other sentences keep theirs.
study::ChangeSet linkSentences(const method::Index& index, const RecordId& condensate,
                               const QList<SentenceUnits>& sentences);

// ---- gold quotes ---------------------------------------------------------------------------------------------------

/// An empty range picks the whole unit.
study::ChangeSet pickGoldQuote(const study::Study& study, const RecordId& subgroup, const RecordId& unit,
                               const text::Range& range, const QString& reason);
study::ChangeSet dropGoldQuotes(const study::Study& study, const QList<RecordId>& quotes);

}  // namespace kondensat::app
