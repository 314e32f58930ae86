// Studies that cannot be opened or written: a message with file and cause, exit code 1, and nothing changed.
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include "core/journal/project.h"
#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

namespace kondensat::clitest {
namespace {

const char* const talk = "AB: Where?\nP1: There.\nAB: When?\nP1: Then.\n";

class CliFile : public Cli {
protected:
    /// An import that must fail with the study's name and a cause, and leave the file as it is.
    Answer mustRefuse(const char* cause, const QStringList& wrapper = {}) {
        const QString file = write(u"talk.txt"_s, talk);
        const QByteArray before = hashOf(study());
        const Answer answer = run({u"import"_s, study(), file}, wrapper);
        EXPECT_EQ(answer.code, 1);
        EXPECT_TRUE(answer.out.isEmpty());
        EXPECT_THAT(answer.err.toStdString(), HasSubstr("kondensat-cli: " + study().toStdString() + ": "));
        EXPECT_THAT(answer.err.toStdString(), HasSubstr(cause));
        EXPECT_EQ(hashOf(study()), before);
        return answer;
    }
};

TEST_F(CliFile, IsNoStudyWhenItIsMissing) {
    const Answer answer = run({u"info"_s, study()});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(study().toStdString() + ": No such study"));
}

TEST_F(CliFile, IsNoStudyWhenItIsEmpty) {
    write(u"study.kondensat"_s, {});
    mustRefuse("empty");
}

TEST_F(CliFile, IsNoStudyWhenItHoldsSomethingElse) {
    write(u"study.kondensat"_s, QByteArray("just a letter\n").repeated(200));
    mustRefuse("not a Kondensat study");
}

TEST_F(CliFile, IsNoStudyWhenItIsAnotherProgramsDatabase) {
    tamper(u"CREATE TABLE recipes (name TEXT)"_s);
    mustRefuse("not a Kondensat study");
}

TEST_F(CliFile, IsDamagedWhenItIsTruncated) {
    makeStudy();
    const QByteArray bytes = read(study());
    write(u"study.kondensat"_s, bytes.left(bytes.size() / 2));
    mustRefuse("cut off");
}

TEST_F(CliFile, OfANewerVersionCanBeReadAndNotWritten) {
    makeStudy();
    tamper(u"PRAGMA user_version = 999"_s);
    mustRefuse("newer version");
    EXPECT_EQ(must({u"units"_s, study(), u"--json"_s}).json()[u"units"].toArray().size(), 1);
}

TEST_F(CliFile, OpenElsewhereCanBeReadAndNotWritten) {
    makeStudy();
    journal::ProjectOptions options;
    options.installationFolder = path(u"other home"_s);
    options.backups = false;
    const auto held = journal::Project::open(study(), options);
    ASSERT_TRUE(held.ok());
    mustRefuse(("process " + std::to_string(getpid())).c_str());
    must({u"info"_s, study()});
}

TEST_F(CliFile, InAFolderWithoutWritePermissionCanBeReadAndNotWritten) {
    makeStudy();
    const QString file = write(u"talk.txt"_s, talk);
    QDir().mkpath(path(u"home"_s));
    for (const QString& open : {QFileInfo(study()).path(), study(), file}) chmod(open.toLocal8Bit(), 0555);
    const QStringList nobody = getuid() == 0 ? QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} : QStringList{};
    if (!nobody.isEmpty() && run({u"--version"_s}, nobody).code != 0) GTEST_SKIP() << "no other user may run the program here";
    const QByteArray before = hashOf(study());
    const Answer answer = run({u"import"_s, study(), file}, nobody);
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("no permission to write"));
    EXPECT_EQ(hashOf(study()), before);
    EXPECT_EQ(run({u"info"_s, study()}, nobody).code, 0);
    const Answer created = run({u"new"_s, path(u"second.kondensat"_s)}, nobody);
    EXPECT_EQ(created.code, 1);
    EXPECT_THAT(created.err.toStdString(), HasSubstr("second.kondensat"));
    chmod(QFileInfo(study()).path().toLocal8Bit(), 0755);
}

