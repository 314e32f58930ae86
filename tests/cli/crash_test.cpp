// A program killed at any moment loses no entry that it had reported as stored.
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <cstdio>

#include "app/operations/new_study.h"
#include "app/operations/transcript_import.h"
#include "core/journal/verify.h"
#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;

namespace kondensat::clitest {
namespace {

constexpr int runs = 200;
constexpr int importsPerRun = 40;

journal::ProjectOptions optionsIn(const QString& folder) {
    journal::ProjectOptions options;
    options.installationFolder = folder + u"/home"_s;
    options.backups = false;
    return options;
}

/// Not a test but the program that is killed: imports and says "done ENTRY" after each import.
TEST(CrashWriter, DISABLED_ImportsUntilItIsKilled) {
    const QString folder = qEnvironmentVariable("KONDENSAT_CRASH_FOLDER");
    ASSERT_FALSE(folder.isEmpty());
    const auto project = journal::Project::open(folder + u"/study.kondensat"_s, optionsIn(folder));
    ASSERT_TRUE(project.ok());
    ASSERT_FALSE((*project)->isReadOnly()) << (*project)->readOnlyReason().toStdString();
    std::puts("ready");
    std::fflush(stdout);
    const app::TranscriptOptions options;
    for (int i = 0; i < importsPerRun; ++i) {
        const auto read = app::readTranscripts((*project)->study(), {folder + u"/talk.txt"_s}, options);
        ASSERT_TRUE(read.errors.isEmpty());
        const auto imported = app::importTranscripts(**project, read.files, options);
        ASSERT_TRUE(imported.ok());
        std::printf("done %s\n", qPrintable(imported->first().entry.toHex()));
        std::fflush(stdout);
    }
}

/// Runs the writer, kills it after a random time, and gives the entries it reported.
QStringList writeAndKill(const QString& folder, QRandomGenerator& random) {
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KONDENSAT_CRASH_FOLDER"_s, folder);
    writer.setProcessEnvironment(environment);
    writer.start(QStringLiteral(KONDENSAT_BIN_DIR "/test_cli"), {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=CrashWriter.*"_s});
    QByteArray said;
    // Most are killed while importing, some while the study is being opened.
    if (random.bounded(10) > 0)
        while (!said.contains("ready") && writer.waitForReadyRead(30'000)) said += writer.readAllStandardOutput();
    QThread::usleep(random.bounded(60'000));
    writer.kill();
    writer.waitForFinished(30'000);
    said += writer.readAllStandardOutput();
    QStringList entries;
    for (const QByteArray& line : said.left(said.lastIndexOf('\n') + 1).split('\n'))
        if (line.startsWith("done ")) entries.append(QString::fromLatin1(line.mid(5)));
    return entries;
}

TEST(Crash, LosesNoReportedEntryInTwoHundredKills) {
    QTemporaryDir folder;
    QFile talk(folder.filePath(u"talk.txt"_s));
    ASSERT_TRUE(talk.open(QIODevice::WriteOnly));
    talk.write(QByteArray("AB: Where did it begin?\nP1: In the hall, where we waited.\n").repeated(100));
    talk.close();
    const QString study = folder.filePath(u"study.kondensat"_s);
    const auto fresh = [&] {
        QFile::remove(study);
        auto created = app::createStudy(study, u"Crash"_s, optionsIn(folder.path()));
        ASSERT_TRUE(created.ok()) << created.error().message().toStdString();
        ASSERT_TRUE(created->project->close().ok());
    };
    const auto seed = quint32(::testing::UnitTest::GetInstance()->random_seed());
    QRandomGenerator random(seed);
    SCOPED_TRACE("seed " + std::to_string(seed));
    QStringList reported;
    int cutShort = 0;
    for (int i = 0; i < runs; ++i) {
        if (i % 20 == 0) {  // a study that grows for ever would make the test slow
            fresh();
            reported.clear();
        }
        const QStringList entries = writeAndKill(folder.path(), random);
        reported += entries;
        if (entries.size() < importsPerRun) ++cutShort;
        auto project = journal::Project::open(study, optionsIn(folder.path()));
        ASSERT_TRUE(project.ok()) << project.error().message().toStdString();
        for (const QString& entry : std::as_const(reported)) {
            const auto place = (*project)->file().placeOf(*EntryId::fromHex(entry));
            ASSERT_TRUE(place.ok() && place->has_value()) << "lost " << entry.toStdString() << " in run " << i;
        }
        const auto verified = journal::verify(**project);
        ASSERT_TRUE(verified.ok());
        ASSERT_TRUE(verified->problems.isEmpty()) << verified->problems.join(u'\n').toStdString();
    }
    EXPECT_GT(cutShort, runs / 4);  // otherwise nothing was interrupted and nothing was shown
}

}  // namespace
}  // namespace kondensat::clitest
