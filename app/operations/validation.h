// Validation: re-reading the transcripts against a category, and searching on purpose for what challenges it.
#pragma once
#include <QDate>

#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

/// A source of the analysis beside a category.
struct RereadRow {
    RecordId source;
    QList<RecordId> units;     ///< of the category, not set aside there, by (order, id)
    QList<RecordId> searches;  ///< challenge searches of the category that took this source in
    QString readOn;            ///< when somebody last re-read it; empty: nobody since the category began
    RecordId reader;
    [[nodiscard]] bool isReread() const { return !readOn.isEmpty(); }
};
/// All sources, those first that say most about what the category may have missed: not re-read before re-read, without
/// a unit of it before the rest, then in their order. A source is re-read by a reading mark without a range, dated on
/// `since` or later. `units` are the units of the category's code groups. Loads no texts.
QList<RereadRow> rereadList(const study::Study& study, const RecordId& category, const QSet<RecordId>& units,
                            const QString& since);
/// The day from which a reading counts as re-reading: on which the category's first text was confirmed, or on which the
/// category was made (`madeOn`), whichever came first.
QString rereadSince(const study::Study& study, const RecordId& category, const QString& madeOn);
/// Participants of a source who speak in none of these units; reads the source's text.
QList<RecordId> unheardIn(const study::Study& study, const RereadRow& row);

/// A place in a source to read again: a unit of the category, or the first words of somebody who speaks in none.
struct RereadPassage {
    RecordId unit, unheard;  ///< one of them
    int turns = 0;           ///< of the unheard
    text::Span span;
    bool operator==(const RereadPassage&) const = default;
};
/// In the order of the text; reads it.
QList<RereadPassage> passagesIn(const study::Study& study, const RereadRow& row);

/// "I have re-read this": a reading mark of the analysis, which step 1 counts as a reading, too.
RecordId addRereading(study::ChangeSet& changes, const study::Study& study, const RecordId& category,
                      const RecordId& source, const RecordId& member, const QString& note, QDate today);
RecordId addSearch(study::ChangeSet& changes, const study::Study& study, const RecordId& category,
                   const QString& sought, const RecordId& member, QDate today);

}  // namespace kondensat::app
