// report, checklist, export, merge, erase: what leaves a study, and what comes together or goes for good.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

namespace kondensat::clitest {
namespace {

TEST_F(Cli, ReportIsWrittenInEveryFormat) {
    makeStudy();
    const QList<std::pair<QString, QByteArray>> formats{{u"docx"_s, "PK"}, {u"odt"_s, "PK"}, {u"pdf"_s, "%PDF"}, {u"html"_s, "<"}, {u"md"_s, ""}};
    for (const auto& [suffix, start] : formats) {
        const QString file = path(u"report."_s + suffix);
        must({u"report"_s, study(), u"-o"_s, file});
        EXPECT_TRUE(read(file).startsWith(start) && read(file).size() > 200) << suffix.toStdString();
    }
    EXPECT_TRUE(read(path(u"report.md"_s)).contains("Silence made waiting longer"));
}

TEST_F(Cli, ReportIsSetAsTheCommandSays) {
    makeStudy();
    must({u"report"_s, study(), u"-o"_s, path(u"r.odt"_s), u"--page"_s, u"letter"_s, u"--spacing"_s, u"double"_s, u"--line-numbers"_s});
    const auto numbersLines = [&](const QStringList& more) {
        must(QStringList{u"report"_s, study(), u"-o"_s, path(u"n.docx"_s)} + more);
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path(u"n.docx"_s), u"word/document.xml"_s});
        EXPECT_TRUE(unzip.waitForFinished());
        return unzip.readAllStandardOutput().contains("<w:lnNumType");
    };
    EXPECT_TRUE(numbersLines({u"--layout"_s, u"manuscript"_s})) << "as the layout says";
    EXPECT_FALSE(numbersLines({u"--layout"_s, u"manuscript"_s, u"--no-line-numbers"_s}));
    EXPECT_TRUE(numbersLines({u"--line-numbers"_s}));
    EXPECT_FALSE(numbersLines({}));
    must({u"report"_s, study(), u"-o"_s, path(u"r.html"_s), u"--page"_s, u"Letter"_s});
    EXPECT_TRUE(read(path(u"r.html"_s)).contains("size:letter"));
    EXPECT_EQ(run({u"report"_s, study(), u"-o"_s, path(u"s.html"_s), u"--page"_s, u"A5"_s}).code, 2);
    EXPECT_EQ(run({u"report"_s, study(), u"-o"_s, path(u"s.html"_s), u"--spacing"_s, u"3"_s}).code, 2);
    EXPECT_FALSE(QFile::exists(path(u"s.html"_s)));
}

