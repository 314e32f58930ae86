#include <gmock/gmock.h>

#include <QStringEncoder>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

const QString kDanish =
    u"Anna: Jeg går på arbejde, og så køber jeg brød hos bageren på hjørnet.\nBent: Det er også hyggeligt, når solen skinner over søen.\nAnna: Ja, præcis sådan er det.\n"_s;

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool bom) {
    QStringEncoder encode(encoding, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encode(text);
}

TEST(Encoding, ReadsUtf8WithAndWithoutByteOrderMark) {
    EXPECT_EQ(read(kDanish.toUtf8()).encoding, u"UTF-8"_s);
    EXPECT_EQ(read("\xEF\xBB\xBF" + kDanish.toUtf8()).text, read(kDanish.toUtf8()).text);
}

TEST(Encoding, ReadsUtf16WithAndWithoutByteOrderMark) {
    const QString expected = read(kDanish.toUtf8()).text;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        for (const bool bom : {true, false}) {
            const Transcript t = read(utf16(kDanish, encoding, bom));
            EXPECT_EQ(t.text, expected);
            EXPECT_EQ(t.encoding, encoding == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s);
        }
}

TEST(Encoding, ReadsDanishInLatin1) {
    const Transcript t = read(kDanish.toLatin1());
    EXPECT_EQ(t.text, read(kDanish.toUtf8()).text);
    EXPECT_EQ(t.warnings.size(), 1);
}

TEST(Encoding, ReadsDanishInWindows1252) {
    const QByteArray bytes = kDanish.toLatin1().replace("Ja,", "Ja \x96 \x93jo\x94,");
    EXPECT_TRUE(read(bytes).text.contains(u"Ja – “jo”, præcis"_s));
    EXPECT_EQ(read(bytes).encoding, u"windows-1252"_s);
}

TEST(Encoding, ReadsAVeryShortLatinText) {
    EXPECT_EQ(read("Anna: Bl\xE5.\nBo: R\xF8"
                   "d.\n")
                  .text,
              u"Blå.\nRød."_s);
}

TEST(Encoding, MakesEveryLineEndALineFeed) {
    EXPECT_EQ(read("Anna: a\r\nBen: b\rAnna: c\nBen: d\x0B"
                   "e\xE2\x80\xA8"
                   "f")
                  .text,
              u"a\nb\nc\nd\ne\nf"_s);
}

TEST(Encoding, ReplacesLoneSurrogatesWithAWarning) {
    QString text = u"Anna: a"_s + QChar(0xD83D) + u"b\nBen: c😀\n"_s;
    QByteArray bytes("\xFF\xFE");
    bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const Transcript t = read(bytes);
    EXPECT_EQ(t.text, u"a\uFFFDb\nc😀"_s);
    EXPECT_EQ(t.warnings, (QStringList{u"1 half character (lone surrogate) was replaced by U+FFFD"_s}));
}

TEST(Encoding, DropsControlsWithAWarning) {
    const Transcript t = read(
        "Anna: a\x01"
        "b and a good deal more of this text\nBen: c\x1B"
        "d and again a good deal more of it\n");
    EXPECT_EQ(t.text, u"ab and a good deal more of this text\ncd and again a good deal more of it"_s);
    EXPECT_EQ(t.warnings, (QStringList{u"2 control characters were dropped"_s}));
}

TEST(Encoding, NormalisesNothing) {
    EXPECT_EQ(read(u"A: a\u030A\nB: å ﬁ"_s.toUtf8()).text, u"a\u030A\nå ﬁ"_s);
}


}  // namespace
}  // namespace kondensat::importing
