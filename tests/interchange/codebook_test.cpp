#include "app/operations/codebook.h"

#include "tests/interchange/qdpx.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;

namespace {

QByteArray codebook() {
    const auto code = [](int n, const char* name, const QByteArray& inside = {}) {
        return "<Code guid=\"00000000-0000-4000-8000-00000000000" + QByteArray::number(n) + "\" name=\"" + name +
               "\" isCodable=\"true\" color=\"#102030\">" + inside + "</Code>";
    };
    return "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" +
           code(1, "at blive v\xc3\xa6k i overgangen", code(2, "Nyt") + code(3, "patienten forsvinder")) +
           code(4, "Trust", code(5, "In people")) + code(6, "Hope") + "</Codes></CodeBook>";
}

}  // namespace

TEST(AddingACodebook, PutsItsGroupsBehindTheOthersAndJoinsThoseOfTheSameName) {
    tests::SmallStudy small = tests::SmallStudy::complete();
    QTemporaryDir dir;
    QFile file(dir.filePath(u"codes.qdc"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(codebook());
    file.close();
    const auto read = app::readCodebook(file.fileName());
    ASSERT_TRUE(read) << read.error().message().toStdString();
    const auto added = app::addCodebook(small.study(), id("a"), *read);
    EXPECT_EQ(added.codes, 4);
    small.change([&](ChangeSet& set) {
        for (const Change& change : added.changes.changes()) set.append(change);
    });
    QStringList names;
    for (const CodeGroup* group : small.study().children<CodeGroup>(id("a"))) {
        names.append(group->name);
        for (const Subgroup* subgroup : small.study().children<Subgroup>(group->id))
            names.append(u"- "_s + subgroup->name);
    }
    EXPECT_EQ(names, (QStringList{u"At blive væk i overgangen"_s, u"- Patienten forsvinder"_s, u"- Alene med opgaven"_s,
                                  u"- Nyt"_s, u"Trust"_s, u"- In people"_s, u"Hope"_s}));
    const auto again = app::addCodebook(small.study(), id("a"), *read);
    EXPECT_TRUE(again.changes.isEmpty());
    EXPECT_FALSE(app::readCodebook(dir.filePath(u"missing.qdc"_s)));
}
