#include "core/journal/project.h"

#include <gtest/gtest.h>

#include <QProcess>

#include "core/journal/sealing.h"
#include "core/journal/verify.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::journal;
using namespace kondensat::study;
using kondensat::support::describe;
using kondensat::support::TempStudy;
using namespace Qt::StringLiterals;

namespace {

RecordId addSource(Project& project, const QString& text, const char* id = "src") {
    ChangeSet set(u"imported a transcript"_s);
    Source source;
    source.id = RecordId::of(id);
    source.title = u"Interview"_s;
    set.add(source);
    set.write(source.id, text);
    EXPECT_TRUE(project.commit(set).ok());
    return source.id;
}

void addUnit(Project& project, const RecordId& source, const QString& code) {
    MeaningUnit unit;
    unit.source = source;
    unit.code = code;
    ChangeSet set(u"marked"_s);
    set.add(unit);
    ASSERT_TRUE(project.commit(set).ok());
}

/// A study with 220 units, enough for a checkpoint; closed.
void makeUnits(TempStudy& temp) {
    const auto project = temp.create();
    const RecordId source = addSource(*project, u"the waiting room"_s);
    for (int i = 0; i < 220; ++i) addUnit(*project, source, u"code %1"_s.arg(i));
}

RecordId addGroup(Project& project, const QString& name) {
    ChangeSet set(u"added a code group"_s);
    CodeGroup group;
    group.name = name;
    const RecordId id = set.add(group);
    EXPECT_TRUE(project.commit(set).ok());
    return id;
}

void rename(Project& project, const RecordId& group, const QString& name) {
    ChangeSet set(u"renamed a code group"_s);
    set.set(group, &CodeGroup::name, name);
    EXPECT_TRUE(project.commit(set).ok());
}

}  // namespace

TEST(Project, KeepsEverythingAcrossReopening) {
    TempStudy temp;
    auto project = temp.create();
    const RecordId source = addSource(*project, u"Jeg tænkte på bussen. 🙂 مرحبا"_s);
    const RecordId group = addGroup(*project, u"Trust"_s);
    const QJsonObject before = describe(project->study());
    ASSERT_TRUE(project->close().ok());
    project = temp.open();
    EXPECT_EQ(describe(project->study()), before);
    EXPECT_EQ(project->study().text(source), u"Jeg tænkte på bussen. 🙂 مرحبا"_s);
    EXPECT_EQ(project->study().find<CodeGroup>(group)->name, u"Trust"_s);
}

TEST(Project, UndoesAndRedoesAcrossReopening) {
    TempStudy temp;
    auto project = temp.create();
    const RecordId group = addGroup(*project, u"one"_s);
    rename(*project, group, u"two"_s);
    rename(*project, group, u"three"_s);
    ASSERT_TRUE(project->undo()->has_value());
    EXPECT_EQ(project->study().find<CodeGroup>(group)->name, u"two"_s);
    project.reset();
    project = temp.open();
    ASSERT_TRUE(project->undo()->has_value());
    EXPECT_EQ(project->study().find<CodeGroup>(group)->name, u"one"_s);
    ASSERT_TRUE(project->undo()->has_value());
    EXPECT_EQ(project->study().find<CodeGroup>(group), nullptr);
    EXPECT_FALSE(project->undo()->has_value());
    project.reset();
    project = temp.open();
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s}) {
        ASSERT_TRUE(project->redo()->has_value());
        EXPECT_EQ(project->study().find<CodeGroup>(group)->name, name);
    }
    EXPECT_FALSE(project->redo()->has_value());
    rename(*project, group, u"four"_s);
    ASSERT_TRUE(project->undo()->has_value());
    EXPECT_EQ(project->study().find<CodeGroup>(group)->name, u"three"_s);
}

TEST(Project, KeepsALaterValueWhenAnEarlierEntryIsTakenBack) {
    TempStudy temp;
    auto project = temp.create();
    const RecordId group = addGroup(*project, u"one"_s);
    rename(*project, group, u"two"_s);
    const EntryId second = *project->lastEntry();
    rename(*project, group, u"three"_s);
    const auto undone = project->undoEntry(second);
    ASSERT_TRUE(undone.ok());
    EXPECT_EQ(undone->kept, 1);
    EXPECT_EQ(project->study().find<CodeGroup>(group)->name, u"three"_s);
}

