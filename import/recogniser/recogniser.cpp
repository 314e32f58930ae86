#include "import/recogniser/recogniser.h"

#include "import/recogniser/assembler.h"
#include "import/recogniser/evidence.h"
#include "import/recogniser/label_rules.h"
#include "import/recogniser/line_patterns.h"
#include "import/recogniser/lines_of.h"
#include "import/recogniser/margin_numbers.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

QString unitName(const Document& document) {
    return document.container == "txt"_L1 || document.container == "md"_L1 ? u"lines"_s : u"paragraphs"_s;
}

/// What the decision rests on, in a sentence for people.
QString explain(const Decision& decision, const Document& document, qsizetype speakers, bool isTable) {
    const QString units = unitName(document);
    const QString tail = u"; %1 speakers"_s.arg(speakers);
    const QString count = QString::number(decision.labelled);
    switch (*decision.family) {
        case Family::Voice:
            return (isTable ? u"%1 table rows name a speaker"_s : u"%1 cues have a voice tag"_s).arg(count) + tail;
        case Family::NameTime:
            return u"%1 %2 hold a name and a time, with the text below"_s.arg(count, units) + tail;
        case Family::TimeName:
            return u"%1 %2 hold a time and a name, with the text below"_s.arg(count, units) + tail;
        case Family::Bracket:
            return u"%1 %2 begin with a name in brackets"_s.arg(count, units) + tail;
        case Family::Dash:
            return u"%1 %2 begin with a name and a dash"_s.arg(count, units) + tail;
        case Family::Tab:
            return u"%1 %2 begin with a name and a tab"_s.arg(count, units) + tail;
        case Family::NameColon:
            break;
    }
    const QString bold = decision.bold * 2 > decision.labelled ? u"bold "_s : QString();
    const QString time = decision.timed * 2 > decision.labelled ? u" and a time"_s : QString();
    return u"%1 %2 begin with a %3name and a colon%4"_s.arg(count, units, bold, time) + tail;
}

void addReasons(Transcript& transcript, const Document& document, const Decision& decision, int numbered,
                bool isTable) {
    QStringList& reasons = transcript.reasons;
    if (decision.family)
        reasons.append(explain(decision, document, transcript.speakers.size(), isTable));
    else
        reasons.append(u"No label comes twice and no two labels come once each: no speaker was recognised"_s);
    int starts = 0, ends = 0, variants = 0;
    for (const Turn& turn : transcript.turns) starts += turn.startMs >= 0, ends += turn.endMs >= 0;
    for (const Speaker& speaker : transcript.speakers) variants += speaker.canonical != speaker.label;
    if (starts + ends > 0)
        reasons.append(
            u"%1 of %2 turns have a start time, %3 an end time"_s.arg(starts).arg(transcript.turns.size()).arg(ends));
    if (transcript.frontMatterEnd > 0)
        reasons.append(u"%1 characters before the first label are front matter"_s.arg(transcript.frontMatterEnd));
    if (numbered > 0)
        reasons.append(
            u"%1 %2 carry a number in the margin, which was taken out"_s.arg(numbered).arg(unitName(document)));
    if (variants > 0)
        reasons.append(u"%1 labels look like variants of another speaker's; please confirm"_s.arg(variants));
    if (decision.family == Family::NameColon && decision.leftAlone > 0)
        transcript.warnings.append(
            u"%1 %2 begin like a label that does not count as one (it comes once, or is no name); they stay in the text"_s
                .arg(decision.leftAlone)
                .arg(unitName(document)));
}

}  // namespace

Transcript recognise(const Document& document, const ImportOptions& options) {
    QList<Line> lines = linesOf(document);
    const int numbered = findMarginNumbers(lines);
    for (Line& line : lines) matchPatterns(line);
    const Decision decision = decide(lines);

    Transcript transcript = Assembler(lines, decision, options).assemble();
    qsizetype source = document.title.isEmpty() ? 0 : document.title.size() + 1;
    for (const Paragraph& paragraph : document.paragraphs) source += paragraph.text.size() + 1;
    transcript.removedCharacters = std::max<qsizetype>(0, source - 1 - transcript.text.size());

    QStringList labels;
    QList<int> turns;
    for (const Speaker& speaker : transcript.speakers) labels.append(speaker.label), turns.append(speaker.turns);
    const QStringList names = canonicalNames(labels, turns);
    for (qsizetype i = 0; i < names.size(); ++i) transcript.speakers[i].canonical = names[i];

    const bool isTable = decision.family == Family::Voice && document.container != "vtt"_L1;
    transcript.pattern = patternName(decision, isTable);
    addReasons(transcript, document, decision, numbered, isTable);
    return transcript;
}

}  // namespace kondensat::importing
