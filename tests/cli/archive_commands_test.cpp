// Archives there and back on the command line: embedded files, history, keys that say nothing.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace kondensat::clitest {
namespace {

class ArchiveCommands : public Cli {
protected:
    [[nodiscard]] QString copy() const { return path(u"copy.kondensat"_s); }
    /// The study with a milestone that carries a file, one that was taken back, and an erased phrase.
    void makeEventfulStudy() const {
        makeStudy();
        must({u"milestone"_s, study(), u"submitted"_s, u"--file"_s, write(u"paper.txt"_s, "the paper\r\n")});
        must({u"milestone"_s, study(), u"by mistake"_s, u"--as"_s, u"AB"_s});
        must({u"undo"_s, study(), u"--as"_s, u"AB"_s});
        must({u"erase"_s, study(), u"--phrase"_s, u"called them"_s});
        must({u"erase"_s, study(), u"--phrase"_s, u"Then they called"_s});
    }
    [[nodiscard]] QJsonArray entries(const QString& study) const {
        return must({u"history"_s, study, u"--json"_s}).json()[u"entries"].toArray();
    }
};

}  // namespace

TEST_F(ArchiveCommands, BringEmbeddedFilesAlong) {
    makeStudy();
    must({u"milestone"_s, study(), u"submitted"_s, u"--file"_s, write(u"paper.txt"_s, "the paper\r\n")});
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s)});
    must({u"new"_s, copy(), u"--from"_s, path(u"out"_s)});
    must({u"export"_s, copy(), u"-o"_s, path(u"again"_s)});
    const QStringList names = QDir(path(u"again/attachments"_s)).entryList(QDir::Files);
    ASSERT_EQ(names.size(), 1);
    EXPECT_EQ(read(path(u"again/attachments/"_s + names.first())), "the paper\r\n");
    EXPECT_EQ(read(path(u"again/study.yaml"_s)), read(path(u"out/study.yaml"_s)));
}

TEST_F(ArchiveCommands, GoThroughTheExchangeFormatAndComeBackTheSame) {
    makeStudy();
    must({u"milestone"_s, study(), u"submitted"_s, u"--file"_s, write(u"paper.txt"_s, "the paper\r\n")});
    const Answer written = must({u"export"_s, study(), u"-o"_s, path(u"out.qdpx"_s), u"--json"_s});
    EXPECT_EQ(written.json()[u"format"].toString(), u"qdpx"_s);
    EXPECT_FALSE(written.json()[u"warnings"].toArray().isEmpty());
    must({u"new"_s, copy(), u"--from"_s, path(u"out.qdpx"_s)});
    must({u"export"_s, study(), u"-o"_s, path(u"one"_s)});
    must({u"export"_s, copy(), u"-o"_s, path(u"two"_s)});
    EXPECT_EQ(read(path(u"two/study.yaml"_s)), read(path(u"one/study.yaml"_s)));
    EXPECT_EQ(QDir(path(u"two/texts"_s)).entryList(), QDir(path(u"one/texts"_s)).entryList());
    EXPECT_EQ(QDir(path(u"two/attachments"_s)).entryList(QDir::Files).size(), 1);
}

TEST_F(ArchiveCommands, MakeAStudyOfACodebook) {
    makeStudy();
    must({u"export"_s, study(), u"-o"_s, path(u"codes.qdc"_s)});
    must({u"new"_s, copy(), u"--from"_s, path(u"codes.qdc"_s), u"--title"_s, u"Again"_s});
    EXPECT_EQ(must({u"info"_s, copy(), u"--json"_s}).json()[u"counts"].toObject()[u"code groups"], must({u"info"_s, study(), u"--json"_s}).json()[u"counts"].toObject()[u"code groups"]);
    const Answer answer = run({u"new"_s, path(u"third.kondensat"_s), u"--from"_s, write(u"odd.qdpx"_s, "PK but no zip")});
    EXPECT_EQ(answer.code, 1);
    EXPECT_FALSE(QFileInfo::exists(path(u"third.kondensat"_s)));
}

