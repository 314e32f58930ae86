#include "app/gui/units/split_pane.h"
#include "app/gui/units/source_list.h"
#include "tests/gui_units/units_fixture.h"

namespace kondensat::tests {

namespace {

QListView* listOf(UnitsWindow& at) { return qobject_cast<QListView*>(support::childNamed(*at.groups, u"Code groups"_s)); }

QStringList names(const UnitsWindow& at) {
    QStringList names;
    for (const auto* group : at.study().children<study::CodeGroup>(at.session().analysis())) names.append(group->name);
    return names;
}

}  // namespace

TEST(GroupPanel, MakesAGroupAndSelectsIt) {
    auto at = UnitsWindow::small();
    const RecordId group = at.makeGroup(u"Waiting for an answer"_s);
    EXPECT_EQ(at.groups->selected(), group);
    EXPECT_EQ(names(at).last(), u"Waiting for an answer"_s);
}

TEST(GroupPanel, ShowsHowToBeginWhereThereIsNoGroup) {
    UnitsWindow at(support::openEmpty());
    auto buttons = at.groups->findChildren<QPushButton*>();
    const auto shown = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton* button) { return button->isVisible(); });
    ASSERT_NE(shown, buttons.cend());
    QTest::mouseClick(*shown, Qt::LeftButton);
    at.type(u"Name of the new code group"_s, u"Trust"_s);
    EXPECT_EQ(names(at), QStringList{u"Trust"_s});
}

TEST(GroupPanel, RenamesInPlaceWithF2) {
    auto at = UnitsWindow::small();
    QListView* list = listOf(at);
    at.groups->select(at.group(u"Trust"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto* line = list->findChild<QLineEdit*>();
    ASSERT_TRUE(line);
    line->selectAll();
    QTest::keyClicks(line, u"Trust in people"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(support::eventually([&] { return names(at).first() == u"Trust in people"_s; }));
    at.session().undo();
    EXPECT_EQ(names(at).first(), u"Trust"_s);
}

TEST(GroupPanel, MovesAGroupWithTheKeyboardAndByDragging) {
    auto at = UnitsWindow::small();
    QListView* list = listOf(at);
    const RecordId trust = at.group(u"Trust"_s);
    at.groups->select(trust);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(names(at), (QStringList{u"Time"_s, u"Trust"_s}));
    EXPECT_EQ(at.groups->selected(), trust);
    auto* model = at.groups->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOf(trust)}));
    EXPECT_TRUE(model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    EXPECT_EQ(names(at), (QStringList{u"Trust"_s, u"Time"_s}));
    const std::unique_ptr<QMimeData> down(model->mimeData({model->indexOf(trust)}));
    EXPECT_TRUE(model->dropMimeData(down.get(), Qt::MoveAction, 2, 0, {}));
    EXPECT_EQ(names(at), (QStringList{u"Time"_s, u"Trust"_s}));
}

TEST(GroupPanel, GivesAGroupAnotherColourAndKey) {
    auto at = UnitsWindow::small();
    const RecordId trust = at.group(u"Trust"_s);
    at.groups->select(trust);
    QTest::mouseClick(support::childNamed(*at.groups, u"Colour: teal"_s), Qt::LeftButton);
    EXPECT_EQ(at.study().find<study::CodeGroup>(trust)->colour, u"#44AA99"_s);
    at.type(u"Key of the code group"_s, u"t"_s);
    EXPECT_EQ(at.study().find<study::CodeGroup>(trust)->key, u"t"_s);
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_T);
    ASSERT_TRUE(at.unit(unit));
    EXPECT_TRUE(at.unit(unit)->groups.contains(trust));
}

TEST(GroupPanel, MergesAGroupIntoAnother) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_1);
    const RecordId time = at.group(u"Time"_s);
    at.groups->select(at.group(u"Trust"_s));
    support::trigger(*at.groups, u"Merge into…"_s);
    at.type(u"Merge “Trust” into…"_s, u"time"_s);
    EXPECT_EQ(names(at), QStringList{u"Time"_s});
    EXPECT_EQ(at.unit(unit)->groups, study::RefSet{time});
    at.session().undo();
    EXPECT_EQ(names(at), (QStringList{u"Trust"_s, u"Time"_s}));
}

