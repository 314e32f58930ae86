// A study of ours that was in another program meanwhile: what came back is taken over, and the rest is still there.
#include <QJsonDocument>
#include <QRegularExpression>

#include "core/guid.h"
#include "tests/archive/meaning.h"
#include "tests/interchange/qdpx.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;
using testing::HasSubstr;
using testing::Not;

namespace {

QByteArray guidText(const char* id) {
    return guidOf(RecordId::of(id)).toString(QUuid::WithoutBraces).toUpper().toLatin1();
}

/// The small study as a project, changed, and read again.
class Elsewhere : public testing::Test {
protected:
    Elsewhere() : small(tests::SmallStudy::complete()) {
        const auto file = exporting::refiProject(small.study());
        files = unzipped(file->bytes);
        EXPECT_TRUE(xml().contains("origin=\"Kondensat"));
        xml().replace("origin=\"Kondensat", "origin=\"Elsewhere");
    }
    QByteArray& xml() { return files[u"project.qde"_s]; }
    QByteArray& source(const char* id) { return files[u"sources/"_s + QString::fromLatin1(guidText(id)) + u".txt"_s]; }
    void replace(const QByteArray& before, const QByteArray& after) {
        ASSERT_TRUE(xml().contains(before)) << before.toStdString();
        xml().replace(before, after);
    }
    /// Takes an element out, by a GUID in it.
    void cut(const char* element, const char* id) {
        const qsizetype start = xml().indexOf(QByteArray("<") + element + " guid=\"" + guidText(id)),
                        end = xml().indexOf(QByteArray("</") + element + ">", start);
        ASSERT_GE(start, 0);
        xml().remove(start, end - start + qsizetype(strlen(element)) + 3);
    }
    Read back() { return read(zipped(files)); }
    void expectUnchangedBut(const Study& after, const QSet<QString>& changed) {
        const auto a = meaningOf(small.study()), b = meaningOf(after);
        EXPECT_EQ(a.keys(), b.keys());
        for (auto it = a.cbegin(); it != a.cend(); ++it) {
            if (changed.contains(it.key())) continue;
            EXPECT_TRUE(*it == b[it.key()]) << it.key().toStdString() << QJsonDocument(*it).toJson().toStdString()
                                            << QJsonDocument(b[it.key()]).toJson().toStdString();
        }
    }

    tests::SmallStudy small;
    QMap<QString, QByteArray> files;
};

}  // namespace

TEST_F(Elsewhere, NothingIsChangedBySavingAgainWithOtherHabits) {
    for (auto it = files.begin(); it != files.end(); ++it)
        if (it.key().startsWith(u"sources/")) it.value() = "\xef\xbb\xbf" + it.value().replace("\n", "\r\n");
    xml().replace("targetGUID=\"", "targetGUID=\"{").replace(QByteArray("-000000000000\""), "-000000000000}\"");
    xml().replace("{C20E93A7-6D7C-5275-B792-30D3E63BC3A7\"", "C20E93A7-6D7C-5275-B792-30D3E63BC3A7\"");
    const Read got = back();
    expectUnchangedBut(got.study, {});
    EXPECT_THAT(got.warnings, Not(HasSubstr("changed in another program")));
}

TEST_F(Elsewhere, RenamedCodesRecodedPassagesAndNewOnesAreTakenOver) {
    replace("name=\"Alene med opgaven\"", "name=\"Overladt til sig selv\"");
    const QByteArray unit = guidText("u1");
    const qsizetype at = xml().indexOf("<PlainTextSelection guid=\"" + unit);
    ASSERT_GE(at, 0);
    const qsizetype code = xml().indexOf(guidText("sg1"), at);
    ASSERT_GE(code, 0);
    xml().replace(code, guidText("sg1").size(), guidText("sg2"));
    xml().insert(at,
                 "<PlainTextSelection guid=\"11111111-2222-4333-8444-555555555555\" startPosition=\"0\" "
                 "endPosition=\"5\"><Coding guid=\"11111111-2222-4333-8444-555555555556\"><CodeRef targetGUID=\"" +
                     guidText("sg2") + "\"/></Coding></PlainTextSelection>");
    const Read got = back();
    EXPECT_EQ(got.study.find<Subgroup>(id("sg2"))->name, u"Overladt til sig selv"_s);
    EXPECT_EQ(got.study.find<MeaningUnit>(id("u1"))->subgroups, RefSet{id("sg2")});
    EXPECT_EQ(got.study.find<MeaningUnit>(id("u1"))->groups, small.study().find<MeaningUnit>(id("u1"))->groups);
    EXPECT_EQ(got.study.count<MeaningUnit>(), small.study().count<MeaningUnit>() + 1);
    EXPECT_EQ(got.study.count<SentenceLink>(), small.study().count<SentenceLink>());
    EXPECT_THAT(got.warnings, HasSubstr("3 things were changed in another program"));
}

