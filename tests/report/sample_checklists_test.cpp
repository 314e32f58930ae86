// The sample study's checklist and data-protection sheet beside tables worked out by hand from its records
// (sample_coreq.yaml, sample_data_protection.yaml).
#include <gmock/gmock.h>

#include <QFile>

#include "export/checklist.h"
#include "export/report/yaml.h"
#include "tests/report/sample_study.h"

using namespace kondensat;
using namespace kondensat::exporting;
using namespace Qt::StringLiterals;
using kondensat::tests::sampleStudy;

namespace {

QList<Yaml> byHand(const QString& name) {
    QFile file(QStringLiteral(KONDENSAT_SOURCE_DIR "/tests/report/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto table = parseYaml(file.readAll(), name);
    EXPECT_TRUE(table.ok()) << (table ? "" : table.error().message().toStdString());
    return table ? (*table)[u"items"].items : QList<Yaml>();
}

std::vector<std::string> texts(const QList<Yaml>& list) {
    std::vector<std::string> all;
    for (const Yaml& each : list) all.push_back(each.scalar.toStdString());
    return all;
}

std::vector<std::string> texts(const QStringList& list) {
    std::vector<std::string> all;
    for (const QString& each : list) all.push_back(each.toStdString());
    return all;
}

QString evened(QString text) {
    return text.replace(u'’', u'\'').simplified();
}

void compare(const ChecklistRow& row, const Yaml& wanted) {
    EXPECT_EQ(row.no, wanted[u"no"].scalar);
    EXPECT_EQ(row.item, wanted[u"item"].scalar);
    EXPECT_EQ(row.status.toStdString(), wanted[u"status"].scalar.toStdString()) << row.reason.toStdString();
    EXPECT_EQ(row.section.toStdString(), wanted[u"section"].scalar.toStdString());
    EXPECT_THAT(texts(row.grounds), testing::UnorderedElementsAreArray(texts(wanted[u"rests on"].items)));
    const QString answer = evened(row.answer);
    for (const Yaml& fact : wanted[u"says"].items)
        EXPECT_TRUE(answer.contains(evened(fact.scalar), Qt::CaseInsensitive)) << fact.scalar.toStdString();
    for (const Yaml& fact : wanted[u"never"].items)
        EXPECT_FALSE(answer.contains(evened(fact.scalar), Qt::CaseInsensitive)) << fact.scalar.toStdString();
    if (wanted.has(u"missing")) {
        EXPECT_EQ(row.reason.toStdString(), wanted[u"missing"].scalar.toStdString());
    }
}

struct ByHand {
    const char *guideline, *file;
    qsizetype items;
};

class SampleChecklists : public testing::TestWithParam<ByHand> {};

}  // namespace

TEST_P(SampleChecklists, SayItemByItemWhatAReaderOfTheRecordsWouldWrite) {
    const auto checklist = buildChecklist(sampleStudy(), {}, QString::fromLatin1(GetParam().guideline));
    ASSERT_TRUE(checklist.ok());
    const QList<Yaml> expected = byHand(QString::fromLatin1(GetParam().file));
    ASSERT_EQ(expected.size(), GetParam().items);
    ASSERT_EQ(checklist->rows.size(), GetParam().items);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const ChecklistRow& row = checklist->rows[i];
        SCOPED_TRACE((row.no + u' ' + row.item + u": "_s + row.answer).toStdString());
        compare(row, expected[i]);
    }
}

INSTANTIATE_TEST_SUITE_P(Sample, SampleChecklists,
                         testing::Values(ByHand{"coreq", "sample_coreq.yaml", 32},
                                         ByHand{"data-protection", "sample_data_protection.yaml", 18}),
                         [](const auto& each) { return each.param.guideline[0] == 'c' ? "Coreq" : "DataProtection"; });
