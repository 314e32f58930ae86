// Passages like a group's units and unlike a category's: read, taken or left.
#include "app/gui/search/likeness_view.h"
#include "app/operations/search_records.h"
#include "app/operations/validation.h"
#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

constexpr auto ward =
    "D: On the ward I trust the nurse, because she tells me the truth about the waiting.\n"
    "I: And the letter?\n"
    "D: I could not trust the letter. It told nobody the truth about the waiting.\n"
    "I: And home?\n"
    "D: At home I have a garden with apples and a small dog.\n";

struct Likeness : testing::Test {
    SearchWindow shown;
    RecordId third, trust;
    gui::LikenessView* view = nullptr;
    gui::OfferedModel* model = nullptr;
    Likeness() {
        third = support::addTranscript(shown.session(), u"Ward"_s, QString::fromUtf8(ward));
        trust = shown.group(u"Trust"_s);
        shown.mark(third, u"I trust the nurse, because she tells me the truth about the waiting."_s, {trust});
        shown.mark(shown.first, u"I trust the driver."_s, {trust});
        view = shown.page->findChild<gui::LikenessView*>();
        model = shown.page->findChild<gui::OfferedModel*>();
    }
    void open(const RecordId& about, bool unlike = false) {
        shown.page->reveal({gui::Step::Search, about, {}, unlike ? u"unlike"_s : u"like"_s});
        ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    }
    [[nodiscard]] int rowOf(const QString& words) const {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->at(row)->text.contains(words)) return row;
        return -1;
    }
    void choose(const QString& words) {
        ASSERT_GE(rowOf(words), 0) << words.toStdString();
        ASSERT_TRUE(view->current());
        for (int i = 0; i < model->rowCount() && !view->current()->text.contains(words); ++i) ASSERT_TRUE(view->walk(1));
    }
    [[nodiscard]] QAction* action(const QString& text) const {
        for (QAction* each : shown.page->actions())
            if (each->text() == text) return each;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) const {
        for (const auto* label : view->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    [[nodiscard]] text::Span spanOf(const RecordId& source, const QString& words) const {
        const qsizetype at = shown.study().text(source).indexOf(words);
        EXPECT_GE(at, 0) << words.toStdString();
        return {at, at + words.size()};
    }
    RecordId category(const QString& name, const RecordId& group) {
        study::ChangeSet set(u"added %n category"_s);
        study::Category category;
        category.parent = shown.session().analysis();
        category.name = name;
        category.groups = {group};
        const RecordId id = set.add(category);
        EXPECT_TRUE(shown.session().commit(set));
        return id;
    }
    void read(const RecordId& source) {
        ASSERT_TRUE(shown.session().commit(app::toggleRead(shown.study(), shown.session().analysis(), source, shown.session().author(), QDate(2026, 1, 2))));
    }
};

TEST_F(Likeness, OffersWhatIsUnmarkedWithTheWordsThatMadeIt) {
    open(trust);
    const int row = rowOf(u"I could not trust the letter."_s);
    ASSERT_GE(row, 0);
    EXPECT_TRUE(model->reasonOf(*model->at(row)).contains(u"trust"_s));
    EXPECT_EQ(rowOf(u"I trust the nurse"_s), -1);
    EXPECT_EQ(rowOf(u"apples"_s), -1);
    EXPECT_EQ(shown.page->current(), view->current()->source);
}

TEST_F(Likeness, CountsOnlyTheWordsThatAreLeftUnmarked) {
    // The turn has all words of the example, but in the unit itself; of its rest only one is shared.
    const RecordId tent = support::addTranscript(shown.session(), u"Tent"_s, QString::fromUtf8(
        "A: The heron stood by the lantern in the orchard all the cold night long. A lantern costs money.\n"
        "I: And then?\n"
        "B: Nobody lit the lantern in the orchard for the heron.\n"));
    study::ChangeSet set(u"made %n code group"_s);
    app::addGroup(set, shown.study(), shown.session().analysis(), u"Animals"_s);
    ASSERT_TRUE(shown.session().commit(set));
    const RecordId animals = shown.group(u"Animals"_s);
    shown.mark(tent, u"The heron stood by the lantern in the orchard all the cold night long."_s, {animals});
    open(animals);
    EXPECT_EQ(rowOf(u"for the heron."_s), 0);
    const QStringList& words = model->at(0)->words;
    EXPECT_EQ(QSet<QString>(words.begin(), words.end()), (QSet<QString>{u"heron"_s, u"lantern"_s, u"orchard"_s})) << words.join(u' ').toStdString();
    if (const int rest = rowOf(u"costs money"_s); rest >= 0) {
        EXPECT_EQ(model->at(rest)->words, QStringList{u"lantern"_s});
        EXPECT_LT(model->at(rest)->weight, model->at(0)->weight);
    }
}

TEST_F(Likeness, GivesWayToTheHitsOfAQuery) {
    shown.open_(u"train"_s, 1);
    const RecordId found = shown.page->current();
    open(trust);
    shown.line()->setFocus();
    QTest::keyClick(shown.line(), Qt::Key_Return);  // the same query as before
    ASSERT_TRUE(eventually([&] { return shown.page->current() == found && shown.list()->isVisible() && shown.list()->currentIndex().row() == 0; }));
}

TEST_F(Likeness, TakesAPassageIntoTheGroupOnceItsTranscriptWasRead) {
    open(trust);
    choose(u"I could not trust the letter."_s);
    const QString words = view->current()->text;
    const qsizetype before = shown.study().count<study::MeaningUnit>();
    support::trigger(*shown.page, u"Take into the group"_s);
    EXPECT_EQ(shown.study().count<study::MeaningUnit>(), before);
    EXPECT_TRUE(shown.labelNamed(u"About marking here"_s)->isVisible());
    read(third);
    support::trigger(*shown.page, u"Take into the group"_s);
    ASSERT_EQ(shown.study().count<study::MeaningUnit>(), before + 1);
    EXPECT_TRUE(shown.units().contains(words));
    EXPECT_EQ(rowOf(u"I could not trust the letter."_s), -1);
    for (const auto& unit : shown.study().table<study::MeaningUnit>()) EXPECT_TRUE(unit.groups.contains(trust));
    shown.session().undo();
    EXPECT_EQ(shown.study().count<study::MeaningUnit>(), before);
}

TEST_F(Likeness, DoesNotOfferAgainWhatWasLeft) {
    open(trust);
    choose(u"I could not trust the letter."_s);
    support::trigger(*shown.page, u"Leave for good"_s);
    ASSERT_EQ(shown.study().count<study::LeftPassage>(), 1);
    const auto& left = *shown.study().table<study::LeftPassage>().cbegin();
    EXPECT_EQ(left.about, trust);
    EXPECT_EQ(left.member, shown.session().author());
    view->open(shown.group(u"Time"_s), false);
    view->open(trust, false);
    QTest::qWait(200);
    EXPECT_EQ(rowOf(u"I could not trust the letter."_s), -1);
}

TEST_F(Likeness, RecordsASearchForWhatChallengesACategory) {
    const RecordId id = category(u"Being told the truth"_s, trust);
    read(third);
    open(id, true);
    ASSERT_TRUE(view->isUnlike());
    choose(u"I could not trust the letter."_s);
    support::trigger(*shown.page, u"Take as a meaning unit"_s);
    view->record(u"One patient mistrusts what is written."_s);
    const auto searches = shown.study().children<study::ChallengeSearch>(id);
    ASSERT_EQ(searches.size(), 1);
    EXPECT_EQ(searches.first()->outcome, u"One patient mistrusts what is written."_s);
    EXPECT_TRUE(searches.first()->sources.contains(third));
    ASSERT_EQ(searches.first()->units.size(), 1);
    EXPECT_EQ(searches.first()->member, shown.session().author());
    EXPECT_TRUE(shown.labelNamed(u"Participants who never speak in it"_s)->text().contains(u">B<"_s));
}

TEST_F(Likeness, AsksForTheOutcomeOfWhatWasReadAndTakesTheRecordBack) {
    const RecordId id = category(u"Being told the truth"_s, trust);
    open(id, true);
    const auto searches = [&] { return shown.study().children<study::ChallengeSearch>(id); };
    const auto ask = [&] {
        support::trigger(*shown.page, u"Record this search…"_s);
        return qobject_cast<QLineEdit*>(support::childNamed(*shown.window, u"Outcome: what was found, and what came of it in the text"_s));
    };
    QLineEdit* line = ask();
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->hasFocus());
    QTest::keyClicks(line, u"a slip of the keys"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_TRUE(searches().isEmpty());

    choose(u"I could not trust the letter."_s);
    QTest::keyClick(view->findChild<QListView*>(), Qt::Key_Return);  // to read it where it stands
    line = ask();
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"Letters are not believed; the text says so now."_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(searches().size(), 1);
    const study::ChallengeSearch recorded = *searches().first();
    EXPECT_EQ(recorded.outcome, u"Letters are not believed; the text says so now."_s);
    EXPECT_TRUE(recorded.sought.contains(u"“Being told the truth”"_s)) << recorded.sought.toStdString();
    EXPECT_TRUE(recorded.sources.contains(third));
    EXPECT_TRUE(recorded.units.isEmpty());
    EXPECT_EQ(recorded.member, shown.session().author());
    EXPECT_EQ(recorded.date, QDate::currentDate().toString(Qt::ISODate));
    EXPECT_TRUE(shown.said.startsWith(u"Recorded"_s)) << shown.said.toStdString();
    shown.session().undo();
    EXPECT_TRUE(searches().isEmpty());
    shown.session().redo();
    ASSERT_EQ(searches().size(), 1);
    EXPECT_EQ(searches().first()->outcome, recorded.outcome);
}

TEST_F(Likeness, RecordsWhoNeverSpeaksWhereNothingElseWasFound) {
    const RecordId short_ = support::addTranscript(shown.session(), u"Porch"_s, u"E: I sing.\nF: I hum.\n"_s);
    const RecordId song = shown.group(u"Time"_s);
    shown.mark(short_, u"I sing."_s, {song});
    const RecordId id = category(u"Songs"_s, song);
    shown.page->reveal({gui::Step::Search, id, {}, u"unlike"_s});
    auto* never = shown.labelNamed(u"Participants who never speak in it"_s);
    ASSERT_TRUE(eventually([&] { return never->isVisible(); }));
    EXPECT_EQ(model->rowCount(), 0);
    QAction* record = action(u"Record this search…"_s);
    ASSERT_TRUE(record && record->isVisible() && record->isEnabled());
    view->record(u"F hums, and does not mind."_s);
    const auto searches = shown.study().children<study::ChallengeSearch>(id);
    ASSERT_EQ(searches.size(), 1);
    QStringList silent = searches.first()->sought.section(u"never speak in it: "_s, 1).split(u", "_s);
    silent.sort();
    EXPECT_EQ(silent, (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"F"_s})) << searches.first()->sought.toStdString();
    EXPECT_TRUE(searches.first()->sources.isEmpty());
    EXPECT_FALSE(record->isEnabled());
}

