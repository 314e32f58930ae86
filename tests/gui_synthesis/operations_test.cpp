// Step 4 without a window.
#include <gmock/gmock.h>

#include "app/operations/bound_quotes.h"
#include "app/operations/language_versions.h"
#include "app/operations/synthesis.h"
#include "app/operations/validation.h"
#include "tests/support/small_study.h"

namespace kondensat {

using namespace study;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::SmallStudy;

namespace {

RecordId id(const char* name) {
    return RecordId::of(name);
}
const QDate day(2022, 3, 1);
const QString place(QChar::ObjectReplacementCharacter);

qsizetype positionOf(const SmallStudy& small, const char* text, const QString& words) {
    return small.study().text(id(text)).indexOf(words);
}

EntryId edit(SmallStudy& small, const char* text, const text::Span& span, const QString& with) {
    return small.change([&](ChangeSet& changes) {
        changes.edit(id(text), small.study().document(id(text))->replacing(span, with));
        app::settleQuotes(changes, small.study(), id(text));
    });
}

QList<RecordId> quotesIn(const SmallStudy& small, const char* text) {
    QList<RecordId> ids;
    for (const auto& placed : app::placedQuotesOf(small.study(), id(text))) ids.append(placed.quote);
    return ids;
}

}  // namespace

TEST(Synthesis, ACategoryListsItsIntroductionItsTextsAndWhatIsNotBegun) {
    const SmallStudy small = SmallStudy::complete();
    const auto outline = app::outlineOf(small.study(), id("a"));
    ASSERT_EQ(outline.size(), 1);
    ASSERT_EQ(outline[0].texts.size(), 3);
    EXPECT_EQ(outline[0].texts[0], app::TextPlace{});
    EXPECT_EQ(outline[0].texts[1], (app::TextPlace{id("at"), id("sg1"), u"Patienten forsvinder"_s}));
    EXPECT_EQ(outline[0].texts[2], (app::TextPlace{{}, id("sg2"), u"Alene med opgaven"_s}));
}

TEST(Synthesis, TextsOfSubgroupsChangePlacesAndTheIntroductionStaysFirst) {
    SmallStudy small = SmallStudy::complete();
    RecordId intro, second;
    small.change([&](ChangeSet& changes) { intro = app::addAnalyticText(changes, small.study(), id("k"), {}); });
    small.change(
        [&](ChangeSet& changes) { second = app::addAnalyticText(changes, small.study(), id("k"), id("sg2")); });
    bool moved = false;
    small.change([&](ChangeSet& changes) { moved = app::moveBy(changes, small.study(), second, -1); });
    EXPECT_TRUE(moved);
    const auto texts = app::outlineOf(small.study(), id("a"))[0].texts;
    EXPECT_EQ(texts[0].text, intro);
    EXPECT_EQ(texts[1].text, second);
    EXPECT_EQ(texts[2].text, id("at"));
    ChangeSet none(u"x"_s);
    EXPECT_FALSE(app::moveBy(none, small.study(), second, -1));
    EXPECT_TRUE(none.isEmpty());
}

TEST(Quotes, AQuoteAtTheEndOfAParagraphGetsOneOfItsOwn) {
    SmallStudy small = SmallStudy::complete();
    const QString words = u"En fælles plan manglede."_s;
    const qsizetype at = positionOf(small, "at", words) + words.size();
    RecordId quote;
    small.change([&](ChangeSet& changes) {
        quote = app::insertQuote(changes, small.study(), id("at"), at, *app::bindingOf(small.study(), id("u4")));
    });
    EXPECT_EQ(small.study().text(id("at")).mid(at, 4), u"\n"_s + place + u"\n"_s + place);
    ASSERT_THAT(quotesIn(small, "at"), ElementsAre(id("qu1"), quote, id("qu2"), id("qu3")));
    const auto* record = small.study().find<Quote>(quote);
    EXPECT_EQ(record->verbatim, u"Jeg ringer selv til kommunen, selv om ingen har bedt mig om det."_s);
    EXPECT_EQ(record->source, id("s1"));
    EXPECT_EQ(record->unit, id("u4"));
}

TEST(Quotes, AQuoteWithinASentenceStandsInItsLine) {
    SmallStudy small = SmallStudy::complete();
    const qsizetype at = positionOf(small, "at", u"manglede"_s);
    small.change([&](ChangeSet& changes) {
        app::insertQuote(changes, small.study(), id("at"), at, *app::bindingOf(small.study(), id("u4")));
    });
    EXPECT_EQ(small.study().text(id("at")).mid(at - 1, 3), u" "_s + place + u"m"_s);
}

TEST(Quotes, WordsThatNobodyMarkedCanBeQuotedAndAUnitAroundThemIsNoted) {
    const SmallStudy small = SmallStudy::complete();
    const QString text = small.study().text(id("s1"));
    const QString words = u"patienten forsvinder"_s;
    const text::Span span{text.indexOf(words), text.indexOf(words) + words.size() + 1};
    const auto inUnit = app::bindingOf(small.study(), id("s1"), span, {id("u1"), id("u2")});
    ASSERT_TRUE(inUnit);
    EXPECT_EQ(inUnit->words, words);
    EXPECT_EQ(inUnit->unit, id("u1"));
    const auto question = text.indexOf(u"Og hvad"_s);
    const auto alone = app::bindingOf(small.study(), id("s1"), {question, question + 7}, {id("u1"), id("u2")});
    ASSERT_TRUE(alone);
    EXPECT_TRUE(alone->unit.isEmpty());
}

TEST(Quotes, DeletingTheCharacterTakesMarkAndRecordAlongAndUndoBringsThemBack) {
    SmallStudy small = SmallStudy::complete();
    const qsizetype at = small.study().text(id("at")).indexOf(place);
    const EntryId entry = edit(small, "at", {at, at + 1}, {});
    EXPECT_THAT(quotesIn(small, "at"), ElementsAre(id("qu2"), id("qu3")));
    EXPECT_FALSE(small.study().find<Quote>(id("qu1")));
    small.undo(entry);
    EXPECT_THAT(quotesIn(small, "at"), ElementsAre(id("qu1"), id("qu2"), id("qu3")));
    EXPECT_TRUE(small.study().find<Quote>(id("qu1")));
}

TEST(Quotes, TypingRightBesideAQuoteKeepsItBound) {
    SmallStudy small = SmallStudy::complete();
    const qsizetype at = small.study().text(id("at")).indexOf(place);
    edit(small, "at", {at, at + 1}, u"Som en sagde: "_s + place);  // the character itself is put in anew
    edit(small, "at", {positionOf(small, "at", place) + 1, positionOf(small, "at", place) + 1}, u", sagde hun."_s);
    EXPECT_THAT(quotesIn(small, "at"), ElementsAre(id("qu1"), id("qu2"), id("qu3")));
}

TEST(Quotes, RemovingAQuoteTakesItsParagraphAlong) {
    SmallStudy small = SmallStudy::complete();
    small.change([&](ChangeSet& changes) { app::removeQuote(changes, small.study(), id("qu1")); });
    EXPECT_TRUE(small.study().text(id("at")).contains(u"afdelingerne.\nEn fælles"_s));
    EXPECT_THAT(quotesIn(small, "at"), ElementsAre(id("qu2"), id("qu3")));
}

TEST(Quotes, CutAndPastedTextKeepsItsQuotesAndTheirVersions) {
    SmallStudy small = SmallStudy::complete();
    small.change([&](ChangeSet& changes) {
        const auto field = app::publishableOf(small.study(), id("qu1")).first();
        const RecordId version = app::addVersion(changes, small.study(), field, u"en"_s, id("m1"), day);
        changes.write(version, u"I am afraid that the patient gets lost."_s);
    });
    const qsizetype at = small.study().text(id("at")).indexOf(place);
    const app::CopiedText copy = app::copied(small.study(), id("at"), {at, at + 1});
    edit(small, "at", {at, at + 1}, {});
    const qsizetype end = small.study().text(id("at")).size();
    small.change([&](ChangeSet& changes) { app::insertCopied(changes, small.study(), id("at"), end, copy); });
    const auto quotes = quotesIn(small, "at");
    ASSERT_EQ(quotes.size(), 3);
    EXPECT_EQ(small.study().find<Quote>(quotes.last())->verbatim,
              u"Jeg er bange for at patienten forsvinder mellem to afdelinger."_s);
    const auto* version =
        app::versionOf(small.study(), app::publishableOf(small.study(), quotes.last()).first(), u"en"_s);
    ASSERT_TRUE(version);
    EXPECT_EQ(small.study().text(version->id), u"I am afraid that the patient gets lost."_s);
}

TEST(Quotes, AChangedTranscriptShowsUpLetterByLetterUntilTheWordsAreTaken) {
    SmallStudy small = SmallStudy::complete();
    EXPECT_FALSE(app::stateOf(small.study(), id("qu1")).changed);
    const qsizetype at = positionOf(small, "s1", u"bange"_s);
    small.change([&](ChangeSet& changes) {
        changes.edit(id("s1"), small.study().document(id("s1"))->replacing({at, at + 5}, u"nervøs"_s));
    });
    const app::QuoteState state = app::stateOf(small.study(), id("qu1"));
    EXPECT_TRUE(state.changed);
    EXPECT_TRUE(state.now.startsWith(u"Jeg er nervøs"_s));
    EXPECT_EQ(state.printed, state.now);
    ASSERT_EQ(state.sinceBound.size(), 1);
    small.change([&](ChangeSet& changes) { app::takeWordsNow(changes, small.study(), id("qu1")); });
    EXPECT_FALSE(app::stateOf(small.study(), id("qu1")).changed);
}

TEST(Quotes, TheEditedFormIsHeldAgainstTheQuotePolicy) {
    SmallStudy small = SmallStudy::complete();
    EXPECT_THAT(text::beyondPolicy(app::stateOf(small.study(), id("qu2")).edits), IsEmpty())
        << "only a hesitation went";
    small.set("qu2", &Quote::edited, u"Ja, vi savner en fælles plan for overgangen."_s);
    EXPECT_EQ(text::beyondPolicy(app::stateOf(small.study(), id("qu2")).edits).size(), 1);
}

TEST(Quotes, TheLabelComesFromTheTemplateUnlessItIsWritten) {
    SmallStudy small = SmallStudy::complete();
    EXPECT_EQ(app::stateOf(small.study(), id("qu1")).label, u"(F1a, nurse)"_s);
    small.set("qu1", &Quote::label, u"(a nurse)"_s);
    EXPECT_EQ(app::stateOf(small.study(), id("qu1")).label, u"(a nurse)"_s);
    EXPECT_EQ(app::stateOf(small.study(), id("qu1")).templateLabel, u"(F1a, nurse)"_s);
}

TEST(Paragraphs, ATickLinksAParagraphAndTakingTheLastOffRemovesTheLink) {
    SmallStudy small = SmallStudy::complete();
    const auto paragraph = app::paragraphsOf(small.study(), id("at"))[0];
    EXPECT_EQ(paragraph.condensates, RefSet{id("c1")});
    small.change([&](ChangeSet& changes) {
        app::linkParagraph(changes, small.study(), id("at"), paragraph.span, id("c2"), true);
    });
    EXPECT_EQ(app::paragraphsOf(small.study(), id("at"))[0].condensates, (RefSet{id("c1"), id("c2")}));
    for (const char* condensate : {"c1", "c2"})
        small.change([&](ChangeSet& changes) {
            app::linkParagraph(changes, small.study(), id("at"), paragraph.span, id(condensate), false);
        });
    EXPECT_FALSE(app::paragraphsOf(small.study(), id("at"))[0].isBacked());
    EXPECT_FALSE(small.study().find<ParagraphLink>(id("p1")));
}

TEST(Paragraphs, AQuoteBacksItsParagraph) {
    const SmallStudy small = SmallStudy::complete();
    const auto paragraphs = app::paragraphsOf(small.study(), id("at"));
    ASSERT_GE(paragraphs.size(), 2);
    EXPECT_TRUE(paragraphs[1].hasQuote);
    EXPECT_TRUE(paragraphs[1].isBacked());
}

TEST(Versions, ACheckedVersionIsOutdatedAsSoonAsTheOriginalChanges) {
    SmallStudy small = SmallStudy::complete();
    RecordId version;
    small.change([&](ChangeSet& changes) {
        version = app::addVersion(changes, small.study(), {id("k"), u"heading"_s}, u"en"_s, id("m1"), day);
        changes.write(version, u"Patients get lost"_s);
    });
    EXPECT_EQ(small.study().find<Translation>(version)->state, u"draft"_s);
    EXPECT_EQ(small.study().find<Translation>(version)->translator, u"AB"_s);
    small.change([&](ChangeSet& changes) { app::checkVersion(changes, small.study(), version, id("m2"), day); });
    EXPECT_EQ(small.study().find<Translation>(version)->checker, u"CD"_s);
    EXPECT_FALSE(method::needsAnotherLook(small.study(), version));
    small.set("k", &Category::heading, u"Patienter bliver væk"_s);
    EXPECT_TRUE(method::needsAnotherLook(small.study(), version));
}

TEST(Versions, AVersionOfATextBeginsWithItsQuotesInTheirParagraphs) {
    SmallStudy small = SmallStudy::complete();
    RecordId version;
    small.change([&](ChangeSet& changes) {
        version = app::addVersion(changes, small.study(), {id("at"), u"text"_s}, u"en"_s, id("m1"), day);
    });
    EXPECT_EQ(small.study().text(version), u"\n"_s + place + u"\n\n"_s + place + u"\n"_s + place);
}

TEST(Versions, LanguagesToOfferLeaveOutTheOneOfTheWords) {
    const SmallStudy small = SmallStudy::complete();
    EXPECT_EQ(app::ownLanguage(small.study(), id("qu1")), u"da"_s);
    EXPECT_THAT(app::versionLanguages(small.study(), u"da"_s), ElementsAre(u"en"_s));
    EXPECT_THAT(app::versionLanguages(small.study(), u"en-GB"_s), ElementsAre(u"da"_s));
}

TEST(Validation, TranscriptsThatHoldNothingOfACategoryComeFirstAndReadOnesLast) {
    SmallStudy small = SmallStudy::complete();
    const QSet<RecordId> units{id("u1"), id("u2"), id("u4")};  // all in s1
    auto rows = app::rereadList(small.study(), id("k"), units, u"2022-01-01"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].source, id("s2"));
    EXPECT_FALSE(rows[0].isReread()) << "the reading of step 1 was before";
    EXPECT_THAT(rows[1].units, ElementsAre(id("u1"), id("u2"), id("u4")));
    small.change([&](ChangeSet& changes) {
        app::addRereading(changes, small.study(), id("k"), id("s2"), id("m2"), u"intet nyt"_s, day);
    });
    rows = app::rereadList(small.study(), id("k"), units, u"2022-01-01"_s);
    EXPECT_EQ(rows[0].source, id("s1"));
    EXPECT_EQ(rows[1].readOn, u"2022-03-01"_s);
    EXPECT_EQ(rows[1].reader, id("m2"));
}

TEST(Validation, ReadingsCountFromTheDayTheFirstTextWasConfirmed) {
    SmallStudy small = SmallStudy::complete();
    EXPECT_EQ(app::rereadSince(small.study(), id("k"), u"2022-02-02"_s), u"2022-02-02"_s);
    small.set("at", &AnalyticText::confirmedOn, u"2022-01-15T10:00"_s);
    EXPECT_EQ(app::rereadSince(small.study(), id("k"), u"2022-02-02"_s), u"2022-01-15"_s);
}

TEST(Validation, ParticipantsWhoSpeakInNoUnitAreNamed) {
    const SmallStudy small = SmallStudy::complete();
    EXPECT_THAT(app::unheardIn(small.study(), {id("s1"), {id("u1")}, {}, {}, {}}), ElementsAre(id("F1b")));
    EXPECT_THAT(app::unheardIn(small.study(), {id("s1"), {id("u1"), id("u2")}, {}, {}, {}}), IsEmpty());
}

}  // namespace kondensat
