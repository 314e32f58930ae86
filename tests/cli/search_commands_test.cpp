// index, search, similar and words, asked of the sample study.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

namespace kondensat::clitest {
namespace {

class Searching : public Cli {
protected:
    void SetUp() override { must({u"new"_s, study(), u"--from"_s, QStringLiteral(KONDENSAT_SOURCE_DIR) + u"/sample_data/peer-mentors"_s}); }
    QJsonObject search(const QString& query, const QStringList& more = {}) const {
        return must(QStringList{u"search"_s, study(), query, u"--json"_s} + more).json();
    }
    QJsonObject index(const QStringList& more = {}) const { return must(QStringList{u"index"_s, study(), u"--json"_s} + more).json(); }
    /// All that lies below the home of the program, of files that hold this.
    QStringList filesWith(const QByteArray& bytes) const {
        QStringList found;
        for (QDirIterator files(path(u"home"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
            const QString name = files.next();
            if (read(name).contains(bytes)) found.append(name);
        }
        return found;
    }
};

TEST_F(Searching, HitsAreWhereTheTextSaysTheyAre) {
    const QJsonObject found = search(u"mentor language:en"_s, {u"--in"_s, u"text"_s, u"--limit"_s, u"500"_s});
    const QJsonArray hits = found[u"hits"].toArray();
    ASSERT_GT(hits.size(), 5);
    EXPECT_EQ(found[u"total"].toInt(), hits.size());
    QHash<QString, QString> texts;
    for (const QJsonValue& hit : hits) {
        EXPECT_EQ(hit[u"in"], QJsonValue(u"text"_s));
        const QString source = hit[u"source"][u"id"].toString();
        if (!texts.contains(source)) texts.insert(source, must({u"text"_s, study(), source, u"--json"_s}).json()[u"text"].toString());
        // Code points, as everywhere on the command line.
        const auto within = texts[source].toUcs4().mid(hit[u"start"].toInt(), hit[u"end"].toInt() - hit[u"start"].toInt());
        ASSERT_FALSE(hit[u"places"].toArray().isEmpty());
        for (const QJsonValue& place : hit[u"places"].toArray()) {
            const auto word = within.mid(place[0].toInt(), place[1].toInt() - place[0].toInt());
            EXPECT_TRUE(QString::fromUcs4(reinterpret_cast<const char32_t*>(word.constData()), word.size()).startsWith(u"mentor"_s, Qt::CaseInsensitive));
        }
        const QString snippet = hit[u"snippet"].toString();
        EXPECT_TRUE(snippet.contains(u"mentor"_s, Qt::CaseInsensitive));
    }
    // As many turns as a plain search of the text finds.
    int turns = 0;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const QJsonArray spans = must({u"text"_s, study(), text.key(), u"--json"_s}).json()[u"turns"].toArray();
        for (const QJsonValue& turn : spans)
            turns += QString::fromUcs4(reinterpret_cast<const char32_t*>(text->toUcs4().mid(turn[u"start"].toInt(), turn[u"end"].toInt() - turn[u"start"].toInt()).constData()),
                                       turn[u"end"].toInt() - turn[u"start"].toInt())
                         .contains(QRegularExpression(u"\\bmentor(s|ing|ed|'s|’s)?\\b"_s, QRegularExpression::CaseInsensitiveOption));
    }
    EXPECT_EQ(found[u"total"].toInt(), turns);
}

/// Each figure is the number of hits of the query narrowed down to that value.
TEST_F(Searching, FacetsAreTheHitsOfEachValueAlsoOfExpressions) {
    for (const QStringList& more : {QStringList{}, QStringList{u"--pattern"_s}}) {
        const QString query = more.isEmpty() ? u"mentor"_s : u"mentor\\w*"_s;
        const QJsonObject found = search(query, QStringList{u"--facets"_s} + more);
        EXPECT_FALSE(found.contains(u"hits"_s));
        EXPECT_EQ(found[u"total"], search(query, more)[u"total"]);
        const QJsonArray people = found[u"facets"][u"participant"].toArray();
        ASSERT_GT(people.size(), 2);
        for (const QJsonValue& who : people)
            EXPECT_EQ(who[u"count"], search(u"participant:%1 "_s.arg(who[u"value"].toString()) + query, more)[u"total"]) << who[u"name"].toString().toStdString();
        int all = 0;
        for (const QJsonValue& kind : found[u"facets"][u"in"].toArray()) {
            all += kind[u"count"].toInt();
            EXPECT_EQ(kind[u"count"], search(query, QStringList{u"--in"_s, kind[u"value"].toString()} + more)[u"total"]);
        }
        EXPECT_EQ(all, found[u"total"].toInt());
        const QJsonArray roles = found[u"facets"][u"role"].toArray();
        ASSERT_FALSE(roles.isEmpty());
        QStringList names;
        for (const QJsonValue& role : roles) {
            EXPECT_FALSE(names.contains(role[u"name"].toString())) << "a role stands once, whoever had it";
            names.append(role[u"name"].toString());
        }
        for (const QString& name : names) {  // no unit has two who had the same role
            const auto role = std::find_if(roles.begin(), roles.end(), [&](const QJsonValue& each) { return each[u"name"].toString() == name; });
            EXPECT_EQ((*role)[u"count"], search(u"role:\"%1\" "_s.arg(name) + query, more)[u"total"]) << name.toStdString();
        }
    }
    const Answer table = must({u"search"_s, study(), u"mentor"_s, u"--facets"_s});
    EXPECT_THAT(table.out.toStdString(), HasSubstr("participant"));
    EXPECT_NE(run({u"search"_s, study(), u"mentor"_s, u"--facets"_s, u"-o"_s, path(u"hits.csv"_s)}).code, 0);
}

TEST_F(Searching, NarrowsByFieldsAndOptionsAlike) {
    const QJsonObject all = search(u"mentor"_s), byField = search(u"mentor participant:F1d"_s), byOption = search(u"mentor"_s, {u"--participant"_s, u"F1d"_s});
    EXPECT_LT(byField[u"total"].toInt(), all[u"total"].toInt());
    EXPECT_GT(byField[u"total"].toInt(), 0);
    EXPECT_EQ(byField[u"total"], byOption[u"total"]);
    for (const QJsonValue& hit : byField[u"hits"].toArray()) {
        QStringList speakers;
        for (const QJsonValue& speaker : hit[u"speakers"].toArray()) speakers.append(speaker[u"name"].toString());
        EXPECT_TRUE(speakers.contains(u"F1d"_s));
    }
}

/// An option narrows a query down further; it widens none.
TEST_F(Searching, OptionsAndFieldsHaveBothToBeTrue) {
    EXPECT_GT(search(u"mentor in:units"_s)[u"total"].toInt(), 0);
    EXPECT_EQ(search(u"mentor in:units"_s, {u"--in"_s, u"text"_s})[u"total"].toInt(-1), 0);
    EXPECT_EQ(search(u"mentor in:units,text"_s, {u"--in"_s, u"text"_s})[u"total"], search(u"mentor in:text"_s)[u"total"]);
    EXPECT_GT(search(u"participant:F1d"_s)[u"total"].toInt(), 0);
    EXPECT_EQ(search(u"participant:F1d"_s, {u"--participant"_s, u"F2a"_s})[u"total"].toInt(-1), 0);
    EXPECT_GT(search(u"participant:F1d participant:F2a"_s)[u"total"].toInt(), search(u"participant:F1d"_s)[u"total"].toInt());
}

TEST_F(Searching, WordsMayBeginWithAMinusSign) {
    for (const QString& query : {u"-bus language:en"_s, u"-\"on time\" mentor"_s, u"-mentor"_s, u"-only mentor"_s}) {
        const int total = must({u"search"_s, study(), u"--json"_s, u"--"_s, query}).json()[u"total"].toInt();
        EXPECT_GT(total, 0) << query.toStdString();
        EXPECT_EQ(search(query)[u"total"].toInt(), total) << query.toStdString();
        EXPECT_EQ(must({u"--json"_s, u"search"_s, u"--limit"_s, u"3"_s, study(), query, u"--order"_s, u"document"_s}).json()[u"total"].toInt(), total);
        const QJsonObject reading = must({u"search"_s, study(), query, u"--json"_s, u"--facets"_s}).json();
        EXPECT_TRUE(reading[u"query"].toString().contains(u"without"_s)) << reading[u"query"].toString().toStdString();
    }
    for (const QStringList& wrong : {QStringList{u"mentor"_s, u"-x"_s}, QStringList{u"--facet"_s}, QStringList{u"--limt"_s, u"3"_s}, QStringList{u"-bus"_s, u"-late"_s}, QStringList{}})
        EXPECT_EQ(run(QStringList{u"search"_s, study()} + wrong).code, 2) << wrong.join(u' ').toStdString();
}

TEST_F(Searching, SaysWhatMayHaveBeenMeantOtherwise) {
    const auto remarks = [&](const QString& query) { return search(query)[u"remarks"].toVariant().toStringList().join(u' ').toStdString(); };
    EXPECT_EQ(remarks(u"mentor"_s), "");
    EXPECT_EQ(remarks(u"\"a mentor\""_s), "");
    EXPECT_THAT(remarks(u"\"mentor zebras\""_s), HasSubstr("only as they are typed"));
    EXPECT_THAT(remarks(u"bus or train"_s), HasSubstr("“OR”"));
    EXPECT_THAT(remarks(u"*tor"_s), HasSubstr("star"));
    const QString text = write(u"sveinn.txt"_s, "I: Hvenær?\nP9: Strætó kom klukkan sex.\n");
    must({u"import"_s, study(), text, u"--language"_s, u"is"_s});
    EXPECT_THAT(remarks(u"mentor"_s), HasSubstr("only as they are written, in no other form, in: Icelandic"));
    EXPECT_EQ(remarks(u"mentor language:English"_s), "");
    EXPECT_EQ(remarks(u"\"mentor\""_s), "");
    EXPECT_THAT(run({u"search"_s, study(), u"mentor"_s}).err.toStdString(), HasSubstr("Icelandic"));
}

TEST_F(Searching, NothingThatIsTypedIsAnError) {
    for (const QString& query : {u""_s, u"\"mentor"_s, u"(mentor"_s, u"mentor)"_s, u"OR"_s, u"mentor OR"_s, u"-"_s, u"NEAR"_s, u"nofield:x"_s, u"participant:"_s, u"***"_s, u"🙂"_s}) {
        const Answer answer = run({u"search"_s, study(), query, u"--json"_s});
        EXPECT_EQ(answer.code, 0) << query.toStdString() << answer.err.toStdString();
        EXPECT_FALSE(answer.json()[u"query"].toString().isEmpty()) << query.toStdString();
    }
    EXPECT_FALSE(search(u"\"mentor"_s)[u"remarks"].toArray().isEmpty());
    EXPECT_EQ(run({u"search"_s, study(), u"mentor"_s, u"--in"_s, u"bogus"_s}).code, 2);
    EXPECT_EQ(run({u"search"_s, study(), u"mentor"_s, u"-o"_s, path(u"x.doc"_s)}).code, 2);
}

TEST_F(Searching, SuggestsWordsOfTheStudy) {
    const QJsonObject found = search(u"mentro"_s);
    EXPECT_EQ(found[u"total"].toInt(-1), 0);
    EXPECT_TRUE(found[u"suggestions"].toArray().contains(u"mentor"_s));
}

TEST_F(Searching, PatternsFindLettersAndSayWhenTheyAreNone) {
    EXPECT_GT(search(u"ment[eo]r"_s, {u"--pattern"_s})[u"total"].toInt(), 0);
    const QJsonObject narrowed = search(u"participant:F1d \\bmentor"_s, {u"--pattern"_s});
    EXPECT_GT(narrowed[u"total"].toInt(), 0);
    EXPECT_EQ(narrowed[u"total"], search(u"\\bmentor"_s, {u"--pattern"_s, u"--participant"_s, u"F1d"_s})[u"total"]);
    EXPECT_EQ(narrowed[u"query"].toString(), u"\\bmentor; participant: F1d"_s);
    EXPECT_EQ(search(u"participant:F1d in:text \\bmentor"_s, {u"--pattern"_s, u"--in"_s, u"units"_s})[u"total"].toInt(-1), 0);
    EXPECT_FALSE(search(u"participant:Nobody \\bmentor"_s, {u"--pattern"_s})[u"remarks"].toArray().isEmpty());
    const QJsonObject broken = search(u"mentor ("_s, {u"--pattern"_s});
    EXPECT_FALSE(broken[u"remarks"].toArray().isEmpty());
}

TEST_F(Searching, TheIndexLiesOnTheDiskOnlyWhereItIsAllowed) {
    EXPECT_EQ(index()[u"where"], QJsonValue(u"memory"_s));
    EXPECT_TRUE(index()[u"allowed"].isNull());
    const QString folder = index({u"--cache"_s})[u"folder"].toString();
    EXPECT_EQ(index()[u"where"], QJsonValue(u"disk"_s));
    EXPECT_TRUE(QFileInfo::exists(folder));
    EXPECT_EQ(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther), 0);
    const int before = search(u"mentor"_s)[u"total"].toInt();
    // What happens to the study afterwards is in the next answer.
    const QString text = write(u"late.txt"_s, "I: And then?\nP9: Then the mentor rang the lighthouse.\nI: Yes?\nP9: And again.\n");
    must({u"import"_s, study(), text});
    EXPECT_EQ(search(u"lighthouse"_s)[u"total"].toInt(), 1);
    EXPECT_EQ(search(u"mentor"_s)[u"total"].toInt(), before + 1);
    must({u"undo"_s, study()});
    EXPECT_EQ(search(u"lighthouse"_s)[u"total"].toInt(-1), 0);
    // Whoever asks, nothing is withheld from anybody here: the same index, not made anew.
    const QByteArray revision = read(folder + u"/iamglass"_s);
    ASSERT_FALSE(revision.isEmpty());
    EXPECT_EQ(search(u"mentor"_s, {u"--as"_s, u"LT"_s})[u"total"].toInt(), before);
    EXPECT_EQ(search(u"mentor"_s)[u"total"].toInt(), before);
    EXPECT_EQ(read(folder + u"/iamglass"_s), revision);
    const QJsonObject forbidden = index({u"--no-cache"_s});
    EXPECT_EQ(forbidden[u"where"], QJsonValue(u"memory"_s));
    EXPECT_FALSE(QFileInfo::exists(folder));
    EXPECT_EQ(search(u"mentor"_s)[u"total"].toInt(), before);
}

TEST_F(Searching, ErasingAPhraseErasesItFromTheIndex) {
    const QString folder = index({u"--cache"_s})[u"folder"].toString();
    ASSERT_TRUE(QFileInfo::exists(folder));
    must({u"erase"_s, study(), u"--phrase"_s, u"mentor"_s});
    EXPECT_FALSE(QFileInfo::exists(folder));
    EXPECT_EQ(search(u"mentor"_s)[u"total"].toInt(-1), 0);
}

TEST_F(Searching, ASealedStudyIsNeverIndexedOnTheDisk) {
    index({u"--cache"_s});
    setPassphrase(u"a long passphrase"_s);
    must({u"seal"_s, study()});
    EXPECT_EQ(index()[u"where"], QJsonValue(u"memory"_s));
    EXPECT_GT(search(u"mentor"_s)[u"total"].toInt(), 0);
    EXPECT_EQ(run({u"index"_s, study(), u"--cache"_s}).code, 1);
    EXPECT_THAT(filesWith("mentor"), IsEmpty());
}

TEST_F(Searching, HitsAndWordsInContextGoToSpreadsheets) {
    must({u"search"_s, study(), u"mentor"_s, u"-o"_s, path(u"hits.csv"_s)});
    const int total = search(u"mentor"_s)[u"total"].toInt();
    EXPECT_THAT(read(path(u"hits.csv"_s)).toStdString(), HasSubstr("in,source,speaker,start,end,text,found,record"));
    must({u"search"_s, study(), u"mentor"_s, u"--keywords"_s, u"-o"_s, path(u"words.xlsx"_s)});
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import csv,sys; print(len(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig'))))-1)"_s, path(u"hits.csv"_s)});
    ASSERT_TRUE(python.waitForFinished());
    EXPECT_EQ(python.readAllStandardOutput().trimmed().toInt(), total);
    EXPECT_TRUE(read(path(u"words.xlsx"_s)).startsWith("PK"));
}

TEST_F(Searching, LikeAndUnlikeOfferOnlyUnmarkedTextOfParticipants) {
    const QJsonObject hierarchy = must({u"history"_s, study(), u"--at"_s, u"2100-01-01"_s, u"--json"_s}).json();
    QString group;
    const std::function<void(const QJsonArray&)> look = [&](const QJsonArray& nodes) {
        for (const QJsonValue& node : nodes) {
            if (node[u"type"].toString() == u"code group" && node[u"units"].toInt() > 2 && group.isEmpty()) group = node[u"id"].toString();
            look(node[u"children"].toArray());
        }
    };
    look(hierarchy[u"hierarchy"].toArray());
    ASSERT_FALSE(group.isEmpty());
    const QJsonArray units = must({u"units"_s, study(), u"--json"_s}).json()[u"units"].toArray();
    for (const QStringList& way : {QStringList(), QStringList{u"--unlike"_s}}) {
        const QJsonArray passages = must(QStringList{u"similar"_s, study(), group, u"--json"_s} + way).json()[u"passages"].toArray();
        EXPECT_FALSE(passages.isEmpty()) << way.join(u' ').toStdString();
        for (const QJsonValue& passage : passages) {
            for (const QJsonValue& unit : units)
                EXPECT_FALSE(unit[u"source"][u"id"] == passage[u"source"][u"id"] && unit[u"start"].toInt() < passage[u"end"].toInt() && passage[u"start"].toInt() < unit[u"end"].toInt());
            if (way.isEmpty()) {
                EXPECT_FALSE(passage[u"words"].toArray().isEmpty());
            }
        }
    }
    EXPECT_EQ(run({u"similar"_s, study(), u"nothing"_s}).code, 1);
}

TEST_F(Searching, SomeWordsOfASourceAreAnExample) {
    const QString text = write(u"talk.txt"_s, "P1: \U0001F600 The lighthouse keeper told me a story. I went home.\nI: And?\nP2: I saw the keeper of the lighthouse.\nP3: We had soup.\n");
    const QString talk = path(u"talk.kondensat"_s);
    must({u"new"_s, talk, u"--title"_s, u"Talk"_s});
    must({u"import"_s, talk, text, u"--language"_s, u"en"_s});
    const QJsonObject source = must({u"search"_s, talk, u"story"_s, u"--json"_s}).json()[u"hits"][0][u"source"].toObject();
    const auto similar = [&](const QString& from, const QString& to) {
        return run({u"similar"_s, talk, u"--in"_s, source[u"id"].toString(), u"--from"_s, from, u"--to"_s, to, u"--json"_s});
    };
    const QJsonObject found = similar(u"2"_s, u"23"_s).json();
    EXPECT_EQ(found[u"about"], source);
    EXPECT_EQ(found[u"start"].toInt(), 2);
    ASSERT_EQ(found[u"passages"].toArray().size(), 1);
    EXPECT_EQ(found[u"passages"][0][u"text"].toString(), u"I saw the keeper of the lighthouse."_s);
    EXPECT_EQ(found[u"passages"][0][u"words"].toArray().size(), 2);
    EXPECT_EQ(similar(u"23"_s, u"2"_s).code, 1);
    EXPECT_EQ(similar(u"2"_s, u"100000"_s).code, 1);
    EXPECT_EQ(run({u"similar"_s, talk}).code, 1);
    EXPECT_NE(run({u"similar"_s, talk, u"--in"_s, source[u"id"].toString()}).code, 0);
}

TEST_F(Searching, WordsAreCountedExactly) {
    const QString text = write(u"few.txt"_s, "I: The ticket?\nP9: The ticket, the tickets. A ticket!\nI: Ticket.\nP9: Blue ticket.\n");
    must({u"new"_s, path(u"few.kondensat"_s), u"--title"_s, u"Few"_s});
    must({u"import"_s, path(u"few.kondensat"_s), text, u"--language"_s, u"en"_s});
    const auto count = [&](const QStringList& more) {
        QHash<QString, int> counts;
        for (const QJsonValue& word : must(QStringList{u"words"_s, path(u"few.kondensat"_s), u"--json"_s} + more).json()[u"words"].toArray())
            counts.insert(word[u"word"].toString(), word[u"count"].toInt());
        return counts;
    };
    const auto all = count({u"--all"_s});
    EXPECT_EQ(all.value(u"ticket"_s), 5);
    EXPECT_EQ(all.value(u"tickets"_s), 1);
    EXPECT_EQ(all.value(u"blue"_s) + all.value(u"Blue"_s), 1);
    EXPECT_TRUE(all.contains(u"the"_s) || all.contains(u"The"_s));
    EXPECT_FALSE(count({}).contains(u"the"_s) || count({}).contains(u"The"_s));
    // "men" is a stop word where Danish is spoken, and only there.
    must({u"import"_s, path(u"few.kondensat"_s), write(u"da.txt"_s, "I: Men hvorfor?\nP8: Men billetten var dyr.\n"), u"--language"_s, u"da"_s});
    must({u"import"_s, path(u"few.kondensat"_s), write(u"en.txt"_s, "I: Who?\nP7: Three men and a man.\n"), u"--language"_s, u"en"_s});
    EXPECT_EQ(count({}).value(u"men"_s), 1);
    EXPECT_EQ(count({}).value(u"man"_s), 1);
    EXPECT_EQ(count({}).value(u"Men"_s), 0);
    EXPECT_EQ(count({u"--all"_s}).value(u"men"_s) + count({u"--all"_s}).value(u"Men"_s), 3);
    const QJsonObject where = must({u"words"_s, path(u"few.kondensat"_s), u"--word"_s, u"ticket"_s, u"--json"_s}).json();
    EXPECT_EQ(where[u"sources"][0][u"count"].toInt(), 6);
}

}  // namespace
}  // namespace kondensat::clitest
