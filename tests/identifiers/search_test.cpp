#include <gmock/gmock.h>

#include "app/operations/identifier_patterns.h"
#include "app/operations/identifier_search.h"

using namespace kondensat;
using namespace Qt::StringLiterals;
using app::IdentifierSearch;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

journal::Identifier person(const QStringList& words, const QString& pseudonym, const QStringList& notMeant = {}) { return {u"person"_s, words, pseudonym, {}, {}, notMeant}; }
journal::Identifier other(const QString& kind, const QString& words, const QString& pseudonym) { return {kind, {words}, pseudonym}; }

/// What is found, with a question mark behind what is not sure.
QStringList found(const IdentifierSearch& search, const QString& text, IdentifierSearch::In in = IdentifierSearch::In::Text) {
    QStringList words;
    for (const auto& each : search.find(text, in)) words.append(text.mid(each.span.start, each.span.length()) + (each.isSure ? QString() : u"?"_s));
    return words;
}
QString replaced(const IdentifierSearch& search, const QString& text) { return importing::edited(text, search.edits(text, true)); }

QStringList shapes(const QString& text, const QString& language = u"en"_s) {
    QStringList all;
    for (const auto& each : app::identifierPatterns(text, language)) all.append(each.what + (each.isChecked ? u"!"_s : QString()) + u": "_s + text.mid(each.span.start, each.span.length()));
    return all;
}

}  // namespace

TEST(IdentifierSearch, FindsANameInAnyGuise) {
    const IdentifierSearch search({person({u"Åse Holm"_s}, u"Bodil Vang"_s)});
    for (const QString& guise : {u"Åse Holm"_s, u"åSE hOLM"_s, u"A\u030ase Holm"_s, u"Å\u00ADse\u00A0Ho\u200Blm"_s, u"Åse\nHolm"_s, u"Åse-Holm"_s, u"ÅSE  HOLM"_s})
        EXPECT_EQ(found(search, u"Then "_s + guise + u" came."_s).size(), 1) << guise.toStdString();
    EXPECT_THAT(found(search, u"Åse Holms bil, Åse Holm’s bil"_s), ElementsAre(u"Åse Holms"_s, u"Åse Holm"_s));
    EXPECT_THAT(found(search, u"Åsen and Holmene, holm, Holmegaards"_s), ElementsAre(u"Åsen?"_s, u"Holmene?"_s, u"holm?"_s));
    EXPECT_THAT(found(search, u"Basel Holmegaarden"_s), IsEmpty());
}

TEST(IdentifierSearch, DoesNotTakeAnotherWordForAName) {
    const IdentifierSearch search({person({u"Hans"_s}, u"Otto"_s, {u"hans"_s}), person({u"Bo"_s}, u"Jens"_s)});
    EXPECT_THAT(found(search, u"Hans tog hans hat. Bos bog i boet, Bob."_s), ElementsAre(u"Hans"_s, u"Bos"_s));
}

TEST(IdentifierSearch, FindsNumbersHoweverTheyAreGrouped) {
    const IdentifierSearch search({other(u"other"_s, u"20 30 40 50"_s, u"a number"_s), other(u"date"_s, u"12/3-2024"_s, u"that day"_s)});
    EXPECT_THAT(found(search, u"20304050, +45 2030 4050; 20-30-40-50; 120304050; 203040501; on 12.3.2024"_s), ElementsAre(u"20304050"_s, u"2030 4050"_s, u"20-30-40-50"_s, u"12.3.2024"_s));
}

TEST(IdentifierSearch, FindsAPlaceAsAWholeOnly) {
    const IdentifierSearch search({other(u"workplace"_s, u"Odense University Hospital"_s, u"the hospital"_s)});
    EXPECT_THAT(found(search, u"a university; Odense University Hospital's door; odense university hospitals"_s), ElementsAre(u"Odense University Hospital"_s, u"odense university hospitals?"_s));
}

TEST(IdentifierSearch, CarriesEndingsAndCapitalsOver) {
    const IdentifierSearch search({person({u"Karen Holm"_s}, u"Birthe Vang"_s), person({u"Otto"_s}, u"Jens"_s), other(u"place"_s, u"Ribe"_s, u"the town"_s)});
    EXPECT_EQ(replaced(search, u"Karen Holms mor, KAREN HOLM, Karens, Holm’s"_s), u"Birthe Vangs mor, BIRTHE VANG, Birthes, Vang’s"_s);
    EXPECT_EQ(replaced(search, u"Ottos hat in Ribe"_s), u"Jens’ hat in the town"_s);
    for (const QString& text : {u"Karen Holms mor, KAREN HOLM, Karens"_s, u"Ottos Ribe"_s}) EXPECT_THAT(found(search, replaced(search, text)), IsEmpty());
}

