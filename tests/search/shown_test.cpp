// What is shown of hits: snippets, keywords in context, counts of words, expressions.
#include <gtest/gtest.h>

#include <QRegularExpression>

#include "core/search/pattern.h"
#include "core/search/reading.h"
#include "core/search/scan.h"
#include "core/search/snippet.h"
#include "core/search/word_counts.h"
#include "tests/search/collection.h"
#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

QString onOneLine(QString text) { return text.replace(u'\n', u' '); }

/// Passages with what a random query finds in them.
template <class F> void forEachHit(F&& look) {
    for (quint32 seed = 0; seed < 40; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomCorpus random(seed);
        const Passages passages = random.records(6);
        for (const Passage& passage : passages) {
            QString text = passage.text;
            for (int i = 0, n = random.below(8); i < n; ++i) text += u' ' + random.any(passages).text;
            Passage longer = passage;
            longer.text = text;
            const auto places = placesOf(random.query({longer}), longer);
            SCOPED_TRACE(text.toStdString());
            look(random, text, places);
        }
        if (testing::Test::HasFailure()) return;
    }
}

}  // namespace

TEST(Snippets, AreStretchesOfTheTextWithTheirPlaces) {
    int cut = 0, marked = 0;
    forEachHit([&](RandomCorpus& random, const QString& text, const QList<text::Span>& places) {
        const qsizetype length = 40 + random.below(160);
        const Snippet snippet = snippetOf(text, places, length);
        ASSERT_GE(snippet.start, 0);
        EXPECT_EQ(snippet.text, onOneLine(text.mid(snippet.start, snippet.text.size())));
        const qsizetype end = snippet.start + snippet.text.size();
        EXPECT_EQ(snippet.cutBefore, !text.left(snippet.start).trimmed().isEmpty());
        EXPECT_EQ(snippet.cutAfter, !text.mid(end).trimmed().isEmpty());
        QList<text::Span> within;
        qsizetype longest = 0;
        for (const text::Span& place : places) {
            longest = std::max(longest, place.length());
            if (place.overlaps({snippet.start, end}))  // a long phrase may be there in part
                within.append({std::max(place.start, snippet.start) - snippet.start, std::min(place.end, end) - snippet.start});
        }
        EXPECT_EQ(snippet.places, within);
        EXPECT_TRUE(longest >= length / 2 || within.isEmpty() == places.isEmpty());
        EXPECT_LE(snippet.text.size(), std::max(length, longest) + 64);
        cut += snippet.cutBefore && snippet.cutAfter;
        marked += within.size() > 1;
    });
    EXPECT_GT(cut, 10);
    EXPECT_GT(marked, 10);
}

TEST(Snippets, HoldWholeWords) {
    const QString text = u"waiting for the evening bus beside somebody who is reading a newspaper about weather "_s.repeated(10);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = text.indexOf(u"reading"_s); at >= 0; at = text.indexOf(u"reading"_s, at + 1))
        for (int length = 20; length < 120; length += 7) {
            const Snippet snippet = snippetOf(text, {{at, at + 7}}, length);
            for (const QString& word : snippet.text.split(u' ', Qt::SkipEmptyParts)) EXPECT_TRUE(words.contains(word)) << word.toStdString();
            const Keyword keyword = keywordsOf(text, {{at, at + 7}}, length).first();
            EXPECT_EQ(keyword.word, u"reading"_s);
            for (const QString& word : (keyword.before + u' ' + keyword.after).split(u' ', Qt::SkipEmptyParts))
                EXPECT_TRUE(words.contains(word)) << word.toStdString();
            EXPECT_LE(keyword.before.size(), length + 16);
            EXPECT_LE(keyword.after.size(), length + 16);
        }
}

TEST(Keywords, StandBetweenWhatStandsAroundThem) {
    forEachHit([](RandomCorpus& random, const QString& text, const QList<text::Span>& places) {
        const auto keywords = keywordsOf(text, places, 20 + random.below(60));
        ASSERT_EQ(keywords.size(), places.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto& [before, word, after, place] = keywords[i];
            EXPECT_EQ(place, places[i]);
            EXPECT_EQ(word, onOneLine(text.mid(place.start, place.length())));
            EXPECT_TRUE(onOneLine(text.left(place.start)).trimmed().endsWith(before.trimmed())) << before.toStdString();
            EXPECT_TRUE(onOneLine(text.mid(place.end)).trimmed().startsWith(after.trimmed())) << after.toStdString();
        }
    });
}

