// Headings, quotations, pages and lines of a manuscript, as each container says them.
#include "import/manuscript.h"

#include <gtest/gtest.h>

#include "tests/import/builders.h"

using namespace kondensat;
using namespace kondensat::importing;
using namespace Qt::StringLiterals;
using Kind = ManuscriptParagraph::Kind;

namespace {

Manuscript readAs(const QByteArray& bytes, const QString& name) {
    const auto manuscript = readManuscript(bytes, name);
    EXPECT_TRUE(manuscript.ok()) << manuscript.error().message().toStdString();
    return manuscript ? *manuscript : Manuscript();
}

const QByteArray styles = R"(<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Overskrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Citat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Body"/></w:style>)";

}  // namespace

TEST(Manuscript, OfWordHasThePagesThatWordNoted) {
    const Manuscript manuscript = readAs(docx(R"(<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:t>Findings</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">On the first page </w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>and on the second.</w:t></w:r></w:p>
<w:p><w:r><w:lastRenderedPageBreak/><w:t>On the third.</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>Discussion</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Citat"/></w:pPr><w:r><w:t>I said so. (F1d)</w:t></w:r></w:p>
<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>By hand</w:t></w:r></w:p>)",
                                                       styles),
                                         u"m.docx"_s);
    ASSERT_EQ(manuscript.paragraphs.size(), 6);
    EXPECT_TRUE(manuscript.hasPages);
    const auto& all = manuscript.paragraphs;
    EXPECT_EQ(all[0].kind, Kind::Heading);
    EXPECT_EQ(all[0].level, 1);
    EXPECT_EQ(all[1].startOf(0).page, 1);
    EXPECT_EQ(all[1].startOf(all[1].text.indexOf(u"first"_s)).page, 1);
    EXPECT_EQ(all[1].startOf(all[1].text.indexOf(u"second"_s)).page, 2);
    EXPECT_EQ(all[2].startOf(0).page, 3);
    EXPECT_EQ(all[2].section, u"Findings"_s);
    EXPECT_EQ(all[3].kind, Kind::Heading);  // by the style that its style rests on
    EXPECT_EQ(all[4].kind, Kind::Quote);
    EXPECT_EQ(all[4].section, u"Discussion"_s);
    EXPECT_EQ(all[5].level, 2);
}

TEST(Manuscript, ThatWasNeverLaidOutHasNoPages) {
    const QByteArray body = R"(<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Findings</w:t></w:r></w:p><w:p><w:r><w:t>Some words.</w:t></w:r></w:p>)";
    const Manuscript manuscript = readAs(docx(body, styles), u"m.docx"_s);
    EXPECT_FALSE(manuscript.hasPages);
    EXPECT_EQ(manuscript.paragraphs[1].startOf(0).page, 0);
    // Without styles, a short bold line is a heading.
    EXPECT_EQ(manuscript.paragraphs[0].kind, Kind::Heading);
    EXPECT_EQ(manuscript.paragraphs[1].section, u"Findings"_s);
}
