#include <QCryptographicHash>

#include "tests/archive/helpers.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;
using testing::HasSubstr;

namespace {

QString sha256(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Study withAttachment(const QByteArray& bytes) {
    ChangeSet set(u"embedded"_s);
    Attachment attachment;
    attachment.id = id("att");
    attachment.name = u"consent.pdf"_s;
    attachment.sha256 = sha256(bytes);
    attachment.bytes = int(bytes.size());
    attachment.content = u"00ff"_s;
    set.add(attachment);
    return studyOf({set});
}

const QByteArray content("%PDF\0\r\n\xff", 8);
const exporting::EmbeddedContent stored = [](const QString& name) -> Result<QByteArray> {
    return name == u"00ff" ? content : QByteArray();
};

}  // namespace

TEST(ArchiveAttachments, AreWrittenAndReadByteForByteUnderTheSameName) {
    Folder folder;
    const auto written = exporting::writeArchive(withAttachment(content), folder.path(), stored);
    ASSERT_TRUE(written) << written.error().message().toStdString();
    EXPECT_EQ(written->attachments, 1);
    EXPECT_EQ(written->warnings.size(), 1);
    EXPECT_EQ(Folder::filesIn(folder.path()).value(u"attachments/att"_s), content);
    const auto read = contentOf(folder);
    ASSERT_EQ(read.attachments.size(), 1);
    EXPECT_EQ(read.attachments[0].content, u"00ff"_s);
    EXPECT_EQ(read.attachments[0].bytes, content);
    EXPECT_TRUE(read.warnings.isEmpty());
    EXPECT_TRUE(exporting::writeArchive(withAttachment(content), folder.path(), stored))
        << "an archive with attachments can be replaced";
}

TEST(ArchiveAttachments, ThatAreNotThereAnyMoreAreNamedAndCounted) {
    Folder folder;
    const auto written = exporting::writeArchive(withAttachment(content), folder.path());
    ASSERT_TRUE(written);
    EXPECT_THAT(written->warnings.join(u'\n').toStdString(), HasSubstr("1 embedded files are named"));
    const auto read = contentOf(folder);
    EXPECT_TRUE(read.attachments.isEmpty());
    EXPECT_THAT(read.warnings.join(u'\n').toStdString(), HasSubstr("1 embedded files are named"));
}

TEST(ArchiveAttachments, WrittenByHandNeedOnlyAnIdAndAFile) {
    Folder folder;
    folder.writeStudy("attachments:\n  - {id: att, name: letter.txt}\n");
    folder.write(u"attachments/att"_s, "Dear all");
    const auto read = contentOf(folder);
    const Study study = studyOf(read.entries);
    const auto* attachment = study.find<Attachment>(id("att"));
    EXPECT_EQ(attachment->sha256, sha256("Dear all"));
    EXPECT_EQ(attachment->bytes, 8);
    ASSERT_EQ(read.attachments.size(), 1);
    EXPECT_EQ(attachment->content, read.attachments[0].content);
    EXPECT_EQ(attachment->content.size(), 32);
}

TEST(ArchiveAttachments, AreRefusedWhenTheyAreNotWhatTheirRecordSays) {
    for (const QByteArray& said :
         {QByteArray("sha256: \"00\""), QByteArray("bytes: 9"), QByteArray("content: \"a/b\"")}) {
        Folder folder;
        folder.writeStudy("attachments:\n  - {id: att, " + said + "}\n");
        folder.write(u"attachments/att"_s, "Dear all");
        EXPECT_THAT(refusalOf(folder), testing::ContainsRegex("study.yaml: line 4, attachment att: .+"))
            << said.toStdString();
    }
    Folder folder;
    folder.writeStudy("attachments:\n  - {id: a, content: x}\n  - {id: b, content: x}\n");
    folder.write(u"attachments/a"_s, "one");
    folder.write(u"attachments/b"_s, "two");
    EXPECT_THAT(refusalOf(folder), HasSubstr("attachment b"));
}

TEST(ArchiveAttachments, WithoutARecordAreMentioned) {
    Folder folder;
    folder.writeStudy("members:\n  - id: m\n");
    folder.write(u"attachments/stray"_s, "x");
    EXPECT_THAT(contentOf(folder).warnings.join(u'\n').toStdString(),
                HasSubstr("attachments/stray belongs to no record"));
}
