#include "app/operations/identifying.h"

#include "core/said.h"
#include "import/pseudonyms.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

Error invalid(const QString& what) { return {Error::Code::Invalid, what}; }

void count(QList<Spelling>& spellings, const Spelling& one) {
    for (Spelling& each : spellings)
        if (each.identifier == one.identifier && each.found == one.found) {
            ++each.times;
            return;
        }
    spellings.append(one);
}
void mostFrequentFirst(QList<Spelling>& spellings) {
    std::stable_sort(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) { return a.times > b.times; });
}

}  // namespace

Result<Identifiers> withIdentifier(Identifiers list, journal::Identifier added) {
    if (!journal::identifierKinds().contains(added.kind)) return invalid(Said::tr("An identifier is one of these: %1").arg(journal::identifierKinds().join(u", "_s)));
    for (QString& word : added.words) word = word.simplified();
    added.words.removeAll(QString());
    added.words.removeDuplicates();
    added.pseudonym = added.pseudonym.simplified();
    if (added.words.isEmpty()) return invalid(Said::tr("An identifier needs words by which it is found"));
    for (const journal::Identifier& each : std::as_const(list))
        for (const QString& word : added.words)
            if (each.words.contains(word, Qt::CaseInsensitive)) return invalid(Said::tr("These words are in the register already"));
    for (const QString& word : added.words)
        if (IdentifierSearch({{u"other"_s, {word}}}).find(word).isEmpty()) return invalid(Said::tr("An identifier needs letters or digits"));
    list.append(added);
    const IdentifierSearch search(list);
    for (const journal::Identifier& each : std::as_const(list))
        if (!search.find(each.pseudonym).isEmpty())
            return invalid(Said::tr("The pseudonym looks like a registered word or a form of one, and would itself be found; choose one that begins otherwise"));
    return list;
}

Result<Identifiers> withChangedIdentifier(Identifiers list, qsizetype index, const journal::Identifier& changed) {
    list.removeAt(index);
    TRY_ASSIGN(Identifiers whole, withIdentifier(list, changed));
    whole.move(whole.size() - 1, index);
    return whole;
}

QString identifierKindWords(const QString& kind) {
    if (kind == "person"_L1) return Said::tr("person");
    if (kind == "place"_L1) return Said::tr("place");
    if (kind == "workplace"_L1) return Said::tr("workplace");
    if (kind == "date"_L1) return Said::tr("date");
    return Said::tr("other");
}

Result<qsizetype> identifierCalled(const Identifiers& list, const QString& wordOrNumber) {
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].words.contains(wordOrNumber.simplified(), Qt::CaseInsensitive)) return i;
    bool isNumber = false;
    const qsizetype number = wordOrNumber.toLongLong(&isNumber);
    if (isNumber && number >= 1 && number <= list.size()) return number - 1;
    return Error{Error::Code::NotFound, Said::tr("The register holds no such identifier")};
}

QString identifierName(const Identifiers& list, qsizetype index) {
    const journal::Identifier& identifier = list[index];
    const QString number = QString::number(index + 1);
    const QString kind = identifierKindWords(identifier.kind);
    return identifier.pseudonym.isEmpty() ? u"%1 (%2)"_s.arg(number, kind) : u"%1 (%2, %3)"_s.arg(number, kind, identifier.pseudonym);
}

IdentifiersFound findIdentifiers(const Study& study, const IdentifierSearch& search, bool everything, const std::function<bool(double)>& goOn) {
    IdentifiersFound all;
    const auto inText = [&](const QString& text, const NamePlace& at, QList<NamePlace>& places) {
        for (const FoundIdentifier& found : search.find(text, at.isFileName ? IdentifierSearch::In::FileName : IdentifierSearch::In::Text)) {
            NamePlace place = at;
            place.span = found.span;
            place.found = text.mid(found.span.start, found.span.length());
            place.isForm = found.isForm;
            place.identifier = found.identifier;
            place.with = search.replacement(text, found);
            const Spelling spelling{found.identifier, place.found, 1, found.isSure};
            if (place.isKey) {
                all.outOfReach.append(place);
            } else if (place.with.isEmpty() || (!everything && !found.isSure)) {
                count(all.left, spelling);
            } else {
                count(all.replaced, spelling);
                addContext(place, text);
                places.append(place);
            }
        }
    };
    all.places = placesIn(study, inText, Among::AllWords, goOn);
    mostFrequentFirst(all.replaced);
    mostFrequentFirst(all.left);
    for (const Attachment& attachment : study.table<Attachment>()) all.embeddedFiles += !attachment.content.isEmpty();
    return all;
}

Result<ChangeSet> applyIdentifiers(const Study& study, const IdentifiersFound& found) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "put pseudonyms from the register in %n place|put pseudonyms from the register in %n places"), int(found.places.size()));
    TRY_DO(replaceNames(changes, study, found.places, [](const NamePlace& place) { return place.with; }));
    return changes;
}

void pseudonymise(importing::Transcript& transcript, const IdentifierSearch& search) {
    qsizetype left = 0;
    importing::pseudonymise(transcript, [&](const QString& text) { return search.edits(text, false, IdentifierSearch::In::Text, &left); });
    if (left > 0)
        transcript.warnings.append(counted(Said::tr("%n word may be a form of a registered identifier and was left as it is|%n words may be forms of registered identifiers and were left as they are"), left));
}

}  // namespace kondensat::app
