#include <QFileInfo>
#include <QSaveFile>

#include "core/said.h"
#include "export/checklist_build.h"
#include "export/report/prose.h"
#include "export/writers/csv.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

Cell headerCell(const QString& words) {
    return Cell(Inline(Run::strong(words)));
}

Cell answerCell(const ChecklistRow& row) {
    QList<Inline> paragraphs;
    for (const QString& line : row.answer.split(u'\n', Qt::SkipEmptyParts)) paragraphs.append(Inline(line.trimmed()));
    if (!row.reason.isEmpty()) paragraphs.append(Inline(Run::emphasis(row.reason)));
    return Cell(paragraphs);
}

Cell pageCell(const ChecklistRow& row, PageCells pages) {
    if (pages == PageCells::References && row.pageFrom != u"person" && !row.bookmark.isEmpty())
        return Cell(Inline(Run::pageOf(row.bookmark, u"link"_s)));
    if (row.page.isEmpty() || row.pageFrom == u"layout") return Cell(row.page);
    const QString from = row.pageFrom == u"person" ? u"given by a researcher"_s : u"in the manuscript"_s;
    return Cell(u"%1 (%2)"_s.arg(row.page, from));
}

}  // namespace

Table checklistTable(const Checklist& checklist, PageCells pages) {
    Table table;
    table.style = Table::Style::Checklist;
    table.caption = checklist.title;
    table.columns.resize(6);
    table.headerRows = {{headerCell(u"No."_s), headerCell(u"Item"_s), headerCell(u"Answer"_s), headerCell(u"Status"_s),
                         headerCell(u"Section"_s), headerCell(u"Page"_s)}};
    for (const ChecklistRow& row : checklist.rows)
        table.rows.append({Cell(row.no), Cell(QList<Inline>{Inline(Run::strong(row.item)), Inline(row.question)}),
                           answerCell(row), Cell(prose::upperFirst(row.status)), Cell(row.section),
                           pageCell(row, pages)});
    return table;
}

Document checklistDocument(const Checklist& checklist) {
    Document document;
    document.title = checklist.title;
    Table table = checklistTable(checklist, PageCells::Known);
    table.caption = {};
    table.landscape = true;
    if (std::any_of(checklist.rows.cbegin(), checklist.rows.cend(),
                    [](const ChecklistRow& row) { return row.pageFrom == u"layout"; }))
        document.add(Paragraph{Inline(u"Sections and pages are those of the findings report as PDF."_s)}).landscape =
            true;
    document.add(table);
    return document;
}

Sheet checklistSheet(const Checklist& checklist) {
    Sheet sheet{{u"no"_s, u"item"_s, u"question"_s, u"answer"_s, u"status"_s, u"reason"_s, u"section"_s, u"page"_s,
                 u"page from"_s, u"grounds"_s},
                {},
                {0, 7},
                u"checklist"_s};
    for (const ChecklistRow& row : checklist.rows)
        sheet.rows.append({row.no, row.item, row.question, row.answer, row.status, row.reason, row.section, row.page,
                           row.pageFrom, row.grounds.join(u' ')});
    return sheet;
}

Result<QByteArray> checklistBytes(const Checklist& checklist, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Sheet sheet = checklistSheet(checklist);
    if (suffix == u"csv") return toCsv(QList<QStringList>{sheet.columns} + sheet.rows, ByteOrderMark::Yes);
    QStringList cut;  // answers are far shorter than a cell can be
    if (suffix == u"xlsx") return xlsxBytes({sheet}, QFileInfo(path).absolutePath(), &cut);
    return documentBytes(checklistDocument(checklist), suffix);
}

Result<void> writeChecklist(const Checklist& checklist, const QString& path) {
    const Result<QByteArray> made = checklistBytes(checklist, path);
    if (!made) return made.error().in(path);
    const QByteArray& bytes = *made;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{
            Error::Code::NotWritable, Said::tr("The checklist could not be written"), path, {}, file.errorString()};
    return {};
}

}  // namespace kondensat::exporting
