// What a power cut, a full disk or a failing one leaves of a study.
#include <gtest/gtest.h>

#include <QFileInfo>

#include "core/journal/erase.h"
#include "core/journal/merge.h"
#include "core/journal/sealing.h"
#include "core/journal/verify.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/random_editor.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::journal;
using namespace kondensat::study;
using kondensat::support::describe;
using kondensat::support::FaultDisk;
using kondensat::support::RandomEditor;
using kondensat::support::TempStudy;
using namespace Qt::StringLiterals;

namespace {

const RecordId source = RecordId::of("source"), group = RecordId::of("group");

void begin(Project& project) {
    ChangeSet set(u"began"_s);
    set.add(CodeGroup{{group}, u"Tillid"_s});
    set.add(Source{{source}, u"Interview"_s});
    set.write(source, u"Jeg mødte Sommerfuglen ved Åen. Den fløj."_s);
    ASSERT_TRUE(project.commit(set).ok());
}

/// A study on a disk that records, and the states that it went through.
class Recorded {
public:
    Recorded() : m_disk(QFileInfo(temp.path()).path()) {
        project = temp.create();
        begin(*project);
        m_disk.record();
        reached();
    }
    /// The state is durable from here on.
    void reached() { m_states.push_back({m_disk.log.size(), describe(project->study()), project->entryCount()}); }
    /// Cuts the power after every operation (or every so many) and looks at what is left.
    void cutEverywhere(size_t every = 1, const QString& passphrase = {}, const QByteArray& goneAtTheEnd = {}) {
        const std::vector<support::Operation> log = m_disk.log;
        project.reset();
        m_disk.log = log;
        const QTemporaryDir cut, home;
        int looked = 0;
        for (size_t count = 0; count <= log.size(); count += every) {
            const quint32 seed = quint32(count % 5);  // 0 drops what is not synced, 1 keeps all, others choose
            SCOPED_TRACE("cut after " + std::to_string(count) + " of " + std::to_string(log.size()) + ", seed " +
                         std::to_string(seed));
            m_disk.materialise(count, seed, cut.path());
            QFile::remove(
                cut.filePath(u"study.kondensat.lock"_s));  // names this process, which a power cut would have ended
            look(cut.filePath(u"study.kondensat"_s), home.path(), count, passphrase, goneAtTheEnd);
            ++looked;
            if (testing::Test::HasFailure()) return;
        }
        EXPECT_GT(looked, 10);
    }

    TempStudy temp;
    std::unique_ptr<Project> project;

private:
    struct State {
        size_t operations;
        QJsonObject study;
        qint64 entries;
    };

    void look(const QString& path, const QString& home, size_t count, const QString& passphrase,
              const QByteArray& goneAtTheEnd) {
        ProjectOptions options;
        options.installationFolder = home;
        options.passphrase = passphrase;
        options.backups = false;
        auto opened = Project::open(path, options);
        if (!opened && !passphrase.isEmpty() && opened.error().code == Error::Code::Encrypted)
            FAIL() << "sealed with no key";
        ASSERT_TRUE(opened.ok()) << opened.error().message().toStdString();
        Project& left = **opened;
        ASSERT_FALSE(left.isReadOnly());
        ASSERT_TRUE(left.file().database().execute(u"PRAGMA synchronous=OFF"_s).ok());
        // The last state that was reported done, or the one after it; nothing in between and nothing else.
        size_t sure = 0;
        while (sure + 1 < m_states.size() && m_states[sure + 1].operations <= count) ++sure;
        const QJsonObject shown = describe(left.study());
        const bool next = sure + 1 < m_states.size() && left.entryCount() == m_states[sure + 1].entries &&
                          shown == m_states[sure + 1].study;
        if (!next) {
            ASSERT_EQ(left.entryCount(), m_states[sure].entries);
            ASSERT_EQ(shown, m_states[sure].study);
        }
        const auto report = verify(left);
        ASSERT_TRUE(report.ok());
        ASSERT_TRUE(report->problems.isEmpty()) << report->problems.join(u'\n').toStdString();
        if (goneAtTheEnd.isEmpty() || !(next || sure + 1 == m_states.size())) return;
        for (const QString& name : {path, path + u"-journal"_s}) {
            QFile file(name);
            ASSERT_TRUE(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(goneAtTheEnd))
                << name.toStdString();
        }
    }

