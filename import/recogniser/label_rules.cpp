#include "import/recogniser/label_rules.h"

#include <QHash>
#include <QSet>

#include "import/recogniser/line.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

const QSet<QString>& falseHits() {
    static const QSet<QString> words{
        u"note"_s,      u"notes"_s,        u"nb"_s,           u"n.b."_s,         u"ps"_s,
        u"p.s."_s,      u"e.g."_s,         u"e.g"_s,          u"eg"_s,           u"i.e."_s,
        u"i.e"_s,       u"ie"_s,           u"for example"_s,  u"for instance"_s, u"example"_s,
        u"that is"_s,   u"namely"_s,       u"such as"_s,      u"as follows"_s,   u"f.eks."_s,
        u"f.eks"_s,     u"fx"_s,           u"for eksempel"_s, u"eksempel"_s,     u"dvs."_s,
        u"dvs"_s,       u"det vil sige"_s, u"bemærk"_s,       u"obs"_s,          u"obs."_s,
        u"merk"_s,      u"anm."_s,         u"z.b."_s,         u"zum beispiel"_s, u"d.h."_s,
        u"das heißt"_s, u"hinweis"_s,      u"t.ex."_s,        u"till exempel"_s, u"det vill säga"_s,
        u"dvs. att"_s,  u"http"_s,         u"https"_s,        u"ftp"_s,          u"mailto"_s,
        u"www"_s,       u"tel"_s,          u"tel."_s,         u"tlf"_s,          u"tlf."_s,
        u"email"_s,     u"e-mail"_s,       u"mail"_s,         u"subject"_s,      u"re"_s,
        u"remark"_s,    u"comment"_s,      u"reminder"_s,     u"important"_s,    u"ps."_s,
        u"vigtigt"_s,   u"viktig"_s,
    };
    return words;
}

const QSet<QString>& sentenceStarts() {
    static const QSet<QString> words{
        u"he"_s,   u"she"_s,  u"they"_s,  u"it"_s,      u"we"_s,   u"you"_s,  u"i"_s,    u"and"_s,   u"but"_s,
        u"so"_s,   u"then"_s, u"well"_s,  u"because"_s, u"like"_s, u"that"_s, u"this"_s, u"there"_s, u"here"_s,
        u"my"_s,   u"his"_s,  u"her"_s,   u"our"_s,     u"the"_s,  u"a"_s,    u"an"_s,   u"one"_s,   u"what"_s,
        u"when"_s, u"if"_s,   u"in"_s,    u"on"_s,      u"at"_s,   u"to"_s,   u"for"_s,  u"of"_s,    u"han"_s,
        u"hun"_s,  u"de"_s,   u"vi"_s,    u"jeg"_s,     u"du"_s,   u"det"_s,  u"der"_s,  u"den"_s,   u"og"_s,
        u"men"_s,  u"så"_s,   u"fordi"_s, u"altså"_s,   u"min"_s,  u"en"_s,   u"et"_s,   u"hvis"_s,  u"når"_s,
        u"hvad"_s, u"som"_s,  u"till"_s,  u"och"_s,     u"er"_s,   u"sie"_s,  u"wir"_s,  u"ich"_s,   u"und"_s,
        u"aber"_s, u"das"_s,  u"die"_s,   u"es"_s,
    };
    return words;
}

const QSet<QString>& titles() {
    static const QSet<QString> words{
        u"dr"_s,     u"prof"_s, u"professor"_s, u"doctor"_s, u"mr"_s,   u"mrs"_s, u"ms"_s,
        u"miss"_s,   u"mx"_s,   u"sir"_s,       u"hr"_s,     u"fru"_s,  u"frk"_s, u"frøken"_s,
        u"doktor"_s, u"læge"_s, u"lege"_s,      u"herr"_s,   u"frau"_s, u"sr"_s,  u"sra"_s,
    };
    return words;
}

/// The label without what stands in parentheses, trimmed.
QString withoutParentheses(QStringView label) {
    QString bare;
    int depth = 0;
    for (const QChar c : label) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            bare += c;
    }
    return bare.simplified();
}

QString withoutTitles(const QString& label) {
    QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    const auto isTitle = [](QString word) {
        while (word.endsWith(u'.')) word.chop(1);
        return titles().contains(word.toLower());
    };
    while (words.size() > 1 && isTitle(words.first())) words.removeFirst();
    return words.join(u' ');
}

bool hasForbidden(QStringView label) {
    static constexpr QStringView kForbidden = u"\"?!;*#<>{}[]|=\u2022\u2026\u201C\u201D\u201E\u00AB\u00BB:\t\n";
    int open = 0;
    for (const QChar c : label) {
        if (kForbidden.contains(c)) return true;
        if (c == u'(')
            ++open;
        else if (c == u')' && --open < 0)
            return true;
    }
    return open != 0;
}

