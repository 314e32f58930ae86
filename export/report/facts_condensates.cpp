#include "core/method/trace_nodes.h"
#include "core/text/segment.h"
#include "export/report/facts.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

bool restsOnWithheldAlone(const Facts::IsUnitWithheld& isUnitWithheld, const QList<const MeaningUnit*>& units) {
    return !units.isEmpty() && std::all_of(units.cbegin(), units.cend(), [&](const MeaningUnit* unit) { return isUnitWithheld(*unit); });
}

/// Set aside or not: the units of somebody who withdrew are set aside.
bool restsOnWithheldAlone(const Facts& f, const Facts::IsUnitWithheld& isUnitWithheld, const Condensate& condensate) {
    const auto* subgroup = f.study.find<Subgroup>(condensate.parent);
    if (!subgroup) return false;
    const QList<const MeaningUnit*> inUse = f.index.unitsInUse(*subgroup);
    return restsOnWithheldAlone(isUnitWithheld, inUse.isEmpty() ? f.index.unitsOfSubgroup(subgroup->id) : inUse);
}

}  // namespace

QList<CondensateSentence> Facts::sentencesOf(const Condensate& condensate) const {
    return sentencesOf(condensate, [this](const MeaningUnit& unit) { return isWithheld(index.passageOf(unit)); });
}

QList<CondensateSentence> Facts::sentencesOf(const Condensate& condensate, const IsUnitWithheld& isUnitWithheld) const {
    QList<CondensateSentence> sentences;
    std::optional<bool> unlinked;
    for (const method::LinkedSpan& linked : method::linkedSentences(index, condensate.id)) {
        CondensateSentence sentence{linked.span, linked.targets, false};
        QList<const MeaningUnit*> units;
        for (const RecordId& id : linked.targets)
            if (const auto* unit = study.find<MeaningUnit>(id)) units.append(unit);
        if (units.isEmpty()) {
            if (!unlinked) unlinked = restsOnWithheldAlone(*this, isUnitWithheld, condensate);
            sentence.isWithheld = *unlinked;
        } else {
            sentence.isWithheld = restsOnWithheldAlone(isUnitWithheld, units);
        }
        sentences.append(sentence);
    }
    return sentences;
}

QStringList Facts::printed(const Condensate& condensate) const {
    const QString original = study.text(condensate.id);
    QString shown = said(condensate.id, u"text"_s, original);
    const QList<CondensateSentence> sentences = sentencesOf(condensate);
    QString words = shown;
    if (std::any_of(sentences.cbegin(), sentences.cend(), [](const CondensateSentence& each) { return each.isWithheld; })) {
        QList<text::Span> spans;
        if (shown != original) spans = text::sentences(shown, language);
        if (spans.size() != sentences.size()) {
            shown = original;
            spans.clear();
            for (const CondensateSentence& each : sentences) spans.append(each.span);
        }
        words.clear();
        qsizetype at = 0;
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const bool goesOn = i > 0 && sentences[i].isWithheld && sentences[i - 1].isWithheld;
            if (!goesOn) words += shown.mid(at, spans[i].start - at) + (sentences[i].isWithheld ? withheldWords : shown.mid(spans[i].start, spans[i].length()));
            at = spans[i].end;
        }
    }
    QStringList lines;
    for (const QString& line : words.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty()) lines.append(line.trimmed());
    return lines;
}

}  // namespace kondensat::exporting
