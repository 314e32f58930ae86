// The objects of a tagged PDF, as PDF/UA-1 asks for them: qpdf reads them. And that nobody sees a trace of it on the pages.
#include <gmock/gmock.h>

#include <QBuffer>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSet>
#include <QTextLayout>

#include "export/writers/pdf_catalog.h"
#include "export/writers/pdf_marks.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/export/report_builder.h"
#include "tests/export/structure_tree.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;
using testing::UnorderedElementsAre;

namespace {

using Words = kondensat::exporting::Run;

Document withEverything() {
    Document document = richReport();
    Figure figure;
    figure.title = u"Coding tree"_s;
    figure.alternative = u"A tree of one group, “Letters & log-ins”."_s;
    figure.caption = Inline(u"Groups");
    Drawing drawing{300, 60, {}, {}};
    DrawnBox box;
    box.where = {0, 0, 200, 40};
    box.shade = 0.92;
    box.lines = drawn::lines(u"Letters & log-ins"_s, {}, 180);
    drawing.boxes = {box};
    figure.parts = {drawing, drawing};
    document.add(figure, u"tree"_s);
    document.footnotes = {{u"a"_s, {u"Noten"}, u"da"_s}, {u"b"_s, {u"Another"}, {}}};
    document.add(Paragraph{Inline{Words(u"Noted"_s), Words::footnote(u"a"_s), Words(u" and again"_s), Words::footnote(u"b"_s), Words(u"."_s)}});
    Words foreign(u"tryghed"_s);
    foreign.language = u"da"_s;
    document.add(Paragraph{Inline{Words(u"They said "_s), foreign, Words(u"."_s)}});
    return document;
}

class TaggedObjects : public testing::Test {
protected:
    static void SetUpTestSuite() {
        application();
        s_desk = new Desk;
        const auto output = toPdf(withEverything());
        ASSERT_TRUE(output.ok());
        s_desk->put(u"all.pdf"_s, output->bytes);
        s_objects = new PdfObjects(path());
    }
    static void TearDownTestSuite() {
        delete std::exchange(s_desk, nullptr);
        delete std::exchange(s_objects, nullptr);
    }
    static QString path() { return s_desk->path(u"all.pdf"_s); }
    static QJsonValue at(const QJsonValue& value) { return s_objects->at(value); }
    static QList<std::pair<QString, QJsonObject>> elements(const QString& role) { return s_objects->where(u"/S"_s, u'/' + role); }
    /// The operators of all pages, unpacked.
    static QByteArray operators() {
        run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path(), s_desk->path(u"plain.pdf"_s)});
        return s_desk->read(u"plain.pdf"_s);
    }
    static QJsonObject parentTree() {
        const QJsonArray flat = at(at(s_objects->catalog()[u"/StructTreeRoot"]).toObject()[u"/ParentTree"]).toObject()[u"/Nums"].toArray();
        QJsonObject byNumber;
        for (qsizetype i = 0; i + 1 < flat.size(); i += 2) byNumber[QString::number(flat[i].toInt())] = flat[i + 1];
        return byNumber;
    }
    static Desk* s_desk;
    static PdfObjects* s_objects;
};
Desk* TaggedObjects::s_desk = nullptr;
PdfObjects* TaggedObjects::s_objects = nullptr;

TEST_F(TaggedObjects, AreFoundSound) {
    const Ran ran = run(u"qpdf"_s, {u"--check"_s, path()});
    EXPECT_EQ(ran.exitCode, 0) << ran.errors.toStdString();
    EXPECT_EQ(run(u"pdfinfo"_s, {u"-struct-text"_s, path()}).errors.toStdString(), "");
}

TEST_F(TaggedObjects, SayThatTheFileIsTaggedAndWhatItIsCalled) {
    const QJsonObject catalog = s_objects->catalog();
    EXPECT_TRUE(at(catalog[u"/MarkInfo"]).toObject()[u"/Marked"].toBool());
    EXPECT_TRUE(at(catalog[u"/ViewerPreferences"]).toObject()[u"/DisplayDocTitle"].toBool());
    EXPECT_EQ(textOf(catalog[u"/Lang"]), u"en-GB");
    const QByteArray xmp = run(u"pdfinfo"_s, {u"-meta"_s, path()}).output;
    EXPECT_EQ(run(u"xmllint"_s, {u"--noout"_s, u"-"_s}, xmp).exitCode, 0);
    EXPECT_TRUE(xmp.contains("<rdf:li xml:lang=\"x-default\">Between two waiting rooms: transitions &amp; trust</rdf:li>")) << xmp.toStdString();
    EXPECT_FALSE(xmp.contains("pdfuaid")) << "no claim that nobody checked";
    for (const auto& [reference, page] : s_objects->where(u"/Type"_s, u"/Page"_s)) EXPECT_EQ(page[u"/Tabs"].toString(), u"/S");
}

