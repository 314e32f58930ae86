// The findings report of an analysis: a layout (YAML) says which sections, the records say what stands in them.
#pragma once
#include "core/study/study.h"
#include "export/document.h"

namespace kondensat::method {
struct Point;
}

namespace kondensat::exporting {

struct ReportOptions {
    /// One of layoutNames(), "report" (everything) and "manuscript" (methods and findings) among them, or the path of a layout file
    /// (docs/formats/layouts.md).
    QString layout = QStringLiteral("report");
    RecordId analysis;               ///< empty: the study's first
    QString guideline;               ///< for the checklist in the appendix: name or path; empty: guidelineInUse()
    Disclosure disclosure;                        ///< who may read it, and how much of the transcripts
    PageSetup page;                  ///< goes before what the layout says
    QHash<QString, int> knownPages;  ///< pages by bookmark, where the layout is already known
};

/// The report of one analysis. Says only what the records hold; equal studies give equal documents.
/// Errors: NotFound (no such layout, guideline or analysis), Invalid (a mistake in a layout or guideline file, with
/// line and column).
/// `warnings`: takes those of writeReport.
[[nodiscard]] Result<Document> buildReport(const study::Study& study, const ReportOptions& options = {},
                                           QStringList* warnings = nullptr);

/// Builds and writes by suffix (docx, odt, pdf, html, md). In a PDF, and in office files where a QGuiApplication
/// exists, the checklist's pages are those of the layout. Gives warnings: that quotes were withheld, that quotes differ from
/// their transcripts, and which wordings speak for everybody. Errors: as
/// buildReport and writeDocument.
[[nodiscard]] Result<QStringList> writeReport(const study::Study& study, const ReportOptions& options,
                                              const QString& path);

/// What a reader would hold against the findings, to be looked at once more before they go out: quotes compared with their
/// transcripts, wordings that speak for everybody with the units that back them, numbers that the records contradict. All of them; those
/// that were answered are silent. Warnings name five of a kind. An empty analysis: the study's first.
[[nodiscard]] QList<method::Point> honestyPoints(const study::Study& study, const RecordId& analysis = {});

/// 1-based pages by bookmark as the report's PDF has them, for a checklist beside it; none where there is no
/// QGuiApplication. Errors: as buildReport.
[[nodiscard]] Result<QHash<QString, int>> reportPages(const study::Study& study, const ReportOptions& options = {});

/// Names of the layouts that come with the program.
[[nodiscard]] QStringList layoutNames();
/// A layout file's text, to be copied and changed. Errors: NotFound, NotReadable.
[[nodiscard]] Result<QByteArray> layoutText(const QString& nameOrPath);
/// That a layout file can be used. Errors: as buildReport, with line and column.
[[nodiscard]] Result<void> checkLayout(const QString& nameOrPath);

/// "recruitment", "timeline", "coding-tree", "theme-tree", "theme-origins".
[[nodiscard]] QStringList figureNames();
/// Those that a page for the public may hold.
[[nodiscard]] QStringList figuresForPublic();
struct FigureFile {
    QString name;
    RecordId analysis;  ///< empty: the study's first
    int depth = 2;      ///< of a tree, 1 to 3
    bool wide = false;  ///< as for a turned page
    Audience audience = Audience::Plain;  ///< the public: what a page for the public has; an examiner: no codes
};
/// A figure as an SVG file, in one piece however long. Errors: NotFound (no such figure or analysis, or nothing on
/// record to draw), Refused (the public may not see it: figuresForPublic()).
[[nodiscard]] Result<QByteArray> figureSvg(const study::Study& study, const FigureFile& wish);

}  // namespace kondensat::exporting
