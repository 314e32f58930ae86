// What was written as a table comes back as it was, from csv, from a workbook, and from other programs.
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include "tests/interchange/tables.h"

namespace kondensat::test {
namespace {

using study::Participant;
using study::Recruitment;

const study::Keyed awkward{{u"formula"_s, u"=1+1"_s},      {u"quoted formula"_s, u"'=x"_s}, {u"apostrophe"_s, u"'til"_s},  {u"minus"_s, u"-5"_s},
                           {u"number"_s, u"007"_s},        {u"decimal"_s, u"1.50"_s},       {u"age"_s, u"45"_s},           {u"Age"_s, u"forty-five"_s},
                           {u"since"_s, u"2024-05-31"_s},  {u"month"_s, u"2024-05"_s},      {u"long"_s, u"12345678901"_s}, {u"note"_s, u"an attribute"_s},
                           {u"label"_s, u"a label too"_s}, {u"sessions"_s, u"three"_s},     {u"=key"_s, u"x"_s},           {u"Name"_s, u"of the ward"_s},
                           {u"arabic"_s, u"ممرضة"_s},      {u"emoji"_s, u"👩🏽‍⚕️, \"yes\""_s},  {u"lines"_s, u"one\ntwo"_s},   {u"semicolons"_s, u"a; b"_s},
                           {u"spaced"_s, u"  in it  "_s},  {u"tab"_s, u"\tfirst"_s}};

class TablesComeBack : public TableFixture {
protected:
    TablesComeBack() {
        f1a = person(u"F1a"_s, awkward);
        person(u"=F1b"_s, {{u"age"_s, u"51"_s}});
        person(u"F1c"_s);
        study::Session session;
        session.name = u"Group 1"_s;
        session.participants = {f1a};
        add(session);
        line(u"2024-03-01"_s, u"nurse"_s, 1, u"declined"_s, u"no time"_s);
        line(u"2024-03-01"_s, u"nurse"_s, 1, u"declined"_s, u"no time"_s);
        line(u"2024-03"_s, u"@ward, all"_s, 12, u"no answer"_s, {});
        line({}, u"physician"_s, 1, u"accepted"_s, {}, f1a);
        line({}, u"طبيب"_s, 2, u"still thinking"_s, u"'=x"_s);
    }
    void line(const QString& date, const QString& who, int count, const QString& outcome, const QString& reason, const RecordId& became = {}) {
        Recruitment line;
        line.date = date, line.who = who, line.count = count, line.outcome = outcome, line.reason = reason, line.participant = became;
        add(line);
    }
    RecordId f1a;
};

TEST_F(TablesComeBack, FromOurWorkbookNothingChanges) {
    const QByteArray bytes = workbook();
    const auto participants = read(bytes);
    EXPECT_EQ(participants.sheet, u"participants"_s);
    EXPECT_EQ(said(planOf(participants)), "added 0, changed 0, same 3, out 0, doubts 0");
    const auto recruitment = read(bytes, Recruitment::type);
    EXPECT_EQ(recruitment.sheet, u"recruitment"_s);
    EXPECT_EQ(said(planOf(recruitment)), "added 0, changed 0, same 5, out 0, doubts 0");
}

TEST_F(TablesComeBack, FromOurCsvNothingChanges) {
    EXPECT_EQ(said(planOf(read(csv(u"participants"_s)))), "added 0, changed 0, same 3, out 0, doubts 0");
    EXPECT_EQ(said(planOf(read(csv(u"recruitment"_s), Recruitment::type))), "added 0, changed 0, same 5, out 0, doubts 0");
}

TEST_F(TablesComeBack, WhateverTheValuesAre) {
    const QStringList pieces{u"="_s,  u"+"_s,  u"-"_s,   u"@"_s,     u"'"_s,        u"''="_s,  u"007"_s, u"1.50"_s,        u"2024-05-31"_s, u"3/4/2024"_s,
                             u"a"_s,  u"é"_s,  u"🙂"_s,  u","_s,     u";"_s,        u"\""_s,   u"\n"_s,  u"\t"_s,          u" "_s,          u"ممرضة"_s,
                             u"|"_s,  u"1e5"_s, u"TRUE"_s, u"0,5"_s, u"12345678901"_s, u"#N/A"_s, u"<b>"_s, u"&amp;"_s, u"_x000D_"_s,    u"-5"_s};
    QRandomGenerator random(9);
    const auto value = [&] {
        QString text;
        for (int n = 1 + int(random.bounded(4)); n > 0; --n) text += pieces[random.bounded(pieces.size())];
        return text.trimmed().isEmpty() ? u"x"_s : text;
    };
    for (int i = 0; i < 50; ++i) {
        study::Keyed attributes;
        for (int n = int(random.bounded(8)); n > 0; --n) attributes[u"trait %1"_s.arg(random.bounded(12))] = value();
        person(u"Q%1 %2"_s.arg(i).arg(value().simplified()).trimmed(), attributes);
        line(random.bounded(2) ? u"2024-02-%1"_s.arg(10 + i % 19) : QString(), value(), i % 30, u"declined"_s, value());
    }
    for (const bool asBook : {true, false}) {
        const QByteArray people = asBook ? workbook() : csv(u"participants"_s), log = asBook ? people : csv(u"recruitment"_s);
        EXPECT_EQ(said(planOf(read(people))), "added 0, changed 0, same 53, out 0, doubts 0") << asBook;
        EXPECT_EQ(said(planOf(read(log, Recruitment::type))), "added 0, changed 0, same 55, out 0, doubts 0") << asBook;
    }
}

TEST_F(TablesComeBack, ACellThatWasCutForTheWorkbookDoesNotCutTheStudy) {
    person(u"F1d"_s, {{u"life"_s, QString(40'000, u'a')}});
    QStringList warnings;
    const auto bytes = exporting::xlsxBytes(app::allTables(study()), folder.path(), &warnings);
    ASSERT_TRUE(bytes);
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(said(planOf(read(*bytes))), "added 0, changed 0, same 4, out 0, doubts 0");
}

TEST_F(TablesComeBack, IntoAnEmptyStudyWithEveryValue) {
    const QByteArray book = workbook(), text = csv(u"participants"_s);
    for (const QByteArray& bytes : {book, text}) {
        project = made(bytes == book ? u"from a workbook"_s : u"from csv"_s);
        EXPECT_EQ(said(take(bytes)), "added 3, changed 0, same 0, out 0, doubts 0");
        study::Keyed expected = awkward;
        for (QString& value : expected) value = value.trimmed();
        // What a title says to everybody it says here, too; these three have other columns or no place to go to.
        for (const QString& key : {u"note"_s, u"label"_s, u"Name"_s}) expected.remove(key);
        EXPECT_EQ(called(u"F1a"_s)->attributes, expected);
        EXPECT_EQ(called(u"F1a"_s)->note, u"an attribute"_s);
        EXPECT_EQ(called(u"=F1b"_s)->attributes, (study::Keyed{{u"age"_s, u"51"_s}}));
        EXPECT_TRUE(called(u"F1c"_s)->attributes.isEmpty());
        EXPECT_EQ(said(take(bytes)), "added 0, changed 0, same 3, out 0, doubts 0");
    }
}

TEST_F(TablesComeBack, RecruitmentWithoutIdsIsFoundAgain) {
    const QByteArray bytes = csv(u"recruitment"_s);
    project = made(u"other"_s);
    person(u"F1a"_s);
    EXPECT_EQ(said(take(bytes, Recruitment::type)), "added 5, changed 0, same 0, out 0, doubts 1");
    const auto lines = study().list<Recruitment>();
    EXPECT_EQ(lines[2]->who, u"@ward, all"_s);
    EXPECT_EQ(lines[2]->count, 12);
    EXPECT_EQ(lines[3]->participant, called(u"F1a"_s)->id);
    EXPECT_EQ(lines[4]->reason, u"'=x"_s);
    EXPECT_EQ(lines[4]->outcome, QString());  // the doubt
    EXPECT_EQ(said(take(bytes, Recruitment::type)), "added 0, changed 0, same 5, out 0, doubts 1");
    EXPECT_EQ(study().count<Recruitment>(), 5);
}

TEST_F(TablesComeBack, OneEntryThatCanBeTakenBack) {
    const qint64 before = project->entryCount();
    EXPECT_EQ(said(take("label;age\nF1a;46\nP9;30\n")), "added 1, changed 1, same 0, out 0, doubts 0");
    EXPECT_EQ(project->entryCount(), before + 1);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(study().count<Participant>(), 3);
    EXPECT_EQ(called(u"F1a"_s)->attributes.value(u"age"_s), u"45"_s);
}

/// Another program writes a workbook of a csv: its own styles, shared strings and typed numbers.
TEST_F(TablesComeBack, FromAWorkbookThatLibreOfficeMade) {
    QFile file(folder.filePath(u"people.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Deltager,Alder,Kode,F\xC3\xB8rste interview,Bem\xC3\xA6rkning\nP1,34,007,2024-03-01,\"to\nlinjer\"\nP2,51,12,2024-03-02,=ikke en formel\nP3,,3,,\xF0\x9F\x99\x82\n");
    file.close();
    for (const QString& form : {u"xlsx"_s, u"ods"_s}) {
        QProcess office;
        // 44: commas; 34: quotation marks; 76: UTF-8; from row 1; the third column as text.
        office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s), u"--headless"_s, u"--infilter=CSV:44,34,76,1,3/2/5/2"_s,
                                    u"--convert-to"_s, form, u"--outdir"_s, folder.path(), file.fileName()});
        ASSERT_TRUE(office.waitForFinished(180'000));
    }
    QFile book(folder.filePath(u"people.xlsx"_s));
    ASSERT_TRUE(book.open(QIODevice::ReadOnly));
    const auto table = read(book.readAll());
    EXPECT_EQ(went(table), "label, attributes/Alder, attributes/Kode, attributes/Første interview, note");
    EXPECT_EQ(said(take(table)), "added 3, changed 0, same 0, out 0, doubts 0");
    EXPECT_EQ(called(u"P1"_s)->attributes, (study::Keyed{{u"Alder"_s, u"34"_s}, {u"Kode"_s, u"007"_s}, {u"Første interview"_s, u"2024-03-01"_s}}));
    EXPECT_EQ(called(u"P1"_s)->note, u"to\nlinjer"_s);
    EXPECT_EQ(called(u"P2"_s)->note, u"=ikke en formel"_s);
    EXPECT_EQ(called(u"P3"_s)->note, u"🙂"_s);

    QFile other(folder.filePath(u"people.ods"_s));
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    const auto refused = app::readTable(other.readAll(), Participant::type);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Unsupported);
    EXPECT_THAT(refused.error().what.toStdString(), testing::HasSubstr("save it as .xlsx or .csv"));
}

}  // namespace
}  // namespace kondensat::test
