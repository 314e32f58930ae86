#include "core/text/segment.h"

#include <gtest/gtest.h>

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
    const QString finnish = u"Minä en saa unta koskaan"_s;
    EXPECT_EQ(texts(finnish, contentWords(finnish, u"fi"_s)), (QStringList{u"saa"_s, u"unta"_s, u"koskaan"_s}));
    const QString dutch = u"En ik was bang voor het systeem"_s;
    EXPECT_EQ(texts(dutch, contentWords(dutch, u"nl"_s)), (QStringList{u"bang"_s, u"systeem"_s}));
    const QString french = u"Et j’avais peur du système"_s;
    EXPECT_EQ(texts(french, contentWords(french, u"fr"_s)), (QStringList{u"peur"_s, u"système"_s}));
    const QString spanish = u"Y yo tenía miedo del sistema"_s;
    EXPECT_EQ(texts(spanish, contentWords(spanish, u"es"_s)), (QStringList{u"miedo"_s, u"sistema"_s}));
    const QString italian = u"E io avevo paura del sistema"_s;
    EXPECT_EQ(texts(italian, contentWords(italian, u"it"_s)), (QStringList{u"paura"_s, u"sistema"_s}));
    const QString portuguese = u"E eu tinha medo do sistema"_s;
    EXPECT_EQ(texts(portuguese, contentWords(portuguese, u"pt-BR"_s)), (QStringList{u"medo"_s, u"sistema"_s}));
    const QString arabic = u"وأنا كنت خائفة من النظام"_s;
    EXPECT_EQ(texts(arabic, contentWords(arabic, u"ar"_s)), (QStringList{u"خائفة"_s, u"النظام"_s}));
    const QString other = u"Nie mogę spać w nocy"_s;  // no list: words of four letters and more
    EXPECT_EQ(texts(other, contentWords(other, u"pl"_s)), (QStringList{u"mogę"_s, u"spać"_s, u"nocy"_s}));
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