TEST_F(Elsewhere, EditedTextsKeepTheirUnitsLinksAndTurns) {
    QByteArray& text = source("s1");
    text.prepend("Optaget i maj.\n");
    // The other program has moved its passages along.
    static const QRegularExpression position(u"(start|end)Position=\"(\\d+)\""_s);
    const qsizetype from = xml().indexOf("<TextSource guid=\"" + guidText("s1")),
                    to = xml().indexOf("</TextSource>", from);
    QString part = QString::fromUtf8(xml().mid(from, to - from)), moved;
    qsizetype done = 0;
    for (auto it = position.globalMatch(part); it.hasNext();) {
        const auto match = it.next();
        moved += part.mid(done, match.capturedStart() - done) +
                 u"%1Position=\"%2\""_s.arg(match.captured(1)).arg(match.captured(2).toInt() + 15);
        done = match.capturedEnd();
    }
    xml().replace(from, to - from, (moved + part.mid(done)).toUtf8());
    const Read got = back();
    EXPECT_TRUE(got.study.text(id("s1")).startsWith(u"Optaget i maj.\n"));
    for (const MeaningUnit& unit : small.study().table<MeaningUnit>())
        EXPECT_EQ(got.study.document(unit.source)->textOf(got.study.find<MeaningUnit>(unit.id)->range),
                  small.study().document(unit.source)->textOf(unit.range));
    EXPECT_EQ(got.study.document(id("s1"))->marks().size(), small.study().document(id("s1"))->marks().size());
    EXPECT_EQ(got.study.count<Quote>(), small.study().count<Quote>());
    EXPECT_EQ(got.study.count<SentenceLink>(), small.study().count<SentenceLink>());
}

TEST_F(Elsewhere, ChangedCondensatesAndAnalyticTextsKeepTheirLinksAndQuotes) {
    replace("Vi mangler en fælles plan og får", "Vi mangler stadig en fælles plan, og vi får");
    replace("En fælles plan manglede.", "En fælles plan manglede helt.");
    const Read got = back();
    EXPECT_TRUE(got.study.text(id("c1")).contains(u"stadig en fælles plan"));
    const RecordId text = small.study().table<AnalyticText>().constBegin().key();
    const auto analytic = got.study.document(text);
    EXPECT_TRUE(analytic->text().contains(u"manglede helt"));
    EXPECT_EQ(analytic->marks().size(), small.study().document(text)->marks().size());
    EXPECT_FALSE(analytic->text().contains(u'“'));
    EXPECT_EQ(got.study.count<Quote>(), small.study().count<Quote>());
}

TEST_F(Elsewhere, WhatSomethingRestsOnIsKeptAndWhatNothingRestsOnGoes) {
    small.addUnit("loose", "s2", u"patienten"_s, RefSet{small.study().table<CodeGroup>().constBegin().key()}, {});
    const auto file = exporting::refiProject(small.study());
    files = unzipped(file->bytes);
    cut("PlainTextSelection", "loose");
    cut("PlainTextSelection", "u1");
    const Read got = back();
    EXPECT_FALSE(got.study.find<MeaningUnit>(id("loose")));
    EXPECT_TRUE(got.study.find<MeaningUnit>(id("u1")));
    EXPECT_THAT(got.warnings, HasSubstr("1 meaning unit, code or participant was deleted in another program"));
    EXPECT_THAT(got.warnings, HasSubstr("was kept as something rests on it"));
}

TEST_F(Elsewhere, NewGuidsEverywhereAreSeenThrough) {
    // As of a program that makes all GUIDs anew on each export.
    static const QRegularExpression ours(u"6B6F[0-9A-F]{4}-[0-9A-F]{4}-8[0-9A-F]{3}-[0-9A-F]{4}-[0-9A-F]{12}"_s);
    QMap<QString, QByteArray> renamed;
    QHash<QString, QString> fresh;
    const auto anew = [&](QString text) {
        QString result;
        qsizetype done = 0;
        for (auto it = ours.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            QString& guid = fresh[match.captured()];
            if (guid.isEmpty()) guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            result += text.mid(done, match.capturedStart() - done) + guid;
            done = match.capturedEnd();
        }
        return result + text.mid(done);
    };
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        renamed.insert(anew(it.key()), it.key().endsWith(u".qde") ? anew(QString::fromUtf8(*it)).toUtf8() : *it);
    files = renamed;
    const Read got = back();
    expectUnchangedBut(got.study, {});
}