TEST_F(TaggedObjects, GiveEachFigureItsWordsAndPlace) {
    const auto figures = elements(u"Figure"_s);
    ASSERT_EQ(figures.size(), 2) << "one for each part";
    for (const auto& [reference, figure] : figures) {
        EXPECT_EQ(textOf(figure[u"/Alt"]), u"Coding tree: A tree of one group, “Letters & log-ins”."_s);
        const QJsonArray box = at(figure[u"/A"]).toObject()[u"/BBox"].toArray();
        ASSERT_EQ(box.size(), 4);
        EXPECT_LT(box[0].toDouble(), box[2].toDouble());
        EXPECT_NEAR(box[3].toDouble() - box[1].toDouble(), 60, 1);
        EXPECT_TRUE(figure[u"/K"].isDouble()) << "lines, areas and words are one";
    }
}

TEST_F(TaggedObjects, LeadFromEachStretchOfAPageToAnElementThatHoldsIt) {
    const QJsonObject parents = parentTree();
    qsizetype stretches = 0;
    for (const auto& [pageReference, page] : s_objects->where(u"/Type"_s, u"/Page"_s)) {
        const QJsonArray owners = at(parents[QString::number(page[u"/StructParents"].toInt(-1))]).toArray();
        stretches += owners.size();
        for (qsizetype number = 0; number < owners.size(); ++number) {
            const QJsonObject element = at(owners[number]).toObject();
            const QJsonArray kids = element[u"/K"].isArray() ? element[u"/K"].toArray() : QJsonArray{element[u"/K"]};
            const bool holds = std::any_of(kids.begin(), kids.end(), [&](const QJsonValue& kid) {
                if (kid.isDouble()) return kid.toInt() == number && element[u"/Pg"].toString() == pageReference;
                return kid[u"/MCID"].toInt(-1) == number && kid[u"/Pg"].toString() == pageReference;
            });
            EXPECT_TRUE(holds) << "stretch " << number << " of " << pageReference.toStdString();
        }
    }
    const QByteArray plain = operators();
    EXPECT_EQ(plain.count("/MCID "), stretches + plain.count("/Type /MCR"));
    EXPECT_GT(stretches, 300);
}

TEST_F(TaggedObjects, LeadFromEachLinkToItsElementAndBack) {
    const QJsonObject parents = parentTree();
    const auto links = s_objects->where(u"/Subtype"_s, u"/Link"_s);
    EXPECT_GT(links.size(), 15);
    for (const auto& [reference, link] : links) {
        EXPECT_FALSE(textOf(link[u"/Contents"]).isEmpty());
        const QJsonObject element = at(parents[QString::number(link[u"/StructParent"].toInt(-1))]).toObject();
        EXPECT_EQ(element[u"/S"].toString(), u"/Link");
        const QJsonArray kids = element[u"/K"].toArray();
        EXPECT_TRUE(std::any_of(kids.begin(), kids.end(), [&](const QJsonValue& kid) { return kid[u"/Obj"].toString() == reference; }));
    }
}

TEST_F(TaggedObjects, SayTheLanguageWhereItIsAnother) {
    QStringList languages;
    for (const QString& role : {u"BlockQuote"_s, u"Note"_s, u"Span"_s, u"P"_s})
        for (const auto& [reference, element] : elements(role))
            if (element.contains(u"/Lang")) languages.append(role + u' ' + textOf(element[u"/Lang"]));
    EXPECT_THAT(languages, UnorderedElementsAre(u"BlockQuote da"_s, u"BlockQuote ar"_s, u"Note da"_s, u"Span da"_s));
}

TEST_F(TaggedObjects, GiveEachNoteANameOfItsOwn) {
    QSet<QString> names;
    for (const auto& [reference, note] : elements(u"Note"_s)) names.insert(textOf(note[u"/ID"]));
    EXPECT_EQ(names.size(), 2);
    const QJsonObject root = at(s_objects->catalog()[u"/StructTreeRoot"]).toObject();
    const QJsonArray tree = at(root[u"/IDTree"]).toObject()[u"/Names"].toArray();
    ASSERT_EQ(tree.size(), 4);
    for (qsizetype i = 0; i < tree.size(); i += 2) EXPECT_EQ(at(tree[i + 1]).toObject()[u"/ID"], tree[i]);
}

