// What takes long in the window's own thread: merging a copy, with progress and cancel.
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>

#include "app/gui/parts/progress.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/message_bar.h"
#include "app/gui/shell/workspace.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::gui {
namespace {

using namespace Qt::StringLiterals;

TEST(ProgressOf, workIsSeenAfterAMomentAndStopsWhenItIsCancelled) {
    QWidget window;
    support::present(window, {600, 400});
    Progress progress(&window, u"Working…"_s);
    EXPECT_TRUE(progress(0));
    auto* dialog = window.findChild<QProgressDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->isVisible()) << "what is done at once needs no bar";
    for (int i = 0; i < 40 && !dialog->isVisible(); ++i) {
        QThread::msleep(60);
        ASSERT_TRUE(progress(i / 100.0));
    }
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_GT(dialog->value(), 0);
    auto* cancel = dialog->findChild<QPushButton*>();
    ASSERT_TRUE(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_FALSE(progress(0.5));
}

struct Copies {
    support::OpenStudy opened = support::openSample();
    QString path = opened.session->path(), copy = path + u".copy.kondensat"_s;
    std::unique_ptr<journal::Project> other;
    /// A copy in which somebody has gone on.
    Copies() {
        opened.session.reset();
        EXPECT_TRUE(QFile::copy(path, copy));
        journal::ProjectOptions options;
        options.installationFolder = opened.folder->filePath(u"computer"_s);
        options.backups = false;
        auto project = journal::Project::open(copy, options);
        EXPECT_TRUE(project.ok());
        other = *std::move(project);
        study::ChangeSet changes(u"went on elsewhere"_s);
        study::CodeGroup group;
        group.name = u"Elsewhere"_s;
        group.parent = other->study().list<study::Analysis>().first()->id;
        changes.add(group);
        EXPECT_TRUE(other->commit(changes).ok());
        auto session = Session::open(path, options);
        EXPECT_TRUE(session.ok());
        opened.session = *std::move(session);
    }
};

TEST(Merging, TakesOverWhatACopyHoldsAndSaysSo) {
    Copies copies;
    MainWindow window;
    window.take(std::move(copies.opened.session));
    support::present(window, {1280, 820});
    Session& session = window.workspace()->session();
    const auto named = [&] {
        const auto groups = session.study().list<study::CodeGroup>();
        return std::any_of(groups.begin(), groups.end(), [](const auto* g) { return g->name == u"Elsewhere"; });
    };
    ASSERT_FALSE(named());
    window.workspace()->mergeWith(copies.copy, *copies.other);
    EXPECT_TRUE(named());
    EXPECT_TRUE(window.workspace()->messages()->text().startsWith(u"Merged: one change"_s));
}

}  // namespace
}  // namespace kondensat::gui