/// Stops and commas as in `Dr. Anna`, `J. Smith`, `Chen, Sarah`; not as in sentences.
bool hasSentencePunctuation(QStringView label) {
    int commas = 0;
    for (qsizetype i = 0; i + 1 < label.size(); ++i) {
        if (label[i] == u'.' && label[i + 1].isSpace()) {
            qsizetype from = i;
            while (from > 0 && label[from - 1].isLetter()) --from;
            if (i - from > 4) return true;
        } else if (label[i] == u',' && label[i + 1].isSpace()) {
            const qsizetype next = skipSpace(label, i + 1);
            if (++commas > 1 || next >= label.size() || label[next].isLower()) return true;
        }
    }
    return label.endsWith(u',');
}

}  // namespace

bool isPossibleLabel(QStringView label) {
    if (label.isEmpty() || label.size() > kMaxLabel || label.startsWith(u'(') || label.startsWith(u'-')) return false;
    if (std::none_of(label.begin(), label.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); })) return false;
    if (hasForbidden(label)) return false;
    const QString bare = withoutParentheses(label);
    if (bare.isEmpty() || bare.count(u' ') > 5 || hasSentencePunctuation(bare)) return false;
    const QString low = bare.toLower();
    if (low.startsWith("www."_L1) || low.contains('@'_L1)) return false;
    return !falseHits().contains(low);
}

bool isNameShaped(QStringView label) {
    static const QSet<QString> kParticles{u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s, u"da"_s, u"del"_s, u"di"_s,
                                          u"af"_s,  u"av"_s,  u"og"_s,  u"and"_s, u"al"_s, u"el"_s, u"bin"_s, u"ibn"_s};
    const QStringList words = withoutParentheses(label).split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= 1) return true;
    if (sentenceStarts().contains(words.first().toLower()) && !words.last().front().isUpper() &&
        !words.last().front().isDigit())
        return false;
    const bool lowFirst = words.first().front().isLower();
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QChar c = words[i].front();
        const bool code = words[i].size() == 1 || !c.isLetter();
        if (!c.isLower() || code || kParticles.contains(words[i])) continue;
        return words.size() == 2 && !lowFirst;  // "Female voice"
    }
    return !lowFirst || words.size() == 2;  // "interviewer 1"
}

bool isHeaderWord(QStringView label) {
    static const QSet<QString> kWords{
        u"title"_s,
        u"date"_s,
        u"place"_s,
        u"location"_s,
        u"present"_s,
        u"participants"_s,
        u"duration"_s,
        u"length"_s,
        u"recording"_s,
        u"recorded"_s,
        u"audio"_s,
        u"file"_s,
        u"filename"_s,
        u"project"_s,
        u"study"_s,
        u"session"_s,
        u"language"_s,
        u"source"_s,
        u"setting"_s,
        u"topic"_s,
        u"transcribed by"_s,
        u"transcriber"_s,
        u"transcription"_s,
        u"transcript"_s,
        u"focus group"_s,
        u"speakers"_s,
        u"attendees"_s,
        u"meeting"_s,
        u"legend"_s,
        u"summary"_s,
        u"keywords"_s,
        u"version"_s,
        u"media"_s,
        u"dato"_s,
        u"sted"_s,
        u"titel"_s,
        u"tittel"_s,
        u"varighed"_s,
        u"varighet"_s,
        u"længde"_s,
        u"deltagere"_s,
        u"deltakere"_s,
        u"til stede"_s,
        u"tilstede"_s,
        u"optagelse"_s,
        u"lydfil"_s,
        u"projekt"_s,
        u"prosjekt"_s,
        u"sprog"_s,
        u"språk"_s,
        u"transskriberet af"_s,
        u"transkribert av"_s,
        u"emne"_s,
        u"tid"_s,
        u"tidspunkt"_s,
        u"datum"_s,
        u"ort"_s,
        u"dauer"_s,
        u"teilnehmer"_s,
        u"teilnehmende"_s,
        u"anwesend"_s,
        u"aufnahme"_s,
        u"thema"_s,
        u"plats"_s,
        u"plass"_s,
        u"varaktighet"_s,
        u"längd"_s,
        u"närvarande"_s,
    };
    const QString low = withoutParentheses(label).toLower();
    return kWords.contains(low);
}

