// Numbers of the records that stand in a text as fields, wherever a report prints a person's own words.
#include <gtest/gtest.h>

#include "export/checklist.h"
#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/report/walking_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;
namespace exporting = kondensat::exporting;

namespace {

QString markdownOf(const WalkingStudy& walking, QStringList* warnings = nullptr) {
    const auto document = exporting::buildReport(walking.study(), {}, warnings);
    EXPECT_TRUE(document.ok());
    const auto bytes = exporting::toMarkdown(*document);
    EXPECT_TRUE(bytes.ok());
    return QString::fromUtf8(*bytes);
}

/// Puts a paragraph before those of an analytic text.
void tell(WalkingStudy& walking, const RecordId& text, const QString& words) { walking.set.write(text, words + u'\n'); }

}  // namespace

TEST(NumberFields, ArePrintedAsTheNumbersOfTheRecords) {
    WalkingStudy walking;
    tell(walking, walking.benchText, u"Of {participants} walkers in {sessions: in words} sessions, all sat down."_s);
    walking.info(&StudyInfo::abstract, u"We met {participants: in words} people, {minutes: median} minutes at a time."_s);
    walking.info(&StudyInfo::sampling, u"We stopped at {participants}."_s);
    const auto study = walking.study();
    const int n = int(study.count<Participant>()), sessions = int(study.count<Session>());
    ASSERT_EQ(n, 5);
    ASSERT_EQ(sessions, 3);
    QList<int> minutes;
    for (const Session* session : study.list<Session>()) minutes.append(session->minutes);
    std::sort(minutes.begin(), minutes.end());
    const QString printed = markdownOf(walking).simplified();
    EXPECT_TRUE(printed.contains(u"Of 5 walkers in three sessions, all sat down."_s));
    EXPECT_TRUE(printed.contains(u"We met five people, %1 minutes at a time."_s.arg(minutes[1]))) << printed.left(600).toStdString();
    EXPECT_TRUE(printed.contains(u"We stopped at 5."_s));
    EXPECT_FALSE(printed.contains(u"{participants"_s) || printed.contains(u"{sessions"_s) || printed.contains(u"{minutes"_s));
    walking.participant(u"P6"_s, {});
    EXPECT_TRUE(markdownOf(walking).simplified().contains(u"Of 6 walkers"_s));
}

TEST(NumberFields, AreFilledInATranslationAndInAnswersOfTheChecklist) {
    WalkingStudy walking;
    tell(walking, walking.benchText, u"{participants: in words} sad på bænken."_s);
    walking.translate(walking.benchText, u"text"_s, u"en"_s, u"{Participants: in words} sat on the bench."_s);
    ChecklistAnswer answer;
    answer.parent = walking.analysis;
    answer.order = u"zz"_s;
    answer.guideline = u"coreq"_s;
    answer.item = u"12"_s;
    answer.answer = u"We had {participants} in mind, and {nothing}."_s;
    walking.set.add(answer);
    EXPECT_TRUE(markdownOf(walking).contains(u"Five sat on the bench."_s));
    const auto checklist = exporting::buildChecklist(walking.study(), walking.analysis, u"coreq"_s, {});
    ASSERT_TRUE(checklist.ok());
    QStringList answers;
    for (const auto& row : checklist->rows) answers.append(row.answer);
    EXPECT_TRUE(answers.contains(u"We had 5 in mind, and {nothing}."_s));
}

TEST(NumberFields, ThatTheRecordsDoNotHaveStayAndAreSaid) {
    WalkingStudy walking;
    tell(walking, walking.benchText, u"All {particpants} sat down, a total of 9 participants."_s);
    QStringList warnings;
    EXPECT_TRUE(markdownOf(walking, &warnings).contains(u"particpants"_s));
    EXPECT_EQ(warnings.filter(u"{particpants}"_s).size(), 1) << warnings.join(u'\n').toStdString();
    EXPECT_EQ(warnings.filter(u"“9 participants”, while the records have 5"_s).size(), 1) << warnings.join(u'\n').toStdString();
}
