#include "export/report/facts.h"

#include <QJsonObject>

#include "core/method/numbers.h"
#include "core/method/versions.h"
#include "core/text/segment.h"
#include "export/report/number_fields.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

bool sameLanguage(const QString& a, const QString& b) {
    return text::primaryLanguage(a) == text::primaryLanguage(b);
}

}  // namespace

Facts::Facts(const Study& s, const RecordId& id, QString lang)
    : study(s), index(s), language(std::move(lang)), analysisId(id) {
    choose();
}

void Facts::choose() {
    if (!analysisId)
        if (const auto all = study.list<Analysis>(); !all.isEmpty()) analysisId = all.first()->id;
    analysis = study.find<Analysis>(analysisId);
    for (const ResearchQuestion* each : study.children<ResearchQuestion>(analysisId))
        if (analysis && (!question || each->date >= question->date)) question = each;
    for (const Source* source : study.list<Source>())
        if (!analysis || analysis->sources.isEmpty() || analysis->sources.contains(source->id)) sources.append(source);
    for (const Member* member : study.list<Member>())
        if (!analysis || analysis->researchers.isEmpty() || analysis->researchers.contains(member->id))
            members.append(member);
    chooseSessions();
    if (!analysis) return;
    for (const CodeGroup* group : study.children<CodeGroup>(analysisId))
        if (group->setAside.isEmpty()) groups.append(group);
    units = index.children<MeaningUnit>(analysisId);
    categories = study.children<Category>(analysisId);
    QList<const Quote*> all;
    for (const Category* category : categories)
        for (const AnalyticText* text : textsOf(*category))
            for (const TextParagraph& paragraph : paragraphsOf(*text))
                for (const TextPiece& piece : paragraph)
                    if (piece.quote) all.append(piece.quote);
    QList<RecordId> quoted;
    for (const Quote* quote : std::as_const(all)) {
        const auto* unit = study.find<MeaningUnit>(quote->unit);
        quoted.append(quote->source || !unit ? quote->source : unit->source);
    }
    study.readAhead(quoted);
    for (const Quote* quote : std::as_const(all)) (isWithheld(*quote) ? withheld : quotes).append(quote);
}

void Facts::chooseSessions() {
    const bool all = !analysis || analysis->sources.isEmpty();
    QSet<RecordId> held, took;
    for (const Source* source : sources) {
        held.insert(source->session);
        for (const QString& who : source->speakerIs) took.insert(RecordId::parse(who).value_or(RecordId()));
    }
    for (const Session* session : study.list<Session>())
        if (all || held.contains(session->id)) {
            sessions.append(session);
            for (const RecordId& who : session->participants) took.insert(who);
        }
    for (const Participant* participant : study.list<Participant>())
        if (all || took.contains(participant->id)) participants.append(participant);
}

QString Facts::memberName(const RecordId& id) const {
    const Member* member = study.find<Member>(id);
    return !member ? QString() : member->initials.isEmpty() ? member->name : member->initials;
}

QString Facts::sessionName(const RecordId& id) const {
    const Session* session = study.find<Session>(id);
    return session ? session->name : QString();
}

QList<const Subgroup*> Facts::subgroupsOf(const RecordId& group) const {
    QList<const Subgroup*> used;
    for (const Subgroup* subgroup : index.children<Subgroup>(group))
        if (subgroup->setAside.isEmpty()) used.append(subgroup);
    return used;
}

QList<const Subgroup*> Facts::subgroupsOf(const Category& category) const {
    QList<const Subgroup*> all;
    for (const CodeGroup* group : groups)
        if (category.groups.contains(group->id)) all.append(subgroupsOf(group->id));
    return all;
}

QList<const AnalyticText*> Facts::textsOf(const Category& category) const {
    QList<const AnalyticText*> texts = index.children<AnalyticText>(category.id);
    std::stable_sort(texts.begin(), texts.end(),
                     [](const auto* a, const auto* b) { return a->subgroup.isEmpty() && !b->subgroup.isEmpty(); });
    return texts;
}

QString Facts::headingOf(const Category& category) const {
    return category.heading.isEmpty() ? said(category.id, u"name"_s, category.name)
                                      : said(category.id, u"heading"_s, category.heading);
}

