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

constexpr qsizetype mostPlaces = 12;  ///< of one kind of record that are linked one by one

/// "Rests on: three researchers, two themes (1, 2)."; within a report what stands in it is linked.
Inline restsOnLine(const ChecklistRow& row, PageCells pages) {
    Inline line(u"Rests on: "_s);
    for (qsizetype i = 0; i < row.restsOn.size(); ++i) {
        const auto& [words, bookmarks] = row.restsOn[i];
        const bool isLinked = pages == PageCells::References && !bookmarks.isEmpty(), isEach = isLinked && bookmarks.size() > 1 && bookmarks.size() <= mostPlaces;
        line.runs.append(isLinked && !isEach ? Run::link(words, bookmarks.first()) : Run(words));
        for (qsizetype place = 0; isEach && place < bookmarks.size(); ++place)
            line.runs += {Run(place == 0 ? u" ("_s : u", "_s), Run::link(QString::number(place + 1), bookmarks[place])};
        line.runs.append(Run((isEach ? u")"_s : QString()) + (i + 1 < row.restsOn.size() ? u", "_s : u"."_s)));
    }
    return line;
}

Cell answerCell(const ChecklistRow& row, bool isSheet, PageCells pages) {
    QList<Inline> paragraphs;
    for (const QString& line : row.answer.split(u'\n', Qt::SkipEmptyParts)) paragraphs.append(Inline(line.trimmed()));
    if (!row.reason.isEmpty()) paragraphs.append(Inline(Run::emphasis(row.reason)));
    if (!row.restsOn.isEmpty() && !isSheet) paragraphs.append(restsOnLine(row, pages));
    return Cell(paragraphs);
}

/// What a checklist's places are places in.
struct Places {
    bool manuscript = false, pages = false, lines = false;  ///< the latter two: of the manuscript
    bool layout = false;
    bool notFound = false;  ///< some that are reported are not found in the manuscript
    bool sectionsAlone = false;  ///< a person gave the section of some, without a page

    explicit Places(const Checklist& checklist) {
        for (const ChecklistRow& row : checklist.rows) {
            const bool isOfManuscript = row.pageFrom == u"manuscript" || row.sectionFrom == u"manuscript";
            manuscript |= isOfManuscript;
            pages |= isOfManuscript && !row.page.isEmpty();
            lines |= !row.line.isEmpty();
            layout |= row.pageFrom == u"layout";
            notFound |= row.sectionFrom == u"layout" && row.pageFrom != u"person";
            sectionsAlone |= row.sectionFrom == u"person" && row.page.isEmpty();
        }
    }
    /// Stands before the checklist; empty where it has no pages.
    [[nodiscard]] QString sentence() const {
        if (!manuscript) return layout ? u"Sections and pages are those of the findings report as PDF."_s : QString();
        QString words = pages && lines ? u"Sections, pages and lines are those of the manuscript that came back"_s
                        : pages        ? u"Sections and pages are those of the manuscript that came back"_s
                                       : u"Sections are those of the manuscript that came back; its file does not say where its pages begin"_s;
        if (pages && (notFound || sectionsAlone))
            words += !sectionsAlone ? u"; an item without a page was not found in it"_s
                     : !notFound    ? u"; of an item without a page a researcher gave the section"_s
                                    : u"; an item without a page was not found in it, or a researcher gave its section"_s;
        return words + u'.';
    }
};

/// "3, line 78", the line on one line.
QString pageWords(const ChecklistRow& row) {
    if (row.line.isEmpty()) return row.page;
    return row.page.isEmpty() ? u"line\u00a0%1"_s.arg(row.line) : u"%1, line\u00a0%2"_s.arg(row.page, row.line);
}

QString sourceWords(const QString& from) {
    return from == u"person" ? u" (given by a researcher)"_s : u" (in the manuscript)"_s;
}

