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

/// The first three letters, which forms of one word share (text::sameWord), as a number; a shorter word has no other form.
quint64 beginningOf(QStringView word) {
    quint64 beginning = 0;
    for (const QChar c : word.first(std::min<qsizetype>(3, word.size()))) beginning = beginning << 16 | c.unicode();
    return beginning;
}

/// Between two of which no word ends: Latin, Greek, Cyrillic.
bool isPlainLetter(QChar c) { return c.unicode() < 0x530 && c.isLetter(); }

/// Whether one of the beginnings stands where a word may begin. `shortest`: how many letters the shortest of them has.
bool holdsBeginning(QStringView text, const QHash<quint64, QList<qsizetype>>& beginnings, qsizetype shortest) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && isPlainLetter(text[i - 1]) && isPlainLetter(text[i])) continue;
        const QStringView rest = text.sliced(i);
        for (qsizetype length = std::min<qsizetype>(3, rest.size()); length >= shortest; --length)
            if (beginnings.contains(beginningOf(rest.first(length)))) return true;
    }
    return false;
}

/// A text cut at its spaces and line ends, where words always end: all of it where a sign stands behind a space that belongs to what is
/// before it.
QList<QStringView> stretchesOf(const QString& text) {
    QList<QStringView> stretches;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size() || text[i] == u' ' || text[i] == u'\n';
        if (!isEnd) {
            if (i == start && (text[i].isMark() || text[i].category() == QChar::Other_Format)) return {text};
            continue;
        }
        if (i > start) stretches.append(QStringView(text).sliced(start, i - start));
        start = i + 1;
    }
    return stretches;
}

}  // namespace

/// Asks the units for the words of the condensate, and not the other way round: a subgroup may have a thousand units, and cutting a text into
/// words is what takes long. So only those stretches between spaces are cut that hold the letters with which a word begins that is still sought.
QList<Span> wordsUnbackedBy(const QStringList& units, const QString& condensate, const QString& language) {
    struct Sought {
        QString word;
        bool isBacked = false;
    };
    const QList<Span> spans = text::contentWords(condensate, language);
    QList<Sought> sought;
    QList<qsizetype> soughtOf;                 // by span
    QHash<QString, qsizetype> indexOf;         // by word
    QHash<quint64, QList<qsizetype>> missing;  // by their beginning, those that no unit has backed yet
    qsizetype shortest = 3;
    for (const Span& span : spans) {
        const QString word = text::caseFolded(QStringView(condensate).mid(span.start, span.length()));
        const auto known = indexOf.constFind(word);
        soughtOf.append(known == indexOf.cend() ? sought.size() : *known);
        if (known != indexOf.cend()) continue;
        indexOf.insert(word, sought.size());
        missing[beginningOf(word)].append(sought.size());
        shortest = std::min(shortest, word.size());
        sought.append({word, false});
    }
    QSet<QString> seen;  // words of units that have been compared
    for (const QString& unit : units) {
        if (missing.isEmpty()) break;
        const QString folded = text::caseFolded(unit);
        for (const QStringView stretch : stretchesOf(folded)) {
            if (!holdsBeginning(stretch, missing, shortest)) continue;
            for (const Span& span : text::words(stretch, language)) {
                const QStringView word = stretch.sliced(span.start, span.length());
                const auto of = missing.find(beginningOf(word));
                if (of == missing.end()) continue;
                const qsizetype before = seen.size();
                if (seen.insert(word.toString()); seen.size() == before) continue;
                of->removeIf([&](qsizetype i) { return sought[i].isBacked = text::sameWord(word, sought[i].word); });
                if (of->isEmpty()) missing.erase(of);
            }
        }
    }
    QList<Span> unbacked;
    for (qsizetype i = 0; i < spans.size(); ++i)
        if (!sought[soughtOf[i]].isBacked) unbacked.append(spans[i]);
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