TEST_F(TaggedObjects, LeaveNoMarkOnThePages) {
    const QByteArray plain = operators();
    EXPECT_FALSE(plain.contains("-30000"));
    EXPECT_EQ(plain.count(" BDC\n"), plain.count("\nEMC\n"));
    // Nothing is painted outside of marked content, and no stretch begins within another.
    static const QRegularExpression operatorLine(u"^(?:.* )?(BDC|EMC|Tj|f|f\\*|S|B)$"_s);
    for (const QByteArray& object : plain.split('%')) {
        if (!object.contains(" BDC\n")) continue;
        int depth = 0;
        for (const QByteArray& line : object.split('\n')) {
            const QString what = operatorLine.match(QString::fromLatin1(line)).captured(1);
            if (what.isEmpty()) continue;
            EXPECT_EQ(depth, what == u"BDC" ? 0 : 1) << line.toStdString();
            if (what == u"BDC") ++depth;
            if (what == u"EMC") --depth;
        }
    }
}

TEST_F(TaggedObjects, HaveNoSecondMeaningForASpace) {
    const QByteArray plain = operators();
    ASSERT_TRUE(plain.contains("begincmap"));
    static const QRegularExpression meanings(u"^<[0-9A-F]+> <[0-9A-F]+> (.*)$"_s, QRegularExpression::MultilineOption);
    for (auto match = meanings.globalMatch(QString::fromLatin1(plain)); match.hasNext();) {
        const QString all = match.next().captured(1);
        EXPECT_FALSE(all.contains(u"<0009>"_s) || all.contains(u"<0000>"_s));
    }
}

TEST(TaggedPages, AreTheSameBytesWhateverOrderHashesHave) {
    application();
    QHashSeed::setDeterministicGlobalSeed();
    const auto one = toPdf(withEverything());
    QHashSeed::resetRandomGlobalSeed();
    const auto other = toPdf(withEverything());
    ASSERT_TRUE(one.ok() && other.ok());
    EXPECT_EQ(one->bytes, other->bytes);
}

/// Words in several runs, an area and a line, with marks and without.
QByteArray painted(bool isMarked) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QPainter painter(&writer);
    pdf::Marker marker(painter);
    const auto mark = [&](int element) {
        if (isMarked) marker.begin(element);
    };
    mark(pdf::OfLayout);
    painter.fillRect(QRectF(500, 500, 3000, 900), QColor::fromRgbF(0.92F, 0.92F, 0.92F));
    QTextLayout layout(u"Some words, a link, and a note"_s);
    QList<QTextLayout::FormatRange> formats;
    for (int run = 0; run < 3; ++run) {
        QTextCharFormat format;
        format.setForeground(isMarked ? pdf::carrying(QColor(0x1c, 0x1a, 0x17), run * 5000) : QColor(0x1c, 0x1a, 0x17));
        formats.append({run * 10, 10, format});
    }
    QFont font(u"Noto Serif"_s);
    font.setPixelSize(200);
    layout.setFont(font);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(8000);
    layout.endLayout();
    mark(1);
    layout.draw(&painter, QPointF(600, 700));
    mark(2);
    painter.setPen(QPen(QColor(0x8a, 0x83, 0x79), 12));
    painter.drawLine(QPointF(600, 1600), QPointF(5000, 1700));
    painter.end();
    return bytes;
}

TEST(TaggedPages, LookAsIfNothingWereMarked) {
    application();
    Desk desk;
    pdf::Structure structure(u"en"_s);
    structure.add(pdf::Role::Paragraph);
    pdf::Structure marked = structure;
    marked.add(pdf::Role::Figure);
    const auto plain = pdf::finished(painted(false), {}, structure), tagged = pdf::finished(painted(true), {}, marked);
    ASSERT_TRUE(plain.ok() && tagged.ok());
    for (const auto& [name, bytes] : {std::pair{u"plain"_s, *plain}, {u"tagged"_s, *tagged}}) {
        desk.put(name + u".pdf"_s, bytes);
        run(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-singlefile"_s, desk.path(name + u".pdf"_s), desk.path(name)});
    }
    EXPECT_GT(desk.read(u"plain.ppm"_s).size(), 1000000);
    EXPECT_EQ(desk.read(u"plain.ppm"_s), desk.read(u"tagged.ppm"_s));
    EXPECT_FALSE(tagged->contains("-30000"));
    EXPECT_EQ(structureOf(desk.path(u"plain.pdf"_s)).role, QString()) << "pages without marks have no tags";
    EXPECT_EQ(structureOf(desk.path(u"tagged.pdf"_s)).roles(), (QStringList{u"P"_s, u"Figure"_s}));
}

TEST(TaggedPages, AreRefusedWhereThereIsNoPdf) {
    const auto refused = pdf::finished("no PDF", {}, pdf::Structure());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, kondensat::Error::Code::NotWritable);
}

}  // namespace
