// new and import, and what stands in their way.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include "tests/cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

namespace kondensat::clitest {
namespace {

const char* const interview = "AB: How did you get there?\nP1: By bus, and then I walked.\nAB: Was it far?\nP1: Far enough.\nAB: And then?\nP1: Then I waited.\n";

TEST_F(Cli, NewMakesAStudyWithATitleAndAFirstAnalysis) {
    const Answer answer = must({u"new"_s, study(), u"--title"_s, u"A title"_s, u"--json"_s});
    EXPECT_EQ(answer.json()[u"title"].toString(), u"A title"_s);
    const QJsonObject info = must({u"info"_s, study(), u"--json"_s}).json();
    EXPECT_EQ(info[u"title"].toString(), u"A title"_s);
    EXPECT_EQ(info[u"analyses"].toArray().size(), 1);
    EXPECT_EQ(info[u"entries"].toInt(), 1);
}

TEST_F(Cli, NewNeverReplacesAFileThatIsThere) {
    makeStudy();
    const QByteArray before = hashOf(study());
    const Answer answer = run({u"new"_s, study()});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("kondensat-cli: " + study().toStdString() + ": "));
    EXPECT_EQ(hashOf(study()), before);
}

TEST_F(Cli, NewReadsAnArchiveWithItsIdsAndTexts) {
    makeStudy();
    const QJsonObject info = must({u"info"_s, study(), u"--json"_s}).json();
    EXPECT_EQ(info[u"title"].toString(), u"Waiting rooms"_s);
    const QJsonObject source = info[u"sources"].toArray().first().toObject();
    EXPECT_EQ(source[u"id"].toString(), u"src1"_s);
    EXPECT_EQ(source[u"turns"].toInt(), 2);
    EXPECT_EQ(source[u"units"].toInt(), 1);
    EXPECT_EQ(must({u"text"_s, study(), u"src1"_s}).out.toUtf8(), read(path(u"archive/texts/src1.txt"_s)));
}

struct WrongArchive {
    const char* name;
    const char* more;
    const char* told;
};
class CliArchive : public Cli, public ::testing::WithParamInterface<WrongArchive> {};

TEST_P(CliArchive, LeavesNoStudyBehindWhenItIsWrong) {
    const QString folder = archive(GetParam().more);
    const Answer answer = run({u"new"_s, study(), u"--from"_s, folder});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("study.yaml"));
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(GetParam().told));
    EXPECT_THAT(answer.err.toStdString(), Not(HasSubstr("Nobody told me")));
    EXPECT_FALSE(QFileInfo::exists(study()));
}

INSTANTIATE_TEST_SUITE_P(Wrong, CliArchive, ::testing::Values(
    WrongArchive{"UnknownField", "memos:\n  - id: m1\n    colour: \"red\"\n", "m1: An unknown field"},
    WrongArchive{"DanglingReference", "memos:\n  - id: m1\n    about: nobody\n", "nobody"},
    WrongArchive{"DuplicateId", "memos:\n  - id: u1\n    title: \"x\"\n", "u1"}),
    [](const auto& info) { return info.param.name; });

TEST_F(Cli, NewSaysWhichQdpxIsNotThere) {
    const Answer answer = run({u"new"_s, study(), u"--from"_s, u"other.qdpx"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("other.qdpx"));
    EXPECT_FALSE(QFileInfo::exists(study()));
}

TEST_F(Cli, ImportStoresTextTurnsAndSpeakersAndKnowsPeopleByTheirLabels) {
    makeStudy();
    const QString file = write(u"talk.txt"_s, interview);
    const QJsonObject imported = must({u"import"_s, study(), file, u"--session"_s, u"interview 1"_s, u"--json"_s}).json()[u"imported"].toArray().first().toObject();
    EXPECT_EQ(imported[u"title"].toString(), u"talk"_s);
    EXPECT_EQ(imported[u"turns"].toInt(), 6);
    const QJsonArray speakers = imported[u"speakers"].toArray();
    ASSERT_EQ(speakers.size(), 2);
    EXPECT_EQ(speakers[0][u"is"][u"type"].toString(), u"member"_s);
    EXPECT_EQ(speakers[1][u"is"][u"type"].toString(), u"participant"_s);
    const QJsonObject text = must({u"text"_s, study(), imported[u"source"].toString(), u"--json"_s}).json();
    EXPECT_THAT(text[u"text"].toString().toStdString(), HasSubstr("By bus, and then I walked."));
    EXPECT_EQ(text[u"turns"].toArray()[1][u"who"].toString(), u"P1"_s);
}

TEST_F(Cli, ImportOfOneBadFileAmongGoodOnesImportsNothingAndNamesEveryBadOne) {
    makeStudy();
    const QByteArray before = hashOf(study());
    const QString good = write(u"good.txt"_s, interview), empty = write(u"empty.txt"_s, {});
    const Answer answer = run({u"import"_s, study(), good, empty, path(u"missing.docx"_s)});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(empty.toStdString() + ": "));
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(path(u"missing.docx"_s).toStdString() + ": "));
    EXPECT_EQ(hashOf(study()), before);
}

