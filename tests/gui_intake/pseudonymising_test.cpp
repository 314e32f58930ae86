// Names and their pseudonyms, without a window.
#include "app/operations/pseudonymising.h"

#include "core/method/speakers.h"
#include "tests/gui_intake/intake_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

QStringList foundIn(const QList<app::NamePlace>& places, bool forms) {
    QStringList words;
    for (const auto& place : places)
        if (place.isForm == forms) words.append(place.found);
    return words;
}

QList<app::NamePlace> sure(QList<app::NamePlace> places) {
    places.removeIf([](const app::NamePlace& place) { return place.isForm; });
    return places;
}

RecordId addUnit(gui::Session& session, const RecordId& source, const QString& words) {
    const auto document = session.study().document(source);
    const qsizetype at = document->text().indexOf(words);
    EXPECT_GE(at, 0);
    study::ChangeSet set(u"marked a unit"_s);
    study::MeaningUnit unit;
    unit.parent = session.analysis();
    unit.source = source;
    unit.range = document->rangeOf({at, at + words.size()});
    const RecordId id = set.add(unit);
    EXPECT_TRUE(session.commit(set));
    return id;
}

QString wordsOf(const gui::Session& session, const RecordId& unit) {
    const auto* record = session.study().find<study::MeaningUnit>(unit);
    return session.study().document(record->source)->textOf(record->range);
}

void replaceAll(gui::Session& session, const QString& name, const QString& pseudonym) {
    const auto changes = app::pseudonymise(session.study(), sure(app::placesOfName(session.study(), name)), name, pseudonym);
    ASSERT_TRUE(changes) << changes.error().message().toStdString();
    ASSERT_TRUE(session.commit(*changes));
}

}  // namespace

TEST(Pseudonymising, FindsDanishGenitivesAsTheNameAndLongerWordsAsFormsToJudge) {
    OpenStudy open = openEmpty();
    addTranscript(*open.session, u"Interview 1"_s, u"A: Annas mor ringede til Anna i går.\nI: Hvem er Annalise? Og annonceringen?\n"_s);
    const auto places = app::placesOfName(open.study(), u"Anna"_s);
    EXPECT_EQ(foundIn(places, false), (QStringList{u"Annas"_s, u"Anna"_s}));
    EXPECT_FALSE(foundIn(places, true).contains(u"annonceringen"_s));
}

TEST(Pseudonymising, KeepsEnglishAndDanishGenitivesAndCapitals) {
    OpenStudy open = openEmpty();
    const RecordId source = addTranscript(*open.session, u"Interview 1"_s, u"A: Hanna's friend met HANNA. Det er Hannas bil.\nI: Yes.\n"_s);
    replaceAll(*open.session, u"Hanna"_s, u"Ida"_s);
    EXPECT_EQ(open.study().text(source).section(u'\n', 0, 0), u"Ida's friend met IDA. Det er Idas bil."_s);
}

TEST(Pseudonymising, KeepsTheWordsOfMeaningUnitsThatBeginOrEndWithTheName) {
    OpenStudy open = openEmpty();
    const RecordId source = addTranscript(*open.session, u"Interview 1"_s, u"A: So it was Karen who came. I trusted Karen.\nI: Yes.\n"_s);
    const RecordId begins = addUnit(*open.session, source, u"Karen who came"_s), ends = addUnit(*open.session, source, u"I trusted Karen"_s);
    replaceAll(*open.session, u"Karen"_s, u"Marianne"_s);
    EXPECT_EQ(wordsOf(*open.session, begins), u"Marianne who came"_s);
    EXPECT_EQ(wordsOf(*open.session, ends), u"I trusted Marianne"_s);
}

TEST(Pseudonymising, UndoBringsTheNameBackEverywhere) {
    OpenStudy open = openEmpty();
    const RecordId source = addTranscript(*open.session, u"Interview 1"_s, u"A: Karen came.\nI: And Karen's son?\n"_s);
    study::ChangeSet note(u"changed the setting"_s);
    note.set(RecordId::of("study"), &study::StudyInfo::setting, u"At the flat of Karen"_s);
    ASSERT_TRUE(open.session->commit(note));
    const QString before = open.study().text(source);
    replaceAll(*open.session, u"Karen"_s, u"Ida"_s);
    EXPECT_EQ(open.study().info().setting, u"At the flat of Ida"_s);
    ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(open.study().text(source), before);
    EXPECT_EQ(open.study().info().setting, u"At the flat of Karen"_s);
}

