#include "core/text/stop_words.h"

#include <QHash>

namespace kondensat::text {
namespace {

constexpr const char16_t* danish =
    u"og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over "
    u"da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo "
    u"deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis "
    u"din nogle hos blive mange ad bliver hendes været jer sådan så bare lige altså måske fordi kan få får fik går gå gør gøre "
    u"gjorde mere mest igen hele helt må måtte hen hvordan hvorfor hver noget nogen ingen intet andre andet vores jeres ens "
    u"siger sige sagde kommer komme kom ser se så ja nej jamen øh øhm ikke uden mellem før siden både enten synes tror ved";
constexpr const char16_t* norwegian =
    u"og i jeg det at en et den til er som på de med han av for ikke der var meg seg men har om vi min hadde ham hun nå over da "
    u"fra du ut sin dem oss opp man hans hvor eller hva skal selv her alle vil ble kunne inn når være dog noe ville jo deres "
    u"etter ned skulle denne enn dette mitt også under ha deg annen henne mine alt mye sitt sine mot disse hvis din noen hos "
    u"bli mange ad blir hennes vært dere sånn så bare kanskje fordi kan få får fikk går gå gjør gjøre gjorde mer mest igjen hele "
    u"helt må måtte hvordan hvorfor hver ingen andre annet vår vårt våre sier si sa kommer komme kom ser se ja nei eh øh uten "
    u"mellom før siden både enten synes tror vet eg ikkje ein eit dei kva korleis kvifor me vere vart noko nokon berre";
constexpr const char16_t* swedish =
    u"och i jag det att en ett den till är som på de med han av för inte där var mig sig men har om vi min hade honom hon nu "
    u"över då från du ut sin dem oss upp man hans eller vad ska skall själv här alla vill blev kunde in när vara dock något "
    u"ville ju deras efter ner skulle denna än detta mitt också under ha dig annan henne mina allt mycket sitt sina mot dessa "
    u"om din några hos bli många blir hennes varit er sådan så bara kanske eftersom kan få får fick går gå gör göra gjorde mer "
    u"mest igen hela helt måste hur varför varje ingen inget andra annat vår vårt våra säger säga sa kommer komma kom ser se "
    u"ja nej eh utan mellan före sedan både antingen tycker tror vet liksom alltså dom mej dej sej";
constexpr const char16_t* english =
    u"a about after again all also am an and any are as at be because been before being both but by can could did do does doing "
    u"done each else ever every few for from get gets getting go goes going got had has have having he her here hers him his how "
    u"i if in into is it its itself just know like made make many may maybe me might mine more most much must my myself no not "
    u"nor now of off on once one only or other our ours out over own perhaps quite really said same say says she should so some "
    u"something such than that the their theirs them then there these they thing things think this those though through to too "
    u"um uh under until up us very was we well went were what when where which while who whom why will with without would yes "
    u"yet you your yours don't didn't doesn't isn't wasn't can't couldn't won't wouldn't i'm i've i'd it's that's there's they're "
    u"we're we've you're he's she's let's";
constexpr const char16_t* german =
    u"und ich das die der den dem des ein eine einen einem einer eines zu ist als auf mit er von für nicht da war mich sich aber "
    u"hat um wir mein hatte ihm sie nun jetzt über aus dann du sein ihn uns man seine wo oder was soll selbst hier alle will "
    u"wurde konnte in im wenn sein doch etwas wollte ja ihre ihr nach sollte diese dieser dieses auch unter haben dich dir mir "
    u"andere anderen meine alles sehr viel gegen ob dein einige bei werden viele wird gewesen euch so nur vielleicht weil kann "
    u"können bekommen geht gehen macht machen mehr wieder ganz muss müssen wie warum jede jeder jedes kein keine keinen anderes "
    u"unser unsere sagt sagen sagte kommt kommen sieht nein ohne zwischen vor seit sowohl entweder glaube weiß an am es hab habe "
    u"dass daß also eben halt mal schon noch nicht bin bist sind seid zum zur vom beim ins äh ähm denn doch dort hin her";

QSet<QString> setOf(const char16_t* words) {
    const QStringList list = QString::fromUtf16(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QSet<QString>(list.cbegin(), list.cend());
}

}  // namespace

const QSet<QString>* stopWords(const QString& language) {
    static const QHash<QString, QSet<QString>> lists{{QStringLiteral("da"), setOf(danish)},
                                                     {QStringLiteral("no"), setOf(norwegian)},
                                                     {QStringLiteral("sv"), setOf(swedish)},
                                                     {QStringLiteral("en"), setOf(english)},
                                                     {QStringLiteral("de"), setOf(german)}};
    const auto found = lists.constFind(language);
    return found == lists.cend() ? nullptr : &*found;
}

}  // namespace kondensat::text
