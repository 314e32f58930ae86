// What else an index answers: pages, counts by field, words that may have been meant, passages in order.
#include <gtest/gtest.h>

#include "core/search/reading.h"
#include "tests/search/collection.h"
#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

/// Calls `ask` for each engine over a few random corpora.
template <class F> void forEachEngine(int corpora, F&& ask) {
    for (int i = 0; i < corpora; ++i) {
        SCOPED_TRACE("seed " + std::to_string(3000 + i));
        RandomCorpus random{quint32(3000 + i)};
        const Passages passages = random.records(3 + random.below(20));
        const Engines engines(passages);
        for (const Engine& engine : engines.all()) {
            SCOPED_TRACE(engine.name);
            for (int j = 0; j < 5; ++j) {
                const Query query = j == 0 ? Query{} : random.query(passages);
                SCOPED_TRACE(shown(query));
                ask(*engine.index, random, passages, query);
            }
        }
        if (testing::Test::HasFailure()) return;
    }
}

const Engines& ofCollection() {
    static const Engines made(collection().passages);
    return made;
}

}  // namespace

TEST(Pages, JoinToTheWholeWithoutOverlap) {
    forEachEngine(8, [](Index& index, RandomCorpus& random, const Passages& passages, const Query& query) {
        const qint64 total = std::count_if(passages.begin(), passages.end(), [&](const Passage& p) { return isHit(query, p); });
        for (const Order order : {Order::Relevance, Order::Document}) {
            const QStringList whole = keysOf(hitsOf(index, query, order));
            QStringList pages;
            const int count = 1 + random.below(7);
            for (int first = 0;; first += count) {
                const auto found = index.search({query, order, first, count});
                ASSERT_TRUE(found.ok());
                EXPECT_EQ(found->total, total);
                EXPECT_TRUE(found->isCounted);
                if (found->hits.isEmpty()) break;
                EXPECT_LE(found->hits.size(), count);
                const auto uncounted = index.search({query, order, first, count, false});
                ASSERT_TRUE(uncounted.ok());
                EXPECT_EQ(keysOf(uncounted->hits), keysOf(found->hits));
                EXPECT_GE(uncounted->total, first + uncounted->hits.size());
                EXPECT_LE(uncounted->total, total);
                if (uncounted->isCounted) {
                    EXPECT_EQ(uncounted->total, total);
                }
                pages += keysOf(found->hits);
                ASSERT_LE(pages.size(), passages.size());
            }
            EXPECT_EQ(pages.join(u' ').toStdString(), whole.join(u' ').toStdString());
        }
        const auto none = index.search({query, Order::Relevance, 0, 0});
        ASSERT_TRUE(none.ok());
        EXPECT_TRUE(none->hits.isEmpty());
        EXPECT_EQ(none->total, total);
    });
}

TEST(Facets, EqualACountByHand) {
    forEachEngine(8, [](Index& index, RandomCorpus&, const Passages& passages, const Query& query) {
        QList<Field> fields;
        for (int i = 0; i < fieldCount; ++i) fields.append(Field(i));
        const auto facets = index.facets(query, fields);
        ASSERT_TRUE(facets.ok());
        for (const Field field : fields) {
            QMap<QString, qint64> expected, found;
            for (const Passage& passage : passages)
                if (isHit(query, passage))
                    for (const QString& value : valuesOf(field, passage)) ++expected[value];
            const auto counts = facets->value(field);
            for (auto count = counts.cbegin(); count != counts.cend(); ++count) found.insert(count.key(), *count);
            EXPECT_EQ(found.keys(), expected.keys()) << QString(nameOf(field)).toStdString();
            EXPECT_EQ(found.values(), expected.values()) << QString(nameOf(field)).toStdString();
        }
    });
}

TEST(EachPassage, ComesInDocumentOrderUntilItIsEnough) {
    forEachEngine(8, [](Index& index, RandomCorpus& random, const Passages& passages, const Query& query) {
        const auto hits = hitsOf(index, query);
        const qsizetype enough = random.chance(50) ? 1 + random.below(passages.size()) : passages.size() + 1;
        QStringList keys;
        ASSERT_TRUE(index.eachPassage(query, [&](const Passage& passage) {
            keys.append(keyOf(passage));
            return keys.size() < enough;
        }).ok());
        EXPECT_EQ(keys, keysOf(hits).first(std::min(enough, hits.size())));
        EXPECT_TRUE(std::is_sorted(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.passage.order < b.passage.order; }));
    });
}

