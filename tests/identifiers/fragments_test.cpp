// What a cut leaves of a workplace of several words.
#include <gmock/gmock.h>

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include "app/operations/dictionary.h"
#include "app/operations/export_guard.h"

using namespace kondensat;
using namespace Qt::StringLiterals;
using app::IdentifierSearch;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

journal::Identifier workplace(const QString& words) { return {u"workplace"_s, {words}, u"the ward"_s}; }

QStringList foundIn(const IdentifierSearch& search, const QString& text) {
    QStringList words;
    for (const auto& each : search.find(text)) {
        EXPECT_TRUE(!each.isFragment || (each.isForm && !each.isSure));
        words.append(text.mid(each.span.start, each.span.length()) + (each.isFragment ? u"…"_s : QString()));
    }
    return words;
}
bool hasDictionary() { return !app::dictionaryFor(u"en"_s).isEmpty() || !app::dictionaryFor(u"da"_s).isEmpty(); }

}  // namespace

TEST(IdentifierFragments, AreFoundWhereAUnitEnds) {
    const IdentifierSearch search({workplace(u"Skejby Universitetshospital Afdeling Q"_s)});
    EXPECT_THAT(foundIn(search, u"Så kom jeg til Skejby Universitets"_s), ElementsAre(u"Skejby Universitets…"_s));
    EXPECT_THAT(foundIn(search, u"Så kom jeg til Skejby Universitetshospital"_s), ElementsAre(u"Skejby Universitetshospital…"_s));
    EXPECT_THAT(foundIn(search, u"“Så kom jeg til skejby  universitetshospitals afd (…) og hjem.” (P1)"_s), ElementsAre(u"skejby  universitetshospitals afd…"_s));
    EXPECT_THAT(foundIn(search, u"jby Universitetshospital Afdeling Q var stort"_s), IsEmpty()) << "it could be any";
    EXPECT_THAT(foundIn(search, u"Skejby Universitetshospital Afdeling Q var stort"_s), ElementsAre(u"Skejby Universitetshospital Afdeling Q"_s)) << "all of it is no fragment";
}

TEST(IdentifierFragments, OfTwoWordsAreFoundAnywhere) {
    const IdentifierSearch search({workplace(u"Skejby Universitetshospital Afdeling Q"_s), workplace(u"Clinic of Plimhaven Town"_s)});
    EXPECT_THAT(foundIn(search, u"Jeg var på Skejby Universitetshospital i tre år."_s), ElementsAre(u"Skejby Universitetshospital…"_s));
    EXPECT_THAT(foundIn(search, u"In Plimhaven Town it rained."_s), ElementsAre(u"Plimhaven Town…"_s));
    EXPECT_THAT(foundIn(search, u"Skejby. Universitetshospital er et langt ord."_s), IsEmpty()) << "two sentences";
}

TEST(IdentifierFragments, OfOneTellingWordAreFoundAtACutAlone) {
    if (!hasDictionary()) GTEST_SKIP() << "no dictionary says which words are common";
    const IdentifierSearch search({workplace(u"Plimhaven Clinic"_s), workplace(u"Department of Vexholt"_s)});
    for (const char16_t* cut : {u"We met at %1", u"We met at %1 (…) and left.", u"We met at %1… and left.", u"“We met at %1” (P4)", u"We met at %1 (P4)", u"note,We met at %1,P4", u"We met at %1\nP4: Then we left.", u"We met at %1 ..."})
        EXPECT_THAT(foundIn(search, QString::fromUtf16(cut).arg(u"Plimhaven"_s)), ElementsAre(u"Plimhaven…"_s)) << QString::fromUtf16(cut).toStdString();
    for (const char16_t* cut : {u"%1 was far away", u"(…) %1 was far away", u"He said: “%1 was far away”", u"P1: %1 was far away", u"– %1 was far away", u"I left.\n%1 was far away", u"P1,%1 was far away"})
        EXPECT_THAT(foundIn(search, QString::fromUtf16(cut).arg(u"Vexholt"_s)), ElementsAre(u"Vexholt…"_s)) << QString::fromUtf16(cut).toStdString();
    for (const char16_t* whole : {u"We met at %1 and left.", u"We met at %1’s gate.", u"We met at %1, and left.", u"We met at %1\nand left.", u"We met at %1."})
        EXPECT_THAT(foundIn(search, QString::fromUtf16(whole).arg(u"Plimhaven"_s)), IsEmpty()) << QString::fromUtf16(whole).toStdString();
    EXPECT_THAT(foundIn(search, u"We met at Plimhav"_s), IsEmpty()) << "half a word by itself is no word";
    EXPECT_THAT(foundIn(search, u"We met at the Clinic"_s), IsEmpty());
    EXPECT_THAT(foundIn(search, u"Department"_s), IsEmpty());
}

