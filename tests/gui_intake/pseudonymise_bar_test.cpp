// Replacing a name in an open study, and making it permanent.
#include <QAbstractItemModelTester>
#include <QListView>

#include "app/gui/intake/name_places_model.h"
#include "tests/gui_intake/intake_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

struct Bar {
    OpenStudy open = openEmpty();
    RecordId source = addTranscript(*open.session, u"Interview 1"_s, u"A: Karen came. Karens søn, Karenina and a person too.\nI: Did Karen stay?\n"_s);
    gui::PseudonymiseBar bar{*open.session};
    Bar() {
        QFile::remove(open.folder->filePath(u"Interview 1.txt"_s));
        present(bar, {520, 700});
        bar.open(u"Karen"_s);
        EXPECT_TRUE(eventually([this] { return model()->rowCount() > 0; }));
    }
    [[nodiscard]] QAbstractItemModel* model() const { return bar.findChild<QListView*>()->model(); }
    void replace() {
        type(bar, u"Pseudonym"_s, u"Ida"_s);
        press(bar, u"Replace in 3 places"_s);
    }
};

}  // namespace

TEST(PseudonymiseBar, TicksTheNameAndItsGenitivesAndLeavesOtherFormsToThePerson) {
    Bar b;
    ASSERT_EQ(b.model()->rowCount(), 4);
    QList<bool> ticked;
    for (int i = 0; i < 4; ++i) ticked.append(b.model()->index(i, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    EXPECT_EQ(ticked, (QList<bool>{true, true, false, true}));
    EXPECT_TRUE(b.model()->index(2, 0).data().toString().contains(u"Karenina"_s));
}

TEST(PseudonymiseBar, ReplacesInOneEntryWhichUndoTakesBack) {
    Bar b;
    const QString before = b.open.study().text(b.source);
    const auto entries = b.open.session->project().entryCount();
    b.replace();
    EXPECT_TRUE(b.open.study().text(b.source).startsWith(u"Ida came. Idas søn, Karenina"_s));
    EXPECT_EQ(b.open.session->project().entryCount(), entries + 1);
    EXPECT_FALSE(b.open.session->undoWords().contains(u"Karen"_s));
    ASSERT_TRUE(b.open.session->undo());
    EXPECT_EQ(b.open.study().text(b.source), before);
}

TEST(PseudonymiseBar, LeavesAPlaceThatIsNotTicked) {
    Bar b;
    auto* list = b.bar.findChild<QListView*>();
    list->setFocus();
    list->setCurrentIndex(b.model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    type(b.bar, u"Pseudonym"_s, u"Ida"_s);
    press(b.bar, u"Replace in 2 places"_s);
    EXPECT_TRUE(b.open.study().text(b.source).startsWith(u"Karen came. Idas søn"_s));
}

TEST(PseudonymiseBar, GoesToAPlace) {
    Bar b;
    gui::Place asked;
    QObject::connect(b.open.session.get(), &gui::Session::placeWanted, [&](const gui::Place& place) { asked = place; });
    Q_EMIT b.bar.findChild<QListView*>()->activated(b.model()->index(1, 0));
    EXPECT_EQ(asked.record, b.source);
    EXPECT_EQ(asked.span, (text::Span{12, 18}));
}

TEST(PseudonymiseBar, MakingItPermanentLeavesTheNameNowhereInTheFileAndOtherWordsWhole) {
    Bar b;
    b.replace();
    ASSERT_TRUE(bytesOf(b.open.session->path()).contains("Karen"));
    ASSERT_TRUE(eventually([&] { return says(b.bar, u"Replaced."_s); }));
    press(b.bar, u"Make permanent…"_s);
    ASSERT_TRUE(eventually([&] { return hasButton(b.bar, u"Erase for good"_s); }));
    EXPECT_TRUE(says(b.bar, u"This cannot be taken back"_s));
    EXPECT_TRUE(says(b.bar, u"the original file of source “Interview 1”"_s));
    ASSERT_TRUE(bytesOf(b.open.session->path()).contains("Karen"));
    press(b.bar, u"Erase for good"_s);
    ASSERT_TRUE(eventually([&] { return !hasButton(b.bar, u"Erase for good"_s); }));
    const QString text = b.open.study().text(b.source);
    EXPECT_TRUE(text.startsWith(u"Ida came. Idas søn, Karenina and a person too."_s)) << text.toStdString();
    EXPECT_FALSE(bytesOf(b.open.session->path()).replace("Karenina", "").contains("Karen"));
}

TEST(PseudonymiseBar, TheListOfPlacesIsAnHonestModel) {
    Bar b;
    gui::NamePlacesModel model(*b.open.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlaces(app::placesOfName(b.open.study(), u"Karen"_s));
    model.setWords(u"Karen"_s, u"Ida"_s);
    model.tickAll(true);
    model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(model.ticked().size(), 3);
    model.setPlaces({});
    EXPECT_EQ(model.rowCount(), 0);
}