TEST(Pseudonymising, ReplacesInQuotesCodesTitlesFileNamesAndSpeakerLabels) {
    OpenStudy open = openEmpty();
    const RecordId source = addTranscript(*open.session, u"Karen_2"_s, u"Karen: I was there.\nI: Yes.\nKaren: All day.\n"_s);
    const RecordId unit = addUnit(*open.session, source, u"I was there"_s);
    study::ChangeSet set(u"added a quote"_s);
    set.set(unit, &study::MeaningUnit::code, u"Karen's day"_s);
    study::Quote quote;
    quote.source = source;
    quote.verbatim = u"as Karen said"_s;
    const RecordId quoteId = set.add(quote);
    ASSERT_TRUE(open.session->commit(set));
    replaceAll(*open.session, u"Karen"_s, u"Ida"_s);
    EXPECT_EQ(open.study().find<study::MeaningUnit>(unit)->code, u"Ida's day"_s);
    EXPECT_EQ(open.study().find<study::Quote>(quoteId)->verbatim, u"as Ida said"_s);
    const auto* now = open.study().find<study::Source>(source);
    EXPECT_EQ(now->title, u"Ida_2"_s);
    EXPECT_EQ(now->original, u"Ida_2.txt"_s);
    EXPECT_TRUE(now->speakers.values().contains(u"Ida"_s));
}

TEST(Pseudonymising, ReplacesSeveralElementsOfOneList) {
    OpenStudy open = openEmpty();
    study::ChangeSet set(u"changed the authors"_s);
    set.set(RecordId::of("study"), &study::StudyInfo::authors, QStringList{u"Karen Holm"_s, u"Per Lund"_s, u"Karen Friis"_s});
    ASSERT_TRUE(open.session->commit(set));
    const auto places = app::placesOfName(open.study(), u"Karen"_s);
    ASSERT_EQ(places.size(), 2);
    EXPECT_TRUE(places.first().isResearcher);
    replaceAll(*open.session, u"Karen"_s, u"Ida"_s);
    EXPECT_EQ(open.study().info().authors, (QStringList{u"Ida Holm"_s, u"Per Lund"_s, u"Ida Friis"_s}));
}

TEST(Pseudonymising, OffersTheWordsOfALongNameByThemselvesAndReplacesThemByTheirOwnPart) {
    OpenStudy open = openEmpty();
    const RecordId source = addTranscript(*open.session, u"Interview 1"_s, u"A: Karen Holm came. Then Karen left Holmens.\nI: Yes.\n"_s);
    const auto places = app::placesOfName(open.study(), u"Karen Holm"_s);
    EXPECT_EQ(foundIn(places, false), QStringList{u"Karen Holm"_s});
    EXPECT_EQ(foundIn(places, true), (QStringList{u"Karen"_s, u"Holmens"_s}));
    const auto changes = app::pseudonymise(open.study(), places, u"Karen Holm"_s, u"Ida Friis"_s);
    ASSERT_TRUE(changes);
    ASSERT_TRUE(open.session->commit(*changes));
    EXPECT_EQ(open.study().text(source).section(u'\n', 0, 0), u"Ida Friis came. Then Ida left Friisens."_s);
}

TEST(Pseudonymising, RefusesPlacesWhoseTextHasChangedSinceTheSearch) {
    OpenStudy open = openEmpty();
    const RecordId source = addTranscript(*open.session, u"Interview 1"_s, u"A: Karen came.\nI: Yes.\n"_s);
    const auto places = app::placesOfName(open.study(), u"Karen"_s);
    study::ChangeSet set(u"corrected a text"_s);
    set.edit(source, open.study().document(source)->replacing({0, 0}, u"Well, "_s));
    ASSERT_TRUE(open.session->commit(set));
    const auto changes = app::pseudonymise(open.study(), places, u"Karen"_s, u"Ida"_s);
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, Error::Code::Invalid);
}

TEST(Pseudonymising, StopsWhenItIsTold) {
    OpenStudy open = openEmpty();
    addTranscript(*open.session, u"Interview 1"_s, u"A: Karen came.\nI: Yes.\n"_s);
    EXPECT_TRUE(app::placesOfName(open.study(), u"Karen"_s, [](double) { return false; }).isEmpty());
}
