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
    u"a about after again all also am an and any are as at be because been before being both but by can could did do does "
    u"doing done each else ever every few for from get gets getting go goes going got had has have having he her here hers "
    u"him his how i if in into is it its itself just know like made make many may maybe me might mine more most much must my "
    u"myself no not nor now of off on once one only or other our ours out over own perhaps quite really said same say says "
    u"she should so some something such than that the their theirs them then there these they thing things think this those "
    u"though through to too um uh under until up us very was we well went were what when where which while who whom why will "
    u"with without would yes yet you your yours don't didn't doesn't isn't wasn't can't couldn't won't wouldn't i'm i've i'd "
    u"it's that's there's they're we're we've you're he's she's let's they've they'd they'll he'd he'll she'd she'll we'd "
    u"we'll you'd you'll i'll it'd it'll that'd there'd who's who'd what's where's how's here's hadn't hasn't haven't aren't "
    u"weren't shouldn't ain't someone somebody anyone anybody everyone everybody nobody nothing anything everything come "
    u"comes came coming";
constexpr const char16_t* german =
    u"und ich das die der den dem des ein eine einen einem einer eines zu ist als auf mit er von für nicht da war mich sich aber "
    u"hat um wir mein hatte ihm sie nun jetzt über aus dann du sein ihn uns man seine wo oder was soll selbst hier alle will "
    u"wurde konnte in im wenn sein doch etwas wollte ja ihre ihr nach sollte diese dieser dieses auch unter haben dich dir mir "
    u"andere anderen meine alles sehr viel gegen ob dein einige bei werden viele wird gewesen euch so nur vielleicht weil kann "
    u"können bekommen geht gehen macht machen mehr wieder ganz muss müssen wie warum jede jeder jedes kein keine keinen anderes "
    u"unser unsere sagt sagen sagte kommt kommen sieht nein ohne zwischen vor seit sowohl entweder glaube weiß an am es hab habe "
    u"dass daß also eben halt mal schon noch nicht bin bist sind seid zum zur vom beim ins äh ähm denn doch dort hin her";
constexpr const char16_t* arabic =
    u"في من على إلى الى عن مع هذا هذه ذلك تلك هؤلاء هنا هناك هو هي هم هن أنا انا نحن أنت انت أنتم انتم التي الذي الذين اللي "
    u"ما ماذا متى أين اين كيف لماذا هل لا لم لن ليس ليست نعم أو او أم ام و ثم بل لكن لكنه لكنها لكنني ولكن أن ان إن أنه انه "
    u"أنها انها أني اني إنه إنها كان كانت كانوا كنت كنا يكون تكون كل بعض غير أي اي قد لقد فقط أيضا ايضا جدا حتى إذا اذا لو "
    u"عند عندما عندي بعد قبل بين تحت فوق منذ حول خلال دون بدون مثل كما لأن لان لأنه لأنها لأني لي له لها لهم لنا لك به بها "
    u"بي فيه فيها منه منها عليه عليها إليه إليها قال قالت قلت يقول يعني طيب الآن الان وهو وهي وأنا وكان وكانت أكثر اكثر";
constexpr const char16_t* finnish =
    u"ja on ei se että en et emme ette eivät oli olen olet olemme olette ovat olla ollut olisi minä mä sinä sä hän me te he "
    u"ne nämä nuo tämä tää tuo minun mun minua mua minulla mulla minulle mulle sinun sun hänen meidän teidän heidän niiden "
    u"sen sitä siitä siinä siihen sillä sille siltä tässä tästä tätä tämän tähän tuossa joka jota jonka jossa josta jotka "
    u"mikä mitä mistä missä mihin milloin kuka ketä kenen kun kuin jos niin mutta tai eli vai sekä myös kanssa mukaan vain "
    u"vaan nyt sitten siis joo kyllä no niinku niinkuin ihan aika vähän paljon hyvin jo vielä aina ehkä koska miksi miten "
    u"kuinka täällä siellä tänne sinne ennen jälkeen ilman yli ali sanoi sanoo oikein sellainen semmoinen tällainen joku "
    u"jotain mitään kaikki kukaan noin";
constexpr const char16_t* dutch =
    u"de het een en van in is dat op te zijn was ik je jij jou jouw u uw hij ze zij we wij jullie hen hun hem haar mijn me "
    u"mij ons onze er met voor niet aan om ook als maar dan die dit deze daar hier bij of nog naar heeft hebben heb had "
    u"hadden bent ben waren worden wordt werd geworden geweest door over uit tot zo wel geen meer al toch kan kon kunnen "
    u"moet moest moeten zal zou zullen zouden wil wou willen mag mocht gaan gaat ging doen doet deed komt komen kwam zegt "
    u"zei zeggen wat wie waar wanneer hoe waarom welke want omdat terwijl toen nu ja nee iets niets iemand niemand alles "
    u"alle veel heel erg gewoon eigenlijk eens even zich zelf onder tussen zonder tegen na sinds tijdens soms altijd "
    u"misschien";
