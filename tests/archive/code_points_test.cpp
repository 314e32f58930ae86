#include "core/text/codepoints.h"

#include "tests/archive/every_record.h"

using namespace kondensat;
using namespace kondensat::test;

TEST(CodePoints, AgreeWithCountingOneByOneInBothDirections) {
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        QString text = awkwardLongText(random);
        if (round % 3 == 0)
            text.insert(qsizetype(random.bounded(text.size())), QChar(0xd800));  // a lone half counts too
        const text::CodePoints codePoints(text);
        for (qsizetype position = 0; position <= text.size(); ++position) {
            if (position > 0 && position < text.size() && text[position].isLowSurrogate() &&
                text[position - 1].isHighSurrogate())
                continue;
            const qsizetype counted = text.first(position).toUcs4().size();
            ASSERT_EQ(codePoints.fromUtf16(position), counted);
            ASSERT_EQ(codePoints.toUtf16(counted), position);
        }
        ASSERT_EQ(codePoints.count(), text.toUcs4().size());
    }
}

TEST(CodePoints, OfATextWithoutPairsAreItsUnits) {
    const text::CodePoints codePoints(u"plain æøå"_s);
    EXPECT_EQ(codePoints.fromUtf16(9), 9);
    EXPECT_EQ(codePoints.toUtf16(9), 9);
    EXPECT_EQ(text::CodePoints(QString()).count(), 0);
}