    FaultDisk m_disk;
    std::vector<State> m_states;
};

ChangeSet large(int size) {
    ChangeSet set(u"wrote a memo"_s);
    set.write(set.add(Memo{}), QString(size, u'x'));
    return set;
}

/// The study as it is shown, as the open file says, and as a stranger finds it.
void expectAgreement(Project& project, const QJsonObject& shown) {
    EXPECT_EQ(describe(project.study()), shown);
    const auto report = verify(project);  // folds again from what is stored
    ASSERT_TRUE(report.ok()) << report.error().message().toStdString();
    EXPECT_TRUE(report->problems.isEmpty()) << report->problems.join(u'\n').toStdString();
    EXPECT_EQ(describe(project.study()), shown);
}

}  // namespace

TEST(PowerCut, LeavesEveryCommittedEntryAndNoHalfOne) {
    Recorded run;
    RandomEditor random(1);
    for (int i = 0; i < 30; ++i) {
        ASSERT_TRUE(run.project->commit(random.next(run.project->study())).ok());
        run.reached();
    }
    run.cutEverywhere(3);
}

TEST(PowerCut, LeavesUndoAndRedoWholeOrAbsent) {
    Recorded run;
    RandomEditor random(2);
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(run.project->commit(random.next(run.project->study())).ok());
        run.reached();
    }
    for (int i = 0; i < 6; ++i) {
        ASSERT_TRUE((i % 3 == 2 ? run.project->redo() : run.project->undo())->has_value());
        run.reached();
    }
    run.cutEverywhere(2);
}

TEST(PowerCut, LeavesAMergeWholeOrAbsent) {
    Recorded run;
    RandomEditor random(3);
    QFile::copy(run.temp.path(), run.temp.path(u"copy.kondensat"_s));
    auto copy = run.temp.open(u"copy.kondensat"_s);
    for (int i = 0; i < 6; ++i) {
        ASSERT_TRUE(copy->commit(random.next(copy->study())).ok());
        ASSERT_TRUE(run.project->commit(random.next(run.project->study())).ok());
        run.reached();
    }
    ASSERT_EQ(merge(*run.project, *copy)->added, 6);
    run.reached();
    copy.reset();
    run.cutEverywhere(2);
}

TEST(PowerCut, LeavesAnErasureWholeOrAbsentAndNoWordOnceItIsReported) {
    Recorded run;
    ASSERT_TRUE(
        erase(*run.project, {EraseRequest::What::Phrase, {}, u"Sommerfuglen"_s, u"trukket tilbage"_s}, false).ok());
    run.reached();
    run.cutEverywhere(1, {}, "Sommerfuglen");
}

TEST(PowerCut, LeavesAStudySealedOrInTheClearAndWholeEitherWay) {
    Recorded run;
    ASSERT_TRUE(sealStudy(*run.project, u"pass"_s, KdfCost::fast()).ok());
    run.reached();
    run.cutEverywhere(4, u"pass"_s);
}

