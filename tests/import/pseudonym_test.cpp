#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using L = QStringList;

Transcript readWith(const QByteArray& bytes, const QList<Pseudonym>& pseudonyms) {
    ImportOptions options;
    options.pseudonyms = pseudonyms;
    return read(bytes, u"talk.txt"_s, options);
}
QString replaced(const QString& text, const QList<Pseudonym>& pseudonyms) {
    return readWith(text.toUtf8(), pseudonyms).text;
}

TEST(Pseudonyms, ReplaceWholeWordsInTextAndLabels) {
    const Transcript t =
        readWith("Anna: I am Anna.\nBen: Hannah, Annabel and Anna-Lise?\nAnna: Yes.", {{u"Anna"_s, u"Mette"_s}});
    EXPECT_EQ(turnsOf(t), (L{u"Mette|I am Mette."_s, u"Ben|Hannah, Annabel and Mette-Lise?"_s, u"Mette|Yes."_s}));
}

TEST(Pseudonyms, MoveTurnsAlong) {
    const Transcript t =
        readWith("Talk with Anna\n\nAnna: Anna and Anna.\nBen: So.\nAnna: x", {{u"Anna"_s, u"Alexandra"_s}});
    EXPECT_EQ(turnsOf(t),
              (L{u"-|Talk with Alexandra"_s, u"Alexandra|Alexandra and Alexandra."_s, u"Ben|So."_s, u"Alexandra|x"_s}));
    EXPECT_EQ(t.frontMatterEnd, t.turns[1].start);
}

TEST(Pseudonyms, FollowCase) {
    EXPECT_EQ(replaced(u"ANNA, anna and Anna."_s, {{u"Anna"_s, u"Mette"_s}}), u"METTE, Mette and Mette."_s);
    EXPECT_EQ(replaced(u"The clinic, the clinic."_s, {{u"the clinic"_s, u"a place"_s}}), u"A place, a place."_s);
}

TEST(Pseudonyms, FollowGenitives) {
    EXPECT_EQ(replaced(u"Anna's bus, Annas bus, Anna’s bus."_s, {{u"Anna"_s, u"Mette"_s}}),
              u"Mette's bus, Mettes bus, Mette’s bus."_s);
    EXPECT_EQ(replaced(u"Hans' bus, Hans’ bus"_s, {{u"Hans"_s, u"Jens"_s}}), u"Jens' bus, Jens’ bus"_s);
    EXPECT_EQ(replaced(u"Hans' bus. 'Hans' he said"_s, {{u"Hans"_s, u"Peter"_s}}), u"Peter's bus. 'Peter' he said"_s);
    EXPECT_EQ(replaced(u"Annas bus"_s, {{u"Anna"_s, u"Agnes"_s}}), u"Agnes’ bus"_s);
}

TEST(Pseudonyms, TakeTheLongestNameFirst) {
    EXPECT_EQ(replaced(u"Anna  Maria\u00A0Holm met Anna Holm and Anna."_s,
                       {{u"Anna"_s, u"P1"_s}, {u"Anna Maria Holm"_s, u"P2"_s}, {u"Anna Holm"_s, u"P3"_s}}),
              u"P2 met P3 and P1."_s);
}

TEST(Pseudonyms, AreNotReplacedAgain) {
    EXPECT_EQ(replaced(u"Anna and Ben."_s, {{u"Anna"_s, u"Ben"_s}, {u"Ben"_s, u"Anna"_s}}), u"Ben and Anna."_s);
}

TEST(Pseudonyms, MeetComposedAndDecomposedNames) {
    EXPECT_EQ(replaced(u"Åse, A\u030Ase, ÅSE, an\u00ADna"_s, {{u"A\u030Ase"_s, u"Mia"_s}, {u"Anna"_s, u"Bo"_s}}),
              u"Mia, Mia, MIA, Bo"_s);
    EXPECT_EQ(replaced(u"Ase and Åsen"_s, {{u"Åse"_s, u"Mia"_s}}), u"Ase and Åsen"_s);
}

TEST(Pseudonyms, ReachAcrossRuns) {
    EXPECT_EQ(
        readWith(docx(wordParagraph(wordRun("I met An", true) + wordRun("na there."))), {{u"Anna"_s, u"Mia"_s}}).text,
        u"I met Mia there."_s);
}

TEST(Pseudonyms, LeaveNoNameInReasonsOrWarnings) {
    const Transcript t = readWith("Anna: a.\nANNA: b.\nBen: c.\nAnna: Note\nRemarkable: d\nBen: e",
                                  {{u"Anna"_s, u"Mia"_s}, {u"Ben"_s, u"Bo"_s}});
    const QString all = (t.reasons + t.warnings + labelsOf(t)).join(u' ') + t.text + t.speakers[1].canonical;
    EXPECT_FALSE(all.contains("anna"_L1, Qt::CaseInsensitive)) << all.toStdString();
    EXPECT_FALSE(all.contains("ben"_L1, Qt::CaseInsensitive));
}

TEST(Pseudonyms, MakeEqualLabelsOneSpeaker) {
    const Transcript t = readWith("Anna: a.\nAnna Holm: b.\nBen: c.\nAnna: d.\nAnna Holm: e.",
                                  {{u"Anna"_s, u"P1"_s}, {u"Anna Holm"_s, u"P1"_s}});
    EXPECT_EQ(labelsOf(t), (L{u"P1"_s, u"Ben"_s}));
    EXPECT_EQ(t.speakers[0].turns, 4);
}

class PseudonymList : public testing::Test {
protected:
    Result<QList<Pseudonym>> list(const QByteArray& content) {
        QFile file(m_dir.filePath(u"names.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return readPseudonyms(file.fileName());
    }
    QTemporaryDir m_dir;
};

TEST_F(PseudonymList, ReadsEverySeparator) {
    const auto names = list(
        "\xEF\xBB\xBFname,pseudonym\r\n# a comment\r\n\"Holm, Anna\",P1\r\nBen;P2\r\nMia\tP3\r\n\xC3\x85se = P4\r\n");
    ASSERT_TRUE(names);
    QStringList lines;
    for (const Pseudonym& p : *names) lines.append(p.name + u'>' + p.pseudonym);
    EXPECT_EQ(lines, (L{u"Holm, Anna>P1"_s, u"Ben>P2"_s, u"Mia>P3"_s, u"Åse>P4"_s}));
}

TEST_F(PseudonymList, NamesTheLineOfAnErrorAndNotItsContent) {
    const auto names = list("Ben = P2\nAnna\n");
    ASSERT_FALSE(names);
    EXPECT_EQ(names.error().place, u"line 2"_s);
    EXPECT_FALSE(names.error().message().contains("Anna"_L1));
    EXPECT_EQ(list("Ben = P1\nben = P2\n").error().code, Error::Code::Invalid);
    EXPECT_EQ(list("\xE5se = P1").error().code, Error::Code::Invalid);
    EXPECT_EQ(readPseudonyms(m_dir.filePath(u"none"_s)).error().code, Error::Code::NotFound);
}

}  // namespace
}  // namespace kondensat::importing