constexpr const char16_t* french =
    u"le la les un une des du de d'un d'une et ou où mais donc car ni que qu'il qu'elle qu'on qu'ils qui quoi dont ce cet "
    u"cette ces c'est c'était ça cela ceci je j'ai j'avais j'étais tu il elle on l'on nous vous ils elles me te se lui leur "
    u"leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos moi toi soi eux ne n'est n'a pas plus moins très trop "
    u"bien aussi encore déjà jamais toujours est es suis sommes êtes sont était étais étaient été être sera serait ai as a "
    u"avons avez ont avait avais avaient avoir eu fait faire dit dire dis va vais aller peut peux pouvoir doit veut veux "
    u"comme quand comment pourquoi si s'il oui non dans par pour sur sous avec sans entre vers chez avant après depuis "
    u"pendant jusque au aux là ici alors puis parce même tout tous toute toutes autre autres rien quelque chaque voilà ben "
    u"euh hein";
constexpr const char16_t* spanish =
    u"el la los las lo un una unos unas y e o u pero sino ni que qué quien quién quienes cual cuál cuando cuándo donde dónde "
    u"como cómo porque por para con sin de del a al en entre desde hasta sobre bajo contra según tras durante hacia yo tú él "
    u"ella ello nosotros nosotras vosotros ellos ellas usted ustedes me te se nos os le les mi mis mí tu tus ti su sus "
    u"nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella aquello no sí si ya "
    u"muy más menos también tampoco nada nadie algo alguien alguno alguna cada todo toda todos todas otro otra otros otras "
    u"mucho mucha muchos muchas poco tan tanto así entonces pues bueno aquí ahí allí ahora luego siempre nunca quizá es soy "
    u"eres somos son era eran fue fui ser sido está estoy estaba estar ha he has hay había han haber hace hacer hago tiene "
    u"tengo tenía tener puede puedo poder va voy ir dice dijo digo decir";
constexpr const char16_t* italian =
    u"il lo la i gli le un uno una e ed o ma se che chi cui cosa come quando dove perché di del dello della dei degli delle "
    u"a al allo alla ai agli alle da dal dalla dai dalle in nel nello nella nei nelle su sul sulla sui sulle con per tra fra "
    u"senza sotto sopra verso contro prima dopo durante io tu lui lei noi voi loro mi ti si ci vi ne me te sé mio mia miei "
    u"mie tuo tua tuoi suo sua suoi sue nostro nostra nostri vostro questo questa questi queste quello quella quelli quelle "
    u"c'è c'era cioè com'è dov'è non no sì più meno molto molta molti poco troppo tanto anche ancora già mai sempre forse "
    u"ecco allora poi quindi però così qui qua lì là adesso ora è sono sei siamo siete era ero erano essere stato stata ho "
    u"hai ha abbiamo hanno aveva avevo avere fa fare faccio fatto dice detto dire va vado andare può posso potere devo deve "
    u"vuole voglio tutto tutta tutti tutte altro altra altri ogni qualche niente nulla nessuno qualcosa";
constexpr const char16_t* portuguese =
    u"o a os as um uma uns umas e ou mas nem que quem qual quais quando onde como porque porquê por para pra com sem de do "
    u"da dos das em no na nos nas ao aos à às pelo pela pelos pelas entre desde até sobre sob contra durante eu tu ele ela "
    u"nós vós eles elas você vocês me te se lhe lhes mim ti si meu minha meus minhas teu tua seu sua seus suas nosso nossa "
    u"nossos nossas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo não sim já muito muita muitos "
    u"muitas pouco mais menos também tão tanto assim então pois só ainda sempre nunca talvez aqui ali lá aí agora depois "
    u"antes é sou és somos são era eram foi fui ser sido está estou estava estar tem tenho tinha ter há houve vai vou ir faz "
    u"fazer faço pode posso poder disse diz dizer digo todo toda todos todas tudo outro outra outros outras cada nada "
    u"ninguém algo alguém algum alguma né";

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
                                                     {QStringLiteral("de"), setOf(german)},
                                                     {QStringLiteral("ar"), setOf(arabic)},
                                                     {QStringLiteral("fi"), setOf(finnish)},
                                                     {QStringLiteral("nl"), setOf(dutch)},
                                                     {QStringLiteral("fr"), setOf(french)},
                                                     {QStringLiteral("es"), setOf(spanish)},
                                                     {QStringLiteral("it"), setOf(italian)},
                                                     {QStringLiteral("pt"), setOf(portuguese)}};
    const auto found = lists.constFind(language);
    return found == lists.cend() ? nullptr : &*found;
}

}  // namespace kondensat::text
