#include "tests/archive/helpers.h"

using namespace kondensat;
using namespace kondensat::test;
using testing::HasSubstr;

namespace {

std::string refusalOfStudy(const QByteArray& yaml) {
    Folder folder;
    folder.writeStudy(yaml);
    return refusalOf(folder);
}

std::string refusalOfFile(const QByteArray& studyYaml) {
    Folder folder;
    folder.write(u"study.yaml"_s, studyYaml);
    return refusalOf(folder);
}

}  // namespace

TEST(ArchiveRefusal, NamesAMissingFolderAndAFolderThatIsNoArchive) {
    Folder folder;
    EXPECT_THAT(refusalOf(folder), HasSubstr("There is no such folder"));
    folder.write(u"other.txt"_s, "x");
    EXPECT_THAT(refusalOf(folder), HasSubstr("The folder holds no study.yaml"));
}

TEST(ArchiveRefusal, AsksForFormatAndVersionFirst) {
    EXPECT_THAT(refusalOfFile(""), HasSubstr("This is no archive"));
    EXPECT_THAT(refusalOfFile("members:\n  - id: m\n"), HasSubstr("study.yaml: line 2: This is no archive"));
    EXPECT_THAT(refusalOfFile("format: kondensat-archive\nmembers: []\n"), HasSubstr("This is no archive"));
    EXPECT_THAT(refusalOfFile("format: kondensat-archive\n"), HasSubstr("This is no archive"));
    EXPECT_THAT(refusalOfFile("format: kondensat-archive\nversion: 2\n"),
                HasSubstr("line 2: This program does not read this version"));
    EXPECT_THAT(refusalOfFile("- a\n- b\n"), HasSubstr("The file is not a mapping"));
    EXPECT_THAT(refusalOfFile("text\n"), HasSubstr("The file is not a mapping"));
}

TEST(ArchiveRefusal, NamesLineRecordAndCauseOfWrongRecords) {
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m, colour: red}\n"),
                HasSubstr("study.yaml: line 4, memo m: An unknown field stands in the record"));
    EXPECT_THAT(refusalOfStudy("memoirs:\n  - id: m\n"), HasSubstr("line 4: An unknown key stands at the top"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - id: \"not an id\"\n"),
                HasSubstr("line 4, memo: The id is not an id of 1 to 16"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - id: m\n  - id: m\n"), HasSubstr("line 5, memo m: The id is used twice"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - id: m\nmembers:\n  - id: m\n"),
                HasSubstr("line 6, member m: The id is used twice"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - id: study\n"), HasSubstr("The id is used twice"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - id: m\n    date: [2021]\n"),
                HasSubstr("line 5, memo m: `date` has a value of the wrong kind (a text is expected)"));
    EXPECT_THAT(refusalOfStudy("guides:\n  - id: g\n    piloted: perhaps\n"), HasSubstr("true or false is expected"));
    EXPECT_THAT(refusalOfStudy("sessions:\n  - id: s\n    minutes: long\n"), HasSubstr("a whole number is expected"));
    EXPECT_THAT(refusalOfStudy("sessions:\n  - id: s\n    minutes: 99999999999\n"),
                HasSubstr("a whole number is expected"));
    EXPECT_THAT(refusalOfStudy("sessions:\n  - id: s\n    roles: [a]\n"), HasSubstr("a mapping of texts is expected"));
    EXPECT_THAT(refusalOfStudy("sessions:\n  - id: s\n    participants: {a: b}\n"),
                HasSubstr("a list of ids is expected"));
    EXPECT_THAT(refusalOfStudy("memos:\n  id: m\n"), HasSubstr("memo: A list is expected here"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - just text\n"), HasSubstr("memo: A mapping with fields is expected"));
    EXPECT_THAT(refusalOfStudy("study:\n  - title: T\n"), HasSubstr("study: One mapping is expected"));
    EXPECT_THAT(refusalOfStudy("study:\n  id: other\n"), HasSubstr("An unknown field"));
}

TEST(ArchiveRefusal, NamesReferencesThatLeadNowhere) {
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m, about: x}\n"),
                HasSubstr("line 4, memo m: `about` names a record that is not in the archive (there is no x)"));
    EXPECT_THAT(refusalOfStudy("sessions:\n  - {id: s, participants: [x]}\n"),
                HasSubstr("`participants` names a record that is not in the archive"));
    EXPECT_THAT(refusalOfStudy("questions:\n  - {id: q, in: x}\n"),
                HasSubstr("question q: `in` names a record that is not in the archive"));
    EXPECT_THAT(refusalOfStudy("members:\n  - id: m\nquestions:\n  - {id: q, in: m}\n"),
                HasSubstr("wrong type (analysis is expected, and this is member)"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m, in: n}\n  - {id: n, in: m}\n"),
                HasSubstr("The record stands in itself"));
    EXPECT_THAT(refusalOfStudy("analyses:\n  - id: a\ncategories:\n  - {id: c, in: a}\nanalytic texts:\n  - {id: t, "
                               "in: c, text: \"{{q}}\"}\n"),
                HasSubstr("analytic text t: The text names a quote that is not in the archive"));
    EXPECT_THAT(refusalOfStudy("analyses:\n  - id: a\nunits:\n  - {id: u, in: a, range: {text: x}}\n"),
                HasSubstr("unit u: The range lies in no text"));
}

