#include <QFileInfo>
#include <QSaveFile>

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

QByteArray csvOf(const Checklist& checklist) {
    QList<QStringList> lines{{u"no"_s, u"item"_s, u"question"_s, u"answer"_s, u"status"_s, u"reason"_s, u"section"_s,
                              u"page"_s, u"page from"_s, u"grounds"_s}};
    for (const ChecklistRow& row : checklist.rows)
        lines.append({row.no, row.item, row.question, row.answer, row.status, row.reason, row.section, row.page,
                      row.pageFrom, row.grounds.join(u' ')});
    return toCsv(lines, ByteOrderMark::Yes);
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

Result<QByteArray> checklistBytes(const Checklist& checklist, const QString& suffix) {
    if (suffix == u"csv") return csvOf(checklist);
    return documentBytes(checklistDocument(checklist), suffix);
}

Result<void> writeChecklist(const Checklist& checklist, const QString& path) {
    if (QFileInfo(path).suffix().toLower() != u"csv") return writeDocument(checklistDocument(checklist), path);
    QSaveFile file(path);
    const QByteArray csv = csvOf(checklist);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.flush() || !file.commit())
        return Error{Error::Code::NotWritable, u"the checklist could not be written"_s, path, {}, file.errorString()};
    return {};
}

}  // namespace kondensat::exporting
