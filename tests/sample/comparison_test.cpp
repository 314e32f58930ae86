// The sample study changed in known ways after it was submitted: what the comparison says is held against a list written by hand.
#include <gmock/gmock.h>

#include "app/operations/comparison/comparison_document.h"
#include "app/operations/comparison/sentences.h"
#include "app/operations/milestones.h"
#include "app/operations/pseudonymising.h"
#include "app/operations/withdrawing.h"
#include "core/journal/erase.h"
#include "core/journal/merge.h"
#include "core/journal/past.h"
#include "core/method/speakers.h"
#include "core/text/segment.h"
#include "tests/export/judges.h"
#include "tests/sample/sample_fixture.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::app;
using namespace kondensat::study;
using sampletest::Sample;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

class Compared : public testing::Test {
protected:
    void SetUp() override {
        project = sample.open();
        submitted = milestone(u"submitted"_s);
    }
    RecordId milestone(const QString& name) {
        const auto added = addMilestone(*project, name);
        EXPECT_TRUE(added.ok());
        return added->id;
    }
    template <class F>
    void change(F&& write) {
        ChangeSet set(u"changed for the test"_s);
        write(set);
        ASSERT_TRUE(project->commit(set).ok());
    }
    /// Replaces words in a long text.
    void rewrite(const char* id, const QString& words, const QString& with) {
        const auto document = project->study().document(RecordId::of(id));
        ASSERT_EQ(document->text().count(words), 1) << words.toStdString();
        const qsizetype at = document->text().indexOf(words);
        change([&](ChangeSet& set) { set.edit(RecordId::of(id), document->replacing({at, at + words.size()}, with)); });
    }
    [[nodiscard]] Comparison compare(const ComparedMoment& from, const ComparedMoment& to = {}) const {
        const auto made = compareMoments(*project, from, to, RecordId::of("a1"), u"coreq"_s);
        EXPECT_TRUE(made.ok()) << (made ? "" : made.error().message().toStdString());
        return made && *made ? **made : Comparison();
    }
    [[nodiscard]] Comparison sinceSubmitted() const { return compare({submitted}); }
    /// "renamed code group g-trans | before | after"
    static QStringList shown(const Comparison& comparison, ComparedPart part) {
        QStringList lines;
        for (const ComparedRow& row : comparison.rows)
            if (row.part == part)
                lines.append(u"%1 %2 %3 | %4 | %5%6"_s.arg(nameOf(row.became), row.type, row.record ? row.record.toString() : row.in, row.before, row.after, row.isWithheld ? u" (withheld)"_s : QString()));
        return lines;
    }
    /// Everything a comparison says, as one text.
    static QString said(const Comparison& comparison) {
        QStringList all;
        for (const ComparedRow& row : comparison.rows) all += {row.name, row.in, row.before, row.after, row.words};
        for (const ComparedGroup& group : comparison.groups) all.append(group.name);
        return all.join(u'\n');
    }
    [[nodiscard]] QString printed(const char* quote) const {
        const Quote* found = project->study().find<Quote>(RecordId::of(quote));
        return project->study().document(found->source)->textOf(found->range);
    }

    Sample sample;
    std::unique_ptr<journal::Project> project;
    RecordId submitted;
};

TEST_F(Compared, NothingIsDifferentWhereNothingWasChanged) { EXPECT_THAT(sinceSubmitted().rows, IsEmpty()); }

