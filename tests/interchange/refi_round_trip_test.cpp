#include <QJsonDocument>

#include "tests/archive/every_record.h"
#include "tests/archive/meaning.h"
#include "tests/interchange/qdpx.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;
using testing::HasSubstr;
using testing::Not;

namespace {

void expectSame(const Study& before, const Study& after, const std::string& what) {
    const auto a = meaningOf(before), b = meaningOf(after);
    EXPECT_EQ(a.keys(), b.keys()) << what;
    for (auto it = a.cbegin(); it != a.cend(); ++it)
        ASSERT_TRUE(*it == b[it.key()]) << what << " " << before.typeOf(RecordId::parse(it.key()).value()).toStdString()
                                        << "\n"
                                        << QJsonDocument(*it).toJson().toStdString()
                                        << QJsonDocument(b[it.key()]).toJson().toStdString();
}

}  // namespace

TEST(RefiRoundTrip, BringsBackASmallStudyWhole) {
    const tests::SmallStudy small = tests::SmallStudy::complete();
    const auto file = exporting::refiProject(small.study());
    ASSERT_TRUE(file);
    const Read back = read(file->bytes);
    expectSame(small.study(), back.study, "small");
    EXPECT_THAT(back.warnings, Not(HasSubstr("changed in another program")));
}

TEST(RefiRoundTrip, BringsBackEveryFieldOfEveryRecordType) {
    for (quint32 seed = 1; seed <= 30; ++seed) {
        EveryRecord every(seed);
        const auto file = exporting::refiProject(every.study());
        ASSERT_TRUE(file);
        EXPECT_EQ(complaintOf(unzipped(file->bytes)[u"project.qde"_s], u"Project.xsd"_s), "") << seed;
        const Read back = read(file->bytes);
        expectSame(every.study(), back.study, "seed " + std::to_string(seed));
        EXPECT_THAT(back.warnings, Not(HasSubstr("changed in another program")));
        if (HasFailure()) return;
    }
}

TEST(RefiCodebook, FitsItsSchemaAndBringsBackTheCodes) {
    int written = 0;
    for (quint32 seed = 1; seed <= 30; ++seed) {
        EveryRecord every(seed);
        const auto file = exporting::refiCodebook(every.study());
        if (!file) continue;  // no code groups
        ++written;
        EXPECT_EQ(complaintOf(file->bytes, u"Codebook.xsd"_s), "") << seed;
        const auto back = readBytes(file->bytes, u"it.qdc"_s);
        ASSERT_TRUE(back) << back.error().message().toStdString();
        const Study study = studyOf(back->entries);
        EXPECT_EQ(study.count<CodeGroup>() + study.count<Subgroup>(), file->codes) << seed;
    }
    EXPECT_GT(written, 10);
}
