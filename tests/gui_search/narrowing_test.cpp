// The query says all that is asked: fields that controls add to it and take out of it; searches that are kept.
#include <QCheckBox>
#include <QListWidget>

#include "app/gui/search/facets_model.h"
#include "app/gui/search/query_text.h"
#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

using search::Field;

struct NamesOfAStudy : testing::Test {
    support::OpenStudy open = support::openEmpty();
    search::Names names;
    QHash<QString, QString> ids;
    NamesOfAStudy() {
        study::ChangeSet set(u"added %n participant|added %n participants"_s);
        for (const QString& label : {u"F1"_s, u"F1a"_s, u"F1b"_s, u"Anna Lund"_s}) {
            study::Participant participant;
            participant.label = label;
            ids.insert(label, set.add(participant).toString());
        }
        EXPECT_TRUE(open.session->commit(set));
        names = search::Names(open.study());
    }
};

TEST_F(NamesOfAStudy, AreAddedToAQueryAndTakenOutOfIt) {
    const QString with = gui::withValue(u"bus late "_s, names, Field::Participant, ids[u"F1a"_s]);
    EXPECT_EQ(with, u"bus late participant:F1a"_s);
    EXPECT_EQ(gui::withValue(with, names, Field::Participant, ids[u"F1a"_s]), with);
    const QString both = gui::withValue(with, names, Field::Participant, ids[u"Anna Lund"_s]);
    EXPECT_EQ(both, u"bus late participant:F1a participant:\"Anna Lund\""_s);
    EXPECT_TRUE(gui::hasValue(both, names, Field::Participant, ids[u"Anna Lund"_s]));
    EXPECT_EQ(gui::withoutValue(both, names, Field::Participant, ids[u"F1a"_s]), u"bus late participant:\"Anna Lund\""_s);
    EXPECT_EQ(gui::withoutValue(gui::withoutValue(both, names, Field::Participant, ids[u"F1a"_s]), names, Field::Participant, ids[u"Anna Lund"_s]), u"bus late"_s);
}

TEST_F(NamesOfAStudy, LeaveTheOthersThatAnUnfinishedNameStoodFor) {
    const QString typed = u"bus participant:lund"_s;
    EXPECT_TRUE(gui::hasValue(typed, names, Field::Participant, ids[u"Anna Lund"_s]));
    EXPECT_EQ(gui::withoutValue(typed, names, Field::Participant, ids[u"Anna Lund"_s]), u"bus"_s);
    EXPECT_TRUE(gui::hasValue(u"bus participant:F1a,F1b"_s, names, Field::Participant, ids[u"F1b"_s]));
    EXPECT_EQ(gui::withoutValue(u"bus participant:F1a,F1b"_s, names, Field::Participant, ids[u"F1a"_s]), u"bus participant:F1b"_s);
    EXPECT_EQ(gui::withoutValue(u"participant:an in:units"_s, names, Field::Participant, ids[u"Anna Lund"_s]), u"in:units"_s);
}

TEST_F(NamesOfAStudy, AreNoFieldsWithinQuotesBracketsOrBesideOr) {
    for (const QString& typed : {u"\"participant:F1a\""_s, u"(participant:F1a bus)"_s, u"bus OR participant:F1a"_s, u"participant:F1a OR bus"_s, u"-participant:F1a"_s})
        EXPECT_FALSE(gui::hasValue(typed, names, Field::Participant, ids[u"F1a"_s])) << typed.toStdString();
    EXPECT_TRUE(gui::hasValue(u"-participant:F1a"_s, names, Field::Participant, ids[u"F1a"_s], true));
}

TEST_F(NamesOfAStudy, ReadAsWhatWasAdded) {
    const QString typed = gui::withValue(u"bus"_s, names, Field::Participant, ids[u"Anna Lund"_s]);
    const search::Query query = search::read(typed, names).query;
    ASSERT_EQ(query.op, search::Query::Op::And);
    EXPECT_EQ(query.parts.last(), search::Query::narrowing(Field::Participant, {ids[u"Anna Lund"_s]}));
}

struct Facets : testing::Test {
    SearchWindow shown;
    [[nodiscard]] gui::FacetsModel* model() const { return shown.window->findChild<gui::FacetsModel*>(); }
    [[nodiscard]] QModelIndex row(const QString& name) const {
        for (int i = 0; i < model()->rowCount(); ++i)
            if (model()->index(i).data().toString() == name && model()->index(i).data(Qt::CheckStateRole).isValid()) return model()->index(i);
        return {};
    }
    [[nodiscard]] bool shows(const QString& name, int count) const {
        return eventually([&] { return row(name).isValid() && row(name).data(gui::FacetsModel::CountRole).toInt() == count; });
    }
};

