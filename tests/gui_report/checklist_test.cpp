// The checklist: what is missing, the way to the field that fills it, and the researcher's own word.
#include <QAbstractItemModelTester>

#include "app/gui/session/report_settings.h"
#include "tests/gui_report/report_fixture.h"

using namespace kondensat;
using namespace kondensat::support;
using namespace Qt::StringLiterals;

namespace {

class ChecklistPage : public ReportTest {
protected:
    void showIncomplete() {
        show(openEmpty());
        awaitChecklist();
    }
    void showSample() {
        show(openSample());
        awaitChecklist();
    }
    [[nodiscard]] QTableView& table() const { return *checklist().findChild<QTableView*>(); }
    [[nodiscard]] QString cell(gui::ChecklistModel::Column column) const {
        return table().model()->index(table().currentIndex().row(), column).data().toString();
    }
    void press(const QString& button) const {
        for (auto* each : page().findChildren<QPushButton*>())
            if (each->text() == button && each->isVisible()) return each->click();
        FAIL() << "there is no button " << qPrintable(button);
    }
    [[nodiscard]] QComboBox& guideline() const {
        return *dynamic_cast<QComboBox*>(childNamed(page(), u"Reporting guideline"_s));
    }
    void choose(const QString& name) const {
        guideline().setCurrentIndex(guideline().findData(name));
        Q_EMIT guideline().activated(guideline().currentIndex());
    }
    [[nodiscard]] const study::ChecklistAnswer* own() const {
        return study().find<study::ChecklistAnswer>(checklist().detail()->ownAnswer());
    }
};

TEST(ChecklistModel, IsASoundModelWithAndWithoutTheFilter) {
    const OpenStudy open = openSample();
    gui::ChecklistModel model(*open.session, nullptr);
    gui::MissingFilter filter(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto filled = exporting::buildChecklist(open.study(), open.session->analysis());
    ASSERT_TRUE(filled.ok());
    model.setChecklist(std::make_shared<exporting::Checklist>(*filled));
    EXPECT_EQ(model.rowCount(), 32);
    filter.setMissingOnly(true);
    EXPECT_LT(filter.rowCount(), 32);
    filled->rows[0].status = u"not reported"_s;
    model.setChecklist(std::make_shared<exporting::Checklist>(*filled));
    EXPECT_EQ(filter.mapToSource(filter.index(0, 0)).row(), 0);
    filled->rows.removeFirst();
    model.setChecklist(std::make_shared<exporting::Checklist>(*filled));
    EXPECT_EQ(model.rowCount(), 31);
    model.setChecklist(nullptr);
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST_F(ChecklistPage, ShowsStatusAnswerSectionAndPageOfEachItem) {
    showSample();
    ASSERT_TRUE(checklist().choose(u"17"_s));
    EXPECT_EQ(cell(gui::ChecklistModel::Status), u"Reported"_s);
    EXPECT_FALSE(cell(gui::ChecklistModel::Answer).isEmpty());
    EXPECT_EQ(cell(gui::ChecklistModel::Section), u"Interview guide"_s);
    EXPECT_GT(cell(gui::ChecklistModel::Page).toInt(), 1);
    EXPECT_FALSE(cell(gui::ChecklistModel::Grounds).isEmpty());
}

TEST_F(ChecklistPage, GoesToTheFieldThatFillsAnItemOfTheStudy) {
    showIncomplete();
    ASSERT_TRUE(checklist().choose(u"10"_s));
    press(u"Fill it in"_s);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().step, gui::Step::Study);
    EXPECT_EQ(places.first().field, u"sampling"_s);
}

TEST_F(ChecklistPage, GoesToTheFirstMemberWhoseFieldIsEmpty) {
    showSample();
    const auto members = study().list<study::Member>();
    ASSERT_GE(members.size(), 2);
    const RecordId second = members[1]->id;
    study::ChangeSet changes(u"changed the occupation"_s);
    changes.set(second, &study::Member::occupation, QString());
    ASSERT_TRUE(session().commit(changes));
    ASSERT_TRUE(eventually(
        [&] { return checklist().choose(u"3"_s) && cell(gui::ChecklistModel::Status) == u"Partly reported"; }));
    press(u"Fill it in"_s);
    ASSERT_FALSE(places.isEmpty());
    EXPECT_EQ(places.last(), (gui::Place{gui::Step::Study, second, {}, u"occupation"_s}));
}

TEST_F(ChecklistPage, GoesToTheSectionWhereARecordIsMadeThatIsNotThereYet) {
    showIncomplete();
    ASSERT_TRUE(checklist().choose(u"13"_s));
    QTest::keyClick(&table(), Qt::Key_F);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first(), (gui::Place{gui::Step::Study, {}, {}, u"section/recruitment"_s}));
}

TEST_F(ChecklistPage, SendsItemsOnTheCodingTreeToStepTwo) {
    showIncomplete();
    ASSERT_TRUE(checklist().choose(u"25"_s));
    press(u"Fill it in"_s);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().step, gui::Step::Units);
}

