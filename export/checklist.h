// Reporting checklists (COREQ and others): the guideline is a data file, the answers come from the study's records.
#pragma once
#include "core/study/study.h"
#include "export/document.h"
#include "export/writers/xlsx.h"

namespace kondensat::exporting {

/// One item of a guideline, as far as the study answers it.
struct ChecklistRow {
    QString no, item, question;
    QString answer;
    QString status;       ///< "reported", "partly", "not reported", "not applicable"
    QString reason;       ///< what is missing and where to fill it in, or why the item does not apply
    QString section;      ///< heading under which the report answers the item
    QString page;         ///< empty: unknown
    QString pageFrom;     ///< where the page comes from: "layout", "manuscript", "person"; empty without a page
    QStringList grounds;  ///< ids of the records that the answer rests on
    QString bookmark;     ///< of the section in the report
    Origin fill;          ///< the record and field that would answer what is missing; where nothing is, what answers it
};

struct Checklist {
    QString guideline;  ///< short name, e.g. "coreq"
    QString title;
    QList<ChecklistRow> rows;  ///< in the guideline's order
};

/// What ChecklistAnswer::placeFrom holds for a place that a returned manuscript gave.
[[nodiscard]] QString placeOfManuscript(const QString& section, const QString& page);

/// Fills a guideline from an analysis (empty: the study's first). A checklist answer record overrides what the records
/// say; its page counts as a person's. `guideline`: a name, or the path of a file (docs/formats/guidelines.md).
/// `pages`: 1-based pages by bookmark from the report's layout. Errors: NotFound (no such guideline or analysis),
/// Invalid (a mistake in the file, with line and column).
[[nodiscard]] Result<Checklist> buildChecklist(const study::Study& study, const RecordId& analysis,
                                               const QString& guideline = QStringLiteral("coreq"),
                                               const QHash<QString, int>& pages = {});

/// Writes by suffix: docx, odt, pdf, html, md, csv and xlsx (docs/formats/tables.md). Whole or not at all. Errors:
/// Unsupported (another suffix), NotWritable.
[[nodiscard]] Result<void> writeChecklist(const Checklist& checklist, const QString& path);

/// The bytes of a file at that path, which only tells the suffix and the folder (xlsxBytes()). Errors: Unsupported,
/// NotWritable.
[[nodiscard]] Result<QByteArray> checklistBytes(const Checklist& checklist, const QString& path);

/// The checklist as a table of cells.
[[nodiscard]] Sheet checklistSheet(const Checklist& checklist);

/// The checklist as a document of its own.
[[nodiscard]] Document checklistDocument(const Checklist& checklist);

/// Names of the guidelines that come with the program.
[[nodiscard]] QStringList guidelineNames();

}  // namespace kondensat::exporting