TEST(IdentifierFragments, AreNoCommonWords) {
    const IdentifierSearch search({workplace(u"Department of General Medicine, Plimhaven"_s), workplace(u"Afdeling for Hjertesygdomme Skejby"_s), workplace(u"The Old Mill House"_s),
                                   {u"date"_s, {u"17 March 1987"_s}, u"that day"_s}, {u"place"_s, {u"New York"_s}, u"the town"_s}});
    for (const QString& text : {u"I worked in the Department of"_s, u"the department of general medicine was closed"_s, u"General Medicine"_s, u"på afdeling for hjertesygdomme"_s, u"An old mill house"_s,
                                u"the old"_s, u"in March 1987"_s, u"17 March"_s, u"It was new"_s, u"University Hospital"_s})
        EXPECT_THAT(foundIn(search, text), IsEmpty()) << text.toStdString();
    EXPECT_THAT(foundIn(search, u"General Medicine, Plimhaven"_s), ElementsAre(u"General Medicine, Plimhaven…"_s));
}

/// Every word of the sample's transcripts that a name shares with them is a common one there.
TEST(IdentifierFragments, AreNotSeenInTranscriptsThatHoldTheirCommonWords) {
    const IdentifierSearch search({workplace(u"Plimhaven Centre for Patients with Diabetes"_s), workplace(u"Everyday Health Vexholt"_s), workplace(u"Zubrowick Hospital Outpatient Clinic"_s),
                                   workplace(u"Hospital of the Emergency Department Tirrigan"_s)});
    int texts = 0;
    for (QDirIterator it(QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors"), {u"*.txt"_s, u"*.yaml"_s, u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++texts) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_THAT(foundIn(search, QString::fromUtf8(file.readAll())), IsEmpty()) << file.fileName().toStdString();
    }
    EXPECT_GT(texts, 3);
}

/// Names of two to four words, cut at every place: the rule is told here once more, by counting.
TEST(IdentifierFragments, AreFoundAtEveryPlaceOfACut) {
    const QStringList telling{u"Plimhaven"_s, u"Vexholt"_s, u"Zubrowick"_s, u"Tirrigan"_s}, common{u"Department"_s, u"Klinik"_s, u"Afdeling"_s, u"Hospital"_s, u"of"_s, u"B"_s};
    QRandomGenerator random(11);
    int found = 0, silent = 0;
    for (int n = 0; n < 250; ++n) {
        QStringList name;
        for (int k = int(random.bounded(2, 5)); k > 0; --k) name.append(random.bounded(2) == 0 ? telling[random.bounded(telling.size())] : common[random.bounded(common.size())]);
        const QString whole = name.join(u' ');
        const IdentifierSearch search({workplace(whole)});
        for (qsizetype cut = 1; cut < whole.size(); ++cut) {
            if (whole[cut - 1] == u' ') continue;  // the same as before the space
            for (const bool isEnd : {true, false}) {
                if (!isEnd && whole[cut] == u' ') continue;
                const QString left = isEnd ? whole.left(cut) : whole.sliced(cut);
                const QString text = isEnd ? u"then we were at "_s + left : left + u" was where we were then"_s;
                const QStringList words = left.split(u' ', Qt::SkipEmptyParts);
                const qsizetype n = words.size(), from = isEnd ? 0 : name.size() - n;
                bool tells = false, mayTell = false;  // of words that are whole; or may be taken for forms
                qsizetype whole = 0;
                for (qsizetype i = 0; i < n; ++i) {
                    const bool isTelling = telling.contains(name[from + i]);
                    mayTell = mayTell || isTelling;
                    if (words[i] != name[from + i]) continue;
                    ++whole;
                    tells = tells || isTelling;
                }
                const bool must = n > 1 ? tells && whole > 0 : tells && whole == 1 && hasDictionary();
                const auto all = search.find(text);
                const bool isFragment = std::any_of(all.cbegin(), all.cend(), [](const auto& each) { return each.isFragment; });
                SCOPED_TRACE((name.join(u' ') + u" | "_s + text).toStdString());
                EXPECT_TRUE(!all.isEmpty() || !must);
                EXPECT_TRUE(!isFragment || mayTell);
                found += must;
                silent += !mayTell;
            }
        }
    }
    EXPECT_GT(found, 2000);
    EXPECT_GT(silent, 200);
}

TEST(IdentifierFragments, GiveWayToThePseudonymAsAWhole) {
    const IdentifierSearch search({workplace(u"Skejby Universitetshospital Afdeling Q"_s)});
    const QString text = u"på Skejby Universitetshospitals"_s;
    EXPECT_EQ(importing::edited(text, search.edits(text, true)), u"på the ward"_s);
    EXPECT_EQ(importing::edited(text, search.edits(text, false)), text) << "whether it is meant is for a person to say";
    const IdentifierSearch refused({{u"workplace"_s, {u"Skejby Universitetshospital Afdeling Q"_s}, {}, {}, {}, {u"Skejby Universitetshospital"_s}}});
    EXPECT_THAT(foundIn(refused, u"på Skejby Universitetshospital"_s), IsEmpty()) << "somebody said that it is not meant";
}

TEST(IdentifierFragments, StopAnExport) {
    app::ExportGuard guard({workplace(u"Skejby Universitetshospital Afdeling Q"_s)});
    guard.look("code,words\nc1,\"Jeg var p\xC3\xA5 Skejby Universitets\"\n", u"units.csv"_s);
    EXPECT_FALSE(guard.verdict(u"units.csv"_s).ok());
    ASSERT_EQ(guard.places().size(), 1);
    EXPECT_TRUE(guard.places().first().isForm);
}