TEST_F(Cli, ReportNamesTheLayoutThatDoesNotExist) {
    makeStudy();
    const Answer answer = run({u"report"_s, study(), u"-o"_s, path(u"r.md"_s), u"--layout"_s, u"thesis-of-mine"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("thesis-of-mine"));
    EXPECT_FALSE(QFileInfo::exists(path(u"r.md"_s)));
}

TEST_F(Cli, ReportIsWrittenInEachLayout) {
    makeStudy();
    for (const QString& layout : {u"manuscript"_s, u"participant-summary"_s, u"theme-booklet"_s, u"audit-trail"_s}) {
        must({u"report"_s, study(), u"-o"_s, path(layout + u".md"_s), u"--layout"_s, layout});
        EXPECT_GT(read(path(layout + u".md"_s)).size(), 300) << layout.toStdString();
    }
}

TEST_F(Cli, LayoutIsCopiedChangedAndUsed) {
    makeStudy();
    must({u"report"_s, study(), u"--layout"_s, u"manuscript"_s, u"--copy-layout"_s, path(u"mine.yaml"_s)});
    EXPECT_EQ(run({u"report"_s, study(), u"--copy-layout"_s, path(u"mine.yaml"_s)}).code, 1) << "over a file that is there";
    QByteArray text = read(path(u"mine.yaml"_s));
    text.replace("heading: Methods", "heading: How it was done");
    QFile file(path(u"mine.yaml"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    must({u"report"_s, study(), u"-o"_s, path(u"r.md"_s), u"--layout"_s, path(u"mine.yaml"_s)});
    EXPECT_TRUE(read(path(u"r.md"_s)).contains("# How it was done"));
    EXPECT_EQ(run({u"report"_s, study()}).code, 2);
}

TEST_F(Cli, FigureIsWrittenAsSvg) {
    makeStudy();
    must({u"figure"_s, study(), u"coding-tree"_s, u"-o"_s, path(u"tree.svg"_s), u"--depth"_s, u"3"_s});
    EXPECT_TRUE(read(path(u"tree.svg"_s)).contains("<svg xmlns"));
    EXPECT_EQ(run({u"figure"_s, study(), u"pie"_s, u"-o"_s, path(u"pie.svg"_s)}).code, 2);
    EXPECT_EQ(run({u"figure"_s, study(), u"coding-tree"_s, u"-o"_s, path(u"tree.png"_s)}).code, 2);
    must({u"figure"_s, study(), u"coding-tree"_s, u"-o"_s, path(u"public.svg"_s), u"--depth"_s, u"3"_s, u"--audience"_s, u"public"_s});
    EXPECT_NE(read(path(u"public.svg"_s)), read(path(u"tree.svg"_s))) << "codes are not for the public";
    const Answer refused = run({u"figure"_s, study(), u"timeline"_s, u"-o"_s, path(u"line.svg"_s), u"--audience"_s, u"public"_s});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("is not for the public; those that are: recruitment, coding-tree, theme-tree"));
    EXPECT_FALSE(QFileInfo::exists(path(u"line.svg"_s)));
    EXPECT_EQ(run({u"figure"_s, study(), u"timeline"_s, u"-o"_s, path(u"line.svg"_s), u"--audience"_s, u"everyone"_s}).code, 2);
}

TEST_F(Cli, ChecklistHasThirtyTwoItemsWithStatus) {
    makeStudy();
    const QJsonArray items = must({u"checklist"_s, study(), u"--json"_s}).json()[u"items"].toArray();
    ASSERT_EQ(items.size(), 32);
    for (const QJsonValue& item : items) EXPECT_FALSE(item[u"status"].toString().isEmpty());
    must({u"checklist"_s, study(), u"-o"_s, path(u"coreq.csv"_s)});
    EXPECT_GT(read(path(u"coreq.csv"_s)).count('\n'), 32);
}

TEST_F(Cli, ChecklistIsOfTheGuidelineThatIsNamedAndInTheFormThatIsAskedFor) {
    makeStudy();
    const QStringList asked{u"checklist"_s, study(), u"--guideline"_s};
    EXPECT_EQ(must(asked + QStringList{u"srqr"_s, u"--json"_s}).json()[u"items"].toArray().size(), 21);
    EXPECT_EQ(must(asked + QStringList{u"data-protection"_s, u"--json"_s}).json()[u"guideline"].toString(), u"data-protection"_s);
    EXPECT_THAT(must(asked + QStringList{u"entreq"_s}).out.toStdString(), HasSubstr("For syntheses of published qualitative studies"));
    must(asked + QStringList{u"srqr"_s, u"--form"_s, u"journal"_s, u"-o"_s, path(u"srqr.csv"_s)});
    EXPECT_EQ(read(path(u"srqr.csv"_s)).count('\n'), 22);
    EXPECT_EQ(run(asked + QStringList{u"srqr"_s, u"--form"_s, u"letter"_s, u"-o"_s, path(u"x.csv"_s)}).code, 2);
    EXPECT_EQ(run(asked + QStringList{u"nowhere"_s}).code, 1);
}

TEST_F(Cli, ExportedArchiveMakesTheSameStudyAgain) {
    makeStudy();
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s)});
    must({u"new"_s, path(u"again.kondensat"_s), u"--from"_s, path(u"out"_s)});
    must({u"export"_s, path(u"again.kondensat"_s), u"-o"_s, path(u"out2"_s)});
    EXPECT_EQ(read(path(u"out/study.yaml"_s)), read(path(u"out2/study.yaml"_s)));
    EXPECT_EQ(must({u"units"_s, study(), u"--json"_s}).out, must({u"units"_s, path(u"again.kondensat"_s), u"--json"_s}).out);
}

TEST_F(Cli, ExportAddsTheJournalWhenAsked) {
    makeStudy();
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s), u"--with-history"_s});
    const QList<QByteArray> lines = read(path(u"out/journal.jsonl"_s)).trimmed().split('\n');
    EXPECT_EQ(lines.size(), must({u"info"_s, study(), u"--json"_s}).json()[u"entries"].toInt() + 1);
    EXPECT_EQ(QJsonDocument::fromJson(lines.first()).object()[u"format"].toString(), u"kondensat-journal"_s);
    EXPECT_TRUE(QJsonDocument::fromJson(lines.last()).object()[u"payload"].isString());
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s)});
    EXPECT_FALSE(QFileInfo::exists(path(u"out/journal.jsonl"_s)));
}

TEST_F(Cli, ExportRefusesAFolderThatHoldsOtherThings) {
    makeStudy();
    const QString letter = write(u"out/letter.txt"_s, "mine");
    const Answer answer = run({u"export"_s, study(), u"-o"_s, path(u"out"_s)});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(path(u"out"_s).toStdString()));
    EXPECT_EQ(read(letter), "mine");
}

