// What the sample study has to show: the material, the analysis in four steps, and the flaws left in on purpose.
#include <QFile>

#include "core/method/points.h"
#include "core/method/speakers.h"
#include "core/text/segment.h"
#include "tests/sample/sample_fixture.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::sampletest;
using namespace kondensat::study;
using testing::ElementsAre;

namespace {

struct Expected {
    const char* id;
    int words, turnsAtLeast;
    QStringList speakers;
    QString lastWords, container;
};

const QList<Expected>& transcripts() {
    static const QList<Expected> all{
        {"fg1",
         5000,
         100,
         {u"DSN"_s, u"F1a"_s, u"F1b"_s, u"F1c"_s, u"F1d"_s, u"F1e"_s, u"F1f"_s, u"LD"_s},
         u"Five past three. Oh no. The bushes."_s,
         u"docx"_s},
        {"fg2",
         5000,
         100,
         {u"DSN"_s, u"F2a"_s, u"F2b"_s, u"F2c"_s, u"LT"_s},
         u"It's twelve minutes past two. I'm switching off."_s,
         u"odt"_s},
        {"i1a",
         2500,
         40,
         {u"I1a"_s, u"LT"_s},
         u"Take a bun with you, they're from Friday, but they can be toasted."_s,
         u"rtf"_s},
        {"i1b", 2500, 40, {u"I1b"_s, u"LT"_s}, u"Elevatoren er lidt… ja, tag trappen."_s, u"vtt"_s},
        {"i1c", 2500, 40, {u"I1c"_s, u"LT"_s}, u"The left one pulls a bit."_s, u"txt"_s},
    };
    return all;
}

/// The original's turns by a count that knows nothing of the recogniser: each ends with a time of its own.
qsizetype timesIn(const QString& file) {
    QFile original(sampleFolder() + u"/originals/"_s + file);
    EXPECT_TRUE(original.open(QIODevice::ReadOnly));
    return original.readAll().count("#\r\n");
}

QList<method::Point> points(const Study& study, const QString& code) {
    QList<method::Point> found;
    for (const method::Point& point : method::pointsWorthALook(study, {}))
        if (point.code == code) found.append(point);
    return found;
}

QStringList places(const QList<method::Point>& points) {
    QStringList ids;
    for (const method::Point& point : points) ids.append(point.place.toString());
    return ids;
}

/// The participants quoted in the text of a subtheme, in the order in which the quotes stand in the text.
QStringList quotedIn(const Study& study, const QString& heading) {
    QStringList labels;
    for (const AnalyticText* text : study.list<AnalyticText>()) {
        if (text->heading != heading) continue;
        for (const text::PlacedMark& mark : study.document(text->id)->marks())
            for (const RecordId& who :
                 method::participantsOf(study, RecordId::parse(mark.value[u"quote"_s].toString()).value_or(RecordId())))
                labels.append(study.find<Participant>(who)->label);
    }
    return labels;
}

}  // namespace

TEST(SampleMaterial, HoldsEveryTranscriptToItsLastWordsWithItsSpeakersByKeysThatSayNothing) {
    const Sample sample;
    const auto project = sample.open();
    const Study& study = project->study();
    for (const Expected& expected : transcripts()) {
        const auto* source = study.find<Source>(RecordId::of(expected.id));
        ASSERT_TRUE(source) << expected.id;
        EXPECT_EQ(source->container, expected.container);
        const QString text = study.text(source->id);
        EXPECT_TRUE(text.trimmed().endsWith(expected.lastWords)) << expected.id;
        EXPECT_GE(text::wordCount(text), expected.words) << expected.id;
        EXPECT_GE(method::turnsOf(study, source->id).size(), expected.turnsAtLeast) << expected.id;
        QStringList labels = source->speakers.values(), who = source->speakerIs.values();
        labels.sort();
        who.sort();
        EXPECT_EQ(labels, expected.speakers) << expected.id;
        EXPECT_EQ(who, expected.speakers) << expected.id;
        for (qsizetype i = 0; i < source->speakers.size(); ++i)
            EXPECT_TRUE(source->speakers.contains(u"s%1"_s.arg(i + 1))) << expected.id;
        for (const method::TurnSpan& turn : method::turnsOf(study, source->id))
            EXPECT_TRUE(turn.who || turn.span.start == 0) << expected.id << " at " << turn.span.start;
    }
    const auto turns = method::turnsOf(study, RecordId::of("i1c"));
    EXPECT_EQ(std::count_if(turns.begin(), turns.end(), [](const method::TurnSpan& turn) { return bool(turn.who); }),
              timesIn(u"i1c.txt"_s));
}

TEST(SampleMaterial, LetsEveryParticipantAndEveryMemberOfTheTeamSpeak) {
    const Sample sample;
    const auto project = sample.open();
    const auto said = speech(project->study());
    EXPECT_EQ(project->study().count<Participant>(), 12);
    EXPECT_EQ(project->study().count<Member>(), 3);
    for (const Participant& participant : project->study().table<Participant>())
        EXPECT_GT(text::wordCount(said.value(participant.id.toString()).join(u'\n')), 300)
            << participant.label.toStdString();
    for (const Member& member : project->study().table<Member>())
        EXPECT_GT(said.value(member.id.toString()).size(), 3) << member.initials.toStdString();
}

