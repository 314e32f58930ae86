#include "core/method/typed_numbers.h"

#include <QRegularExpression>

#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::method {
namespace {

struct NumberWords {
    QStringList numerals;                        ///< from two on
    QList<std::pair<QString, QString>> nouns;    ///< pattern → name of the number
    QString allBefore, allAfter, someAfter;      ///< patterns: who speaks of all, and who of some
};

QStringList numerals(const QString& words) { return words.split(u' '); }

const QHash<QString, NumberWords>& languages() {
    const QString participants = u"participants"_s, sessions = u"sessions"_s, units = u"meaning units"_s, groups = u"code groups"_s,
                  subgroups = u"subgroups"_s, categories = u"categories"_s, themes = u"preliminary themes"_s;
    static const QHash<QString, NumberWords> all{
        {u"en"_s,
         {numerals(u"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"_s),
          {{u"participants|informants|interviewees|respondents"_s, participants}, {u"sessions"_s, sessions}, {u"meaning units"_s, units}, {u"code groups"_s, groups},
           {u"subgroups"_s, subgroups}, {u"categories|themes"_s, categories}, {u"preliminary themes"_s, themes}},
          u"all|all the|all of the|all our|our|total of|sample of"_s, u"took part|participated|were (?:interviewed|included|recruited|held|identified|marked)"_s,
          u"who|that|with|from|in|of"_s}},
        {u"da"_s,
         {numerals(u"to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve"_s),
          {{u"deltagere|deltagerne|informanter|informanterne|interviewpersoner"_s, participants}, {u"sessioner"_s, sessions}, {u"meningsenheder|meningsbærende enheder"_s, units},
           {u"kodegrupper"_s, groups}, {u"undergrupper|subgrupper"_s, subgroups}, {u"kategorier|temaer"_s, categories}, {u"foreløbige temaer"_s, themes}},
          u"alle|alle de|vores|i alt|samtlige|ialt"_s, u"deltog|medvirkede|indgik|blev (?:interviewet|inkluderet|afholdt|markeret)"_s, u"som|der|med|fra|i|af"_s}},
        {u"no"_s,
         {numerals(u"to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue"_s),
          {{u"deltakere|deltakerne|deltakarar|informanter|informantene|intervjupersoner"_s, participants}, {u"samlinger|sesjoner"_s, sessions}, {u"meningsenheter|meningsbærende enheter"_s, units},
           {u"kodegrupper"_s, groups}, {u"undergrupper|subgrupper"_s, subgroups}, {u"kategorier|temaer"_s, categories}, {u"foreløpige temaer"_s, themes}},
          u"alle|alle de|våre|i alt|totalt|samtlige"_s, u"deltok|medvirket|inngikk|ble (?:intervjuet|inkludert|gjennomført|markert)"_s, u"som|med|fra|i|av"_s}},
        {u"sv"_s,
         {numerals(u"två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo"_s),
          {{u"deltagare|deltagarna|informanter|informanterna|intervjupersoner"_s, participants}, {u"sessioner"_s, sessions}, {u"meningsenheter|meningsbärande enheter"_s, units},
           {u"kodgrupper"_s, groups}, {u"undergrupper|subgrupper"_s, subgroups}, {u"kategorier|teman"_s, categories}, {u"preliminära teman"_s, themes}},
          u"alla|alla de|våra|totalt|sammanlagt|samtliga"_s, u"deltog|medverkade|ingick|(?:intervjuades|inkluderades|hölls|markerades)"_s, u"som|med|från|i|av"_s}},
        {u"de"_s,
         {numerals(u"zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"_s),
          {{u"teilnehmer|teilnehmern|teilnehmerinnen|teilnehmenden|teilnehmende|informanten|befragte|befragten"_s, participants}, {u"sitzungen"_s, sessions},
           {u"bedeutungseinheiten|sinneinheiten"_s, units}, {u"codegruppen|kodegruppen"_s, groups}, {u"untergruppen|subgruppen"_s, subgroups},
           {u"kategorien|themen"_s, categories}, {u"vorläufige themen|vorläufigen themen"_s, themes}},
          u"alle|aller|allen|unsere|insgesamt|sämtliche"_s, u"nahmen (?:\\w+ )?teil|wurden (?:befragt|interviewt|eingeschlossen|markiert)"_s, u"die|mit|aus|in|von"_s}}};
    return all;
}

/// Nouns for the kinds of sessions as they are on record: "focus groups" in English, "fokusgrupper" of "fokusgruppe".
QList<std::pair<QString, QString>> nounsOfKinds(const Numbers& numbers) {
    QList<std::pair<QString, QString>> nouns;
    const QString in = u"participants in "_s;
    for (const QString& name : numbers.names())
        if (name.startsWith(in)) {
            const QString kind = name.mid(in.size());
            nouns.append({QRegularExpression::escape(kind) + u'|' + QRegularExpression::escape(kind.chopped(1)) + u"(?:r|er|n|en)"_s, kind});
        }
    return nouns;
}

}  // namespace

QString numeral(int n, const QString& language) {
    const auto found = languages().constFind(text::primaryLanguage(language));
    return found == languages().cend() ? QString() : found->numerals.value(n - 2);
}

QList<TypedNumber> typedNumbers(const QString& text, const QString& language, const Numbers& numbers) {
    const auto found = languages().constFind(text::primaryLanguage(language));
    QList<TypedNumber> typed;
    if (found == languages().cend()) return typed;
    const auto flags = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const auto nouns = found->nouns + nounsOfKinds(numbers);
    QStringList patterns;
    for (const auto& noun : nouns) patterns.append(u'(' + noun.first + u')');
    const QRegularExpression phrase(u"\\b(?<!\\d[.,])(\\d{1,6}|%1)\\s+(?:%2)\\b"_s.arg(found->numerals.join(u'|'), patterns.join(u'|')), flags);
    const QRegularExpression allBefore(u"\\b(?:%1)\\s+$"_s.arg(found->allBefore), flags), allAfter(u"^\\s+(?:%1)\\b"_s.arg(found->allAfter), flags),
        someAfter(u"^,?\\s+(?:%1)\\b"_s.arg(found->someAfter), flags);
    constexpr qsizetype around = 40;  // UTF-16 units in which it is said whether all are meant
    for (auto it = phrase.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString& name = nouns[match.lastCapturedIndex() - 2].second;
        bool isDigits = false;
        int n = match.captured(1).toInt(&isDigits);
        if (!isDigits) n = int(found->numerals.indexOf(match.captured(1).toLower())) + 2;
        const auto onRecord = numbers.value(name);
        if (!onRecord || *onRecord == 0) continue;
        const qsizetype start = match.capturedStart(), end = match.capturedEnd();
        const QString before = text.mid(std::max<qsizetype>(0, start - around), std::min(start, around)), after = text.mid(end, around);
        const bool ofAll = after.contains(allAfter) || (before.contains(allBefore) && !after.contains(someAfter));
        if (n == int(*onRecord) || ofAll) typed.append(TypedNumber{{start, end}, name, n, int(*onRecord)});
    }
    std::sort(typed.begin(), typed.end(), [](const TypedNumber& a, const TypedNumber& b) { return a.span.start < b.span.start; });
    return typed;
}

}  // namespace kondensat::method