TEST(Project, UndoesOnlyWhatThisAuthorDid) {
    TempStudy temp;
    auto project = temp.create();
    project->setAuthor(RecordId::of("anna"));
    const RecordId mine = addGroup(*project, u"mine"_s);
    project->setAuthor(RecordId::of("bo"));
    const RecordId theirs = addGroup(*project, u"theirs"_s);
    project->setAuthor(RecordId::of("anna"));
    ASSERT_TRUE(project->undo()->has_value());
    EXPECT_EQ(project->study().find<CodeGroup>(mine), nullptr);
    EXPECT_NE(project->study().find<CodeGroup>(theirs), nullptr);
    EXPECT_FALSE(project->undo()->has_value());
}

TEST(Project, FoldsToAnyMoment) {
    TempStudy temp;
    auto project = temp.create();
    const RecordId group = addGroup(*project, u"one"_s);
    const qint64 then = temp.m_time;
    rename(*project, group, u"two"_s);
    ASSERT_TRUE(project->undo()->has_value());
    rename(*project, group, u"three"_s);
    EXPECT_EQ((*project->at(then))->find<CodeGroup>(group)->name, u"one"_s);
    EXPECT_EQ((*project->at(then + 1000))->find<CodeGroup>(group)->name, u"two"_s);
    EXPECT_EQ((*project->at(then + 2000))->find<CodeGroup>(group)->name, u"one"_s);
    EXPECT_EQ((*project->at(then - 1000))->find<CodeGroup>(group), nullptr);
}

TEST(Project, ContinuesItsReplicaAfterAProperCloseAndNotInACopy) {
    TempStudy temp;
    auto project = temp.create();
    addGroup(*project, u"one"_s);
    const ReplicaId first = project->replica();
    project.reset();
    temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
    project = temp.open();
    EXPECT_EQ(project->replica(), first);
    auto copy = temp.open(u"copy.kondensat"_s);
    EXPECT_NE(copy->replica(), first);
}

TEST(Project, TakesANewReplicaWhenAnOldStateOfTheFileIsPutBack) {
    TempStudy temp;
    auto project = temp.create();
    addGroup(*project, u"one"_s);
    const ReplicaId first = project->replica();
    project.reset();
    temp.copy(u"study.kondensat"_s, u"old.kondensat"_s);
    project = temp.open();
    addGroup(*project, u"two"_s);
    project.reset();
    temp.copy(u"old.kondensat"_s, u"study.kondensat"_s);
    project = temp.open();
    EXPECT_NE(project->replica(), first);
}

TEST(Project, OpensReadOnlyWhileAnotherHoldsIt) {
    TempStudy temp;
    auto holder = temp.create();
    addGroup(*holder, u"one"_s);
    auto second = temp.open();
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_FALSE(second->readOnlyReason().isEmpty());
    ChangeSet set(u"x"_s);
    set.add(CodeGroup{});
    const auto refused = second->commit(set);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Error::Code::NotWritable);
    EXPECT_EQ(second->study().count<CodeGroup>(), 1);
}

TEST(Project, RefusesToWriteOverAFileThatWasReplaced) {
    TempStudy temp;
    auto project = temp.create();
    addGroup(*project, u"one"_s);
    project.reset();
    temp.copy(u"study.kondensat"_s, u"synced.kondensat"_s);
    project = temp.open();
    ASSERT_EQ(rename(temp.path(u"synced.kondensat"_s).toUtf8().constData(), temp.path().toUtf8().constData()), 0);
    ChangeSet set(u"x"_s);
    set.add(CodeGroup{});
    const auto refused = project->commit(set);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Error::Code::Locked);
}

TEST(Project, LeavesOneFileBehindWhenClosed) {
    TempStudy temp;
    auto project = temp.create();
    addGroup(*project, u"one"_s);
    ASSERT_TRUE(project->close().ok());
    EXPECT_FALSE(QFile::exists(temp.path() + u"-journal"_s));
    EXPECT_FALSE(QFile::exists(temp.path() + u".lock"_s));
}

