// Nothing that can be typed and nothing that can be said brings the search down.
#include <gtest/gtest.h>

#include "core/search/match.h"
#include "core/search/reading.h"
#include "tests/search/collection.h"
#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

const Names& names() {
    static const Names& made = *new Names(collection().study());
    return made;
}

/// Anything that fits into a QString.
QString anything(RandomCorpus& random, int atMost) {
    static const QList<char32_t> likely{U'"', U'(', U')', U'-', U'*', U':', U'\'', U' ', U'a', U'é', U'\0', U'\n', U'\t', 0x00AD, 0x0301,
                                        0x0640, 0x064B, 0x200B, 0x200D, 0x202E, 0xFEFF, 0xFFFC, 0xFFFD, 0x1F469, 0xE0001, 0x4E2D};
    QString all;
    for (int i = 0, n = random.below(atMost); i < n; ++i) {
        const int kind = random.below(10);
        if (kind < 5) all += QString::fromUcs4(&likely[random.below(likely.size())], 1);
        else if (kind < 8) all += QChar(char16_t(random.below(0x10000)));  // halves of pairs among them
        else if (kind < 9) all += QChar(char16_t(random.below(0x80)));
        else all += random.any(QStringList{u" OR "_s, u" NEAR/2 "_s, u"in:"_s, u"bus"_s, u" NOT "_s, u" AND "_s});
    }
    return all;
}

/// A reading there always is, it can be asked, and the engines agree about it.
void expectAnswer(const QString& typed, const Engines& engines, const Passages& passages) {
    for (const bool typing : {false, true}) {
        if (typing && typed.size() > 1000) break;
        const Reading reading = read(typed, names(), typing);
        EXPECT_FALSE(reading.words.isEmpty());
        Matcher matcher(reading.query);
        QStringList expected;
        for (const Passage& passage : passages) {
            if (matcher.matches(passage)) expected.append(keyOf(passage));
            qsizetype last = 0;
            for (const text::Span& place : matcher.places(passage)) {
                EXPECT_TRUE(last <= place.start && place.start < place.end && place.end <= passage.text.size());
                last = place.end;
            }
        }
        expected.sort();
        for (const Engine& engine : engines.all()) {
            QStringList keys = keysOf(hitsOf(*engine.index, reading.query));
            keys.sort();
            EXPECT_EQ(keys, expected) << engine.name << ": " << shown(reading.query);
        }
    }
}

const Engines& ofCollection() {
    static const Engines made(collection().passages);
    return made;
}

}  // namespace

TEST(Garbage, TypedIsReadAsSomething) {
    for (quint32 seed = 0; seed < 300; ++seed) {
        RandomCorpus random(seed);
        const QString typed = anything(random, seed % 40 == 0 ? 3000 : 40);
        SCOPED_TRACE("seed " + std::to_string(seed) + ": " + typed.toStdString());
        expectAnswer(typed, ofCollection(), collection().passages);
        if (HasFailure()) return;
    }
}

