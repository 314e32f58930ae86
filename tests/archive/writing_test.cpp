#include <QElapsedTimer>

#include "tests/archive/every_record.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;

namespace {

/// A small study whose archive can be looked at.
Study smallStudy() {
    ChangeSet source(u"source"_s);
    Source s;
    s.id = id("fg1");
    s.title = u"Focus group 1"_s;
    source.add(s);
    source.edit(s.id, {text::Insert{std::nullopt, u"Hi 🙂\nIt takes time."_s},
                       text::Mark{{source.entry(), 0}, QJsonObject{{u"speaker"_s, u"LD"_s}, {u"start"_s, 5}}}});
    ChangeSet rest(u"rest"_s);
    StudyInfo info;
    info.id = id("study");
    info.title = u"Peer mentors: a study"_s;
    info.background = u"One.\n\nTwo: no."_s;
    info.authors = {u"LT"_s, u"2021"_s};
    rest.add(info);
    Analysis analysis;
    analysis.id = id("main");
    rest.add(analysis);
    MeaningUnit unit;
    unit.id = id("u1");
    unit.parent = analysis.id;
    unit.source = s.id;
    unit.range = {{source.entry(), 6}, {source.entry(), 19}};
    unit.code = u"time"_s;
    unit.setAside = {{u"all"_s, u"too \"short\""_s}};
    rest.add(unit);
    Recruitment row;
    row.id = id("1e5");
    row.count = 0;
    rest.add(row);
    return studyOf({source, rest});
}

}  // namespace

TEST(ArchiveWriting, GivesAFileThatReadsWell) {
    Folder folder;
    const auto summary = exporting::writeArchive(smallStudy(), folder.path());
    ASSERT_TRUE(summary) << summary.error().message().toStdString();
    EXPECT_EQ(summary->records, 5);
    EXPECT_EQ(summary->texts, 1);
    const auto files = Folder::filesIn(folder.path());
    EXPECT_EQ(files.keys(), QStringList({u"study.yaml"_s, u"texts/fg1.turns"_s, u"texts/fg1.txt"_s}));
    EXPECT_EQ(files[u"texts/fg1.turns"_s], "0\tLD\t5\t\tHi 🙂\n");
    EXPECT_EQ(files[u"texts/fg1.txt"_s], "Hi 🙂\nIt takes time.");
    EXPECT_EQ(files[u"study.yaml"_s].toStdString(), R"(format: kondensat-archive
version: 1
records: 5
study:
  title: "Peer mentors: a study"
  background: |-
    One.

    Two: no.
  authors:
    - LT
    - "2021"
analyses:
  - id: main
recruitments:
  - id: "1e5"
    count: 0
sources:
  - id: fg1
    title: Focus group 1
units:
  - id: u1
    in: main
    source: fg1
    range: {start: 5, end: 19, text: "It takes time."}
    code: time
    setAside:
      all: "too \"short\""
)");
}

TEST(ArchiveWriting, SaysThatAnArchiveIsReadableByAnyone) {
    Folder folder;
    const auto summary = exporting::writeArchive(smallStudy(), folder.path());
    ASSERT_TRUE(summary);
    EXPECT_THAT(summary->warnings.value(0).toStdString(),
                testing::HasSubstr("Anyone who can open the folder can read it"));
}

TEST(ArchiveWriting, ReplacesAnArchiveAsAWhole) {
    Folder folder;
    folder.writeStudy("memos:\n  - id: m\n");
    folder.write(u"texts/m.txt"_s, "old");
    ASSERT_TRUE(exporting::writeArchive(smallStudy(), folder.path()));
    EXPECT_EQ(Folder::filesIn(folder.path()).keys(),
              QStringList({u"study.yaml"_s, u"texts/fg1.turns"_s, u"texts/fg1.txt"_s}));
    EXPECT_EQ(QDir(QFileInfo(folder.path()).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"archive"_s});
}

TEST(ArchiveWriting, FillsAnEmptyFolder) {
    Folder folder;
    ASSERT_TRUE(QDir().mkdir(folder.path()));
    EXPECT_TRUE(exporting::writeArchive(smallStudy(), folder.path()));
}