TEST_F(Cli, ReportOnlyNeedsNoStudyAndMakesNone) {
    const QString file = write(u"talk.txt"_s, interview);
    const QJsonObject recognised = must({u"import"_s, study(), file, u"--report-only"_s, u"--json"_s}).json()[u"recognised"].toArray().first().toObject();
    EXPECT_EQ(recognised[u"container"].toString(), u"txt"_s);
    EXPECT_EQ(recognised[u"speakers"].toArray().size(), 2);
    EXPECT_FALSE(recognised[u"reasons"].toArray().isEmpty());
    EXPECT_FALSE(QFileInfo::exists(study()));
}

TEST_F(Cli, ImportReplacesNamesByPseudonyms) {
    makeStudy();
    const QString file = write(u"talk.txt"_s, "AB: Who was there?\nP1: Mrs Quist was there.\nAB: Alone?\nP1: Alone.\n");
    const QString list = write(u"names.txt"_s, "Mrs Quist = [neighbour]\n");
    const QString source = must({u"import"_s, study(), file, u"--pseudonyms"_s, list, u"--json"_s}).json()[u"imported"].toArray().first()[u"source"].toString();
    const QString text = must({u"text"_s, study(), source}).out;
    EXPECT_THAT(text.toStdString(), HasSubstr("[neighbour] was there"));
    EXPECT_THAT(text.toStdString(), Not(HasSubstr("Quist")));
}

TEST_F(Cli, ImportNamesTheSessionThatTheStudyDoesNotHave) {
    makeStudy();
    const QByteArray before = hashOf(study());
    const Answer answer = run({u"import"_s, study(), write(u"talk.txt"_s, interview), u"--session"_s, u"Interview 9"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("Interview 9"));
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("Interview 1"));
    EXPECT_EQ(hashOf(study()), before);
}

TEST_F(Cli, ImportCanKeepTheOriginalInTheStudy) {
    makeStudy();
    must({u"import"_s, study(), write(u"talk.txt"_s, interview), u"--embed"_s});
    EXPECT_EQ(must({u"info"_s, study(), u"--json"_s}).json()[u"counts"][u"attachments"].toInt(), 1);
    must({u"verify"_s, study()});
}

// ---- files that are not what they should be ------------------------------------------------------------------------

class CliBadFile : public Cli, public ::testing::WithParamInterface<const char*> {
protected:
    QString badFile() const {
        const QByteArray kind = GetParam();
        if (kind == "Empty") return write(u"bad.docx"_s, {});
        if (kind == "Encrypted") return write(u"bad.docx"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(504, '\0') + QString(u"EncryptedPackage"_s).toUtf8());
        if (kind == "WrongSuffix") return write(u"bad.docx"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(600, '\1'));
        const QString good = docx(kind == "ZipBomb");
        if (kind == "ZipBomb") return good;
        const QByteArray bytes = read(good);
        return write(u"bad.docx"_s, bytes.left(bytes.size() / 2));
    }

private:
    /// A document packed by zip; as a bomb it grows a thousandfold.
    QString docx(bool bomb) const {
        write(u"doc/[Content_Types].xml"_s, R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)");
        QByteArray body = "P1: secret words\n";
        if (bomb) body = body.repeated(40'000'000 / body.size());
        write(u"doc/word/document.xml"_s, R"(<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>)" + body + "</w:t></w:r></w:p></w:body></w:document>");
        const int zipped = std::system(("cd '" + path(u"doc"_s).toStdString() + "' && zip -q -r -9 ../bad.docx .").c_str());
        EXPECT_EQ(zipped, 0);
        return path(u"bad.docx"_s);
    }
};

TEST_P(CliBadFile, IsNamedWithItsCauseAndChangesNothing) {
    makeStudy();
    const QByteArray before = hashOf(study());
    const QString file = badFile();
    const Answer answer = run({u"import"_s, study(), file});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("kondensat-cli: " + file.toStdString() + ": "));
    EXPECT_THAT(answer.err.toStdString(), Not(HasSubstr("secret words")));
    EXPECT_TRUE(answer.out.isEmpty());
    EXPECT_EQ(hashOf(study()), before);
}

INSTANTIATE_TEST_SUITE_P(Files, CliBadFile, ::testing::Values("Empty", "Truncated", "Encrypted", "WrongSuffix", "ZipBomb"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace kondensat::clitest
