#include <gtest/gtest.h>

#include <QRandomGenerator>

#include "core/method/look.h"
#include "core/method/points.h"
#include "core/text/segment.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::method;
using kondensat::tests::SmallStudy;
using namespace Qt::StringLiterals;

namespace {

PointOptions options() {
    PointOptions o;
    o.today = QDate(2022, 1, 1);
    return o;
}

QList<Point> pointsOf(const SmallStudy& small) { return pointsWorthALook(small.study(), RecordId::of("a"), options()); }

/// "code place" of every point.
std::set<std::string> seen(const SmallStudy& small) {
    std::set<std::string> found;
    for (const Point& point : pointsOf(small)) found.insert((point.code + u' ' + point.place.toString()).toStdString());
    return found;
}

/// Each test spoils one thing in a study that is in order, and must see that one point and no other.
using Codes = std::set<std::string>;

}  // namespace

TEST(Points, AreNoneInAStudyThatIsInOrder) { EXPECT_EQ(seen(SmallStudy::complete()), Codes()); }

TEST(Points, HaveDistinctCodesInOrderOfTheSteps) {
    std::set<QString> codes;
    int step = 0;
    for (const auto& [code, of] : pointCodes()) {
        EXPECT_TRUE(codes.insert(code).second) << code.toStdString();
        EXPECT_GE(of, step);
        step = of;
    }
    EXPECT_EQ(step, 4);
}

// ---- step 0 ----------------------------------------------------------------------------------------------------

TEST(Points, SeeAMissingResearchQuestion) {
    auto small = SmallStudy::complete();
    small.remove("q");
    EXPECT_EQ(seen(small), Codes{"no-research-question a"});
}

TEST(Points, SeeASourceUsedWithoutBeingChecked) {
    auto small = SmallStudy::complete();
    small.remove("w-s1");
    EXPECT_EQ(seen(small), Codes{"source-not-checked s1"});
    small.set("s1", &Source::kind, u"field note"_s);
    EXPECT_FALSE(seen(small).contains("source-not-checked s1"));
}

TEST(Points, SeeASourceReadBeforeItWasChecked) {
    auto small = SmallStudy::complete();
    small.set("w-s1", &Work::date, u"2021-12-05"_s);
    EXPECT_EQ(seen(small), Codes{"source-read-before-checked s1"});
    small.set("w-s1", &Work::date, u"2021-12"_s);
    EXPECT_EQ(seen(small), Codes()) << "the check may have come first in that month";
}

TEST(Points, SeeAParticipantWithoutConsent) {
    auto small = SmallStudy::complete();
    small.remove("c-F1b");
    EXPECT_EQ(seen(small), Codes{"participant-without-consent F1b"});
}

TEST(Points, SeeAParticipantUsedBeyondTheirConsent) {
    for (const QString& scope : {u"quotes"_s, u"attributes"_s}) {
        auto small = SmallStudy::complete();
        small.change([&](ChangeSet& s) { s.put(RecordId::of("c-F2a"), &Consent::scopes, scope, u"no"_s); });
        EXPECT_EQ(seen(small), Codes{"used-beyond-consent F2a"}) << scope.toStdString();
        small.change([&](ChangeSet& s) { s.put(RecordId::of("c-F2a"), &Consent::scopes, scope, u"yes"_s); });
        EXPECT_EQ(seen(small), Codes());
    }
    auto withdrawn = SmallStudy::complete();
    withdrawn.set("c-F2a", &Consent::withdrawn, u"2021-12-24"_s);
    EXPECT_EQ(seen(withdrawn), Codes{"used-beyond-consent F2a"});
}

TEST(Points, SeeRecordingAndFurtherAnalysisBeyondConsent) {
    auto recorded = SmallStudy::complete();
    recorded.change([&](ChangeSet& s) { s.put(RecordId::of("c-F1a"), &Consent::scopes, u"recording"_s, u"no"_s); });
    EXPECT_EQ(seen(recorded), Codes());
    recorded.set("fg1", &Session::recording, u"Dictaphone"_s);
    EXPECT_EQ(seen(recorded), Codes{"used-beyond-consent F1a"});

    auto further = SmallStudy::complete();
    further.change([&](ChangeSet& s) { s.put(RecordId::of("c-F1a"), &Consent::scopes, u"secondary use"_s, u"no"_s); });
    EXPECT_EQ(seen(further), Codes());
    Analysis first;
    first.order = u"0"_s;
    further.add("a0", first);
    EXPECT_EQ(seen(further), Codes{"used-beyond-consent F1a"});
}