TEST(GroupPanel, SplitsTheChosenUnitsIntoANewGroup) {
    auto at = UnitsWindow::small();
    at.mark(u"I sit there alone."_s, Qt::Key_1);
    const RecordId second = at.mark(u"Then I go home."_s, Qt::Key_1);
    at.groups->select(at.group(u"Trust"_s));
    support::trigger(*at.groups, u"Split…"_s);
    auto* pane = at.groups->findChild<gui::SplitPane*>();
    ASSERT_TRUE(pane->isVisible());
    auto* list = pane->findChild<gui::UnitListView*>();
    const QModelIndex row = pane->model()->index(1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    EXPECT_EQ(pane->model()->chosen(), QList<RecordId>{second});
    at.type(u"Name of the new code group"_s, u"Home"_s);
    EXPECT_EQ(at.unit(second)->groups, study::RefSet{at.group(u"Home"_s)});
    EXPECT_FALSE(pane->isVisible());
    EXPECT_EQ(at.groups->selected(), at.group(u"Home"_s));
}

TEST(GroupPanel, SetsAGroupAsideWithAReasonAndBringsItBack) {
    auto at = UnitsWindow::small();
    const RecordId trust = at.group(u"Trust"_s);
    at.groups->select(trust);
    support::trigger(*at.groups, u"Set aside…"_s);
    at.type(u"Why is “Trust” set aside?"_s, u"another paper"_s);
    EXPECT_EQ(at.study().find<study::CodeGroup>(trust)->setAside, u"another paper"_s);
    at.select(u"Then I go home."_s);
    const qsizetype before = at.count();
    at.press(Qt::Key_1);  // the key goes to the group that is in use
    EXPECT_EQ(at.count(), before + 1);
    EXPECT_FALSE(at.unit(at.view()->chosenMark())->groups.contains(trust));
    support::trigger(*at.groups, u"Bring back"_s);
    EXPECT_TRUE(at.study().find<study::CodeGroup>(trust)->setAside.isEmpty());
}

TEST(GroupPanel, OpensTheBoardOfAGroup) {
    auto at = UnitsWindow::small();
    at.groups->select(at.group(u"Time"_s));
    support::trigger(*at.groups, u"Open its board"_s);
    EXPECT_EQ(at.wanted.step, gui::Step::Condensation);
    EXPECT_EQ(at.wanted.record, at.group(u"Time"_s));
}

TEST(GroupPanel, BeginsWithTheNegotiatedThemes) {
    auto open = support::openEmpty();
    study::ChangeSet set(u"listed a theme"_s);
    study::PreliminaryTheme theme;
    theme.parent = open.session->analysis();
    theme.title = u"Waiting alone"_s;
    set.add(theme);
    ASSERT_TRUE(open.session->commit(set));
    UnitsWindow at(std::move(open));
    support::trigger(*at.page, u"Begin with the preliminary themes"_s);
    EXPECT_EQ(names(at), QStringList{u"Waiting alone"_s});
}

TEST(UnitsModels, PassTheModelTester) {
    UnitsWindow at(support::openSample());
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    gui::GroupModel groups(at.session(), nullptr);
    QAbstractItemModelTester groupTester(&groups, mode);
    groups.refresh({true, {}, {}});
    gui::SourceListModel sources(at.session(), nullptr);
    QAbstractItemModelTester sourceTester(&sources, mode);
    sources.refresh({true, {}, {}});
    sources.setNumbers(true);
    gui::UnitListModel units(at.session(), true, nullptr);
    QAbstractItemModelTester unitTester(&units, mode);
    units.setUnits(at.session().unitsOfGroup(groups.groupAt(groups.index(0))).values());
    EXPECT_GT(units.rowCount(), 0);
    units.setData(units.index(0), Qt::Checked, Qt::CheckStateRole);
    study::ChangeSet set(u"removed %n meaning unit"_s);
    set.remove(units.data(units.index(1), gui::UnitListModel::IdRole).value<RecordId>());
    const int before = units.rowCount();
    ASSERT_TRUE(at.session().commit(set));
    units.refresh({true, {}, {}});
    EXPECT_EQ(units.rowCount(), before - 1);
}

}  // namespace kondensat::tests