TEST(WordCountsTest, AreThoseOfACountByHand) {
    for (quint32 seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomCorpus random(seed);
        WordCounts counts;
        QMap<QString, qint64> totals;
        QMap<QString, QMap<QString, qint64>> columns;
        qint64 all = 0;
        for (const Passage& passage : random.records(10)) {
            const QString column = random.any(QStringList{u"A"_s, u"B"_s, {}});
            counts.add(passage, column);
            for (const ReferenceWord& word : referenceWords(passage.text)) {
                ++totals[word.folded];
                ++all;
                if (!column.isEmpty()) ++columns[column][word.folded];
            }
        }
        EXPECT_EQ(counts.total(), all);
        QMap<QString, qint64> found;
        const auto rows = counts.rows();
        for (const WordCounts::Row& row : rows) {
            const QString word = referenceFolded(row.word);
            EXPECT_FALSE(found.contains(word)) << word.toStdString();
            found.insert(word, row.total);
            for (const QString& column : {u"A"_s, u"B"_s}) EXPECT_EQ(row.columns.value(column), columns[column].value(word));
        }
        EXPECT_EQ(found, totals);
        EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.total > b.total; }));
        for (const QString& column : {u"A"_s, u"B"_s}) {
            qint64 sum = 0;
            for (const qint64 count : std::as_const(columns[column])) sum += count;
            EXPECT_EQ(counts.totalOf(column), sum);
        }
    }
}

TEST(WordCountsTest, LeaveOutTheStopWordsOfThePassagesOwnLanguage) {
    WordCounts counts(false);
    const auto add = [&](const QString& text, const QString& language) {
        Passage passage;
        passage.text = text;
        passage.language = language;
        counts.add(passage, language);
    };
    add(u"The men sit and the man is mine. Men!"_s, u"en"_s);
    add(u"Men de er mine, og the er en drik."_s, u"da"_s);
    add(u"The qwerty"_s, u"el"_s);  // has no list
    QMap<QString, qint64> found;
    for (const WordCounts::Row& row : counts.rows()) found.insert(row.word.toLower(), row.total);
    EXPECT_EQ(found, (QMap<QString, qint64>{{u"men"_s, 2}, {u"sit"_s, 1}, {u"man"_s, 1}, {u"the"_s, 2}, {u"drik"_s, 1}, {u"qwerty"_s, 1}}));
    EXPECT_EQ(counts.total(), 9 + 9 + 2);
    EXPECT_EQ(counts.totalOf(u"da"_s), 9);
}

TEST(Dispersion, CountsEveryPlaceOnceWhereItBegins) {
    RandomCorpus random(3);
    for (int i = 0; i < 200; ++i) {
        const qsizetype length = 1 + random.below(500);
        const int parts = 1 + random.below(20);
        QList<text::Span> places;
        QList<int> expected(parts, 0);
        for (int j = 0, n = random.below(30); j < n; ++j) {
            const qsizetype at = random.below(length);
            places.append({at, at + 1});
            ++expected[at * parts / length];
        }
        std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
        EXPECT_EQ(dispersion(length, places, parts), expected);
    }
}

TEST(PatternTest, FindsWhatAnotherEngineFinds) {
    RandomCorpus random(8);
    const Passages passages = random.records(60);
    int found = 0;
    for (const QString& typed : {u"bus"_s, u"[a-z]+en"_s, u"s.r"_s, u"vent(e|er)"_s, u"(?-i)Bus"_s, u"n[ae]"_s, u"1?7"_s, u"ø"_s, u"ح.?ف"_s,
                                 u"车.?站?"_s, u"(.)\\1"_s, u"^[bs]"_s, u"[.]$"_s, u"x*"_s, u"b(?=u)"_s}) {
        SCOPED_TRACE(typed.toStdString());
        Pattern pattern(typed);
        EXPECT_TRUE(pattern.remark().isEmpty()) << pattern.remark().toStdString();
        const QRegularExpression other(typed, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const Passage& passage : passages) {
            if (typed.contains(u'^') && passage.text.contains(u'\n')) continue;
            QList<text::Span> expected;
            for (auto match = other.globalMatch(passage.text); match.hasNext();) {
                const auto one = match.next();
                if (one.capturedLength() > 0) expected.append({one.capturedStart(), one.capturedEnd()});
            }
            const auto places = pattern.places(passage.text);
            EXPECT_EQ(places, expected) << passage.text.toStdString();
            found += int(places.size());
        }
    }
    EXPECT_GT(found, 100);
}

TEST(PatternTest, IsSoughtLetterByLetterWhereItIsNone) {
    for (const QString& typed : {u"(bus"_s, u"[a"_s, u"*a"_s, u"a{2"_s, u"\\"_s}) {
        Pattern pattern(typed);
        EXPECT_FALSE(pattern.remark().isEmpty()) << typed.toStdString();
        EXPECT_EQ(pattern.places(u"x"_s + typed + u"y"_s), (QList<text::Span>{{1, 1 + typed.size()}})) << typed.toStdString();
    }
}