TEST_F(ArchiveCommands, BringTheWholeHistoryAlongWhenAsked) {
    makeEventfulStudy();
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s), u"--with-history"_s});
    const Answer made = must({u"new"_s, copy(), u"--from"_s, path(u"out"_s), u"--with-history"_s});
    EXPECT_THAT(made.err.toStdString(), Not(HasSubstr("differ")));
    EXPECT_EQ(entries(copy()), entries(study()));
    const QJsonObject verified = must({u"verify"_s, copy(), u"--json"_s}).json();
    EXPECT_TRUE(verified[u"ok"].toBool());
    EXPECT_GT(verified[u"erased"].toInt(), 0);
    must({u"export"_s, copy(), u"-o"_s, path(u"again"_s), u"--with-history"_s});
    for (const char* file : {"study.yaml", "journal.jsonl", "texts/src1.txt"})
        EXPECT_EQ(read(path(u"again/"_s + QString::fromLatin1(file))),
                  read(path(u"out/"_s + QString::fromLatin1(file))))
            << file;
    // The same study: copies merge, and each goes on taking back its own.
    must({u"milestone"_s, copy(), u"revision 1"_s});
    EXPECT_EQ(must({u"merge"_s, study(), copy(), u"--json"_s}).json()[u"added"].toInt(), 1);
    EXPECT_THAT(must({u"redo"_s, copy(), u"--as"_s, u"AB"_s}).out.toStdString(), HasSubstr("milestone"));
    must({u"verify"_s, copy()});
    must({u"verify"_s, study()});
}

TEST_F(ArchiveCommands, RefuseAJournalThatWasChanged) {
    makeEventfulStudy();
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s), u"--with-history"_s});
    const QByteArray journal = read(path(u"out/journal.jsonl"_s));
    const QByteArrayList lines = journal.split('\n');
    QByteArray changed = journal, missing = lines[0] + '\n' + lines.mid(2).join('\n'),
               twice = journal + lines[1] + '\n';
    changed.replace("submitted", "published");
    for (const QByteArray& wrong : {changed, missing, twice, journal.chopped(20), QByteArray(), lines[0] + '\n'}) {
        write(u"out/journal.jsonl"_s, wrong);
        const Answer answer = run({u"new"_s, copy(), u"--from"_s, path(u"out"_s), u"--with-history"_s});
        EXPECT_EQ(answer.code, 1);
        EXPECT_THAT(answer.err.toStdString(), HasSubstr("journal.jsonl"));
        EXPECT_FALSE(QFileInfo::exists(copy()));
    }
}

TEST_F(ArchiveCommands, SayWhenRecordsWereChangedByHandAndTheJournalCounts) {
    makeStudy();
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s), u"--with-history"_s});
    QByteArray yaml = read(path(u"out/study.yaml"_s));
    yaml.replace("Waiting rooms", "Waiting halls");
    write(u"out/study.yaml"_s, yaml);
    EXPECT_THAT(must({u"new"_s, copy(), u"--from"_s, path(u"out"_s), u"--with-history"_s}).err.toStdString(),
                HasSubstr("1 records in study.yaml differ"));
    EXPECT_EQ(must({u"info"_s, copy(), u"--json"_s}).json()[u"title"].toString(), u"Waiting rooms"_s);
}

TEST_F(ArchiveCommands, ShowLabelsAndNamesAndNeverTheKeysOfSpeakers) {
    makeStudy();
    const QString file = write(
        u"talk.txt"_s,
        "AB: How was it?\nKaren Holm: Long.\nAB: Very?\nKaren Holm: Very long indeed.\nAB: I see.\nKaren Holm: Yes.\n");
    const QString source = must({u"import"_s, study(), file, u"--json"_s}).json()[u"imported"][0][u"source"].toString();
    const Answer text = must({u"text"_s, study(), source, u"--json"_s});
    EXPECT_EQ(text.json()[u"turns"][1][u"speaker"].toString(), u"Karen Holm"_s);
    EXPECT_EQ(text.json()[u"turns"][1][u"name"].toString(), u"Karen Holm"_s);
    EXPECT_EQ(text.json()[u"turns"][0][u"name"].toString(), u"AB"_s);
    EXPECT_THAT(text.out.toStdString(), Not(HasSubstr("\"s1\"")));
    must({u"export"_s, study(), u"-o"_s, path(u"out"_s)});
    const QByteArray turns = read(path(u"out/texts/%1.turns"_s.arg(source)));
    EXPECT_TRUE(turns.startsWith("0\ts1\t\t\tHow was it?\n")) << turns.toStdString();
    EXPECT_FALSE(turns.contains("Karen"));
}

}  // namespace kondensat::clitest