TEST(Project, CanBeReadByAStrangerWithTheSqliteShell) {
    TempStudy temp;
    auto project = temp.create();
    addGroup(*project, u"Tillid og tid"_s);
    project.reset();
    QProcess shell;
    shell.start(u"sqlite3"_s, {temp.path(), u"SELECT json_extract(body, '$.changes[0].fields.name') FROM payload"_s});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(), u"Tillid og tid"_s);
}

TEST(Project, ComesBackFromItsCheckpointAsFromItsEntries) {
    TempStudy temp;
    auto project = temp.create();
    const RecordId source = addSource(*project, u"one two three"_s);
    for (int i = 0; i < 250; ++i) addGroup(*project, u"group %1"_s.arg(i));
    ASSERT_TRUE(project->undo()->has_value());
    project.reset();
    project = temp.open();
    const auto checkpoint = project->file().checkpoint();
    ASSERT_FALSE(checkpoint->isEmpty());
    addGroup(*project, u"after"_s);
    ASSERT_TRUE(project->undo()->has_value());
    ASSERT_TRUE(project->undo()->has_value());  // reaches behind the checkpoint
    const QJsonObject shown = describe(project->study());
    project.reset();
    project = temp.open();
    EXPECT_EQ(describe(project->study()), shown);
    ASSERT_TRUE(project->refoldAll().ok());
    EXPECT_EQ(describe(project->study()), shown);
    EXPECT_EQ(project->study().text(source), u"one two three"_s);
}

TEST(Seal, LeavesNoWordOfTextsNamesOrLabelsInTheFile) {
    TempStudy temp;
    auto project = temp.create();
    project->setAuthor(RecordId::of("Wilhelmine"));
    addSource(*project, u"Sommerfuglen landede stille."_s, "Kirkegaardsvej");
    addGroup(*project, u"Tillidsarbejdet"_s);
    const auto sealed = sealStudy(*project, u"correct horse"_s, KdfCost::fast());
    ASSERT_TRUE(sealed.ok());
    addGroup(*project, u"Efterfølgende"_s);
    for (int i = 0; i < 250; ++i) addGroup(*project, u"Gentagelse"_s);
    const QJsonObject shown = describe(project->study());
    project.reset();
    const QByteArray bytes = temp.bytes();
    for (const char* word : {"Sommerfuglen", "landede", "Tillidsarbejdet", "Efterf", "Kirkegaardsvej", "Wilhelmine", "code group", "imported", "Gentagelse"}) {
        EXPECT_FALSE(bytes.contains(word)) << word;
        const QString wide = QString::fromLatin1(word);
        EXPECT_FALSE(bytes.contains(QByteArrayView(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2))) << word << " in UTF-16";
    }
    EXPECT_EQ(Project::open(temp.path(), temp.options()).error().code, Error::Code::Encrypted);
    EXPECT_EQ(Project::open(temp.path(), temp.options(u"wrong"_s)).error().code, Error::Code::WrongPassphrase);
    for (const QString& key : {u"correct horse"_s, sealed->recoveryKey}) {
        project = temp.open(u"study.kondensat"_s, key);
        EXPECT_EQ(describe(project->study()), shown);
        const auto report = verify(*project);
        EXPECT_TRUE(report->problems.isEmpty()) << report->problems.join(u'\n').toStdString();
        EXPECT_GT(report->signed_, 0);
        project.reset();
    }
}

TEST(Seal, OpensWithKeysThatWereUnlockedBefore) {
    TempStudy temp;
    auto project = temp.create();
    addGroup(*project, u"Tillid"_s);
    auto made = sealingKeys(u"pass"_s, KdfCost::fast());
    ASSERT_TRUE(made.ok());
    const QString recoveryKey = made->recoveryKey;
    ASSERT_TRUE(sealStudy(*project, *std::move(made)).ok());
    project.reset();
    EXPECT_EQ(keysOf(temp.path(), u"other"_s).error().code, Error::Code::WrongPassphrase);
    for (const QString& words : {u"pass"_s, recoveryKey}) {
        const auto keys = keysOf(temp.path(), words);
        ASSERT_TRUE(keys.ok());
        ProjectOptions options = temp.options();
        options.keys = *keys;
        const auto opened = Project::open(temp.path(), options);
        ASSERT_TRUE(opened.ok()) << opened.error().message().toStdString();
        EXPECT_EQ((*opened)->study().count<CodeGroup>(), 1);
        EXPECT_EQ((*opened)->file().signer(), *keys);
    }
    // Sealed anew, it belongs to other keys; whoever has a passphrase as well is let in by that.
    ProjectOptions old = temp.options();
    old.keys = *keysOf(temp.path(), u"pass"_s);
    project = temp.open(u"study.kondensat"_s, u"pass"_s);
    ASSERT_TRUE(sealStudy(*project, u"again"_s, KdfCost::fast()).ok());
    project.reset();
    EXPECT_EQ(Project::open(temp.path(), old).error().code, Error::Code::WrongPassphrase);
    old.passphrase = u"again"_s;
    EXPECT_TRUE(Project::open(temp.path(), old).ok());
    temp.create(u"plain.kondensat"_s);
    EXPECT_EQ(*keysOf(temp.path(u"plain.kondensat"_s), u"pass"_s), nullptr) << "of a study that is not sealed there are none";
}