TEST_F(Facets, CountHitsAndEditTheQuery) {
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    ASSERT_TRUE(shows(u"A"_s, 1));
    ASSERT_TRUE(shows(u"C"_s, 1));
    model()->setData(row(u"C"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus participant:C"_s);
    ASSERT_TRUE(shown.finds(1));
    ASSERT_TRUE(eventually([&] { return row(u"C"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    ASSERT_TRUE(shows(u"A"_s, 1));  // the others can be added
    model()->setData(row(u"A"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus participant:C participant:A"_s);
    ASSERT_TRUE(shown.finds(2));
    ASSERT_TRUE(eventually([&] { return row(u"A"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    model()->setData(row(u"C"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus participant:A"_s);
}

TEST_F(Facets, TickNobodyForAnAttributeThatHasToBeTrueBesides) {
    study::ChangeSet set(u"changed %n participant|changed %n participants"_s);
    for (const auto* participant : shown.study().list<study::Participant>())
        set.put(participant->id, &study::Participant::attributes, u"shift"_s, participant->label == u"B" ? u"day"_s : u"night"_s);
    ASSERT_TRUE(shown.session().commit(set));
    shown.type(u"bus shift:night"_s);
    ASSERT_TRUE(shown.finds(2));
    EXPECT_TRUE(shown.labelNamed(u"How the search was read"_s)->text().contains(u"shift: night"_s));
    ASSERT_TRUE(shows(u"A"_s, 1));
    ASSERT_TRUE(shows(u"C"_s, 1));
    EXPECT_EQ(row(u"C"_s).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    model()->setData(row(u"C"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus shift:night participant:C"_s);
    EXPECT_TRUE(shown.finds(1));
    shown.type(u"bus shift:day participant:C"_s);
    EXPECT_TRUE(shown.finds(0));
}

TEST_F(Facets, NarrowDownARegularExpressionByFieldsBeforeIt) {
    support::trigger(*shown.page, u"Regular expression"_s);
    shown.type(u"\\bb.s\\b"_s);
    ASSERT_TRUE(shown.finds(3));
    ASSERT_TRUE(shows(u"A"_s, 1));
    ASSERT_TRUE(shows(u"C"_s, 1));
    model()->setData(row(u"C"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"participant:C \\bb.s\\b"_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_EQ(shown.found(), QStringList{u"bus"_s});
    EXPECT_TRUE(shown.labelNamed(u"How the search was read"_s)->text().contains(u"participant: C"_s));
    ASSERT_TRUE(eventually([&] { return row(u"C"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    ASSERT_TRUE(shows(u"A"_s, 1));
    model()->setData(row(u"A"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"participant:C participant:A \\bb.s\\b"_s);
    ASSERT_TRUE(shown.finds(2));
    model()->setData(row(u"C"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"participant:A \\bb.s\\b"_s);
    ASSERT_TRUE(shown.finds(1));
    QCheckBox* without = nullptr;
    for (auto* box : shown.window->findChildren<QCheckBox*>())
        if (box->text() == u"Leave out what interviewers say"_s) without = box;
    ASSERT_TRUE(without && without->isEnabled());
    without->click();
    EXPECT_EQ(shown.line()->text(), u"participant:A -speaker:researcher \\bb.s\\b"_s);
    EXPECT_TRUE(shown.finds(1));
    shown.type(u"participant:Nobody b.s"_s);
    EXPECT_TRUE(shown.finds(0));
}

TEST_F(Facets, LeaveOutWhatInterviewersSay) {
    study::ChangeSet set(u"changed %n source"_s);
    for (const RecordId& source : {shown.first, shown.second}) {
        const auto* record = shown.study().find<study::Source>(source);
        for (auto speaker = record->speakers.cbegin(); speaker != record->speakers.cend(); ++speaker)
            if (speaker.value() == u"I"_s) set.put(source, &study::Source::speakerIs, speaker.key(), shown.session().author().toString());
    }
    ASSERT_TRUE(shown.session().commit(set));
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    QCheckBox* without = nullptr;
    for (auto* box : shown.window->findChildren<QCheckBox*>())
        if (box->text() == u"Leave out what interviewers say"_s) without = box;
    ASSERT_TRUE(without);
    ASSERT_TRUE(eventually([&] { return row(u"interviewer"_s).isValid(); }));
    without->click();
    EXPECT_EQ(shown.line()->text(), u"bus -speaker:researcher"_s);
    EXPECT_TRUE(shown.finds(2));
    shown.type(u"bus"_s);
    EXPECT_TRUE(eventually([&] { return !without->isChecked(); }));
}

TEST(SavedSearches, AreKeptAskedAgainAndRemoved) {
    SearchWindow shown;
    const auto all = [&] { return shown.study().children<study::SavedSearch>(shown.session().analysis()); };
    shown.type(u"bus participant:C"_s);
    ASSERT_TRUE(shown.finds(1));
    support::trigger(*shown.page, u"Save this search…"_s);
    auto* name = qobject_cast<QLineEdit*>(support::childNamed(*shown.window, u"Name of the search"_s));
    ASSERT_TRUE(name);
    EXPECT_EQ(name->text(), u"bus participant:C"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Going home"_s);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(all().size(), 1);
    EXPECT_EQ(all().first()->query, u"bus participant:C"_s);
    EXPECT_EQ(all().first()->mode, u"words"_s);
    EXPECT_EQ(all().first()->member, shown.session().author());
    shown.type(u"train"_s);
    ASSERT_TRUE(shown.finds(1));
    auto* list = qobject_cast<QListWidget*>(support::childNamed(*shown.window, u"Saved searches"_s));
    ASSERT_TRUE(list && list->count() == 1);
    EXPECT_EQ(list->item(0)->text(), u"Going home"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    EXPECT_EQ(shown.line()->text(), u"bus participant:C"_s);
    ASSERT_TRUE(shown.finds(1));
    support::trigger(*shown.page, u"Remove the saved search"_s);
    EXPECT_TRUE(all().isEmpty());
    shown.session().undo();
    ASSERT_EQ(all().size(), 1);
    EXPECT_EQ(all().first()->name, u"Going home"_s);
}

}  // namespace
}  // namespace kondensat::tests
