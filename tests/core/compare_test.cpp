#include "core/text/compare.h"

#include <gtest/gtest.h>

using namespace kondensat::text;
using namespace Qt::StringLiterals;

namespace {

const QStringList all{u"hesitations removed"_s, u"additions in brackets"_s, u"light normalising"_s};

/// "original>quoted" of each difference, with a star where the policy allows it.
QStringList shown(const QString& original, const QString& quoted, const QStringList& policy = {}) {
    QStringList found;
    for (const Difference& d : compareQuote(original, quoted, policy))
        found.append(original.mid(d.original.start, d.original.length()) + u'>' + quoted.mid(d.quoted.start, d.quoted.length()) +
                     (d.allowed() ? u"*"_s : QString()));
    return found;
}

}  // namespace

TEST(QuoteComparison, SeesNoDifferenceInTypography) {
    EXPECT_EQ(shown(u"Det’s “svært” – siger\u00A0jeg — ikke?"_s, u"Det's \"svært\" - siger jeg -- ikke?"_s), QStringList());
    EXPECT_EQ(shown(u"»Kom ind«, sagde han"_s, u"„Kom ind“, sagde han"_s), QStringList());
    EXPECT_EQ(shown(u"cafe\u0301"_s, u"café"_s), QStringList());
}

TEST(QuoteComparison, TakesOffTheQuotationMarksAroundTheQuote) {
    EXPECT_EQ(shown(u"Vi venter."_s, u"“Vi venter.”"_s), QStringList());
}

TEST(QuoteComparison, LetsAnOmissionStandForAnyWords) {
    const QString original = u"Vi ringer til dem, og de svarer aldrig, fordi de har skiftet nummer."_s;
    for (const QString& mark : {u"…"_s, u"..."_s, u"[…]"_s, u"[...]"_s, u"(…)"_s})
        EXPECT_EQ(shown(original, u"Vi ringer til dem, "_s + mark + u" fordi de har skiftet nummer."_s), QStringList()) << mark.toStdString();
    EXPECT_EQ(shown(original, u"… de svarer aldrig …"_s), QStringList());
}

TEST(QuoteComparison, FindsAChangeBehindAnOmission) {
    EXPECT_EQ(shown(u"Vi ringer til dem, og de svarer aldrig."_s, u"Vi […] svarer altid."_s), QStringList{u"aldrig>altid"_s});
}

TEST(QuoteComparison, FindsWordsThatAnOmissionCannotStandFor) {
    EXPECT_EQ(shown(u"Vi ringer til dem."_s, u"Vi ringer … til alle dem."_s), QStringList{u">alle"_s});
}

TEST(QuoteComparison, NamesTheLettersThatDiffer) {
    const auto differences = compareQuote(u"Det kan være", u"Det kun være");
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences[0].original, (Span{4, 7}));
    EXPECT_EQ(differences[0].letters, (QList<Difference::Letters>{{{5, 6}, {5, 6}}}));
}

TEST(QuoteComparison, IsStrictWithoutAPolicy) {
    EXPECT_EQ(shown(u"Jeg, øh, ventede"_s, u"Jeg ventede"_s).size(), 1);
    EXPECT_TRUE(beyondPolicy(compareQuote(u"Jeg ventede", u"Jeg ventede")).isEmpty());
    EXPECT_EQ(shown(u"jeg ventede"_s, u"Jeg ventede"_s), QStringList{u"jeg>Jeg"_s});
    EXPECT_EQ(shown(u"de kom der"_s, u"de kom [på hospitalet] der"_s), QStringList{u">[på hospitalet]"_s});
}

TEST(QuoteComparison, AllowsHesitationsToGoUnderThatPolicyAlone) {
    const QStringList policy{u"hesitations removed"_s};
    EXPECT_TRUE(beyondPolicy(compareQuote(u"Jeg, øh, ventede", u"Jeg ventede", policy)).isEmpty());
    EXPECT_TRUE(beyondPolicy(compareQuote(u"jeg, jeg tror", u"jeg tror", policy)).isEmpty());
    EXPECT_TRUE(beyondPolicy(compareQuote(u"vi ha- har set det (griner)", u"vi har set det", policy)).isEmpty());
    EXPECT_TRUE(beyondPolicy(compareQuote(u"Øh, det var svært", u"Det var svært", policy)).isEmpty());
    EXPECT_TRUE(beyondPolicy(compareQuote(u"Um, I mean… it was hard", u"I mean it was hard", policy)).isEmpty());
    EXPECT_FALSE(beyondPolicy(compareQuote(u"Jeg, øh, ventede", u"Jeg ventede", {u"light normalising"_s})).isEmpty());
}

TEST(QuoteComparison, NeverTakesAWordForAHesitation) {
    EXPECT_EQ(shown(u"Jeg ventede ikke længe"_s, u"Jeg ventede længe"_s, all), QStringList{u"ikke>"_s});
    EXPECT_EQ(shown(u"Jeg, øh, ikke ventede"_s, u"Jeg ventede"_s, all).filter(u"*"_s).size(), 0);
}

TEST(QuoteComparison, AllowsAdditionsOnlyInBrackets) {
    const QStringList policy{u"additions in brackets"_s};
    EXPECT_EQ(shown(u"de kom der"_s, u"de kom der [på hospitalet]"_s, policy), QStringList{u">[på hospitalet]*"_s});
    EXPECT_EQ(shown(u"de kom der"_s, u"de kom der på hospitalet"_s, policy), QStringList{u">på hospitalet"_s});
}

TEST(QuoteComparison, FlagsAWordThatABracketReplaced) {
    EXPECT_EQ(shown(u"de kom der i går"_s, u"de kom [på hospitalet] i går"_s, all), (QStringList{u">[på hospitalet]*"_s, u"der>"_s}));
}

TEST(QuoteComparison, AllowsCaseMarksSpacingAndSpokenFormsUnderLightNormalising) {
    const QStringList policy{u"light normalising"_s};
    EXPECT_TRUE(beyondPolicy(compareQuote(u"jeg ku ik nå det", u"Jeg kunne ikke nå det.", policy)).isEmpty());
    EXPECT_TRUE(beyondPolicy(compareQuote(u"for di vi ventede", u"fordi vi ventede", policy)).isEmpty());
    EXPECT_TRUE(beyondPolicy(compareQuote(u"I'm gonna wait", u"I'm going to wait", policy)).isEmpty());
    EXPECT_EQ(shown(u"vi kan vente"_s, u"vi kun vente"_s, policy), QStringList{u"kan>kun"_s});
}

TEST(QuoteComparison, KeepsPaceWithALongUnit) {
    QString original;
    for (int i = 0; i < 2000; ++i) original += u"ord%1 "_s.arg(i);
    QString quoted = original;
    quoted.replace(u"ord1000 "_s, u"andet "_s);
    EXPECT_EQ(shown(original, quoted), QStringList{u"ord1000>andet"_s});
}