TEST(SampleAnalysis, GoesThroughAllFourSteps) {
    const Sample sample;
    const auto project = sample.open();
    const Study& study = project->study();
    EXPECT_GE(study.count<MeaningUnit>(), 120);
    EXPECT_GE(study.count<GoldQuote>(), 14);
    int negotiated = 0;
    for (const PreliminaryTheme& theme : study.table<PreliminaryTheme>()) {
        if (theme.member) continue;
        ++negotiated;
        EXPECT_FALSE(theme.fate.isEmpty()) << theme.id.toString().toStdString();
        EXPECT_FALSE(theme.fateReason.isEmpty()) << theme.id.toString().toStdString();
    }
    EXPECT_EQ(negotiated, 6);
    QStringList themes, subthemes;
    for (const Category* category : study.list<Category>()) {
        themes.append(category->name);
        for (const AnalyticText* text : study.children<AnalyticText>(category->id))
            if (text->subgroup) subthemes.append(text->heading);
    }
    EXPECT_THAT(themes, ElementsAre(u"Patients at risk of being lost in transition"_s,
                                    u"Expectations and role of peer mentors"_s));
    EXPECT_THAT(subthemes,
                ElementsAre(u"Navigating complex transitions"_s, u"Understanding patient vulnerability"_s,
                            u"Collaboration gaps between sectors"_s, u"Bridging cultural and systemic gaps"_s,
                            u"Guiding patients through society"_s));
}

TEST(SampleAnalysis, QuotesTheParticipantsOfTheDesignInItsOrderAndNobodyElse) {
    const Sample sample;
    const auto project = sample.open();
    const Study& study = project->study();
    EXPECT_THAT(quotedIn(study, u"Navigating complex transitions"_s),
                ElementsAre(u"F1d"_s, u"I1c"_s, u"F2a"_s, u"F2c"_s));
    EXPECT_THAT(quotedIn(study, u"Understanding patient vulnerability"_s), ElementsAre(u"I1b"_s, u"F1b"_s, u"F1d"_s));
    EXPECT_THAT(quotedIn(study, u"Collaboration gaps between sectors"_s), ElementsAre(u"F1c"_s, u"F1d"_s));
    EXPECT_THAT(quotedIn(study, u"Bridging cultural and systemic gaps"_s), ElementsAre(u"F2a"_s));
    EXPECT_THAT(quotedIn(study, u"Guiding patients through society"_s),
                ElementsAre(u"F1e"_s, u"F1c"_s, u"F1d"_s, u"F1c"_s));
    EXPECT_EQ(study.count<Quote>(), 14);
    for (const Quote& quote : study.table<Quote>()) {
        EXPECT_TRUE(study.text(quote.source).contains(quote.verbatim)) << quote.id.toString().toStdString();
        for (const RecordId& who : method::participantsOf(study, quote.id))
            for (const char* never : {"F1a", "F1f", "F2b", "I1a"})
                EXPECT_NE(who, RecordId::of(never)) << quote.id.toString().toStdString();
    }
}

TEST(SampleAnalysis, LinksEverySentenceOfTheCondensatesButOne) {
    const Sample sample;
    const auto project = sample.open();
    const Study& study = project->study();
    QStringList unlinked;
    for (const Condensate* condensate : study.list<Condensate>()) {
        const auto document = study.document(condensate->id);
        for (const text::Span& sentence : text::sentences(document->text(), u"en"_s)) {
            const text::Span words = text::trimmed(document->text(), sentence);
            const auto links = study.children<SentenceLink>(condensate->id);
            const bool linked = std::any_of(links.begin(), links.end(), [&](const SentenceLink* link) {
                const auto span = document->spanOf(link->range);
                return span && span->start <= words.start && span->end >= words.end && !link->units.isEmpty();
            });
            if (!linked) unlinked.append(document->text().mid(words.start, words.length()));
        }
    }
    ASSERT_EQ(unlinked.size(), 1) << unlinked.join(u'\n').toStdString();
    EXPECT_TRUE(unlinked.first().contains(u"medicine"_s)) << unlinked.first().toStdString();
}

TEST(SampleFlaws, AreAllSeenByWhatSoftwareCanSee) {
    const Sample sample;
    const auto project = sample.open();
    const Study& study = project->study();
    EXPECT_THAT(places(points(study, u"strong-wording"_s)), testing::Contains(u"at-vuln"_s));
    EXPECT_THAT(places(points(study, u"sentence-without-unit"_s)), ElementsAre(u"c-guide"_s));
    EXPECT_THAT(places(points(study, u"heading-differs"_s)), ElementsAre(u"cat-mentors"_s));
    EXPECT_THAT(places(points(study, u"source-not-checked"_s)), testing::Contains(u"i1a"_s));
}

TEST(SampleFlaws, LeaveAlonePointsThatTheTeamHasAnswered) {
    const Sample sample;
    const auto project = sample.open();
    int answers = 0;
    for (const method::Point& point : method::pointsWorthALook(project->study(), {})) answers += point.answered;
    EXPECT_EQ(answers, project->study().count<Answer>());
    EXPECT_EQ(answers, 3);
}

TEST(SampleFlaws, DoNotIncludeTextsThatNeedAnotherLook) {
    const Sample sample;
    const auto project = sample.open();
    for (const char* code : {"condensate-needs-another-look", "analytic-text-needs-another-look",
                             "translation-outdated", "translation-unchecked"})
        EXPECT_TRUE(points(project->study(), QString::fromLatin1(code)).isEmpty()) << code;
    for (const Translation& translation : project->study().table<Translation>())
        EXPECT_FALSE(translation.restsOn.isEmpty());
}
