#include "core/method/trace_nodes.h"
#include "core/said.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

class Descent {
public:
    explicit Descent(const Study& study) : m_index(study), m_study(study) {}

    TraceNode from(const MeaningUnit& unit) const {
        TraceNode node = nodeOf(m_index, unit);
        node.children = passagesOf(m_index, unit.source, node.span);
        return node;
    }
    TraceNode from(const Quote& quote) const {
        TraceNode node = nodeOf(m_index, quote);
        if (const auto* unit = m_study.find<MeaningUnit>(quote.unit))
            node.children.append(from(*unit));
        else
            node.children = passagesOf(m_index, quote.source, node.span);
        return node;
    }
    TraceNode from(const GoldQuote& quote) const {
        TraceNode node = nodeOf(m_index, quote);
        if (const auto* unit = m_study.find<MeaningUnit>(quote.unit)) node.children.append(from(*unit));
        return node;
    }
    TraceNode from(const Condensate& condensate) const {
        TraceNode node = nodeOf(m_index, condensate.id);
        RefSet used;
        for (const LinkedSpan& sentence : linkedSentences(m_index, condensate.id)) {
            node.children.append(sentenceNode(condensate.id, node.text, sentence));
            for (const RecordId& id : sentence.targets) used.insert(id);
        }
        if (const auto* subgroup = m_study.find<Subgroup>(condensate.parent))
            for (const MeaningUnit* unit : m_index.unitsInUse(*subgroup))
                if (!used.contains(unit->id)) node.children.append(from(*unit));
        return node;
    }
    TraceNode from(const SentenceLink& link) const {
        const auto document = m_study.document(link.parent);
        const Span span = document->spanOf(link.range).value_or(Span());
        return sentenceNode(link.parent, document->text(), {link.id, span, link.units});
    }
    TraceNode from(const Subgroup& subgroup) const {
        TraceNode node = nodeOf(m_index, subgroup.id);
        const auto& condensates = m_index.children<Condensate>(subgroup.id);
        for (const Condensate* condensate : condensates) node.children.append(from(*condensate));
        if (condensates.isEmpty())
            for (const MeaningUnit* unit : m_index.unitsInUse(subgroup)) node.children.append(from(*unit));
        for (const GoldQuote* gold : m_index.children<GoldQuote>(subgroup.id)) node.children.append(from(*gold));
        return node;
    }
    TraceNode from(const CodeGroup& group) const {
        TraceNode node = nodeOf(m_index, group.id);
        RefSet subgroups;
        for (const Subgroup* subgroup : m_index.children<Subgroup>(group.id)) {
            subgroups.insert(subgroup->id);
            if (subgroup->setAside.isEmpty()) node.children.append(from(*subgroup));
        }
        for (const MeaningUnit* unit : m_index.unitsOfGroup(group.id)) {
            const bool sorted = std::any_of(unit->subgroups.begin(), unit->subgroups.end(),
                                            [&](const RecordId& id) { return subgroups.contains(id); });
            if (!sorted && !isSetAside(*unit, group.id.toString())) node.children.append(from(*unit));
        }
        return node;
    }
    TraceNode from(const ParagraphLink& link) const {
        const auto document = m_study.document(link.parent);
        return paragraphNode(link.parent, document->text(),
                             {link.id, document->spanOf(link.range).value_or(Span()), link.condensates});
    }
    TraceNode from(const AnalyticText& text) const {
        TraceNode node = nodeOf(m_index, text.id);
        RefSet used;
        for (const LinkedSpan& paragraph : linkedParagraphs(m_index, text.id)) {
            node.children.append(paragraphNode(text.id, node.text, paragraph));
            for (const RecordId& id : paragraph.targets) used.insert(id);
        }
        for (const Condensate* condensate : m_index.children<Condensate>(text.subgroup))
            if (text.subgroup && !used.contains(condensate->id)) node.children.append(from(*condensate));
        QSet<RecordId> placed;
        for (const auto& [position, quote] : placedQuotes(m_index, text.id)) placed.insert(quote->id);
        for (const Quote* quote : m_index.children<Quote>(text.id))
            if (!placed.contains(quote->id)) node.children.append(from(*quote));
        return node;
    }
    TraceNode from(const Category& category) const {
        TraceNode node = nodeOf(m_index, category.id);
        const auto& texts = m_index.children<AnalyticText>(category.id);
        for (const AnalyticText* text : texts) node.children.append(from(*text));
        if (texts.isEmpty())
            for (const RecordId& id : category.groups)
                if (const auto* group = m_study.find<CodeGroup>(id)) node.children.append(from(*group));
        return node;
    }
    TraceNode from(const PreliminaryTheme& theme) const {
        TraceNode node = nodeOf(m_index, theme.id);
        for (const RecordId& id : theme.became)
            if (const auto* group = m_study.find<CodeGroup>(id)) node.children.append(from(*group));
        return node;
    }

private:
    TraceNode sentenceNode(const RecordId& condensate, const QString& text, const LinkedSpan& sentence) const {
        TraceNode node{sentence.link ? sentence.link : condensate,
                       u"sentence"_s,
                       {},
                       sentence.span,
                       text.mid(sentence.span.start, sentence.span.length()),
                       {}};
        for (const RecordId& id : sentence.targets)
            if (const auto* unit = m_study.find<MeaningUnit>(id)) node.children.append(from(*unit));
        return node;
    }
    TraceNode paragraphNode(const RecordId& analyticText, const QString& text, const LinkedSpan& paragraph) const {
        TraceNode node{paragraph.link ? paragraph.link : analyticText,
                       u"paragraph"_s,
                       {},
                       paragraph.span,
                       text.mid(paragraph.span.start, paragraph.span.length()),
                       {}};
        for (const RecordId& id : paragraph.targets)
            if (const auto* condensate = m_study.find<Condensate>(id)) node.children.append(from(*condensate));
        for (const auto& [position, quote] : placedQuotes(m_index, analyticText))
            if (paragraph.span.start <= position && position < paragraph.span.end) node.children.append(from(*quote));
        return node;
    }

    Index m_index;
    const Study& m_study;
};

/// The first of the types T that the record is of.
template <class... T>
std::optional<TraceNode> descend(const Study& study, const RecordId& id) {
    const Descent descent(study);
    std::optional<TraceNode> node;
    (..., [&](const T* record) {
        if (record && !node) node = descent.from(*record);
    }(study.find<T>(id)));
    return node;
}

}  // namespace

Result<TraceNode> traceDown(const Study& study, const RecordId& id) {
    if (study.typeOf(id).isEmpty())
        return Error{Error::Code::NotFound, Said::tr("no record has the id %1").arg(id.toString())};
    if (const auto* translation = study.find<Translation>(id)) return traceDown(study, translation->parent);
    auto node = descend<Category, AnalyticText, ParagraphLink, Condensate, SentenceLink, Quote, GoldQuote, MeaningUnit,
                        Subgroup, CodeGroup, PreliminaryTheme>(study, id);
    if (node) return *std::move(node);
    return Error{
        Error::Code::Invalid, Said::tr("a %1 rests on no passage of a source").arg(study.typeOf(id)), {}, id.toString()};
}

}  // namespace kondensat::method
