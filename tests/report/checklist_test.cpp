#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "export/checklist.h"
#include "export/report.h"
#include "tests/report/walking_study.h"

using namespace kondensat;
using namespace kondensat::exporting;
using namespace kondensat::study;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;

namespace {

ChecklistRow rowOf(const Study& study, const QString& no) {
    const auto checklist = buildChecklist(study, {});
    EXPECT_TRUE(checklist.ok());
    if (checklist)
        for (const ChecklistRow& row : checklist->rows)
            if (row.no == no) return row;
    ADD_FAILURE() << "no item " << no.toStdString();
    return {};
}

using Alteration = std::function<void(WalkingStudy&)>;
struct Case {
    const char* no;
    const char* status;
    const char* what;
    Alteration change;
};

Alteration info(QString StudyInfo::*field, const char* words) {
    return [=](WalkingStudy& s) { s.info(field, QString::fromUtf8(words)); };
}
template <class T>
Alteration blank(RecordId WalkingStudy::*record, QString T::*field) {
    return [=](WalkingStudy& s) { s.set.set(s.*record, field, QString()); };
}
template <class T>
Alteration blankAll(QString T::*field, std::initializer_list<RecordId WalkingStudy::*> records) {
    return [field, list = std::vector(records)](WalkingStudy& s) {
        for (auto record : list) s.set.set(s.*record, field, QString());
    };
}

const auto members = {&WalkingStudy::ab, &WalkingStudy::cd};
const auto allSessions = {&WalkingStudy::s1, &WalkingStudy::s2, &WalkingStudy::s3};
const auto people = {&WalkingStudy::p1, &WalkingStudy::p2, &WalkingStudy::p3, &WalkingStudy::p4, &WalkingStudy::p5};

void removeAll(WalkingStudy& s, const QString& type) {
    for (const auto& change : QList(s.set.changes()))
        if (change.kind == study::Change::Kind::Add && change.type == type) s.set.remove(change.record);
}
Alteration without(const char* type) {
    return [=](WalkingStudy& s) { removeAll(s, QString::fromLatin1(type)); };
}

const QList<Case> cases{
    {"1", "partly", "a session without roles",
     [](WalkingStudy& s) { s.set.put(s.s2, &Session::roles, s.ab.toString(), {}); }},
    {"1", "not reported", "no sessions", without("session")},
    {"2", "partly", "one without credentials", blank(&WalkingStudy::cd, &Member::credentials)},
    {"2", "not reported", "none with credentials", blankAll(&Member::credentials, members)},
    {"3", "partly", "one without occupation", blank(&WalkingStudy::cd, &Member::occupation)},
    {"3", "not reported", "none with occupation", blankAll(&Member::occupation, members)},
    {"4", "partly", "one without gender", blank(&WalkingStudy::cd, &Member::gender)},
    {"4", "not reported", "none with gender", blankAll(&Member::gender, members)},
    {"5", "partly", "one without experience", blank(&WalkingStudy::cd, &Member::experience)},
    {"5", "not reported", "none with experience", blankAll(&Member::experience, members)},
    {"6", "not reported", "no relationship", info(&StudyInfo::relationship, "")},
    {"6", "partly", "a relationship for one participant only",
     [](WalkingStudy& s) {
         s.info(&StudyInfo::relationship, QString());
         s.set.add(Relationship{{}, s.ab, s.p1, u"Met once."_s});
     }},
    {"7", "not reported", "nothing on what participants knew", info(&StudyInfo::participantKnowledge, "")},
    {"8", "partly", "only preconceptions", blankAll(&Member::characteristics, members)},
    {"8", "partly", "one without characteristics", blank(&WalkingStudy::ab, &Member::characteristics)},
    {"9", "not reported", "no orientation", info(&StudyInfo::orientation, "")},
    {"10", "partly", "no criteria", info(&StudyInfo::inclusion, "")},
    {"11", "partly", "one approached nobody knows how", blank(&WalkingStudy::p3, &Participant::approach)},
    {"11", "not reported", "no approach", blankAll(&Participant::approach, people)},
    {"12", "not reported", "no participants", without("participant")},
    {"13", "not reported", "no recruitment log", without("recruitment")},
    {"13", "partly", "no reason for declining",
     [](WalkingStudy& s) {
         s.set.add(Recruitment{{}, {}, {}, {}, 1, u"declined"_s});
     }},
    {"14", "partly", "one session without a place", blank(&WalkingStudy::s1, &Session::place)},
    {"14", "not reported", "no places", blankAll(&Session::place, allSessions)},
    {"15", "partly", "one session without a word on others", blank(&WalkingStudy::s1, &Session::othersPresent)},
    {"15", "not reported", "no word on others", blankAll(&Session::othersPresent, allSessions)},
    {"16", "partly", "no dates", blankAll(&Session::date, allSessions)},
    {"17", "partly", "no pilot", [](WalkingStudy& s) { s.set.set(s.oldGuide, &Guide::piloted, false); }},
    {"17", "partly", "no questions", without("guide question")},
    {"17", "not reported", "no guide", without("guide")},
    {"18", "not reported", "no sessions", without("session")},
    {"19", "partly", "one session without a word on recording", blank(&WalkingStudy::s1, &Session::recording)},
    {"19", "not reported", "no word on recording", blankAll(&Session::recording, allSessions)},
    {"20", "not reported", "no notes", [](WalkingStudy& s) { s.set.remove(s.notes); }},
    {"20", "partly", "impressions only",
     [](WalkingStudy& s) {
         s.set.remove(s.notes);
         s.set.set(s.s1, &Session::impression, u"Lively."_s);
     }},
    {"21", "partly", "one session without minutes", [](WalkingStudy& s) { s.set.set(s.s1, &Session::minutes, 0); }},
    {"22", "not reported", "neither information power nor saturation", without("information power")},
    {"23", "partly", "one participant without a word", blank(&WalkingStudy::p1, &Participant::transcriptReturned)},
    {"23", "not reported", "no word on returning", blankAll(&Participant::transcriptReturned, people)},
    {"24", "partly", "only who marked units",
     [](WalkingStudy& s) { s.set.put(s.ab, &Member::roles, u"step 2"_s, {}); }},
    {"24", "not reported", "neither roles nor units",
     [](WalkingStudy& s) {
         s.set.put(s.ab, &Member::roles, u"step 2"_s, {});
         removeAll(s, u"unit"_s);
     }},
    {"25", "partly", "a group without subgroups",
     [](WalkingStudy& s) {
         s.set.add(CodeGroup{{{}, s.analysis}, u"Shoes"_s});
     }},
    {"25", "not reported", "no groups", without("code group")},
    {"26", "partly", "only the log of themes", info(&StudyInfo::derivation, "")},
    {"27", "not reported", "no analysis yet and no other tools", without("unit")},
    {"28", "not reported", "nothing on participant checking", info(&StudyInfo::participantChecking, "")},
    {"29", "not reported", "no quotes", without("quote")},
    {"29", "partly", "a quote nobody is known to have said",
     [](WalkingStudy& s) {
         s.set.put(s.fg1, &Source::speakerIs, u"P1"_s, {}), s.set.put(s.fg1, &Source::speakerIs, u"P2"_s, {});
     }},
    {"30", "not reported", "no argument", info(&StudyInfo::consistency, "")},
    {"30", "partly", "a challenge search without an argument",
     [](WalkingStudy& s) {
         s.info(&StudyInfo::consistency, QString());
         s.set.add(ChallengeSearch{{{}, s.theme}, u"2022-05-01"_s, u"Walkers who like it dry"_s, u"One was found"_s});
     }},
    {"31", "partly", "a theme without text",
     [](WalkingStudy& s) {
         s.set.add(Category{{{}, s.analysis}, u"Shoes matter"_s});
     }},
    {"31", "not reported", "no themes", without("category")},
    {"32", "partly", "subthemes without a word on diverging cases", info(&StudyInfo::minorThemes, "")},
};

}  // namespace