TEST_F(Cli, ExportWritesTablesAsCsv) {
    makeStudy();
    must({u"export"_s, study(), u"-o"_s, path(u"units.csv"_s)});
    const QByteArray units = read(path(u"units.csv"_s));
    EXPECT_THAT(units.toStdString(), StartsWith("\xEF\xBB\xBFid,source,participant,start,end,text,code,groups,subgroup,researcher\r\n"));
    EXPECT_THAT(units.toStdString(), HasSubstr("u1,Interview one,P1,12,49,Nobody told me anything 😀 for an hour,no news,Time without news,Silence,AB\r\n"));
    for (const char* table : {"participants", "matrix", "themes", "quotes", "checklist", "recruitment"})
        must({u"export"_s, study(), u"-o"_s, path(u"t.csv"_s), u"--table"_s, QString::fromLatin1(table)});
    EXPECT_EQ(run({u"export"_s, study(), u"-o"_s, path(u"t.csv"_s), u"--table"_s, u"chairs"_s}).code, 2);
}

TEST_F(Cli, ExportWritesAllTablesAsAWorkbookOrAFolderOfCsv) {
    makeStudy();
    const QJsonObject book = must({u"export"_s, study(), u"-o"_s, path(u"all.xlsx"_s), u"--json"_s}).json();
    EXPECT_EQ(book[u"format"].toString(), u"xlsx"_s);
    EXPECT_EQ(book[u"tables"].toArray().size(), 8);
    const QByteArray first = read(path(u"all.xlsx"_s));
    EXPECT_TRUE(first.startsWith("PK"));
    must({u"export"_s, study(), u"-o"_s, path(u"all.xlsx"_s)});
    EXPECT_EQ(read(path(u"all.xlsx"_s)), first);
    EXPECT_EQ(must({u"export"_s, study(), u"-o"_s, path(u"one.xlsx"_s), u"--table"_s, u"quotes"_s, u"--json"_s}).json()[u"table"].toString(), u"quotes"_s);
    must({u"export"_s, study(), u"-o"_s, path(u"tables"_s), u"--table"_s, u"all"_s});
    EXPECT_EQ(QDir(path(u"tables"_s)).entryList(QDir::Files),
              (QStringList{u"checklist.csv"_s, u"matrix.csv"_s, u"participants.csv"_s, u"quotes.csv"_s, u"recruitment.csv"_s, u"responses.csv"_s, u"themes.csv"_s, u"units.csv"_s}));
    must({u"export"_s, study(), u"-o"_s, path(u"units.csv"_s)});
    EXPECT_EQ(read(path(u"tables/units.csv"_s)), read(path(u"units.csv"_s)));
    must({u"checklist"_s, study(), u"-o"_s, path(u"coreq.xlsx"_s)});
    EXPECT_TRUE(read(path(u"coreq.xlsx"_s)).startsWith("PK"));
    EXPECT_EQ(run({u"export"_s, study(), u"-o"_s, path(u"x.csv"_s), u"--table"_s, u"all"_s}).code, 2);
    EXPECT_EQ(run({u"export"_s, study(), u"-o"_s, path(u"folder"_s), u"--table"_s, u"units"_s}).code, 2);
}

class OfTheSample : public Cli {
protected:
    void SetUp() override { makeFrom(QStringLiteral(KONDENSAT_SOURCE_DIR) + u"/sample_data/peer-mentors"_s); }
    void makeFrom(const QString& folder) const { must({u"new"_s, study(), u"--from"_s, folder}); }
};

TEST_F(OfTheSample, ResponsesToReviewersAreADocumentForTheJournal) {
    const QStringList asked{u"export"_s, study(), u"--table"_s, u"responses"_s, u"-o"_s};
    must(asked + QStringList{path(u"r.md"_s)});
    const QString text = QString::fromUtf8(read(path(u"r.md"_s)));
    EXPECT_THAT(text.toStdString(), HasSubstr("# Reviewer 1"));
    EXPECT_THAT(text.toStdString(), HasSubstr("# Reviewer 2"));
    EXPECT_THAT(text.simplified().toStdString(), HasSubstr("Not answered yet"));
    EXPECT_LT(text.indexOf(u"1.1"_s), text.indexOf(u"1.2"_s));
    for (const QString& suffix : {u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s}) {
        const QJsonObject written = must(asked + QStringList{path(u"r."_s + suffix), u"--json"_s}).json();
        EXPECT_EQ(written[u"format"].toString(), suffix);
        EXPECT_EQ(written[u"rows"].toInt(), 3);
        EXPECT_GT(read(path(u"r."_s + suffix)).size(), 1000);
    }
    EXPECT_EQ(run({u"export"_s, study(), u"--table"_s, u"units"_s, u"-o"_s, path(u"u.docx"_s)}).code, 2);
    EXPECT_FALSE(QFile::exists(path(u"u.docx"_s)));
}

