#include "export/report/examples_table.h"

#include "core/method/speakers.h"
#include "core/method/trace_nodes.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

/// The words of a gold quote as they are printed: translated with it, with its unit, or with a quote of the same words.
QString goldText(const Facts& f, const GoldQuote& gold) {
    if (const Translation* t = f.translationOf(gold.id, {u"text"_s})) return f.study.text(t->id).trimmed();
    if (const Translation* t = gold.range.isNull() ? f.translationOf(gold.unit, {u"text"_s}) : nullptr)
        return f.study.text(t->id).trimmed();
    const method::Passage passage = f.index.passageOf(gold);
    for (const study::Quote* quote : f.quotes)
        if (quote->unit == gold.unit && f.index.passageOf(*quote).span == passage.span)
            if (const Translation* t = f.translationOf(*quote)) return f.study.text(t->id).trimmed();
    return passage.text.trimmed();
}

Cell goldCell(const Facts& f, const GoldQuote& gold) {
    return Cell(goldParagraphs(f, gold));
}

/// The sentences that rest on the unit, with … where others are left out; empty where none does, and where a translated
/// version cannot be taken apart in the same way. None of them is withheld: the unit's words may be printed.
QString sentencesFrom(const Facts& f, const Condensate& condensate, const RecordId& unit) {
    const QString original = f.study.text(condensate.id), shown = f.said(condensate.id, u"text"_s, original);
    const QList<method::LinkedSpan> sentences = method::linkedSentences(f.index, condensate.id);
    QList<text::Span> spans;
    for (const method::LinkedSpan& sentence : sentences) spans.append(sentence.span);
    if (shown != original) spans = text::sentences(shown, f.language);
    if (spans.size() != sentences.size()) return {};
    QString words;
    bool gap = false;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (!sentences[i].targets.contains(unit)) {
            gap = true;
            continue;
        }
        words += (words.isEmpty() ? QString() : u" "_s) + (gap ? u"… "_s : QString()) +
                 shown.mid(spans[i].start, spans[i].length()).simplified();
        gap = false;
    }
    return gap && !words.isEmpty() ? words + u" …"_s : words;
}

/// What the condensates make of the unit; all of them where no sentence is linked to it.
Cell condensateCell(const Facts& f, const Subgroup& subgroup, const RecordId& unit) {
    QList<Inline> linked, all;
    for (const Condensate* each : f.index.children<Condensate>(subgroup.id))
        if (const QString words = sentencesFrom(f, *each, unit); !words.isEmpty()) linked.append(Inline(words));
    if (!linked.isEmpty()) return Cell(linked);
    for (const Condensate* each : f.index.children<Condensate>(subgroup.id))
        for (const QString& line : f.printed(*each)) all.append(Inline(line));
    return Cell(all);
}

Cell exampleCell(const Facts& f, const CodeGroup& group, const Subgroup& subgroup, const GoldQuote& gold,
                 const QString& column) {
    const MeaningUnit* unit = f.study.find<MeaningUnit>(gold.unit);
    if (column == u"meaning unit") return goldCell(f, gold);
    if (column == u"code") return Cell(unit ? f.said(unit->id, u"code"_s, unit->code) : QString());
    if (column == u"code group") return Cell(f.said(group.id, u"name"_s, group.name));
    if (column == u"subgroup") return Cell(f.said(subgroup.id, u"name"_s, subgroup.name));
    if (column == u"condensate") return condensateCell(f, subgroup, gold.unit);
    QStringList names;
    for (const Category* category : f.categories)
        if (category->groups.contains(group.id)) names.append(f.headingOf(*category));
    return Cell(names.join(u"; "_s));
}

}  // namespace

QList<Inline> goldParagraphs(const Facts& f, const GoldQuote& gold) {
    const method::Passage passage = f.index.passageOf(gold);
    const MeaningUnit* unit = f.study.find<MeaningUnit>(gold.unit);
    const QString label = !f.quotesLabelled       ? QString()
                          : f.quoteLabel.isEmpty() ? method::quoteLabel(f.study, gold.id)
                                                 : method::quoteLabel(f.study, f.quoteLabel, passage.participants, {});
    QList<Inline> paragraphs;
    for (const QString& line : f.dialogueOf(unit ? unit->source : RecordId(), passage.span, goldText(f, gold)))
        paragraphs.append(Inline(line));
    if (!label.isEmpty() && !paragraphs.isEmpty()) paragraphs.last().runs.append(Run(u' ' + label));
    return paragraphs;
}

QList<CellOf> exampleRows(const Facts& f) {
    QList<CellOf> rows;
    for (const CodeGroup* group : f.groups)
        for (const Subgroup* subgroup : f.subgroupsOf(group->id)) {
            const auto gold = f.index.children<GoldQuote>(subgroup->id);
            const auto found = std::find_if(gold.cbegin(), gold.cend(),
                                            [&](const GoldQuote* g) { return !f.isWithheld(f.index.passageOf(*g)); });
            if (found == gold.cend()) continue;
            rows.append([&f, group, subgroup, quote = *found](const QString& column) {
                return exampleCell(f, *group, *subgroup, *quote, column);
            });
        }
    return rows;
}

}  // namespace kondensat::exporting
