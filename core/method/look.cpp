#include "core/method/look.h"

#include "core/method/hash.h"
#include "core/method/taking_part.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

Look::Look(const Index& asked, const RecordId& analysisId, const PointOptions& options)
    : study(asked.study()),
      index(asked),
      analysis(analysisOrFirst(study, analysisId)),
      defaults(options.defaults),
      today(options.today.isValid() ? options.today : QDate::currentDate()),
      language(index.language()) {
    sources = index.sourcesOf(analysis);
    participants = participantsTakingPart(index, analysis);
    for (const ReadingMark* mark : index.children<ReadingMark>(analysis))
        if (mark->range.isNull()) readings.append(mark);
    for (const MeaningUnit* unit : index.children<MeaningUnit>(analysis))
        if (!isSetAside(*unit)) units.append(unit);
    for (const CodeGroup* group : index.children<CodeGroup>(analysis)) {
        if (!group->setAside.isEmpty()) continue;
        groups.append(group);
        for (const Subgroup* subgroup : index.children<Subgroup>(group->id))
            if (subgroup->setAside.isEmpty()) subgroups.append(subgroup);
    }
    for (const Subgroup* subgroup : subgroups)
        for (const Condensate* condensate : index.children<Condensate>(subgroup->id))
            if (!textOf(condensate->id).trimmed().isEmpty()) condensates.append(condensate);
    gatherThemes();
    gatherSynthesis();
    for (const Answer* answer : index.children<Answer>(analysis)) m_answers[answer->place].append(answer);
}

void Look::gatherThemes() {
    QSet<RecordId> members;
    const auto& all = index.children<PreliminaryTheme>(analysis);
    for (const PreliminaryTheme* theme : all) {
        if (!theme->member)
            themes.append(theme);
        else
            members.insert(theme->member);
    }
    if (themes.isEmpty() && members.size() == 1 && study.withheldLists() == 0) themes = all;
}

void Look::gatherSynthesis() {
    categories = index.children<Category>(analysis);
    for (const Category* category : categories)
        for (const AnalyticText* text : index.children<AnalyticText>(category->id)) {
            if (!textOf(text->id).trimmed().isEmpty()) texts.append(text);
            quotes.append(index.children<Quote>(text->id));
        }
}

QString Look::textOf(const RecordId& id) const {
    // Only condensates and analytic texts come here: short, and few beside the units.
    auto found = m_texts.constFind(id);
    if (found == m_texts.cend()) found = m_texts.insert(id, study.text(id));
    return *found;
}

QList<LinkedSpan> Look::sentencesOf(const RecordId& condensate) const {
    auto found = m_linked.constFind(condensate);
    if (found == m_linked.cend()) found = m_linked.insert(condensate, linkedSentences(index, condensate));
    return *found;
}

QList<LinkedSpan> Look::paragraphsOf(const RecordId& analyticText) const {
    auto found = m_linked.constFind(analyticText);
    if (found == m_linked.cend()) found = m_linked.insert(analyticText, linkedParagraphs(index, analyticText));
    return *found;
}

RecordId Look::sessionOf(const RecordId& id) const {
    const auto* source = study.find<Source>(id);
    return source && source->session ? source->session : id;
}

void Look::note(const RecordId& place, const QString& sentence, const QStringList& restsOn, const QList<RecordId>& units) {
    Hash hash;
    hash.add(m_code).add(place);
    for (const QString& part : restsOn) hash.add(part);
    Point point{m_code, m_step, place, name(place), sentence, hash.hex(), false, {}, units};
    for (const Answer* answer : m_answers.value(place))
        if (answer->point == m_code && answer->fingerprint == point.fingerprint) {
            point.answered = true;
            point.answer = answer->reason;
        }
    points.append(point);
}

}  // namespace kondensat::method
