#include "tests/search/random_corpus.h"

namespace kondensat::searchtest {

using search::Passage;
using search::Query;
using Op = Query::Op;

namespace {

Query asTyped(const ReferenceWord& word) { return {Op::Word, word.folded, false, true}; }

/// A run of a script without spaces is a phrase.
Query meantBy(const QString& typed) {
    const auto words = referenceWords(typed);
    if (words.size() == 1) return {Op::Word, words.first().folded};
    Query phrase{Op::Phrase};
    for (const ReferenceWord& word : words) phrase.parts.append(asTyped(word));
    return phrase;
}

}  // namespace

Typed RandomCorpus::typedWord(const Passages& passages) {
    const Passage* passage = somePassage(passages);
    const auto words = referenceWords(passage->text);
    QString typed = chance(80) && !words.isEmpty() ? passage->text.mid(words[0].span.start, words[0].span.length())
                                                   : word(any(QStringList{u"da"_s, u"en"_s, u"ar"_s, u"zh"_s}));
    if (chance(60) && !words.isEmpty()) {
        const ReferenceWord& one = any(words);
        typed = chance(30) ? one.plain : passage->text.mid(one.span.start, one.span.length());
    }
    Query meant = meantBy(typed);
    if (meant.op == Op::Word && chance(20)) {
        const QString begins = meant.word.left(1 + below(meant.word.size()));
        if (begins.back().isLetter() && meantBy(begins).word == begins)
            return {begins + u'*', {Op::Word, begins, true}};
    }
    return {typed, meant};
}

Typed RandomCorpus::typedPhrase(const Passages& passages) {
    const Passage* passage = somePassage(passages);
    const auto words = referenceWords(passage->text);
    if (words.isEmpty()) return typedWord(passages);
    const qsizetype count = std::min<qsizetype>(1 + below(3), words.size());
    const int from = below(words.size() - count + 1);
    Typed typed{{}, {Op::Phrase}};
    for (qsizetype i = from; i < from + count; ++i) {
        const QString plain = words[i].plain;
        const bool bare = chance(20);
        typed.text += (i > from ? u" "_s : QString()) + (bare ? plain : passage->text.mid(words[i].span.start, words[i].span.length()));
        typed.query.parts.append({Op::Word, bare ? plain : words[i].folded, false, true});
    }
    typed.text = u'"' + typed.text + u'"';
    if (count == 1) typed.query = Query(typed.query.parts.first());
    return typed;
}

Typed RandomCorpus::typedNear(const Passages& passages) {
    const Passage* passage = somePassage(passages);
    const auto words = referenceWords(passage->text);
    if (words.isEmpty()) return typedWord(passages);
    Typed typed{{}, {Op::Near}};
    const bool says = chance(70);
    typed.query.distance = says ? 1 + below(8) : 10;
    for (int i = 0, n = chance(80) ? 2 : 3; i < n; ++i) {
        if (i > 0) typed.text += says ? u" NEAR/%1 "_s.arg(typed.query.distance) : u" NEAR "_s;
        if (chance(30)) {
            const Typed phrase = typedPhrase(passages);
            typed.text += phrase.text;
            typed.query.parts.append(phrase.query);
            if (phrase.query.op == Op::Word) typed.query.parts.last().asTyped = true;
        } else {
            const ReferenceWord& one = any(words);
            typed.text += passage->text.mid(one.span.start, one.span.length());
            typed.query.parts.append(asTyped(one));
        }
    }
    // There is room for each: of two nothing stands between, of three the shortest.
    if (typed.query.parts.size() == 3) {
        QList<int> sizes;
        for (const Query& part : std::as_const(typed.query.parts)) sizes.append(std::max(1, int(part.parts.size())));
        typed.query.distance = std::max(typed.query.distance, 1 + *std::min_element(sizes.begin(), sizes.end()));
    }
    return typed;
}

Typed RandomCorpus::typedPart(const Passages& passages) {
    const int kind = below(100);
    if (kind < 50) return typedWord(passages);
    if (kind < 70) return typedPhrase(passages);
    const bool isOr = kind < 90;
    Typed all{u"("_s, {isOr ? Op::Or : Op::And}};
    for (int i = 0, n = 2 + below(2); i < n; ++i) {
        const Typed part = chance(70) ? typedWord(passages) : typedPhrase(passages);
        if (i > 0) all.text += isOr ? u" OR "_s : u" "_s;
        all.text += part.text;
        all.query.parts.append(part.query);
    }
    all.text += u')';
    return all;
}

Typed RandomCorpus::typed(const Passages& passages) {
    if (chance(20)) return typedNear(passages);
    const bool isOr = chance(20);
    Typed all{{}, {isOr ? Op::Or : Op::And}};
    for (int i = 0, n = 1 + below(3); i < n; ++i) {
        const Typed part = typedPart(passages);
        const bool isNot = !isOr && chance(25);
        if (i > 0) all.text += isOr ? u" OR "_s : u" "_s;
        all.text += (isNot ? u"-"_s : QString()) + part.text;
        Query meant = part.query;
        if (isNot) {
            meant = {Op::Not};
            meant.parts = {part.query};
        }
        all.query.parts.append(meant);
    }
    return all;
}

QString RandomCorpus::scribble(const Passages& passages) {
    static const QStringList pieces{u"\""_s, u"("_s, u")"_s, u" OR "_s, u" AND "_s, u" NEAR "_s, u" NEAR/3 "_s, u"NEAR/"_s,
                                    u" NEAR/0 "_s, u" NEAR/99999999999 "_s, u" -"_s, u"*"_s, u":"_s, u"in:"_s, u"in:text "_s,
                                    u"participant:"_s, u"participant:E1 "_s, u"group:\""_s, u"-("_s, u"--"_s, u"“"_s, u"”"_s,
                                    u"'"_s, u" NOT "_s, u"+"_s, u"language:da "_s, u"«"_s, u"»"_s, u"„"_s, u"?"_s, u"…"_s};
    QString all;
    for (int i = 0, n = 1 + below(9); i < n; ++i) {
        if (chance(40)) all += any(pieces);
        else all += chance(80) ? typedPart(passages).text : typedNear(passages).text;
        if (chance(60)) all += u' ';
    }
    return all;
}

}  // namespace kondensat::searchtest