TEST_F(ChecklistPage, ShowsOnlyWhatIsMissingWhenAskedTo) {
    showSample();
    const int all = table().model()->rowCount();
    trigger(page(), u"What is missing"_s);
    EXPECT_LT(table().model()->rowCount(), all);
    for (int row = 0; row < table().model()->rowCount(); ++row)
        EXPECT_THAT(table().model()->index(row, gui::ChecklistModel::Status).data().toString().toStdString(),
                    testing::AnyOf("Not reported", "Partly reported"));
    EXPECT_TRUE(checklist().choose(u"1"_s)) << "an item that the filter hid";
    EXPECT_EQ(table().model()->rowCount(), all);
}

TEST_F(ChecklistPage, LetsTheResearchersOwnAnswerGoBeforeTheRecordsAndTakesItBack) {
    showIncomplete();
    ASSERT_TRUE(checklist().choose(u"9"_s));
    ASSERT_EQ(cell(gui::ChecklistModel::Status), u"Not reported"_s);
    press(u"Answer in your own words"_s);
    ASSERT_TRUE(own());
    QTest::keyClicks(QApplication::focusWidget(), u"Systematic text condensation."_s);
    ASSERT_TRUE(eventually([&] { return own() && own()->answer == u"Systematic text condensation."; }));
    EXPECT_EQ(own()->parent, session().analysis());
    EXPECT_EQ(own()->guideline, u"coreq"_s);
    EXPECT_TRUE(eventually([&] { return cell(gui::ChecklistModel::Status) == u"Reported"; }));
    EXPECT_EQ(cell(gui::ChecklistModel::Answer), u"Systematic text condensation."_s);
    EXPECT_EQ(checklist().chosen(), u"9"_s);
    ASSERT_TRUE(session().undo());
    ASSERT_TRUE(session().undo());
    EXPECT_FALSE(own());
    EXPECT_TRUE(eventually([&] { return cell(gui::ChecklistModel::Status) == u"Not reported"; }));
}

TEST_F(ChecklistPage, TakesStatusSectionAndPageFromTheResearcher) {
    showIncomplete();
    ASSERT_TRUE(checklist().choose(u"18"_s));
    press(u"Answer in your own words"_s);
    auto* page = dynamic_cast<QLineEdit*>(childNamed(checklist(), u"Page of the manuscript"_s));
    auto* status = dynamic_cast<QComboBox*>(childNamed(checklist(), u"Status"_s));
    ASSERT_TRUE(page && status);
    QTest::keyClicks(page, u"12"_s);
    QTest::keyClick(page, Qt::Key_Return);
    status->setCurrentIndex(status->findData(u"not applicable"_s));
    Q_EMIT status->activated(status->currentIndex());
    EXPECT_TRUE(eventually([&] { return own() && own()->page == u"12" && own()->status == u"not applicable"; }));
    EXPECT_TRUE(eventually([&] {
        return cell(gui::ChecklistModel::Status) == u"Not applicable" && cell(gui::ChecklistModel::Page) == u"12";
    }));
    press(u"Remove your answer"_s);
    EXPECT_FALSE(own());
}

