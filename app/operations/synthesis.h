// Step 4: categories with their headings, analytic texts, and what their paragraphs rest on.
#pragma once
#include <QDate>

#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

/// An analytic text of a category, or the place of one that nobody has begun.
struct TextPlace {
    RecordId text;      ///< empty: not begun yet
    RecordId subgroup;  ///< whose text it is; empty: the introduction
    QString title;      ///< its heading, or the subgroup's name; empty: an introduction without heading
    bool operator==(const TextPlace&) const = default;
};
struct CategoryOutline {
    RecordId category;
    QString name, heading;
    QList<TextPlace> texts;  ///< introduction, texts in their order, then the subgroups in use that have none yet
    bool operator==(const CategoryOutline&) const = default;
};
/// The categories of an analysis in their order. Loads no texts.
QList<CategoryOutline> outlineOf(const study::Study& study, const RecordId& analysis);

/// Puts a category behind the others.
RecordId addCategory(study::ChangeSet& changes, const study::Study& study, const RecordId& analysis,
                     const QString& name, const study::RefSet& groups);
/// An empty analytic text behind the others of its category; `subgroup` empty: the introduction.
RecordId addAnalyticText(study::ChangeSet& changes, const study::Study& study, const RecordId& category,
                         const RecordId& subgroup);
/// Moves a category or analytic text up (-1) or down (1) among its siblings. False, and no change, at the ends. An
/// introduction stays first. Elsewhere: moveBefore() of study_records.h, which also has removeRecords().
bool moveBy(study::ChangeSet& changes, const study::Study& study, const RecordId& record, int places);

/// The subgroups whose condensates an analytic text can rest on: its own, or all in use of its category's code groups,
/// in their order.
QList<RecordId> subgroupsFor(const study::Study& study, const RecordId& analyticText);

/// A paragraph of an analytic text: what it rests on as it stands now.
struct ParagraphState {
    text::Span span;            ///< UTF-16 units of the text, without white space around it
    study::RefSet condensates;  ///< those that still exist
    bool hasQuote = false;
    [[nodiscard]] bool isBacked() const { return hasQuote || !condensates.isEmpty(); }
};
QList<ParagraphState> paragraphsOf(const study::Study& study, const RecordId& analyticText);
/// Says that a paragraph rests on a condensate, or no longer does.
void linkParagraph(study::ChangeSet& changes, const study::Study& study, const RecordId& analyticText,
                   const text::Span& paragraph, const RecordId& condensate, bool rests);

/// Confirms an analytic text as it stands: what it rests on is remembered, so that a change of it is noticed.
void confirmText(study::ChangeSet& changes, const study::Study& study, const RecordId& analyticText,
                 const RecordId& member, QDate today);

}  // namespace kondensat::app
