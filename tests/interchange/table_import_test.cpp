// Tables that others keep: titles in their languages, gaps, doubles, and rows that must not come in.
#include "core/journal/erase.h"
#include "tests/interchange/tables.h"

namespace kondensat::test {
namespace {

using study::Consent;
using study::Participant;
using study::Recruitment;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using Doubt = app::TablePlan::Doubt;
using Why = app::TablePlan::Why;
constexpr auto log = Recruitment::type;

class Tables : public TableFixture {};

TEST_F(Tables, TitlesAreKnownInDanishInAnOldEncodingWithSemicolons) {
    const auto table = read("Deltager-ID;K\xF8n;Alder;Bem\xE6rkninger;Kontaktet via\r\nF1a;kvinde;34;\xE6ldst i gruppen;\xD8stafdelingen\r\nF1b;mand;;;\r\n");
    EXPECT_NE(table.encoding, u"UTF-8"_s);
    EXPECT_EQ(went(table), "label, attributes/Køn, attributes/Alder, note, approach");
    EXPECT_EQ(said(take(table)), "added 2, changed 0, same 0, out 0, doubts 0");
    EXPECT_EQ(called(u"F1a"_s)->note, u"ældst i gruppen"_s);
    EXPECT_EQ(called(u"F1a"_s)->approach, u"Østafdelingen"_s);
    EXPECT_EQ(called(u"F1b"_s)->attributes, (study::Keyed{{u"Køn"_s, u"mand"_s}}));
}

TEST_F(Tables, ARecruitmentLogIsUnderstoodInNorwegianSwedishAndGerman) {
    person(u"P1"_s);
    EXPECT_EQ(said(take("Dato;Hvem;Antall;Utfall;\xC3\x85rsak;Deltaker\n1.3.2024;sykepleier;1;takket ja;;p1\n02.03.2024;lege;2;Avslo;ikke tid;\n", log)),
              "added 2, changed 0, same 0, out 0, doubts 0");
    EXPECT_EQ(said(take("Datum\tVem\tAntal\tUtfall\tOrsak\n2024-03-03\tl\xC3\xA4kare\t1\tinget svar\t\n", log)), "added 1, changed 0, same 0, out 0, doubts 0");
    EXPECT_EQ(said(take("Datum;Wer;Anzahl;Ergebnis;Grund\n4.3.2024;Pflegekraft;3;abgebrochen;krank\n", log)), "added 1, changed 0, same 0, out 0, doubts 0");
    const auto lines = study().list<Recruitment>();
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0]->date, u"2024-03-01"_s);
    EXPECT_EQ(lines[0]->participant, called(u"P1"_s)->id);
    QStringList outcomes;
    for (const auto* line : lines) outcomes.append(line->outcome);
    EXPECT_EQ(outcomes, (QStringList{u"accepted"_s, u"declined"_s, u"no answer"_s, u"dropped out"_s}));
    EXPECT_EQ(lines[3]->count, 3);
}

TEST_F(Tables, ColumnsThatMayTellWhoSomebodyIsStayOut) {
    EXPECT_EQ(went(read("Pseudonym,Name,E-mail,Telefon,CPR-nr.,Fødselsdato,Profession\nP1,A,B,C,D,E,F\n")), "label, -, -, -, -, -, attributes/Profession");
    // Beside an id, a column of participants may hold their names.
    EXPECT_EQ(went(read("ID,Participant,Age\nF1a,Somebody,40\n")), "label, -, attributes/Age");
}

TEST_F(Tables, AnIdBesideTheLabelIsTheRecordsAndElsewhereTheLabel) {
    const RecordId id = person(u"P1"_s);
    EXPECT_EQ(went(read("id,label,sessions,age\nx,P1,,40\n")), "id, label, -, attributes/age");
    EXPECT_EQ(went(read("Id,age\nP1,40\n")), "label, attributes/age");
    EXPECT_EQ(went(read("id,deltager\n" + id.toString().toUtf8() + ",P1\n")), "id, label");
}