TEST_F(ChecklistPage, LeadsToTheRecordsThatAnAnswerRestsOn) {
    showSample();
    ASSERT_TRUE(checklist().choose(u"2"_s));
    auto* links = dynamic_cast<QLabel*>(childNamed(checklist(), u"Rests on"_s));
    ASSERT_TRUE(links);
    const RecordId member = study().list<study::Member>().first()->id;
    ASSERT_TRUE(links->text().contains(member.toString()));
    Q_EMIT links->linkActivated(member.toString());
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().record, member);
}

TEST_F(ChecklistPage, ShowsTheGuidelineThatIsChosenAndRemembersItForTheStudy) {
    showSample();
    EXPECT_EQ(guideline().currentData(), u"coreq"_s) << "the sample's answers belong to it";
    choose(u"srqr"_s);
    ASSERT_TRUE(eventually([&] { return table().model()->rowCount() == 21; }));
    ASSERT_TRUE(checklist().choose(u"S19"_s));
    EXPECT_EQ(cell(gui::ChecklistModel::Status), u"Not reported"_s);
    press(u"Answer in your own words"_s);
    ASSERT_TRUE(own());
    EXPECT_EQ(own()->guideline, u"srqr"_s);
    EXPECT_EQ(own()->item, u"S19"_s);
    EXPECT_EQ(gui::rememberedGuideline(session().path()), u"srqr"_s);
    gui::ReportPage again(session(), nullptr);
    EXPECT_EQ(dynamic_cast<QComboBox*>(childNamed(again, u"Reporting guideline"_s))->currentData(), u"srqr"_s);
}

TEST_F(ChecklistPage, LeadsToAnAnswerInTheGuidelineToWhichItBelongs) {
    showSample();
    choose(u"srqr"_s);
    ASSERT_TRUE(eventually([&] { return table().model()->rowCount() == 21; }));
    ASSERT_TRUE(checklist().choose(u"S6"_s));
    const gui::Place left = page().place();
    const auto answers = study().children<study::ChecklistAnswer>(session().analysis());
    page().reveal({gui::Step::Report, answers.first()->id, {}, {}});
    ASSERT_TRUE(eventually([&] { return table().model()->rowCount() == 32; }));
    EXPECT_EQ(checklist().chosen(), answers.first()->item);
    page().reveal(left);
    ASSERT_TRUE(eventually([&] { return table().model()->rowCount() == 21; }));
    EXPECT_EQ(checklist().chosen(), u"S6"_s);
}

TEST_F(ChecklistPage, SaysForWhichStudiesAGuidelineIs) {
    showSample();
    choose(u"entreq"_s);
    ASSERT_TRUE(eventually([&] { return table().model()->rowCount() == 21; }));
    const auto says = [&] {
        for (const auto* label : checklist().findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(u"For syntheses")) return true;
        return false;
    };
    EXPECT_TRUE(says());
    choose(u"coreq"_s);
    ASSERT_TRUE(eventually([&] { return table().model()->rowCount() == 32; }));
    EXPECT_FALSE(says());
}

TEST_F(ChecklistPage, ComesBackToTheItemThatWasLeft) {
    showSample();
    ASSERT_TRUE(checklist().choose(u"21"_s));
    const gui::Place left = page().place();
    trigger(page(), u"Preview"_s);
    page().reveal(left);
    EXPECT_TRUE(checklist().isVisible());
    EXPECT_EQ(checklist().chosen(), u"21"_s);
}

}  // namespace