QString Facts::headingOf(const AnalyticText& text) const {
    if (!text.heading.isEmpty()) return said(text.id, u"heading"_s, text.heading);
    const Subgroup* subgroup = study.find<Subgroup>(text.subgroup);
    return subgroup ? said(subgroup->id, u"name"_s, subgroup->name) : QString();
}

const Translation* Facts::translationOf(const RecordId& record, const QStringList& fields) const {
    const Translation* best = nullptr;
    const auto rank = [&](const Translation* t) {
        return std::tuple(-fields.indexOf(t->field), t->state == u"checked", t->date);
    };
    for (const QString& field : fields)
        for (const Translation* each : method::versionsOf(index, record, field))
            if (sameLanguage(each->language, language) && !study.text(each->id).isEmpty())
                if (!best || rank(best) <= rank(each)) best = each;
    return best;
}

QString Facts::said(const RecordId& record, const QString& field, const QString& original) const {
    const Translation* translation = translationOf(record, {field});
    return translation ? study.text(translation->id).trimmed() : original;
}

QString Facts::attribute(const Participant& participant, const QString& key) const {
    return said(participant.id, u"attributes/"_s + key, participant.attributes.value(key).trimmed());
}

QList<TextParagraph> Facts::paragraphsOf(const AnalyticText& text) const {
    const Translation* translation = translationOf(text.id, {u"text"_s});
    const auto original = study.document(text.id);
    const auto document = translation ? study.document(translation->id) : original;
    const auto quotesOf = [&](const text::Document& d) {
        QHash<qsizetype, const Quote*> at;
        for (const text::PlacedMark& mark : d.marks())
            if (const auto id = RecordId::parse(mark.value.toObject().value("quote"_L1).toString()))
                if (const Quote* quote = study.find<Quote>(*id)) at.insert(mark.position, quote);
        return at;
    };
    QHash<qsizetype, const Quote*> at = quotesOf(*document);
    if (translation &&
        at.isEmpty()) {  // a version typed without bindings: the quotes stand in the order of the original
        QList<qsizetype> places;
        const auto bound = quotesOf(*original);
        QList<qsizetype> originals = bound.keys();
        std::sort(originals.begin(), originals.end());
        for (qsizetype i = 0; i < document->length(); ++i)
            if (document->text()[i] == QChar::ObjectReplacementCharacter) places.append(i);
        for (qsizetype i = 0; i < std::min(places.size(), originals.size()); ++i)
            at.insert(places[i], bound.value(originals[i]));
    }
    const QString written = translation ? translation->language : index.language();
    QList<TextParagraph> paragraphs;
    for (const text::Span& span : text::paragraphs(document->text())) {
        TextParagraph paragraph;
        QString words;
        const auto placed = [&](TextPiece piece, qsizetype start) {
            if (!translation) piece.start = start;
            paragraph.append(piece);
        };
        qsizetype begun = span.start;
        const auto flush = [&] {
            if (!words.trimmed().isEmpty()) placed(TextPiece{withNumbers(*this, words.trimmed(), written)}, begun);
            words.clear();
        };
        for (qsizetype i = span.start; i < span.end; ++i) {
            const QChar c = document->text()[i];
            if (c != QChar::ObjectReplacementCharacter) {
                if (words.isEmpty()) begun = i;
                words += c;
            } else if (const Quote* quote = at.value(i)) {
                flush();
                placed(TextPiece{{}, quote}, i);
            }
        }
        flush();
        for (qsizetype i = 1; i + 1 < paragraph.size(); ++i)
            paragraph[i].within = paragraph[i].quote && !paragraph[i - 1].quote && !paragraph[i + 1].quote;
        if (!paragraph.isEmpty()) paragraphs.append(paragraph);
    }
    return paragraphs;
}

QString withNumbers(const Facts& facts, const QString& words, const QString& language) {
    if (!words.contains(u'{')) return words;
    return method::withNumbers(words, method::Numbers(facts.index, facts.analysisId), language.isEmpty() ? facts.language : language);
}

QString recordName(const Study& study, const RecordId& id) {
    const QJsonObject fields = study.fieldsOf(id);
    for (const auto name : {"label"_L1, "initials"_L1, "name"_L1, "title"_L1, "heading"_L1, "date"_L1})
        if (const QString value = fields.value(name).toString(); !value.isEmpty()) return value;
    return {};
}

}  // namespace kondensat::exporting
