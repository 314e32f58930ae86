#include <yaml-cpp/yaml.h>

#include <QJsonDocument>

#include "tests/archive/every_record.h"
#include "tests/archive/meaning.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;

namespace {

void expectSameFiles(const QMap<QString, QByteArray>& a, const QMap<QString, QByteArray>& b) {
    ASSERT_EQ(a.keys(), b.keys());
    for (auto it = a.cbegin(); it != a.cend(); ++it) EXPECT_TRUE(*it == b[it.key()]) << it.key().toStdString();
}

/// Writes, reads, folds and writes again; gives the study that came back.
Study roundTrip(const Study& study) {
    Folder first, second;
    const auto written = exporting::writeArchive(study, first.path());
    EXPECT_TRUE(written) << (written ? "" : written.error().message().toStdString());
    Study back = studyOf(contentOf(first).entries);
    EXPECT_TRUE(exporting::writeArchive(back, second.path()));
    expectSameFiles(Folder::filesIn(first.path()), Folder::filesIn(second.path()));
    return back;
}

}  // namespace

TEST(ArchiveRoundTrip, BringsBackEveryFieldOfEveryRecordType) {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        EveryRecord every(seed);
        const Study study = every.study();
        const Study back = roundTrip(study);
        const auto before = meaningOf(study), after = meaningOf(back);
        ASSERT_EQ(before.keys(), after.keys());
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            ASSERT_TRUE(*it == after[it.key()])
                << seed << " " << study.typeOf(RecordId::parse(it.key()).value()).toStdString() << "\n"
                << QJsonDocument(*it).toJson().toStdString() << QJsonDocument(after[it.key()]).toJson().toStdString();
        if (HasFailure()) return;
    }
}

TEST(ArchiveRoundTrip, HoldsTheTextAsItIsAfterEdits) {
    for (quint32 seed = 1; seed <= 10; ++seed) {
        EveryRecord every(seed);
        for (int i = 0; i < 6; ++i) {
            const Study now = every.study();
            ChangeSet set(u"corrected"_s);
            for (const RecordId& source : now.table<Source>().keys()) {
                const auto document = now.document(source);
                qsizetype start = qsizetype(every.random().bounded(document->length() - 6));
                if (document->text()[start].isLowSurrogate()) --start;
                qsizetype end = start + 3;
                if (document->text()[end].isLowSurrogate()) ++end;
                set.edit(source, document->replacing({start, end}, u"new 🙂"_s));
            }
            every.then(set);
        }
        const Study study = every.study();
        const Study back = roundTrip(study);
        for (const RecordId& source : study.table<Source>().keys()) EXPECT_EQ(back.text(source), study.text(source));
        for (const MeaningUnit& unit : study.table<MeaningUnit>())
            EXPECT_EQ(back.document(unit.source)->textOf(back.find<MeaningUnit>(unit.id)->range),
                      study.document(unit.source)->textOf(unit.range));
    }
}

TEST(ArchiveRoundTrip, LeavesOutWhatLeadsToRemovedRecordsAndCountsIt) {
    EveryRecord every(3);
    ChangeSet set(u"removed"_s);
    const Study before = every.study();
    set.remove(before.table<Member>().constBegin().key());
    set.remove(before.table<CodeGroup>().constBegin().key());
    set.remove(before.table<Source>().constBegin().key());
    set.remove(before.table<Quote>().constBegin().key());
    every.then(set);
    Folder folder;
    const auto written = exporting::writeArchive(every.study(), folder.path());
    ASSERT_TRUE(written);
    EXPECT_THAT(written->warnings.join(u'\n').toStdString(),
                testing::ContainsRegex("[1-9][0-9]* references to removed records were left out"));
    const Study back = roundTrip(every.study());
    EXPECT_EQ(back.count<Source>(), before.count<Source>() - 1);
    EXPECT_EQ(back.count<MeaningUnit>(), before.count<MeaningUnit>());
}

TEST(ArchiveRoundTrip, KeepsTheOrderOfSiblings) {
    ChangeSet set(u"groups"_s);
    Analysis analysis;
    const RecordId a = set.add(analysis);
    QStringList names;
    for (int i = 0; i < 100; ++i) {
        CodeGroup group;
        group.parent = a;
        group.name = u"group %1"_s.arg(i);
        group.order = QString(QChar(u'A' + i / 26)) + QChar(u'a' + i % 26);
        set.add(group);
        names.append(group.name);
    }
    const Study back = roundTrip(studyOf({set}));
    QStringList found;
    for (const CodeGroup* group : back.children<CodeGroup>(a)) found.append(group->name);
    EXPECT_EQ(found, names);
}

TEST(ArchiveRoundTrip, IsReadAlikeByAGeneralYamlReader) {
    EveryRecord every(11);
    const Study study = every.study();
    Folder folder;
    ASSERT_TRUE(exporting::writeArchive(study, folder.path()));
    const YAML::Node yaml = YAML::LoadFile((folder.path() + u"/study.yaml"_s).toStdString());
    ASSERT_EQ(yaml["participants"].size(), size_t(study.count<Participant>()));
    for (const YAML::Node& node : yaml["participants"]) {
        const auto* participant = study.find<Participant>(RecordId::of(node["id"].as<std::string>().c_str()));
        ASSERT_TRUE(participant);
        EXPECT_EQ(node["label"].as<std::string>(), participant->label.toStdString());
        for (const auto& entry : node["attributes"])
            EXPECT_EQ(
                entry.second.as<std::string>(),
                participant->attributes.value(QString::fromStdString(entry.first.as<std::string>())).toStdString());
    }
}

TEST(ArchiveRoundTrip, HoldsAStudyWithoutAnything) {
    ChangeSet set(u"new"_s);
    StudyInfo info;
    info.id = id("study");
    set.add(info);
    EXPECT_EQ(roundTrip(studyOf({set})).count<StudyInfo>(), 1);
    EXPECT_EQ(roundTrip(Study()).count<StudyInfo>(), 0);
}