TEST(Points, SeeAPlannedDateThatHasPassed) {
    auto small = SmallStudy::complete();
    PlannedDate planned;
    planned.what = u"Destroy the key"_s;
    planned.date = u"2022"_s;
    small.add("d", planned);
    EXPECT_EQ(seen(small), Codes()) << "the year is not over";
    small.set("d", &PlannedDate::date, u"2021-12-31"_s);
    EXPECT_EQ(seen(small), Codes{"planned-date-passed d"});
    small.set("d", &PlannedDate::done, u"2021-12-30"_s);
    EXPECT_EQ(seen(small), Codes());
}

// ---- step 1 ----------------------------------------------------------------------------------------------------

TEST(Points, SeeASourceNobodyHasRead) {
    auto small = SmallStudy::complete();
    small.remove("r-s2m1");
    EXPECT_EQ(seen(small), Codes());
    small.set("r-s2m2", &ReadingMark::range, small.range("s2", u"Hvad"_s));
    EXPECT_EQ(seen(small), (Codes{"source-unread s2"})) << "a place to come back to is no reading";
}

TEST(Points, SeeFewAndManyPreliminaryThemes) {
    auto small = SmallStudy::complete();
    small.remove("t4");
    EXPECT_EQ(seen(small), Codes{"few-preliminary-themes a"});
    for (int i = 0; i < 5; ++i) {
        PreliminaryTheme theme;
        theme.title = u"Tema %1"_s.arg(i);
        theme.fate = u"merged"_s;
        small.add(("more" + QByteArray::number(i)).constData(), theme, "a");
    }
    EXPECT_EQ(seen(small), Codes());
    small.add("t9", PreliminaryTheme{{}, u"Et til"_s, {}, {}, {}, false, false, u"kept"_s}, "a");
    EXPECT_EQ(seen(small), Codes{"many-preliminary-themes a"});
}

TEST(Points, SeeAThemeDatedBeforeAnyReading) {
    auto small = SmallStudy::complete();
    small.set("t1", &PreliminaryTheme::date, u"2021-11-30"_s);
    EXPECT_EQ(seen(small), Codes{"theme-before-reading t1"});
    small.set("t1", &PreliminaryTheme::aPriori, true);
    EXPECT_EQ(seen(small), Codes()) << "a theme declared a priori says so itself";
}

TEST(Points, SeeAThemeWithTheWordingOfAGuideHeading) {
    auto small = SmallStudy::complete();
    small.set("t1", &PreliminaryTheme::title, u"Samarbejde med kolleger!"_s);
    EXPECT_EQ(seen(small), Codes{"theme-like-guide-heading t1"});
    small.set("t1", &PreliminaryTheme::title, u"Samarbejde med kommunen"_s);
    EXPECT_EQ(seen(small), Codes());
}

TEST(Points, SeeMissingPreconceptions) {
    auto small = SmallStudy::complete();
    small.set("pre", &Reflexivity::kind, u"reflection"_s);
    EXPECT_EQ(seen(small), Codes{"no-preconceptions a"});
}

TEST(Points, SeeASingleReader) {
    auto small = SmallStudy::complete();
    small.remove("r-s1m2");
    EXPECT_EQ(seen(small), Codes());
    small.remove("r-s2m2");
    EXPECT_EQ(seen(small), Codes{"single-reader a"});
}

TEST(Points, SeeAThemeWithoutAFate) {
    auto small = SmallStudy::complete();
    small.set("t2", &PreliminaryTheme::fate, QString());
    EXPECT_EQ(seen(small), Codes{"theme-without-fate t2"});
}

// ---- step 2 ----------------------------------------------------------------------------------------------------

TEST(Points, SeeASourceWithoutAMeaningUnit) {
    auto small = SmallStudy::complete();
    Source note;
    note.kind = u"field note"_s;
    small.add("n", note);
    ReadingMark mark;
    mark.source = RecordId::of("n");
    mark.member = RecordId::of("m1");
    small.add("r-n", mark, "a");
    EXPECT_EQ(seen(small), Codes{"source-without-unit n"});
}