TEST_F(Tables, AnotherTableOfTheStudyMakesNoParticipants) {
    Recruitment line;
    line.who = u"nurse"_s;
    add(line);
    EXPECT_THAT(out(take(csv(u"recruitment"_s))), ElementsAre(Pair(2, Why::NoName)));
}

TEST_F(Tables, TheIdFindsAParticipantWhoseLabelIsAnother) {
    const RecordId id = person(u"P1"_s);
    EXPECT_EQ(said(take("id,label\n" + id.toString().toUtf8() + ",P01\n")), "added 0, changed 1, same 0, out 0, doubts 0");
    EXPECT_EQ(study().find<Participant>(id)->label, u"P01"_s);
}

TEST_F(Tables, ALabelIsFoundWhateverItsCaseAndKeepsIt) {
    person(u"F1d"_s);
    EXPECT_EQ(said(take("label,age\nf1D,40\n")), "added 0, changed 1, same 0, out 0, doubts 0");
    EXPECT_EQ(called(u"F1d"_s)->attributes.value(u"age"_s), u"40"_s);
}

TEST_F(Tables, EmptyCellsChangeNothing) {
    person(u"P1"_s, {{u"age"_s, u"40"_s}, {u"work"_s, u"nurse"_s}});
    EXPECT_EQ(said(take("label,age,work\nP1,,cook\n")), "added 0, changed 1, same 0, out 0, doubts 0");
    EXPECT_EQ(called(u"P1"_s)->attributes, (study::Keyed{{u"age"_s, u"40"_s}, {u"work"_s, u"cook"_s}}));
}

TEST_F(Tables, AnExistingAttributeIsMetInAnyCase) {
    person(u"P1"_s, {{u"profession"_s, u"nurse"_s}});
    EXPECT_EQ(went(read("label,Profession,PROFESSION\nP1,x,y\n")), "label, attributes/profession, -");
}

TEST_F(Tables, OfRowsWithOneLabelTheFirstCounts) {
    EXPECT_EQ(out(take("label,age\nP1,40\nP2,41\np1,42\n")), (std::vector<std::pair<int, Why>>{{4, Why::Again}}));
    EXPECT_EQ(called(u"P1"_s)->attributes.value(u"age"_s), u"40"_s);
    person(u"Q"_s);
    person(u"q"_s);
    EXPECT_THAT(out(take("label,age\nQ,40\n,41\n")), ElementsAre(Pair(2, Why::SeveralOf), Pair(3, Why::NoName)));
}

TEST_F(Tables, RowsAreCountedAsTheSpreadsheetDoes) {
    const auto table = read("Participants of the study\n\n\"label\",\"age\"\nP1,40\n\nP1,41\n");
    EXPECT_EQ(table.titles, (QStringList{u"label"_s, u"age"_s}));
    EXPECT_THAT(out(take(table)), ElementsAre(Pair(6, Why::Again)));
}

TEST_F(Tables, AWordOfATitleInACellMakesNoTitles) {
    EXPECT_EQ(read("Kode;Rolle\nP1;deltager\nP2;person\n").titles, (QStringList{u"Kode"_s, u"Rolle"_s}));
    const auto below = read("Studiet 2024;;;\nIkke til deling;;;\nDeltager;Alder;K\xC3\xB8n;By\nP1;34;k;Ribe\n");
    EXPECT_EQ(below.titles.first(), u"Deltager"_s);
    EXPECT_EQ(below.rows.size(), 1);
    EXPECT_EQ(read("label\nP1\n").titles, QStringList{u"label"_s});
    EXPECT_EQ(read("Studie;Region;Nord;x\n;;;\nDeltager;Alder;Note;By\nP1;34;k;Ribe\n").titles.first(), u"Deltager"_s);
}

TEST_F(Tables, CellsThatAreNotUnderstoodAreNamedByRowAndColumn) {
    person(u"P1"_s);
    const auto plan = take("Date,Who,People,Outcome,Participant\nsoon,nurse,some,perhaps,P7\n", log);
    ASSERT_EQ(plan.doubts.size(), 4);
    QStringList columns;
    for (const auto& doubt : plan.doubts) {
        EXPECT_EQ(doubt.row, 2);
        EXPECT_EQ(doubt.isKept(), doubt.why == Doubt::Why::Date);
        columns.append(doubt.column);
    }
    EXPECT_EQ(columns, (QStringList{u"Date"_s, u"People"_s, u"Outcome"_s, u"Participant"_s}));
    const auto* line = study().list<Recruitment>().first();
    EXPECT_EQ(line->date, u"soon"_s);
    EXPECT_EQ(line->count, 1);
    EXPECT_EQ(line->outcome, QString());
}

