// The program is killed while somebody types: reopening lands in the same place, with at most five seconds of typing lost.
#include <signal.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>

#include "app/gui/condensation/column.h"
#include "app/gui/condensation/condensate_edit.h"
#include "app/gui/session/settings.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/workspace.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::gui {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostLost = 5000;  ///< milliseconds of typing; DESIGN, "Long texts"

/// The condensate of a subgroup that has one, by id.
RecordId aCondensate(const study::Study& study) {
    RecordId first;
    for (const auto& condensate : study.table<study::Condensate>())
        if (!first || condensate.id < first) first = condensate.id;
    return first;
}

/// Not a test but the one who is killed: types without an end and says when each letter was typed.
TEST(Killed, DISABLED_Victim) {
    const QString path = qEnvironmentVariable("KONDENSAT_VICTIM");
    ASSERT_FALSE(path.isEmpty());
    auto session = Session::open(path);
    ASSERT_TRUE(session.ok());
    const RecordId condensate = aCondensate((*session)->study());
    MainWindow window;
    window.take(*std::move(session));
    support::present(window, {1280, 820});
    window.workspace()->go({Step::Condensation, condensate, {}, {}});
    auto* edit = qobject_cast<CondensateEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(edit) << (QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "no focus");
    ASSERT_EQ(edit->record(), condensate);
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    for (int i = 0;; ++i) {
        QTest::keyClick(edit, char('a' + i % 26));
        std::printf("typed %lld\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QTest::qWait(i % 97 == 96 ? 1300 : 25);  // now and then somebody thinks
    }
}

class KilledAt : public testing::TestWithParam<int> {};

TEST_P(KilledAt, AnyMomentLosesLittleAndLandsInTheSamePlace) {
    auto open = support::openSample();
    const QString path = open.session->path();
    const RecordId condensate = aCondensate(open.study());
    const QString before = open.study().text(condensate);
    open.session.reset();

    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KONDENSAT_VICTIM"_s, path);
    ASSERT_TRUE(QDir(open.folder->path()).mkdir(u"home"_s));
    environment.insert(u"KONDENSAT_HOME"_s, open.folder->filePath(u"home"_s));
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=Killed.DISABLED_Victim"_s, u"--gtest_also_run_disabled_tests"_s});
    QByteArray said;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        said += victim.readAllStandardOutput();
        return said.contains("typed") || victim.state() == QProcess::NotRunning;
    }, 30'000) && victim.state() == QProcess::Running) << said.constData() << victim.readAllStandardError().constData();
    QTest::qWait(GetParam());
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    ::kill(pid_t(victim.processId()), SIGKILL);
    ASSERT_TRUE(victim.waitForFinished(10'000));
    said += victim.readAllStandardOutput();
    QList<qint64> times;
    for (const QByteArray& line : said.split('\n'))
        if (line.startsWith("typed ")) times.append(line.mid(6).toLongLong());

    auto again = Session::open(path);
    ASSERT_TRUE(again.ok()) << again.error().message().toStdString();
    EXPECT_FALSE((*again)->isReadOnly());
    const QString after = (*again)->study().text(condensate);
    ASSERT_TRUE(after.startsWith(before));
    const qsizetype kept = after.size() - before.size();
    ASSERT_LE(kept, times.size() + 1);
    for (qsizetype i = 0; i < kept; ++i) EXPECT_EQ(after[before.size() + i], QChar(u'a' + ushort(i % 26)));
    if (kept < times.size()) { EXPECT_LE(killed - times[kept], mostLost + 500) << kept << " of " << times.size() << " letters are there"; }
    const QSettings remembered(open.folder->filePath(u"home/settings.ini"_s), QSettings::IniFormat);
    QString place;
    for (const QString& key : remembered.allKeys())
        if (key.endsWith(u"/place"_s)) place = remembered.value(key).toString();
    EXPECT_TRUE(place.startsWith(u"%1 %2 "_s.arg(int(Step::Condensation)).arg(condensate.toString()))) << place.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Moments, KilledAt, testing::Values(200, 1700, 4300, 6900));

}  // namespace
}  // namespace kondensat::gui
