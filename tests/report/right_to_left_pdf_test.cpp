// Arabic and Hebrew in a PDF, of our own and of LibreOffice's making, read back as they are read by people.
#include <gmock/gmock.h>

#include "export/writers/writers.h"
#include "import/file_texts.h"
#include "import/manuscript.h"
#include "tests/export/judges.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

const QString heading = u"المرضى في مستشفى الملك خالد"_s;
const QString sentence = u"قال أحمد العلي إنه ذهب إلى المستشفى مع Bob Smith في عام 2021 ولم يجد أحدا"_s;
const QString hebrew = u"היא אמרה שאיש לא חיכה לה"_s;
const QString mixed = u"They call it دار الأمل between themselves"_s;

Document document() {
    Document document;
    document.language = u"ar"_s;
    for (const int level : {1, 2, 3}) document.add(Heading{level, Inline(heading)});  // bold letters stand by themselves in some sizes
    for (const QString& each : {sentence, hebrew}) document.add(Paragraph{Inline(each)});
    return document;
}

class RightToLeftPdf : public testing::Test {
protected:
    void SetUp() override { application(); }
    static QString pagesOf(const QByteArray& pdf) {
        QString all;
        for (const importing::FileText& text : importing::textsOf(pdf, u"file.pdf"_s).texts)
            if (text.place.startsWith(u"page"_s)) all += text.text.simplified() + u'\n';
        return all;
    }
    static void readsWell(const QByteArray& pdf) {
        const QString pages = pagesOf(pdf);
        for (const QString& each : {heading, sentence, hebrew}) EXPECT_TRUE(pages.contains(each)) << each.toStdString() << "\nin\n" << pages.toStdString();
        EXPECT_EQ(pages.split(u'\n').first().count(heading), 3) << pages.toStdString();
        const auto manuscript = importing::readManuscript(pdf, u"file.pdf"_s);
        ASSERT_TRUE(manuscript.ok());
        QStringList paragraphs;
        for (const importing::ManuscriptParagraph& paragraph : manuscript->paragraphs) paragraphs.append(paragraph.text.simplified());
        for (const QString& each : {heading, sentence, hebrew}) EXPECT_TRUE(paragraphs.contains(each)) << each.toStdString() << "\nin\n" << paragraphs.join(u'\n').toStdString();
    }
    Desk desk;
};

TEST_F(RightToLeftPdf, ReadsAsItIsWritten) {
    const auto output = toPdf(document());
    ASSERT_TRUE(output.ok());
    readsWell(output->bytes);
}

TEST_F(RightToLeftPdf, OfLibreOfficeReadsAsWell) {
    const auto docx = toDocx(document());
    ASSERT_TRUE(docx.ok());
    const QString path = desk.put(u"rtl.docx"_s, *docx);
    const Ran ran = run(u"soffice"_s, {u"-env:UserInstallation=file://"_s + desk.path(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, desk.path(u"."_s), path});
    ASSERT_EQ(ran.exitCode, 0) << ran.errors.toStdString();
    readsWell(desk.read(u"rtl.pdf"_s));
}

TEST_F(RightToLeftPdf, FindsWordsWithinALineOfTheOtherDirection) {
    Document english;
    english.language = u"en"_s;
    english.add(Paragraph{Inline(mixed)});
    const auto output = toPdf(english);
    ASSERT_TRUE(output.ok());
    EXPECT_THAT(pagesOf(output->bytes).toStdString(), testing::HasSubstr(mixed.toStdString()));
}

}  // namespace
