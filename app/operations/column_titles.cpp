#include "app/operations/column_titles.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "core/study/records.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

/// A meaning, and the words for it, apart by "|".
struct Words {
    const char16_t *meaning, *words;
};

constexpr Words participantTitles[] = {
    {u"label",
     u"label|participant|participant id|participant no|participant number|pseudonym|informant|informant id|informant no|"
     u"respondent|respondent id|interviewee|deltager|deltager id|deltagerid|deltager nr|deltagernr|deltagernummer|"
     u"informant nr|informantnr|informantnummer|deltaker|deltaker id|deltakerid|deltaker nr|deltakernummer|deltagare|"
     u"deltagar id|deltagarnummer|teilnehmer|teilnehmer id|teilnehmer nr|teilnehmernummer|teilnehmerin|teilnehmende|"
     u"teilnehmende person|befragte|befragte person|interviewpartner|interviewpartnerin"},
    {u"approach",
     u"approach|approached|how approached|method of approach|recruited via|recruited through|kontaktet via|kontaktmåde|"
     u"rekrutteret via|rekrutteret gennem|rekruttert via|kontaktmåte|kontaktad via|rekryterad via|kontaktiert über|"
     u"rekrutiert über|kontaktweg"},
    {u"transcriptReturned",
     u"transcript returned|transcriptreturned|transskription returneret|transskript returneret|udskrift returneret|"
     u"transkripsjon returnert|transkript returnert|transkript återlämnat|transkript zurückgegeben|"
     u"transkript zurückgesandt"},
    {u"note",
     u"note|notes|comment|comments|remark|remarks|bemærkning|bemærkninger|notat|notater|kommentar|kommentarer|merknad|"
     u"merknader|anmärkning|anmärkningar|anteckning|anteckningar|anmerkung|anmerkungen|notiz|notizen|bemerkung|"
     u"bemerkungen"},
};

constexpr Words recruitmentTitles[] = {
    {u"date", u"date|date of contact|contacted on|dato|kontaktdato|kontaktet den|datum|kontaktdatum|kontaktiert am"},
    {u"who", u"who|person|hvem|hvem blev spurgt|hvem ble spurt|vem|wer|wer wurde angesprochen"},
    {u"approach",
     u"approach|how|method|method of approach|hvordan|metode|kontaktform|kontaktmåde|kontaktmåte|hur|metod|kontaktsätt|"
     u"wie|kontaktart|kontaktweg"},
    {u"count", u"count|people|number|number of people|n|antal|antal personer|antall|antall personer|anzahl|personen"},
    {u"outcome", u"outcome|result|answer|response|udfald|resultat|svar|utfall|ergebnis|antwort|rückmeldung"},
    {u"reason",
     u"reason|reasons|årsag|begrundelse|grund|årsak|begrunnelse|grunn|orsak|skäl|begründung|gründe"},
    {u"participant",
     u"participant|participant id|became|label|deltager|deltager id|blev|deltaker|deltaker id|ble|deltagare|"
     u"teilnehmer|teilnehmer id|teilnehmerin|wurde"},
};

constexpr char16_t identifying[] =
    u"name|names|full name|real name|first name|last name|surname|navn|fulde navn|fornavn|efternavn|fullt navn|etternavn|"
    u"namn|förnamn|efternamn|vorname|nachname|familienname|e mail|email|mail|e mail address|e post|epost|mailadresse|"
    u"phone|phone number|telephone|mobile|mobile phone|telefon|telefonnummer|tlf|tlf nr|mobil|mobilnummer|mobiltelefon|"
    u"handy|handynummer|address|adresse|adress|anschrift|cpr|cpr nr|cpr nummer|fødselsnummer|personnummer|date of birth|"
    u"birthday|birth date|fødselsdato|fødselsdag|födelsedatum|födelsedag|geburtsdatum|geburtstag";

constexpr Words outcomes[] = {
    {u"accepted",
     u"accepted|accept|yes|agreed|consented|participated|took part|ja|accepteret|accepterede|takkede ja|sagde ja|deltog|"
     u"samtykkede|akseptert|takket ja|sa ja|samtykket|accepterade|tackade ja|deltagit|zugesagt|zusage|teilgenommen|"
     u"einverstanden"},
    {u"declined",
     u"declined|decline|no|refused|nej|nei|nein|afslået|afslog|afslag|takkede nej|sagde nej|avslått|avslo|avslag|"
     u"takket nei|sa nei|avböjde|avböjt|tackade nej|abgelehnt|absage|abgesagt"},
    {u"no answer",
     u"no answer|no response|no reply|not reached|did not answer|intet svar|svarede ikke|ikke svaret|ikke truffet|"
     u"ingen svar|svarte ikke|ikke svar|inget svar|svarade inte|ej svar|keine antwort|keine rückmeldung|nicht erreicht"},
    {u"dropped out",
     u"dropped out|drop out|dropout|withdrew|frafaldet|frafald|faldt fra|frafalt|frafall|falt fra|trakk seg|hoppade av|"
     u"avhopp|ausgeschieden|abgebrochen|abbruch"},
};

constexpr Words yesAndNo[] = {{u"yes", u"yes|ja|true|wahr|sand|sandt|x"}, {u"no", u"no|nej|nei|nein|false|falsch|falsk"}};

QStringList split(const char16_t* words) {
    return QString::fromUtf16(words).split(u'|');
}

template <size_t n>
QHash<QString, QString> byWords(const Words (&table)[n]) {
    QHash<QString, QString> all;
    for (const Words& each : table)
        for (const QString& words : split(each.words)) all.insert(words, QString::fromUtf16(each.meaning));
    return all;
}

}  // namespace

QString foldedTitle(const QString& title) {
    static const QRegularExpression signs(u"[-_./:,;()]+"_s);
    return QString(title).normalized(QString::NormalizationForm_C).toLower().replace(signs, u" "_s).simplified();
}

QString fieldOfTitle(const QString& type, const QString& title) {
    static const QHash<QString, QString> ofParticipants = byWords(participantTitles), ofRecruitment = byWords(recruitmentTitles);
    if (type == study::Participant::type) return ofParticipants.value(foldedTitle(title));
    return type == study::Recruitment::type ? ofRecruitment.value(foldedTitle(title)) : QString();
}

bool mayIdentify(const QString& title) {
    static const QStringList list = split(identifying);
    static const QSet<QString> titles(list.cbegin(), list.cend());
    return titles.contains(foldedTitle(title));
}

QStringList sheetsFor(const QString& type) {
    if (type == study::Participant::type)
        return {u"participants"_s, u"participant"_s, u"deltagere"_s, u"deltakere"_s, u"deltagare"_s, u"teilnehmende"_s, u"teilnehmer"_s};
    return {u"recruitment"_s, u"recruitment log"_s, u"rekruttering"_s, u"rekrytering"_s, u"rekrutierung"_s};
}

QString outcomeOf(const QString& words) {
    static const QHash<QString, QString> known = byWords(outcomes);
    return known.value(foldedTitle(words));
}

QString yesOrNo(const QString& words) {
    static const QHash<QString, QString> known = byWords(yesAndNo);
    return known.value(foldedTitle(words), words);
}

}  // namespace kondensat::app