TEST_F(Likeness, HasNothingToRecordOnceItsCategoryIsGone) {
    const RecordId id = category(u"Being told the truth"_s, trust);
    open(id, true);
    auto* never = shown.labelNamed(u"Participants who never speak in it"_s);
    QAction* record = action(u"Record this search…"_s);
    (void)view->walk(1);  // who goes on has read it
    ASSERT_TRUE(record && record->isEnabled() && never->isVisible());
    study::ChangeSet set(u"removed a category"_s);
    set.remove(id);
    ASSERT_TRUE(shown.session().commit(set));
    ASSERT_TRUE(eventually([&] { return says(u"no longer there"_s); }));
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_FALSE(record->isEnabled());
    EXPECT_FALSE(never->isVisible());
    EXPECT_FALSE(says(u"Does it challenge the category?"_s));
    shown.page->reveal({gui::Step::Search, trust, {}, u"like"_s});  // and something else can be asked
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    EXPECT_TRUE(says(u"Unmarked passages"_s));
}

TEST_F(Likeness, CountsASourceAsReadOnlyOnceSomebodyWentThere) {
    const RecordId id = category(u"Being told the truth"_s, trust);
    const RecordId shed = support::addTranscript(shown.session(), u"Shed"_s, u"G: I trust him. My brother sails his yellow boat around distant islands every summer.\n"_s);
    shown.mark(shed, u"I trust him."_s, {trust});
    QSet<RecordId> known;
    const auto recorded = [&] {
        view->record(u"Nothing yet."_s);
        for (const auto* search : shown.study().children<study::ChallengeSearch>(id))
            if (!known.contains(search->id)) {
                known.insert(search->id);
                return search->sources;
            }
        ADD_FAILURE() << "nothing was recorded";
        return study::RefSet();
    };
    open(id, true);
    ASSERT_TRUE(view->current()) << "the first stands in its place";
    const RecordId offered = view->current()->source;
    EXPECT_EQ(shown.page->current(), offered);
    EXPECT_TRUE(recorded().isEmpty());
    view->focusList();
    QTest::keyClick(view->findChild<QListView*>(), Qt::Key_Return);
    EXPECT_EQ(recorded(), study::RefSet{offered});
    view->open(id, true);
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 1; }));
    EXPECT_TRUE(recorded().isEmpty());
    EXPECT_TRUE(view->walk(1));
    EXPECT_NE(view->current()->source, offered);
    EXPECT_EQ(recorded(), (study::RefSet{offered, view->current()->source})) << "whoever goes on has read what is left";
}

