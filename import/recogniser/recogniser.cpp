#include "import/recogniser/recogniser.h"

#include "core/said.h"
#include "import/recogniser/assembler.h"
#include "import/recogniser/evidence.h"
#include "import/recogniser/label_rules.h"
#include "import/recogniser/line_patterns.h"
#include "import/recogniser/lines_of.h"
#include "import/recogniser/margin_numbers.h"
#include "import/text_edits.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

QString unitName(const Document& document) {
    return document.container == "txt"_L1 || document.container == "md"_L1 ? Said::tr("lines") : Said::tr("paragraphs");
}

/// What the decision rests on, in a sentence for people.
QString explain(const Decision& decision, const Document& document, qsizetype speakers, bool isTable) {
    const QString units = unitName(document);
    const QString tail = Said::tr("; %1 speakers").arg(speakers);
    const QString count = QString::number(decision.labelled);
    switch (*decision.family) {
        case Family::Voice:
            return (isTable ? Said::tr("%1 table rows name a speaker") : Said::tr("%1 cues name their speaker"))
                       .arg(count) +
                   tail;
        case Family::NameTime:
            return Said::tr("%1 %2 hold a name and a time, with the text below").arg(count, units) + tail;
        case Family::TimeName:
            return Said::tr("%1 %2 hold a time and a name, with the text below").arg(count, units) + tail;
        case Family::Bracket:
            return Said::tr("%1 %2 begin with a name in brackets").arg(count, units) + tail;
        case Family::Dash:
            return Said::tr("%1 %2 begin with a name and a dash").arg(count, units) + tail;
        case Family::Tab:
            return Said::tr("%1 %2 begin with a name and a tab").arg(count, units) + tail;
        case Family::NameColon:
            break;
    }
    const bool bold = decision.bold * 2 > decision.labelled, timed = decision.timed * 2 > decision.labelled;
    const QString sentence = bold ? (timed ? Said::tr("%1 %2 begin with a bold name and a colon and a time")
                                           : Said::tr("%1 %2 begin with a bold name and a colon"))
                                  : (timed ? Said::tr("%1 %2 begin with a name and a colon and a time")
                                           : Said::tr("%1 %2 begin with a name and a colon"));
    return sentence.arg(count, units) + tail;
}

void addReasons(Transcript& transcript, const Document& document, const Decision& decision, int numbered,
                bool isTable) {
    QStringList& reasons = transcript.reasons;
    if (decision.family)
        reasons.append(explain(decision, document, transcript.speakers.size(), isTable));
    else
        reasons.append(Said::tr("No label comes twice and no two labels come once each: no speaker was recognised"));
    int starts = 0, ends = 0, variants = 0;
    for (const Turn& turn : transcript.turns) starts += turn.startMs >= 0, ends += turn.endMs >= 0;
    for (const Speaker& speaker : transcript.speakers) variants += speaker.canonical != speaker.label;
    if (starts + ends > 0)
        reasons.append(Said::tr("%1 of %2 turns have a start time, %3 an end time")
                           .arg(starts)
                           .arg(transcript.turns.size())
                           .arg(ends));
    if (transcript.frontMatterEnd > 0)
        reasons.append(
            Said::tr("%1 characters before the first label are front matter").arg(transcript.frontMatterEnd));
    if (numbered > 0)
        reasons.append(
            Said::tr("%1 %2 carry a number in the margin, which was taken out").arg(numbered).arg(unitName(document)));
    if (variants > 0)
        reasons.append(Said::tr("%1 labels look like variants of another speaker's; please confirm").arg(variants));
    if (decision.family == Family::NameColon && decision.leftAlone > 0)
        transcript.warnings.append(Said::tr("%1 %2 begin like a label that does not count as one (it comes once, or is "
                                            "no name); they stay in the text")
                                       .arg(decision.leftAlone)
                                       .arg(unitName(document)));
}

/// A comment that hangs at a point is about the paragraph there.
Range extentOf(const PlacedAnnotation& placed, const Document& document, const Assembler& assembler) {
    const Range range = assembler.rangeOf(placed.start, placed.end);
    if (range.start < range.end || placed.what.kind == Annotation::Kind::Highlight) return range;
    const qsizetype paragraph = std::min(placed.start.paragraph, document.paragraphs.size() - 1);
    return assembler.rangeOf({paragraph, 0}, {paragraph + 1, 0});
}

/// A coloured stretch with a comment's extent gives the comment its colour.
void placeAnnotations(Transcript& transcript, const Document& document, const Assembler& assembler) {
    for (const PlacedAnnotation& placed : document.annotations) {
        const Range range = extentOf(placed, document, assembler);
        transcript.annotations.append(placed.what);
        transcript.annotations.last().start = range.start, transcript.annotations.last().end = range.end;
    }
    const qsizetype lost = trimAnnotations(transcript);
    using Extent = std::pair<qsizetype, qsizetype>;
    QHash<Extent, QString> colours;
    QSet<Extent> commented;
    for (const Annotation& each : std::as_const(transcript.annotations))
        if (each.kind == Annotation::Kind::Highlight)
            colours.insert({each.start, each.end}, each.colour);
        else
            commented.insert({each.start, each.end});
    for (Annotation& each : transcript.annotations)
        if (each.kind == Annotation::Kind::Comment) each.colour = colours.value({each.start, each.end});
    transcript.annotations.removeIf([&](const Annotation& each) {
        return each.kind == Annotation::Kind::Highlight && commented.contains({each.start, each.end});
    });
    if (lost > 0)
        transcript.warnings.append(
            saidOf("Kondensat",
                   QT_TRANSLATE_N_NOOP("Kondensat",
                                       "%n comment hangs at no word of the talk and was left out|%n comments hang at "
                                       "no words of the talk and were left out"),
                   lost));
}

}  // namespace

Transcript recognise(const Document& document, const ImportOptions& options) {
    QList<Line> lines = linesOf(document);
    const int numbered = findMarginNumbers(lines);
    for (Line& line : lines) matchPatterns(line);
    const Decision decision = decide(lines);

    Assembler assembler(lines, decision, options);
    Transcript transcript = assembler.assemble();
    placeAnnotations(transcript, document, assembler);
    qsizetype source = document.title.isEmpty() ? 0 : document.title.size() + 1;
    for (const Paragraph& paragraph : document.paragraphs) source += paragraph.text.size() + 1;
    transcript.removedCharacters = std::max<qsizetype>(0, source - 1 - transcript.text.size());

    QStringList labels;
    QList<int> turns;
    for (const Speaker& speaker : transcript.speakers) labels.append(speaker.label), turns.append(speaker.turns);
    const QStringList names = canonicalNames(labels, turns);
    for (qsizetype i = 0; i < names.size(); ++i) transcript.speakers[i].canonical = names[i];

    const bool isTable = decision.family == Family::Voice &&
                         std::none_of(document.paragraphs.begin(), document.paragraphs.end(),
                                      [](const Paragraph& p) { return p.kind == Paragraph::Kind::Cue; });
    transcript.pattern = patternName(decision, isTable);
    addReasons(transcript, document, decision, numbered, isTable);
    return transcript;
}

}  // namespace kondensat::importing