TEST(PatternTest, StandsBehindTheFieldsThatNarrowItDown) {
    const Names names(collection().study());  // its participants have an age band, a group and a shift
    const auto split = [&](const QString& typed) {
        const PatternText text = splitPattern(typed, names);
        return QStringList{text.fields, text.expression};
    };
    EXPECT_EQ(split(u"participant:F1d -Speaker:researcher \\bun\\w+ed\\b"_s), (QStringList{u"participant:F1d -Speaker:researcher"_s, u"\\bun\\w+ed\\b"_s}));
    EXPECT_EQ(split(u" group:\"trust in others\"  in:units b s"_s), (QStringList{u"group:\"trust in others\" in:units"_s, u"b s"_s}));
    EXPECT_EQ(split(u"in:text,units b"_s), (QStringList{u"in:text,units"_s, u"b"_s}));
    EXPECT_EQ(split(u"participant:Søren-2"_s), (QStringList{u"participant:Søren-2"_s, QString()}));
    for (const QString& expression : {u""_s, u" bus"_s, u"in: \\w+"_s, u"in:\\w+ x"_s, u"in:[ab] x"_s, u"main:x y"_s, u"\\bin:units"_s, u"(in:units x)"_s, u"in:units|x"_s, u"note:a b"_s, u"shifts:night x"_s,
                                      u"shift:[dn] x"_s, u"(shift:night) x"_s, u"\"zebra\":night x"_s, u"\"in\":units x"_s, u"\"in:units\" x"_s, u"\"\":units x"_s, u":units x"_s})
        EXPECT_EQ(split(expression), (QStringList{QString(), expression})) << expression.toStdString();
    EXPECT_EQ(split(u"in:units Shift:night -age_band:40-49 b"_s), (QStringList{u"in:units Shift:night -age_band:40-49"_s, u"b"_s}));
    EXPECT_EQ(split(u"-“age band”:\"40–49\" b"_s), (QStringList{u"-“age band”:\"40–49\""_s, u"b"_s}));
    EXPECT_EQ(split(u"\"group\":control b"_s), (QStringList{u"\"group\":control"_s, u"b"_s}));
    const PatternText unknown = splitPattern(u"shift:night b"_s, Names());
    EXPECT_EQ(unknown.expression, u"shift:night b"_s);
    EXPECT_EQ(splitPattern(u"in:units b  s"_s, names).joined(), u"in:units b  s"_s);
}

TEST(PatternTest, IsCountedByTheValuesOfItsHits) {
    RandomCorpus random(9);
    const Passages passages = random.records(80);
    const Engines engines(passages);
    Pattern pattern(u"b.s"_s);
    const QRegularExpression other(u"b.s"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Field> fields;
    for (int i = 0; i < fieldCount; ++i) fields.append(Field(i));
    for (const Query& scope : {Query(), Query::narrowing(Field::In, {nameOf(Kind::Turn), nameOf(Kind::Unit)})}) {
        Facets expected;
        for (const Passage& passage : passages)
            if (passage.text.contains(other) && isHit(scope, passage))
                for (const Field field : fields)
                    for (const QString& value : valuesOf(field, passage)) ++expected[field][value];
        EXPECT_GT(expected[Field::In].size(), 1);
        for (const Engine& engine : engines.all()) {
            const auto facets = patternFacets(*engine.index, pattern, scope, fields);
            ASSERT_TRUE(facets.ok());
            EXPECT_EQ(*facets, expected) << engine.name;
        }
    }
}

TEST(ScanTest, EndsWhereNobodyWaitsForIt) {
    int asked = 0;
    bool goesOn = true;
    const auto scan = makeScan([&] {
        ++asked;
        return goesOn;
    });
    for (int i = 0; i < 5000; ++i) {
        Passage passage;
        passage.record = RecordId::fresh();
        passage.text = u"a bus"_s;
        passage.span = {0, 5};
        passage.order = QString::number(i).rightJustified(6, u'0');
        scan->replace(passage.record, {passage});
    }
    const Wanted wanted{read(u"bus"_s, Names()).query, Order::Document, 0, 10};
    EXPECT_EQ(scan->search(wanted)->total, 5000);
    EXPECT_GT(asked, 0);
    goesOn = false;
    const auto found = scan->search(wanted);
    ASSERT_TRUE(found.ok());
    EXPECT_LT(found->total, 5000);
    EXPECT_EQ(found->hits.size(), 10);
    qint64 passed = 0;
    EXPECT_TRUE(scan->eachPassage({}, [&](const Passage&) { return ++passed > 0; }).ok());
    EXPECT_LT(passed, 5000);
}

TEST(PatternTest, CannotHangTheProgram) {
    Pattern pattern(u"(a+)+$"_s);
    EXPECT_TRUE(pattern.places(u"a"_s.repeated(5000) + u'b').isEmpty());
    EXPECT_TRUE(pattern.tookTooLong());
    Pattern deep(u"(a|b)*c"_s);
    (void)deep.places(u"ab"_s.repeated(200'000));
}
