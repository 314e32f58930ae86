// From an export that the register stops to one that goes out with pseudonyms, and to a study that is closed.
#include <QAbstractButton>
#include <QTreeWidget>

#include "app/gui/report/export_strip.h"
#include "app/gui/session/identifier_book.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/workspace.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::gui {
namespace {

using namespace Qt::StringLiterals;
using support::eventually;

struct IdentifiersWindow : testing::Test {
    support::OpenStudy open = support::openEmpty();
    RecordId source = support::addTranscript(*open.session, u"Interview 1"_s, u"A: We met Karen Holm there.\nI: Did Karen Holm stay?\n"_s);
    MainWindow window;
    void SetUp() override {
        auto& book = IdentifierBook::of(*open.session);
        auto made = journal::IdentifierRegister::create(book.path(), book.studyId(), u"seven"_s, journal::KdfCost::fast());
        ASSERT_TRUE(made.ok() && made->store({{u"person"_s, {u"Karen Holm"_s}, u"Birthe Vang"_s}}).ok());
        book.take(*std::move(made));
        window.take(std::move(open.session));
        support::present(window, {1280, 820});
    }
    Session& session() { return window.workspace()->session(); }
    void press(const QString& words) {
        for (auto* button : window.findChildren<QAbstractButton*>())
            if (button->text() == words && button->isVisible()) return button->click();
        ADD_FAILURE() << "no button says " << words.toStdString();
    }
    void write(const QString& path) {
        window.workspace()->go({Step::Report, {}, {}, {}});
        auto* strip = window.workspace()->currentPage()->findChild<ExportStrip*>();
        app::Export what;
        what.kind = app::Export::Kind::Archive;
        what.path = path;
        strip->write(what);
        ASSERT_TRUE(eventually([&] { return !strip->isWriting(); }));
    }
};

TEST_F(IdentifiersWindow, LeadFromAnExportThatWasStoppedToOneThatGoesOut) {
    const QString path = open.folder->filePath(u"archive"_s);
    write(path);
    EXPECT_FALSE(QFileInfo::exists(path));
    press(u"Put pseudonyms in…"_s);
    EXPECT_EQ(window.workspace()->currentPage()->step(), Step::Study);
    auto* tree = qobject_cast<QTreeWidget*>(support::childNamed(window, u"Registered identifiers in the study"_s));
    ASSERT_TRUE(tree && eventually([&] { return tree->topLevelItemCount() == 1; }));
    press(u"Put pseudonyms in 2 places"_s);
    EXPECT_TRUE(session().study().text(source).contains(u"We met Birthe Vang there."_s));
    write(path);
    EXPECT_TRUE(QFileInfo::exists(path));
}

TEST_F(IdentifiersWindow, AreForgottenWithTheStudy) {
    const QString path = session().path();
    ASSERT_TRUE(window.workspace()->close());
    auto again = Session::open(path, support::optionsIn(*open.folder));
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(IdentifierBook::of(**again).isLocked());
    EXPECT_TRUE(IdentifierBook::of(**again).identifiers().isEmpty());
}

}  // namespace
}  // namespace kondensat::gui