TEST(Seal, NoticesAChangedBitAnywhereInAPayload) {
    TempStudy temp;
    auto project = temp.create();
    addGroup(*project, u"Tillid"_s);
    ASSERT_TRUE(sealStudy(*project, u"pass"_s, KdfCost::fast()).ok());
    project.reset();
    QProcess shell;
    shell.start(u"sqlite3"_s, {temp.path(), u"UPDATE payload SET body = CAST(substr(body,1,30) || x'00' || substr(body,32) AS BLOB) WHERE hex(substr(body,31,1)) <> '00'"_s});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(Project::open(temp.path(), temp.options(u"pass"_s)).error().code, Error::Code::Damaged);
}

TEST(Verify, NoticesAChangedPayloadAHeaderAndAMissingEntry) {
    for (const QString& damage : {u"UPDATE payload SET body = replace(body, 'Trust', 'Doubt') WHERE n = 1"_s, u"UPDATE entry SET time = time + 1 WHERE n = 2"_s,
                                  u"DELETE FROM entry WHERE n = 2"_s}) {
        TempStudy temp;
        auto project = temp.create();
        const RecordId group = addGroup(*project, u"Trust"_s);
        rename(*project, group, u"Trust and time"_s);
        rename(*project, group, u"Time"_s);
        EXPECT_TRUE(verify(*project)->problems.isEmpty());
        project.reset();
        QProcess shell;
        shell.start(u"sqlite3"_s, {temp.path(), damage});
        ASSERT_TRUE(shell.waitForFinished());
        project = temp.open();
        EXPECT_FALSE(verify(*project)->problems.isEmpty()) << damage.toStdString();
    }
}

TEST(Project, IsReadOnlyAndSaysSoOnceSomethingDamagedWasRead) {
    for (const QString& damage : {u"UPDATE payload SET body = replace(body, 'Trust', 'Doubt') WHERE n = 1"_s, u"DELETE FROM payload WHERE n = 2"_s,
                                  u"UPDATE entry SET time = time + 1 WHERE n = 2"_s, u"DELETE FROM entry WHERE n = 2"_s}) {
        TempStudy temp;
        auto project = temp.create();
        const RecordId group = addGroup(*project, u"Trust"_s);
        rename(*project, group, u"Trust and time"_s);
        rename(*project, group, u"Time"_s);
        EXPECT_TRUE(project->damage().isEmpty());
        project.reset();
        QProcess shell;
        shell.start(u"sqlite3"_s, {temp.path(), damage});
        ASSERT_TRUE(shell.waitForFinished());
        project = temp.open();
        EXPECT_FALSE(project->damage().isEmpty()) << damage.toStdString();
        ChangeSet set(u"x"_s);
        set.add(CodeGroup{});
        EXPECT_FALSE(project->commit(set).ok()) << damage.toStdString();
    }
}