TEST(ArchiveWriting, TouchesNoFolderThatHoldsAnythingElse) {
    const auto refusalWith = [](const std::function<void(Folder&)>& fill) {
        Folder folder;
        fill(folder);
        const auto before = Folder::filesIn(folder.path());
        const auto summary = exporting::writeArchive(smallStudy(), folder.path());
        EXPECT_EQ(Folder::filesIn(folder.path()), before);
        EXPECT_EQ(QDir(QFileInfo(folder.path()).path())
                      .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                      .size(),
                  1);
        return summary ? "written" : summary.error().message().toStdString();
    };
    EXPECT_THAT(refusalWith([](Folder& f) { f.write(u"notes.txt"_s, "mine"); }),
                testing::HasSubstr("something other than an archive (notes.txt"));
    EXPECT_THAT(refusalWith([](Folder& f) { f.write(u"study.yaml"_s, "mine: 1\n"); }),
                testing::HasSubstr("(study.yaml"));
    EXPECT_THAT(refusalWith([](Folder& f) {
                    f.writeStudy("");
                    f.write(u"originals/fg1.docx"_s, "x");
                }),
                testing::HasSubstr("(originals"));
    EXPECT_THAT(refusalWith([](Folder& f) {
                    f.writeStudy("");
                    f.write(u"texts/notes.docx"_s, "x");
                }),
                testing::HasSubstr("(texts/notes.docx"));
    EXPECT_THAT(refusalWith([](Folder& f) {
                    f.writeStudy("");
                    f.write(u".git/config"_s, "x");
                }),
                testing::HasSubstr("(.git"));
}

TEST(ArchiveWriting, WritesNothingWhereItMayNotOrCannot) {
    Folder folder;
    QFile file(folder.path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    auto summary = exporting::writeArchive(smallStudy(), folder.path());
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().code, Error::Code::Refused);
    summary = exporting::writeArchive(smallStudy(), folder.path(u"absent"_s) + u"/archive"_s);
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().code, Error::Code::NotWritable);
}

TEST(ArchiveWriting, ReplacesHalfCharactersAndSaysSo) {
    ChangeSet set(u"memo"_s);
    Memo memo;
    memo.title = QString(QChar(0xd800)) + u"x"_s;
    const RecordId m = set.add(memo);
    set.write(m, QString(u"a"_s) + QChar(0xdc00));
    Folder folder;
    const auto summary = exporting::writeArchive(studyOf({set}), folder.path());
    ASSERT_TRUE(summary);
    EXPECT_THAT(summary->warnings.join(u'\n').toStdString(), testing::HasSubstr("1 texts held half characters"));
    const Study back = studyOf(contentOf(folder).entries);
    EXPECT_EQ(back.find<Memo>(m)->title, u"\ufffdx"_s);
    EXPECT_EQ(back.text(m), u"a\ufffd"_s);
}

TEST(ArchiveWriting, KeepsAHundredThousandUnitsInPlace) {
    QList<ChangeSet> sets;
    ChangeSet rest(u"units"_s);
    const RecordId analysis = rest.add(Analysis{});
    QStringList words;
    for (int i = 0; i < 500; ++i) words.append(u"word%1 🙂 and"_s.arg(i));
    const QString text = words.join(u' ');
    for (int s = 0; s < 1000; ++s) {
        ChangeSet set(u"source"_s);
        const RecordId source = set.add(Source{});
        set.write(source, text);
        for (int u = 0; u < 100; ++u) {
            MeaningUnit unit;
            unit.parent = analysis;
            unit.source = source;
            const qsizetype start = text.indexOf(words[u * 5]);
            unit.range = {{set.entry(), quint32(start)}, {set.entry(), quint32(start + words[u * 5].size() - 1)}};
            unit.code = words[u * 5];
            rest.add(unit);
        }
        sets.append(set);
    }
    sets.append(rest);
    Folder folder;
    QElapsedTimer timer;
    const Study study = studyOf(sets);
    timer.start();
    ASSERT_TRUE(exporting::writeArchive(study, folder.path()));
    RecordProperty("write_ms", int(timer.restart()));
    const auto content = contentOf(folder);
    RecordProperty("read_ms", int(timer.elapsed()));
    EXPECT_EQ(content.entries.size(), 1001);
    const Study back = studyOf(content.entries);
    ASSERT_EQ(back.count<MeaningUnit>(), 100'000);
    int wrong = 0;
    for (const MeaningUnit& unit : back.table<MeaningUnit>())
        wrong += back.document(unit.source)->textOf(unit.range) != unit.code;
    EXPECT_EQ(wrong, 0);
}
