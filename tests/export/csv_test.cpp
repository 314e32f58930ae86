#include <gtest/gtest.h>

#include <QJsonDocument>

#include "export/writers/csv.h"
#include "tests/export/judges.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;

TEST(Csv, QuotesWhatWouldEndAFieldOrARow) {
    EXPECT_EQ(toCsv({{u"a"_s, u"b, c"_s, u"d\"e"_s, u"f\ng"_s}}), "a,\"b, c\",\"d\"\"e\",\"f\ng\"\r\n");
}

TEST(Csv, DisarmsFormulas) {
    EXPECT_EQ(toCsv({{u"=1+1"_s, u"+x"_s, u"-x"_s, u"@x"_s, u"1-2"_s}}), "'=1+1,'+x,'-x,'@x,1-2\r\n");
    EXPECT_EQ(toCsv({{u"'=1"_s, u"''+x"_s, u"'s avonds"_s, u"'"_s}}), "''=1,'''+x,'s avonds,'\r\n");
    EXPECT_EQ(toCsv({{u"\t=1"_s}}), "'\t=1\r\n") << "a leading tab hides the sign behind it";
}

TEST(Csv, StartsWithAByteOrderMarkOnlyWhenAsked) {
    EXPECT_TRUE(toCsv({{u"æ"_s}}, ByteOrderMark::Yes).startsWith("\xEF\xBB\xBF\xC3\xA6"));
    EXPECT_EQ(toCsv({{u"æ"_s}}), "\xC3\xA6\r\n");
}

TEST(Csv, IsReadBackByPythonFieldForField) {
    const QList<QStringList> rows = {
        {u"id"_s, u"text"_s}, {u"1"_s, u"line\r\nbreak, \"quote\" æøå ☺"_s}, {u" 2 "_s, QString()}, {QString()}};
    const QByteArray script =
        "import csv,sys,io,json\n"
        "t=io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8',newline='')\n"
        "print(json.dumps(list(csv.reader(t,strict=True))))";
    QJsonArray expected;
    for (const QStringList& row : rows) expected.append(QJsonArray::fromStringList(row));
    const test::Ran ran = test::run(u"python3"_s, {u"-c"_s, QString::fromLatin1(script)}, toCsv(rows));
    EXPECT_EQ(QJsonDocument::fromJson(ran.output).array(), expected) << ran.errors.toStdString();
}
