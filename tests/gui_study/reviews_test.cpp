// Reviewers' comments as they are worked through: a comment from the letter, an answer, and the records that it rests on.
#include "app/gui/study/record_table.h"
#include "app/gui/study/reference_edit.h"
#include "app/gui/study/study_page.h"
#include "app/operations/tables.h"
#include "tests/gui_support/window_test.h"

namespace kondensat {

using namespace Qt::StringLiterals;
using gui::Step;

namespace {

struct Reviews : testing::Test {
    support::OpenStudy open = support::openSample();
    std::unique_ptr<gui::StudyPage> page = std::make_unique<gui::StudyPage>(*open.session, nullptr);
    Reviews() {
        support::present(*page);
        page->reveal({Step::Study, {}, {}, u"section/reviews"_s});
    }
    [[nodiscard]] const study::ReviewerComment& comment(const char* id) const { return *open.study().find<study::ReviewerComment>(RecordId::of(id)); }
    /// The cursor goes to what the answer rests on.
    QToolButton* toGrounds(const RecordId& id) {
        page->reveal({Step::Study, id, {}, u"grounds"_s});
        auto* add = qobject_cast<QToolButton*>(QApplication::focusWidget());
        EXPECT_TRUE(add && add->accessibleName() == u"What the answer rests on"_s);
        return add;
    }
    /// Types into the list that has opened, and takes what it shows first.
    static void take(const QString& typed) {
        ASSERT_TRUE(support::eventually([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    }
    [[nodiscard]] QStringList chips(QToolButton* add) const {
        QStringList names;
        for (auto* chip : add->parentWidget()->findChildren<QToolButton*>(u"chip"_s))
            if (chip->isVisible()) names.append(chip->text());
        return names;
    }
};

TEST_F(Reviews, RestOnRecordsThatArePickedByTypingAndTakenOutAgain) {
    const RecordId id = RecordId::of("rc-agreement");
    ASSERT_EQ(comment("rc-agreement").grounds.ids(), QList<RecordId>{RecordId::of("d-groups")});
    QToolButton* add = toGrounds(id);
    ASSERT_TRUE(add);
    const study::CodeGroup* group = open.study().list<study::CodeGroup>().first();
    const study::Category* theme = open.study().list<study::Category>().first();
    QTest::keyClick(add, Qt::Key_Space);
    take(group->name);
    take(theme->heading.isEmpty() ? theme->name : theme->heading);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(comment("rc-agreement").grounds.contains(group->id));
    EXPECT_TRUE(comment("rc-agreement").grounds.contains(theme->id));
    EXPECT_EQ(comment("rc-agreement").grounds.size(), 3);
    ASSERT_TRUE(support::eventually([&] { return chips(add).size() == 3; }));
    EXPECT_TRUE(chips(add).contains(group->name));
    // A click takes one out, and it can be undone.
    for (auto* chip : add->parentWidget()->findChildren<QToolButton*>(u"chip"_s))
        if (chip->isVisible() && chip->text() == group->name) chip->click();
    EXPECT_FALSE(comment("rc-agreement").grounds.contains(group->id));
    ASSERT_TRUE(support::eventually([&] { return chips(add).size() == 2; }));
    ASSERT_TRUE(open.session->undo());
    EXPECT_TRUE(comment("rc-agreement").grounds.contains(group->id));
    EXPECT_TRUE(support::eventually([&] { return chips(add).size() == 3; }));
}

TEST_F(Reviews, FindARecordWithoutANameByItsWords) {
    const study::Discussion* other = nullptr;
    for (const auto* each : open.study().list<study::Discussion>())
        if (each->id != RecordId::of("d-groups")) other = each;
    ASSERT_TRUE(other);
    QToolButton* add = toGrounds(RecordId::of("rc-agreement"));
    ASSERT_TRUE(add);
    QTest::keyClick(add, Qt::Key_Space);
    take(other->proposal.simplified().left(25));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(comment("rc-agreement").grounds.contains(other->id));
    ASSERT_TRUE(support::eventually([&] { return chips(add).size() == 2; }));
    EXPECT_NE(chips(add)[0], chips(add)[1]) << "two discussions can be told apart";
    EXPECT_TRUE(chips(add).join(u'\n').contains(other->proposal.simplified().left(25)));
}

TEST_F(Reviews, ANewCommentIsTypedAnsweredAndRestsOnRecords) {
    const auto comments = [&] { return open.study().children<study::ReviewerComment>(open.session->analysis()); };
    const auto before = comments().size();
    gui::RecordTable* table = nullptr;
    for (auto* each : page->findChildren<gui::RecordTable*>())
        if (each->isVisible() && static_cast<gui::RecordModel*>(each->model())->spec().type == study::ReviewerComment::type) table = each;
    ASSERT_TRUE(table);
    table->editNew();
    auto* who = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(who);
    QTest::keyClicks(who, u"Editor"_s);
    QTest::keyClick(who, Qt::Key_Return);
    ASSERT_TRUE(support::eventually([&] { return comments().size() == before + 1; }));
    const RecordId id = comments().last()->id;
    EXPECT_EQ(comments().last()->reviewer, u"Editor"_s);
    page->reveal({Step::Study, id, {}, u"answer"_s});
    auto* answer = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(answer);
    QTest::keyClicks(answer, u"We have made it shorter."_s);
    QToolButton* add = toGrounds(id);
    ASSERT_TRUE(add);
    const auto* theme = open.study().list<study::Category>().first();
    QTest::keyClick(add, Qt::Key_Space);
    take(theme->heading.isEmpty() ? theme->name : theme->heading);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(open.session->writePending());
    const auto* written = open.study().find<study::ReviewerComment>(id);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->answer, u"We have made it shorter."_s);
    EXPECT_EQ(written->grounds.ids(), QList<RecordId>{theme->id});
    // What goes back to the journal names it.
    const auto sheet = app::tableOf(open.study(), u"responses"_s, open.session->analysis());
    ASSERT_TRUE(sheet.ok());
    EXPECT_TRUE(sheet->rows.last().contains(u"Editor"_s));
    EXPECT_TRUE(sheet->rows.last().last().contains(theme->heading.isEmpty() ? theme->name : theme->heading)) << sheet->rows.last().join(u" | "_s).toStdString();
}

}  // namespace
}  // namespace kondensat
