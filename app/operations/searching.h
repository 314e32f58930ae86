// The search index of a study as the command line and the window open it, and what a search is limited to.
#pragma once
#include "core/search/cache.h"
#include "core/search/index.h"
#include "core/search/upkeep.h"
#include "export/writers/xlsx.h"

namespace kondensat::app {

/// Words up to which an index is kept in memory where it may not lie on the disk.
inline constexpr qint64 mostWordsInMemory = 1'000'000;

struct OpenedIndex {
    enum class Where { Disk, Memory, Scan };
    std::unique_ptr<search::Index> index;  ///< of the study's state; null where `progress` asked to stop
    Where where = Where::Scan;
    QString remark;            ///< why it is not where it was allowed to be; empty otherwise
};
/// Brings the index on the disk up to date where that is allowed, and makes one in memory else; of more words than fit there,
/// none: every search reads all texts. `toWrite`: it is to be kept up to date afterwards. `goesOn`: asked by searches that read
/// all texts, as of search::makeScan().
Result<OpenedIndex> openIndex(journal::Project& project, bool toWrite, const search::Progress& progress = {}, const std::function<bool()>& goesOn = {});
/// Where it is, in words a person understands.
QString whereWords(OpenedIndex::Where where);

struct SearchScope {
    RecordId analysis;             ///< empty: all
    QList<search::Kind> kinds;     ///< empty: all
    bool withoutResearchers = false;  ///< leaves out what interviewers say
};
search::Query scopeQuery(const study::Study& study, const SearchScope& scope);

/// A hit where it stands in the study now; nothing where its record or words are gone.
struct HitPlace {
    RecordId record, source;  ///< source: of turns, paragraphs and units
    text::Span span;          ///< of the passage, in the source's or the record's text
    QList<text::Span> places; ///< in that text
};
std::optional<HitPlace> placeOf(const study::Study& study, const search::Passage& passage, const QList<text::Span>& places);

/// Hits as a table: one row a hit, or one a keyword in its context.
exporting::Sheet hitsTable(const study::Study& study, const QList<search::Hit>& hits);
exporting::Sheet keywordsTable(const study::Study& study, const QList<search::Hit>& hits);
/// "F1d, interview 1": who speaks and where, or the kind of text; never its words.
QString hitTitle(const study::Study& study, const search::Passage& passage);

}  // namespace kondensat::app