TEST(Points, SeeAUnitInWhichNoParticipantSpeaks) {
    auto small = SmallStudy::complete();
    small.addUnit("u9", "s1", u"Og hvad gør I så?"_s, {RecordId::of("g")}, {});
    small.change([&](ChangeSet& s) { s.put(RecordId::of("u9"), &MeaningUnit::setAside, u"g"_s, u"moderator"_s); });
    EXPECT_EQ(seen(small), Codes{"unit-without-participant u9"});
}

TEST(Points, SeeAUnitInNoGroupUnlessItIsSetAside) {
    auto small = SmallStudy::complete();
    small.addUnit("u9", "s1", u"ingen har bedt mig om det"_s, {}, {});
    EXPECT_EQ(seen(small), Codes{"unit-without-group u9"});
    small.change([&](ChangeSet& s) { s.put(RecordId::of("u9"), &MeaningUnit::setAside, u"all"_s, u"says it again"_s); });
    EXPECT_EQ(seen(small), Codes());
}

TEST(Points, SeeAUnitInThreeGroups) {
    auto small = SmallStudy::complete();
    small.add("g2", CodeGroup{{}, u"To"_s}, "a");
    small.add("g3", CodeGroup{{}, u"Tre"_s}, "a");
    const auto put = [&](const char* unit, const char* group) {
        small.change([&](ChangeSet& s) { s.include(RecordId::of(unit), &MeaningUnit::groups, RecordId::of(group)); });
    };
    put("u1", "g2"), put("u3", "g2"), put("u3", "g3"), put("u2", "g3");
    EXPECT_EQ(seen(small), Codes{"unit-in-many-groups u3"});
}

TEST(Points, SeeAGroupFedByOneParticipantOrSession) {
    auto small = SmallStudy::complete();
    small.add("g2", CodeGroup{{}, u"To"_s}, "a");
    const auto put = [&](const char* unit) {
        small.change([&](ChangeSet& s) { s.include(RecordId::of(unit), &MeaningUnit::groups, RecordId::of("g2")); });
    };
    put("u1"), put("u4");
    EXPECT_EQ(seen(small), Codes{"group-of-one-participant g2"});
    put("u2");
    EXPECT_EQ(seen(small), Codes{"group-of-one-session g2"});
    put("u3");
    EXPECT_EQ(seen(small), Codes());
}

TEST(Points, SeeAUnitFarLongerThanTheRest) {
    auto small = SmallStudy::complete();
    small.writeTurns("s2", {u"1: "_s + u"Det er længe siden. "_s.repeated(20)});
    small.addUnit("u9", "s2", u"Det er længe siden. "_s.repeated(19), {RecordId::of("g")}, {});
    small.change([&](ChangeSet& s) { s.put(RecordId::of("u9"), &MeaningUnit::setAside, u"g"_s, u"story"_s); });
    EXPECT_EQ(seen(small), Codes{"unit-far-longer u9"});
}

// ---- step 3 ----------------------------------------------------------------------------------------------------

TEST(Points, SeeAUnitNeitherInASubgroupNorSetAside) {
    auto small = SmallStudy::complete();
    small.addUnit("u9", "s2", u"begynde forfra"_s, {RecordId::of("g")}, {});
    EXPECT_EQ(seen(small), Codes{"unit-without-subgroup u9"});
    small.change([&](ChangeSet& s) { s.put(RecordId::of("u9"), &MeaningUnit::setAside, u"g"_s, u"belongs elsewhere"_s); });
    EXPECT_EQ(seen(small), Codes());
}

TEST(Points, SeeASubgroupWithoutCondensate) {
    auto small = SmallStudy::complete();
    small.remove("c2");
    EXPECT_EQ(seen(small), Codes{"subgroup-without-condensate sg2"});
    small.set("sg2", &Subgroup::setAside, u"another study"_s);
    EXPECT_FALSE(seen(small).contains("subgroup-without-condensate sg2"));
}

TEST(Points, SeeACondensateSentenceThatNoUnitBacks) {
    auto small = SmallStudy::complete();
    const QString words = small.study().text(RecordId::of("c2"));
    small.write("c2", words + u" Jeg bliver træt."_s);
    EXPECT_EQ(seen(small), Codes{"sentence-without-unit c2"});
}

