// The sample study under archive, seal, erasure and merge.
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include "app/operations/new_study.h"
#include "app/operations/overview.h"
#include "core/journal/erase.h"
#include "core/journal/merge.h"
#include "core/journal/sealing.h"
#include "core/journal/verify.h"
#include "import/archive/yaml_reader.h"
#include "tests/sample/sample_fixture.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::sampletest;
using testing::IsEmpty;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Sequences of six words that F1d says and nobody else, be it in another session or in the field notes.
QSet<QString> onlyF1dSays(const study::Study& study) {
    const auto said = speech(study);
    QSet<QString> own;
    for (const QString& turn : said.value(u"F1d"_s)) own += sixes(wordsOf(turn));
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        if (it.key() != u"F1d")
            for (const QString& turn : *it) own -= sixes(wordsOf(turn));
    return own;
}

/// Which of these sequences stand in a file, or in any file of a folder.
QStringList left(const QSet<QString>& sequences, const QString& path) {
    QSet<QString> found;
    if (!QFileInfo(path).isDir()) found = sixesInBytes(bytesOf(path));
    QDirIterator it(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) found += sixesInBytes(bytesOf(it.next()));
    return QStringList((found & sequences).values());
}

journal::EraseRequest withdrawalOfF1d() {
    journal::EraseRequest request;
    request.what = journal::EraseRequest::What::Participant;
    request.participant = RecordId::of("F1d");
    request.reason = u"withdrew"_s;
    return request;
}

}  // namespace

TEST(SampleArchive, WritesTheSameFilesAfterItWasReadAgain) {
    const Sample sample;
    const auto project = sample.open();
    const QString first = sample.exported(*project, u"A1"_s);
    const auto again = app::createStudyFromArchive(sample.path(u"again.kondensat"_s), first, {}, sample.options());
    ASSERT_TRUE(again) << again.error().message().toStdString();
    const auto a = filesIn(first), b = filesIn(sample.exported(*again->project, u"A2"_s));
    ASSERT_EQ(a.keys(), b.keys());
    EXPECT_GT(a.size(), 20);
    for (auto it = a.cbegin(); it != a.cend(); ++it) EXPECT_TRUE(*it == b[it.key()]) << it.key().toStdString();
}

TEST(SampleArchive, IsReadWithNoOtherWarningThanThatOfTheSubtitlesNote) {
    const Sample sample;
    const auto created =
        app::createStudyFromArchive(sample.path(u"again.kondensat"_s), sampleFolder(), {}, sample.options());
    ASSERT_TRUE(created);
    EXPECT_EQ(created->warnings, QStringList{u"source i1b: 1 NOTE block was left out"_s})
        << created->warnings.join(u'\n').toStdString();
}

