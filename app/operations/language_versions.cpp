#include "app/operations/language_versions.h"

#include "core/method/fingerprint.h"
#include "core/method/index.h"
#include "core/method/names.h"
#include "core/method/versions.h"
#include "core/study/ranges.h"
#include "core/text/segment.h"

namespace kondensat::app {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

bool sameLanguage(const QString& a, const QString& b) {
    return text::primaryLanguage(a) == text::primaryLanguage(b);
}

QString originalOf(const Study& study, const Publishable& field) {
    Translation version;
    version.parent = field.record;
    version.field = field.field;
    return method::originalText(study, version);
}

/// Line ends and quotes of a text, without its words.
QString skeletonOf(const QString& text) {
    QString skeleton;
    for (const QChar c : text)
        if (c == u'\n' || c == QChar::ObjectReplacementCharacter) skeleton += c;
    return skeleton.contains(QChar::ObjectReplacementCharacter) ? skeleton : QString();
}

}  // namespace

QList<Publishable> publishableOf(const Study& study, const RecordId& record) {
    QStringList names;
    if (study.find<StudyInfo>(record)) names = {u"title"_s, u"subtitle"_s, u"abstract"_s};
    if (study.find<Category>(record)) names = {u"name"_s, u"heading"_s};
    if (study.find<AnalyticText>(record)) names = {u"heading"_s, u"text"_s};
    if (study.find<CodeGroup>(record) || study.find<Subgroup>(record)) names = {u"name"_s};
    if (study.find<Condensate>(record)) names = {u"text"_s};
    if (study.find<MeaningUnit>(record)) names = {u"code"_s};
    if (study.find<Analysis>(record) || study.find<GuideTopic>(record)) names = {u"title"_s};
    if (study.find<ResearchQuestion>(record) || study.find<GuideQuestion>(record)) names = {u"text"_s};
    if (const auto* participant = study.find<Participant>(record))
        for (const QString& key : participant->attributes.keys()) names.append(u"attributes/"_s + key);
    if (const auto* quote = study.find<Quote>(record)) names = {quote->edited.isEmpty() ? u"verbatim"_s : u"edited"_s};
    QList<Publishable> fields;
    for (const QString& name : names)
        if (const Publishable field{record, name}; !originalOf(study, field).trimmed().isEmpty()) fields.append(field);
    return fields;
}

QList<RecordId> publishedWith(const Study& study, const RecordId& id) {
    const auto* category = study.find<Category>(id);
    if (!category) return {};
    QList<RecordId> records{id}, units;
    for (const CodeGroup* group : study.children<CodeGroup>(category->parent)) {
        if (!category->groups.contains(group->id)) continue;
        records.append(group->id);
        for (const Subgroup* subgroup : study.children<Subgroup>(group->id)) {
            if (!subgroup->setAside.isEmpty()) continue;
            records.append(subgroup->id);
            for (const Condensate* condensate : study.children<Condensate>(subgroup->id))
                records.append(condensate->id);
            for (const GoldQuote* gold : study.children<GoldQuote>(subgroup->id))
                if (!units.contains(gold->unit)) units.append(gold->unit);
        }
    }
    return records + units;
}

QList<Publishable> publishedBeside(const Study& study, const RecordId& analysis) {
    QList<RecordId> records{study.info().id, analysis};
    for (const ResearchQuestion* question : study.children<ResearchQuestion>(analysis)) records.append(question->id);
    const auto addQuestions = [&](const RecordId& of) {
        for (const GuideQuestion* question : study.children<GuideQuestion>(of)) records.append(question->id);
    };
    for (const Guide* guide : study.list<Guide>()) {
        for (const GuideTopic* topic : study.children<GuideTopic>(guide->id)) {
            records.append(topic->id);
            addQuestions(topic->id);
        }
        addQuestions(guide->id);
    }
    QList<Publishable> fields;
    for (const RecordId& record : records) fields += publishableOf(study, record);
    QMap<QString, QStringList> values;  // keys in order, each with its values as they come
    QHash<std::pair<QString, QString>, Publishable> of;
    for (const Participant* participant : study.list<Participant>())
        for (const Publishable& field : publishableOf(study, participant->id)) {
            const std::pair value{field.field, originalOf(study, field).trimmed()};
            if (!of.contains(value)) {
                values[value.first].append(value.second);
                of.insert(value, field);
            }
        }
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        for (const QString& value : *it) fields.append(of.value({it.key(), value}));
    return fields;
}

RecordId categoryFor(const Study& study, const RecordId& record) {
    for (const Category& category : study.table<Category>())
        if (publishedWith(study, category.id).contains(record)) return category.id;
    return {};
}

const Translation* versionOf(const Study& study, const Publishable& field, const QString& language) {
    const Translation* best = nullptr;
    const auto rank = [](const Translation* t) { return std::tuple(t->state == "checked"_L1, t->date, t->id); };
    for (const Translation* each : method::versionsOf(method::Index(study), field.record, field.field))
        if (sameLanguage(each->language, language) && (!best || rank(best) < rank(each))) best = each;
    return best;
}

RecordId addVersion(ChangeSet& changes, const Study& study, const Publishable& field, const QString& language,
                    const RecordId& translator, QDate today) {
    Translation version;
    version.parent = field.record;
    version.field = field.field;
    version.language = language;
    version.state = u"draft"_s;
    version.translator = method::nameOf(study, translator);
    version.date = today.toString(Qt::ISODate);
    const RecordId id = changes.add(version);
    if (field.field == "text"_L1 && study.find<AnalyticText>(field.record))
        changes.write(id, skeletonOf(study.text(field.record)));
    return id;
}

void checkVersion(ChangeSet& changes, const Study& study, const RecordId& version, const RecordId& checker,
                  QDate today) {
    changes.set(version, &Translation::state, u"checked"_s);
    changes.set(version, &Translation::checker, method::nameOf(study, checker));
    changes.set(version, &Translation::date, today.toString(Qt::ISODate));
    changes.set(version, &Translation::restsOn, method::fingerprintOf(study, version));
}

QString ownLanguage(const Study& study, const RecordId& record) {
    const auto* quote = study.find<Quote>(record);
    const auto* source = quote ? study.find<Source>(rangeOwner(study, *quote)) : nullptr;
    const method::Index index(study);
    return source ? index.languageOf(*source) : index.language();
}

QStringList versionLanguages(const Study& study, const QString& own) {
    QStringList known;
    for (const Translation& version : study.table<Translation>()) known.append(version.language);
    for (const Source& source : study.table<Source>()) known.append(source.language);
    std::sort(known.begin(), known.end());
    known.prepend(study.info().language);
    known.append(u"en"_s);
    QStringList languages;
    for (const QString& tag : known) {
        const QString language = text::primaryLanguage(tag);
        if (!language.isEmpty() && !sameLanguage(tag, own) && !languages.contains(language)) languages.append(language);
    }
    return languages;
}

}  // namespace kondensat::app