TEST_F(CliFile, OnAFullDiskStaysAsItWas) {
    makeStudy();
    const QString file = write(u"long.txt"_s, QByteArray(talk).repeated(40'000));
    const QByteArray before = hashOf(study());
    const QString limit = QString::number(QFileInfo(study()).size() / 1024 + 64);  // bash counts in 1024 bytes
    const Answer answer = run({u"import"_s, study(), file}, {u"bash"_s, u"-c"_s, u"ulimit -f %1; exec \"$@\""_s.arg(limit), u"bash"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("kondensat-cli: " + study().toStdString() + ": "));
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("nothing was changed"));
    EXPECT_EQ(hashOf(study()), before);
    must({u"verify"_s, study()});
}

TEST_F(CliFile, AFullDiskLeavesTheEarlierOutputAlone) {
    makeStudy();
    const QString target = write(u"units.csv"_s, "what was here");
    const Answer answer = run({u"export"_s, study(), u"-o"_s, target}, {u"bash"_s, u"-c"_s, u"ulimit -f 0; exec \"$@\""_s, u"bash"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(target.toStdString()));
    EXPECT_EQ(read(target), "what was here");
}

TEST_F(CliFile, VerifyFindsAnEntryThatWasChangedByAForeignHand) {
    makeStudy();
    must({u"verify"_s, study()});
    tamper(u"UPDATE payload SET body = replace(body, 'Silence', 'Silenze')"_s);
    const Answer answer = run({u"verify"_s, study(), u"--json"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_FALSE(answer.json()[u"ok"].toBool(true));
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(study().toStdString() + ": "));
}

// ---- sealed studies: one test each way, since deriving a key is slow on purpose -----------------------------------

TEST_F(CliFile, GivesTheRecoveryKeyEvenWhenAnOldBackupCannotBeDeleted) {
    makeStudy();
    const QString backups = path(u"home/backups"_s);
    ASSERT_FALSE(QDir(backups).isEmpty());
    // Nobody may delete in a folder without permission to write; root is somebody else for a while.
    const QStringList nobody = getuid() == 0 ? QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} : QStringList{};
    for (const QString& each : {path({}), study(), path(u"home"_s), path(u"home/batons"_s)}) chmod(QFile::encodeName(each), 0777);
    const QString folder = backups + u'/' + QDir(backups).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
    chmod(QFile::encodeName(backups), 0555);
    chmod(QFile::encodeName(folder), 0555);
    const QString right = write(u"right.txt"_s, "correct horse\n");
    const Answer sealed = run({u"seal"_s, study(), u"--new-passphrase-file"_s, right, u"--json"_s}, nobody);
    chmod(QFile::encodeName(folder), 0777);
    EXPECT_EQ(sealed.code, 0) << sealed.err.toStdString();
    EXPECT_THAT(sealed.err.toStdString(), HasSubstr(folder.toStdString()));
    EXPECT_EQ(sealed.json()[u"warnings"].toArray().size(), 1);
    const QString recovery = sealed.json()[u"recoveryKey"].toString();
    ASSERT_FALSE(recovery.isEmpty());
    setPassphrase(recovery);
    EXPECT_TRUE(must({u"info"_s, study(), u"--json"_s}).json()[u"sealed"].toBool());
}

TEST_F(CliFile, SealedOpensWithItsPassphraseOrRecoveryKeyAndNothingElse) {
    makeStudy();
    const QString right = write(u"right.txt"_s, "correct horse\n"), wrong = write(u"wrong.txt"_s, "wrong horse\n");
    const QString recovery = must({u"seal"_s, study(), u"--new-passphrase-file"_s, right, u"--json"_s}).json()[u"recoveryKey"].toString();
    EXPECT_FALSE(read(study()).contains("Nobody told me"));
    EXPECT_THAT(run({u"info"_s, study()}).err.toStdString(), HasSubstr("passphrase"));
    const QByteArray before = hashOf(study());
    const Answer refused = run({u"info"_s, study(), u"--passphrase-file"_s, wrong});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr(study().toStdString() + ": The passphrase does not open this study"));
    EXPECT_EQ(hashOf(study()), before);
    EXPECT_TRUE(must({u"info"_s, study(), u"--passphrase-file"_s, right, u"--json"_s}).json()[u"sealed"].toBool());
    EXPECT_EQ(must({u"units"_s, study(), u"--passphrase-file"_s, write(u"recovery.txt"_s, recovery.toUtf8()), u"--json"_s}).json()[u"units"].toArray().size(), 1);
}

TEST_F(CliFile, IsNotSealedWithoutAPassphrase) {
    makeStudy();
    const QByteArray before = hashOf(study());
    const Answer answer = run({u"seal"_s, study()});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("--new-passphrase-file"));
    EXPECT_EQ(hashOf(study()), before);
}

TEST_F(CliFile, SealedNoticesAChangedBit) {
    setPassphrase(u"correct horse"_s);
    must({u"new"_s, study(), u"--from"_s, archive(), u"--sealed"_s});
    tamper(u"UPDATE payload SET body = CAST(substr(body, 1, length(body) - 1) || x'00' AS BLOB) WHERE n = 1"_s);
    const Answer answer = mustRefuse("changed or damaged");
    EXPECT_THAT(answer.err.toStdString(), Not(HasSubstr("Nobody told me")));
}

}  // namespace
}  // namespace kondensat::clitest