TEST(IdentifierSearch, FindsNamesInNamesOfFiles) {
    const IdentifierSearch search({person({u"Karen Holm"_s}, u"Birthe"_s)});
    EXPECT_THAT(found(search, u"2024_KarenHolm-2.docx"_s, IdentifierSearch::In::FileName), ElementsAre(u"KarenHolm"_s));
    EXPECT_THAT(found(search, u"karen_holm2.docx"_s, IdentifierSearch::In::FileName).size(), testing::Ge(1));
}

TEST(IdentifierPatterns, KnowNationalNumbersByTheirDates) {
    // Numbers that are published as examples, or made for this test.
    EXPECT_THAT(shapes(u"She has 070761-4285."_s), ElementsAre(u"CPR!: 070761-4285"_s));
    EXPECT_THAT(shapes(u"She has 070761-4286."_s), ElementsAre(u"CPR: 070761-4286"_s)) << "of later years the digit need not fit";
    EXPECT_THAT(shapes(u"She has 419961-4285."_s), IsEmpty());
    EXPECT_THAT(shapes(u"He has 131052-308T."_s), ElementsAre(u"henkilötunnus!: 131052-308T"_s));
    EXPECT_THAT(shapes(u"He has 131052-308U."_s), ElementsAre(u"henkilötunnus: 131052-308U"_s));
    EXPECT_THAT(shapes(u"He has 811218-9876."_s), ElementsAre(u"personnummer!: 811218-9876"_s));
    EXPECT_THAT(shapes(u"He has 19811218-9876."_s), ElementsAre(u"personnummer!: 19811218-9876"_s));
}

TEST(IdentifierPatterns, KnowNorwegianNumbersByBothCheckDigits) {
    // The check digits are worked out here by long division, not by the weights alone.
    int fitting = 0;
    for (int individual = 0; individual < 100; ++individual) {
        const QString nine = u"010190%1"_s.arg(individual, 3, 10, QChar(u'0'));
        const auto digit = [](const QString& digits, const QList<int>& weights) {
            int sum = 0;
            for (qsizetype i = 0; i < weights.size(); ++i) sum += weights[i] * digits[i].digitValue();
            return (11 - sum % 11) % 11;
        };
        const int first = digit(nine, {3, 7, 6, 1, 8, 9, 4, 5, 2});
        const int second = first == 10 ? 10 : digit(nine + QString::number(first), {5, 4, 3, 2, 7, 6, 5, 4, 3, 2});
        if (first == 10 || second == 10) continue;
        ++fitting;
        const QString number = nine + QString::number(first) + QString::number(second);
        EXPECT_THAT(shapes(u"nr "_s + number), ElementsAre(u"fødselsnummer!: "_s + number));
        EXPECT_THAT(shapes(u"nr "_s + nine + QString::number(first) + QString::number((second + 1) % 10)), IsEmpty());
    }
    EXPECT_GT(fitting, 50);
}

TEST(IdentifierPatterns, KnowDatesTelephonesAndAddresses) {
    EXPECT_THAT(shapes(u"den 12. marts 2024 og 3/4-2023, 2024-03-12, 31.12.99"_s, u"da"_s), ElementsAre(u"date: 12. marts 2024"_s, u"date: 2024-03-12"_s, u"date: 31.12.99"_s));
    EXPECT_THAT(shapes(u"on March 3rd, 2023; May 2024 was warm"_s), ElementsAre(u"date: March 3rd, 2023"_s));
    EXPECT_THAT(shapes(u"ring 20 30 40 50, +45 20304050 or 0701-23 45 67"_s), ElementsAre(u"telephone: 20 30 40 50"_s, u"telephone: +45 20304050"_s, u"telephone: 0701-23 45 67"_s));
    EXPECT_THAT(shapes(u"kh@example.org, https://example.org/kh?x=1."_s), ElementsAre(u"e-mail: kh@example.org"_s, u"web address: https://example.org/kh?x=1"_s));
    EXPECT_THAT(shapes(u"hun bor Nørregade 12B, og 14 High Street, DK-5000 Odense"_s), ElementsAre(u"address: Nørregade 12B"_s, u"address: 14 High Street"_s, u"address: DK-5000 Odense"_s));
    EXPECT_THAT(shapes(u"It cost 1250 kroner, 12.50 an hour, from 10:30 to 12:15, 3 of 20, in 2024."_s), IsEmpty());
}