TEST(Garbage, OfTenThousandCharactersIsReadAsSomething) {
    const QStringList pieces{u"("_s, u")"_s, u"\""_s, u"-"_s, u"*"_s, u"'"_s, u":"_s, u" "_s, u"a"_s, u"é"_s, u"中"_s, u"ر"_s, u"\U0001F469"_s,
                             u"a "_s, u"(a "_s, u"-("_s, u"a OR "_s, u"OR "_s, u"a NEAR b "_s, u"\"a\" "_s, u"in:text "_s, u"a* "_s, u"NEAR/1 "_s,
                             u"a -"_s, u"((a)"_s, u"\"a b\" OR "_s, QString(QChar(0xD800)), QString(QChar(0xDC00)), QString(QChar(0)), u"a\u0301"_s};
    for (const QString& piece : pieces) {
        SCOPED_TRACE(piece.toStdString());
        expectAnswer(piece.repeated(10'000 / piece.size()), ofCollection(), collection().passages);
    }
}

TEST(Garbage, OfManyDifferentWordsIsSearchedFor) {
    QStringList words;
    for (int i = 0; i < 1000; ++i) words.append(u"w%1"_s.arg(i));
    for (const QString& between : {u" "_s, u" OR "_s, u" -"_s, u" NEAR "_s}) {
        SCOPED_TRACE(between.toStdString());
        expectAnswer(u"bus"_s + between + words.join(between), ofCollection(), collection().passages);
    }
    expectAnswer(u'"' + words.join(u' ') + u'"', ofCollection(), collection().passages);
}

TEST(Garbage, SaidIsIndexedAndFound) {
    for (quint32 seed = 0; seed < 40; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomCorpus random(seed);
        Passages passages = random.records(4);
        for (Passage& passage : passages)
            if (random.chance(60)) {
                passage.text = anything(random, 60) + u" bus "_s + anything(random, 60);
                passage.span.end = passage.span.start + passage.text.size();
            }
        for (qsizetype i = 1; i < passages.size(); ++i)  // still one behind the other
            passages[i].span = {passages[i - 1].span.end + 1, passages[i - 1].span.end + 1 + passages[i].text.size()};
        const Engines engines(passages);
        expectAnswer(u"bus"_s, engines, passages);
        for (int i = 0; i < 6; ++i) {
            const Passage& passage = passages[random.below(passages.size())];
            const qsizetype from = random.below(passage.text.size() + 1);
            const QString some = passage.text.mid(from, 1 + random.below(12));
            expectAnswer(some, engines, passages);
            expectAnswer(u'"' + some + u'"', engines, passages);
        }
        if (HasFailure()) return;
    }
}

TEST(Garbage, OfOneWordWithoutEndIsKnownByItsBeginning) {
    Passages passages;
    int i = 0;
    for (const QString& letter : {u"a"_s, u"é"_s, u"中"_s, u"ب"_s, u"\U00010428"_s, u"æ"_s}) {
        Passage passage;
        passage.record = RecordId::of(("r" + QByteArray::number(i)).constData());
        passage.order = QString::number(i++);
        passage.text = u"bus "_s + letter.repeated(2000) + u" stop"_s;
        passage.span = {0, passage.text.size()};
        passages.append(passage);
    }
    const Engines engines(passages);
    for (const Passage& passage : passages) {
        const QString word = passage.text.mid(4, passage.text.size() - 9);
        SCOPED_TRACE(word.left(2).toStdString());
        expectAnswer(word, engines, passages);
        expectAnswer(word.left(64), engines, passages);
        EXPECT_EQ(hitsOf(*engines.all()[1].index, read(word.left(70), {}).query).size(), 1);
        expectAsReference(engines, passages, {Query::Op::Word, referenceFolded(word.left(64))});
        expectAsReference(engines, passages, {Query::Op::Word, referenceFolded(word.left(6)), true});
    }
    expectAsReference(engines, passages, {Query::Op::Word, u"stop"_s});
}

TEST(Prefix, FindsHoweverManyWordsBeginSo) {
    Passages passages;
    for (int i = 0; i < 60; ++i) {
        Passage passage;
        passage.record = RecordId::of(("r" + QByteArray::number(i / 10)).constData());
        passage.order = u"%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        for (int word = 0; word < 60; ++word) passage.text += u"b%1x "_s.arg(i * 60 + word);
        passage.span = {i * 10'000, i * 10'000 + passage.text.size()};
        passages.append(passage);
    }
    const Engines engines(passages);
    for (const QString& prefix : {u"b"_s, u"b1"_s, u"b35"_s}) expectAsReference(engines, passages, {Query::Op::Word, prefix, true});
    Query beside{Query::Op::Near};
    beside.distance = 2;
    beside.parts = {{Query::Op::Word, u"b"_s, true}, {Query::Op::Word, u"b777x"_s, false, true}};
    expectAsReference(engines, passages, beside);
    EXPECT_EQ(hitsOf(*engines.all()[1].index, beside).size(), 1);
}
