#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using Code = Error::Code;

QByteArray goodDocx() {
    return docx(wordParagraph(wordRun("Anna: secret")) + wordParagraph(wordRun("Ben: hidden")));
}

TEST(BrokenFiles, AreNamedWithTheCause) {
    const Error e = failure("", u"folder/empty.docx"_s);
    EXPECT_EQ(e.code, Code::Damaged);
    EXPECT_TRUE(e.message().startsWith("folder/empty.docx: the file is empty"_L1));
}

TEST(BrokenFiles, MissingFilesAndFolders) {
    QTemporaryDir dir;
    EXPECT_EQ(readTranscript(dir.filePath(u"none.txt"_s)).error().code, Code::NotFound);
    EXPECT_EQ(readTranscript(dir.path()).error().code, Code::NotReadable);
}

TEST(BrokenFiles, TruncatedDocxAtAnyLength) {
    const QByteArray whole = goodDocx();
    for (qsizetype length = 4; length < whole.size(); length += 37) {
        const auto result = readTranscript(whole.left(length), u"cut.docx"_s);
        ASSERT_FALSE(result) << length;
        EXPECT_FALSE(result.error().message().contains("secret"_L1));
    }
}

TEST(BrokenFiles, DamagedBytesAreFoundByTheChecksum) {
    QByteArray content = QByteArray("Anna: stored").repeated(20);
    QByteArray bytes = zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}});
    EXPECT_EQ(failure(bytes).code, Code::Damaged);
}

TEST(BrokenFiles, XmlThatIsNotWellFormed) {
    const Error e = failure(docx("<w:p><w:r><w:t>Anna: secret</w:r></w:p>"));
    EXPECT_EQ(e.code, Code::Damaged);
    EXPECT_TRUE(e.place.contains("word/document.xml, line"_L1));
    EXPECT_FALSE(e.message().contains("secret"_L1));
}

TEST(BrokenFiles, ZipBombsAreRefused) {
    const Error e = failure(docx(wordParagraph(wordRun(QByteArray(4 << 20, 'a')))));
    EXPECT_EQ(e.code, Code::TooLarge);
}

TEST(BrokenFiles, TooManyEntriesAreRefused) {
    QList<ZipEntry> entries{{"[Content_Types].xml", "x"}};
    for (int i = 0; i < 10001; ++i) entries.append({"e" + QByteArray::number(i), "x"});
    EXPECT_EQ(failure(zipOf(entries)).code, Code::TooLarge);
}

TEST(BrokenFiles, NamesThatLeaveTheArchiveAreRefused) {
    for (const char* name : {"../evil.xml", "/etc/evil", "word/../../evil", "C:\\evil"})
        EXPECT_EQ(failure(zipOf({{"[Content_Types].xml", "x"}, {name, "x"}})).code, Code::Refused) << name;
}

TEST(BrokenFiles, EntityDeclarationsAreRefused) {
    const QByteArray bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></"
        "w:r></w:p></w:body></w:document>";
    EXPECT_EQ(
        failure(zipOf({{"[Content_Types].xml", "<a/>"}, {"_rels/.rels", "<a/>"}, {"word/document.xml", bomb}})).code,
        Code::Refused);
}

TEST(BrokenFiles, DeepNestingIsRefused) {
    EXPECT_EQ(failure(docx(QByteArray("<w:sdt>").repeated(5000) + QByteArray("</w:sdt>").repeated(5000))).code,
              Code::Refused);
    EXPECT_EQ(failure("{\\rtf1 " + QByteArray("{").repeated(100000), u"a.rtf"_s).code, Code::TooLarge);
}

QByteArray compoundFile(const char16_t* stream) {
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes += QByteArray(504, '\0');
    const QStringView name(stream);
    bytes.append(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    return bytes + QByteArray(512, '\0');
}

TEST(BrokenFiles, EncryptedOfficeFilesSaySo) {
    EXPECT_EQ(failure(compoundFile(u"EncryptedPackage")).code, Code::Encrypted);
    EXPECT_EQ(failure(compoundFile(u"WordDocument"), u"old.doc"_s).code, Code::Unsupported);
    EXPECT_EQ(failure(odt("<text:p>x</text:p>", "<m><manifest:encryption-data/></m>")).code, Code::Encrypted);
    EXPECT_EQ(failure(zipOf({{"[Content_Types].xml", "x"}}, "key")).code, Code::Encrypted);
}

TEST(BrokenFiles, OtherKindsAreNamed) {
    EXPECT_EQ(failure("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n").code, Code::Damaged);
    EXPECT_EQ(failure("<?xml version=\"1.0\"?><note>Anna: x</note>", u"a.txt"_s).code, Code::Unsupported);
    EXPECT_EQ(failure("{\"segments\": []}", u"a.txt"_s).code, Code::Unsupported);
    EXPECT_EQ(
        failure(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 20) + QByteArray(100, '\x03'), u"a.txt"_s).code,
        Code::Unsupported);
    EXPECT_EQ(failure(zipOf({{"a.txt", "Anna: x"}})).code, Code::Unsupported);
    EXPECT_EQ(failure(zipOf({{"[Content_Types].xml", "x"}, {"ppt/presentation.xml", "x"}})).code, Code::Unsupported);
}

TEST(BrokenFiles, FilesWithoutTextSaySo) {
    EXPECT_EQ(failure("  \n \n", u"a.txt"_s).code, Code::Invalid);
    EXPECT_EQ(failure(docx("<w:p/>")).code, Code::Invalid);
}

TEST(BrokenFiles, AFlippedByteNeverCrashes) {
    const QByteArray whole = goodDocx();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray bytes = whole;
        bytes[i] = static_cast<char>(bytes[i] ^ 0x55);
        const auto result = readTranscript(bytes, u"x.docx"_s);
        EXPECT_TRUE(result || !result.error().message().isEmpty());
    }
}

}  // namespace
}  // namespace kondensat::importing
