#include "core/method/withdrawal.h"

#include "core/method/index.h"
#include "core/method/taking_part.h"
#include "core/method/trace_nodes.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

class Withdrawal {
public:
    Withdrawal(const Study& study, const RecordId& who) : m_study(study), m_index(study), m_who(who) {}

    WithdrawalList list() {
        for (const Source* source : m_study.list<Source>())
            if (participantsOfSource(m_study, *source).contains(m_who)) addSource(*source);
        addUnits();
        addCondensates();
        addAnalyticTexts();
        if (!m_list.isEmpty())
            for (const Milestone* milestone : m_study.list<Milestone>()) m_list.milestones.append(milestone->id);
        return m_list;
    }

private:
    void addSource(const Source& source) {
        WithdrawalList::Turns own{source.id, {}}, replies{source.id, {}};
        const QList<TurnSpan> turns = m_index.turnsOf(source.id);
        const bool othersTookPart = participantsOfSource(m_study, source).size() > 1;
        for (qsizetype i = 0; i < turns.size(); ++i) {
            if (turns[i].who == m_who)
                own.spans.append(turns[i].span);
            else if (othersTookPart && i > 0 && turns[i - 1].who == m_who)
                replies.spans.append(turns[i].span);
        }
        if (turns.isEmpty()) {
            const Span whole{0, m_study.document(source.id)->length()};
            if (whole.length() > 0 && participantsIn(m_study, source.id, whole).contains(m_who))
                own.spans.append(whole);
        }
        if (!own.spans.isEmpty()) m_list.turns.append(own);
        if (!replies.spans.isEmpty()) m_list.replies.append(replies);
    }
    void addUnits() {
        for (const MeaningUnit* unit : m_study.list<MeaningUnit>())
            if (m_index.passageOf(*unit).participants.contains(m_who))
                m_list.units.append(unit->id), m_units.insert(unit->id);
        for (const GoldQuote* gold : m_study.list<GoldQuote>())
            if (m_index.passageOf(*gold).participants.contains(m_who)) m_list.goldQuotes.append(gold->id);
        for (const Quote* quote : m_study.list<Quote>())
            if (m_index.passageOf(*quote).participants.contains(m_who)) m_list.quotes.append(quote->id);
    }
    void addCondensates() {
        for (const Condensate* condensate : m_study.list<Condensate>()) {
            bool rests = false;
            for (const LinkedSpan& sentence : linkedSentences(m_index, condensate->id))
                if (holdsAny(sentence.targets, m_units)) {
                    m_list.sentences.append({condensate->id, sentence.span});
                    rests = true;
                }
            const auto* subgroup = m_study.find<Subgroup>(condensate->parent);
            if (subgroup)
                for (const MeaningUnit* unit : m_index.unitsInUse(*subgroup))
                    rests = rests || m_units.contains(unit->id);
            if (rests) m_list.condensates.append(condensate->id), m_condensates.insert(condensate->id);
        }
    }
    void addAnalyticTexts() {
        for (const AnalyticText* text : m_study.list<AnalyticText>()) {
            bool rests = false;
            for (const Quote* quote : m_index.children<Quote>(text->id))
                rests = rests || m_list.quotes.contains(quote->id);
            for (const ParagraphLink* link : m_index.children<ParagraphLink>(text->id))
                rests = rests || holdsAny(link->condensates, m_condensates);
            if (text->subgroup)
                for (const Condensate* c : m_index.children<Condensate>(text->subgroup))
                    rests = rests || m_condensates.contains(c->id);
            if (rests) m_list.analyticTexts.append(text->id);
        }
    }
    static bool holdsAny(const RefSet& refs, const QSet<RecordId>& of) {
        return std::any_of(refs.begin(), refs.end(), [&](const RecordId& id) { return of.contains(id); });
    }

    const Study& m_study;
    Index m_index;
    RecordId m_who;
    QSet<RecordId> m_units, m_condensates;
    WithdrawalList m_list;
};

}  // namespace

WithdrawalList affectedBy(const Study& study, const RecordId& participant) {
    return Withdrawal(study, participant).list();
}

}  // namespace kondensat::method
