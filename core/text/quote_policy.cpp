#include "core/text/quote_policy.h"

#include <QHash>
#include <QSet>

namespace kondensat::text {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView hesitationsRemoved{"hesitations removed"};
constexpr QLatin1StringView additionsInBrackets{"additions in brackets"};
constexpr QLatin1StringView lightNormalising{"light normalising"};

bool isHesitation(const QString& word) {
    static const QSet<QString> known{u"øh"_s,  u"øhm"_s, u"øhh"_s, u"æh"_s, u"æhm"_s, u"eh"_s,  u"ehm"_s,
                                     u"ehh"_s, u"hm"_s,  u"hmm"_s, u"mm"_s, u"mmm"_s, u"mhm"_s, u"uh"_s,
                                     u"uhm"_s, u"um"_s,  u"umm"_s, u"er"_s, u"erm"_s, u"ah"_s,  u"äh"_s,
                                     u"ähm"_s, u"öh"_s,  u"öhm"_s, u"åh"_s, u"ehmm"_s};
    return known.contains(word.toCaseFolded());
}

bool isNonverbal(const QString& bracketed) {
    static const QSet<QString> known{
        u"pause"_s,  u"paus"_s,           u"ler"_s,       u"griner"_s, u"latter"_s,   u"suk"_s,      u"sukker"_s,
        u"hoster"_s, u"uhørligt"_s,       u"utydeligt"_s, u"lang"_s,   u"kort"_s,     u"skratt"_s,   u"skrattar"_s,
        u"suckar"_s, u"ohörbart"_s,       u"uhørbart"_s,  u"laughs"_s, u"laughter"_s, u"laughing"_s, u"sighs"_s,
        u"coughs"_s, u"inaudible"_s,      u"unclear"_s,   u"long"_s,   u"short"_s,    u"lacht"_s,    u"lachen"_s,
        u"seufzt"_s, u"unverständlich"_s, u"lange"_s,     u"kurze"_s,  u"silence"_s,  u"stilhed"_s,  u"crosstalk"_s};
    const QStringList words = bracketed.mid(1, bracketed.size() - 2).toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() &&
           std::all_of(words.cbegin(), words.cend(), [&](const QString& w) { return known.contains(w); });
}

bool isFiller(const Token& token) {
    switch (token.kind) {
        case Token::Kind::Word:
            return isHesitation(token.form);
        case Token::Kind::Bracketed:
            return isNonverbal(token.form);
        case Token::Kind::Omission:
            return true;  // a pause of the transcript
        case Token::Kind::Mark:
            return false;
    }
    return false;
}

bool isSpokenWord(const Token& token) {
    return token.kind == Token::Kind::Word && !isHesitation(token.form);
}

/// "ha- har": a word that breaks off right before the white space.
bool breaksOff(const QList<Token>& tokens, qsizetype i) {
    if (i + 1 >= tokens.size() || tokens[i + 1].form != u"-" || tokens[i + 1].span.start != tokens[i].span.end)
        return false;
    return i + 2 >= tokens.size() || tokens[i + 2].span.start > tokens[i + 1].span.end;
}

/// Whether the words left out are said again right behind, or were said right before.
bool isRepetition(const QList<Token>& tokens, const Stretch& s, const QStringList& words) {
    QStringList after, before;
    for (qsizetype i = s.leftTo; i < tokens.size() && after.size() < words.size(); ++i)
        if (isSpokenWord(tokens[i])) after.append(tokens[i].form.toCaseFolded());
    for (qsizetype i = s.leftFrom - 1; i >= 0 && before.size() < words.size(); --i)
        if (isSpokenWord(tokens[i])) before.prepend(tokens[i].form.toCaseFolded());
    return words == after || words == before;
}

bool isHesitant(const QList<Token>& tokens, const Stretch& s) {
    QStringList words;
    bool filler = false;
    for (qsizetype i = s.leftFrom; i < s.leftTo; ++i) {
        const Token& token = tokens[i];
        if (isFiller(token))
            filler = true;
        else if (token.kind == Token::Kind::Bracketed)
            return false;
        else if (token.kind == Token::Kind::Word && breaksOff(tokens, i))
            filler = true;
        else if (token.kind == Token::Kind::Word)
            words.append(token.form.toCaseFolded());
    }
    return words.isEmpty() ? filler : isRepetition(tokens, s, words);
}

/// Forms of speech and their written forms, language by language in one table: no form means two things in it.
QString writtenForm(const QString& word) {
    static const QHash<QString, QString> written{
        {u"ik"_s, u"ikke"_s},        {u"ikk"_s, u"ikke"_s},     {u"sku"_s, u"skulle"_s},  {u"ku"_s, u"kunne"_s},
        {u"ka"_s, u"kan"_s},         {u"vil'"_s, u"ville"_s},   {u"hva"_s, u"hvad"_s},    {u"no'et"_s, u"noget"_s},
        {u"noed"_s, u"noget"_s},     {u"bli"_s, u"blive"_s},    {u"ta"_s, u"tage"_s},     {u"gi"_s, u"give"_s},
        {u"la"_s, u"lade"_s},        {u"si"_s, u"sige"_s},      {u"ha"_s, u"have"_s},     {u"gonna"_s, u"goingto"_s},
        {u"wanna"_s, u"wantto"_s},   {u"gotta"_s, u"gotto"_s},  {u"cos"_s, u"because"_s}, {u"cause"_s, u"because"_s},
        {u"'cause"_s, u"because"_s}, {u"kinda"_s, u"kindof"_s}, {u"yeah"_s, u"yes"_s},    {u"nåt"_s, u"något"_s},
        {u"mej"_s, u"mig"_s},        {u"dej"_s, u"dig"_s},      {u"sej"_s, u"sig"_s},     {u"å"_s, u"och"_s},
        {u"nich"_s, u"nicht"_s},     {u"hab"_s, u"habe"_s},     {u"nix"_s, u"nichts"_s}};
    return written.value(word, word);
}

QString normal(const QList<Token>& tokens, qsizetype from, qsizetype to, bool written) {
    QString joined;
    for (qsizetype i = from; i < to; ++i) {
        if (tokens[i].kind == Token::Kind::Bracketed) return tokens[i].form;  // never alike to anything but itself
        if (tokens[i].kind != Token::Kind::Word) continue;
        QString word = tokens[i].form.toCaseFolded();
        if (written) word = writtenForm(word);
        joined += word.remove(u'\'');
    }
    return joined;
}

bool sameButForCapital(const QList<Token>& original, const QList<Token>& quoted, const Stretch& s) {
    if (s.leftTo - s.leftFrom != 1 || s.addedTo - s.addedFrom != 1) return false;
    const QString &was = original[s.leftFrom].form, &is = quoted[s.addedFrom].form;
    return was.size() == is.size() && was.mid(1) == is.mid(1) && was.toCaseFolded() == is.toCaseFolded();
}

}  // namespace

