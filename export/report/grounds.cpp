#include "export/report/grounds.h"

#include "core/method/names.h"
#include "core/method/trace_nodes.h"
#include "core/method/turns.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

class Unfolding {
public:
    Unfolding(const Facts& facts, const Disclosure& disclosure) : m_facts(facts), m_disclosure(disclosure) {}

    QList<Ground> of(const RefSet& condensates) const {
        QList<Ground> grounds;
        for (const RecordId& id : condensates)
            if (const auto* condensate = m_facts.study.find<Condensate>(id)) grounds.append(of(*condensate));
        return grounds;
    }
    Ground of(const Condensate& condensate) const {
        Ground ground{Ground::Kind::Condensate, method::nameOf(m_facts.study, condensate.parent), {}, {}, {}, {}, {}};
        const QString text = m_facts.study.text(condensate.id);
        for (const CondensateSentence& sentence : m_facts.sentencesOf(condensate)) {
            if (sentence.isWithheld) {
                ground.steps.append(Ground{Ground::Kind::Sentence, {}, withheldWords, {}, {}, {}, {}});
                continue;
            }
            Ground step{Ground::Kind::Sentence, {}, text.mid(sentence.span.start, sentence.span.length()), {}, {}, m_facts.info().language, {}};
            for (const RecordId& id : sentence.units)
                if (const auto* unit = m_facts.study.find<MeaningUnit>(id)) step.steps.append(of(*unit));
            ground.steps.append(step);
        }
        return ground;
    }
    Ground of(const MeaningUnit& unit) const {
        Ground ground{Ground::Kind::Unit, m_disclosure.audience == Audience::Team ? unit.code : QString(), {}, {}, {}, {}, {}};
        ground.steps.append(passage(unit.source, m_facts.index.passageOf(unit)));
        return ground;
    }
    Ground passage(const RecordId& sourceId, const method::Passage& passage) const {
        const auto* source = m_facts.study.find<Source>(sourceId);
        Ground ground;
        ground.title = method::nameOf(m_facts.study, sourceId);
        ground.language = source && !source->language.isEmpty() ? source->language : m_facts.info().language;
        if (!source || m_facts.isWithheld(passage)) {
            ground.text = withheldWords;
            return ground;
        }
        const QString text = m_facts.study.text(sourceId);
        const QList<method::TurnSpan> turns = m_facts.index.turnsOf(sourceId);
        const auto within = method::turnsWithin(turns, text, passage.span);
        for (const method::TurnSpan& turn : within) ground.text += said(*source, turn.span, turn, text, true);
        if (within.isEmpty()) ground.text = text.mid(passage.span.start, passage.span.length()).trimmed();
        if (m_disclosure.context < 0) return ground;
        qsizetype first = -1, last = -1;
        for (qsizetype i = 0; i < turns.size(); ++i)
            if (turns[i].span.overlaps(passage.span)) {
                if (first < 0) first = i;
                last = i;
            }
        if (first < 0) return ground;
        for (qsizetype i = std::max<qsizetype>(0, first - m_disclosure.context); i <= first; ++i)
            ground.before += said(*source, {turns[i].span.start, std::min(turns[i].span.end, passage.span.start)}, turns[i], text, false);
        for (qsizetype i = last; i <= std::min<qsizetype>(turns.size() - 1, last + m_disclosure.context); ++i)
            ground.after += said(*source, {std::max(turns[i].span.start, passage.span.end), turns[i].span.end}, turns[i], text, false);
        return ground;
    }

private:
    /// A line of the talk with who says it; nothing for white space. What its speaker withholds says so.
    QString said(const Source& source, const text::Span& span, const method::TurnSpan& turn, const QString& text, bool isPassage) const {
        if (span.length() <= 0) return {};
        const text::Span words = text::trimmed(text, span);
        if (words.length() <= 0) return {};
        const method::Passage passage{words, text.mid(words.start, words.length()), method::participantsIn(m_facts.study, source, {turn}, text, words)};
        const QString spoken = !isPassage && m_facts.isWithheld(passage) ? withheldWords : passage.text;
        const QString speaker = method::speakerName(m_facts.study, source.id, turn);
        return (speaker.isEmpty() ? QString() : speaker + u": "_s) + spoken + u'\n';
    }

    const Facts& m_facts;
    const Disclosure& m_disclosure;
};

bool mayUnfold(const Disclosure& disclosure) { return disclosure.audience == Audience::Team || disclosure.audience == Audience::Examiner; }

}  // namespace

QList<QList<Ground>> groundsOf(const Facts& facts, const AnalyticText& text, const Disclosure& disclosure) {
    const qsizetype paragraphs = facts.paragraphsOf(text).size();
    QList<QList<Ground>> grounds(paragraphs);
    if (!mayUnfold(disclosure) || paragraphs == 0) return grounds;
    const Unfolding unfolding(facts, disclosure);
    const QList<method::LinkedSpan> linked = method::linkedParagraphs(facts.index, text.id);
    const bool one = linked.size() == paragraphs;
    RefSet all;
    for (qsizetype i = 0; i < linked.size(); ++i) {
        for (const RecordId& id : linked[i].targets) all.insert(id);
        if (one) grounds[i] = unfolding.of(linked[i].targets);
    }
    // What no paragraph names, but belongs there by its subgroup.
    RefSet others;
    for (const Condensate* condensate : facts.index.children<Condensate>(text.subgroup))
        if (text.subgroup && !all.contains(condensate->id)) others.insert(condensate->id);
    if (!one)
        for (const RecordId& id : all) others.insert(id);
    grounds.last() += unfolding.of(others);
    return grounds;
}

QList<Ground> groundsOf(const Facts& facts, const Quote& quote, const Disclosure& disclosure) {
    if (!mayUnfold(disclosure)) return {};
    const auto* unit = facts.study.find<MeaningUnit>(quote.unit);
    const RecordId source = quote.source || !unit ? quote.source : unit->source;
    if (!source) return {};
    return {Unfolding(facts, disclosure).passage(source, facts.index.passageOf(quote))};
}

}  // namespace kondensat::exporting
