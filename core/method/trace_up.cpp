#include "core/method/trace_nodes.h"
#include "core/said.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

/// Which condensates and analytic texts use what, gathered once from all links.
class Ascent {
public:
    explicit Ascent(const Study& study) : m_index(study), m_study(study) {
        for (const SentenceLink* link : study.list<SentenceLink>())
            for (const RecordId& unit : link->units) m_sentencesOf[unit].append(link);
        for (const ParagraphLink* link : study.list<ParagraphLink>())
            for (const RecordId& condensate : link->condensates) m_paragraphsOf[condensate].append(link);
        for (const AnalyticText* text : study.list<AnalyticText>())
            if (text->subgroup) m_textsOf[text->subgroup].append(text);
        for (const Category* category : study.list<Category>())
            for (const RecordId& group : category->groups) m_categoriesOf[group].append(category);
        for (const GoldQuote* gold : study.list<GoldQuote>()) m_goldOf[gold->unit].append(gold);
    }

    TraceNode from(const MeaningUnit& unit) const {
        TraceNode node = nodeOf(m_index, unit);
        QSet<RecordId> reached;
        for (const SentenceLink* link : m_sentencesOf.value(unit.id)) {
            reached.insert(link->parent);
            node.children.append(from(*link));
        }
        for (const RecordId& id : unit.subgroups)
            if (const auto* subgroup = m_study.find<Subgroup>(id)) addUnusedCondensates(node, *subgroup, reached);
        for (const GoldQuote* gold : m_goldOf.value(unit.id)) node.children.append(from(*gold));
        for (const Quote* quote : m_index.quotesOfSource(unit.source))
            if (quote->unit == unit.id || m_index.passageOf(*quote).span.overlaps(node.span))
                node.children.append(from(*quote));
        if (unit.subgroups.isEmpty())
            for (const RecordId& id : unit.groups)
                if (const auto* group = m_study.find<CodeGroup>(id)) node.children.append(from(*group));
        return node;
    }
    TraceNode from(const SentenceLink& link) const {
        const auto document = m_study.document(link.parent);
        const text::Span span = document->spanOf(link.range).value_or(text::Span());
        TraceNode node{link.id, u"sentence"_s, {}, span, document->text().mid(span.start, span.length()), {}};
        if (const auto* condensate = m_study.find<Condensate>(link.parent)) node.children.append(from(*condensate));
        return node;
    }
    TraceNode from(const Condensate& condensate) const {
        TraceNode node = nodeOf(m_index, condensate.id);
        QSet<RecordId> texts;
        for (const ParagraphLink* link : m_paragraphsOf.value(condensate.id)) {
            texts.insert(link->parent);
            node.children.append(from(*link));
        }
        if (const auto* subgroup = m_study.find<Subgroup>(condensate.parent)) {
            for (const AnalyticText* text : m_textsOf.value(subgroup->id))
                if (!texts.contains(text->id)) node.children.append(from(*text));
            if (node.children.isEmpty()) node.children.append(from(*subgroup));
        }
        return node;
    }
    TraceNode from(const ParagraphLink& link) const {
        const auto document = m_study.document(link.parent);
        const text::Span span = document->spanOf(link.range).value_or(text::Span());
        TraceNode node{link.id, u"paragraph"_s, {}, span, document->text().mid(span.start, span.length()), {}};
        if (const auto* text = m_study.find<AnalyticText>(link.parent)) node.children.append(from(*text));
        return node;
    }
    TraceNode from(const GoldQuote& gold) const {
        TraceNode node = nodeOf(m_index, gold);
        if (const auto* subgroup = m_study.find<Subgroup>(gold.parent)) node.children.append(from(*subgroup));
        return node;
    }
    TraceNode from(const Quote& quote) const {
        TraceNode node = nodeOf(m_index, quote);
        if (const auto* text = m_study.find<AnalyticText>(quote.parent)) node.children.append(from(*text));
        return node;
    }
    TraceNode from(const AnalyticText& text) const {
        TraceNode node = nodeOf(m_index, text.id);
        if (m_study.find<Category>(text.parent)) node.children.append(nodeOf(m_index, text.parent));
        return node;
    }
    TraceNode from(const Subgroup& subgroup) const {
        TraceNode node = nodeOf(m_index, subgroup.id);
        for (const AnalyticText* text : m_textsOf.value(subgroup.id)) node.children.append(from(*text));
        const auto* group = m_study.find<CodeGroup>(subgroup.parent);
        if (node.children.isEmpty() && group) node.children.append(from(*group));
        return node;
    }
    TraceNode from(const CodeGroup& group) const {
        TraceNode node = nodeOf(m_index, group.id);
        for (const Category* category : m_categoriesOf.value(group.id))
            node.children.append(nodeOf(m_index, category->id));
        return node;
    }
    TraceNode from(const Source& source) const {
        TraceNode node = nodeOf(m_index, source.id);
        for (const MeaningUnit* unit : byPosition(m_index.unitsOfSource(source.id))) node.children.append(from(*unit));
        for (const Quote* quote : byPosition(m_index.quotesOfSource(source.id)))
            if (!m_study.find<MeaningUnit>(quote->unit)) node.children.append(from(*quote));
        return node;
    }

private:
    void addUnusedCondensates(TraceNode& node, const Subgroup& subgroup, const QSet<RecordId>& reached) const {
        const auto& condensates = m_index.children<Condensate>(subgroup.id);
        for (const Condensate* condensate : condensates)
            if (!reached.contains(condensate->id)) node.children.append(from(*condensate));
        if (condensates.isEmpty()) node.children.append(from(subgroup));
    }
    template <class T>
    QList<const T*> byPosition(QList<const T*> records) const {
        std::stable_sort(records.begin(), records.end(), [&](const T* a, const T* b) {
            return m_index.passageOf(*a).span.start < m_index.passageOf(*b).span.start;
        });
        return records;
    }

    Index m_index;
    const Study& m_study;
    QHash<RecordId, QList<const SentenceLink*>> m_sentencesOf;
    QHash<RecordId, QList<const ParagraphLink*>> m_paragraphsOf;
    QHash<RecordId, QList<const AnalyticText*>> m_textsOf;
    QHash<RecordId, QList<const Category*>> m_categoriesOf;
    QHash<RecordId, QList<const GoldQuote*>> m_goldOf;
};

template <class... T>
std::optional<TraceNode> ascend(const Study& study, const RecordId& id) {
    const Ascent ascent(study);
    std::optional<TraceNode> node;
    (..., [&](const T* record) {
        if (record && !node) node = ascent.from(*record);
    }(study.find<T>(id)));
    return node;
}

}  // namespace

Result<TraceNode> traceUp(const Study& study, const RecordId& id) {
    if (study.typeOf(id).isEmpty())
        return Error{Error::Code::NotFound, Said::tr("no record has the id %1").arg(id.toString())};
    if (const auto* translation = study.find<Translation>(id)) return traceUp(study, translation->parent);
    auto node = ascend<MeaningUnit, Source, SentenceLink, Condensate, ParagraphLink, AnalyticText, Quote, GoldQuote,
                       Subgroup, CodeGroup>(study, id);
    if (node) return *std::move(node);
    return Error{Error::Code::Invalid, Said::tr("no finding rests on a %1").arg(study.typeOf(id)), {}, id.toString()};
}

}  // namespace kondensat::method
