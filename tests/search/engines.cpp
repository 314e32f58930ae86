#include "tests/search/engines.h"

#include <gtest/gtest.h>

#include <QMap>

#include "core/search/match.h"

namespace kondensat::searchtest {

using search::Hit;
using search::Index;
using search::Order;
using search::Passage;
using search::Query;

namespace {

void expectMatcher(const Passages& passages, const Query& query) {
    search::Matcher matcher(query);
    for (const Passage& passage : passages) {
        const std::string text = passage.language.toStdString() + ": " + passage.text.toStdString();
        EXPECT_EQ(matcher.matches(passage), isHit(query, passage)) << text;
        const auto places = matcher.places(passage);
        EXPECT_EQ(places, placesOf(query, passage))
            << text;
    }
}

void expectIndex(const Engine& engine, const QMap<QString, Passage>& relevant, const Query& query) {
    SCOPED_TRACE(engine.name);
    const QList<Hit> hits = hitsOf(*engine.index, query);
    QList<Passage> inOrder = relevant.values();
    std::sort(inOrder.begin(), inOrder.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    QStringList found = keysOf(hits), wanted;
    for (const Passage& passage : inOrder) wanted.append(keyOf(passage));
    EXPECT_EQ(found.join(u' ').toStdString(), wanted.join(u' ').toStdString());
    for (const Passage& passage : inOrder)
        EXPECT_TRUE(found.contains(keyOf(passage))) << passage.language.toStdString() << ": " << passage.text.toStdString();
    for (const Hit& hit : hits) {
        const auto found = relevant.constFind(keyOf(hit.passage));
        if (found == relevant.cend()) continue;
        EXPECT_TRUE(isSame(hit.passage, *found)) << hit.passage.text.toStdString();
        const auto places = placesOf(query, *found);
        EXPECT_EQ(hit.places, places) << found->text.toStdString();
    }
    const QList<Hit> ranked = hitsOf(*engine.index, query, Order::Relevance);
    EXPECT_TRUE(std::is_sorted(ranked.begin(), ranked.end(), [](const Hit& a, const Hit& b) { return a.weight > b.weight; }));
    found = keysOf(ranked);
    found.sort();
    wanted.sort();
    EXPECT_EQ(found, wanted) << "by relevance";
}

}  // namespace

QString keyOf(const Passage& passage) {
    return u"%1/%2@%3-%4"_s.arg(int(passage.kind)).arg(passage.record.toString()).arg(passage.span.start).arg(passage.span.end);
}

bool isSame(const Passage& a, const Passage& b) {
    const auto all = [](const Passage& p) {
        return std::tie(p.kind, p.record, p.source, p.span, p.text, p.language, p.order, p.session, p.analysis,
                        p.speakers, p.role, p.groups, p.subgroups, p.coder);
    };
    return all(a) == all(b);
}

QMap<RecordId, Passages> byRecord(const Passages& passages) {
    QMap<RecordId, Passages> records;
    for (const Passage& passage : passages) records[passage.record].append(passage);
    return records;
}

void replaceAll(Index& index, const Passages& passages) {
    const auto records = byRecord(passages);
    for (auto record = records.cbegin(); record != records.cend(); ++record) index.replace(record.key(), *record);
}

Engines::Engines() {
    m_engines.push_back({"scan", search::makeScan()});
    m_engines.push_back({"memory", search::makeMemoryIndex()});
    m_engines.push_back({"disk", nullptr});
    reopen();
}

void Engines::reopen() {
    m_engines.back().index.reset();
    auto opened = search::openDiskIndex(folder());
    ASSERT_TRUE(opened.ok()) << opened.error().message().toStdString();
    m_engines.back().index = *std::move(opened);
}

void Engines::replace(const RecordId& record, const Passages& passages) {
    for (const Engine& engine : m_engines) engine.index->replace(record, passages);
}

void Engines::commit(const QByteArray& state) {
    for (const Engine& engine : m_engines) {
        const auto done = engine.index->commit(state);
        EXPECT_TRUE(done.ok()) << engine.name << ": " << done.error().message().toStdString();
    }
}

void Engines::build(const Passages& passages) {
    const auto records = byRecord(passages);
    for (const Engine& engine : m_engines) {
        auto record = records.cbegin();
        const auto filled = engine.index->fill([&]() -> std::optional<search::Filling> {
            if (record == records.cend()) return std::nullopt;
            const search::Filling next{record.key(), *record};
            ++record;
            return next;
        });
        EXPECT_TRUE(filled.ok()) << engine.name << ": " << filled.error().message().toStdString();
    }
    commit("built");
}

QList<Hit> hitsOf(Index& index, const Query& query, Order order) {
    const auto found = index.search({query, order, 0, 100'000});
    EXPECT_TRUE(found.ok()) << found.error().message().toStdString();
    if (!found) return {};
    EXPECT_EQ(found->total, found->hits.size());
    return found->hits;
}

QStringList keysOf(const QList<Hit>& hits) {
    QStringList keys;
    for (const Hit& hit : hits) keys.append(keyOf(hit.passage));
    return keys;
}

void expectAsReference(const Engines& engines, const Passages& passages, const Query& query) {
    SCOPED_TRACE(shown(query));
    QMap<QString, Passage> relevant;
    for (const Passage& passage : passages)
        if (isHit(query, passage)) relevant.insert(keyOf(passage), passage);
    expectMatcher(passages, query);
    for (const Engine& engine : engines.all()) expectIndex(engine, relevant, query);
}

void expectSame(Index& one, Index& other, const Query& query) {
    SCOPED_TRACE(shown(query));
    const QList<Hit> a = hitsOf(one, query), b = hitsOf(other, query);
    ASSERT_EQ(keysOf(a), keysOf(b));
    for (qsizetype i = 0; i < a.size(); ++i) {
        EXPECT_TRUE(isSame(a[i].passage, b[i].passage)) << a[i].passage.text.toStdString();
        EXPECT_EQ(a[i].places, b[i].places);
    }
}

}  // namespace kondensat::searchtest