TEST(Points, SeeAUnitThatNoSentenceUses) {
    auto small = SmallStudy::complete();
    small.change([&](ChangeSet& s) { s.include(RecordId::of("l2"), &SentenceLink::units, RecordId::of("u3"), false); });
    EXPECT_EQ(seen(small), Codes{"unit-unused u3"});
}

TEST(Points, SeeACondensateInTheThirdPerson) {
    const QHash<QString, QString> samples{{u"da"_s, u"Hun ringer selv til kommunen."_s}, {u"nb"_s, u"Hun ringer selv til kommunen."_s},
        {u"sv"_s, u"Deltagarna ringer själva."_s}, {u"en"_s, u"She calls the municipality herself."_s}, {u"de"_s, u"Die Teilnehmenden rufen selbst an."_s}};
    for (auto it = samples.cbegin(); it != samples.cend(); ++it) {
        auto small = SmallStudy::complete();
        small.set("study", &StudyInfo::language, it.key());
        EXPECT_FALSE(seen(small).contains("condensate-in-third-person c2") && it.key() == u"da"_s);
        small.write("c2", it.value());
        EXPECT_TRUE(seen(small).contains("condensate-in-third-person c2")) << it.key().toStdString();
    }
}

TEST(Points, SeeContentWordsThatNoUnitHolds) {
    auto small = SmallStudy::complete();
    small.write("c2", u"Jeg ringer selv til kommunen og bliver frustreret af at begynde forfra."_s);
    EXPECT_EQ(seen(small), Codes{"condensate-words c2"});
    const auto words = unbackedWords(small.study(), RecordId::of("c2"));
    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(small.study().text(RecordId::of("c2")).mid(words[0].start, words[0].length()), u"frustreret"_s);
}

/// Held against the plain way: every word of the condensate beside every word of every unit.
TEST(Points, SeeTheSameContentWordsInAnyUnits) {
    const QStringList stems{u"patient"_s, u"samtal"_s, u"tid"_s, u"vent"_s, u"ø"_s, u"å"_s, u"é́clair"_s, u"ÅRHUS"_s, u"kommun"_s, u"frustr"_s, u"ringe"_s, u"ring"_s, u"don't"_s, u"é"_s, u"2024"_s, u"tak"_s};
    const QStringList endings{u""_s, u"e"_s, u"er"_s, u"en"_s, u"erne"_s, u"ernes"_s, u"eligheden"_s, u"s"_s, u"’s"_s};
    QRandomGenerator random(5);
    const auto text = [&](int words) {
        QString all;
        for (int k = 0; k < words; ++k) {
            QString word = stems[random.bounded(stems.size())] + endings[random.bounded(endings.size())];
            if (random.bounded(3) == 0) word = word.toUpper();
            if (random.bounded(4) == 0) word = word.normalized(QString::NormalizationForm_D);
            all += word + QStringList{u" "_s, u", "_s, u". "_s, u"-"_s, u"\n"_s, u""_s, u" \u0301"_s, u" \u200D"_s, u"\u00A0"_s, u"."_s}[random.bounded(10)];
        }
        return all;
    };
    int backed = 0, unbacked = 0;
    for (int n = 0; n < 600; ++n) {
        const QString language = QStringList{u"da"_s, u"en"_s, u"de"_s, u"fr"_s, QString()}[random.bounded(5)], condensate = text(random.bounded(1, 14));
        QStringList units;
        for (int k = int(random.bounded(5)); k > 0; --k) units.append(text(random.bounded(0, 9)));
        QList<text::Span> plain;
        for (const text::Span& span : text::contentWords(condensate, language)) {
            const QString word = text::caseFolded(QStringView(condensate).mid(span.start, span.length()));
            bool isHeld = false;
            for (const QString& unit : units) {
                const QString folded = text::caseFolded(unit);
                for (const text::Span& other : text::words(folded, language)) {
                    const QString held = folded.mid(other.start, other.length());
                    isHeld = isHeld || (held.left(3) == word.left(3) && text::sameWord(word, held));
                }
            }
            if (!isHeld) plain.append(span);
            ++(isHeld ? backed : unbacked);
        }
        EXPECT_EQ(wordsUnbackedBy(units, condensate, language), plain) << condensate.toStdString() << " | " << units.join(u" | "_s).toStdString();
    }
    EXPECT_GT(backed, 300);
    EXPECT_GT(unbacked, 500);
}

