#include "app/operations/comparison/comparison_document.h"

#include <QFileInfo>

#include "app/operations/comparison/comparison_table.h"
#include "app/operations/comparison/sentences.h"
#include "core/said.h"
#include "export/report/facts.h"
#include "export/report/prose.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

namespace {

constexpr ComparedPart partsInOrder[] = {ComparedPart::Question, ComparedPart::Themes, ComparedPart::Units,     ComparedPart::Texts,
                                         ComparedPart::Quotes,   ComparedPart::People, ComparedPart::Checklist, ComparedPart::Decisions};

QString becameInWords(Became became) {
    switch (became) {
        case Became::Dropped: return u"gone"_s;
        case Became::Headed: return u"another heading"_s;
        case Became::Reordered: return u"in another order"_s;
        case Became::InUse: return u"in use again"_s;
        case Became::Corrected: return u"transcript corrected"_s;
        case Became::Bounds: return u"begins or ends elsewhere"_s;
        case Became::Attributed: return u"another label"_s;
        case Became::Withdrawn: return u"withdrew"_s;
        case Became::Status: return u"another status"_s;
        case Became::Place: return u"another place"_s;
        default: return nameOf(became);
    }
}

QString typeInWords(const QString& type) { return type == u"unit"_s ? u"meaning unit"_s : type; }

/// "Code group “Trust”: renamed", "10 Sampling: another status"
QString whatOf(const ComparedRow& row) {
    QString what = row.part == ComparedPart::Checklist ? u"%1 %2"_s.arg(row.in, row.name) : exporting::prose::upperFirst(typeInWords(row.type));
    const bool isNamed = row.part == ComparedPart::Themes || row.part == ComparedPart::People || row.part == ComparedPart::Decisions;
    if (isNamed && !row.name.isEmpty()) what += u" “%1”"_s.arg(row.name);
    return u"%1: %2"_s.arg(what, becameInWords(row.became));
}

/// Where it stands, in words that `whatOf` has not said.
QString whereOf(const ComparedRow& row) {
    QStringList places;
    if (row.part == ComparedPart::Units || row.part == ComparedPart::Texts || row.part == ComparedPart::Quotes) places.append(row.name);
    places.append(row.in);
    places.removeAll(QString());
    places.removeDuplicates();
    return places.join(u", "_s);
}

exporting::Cell plainCell(const QString& text) { return text.isEmpty() ? exporting::Cell() : exporting::Cell(exporting::Inline(text.trimmed())); }

/// What differs from the other wording: gone words in italics, new ones in bold.
exporting::Cell setOffCell(const QString& text, const QList<text::Difference>& differences, bool isLater) {
    exporting::Inline words;
    qsizetype at = 0;
    for (const text::Difference& each : differences) {
        const text::Span span = isLater ? each.quoted : each.original;
        if (span.start > at) words.runs.append(exporting::Run(text.mid(at, span.start - at)));
        if (const QString own = text.mid(span.start, span.length()); !own.isEmpty()) words.runs.append(isLater ? exporting::Run::strong(own) : exporting::Run::emphasis(own));
        at = span.end;
    }
    if (at < text.size()) words.runs.append(exporting::Run(text.mid(at)));
    return exporting::Cell(words);
}

exporting::Row titleRow(const QStringList& words) {
    exporting::Row row;
    for (const QString& each : words) row.append(exporting::Cell(exporting::Inline(exporting::Run::strong(each))));
    return row;
}

class ComparisonWritten {
public:
    ComparisonWritten(const Comparison& comparison, const QString& study) : m_comparison(comparison), m_later(comparison.to.isEmpty() ? u"Now"_s : u"Later"_s) {
        m_document.title = comparison.from.isEmpty() ? u"What changed"_s : comparison.to.isEmpty() ? u"What changed since “%1”"_s.arg(comparison.from) : u"What changed from “%1” to “%2”"_s.arg(comparison.from, comparison.to);
        m_document.subtitle = study;
    }
    exporting::Document document() {
        if (m_comparison.rows.isEmpty()) m_document.add(exporting::Paragraph{exporting::Inline(u"Nothing is different."_s)});
        else m_document.add(exporting::Paragraph{exporting::Inline{exporting::Run(u"Where two wordings stand side by side, words that are gone are set "_s), exporting::Run::emphasis(u"in italics"_s), exporting::Run(u" and new ones "_s),
                                                        exporting::Run::strong(u"in bold"_s), exporting::Run(u". Words of transcripts are those of the transcripts as they are now."_s)}});
        for (const ComparedPart part : partsInOrder) addPart(part);
        if (m_isWithheld)
            m_document.add(exporting::Paragraph{exporting::Inline(exporting::withheldWords + u" stands for words of participants who withdrew or do not want to be quoted, for sentences that rest on such "
                                                                                  "words alone, and for words that are gone from their transcript."_s)});
        return std::move(m_document);
    }

private:
    void addPart(ComparedPart part) {
        const int n = m_comparison.count(part);
        if (n == 0) return;
        m_document.add(exporting::Heading{1, exporting::Inline(titleOf(part))});
        if (part == ComparedPart::Units) addCounts();
        exporting::Table table;
        const bool isUnits = part == ComparedPart::Units, hasPlaces = part != ComparedPart::Checklist;
        table.style = exporting::Table::Style::Checklist;
        QStringList titles{u"What"_s};
        if (hasPlaces) titles.append(u"Where"_s);
        if (isUnits) titles.append(u"Words"_s);
        table.headerRows.append(titleRow(titles << u"Then"_s << m_later));
        table.columns = isUnits ? QList<exporting::Column>{{14}, {18}, {36}, {16}, {16}} : hasPlaces ? QList<exporting::Column>{{18}, {16}, {33}, {33}} : QList<exporting::Column>{{34}, {33}, {33}};
        for (const ComparedRow& row : m_comparison.rows)
            if (row.part == part) table.rows.append(rowOf(row));
        m_document.add(table);
    }
    exporting::Row rowOf(const ComparedRow& row) {
        QString before = row.before, after = row.after, words = row.words;
        if (row.isWithheld) {
            m_isWithheld = true;
            if (row.part == ComparedPart::Units) words = exporting::withheldWords;
            else if (before.isEmpty() && after.isEmpty()) {
                if (row.became != Became::Added) before = exporting::withheldWords;
                if (row.became != Became::Dropped) after = exporting::withheldWords;
            }
        }
        // A code, a name or a state is looked over at a glance; sentences are not.
        const bool areWordings = row.part == ComparedPart::Question || row.part == ComparedPart::Texts || row.part == ComparedPart::Quotes || row.part == ComparedPart::Decisions ||
                                 (row.part == ComparedPart::Checklist && row.became == Became::Changed);
        QList<text::Difference> differences;
        if (areWordings && !row.isWithheld && !before.isEmpty() && !after.isEmpty()) differences = wordingDifferences(before, after);
        exporting::Row cells{plainCell(whatOf(row))};
        if (row.part != ComparedPart::Checklist) cells.append(plainCell(whereOf(row)));
        if (row.part == ComparedPart::Units) cells.append(plainCell(words));
        cells.append(setOffCell(before, differences, false));
        cells.append(setOffCell(after, differences, true));
        return cells;
    }
    void addCounts() {
        exporting::Table table;
        table.columns = {{52}, {12}, {12}, {12}, {12}};
        table.headerRows.append(titleRow({u"Meaning units in"_s, u"Then"_s, m_later, u"Came"_s, u"Went"_s}));
        for (const ComparedGroup& group : m_comparison.groups)
            if (group.arrived > 0 || group.left > 0)
                table.rows.append({plainCell(u"%1 “%2”"_s.arg(exporting::prose::upperFirst(group.type), group.name)), exporting::Cell(QString::number(group.before)), exporting::Cell(QString::number(group.after)),
                                   exporting::Cell(QString::number(group.arrived)), exporting::Cell(QString::number(group.left))});
        if (!table.rows.isEmpty()) m_document.add(table);
    }

