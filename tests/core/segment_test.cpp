#include "core/text/segment.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace kondensat::text;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QString& text, const QList<Span>& spans) {
    QStringList found;
    for (const Span& span : spans) found.append(text.mid(span.start, span.length()));
    return found;
}

}  // namespace

TEST(Segment, FindsDanishSentencesWithoutTheSpaceAroundThem) {
    const QString text = u"Jeg ventede længe.  Ingen ringede, vel?\nSå gik jeg hjem"_s;
    EXPECT_EQ(texts(text, sentences(text, u"da"_s)),
              (QStringList{u"Jeg ventede længe."_s, u"Ingen ringede, vel?"_s, u"Så gik jeg hjem"_s}));
}

TEST(Segment, LetsASentenceGoOnBehindAShortenedWord) {
    const QString text = u"Vi talte om byer, f.eks. Odense og bl.a. Aarhus. Så stoppede vi."_s;
    EXPECT_EQ(sentences(text, u"da"_s).size(), 2);
}

TEST(Segment, CountsWordsAndNoPunctuation) {
    EXPECT_EQ(wordCount(u"Ja, øh – 12 af dem… kom ikke!"), 7);
    EXPECT_EQ(wordCount(u" – … ! \n"), 0);
}

TEST(Segment, CountsAsManyWordsAsICUFinds) {
    const QStringList parts{u"a"_s, u"Å"_s, u"ñ"_s, u"ſ"_s, u"ª"_s, u"λ"_s, u"Ж"_s, u"7"_s, u"²"_s, u" "_s, u"  "_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u"\u00a0"_s,
                            u"\u2028"_s, u"\u2009"_s, u"."_s, u","_s, u";"_s, u":"_s, u"'"_s, u"’"_s, u"‘"_s, u"·"_s, u"-"_s, u"–"_s, u"…"_s, u"‧"_s, u"\""_s,
                            u"_"_s, u"\u00ad"_s, u"e\u0301"_s, u"\u200d"_s, u"\ufeff"_s, u"€"_s, u"½"_s, u"×"_s, u"@"_s, u"/"_s, u"\u0387"_s, u"\u05d0"_s,
                            u"\u05d0\"\u05d0"_s, u"ภาษาไทย"_s, u"漢字"_s, u"カナ"_s, u"한글"_s, u"عربي"_s, u"٣"_s, u"🙂"_s, u"👩\u200d👧"_s, u"\U0001D400"_s, QString(QChar(0xD83D))};
    QRandomGenerator random(11);
    for (int round = 0; round < 40'000; ++round) {
        QString text;
        // Few parts at a time, so that rare neighbours meet; plain ones more often than not.
        const int most = round % 3 ? 30 : int(parts.size());
        for (int n = random.bounded(1, 12); n > 0; --n) text += parts[random.bounded(most)];
        ASSERT_EQ(wordCount(text), words(text, {}).size()) << text.toStdString();
    }
}

TEST(Segment, CountsEveryCharacterAsICUDoesBetweenLettersAndDigits) {
    for (char16_t c = 1; c < 0x3100; ++c)
        for (const QString& form : {u"a%1b"_s, u"1%1b"_s, u"1%12"_s, u"%1"_s, u"a%1%1b"_s, u"a%1 b"_s}) {
            const QString text = QString(form).replace(u"%1"_s, QString(QChar(c)));
            ASSERT_EQ(wordCount(text), words(text, {}).size()) << int(c);
        }
}

TEST(Segment, CountsCodePointsRatherThanUnits) {
    EXPECT_EQ(codePointCount(u"a🙂é"), 3);
    EXPECT_EQ(codePointCount(QString(QChar(0xD83D))), 1);
}

TEST(Segment, TakesContentWordsByLanguage) {
    const QString danish = u"Og jeg var bange for systemet"_s;
    EXPECT_EQ(texts(danish, contentWords(danish, u"da-DK"_s)), (QStringList{u"bange"_s, u"systemet"_s}));
    const QString norwegian = u"Jeg ble redd for systemet"_s;
    EXPECT_EQ(texts(norwegian, contentWords(norwegian, u"nb"_s)), (QStringList{u"redd"_s, u"systemet"_s}));
    const QString swedish = u"Jag blev rädd för systemet"_s;
    EXPECT_EQ(texts(swedish, contentWords(swedish, u"sv"_s)), (QStringList{u"rädd"_s, u"systemet"_s}));
    const QString german = u"Und ich hatte Angst vor dem System"_s;
    EXPECT_EQ(texts(german, contentWords(german, u"de"_s)), (QStringList{u"Angst"_s, u"System"_s}));
    const QString english = u"And I was afraid of the system in 2021"_s;
    EXPECT_EQ(texts(english, contentWords(english, u"en"_s)), (QStringList{u"afraid"_s, u"system"_s}));
    const QString other = u"Minä en saa unta koskaan"_s;
    EXPECT_EQ(texts(other, contentWords(other, u"fi"_s)), (QStringList{u"Minä"_s, u"unta"_s, u"koskaan"_s}));
}

TEST(Segment, TakesInflectedFormsForOneWord) {
    EXPECT_TRUE(sameWord(u"patient", u"patienterne"));
    EXPECT_TRUE(sameWord(u"tid", u"tiden"));
    EXPECT_TRUE(sameWord(u"samtale", u"samtaler"));
    EXPECT_FALSE(sameWord(u"sundhed", u"sundhedsvæsenet"));
    EXPECT_FALSE(sameWord(u"kan", u"kun"));
    EXPECT_FALSE(sameWord(u"tro", u"trøst"));
}

TEST(Segment, FoldsTypographyWithoutMovingAnything) {
    const QString text = u"“Det’s – fint»\u00A0nu"_s;
    EXPECT_EQ(typographyFolded(text), u"\"Det's - fint\" nu"_s);
    EXPECT_EQ(typographyFolded(text).size(), text.size());
}

TEST(Segment, LeavesBlankLinesOutOfTheParagraphs) {
    const QString text = u"Først.\n\n  Så. \n"_s;
    EXPECT_EQ(texts(text, paragraphs(text)), (QStringList{u"Først."_s, u"Så."_s}));
}
