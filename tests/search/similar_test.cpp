// Passages like those of a group: they share its rare words, and the words are named where they stand.
#include <gtest/gtest.h>

#include "core/search/terms.h"
#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

/// Everyday talk; in some of it somebody speaks of the sea.
struct Talk {
    Passages all, examples;
    QSet<QString> alike;  ///< speak of what the examples speak of, and are none of them
    Talk() {
        const QString everyday = u"we take the bus to work and wait for it in the rain every morning before the shift begins and then we talk about it"_s;
        const QStringList words = everyday.split(u' '), rare{u"lighthouse"_s, u"ferry"_s, u"seagulls"_s, u"harbour"_s};
        RandomCorpus random(5);
        for (int i = 0; i < 80; ++i) {
            Passage passage;
            passage.record = RecordId::of(("r" + QByteArray::number(i / 8)).constData());
            passage.language = u"en"_s;
            passage.session = RecordId::of(i % 3 == 2 ? "monday" : "tuesday");
            passage.order = u"%1"_s.arg(i, 3, 10, QLatin1Char('0'));
            QStringList text;
            for (const QString& word : words)
                if (random.chance(70)) text.insert(random.below(text.size() + 1), word);
            const bool isExample = i % 20 == 3, isAlike = i % 10 == 7;
            if (isExample || isAlike)
                for (int j = 0; j < 2; ++j) text.insert(random.below(text.size()), rare[(i / 10 + j) % rare.size()]);
            passage.text = text.join(u' ');
            passage.text[0] = passage.text[0].toUpper();
            passage.span = {i * 1000, i * 1000 + passage.text.size()};
            if (isExample) examples.append(passage);
            if (isAlike) alike.insert(keyOf(passage));
            all.append(passage);
        }
    }
    [[nodiscard]] bool isExample(const Passage& passage) const {
        return std::any_of(examples.begin(), examples.end(), [&](const Passage& e) { return keyOf(e) == keyOf(passage); });
    }
};

QStringList keysOf(const QList<Like>& likes) {
    QStringList keys;
    for (const Like& like : likes) keys.append(keyOf(like.passage));
    return keys;
}

/// Those that can do it.
template <class F> void forEachEngine(const Talk& talk, F&& ask) {
    const Engines engines(talk.all);
    int able = 0;
    for (const Engine& engine : engines.all()) {
        SCOPED_TRACE(engine.name);
        const auto some = engine.index->similar(talk.examples, {}, 3, [](const Passage&) { return true; });
        if (!some.ok()) {
            EXPECT_EQ(some.error().code, Error::Code::Unsupported) << some.error().message().toStdString();
            EXPECT_TRUE(engine.index->isScan());
            continue;
        }
        ++able;
        ask(*engine.index);
    }
    EXPECT_GE(able, 2);
}

}  // namespace

TEST(Similar, RanksPassagesThatShareRareWordsAboveAllOthers) {
    const Talk talk;
    ASSERT_EQ(talk.examples.size(), 4);
    ASSERT_EQ(talk.alike.size(), 8);
    forEachEngine(talk, [&](Index& index) {
        const auto likes = index.similar(talk.examples, {}, 30, [&](const Passage& p) { return !talk.isExample(p); });
        ASSERT_TRUE(likes.ok());
        ASSERT_GE(likes->size(), 8);
        const QStringList best = keysOf(*likes).first(8);
        EXPECT_EQ(QSet<QString>(best.begin(), best.end()), talk.alike);
        EXPECT_TRUE(std::is_sorted(likes->begin(), likes->end(), [](const Like& a, const Like& b) { return a.weight > b.weight; }));
    });
}

TEST(Similar, NamesTheWordsThatMadeItSoWhereTheyStand) {
    const Talk talk;
    forEachEngine(talk, [&](Index& index) {
        const auto likes = index.similar(talk.examples, {}, 30, [&](const Passage& p) { return !talk.isExample(p); });
        ASSERT_TRUE(likes.ok());
        for (const Like& like : *likes) {
            SCOPED_TRACE(like.passage.text.toStdString());
            EXPECT_FALSE(like.words.isEmpty());
            QSet<QString> standing, named;
            qsizetype last = 0;
            for (const text::Span& place : like.places) {
                EXPECT_TRUE(last <= place.start && place.start < place.end && place.end <= like.passage.text.size());
                last = place.end;
                standing.insert(like.passage.text.mid(place.start, place.length()).toCaseFolded());
            }
            for (const QString& word : like.words) {
                EXPECT_TRUE(like.passage.text.contains(word)) << word.toStdString();
                named.insert(word.toCaseFolded());
            }
            EXPECT_EQ(named, standing);
            if (!talk.alike.contains(keyOf(like.passage))) continue;
            static const QSet<QString> rare{u"lighthouse"_s, u"ferry"_s, u"seagulls"_s, u"harbour"_s};
            EXPECT_TRUE(rare.contains(like.words.first())) << "the weightiest first: " << like.words.join(u' ').toStdString();
        }
    });
}