TEST(Points, SeeASubgroupWithOneUnit) {
    auto small = SmallStudy::complete();
    small.change([&](ChangeSet& s) { s.put(RecordId::of("u4"), &MeaningUnit::setAside, u"g"_s, u"belongs elsewhere"_s); });
    EXPECT_TRUE(seen(small).contains("subgroup-of-one-unit sg2"));
    EXPECT_FALSE(seen(small).contains("subgroup-of-one-unit sg1"));
}

TEST(Points, SeeACondensateOlderThanItsUnitsUntilTheChangeIsUndone) {
    auto small = SmallStudy::complete();
    const QString text = small.study().text(RecordId::of("s2"));
    const EntryId corrected = small.write("s2", QString(text).replace(u"træt af at begynde"_s, u"så træt af at begynde"_s));
    EXPECT_EQ(seen(small), Codes{"condensate-needs-another-look c2"});
    small.undo(corrected);
    EXPECT_EQ(seen(small), Codes());
}

TEST(Points, SeeAMissingGoldQuote) {
    auto small = SmallStudy::complete();
    small.remove("gq2");
    EXPECT_EQ(seen(small), Codes{"no-gold-quote sg2"});
}

// ---- step 4 ----------------------------------------------------------------------------------------------------

TEST(Points, SeeAnAnalyticParagraphThatNoCondensateBacks) {
    auto small = SmallStudy::complete();
    small.remove("p2");
    EXPECT_EQ(seen(small), Codes{"paragraph-without-condensate at"});
}

TEST(Points, SeeAnAnalyticTextOlderThanItsCondensates) {
    auto small = SmallStudy::complete();
    small.write("c1", small.study().text(RecordId::of("c1")) .replace(u"fælles"_s, u"ny fælles"_s));
    EXPECT_TRUE(seen(small).contains("analytic-text-needs-another-look at"));
}

TEST(Points, SeeTheFirstPersonOutsideQuotesOnly) {
    auto small = SmallStudy::complete();
    const auto replace = [&](const QString& with) {
        small.write("at", small.study().text(RecordId::of("at")).replace(u"En fælles plan manglede."_s, with));
    };
    replace(u"En fælles plan “mangler vi” manglede."_s);
    EXPECT_EQ(seen(small), Codes());
    small.write("at", small.study().text(RecordId::of("at")).replace(u"“mangler vi”"_s, u"mangler vi"_s));
    EXPECT_EQ(seen(small), Codes{"first-person-in-analytic-text at"});
}

TEST(Points, SeeAQuoteThatDiffersBeyondThePolicy) {
    auto small = SmallStudy::complete();
    small.set("qu1", &Quote::edited, u"Jeg er bange for at patienten forsvinder …"_s);
    EXPECT_EQ(seen(small), Codes());
    small.set("qu1", &Quote::edited, u"Jeg er meget bange for at patienten forsvinder …"_s);
    EXPECT_EQ(seen(small), Codes{"quote-beyond-policy qu1"});
    small.set("qu1", &Quote::edited, QString());
    small.set("study", &StudyInfo::quotePolicy, QStringList());
    EXPECT_EQ(seen(small), Codes{"quote-beyond-policy qu2"}) << "verbatim keeps the hesitation";
}

TEST(Points, SeeAQuoteWithoutAParticipantsId) {
    auto small = SmallStudy::complete();
    small.set("qu1", &Quote::label, u"(a nurse)"_s);
    EXPECT_EQ(seen(small), Codes{"quote-without-participant qu1"});
    small.set("qu1", &Quote::label, u"(F1a, a nurse)"_s);
    EXPECT_EQ(seen(small), Codes());
    small.set("study", &StudyInfo::quoteLabel, u"({profession})"_s);
    EXPECT_EQ(seen(small), Codes{"quote-without-participant study"});
}

TEST(Points, SeeATypedQuotationThatNobodyIsNamedFor) {
    auto small = SmallStudy::complete();
    const QString plan = u"En fælles plan manglede."_s;
    small.write("at", small.study().text(RecordId::of("at")).replace(plan, plan + u" “de får aldrig besked i tide, siger de.”"_s));
    EXPECT_EQ(seen(small), Codes{"quote-without-participant at"});
    small.write("at", small.study().text(RecordId::of("at")).replace(u"de.”"_s, u"de.” (F1b)"_s));
    EXPECT_EQ(seen(small), Codes());
}

