// Hits that leave as a file are searched for what the register knows.
#include <QAbstractButton>

#include "app/gui/parts/task.h"
#include "app/gui/session/identifier_book.h"
#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

struct GuardedHits : testing::Test {
    SearchWindow shown;
    [[nodiscard]] gui::IdentifierBook& book() const { return gui::IdentifierBook::of(shown.session()); }
    [[nodiscard]] QWidget* door() const { return shown.page->findChild<QWidget*>(u"door"_s); }
    [[nodiscard]] QString path(const QString& name) const { return shown.open.folder->filePath(name); }
    void SetUp() override {
        auto made = journal::IdentifierRegister::create(book().path(), book().studyId(), u"seven"_s, journal::KdfCost::fast());
        ASSERT_TRUE(made.ok());
        ASSERT_TRUE(made->store({{u"other"_s, {u"bus"_s}, {}}}).ok());
        shown.type(u"bus"_s);
        ASSERT_TRUE(eventually([&] { return shown.hits()->rowCount() > 0; }));
    }
    void press(const QString& words) const {
        for (auto* button : door()->findChildren<QAbstractButton*>())
            if (button->text() == words && button->isVisible()) return button->click();
        ADD_FAILURE() << "no button says " << words.toStdString();
    }
};

TEST_F(GuardedHits, StopAtTheDoor) {
    book().take(*journal::IdentifierRegister::open(book().path(), book().studyId(), u"seven"_s));
    for (const QString& name : {u"hits.csv"_s, u"hits.xlsx"_s}) {
        shown.page->exportTo(path(name));
        ASSERT_TRUE(eventually([&] { return door()->isVisible(); }));
        EXPECT_FALSE(QFileInfo::exists(path(name)));
        press(u"Do not write it"_s);
    }
    shown.page->exportTo(path(u"despite.csv"_s));
    ASSERT_TRUE(eventually([&] { return door()->isVisible(); }));
    press(u"Write it all the same…"_s);
    press(u"Write it all the same"_s);
    ASSERT_TRUE(eventually([&] { return QFileInfo::exists(path(u"despite.csv"_s)) && book().despite().size() == 1; }));
    EXPECT_EQ(book().despite().first().file, u"despite.csv"_s);
}

TEST_F(GuardedHits, SayThatTheyWereNotSearchedWhereTheRegisterStaysClosed) {
    shown.page->exportTo(path(u"hits.csv"_s));
    ASSERT_TRUE(eventually([&] { return door()->isVisible(); }));
    EXPECT_FALSE(QFileInfo::exists(path(u"hits.csv"_s)));
    press(u"Write it unsearched"_s);
    ASSERT_TRUE(eventually([&] { return !shown.problems.isEmpty(); }));
    EXPECT_TRUE(QFileInfo::exists(path(u"hits.csv"_s)));
    EXPECT_TRUE(shown.problems.last().contains(u"was not searched"_s)) << qPrintable(shown.problems.last());
}

}  // namespace
}  // namespace kondensat::tests