TEST(Checklist, ReportsAll32ItemsOfAStudyWhoseRecordsAnswerThem) {
    const auto checklist = buildChecklist(WalkingStudy().study(), {});
    ASSERT_TRUE(checklist.ok()) << checklist.error().message().toStdString();
    ASSERT_EQ(checklist->rows.size(), 32);
    for (const ChecklistRow& row : checklist->rows) {
        EXPECT_EQ(row.status, u"reported") << row.no.toStdString() << ": " << row.reason.toStdString();
        EXPECT_FALSE(row.answer.isEmpty()) << row.no.toStdString();
        EXPECT_FALSE(row.grounds.isEmpty()) << row.no.toStdString();
        EXPECT_FALSE(row.section.isEmpty()) << row.no.toStdString();
        EXPECT_FALSE(row.bookmark.isEmpty()) << row.no.toStdString();
    }
}

TEST(Checklist, GivesEachItemTheStatusThatTheRecordsAllow) {
    for (const Case& each : cases) {
        WalkingStudy walking;
        each.change(walking);
        const ChecklistRow row = rowOf(walking.study(), QString::fromLatin1(each.no));
        EXPECT_EQ(row.status.toStdString(), each.status)
            << each.no << ", " << each.what << ": " << row.answer.toStdString();
        EXPECT_TRUE(row.reason.contains(u"Where to fill it in: ")) << each.no << ", " << each.what;
        if (row.status == u"partly") {
            EXPECT_TRUE(row.reason.startsWith(u"Missing: ")) << each.no << ", " << each.what;
        }
    }
}

