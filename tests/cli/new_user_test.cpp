// What a person meets who tries the program for the first time.
#include <sys/stat.h>

#include <QFile>
#include <QJsonArray>

#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

namespace kondensat::clitest {
namespace {

const char* const talk = "AB: How was it?\nKaren Hansen: Long.\nAB: Very?\nKaren Hansen: Very long indeed.\nAB: I see.\nKaren Hansen: Yes.\n";

class FirstSteps : public Cli {};

TEST_F(FirstSteps, NoOriginalIsEmbeddedWhileNamesAreReplaced) {
    makeStudy();
    const QByteArray before = hashOf(study());
    const QString names = write(u"names.txt"_s, "Karen Hansen = Mette\n"), file = write(u"talk.txt"_s, talk);
    const Answer answer = run({u"import"_s, study(), file, u"--pseudonyms"_s, names, u"--embed"_s});
    EXPECT_EQ(answer.code, 2);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("an original cannot be embedded while names are replaced"));
    EXPECT_EQ(hashOf(study()), before);
}

TEST_F(FirstSteps, NamesInFileNamesAreReplacedToo) {
    makeStudy();
    const QString names = write(u"names.txt"_s, "Karen Hansen = Mette\n");
    for (const QString& name : {u"Karen_Hansen-2.txt"_s, u"talkKarenHansen2.txt"_s, u"KAREN-HANSEN.2.txt"_s}) {
        const QString file = write(name, talk + name.toUtf8());
        const Answer answer = must({u"import"_s, study(), file, u"--pseudonyms"_s, names, u"--json"_s});
        const QJsonValue imported = answer.json()[u"imported"][0];
        EXPECT_THAT(imported[u"title"].toString().toLower().toStdString(), HasSubstr("mette"));
        EXPECT_THAT(imported[u"title"].toString().toLower().toStdString(), Not(HasSubstr("hansen")));
        EXPECT_THAT(answer.err.toStdString(), HasSubstr("the file's name held names"));
    }
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s)});
    EXPECT_FALSE(read(path(u"out/study.yaml"_s)).toLower().contains("hansen"));
    EXPECT_TRUE(read(path(u"out/study.yaml"_s)).contains("Mette-2.txt"));
}

TEST_F(FirstSteps, ALanguageThatIsNoTagIsRefused) {
    makeStudy();
    const QString file = write(u"talk.txt"_s, talk);
    for (const QString& tag : {u"klingonish"_s, u"e"_s, u"en_GB"_s, u"en-"_s}) {
        const Answer answer = run({u"import"_s, study(), file, u"--language"_s, tag});
        EXPECT_EQ(answer.code, 2) << tag.toStdString();
        EXPECT_THAT(answer.err.toStdString(), HasSubstr("BCP 47"));
    }
    must({u"import"_s, study(), file, u"--language"_s, u"zh-Hant-TW"_s});
}

TEST_F(FirstSteps, ErasingWordsThatAreNowhereSaysSoAndNoMore) {
    makeStudy();
    EXPECT_EQ(must({u"erase"_s, study(), u"--phrase"_s, u"Zanzibar"_s}).out, u"Nothing in the study holds these words.\n"_s);
    const QJsonObject json = must({u"erase"_s, study(), u"--phrase"_s, u"Zanzibar"_s, u"--json"_s}).json();
    EXPECT_EQ(json[u"found"], QJsonValue(false));
    EXPECT_EQ(must({u"erase"_s, study(), u"--phrase"_s, u"told me"_s, u"--dry-run"_s, u"--json"_s}).json()[u"found"], QJsonValue(true));
}

TEST_F(FirstSteps, CommandsThatAreNotThereAreNamed) {
    const Answer answer = run({u"--json"_s, u"bogus"_s, u"x"_s});
    EXPECT_EQ(answer.code, 2);
    EXPECT_THAT(answer.err.toStdString(), StartsWith("kondensat-cli: there is no command “bogus”\n"));
    for (const QString& later : {u"server"_s, u"sync"_s}) {
        const Answer refused = run({later, study()});
        EXPECT_EQ(refused.code, 2);
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("“" + later.toStdString() + "” is not available in this version"));
    }
    must({u"--passphrase-file"_s, write(u"p"_s, "x\n"), u"new"_s, study()});
}

TEST_F(FirstSteps, PipesFoldersAndDevicesAreNotImported) {
    makeStudy();
    const QString pipe = path(u"pipe"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString& file : {pipe, path(u"archive"_s), u"/dev/zero"_s})
        EXPECT_EQ(run({u"import"_s, study(), file}, {u"timeout"_s, u"20"_s}).code, 1) << file.toStdString();
    EXPECT_EQ(run({u"milestone"_s, study(), u"Sent"_s, u"--file"_s, pipe}, {u"timeout"_s, u"20"_s}).code, 1);
}

TEST_F(FirstSteps, MergedCopiesExportTheSameJournalAndItComesBackTheSame) {
    makeStudy();
    const QString other = path(u"other.kondensat"_s);
    ASSERT_TRUE(QFile::copy(study(), other));
    must({u"milestone"_s, study(), u"Mine"_s});
    must({u"milestone"_s, other, u"Theirs"_s});
    must({u"milestone"_s, other, u"Theirs again"_s});
    must({u"merge"_s, study(), other});
    must({u"merge"_s, other, study()});
    must({u"export"_s, study(), u"-o"_s, path(u"out1"_s), u"--with-history"_s});
    must({u"export"_s, other, u"-o"_s, path(u"out2"_s), u"--with-history"_s});
    must({u"new"_s, path(u"back.kondensat"_s), u"--from"_s, path(u"out1"_s), u"--with-history"_s});
    must({u"export"_s, path(u"back.kondensat"_s), u"-o"_s, path(u"out3"_s), u"--with-history"_s});
    const QByteArray journal = read(path(u"out1/journal.jsonl"_s));
    EXPECT_GT(journal.count('\n'), 4);
    EXPECT_EQ(read(path(u"out2/journal.jsonl"_s)), journal);
    EXPECT_EQ(read(path(u"out3/journal.jsonl"_s)), journal);
}

TEST_F(FirstSteps, HistorySaysWhyWasErased) {
    makeStudy();
    must({u"erase"_s, study(), u"--phrase"_s, u"told me"_s, u"--reason"_s, u"asked to"_s});
    const QJsonArray entries = must({u"history"_s, study(), u"--json"_s}).json()[u"entries"].toArray();
    EXPECT_EQ(entries.last()[u"reason"].toString(), u"asked to"_s);
    EXPECT_THAT(must({u"history"_s, study()}).out.toStdString(), HasSubstr("asked to"));
}

TEST_F(FirstSteps, ADamagedStudyIsShownWithAWarningAndAFailure) {
    makeStudy();
    tamper(u"UPDATE payload SET body = replace(body, 'Silence', 'Silenze')"_s);
    tamper(u"DELETE FROM checkpoint"_s);
    const Answer answer = run({u"info"_s, study(), u"--json"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("part of the study was changed or damaged ("));
    EXPECT_TRUE(answer.json().contains(u"title"));
    EXPECT_THAT(run({u"verify"_s, study()}).err.toStdString(), Not(HasSubstr("run verify")));
}

}  // namespace
}  // namespace kondensat::clitest