TEST(Counts, AreThoseOfPassagesAndTheirWords) {
    qint64 words = 0;
    for (const Passage& passage : collection().passages) words += referenceWords(passage.text).size();
    for (const Engine& engine : ofCollection().all()) {
        EXPECT_EQ(engine.index->passageCount(), collection().passages.size()) << engine.name;
        EXPECT_EQ(engine.index->wordCount(), words) << engine.name;
        EXPECT_EQ(engine.index->isScan(), engine.name == "scan");
    }
}

TEST(Spellings, AreWordsOfTheStudy) {
    const std::pair<QString, QString> meant[] = {{u"bustoppestedet"_s, u"busstoppestedet"_s}, {u"timetabel"_s, u"timetable"_s},
                                                 {u"mentir"_s, u"mentor"_s}, {u"chaufforen"_s, u"chaufføren"_s},
                                                 {u"rutetabelen"_s, u"rutetabellen"_s}, {u"nattevagterna"_s, u"nattevagterne"_s},
                                                 {u"القطلر"_s, u"القطار"_s}};
    for (const Engine& engine : ofCollection().all()) {
        SCOPED_TRACE(engine.name);
        for (const auto& [typed, word] : meant) {
            const QStringList words = engine.index->spellings(typed);
            if (engine.index->isScan() && words.isEmpty()) continue;
            // Without its diacritics a word is there already.
            if (word == u"chaufføren") {
                EXPECT_TRUE(words.isEmpty()) << words.join(u' ').toStdString();
                continue;
            }
            EXPECT_TRUE(words.contains(word)) << typed.toStdString() << ": " << words.join(u' ').toStdString();
        }
        for (const QString& word : {u"timetable"_s, u"Søren"_s, u"27"_s, u"qqqqqqqqqq"_s, QString(), u"公"_s})
            EXPECT_EQ(engine.index->spellings(word), QStringList()) << word.toStdString();
        QSet<QString> known;
        for (const Passage& passage : collection().passages)
            for (const ReferenceWord& word : referenceWords(passage.text)) known << word.folded << word.plain;
        RandomCorpus random(11);
        for (int i = 0; i < 200; ++i) {
            QString word = random.any(known.values());
            if (word.size() > 3) word.remove(random.below(word.size()), 1);
            for (const QString& suggested : engine.index->spellings(word))
                EXPECT_TRUE(known.contains(suggested)) << word.toStdString() << " → " << suggested.toStdString();
        }
    }
}

TEST(Typing, TakesTheLastWordForAllThatBeginSo) {
    const auto hits = [](const QString& typed) { return keysOf(hitsOf(*ofCollection().all()[1].index, read(typed, {}, true).query)); };
    const auto finished = [](const QString& typed) { return keysOf(hitsOf(*ofCollection().all()[1].index, read(typed, {}).query)); };
    EXPECT_EQ(hits(u"busst"_s), finished(u"busst*"_s));
    EXPECT_GT(hits(u"busst"_s).size(), 0);
    EXPECT_EQ(finished(u"busst"_s).size(), 0);
    EXPECT_EQ(hits(u"mentor tru"_s), finished(u"mentor tru*"_s));
    EXPECT_EQ(hits(u"b"_s), finished(u"b"_s));
    EXPECT_EQ(hits(u"bu"_s), finished(u"bu"_s));
    EXPECT_EQ(hits(u"bus"_s), keysOf(hitsOf(*ofCollection().all()[1].index, read(u"bus OR bus*"_s, {}).query)));
    EXPECT_EQ(hits(u"wa bus"_s), finished(u"wa bus*"_s));  // only the last
}

TEST(WhileTyping, WhatIsMissingAtTheEndIsNoMistakeYet) {
    const Names names(collection().study());
    for (const QString& typed : {u"\"the bus"_s, u"(bus OR tra"_s, u"bus OR "_s, u"bus NEAR "_s, u"bus participant:"_s, u"group:\"trust in"_s, u"(bus OR ("_s}) {
        SCOPED_TRACE(typed.toStdString());
        EXPECT_EQ(read(typed, names, true).remarks, QStringList());
        EXPECT_EQ(read(typed, names).remarks.size(), 1);
    }
    for (const QString& typed : {u"(bus OR ) late"_s, u"bus NEAR -late"_s, u"participant: late"_s, u"zebra:x late"_s, u"bus) late"_s})
        EXPECT_EQ(read(typed, names, true).remarks.size(), 1) << typed.toStdString();
    EXPECT_EQ(shown(read(u"\"the bu"_s, names, true).query), "phrase(the= bu=)");
    EXPECT_EQ(shown(read(u"\"the bus"_s, names, true).query), "phrase(the= bus*=)");
    EXPECT_EQ(shown(read(u"\"the bus\""_s, names, true).query), "phrase(the= bus=)");
    EXPECT_EQ(shown(read(u"\"the bus"_s, names).query), "phrase(the= bus=)");
}