bool isNonverbal(QStringView inside) {
    static const QSet<QString> kWords{
        u"laughs"_s,      u"laugh"_s,          u"laughing"_s,  u"laughter"_s,   u"chuckles"_s,  u"chuckle"_s,
        u"giggles"_s,     u"sighs"_s,          u"sigh"_s,      u"coughs"_s,     u"cough"_s,     u"coughing"_s,
        u"cries"_s,       u"crying"_s,         u"sobs"_s,      u"sniffs"_s,     u"pause"_s,     u"silence"_s,
        u"inaudible"_s,   u"unintelligible"_s, u"unclear"_s,   u"indistinct"_s, u"crosstalk"_s, u"overlap"_s,
        u"overlapping"_s, u"music"_s,          u"applause"_s,  u"noise"_s,      u"breathes"_s,  u"inhales"_s,
        u"exhales"_s,     u"clears"_s,         u"phone"_s,     u"knock"_s,      u"griner"_s,    u"ler"_s,
        u"latter"_s,      u"sukker"_s,         u"hoster"_s,    u"græder"_s,     u"gråter"_s,    u"stilhed"_s,
        u"stillhet"_s,    u"uhørbart"_s,       u"utydeligt"_s, u"utydelig"_s,   u"uhørlig"_s,   u"pauser"_s,
        u"smiler"_s,      u"nikker"_s,         u"rømmer"_s,    u"lacht"_s,      u"lachen"_s,    u"unverständlich"_s,
        u"seufzt"_s,      u"hustet"_s,         u"stille"_s,    u"skrattar"_s,   u"skratt"_s,    u"suckar"_s,
        u"ohörbart"_s,    u"paus"_s,
    };
    const QString trimmed = inside.trimmed().toString().toLower();
    if (trimmed.isEmpty() || trimmed.size() > 40) return false;
    const QStringList words = trimmed.split(u' ', Qt::SkipEmptyParts);
    bool silent = true;  // dots, or seconds of a pause
    for (const QChar c : words.first()) silent = silent && (c.isDigit() || c == u'.' || c == u',' || c == u'\u2026');
    const QSet<QString> kSeconds{u"s"_s, u"sec"_s, u"sec."_s, u"sek"_s, u"sek."_s, u"seconds"_s, u"sekunder"_s};
    if (silent) return words.size() == 1 ? trimmed.size() <= 5 : words.size() == 2 && kSeconds.contains(words[1]);
    static const QSet<QString> kAdverbs{u"long"_s, u"short"_s, u"lang"_s,  u"kort"_s,
                                        u"soft"_s, u"loud"_s,  u"lange"_s, u"kurze"_s};
    const QString& telling = words.size() > 1 && kAdverbs.contains(words[0]) ? words[1] : words[0];
    QString bare = telling;
    while (!bare.isEmpty() && !bare.back().isLetter()) bare.chop(1);
    return kWords.contains(bare);
}

QString labelShape(QStringView label) {
    QString shape;
    for (const QChar c : label) {
        const QChar kind = c.isDigit() ? u'9' : c.isUpper() ? u'A' : c.isLetter() ? u'a' : c;
        if (kind != u'9' || shape.isEmpty() || shape.back() != u'9') shape += kind;
    }
    return shape;
}

QString variantKey(QStringView label) {
    QString key = withoutTitles(withoutParentheses(label)).toCaseFolded();
    while (key.endsWith(u'.')) key.chop(1);
    return key;
}

QStringList canonicalNames(const QStringList& labels, const QList<int>& turns) {
    QHash<QString, QList<int>> groups;
    for (int i = 0; i < labels.size(); ++i) groups[variantKey(labels[i])].append(i);
    QStringList names = labels;
    for (const QList<int>& group : groups) {
        if (group.size() < 2) continue;
        QSet<QString> roles;  // Speaker (woman), Speaker (man): told apart by what is in parentheses
        int best = -1, bestRank = -1;
        for (const int i : group) {
            const QString bare = withoutParentheses(labels[i]);
            if (bare.size() != labels[i].size()) roles.insert(labels[i].mid(labels[i].indexOf(u'(')).toCaseFolded());
            const bool plain = withoutTitles(bare) == labels[i];
            const bool shouted =
                labels[i].size() > 1 && labels[i] == labels[i].toUpper() && labels[i] != labels[i].toLower();
            const int rank = (plain ? 4 : 0) + (shouted ? 0 : 2);
            if (rank > bestRank || (rank == bestRank && turns[i] > turns[best])) best = i, bestRank = rank;
        }
        if (roles.size() > 1) continue;
        const QString name = withoutTitles(withoutParentheses(labels[best]));
        for (const int i : group) names[i] = name;
    }
    return names;
}

}  // namespace kondensat::importing
