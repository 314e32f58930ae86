// What may be printed of a quote once its source has been corrected, or someone has said no.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/method/points.h"
#include "export/report.h"
#include "tests/report/walking_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;
namespace exporting = kondensat::exporting;

namespace {

exporting::Document reportOf(const WalkingStudy& walking) {
    auto document = exporting::buildReport(walking.study());
    EXPECT_TRUE(document.ok());
    return document ? *document : exporting::Document();
}

QString wordsOf(const exporting::Document& document) {
    QString all;
    const auto add = [&](const QList<exporting::Inline>& texts) {
        for (const exporting::Inline& text : texts) all += text.plain() + u'\n';
    };
    for (const auto& block : document.blocks) {
        if (const auto* quote = block.as<exporting::Quote>()) add(quote->paragraphs), all += quote->attribution + u'\n';
        if (const auto* paragraph = block.as<exporting::Paragraph>()) add({paragraph->text});
        if (const auto* table = block.as<exporting::Table>())
            for (const exporting::Row& row : table->rows)
                for (const exporting::Cell& cell : row) add(cell.paragraphs);
    }
    return all;
}

void consents(WalkingStudy& walking, const RecordId& who, const QMap<QString, QString>& scopes,
              const QString& withdrawn = {}) {
    Consent consent;
    consent.parent = who, consent.order = u"zz"_s, consent.date = u"2022-05-01"_s, consent.withdrawn = withdrawn;
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it) consent.scopes.insert(it.key(), *it);
    walking.set.add(consent);
}

}  // namespace

TEST(QuotesInReport, FollowTheirSourceWhenANameInItWasReplaced) {
    WalkingStudy walking;
    walking.set.set(walking.dialogue, &study::Quote::verbatim, u"we sit with Anna Holm and talk.\nThe bench."_s);
    const QString words = wordsOf(reportOf(walking));
    EXPECT_FALSE(words.contains(u"Anna Holm"_s));
    EXPECT_TRUE(words.contains(u"P1: we sit on the bench and talk.\nP2: The bench is where it starts."_s));
}

TEST(QuotesInReport, AreCorrectedWithTheText) {
    WalkingStudy walking;
    const text::Range range = walking.rangeOf(walking.fg1, u"bench is where"_s);
    walking.set.edit(walking.fg1, {text::Hide{range.first, 5}, text::Insert{range.first, u"wall"_s}});
    EXPECT_TRUE(wordsOf(reportOf(walking)).contains(u"P2: The wall is where it starts."_s));
}

TEST(QuotesInReport, KeepTheirEditedForm) {
    WalkingStudy walking;
    walking.set.set(walking.benchQuote, &study::Quote::verbatim, u"Something else."_s);
    EXPECT_TRUE(wordsOf(reportOf(walking)).contains(u"Well, we sit on the bench and talk.\n(P1, walker)"_s));
}

TEST(QuotesInReport, AreWithheldFromSomeoneWhoDeclinedThem) {
    WalkingStudy walking;
    consents(walking, walking.p2, {{u"quotes"_s, u"no"_s}});
    const QString words = wordsOf(reportOf(walking));
    EXPECT_FALSE(words.contains(u"The bench is where it starts."_s)) << "also where another one is quoted beside them";
    EXPECT_FALSE(words.contains(u"(P1, walker; P2, walker)"_s));
    EXPECT_EQ(words.count(u"[quote withheld]"_s), 1);
    EXPECT_TRUE(words.contains(u"Well, we sit on the bench and talk."_s));
}

TEST(QuotesInReport, AreWithheldFromSomeoneWhoWithdrew) {
    WalkingStudy walking;
    consents(walking, walking.p5, {}, u"2022-06-01"_s);
    const QString words = wordsOf(reportOf(walking));
    EXPECT_FALSE(words.contains(u"The rain is nothing"_s));
    EXPECT_FALSE(words.contains(u"Regnen"_s));
    EXPECT_EQ(words.count(u"[quote withheld]"_s), 1);
    EXPECT_FALSE(words.contains(u"Rain is nothing to me."_s)) << "no example is shown of it either";
}