// ---- selected words -------------------------------------------------------------------------------------------------

TEST_F(Likeness, OffersWhatIsLikeSelectedWordsToBeReadAndTaken) {
    const text::Span words = spanOf(third, u"I could not trust the letter."_s);
    shown.page->reveal({gui::Step::Search, third, words, u"like"_s});
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    EXPECT_TRUE(says(u"Like the selected passage"_s) && says(u"“I could not trust the letter.”"_s));
    EXPECT_EQ(rowOf(u"I could not trust the letter."_s), -1) << "the words themselves";
    EXPECT_EQ(rowOf(u"I trust the nurse"_s), -1) << "a meaning unit";
    EXPECT_EQ(rowOf(u"apples"_s), -1);
    const int row = rowOf(u"I read a letter from the ward and did not trust it."_s);
    ASSERT_GE(row, 0);
    const QString reason = model->reasonOf(*model->at(row));
    EXPECT_TRUE(reason.contains(u"letter"_s) && reason.contains(u"trust"_s)) << reason.toStdString();
    EXPECT_FALSE(reason.contains(u"ward"_s)) << "it is in the same transcript, and not in the words: " << reason.toStdString();

    EXPECT_FALSE(action(u"Leave for good"_s)->isVisible());
    view->leave();
    EXPECT_EQ(shown.study().count<study::LeftPassage>(), 0);
    EXPECT_TRUE(says(u"To leave some for good, make it a meaning unit first"_s));
    choose(u"I read a letter"_s);
    const QString taken = view->current()->text;
    support::trigger(*shown.page, u"Take as a meaning unit"_s);
    ASSERT_TRUE(shown.units().contains(taken));
    for (const auto& unit : shown.study().table<study::MeaningUnit>()) {
        EXPECT_EQ(unit.parent, shown.session().analysis());
        EXPECT_EQ(unit.groups.isEmpty(), unit.source == shown.second);
    }
    EXPECT_EQ(rowOf(u"I read a letter"_s), -1);
}