TEST(Project, RefusesAFileThatWasCutOffAndChangesNothing) {
    TempStudy temp;
    auto project = temp.create();
    addSource(*project, QString(20'000, u'x'));
    project.reset();
    const qint64 size = QFile(temp.path()).size();
    ASSERT_TRUE(QFile::resize(temp.path(), size - 900));
    const QByteArray before = temp.bytes();
    const auto refused = Project::open(temp.path(), temp.options());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Error::Code::Damaged);
    EXPECT_EQ(temp.bytes(), before);
}

TEST(Project, DoesWithoutACheckpointOrWithADamagedOne) {
    const QString former = u"DROP TABLE checkpoint; CREATE TABLE checkpoint (only INTEGER PRIMARY KEY, epoch INTEGER, body BLOB); INSERT INTO checkpoint VALUES (1, NULL, x'0102')"_s;
    for (const QString& damage : {u"DROP TABLE checkpoint"_s, former, u"DELETE FROM checkpoint WHERE part = 1"_s, u"DELETE FROM checkpoint WHERE part = 0"_s,
                                  u"UPDATE checkpoint SET body = CAST(substr(body,1,200) || x'0102' || substr(body,203) AS BLOB)"_s,
                                  u"UPDATE checkpoint SET body = x'0102' WHERE part = 1"_s}) {
        TempStudy temp;
        auto project = temp.create();
        const RecordId source = addSource(*project, u"the waiting room"_s);
        for (int i = 0; i < 220; ++i) addGroup(*project, u"group %1"_s.arg(i));
        addUnit(*project, source, u"waiting"_s);
        const QJsonObject shown = describe(project->study());
        project.reset();
        QProcess shell;
        shell.start(u"sqlite3"_s, {temp.path(), damage});
        ASSERT_TRUE(shell.waitForFinished());
        project = temp.open();
        EXPECT_EQ(describe(project->study()), shown) << damage.toStdString();
        EXPECT_TRUE(verify(*project)->problems.isEmpty());
    }
}

TEST(Project, HasItsUnitsThoughAnotherProgramWroteACheckpointSince) {
    TempStudy temp;
    std::unique_ptr<Project> project;
    makeUnits(temp);
    ProjectOptions options = temp.options();
    options.readOnly = true;
    const auto reading = *Project::open(temp.path(), options);
    project = temp.open();
    for (int i = 0; i < 220; ++i) addUnit(*project, RecordId::of("src"), u"later %1"_s.arg(i));
    project.reset();
    QStringList codes;
    for (const MeaningUnit* unit : reading->study().list<MeaningUnit>()) codes.append(unit->code);
    EXPECT_EQ(codes.size(), 220);
    EXPECT_TRUE(codes.contains(u"code 219"_s));
    EXPECT_TRUE(reading->damage().isEmpty());
}

TEST(Project, SealsAStudyWhoseUnitsNobodyHasAskedFor) {
    TempStudy temp;
    std::unique_ptr<Project> project;
    makeUnits(temp);
    project = temp.open();
    ASSERT_TRUE(sealStudy(*project, u"correct horse"_s, KdfCost::fast()).ok());
    EXPECT_EQ(project->study().count<MeaningUnit>(), 220);
    EXPECT_TRUE(project->damage().isEmpty());
}

TEST(Project, SaysThatUnitsAreLostWhereNothingHoldsThemAnyMore) {
    TempStudy temp;
    std::unique_ptr<Project> project;
    makeUnits(temp);
    project = temp.open();
    QProcess shell;
    shell.start(u"sqlite3"_s, {temp.path(), u"DELETE FROM checkpoint; UPDATE payload SET body = 'no JSON'"_s});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(project->study().count<MeaningUnit>(), 0);
    EXPECT_FALSE(project->damage().isEmpty());
    EXPECT_TRUE(project->isReadOnly());
}

TEST(Project, CountsTheWordsOfATextAgainOnlyWhenItHasChanged) {
    TempStudy temp;
    auto project = temp.create();
    const RecordId first = addSource(*project, u"one two three"_s, "first"), second = addSource(*project, u"one two"_s, "second");
    for (int i = 0; i < 220; ++i) addGroup(*project, u"group %1"_s.arg(i));
    project.reset();
    QProcess shell;  // whoever counts again meets other words
    shell.start(u"sqlite3"_s, {temp.path(), u"UPDATE payload SET body = replace(replace(body, 'one two three', 'oneatwoathree'), '\"one two\"', '\"oneatwo\"')"_s});
    ASSERT_TRUE(shell.waitForFinished());
    project = temp.open();
    const Study& study = project->study();
    EXPECT_EQ(study.wordCounts({second, RecordId::of("nobody"), first, second}), (QList<int>{2, 0, 3, 2}));
    EXPECT_EQ(study.text(first), u"oneatwoathree"_s);
    EXPECT_EQ(study.wordCounts({first}), QList<int>{3});
}

TEST(Project, CountsTheWordsOfATextThatWasChangedTakenBackOrRemoved) {
    TempStudy temp;
    auto project = temp.create();
    const RecordId id = addSource(*project, u"one two three"_s, "first");
    const auto counted = [&] { return project->study().wordCounts({id}).first(); };
    EXPECT_EQ(counted(), 3);
    for (const bool loaded : {true, false}) {
        ChangeSet edit(u"corrected"_s);
        edit.edit(id, project->study().document(id)->replacing({0, 3}, u"once upon a time"_s));
        if (!loaded) project->study().dropTexts();
        ASSERT_TRUE(project->commit(edit).ok());
        EXPECT_EQ(counted(), 6);
        ASSERT_TRUE(project->undo().ok());
        EXPECT_EQ(counted(), 3);
    }
    ChangeSet remove(u"removed"_s);
    remove.remove(id);
    ASSERT_TRUE(project->commit(remove).ok());
    EXPECT_EQ(counted(), 0);
}

TEST(Project, NoticesADamagedTextWhenItIsReadThoughTheCheckpointIsWhole) {
    TempStudy temp;
    auto project = temp.create();
    const RecordId source = addSource(*project, u"the waiting room"_s);
    for (int i = 0; i < 220; ++i) addGroup(*project, u"group %1"_s.arg(i));
    project.reset();
    QProcess shell;
    shell.start(u"sqlite3"_s, {temp.path(), u"UPDATE payload SET body = replace(body, 'waiting', 'WAITING')"_s});
    ASSERT_TRUE(shell.waitForFinished());
    QStringList told;
    ProjectOptions options = temp.options();
    options.damaged = [&](const QStringList& found) { told = found; };
    project = *Project::open(temp.path(), options);
    EXPECT_FALSE(project->study().text(source).isEmpty());
    EXPECT_TRUE(project->isReadOnly());
    project.reset();
    EXPECT_EQ(told.size(), 1);
}

TEST(Project, TakesOverALockThatNamesNobody) {
    TempStudy temp;
    auto project = temp.create();
    addGroup(*project, u"one"_s);
    project.reset();
    QFile lock(temp.path() + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.close();
    project = temp.open();
    EXPECT_FALSE(project->isReadOnly()) << project->readOnlyReason().toStdString();
}

TEST(Project, ReadsManyTextsAtOnceAsOneByOne) {
    TempStudy temp;
    auto project = temp.create();
    QList<RecordId> ids;
    for (int i = 0; i < 70; ++i) ids.append(addSource(*project, u"Text %1 of the bus. 🙂"_s.arg(i), qPrintable(u"src%1"_s.arg(i))));
    ChangeSet edit(u"corrected"_s);
    edit.edit(ids[3], project->study().document(ids[3])->replacing({0, 4}, u"Words"_s));
    ASSERT_TRUE(project->commit(edit).ok());
    ChangeSet undone(u"corrected"_s);
    undone.edit(ids[4], project->study().document(ids[4])->replacing({0, 4}, u"Words"_s));
    ASSERT_TRUE(project->commit(undone).ok());
    ASSERT_TRUE(project->undo().ok());
    ASSERT_TRUE(project->close().ok());
    project = temp.open();
    const Study& study = project->study();
    ids.append(RecordId::of("nobody"));
    ids.append(ids.first());
    (void)study.document(ids[7]);  // one that is there already
    QStringList found(ids.size());
    study.eachText(ids, [&](qsizetype i, const text::Document& document) { found[i] = document.text(); });
    study.dropTexts();
    for (qsizetype i = 0; i < ids.size(); ++i) EXPECT_EQ(found[i], study.text(ids[i])) << i;
    EXPECT_EQ(found[3], u"Words 3 of the bus. 🙂"_s);
    EXPECT_EQ(found[4], u"Text 4 of the bus. 🙂"_s);
    study.dropTexts();
    study.readAhead(ids);
    for (qsizetype i = 0; i < ids.size(); ++i) EXPECT_EQ(found[i], study.text(ids[i])) << i;
}
