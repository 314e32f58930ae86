// Workbooks, judged by programs that read them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFileSystemWatcher>

#include "export/writers/csv.h"
#include "export/writers/xlsx.h"
#include "tests/export/judges.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::test {
namespace {

QList<Sheet> twoSheets() {
    return {{{u"id"_s, u"code"_s, u"age"_s, u"since"_s},
             {{u"u1"_s, u"=1+1"_s, u"45"_s, u"2024-05-31"_s},
              {u"u2"_s, u"+x, \"y\""_s, u"007"_s, u"2024-05"_s},
              {u"u3"_s, u"@home\nand æøå 😀"_s, u"-2.5"_s, u"1899-12-31"_s},
              {u"u4"_s, u"https://example.org"_s, u"1.50"_s, u"2024-02-30"_s},
              {u"u5"_s, u"12"_s, u"12345678901234567890"_s, QString()}},
             {2, 3},
             u"units"_s},
            {{u"only titles"_s}, {}, {}, u"empty"_s}};
}

QByteArray book(const Desk& desk, const QList<Sheet>& sheets, QStringList* warnings) {
    const auto bytes = xlsxBytes(sheets, desk.path({}), warnings);
    EXPECT_TRUE(bytes.ok()) << (bytes.ok() ? "" : bytes.error().message().toStdString());
    return bytes.ok() ? *bytes : QByteArray();
}

class Xlsx : public testing::Test {
protected:
    void SetUp() override { m_path = m_desk.put(u"book.xlsx"_s, book(m_desk, twoSheets(), &m_warnings)); }
    Desk m_desk;
    QStringList m_warnings;
    QString m_path;
};

TEST_F(Xlsx, LibreOfficeReadsEveryCellAsItWasMeant) {
    // 44: commas; 34: quotation marks; 76: UTF-8; then: cells as they are shown, no formula run, all sheets' first.
    const Ran ran = run(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_desk.path(u"office"_s), u"--headless"_s, u"--convert-to"_s,
                                      u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true"_s, u"--outdir"_s, m_desk.path(u"csv"_s), m_path});
    ASSERT_EQ(ran.exitCode, 0) << ran.errors.toStdString();
    EXPECT_EQ(m_desk.read(u"csv/book.csv"_s).replace("\r\n", "\n").toStdString(),
              "id,code,age,since\nu1,=1+1,45,2024-05-31\nu2,\"+x, \"\"y\"\"\",007,2024-05\nu3,\"@home\nand æøå 😀\",-2.5,1899-12-31\n"
              "u4,https://example.org,1.50,2024-02-30\nu5,12,12345678901234567890,\n");
}

TEST_F(Xlsx, NumbersAndDatesAreTypedAndNothingIsAFormulaOrALink) {
    const QByteArray sheet = part(m_path, u"xl/worksheets/sheet1.xml"_s);
    for (const char* none : {"<f>", "<f ", "hyperlink"}) EXPECT_FALSE(sheet.contains(none)) << none;
    EXPECT_THAT(sheet.toStdString(), testing::ContainsRegex("<c r=\"C2\" s=\"[0-9]+\"><v>45</v>"));
    EXPECT_THAT(sheet.toStdString(), testing::ContainsRegex("<c r=\"D2\" s=\"[0-9]+\"><v>45443</v>"));
    EXPECT_THAT(sheet.toStdString(), testing::ContainsRegex("<c r=\"C4\" s=\"[0-9]+\"><v>-2.5</v>"));
    for (const char* text : {"B2", "B6", "C3", "C5", "C6", "D3", "D4", "D5"})
        EXPECT_THAT(sheet.toStdString(), testing::ContainsRegex(std::string("<c r=\"") + text + "\" s=\"[0-9]+\" t=\"s\"")) << text;
}

TEST_F(Xlsx, TitlesStayInSightAndHaveFilters) {
    const std::string sheet = part(m_path, u"xl/worksheets/sheet1.xml"_s).toStdString();
    EXPECT_THAT(sheet, testing::HasSubstr("ySplit=\"1\""));
    EXPECT_THAT(sheet, testing::HasSubstr("state=\"frozen\""));
    EXPECT_THAT(sheet, testing::HasSubstr("<autoFilter ref=\"A1:D6\"/>"));
    EXPECT_THAT(part(m_path, u"xl/workbook.xml"_s).toStdString(), testing::AllOf(testing::HasSubstr("name=\"units\""), testing::HasSubstr("name=\"empty\"")));
}

TEST_F(Xlsx, EveryPartIsWellFormedAndNamesNobody) {
    const QStringList parts = partsOf(m_path);
    ASSERT_GE(parts.size(), 8);
    for (const QString& name : parts) {
        const QByteArray bytes = part(m_path, name);
        EXPECT_EQ(run(u"xmllint"_s, {u"--noout"_s, u"-"_s}, bytes).exitCode, 0) << qPrintable(name);
        if (!name.startsWith(u"docProps/")) continue;
        for (const QByteArray& word : {qgetenv("USER"), QByteArray("kondensat"), QByteArray("<cp:lastModifiedBy>root")})
            EXPECT_FALSE(!word.isEmpty() && bytes.contains(word)) << qPrintable(name);
    }
    EXPECT_THAT(part(m_path, u"docProps/core.xml"_s).toStdString(), testing::HasSubstr("2000-01-01T00:00:00Z"));
}

TEST_F(Xlsx, TheSameTablesMakeTheSameBytesAndNothingElseIsLeftBehind) {
    EXPECT_EQ(m_desk.read(u"book.xlsx"_s), book(m_desk, twoSheets(), &m_warnings));
    EXPECT_EQ(QDir(m_desk.path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"book.xlsx"_s});
    EXPECT_THAT(m_warnings, testing::IsEmpty());
}

TEST_F(Xlsx, ATextTooLongForACellIsCutBetweenCharactersAndSaidSo) {
    QString text(32'766, u'a');
    text += u"😀b"_s;
    const QString path = m_desk.put(u"long.xlsx"_s, book(m_desk, {{{u"text"_s}, {{text}, {QString(u'\x1')}, {u"_x0041_"_s}, {QString(QChar(0xD800))}}, {}, u"t"_s}}, &m_warnings));
    EXPECT_EQ(m_warnings.size(), 1);
    const QByteArray strings = part(path, u"xl/sharedStrings.xml"_s);
    EXPECT_EQ(run(u"xmllint"_s, {u"--noout"_s, u"--huge"_s, u"-"_s}, strings).exitCode, 0);
    EXPECT_EQ(strings.count('a') > 32'700, true);
    EXPECT_FALSE(strings.contains("😀"));
}

/// It is assembled in memory: a program that is killed meanwhile leaves nothing behind.
TEST_F(Xlsx, NothingLiesInTheFolderOfTheTarget) {
    QGuiApplication& events = application();  // a watcher hears only where there is one
    const QTemporaryDir folder;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QFileSystemWatcher watcher({folder.path()});
    int changes = 0;
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, [&] { ++changes; });
    ASSERT_TRUE(xlsxBytes(twoSheets(), folder.path(), &m_warnings).ok());
    events.processEvents();
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(xlsxBytes(twoSheets(), m_desk.path(u"nowhere"_s), &m_warnings).ok());
}

}  // namespace
}  // namespace kondensat::exporting::test
