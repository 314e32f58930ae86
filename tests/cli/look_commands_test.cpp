// info, text, units, check, trace, history, undo, milestone: what is asked of a study, and wrong usage.
#include <QDateTime>
#include <QJsonArray>
#include <thread>

#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::StartsWith;

namespace kondensat::clitest {
namespace {

TEST_F(Cli, SaysItsVersionAndHowItIsUsed) {
    EXPECT_THAT(must({u"--version"_s}).out.toStdString(), StartsWith("kondensat-cli "));
    EXPECT_THAT(must({u"--help"_s}).out.toStdString(), HasSubstr("units"));
    EXPECT_THAT(must({u"units"_s, u"--help"_s}).out.toStdString(), HasSubstr("--participant"));
}

TEST_F(Cli, AnswersWrongUsageWithTwo) {
    makeStudy();
    for (const QStringList& words : QList<QStringList>{{}, {u"fly"_s}, {u"info"_s}, {u"info"_s, study(), u"--nonsense"_s}, {u"check"_s, study(), u"--step"_s, u"9"_s},
                                                       {u"report"_s, study()}, {u"report"_s, study(), u"-o"_s, u"x.rtf"_s}, {u"history"_s, study(), u"--at"_s, u"yesterday"_s},
                                                       {u"erase"_s, study()}, {u"erase"_s, study(), u"--all"_s, u"--recordings"_s}, {u"export"_s, study(), u"-o"_s, u"x.sav"_s}}) {
        const Answer answer = run(words);
        EXPECT_EQ(answer.code, 2) << words.join(u' ').toStdString();
        EXPECT_THAT(answer.err.toStdString(), StartsWith("kondensat-cli: "));
        EXPECT_TRUE(answer.out.isEmpty());
    }
}

TEST_F(Cli, InfoCountsEverythingAndReadsInWords) {
    makeStudy();
    const QJsonObject info = must({u"info"_s, study(), u"--json"_s}).json();
    EXPECT_EQ(info[u"counts"][u"units"].toInt(), 1);
    EXPECT_EQ(info[u"counts"][u"code groups"].toInt(), 1);
    EXPECT_EQ(info[u"sources"][0][u"words"].toInt(), 13);
    EXPECT_EQ(info[u"sources"][0][u"speakers"].toInt(), 2);
    EXPECT_FALSE(info[u"sealed"].toBool(true));
    EXPECT_EQ(info[u"analyses"][0][u"question"].toString(), u"How is waiting experienced?"_s);
    const QString words = must({u"info"_s, study()}).out;
    EXPECT_THAT(words.toStdString(), HasSubstr("Waiting rooms"));
    EXPECT_THAT(words.toStdString(), HasSubstr("Interview one"));
}

TEST_F(Cli, UnitsStandInCodePointsWithParticipantAndGroups) {
    makeStudy();
    const QJsonArray units = must({u"units"_s, study(), u"--json"_s}).json()[u"units"].toArray();
    ASSERT_EQ(units.size(), 1);
    const QJsonObject unit = units.first().toObject();
    EXPECT_EQ(unit[u"id"].toString(), u"u1"_s);
    EXPECT_EQ(unit[u"start"].toInt(), 12);
    EXPECT_EQ(unit[u"end"].toInt(), 49);  // the emoji is two UTF-16 units and one code point
    EXPECT_EQ(unit[u"text"].toString(), u"Nobody told me anything 😀 for an hour"_s);
    EXPECT_EQ(unit[u"participant"].toString(), u"P1"_s);
    EXPECT_EQ(unit[u"groups"][0][u"name"].toString(), u"Time without news"_s);
    EXPECT_EQ(unit[u"subgroup"].toString(), u"Silence"_s);
    EXPECT_EQ(unit[u"researcher"][u"name"].toString(), u"AB"_s);
}

TEST_F(Cli, UnitsAreFoundByGroupAndParticipant) {
    makeStudy();
    const auto count = [&](const QStringList& filter) { return must(QStringList{u"units"_s, study(), u"--json"_s} + filter).json()[u"units"].toArray().size(); };
    EXPECT_EQ(count({u"--group"_s, u"time WITHOUT news"_s}), 1);
    EXPECT_EQ(count({u"--group"_s, u"sg1"_s}), 1);
    EXPECT_EQ(count({u"--participant"_s, u"P1"_s}), 1);
    EXPECT_EQ(run({u"units"_s, study(), u"--participant"_s, u"P7"_s}).code, 1);
    EXPECT_EQ(run({u"units"_s, study(), u"--group"_s, u"Nothing"_s}).code, 1);
}

TEST_F(Cli, CheckListsPointsByStep) {
    makeStudy();
    const QJsonArray all = must({u"check"_s, study(), u"--json"_s}).json()[u"points"].toArray();
    const QJsonArray third = must({u"check"_s, study(), u"--step"_s, u"3"_s, u"--json"_s}).json()[u"points"].toArray();
    EXPECT_GT(all.size(), third.size());
    ASSERT_FALSE(third.isEmpty());
    for (const QJsonValue& point : third) EXPECT_EQ(point[u"step"].toInt(), 3);
    EXPECT_FALSE(third.first()[u"sentence"].toString().isEmpty());
}

TEST_F(Cli, TraceLeadsFromACondensateToTheWordsAndFromAUnitUp) {
    makeStudy();
    const QString down = must({u"trace"_s, study(), u"c1"_s}).out;
    EXPECT_THAT(down.toStdString(), HasSubstr("Nobody told me anything"));
    const QJsonObject up = must({u"trace"_s, study(), u"u1"_s, u"--json"_s}).json()[u"up"].toObject();
    EXPECT_EQ(up[u"id"].toString(), u"u1"_s);
    EXPECT_EQ(up[u"start"].toInt(), 12);
    EXPECT_FALSE(up[u"children"].toArray().isEmpty());
    EXPECT_EQ(run({u"trace"_s, study(), u"nothing"_s}).code, 1);
}

TEST_F(Cli, HistoryReadsTheJournalAndShowsTheHierarchyAtAMoment) {
    makeStudy();
    const QJsonArray entries = must({u"history"_s, study(), u"--json"_s}).json()[u"entries"].toArray();
    EXPECT_EQ(entries.size(), must({u"info"_s, study(), u"--json"_s}).json()[u"entries"].toInt());
    EXPECT_FALSE(must({u"history"_s, study(), u"--object"_s, u"u1"_s, u"--json"_s}).json()[u"entries"].toArray().isEmpty());
    const QString now = QDateTime::currentDateTimeUtc().addSecs(5).toString(Qt::ISODate);
    EXPECT_THAT(must({u"history"_s, study(), u"--at"_s, now}).out.toStdString(), HasSubstr("Time without news"));
    EXPECT_TRUE(must({u"history"_s, study(), u"--at"_s, u"2001-01-01"_s, u"--json"_s}).json()[u"hierarchy"].toArray().isEmpty());
}

TEST_F(Cli, TextAsOfAnEarlierMomentKnowsOnlyEarlierSources) {
    makeStudy();
    const Answer answer = run({u"text"_s, study(), u"src1"_s, u"--as-of"_s, u"2001-01-01T10:00:00Z"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("src1"));
}

TEST_F(Cli, UndoTakesBackTheLatestChangeOfOnePersonAndRedoBringsItBack) {
    makeStudy();
    const auto milestones = [&] { return must({u"info"_s, study(), u"--json"_s}).json()[u"counts"][u"milestones"].toInt(); };
    must({u"milestone"_s, study(), u"submitted"_s, u"--as"_s, u"AB"_s});
    EXPECT_EQ(milestones(), 1);
    const QJsonObject undone = must({u"undo"_s, study(), u"--as"_s, u"AB"_s, u"--json"_s}).json();
    EXPECT_EQ(undone[u"undone"][u"label"].toString(), u"named a milestone"_s);
    EXPECT_EQ(milestones(), 0);
    must({u"redo"_s, study(), u"--as"_s, u"AB"_s});
    EXPECT_EQ(milestones(), 1);
    const QJsonArray entries = must({u"history"_s, study(), u"--json"_s}).json()[u"entries"].toArray();
    EXPECT_EQ(entries.last()[u"author"][u"name"].toString(), u"AB"_s);
}

TEST_F(Cli, AMilestoneKeepsTheFileThatWentOut) {
    makeStudy();
    must({u"milestone"_s, study(), u"submitted"_s, u"--file"_s, write(u"paper.docx"_s, "any bytes")});
    EXPECT_EQ(must({u"info"_s, study(), u"--json"_s}).json()[u"counts"][u"attachments"].toInt(), 1);
    EXPECT_EQ(run({u"milestone"_s, study(), u"again"_s, u"--file"_s, path(u"missing.docx"_s)}).code, 1);
}

TEST_F(Cli, NamesTheMemberThatTheTeamDoesNotHave) {
    makeStudy();
    const Answer answer = run({u"milestone"_s, study(), u"submitted"_s, u"--as"_s, u"ZZ"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("ZZ"));
}

}  // namespace
}  // namespace kondensat::clitest