TEST_F(OfTheSample, ReportNamesTheUnitsBesideWhichStrongWordingIsReadAgain) {
    const QJsonArray points = must({u"report"_s, study(), u"-o"_s, path(u"r.md"_s), u"--json"_s}).json()[u"points"].toArray();
    int strong = 0;
    for (const QJsonValue& point : points) {
        if (point[u"code"].toString() != u"strong-wording") continue;
        ++strong;
        ASSERT_FALSE(point[u"units"].toArray().isEmpty());
        for (const QJsonValue& unit : point[u"units"].toArray()) EXPECT_FALSE(must({u"trace"_s, study(), unit.toString(), u"--json"_s}).json()[u"up"].isNull());
    }
    EXPECT_GT(strong, 0);
}

TEST_F(OfTheSample, CheckManuscriptLooksForTheItemsOfTheGuidelineInUse) {
    const QString manuscript = path(u"m.docx"_s);
    must({u"report"_s, study(), u"-o"_s, manuscript, u"--layout"_s, u"manuscript"_s});
    EXPECT_EQ(must({u"check-manuscript"_s, study(), manuscript, u"--json"_s}).json()[u"guideline"].toString(), u"coreq"_s);
    const QString folder = path(u"other"_s);
    QProcess copy;
    copy.start(u"cp"_s, {u"-r"_s, QStringLiteral(KONDENSAT_SOURCE_DIR) + u"/sample_data/peer-mentors"_s, folder});
    ASSERT_TRUE(copy.waitForFinished());
    const QByteArray records = read(folder + u"/study.yaml"_s);
    write(u"other/study.yaml"_s, QByteArray(records).replace("guideline: coreq", "guideline: srqr"));
    QFile::remove(study());
    makeFrom(folder);
    const QJsonObject asked = must({u"check-manuscript"_s, study(), manuscript, u"--keep"_s, u"--json"_s}).json();
    EXPECT_EQ(asked[u"guideline"].toString(), u"srqr"_s);
    EXPECT_EQ(asked[u"items"].toArray().size(), 21);
    // What was kept is a place of the manuscript, which does not know its pages; the checklist says so once.
    must({u"checklist"_s, study(), u"--form"_s, u"journal"_s, u"-o"_s, path(u"list.md"_s)});
    const QString list = QString::fromUtf8(read(path(u"list.md"_s))).simplified();
    EXPECT_THAT(list.toStdString(), HasSubstr("Sections are those of the manuscript that came back"));
    EXPECT_THAT(list.toStdString(), Not(HasSubstr("(in the manuscript")));
}

TEST_F(Cli, MergeTakesOverWhatACopyHasAndNamesWhatAwaitsADecision) {
    makeStudy();
    const QString copy = path(u"copy.kondensat"_s);
    ASSERT_TRUE(QFile::copy(study(), copy));
    must({u"milestone"_s, copy, u"submitted"_s});
    const QJsonObject merged = must({u"merge"_s, study(), copy, u"--json"_s}).json();
    EXPECT_EQ(merged[u"added"].toInt(), 1);
    EXPECT_TRUE(merged[u"decisions"].isArray());
    EXPECT_EQ(must({u"info"_s, study(), u"--json"_s}).json()[u"counts"][u"milestones"].toInt(), 1);
    EXPECT_EQ(must({u"merge"_s, study(), copy, u"--json"_s}).json()[u"added"].toInt(), 0);
}

TEST_F(Cli, MergeRefusesAnotherStudyAndChangesNothing) {
    makeStudy();
    must({u"new"_s, path(u"other.kondensat"_s)});
    const QByteArray before = hashOf(study());
    const Answer answer = run({u"merge"_s, study(), path(u"other.kondensat"_s)});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("other.kondensat"));
    EXPECT_EQ(hashOf(study()), before);
}

TEST_F(Cli, EraseTriedFirstChangesNothingAndThenLeavesNoTraceOfThePhrase) {
    makeStudy();
    const QByteArray before = hashOf(study());
    EXPECT_TRUE(must({u"erase"_s, study(), u"--phrase"_s, u"nobody told me"_s, u"--dry-run"_s, u"--json"_s}).json()[u"dryRun"].toBool());
    EXPECT_EQ(hashOf(study()), before);
    const QJsonObject erased = must({u"erase"_s, study(), u"--phrase"_s, u"nobody told me"_s, u"--reason"_s, u"asked for"_s, u"--json"_s}).json();
    EXPECT_GT(erased[u"places"].toArray().size(), 0);
    EXPECT_FALSE(read(study()).contains("Nobody told me"));
    EXPECT_THAT(must({u"text"_s, study(), u"src1"_s}).out.toStdString(), Not(HasSubstr("Nobody told me")));
    must({u"verify"_s, study()});
}

}  // namespace
}  // namespace kondensat::clitest
