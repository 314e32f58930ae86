#include "app/gui/units/matrix_view.h"
#include "app/gui/units/unit_list.h"
#include "tests/gui_units/units_fixture.h"

namespace kondensat::tests {

namespace {

gui::MatrixView* openMatrix(UnitsWindow& at) {
    support::trigger(*at.page, u"Matrix of participants and code groups"_s);
    auto* matrix = at.page->findChild<gui::MatrixView*>();
    EXPECT_TRUE(support::eventually([&] { return matrix->model()->rowCount() > 0; }));
    return matrix;
}

}  // namespace

TEST(MatrixModel, PassesTheModelTester) {
    UnitsWindow at(support::openSample());
    gui::MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMatrix(method::matrixOf(at.study(), at.session().analysis()), gui::groupLooks(at.study(), at.session().analysis()));
    EXPECT_EQ(model.rowCount(), 12);
    EXPECT_EQ(model.columnCount(), 4);
    model.setNumbers(true);
}

TEST(MatrixModel, ShowsNumbersOnRequestOnly) {
    UnitsWindow at(support::openSample());
    gui::MatrixModel model;
    model.setMatrix(method::matrixOf(at.study(), at.session().analysis()), {});
    QModelIndex filled;
    for (int row = 0; row < model.rowCount() && !filled.isValid(); ++row)
        if (!model.unitsAt(model.index(row, 0)).isEmpty()) filled = model.index(row, 0);
    ASSERT_TRUE(filled.isValid());
    EXPECT_EQ(filled.data().toString(), u"●"_s);
    EXPECT_FALSE(filled.data(Qt::AccessibleTextRole).toString().contains(QRegularExpression(u": \\d"_s)));
    model.setNumbers(true);
    EXPECT_EQ(filled.data().toString(), QLocale().toString(model.unitsAt(filled).size()));
}

TEST(MatrixView, OpensTheUnitsOfACellAndJumpsIntoTheTranscript) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_2);
    gui::MatrixView* matrix = openMatrix(at);
    auto* table = matrix->findChild<QTableView*>();
    table->setCurrentIndex(matrix->model()->index(0, 1));
    auto* list = matrix->findChild<gui::UnitListView*>();
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"Then I go home."_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    EXPECT_FALSE(matrix->isVisible());
    EXPECT_EQ(at.view()->chosenMark(), unit);
}

TEST(MatrixView, FollowsTheStudy) {
    auto at = UnitsWindow::small();
    gui::MatrixView* matrix = openMatrix(at);
    EXPECT_TRUE(matrix->model()->unitsAt(matrix->model()->index(0, 0)).isEmpty());
    study::ChangeSet set(u"marked %n meaning unit"_s);
    const app::Marked marked = app::markUnit(at.study(), {}, {at.session().analysis(), at.page->place().record, {},
                                                              at.spanOf(u"Then I go home."_s), {at.group(u"Trust"_s)}});
    ASSERT_TRUE(at.session().commit(marked.changes));
    EXPECT_TRUE(support::eventually(
        [&] { return matrix->model()->unitsAt(matrix->model()->index(0, 0)) == QList<RecordId>{marked.unit}; }));
}

TEST(MatrixView, ShowsEveryGroupOfTheSampleWithoutScrolling) {
    UnitsWindow at(support::openSample());
    at.window->resize(1220, 800);
    gui::MatrixView* matrix = openMatrix(at);
    auto* table = matrix->findChild<QTableView*>();
    EXPECT_TRUE(support::eventually([&] { return !table->horizontalScrollBar()->isVisible(); }));
    const QModelIndex last = matrix->model()->index(0, matrix->model()->columnCount() - 1);
    EXPECT_LE(table->visualRect(last).right(), table->viewport()->width());
    EXPECT_EQ(matrix->model()->headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString(), u"Whose is she?"_s);
}

TEST(MatrixView, IsAPlaceToComeBackTo) {
    UnitsWindow at(support::openSample());
    openMatrix(at);
    const gui::Place place = at.page->place();
    at.page->reveal({gui::Step::Units, place.record, {}, {}});
    EXPECT_FALSE(at.page->findChild<gui::MatrixView*>()->isVisible());
    at.page->reveal(place);
    EXPECT_TRUE(at.page->findChild<gui::MatrixView*>()->isVisible());
}

}  // namespace kondensat::tests
