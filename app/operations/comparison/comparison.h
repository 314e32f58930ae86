// What became of a study between two moments: what a letter to reviewers has to say, place by place.
#pragma once
#include <functional>

#include "core/journal/project.h"

namespace kondensat::app {

/// Parts in the order in which they are shown.
enum class ComparedPart { Question, Themes, Units, Texts, Quotes, People, Checklist, Decisions };

enum class Became {
    Added,
    Dropped,
    Renamed,
    Headed,      ///< another heading is printed
    Moved,       ///< to another theme, group or text
    Reordered,
    SetAside,
    InUse,       ///< no longer set aside
    Changed,     ///< other words
    Corrected,   ///< of a quote: its transcript was corrected under it
    Bounds,      ///< of a unit: begins or ends elsewhere
    Attributed,  ///< of a quote: another label is printed
    Withdrawn,
    Status,      ///< of a checklist item
    Place,       ///< of a checklist item: section and page
};

struct ComparedRow {
    ComparedPart part = ComparedPart::Themes;
    Became became = Became::Changed;
    RecordId record;  ///< may be gone; empty for a checklist item
    QString type;     ///< of the record
    QString name;     ///< what it is called later, or was; never a passage of a transcript
    QString in;       ///< theme, group or text in which it stands; of a checklist item its number
    QString before, after;  ///< words, names or states; empty where there was nothing; exporting::withheldWords for a sentence of a condensate that is withheld
    QString words;          ///< of a meaning unit, as its transcript has them now
    bool isWithheld = false;  ///< words are not told: somebody who speaks in them withdrew or does not want to be quoted, or they are gone
};

/// How many meaning units a theme, code group or subgroup holds.
struct ComparedGroup {
    RecordId record;
    QString type, name;
    int depth = 0;  ///< below its theme: code group 1, subgroup 2; a group in no theme 0
    int before = 0, after = 0;
    int arrived = 0, left = 0;  ///< units that are there, and were there, alone
};

struct Comparison {
    QString from, to;  ///< names of the moments; `to` is empty for now
    QString guideline;
    QList<ComparedGroup> groups;  ///< as the hierarchy stands later, then what is gone
    QList<ComparedRow> rows;      ///< part by part; texts and quotes in the order of reading
    [[nodiscard]] int count(ComparedPart part) const;
};

/// A milestone by its id, a moment in milliseconds since 1970, or (neither) now.
struct ComparedMoment {
    RecordId milestone;
    std::optional<qint64> time = {};
    [[nodiscard]] bool isNow() const { return !milestone && !time; }
};

/// Compares what an analysis was at one moment with what it is at another. Words of transcripts are told as the transcripts stand now,
/// pseudonyms given since hold for the past, and nobody's words come back who withdrew. `guideline`: empty: the one in use. `goOn` is told
/// which part (0 to 1) is done, and stops it with false; then nothing is answered. Errors: NotFound: no such milestone, or the journal does
/// not reach back to it; those of a guideline.
Result<std::optional<Comparison>> compareMoments(journal::Project& project, const ComparedMoment& from, const ComparedMoment& to, const RecordId& analysis,
                                                 const QString& guideline = {}, const std::function<bool(double)>& goOn = {});

/// By id or name; of several of one name the latest. Errors: NotFound (`cause` lists those there are).
Result<RecordId> findMilestone(const study::Study& study, const QString& wanted);

/// "renamed", "set aside"…: stable, in English; docs/formats/cli-json.md.
QString nameOf(Became became);
QString nameOf(ComparedPart part);

}  // namespace kondensat::app
