#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QRandomGenerator>

#include "core/study/change_set.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace Qt::StringLiterals;

namespace {

QString inserted(const Entry& entry, qsizetype change = 0) {
    return entry.changes.size() > change && !entry.changes[change].edit.isEmpty() ? std::get<text::Insert>(entry.changes[change].edit.first()).text : QString();
}

Change inserting(const QString& words) {
    Change change;
    change.kind = Change::Kind::Edit;
    change.record = RecordId::of("fg1");
    change.edit = {text::Insert{std::nullopt, words}};
    return change;
}

QByteArray payloadOf(const QList<Change>& changes) {
    Entry entry;
    entry.label = {u"imported “this”"_s, 3};
    entry.changes = changes;
    return payloadToJson(entry);
}

QByteArray payloadOf(const QByteArray& changes) { return R"({"changes":[)" + changes + R"(],"label":"x"})"; }

QString randomText(QRandomGenerator& random) {
    static const QStringList stock{u"ord "_s, u"\""_s, u"\\"_s, u"\\\""_s, u"\n"_s, u"\t"_s, u"\r"_s, u"\b"_s, u"\f"_s, u"\u0001"_s, u"/"_s, u"æøå "_s, u"مرحبا "_s,
                                   u"🙂"_s, u"\u007f"_s, u"\u2028"_s, u"\uffff"_s, u"\"insert\":\""_s, u"\\n"_s, u"\\u0000"_s, u"}],"_s};
    QString text;
    for (int i = random.bounded(2, 900); i > 0; --i) text += stock[random.bounded(stock.size())];
    return text;
}

}  // namespace

TEST(Payload, HoldsTextsOfAnyLength) {
    QRandomGenerator random(3);
    for (int round = 0; round < 600; ++round) {
        const QString first = randomText(random), second = randomText(random);
        const QByteArray payload = payloadOf({inserting(first), inserting(second)});
        Entry entry;
        ASSERT_TRUE(payloadFromJson(payload, entry));
        ASSERT_EQ(inserted(entry), first);
        ASSERT_EQ(inserted(entry, 1), second);
        ASSERT_EQ(entry.label.words, u"imported “this”"_s);
        ASSERT_EQ(entry.label.n, 3);
        ASSERT_EQ(payloadToJson(entry), payload);
    }
}

TEST(Payload, KeepsAChangeOfANewerProgramWithItsText) {
    const QByteArray change = R"({"insert":")" + QByteArray(900, 'n') + R"(","translate":"fg1"})";
    Entry entry;
    ASSERT_TRUE(payloadFromJson(payloadOf(R"({"edit":"fg1","operations":[{"insert":")" + QByteArray(900, 'w') + R"("}]},)" + change), entry));
    ASSERT_EQ(entry.changes.size(), 2);
    EXPECT_EQ(inserted(entry), QString(900, u'w'));
    EXPECT_EQ(entry.changes[1].kind, Change::Kind::Unknown);
    EXPECT_EQ(QJsonDocument(entry.changes[1].toJson()).toJson(QJsonDocument::Compact), change);
}