TEST(QuotesInReport, ArePrintedAgainAfterALaterYes) {
    WalkingStudy walking;
    consents(walking, walking.p5, {{u"quotes"_s, u"no"_s}});
    Consent later;
    later.parent = walking.p5, later.order = u"zzz"_s, later.date = u"2022-05-02"_s,
    later.scopes = {{u"quotes"_s, u"yes"_s}};
    walking.set.add(later);
    EXPECT_TRUE(wordsOf(reportOf(walking)).contains(u"The rain is nothing"_s));
}

TEST(QuotesInReport, AreWithheldWithAWarning) {
    WalkingStudy walking;
    QTemporaryDir dir;
    const auto without = exporting::writeReport(walking.study(), {}, dir.filePath(u"a.md"_s));
    ASSERT_TRUE(without.ok());
    EXPECT_TRUE(without->filter(u"withheld"_s).isEmpty());
    consents(walking, walking.p2, {{u"quotes"_s, u"no"_s}});
    const auto with = exporting::writeReport(walking.study(), {}, dir.filePath(u"b.md"_s));
    ASSERT_TRUE(with.ok());
    ASSERT_EQ(with->filter(u"withheld"_s).size(), 1);
    EXPECT_TRUE(with->first().startsWith(u"one quote was withheld"_s)) << with->first().toStdString();
}

TEST(QuotesInReport, ThatSaySomethingElseAndStrongWordingAreNamedWhenTheReportGoesOut) {
    WalkingStudy walking;
    walking.set.set(walking.benchQuote, &study::Quote::edited, u"Nobody ever sat down on anything."_s);
    walking.tell(walking.benchText, u"All participants rested: {}"_s, {walking.benchQuote});
    QTemporaryDir dir;
    const auto warnings = exporting::writeReport(walking.study(), {}, dir.filePath(u"a.md"_s));
    ASSERT_TRUE(warnings.ok());
    EXPECT_EQ(warnings->filter(u"differs from the words in its source"_s).size(), 1) << warnings->join(u'\n').toStdString();
    EXPECT_EQ(warnings->filter(u"says “all participants”"_s, Qt::CaseInsensitive).size(), 1) << warnings->join(u'\n').toStdString();
    // A point that was considered is silent.
    study::Answer answer;
    answer.parent = walking.analysis;
    const auto points = method::pointsWorthALook(walking.study(), walking.analysis);
    for (const method::Point& point : points) {
        if (point.code != "strong-wording"_L1) continue;
        answer.point = point.code, answer.place = point.place, answer.fingerprint = point.fingerprint, answer.reason = u"they all did"_s;
    }
    walking.set.add(answer);
    const auto fewer = exporting::writeReport(walking.study(), {}, dir.filePath(u"b.md"_s));
    ASSERT_TRUE(fewer.ok());
    EXPECT_EQ(fewer->size(), warnings->size() - 1);
}

TEST(Examples, ShowOnlyWhatTheCondensateMakesOfTheUnit) {
    WalkingStudy walking;
    Condensate condensate;
    condensate.parent = walking.bench, condensate.order = u"zz"_s;
    const RecordId id = walking.set.add(condensate);
    walking.set.write(id, u"I go out early. I talk when I sit. The bench is hard. I go home."_s);
    const auto unit = [&](qsizetype from, qsizetype to) {
        return text::Range{{walking.set.entry(), quint32(from)}, {walking.set.entry(), quint32(to)}};
    };
    walking.set.add(SentenceLink{{{}, id}, unit(16, 33), {walking.benchUnit}});
    const QString words = wordsOf(reportOf(walking));
    EXPECT_TRUE(words.contains(u"\n… I talk when I sit. …\n"_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(u"I go home."_s));
}