TEST(Checklist, NamesWhatIsMissingFromAnItemReportedInPart) {
    WalkingStudy walking;
    walking.set.set(walking.s2, &Session::minutes, 0);
    EXPECT_TRUE(rowOf(walking.study(), u"21"_s).reason.startsWith(u"Missing: duration (Focus group 2)."))
        << rowOf(walking.study(), u"21"_s).reason.toStdString();
}

TEST(Checklist, LeavesEveryItemOfAnEmptyStudyUnreported) {
    for (const Study& study : {Study(), WalkingStudy(WalkingStudy::Bare{}).study()}) {
        const auto checklist = buildChecklist(study, {});
        ASSERT_TRUE(checklist.ok());
        for (const ChecklistRow& row : checklist->rows) {
            EXPECT_EQ(row.status, u"not reported") << row.no.toStdString() << ": " << row.answer.toStdString();
            EXPECT_TRUE(row.answer.isEmpty() && row.section.isEmpty() && row.page.isEmpty());
        }
    }
}

TEST(Checklist, PutsAResearchersOwnWordBeforeTheRecords) {
    WalkingStudy walking;
    ChecklistAnswer own;
    own.parent = walking.analysis, own.guideline = u"coreq"_s, own.item = u"28"_s;
    own.status = u"not applicable"_s, own.reason = u"The walkers could not be reached."_s, own.page = u"7"_s,
    own.section = u"Method"_s;
    const RecordId id = walking.set.add(own);
    const ChecklistRow row = rowOf(walking.study(), u"28"_s);
    EXPECT_EQ(row.status, u"not applicable");
    EXPECT_EQ(row.reason, own.reason);
    EXPECT_EQ(row.page, u"7");
    EXPECT_EQ(row.pageFrom, u"person");
    EXPECT_EQ(row.section, u"Method");
    EXPECT_TRUE(row.grounds.contains(id.toString()));
}