TEST_F(Tables, ADateWithSlashesIsReadAsTheOthersOfItsColumn) {
    take("Date,Who\n3/4/2024,a\n25/4/2024,b\n2024-05-01 00:00:00,c\n", log);
    const auto lines = study().list<Recruitment>();
    EXPECT_EQ(lines[0]->date, u"2024-04-03"_s);
    EXPECT_EQ(lines[1]->date, u"2024-04-25"_s);
    EXPECT_EQ(lines[2]->date, u"2024-05-01"_s);
    EXPECT_EQ(planOf(read("Date,Who\n3/4/2024,d\n", log)).doubts.size(), 1);
    EXPECT_THAT(planOf(read("Date,Who\n3/4/2024,d\n3/25/2024,e\n", log)).doubts, IsEmpty());
}

TEST_F(Tables, TwoColumnsDoNotGoToOnePlace) {
    const auto table = read("label,Note,Comment,age,age\nP1,a,b,40,41\n");
    EXPECT_EQ(table.titles.last(), u"age (2)"_s);
    EXPECT_EQ(went(table), "label, note, -, attributes/age, -");
    auto targets = app::proposedTargets(study(), table);
    targets[2] = {u"note"_s, {}};
    EXPECT_FALSE(app::checkTargets(table, targets));
    targets[1] = {};
    EXPECT_TRUE(app::checkTargets(table, targets));
    targets[0] = {};
    EXPECT_FALSE(app::checkTargets(table, targets));  // nothing says who it is
}

TEST_F(Tables, ColumnsWithoutATitleStayOut) {
    const auto table = read("label,,age\nP1,x,40\n");
    EXPECT_EQ(table.titles[1], u"column B"_s);
    EXPECT_EQ(went(table), "label, -, attributes/age");
}

TEST_F(Tables, WhoWithdrewGetsNothingNew) {
    const RecordId id = person(u"P1"_s, {{u"age"_s, u"40"_s}});
    Consent consent;
    consent.parent = id;
    consent.withdrawn = u"2024-06-03"_s;
    add(consent);
    EXPECT_THAT(out(take("label,age\nP1,41\nP2,50\n")), ElementsAre(Pair(2, Why::OutOfUse)));
    EXPECT_EQ(called(u"P1"_s)->attributes.value(u"age"_s), u"40"_s);
    EXPECT_EQ(said(take("label,age\nP1,40\n")), "added 0, changed 0, same 1, out 0, doubts 0");
    EXPECT_THAT(out(take("who,outcome,participant\nnurse,accepted,P1\nnurse,accepted,P2\n", log)), ElementsAre(Pair(2, Why::OutOfUse)));
}

TEST_F(Tables, WhoWasErasedDoesNotComeBack) {
    const RecordId id = person(u"P1"_s, {{u"age"_s, u"40"_s}});
    person(u"P2"_s, {{u"age"_s, u"50"_s}});
    Recruitment line;
    line.who = u"nurse from the ward"_s, line.outcome = u"accepted"_s, line.participant = id;
    add(line);
    const QByteArray people = csv(u"participants"_s), lines = csv(u"recruitment"_s);
    journal::EraseRequest request;
    request.what = journal::EraseRequest::What::Participant;
    request.participant = id;
    ASSERT_TRUE(journal::erase(*project, request, false));
    ASSERT_TRUE(called(u"P1"_s)->attributes.isEmpty());
    EXPECT_THAT(out(take(people)), ElementsAre(Pair(2, Why::OutOfUse)));
    EXPECT_THAT(out(take(lines, log)), ElementsAre(Pair(2, Why::OutOfUse)));
    EXPECT_THAT(out(take("label,age\nP1,40\n")), ElementsAre(Pair(2, Why::OutOfUse)));
    EXPECT_TRUE(called(u"P1"_s)->attributes.isEmpty());

    study::ChangeSet gone(u"removed"_s);
    app::removeRecords(gone, study(), {id});
    ASSERT_TRUE(project->commit(gone));
    EXPECT_THAT(out(take(people)), ElementsAre(Pair(2, Why::Removed)));
    EXPECT_THAT(out(take("label,age\nP1,40\n")), ElementsAre(Pair(2, Why::OutOfUse)));
    EXPECT_EQ(study().count<Participant>(), 1);
}

