#include "core/method/speakers.h"
#include "export/report/facts.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

bool isBound(const Quote& quote) {
    return quote.source || quote.unit;
}

}  // namespace

bool Facts::declines(const RecordId& participant, const QString& scope) const {
    const Consent* latest = nullptr;
    for (const Consent* consent : index.children<Consent>(participant))
        if (!consent->scopes.value(scope).isEmpty() && (!latest || latest->date <= consent->date)) latest = consent;
    return latest && latest->scopes.value(scope).trimmed().startsWith(u"no"_s, Qt::CaseInsensitive);
}

bool Facts::isWithheld(const method::Passage& passage) const {
    if (passage.text.trimmed().isEmpty() || passage.text.contains(u"[erased]"_s)) return true;
    return std::any_of(passage.participants.cbegin(), passage.participants.cend(), [&](const RecordId& who) {
        const auto& consents = index.children<Consent>(who);
        return declines(who, u"quotes"_s) ||
               std::any_of(consents.cbegin(), consents.cend(), [](const auto* c) { return !c->withdrawn.isEmpty(); });
    });
}

bool Facts::isWithheld(const Quote& quote) const {
    return isBound(quote) && isWithheld(index.passageOf(quote));
}

QString Facts::printed(const Quote& quote) const {
    if (!quote.edited.isEmpty()) return quote.edited.trimmed();
    return (isBound(quote) ? index.passageOf(quote).text : quote.verbatim).trimmed();
}

const Translation* Facts::translationOf(const Quote& quote) const {
    QStringList fields{u"edited"_s, u"verbatim"_s, u"text"_s};
    if (quote.edited.isEmpty()) fields.removeFirst();
    return translationOf(quote.id, fields);
}

QString Facts::labelOf(const Quote& quote) const {
    if (!quotesLabelled || !quote.label.isEmpty()) return quotesLabelled ? quote.label : QString();
    const MeaningUnit* unit = study.find<MeaningUnit>(quote.unit);
    const Source* source = study.find<Source>(quote.source || !unit ? quote.source : unit->source);
    return method::quoteLabel(study, quoteLabel.isEmpty() ? info().quoteLabel : quoteLabel, index.passageOf(quote).participants,
                              source ? source->session : RecordId());
}

QString Facts::languageOf(const Quote& quote) const {
    const MeaningUnit* unit = study.find<MeaningUnit>(quote.unit);
    const Source* source = study.find<Source>(quote.source || !unit ? quote.source : unit->source);
    return source && !source->language.isEmpty() ? source->language : info().language;
}

QStringList Facts::dialogueOf(const Quote& quote, const QString& words) const {
    return dialogueOf(quote.source, index.passageOf(quote).span, words);
}

QStringList Facts::dialogueOf(const RecordId& sourceId, const text::Span& span, const QString& words) const {
    QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : lines) line = line.trimmed();
    lines.removeAll(QString());
    const QString source = study.text(sourceId);
    QList<QPair<QString, QString>> turns;
    for (const method::TurnSpan& turn : index.turnsOf(sourceId)) {
        if (!turn.span.overlaps(span)) continue;
        const qsizetype start = std::max(turn.span.start, span.start), end = std::min(turn.span.end, span.end);
        const QString said = source.mid(start, end - start).simplified();
        if (!said.isEmpty()) turns.append({method::speakerName(study, sourceId, turn), said});
    }
    QStringList speakers;
    for (const auto& turn : turns)
        if (!speakers.contains(turn.first)) speakers.append(turn.first);
    if (speakers.size() < 2 || lines.size() != turns.size()) return {lines};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString name = turns[i].first + u':';
        if (!quotesLabelled)
            lines[i] = u"– "_s + (lines[i].startsWith(name) ? lines[i].mid(name.size()).trimmed() : lines[i]);
        else if (!lines[i].startsWith(name))
            lines[i].prepend(name + u' ');
    }
    return lines;
}

}  // namespace kondensat::exporting
