// Step 4, synthesis: from condensation to descriptions and concepts. Quotes and translations: rules_quotes.cpp.
#include "core/method/fingerprint.h"
#include "core/method/look.h"
#include "core/method/wording.h"
#include "core/said.h"
#include "core/text/segment.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

constexpr QChar quotePlace(0xFFFC);

/// A paragraph that is a bound quote and nothing else.
bool isQuoteAlone(QStringView paragraph) {
    return std::all_of(paragraph.cbegin(), paragraph.cend(),
                       [](QChar c) { return c == quotePlace || c.isSpace() || c.isPunct(); });
}

/// An analytic text as it was written, or one of its versions in another language.
struct Written {
    RecordId place;
    QString text, language;
    const AnalyticText* of;
};

QList<Written> writtenTexts(const Look& look) {
    QList<Written> all;
    for (const AnalyticText* text : look.texts) {
        all.append({text->id, look.textOf(text->id), look.language, text});
        for (const Translation* version : look.index.children<Translation>(text->id))
            if (version->field == "text"_L1)
                all.append({version->id, look.textOf(version->id), version->language, text});
    }
    return all;
}

struct Backing {
    RefSet participants, sessions, units;
};

void addUnit(Backing& backing, const Look& look, const MeaningUnit& unit) {
    for (const RecordId& id : look.index.passageOf(unit).participants) backing.participants.insert(id);
    backing.sessions.insert(look.sessionOf(unit.source));
    backing.units.insert(unit.id);
}

/// Whom an analytic text rests on, by its condensates' units and its quotes.
Backing backingOf(const Look& look, const AnalyticText& text) {
    RefSet subgroups;
    if (text.subgroup) subgroups.insert(text.subgroup);
    for (const LinkedSpan& paragraph : look.paragraphsOf(text.id))
        for (const RecordId& id : paragraph.targets) subgroups.insert(look.study.find<Condensate>(id)->parent);
    Backing backing;
    for (const RecordId& id : subgroups)
        if (const auto* subgroup = look.study.find<Subgroup>(id))
            for (const MeaningUnit* unit : look.index.unitsInUse(*subgroup)) addUnit(backing, look, *unit);
    for (const Quote* quote : look.index.children<Quote>(text.id)) {
        for (const RecordId& id : look.index.passageOf(*quote).participants) backing.participants.insert(id);
        const auto* unit = look.study.find<MeaningUnit>(quote->unit);
        const RecordId source = quote->source || !unit ? quote->source : unit->source;
        if (source) backing.sessions.insert(look.sessionOf(source));
        if (unit) backing.units.insert(unit->id);
    }
    return backing;
}

QStringList phrasesOf(const QList<StrongWording>& wordings) {
    QStringList phrases;
    for (const StrongWording& wording : wordings) phrases.append(u"“%1”"_s.arg(wording.phrase));
    phrases.removeDuplicates();
    return phrases;
}

QString plainWords(const QString& heading) {
    return text::typographyFolded(heading).simplified().toCaseFolded();
}

}  // namespace

void paragraphUnbacked(Look& look) {
    for (const AnalyticText* text : look.texts) {
        const QString words = look.textOf(text->id);
        int number = 0;
        for (const LinkedSpan& paragraph : look.paragraphsOf(text->id)) {
            ++number;
            const QString part = words.mid(paragraph.span.start, paragraph.span.length());
            if (paragraph.targets.isEmpty() && !isQuoteAlone(part))
                look.note(text->id, Said::tr("No condensate backs paragraph %1 of “%2”.").arg(number).arg(look.name(text->id)),
                          {part});
        }
    }
}

void analyticTextOlder(Look& look) {
    for (const AnalyticText* text : look.texts)
        if (needsAnotherLook(look.index, text->id))
            look.note(text->id,
                      Said::tr("What “%1” rests on has changed since it was confirmed; it needs another look.").arg(
                          look.name(text->id)),
                      {fingerprintOf(look.index, text->id)});
}

void firstPersonInAnalysis(Look& look) {
    for (const Written& written : writtenTexts(look)) {
        const auto found = firstPerson(withoutQuotations(written.text), written.language);
        if (found.isEmpty()) continue;
        look.note(
            written.place,
            Said::tr("“%1” speaks in the first person outside its quotes in %2; an analytic text is told by the researcher.")
                .arg(look.name(written.place), counted(Said::tr("one place|%n places", nullptr, int(found.size())), found.size())),
            {written.text});
    }
}

void quotationMarkMissing(Look& look) {
    for (const AnalyticText* text : look.texts) {
        const auto unclosed = typedQuotations(look.textOf(text->id)).unclosed;
        if (!unclosed.isEmpty())
            look.note(text->id, Said::tr("A quotation mark in “%1” has no partner in its paragraph.").arg(look.name(text->id)),
                      {look.textOf(text->id)});
    }
}

void noChallengeSearch(Look& look) {
    for (const Category* category : look.categories)
        if (look.index.children<ChallengeSearch>(category->id).isEmpty())
            look.note(category->id, Said::tr("No search for what challenges “%1” is on record.").arg(look.name(category->id)));
}

void strongWording(Look& look) {
    for (const Written& written : writtenTexts(look)) {
        const auto wordings = strongWordings(withoutQuotations(written.text), written.language);
        if (wordings.isEmpty()) continue;
        const QStringList phrases = phrasesOf(wordings);
        const Backing backing = backingOf(look, *written.of);
        QStringList sessions;
        for (const RecordId& id : backing.sessions) sessions.append(look.name(id));
        look.note(
            written.place,
            Said::tr("“%1” says %2. Its units and quotes come from %3 of %4 participants%5; re-read it against them, as silence is no disagreement.")
                .arg(look.name(written.place), joined(phrases))
                .arg(backing.participants.size())
                .arg(look.participants.size())
                .arg(sessions.isEmpty() ? QString() : u" (%1)"_s.arg(joined(sessions))),
            phrases +
                QStringList{QString::number(backing.participants.size()), QString::number(backing.sessions.size())},
            backing.units.ids());
    }
}

void headingDiffers(Look& look) {
    for (const Category* category : look.categories) {
        if (!category->heading.isEmpty() && !category->name.isEmpty() &&
            plainWords(category->heading) != plainWords(category->name))
            look.note(category->id,
                      Said::tr("The heading “%1” differs from the category's name in the list, “%2”.").arg(category->heading,
                                                                                                    category->name),
                      {category->heading, category->name});
        const QString& printed = category->heading.isEmpty() ? category->name : category->heading;
        for (const AnalyticText* text : look.index.children<AnalyticText>(category->id))
            if (!text->subgroup && !text->heading.isEmpty() && plainWords(text->heading) != plainWords(printed))
                look.note(text->id,
                          Said::tr("The heading “%1” differs from that of its category, “%2”.").arg(text->heading, printed),
                          {text->heading, printed});
    }
}

}  // namespace kondensat::method