TEST(Points, SeeAQuotationMarkWithoutItsPartner) {
    auto small = SmallStudy::complete();
    small.write("at", small.study().text(RecordId::of("at")).replace(u"En fælles plan"_s, u"En “fælles plan"_s));
    EXPECT_EQ(seen(small), Codes{"quotation-mark-missing at"});
}

TEST(Points, SeeATranslationUncheckedOrOutdated) {
    auto small = SmallStudy::complete();
    small.set("tr", &Translation::state, u"draft"_s);
    EXPECT_EQ(seen(small), Codes{"translation-unchecked tr"});
    small.set("tr", &Translation::state, u"checked"_s);
    small.change([&](ChangeSet& s) {
        s.set(RecordId::of("k"), &Category::name, u"Patienter bliver væk"_s);
        s.set(RecordId::of("k"), &Category::heading, u"Patienter bliver væk"_s);
    });
    EXPECT_EQ(seen(small), Codes{"translation-outdated tr"});
}

TEST(Points, SeeAParticipantNeverQuotedUnlessTheyDeclined) {
    auto small = SmallStudy::complete();
    small.remove("qu3");
    small.confirm<AnalyticText>("at");
    EXPECT_EQ(seen(small), Codes{"participant-never-quoted F2a"});
    small.remove("gq2");
    small.change([&](ChangeSet& s) { s.put(RecordId::of("c-F2a"), &Consent::scopes, u"quotes"_s, u"no"_s); });
    EXPECT_FALSE(seen(small).contains("participant-never-quoted F2a"));
}

TEST(Points, SeeOneParticipantInMoreThanHalfOfTheQuotes) {
    auto small = SmallStudy::complete();
    small.set("qu2", &Quote::label, u"(F1b)"_s);
    for (const char* id : {"qu4", "qu5"}) {
        Quote quote = *small.study().find<Quote>(RecordId::of("qu1"));
        small.add(id, quote);
    }
    small.confirm<AnalyticText>("at");
    EXPECT_EQ(seen(small), Codes{"one-participant-dominates F1a"});
}

TEST(Points, SeeThatNoSearchForChallengesIsOnRecord) {
    auto small = SmallStudy::complete();
    small.remove("search");
    EXPECT_EQ(seen(small), Codes{"no-challenge-search k"});
}

TEST(Points, SeeStrongWordingInFiveLanguages) {
    const QHash<QString, QString> samples{{u"da"_s, u"Alle deltagere manglede en plan."_s}, {u"no"_s, u"Alle deltakerne manglet en plan."_s},
        {u"sv"_s, u"Samtliga saknade en plan."_s}, {u"en"_s, u"In the focus groups, a plan was missing."_s}, {u"de"_s, u"Alle Teilnehmenden vermissten einen Plan."_s}};
    for (auto it = samples.cbegin(); it != samples.cend(); ++it) {
        auto small = SmallStudy::complete();
        small.set("study", &StudyInfo::language, it.key());
        EXPECT_FALSE(seen(small).contains("strong-wording at"));
        small.write("at", small.study().text(RecordId::of("at")).replace(u"En fælles plan manglede."_s, it.value()));
        EXPECT_TRUE(seen(small).contains("strong-wording at")) << it.key().toStdString();
    }
}

TEST(Points, SeeAHeadingThatDiffersFromTheListOfThemes) {
    auto small = SmallStudy::complete();
    small.set("k", &Category::heading, u"Patienter forsvinder i overgangen "_s);
    EXPECT_EQ(seen(small), Codes());
    small.set("k", &Category::heading, u"Patienter på vej ud af syne"_s);
    EXPECT_EQ(seen(small), Codes{"heading-differs k"});
}

// ---- numbers ---------------------------------------------------------------------------------------------------