TEST(Checklist, TakesPagesFromTheLayoutByBookmark) {
    const Study study = WalkingStudy().study();
    const ChecklistRow before = rowOf(study, u"21"_s);
    EXPECT_TRUE(before.page.isEmpty() && before.pageFrom.isEmpty());
    const auto checklist = buildChecklist(study, {}, u"coreq"_s, {{before.bookmark, 4}});
    ASSERT_TRUE(checklist.ok());
    EXPECT_EQ(checklist->rows[20].page, u"4");
    EXPECT_EQ(checklist->rows[20].pageFrom, u"layout");
}

TEST(Guideline, OfOnesOwnWorksWithoutCode) {
    QTemporaryDir dir;
    QFile file(dir.filePath(u"mine.yaml"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "guideline: mine\ntitle: My list\nitems:\n"
        "  - {no: A1, item: Length, from: [durations], section: sessions}\n"
        "  - {no: A2, item: Towns, from: [participant.note]}\n"
        "  - {no: A3, item: How many, from: [count.participant]}\n");
    file.close();
    const auto checklist = buildChecklist(WalkingStudy().study(), {}, file.fileName());
    ASSERT_TRUE(checklist.ok()) << checklist.error().message().toStdString();
    ASSERT_EQ(checklist->rows.size(), 3);
    EXPECT_EQ(checklist->rows[0].answer, u"The sessions lasted between 35 and 70 minutes (median 60).");
    EXPECT_EQ(checklist->rows[0].section, u"Data collection");
    EXPECT_EQ(checklist->rows[1].status, u"not reported");
    EXPECT_EQ(checklist->rows[2].answer, u"Five participants.");
}

TEST(Guideline, SaysLineAndColumnOfAMistake) {
    QTemporaryDir dir;
    const auto messageFor = [&](const QByteArray& yaml) {
        QFile file(dir.filePath(u"wrong.yaml"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(yaml);
        file.close();
        const auto checklist = buildChecklist(Study(), {}, file.fileName());
        EXPECT_FALSE(checklist.ok());
        return checklist ? QString() : checklist.error().message();
    };
    EXPECT_TRUE(messageFor("guideline: x\nitems:\n  - no: 1\n    item: A\n    from: [nonsense]\n")
                    .contains(u"line 5, column 12"));
    EXPECT_TRUE(messageFor("guideline: x\nitems:\n  - no: 1\n    itme: A\n").contains(u"line 4, column 5"));
    EXPECT_TRUE(messageFor("guideline: x\nitems:\n  - no: 1\n    item: A\n  - no: 1\n    item: B\n")
                    .contains(u"line 5, column 9"));
    EXPECT_TRUE(messageFor("guideline: x\nitems: [\n").contains(u"line 3"));
    EXPECT_TRUE(messageFor("guideline: x\nguideline: y\nitems: []\n").contains(u"line 2, column 1"));
}

TEST(Guideline, ThatIsNotThereIsNamedAsSuch) {
    const auto checklist = buildChecklist(Study(), {}, u"nowhere"_s);
    ASSERT_FALSE(checklist.ok());
    EXPECT_EQ(checklist.error().code, Error::Code::NotFound);
    EXPECT_TRUE(checklist.error().message().contains(u"coreq"));
}

TEST(Checklist, IsWrittenAsCsvThatQuotesWhatNeedsIt) {
    Checklist checklist{
        u"mine"_s, u"Mine"_s, {{u"1"_s, u"Item, with comma"_s, u"Said \"so\"?"_s, u"a\nb"_s, u"reported"_s}}};
    QTemporaryDir dir;
    const QString path = dir.filePath(u"list.csv"_s);
    ASSERT_TRUE(writeChecklist(checklist, path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(),
              QByteArray("\xEF\xBB\xBFno,item,question,answer,status,reason,section,page,line,section from,page from,grounds\r\n"
                         "1,\"Item, with comma\",\"Said \"\"so\"\"?\",\"a\nb\",reported,,,,,,,\r\n"));
    EXPECT_FALSE(writeChecklist(checklist, dir.filePath(u"list.xyz"_s)).ok());
}
