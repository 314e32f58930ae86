#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include "app/gui/intake/intake.h"
#include "app/gui/parts/long_text_edit.h"
#include "app/gui/parts/theme.h"
#include "app/gui/search/likeness_view.h"
#include "app/gui/session/settings.h"
#include "app/gui/shell/history_panel.h"
#include "app/gui/shell/inspector.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/memos_panel.h"
#include "app/gui/shell/message_bar.h"
#include "app/gui/shell/palette.h"
#include "app/gui/shell/points_panel.h"
#include "app/gui/shell/question_line.h"
#include "app/gui/shell/rail.h"
#include "app/gui/shell/status_line.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/transcript/transcript_view.h"
#include "app/operations/code_groups.h"
#include "tests/gui_support/window_test.h"
#include "tests/support/fault_vfs.h"

namespace kondensat::gui {
namespace {

using namespace Qt::StringLiterals;
using support::eventually;

struct ShownWindow {
    explicit ShownWindow(support::OpenStudy opened) : folder(std::move(opened.folder)) {
        window.take(std::move(opened.session));
        support::present(window, {1280, 820});
    }
    Session& session() { return window.workspace()->session(); }
    Workspace& workspace() { return *window.workspace(); }
    void key(const QString& keys) { QTest::keySequence(&window, QKeySequence(keys)); }
    std::unique_ptr<QTemporaryDir> folder;
    MainWindow window;
};

TEST(Window, ShowsEveryStepByItsKey) {
    ShownWindow shown(support::openSample());
    for (int i = 0; i < stepCount; ++i) {
        shown.key(u"Ctrl+%1"_s.arg(i + 1));
        EXPECT_EQ(int(shown.workspace().currentPage()->step()), i);
    }
}

TEST(Window, GoesBackAndForwardThroughPlaces) {
    ShownWindow shown(support::openSample());
    const RecordId unit = shown.session().study().table<study::MeaningUnit>().cbegin().key();
    shown.workspace().go({Step::Study, {}, {}, {}});
    shown.workspace().go({Step::Units, unit, {}, {}});
    shown.workspace().go({Step::Report, {}, {}, {}});
    shown.key(u"Alt+Left"_s);
    EXPECT_EQ(shown.workspace().currentPage()->step(), Step::Units);
    EXPECT_EQ(shown.workspace().currentPage()->current(), unit);
    shown.key(u"Alt+Left"_s);
    EXPECT_EQ(shown.workspace().currentPage()->step(), Step::Study);
    shown.key(u"Alt+Right"_s);
    EXPECT_EQ(shown.workspace().currentPage()->step(), Step::Units);
}

TEST(Window, ReopensWhereItWasLeft) {
    auto opened = support::openSample();
    const QString path = opened.session->path();
    const RecordId unit = opened.study().table<study::MeaningUnit>().cbegin().key();
    auto folder = std::make_unique<QTemporaryDir>();
    std::swap(folder, opened.folder);
    {
        ShownWindow shown(std::move(opened));
        shown.workspace().go({Step::Units, unit, {}, {}});
        ASSERT_TRUE(shown.window.closeStudy());
    }
    journal::ProjectOptions options;
    options.installationFolder = folder->filePath(u"installation"_s);
    auto again = Session::open(path, options);
    ASSERT_TRUE(again.ok());
    MainWindow window;
    window.take(*std::move(again));
    EXPECT_EQ(window.workspace()->currentPage()->step(), Step::Units);
}

TEST(Window, GivesTheWorkTheRoomWhereLettersAreLargeForIt) {
    ShownWindow shown(support::openEmpty());
    auto* inspector = shown.window.findChild<Inspector*>();
    auto* rail = shown.window.findChild<Rail*>();
    ASSERT_TRUE(inspector && rail);
    const int character = QFontMetrics(fontFor(Type::Body)).averageCharWidth();
    shown.window.setMinimumSize(100, 100);
    const int wide = rail->width();
    shown.window.resize(character * 80, 700);
    QApplication::processEvents();
    EXPECT_FALSE(inspector->isVisible());
    EXPECT_LT(rail->width(), wide);
    shown.key(u"F9"_s);
    EXPECT_TRUE(inspector->isVisible());
    shown.key(u"F9"_s);
    shown.window.resize(character * 180, 700);
    QApplication::processEvents();
    EXPECT_TRUE(inspector->isVisible());
    EXPECT_EQ(rail->width(), wide);
    EXPECT_TRUE(rail->isWide());
}

TEST(Window, LetsAnImportWaitWhileAPageIsLookedAt) {
    ShownWindow shown(support::openEmpty());
    const QString file = shown.folder->filePath(u"talk.txt"_s);
    QFile text(file);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("I: How did it begin?\nP9: With a letter that nobody could read.\nI: And then?\nP9: Then I waited.\n");
    text.close();
    Workspace& workspace = shown.workspace();
    workspace.go({Step::Report, {}, {}, {}});
    workspace.bringIn({file});
    auto* preview = shown.window.findChild<ImportPreview*>();
    ASSERT_TRUE(preview);
    EXPECT_FALSE(preview->visibleRegion().isEmpty());
    auto* inspector = shown.window.findChild<Inspector*>();
    ASSERT_TRUE(inspector);
    EXPECT_FALSE(inspector->isVisible());
    // The step that was shown before is a step to go to like any other.
    shown.key(u"Ctrl+6"_s);
    EXPECT_FALSE(preview->isVisible());
    EXPECT_TRUE(inspector->isVisible());
    ASSERT_FALSE(workspace.messages()->text().isEmpty());
    QToolButton* back = nullptr;
    for (auto* button : workspace.messages()->findChildren<QToolButton*>())
        if (button->text() == u"Back to the import") back = button;
    ASSERT_TRUE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_TRUE(preview->isVisible());
    EXPECT_TRUE(workspace.messages()->text().isEmpty());
    // Without the message, too.
    shown.key(u"Ctrl+1"_s);
    workspace.messages()->dismiss();
    support::trigger(workspace, u"Back to the import"_s);
    EXPECT_TRUE(preview->isVisible());
}

TEST(Window, NamesWhatUndoWouldTakeBack) {
    ShownWindow shown(support::openEmpty());
    study::ChangeSet set(u"added a participant"_s);
    set.add(study::Participant{});
    ASSERT_TRUE(shown.session().commit(set));
    EXPECT_EQ(shown.session().undoWords(), u"added a participant"_s);
    shown.key(u"Ctrl+Z"_s);
    EXPECT_EQ(shown.session().study().count<study::Participant>(), 0);
    EXPECT_EQ(shown.session().redoWords(), u"added a participant"_s);
    shown.key(u"Ctrl+Shift+Z"_s);
    EXPECT_EQ(shown.session().study().count<study::Participant>(), 1);
}

TEST(Window, SaysThatAllChangesAreKept) {
    ShownWindow shown(support::openEmpty());
    study::ChangeSet set(u"added a participant"_s);
    set.add(study::Participant{});
    ASSERT_TRUE(shown.session().commit(set));
    EXPECT_TRUE(shown.workspace().status()->text().startsWith(u"All changes kept, "_s));
}

TEST(Window, RefusesAnEntryOnAFullDiskAndShowsWhatIsStored) {
    auto opened = support::openEmpty();
    const QString folder = opened.folder->path();
    const QString path = opened.session->path();
    opened.session.reset();
    support::FaultDisk disk(folder);
    {
        journal::ProjectOptions options;
        options.installationFolder = folder + u"/installation"_s;
        options.backups = false;
        auto session = Session::open(path, options);
        ASSERT_TRUE(session.ok());
        opened.session = *std::move(session);
        ShownWindow shown(std::move(opened));
        study::ChangeSet big(u"added a participant"_s);
        study::Participant participant;
        participant.note = QString(400000, u'x');
        big.add(participant);
        disk.failAfterBytes(0);
        EXPECT_FALSE(shown.session().commit(big));
        EXPECT_EQ(shown.session().study().count<study::Participant>(), 0);
        EXPECT_FALSE(shown.workspace().messages()->text().isEmpty());
        disk.reset();
        EXPECT_TRUE(shown.session().commit(big));
        EXPECT_EQ(shown.session().study().count<study::Participant>(), 1);
    }
}

TEST(Window, RefusesACodeGroupsKeyOnAFullDiskAndTakesItWhenThereIsRoom) {
    auto opened = support::openEmpty();
    const RecordId source = support::addTranscript(*opened.session, u"Waiting"_s,
                                                   u"I: How is it to wait?\nA: I sit there alone. Then I go home.\n"_s);
    study::ChangeSet group(u"made %n code group"_s);
    app::addGroup(group, opened.study(), opened.session->analysis(), u"Alone"_s);
    ASSERT_TRUE(opened.session->commit(group));
    const QString folder = opened.folder->path(), path = opened.session->path();
    opened.session.reset();
    support::FaultDisk disk(folder);
    {
        journal::ProjectOptions options;
        options.installationFolder = folder + u"/installation"_s;
        options.backups = false;
        auto session = Session::open(path, options);
        ASSERT_TRUE(session.ok());
        opened.session = *std::move(session);
        ShownWindow shown(std::move(opened));
        const study::Study& study = shown.session().study();
        shown.workspace().go({Step::Units, source, {}, {}});
        TranscriptView* text = nullptr;
        for (auto* each : shown.workspace().currentPage()->findChildren<TranscriptView*>())
            if (each->isVisible()) text = each;
        ASSERT_TRUE(text);
        const QString words = u"I sit there alone."_s;
        const qsizetype at = text->content().text.indexOf(words);
        ASSERT_GE(at, 0);
        const text::Span span{at, at + words.size()};
        text->setFocus();
        text->select(span);
        const QString lastEntry = shown.session().undoWords(), kept = shown.workspace().status()->text();
        const auto entries = shown.session().project().entryCount();
        EXPECT_TRUE(shown.workspace().messages()->text().isEmpty());

        disk.failAfterBytes(0);
        QTest::keyClick(text, Qt::Key_1);
        QApplication::processEvents();
        ASSERT_GT(disk.refused(), 0);
        // The person is told, and sees what is stored: no unit, and the words still selected for another try.
        EXPECT_TRUE(shown.workspace().messages()->isVisible());
        EXPECT_FALSE(shown.workspace().messages()->text().isEmpty());
        EXPECT_EQ(study.count<study::MeaningUnit>(), 0);
        EXPECT_TRUE(text->marksAt(at + 3).isEmpty());
        EXPECT_FALSE(text->chosenMark());
        EXPECT_EQ(text->selection(), span);
        EXPECT_EQ(shown.session().undoWords(), lastEntry);
        EXPECT_EQ(shown.workspace().status()->text(), kept);
        EXPECT_EQ(shown.session().project().entryCount(), entries);
        {
            journal::ProjectOptions reading = shown.session().readingOptions();
            const auto stored = journal::Project::open(path, reading);
            ASSERT_TRUE(stored.ok());
            EXPECT_EQ((*stored)->study().count<study::MeaningUnit>(), 0);
        }

        disk.reset();
        QTest::keyClick(text, Qt::Key_1);
        QApplication::processEvents();
        ASSERT_EQ(study.count<study::MeaningUnit>(), 1);
        const RecordId unit = study.table<study::MeaningUnit>().cbegin().key();
        EXPECT_EQ(text->marksAt(at), QList<RecordId>{unit});
        EXPECT_EQ(text->marksAt(span.end - 1), QList<RecordId>{unit});
        EXPECT_EQ(text->chosenMark(), unit);
        shown.key(u"Ctrl+Z"_s);
        EXPECT_EQ(study.count<study::MeaningUnit>(), 0);
        EXPECT_TRUE(text->marksAt(at + 3).isEmpty());
    }
}

TEST(Window, OpensAStudyThatIsOpenElsewhereForReadingAndOffersACopy) {
    auto first = support::openSample();
    journal::ProjectOptions options;
    options.installationFolder = first.folder->filePath(u"elsewhere"_s);
    auto second = Session::open(first.session->path(), options);
    ASSERT_TRUE(second.ok());
    MainWindow window;
    window.take(*std::move(second));
    support::present(window);
    EXPECT_TRUE(window.workspace()->session().isReadOnly());
    EXPECT_TRUE(window.workspace()->messages()->text().contains(u"can be read, not changed"_s));
    bool offered = false;
    for (auto* button : window.workspace()->messages()->findChildren<QToolButton*>()) offered = offered || button->text() == u"Work on a copy"_s;
    EXPECT_TRUE(offered);
}

TEST(Palette, FindsCommandsTranscriptsParticipantsGroupsAndUnits) {
    ShownWindow shown(support::openSample());
    shown.workspace().go({Step::Units, {}, {}, {}});
    const study::Study& study = shown.session().study();
    const auto texts = [&](const QString& typed) {
        QStringList all;
        for (const Choice& choice : paletteChoices(shown.session(), shown.workspace().commands(), typed)) all.append(choice.text);
        return all;
    };
    const QStringList all = texts({});
    EXPECT_TRUE(all.contains(u"Import transcripts…"_s));
    for (const auto* source : study.list<study::Source>()) EXPECT_TRUE(all.contains(source->title));
    for (const auto* participant : study.list<study::Participant>()) EXPECT_TRUE(all.contains(participant->label));
    for (const auto* group : study.list<study::CodeGroup>()) EXPECT_TRUE(all.contains(group->name));
    for (const auto& unit : study.table<study::MeaningUnit>())
        if (unit.code.size() > 3) {
            EXPECT_TRUE(texts(unit.code).contains(unit.code));
            break;
        }
}

TEST(Palette, GoesToWhatIsTypedAndEntered) {
    ShownWindow shown(support::openSample());
    const auto* group = shown.session().study().list<study::CodeGroup>().first();
    shown.key(u"Ctrl+K"_s);
    QWidget* line = QApplication::focusWidget();
    ASSERT_NE(qobject_cast<QLineEdit*>(line), nullptr);
    QTest::keyClicks(line, group->name);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(shown.workspace().currentPage()->step(), Step::Condensation);
}

TEST(Memos, AreWrittenAboutWhatIsChosenAndUndone) {
    ShownWindow shown(support::openEmpty());
    shown.key(u"Ctrl+M"_s);
    ASSERT_EQ(shown.session().study().count<study::Memo>(), 1);
    auto* text = shown.window.findChild<MemosPanel*>()->findChild<LongTextEdit*>();
    ASSERT_NE(text, nullptr);
    QTest::keyClicks(text, u"Ask about waiting"_s);
    ASSERT_TRUE(text->write());
    const RecordId memo = shown.session().study().table<study::Memo>().cbegin().key();
    EXPECT_EQ(shown.session().study().text(memo), u"Ask about waiting"_s);
    shown.session().undo();
    EXPECT_EQ(shown.session().study().text(memo), QString());
    EXPECT_EQ(text->toPlainText(), QString());
    shown.session().undo();
    EXPECT_EQ(shown.session().study().count<study::Memo>(), 0);
}

TEST(LongText, KeepsTypingInTwoPlacesAsTwoEntries) {
    auto opened = support::openEmpty();
    study::ChangeSet set(u"added a memo"_s);
    const RecordId memo = set.add(study::Memo{});
    set.write(memo, u"first middle last"_s);
    ASSERT_TRUE(opened.session->commit(set));
    const auto before = opened.session->project().entryCount();
    LongTextEdit text(*opened.session, u"wrote in a memo"_s);
    text.bind(memo);
    support::present(text, {400, 200});
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(0);
    text.setTextCursor(cursor);
    QTest::keyClicks(&text, u"A "_s);
    cursor.movePosition(QTextCursor::End);
    text.setTextCursor(cursor);
    QTest::keyClicks(&text, u" Z"_s);
    ASSERT_TRUE(text.write());
    EXPECT_EQ(opened.study().text(memo), u"A first middle last Z"_s);
    EXPECT_EQ(opened.session->project().entryCount(), before + 2);
    const auto range = opened.study().document(memo)->rangeOf({8, 14});
    EXPECT_EQ(opened.study().document(memo)->textOf(range), u"middle"_s);
    EXPECT_EQ(range.first.entry, set.entry());  // the middle still is what was written first
}

TEST(Points, AreShownAnsweredAndSilentAfterwards) {
    ShownWindow shown(support::openSample());
    ASSERT_TRUE(eventually([&] { return !shown.session().points().isEmpty(); }));
    PointsModel model(shown.session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int step = 0; step < stepCount; ++step) model.setStep(Step(step), true);
    EXPECT_EQ(model.rowCount(), shown.session().points().size());
}

TEST(History, TellsOfEntriesAndTakesOneBack) {
    ShownWindow shown(support::openEmpty());
    study::ChangeSet set(u"added a participant"_s);
    set.add(study::Participant{});
    ASSERT_TRUE(shown.session().commit(set));
    shown.key(u"Ctrl+H"_s);
    auto* panel = shown.window.findChild<HistoryPanel*>();
    auto* model = panel->findChild<HistoryModel*>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    EXPECT_EQ(model->index(0, 0).data().toString(), u"added a participant"_s);
    panel->findChild<QListView*>()->setCurrentIndex(model->index(0, 0));
    support::trigger(*panel, u"Take back"_s);
    EXPECT_EQ(shown.session().study().count<study::Participant>(), 0);
}

TEST(QuestionLine, ShowsTheLatestQuestionOfTheAnalysis) {
    auto opened = support::openEmpty();
    const RecordId analysis = opened.session->analysis();
    study::ChangeSet set(u"changed the research question"_s);
    study::ResearchQuestion early, late;
    early.parent = late.parent = analysis;
    early.text = u"What is it like to wait?"_s;
    early.date = u"2026-01-10"_s;
    late.text = u"What makes waiting bearable?"_s;
    late.date = u"2026-05"_s;
    set.add(late);
    set.add(early);
    ASSERT_TRUE(opened.session->commit(set));
    EXPECT_EQ(researchQuestion(opened.study(), analysis), late.text);
}

TEST(Search, ProposesNothingBeforeStepTwo) {
    ShownWindow shown(support::openSample());
    const auto isThere = [&](const QString& name) {
        for (const QAction* action : shown.workspace().commands())
            if (action->text() == name && action->isVisible()) return true;
        return false;
    };
    const QString like = u"More passages like these"_s, unlike = u"Passages unlike this category"_s;
    shown.key(u"Ctrl+2"_s);
    EXPECT_FALSE(isThere(like) || isThere(unlike));
    shown.key(u"Ctrl+3"_s);
    EXPECT_TRUE(isThere(like));
    shown.key(u"Ctrl+4"_s);
    EXPECT_TRUE(isThere(like));
    shown.key(u"Ctrl+5"_s);
    EXPECT_TRUE(isThere(unlike) && !isThere(like));

    const QString likeGroup = u"More passages like a code group…"_s, unlikeCategory = u"Passages unlike a category…"_s;
    shown.key(u"Ctrl+Shift+F"_s);
    EXPECT_TRUE(isThere(likeGroup) && isThere(unlikeCategory));
    shown.key(u"Ctrl+2"_s);
    shown.key(u"Ctrl+Shift+F"_s);
    EXPECT_FALSE(isThere(likeGroup) || isThere(unlikeCategory) || isThere(u"More passages like this one"_s));
    shown.key(u"Ctrl+7"_s);  // again, from here
    EXPECT_FALSE(isThere(likeGroup));
    shown.key(u"Ctrl+3"_s);
    shown.key(u"Ctrl+7"_s);
    EXPECT_TRUE(isThere(likeGroup) && isThere(unlikeCategory));
}

TEST(Search, ShowsNoListOfPassagesToWhoeverComesFromStepOne) {
    ShownWindow shown(support::openSample());
    const RecordId group = shown.session().study().table<study::CodeGroup>().cbegin().key();
    shown.workspace().go({Step::Search, group, {}, u"like"_s});
    const auto* list = shown.workspace().currentPage()->findChild<LikenessView*>();
    EXPECT_TRUE(list->isVisible());
    shown.key(u"Ctrl+2"_s);
    shown.key(u"Ctrl+7"_s);
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(shown.workspace().currentPage()->place().field, QString());
}

TEST(Search, LooksForMoreLikeTheUnitTheWordsOrTheSubgroupThatIsChosen) {
    ShownWindow shown(support::openSample());
    const auto more = [&] {
        for (QAction* action : shown.workspace().commands())
            if (action->text() == u"More passages like these"_s && action->isVisible()) return action->trigger();
        ADD_FAILURE() << "no such command";
    };
    const auto& study = shown.session().study();
    const study::MeaningUnit unit = *study.table<study::MeaningUnit>().cbegin();
    shown.workspace().go({Step::Units, unit.id, {}, {}});
    more();
    Page* search = shown.workspace().currentPage();
    ASSERT_EQ(search->step(), Step::Search);
    EXPECT_EQ(search->place(), (Place{Step::Search, unit.id, {}, u"like"_s}));

    shown.workspace().go({Step::Units, unit.source, {}, {}});
    auto* view = shown.workspace().currentPage()->findChild<TranscriptView*>();
    view->select({10, 60});
    more();
    EXPECT_EQ(search->place(), (Place{Step::Search, unit.source, {10, 60}, u"like"_s}));
    shown.key(u"Alt+Left"_s);
    EXPECT_EQ(shown.workspace().currentPage()->step(), Step::Units);
    EXPECT_EQ(view->selection(), (text::Span{10, 60}));

    RecordId subgroup;
    for (const study::Subgroup& each : study.table<study::Subgroup>())
        if (each.setAside.isEmpty() && !shown.session().index().unitsOfSubgroup(each.id).isEmpty()) subgroup = each.id;
    shown.workspace().go({Step::Condensation, subgroup, {}, {}});
    more();
    EXPECT_EQ(search->place(), (Place{Step::Search, subgroup, {}, u"like"_s}));
    EXPECT_TRUE(eventually([&] { return search->findChild<OfferedModel*>()->rowCount() > 0; }));
}

TEST(Search, IsOneKeyAwayAndAltLeftLeadsBack) {
    ShownWindow shown(support::openSample());
    shown.key(u"Ctrl+3"_s);
    shown.key(u"Ctrl+Shift+F"_s);
    ASSERT_EQ(shown.workspace().currentPage()->step(), Step::Search);
    const auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->accessibleName(), u"Search all texts"_s);
    shown.key(u"Alt+Left"_s);
    EXPECT_EQ(shown.workspace().currentPage()->step(), Step::Units);
}

TEST(EveryAction, HasAKeyOfItsOwnOrNone) {
    ShownWindow shown(support::openSample());
    for (int step = 0; step < stepCount; ++step) {
        shown.workspace().go({Step(step), {}, {}, {}});
        QHash<QString, QString> taken;
        for (QAction* action : shown.workspace().commands())
            for (const QKeySequence& key : action->shortcuts()) {
                const QString name = key.toString();
                EXPECT_FALSE(taken.contains(name) && taken.value(name) != action->text())
                    << "step " << step << ": " << name.toStdString() << " does both " << taken.value(name).toStdString() << " and " << action->text().toStdString();
                taken.insert(name, action->text());
            }
    }
}

TEST(EveryControl, HasAnAccessibleName) {
    ShownWindow shown(support::openSample());
    QSet<QString> nameless;
    for (int step = 0; step < stepCount; ++step) {
        shown.workspace().go({Step(step), {}, {}, {}});
        QApplication::processEvents();
        for (QWidget* widget : shown.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)) continue;
            auto* interface = QAccessible::queryAccessibleInterface(widget);
            if (interface && interface->text(QAccessible::Name).isEmpty() && !qobject_cast<QScrollArea*>(widget) && !qobject_cast<QSplitter*>(widget))
                nameless.insert(u"%1 %2 in %3, step %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                    QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "")).arg(step));
        }
    }
    EXPECT_TRUE(nameless.isEmpty()) << QStringList(nameless.cbegin(), nameless.cend()).join(u"\n"_s).toStdString();
}

}  // namespace
}  // namespace kondensat::gui