TEST_F(Elsewhere, ALostStudyNoteLeavesTextsAsMemosAndSaysSo) {
    for (auto it = files.begin(); it != files.end(); ++it)
        if (it.value().startsWith("format: kondensat-archive")) it.value().replace("records: ", "records: 9");
    const Read got = back();
    EXPECT_THAT(got.warnings, HasSubstr("was changed and cannot be read"));
    EXPECT_EQ(got.study.count<MeaningUnit>(), small.study().count<MeaningUnit>());
    EXPECT_GT(got.study.count<Memo>(), 0);
}

TEST_F(Elsewhere, AStudyNoteThatContradictsItselfIsNotTrusted) {
    for (const auto& [before, after] : {std::pair{"records: ", "records: 9"},
                                        {"in: a\n", "in: m1\n"},
                                        {"source: s1", "source: ~~"},
                                        {"\n  - id: u1\n", "\n  - id: u2\n"},
                                        {"turns: ", "import: /etc/passwd\n    turns: "}}) {
        QMap<QString, QByteArray> changed = files;
        for (auto it = changed.begin(); it != changed.end(); ++it) {
            if (!it.value().startsWith("format: kondensat-archive")) continue;
            EXPECT_TRUE(it.value().contains(before)) << before;
            it.value().replace(before, after);
        }
        const Read got = read(zipped(changed));
        EXPECT_EQ(got.study.count<MeaningUnit>(), small.study().count<MeaningUnit>()) << before;
        EXPECT_THAT(got.warnings, HasSubstr("was changed and cannot be read")) << before;
    }
}

TEST(RefiGuids, HoldTheIdOfTheirRecord) {
    for (const char* text : {"a", "study", "0123456789_-AZaz", "----------------", "A", "AA"}) {
        const RecordId record = id(text);
        for (const GuidOf what : {GuidOf::Record, GuidOf::Set, GuidOf::SourceOfAttachment}) {
            EXPECT_EQ(recordIdOf(guidOf(record, what), what), record);
            EXPECT_EQ(guidOf(record, what), guidOf(record, what));
        }
        EXPECT_FALSE(recordIdOf(guidOf(record), GuidOf::Set));
    }
    QSet<QUuid> different;
    for (int i = 0; i < 1000; ++i) different.insert(guidOf(RecordId::fresh()));
    EXPECT_EQ(different.size(), 1000);
    for (int i = 0; i < 1000; ++i) EXPECT_FALSE(recordIdOf(QUuid::createUuid()));
}

TEST_F(Elsewhere, AStudyNoteFlattenedToADescriptionIsFound) {
    QByteArray yaml;
    for (auto it = files.begin(); it != files.end(); ++it)
        if (it.value().startsWith("format: kondensat-archive")) yaml = it.value();
    const qsizetype start = xml().indexOf("<Notes>"), end = xml().indexOf("</Notes>") + 8;
    xml().remove(start, end - start);
    static const QRegularExpression refs(u"<NoteRef[^>]*/>|<MemberNote[^>]*/>"_s);
    xml() = QString::fromUtf8(xml()).remove(refs).toUtf8();
    replace("</Project>",
            "<Description>" + QString::fromUtf8(yaml).toHtmlEscaped().toUtf8() + "</Description></Project>");
    expectUnchangedBut(back().study, {});
}

TEST(RefiConfidence, LeavesOutListsThatAreNotShared) {
    tests::SmallStudy small = tests::SmallStudy::complete();
    PreliminaryTheme theme;
    theme.title = u"hemmeligt tema"_s;
    theme.member = id("m1");
    small.add("secret", theme, "a");
    ASSERT_EQ(small.study().withheldLists(), 1);
    const auto file = exporting::refiProject(small.study());
    for (const QByteArray& part : unzipped(file->bytes)) EXPECT_FALSE(part.contains("hemmeligt"));
    EXPECT_THAT(file->warnings.join(u'\n').toStdString(), HasSubstr("1 researcher were left out, who has not shared"));
}
