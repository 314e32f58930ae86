// A manuscript that came back is searched in every corner of its file, and no place is told twice.
#include <gmock/gmock.h>

#include "app/operations/manuscript/check.h"
#include "export/writers/package.h"

using namespace kondensat;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

const QList<journal::Identifier> karen{{u"person"_s, {u"Karen Holm"_s}, u"Birthe"_s}};

QByteArray part(const char* root, const QByteArray& content) {
    return "<?xml version=\"1.0\"?><w:" + QByteArray(root) + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content + "</w:" + root + ">";
}
QByteArray paragraph(const QByteArray& words) { return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>"; }

/// "section" of what stands in a paragraph, "part, place" of the rest.
QStringList places(const QByteArray& file, const QString& name) {
    const auto manuscript = importing::readManuscript(file, name);
    EXPECT_TRUE(manuscript.ok()) << (manuscript ? "" : manuscript.error().message().toStdString());
    QStringList list;
    if (manuscript)
        for (const app::CheckedIdentifier& each : app::identifiersIn(*manuscript, file, name, karen)) list.append(each.outside.isEmpty() ? u"in: "_s + each.place.section : each.outside);
    return list;
}

QByteArray word(const QByteArray& body, const QList<exporting::PackagePart>& more = {}) {
    QList<exporting::PackagePart> parts{{u"[Content_Types].xml"_s, "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
                                            {u"_rels/.rels"_s, "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"},
                                            {u"word/document.xml"_s, part("document", "<w:body>" + body + "</w:body>")}};
    const auto bytes = exporting::packParts(parts + more);
    EXPECT_TRUE(bytes.ok());
    return bytes ? *bytes : QByteArray();
}

}  // namespace

TEST(IdentifiersOfAManuscript, StandInParagraphsAndAreToldOnce) {
    EXPECT_THAT(places(word(paragraph("We met Karen Holm, and then Karen Holm left.") + paragraph("Nobody else came.")), u"m.docx"_s), ElementsAre(u"in: "_s, u"in: "_s));
    const QByteArray row = "<w:tbl><w:tr><w:tc>" + paragraph("P1") + "</w:tc><w:tc>" + paragraph("knew Karen Holm well") + "</w:tc></w:tr></w:tbl>";
    EXPECT_EQ(places(word(paragraph("Words.") + row), u"m.docx"_s).size(), 1);
    EXPECT_THAT(places("<h1>Findings</h1><p>Here came <b>Karen</b> Holm.</p>", u"m.html"_s), ElementsAre(u"in: Findings"_s));
    EXPECT_THAT(places("# Findings\n\nHere came *Karen* Holm.\n", u"m.md"_s), ElementsAre(u"in: "_s));
}

TEST(IdentifiersOfAManuscript, StandInTheRestOfTheFile) {
    const QByteArray file = word(paragraph("Nobody came."), {{u"word/header1.xml"_s, part("hdr", paragraph("Draft for Karen Holm"))},
                                                             {u"word/comments.xml"_s, part("comments", "<w:comment w:id=\"1\" w:author=\"Karen Holm\">" + paragraph("Is this Karen Holm?") + "</w:comment>")},
                                                             {u"docProps/core.xml"_s, "<?xml version=\"1.0\"?><c><creator>Karen Holm</creator></c>"}});
    EXPECT_THAT(places(file, u"/home/x/manuscript.docx"_s), UnorderedElementsAre(u"word/header1.xml, paragraph 1"_s, u"word/comments.xml, attribute author of comment, line 1"_s,
                                                                                 u"word/comments.xml, paragraph 1"_s, u"docProps/core.xml, creator, line 1"_s));
    EXPECT_THAT(places(word(paragraph("Nobody came.")), u"/home/x/comments_KarenHolm.docx"_s), ElementsAre(u"its name"_s));
    EXPECT_THAT(places(word(paragraph("Nobody came.")), u"/home/Karen Holm/manuscript.docx"_s), IsEmpty()) << "where it lies on this computer is not in it";
    // The same words in a paragraph do not hide it.
    EXPECT_THAT(places(word(paragraph("Karen Holm"), {{u"word/footer1.xml"_s, part("ftr", paragraph("Seen by Karen Holm"))}}), u"m.docx"_s), ElementsAre(u"in: "_s, u"word/footer1.xml, paragraph 1"_s));
}