TEST(FullDisk, RefusesTheCommitAndLeavesStateAndFileAsTheyWere) {
    TempStudy temp;
    FaultDisk disk(QFileInfo(temp.path()).path());
    auto project = temp.create();
    begin(*project);
    int refusals = 0;
    for (qint64 room = 0;; room += 1111) {
        SCOPED_TRACE(room);
        const QJsonObject before = describe(project->study());
        const ChangeSet set = large(20'000);
        disk.failAfterBytes(room);
        const auto done = project->commit(set);
        const bool refused = disk.refused() > 0;
        disk.reset();
        if (done.ok()) {
            EXPECT_NE(describe(project->study()), before);
            if (!refused) break;
        } else {
            EXPECT_EQ(done.error().code, Error::Code::NotWritable) << done.error().message().toStdString();
            ++refusals;
            expectAgreement(*project, before);
        }
        ChangeSet small(u"renamed"_s);
        small.set(group, &CodeGroup::name, QString::number(room));
        ASSERT_TRUE(project->commit(small).ok());
        expectAgreement(*project, describe(project->study()));
    }
    EXPECT_GT(refusals, 10);
    const QJsonObject shown = describe(project->study());
    ASSERT_TRUE(project->close().ok());
    project = temp.open();
    expectAgreement(*project, shown);
}

TEST(FailingDisk, LeavesStateAndFileInAgreementWhereverItFails) {
    TempStudy temp;
    FaultDisk disk(QFileInfo(temp.path()).path());
    auto project = temp.create();
    begin(*project);
    int failures = 0;
    for (qint64 operations = 0;; ++operations) {
        SCOPED_TRACE(operations);
        const QJsonObject before = describe(project->study());
        const ChangeSet set = large(9'000);
        disk.failAfterOperations(operations);
        const auto done = project->commit(set);
        const bool failed = disk.refused() > 0;
        disk.reset();
        failures += !done.ok();
        if (done.ok() && !failed) break;
        EXPECT_EQ(describe(project->study()) == before, !done.ok());
        ChangeSet small(u"renamed"_s);
        small.set(group, &CodeGroup::name, QString::number(operations));
        const auto next = project->commit(small);
        ASSERT_TRUE(next.ok()) << next.error().message().toStdString();
        EXPECT_EQ(project->study().find<CodeGroup>(group)->name, QString::number(operations));
        expectAgreement(*project, describe(project->study()));
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(failures, 5);
    const QJsonObject shown = describe(project->study());
    ASSERT_TRUE(project->close().ok());
    project = temp.open();
    expectAgreement(*project, shown);
}

TEST(FailingDisk, LeavesAMergeWholeOrAbsentInStateAndFile) {
    TempStudy temp;
    FaultDisk disk(QFileInfo(temp.path()).path());
    auto project = temp.create();
    begin(*project);
    ASSERT_TRUE(project->close().ok());
    project = temp.open();
    int failures = 0;
    for (qint64 operations = 0;; operations += 2) {
        SCOPED_TRACE(operations);
        const QString name = u"copy%1.kondensat"_s.arg(operations);
        QFile::copy(temp.path(), temp.path(name));
        auto copy = temp.open(name);
        ASSERT_TRUE(copy->commitAll({large(5'000), large(5'000)}).ok());
        const QJsonObject before = describe(project->study());
        disk.failAfterOperations(operations);
        const auto report = merge(*project, *copy);
        const bool failed = disk.refused() > 0;
        disk.reset();
        failures += !report.ok();
        EXPECT_EQ(describe(project->study()) == before, !report.ok());
        const auto again = merge(*project, *copy);
        ASSERT_TRUE(again.ok()) << again.error().message().toStdString();
        expectAgreement(*project, describe(copy->study()));
        if (!failed || testing::Test::HasFailure()) break;
    }
    EXPECT_GT(failures, 3);
}

TEST(FailingDisk, NeverShowsErasedWordsOnceTheyAreGoneFromTheFile) {
    for (qint64 operations = 0; operations < 200; operations += 3) {
        SCOPED_TRACE(operations);
        TempStudy temp;
        FaultDisk disk(QFileInfo(temp.path()).path());
        auto project = temp.create();
        begin(*project);
        disk.failAfterOperations(operations);
        const auto done = erase(*project, {EraseRequest::What::Phrase, {}, u"Sommerfuglen"_s, {}}, false);
        const bool failed = disk.refused() > 0;
        disk.reset();
        const bool shown = project->study().text(source).contains(u"Sommerfuglen"_s);
        EXPECT_FALSE(done.ok() && shown);
        ChangeSet small(u"renamed"_s);
        small.set(group, &CodeGroup::name, u"Ny"_s);
        const auto next = project->commit(small);
        ASSERT_TRUE(next.ok()) << next.error().message().toStdString()
                               << "\nafter: " << (done ? "" : done.error().message().toStdString());
        expectAgreement(*project, describe(project->study()));
        if (!failed) {
            EXPECT_TRUE(done.ok());
            return;
        }
        if (testing::Test::HasFailure()) return;
    }
    FAIL() << "an erasure takes fewer operations";
}
