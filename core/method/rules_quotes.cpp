// Step 4: quotes, and versions in other languages.
#include "core/method/fingerprint.h"
#include "core/method/look.h"
#include "core/method/wording.h"
#include "core/said.h"
#include "core/text/compare.h"
#include "core/text/segment.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

constexpr qsizetype labelWithin =
    120;  // UTF-16 units on either side of a typed quotation in which a label is looked for

bool isSpoken(const Look& look, const Quote& quote) {
    const auto* unit = look.study.find<MeaningUnit>(quote.unit);
    const auto* source = look.study.find<Source>(quote.source || !unit ? quote.source : unit->source);
    return !source || source->kind.isEmpty() || source->kind == "transcript"_L1;
}

bool holdsWord(QStringView text, const QString& word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !text[at - 1].isLetterOrNumber()) && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

bool namesAParticipant(const Look& look, QStringView text) {
    return std::any_of(look.participants.cbegin(), look.participants.cend(),
                       [&](const Participant* p) { return !p->label.isEmpty() && holdsWord(text, p->label); });
}

/// Quotations that were typed rather than bound, with nothing near them that says who spoke.
int unattributedQuotations(const Look& look, QStringView text) {
    int count = 0;
    for (const Span& span : typedQuotations(text).quoted) {
        if (text::wordCount(text.mid(span.start, span.length())) < look.defaults.typedQuotationWords) continue;
        const qsizetype from = std::max<qsizetype>(0, span.start - labelWithin),
                        to = std::min(text.size(), span.end + labelWithin);
        if (!namesAParticipant(look, text.mid(from, to - from))) ++count;
    }
    return count;
}

/// How often each participant is quoted; a dialogue counts for each who speaks.
QHash<RecordId, int> quotedOften(const Look& look) {
    QHash<RecordId, int> often;
    for (const Quote* quote : look.quotes)
        for (const RecordId& id : look.index.passageOf(*quote).participants) ++often[id];
    return often;
}

QList<const Translation*> translationsOf(const Look& look) {
    QList<const Translation*> translations = look.study.list<Translation>();
    translations.removeIf([&](const Translation* translation) {
        const RecordId of = look.index.analysisOf(translation->id);
        return (of && of != look.analysis) || look.study.typeOf(translation->parent).isEmpty();
    });
    return translations;
}

bool declinesQuotes(const Look& look, const Participant& participant) {
    const auto& consents = look.index.children<Consent>(participant.id);
    return !consents.isEmpty() && std::all_of(consents.cbegin(), consents.cend(), [](const Consent* consent) {
        return consent->scopes.value(u"quotes"_s).startsWith("no"_L1, Qt::CaseInsensitive);
    });
}

}  // namespace

void quoteBeyondPolicy(Look& look) {
    for (const Quote* quote : look.quotes) {
        const QString printed = quote->edited.isEmpty() ? quote->verbatim : quote->edited;
        const QString now = look.index.passageOf(*quote).text;
        const QString& original = now.isEmpty() ? quote->verbatim : now;
        if (printed.isEmpty() || original.isEmpty()) continue;
        const auto beyond = text::beyondPolicy(text::compareQuote(original, printed, look.study.info().quotePolicy));
        if (beyond.isEmpty()) continue;
        look.note(quote->id,
                  Said::tr("The %1 in “%2” differs from the words in its source beyond the quote policy in %3.").arg(
                      look.name(quote->id), look.name(quote->parent),
                      counted(Said::tr("one place|%n places", nullptr, int(beyond.size())), beyond.size())),
                  QStringList{original, printed} + look.study.info().quotePolicy);
    }
}

void quoteWithoutParticipant(Look& look) {
    const QString& pattern = look.study.info().quoteLabel;
    const bool templateSaysWho = pattern.isEmpty() || pattern.contains("{id}"_L1);
    if (!templateSaysWho && !look.quotes.isEmpty())
        look.note(RecordId::of("study"),
                  Said::tr("The template for quote labels does not say who speaks; {id} stands for the participant."),
                  {pattern});
    for (const Quote* quote : look.quotes) {
        if (!isSpoken(look, *quote)) continue;
        const QStringList restsOn{quote->label, look.index.passageOf(*quote).text};
        if (quote->label.isEmpty() ? look.index.passageOf(*quote).participants.isEmpty()
                                   : !namesAParticipant(look, quote->label))
            look.note(quote->id,
                      Said::tr("A quote in “%1” is printed without a participant's id.").arg(look.name(quote->parent)),
                      restsOn);
    }
    for (const AnalyticText* text : look.texts)
        if (const int count = unattributedQuotations(look, look.textOf(text->id)))
            look.note(text->id,
                      counted(Said::tr("“%1” holds a typed quotation with no participant's id beside it.|“%1” holds %n typed quotations "
                                       "with no participant's id beside them.", nullptr, count), count)
                          .arg(look.name(text->id)),
                      {look.textOf(text->id)});
}

void translationUnchecked(Look& look) {
    for (const Translation* translation : translationsOf(look))
        if (translation->state != "checked"_L1)
            look.note(translation->id, Said::tr("The version of %1 is not checked yet.").arg(look.name(translation->id)),
                      {translation->date});
}

void translationOutdated(Look& look) {
    for (const Translation* translation : translationsOf(look))
        if (needsAnotherLook(look.index, translation->id))
            look.note(translation->id,
                      Said::tr("The original of %1 has changed since this version was made.").arg(look.name(translation->id)),
                      {fingerprintOf(look.index, translation->id)});
}

void participantNeverQuoted(Look& look) {
    if (look.quotes.isEmpty()) return;
    const auto often = quotedOften(look);
    for (const Participant* participant : look.participants)
        if (!often.contains(participant->id) && !declinesQuotes(look, *participant))
            look.note(participant->id, Said::tr("%1 is never quoted.").arg(look.name(participant->id)));
}

void oneParticipantDominates(Look& look) {
    if (look.quotes.size() < look.defaults.shareAmong) return;
    const auto often = quotedOften(look);
    for (const Participant* participant : look.participants) {
        const int count = often.value(participant->id);
        if (double(count) > double(look.quotes.size()) * look.defaults.largeShare)
            look.note(
                participant->id,
                Said::tr("%1 speaks in %2 of %3 quotes.").arg(look.name(participant->id)).arg(count).arg(look.quotes.size()),
                {QString::number(count), QString::number(look.quotes.size())});
    }
}

}  // namespace kondensat::method