QuotePolicy::QuotePolicy(const QStringList& policy)
    : m_hesitations(policy.contains(hesitationsRemoved)),
      m_additions(policy.contains(additionsInBrackets)),
      m_normalising(policy.contains(lightNormalising)) {}

QList<Stretch> QuotePolicy::divided(const QList<Token>& original, const QList<Token>& quoted,
                                    const Stretch& whole) const {
    QList<Stretch> before, after;
    Stretch rest = whole;
    if (rest.addedFrom < rest.addedTo && rest.leftFrom < rest.leftTo) {
        qsizetype to = rest.leftFrom;  // hesitations, with the marks around them
        bool filler = false;
        for (qsizetype i = to; i < rest.leftTo && !isSpokenWord(original[i]); ++i)
            if (isFiller(original[i]) || (filler && original[i].kind == Token::Kind::Mark)) filler = true, to = i + 1;
        if (filler && to < rest.leftTo) {
            before.append({rest.leftFrom, to, rest.addedFrom, rest.addedFrom});
            rest.leftFrom = to;
        }
        qsizetype from = rest.leftTo;
        for (qsizetype i = from - 1; i > rest.leftFrom && !isSpokenWord(original[i]); --i)
            if (isFiller(original[i])) from = i;
        if (from < rest.leftTo) {
            after.append({from, rest.leftTo, rest.addedTo, rest.addedTo});
            rest.leftTo = from;
        }
    }
    while (rest.addedFrom < rest.addedTo && quoted[rest.addedFrom].kind == Token::Kind::Bracketed) {
        before.append({rest.leftFrom, rest.leftFrom, rest.addedFrom, rest.addedFrom + 1});
        ++rest.addedFrom;
    }
    while (rest.addedFrom < rest.addedTo && quoted[rest.addedTo - 1].kind == Token::Kind::Bracketed) {
        after.prepend({rest.leftTo, rest.leftTo, rest.addedTo - 1, rest.addedTo});
        --rest.addedTo;
    }
    if (rest.leftFrom < rest.leftTo || rest.addedFrom < rest.addedTo) before.append(rest);
    return before + after;
}

QString QuotePolicy::allows(const QList<Token>& original, const QList<Token>& quoted, const Stretch& s,
                            bool afterHesitation) const {
    const bool nothingAdded = s.addedFrom == s.addedTo, nothingLeft = s.leftFrom == s.leftTo;
    if (m_hesitations && nothingAdded && isHesitant(original, s)) return hesitationsRemoved;
    if (m_hesitations && afterHesitation && sameButForCapital(original, quoted, s)) return hesitationsRemoved;
    if (m_additions && nothingLeft && s.addedTo - s.addedFrom == 1 &&
        quoted[s.addedFrom].form.startsWith(u'['))
        return additionsInBrackets;
    if (m_normalising)
        for (const bool written : {false, true})
            if (normal(original, s.leftFrom, s.leftTo, written) == normal(quoted, s.addedFrom, s.addedTo, written))
                return lightNormalising;
    return {};
}

}  // namespace kondensat::text
