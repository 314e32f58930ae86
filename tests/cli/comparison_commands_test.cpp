// compare: what became of a study between two moments.
#include <QJsonArray>

#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

namespace kondensat::clitest {
namespace {

class Comparing : public Cli {
protected:
    void SetUp() override {
        makeStudy();
        must({u"milestone"_s, study(), u"submitted"_s});
        must({u"import"_s, study(), write(u"second talk.txt"_s, "I: How was the way?\nP9: Long, and nobody met me.\n")});
        must({u"milestone"_s, study(), u"revised"_s});
    }
    static QStringList rows(const QJsonObject& json) {
        QStringList lines;
        for (const QJsonValue& row : json[u"rows"].toArray())
            lines.append(u"%1 %2 %3 %4"_s.arg(row[u"part"].toString(), row[u"became"].toString(), row[u"type"].toString(), row[u"name"].toString()));
        return lines;
    }
};

TEST_F(Comparing, SinceAMilestoneAndBetweenTwo) {
    const QJsonObject now = must({u"compare"_s, study(), u"submitted"_s, u"--json"_s}).json();
    EXPECT_EQ(now[u"from"], u"submitted"_s);
    EXPECT_EQ(now[u"to"], u"now"_s);
    EXPECT_EQ(now[u"guideline"], u"coreq"_s);
    EXPECT_TRUE(now[u"file"].isNull());
    EXPECT_TRUE(rows(now).contains(u"people added source second talk"_s)) << rows(now).join(u'\n').toStdString();
    EXPECT_EQ(rows(must({u"compare"_s, study(), u"submitted"_s, u"REVISED"_s, u"--json"_s}).json()), rows(now));
    EXPECT_TRUE(rows(must({u"compare"_s, study(), u"revised"_s, u"--json"_s}).json()).isEmpty());
    const Answer text = must({u"compare"_s, study(), u"submitted"_s});
    EXPECT_THAT(text.out.toStdString(), HasSubstr("added source: second talk"));
    EXPECT_EQ(must({u"compare"_s, study(), u"revised"_s}).out, u"From revised to now\nNothing is different.\n"_s);
}

TEST_F(Comparing, BetweenTwoMomentsByTime) {
    const QJsonObject all = must({u"compare"_s, study(), u"--at"_s, u"2001-01-01"_s, u"--json"_s}).json();
    EXPECT_TRUE(rows(all).contains(u"people added source second talk"_s));
    EXPECT_FALSE(rows(all).filter(u"themes added"_s).isEmpty()) << "there was no analysis yet";
    EXPECT_TRUE(rows(must({u"compare"_s, study(), u"--at"_s, u"2001-01-01,2002-01-01"_s, u"--json"_s}).json()).isEmpty());
    EXPECT_EQ(run({u"compare"_s, study(), u"--at"_s, u"yesterday"_s}).code, 1);
}

TEST_F(Comparing, IsWrittenAsATable) {
    must({u"compare"_s, study(), u"submitted"_s, u"-o"_s, path(u"changes.csv"_s)});
    const QByteArray csv = read(path(u"changes.csv"_s));
    EXPECT_TRUE(csv.contains("part,became,type,name,in,before,after,words,withheld,id"));
    EXPECT_TRUE(csv.contains("people,added,source,second talk"));
    must({u"compare"_s, study(), u"submitted"_s, u"-o"_s, path(u"changes.xlsx"_s)});
    EXPECT_TRUE(read(path(u"changes.xlsx"_s)).startsWith("PK"));
    EXPECT_EQ(run({u"compare"_s, study(), u"submitted"_s, u"-o"_s, path(u"changes.doc"_s)}).code, 2);
}

TEST_F(Comparing, IsWrittenAsADocument) {
    for (const QString& suffix : {u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s}) {
        const QString file = path(u"changes."_s + suffix);
        EXPECT_EQ(must({u"compare"_s, study(), u"submitted"_s, u"-o"_s, file, u"--json"_s}).json()[u"file"], file);
        EXPECT_FALSE(read(file).isEmpty());
    }
    const QString words = QString::fromUtf8(read(path(u"changes.md"_s)));
    EXPECT_THAT(words.toStdString(), HasSubstr("What changed since “submitted”"));
    EXPECT_THAT(words.toStdString(), HasSubstr("Source “second talk”: added"));
    must({u"compare"_s, study(), u"--at"_s, u"2001-01-01,2002-01-01"_s, u"-o"_s, path(u"nothing.md"_s)});
    EXPECT_THAT(QString::fromUtf8(read(path(u"nothing.md"_s))).toStdString(), HasSubstr("Nothing is different."));
}

TEST_F(Comparing, SaysWhatCannotBeCompared) {
    const Answer unknown = run({u"compare"_s, study(), u"accepted"_s});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err.toStdString(), HasSubstr("no milestone \"accepted\" (submitted, revised)"));
    EXPECT_EQ(run({u"compare"_s, study()}).code, 2);
    // An archive brings the milestone along, and not always what was before it.
    must({u"export"_s, study(), u"-o"_s, path(u"archive"_s)});
    must({u"new"_s, path(u"again.kondensat"_s), u"--from"_s, path(u"archive"_s)});
    const Answer cut = run({u"compare"_s, path(u"again.kondensat"_s), u"submitted"_s});
    EXPECT_EQ(cut.code, 1);
    EXPECT_THAT(cut.err.toStdString(), HasSubstr("does not reach back to the milestone \"submitted\""));
    must({u"export"_s, study(), u"-o"_s, path(u"whole"_s), u"--with-history"_s});
    must({u"new"_s, path(u"whole.kondensat"_s), u"--from"_s, path(u"whole"_s), u"--with-history"_s});
    EXPECT_EQ(rows(must({u"compare"_s, path(u"whole.kondensat"_s), u"submitted"_s, u"--json"_s}).json()), rows(must({u"compare"_s, study(), u"submitted"_s, u"--json"_s}).json()));
}

}  // namespace
}  // namespace kondensat::clitest