TEST(SampleArchive, IsAcceptedCutOffOnlyWhereAnotherReaderOfYamlAcceptsItToo) {
    const QByteArray yaml = bytesOf(sampleFolder() + u"/study.yaml"_s);
    const Sample sample;
    QByteArray accepted;
    int refused = 0, tried = 0;
    const auto take = [](const QString&, const importing::archive::Node&) { return Result<void>(); };
    for (qsizetype at = 60; at < yaml.size(); at += at < 4000 ? 7 : 331) {
        const QByteArray cut = yaml.first(at);
        if (!cut.isValidUtf8()) continue;
        ++tried;
        if (importing::archive::readYaml(cut, take))
            accepted += QByteArray::number(at) + '\n';
        else
            ++refused;
    }
    EXPECT_GT(refused, tried / 2);
    EXPECT_GT(accepted.count('\n'), 5);
    QProcess judge;
    judge.start(u"/usr/bin/python3"_s, {u"-c"_s,
                                        uR"(
import sys, yaml
data = open(sys.argv[1], "rb").read()
for line in sys.stdin:
    at = int(line)
    try:
        for event in yaml.parse(data[:at].decode(), Loader=yaml.CSafeLoader): pass
    except yaml.YAMLError as e:
        print(at, str(e).replace("\n", " "))
)"_s,
                                        sampleFolder() + u"/study.yaml"_s});
    judge.write(accepted);
    judge.closeWriteChannel();
    ASSERT_TRUE(judge.waitForFinished(300'000));
    EXPECT_EQ(judge.exitCode(), 0) << judge.readAllStandardError().toStdString();
    EXPECT_EQ(judge.readAllStandardOutput().toStdString(), "");
}

TEST(SampleFile, VerifiesClean) {
    const Sample sample;
    const auto project = sample.open();
    const auto report = journal::verify(*project);
    ASSERT_TRUE(report);
    EXPECT_THAT(report->problems, IsEmpty());
    EXPECT_THAT(report->remarks, IsEmpty());
    EXPECT_GT(report->ranges, 300);
    EXPECT_EQ(report->quotes, 14);
}

TEST(SampleFile, HoldsNoneOfTheStudysWordsOnceItIsSealed) {
    const Sample sample;
    QStringList words;
    {
        const auto project = sample.open();
        QSet<QString> distinct;
        for (const study::Source& source : project->study().table<study::Source>())
            for (const QString& word : wordsOf(project->study().text(source.id)))
                if (word.size() >= 8) distinct.insert(word);
        words = QStringList(distinct.values());
        std::sort(words.begin(), words.end(),
                  [](const QString& a, const QString& b) { return std::pair(-a.size(), a) < std::pair(-b.size(), b); });
        ASSERT_GE(words.size(), 200);
        words = words.first(200);
        const QByteArray before = bytesOf(sample.path()).toLower();
        EXPECT_GT(std::count_if(words.cbegin(), words.cend(),
                                [&](const QString& word) { return before.contains(word.toUtf8()); }),
                  190);
        ASSERT_TRUE(journal::sealStudy(*project, u"a long passphrase"_s, journal::KdfCost::fast()));
        ASSERT_TRUE(project->close());
    }
    const QByteArray after = bytesOf(sample.path()).toLower();
    for (const QString& word : std::as_const(words)) {
        EXPECT_FALSE(after.contains(word.toUtf8())) << word.toStdString();
        EXPECT_FALSE(after.contains(QByteArray(reinterpret_cast<const char*>(word.utf16()), word.size() * 2)))
            << word.toStdString();
    }
    const auto project = sample.open(u"sample.kondensat"_s, u"a long passphrase"_s);
    ASSERT_TRUE(project);
    const auto overview = app::overviewOf(*project, kondensat::method::Index(project->study()));
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->sources.size(), 7);
    EXPECT_GT(overview->sources.first().words, 5000);
}

TEST(SampleErasure, LeavesNothingOfAWithdrawnParticipantAndAnOldCopyBringsNothingBack) {
    const Sample sample;
    {
        const auto project = sample.open();  // a change, so that there is a backup
        study::ChangeSet changes(u"noted"_s);
        changes.set(RecordId::of("F1a"), &study::Participant::note, u"Wishes to see the article."_s);
        ASSERT_TRUE(project->commit(changes));
        ASSERT_TRUE(project->close());
    }
    ASSERT_TRUE(QFile::copy(sample.path(), sample.path(u"old.kondensat"_s)));
    const QString backups = sample.path(u"home/backups"_s);
    QSet<QString> theirs;
    {
        const auto project = sample.open();
        theirs = onlyF1dSays(project->study());
        ASSERT_GT(theirs.size(), 1000);
        EXPECT_GT(left(theirs, sample.path()).size(), theirs.size() * 9 / 10) << "the search must be able to find them";
        EXPECT_GT(left(theirs, backups).size(), theirs.size() * 9 / 10);
        const auto erased = journal::erase(*project, withdrawalOfF1d(), false);
        ASSERT_TRUE(erased) << erased.error().message().toStdString();
        const auto verified = journal::verify(*project);
        ASSERT_TRUE(verified);
        EXPECT_THAT(verified->problems, IsEmpty());
        EXPECT_THAT(left(theirs, sample.exported(*project, u"archive"_s)), IsEmpty());
        ASSERT_TRUE(project->close());
    }
    EXPECT_THAT(left(theirs, sample.path()), IsEmpty());
    EXPECT_THAT(left(theirs, backups), IsEmpty());
    {
        const auto project = sample.open(), old = sample.open(u"old.kondensat"_s);
        const auto merged = journal::merge(*project, *old);
        ASSERT_TRUE(merged) << merged.error().message().toStdString();
        const auto verified = journal::verify(*project);
        ASSERT_TRUE(verified);
        EXPECT_THAT(verified->problems, IsEmpty());
        EXPECT_THAT(left(theirs, sample.exported(*project, u"archive"_s)), IsEmpty());
        ASSERT_TRUE(project->close());
    }
    EXPECT_THAT(left(theirs, sample.path()), IsEmpty());
    EXPECT_THAT(left(theirs, backups), IsEmpty());
}
