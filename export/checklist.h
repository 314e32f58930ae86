// Reporting checklists (COREQ and others): the guideline is a data file, the answers come from the study's records.
#pragma once
#include "core/study/study.h"
#include "export/document.h"
#include "export/writers/xlsx.h"

namespace kondensat::exporting {

/// One item of a guideline, as far as the study answers it.
/// Records of one kind that an answer rests on.
struct GroundKind {
    QString words;          ///< "five sessions"
    QStringList bookmarks;  ///< where they stand in the report, each once; empty: nowhere
};

struct ChecklistRow {
    QString no, item, question;
    QString answer;
    QString status;       ///< "reported", "partly", "not reported", "not applicable"
    QString reason;       ///< what is missing and where to fill it in, or why the item does not apply
    QString section;      ///< heading under which the report answers the item
    QString page;         ///< empty: unknown
    QString line;         ///< on that page, or through the whole text, as the manuscript numbers its lines; empty: unknown
    QString pageFrom;     ///< where page and line come from: "layout", "manuscript" (which may not know them), "person"; else empty
    QString sectionFrom;  ///< the same of the section
    QStringList grounds;  ///< ids of the records that the answer rests on
    QList<GroundKind> restsOn;  ///< what they are
    QString bookmark;     ///< of the section in the report
    QString recordsBookmark;  ///< the same, whatever place a person has given
    Origin fill;          ///< the record and field that would answer what is missing; where nothing is, what answers it
    QString domain;       ///< the part of the guideline in which the item stands

    /// "three researchers, five sessions".
    [[nodiscard]] QString restsOnWords() const;
};

struct Checklist {
    QString guideline;  ///< short name, e.g. "coreq"
    QString title;
    QList<ChecklistRow> rows;  ///< in the guideline's order
    QString fits;              ///< which studies the guideline is for; empty: any
    bool isSheet = false;      ///< no reporting guideline: tells what is on record, for people and not for a journal
    QString study;             ///< title of the study, and of its analysis where there are several
};

enum class ChecklistForm {
    Answers,  ///< with answer, status and what is missing
    Journal,  ///< number, item, question, and where it is reported; of a sheet the same as Answers
};

/// Where a manuscript answers an item, as text.
struct NotedPlace {
    QString section, page, line;
    [[nodiscard]] bool isEmpty() const { return section.isEmpty() && page.isEmpty() && line.isEmpty(); }
    bool operator==(const NotedPlace&) const = default;
};
/// What ChecklistAnswer::placeFrom holds for a place that a returned manuscript gave.
[[nodiscard]] QString placeOfManuscript(const NotedPlace& place);
/// The place that placeFrom holds; empty for none.
[[nodiscard]] NotedPlace notedPlace(const QString& placeFrom);
/// The place that stands in an answer, whoever gave it.
[[nodiscard]] NotedPlace placeIn(const study::ChecklistAnswer& answer);
/// Whether a person gave it, or overruled what a manuscript said.
[[nodiscard]] bool isByHand(const study::ChecklistAnswer& answer);
/// An analysis' answers to a guideline, by number or term of the item.
[[nodiscard]] QHash<QString, const study::ChecklistAnswer*> answersTo(const study::Study& study, const RecordId& analysis, const QString& guideline);

/// Fills a guideline from an analysis (empty: the study's first). A checklist answer record overrides what the records
/// say; its page counts as a person's. `guideline`: a name, or the path of a file (docs/formats/guidelines.md); empty:
/// guidelineInUse(). `pages`: 1-based pages by bookmark from the report's layout. Errors: NotFound (no such guideline or
/// analysis), Invalid (a mistake in the file, with line and column).
[[nodiscard]] Result<Checklist> buildChecklist(const study::Study& study, const RecordId& analysis,
                                               const QString& guideline = QString(),
                                               const QHash<QString, int>& pages = {});

/// Writes by suffix: docx, odt, pdf, html, md, csv and xlsx (docs/formats/tables.md). Whole or not at all. Errors:
/// Unsupported (another suffix), NotWritable.
[[nodiscard]] Result<void> writeChecklist(const Checklist& checklist, const QString& path,
                                          ChecklistForm form = ChecklistForm::Answers);

/// The bytes of a file at that path, which only tells the suffix and the folder (xlsxBytes()). Errors: Unsupported,
/// NotWritable.
[[nodiscard]] Result<QByteArray> checklistBytes(const Checklist& checklist, const QString& path,
                                                ChecklistForm form = ChecklistForm::Answers);

/// The checklist as a table of cells.
[[nodiscard]] Sheet checklistSheet(const Checklist& checklist, ChecklistForm form = ChecklistForm::Answers);

/// The checklist as a document of its own.
[[nodiscard]] Document checklistDocument(const Checklist& checklist, ChecklistForm form = ChecklistForm::Answers);

struct GuidelineName {
    QString name;       ///< "coreq"
    QString shortName;  ///< "COREQ"
    QString title, fits;
    bool isSheet = false;
};
/// The guidelines that come with the program; those for some studies only after the others, sheets last.
[[nodiscard]] QList<GuidelineName> guidelines();
[[nodiscard]] bool isSheet(const QString& guideline);
/// The one of them, sheets apart, to which most of an analysis' checklist answers belong; COREQ where there are none.
[[nodiscard]] QString guidelineInUse(const study::Study& study, const RecordId& analysis = {});

}  // namespace kondensat::exporting
