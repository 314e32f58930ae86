// Versions of publishable texts in other languages.
#pragma once
#include <QDate>

#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

/// A field that is published and can have versions; "text" is the long text.
struct Publishable {
    RecordId record;
    QString field;
    bool operator==(const Publishable&) const = default;
};
/// What is published of a record; fields without words are left out.
QList<Publishable> publishableOf(const study::Study& study, const RecordId& record);
/// A category and what the report prints with it: code groups, subgroups with their condensates, and the units of gold
/// quotes for their codes. Its texts and quotes are not among them.
QList<RecordId> publishedWith(const study::Study& study, const RecordId& category);
/// What the report prints beside the findings: title page, research question, guide, and the participants' attributes,
/// each value once (see method::versionsOf).
QList<Publishable> publishedBeside(const study::Study& study, const RecordId& analysis);
/// The category that such a record is published with; empty where there is none.
RecordId categoryFor(const study::Study& study, const RecordId& record);

/// The version that would be printed: checked before drafts, then the latest. Null where there is none.
const study::Translation* versionOf(const study::Study& study, const Publishable& field, const QString& language);
/// Begins a draft. Of an analytic text it holds the quotes in their paragraphs, and room for the words between them.
RecordId addVersion(study::ChangeSet& changes, const study::Study& study, const Publishable& field,
                    const QString& language, const RecordId& translator, QDate today);
/// Says that a version is right for the original as it stands now.
void checkVersion(study::ChangeSet& changes, const study::Study& study, const RecordId& version,
                  const RecordId& checker, QDate today);

/// The language of a record's own words: a quote's source's, or the study's.
QString ownLanguage(const study::Study& study, const RecordId& record);
/// Languages to offer for words in `own`: the study's, those of versions that exist and of the sources, and English.
QStringList versionLanguages(const study::Study& study, const QString& own);

}  // namespace kondensat::app