TEST(Similar, ObeysWhoAcceptsTheScopeAndTheCount) {
    const Talk talk;
    forEachEngine(talk, [&](Index& index) {
        const QStringList alike = talk.alike.values();
        const QSet<QString> refused{alike[0], alike[1]};
        const auto accepts = [&](const Passage& p) { return !talk.isExample(p) && !refused.contains(keyOf(p)); };
        const auto likes = index.similar(talk.examples, {}, 6, accepts);
        ASSERT_TRUE(likes.ok());
        const QStringList keys = keysOf(*likes);
        EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()), talk.alike - refused);
        const auto few = index.similar(talk.examples, {}, 2, accepts);
        ASSERT_TRUE(few.ok());
        EXPECT_EQ(keysOf(*few), keys.first(2));
        Query monday{Query::Op::Field};
        monday.field = Field::Session;
        monday.values = {u"monday"_s};
        const auto within = index.similar(talk.examples, monday, 30, accepts);
        ASSERT_TRUE(within.ok());
        EXPECT_FALSE(within->isEmpty());
        for (const Like& like : *within) EXPECT_EQ(like.passage.session, RecordId::of("monday"));
        const auto none = index.similar(talk.examples, {Query::Op::Nothing}, 30, accepts);
        ASSERT_TRUE(none.ok());
        EXPECT_TRUE(none->isEmpty());
        const auto nobody = index.similar(talk.examples, {}, 30, [](const Passage&) { return false; });
        ASSERT_TRUE(nobody.ok());
        EXPECT_TRUE(nobody->isEmpty());
        const auto ofNothing = index.similar({}, {}, 30, accepts);
        ASSERT_TRUE(ofNothing.ok());
        EXPECT_TRUE(ofNothing->isEmpty());
    });
}

TEST(Similar, TakesNoFormOfAStopWordForWhatTheExamplesAreAbout) {
    Talk talk;
    const QString small = u" Who’s there? Someone's here, saying the one's ours."_s;
    for (Passage& passage : talk.examples) passage.text += small;
    for (qsizetype i = 0; i < talk.all.size(); ++i)
        if (talk.isExample(talk.all[i]) || i % 10 == 5) talk.all[i].text += small;
    forEachEngine(talk, [&](Index& index) {
        const auto likes = index.similar(talk.examples, {}, 30, [&](const Passage& p) { return !talk.isExample(p); });
        ASSERT_TRUE(likes.ok());
        ASSERT_GE(likes->size(), 8);
        const QStringList best = keysOf(*likes).first(8);
        EXPECT_EQ(QSet<QString>(best.begin(), best.end()), talk.alike);
        for (const Like& like : *likes)
            for (const QString& word : like.words)
                EXPECT_FALSE(small.contains(word, Qt::CaseInsensitive)) << word.toStdString();
    });
}

TEST(MeaningTest, IsInWordsThatAreNoFormOfAStopWord) {
    const auto saysSomething = [](const QString& word, const QString& language) { return Meaning(language)(tokens(word).first()).has_value(); };
    for (const QString& word : {u"who's"_s, u"who’s"_s, u"Someone's"_s, u"saying"_s, u"knows"_s, u"ones"_s, u"they've"_s, u"the"_s, u"go"_s, u"17th"_s})
        EXPECT_FALSE(saysSomething(word, u"en"_s)) << word.toStdString();
    for (const QString& word : {u"bus"_s, u"mentor's"_s, u"waiting"_s}) EXPECT_TRUE(saysSomething(word, u"en-GB"_s)) << word.toStdString();
    EXPECT_EQ(Meaning(u"en"_s)(tokens(u"Waiting"_s).first()).value_or(QString()), u"wait"_s);
    EXPECT_FALSE(saysSomething(u"siger"_s, u"da"_s));
    EXPECT_TRUE(saysSomething(u"venter"_s, u"da"_s));
    EXPECT_TRUE(saysSomething(u"everything"_s, u"el"_s));
}

TEST(MeaningTest, IsInNoNumber) {
    const QList<std::pair<QString, QStringList>> numbers{{u"en"_s, {u"three"_s, u"Forty"_s, u"hundred"_s, u"1914"_s}},
                                                         {u"da"_s, {u"fire"_s, u"tolv"_s, u"halvtreds"_s}},
                                                         {u"nb"_s, {u"sytten"_s}},
                                                         {u"de"_s, {u"zwölf"_s, u"zweiundzwanzig"_s}},
                                                         {u"ar"_s, {u"خمسة"_s}}};
    for (const auto& [language, words] : numbers) {
        const Meaning meaning(language);
        for (const QString& word : words) EXPECT_FALSE(meaning(tokens(word).first())) << word.toStdString();
    }
    EXPECT_TRUE(Meaning(u"en"_s)(tokens(u"fire"_s).first())) << "four in Danish";
    EXPECT_TRUE(Meaning(u"da"_s)(tokens(u"tyv"_s).first())) << "a thief, and no form of twenty";
}

TEST(Similar, FindsOtherFormsOfTheWords) {
    Talk talk;
    Passage inflected = talk.all.first();
    inflected.record = RecordId::of("other");
    inflected.language = u"en"_s;
    inflected.text = u"Two Lighthouses, and ferries between them."_s;
    inflected.span = {0, inflected.text.size()};
    inflected.order = u"999"_s;
    talk.all.append(inflected);
    forEachEngine(talk, [&](Index& index) {
        const auto likes = index.similar(talk.examples, {}, 12, [&](const Passage& p) { return !talk.isExample(p); });
        ASSERT_TRUE(likes.ok());
        EXPECT_TRUE(keysOf(*likes).first(std::min<qsizetype>(9, likes->size())).contains(keyOf(inflected)));
        for (const Like& like : *likes)
            EXPECT_TRUE(keyOf(like.passage) != keyOf(inflected) || like.words.contains(u"Lighthouses"_s)) << like.words.join(u' ').toStdString();
    });
}