TEST_F(Compared, ThemesGroupsAndSubgroups) {
    change([](ChangeSet& set) {
        set.set(RecordId::of("g-trans"), &CodeGroup::name, u"Lost on the way"_s);
        set.set(RecordId::of("cat-mentors"), &Category::heading, u"A guide at the table"_s);
        set.move(RecordId::of("sg-limits"), RecordId::of("g-mentor"), u"zz"_s);
        set.set(RecordId::of("sg-child"), &Subgroup::setAside, QString());
        Subgroup added;
        added.id = RecordId::of("sg-new");
        added.parent = RecordId::of("g-vuln");
        added.name = u"Hidden resources"_s;
        set.add(added);
        set.remove(RecordId::of("sg-conf"));
        set.include(RecordId::of("cat-trans"), &Category::groups, RecordId::of("g-vuln"), false);
    });
    EXPECT_THAT(shown(sinceSubmitted(), ComparedPart::Themes),
                testing::UnorderedElementsAre(
                    u"heading category cat-mentors | A guide who lets the patient hold the map | A guide at the table"_s,
                    u"renamed code group g-trans | Lost between systems | Lost on the way"_s,
                    u"moved code group g-vuln | Patients at risk of being lost in transition | "_s,
                    u"moved subgroup sg-limits | Whose is she? | Knowing the way from within"_s,
                    testing::AllOf(testing::Property(&QString::size, testing::Gt(0)), testing::ResultOf([](const QString& line) { return line.startsWith(u"in use subgroup sg-child | Taken into"); }, true)),
                    u"added subgroup sg-new |  | Hidden resources"_s,
                    testing::ResultOf([](const QString& line) { return line.startsWith(u"dropped subgroup sg-conf"); }, true)));
}

TEST_F(Compared, MeaningUnitsAndHowManyThereAreInEachGroup) {
    const MeaningUnit moved = *project->study().find<MeaningUnit>(RecordId::of("u003"));
    ASSERT_EQ(moved.groups, RefSet{RecordId::of("g-trans")});
    change([](ChangeSet& set) {
        set.include(RecordId::of("u003"), &MeaningUnit::groups, RecordId::of("g-trans"), false);
        set.include(RecordId::of("u003"), &MeaningUnit::subgroups, RecordId::of("sg-nav"), false);
        set.include(RecordId::of("u003"), &MeaningUnit::groups, RecordId::of("g-vuln"));
        set.include(RecordId::of("u003"), &MeaningUnit::subgroups, RecordId::of("sg-vuln"));
        set.remove(RecordId::of("u103"));
        set.set(RecordId::of("u010"), &MeaningUnit::code, u"cooperative"_s);
    });
    const Comparison comparison = sinceSubmitted();
    QStringList lines;
    for (const ComparedRow& row : comparison.rows)
        if (row.part == ComparedPart::Units) lines.append(u"%1 %2"_s.arg(nameOf(row.became), row.record.toString()));
    EXPECT_THAT(lines, testing::UnorderedElementsAre(u"moved u003"_s, u"dropped u103"_s, u"changed u010"_s));
    for (const ComparedRow& row : comparison.rows) {
        if (row.part != ComparedPart::Units || row.became != Became::Moved) continue;
        EXPECT_EQ(row.before, u"Lost between systems / Navigating complex transitions"_s);
        EXPECT_EQ(row.after, u"Vulnerable in situations / Understanding patient vulnerability"_s);
        EXPECT_TRUE(row.words.contains(u"Everybody did their job."_s));
    }
    // Counted here by another way: from the units themselves.
    const auto now = [&](const char* group) {
        int n = 0;
        for (const MeaningUnit& unit : project->study().table<MeaningUnit>()) n += unit.groups.contains(RecordId::of(group)) || unit.subgroups.contains(RecordId::of(group));
        return n;
    };
    for (const ComparedGroup& group : comparison.groups) {
        EXPECT_EQ(group.after - group.before, group.arrived - group.left) << group.name.toStdString();
        if (group.type != Category::type) {
            EXPECT_EQ(group.after, now(group.record.toString().toLatin1().constData())) << group.name.toStdString();
        }
        if (group.record == RecordId::of("g-trans")) {
            EXPECT_EQ(group.left, 2);
        }
        if (group.record == RecordId::of("sg-vuln")) {
            EXPECT_EQ(group.arrived, 1);
        }
        if (group.record == RecordId::of("cat-trans")) {
            EXPECT_EQ(group.left, 1) << "one moved within the theme, and one is gone";
        }
    }
}

