// Passages to re-read, and versions of what is printed beside the findings.
#include <QAbstractItemModelTester>
#include <QHeaderView>

#include "app/operations/language_versions.h"
#include "export/report/facts.h"
#include "tests/gui_synthesis/synthesis_window.h"

namespace kondensat {

using namespace tests;

namespace {

/// Says who speaks as A and as I in the interview of the small study.
std::pair<RecordId, RecordId> nameSpeakers(support::OpenStudy& open, const RecordId& source) {
    ChangeSet changes(u"named the speakers"_s);
    Participant one, other;
    one.label = u"P1"_s;
    other.label = u"P2"_s;
    one.attributes = other.attributes = {{u"profession"_s, u"nurse"_s}};
    const RecordId first = changes.add(one), second = changes.add(other);
    const Source* interview = open.study().find<Source>(source);
    for (auto it = interview->speakers.cbegin(); it != interview->speakers.cend(); ++it)
        changes.put(source, &Source::speakerIs, it.key(), (*it == u"A" ? first : second).toString());
    EXPECT_TRUE(open.session->commit(changes));
    return {first, second};
}

TEST_F(Small, ATranscriptOpensToItsPassagesAndToWhoIsUnheard) {
    begin();
    nameSpeakers(open, source);
    go(study().list<Category>().first()->id);
    auto* list = page->categoryView()->rereading();
    auto* model = list->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int lower = list->height();
    ASSERT_TRUE(model->hasChildren(model->index(0, 0)));
    list->expand(model->index(0, 0));
    ASSERT_EQ(model->rowCount(model->index(0, 0)), 2);
    EXPECT_GT(list->height(), lower) << "opened rows have room";
    const QModelIndex unheard = model->index(0, 0, model->index(0, 0)),
                      passage = model->index(1, 0, model->index(0, 0));
    EXPECT_EQ(unheard.data().toString(), u"P2 speaks here (2 turns) and in none of these units"_s);
    EXPECT_EQ(passage.data().toString(), u"I waited in the corridor for three hours."_s);
    list->setCurrentIndex(passage);
    EXPECT_EQ(page->material()->transcript()->view()->selectedText(), u"I waited in the corridor for three hours."_s);
    correct(source, u"three hours"_s, u"four hours"_s);
    EXPECT_EQ(passage.data().toString(), u"I waited in the corridor for four hours."_s);
}

TEST_F(Small, PassagesAreWalkedThroughByKey) {
    begin();
    nameSpeakers(open, source);
    ChangeSet changes(u"marked another"_s);
    MeaningUnit marked;
    marked.parent = open.session->analysis();
    marked.source = source;
    const qsizetype at = study().text(source).indexOf(u"Nobody came."_s);
    marked.range = study().document(source)->rangeOf({at, at + 12});
    marked.groups = {group};
    changes.add(marked);
    ASSERT_TRUE(open.session->commit(changes));
    go(study().list<Category>().first()->id);
    auto* view = page->material()->transcript()->view();
    QStringList read;
    for (int i = 0; i < 3; ++i) {
        support::trigger(*page, u"Next passage to re-read"_s);
        read.append(view->selectedText().trimmed());
    }
    EXPECT_EQ(read, (QStringList{u"How was it?"_s, u"I waited in the corridor for three hours."_s, u"Nobody came."_s}));
    support::trigger(*page, u"Next passage to re-read"_s);
    EXPECT_EQ(view->selectedText().trimmed(), u"Nobody came."_s) << "the last stays";
}

TEST_F(Small, GuideAndParticipantsHaveVersionsOfTheirOwn) {
    begin();
    const auto [first, second] = nameSpeakers(open, source);
    ChangeSet changes(u"wrote a guide"_s);
    const RecordId guide = changes.add(Guide{});
    GuideTopic topic;
    topic.parent = guide;
    topic.title = u"Arriving"_s;
    const RecordId topicId = changes.add(topic);
    GuideQuestion question;
    question.parent = topicId;
    question.text = u"How was it to arrive?"_s;
    changes.add(question);
    ASSERT_TRUE(open.session->commit(changes));
    support::trigger(*page, u"Versions of title page, guide and participants"_s);
    auto* versions = page->beside();
    ASSERT_TRUE(versions->isVisible());
    versions->setLanguage(u"da"_s);
    QStringList titles;
    gui::VersionRow* value = nullptr;
    for (auto* row : versions->findChildren<gui::VersionRow*>()) {
        titles.append(row->edit()->accessibleName());
        if (row->field().field == u"attributes/profession"_s) value = row;
    }
    EXPECT_TRUE(titles.contains(u"Guide: topic, version"_s));
    EXPECT_TRUE(titles.contains(u"Guide: question, version"_s));
    EXPECT_EQ(titles.count(u"Attribute: profession, version"_s), 1) << "one value, though two have it";
    ASSERT_TRUE(value);
    for (auto* button : value->findChildren<QPushButton*>())
        if (button->text().startsWith(u"Begin the version in"_s)) button->click();
    ASSERT_TRUE(value->version());
    QTest::keyClicks(value->edit(), u"sygeplejerske"_s);
    ASSERT_TRUE(value->edit()->write());
    const exporting::Facts facts(study(), open.session->analysis(), u"da"_s);
    for (const RecordId& who : {first, second})
        EXPECT_EQ(facts.attribute(*study().find<Participant>(who), u"profession"_s), u"sygeplejerske"_s);
    const gui::Place here = page->place();
    const auto enabled = [&](const QString& text) {
        for (const QAction* action : page->actions())
            if (QString(action->text()).remove(u'&') == text) return action->isEnabled();
        return false;
    };
    for (const auto& text : {u"Mark as re-read"_s, u"Remove category or text"_s}) EXPECT_FALSE(enabled(text)) << qPrintable(text);
    go(study().list<Category>().first()->id);
    EXPECT_FALSE(versions->isVisible());
    for (const auto& text : {u"Mark as re-read"_s, u"Remove category or text"_s}) EXPECT_TRUE(enabled(text)) << qPrintable(text);
    page->reveal(here);
    EXPECT_TRUE(versions->isVisible()) << "going back comes back to it";
    go(study().list<Category>().first()->id);
    go(value->version());
    EXPECT_TRUE(versions->isVisible());
    EXPECT_TRUE(value->edit()->hasFocus()) << "a version is shown where it is written";
}

TEST(Versions, AValueThatChangedIsNoLongerTheOthers) {
    support::OpenStudy open = support::openEmpty();
    const RecordId source = support::addTranscript(*open.session, u"Interview"_s, u"I: Yes?\nA: Yes.\n"_s);
    const auto [first, second] = nameSpeakers(open, source);
    const app::Publishable field{first, u"attributes/profession"_s};
    ChangeSet changes(u"wrote a version"_s);
    const RecordId version = app::addVersion(changes, open.study(), field, u"da"_s, {}, QDate(2022, 3, 1));
    changes.write(version, u"sygeplejerske"_s);
    ASSERT_TRUE(open.session->commit(changes));
    const app::Publishable others{second, u"attributes/profession"_s};
    ASSERT_TRUE(app::versionOf(open.study(), others, u"da"_s));
    ChangeSet change(u"changed a profession"_s);
    change.put(first, &Participant::attributes, u"profession"_s, u"physician"_s);
    ASSERT_TRUE(open.session->commit(change));
    EXPECT_FALSE(app::versionOf(open.study(), others, u"da"_s));
    const auto beside = app::publishedBeside(open.study(), open.session->analysis());
    EXPECT_EQ(std::count_if(beside.begin(), beside.end(), [&](const auto& each) { return each.field == field.field; }), 2)
        << "two values now";
}

}  // namespace

}  // namespace kondensat
