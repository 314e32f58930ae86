// The guidelines that come with the program: their items, and what the sample study answers.
#include <gmock/gmock.h>

#include "export/checklist.h"
#include "export/checklist_guideline.h"
#include "export/layout.h"
#include "export/report.h"
#include "tests/report/sample_study.h"
#include "tests/report/walking_study.h"

using namespace kondensat;
using namespace kondensat::exporting;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;

namespace {

/// The guidelines' terms, written down from the publications.
const QMap<QString, QStringList> terms{
    {u"srqr"_s,
     {u"Title"_s, u"Abstract"_s, u"Problem formulation"_s, u"Purpose or research question"_s,
      u"Qualitative approach and research paradigm"_s, u"Researcher characteristics and reflexivity"_s, u"Context"_s,
      u"Sampling strategy"_s, u"Ethical issues pertaining to human subjects"_s, u"Data collection methods"_s,
      u"Data collection instruments and technologies"_s, u"Units of study"_s, u"Data processing"_s, u"Data analysis"_s,
      u"Techniques to enhance trustworthiness"_s, u"Synthesis and interpretation"_s, u"Links to empirical data"_s,
      u"Integration with prior work, implications, transferability, and contribution(s) to the field"_s,
      u"Limitations"_s, u"Conflicts of interest"_s, u"Funding"_s}},
    {u"jars-qual"_s,
     {u"Title"_s, u"Author note"_s, u"Abstract"_s, u"Description of research problems or questions"_s,
      u"Study objectives/aims/research goals"_s, u"Research design overview"_s, u"Researcher description"_s,
      u"Participants or other data sources"_s, u"Researcher–participant relationship"_s, u"Recruitment process"_s,
      u"Participant selection"_s, u"Data collection or identification procedures"_s,
      u"Recording and data transformation"_s, u"Data-analytic strategies"_s, u"Methodological integrity"_s,
      u"Findings/results"_s, u"Discussion"_s}},
    {u"entreq"_s,
     {u"Aim"_s, u"Synthesis methodology"_s, u"Approach to searching"_s, u"Inclusion criteria"_s, u"Data sources"_s,
      u"Electronic search strategy"_s, u"Study screening methods"_s, u"Study characteristics"_s,
      u"Study selection results"_s, u"Rationale for appraisal"_s, u"Appraisal items"_s, u"Appraisal process"_s,
      u"Appraisal results"_s, u"Data extraction"_s, u"Software"_s, u"Number of reviewers"_s, u"Coding"_s,
      u"Study comparison"_s, u"Derivation of themes"_s, u"Quotations"_s, u"Synthesis output"_s}}};

void collect(const QList<LayoutSection>& sections, QSet<QString>& ids) {
    for (const LayoutSection& section : sections) ids.insert(section.id), collect(section.sections, ids);
}

QStringList numbersWith(const Checklist& checklist, const QString& status) {
    QStringList numbers;
    for (const ChecklistRow& row : checklist.rows)
        if (row.status == status) numbers.append(row.no);
    return numbers;
}

ChecklistRow rowOf(const Checklist& checklist, const QString& no) {
    for (const ChecklistRow& row : checklist.rows)
        if (row.no == no) return row;
    ADD_FAILURE() << "no item " << no.toStdString();
    return {};
}

Checklist sampleChecklist(const QString& guideline) {
    const auto checklist = buildChecklist(sampleStudy(), {}, guideline);
    EXPECT_TRUE(checklist.ok()) << (checklist ? "" : checklist.error().message().toStdString());
    return checklist ? *checklist : Checklist();
}

}  // namespace

TEST(Guidelines, AreOfferedWithThoseForSomeStudiesAfterTheOthersAndSheetsLast) {
    QStringList names;
    for (const GuidelineName& each : guidelines()) names.append(each.shortName);
    EXPECT_EQ(names.join(u", "_s).toStdString(), "COREQ, JARS-Qual, SRQR, ENTREQ, Data protection");
}

TEST(Guidelines, HoldTheTermsOfThePublications) {
    for (auto it = terms.cbegin(); it != terms.cend(); ++it) {
        const auto guideline = readGuideline(it.key());
        ASSERT_TRUE(guideline.ok()) << guideline.error().message().toStdString();
        QStringList items;
        for (const GuidelineItem& item : guideline->items) items.append(item.item);
        EXPECT_EQ(items.join(u'\n').toStdString(), it->join(u'\n').toStdString()) << it.key().toStdString();
    }
}

TEST(Guidelines, SayOfEachItemWhereItIsFilledInAndInWhichSectionOfTheReportItStands) {
    const auto layout = readLayout(u"report"_s);
    ASSERT_TRUE(layout.ok());
    QSet<QString> ids{u"title"_s, u"abstract"_s};
    collect(layout->sections, ids);
    for (const GuidelineName& each : guidelines()) {
        const auto guideline = readGuideline(each.name);
        ASSERT_TRUE(guideline.ok());
        for (const GuidelineItem& item : guideline->items) {
            SCOPED_TRACE((each.name + u' ' + item.no).toStdString());
            EXPECT_FALSE(item.hint.isEmpty());
            EXPECT_TRUE(item.question.endsWith(u'?'));
            EXPECT_FALSE(item.domain.isEmpty());
            EXPECT_TRUE(item.section.isEmpty() ? item.from.isEmpty() : ids.contains(item.section))
                << item.section.toStdString();
        }
    }
}