TEST_F(Compared, SentencesOfCondensatesAndAnalyticTexts) {
    rewrite("c-nav", u"Everybody does their job, and still nobody has it all on one page."_s, u"Everybody does their own job, and still nobody has it all on one page."_s);
    rewrite("at-intro1", u"They described movement: out of a ward, from one benefit to the next, between offices that shared a logo and no files."_s,
            u"Belonging nowhere was the recurring picture."_s);
    const QStringList lines = shown(sinceSubmitted(), ComparedPart::Texts);
    ASSERT_EQ(lines.size(), 2 + 1) << lines.join(u'\n').toStdString();
    EXPECT_EQ(lines[0], u"changed condensate c-nav | Everybody does their job, and still nobody has it all on one page. | Everybody does their own job, and still nobody has it all on one page."_s);
    // A sentence written anew altogether is one that is gone and one that is new.
    EXPECT_TRUE(lines[1].startsWith(u"dropped analytic text at-intro1 | They described movement"_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith(u"added analytic text at-intro1 |  | Belonging nowhere was the recurring picture."_s)) << lines[2].toStdString();
}

TEST_F(Compared, QuotesThatArePrinted) {
    const QString whole = printed("q-nav-1");
    change([&](ChangeSet& set) {
        set.set(RecordId::of("q-nav-1"), &Quote::edited, u"Everybody did their job. (…)"_s);
        set.set(RecordId::of("q-nav-3"), &Quote::label, u"(a nurse)"_s);
    });
    const auto text = project->study().document(RecordId::of("at-nav"));
    for (const text::PlacedMark& mark : text->marks())
        if (mark.value.toObject().value("quote"_L1) == u"q-nav-4"_s)
            change([&](ChangeSet& set) { set.edit(RecordId::of("at-nav"), text->replacing({mark.position, mark.position + 1}, {})); });
    const Comparison comparison = sinceSubmitted();
    const QStringList lines = shown(comparison, ComparedPart::Quotes);
    ASSERT_EQ(lines.size(), 3) << lines.join(u'\n').toStdString();
    EXPECT_EQ(lines[0], u"changed quote q-nav-1 | %1 | Everybody did their job. (…)"_s.arg(whole));
    EXPECT_TRUE(lines[1].startsWith(u"attributed quote q-nav-3 | ("_s) && lines[1].endsWith(u"| (a nurse)"_s)) << lines[1].toStdString();
    EXPECT_EQ(lines[2], u"dropped quote q-nav-4 | %1 | "_s.arg(printed("q-nav-4")));
    EXPECT_THAT(shown(comparison, ComparedPart::Texts), IsEmpty()) << "quotes are no sentences of the researchers";
}

TEST_F(Compared, WhatWasTakenOutOfATranscriptIsNotToldAgain) {
    rewrite("fg1", u"Everybody did their job."_s, u"All of us did it."_s);
    const Comparison comparison = sinceSubmitted();
    EXPECT_EQ(shown(comparison, ComparedPart::Quotes), QStringList(u"corrected quote q-nav-1 |  | %1"_s.arg(printed("q-nav-1"))));
    EXPECT_FALSE(said(comparison).contains(u"Everybody did their job."_s));
}

TEST_F(Compared, PseudonymsHoldForThePast) {
    rewrite("c-nav", u"five systems"_s, u"five systems in Hvidovre"_s);
    change([&](ChangeSet& set) { set.set(RecordId::of("g-trans"), &CodeGroup::name, u"Lost in Hvidovre"_s); });
    const RecordId revised = milestone(u"revised"_s);
    rewrite("c-nav", u"instead of one"_s, u"where there had been one"_s);
    const auto places = placesOfName(project->study(), u"Hvidovre"_s);
    ASSERT_EQ(places.size(), 2);
    const auto set = pseudonymise(project->study(), places, u"Hvidovre"_s, u"Town"_s);
    ASSERT_TRUE(set.ok());
    ASSERT_TRUE(project->commit(*set).ok());
    const Comparison comparison = compare({revised});
    ASSERT_EQ(comparison.count(ComparedPart::Texts), 1);
    EXPECT_TRUE(shown(comparison, ComparedPart::Texts).first().contains(u"five systems in Town around them instead of one."_s)) << shown(comparison, ComparedPart::Texts).first().toStdString();
    EXPECT_EQ(comparison.count(ComparedPart::Themes), 0);
    EXPECT_FALSE(said(comparison).contains(u"Hvidovre"_s));
    EXPECT_FALSE(said(sinceSubmitted()).contains(u"Hvidovre"_s));
}

TEST_F(Compared, WordsOfWhoWithdrewDoNotComeBack) {
    const Quote quote = *project->study().find<Quote>(RecordId::of("q-nav-1"));
    const QString words = printed("q-nav-1");
    const QList<RecordId> who = method::participantsOf(project->study(), quote.id);
    ASSERT_EQ(who.size(), 1);
    const auto affected = method::affectedBy(project->study(), who.first());
    QStringList theirs;  // words of the quotes that go
    for (const RecordId& id : affected.quotes) theirs.append(printed(id.toString().toLatin1().constData()));
    change([&](ChangeSet& set) { set.set(RecordId::of("u003"), &MeaningUnit::code, u"one map"_s); });
    ASSERT_TRUE(project->commit(withdrawFromUse(project->study(), affected, {who.first(), u"2024-05-01"_s, {}})).ok());
    // A condensate's sentence that rests on nobody else is taken out by hand.
    QString taken;
    for (const method::WithdrawalList::Sentence& sentence : affected.sentences) {
        const auto document = project->study().document(sentence.condensate);
        bool onlyTheirs = true, isLinked = false;
        for (const auto* link : project->study().children<SentenceLink>(sentence.condensate))
            if (const auto span = document->spanOf(link->range); span && span->overlaps(sentence.span)) {
                isLinked = true;
                for (const RecordId& unit : link->units) onlyTheirs = onlyTheirs && method::participantsOf(project->study(), unit) == who;
            }
        if (!isLinked || !onlyTheirs || sentence.span.length() == 0) continue;
        taken = document->text().mid(sentence.span.start, sentence.span.length());
        change([&](ChangeSet& set) { set.edit(sentence.condensate, document->replacing(sentence.span, {})); });
        break;
    }
    ASSERT_FALSE(taken.isEmpty());
    const Comparison comparison = sinceSubmitted();
    const QString all = said(comparison);
    for (const QString& each : std::as_const(theirs)) EXPECT_FALSE(all.contains(each)) << each.toStdString();
    EXPECT_FALSE(all.contains(words));
    EXPECT_FALSE(all.contains(taken.trimmed())) << taken.toStdString();
    EXPECT_FALSE(all.contains(u"one map"_s)) << "a code may be in their own words";
    EXPECT_THAT(shown(comparison, ComparedPart::Quotes), Contains(u"dropped quote q-nav-1 |  |  (withheld)"_s));
    EXPECT_THAT(shown(comparison, ComparedPart::People), Contains(u"withdrawn participant %1 |  | 2024-05-01"_s.arg(who.first().toString())));
}

/// Rewritten since, it would be told in two wordings: neither may be.
TEST_F(Compared, ASentenceThatRestsOnWhoWithdrewAloneIsWithheldAsItIsNow) {
    const RecordId who = method::participantsOf(project->study(), RecordId::of("q-nav-1")).first();
    struct Found {
        RecordId condensate;
        QString was, is;
    };
    QList<Found> theirs, others;
    for (const Condensate* condensate : project->study().list<Condensate>()) {
        const auto document = project->study().document(condensate->id);
        const auto links = project->study().children<SentenceLink>(condensate->id);
        for (const text::Span& sentence : text::sentences(document->text(), u"en"_s)) {
            QSet<RecordId> speakers;
            for (const SentenceLink* link : links)
                if (const auto span = document->spanOf(link->range); span && span->overlaps(sentence))
                    for (const RecordId& unit : link->units)
                        for (const RecordId& each : method::participantsOf(project->study(), unit)) speakers.insert(each);
            const QString words = document->text().mid(sentence.start, sentence.length());
            if (speakers.isEmpty() || words.size() < 20) continue;
            (speakers == QSet<RecordId>{who} ? theirs : others).append({condensate->id, words, words.chopped(1) + u" these days."_s});
        }
    }
    ASSERT_FALSE(theirs.isEmpty());
    ASSERT_FALSE(others.isEmpty());
    for (const Found& found : {theirs.first(), others.first()}) rewrite(found.condensate.toString().toLatin1().constData(), found.was, found.is);
    const auto saysAll = [&](const Found& found) {
        const QString all = said(sinceSubmitted());
        return all.contains(found.was) && all.contains(found.is);
    };
    EXPECT_TRUE(saysAll(theirs.first()) && saysAll(others.first())) << "else there is nothing to withhold";
    ASSERT_TRUE(project->commit(withdrawFromUse(project->study(), method::affectedBy(project->study(), who), {who, u"2024-05-01"_s, {}})).ok());
    const Comparison comparison = sinceSubmitted();
    EXPECT_FALSE(said(comparison).contains(theirs.first().was.chopped(1)));
    EXPECT_THAT(shown(comparison, ComparedPart::Texts), Contains(u"changed condensate %1 | [withheld] | [withheld] (withheld)"_s.arg(theirs.first().condensate.toString())));
    EXPECT_TRUE(saysAll(others.first()));
    // Between two moments of the past as well.
    const RecordId revised = milestone(u"revised"_s);
    EXPECT_FALSE(said(compare({submitted}, {revised})).contains(theirs.first().was.chopped(1)));
}

/// What pandoc finds in the office files and the page, and pdftotext in the PDF, is what the comparison says, in its order.
TEST_F(Compared, IsADocumentThatOtherProgramsRead) {
    exporting::test::application();
    rewrite("c-nav", u"Everybody does their job, and still nobody has it all on one page."_s, u"Everybody does their own job, and still nobody has it all on one page."_s);
    const RecordId who = method::participantsOf(project->study(), RecordId::of("q-nav-1")).first();
    const QString words = printed("q-nav-1").left(24);
    change([](ChangeSet& set) {
        set.set(RecordId::of("g-trans"), &CodeGroup::name, u"Lost on the way"_s);
        set.include(RecordId::of("u003"), &MeaningUnit::groups, RecordId::of("g-vuln"));
    });
    ASSERT_TRUE(project->commit(withdrawFromUse(project->study(), method::affectedBy(project->study(), who), {who, u"2024-05-01"_s, {}})).ok());
    const Comparison comparison = sinceSubmitted();
    const QStringList said{u"What changed since “submitted”"_s, project->study().info().title, u"Themes, code groups and subgroups"_s, u"Code group “Lost on the way”: renamed"_s,
                           u"Lost between systems"_s, u"Condensates and analytic texts"_s, u"Condensate: changed"_s, u"Everybody does their job, and still nobody"_s,
                           u"Everybody does their own job, and still nobody"_s, u"Quotes that are printed"_s, u"Quote: gone"_s, u"[withheld]"_s, u"withdrew"_s};
    const exporting::test::Desk desk;
    for (const QString& suffix : {u"docx"_s, u"odt"_s, u"html"_s, u"md"_s, u"pdf"_s}) {
        SCOPED_TRACE(suffix.toStdString());
        const auto bytes = comparisonBytes(comparison, project->study().info().title, u"changes."_s + suffix, nullptr);
        ASSERT_TRUE(bytes.ok()) << bytes.error().message().toStdString();
        const bool isPdf = suffix == u"pdf";
        const QString read = isPdf ? exporting::test::pdfText(desk.put(u"changes.pdf"_s, *bytes)) : exporting::test::readByPandoc(suffix == u"md" ? u"markdown"_s : suffix, *bytes);
        EXPECT_FALSE(read.contains(words));
        if (!isPdf) exporting::test::expectInOrder(read, said);  // columns stand beside each other in a PDF
        else
            for (const QString& each : {said[0], said[2], said.last()}) EXPECT_TRUE(read.simplified().contains(each)) << each.toStdString();
    }
    // What is new is bold and what is gone italic, and nothing else of the sentence.
    const QString page = QString::fromUtf8(*comparisonBytes(comparison, {}, u"c.html"_s, nullptr));
    EXPECT_TRUE(page.contains(u"Everybody does their <strong>own </strong>job"_s) || page.contains(u"Everybody does their <strong>own</strong> job"_s) || page.contains(u"Everybody does their<strong> own</strong> job"_s));
    QStringList warnings;
    EXPECT_EQ(comparisonBytes(comparison, {}, u"c.rtf"_s, &warnings).error().code, Error::Code::Unsupported);
}

TEST_F(Compared, WhatWasErasedDoesNotComeBack) {
    rewrite("c-nav", u"five systems"_s, u"five systems near Bispebjerg station"_s);
    const RecordId revised = milestone(u"revised"_s);
    rewrite("c-nav", u"five systems near Bispebjerg station"_s, u"five systems"_s);
    ASSERT_TRUE(said(compare({revised})).contains(u"Bispebjerg"_s)) << "else there is nothing to erase";
    ASSERT_TRUE(journal::erase(*project, {journal::EraseRequest::What::Phrase, {}, u"Bispebjerg"_s, u"asked for"_s}, false).ok());
    EXPECT_FALSE(said(compare({revised})).contains(u"Bispebjerg"_s));
    const auto participant = method::participantsOf(project->study(), RecordId::of("q-nav-1")).first();
    const QString words = printed("q-nav-1");
    ASSERT_TRUE(journal::erase(*project, {journal::EraseRequest::What::Participant, participant, {}, u"asked for"_s}, false).ok());
    const QString all = said(compare({submitted}));
    for (const QString& six : {words.left(40), words.right(40)}) EXPECT_FALSE(all.contains(six)) << six.toStdString();
}

TEST_F(Compared, AnothersListAndWhatHangsOnItStaysWithheld) {
    project->setAuthor(project->study().list<Member>()[0]->id);
    RecordId theme;
    change([&](ChangeSet& set) {
        PreliminaryTheme own;
        own.parent = RecordId::of("a1");
        own.title = u"Wordless corridors"_s;
        own.member = project->study().list<Member>()[0]->id;
        theme = set.add(own);
        Memo memo;
        memo.title = u"On wordless corridors"_s;
        memo.about = theme;
        set.write(set.add(memo), u"A thought about wordless corridors."_s);
    });
    EXPECT_TRUE(said(sinceSubmitted()).contains(u"ordless corridors"_s)) << "it is theirs";
    project->setAuthor(project->study().list<Member>()[1]->id);
    EXPECT_FALSE(said(sinceSubmitted()).contains(u"ordless corridors"_s));
}

TEST_F(Compared, PeopleChecklistAndDecisions) {
    change([&](ChangeSet& set) {
        set.include(project->study().list<Session>().first()->id, &Session::participants, RecordId::of("p-new"));
        Participant person;
        person.id = RecordId::of("p-new");
        person.label = u"N1"_s;
        set.add(person);
        ChecklistAnswer answer;
        answer.parent = RecordId::of("a1");
        answer.guideline = u"coreq"_s;
        answer.item = u"22"_s;
        answer.answer = u"Saturation was not sought; information power was judged."_s;
        answer.status = u"reported"_s;
        answer.page = u"9"_s;
        set.add(answer);
        Discussion discussion;
        discussion.parent = RecordId::of("a1");
        discussion.date = u"2024-06-01"_s;
        discussion.proposal = u"Merge the two themes"_s;
        discussion.decision = u"They stay apart."_s;
        set.add(discussion);
        set.set(RecordId::of("study"), &StudyInfo::sampling, u"Purposive, for variation in profession."_s);
    });
    const Comparison comparison = sinceSubmitted();
    EXPECT_THAT(shown(comparison, ComparedPart::People), ElementsAre(u"added participant p-new |  | N1"_s));
    const QStringList checklist = shown(comparison, ComparedPart::Checklist);
    EXPECT_TRUE(std::any_of(checklist.cbegin(), checklist.cend(), [](const QString& line) { return line.contains(u"22 | "_s) && line.endsWith(u"Saturation was not sought; information power was judged."_s); }))
        << checklist.join(u'\n').toStdString();
    EXPECT_TRUE(std::any_of(checklist.cbegin(), checklist.cend(), [](const QString& line) { return line.contains(u"Purposive, for variation in profession."_s); }));
    EXPECT_THAT(shown(comparison, ComparedPart::Decisions), ElementsAre(testing::ResultOf([](const QString& line) { return line.endsWith(u"|  | They stay apart."_s); }, true)));
}

TEST_F(Compared, TwoMilestonesAndWhatWasTakenBack) {
    change([](ChangeSet& set) { set.set(RecordId::of("g-trans"), &CodeGroup::name, u"One"_s); });
    const RecordId revised = milestone(u"revised"_s);
    change([](ChangeSet& set) { set.set(RecordId::of("g-trans"), &CodeGroup::name, u"Two"_s); });
    EXPECT_EQ(shown(compare({submitted}, {revised}), ComparedPart::Themes), QStringList(u"renamed code group g-trans | Lost between systems | One"_s));
    EXPECT_EQ(shown(compare({revised}), ComparedPart::Themes), QStringList(u"renamed code group g-trans | One | Two"_s));
    ASSERT_TRUE(project->undo()->has_value());
    EXPECT_THAT(compare({revised}).rows, IsEmpty());
    EXPECT_EQ(shown(compare({revised}, {submitted}), ComparedPart::Themes), QStringList(u"renamed code group g-trans | One | Lost between systems"_s)) << "backwards, too";
    EXPECT_EQ(*findMilestone(project->study(), u"Revised"_s), revised);
    EXPECT_FALSE(findMilestone(project->study(), u"accepted"_s).ok());
}

/// Words of transcripts that are as they were are not counted again; so the past has the numbers that a count of its texts gives.
TEST_F(Compared, ThePastHasTheWordsOfItsOwnTexts) {
    const Milestone named = *project->study().find<Milestone>(submitted);
    const auto holds = [&](const char* what) {
        SCOPED_TRACE(what);
        const auto past = journal::asOf(*project, named, {});
        ASSERT_TRUE(past.ok());
        QList<RecordId> ids;
        for (const Source* source : (*past)->list<Source>()) ids.append(source->id);
        const QList<int> words = (*past)->wordCounts(ids);
        for (qsizetype i = 0; i < ids.size(); ++i) EXPECT_EQ(words[i], text::wordCount((*past)->text(ids[i]))) << ids[i].toString().toStdString();
    };
    holds("nothing was changed");
    const int before = text::wordCount(project->study().text(RecordId::of("fg1")));
    rewrite("fg1", u"Everybody did their job."_s, u"All of us did it, and then some more of it."_s);
    EXPECT_NE(text::wordCount(project->study().text(RecordId::of("fg1"))), before);
    holds("one was corrected");
    const EntryId correction = *project->lastEntry();
    const int after = text::wordCount(project->study().text(RecordId::of("fg1")));
    const RecordId corrected = milestone(u"corrected"_s);
    ASSERT_TRUE(project->undoEntry(correction).ok());
    holds("and that was taken back");
    const auto past = journal::asOf(*project, *project->study().find<Milestone>(corrected), {});
    ASSERT_TRUE(past.ok());
    EXPECT_EQ((*past)->wordCounts({RecordId::of("fg1")}), QList<int>{after}) << "what was in force then is taken back now";
}

/// What a colleague had written before, and nobody here had seen, does not belong to the milestone.
TEST_F(Compared, AMilestoneIsWhatWhoeverNamedItHad) {
    ASSERT_TRUE(project->close().ok());
    project.reset();
    ASSERT_TRUE(QFile::copy(sample.path(), sample.path(u"copy.kondensat"_s)));
    auto other = sample.open(u"copy.kondensat"_s);
    ChangeSet set(u"renamed elsewhere"_s);
    set.set(RecordId::of("g-vuln"), &CodeGroup::name, u"Elsewhere"_s);
    ASSERT_TRUE(other->commit(set).ok());
    project = sample.open();
    for (int i = 0; i < 3; ++i) change([&](ChangeSet& mine) { mine.set(RecordId::of("g-trans"), &CodeGroup::name, u"Mine %1"_s.arg(i)); });
    const RecordId before = milestone(u"before"_s);
    ASSERT_TRUE(journal::merge(*project, *other).ok());
    EXPECT_EQ(shown(compare({before}), ComparedPart::Themes), QStringList(u"renamed code group g-vuln | Vulnerable in situations | Elsewhere"_s));
    const RecordId after = milestone(u"after"_s);
    EXPECT_THAT(compare({after}).rows, IsEmpty());
}

TEST_F(Compared, ASayerOfStopIsHeard) {
    int asked = 0;
    const auto made = compareMoments(*project, {submitted}, {}, RecordId::of("a1"), {}, [&](double part) {
        EXPECT_GE(part, 0);
        EXPECT_LE(part, 1);
        return ++asked < 2;
    });
    ASSERT_TRUE(made.ok());
    EXPECT_FALSE(made->has_value());
    EXPECT_EQ(asked, 2);
}

TEST_F(Compared, AMilestoneOfAnotherJournalIsRefused) {
    change([&](ChangeSet& set) {
        Milestone strange;
        strange.id = RecordId::of("strange");
        strange.name = u"from an archive"_s;
        strange.moment = EntryId::fresh().toHex();
        set.add(strange);
    });
    const auto made = compareMoments(*project, {RecordId::of("strange")}, {}, RecordId::of("a1"));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Error::Code::NotFound);
    EXPECT_TRUE(made.error().message().contains(u"from an archive"_s));
}

/// Whatever was written: pairs are in order, each sentence stands in exactly one, and the same ones are paired.
TEST(PairedSentences, TakeEverySentenceOnce) {
    const QStringList before{u"The bus was late."_s, u"Nobody said a word to her."_s, u"It was cold."_s, u"She waited."_s};
    const QStringList after{u"The bus was late."_s, u"It was very cold."_s, u"A man came by with a dog."_s, u"She waited."_s};
    const auto pairs = pairSentences(before, after, u"en"_s);
    QStringList shown;
    for (const SentencePair& pair : pairs) shown.append(u"%1-%2"_s.arg(pair.before).arg(pair.after));
    EXPECT_EQ(shown, (QStringList{u"0-0"_s, u"1--1"_s, u"2-1"_s, u"-1-2"_s, u"3-3"_s}));
    EXPECT_THAT(pairSentences({}, {}, {}), IsEmpty());
    EXPECT_EQ(pairSentences({u"a"_s}, {}, {}).size(), 1);
    EXPECT_EQ(pairSentences({}, {u"a"_s}, {}).first().before, -1);
}

}  // namespace
