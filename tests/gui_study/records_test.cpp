// Records as rows: what forms and tables do, without a window.
#include "app/operations/pasted_rows.h"
#include "core/study/records.h"
#include "export/checklist_fields.h"
#include "export/report/statement.h"
#include "tests/gui_support/window_test.h"

namespace kondensat {

using namespace Qt::StringLiterals;
using app::RecordField;

namespace {

const QString fiveParticipants = u"Id\tprofession\tage band\n"
                                 "P1\tnurse\t30–39\nP2\tphysician\t40–49\nP3\tnurse\t50–59\nP4\tsocial worker\t30–39\nP5\tnurse\t40–49\n"_s;

app::PasteTarget participants(const study::Study& study) {
    app::PasteTarget target{study::Participant::type, {{u"Id"_s, u"label"_s, {}, {}, {}}, {u"Approached"_s, u"approach"_s, {}, {}, {}}}, u"attributes"_s, {}, {}, 0, 0};
    for (const RecordId& id : app::recordsOf(study, study::Participant::type)) target.rows.append({id, {}});
    return target;
}

RecordId firstParticipant(gui::Session& session, const QString& label) {
    study::ChangeSet set(u"added"_s);
    const RecordId id = app::addRecord(set, session.study(), study::Participant::type, {}, {{u"label"_s, label}});
    EXPECT_TRUE(session.commit(set));
    return id;
}

}  // namespace

TEST(PastedRows, FiveParticipantsWithAttributesComeFromATableWithTitles) {
    auto open = support::openEmpty();
    const auto target = participants(open.study());
    const auto plan = app::planPaste(open.study(), target, fiveParticipants);
    EXPECT_TRUE(plan.hasHeader);
    EXPECT_EQ(plan.created(), 5);
    study::ChangeSet set(u"pasted"_s);
    app::paste(set, open.study(), target, plan);
    ASSERT_TRUE(open.session->commit(set));
    const auto all = open.study().list<study::Participant>();
    ASSERT_EQ(all.size(), 5);
    EXPECT_EQ(all[3]->label, u"P4"_s);
    EXPECT_EQ(all[3]->attributes.value(u"profession"_s), u"social worker"_s);
    EXPECT_EQ(all[4]->attributes.value(u"age band"_s), u"40–49"_s);
}

TEST(PastedRows, RowsThatBearTheNameOfARecordChangeIt) {
    auto open = support::openEmpty();
    const RecordId id = firstParticipant(*open.session, u"P2"_s);
    const auto target = participants(open.study());
    const auto plan = app::planPaste(open.study(), target, fiveParticipants);
    EXPECT_EQ(plan.created(), 4);
    study::ChangeSet set(u"pasted"_s);
    app::paste(set, open.study(), target, plan);
    ASSERT_TRUE(open.session->commit(set));
    EXPECT_EQ(open.study().count<study::Participant>(), 5);
    EXPECT_EQ(open.study().find<study::Participant>(id)->attributes.value(u"profession"_s), u"physician"_s);
}

TEST(PastedRows, WithoutTitlesCellsGoFromTheCurrentOneOn) {
    auto open = support::openEmpty();
    const RecordId id = firstParticipant(*open.session, u"P1"_s);
    auto target = participants(open.study());
    target.column = 1;
    const auto plan = app::planPaste(open.study(), target, u"by telephone"_s);
    EXPECT_EQ(plan.created(), 0);
    study::ChangeSet set(u"pasted"_s);
    app::paste(set, open.study(), target, plan);
    ASSERT_TRUE(open.session->commit(set));
    EXPECT_EQ(open.study().find<study::Participant>(id)->approach, u"by telephone"_s);
    EXPECT_EQ(open.study().find<study::Participant>(id)->label, u"P1"_s);
}

TEST(PastedRows, ColumnsWithAnUnknownTitleAreLeftOutAndNamed) {
    auto open = support::openEmpty();
    app::PasteTarget target{study::Member::type, {{u"Name"_s, u"name"_s, {}, {}, {}}, {u"Gender"_s, u"gender"_s, {}, {}, {}}}, {}, {}, {}, 0, 0};
    const auto plan = app::planPaste(open.study(), target, u"Name\tShoe size\tGender\nAnna\t38\twoman"_s);
    EXPECT_EQ(plan.leftOut, QStringList{u"Shoe size"_s});
    study::ChangeSet set(u"pasted"_s);
    const auto pasted = app::paste(set, open.study(), target, plan);
    ASSERT_TRUE(open.session->commit(set));
    EXPECT_EQ(open.study().find<study::Member>(pasted.records.value(0))->gender, u"woman"_s);
}

TEST(PastedRows, TitlesInOtherLanguagesAreKnownAndNamesOfPeopleStayOut) {
    auto open = support::openEmpty();
    const auto target = participants(open.study());
    const auto plan = app::planPaste(open.study(), target, u"Deltager\tNavn\tKontaktet via\tAlder\nP1\tSomebody\tklinikken\t40"_s);
    EXPECT_EQ(plan.leftOut, QStringList{u"Navn"_s});
    study::ChangeSet set(u"pasted"_s);
    app::paste(set, open.study(), target, plan);
    ASSERT_TRUE(open.session->commit(set));
    const auto* participant = open.study().list<study::Participant>().value(0);
    ASSERT_TRUE(participant);
    EXPECT_EQ(participant->label, u"P1"_s);
    EXPECT_EQ(participant->approach, u"klinikken"_s);
    EXPECT_EQ(participant->attributes, (study::Keyed{{u"Alder"_s, u"40"_s}}));
}

TEST(PastedRows, CellsWithLineEndsAndQuotationMarksComeBackAsTheyWere) {
    const QList<QStringList> cells{{u"a\tb"_s, u"two\nlines"_s}, {u"\"said\""_s, u"plain"_s}};
    EXPECT_EQ(app::cellsOf(app::textOfCells(cells)), cells);
}

TEST(StudyRecords, ReferencesAreNamedAndUnderstoodByName) {
    auto open = support::openSample();
    const RecordField field{u"Participants"_s, u"participants"_s, {}, study::Participant::type, {}};
    const RecordId session = app::recordsOf(open.study(), study::Session::type).first();
    EXPECT_TRUE(app::fieldWords(open.study(), session, field).startsWith(u"F1a; F1b"));
    study::ChangeSet set(u"changed"_s);
    EXPECT_TRUE(app::setFromWords(set, open.study(), study::Session::type, session, field, u"f1b; I1a"_s));
    ASSERT_TRUE(open.session->commit(set));
    EXPECT_EQ(app::fieldWords(open.study(), session, field), u"F1b; I1a"_s);
    study::ChangeSet unknown(u"changed"_s);
    EXPECT_FALSE(app::setFromWords(unknown, open.study(), study::Session::type, session, field, u"nobody"_s));
    EXPECT_TRUE(unknown.isEmpty());
}

TEST(StudyRecords, MovingChangesTheOrderOfOneAndWritesOneMove) {
    auto open = support::openSample();
    const QList<RecordId> before = app::recordsOf(open.study(), study::Participant::type);
    study::ChangeSet set(u"moved"_s);
    app::moveBefore(set, open.study(), before[4], before[1]);
    EXPECT_EQ(set.changes().size(), 1);
    ASSERT_TRUE(open.session->commit(set));
    const QList<RecordId> after = app::recordsOf(open.study(), study::Participant::type);
    EXPECT_EQ(after.mid(0, 3), (QList<RecordId>{before[0], before[4], before[1]}));
}

TEST(StudyRecords, RemovingTakesChildrenAlongAndLeavesNoReferenceBehind) {
    auto open = support::openSample();
    const RecordId f1a = RecordId::of("F1a");
    const auto hanging = app::dependentsOf(open.study(), {f1a});
    EXPECT_TRUE(hanging.children.contains(RecordId::of("c-F1a")));
    EXPECT_TRUE(hanging.referring.contains(RecordId::of("s-fg1")));
    study::ChangeSet set(u"removed"_s);
    app::removeRecords(set, open.study(), {f1a});
    ASSERT_TRUE(open.session->commit(set));
    EXPECT_EQ(open.study().find<study::Consent>(RecordId::of("c-F1a")), nullptr);
    EXPECT_FALSE(open.study().find<study::Session>(RecordId::of("s-fg1"))->participants.contains(f1a));
    EXPECT_TRUE(app::dependentsOf(open.study(), {f1a}).referring.isEmpty());
}

TEST(StudyRecords, PlannedDatesAreSpokenOfWhenTheyAreNearOrHavePassed) {
    auto open = support::openEmpty();
    study::ChangeSet set(u"added"_s);
    for (const auto& [what, date, done] : {std::tuple{u"passed"_s, u"2024-03-01"_s, QString()}, {u"near"_s, u"2024-03-20"_s, QString()},
                                           {u"far"_s, u"2024-09"_s, QString()}, {u"done"_s, u"2024-02-01"_s, u"2024-02-01"_s}})
        app::addRecord(set, open.study(), study::PlannedDate::type, {}, {{u"what"_s, what}, {u"date"_s, date}, {u"done"_s, done}});
    ASSERT_TRUE(open.session->commit(set));
    const auto due = app::remindersDue(open.study(), QDate(2024, 3, 10));
    ASSERT_EQ(due.size(), 2);
    EXPECT_EQ(due[0].what, u"passed"_s);
    EXPECT_TRUE(due[0].passed);
    EXPECT_EQ(due[1].what, u"near"_s);
    EXPECT_FALSE(due[1].passed);
}

TEST(StudyRecords, TheLatestResearchQuestionIsInForce) {
    auto open = support::openSample();
    EXPECT_EQ(app::questionInForce(open.study(), RecordId::of("a1")), RecordId::of("rq-2"));
}

TEST(StudyRecords, DatesWithTheDayFirstBecomeIsoAndAmbiguousOnesStay) {
    EXPECT_EQ(app::isoDate(u"14.11.2021"_s), u"2021-11-14"_s);
    EXPECT_EQ(app::isoDate(u"2021-11"_s), u"2021-11"_s);
    EXPECT_EQ(app::isoDate(u"14/11/2021"_s), u"2021-11-14"_s);
    EXPECT_EQ(app::isoDate(u"11/14/2021"_s), u"2021-11-14"_s);
    EXPECT_EQ(app::isoDate(u"3/4/2021"_s), u"3/4/2021"_s);
}

TEST(ChecklistFields, EveryFieldThatAStatementReadsExists) {
    for (const QString& statement : exporting::statementNames())
        for (const QString& field : exporting::fieldsOfStatement(statement))
            EXPECT_NE(app::fieldShape(field.section(u'.', 0, -2), field.section(u'.', -1)), app::FieldShape::None) << qPrintable(field);
}

TEST(ChecklistFields, AFieldKnowsTheItemThatItServes) {
    const auto fields = exporting::ChecklistFields::of(u"coreq"_s);
    ASSERT_TRUE(fields);
    EXPECT_EQ(fields->guideline(), u"COREQ"_s);
    EXPECT_EQ(fields->items(u"study"_s, u"orientation"_s).value(0).no, u"9"_s);
    EXPECT_EQ(fields->items(u"member"_s, u"credentials"_s).value(0).no, u"2"_s);
    EXPECT_EQ(fields->items(u"session"_s, u"othersPresent"_s).value(0).no, u"15"_s);
    EXPECT_TRUE(fields->items(u"study"_s, u"title"_s).isEmpty());
}

}  // namespace kondensat
