// The way back from a report to where its words are written.
#include <gmock/gmock.h>

#include "export/checklist.h"
#include "export/report.h"
#include "tests/report/sample_study.h"

using namespace kondensat;
using namespace kondensat::exporting;
using namespace Qt::StringLiterals;
using kondensat::tests::sampleStudy;

namespace {

TEST(Origins, StandOnEachBlockOfTheFindings) {
    const auto document = buildReport(sampleStudy());
    ASSERT_TRUE(document.ok());
    int quotes = 0, paragraphs = 0;
    for (const Block& block : document->blocks) {
        if (block.as<exporting::Quote>()) {
            EXPECT_EQ(block.origin.type, study::Quote::type);
            ++quotes;
        }
        if (block.origin.type != study::AnalyticText::type || block.origin.position < 0) continue;
        const auto id = RecordId::parse(block.origin.record);
        ASSERT_TRUE(id);
        const QString words = block.as<Paragraph>()->text.plain().left(12);
        EXPECT_TRUE(sampleStudy().text(*id).mid(block.origin.position).trimmed().startsWith(words))
            << qPrintable(words);
        ++paragraphs;
    }
    EXPECT_GT(quotes, 5);
    EXPECT_GT(paragraphs, 5);
}

TEST(Origins, NameARecordThatIsThereOrATypeThatIsNot) {
    const study::Study& study = sampleStudy();
    const auto checklist = buildChecklist(study, {});
    ASSERT_TRUE(checklist.ok());
    for (const ChecklistRow& row : checklist->rows) {
        EXPECT_FALSE(row.fill.type.isEmpty()) << qPrintable(row.no);
        if (row.fill.record.isEmpty()) continue;
        const auto id = RecordId::parse(row.fill.record);
        ASSERT_TRUE(id);
        EXPECT_EQ(study.typeOf(*id), row.fill.type) << qPrintable(row.no);
        bool known = row.fill.field.isEmpty();
        study::forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            if (T::type == row.fill.type)
                study::forEachField<T>([&](const auto& f) { known = known || f.name == row.fill.field; });
        });
        EXPECT_TRUE(known) << qPrintable(row.fill.type + u'.' + row.fill.field);
    }
}

}  // namespace