TEST(Guidelines, LeaveOfTheSampleOnlyWhatItsRecordsDoNotHold) {
    const Checklist srqr = sampleChecklist(u"srqr"_s), jars = sampleChecklist(u"jars-qual"_s);
    EXPECT_EQ(numbersWith(srqr, u"not reported"_s), (QStringList{u"S18"_s, u"S19"_s, u"S20"_s}));
    EXPECT_EQ(numbersWith(srqr, u"partly"_s), QStringList());
    EXPECT_EQ(numbersWith(jars, u"not reported"_s), QStringList{u"17"_s});
    EXPECT_EQ(numbersWith(jars, u"partly"_s), QStringList());
    for (const Checklist& each : {srqr, jars})
        for (const ChecklistRow& row : each.rows)
            EXPECT_EQ(row.section.isEmpty(), row.status == u"not reported") << row.no.toStdString();
}

TEST(Guidelines, ForSynthesesLeaveTheSearchForStudiesToTheResearchers) {
    const Checklist entreq = sampleChecklist(u"entreq"_s);
    EXPECT_FALSE(entreq.fits.isEmpty());
    EXPECT_EQ(numbersWith(entreq, u"not reported"_s),
              (QStringList{u"3"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s}));
    EXPECT_EQ(numbersWith(entreq, u"partly"_s), (QStringList{u"14"_s, u"18"_s}));
}

TEST(Guidelines, TellTheExtentOfLongTextsAndWhereTheyStand) {
    const Checklist srqr = sampleChecklist(u"srqr"_s);
    const ChecklistRow title = rowOf(srqr, u"S1"_s), abstract = rowOf(srqr, u"S2"_s), problem = rowOf(srqr, u"S3"_s);
    EXPECT_TRUE(title.answer.startsWith(u"Peer mentors for migrant patients with complex needs."));
    EXPECT_EQ(title.section, u"Title page");
    EXPECT_THAT(abstract.answer.toStdString(),
                testing::MatchesRegex("The abstract holds [12][0-9]+ words on background, methods, findings and conclusion\\."));
    EXPECT_EQ(abstract.section, u"Abstract");
    EXPECT_THAT(problem.answer.toStdString(),
                testing::MatchesRegex("The background is told in three paragraphs \\(3[0-9]+ words\\)\\."));
}

TEST(Guidelines, PlaceTitleAndAbstractOnTheFirstPage) {
    const auto checklist = buildChecklist(sampleStudy(), {}, u"srqr"_s, {{u"title"_s, 1}, {u"abstract"_s, 1}});
    ASSERT_TRUE(checklist.ok());
    EXPECT_EQ(rowOf(*checklist, u"S1"_s).page, u"1");
    EXPECT_EQ(rowOf(*checklist, u"S2"_s).pageFrom, u"layout");
}

TEST(Guidelines, AnswersOfOneDoNotCountForAnother) {
    WalkingStudy walking;
    study::ChecklistAnswer own;
    own.parent = walking.analysis, own.guideline = u"srqr"_s, own.item = u"S19"_s, own.answer = u"Few walkers."_s;
    walking.set.add(own);
    own.item = u"21"_s, own.answer = u"Never."_s;
    walking.set.add(own);
    const auto srqr = buildChecklist(walking.study(), {}, u"srqr"_s), coreq = buildChecklist(walking.study(), {}, u"coreq"_s);
    ASSERT_TRUE(srqr.ok() && coreq.ok());
    EXPECT_EQ(rowOf(*srqr, u"S19"_s).answer, u"Few walkers.");
    EXPECT_EQ(rowOf(*srqr, u"S19"_s).status, u"reported");
    EXPECT_NE(rowOf(*coreq, u"21"_s).answer, u"Never.");
}

TEST(Guidelines, InUseIsTheOneThatIsAnswered) {
    WalkingStudy walking;
    EXPECT_EQ(guidelineInUse(walking.study()), u"coreq");
    study::ChecklistAnswer own;
    own.parent = walking.analysis, own.guideline = u"SRQR"_s, own.item = u"S19"_s;
    walking.set.add(own);
    own.guideline = u"data-protection"_s, own.item = u"1"_s;
    walking.set.add(own), walking.set.add(own);
    const study::Study study = walking.study();
    EXPECT_EQ(guidelineInUse(study), u"srqr");
    const auto checklist = buildChecklist(study, {});
    ASSERT_TRUE(checklist.ok());
    EXPECT_EQ(checklist->guideline, u"srqr");
    const auto report = buildReport(study);
    ASSERT_TRUE(report.ok());
    bool printed = false;
    for (const Block& block : report->blocks)
        if (const auto* table = block.as<Table>()) printed = printed || table->caption.plain().startsWith(u"SRQR");
    EXPECT_TRUE(printed);
}
