// Step 3, condensation: from code to meaning.
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

constexpr int wordsThatNeedATeller = 12;  // shorter condensates may well do without "I"

QStringList textsOfUnits(const Look& look, const Subgroup& subgroup) {
    QStringList texts;
    for (const MeaningUnit* unit : look.index.unitsInUse(subgroup)) texts.append(look.index.passageOf(*unit).text);
    return texts;
}

}  // namespace

QList<Span> wordsUnbackedBy(const QStringList& units, const QString& condensate, const QString& language) {
    QHash<QString, QSet<QString>> known;  // by the three letters that forms of one word share
    for (const QString& unit : units) {
        const QString folded = text::caseFolded(unit);
        for (const Span& word : text::words(folded, language))
            known[folded.mid(word.start, std::min<qsizetype>(3, word.length()))].insert(
                folded.mid(word.start, word.length()));
    }
    QList<Span> unbacked;
    for (const Span& span : text::contentWords(condensate, language)) {
        const QString word = text::caseFolded(QStringView(condensate).mid(span.start, span.length()));
        const QSet<QString> alike = known.value(word.left(3));
        if (!alike.contains(word) && std::none_of(alike.cbegin(), alike.cend(),
                                                  [&](const QString& other) { return text::sameWord(word, other); }))
            unbacked.append(span);
    }
    return unbacked;
}

void unitWithoutSubgroup(Look& look) {
    for (const CodeGroup* group : look.groups) {
        QSet<RecordId> subgroups;
        for (const Subgroup* subgroup : look.index.children<Subgroup>(group->id)) subgroups.insert(subgroup->id);
        if (subgroups.isEmpty()) continue;  // step 3 has not begun for this group
        for (const MeaningUnit* unit : look.index.unitsOfGroup(group->id)) {
            if (unit->parent != look.analysis || isSetAside(*unit, group->id.toString())) continue;
            if (std::none_of(unit->subgroups.begin(), unit->subgroups.end(),
                             [&](const RecordId& id) { return subgroups.contains(id); }))
                look.note(unit->id,
                          Said::tr("The %1 is in “%2”, but in none of its subgroups, and not set aside.").arg(
                              look.name(unit->id), look.name(group->id)),
                          {group->id.toString()});
        }
    }
}

void subgroupWithoutCondensate(Look& look) {
    QSet<RecordId> written;
    for (const Condensate* condensate : look.condensates) written.insert(condensate->parent);
    for (const Subgroup* subgroup : look.subgroups)
        if (!written.contains(subgroup->id))
            look.note(subgroup->id, Said::tr("The subgroup “%1” has no condensate yet.").arg(look.name(subgroup->id)));
}

void sentenceUnbacked(Look& look) {
    for (const Condensate* condensate : look.condensates) {
        const QString text = look.textOf(condensate->id);
        int number = 0;
        for (const LinkedSpan& sentence : look.sentencesOf(condensate->id)) {
            ++number;
            if (sentence.targets.isEmpty())
                look.note(condensate->id,
                          Said::tr("No meaning unit backs sentence %1 of the condensate of “%2”.").arg(number).arg(
                              look.name(condensate->id)),
                          {text.mid(sentence.span.start, sentence.span.length())});
        }
    }
}

void unitUnused(Look& look) {
    QHash<RecordId, QSet<RecordId>> used;  // by subgroup
    for (const Condensate* condensate : look.condensates) {
        QSet<RecordId>& of = used[condensate->parent];
        for (const LinkedSpan& sentence : look.sentencesOf(condensate->id))
            for (const RecordId& unit : sentence.targets) of.insert(unit);
    }
    for (const Subgroup* subgroup : look.subgroups) {
        const auto of = used.constFind(subgroup->id);
        if (of == used.cend()) continue;
        for (const MeaningUnit* unit : look.index.unitsInUse(*subgroup))
            if (!of->contains(unit->id))
                look.note(unit->id,
                          Said::tr("No sentence of the condensate of “%2” uses the %1, and it is not set aside.").arg(
                              look.name(unit->id), look.name(subgroup->id)),
                          {subgroup->id.toString()});
    }
}

void condensateInThirdPerson(Look& look) {
    if (!knowsWording(look.language)) return;
    for (const Condensate* condensate : look.condensates) {
        const QString text = withoutQuotations(look.textOf(condensate->id));
        if (!firstPerson(text, look.language).isEmpty()) continue;
        if (thirdPerson(text, look.language).isEmpty() && text::wordCount(text) < wordsThatNeedATeller) continue;
        look.note(
            condensate->id,
            Said::tr("The condensate of “%1” does not seem to be told in the first person, as if by one participant.").arg(
                look.name(condensate->id)),
            {text});
    }
}

void condensateWords(Look& look) {
    for (const Condensate* condensate : look.condensates) {
        const auto* subgroup = look.study.find<Subgroup>(condensate->parent);
        const QString text = look.textOf(condensate->id);
        const QList<Span> unbacked = wordsUnbackedBy(textsOfUnits(look, *subgroup), text, look.language);
        if (unbacked.isEmpty()) continue;
        QStringList words;
        for (const Span& span : unbacked) words.append(text.mid(span.start, span.length()));
        look.note(
            condensate->id,
            counted(Said::tr("The condensate of “%1” has %n word that none of its units holds; some bridging words are needed.|"
                             "The condensate of “%1” has %n words that none of its units holds; some bridging words are needed.",
                             nullptr, int(unbacked.size())), unbacked.size())
                .arg(look.name(condensate->id)),
            words);
    }
}

void subgroupOfOneUnit(Look& look) {
    for (const Subgroup* subgroup : look.subgroups) {
        const auto units = look.index.unitsInUse(*subgroup);
        if (units.size() == 1)
            look.note(subgroup->id, Said::tr("The subgroup “%1” rests on one meaning unit.").arg(look.name(subgroup->id)),
                      {units.first()->id.toString()});
    }
}

void condensateOlder(Look& look) {
    for (const Condensate* condensate : look.condensates)
        if (needsAnotherLook(look.index, condensate->id))
            look.note(
                condensate->id,
                Said::tr("The units under the condensate of “%1” have changed since it was confirmed; it needs another look.")
                    .arg(look.name(condensate->id)),
                {fingerprintOf(look.index, condensate->id)});
}

void noGoldQuote(Look& look) {
    for (const Subgroup* subgroup : look.subgroups)
        if (look.index.children<GoldQuote>(subgroup->id).isEmpty())
            look.note(subgroup->id, Said::tr("No gold quote is picked for the subgroup “%1”.").arg(look.name(subgroup->id)));
}

}  // namespace kondensat::method
