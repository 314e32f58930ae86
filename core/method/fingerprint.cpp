#include "core/method/fingerprint.h"

#include "core/method/hash.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

void addUnits(Hash& hash, const Index& index, const Subgroup& subgroup) {
    QList<const MeaningUnit*> units = index.unitsInUse(subgroup);
    std::sort(units.begin(), units.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    for (const MeaningUnit* unit : units) hash.add(unit->id).add(index.passageOf(*unit).text);
}

QString ofCondensate(const Index& index, const Condensate& condensate) {
    Hash hash;
    hash.add("condensate"_L1).add(condensate.parent);
    if (const auto* subgroup = index.study().find<Subgroup>(condensate.parent)) addUnits(hash, index, *subgroup);
    return hash.hex();
}

void insertCondensates(RefSet& condensates, const Index& index, const RecordId& subgroup) {
    for (const Condensate* condensate : index.children<Condensate>(subgroup)) condensates.insert(condensate->id);
}

RefSet condensatesOf(const Index& index, const AnalyticText& text) {
    RefSet condensates;
    for (const ParagraphLink* link : index.children<ParagraphLink>(text.id))
        for (const RecordId& id : link->condensates) condensates.insert(id);
    if (text.subgroup) {
        insertCondensates(condensates, index, text.subgroup);
    } else if (const auto* category = index.study().find<Category>(text.parent)) {
        for (const RecordId& group : category->groups)
            for (const Subgroup* subgroup : index.children<Subgroup>(group))
                if (subgroup->setAside.isEmpty()) insertCondensates(condensates, index, subgroup->id);
    }
    return condensates;
}

QString ofAnalyticText(const Index& index, const AnalyticText& text) {
    Hash hash;
    hash.add("analytic text"_L1);
    for (const RecordId& id : condensatesOf(index, text))
        if (const auto* condensate = index.study().find<Condensate>(id))
            hash.add(id).add(index.study().text(id)).add(ofCondensate(index, *condensate));
    QList<const Quote*> quotes = index.children<Quote>(text.id);
    std::sort(quotes.begin(), quotes.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    for (const Quote* quote : quotes) hash.add(quote->id).add(index.passageOf(*quote).text);
    return hash.hex();
}

}  // namespace

QString originalText(const Study& study, const Translation& translation) {
    if (translation.field == "text"_L1 && study.fieldsOf(translation.parent).value("text"_L1).isUndefined())
        return study.text(translation.parent);
    const QJsonObject fields = study.fieldsOf(translation.parent);
    const QString name = translation.field.section(u'/', 0, 0), key = translation.field.section(u'/', 1);
    const QJsonValue value = fields.value(name);
    return key.isEmpty() ? value.toString() : value.toObject().value(key).toString();
}

QString fingerprintOf(const Index& index, const RecordId& id) {
    if (const auto* condensate = index.study().find<Condensate>(id)) return ofCondensate(index, *condensate);
    if (const auto* text = index.study().find<AnalyticText>(id)) return ofAnalyticText(index, *text);
    if (const auto* translation = index.study().find<Translation>(id))
        return Hash().add("translation"_L1).add(originalText(index.study(), *translation)).hex();
    return {};
}

QString fingerprintOf(const Study& study, const RecordId& id) {
    return fingerprintOf(Index(study), id);
}

bool needsAnotherLook(const Index& index, const RecordId& id) {
    QString then;
    if (const auto* condensate = index.study().find<Condensate>(id))
        then = condensate->confirmed;
    else if (const auto* text = index.study().find<AnalyticText>(id))
        then = text->confirmed;
    else if (const auto* translation = index.study().find<Translation>(id))
        then = translation->restsOn;
    return !then.isEmpty() && then != fingerprintOf(index, id);
}

bool needsAnotherLook(const Study& study, const RecordId& id) {
    return needsAnotherLook(Index(study), id);
}

}  // namespace kondensat::method
