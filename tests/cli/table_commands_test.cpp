// import-table: what comes in from a table, and what is said of it.
#include <QJsonArray>

#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

namespace kondensat::clitest {
namespace {

const char* const people = "Deltager;Alder;Navn;Kode\nP1;34;Someone Else;7\nP2;51;Another One;8\nP2;52;;9\n";

QJsonObject column(const QJsonObject& answer, int at) { return answer[u"columns"].toArray()[at].toObject(); }

TEST_F(Cli, ATableOfParticipantsComesInAsOneEntry) {
    makeStudy();
    const QString file = write(u"people.csv"_s, people);
    const int before = must({u"info"_s, study(), u"--json"_s}).json()[u"entries"].toInt();
    const Answer answer = must({u"import-table"_s, study(), file, u"--column"_s, u"Kode=code"_s, u"--json"_s});
    const QJsonObject json = answer.json();
    EXPECT_EQ(json[u"into"].toString(), u"participants"_s);
    EXPECT_EQ(json[u"rows"].toInt(), 3);
    EXPECT_EQ(json[u"added"].toInt(), 1);
    EXPECT_EQ(json[u"changed"].toInt(), 1);
    EXPECT_EQ(json[u"unchanged"].toInt(), 0);
    EXPECT_EQ(json[u"skipped"].toArray()[0].toObject()[u"row"].toInt(), 4);
    EXPECT_EQ(column(json, 0)[u"field"].toString(), u"label"_s);
    EXPECT_EQ(column(json, 1)[u"key"].toString(), u"Alder"_s);
    EXPECT_TRUE(column(json, 2)[u"field"].isNull());
    EXPECT_EQ(column(json, 2)[u"reason"].toString(), u"identifying"_s);
    EXPECT_EQ(column(json, 3)[u"key"].toString(), u"code"_s);
    EXPECT_EQ(json[u"entry"].toString().size(), 32);
    EXPECT_EQ(must({u"info"_s, study(), u"--json"_s}).json()[u"entries"].toInt(), before + 1);
    for (const QString& said : {answer.out, answer.err}) EXPECT_THAT(said.toStdString(), Not(HasSubstr("Someone Else")));
    must({u"export"_s, study(), u"-o"_s, path(u"out.csv"_s), u"--table"_s, u"participants"_s});
    EXPECT_THAT(read(path(u"out.csv"_s)).toStdString(), HasSubstr("P2,,51,8"));

    const QJsonObject again = must({u"import-table"_s, study(), path(u"out.csv"_s), u"--json"_s}).json();
    EXPECT_EQ(again[u"unchanged"].toInt(), 2);
    EXPECT_TRUE(again[u"entry"].isNull());
    must({u"undo"_s, study()});
    EXPECT_EQ(must({u"info"_s, study(), u"--json"_s}).json()[u"counts"].toObject()[u"participants"].toInt(), 1);
}

TEST_F(Cli, ReportOnlySaysWhatWouldComeInAndChangesNothing) {
    makeStudy();
    const QString file = write(u"people.csv"_s, people);
    const QByteArray before = hashOf(study());
    const Answer answer = must({u"import-table"_s, study(), file, u"--report-only"_s, u"--leave-out"_s, u"alder"_s});
    EXPECT_EQ(hashOf(study()), before);
    for (const char* part : {"Deltager", "label", "left out: it may tell who somebody is", "new attribute Kode", "3 rows: 1 to add, 1 changed"})
        EXPECT_THAT(answer.out.toStdString(), HasSubstr(part));
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("row 4 was left out: an earlier row is of the same record"));
}

TEST_F(Cli, TheRecruitmentLogIsTakenFromOurOwnWorkbook) {
    makeStudy();
    const QString file = write(u"log.csv"_s, "Who,Outcome,People,Became\nnurse,accepted,1,P1\nphysician,perhaps,two,P9\n");
    const QStringList command{u"import-table"_s, study(), file, u"--into"_s, u"recruitment"_s};
    const QJsonObject json = must(command + QStringList{u"--json"_s}).json();
    EXPECT_EQ(json[u"added"].toInt(), 2);
    ASSERT_EQ(json[u"doubts"].toArray().size(), 3);
    EXPECT_EQ(json[u"doubts"].toArray()[1].toObject()[u"column"].toString(), u"People"_s);
    EXPECT_THAT(must(command).out.toStdString(), HasSubstr("2 unchanged"));
    must({u"export"_s, study(), u"-o"_s, path(u"tables.xlsx"_s)});
    const QJsonObject again = must({u"import-table"_s, study(), path(u"tables.xlsx"_s), u"--into"_s, u"recruitment"_s, u"--json"_s}).json();
    EXPECT_EQ(again[u"sheet"].toString(), u"recruitment"_s);
    EXPECT_EQ(again[u"unchanged"].toInt(), 2);
}

TEST_F(Cli, ImportTableSaysWhatIsWrongAndChangesNothing) {
    makeStudy();
    const QString file = write(u"people.csv"_s, people);
    const QByteArray before = hashOf(study());
    const struct {
        QStringList words;
        const char* told;
    } wrong[] = {{{u"--column"_s, u"Age=age"_s}, "there are Deltager, Alder"},
                 {{u"--column"_s, u"Alder=note"_s, u"--column"_s, u"Kode=note"_s}, "go to the same place"},
                 {{u"--leave-out"_s, u"Deltager"_s}, "No column says what the participants are called"},
                 {{u"--sheet"_s, u"x"_s}, "no sheet"},
                 {{u"--into"_s, u"recruitment"_s, u"--column"_s, u"Alder=age"_s}, "There is no field \"age\""}};
    for (const auto& each : wrong) {
        const Answer answer = run(QStringList{u"import-table"_s, study(), file} + each.words);
        EXPECT_EQ(answer.code, 1) << each.told;
        EXPECT_THAT(answer.err.toStdString(), HasSubstr(each.told));
        EXPECT_THAT(answer.err.toStdString(), HasSubstr("people.csv"));
        EXPECT_TRUE(answer.out.isEmpty());
    }
    EXPECT_EQ(run({u"import-table"_s, study(), file, u"--into"_s, u"units"_s}).code, 2);
    EXPECT_EQ(run({u"import-table"_s, study(), path(u"none.csv"_s)}).code, 1);
    EXPECT_EQ(hashOf(study()), before);
}

}  // namespace
}  // namespace kondensat::clitest
