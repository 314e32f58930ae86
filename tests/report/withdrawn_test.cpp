// Somebody has withdrawn: what condensates say on their words alone stands in no report.
#include <gmock/gmock.h>

#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/report/walking_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;
namespace exporting = kondensat::exporting;
using exporting::Audience;

namespace {

/// The walking study with one more condensate, whose sentences are linked to P5, to P3 and P5, to P3, and to nobody.
class Withdrawn : public testing::Test {
protected:
    Withdrawn() {
        const RecordId ofP5 = walking.rainUnit;
        const RecordId ofP3 = walking.unit(walking.fg2, u"Rain never stopped anyone."_s, u"never stopped"_s, walking.rain, walking.weather);
        Condensate condensate{{{}, walking.rain}};
        condensate.order = u"zz"_s;
        text = walking.set.add(condensate);
        const QStringList sentences{alone, shared, others, free};
        walking.set.write(text, sentences.join(u' '));
        const QList<RefSet> units{{ofP5}, {ofP5, ofP3}, {ofP3}};
        for (qsizetype i = 0; i < units.size(); ++i) {
            const quint32 at = quint32(sentences.join(u' ').indexOf(sentences[i]));
            SentenceLink link;
            link.parent = text, link.order = QString::number(i);
            link.range = {{walking.set.entry(), at}, {walking.set.entry(), at + quint32(sentences[i].size()) - 1}};
            link.units = units[i];
            walking.set.add(link);
        }
        // What the theme rests on, for those who may unfold it.
        ParagraphLink paragraph;
        paragraph.parent = walking.rainText, paragraph.order = u"1"_s, paragraph.condensates = {text};
        walking.set.add(paragraph);
    }
    void withdraw(const RecordId& who) {
        Consent consent;
        consent.parent = who, consent.order = u"zz"_s, consent.withdrawn = u"2022-06-01"_s;
        walking.set.add(consent);
    }
    [[nodiscard]] std::string pageOf(const QString& layout, Audience audience) const {
        exporting::ReportOptions options;
        options.layout = layout;
        options.disclosure = {audience, 2};
        const auto document = exporting::buildReport(walking.study(), options);
        EXPECT_TRUE(document.ok());
        return document ? QString::fromUtf8(*exporting::toHtml(*document)).toStdString() : std::string();
    }
    /// In how many of all layouts for all audiences a sentence stands.
    [[nodiscard]] int pagesWith(const QString& sentence) const {
        int pages = 0;
        for (const QString& layout : exporting::layoutNames())
            for (const Audience audience : {Audience::Plain, Audience::Team, Audience::Examiner, Audience::Public}) pages += QString::fromStdString(pageOf(layout, audience)).contains(sentence);
        return pages;
    }

    WalkingStudy walking;
    RecordId text;
    const QString alone = u"Alone in the wet I hum a tune."_s, shared = u"Company dries my jacket."_s, others = u"No cloud keeps me at home."_s, free = u"We laugh at the forecast."_s;
    const QString bench = u"I sit down on the bench, and then we talk."_s;  ///< of a subgroup with one unit, P1's, and without links
};

}  // namespace

TEST_F(Withdrawn, NobodySoEverySentenceIsPrintedSomewhere) {
    for (const QString& sentence : {alone, shared, others, free, bench}) EXPECT_GT(pagesWith(sentence), 2) << sentence.toStdString();
}

TEST_F(Withdrawn, OneWhoseSentencesAloneAreWithheldEverywhere) {
    withdraw(walking.p5);
    EXPECT_EQ(pagesWith(alone), 0);
    for (const QString& sentence : {shared, others, free, bench}) EXPECT_GT(pagesWith(sentence), 2) << sentence.toStdString();
    EXPECT_THAT(pageOf(u"theme-booklet"_s, Audience::Plain), HasSubstr(("[withheld] " + shared).toStdString()));
}

TEST_F(Withdrawn, OneWhoIsAllThatASubgroupRestsOn) {
    withdraw(walking.p1);
    EXPECT_EQ(pagesWith(bench), 0);
    EXPECT_GT(pagesWith(alone), 2);
}

TEST_F(Withdrawn, OneWhoseUnitsWereSetAsideToo) {
    withdraw(walking.p1);
    walking.set.put(walking.benchUnit, &MeaningUnit::setAside, u"all"_s, u"withdrawn"_s);
    EXPECT_EQ(pagesWith(bench), 0);
}

TEST_F(Withdrawn, OneWhoseSentenceCannotBeToldInATranslation) {
    walking.translate(text, u"text"_s, u"en"_s, u"Alone in rain I hum. And then some. Company dries. No cloud keeps me in. We laugh."_s);
    EXPECT_GT(pagesWith(u"Alone in rain I hum."_s), 0);
    withdraw(walking.p5);
    EXPECT_EQ(pagesWith(u"Alone in rain I hum."_s), 0);
    EXPECT_GT(pagesWith(others), 0) << "the original stands where the translation has other sentences";
}

TEST_F(Withdrawn, OneWhoseSentenceGoesFromATranslationWithTheSameSentences) {
    walking.translate(text, u"text"_s, u"en"_s, u"Alone in rain I hum. Company dries. No cloud keeps me in. We laugh."_s);
    withdraw(walking.p5);
    EXPECT_EQ(pagesWith(u"Alone in rain I hum."_s), 0);
    EXPECT_GT(pagesWith(u"Company dries."_s), 0);
}