TEST_F(Tables, APhraseThatWasErasedKeepsNobodyOut) {
    person(u"P1"_s, {{u"work"_s, u"nurse at Elm Hill"_s}});
    journal::EraseRequest request;
    request.phrase = u"Elm Hill"_s;
    ASSERT_TRUE(journal::erase(*project, request, false));
    EXPECT_EQ(said(take("label,work\nP1,nurse\n")), "added 0, changed 1, same 0, out 0, doubts 0");
}

TEST_F(Tables, ASheetIsChosenByNameAndTheOthersAreNamed) {
    const std::vector<exporting::Sheet> sheets{{{u"a"_s}, {{u"1"_s}}, {}, u"Notes"_s}, {{u"label"_s}, {{u"P1"_s}}, {}, u"Deltagere"_s}, {{u"label"_s}, {{u"Q1"_s}}, {}, u"2023"_s}};
    const auto bytes = exporting::xlsxBytes(QList<exporting::Sheet>(sheets.begin(), sheets.end()), folder.path(), nullptr);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(read(*bytes).sheet, u"Deltagere"_s);
    EXPECT_EQ(read(*bytes, Participant::type, u"2023"_s).rows, (QList<QStringList>{{u"Q1"_s}}));
    EXPECT_EQ(read(*bytes, log).sheet, u"Notes"_s);
    const auto wrong = app::readTable(*bytes, Participant::type, u"2022"_s);
    ASSERT_FALSE(wrong);
    EXPECT_THAT(wrong.error().message().toStdString(), testing::HasSubstr("Notes, Deltagere, 2023"));
}

TEST_F(Tables, FilesThatAreNoTableSayWhatToDo) {
    const auto old = app::readTable("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", Participant::type);
    ASSERT_FALSE(old);
    EXPECT_THAT(old.error().what.toStdString(), testing::HasSubstr("save it as .xlsx"));
    EXPECT_FALSE(app::readTable({}, Participant::type));
    EXPECT_FALSE(app::readTable("PK\x03\x04 no zip", Participant::type));
    const auto nothing = planOf(read("label,age\n"));
    EXPECT_TRUE(nothing.isEmpty());
}

TEST_F(Tables, FiveThousandRowsComeInOnceInTheirOrder) {
    QByteArray people("label,age,work\n"), lines("date,who,count,outcome,participant\n");
    for (int i = 0; i < 5000; ++i) {
        const QByteArray n = QByteArray::number(i);
        people += "P" + n + "," + QByteArray::number(20 + i % 60) + ",work " + n + "\n";
        lines += "2024-03-01,person " + n + ",1,accepted,p" + n + "\n";
    }
    EXPECT_EQ(said(take(people)), "added 5000, changed 0, same 0, out 0, doubts 0");
    EXPECT_EQ(said(take(lines, log)), "added 5000, changed 0, same 0, out 0, doubts 0");
    EXPECT_EQ(said(take(people)), "added 0, changed 0, same 5000, out 0, doubts 0");
    EXPECT_EQ(said(take(lines, log)), "added 0, changed 0, same 5000, out 0, doubts 0");
    const auto all = study().list<Participant>();
    ASSERT_EQ(all.size(), 5000);
    for (int i = 0; i < 5000; i += 499) EXPECT_EQ(all[i]->label, u"P%1"_s.arg(i));
    EXPECT_LT(all.last()->order.size(), 8);
    take("label\nafter all\n");
    EXPECT_EQ(study().list<Participant>().last()->label, u"after all"_s);
}

}  // namespace
}  // namespace kondensat::test
