// The query says all that is asked: fields that controls add to it and take out of it; searches that are kept.
#include <QCheckBox>
#include <QListWidget>

#include "app/gui/search/attributes.h"
#include "app/gui/search/facets_model.h"
#include "app/gui/search/query_text.h"
#include "core/search/reading.h"
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
    EXPECT_FALSE(gui::hasValue(u"bus participant:\"F1a,F1b\""_s, names, Field::Participant, ids[u"F1b"_s])) << "a query reads it as one name";
    EXPECT_EQ(gui::withoutValue(u"participant:an in:units"_s, names, Field::Participant, ids[u"Anna Lund"_s]), u"in:units"_s);
}

TEST_F(NamesOfAStudy, AreNoFieldsWithinQuotesBracketsOrBesideOr) {
    for (const QString& typed : {u"\"participant:F1a\""_s, u"(participant:F1a bus)"_s, u"bus OR participant:F1a"_s, u"participant:F1a OR bus"_s, u"-participant:F1a"_s})
        EXPECT_FALSE(gui::hasValue(typed, names, Field::Participant, ids[u"F1a"_s])) << typed.toStdString();
    EXPECT_TRUE(gui::hasValue(u"-participant:F1a"_s, names, Field::Participant, ids[u"F1a"_s], true));
    EXPECT_TRUE(gui::hasValue(u"\"participant\":F1a"_s, names, Field::Participant, ids[u"F1a"_s])) << "no attribute is called so; a query reads it as the field";
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

TEST_F(Facets, SayWhenAllHitsAreAlike) {
    const auto says = [&](const QString& words) {
        return eventually([&] {
            for (const auto* label : shown.window->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(words)) return true;
            return false;
        });
    };
    EXPECT_TRUE(says(u"Once something is found"_s));
    shown.type(u"train"_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_TRUE(says(u"Nothing here would make the hits fewer"_s));
    shown.type(u"zebra"_s);
    ASSERT_TRUE(shown.finds(0));
    EXPECT_TRUE(says(u"Once something is found"_s));
}

TEST_F(Facets, NarrowDownByTranscript) {
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    ASSERT_TRUE(shows(u"Waiting"_s, 2));
    ASSERT_TRUE(shows(u"Evening"_s, 1));
    model()->setData(row(u"Evening"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus source:Evening"_s);
    ASSERT_TRUE(shown.finds(1));
    ASSERT_TRUE(shows(u"Waiting"_s, 2));
    model()->setData(row(u"Evening"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus"_s);
}

TEST_F(Facets, NarrowDownByAttributesOfParticipants) {
    study::ChangeSet set(u"changed %n participant|changed %n participants"_s);
    for (const auto* participant : shown.study().list<study::Participant>()) {
        set.put(participant->id, &study::Participant::attributes, u"Home town"_s, participant->label == u"B"_s ? u"Ribe"_s : u"Store Heddinge"_s);
        set.put(participant->id, &study::Participant::attributes, u"years"_s, participant->label == u"A"_s ? u"5–9"_s : u"10–19"_s);
    }
    ASSERT_TRUE(shown.session().commit(set));
    shown.type(u"bus OR driver OR train"_s);
    ASSERT_TRUE(shown.finds(5));
    ASSERT_TRUE(shows(u"Store Heddinge"_s, 3));
    ASSERT_TRUE(shows(u"Ribe"_s, 1));
    ASSERT_TRUE(shows(u"5–9"_s, 2));
    ASSERT_TRUE(shows(u"10–19"_s, 2));
    EXPECT_LT(row(u"5–9"_s).row(), row(u"10–19"_s).row());
    bool headed = false;
    for (int i = 0; i < model()->rowCount(); ++i) headed |= model()->index(i).data(gui::FacetsModel::HeadingRole).toBool() && model()->index(i).data().toString() == u"Home town"_s;
    EXPECT_TRUE(headed);

    model()->setData(row(u"Ribe"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus OR driver OR train Home-town:Ribe"_s);
    ASSERT_TRUE(shown.finds(1));
    ASSERT_TRUE(eventually([&] { return row(u"Ribe"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    EXPECT_FALSE(row(u"B"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked) << "nobody named a participant";
    ASSERT_TRUE(shows(u"Store Heddinge"_s, 3));  // the other value can be added
    EXPECT_FALSE(row(u"5–9"_s).isValid()) << "nobody of Ribe";
    model()->setData(row(u"Store Heddinge"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus OR driver OR train Home-town:Ribe Home-town:\"Store Heddinge\""_s);
    ASSERT_TRUE(shown.finds(4));
    model()->setData(row(u"Ribe"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus OR driver OR train Home-town:\"Store Heddinge\""_s);
    ASSERT_TRUE(shown.finds(3));
    ASSERT_TRUE(shows(u"10–19"_s, 1));  // of those of Store Heddinge
    ASSERT_TRUE(shows(u"5–9"_s, 2));
    model()->setData(row(u"10–19"_s), Qt::Checked, Qt::CheckStateRole);  // another attribute has to be true besides
    EXPECT_TRUE(shown.line()->text().endsWith(u" years:\"10–19\""_s)) << shown.line()->text().toStdString();
    ASSERT_TRUE(shown.finds(1));
    ASSERT_TRUE(shows(u"5–9"_s, 2));  // would be added to it
    ASSERT_TRUE(shows(u"Ribe"_s, 1));
    model()->setData(row(u"10–19"_s), Qt::Unchecked, Qt::CheckStateRole);
    ASSERT_TRUE(shown.finds(3));
    ASSERT_TRUE(shows(u"5–9"_s, 2));
    model()->setData(row(u"Store Heddinge"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus OR driver OR train"_s);
}

TEST_F(Facets, NarrowDownByAnAttributeThatIsCalledAsAField) {
    study::ChangeSet set(u"changed %n participant|changed %n participants"_s);
    for (const auto* participant : shown.study().list<study::Participant>())
        set.put(participant->id, &study::Participant::attributes, u"Group"_s, participant->label == u"A"_s ? u"control"_s : u"mentored"_s);
    ASSERT_TRUE(shown.session().commit(set));
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    ASSERT_TRUE(shows(u"control"_s, 1));
    model()->setData(row(u"control"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus \"Group\":control"_s);
    ASSERT_TRUE(shown.finds(1));
    ASSERT_TRUE(eventually([&] { return row(u"control"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    ASSERT_TRUE(shows(u"mentored"_s, 1));
    model()->setData(row(u"control"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus"_s);
    shown.type(u"bus group:mentored"_s);  // no code group is called so
    ASSERT_TRUE(shown.finds(1));
    ASSERT_TRUE(eventually([&] { return row(u"mentored"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    model()->setData(row(u"mentored"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"bus"_s);
}

TEST_F(Facets, NarrowDownByWhatTheTeamDidInTheSessions) {
    study::ChangeSet set(u"changed %n source"_s);
    study::Member second;
    second.name = u"Second"_s;
    const RecordId other = set.add(second);
    for (const auto& [source, asks, role] : {std::tuple{shown.first, shown.session().author(), u"moderator"_s}, std::tuple{shown.second, other, u"takes notes"_s}}) {
        study::Session session;
        session.name = u"Session of "_s + asks.toString();
        session.roles = {{asks.toString(), role}};
        set.set(source, &study::Source::session, set.add(session));
        const auto* record = shown.study().find<study::Source>(source);
        for (auto speaker = record->speakers.cbegin(); speaker != record->speakers.cend(); ++speaker)
            if (speaker.value() == u"I"_s) set.put(source, &study::Source::speakerIs, speaker.key(), asks.toString());
    }
    ASSERT_TRUE(shown.session().commit(set));
    shown.type(u"how OR why OR bus"_s);
    ASSERT_TRUE(shown.finds(6));
    ASSERT_TRUE(shows(u"moderator"_s, 2));
    ASSERT_TRUE(shows(u"takes notes"_s, 2));
    model()->setData(row(u"moderator"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"how OR why OR bus role:moderator"_s);
    ASSERT_TRUE(shown.finds(2));
    EXPECT_TRUE(shown.labelNamed(u"How the search was read"_s)->text().contains(u"role in the session: moderator"_s));
    ASSERT_TRUE(eventually([&] { return row(u"moderator"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    ASSERT_TRUE(shows(u"takes notes"_s, 2)) << "can be added";
    model()->setData(row(u"takes notes"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"how OR why OR bus role:moderator role:\"takes notes\""_s);
    ASSERT_TRUE(shown.finds(4));
    model()->setData(row(u"moderator"_s), Qt::Unchecked, Qt::CheckStateRole);
    model()->setData(row(u"takes notes"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"how OR why OR bus"_s);
}

TEST(AttributesInAQuery, StandForAllValuesThatBeginSo) {
    support::OpenStudy open = support::openEmpty();
    study::ChangeSet set(u"added %n participant|added %n participants"_s);
    for (const QString& value : {u"nurse"_s, u"Nurse"_s, u"nurse-manager"_s, u"cook"_s, u" "_s}) {
        study::Participant participant;
        participant.label = u"P"_s + value;
        participant.attributes.insert(u"profession"_s, value);
        participant.attributes.insert(u"wage: gross"_s, value);  // cannot be typed before a colon
        set.add(participant);
    }
    ASSERT_TRUE(open.session->commit(set));
    const search::Names names(open.study());
    const QList<gui::Attribute> all = gui::attributesOf(open.study(), names);
    ASSERT_EQ(all.size(), 1);
    const gui::Attribute& profession = all.first();
    ASSERT_EQ(profession.values.size(), 3) << "two of them are one but for a capital";
    EXPECT_EQ(profession.values[0].value, u"cook"_s);
    EXPECT_EQ(profession.values[1].counted.size(), 2);
    EXPECT_EQ(gui::valuesTyped(u"bus Profession:NURSE"_s, names, profession), QSet<QString>{profession.values[1].value});
    EXPECT_EQ(gui::valuesTyped(u"bus -profession:cook"_s, names, profession), QSet<QString>());
    EXPECT_EQ(gui::valuesTyped(u"profession:nur"_s, names, profession).size(), 2);
    EXPECT_EQ(gui::withoutValue(u"profession:nur bus"_s, names, profession, profession.values[1].value), u"profession:nurse-manager bus"_s);
    EXPECT_EQ(gui::valuesTyped(u"profession:cook,Nurse"_s, names, profession).size(), 2);
    EXPECT_EQ(gui::valuesTyped(u"profession:\"cook,Nurse\""_s, names, profession).size(), 0) << "a query reads it as one name";
    EXPECT_EQ(gui::withoutValue(u"profession:cook,nurse-manager bus"_s, names, profession, u"cook"_s), u"profession:nurse-manager bus"_s);
    EXPECT_EQ(gui::valuesTyped(u"bus \"profession\":cook"_s, names, profession), QSet<QString>{u"cook"_s});
    EXPECT_EQ(gui::withoutAttribute(u"bus profession:cook -profession:nurse late"_s, names, profession), u"bus  -profession:nurse late"_s);
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

TEST_F(Facets, NarrowDownARegularExpressionByAttributesBeforeIt) {
    study::ChangeSet set(u"changed %n participant|changed %n participants"_s);
    for (const auto* participant : shown.study().list<study::Participant>())
        set.put(participant->id, &study::Participant::attributes, u"Home town"_s, participant->label == u"A"_s ? u"Ribe"_s : u"Store Heddinge"_s);
    ASSERT_TRUE(shown.session().commit(set));
    support::trigger(*shown.page, u"Regular expression"_s);
    shown.type(u"\\bb.s\\b(  )?"_s);
    ASSERT_TRUE(shown.finds(3));
    ASSERT_TRUE(shows(u"Ribe"_s, 1));
    ASSERT_TRUE(shows(u"Store Heddinge"_s, 1));
    model()->setData(row(u"Store Heddinge"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"Home-town:\"Store Heddinge\" \\bb.s\\b(  )?"_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_TRUE(shown.labelNamed(u"How the search was read"_s)->text().contains(u"Home town: Store Heddinge"_s));
    ASSERT_TRUE(eventually([&] { return row(u"Store Heddinge"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    ASSERT_TRUE(shows(u"Ribe"_s, 1)) << "the other can be added";
    model()->setData(row(u"Ribe"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"Home-town:\"Store Heddinge\" Home-town:Ribe \\bb.s\\b(  )?"_s);
    ASSERT_TRUE(shown.finds(2));
    model()->setData(row(u"Store Heddinge"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"Home-town:Ribe \\bb.s\\b(  )?"_s);
    ASSERT_TRUE(shown.finds(1));
    model()->setData(row(u"Ribe"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(shown.line()->text(), u"\\bb.s\\b(  )?"_s);
    EXPECT_TRUE(shown.finds(3));
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