    const Comparison& m_comparison;
    const QString m_later;
    exporting::Document m_document;
    bool m_isWithheld = false;
};

}  // namespace

exporting::Document comparisonDocument(const Comparison& comparison, const QString& study) { return ComparisonWritten(comparison, study).document(); }

QStringList comparisonSuffixes() { return {u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s, u"xlsx"_s, u"csv"_s}; }

Result<QByteArray> comparisonBytes(const Comparison& comparison, const QString& study, const QString& path, QStringList* warnings) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv") return toCsv(comparisonTable(comparison));
    if (suffix == u"xlsx") return exporting::xlsxBytes({comparisonTable(comparison)}, QFileInfo(path).absolutePath(), warnings);
    if (suffix != u"htm" && !comparisonSuffixes().contains(suffix))
        return Error{Error::Code::Unsupported, Said::tr("Nothing is written as “.%1” here; there are %2").arg(suffix, comparisonSuffixes().join(u", "_s)), path};
    return exporting::documentBytes(comparisonDocument(comparison, study), suffix);
}

QString titleOf(ComparedPart part) {
    switch (part) {
        case ComparedPart::Question: return u"Research question"_s;
        case ComparedPart::Themes: return u"Themes, code groups and subgroups"_s;
        case ComparedPart::Units: return u"Meaning units"_s;
        case ComparedPart::Texts: return u"Condensates and analytic texts"_s;
        case ComparedPart::Quotes: return u"Quotes that are printed"_s;
        case ComparedPart::People: return u"Participants, sessions and sources"_s;
        case ComparedPart::Checklist: return u"Checklist"_s;
        case ComparedPart::Decisions: break;
    }
    return u"Decisions and memos"_s;
}

}  // namespace kondensat::app