/// A checklist by itself is of the report or of the manuscript, as its head says; within the report what is of the manuscript
/// says so. What a person gave is marked in both, but for journals.
Cell pageCell(const ChecklistRow& row, PageCells pages, const Places& places, ChecklistForm form) {
    const bool isOfReport = row.pageFrom.isEmpty() || row.pageFrom == u"layout";
    if (pages == PageCells::References && isOfReport && !row.bookmark.isEmpty())
        return Cell(Inline(Run::pageOf(row.bookmark, u"link"_s)));
    const QString words = pageWords(row);
    if (isOfReport) return Cell(pages == PageCells::Known && places.manuscript ? QString() : words);
    const bool isMarked = form == ChecklistForm::Answers && (row.pageFrom == u"person" || pages == PageCells::References);
    return Cell(isMarked && !words.isEmpty() ? words + sourceWords(row.pageFrom) : words);
}

/// Marked where the page does not say it.
Cell sectionCell(const ChecklistRow& row, PageCells pages) {
    const bool isMarked = row.sectionFrom == u"person" || (row.sectionFrom == u"manuscript" && pages == PageCells::References);
    const bool pageSays = row.pageFrom == row.sectionFrom && !pageWords(row).isEmpty();
    return Cell(isMarked && !pageSays ? row.section + sourceWords(row.sectionFrom) : row.section);
}

/// What a journal reads where an item stands in no section: "Not reported", or why it does not apply.
QString placeWords(const ChecklistRow& row) {
    if (row.status == u"not applicable")
        return u"Not applicable%1"_s.arg(row.reason.isEmpty() ? QString() : u": "_s + row.reason);
    return row.section.isEmpty() ? prose::upperFirst(row.status) : row.section;
}

QList<Row> rowsOf(const ChecklistRow& row, PageCells pages, const Places& places, const Checklist& checklist, ChecklistForm form) {
    if (checklist.isSheet) return {{Cell(row.no), itemCell(row), answerCell(row, true, pages)}};
    if (form == ChecklistForm::Journal)
        return {{Cell(row.no), Cell(Inline(Run::strong(row.item))), Cell(row.question), Cell(placeWords(row)),
                 row.status == u"not applicable" ? Cell() : pageCell(row, pages, places, form)}};
    return {{Cell(row.no), itemCell(row), answerCell(row, false, pages), Cell(prose::upperFirst(row.status)), sectionCell(row, pages),
             pageCell(row, pages, places, form)}};
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
    const Places places(checklist);
    QString domain;
    for (const ChecklistRow& row : checklist.rows) {
        if (row.domain != domain) {
            domain = row.domain;
            table.rows.append({Cell({Inline(Run::strong(domain))}, int(table.columns.size()))});
        }
        table.rows.append(rowsOf(row, pages, places, checklist, form));
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
    if (const QString sentence = Places(checklist).sentence(); !checklist.isSheet && !sentence.isEmpty()) note.append(sentence);
    if (!note.isEmpty()) document.add(Paragraph{Inline(note.join(u' '))}).landscape = table.landscape;
    document.add(table);
    return document;
}

Sheet checklistSheet(const Checklist& checklist, ChecklistForm form) {
    if (form == ChecklistForm::Journal && !checklist.isSheet) {
        Sheet sheet{{u"no"_s, u"domain"_s, u"item"_s, u"question"_s, u"section"_s, u"page"_s, u"line"_s}, {}, {0, 5, 6}, u"checklist"_s};
        const bool isOfManuscript = Places(checklist).manuscript;
        for (const ChecklistRow& row : checklist.rows) {
            const bool isOthers = isOfManuscript && row.pageFrom == u"layout";
            sheet.rows.append({row.no, row.domain, row.item, row.question, placeWords(row), isOthers ? QString() : row.page, row.line});
        }
        return sheet;
    }
    Sheet sheet{{u"no"_s, u"item"_s, u"question"_s, u"answer"_s, u"status"_s, u"reason"_s, u"section"_s, u"page"_s, u"line"_s,
                 u"section from"_s, u"page from"_s, u"grounds"_s},
                {},
                {0, 7, 8},
                checklist.isSheet ? u"sheet"_s : u"checklist"_s};
    for (const ChecklistRow& row : checklist.rows)
        sheet.rows.append({row.no, row.item, row.question, row.answer, row.status, row.reason, row.section, row.page, row.line,
                           row.sectionFrom, row.pageFrom, row.grounds.join(u' ')});
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
