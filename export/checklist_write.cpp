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

Cell itemCell(const ChecklistRow& row) {
    return Cell(QList<Inline>{Inline(Run::strong(row.item)), Inline(row.question)});
}

Cell answerCell(const ChecklistRow& row) {
    QList<Inline> paragraphs;
    for (const QString& line : row.answer.split(u'\n', Qt::SkipEmptyParts)) paragraphs.append(Inline(line.trimmed()));
    if (!row.reason.isEmpty()) paragraphs.append(Inline(Run::emphasis(row.reason)));
    return Cell(paragraphs);
}

Cell pageCell(const ChecklistRow& row, PageCells pages) {
    const bool isOfReport = row.pageFrom.isEmpty() || row.pageFrom == u"layout";
    if (pages == PageCells::References && isOfReport && !row.bookmark.isEmpty())
        return Cell(Inline(Run::pageOf(row.bookmark, u"link"_s)));
    if (isOfReport) return Cell(row.page);
    const QString from = row.pageFrom == u"person" ? u"given by a researcher"_s : u"in the manuscript"_s;
    return Cell(u"%1 (%2)"_s.arg(row.page, from));
}

/// What a journal reads where an item stands in no section: "Not reported", or why it does not apply.
QString placeWords(const ChecklistRow& row) {
    if (row.status == u"not applicable")
        return u"Not applicable%1"_s.arg(row.reason.isEmpty() ? QString() : u": "_s + row.reason);
    return row.section.isEmpty() ? prose::upperFirst(row.status) : row.section;
}

QList<Row> rowsOf(const ChecklistRow& row, PageCells pages, const Checklist& checklist, ChecklistForm form) {
    if (checklist.isSheet) return {{Cell(row.no), itemCell(row), answerCell(row)}};
    if (form == ChecklistForm::Journal)
        return {{Cell(row.no), Cell(Inline(Run::strong(row.item))), Cell(row.question), Cell(placeWords(row)),
                 row.status == u"not applicable" ? Cell() : pageCell(row, pages)}};
    return {{Cell(row.no), itemCell(row), answerCell(row), Cell(prose::upperFirst(row.status)), Cell(row.section),
             pageCell(row, pages)}};
}

QStringList headersOf(const Checklist& checklist, ChecklistForm form) {
    if (checklist.isSheet) return {u"No."_s, u"Matter"_s, u"On record"_s};
    if (form == ChecklistForm::Journal) return {u"No."_s, u"Item"_s, u"Question"_s, u"Section"_s, u"Page"_s};
    return {u"No."_s, u"Item"_s, u"Answer"_s, u"Status"_s, u"Section"_s, u"Page"_s};
}

/// "Of 32 items, 30 are reported and two in part."
QString summaryOf(const Checklist& checklist) {
    QMap<QString, int> counts;
    for (const ChecklistRow& row : checklist.rows) ++counts[row.status];
    QStringList parts;
    static const QList<std::pair<QString, QString>> words{{u"reported"_s, u"reported"_s},
                                                          {u"partly"_s, u"reported in part"_s},
                                                          {u"not reported"_s, u"not reported"_s},
                                                          {u"not applicable"_s, u"not applicable"_s}};
    for (const auto& [status, said] : words)
        if (const int n = counts.value(status)) parts.append(u"%1 %2 %3"_s.arg(prose::number(n), n == 1 ? u"is"_s : u"are"_s, said));
    return u"Of %1, %2."_s.arg(prose::counted(checklist.rows.size(), u"item"_s), prose::listed(parts));
}

}  // namespace

Table checklistTable(const Checklist& checklist, PageCells pages, ChecklistForm form) {
    Table table;
    table.style = Table::Style::Checklist;
    table.caption = checklist.title;
    Row header;
    for (const QString& each : headersOf(checklist, form)) header.append(headerCell(each));
    table.columns.resize(header.size());
    table.headerRows = {header};
    QString domain;
    for (const ChecklistRow& row : checklist.rows) {
        if (row.domain != domain) {
            domain = row.domain;
            table.rows.append({Cell({Inline(Run::strong(domain))}, int(table.columns.size()))});
        }
        table.rows.append(rowsOf(row, pages, checklist, form));
    }
    return table;
}

Document checklistDocument(const Checklist& checklist, ChecklistForm form) {
    Document document;
    document.title = checklist.title;
    document.subtitle = checklist.study;
    Table table = checklistTable(checklist, PageCells::Known, form);
    table.caption = {};
    table.landscape = form == ChecklistForm::Answers && !checklist.isSheet;
    QStringList note;
    if (form == ChecklistForm::Answers && !checklist.isSheet) note.append(summaryOf(checklist));
    if (!checklist.isSheet && std::any_of(checklist.rows.cbegin(), checklist.rows.cend(),
                                          [](const ChecklistRow& row) { return row.pageFrom == u"layout"; }))
        note.append(u"Sections and pages are those of the findings report as PDF."_s);
    if (!note.isEmpty()) document.add(Paragraph{Inline(note.join(u' '))}).landscape = table.landscape;
    document.add(table);
    return document;
}

Sheet checklistSheet(const Checklist& checklist, ChecklistForm form) {
    if (form == ChecklistForm::Journal && !checklist.isSheet) {
        Sheet sheet{{u"no"_s, u"domain"_s, u"item"_s, u"question"_s, u"section"_s, u"page"_s}, {}, {0, 5}, u"checklist"_s};
        for (const ChecklistRow& row : checklist.rows)
            sheet.rows.append({row.no, row.domain, row.item, row.question, placeWords(row), row.page});
        return sheet;
    }
    Sheet sheet{{u"no"_s, u"item"_s, u"question"_s, u"answer"_s, u"status"_s, u"reason"_s, u"section"_s, u"page"_s,
                 u"page from"_s, u"grounds"_s},
                {},
                {0, 7},
                checklist.isSheet ? u"sheet"_s : u"checklist"_s};
    for (const ChecklistRow& row : checklist.rows)
        sheet.rows.append({row.no, row.item, row.question, row.answer, row.status, row.reason, row.section, row.page,
                           row.pageFrom, row.grounds.join(u' ')});
    return sheet;
}

Result<QByteArray> checklistBytes(const Checklist& checklist, const QString& path, ChecklistForm form) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Sheet sheet = checklistSheet(checklist, form);
    if (suffix == u"csv") return toCsv(QList<QStringList>{sheet.columns} + sheet.rows, ByteOrderMark::Yes);
    QStringList cut;  // answers are far shorter than a cell can be
    if (suffix == u"xlsx") return xlsxBytes({sheet}, QFileInfo(path).absolutePath(), &cut);
    return documentBytes(checklistDocument(checklist, form), suffix);
}

Result<void> writeChecklist(const Checklist& checklist, const QString& path, ChecklistForm form) {
    const Result<QByteArray> made = checklistBytes(checklist, path, form);
    if (!made) return made.error().in(path);
    const QByteArray& bytes = *made;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{
            Error::Code::NotWritable, Said::tr("The checklist could not be written"), path, {}, file.errorString()};
    return {};
}

}  // namespace kondensat::exporting
