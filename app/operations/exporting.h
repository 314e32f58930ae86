// What leaves the study as a file or a folder: the report, its checklist, a table, a transcript with comments, what changed since
// a milestone, the archive, and what other programs for qualitative analysis read.
#pragma once
#include <functional>
#include <optional>

#include "app/operations/comparison/comparison.h"
#include "app/operations/export_guard.h"
#include "core/journal/project.h"
#include "export/grounds.h"
#include "export/page_setup.h"

namespace kondensat::app {

struct Export {
    enum class Kind { Report, Checklist, Table, Archive, Exchange, Transcript, Figure, Comparison };
    Kind kind = Kind::Report;
    QString path;                                 ///< a file whose suffix says the format; of an archive and of all transcripts: a folder
    RecordId analysis;                            ///< empty: the study's first
    QString layout = QStringLiteral("report");    ///< of a report
    QString guideline;                            ///< of a report, checklist or comparison; empty: the one that the study uses
    exporting::PageSetup page = {};               ///< of a report: goes before what the layout says
    exporting::Disclosure disclosure = {};        ///< of a report or figure: who may read it
    bool forJournal = false;                      ///< of a checklist: item, question, section and page alone
    QString table;                                ///< one of tableNames(); empty: all of them, in one workbook
    bool withHistory = false;                     ///< of an archive
    std::shared_ptr<ExportGuard> guard = {};      ///< of the open register: searches before anything is written
    QString figure = {};                          ///< one of exporting::figureNames()
    RecordId source = {};                         ///< of a transcript, written with its units as comments; empty: of all, in a folder
    ComparedMoment from = {}, to = {};            ///< of a comparison
};

struct Exported {
    QString path;
    QStringList files;  ///< of all transcripts, in their order
    QStringList warnings;
};

/// The formats of a kind by suffix, the usual one first; none for an archive.
[[nodiscard]] QStringList exportSuffixes(Export::Kind kind);
/// A file name made of the study's title, fit for any file system: "Peer mentors - report.docx". Suffix may be empty.
[[nodiscard]] QString proposedName(const study::Study& study, const Export& what, const QString& suffix);

/// Writes a file that somebody else has made, unless the guard (which may be null) stops it. Errors: Refused, NotWritable.
[[nodiscard]] Result<void> writeGuarded(const QString& path, const QByteArray& bytes, ExportGuard* guard);

/// Is told which part (0 to 1) is done; says whether to go on.
using GoOn = std::function<bool(double)>;

/// Writes whole or not at all; nothing when told not to go on, and then nothing is left behind. The project may be
/// read-only. Errors: Unsupported (suffix), NotFound (layout, guideline, table, milestone), Refused (an archive over other
/// things; the guard, which knows the places), NotWritable with the file and the cause.
[[nodiscard]] Result<std::optional<Exported>> exportStudy(journal::Project& project, const Export& what,
                                                          const GoOn& goOn = {});

}  // namespace kondensat::app
