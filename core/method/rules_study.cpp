// Step 0: the study, its sources and those who take part.
#include "core/method/look.h"
#include "core/method/partial_date.h"
#include "core/method/taking_part.h"
#include "core/said.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

QStringList inWords(const QStringList& marked) {
    QStringList words;
    for (const QString& each : marked) words.append(Said::tr(each.toUtf8().constData()));
    return words;
}

bool isTranscript(const Source& source) {
    return source.kind.isEmpty() || source.kind == "transcript"_L1;
}

bool isUsed(const Look& look, const Source& source) {
    const auto& units = look.index.unitsOfSource(source.id);
    return std::any_of(units.cbegin(), units.cend(), [&](const auto* unit) { return unit->parent == look.analysis; }) ||
           std::any_of(look.readings.cbegin(), look.readings.cend(),
                       [&](const auto* mark) { return mark->source == source.id; });
}

/// The dates on which a source was checked against its recording; one may be empty.
QStringList checks(const Look& look, const Source& source) {
    QStringList dates;
    for (const Work* work : look.index.children<Work>(source.id))
        if (work->activity == "checked"_L1) dates.append(work->date);
    return dates;
}

/// What the latest consent that speaks of a scope says of it.
QString consentTo(const QList<const Consent*>& consents, const QString& scope) {
    const Consent* latest = nullptr;
    for (const Consent* consent : consents)
        if (!consent->scopes.value(scope).isEmpty() && (!latest || latest->date <= consent->date)) latest = consent;
    return latest ? latest->scopes.value(scope) : QString();
}

bool declines(const QList<const Consent*>& consents, const QString& scope) {
    return consentTo(consents, scope).startsWith("no"_L1, Qt::CaseInsensitive);
}

/// What an analysis does with each participant, gathered in one pass.
struct Uses {
    QSet<RecordId> inUnits, inQuotes, recorded, checkedWith;
};

Uses usesOf(const Look& look) {
    Uses uses;
    for (const MeaningUnit* unit : look.units)
        for (const RecordId& id : look.index.passageOf(*unit).participants) uses.inUnits.insert(id);
    for (const Quote* quote : look.quotes)
        for (const RecordId& id : look.index.passageOf(*quote).participants) uses.inQuotes.insert(id);
    for (const Subgroup* subgroup : look.subgroups)
        for (const GoldQuote* gold : look.index.children<GoldQuote>(subgroup->id))
            for (const RecordId& id : look.index.passageOf(*gold).participants) uses.inQuotes.insert(id);
    for (const Source* source : look.sources) {
        const auto* session = look.study.find<Session>(source->session);
        const QString recording = session ? session->recording.trimmed().toLower() : QString();
        if (recording.isEmpty() || recording == "no"_L1 || recording == "none"_L1) continue;
        for (const RecordId& id : participantsOfSource(look.study, *source)) uses.recorded.insert(id);
    }
    for (const ParticipantCheck& check : look.study.table<ParticipantCheck>())
        for (const RecordId& id : check.participants) uses.checkedWith.insert(id);
    return uses;
}

bool labelShowsAttributes(const QString& pattern) {
    QString rest = pattern;
    return rest.remove(u"{id}"_s).remove(u"{session}"_s).contains(u'{');
}

}  // namespace

void researchQuestion(Look& look) {
    for (const ResearchQuestion* question : look.index.children<ResearchQuestion>(look.analysis))
        if (!question->text.trimmed().isEmpty()) return;
    look.note(look.analysis,
              Said::tr("There is no research question yet. Relevance to it is what makes a stretch of text a meaning unit."));
}

void sourceNotChecked(Look& look) {
    for (const Source* source : look.sources)
        if (isTranscript(*source) && isUsed(look, *source) && checks(look, *source).isEmpty())
            look.note(source->id,
                      Said::tr("%1 is in use, and nothing on record says that it was checked against the recording.").arg(
                          look.name(source->id)));
}

void sourceReadBeforeChecked(Look& look) {
    QHash<RecordId, QStringList> readOn;
    for (const ReadingMark* mark : look.readings) readOn[mark->source].append(mark->date);
    for (const Source* source : look.sources) {
        const QStringList checkedOn = isTranscript(*source) ? checks(look, *source) : QStringList();
        if (checkedOn.isEmpty()) continue;
        QStringList early;
        for (const QString& read : readOn.value(source->id))
            if (std::all_of(checkedOn.cbegin(), checkedOn.cend(),
                            [&](const QString& checked) { return certainlyBefore(read, checked); }))
                early.append(read);
        if (!early.isEmpty())
            look.note(
                source->id,
                Said::tr("%1 was read before it was checked against the recording; what was corrected then may be worth reading again.")
                    .arg(look.name(source->id)),
                early + checkedOn);
    }
}

void participantWithoutConsent(Look& look) {
    for (const Participant* participant : look.participants)
        if (look.index.children<Consent>(participant->id).isEmpty())
            look.note(participant->id, Said::tr("No consent is on record for %1.").arg(look.name(participant->id)));
}

void usedBeyondConsent(Look& look) {
    const Uses uses = usesOf(look);
    const bool firstAnalysis = analysisOrFirst(look.study, {}) == look.analysis;
    const bool showsAttributes = labelShowsAttributes(look.study.info().quoteLabel);
    for (const Participant* participant : look.participants) {
        const RecordId id = participant->id;
        const auto& consents = look.index.children<Consent>(id);
        QStringList beyond;  // in English: an answer holds while it is the same, in whatever language it was given
        const auto add = [&](bool used, const QString& scope, const char* how) {
            if (used && declines(consents, scope)) beyond.append(QLatin1StringView(how));
        };
        add(uses.inQuotes.contains(id), u"quotes"_s, QT_TRANSLATE_NOOP("Kondensat", "is quoted"));
        add(uses.inQuotes.contains(id) && showsAttributes, u"attributes"_s, QT_TRANSLATE_NOOP("Kondensat", "is quoted with attributes"));
        add(uses.recorded.contains(id), u"recording"_s, QT_TRANSLATE_NOOP("Kondensat", "took part in a recorded session"));
        add(uses.inUnits.contains(id) && !firstAnalysis, u"secondary use"_s, QT_TRANSLATE_NOOP("Kondensat", "is part of a further analysis"));
        add(uses.checkedWith.contains(id), u"contact again"_s, QT_TRANSLATE_NOOP("Kondensat", "was contacted again"));
        const bool withdrew =
            std::any_of(consents.cbegin(), consents.cend(), [](const auto* c) { return !c->withdrawn.isEmpty(); });
        if (withdrew && (uses.inUnits.contains(id) || uses.inQuotes.contains(id)))
            beyond.append(QLatin1StringView(QT_TRANSLATE_NOOP("Kondensat", "is still part of the analysis after withdrawing")));
        if (!beyond.isEmpty())
            look.note(id, Said::tr("%1 %2. The consent on record may not reach that far.").arg(look.name(id), joined(inWords(beyond))),
                      beyond);
    }
}

void plannedDatePassed(Look& look) {
    for (const PlannedDate* planned : look.study.list<PlannedDate>()) {
        const PartialDate date = PartialDate::parse(planned->date);
        if (planned->done.isEmpty() && date.isValid() && date.last < look.today)
            look.note(planned->id,
                      Said::tr("“%1” was planned for %2, and nothing says that it was carried out.").arg(
                          look.name(planned->id), planned->date),
                      {planned->date});
    }
}

}  // namespace kondensat::method
