#include "app/operations/synthesis.h"

#include "app/operations/study_records.h"
#include "core/method/fingerprint.h"
#include "core/study/order_key.h"
#include "core/text/segment.h"

namespace kondensat::app {

using namespace study;
using text::Span;

namespace {

template <class T>
QString orderAtEnd(const Study& study, const RecordId& parent) {
    const auto siblings = study.children<T>(parent);
    return orderKeyBetween(siblings.isEmpty() ? QString() : siblings.last()->order, {});
}

QList<TextPlace> textsOf(const Study& study, const Category& category) {
    QList<TextPlace> introductions, texts;
    RefSet written;
    for (const AnalyticText* text : study.children<AnalyticText>(category.id)) {
        QString title = text->heading;
        if (const auto* subgroup = study.find<Subgroup>(text->subgroup); subgroup && title.isEmpty())
            title = subgroup->name;
        (text->subgroup ? texts : introductions).append({text->id, text->subgroup, title});
        if (text->subgroup) written.insert(text->subgroup);
    }
    if (introductions.isEmpty()) introductions.append(TextPlace{});
    QList<TextPlace> all = introductions + texts;
    for (const CodeGroup* group : study.children<CodeGroup>(category.parent)) {
        if (!category.groups.contains(group->id) || !group->setAside.isEmpty()) continue;
        for (const Subgroup* subgroup : study.children<Subgroup>(group->id))
            if (subgroup->setAside.isEmpty() && !written.contains(subgroup->id))
                all.append({{}, subgroup->id, subgroup->name});
    }
    return all;
}

template <class T>
bool moveAmongBy(ChangeSet& changes, const Study& study, const T& record, int places) {
    QList<const T*> siblings = study.children<T>(record.parent);
    if constexpr (std::is_same_v<T, AnalyticText>)
        siblings.removeIf([&](const T* text) { return text->subgroup.isEmpty() != record.subgroup.isEmpty(); });
    const qsizetype now = siblings.indexOf(&record), wanted = now + places;
    if (wanted < 0 || wanted >= siblings.size() || places == 0) return false;
    const qsizetype behind = places > 0 ? wanted + 1 : wanted;
    RecordId before = behind < siblings.size() ? siblings[behind]->id : RecordId();
    moveBefore(changes, study, record.id, before);
    return true;
}

}  // namespace

QList<CategoryOutline> outlineOf(const Study& study, const RecordId& analysis) {
    QList<CategoryOutline> outline;
    for (const Category* category : study.children<Category>(analysis))
        outline.append({category->id, category->name, category->heading, textsOf(study, *category)});
    return outline;
}

RecordId addCategory(ChangeSet& changes, const Study& study, const RecordId& analysis, const QString& name,
                     const RefSet& groups) {
    Category category;
    category.parent = analysis;
    category.order = orderAtEnd<Category>(study, analysis);
    category.name = name;
    category.groups = groups;
    return changes.add(category);
}

RecordId addAnalyticText(ChangeSet& changes, const Study& study, const RecordId& category, const RecordId& subgroup) {
    AnalyticText text;
    text.parent = category;
    text.order = orderAtEnd<AnalyticText>(study, category);
    text.subgroup = subgroup;
    return changes.add(text);
}

bool moveBy(ChangeSet& changes, const Study& study, const RecordId& record, int places) {
    if (const auto* category = study.find<Category>(record)) return moveAmongBy(changes, study, *category, places);
    if (const auto* text = study.find<AnalyticText>(record)) return moveAmongBy(changes, study, *text, places);
    return false;
}

QList<RecordId> subgroupsFor(const Study& study, const RecordId& analyticText) {
    const auto* text = study.find<AnalyticText>(analyticText);
    const auto* category = text ? study.find<Category>(text->parent) : nullptr;
    if (text && text->subgroup) return {text->subgroup};
    QList<RecordId> subgroups;
    if (!category) return subgroups;
    for (const CodeGroup* group : study.children<CodeGroup>(category->parent))
        if (category->groups.contains(group->id))
            for (const Subgroup* subgroup : study.children<Subgroup>(group->id))
                if (subgroup->setAside.isEmpty()) subgroups.append(subgroup->id);
    return subgroups;
}

QList<ParagraphState> paragraphsOf(const Study& study, const RecordId& analyticText) {
    const auto document = study.document(analyticText);
    QList<std::pair<Span, const ParagraphLink*>> links;
    for (const ParagraphLink* link : study.children<ParagraphLink>(analyticText))
        if (const auto span = link->range.isNull() ? std::nullopt : document->spanOf(link->range))
            links.append({*span, link});
    QList<ParagraphState> paragraphs;
    for (const Span& span : text::paragraphs(document->text())) {
        ParagraphState state{span, {}, false};
        state.hasQuote =
            QStringView(document->text()).mid(span.start, span.length()).contains(QChar::ObjectReplacementCharacter);
        for (const auto& [where, link] : links)
            if (where.overlaps(span))
                for (const RecordId& id : link->condensates)
                    if (study.find<Condensate>(id)) state.condensates.insert(id);
        paragraphs.append(state);
    }
    return paragraphs;
}

void linkParagraph(ChangeSet& changes, const Study& study, const RecordId& analyticText, const Span& paragraph,
                   const RecordId& condensate, bool rests) {
    const auto document = study.document(analyticText);
    if (paragraph.length() <= 0) return;
    const ParagraphLink* first = nullptr;
    for (const ParagraphLink* link : study.children<ParagraphLink>(analyticText)) {
        const auto span = link->range.isNull() ? std::nullopt : document->spanOf(link->range);
        if (!span || !span->overlaps(paragraph)) continue;
        if (!first) first = link;
        if (rests || !link->condensates.contains(condensate)) continue;
        if (link->condensates.size() == 1)
            changes.remove(link->id);
        else
            changes.include(link->id, &ParagraphLink::condensates, condensate, false);
    }
    if (!rests) return;
    if (first) return changes.include(first->id, &ParagraphLink::condensates, condensate);
    ParagraphLink link;
    link.parent = analyticText;
    link.range = document->rangeOf(paragraph);
    link.condensates.insert(condensate);
    changes.add(link);
}

void confirmText(ChangeSet& changes, const Study& study, const RecordId& analyticText, const RecordId& member,
                 QDate today) {
    changes.set(analyticText, &AnalyticText::confirmed, method::fingerprintOf(study, analyticText));
    changes.set(analyticText, &AnalyticText::confirmedOn, today.toString(Qt::ISODate));
    changes.set(analyticText, &AnalyticText::confirmedBy, member);
}

}  // namespace kondensat::app