TEST_F(Likeness, OfSelectedWordsIsAPlaceToComeBackTo) {
    const text::Span words = spanOf(third, u"I could not trust the letter."_s);
    shown.page->reveal({gui::Step::Search, third, words, u"like"_s});
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    const gui::Place place = shown.page->place();
    EXPECT_EQ(place.record, third);
    EXPECT_EQ(place.span, words);
    open(trust);
    EXPECT_NE(shown.page->place(), place);
    EXPECT_TRUE(action(u"Leave for good"_s)->isVisible());
    shown.page->reveal(place);
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    EXPECT_EQ(shown.page->place(), place);
    shown.page->reveal({gui::Step::Search, third, {words.start, 100'000}, u"like"_s});  // of a longer text, once
    EXPECT_EQ(shown.page->place(), place);
}

TEST_F(Likeness, AsksForMoreLikeTheHitThatIsChosenOrTheWordsInIt) {
    shown.open_(u"\"not trust the letter\""_s, 1);
    support::trigger(*shown.page, u"More passages like this one"_s);
    EXPECT_EQ(shown.wanted.record, third);
    EXPECT_EQ(shown.wanted.span, spanOf(third, u"I could not trust the letter. It told nobody the truth about the waiting."_s));
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    EXPECT_GE(rowOf(u"I read a letter from the ward and did not trust it."_s), 0);

    shown.open_(u"train"_s, 1);
    const text::Span quicker = spanOf(shown.first, u"would be quicker"_s);
    shown.view()->select(quicker);
    support::trigger(*shown.page, u"More passages like this one"_s);
    EXPECT_EQ(shown.wanted.record, shown.first);
    EXPECT_EQ(shown.wanted.span, quicker);

    shown.open_(u"driver in:units"_s, 1);
    support::trigger(*shown.page, u"More passages like this one"_s);
    ASSERT_TRUE(shown.study().find<study::MeaningUnit>(shown.wanted.record)) << "what is a unit already can have passages left for it";
    EXPECT_TRUE(action(u"Leave for good"_s)->isVisible());
    EXPECT_EQ(action(u"Take into the group"_s), nullptr) << "a unit is no group";
}

// ---- before step 2 --------------------------------------------------------------------------------------------------

TEST_F(Likeness, ProposesNothingToWhoeverComesFromStepOne) {
    const QStringList names{u"More passages like this one"_s, u"More passages like a code group…"_s, u"Passages unlike a category…"_s};
    const auto visible = [&] {
        QStringList all;
        for (const QString& name : names)
            if (action(name)->isVisible()) all.append(name);
        return all;
    };
    open(trust);
    shown.page->comeFrom(gui::Step::Units);
    EXPECT_EQ(visible(), names);
    EXPECT_TRUE(view->isVisible());
    shown.page->comeFrom(gui::Step::Impression);
    EXPECT_EQ(visible(), QStringList());
    EXPECT_FALSE(view->isVisible());
    EXPECT_FALSE(action(u"Passages like these"_s)->isVisible());
    shown.page->reveal({gui::Step::Search, trust, {}, u"like"_s});
    EXPECT_FALSE(view->isVisible());
    shown.page->comeFrom(gui::Step::Search);  // still the same visit
    EXPECT_EQ(visible(), QStringList());
    shown.page->comeFrom(gui::Step::Condensation);
    EXPECT_EQ(visible(), names);
    EXPECT_TRUE(action(u"Passages like these"_s)->isVisible());
}

TEST(LikenessBefore, IsNotOfferedUntilThereIsACodeGroup) {
    SearchWindow shown(support::openEmpty());
    const auto isOffered = [&] {
        for (const QAction* action : shown.page->actions())
            if (action->text() == u"More passages like a code group…"_s) return action->isVisible();
        return false;
    };
    EXPECT_FALSE(isOffered());
    study::ChangeSet set(u"made %n code group"_s);
    app::addGroup(set, shown.study(), shown.session().analysis(), u"Trust"_s);
    ASSERT_TRUE(shown.session().commit(set));
    EXPECT_TRUE(isOffered());
}

// ---- what is unlike -------------------------------------------------------------------------------------------------

struct Unlike : testing::Test {
    support::OpenStudy open = support::openEmpty();
    RecordId group;
    Unlike() {
        study::ChangeSet set(u"made %n code group"_s);
        group = app::addGroup(set, open.study(), analysis(), u"Waiting"_s);
        EXPECT_TRUE(open.session->commit(set));
    }
    [[nodiscard]] RecordId analysis() const { return open.session->analysis(); }
    void mark(const RecordId& source, const QString& words) {
        const qsizetype at = open.study().text(source).indexOf(words);
        ASSERT_GE(at, 0);
        const auto marked = app::markUnit(open.study(), open.session->unitsOfSource(source), {analysis(), source, open.session->author(), {at, at + words.size()}, {group}});
        ASSERT_TRUE(open.session->commit(marked.changes));
    }
    [[nodiscard]] QStringList offered() const {
        QStringList texts;
        for (const app::Offered& one : app::unlike(open.session->index(), group, 100)) {
            EXPECT_EQ(one.text, open.study().text(one.source).sliced(one.span.start, one.span.length()));
            texts.append(u"%1 %2"_s.arg(one.turnsAway).arg(one.text));
        }
        texts.sort();
        return texts;
    }
};

TEST_F(Unlike, OffersTheRestOfTheTurnAUnitStandsIn) {
    const RecordId source = support::addTranscript(*open.session, u"Hall"_s,
        u"A: My garden grows apples, cherries, plums, onions and carrots. We wait in the corridor for hours. Yes. "
        "Music helps: brass bands, violins, drums and singing children.\n"
        "I: Does the garden of yours grow anything else, potatoes perhaps, lettuce, beans?\n"
        "B: Nobody visits; my brother sails his yellow boat around distant islands.\n"_s);
    mark(source, u"We wait in the corridor for hours."_s);
    EXPECT_EQ(offered(), (QStringList{u"0 My garden grows apples, cherries, plums, onions and carrots."_s,
                                      u"0 Yes. Music helps: brass bands, violins, drums and singing children."_s,
                                      u"2 Nobody visits; my brother sails his yellow boat around distant islands."_s}));
    mark(source, u"My garden grows apples, cherries"_s);
    EXPECT_EQ(offered().size(), 2) << "a sentence is free, or it is not";
}

TEST_F(Unlike, OffersParagraphsWhereNobodySpeaks) {
    study::ChangeSet set(u"added %n source"_s);
    study::Source notes;
    notes.title = u"Corridor"_s;
    notes.kind = u"field note"_s;
    notes.language = u"en"_s;
    const RecordId source = set.add(notes);
    QStringList paragraphs{u"Everyone waits on blue chairs along the wall."_s, u"Two nurses laugh about football, weather, holidays and lottery tickets."_s, u"Rain."_s,
                           u"Children draw horses, castles, dragons, rivers and mountains on paper."_s, u"Later cleaners polish floors, windows, handles, mirrors and lamps."_s};
    set.write(source, paragraphs.join(u'\n'));
    ASSERT_TRUE(open.session->commit(set));
    mark(source, paragraphs.first());
    EXPECT_EQ(offered(), (QStringList{u"1 "_s + paragraphs[1], u"3 "_s + paragraphs[3]})) << "at most three away";
    for (const app::Offered& one : app::unlike(open.session->index(), group, 100)) EXPECT_TRUE(one.nobodySpeaks && !one.speaker);
}

TEST_F(Unlike, OffersParagraphsOfATranscriptWithoutSpeakers) {
    const QString wall = u"Everyone waits on blue chairs along the wall."_s, laugh = u"Two nurses laugh about football, weather, holidays and lottery tickets."_s,
                  draw = u"Children draw horses, castles, dragons, rivers and mountains on paper."_s;
    const RecordId source = support::addTranscript(*open.session, u"Told"_s, QStringList{wall, QString(), laugh, QString(), draw, QString()}.join(u'\n'));
    mark(source, wall);
    EXPECT_EQ(offered(), (QStringList{u"1 "_s + laugh, u"2 "_s + draw}));
}

TEST(Stretches, AreTheHitItsSentencesOrItsTurn) {
    SearchWindow shown;
    const QString text = shown.study().text(shown.first);
    const auto around = [&](const QString& words, app::Stretch stretch) {
        const qsizetype at = text.indexOf(words);
        const text::Span span = app::stretchAround(shown.study(), shown.first, {at, at + words.size()}, stretch);
        return text.mid(span.start, span.length());
    };
    EXPECT_EQ(around(u" late "_s, app::Stretch::Hit), u"late"_s);
    EXPECT_EQ(around(u"late"_s, app::Stretch::Sentence), u"The bus is late on Mondays, and nobody says why."_s);
    EXPECT_EQ(around(u"bus. The"_s, app::Stretch::Sentence), u"I take the bus. The bus is late on Mondays, and nobody says why."_s);
    EXPECT_EQ(around(u"daughter"_s, app::Stretch::Turn), u"My daughter drives me. The train would be quicker."_s);
}

}  // namespace
}  // namespace kondensat::tests