TEST(Points, SeeANumberThatWasTypedAndOneThatTheRecordsContradict) {
    auto small = SmallStudy::complete();
    const QString plan = u"En fælles plan manglede."_s, all = small.study().text(RecordId::of("at"));
    const auto saying = [&](const QString& language, const QString& words) {
        small.set("study", &StudyInfo::language, language);
        small.write("at", QString(all).replace(plan, words));
        std::set<std::string> codes;
        for (const Point& point : pointsOf(small))
            if (point.code.contains(u"number")) codes.insert((point.code + u' ' + point.place.toString()).toStdString());
        return codes;
    };
    const int n = int(small.study().count<Participant>());
    ASSERT_EQ(n, 3);
    const Codes typed{"typed-number at"}, contradicts{"number-contradicts-records at"};
    const struct {
        QString language, same, other, some;
    } samples[] = {
        {u"en"_s, u"A plan was missing for the three participants."_s, u"All 4 participants missed a plan."_s, u"Two participants missed a plan."_s},
        {u"da"_s, u"De tre deltagere savnede en plan."_s, u"I alt fire deltagere savnede en plan."_s, u"To deltagere savnede en plan."_s},
        {u"no"_s, u"3 deltakere savnet en plan."_s, u"Fire informanter deltok."_s, u"To deltakere savnet en plan."_s},
        {u"sv"_s, u"Tre deltagare saknade en plan."_s, u"Samtliga 12 informanter saknade en plan."_s, u"Två deltagare saknade en plan."_s},
        {u"de"_s, u"Drei Teilnehmende vermissten einen Plan."_s, u"Insgesamt vier Befragte vermissten einen Plan."_s, u"Zwei Teilnehmende vermissten einen Plan."_s}};
    for (const auto& sample : samples) {
        EXPECT_EQ(saying(sample.language, sample.same), typed) << sample.language.toStdString();
        EXPECT_EQ(saying(sample.language, sample.other), contradicts) << sample.language.toStdString();
        EXPECT_EQ(saying(sample.language, sample.some), Codes()) << sample.language.toStdString();
        EXPECT_EQ(saying(sample.language, u"{participants} {participants: in words}"_s), Codes()) << sample.language.toStdString();
    }
    EXPECT_EQ(saying(u"en"_s, u"“All 4 participants,” she said."_s), Codes());  // what somebody says is theirs
    EXPECT_EQ(saying(u"en"_s, u"{participant} {Sessions }"_s), Codes{"unknown-number-field at"});
    for (const Point& point : pointsOf(small))
        if (point.code == u"unknown-number-field") {
            EXPECT_TRUE(point.sentence.contains(u"{participant}"_s));
            EXPECT_FALSE(point.sentence.contains(u"essions"_s));
        }
}

// ---- answers ---------------------------------------------------------------------------------------------------

TEST(Points, StaySilentOnceAnsweredUntilWhatTheyRestOnChanges) {
    auto small = SmallStudy::complete();
    small.remove("t4");
    const Point point = pointsOf(small).first();
    Answer answer;
    answer.point = point.code;
    answer.place = point.place;
    answer.fingerprint = point.fingerprint;
    answer.reason = u"three are enough here"_s;
    small.add("ans", answer, "a");
    EXPECT_TRUE(pointsOf(small).first().answered);
    EXPECT_EQ(pointsOf(small).first().answer, u"three are enough here"_s);
    PointOptions silent = options();
    silent.withAnswered = false;
    EXPECT_TRUE(pointsWorthALook(small.study(), RecordId::of("a"), silent).isEmpty());
    small.remove("t3");
    EXPECT_FALSE(pointsOf(small).first().answered);
}

TEST(Points, HoldNoWordsOfATranscript) {
    SmallStudy small = SmallStudy::complete();
    for (const char* id : {"w-s1", "c-F1a", "l1", "l2", "l3", "p1", "gq1", "q", "pre", "search"}) small.remove(id);
    small.set("qu1", &Quote::edited, u"Noget helt andet"_s);
    small.addUnit("u9", "s1", u"Og hvad gør I så?"_s, {}, {});
    ASSERT_GT(pointsOf(small).size(), 8);
    for (const Point& point : pointsOf(small))
        for (const QString& word : {u"bange"_s, u"afdeling"_s, u"ringer"_s, u"besked"_s, u"gør I"_s, u"Noget"_s})
            EXPECT_FALSE((point.sentence + point.placeName).contains(word)) << point.code.toStdString();
}

TEST(Points, CanBeAskedForOneStep) {
    auto small = SmallStudy::complete();
    small.remove("q");
    small.remove("gq1");
    PointOptions third = options();
    third.step = 3;
    const auto points = pointsWorthALook(small.study(), {}, third);
    ASSERT_EQ(points.size(), 1);
    EXPECT_EQ(points.first().code, u"no-gold-quote"_s);
    EXPECT_EQ(points.first().placeName, u"Patienten forsvinder"_s);
}
