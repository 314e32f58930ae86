#include "core/method/trace_nodes.h"

#include "core/method/names.h"
#include "core/method/turns.h"
#include "core/text/segment.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

/// `targetsOf(link)` gives what a link names; only those with a record of type Target count.
template <class Target, class Link>
QList<LinkedSpan> linked(const Index& index, const RecordId& id, const QList<Span>& spans, RefSet Link::*targetsOf) {
    const auto document = index.study().document(id);
    QList<std::pair<const Link*, Span>> links;
    for (const Link* link : index.children<Link>(id))
        if (const auto span = link->range.isNull() ? std::nullopt : document->spanOf(link->range))
            links.append({link, *span});
    QList<LinkedSpan> found;
    for (const Span& span : spans) {
        LinkedSpan one{{}, span, {}};
        for (const auto& [link, where] : links) {
            const Span shared =
                text::trimmed(document->text(), {std::max(span.start, where.start), std::min(span.end, where.end)});
            if (shared.length() <= 0) continue;
            if (!one.link) one.link = link->id;
            for (const RecordId& target : link->*targetsOf)
                if (index.study().find<Target>(target)) one.targets.insert(target);
        }
        found.append(one);
    }
    return found;
}

}  // namespace

QList<LinkedSpan> linkedSentences(const Index& index, const RecordId& condensate) {
    const QString text = index.study().text(condensate);
    return linked<MeaningUnit>(index, condensate, text::sentences(text, index.language()), &SentenceLink::units);
}

QList<LinkedSpan> linkedParagraphs(const Index& index, const RecordId& analyticText) {
    const QString text = index.study().text(analyticText);
    return linked<Condensate>(index, analyticText, text::paragraphs(text), &ParagraphLink::condensates);
}

QList<std::pair<qsizetype, const Quote*>> placedQuotes(const Index& index, const RecordId& analyticText) {
    QList<std::pair<qsizetype, const Quote*>> placed;
    for (const text::PlacedMark& mark : index.study().document(analyticText)->marks()) {
        const auto id = RecordId::parse(mark.value.toObject().value("quote"_L1).toString());
        const auto* quote = id ? index.study().find<Quote>(*id) : nullptr;
        if (quote) placed.append({mark.position, quote});
    }
    return placed;
}

QList<TraceNode> passagesOf(const Index& index, const RecordId& source, const Span& span) {
    if (span.length() <= 0) return {};
    const QString text = index.study().text(source);
    QList<TraceNode> passages;
    const auto turns = index.turnsOf(source);
    for (const TurnSpan& turn : turnsWithin(turns, text, span)) {
        const Span words = text::trimmed(text, turn.span);
        passages.append({source,
                         u"passage"_s,
                         speakerName(index.study(), source, turn),
                         words,
                         text.mid(words.start, words.length()),
                         {}});
    }
    if (passages.isEmpty())
        passages.append(
            {source, u"passage"_s, nameOf(index.study(), source), span, text.mid(span.start, span.length()), {}});
    return passages;
}

TraceNode nodeOf(const Index& index, const MeaningUnit& unit) {
    const Passage passage = index.passageOf(unit);
    return {unit.id, MeaningUnit::type, unit.code, passage.span, passage.text, {}};
}

TraceNode nodeOf(const Index& index, const Quote& quote) {
    const Passage passage = index.passageOf(quote);
    return {quote.id,
            Quote::type,
            quoteLabel(index.study(), quote.id),
            passage.span,
            quote.edited.isEmpty() ? quote.verbatim.isEmpty() ? passage.text : quote.verbatim : quote.edited,
            {}};
}

TraceNode nodeOf(const Index& index, const GoldQuote& quote) {
    const Passage passage = index.passageOf(quote);
    return {quote.id, GoldQuote::type, quoteLabel(index.study(), quote.id), passage.span, passage.text, {}};
}

TraceNode nodeOf(const Index& index, const RecordId& id) {
    const Study& study = index.study();
    if (const auto* unit = study.find<MeaningUnit>(id)) return nodeOf(index, *unit);
    if (const auto* quote = study.find<Quote>(id)) return nodeOf(index, *quote);
    if (const auto* gold = study.find<GoldQuote>(id)) return nodeOf(index, *gold);
    TraceNode node{id, study.typeOf(id), nameOf(study, id), {}, {}, {}};
    if (study.find<Condensate>(id) || study.find<AnalyticText>(id)) node.text = study.text(id);
    node.span = {0, node.text.size()};
    return node;
}

}  // namespace kondensat::method