TEST(ArchiveRefusal, StopsAtHostileYaml) {
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m, title: a, title: b}\n"),
                HasSubstr("line 4: A key stands here a second time"));
    EXPECT_THAT(refusalOfStudy("memos: []\nmemos: []\n"), HasSubstr("line 4: A key stands here a second time"));
    EXPECT_THAT(refusalOfStudy("a: &a [x, x]\nb: &b [*a, *a]\n"), HasSubstr("no anchors and aliases"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m, title: !!binary aGVq}\n"), HasSubstr("no tags"));
    EXPECT_THAT(refusalOfStudy("memos: " + QByteArray(100'000, '[') + QByteArray(100'000, ']')), HasSubstr("too deep"));
    EXPECT_THAT(refusalOfStudy("memos: " + QByteArray(100'000, '[')), HasSubstr("left open"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - ? [a]\n    : b\n"), HasSubstr("A key is not a text"));
    EXPECT_THAT(refusalOfStudy("---\nformat: kondensat-archive\n"), HasSubstr("A second document begins"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m\n"), HasSubstr("left open"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - id: m\n title: x\n"), HasSubstr("not readable as YAML"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m, title: \xff\xfe}\n"),
                HasSubstr("study.yaml: line 4: The file is not valid UTF-8"));
    EXPECT_THAT(refusalOfStudy(QByteArray("memos:\n  - {id: m, title: a\x04 b}\n")),
                HasSubstr("line 4: A control character"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m}\n\x04nonsense: 1\n"), HasSubstr("line 5: A control character"));
    EXPECT_THAT(refusalOfStudy("memos:\n  - {id: m, text: \"a\\0b\"}\n"), HasSubstr("NUL"));
}

TEST(ArchiveRefusal, LeavesNoWayOutOfTheFolder) {
    Folder folder;
    QFile secret(folder.path(u"secret.txt"_s));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    const auto refusalOfImport = [&](const QString& path) {
        folder.writeStudy("sources:\n  - id: s\n    import: \"" + path.toUtf8() + "\"\n");
        return refusalOf(folder);
    };
    for (const QString& path :
         {u"../secret.txt"_s, u"texts/../../secret.txt"_s, folder.path(u"secret.txt"_s), u"..\\\\secret.txt"_s})
        EXPECT_THAT(refusalOfImport(path), HasSubstr("source s: The path leads out of the archive"))
            << path.toStdString();
    ASSERT_TRUE(QFile::link(folder.path(u"secret.txt"_s), folder.path() + u"/link.txt"_s));
    EXPECT_THAT(refusalOfImport(u"link.txt"_s), HasSubstr("The path leads out of the archive"));
    EXPECT_THAT(refusalOfImport(u"absent.txt"_s), HasSubstr("source s: There is no such file"));
    EXPECT_THAT(refusalOfImport(u"texts"_s), HasSubstr("source s: "));
    QDir(folder.path()).mkdir(u"texts"_s);
    ASSERT_TRUE(QFile::link(folder.path(u"secret.txt"_s), folder.path() + u"/texts/s.txt"_s));
    folder.writeStudy("sources:\n  - id: s\n");
    EXPECT_THAT(refusalOf(folder), HasSubstr("texts/s.txt: The path leads out of the archive"));
}

TEST(ArchiveRefusal, NamesFileAndLineOfWrongTextsAndTurns) {
    const auto refusalOfTurns = [](const QByteArray& turns) {
        Folder folder;
        folder.writeStudy("sources:\n  - id: s\n");
        folder.write(u"texts/s.txt"_s, "Hello 🙂");
        folder.write(u"texts/s.turns"_s, "0\tA\t\t\n" + turns);
        return refusalOf(folder);
    };
    for (const QByteArray& line : QByteArrayList{"1\tA\n", "x\tA\t\t\n", "7\tA\t\t\n", "0\tA\t\t\n", "-1\tA\t\t\n",
                                                 "1\tA\tx\t\n", "1\tA\t-5\t\n", "1\tA\\q\t\t\n", "\n"})
        EXPECT_THAT(refusalOfTurns(line), HasSubstr("texts/s.turns: line 2: The line names no turn ("))
            << line.toStdString();

    Folder folder;
    folder.writeStudy("sources:\n  - id: s\n");
    folder.write(u"texts/s.txt"_s, "\xff");
    EXPECT_THAT(refusalOf(folder), HasSubstr("texts/s.txt: The file is not valid UTF-8"));
    folder.write(u"texts/s.txt"_s, QByteArray("a\0b", 3));
    EXPECT_THAT(refusalOf(folder), HasSubstr("texts/s.txt: The file holds NUL"));
    folder.write(u"texts/s.txt"_s, "a");
    folder.writeStudy("sources:\n  - {id: s, text: b}\n");
    EXPECT_THAT(refusalOf(folder), HasSubstr("source s: The text stands both in the record and in a file"));
    folder.writeStudy("sources:\n  - {id: s, import: a.txt}\n");
    EXPECT_THAT(refusalOf(folder), HasSubstr("source s: The source has a text besides the transcript it imports"));
}

TEST(ArchiveRefusal, NamesTheLineOfBracesThatMeanNothing) {
    Folder folder;
    folder.writeStudy("analyses:\n  - id: a\ncategories:\n  - {id: c, in: a}\nanalytic texts:\n  - {id: t, in: c}\n");
    folder.write(u"texts/t.txt"_s, "One.\n{{not an id}}\n");
    EXPECT_THAT(refusalOf(folder), HasSubstr("texts/t.txt: line 2: Two braces open neither a quote"));
}

TEST(TruncatedArchive, IsRefusedWhereTheFileEndsInsideQuotesBracketsOrAKey) {
    for (const QByteArray cut : {"study:\n  title: \"", "study:\n  title: \"Peer", "study:\n  title: \"Peer\n",
                                 "study:\n  title: \"Peer\n\n   ", "study:\n  title: \"Peer\\", "study:\n  title: '",
                                 "study:\n  title: 'Peer\n", "study:\n  authors: [a, \"b\"", "study:\n  authors: [a,\n",
                                 "study:\n  ti", "study:\n  title: a\n  subti", "stud"}) {
        Folder folder;
        folder.writeStudy(cut);
        EXPECT_NE(refusalOf(folder), "was read") << cut.toStdString();
    }
}

TEST(TruncatedArchive, ReadsAFileWhoseLastLineHasNoEnd) {
    for (const QByteArray whole :
         {"study:\n  title: \"Peer\"", "study:\n  title: Peer", "study: {title: Peer}", "study:\n  title: Peer\n...",
          "study:\n  title: Peer # \"", "study:\n  title: 'Peer'\n...\n", "study:\n  title: |-\n    Peer",
          "study:\n  title: Peer\nmembers:"}) {
        Folder folder;
        folder.writeStudy(whole);
        const study::Study study = studyOf(contentOf(folder).entries);
        EXPECT_EQ(study.info().title, u"Peer"_s) << whole.toStdString();
    }
}
