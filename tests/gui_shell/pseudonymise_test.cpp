// A name that is marked anywhere in the window.
#include <QLineEdit>
#include <QListView>

#include "app/gui/intake/intake.h"
#include "app/gui/shell/inspector.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/transcript/transcript_view.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::gui {
namespace {

using namespace Qt::StringLiterals;
using support::eventually;

struct PseudonymiseWindow : testing::Test {
    support::OpenStudy open = support::openEmpty();
    RecordId source = support::addTranscript(*open.session, u"Interview 1"_s,
                                             u"A: Karen came. Karens son, too.\nI: Did Karen stay?\n"_s);
    MainWindow window;
    void SetUp() override {
        study::ChangeSet set(u"changed the background"_s);
        set.set(RecordId::of("study"), &study::StudyInfo::background, u"Karen began the study."_s);
        ASSERT_TRUE(open.session->commit(set));
        window.take(std::move(open.session));
        support::present(window, {1280, 820});
    }
    Workspace& workspace() { return *window.workspace(); }
    void press() { QTest::keySequence(&window, QKeySequence(u"Ctrl+Shift+P"_s)); }
    PseudonymiseBar* bar() { return window.findChild<PseudonymiseBar*>(); }
    QString name() { return qobject_cast<QLineEdit*>(support::childNamed(*bar(), u"Name"_s))->text(); }
};

TEST_F(PseudonymiseWindow, OpensWithTheWordsThatAreMarkedInAField) {
    workspace().go({Step::Study, RecordId::of("study"), {}, u"background"_s});
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(text, nullptr);
    text->moveCursor(QTextCursor::Start);
    text->moveCursor(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    press();
    ASSERT_NE(bar(), nullptr);
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_EQ(name(), u"Karen"_s);
    EXPECT_TRUE(eventually([&] { return bar()->findChild<QListView*>()->model()->rowCount() == 4; }));
}

TEST_F(PseudonymiseWindow, OpensWithTheWordsThatAreMarkedInATranscript) {
    for (const Step step : {Step::Impression, Step::Units}) {
        workspace().go({step, source, {}, {}});
        auto* view = workspace().currentPage()->findChild<TranscriptView*>();
        ASSERT_TRUE(view && eventually([&] { return view->content().text.startsWith(u"Karen"_s); }));
        view->setFocus();
        view->select({0, 5});
        press();
        ASSERT_NE(bar(), nullptr);
        EXPECT_EQ(name(), u"Karen"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_FALSE(bar()->isVisible());
    }
}

TEST_F(PseudonymiseWindow, StaysWhileItsPlacesAreShownAndGivesTheInspectorBack) {
    auto* inspector = window.findChild<Inspector*>();
    ASSERT_TRUE(inspector && inspector->isVisible());
    press();
    ASSERT_NE(bar(), nullptr);
    EXPECT_FALSE(inspector->isVisible());
    QTest::keyClicks(support::childNamed(*bar(), u"Name"_s), u"Karen"_s);
    auto* list = bar()->findChild<QListView*>();
    ASSERT_TRUE(eventually([&] { return list->model()->rowCount() == 4; }));
    QSet<Step> seen;
    for (int row = 0; row < 4; ++row) {
        Q_EMIT list->activated(list->model()->index(row, 0));
        seen.insert(workspace().currentPage()->step());
        EXPECT_TRUE(bar()->isVisible());
    }
    EXPECT_EQ(seen, (QSet<Step>{Step::Study, Step::Units}));
    support::childNamed(*bar(), u"Name"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(inspector->isVisible());
}

TEST_F(PseudonymiseWindow, IsReplacedEverywhereAndTakenBackWithOneUndo) {
    press();
    ASSERT_NE(bar(), nullptr);
    QTest::keyClicks(support::childNamed(*bar(), u"Name"_s), u"Karen"_s);
    ASSERT_TRUE(eventually([&] { return bar()->findChild<QListView*>()->model()->rowCount() == 4; }));
    QWidget* pseudonym = support::childNamed(*bar(), u"Pseudonym"_s);
    pseudonym->setFocus();
    QTest::keyClicks(pseudonym, u"Ida"_s);
    QTest::keyClick(pseudonym, Qt::Key_Return);
    const study::Study& study = workspace().session().study();
    EXPECT_TRUE(study.text(source).startsWith(u"Ida came. Idas son"_s));
    EXPECT_EQ(study.info().background, u"Ida began the study."_s);
    workspace().setFocus();
    QTest::keySequence(&window, QKeySequence(QKeySequence::Undo));
    EXPECT_TRUE(study.text(source).startsWith(u"Karen came. Karens son"_s));
    EXPECT_EQ(study.info().background, u"Karen began the study."_s);
}

}  // namespace
}  // namespace kondensat::gui
