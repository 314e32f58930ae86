#include "export/writers/docx_drawing.h"

#include <cmath>

#include "export/writers/drawn_sides.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::docx {
namespace {

const QString group = u"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"_s;

QString emu(double points) {
    return QString::number(qint64(std::llround(points * 12700)));
}

QString grey(double shade) {
    const int level = int(std::lround(std::clamp(shade, 0.0, 1.0) * 255));
    return u"%1%1%1"_s.arg(level, 2, 16, QLatin1Char('0')).toUpper();
}

class ShapeWriter {
public:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;
    ShapeWriter(QXmlStreamWriter& xml, int& nextId) : m_xml(xml), m_nextId(nextId) {}
    void run(const Drawing& drawing, const DrawingWords& words);

private:
    // Names as "a:ln": their prefixes are declared on the root.
    void open(const QString& name, Attributes attributes = {}) {
        m_xml.writeStartElement(name);
        for (const auto& [key, value] : attributes) m_xml.writeAttribute(key, value);
    }
    void empty(const QString& name, Attributes attributes = {}) {
        open(name, attributes);
        m_xml.writeEndElement();
    }
    void close() { m_xml.writeEndElement(); }
    void startShape(const QString& kind);
    void frame(const QRectF& where, bool upwards = false);
    void rectangleGeometry(const QString& preset);
    void fill(double shade);
    void outline(Stroke stroke, bool arrow = false);
    void box(const DrawnBox& box);
    void words(const DrawnBox& box);
    void path(const DrawnPath& path);

    QXmlStreamWriter& m_xml;
    int& m_nextId;
};

void ShapeWriter::startShape(const QString& kind) {
    open(u"wps:wsp"_s);
    const QString id = QString::number(m_nextId++);
    empty(u"wps:cNvPr"_s, {{u"id"_s, id}, {u"name"_s, kind + u' ' + id}});
    empty(u"wps:cNvSpPr"_s);
}

void ShapeWriter::frame(const QRectF& where, bool upwards) {
    open(u"a:xfrm"_s);
    if (upwards) m_xml.writeAttribute(u"flipV"_s, u"1"_s);
    empty(u"a:off"_s, {{u"x"_s, emu(where.x())}, {u"y"_s, emu(where.y())}});
    empty(u"a:ext"_s, {{u"cx"_s, emu(where.width())}, {u"cy"_s, emu(where.height())}});
    close();
}

void ShapeWriter::rectangleGeometry(const QString& preset) {
    open(u"a:prstGeom"_s, {{u"prst"_s, preset}});
    empty(u"a:avLst"_s);
    close();
}

void ShapeWriter::fill(double shade) {
    if (shade < 0) return empty(u"a:noFill"_s);
    open(u"a:solidFill"_s);
    empty(u"a:srgbClr"_s, {{u"val"_s, grey(shade)}});
    close();
}

void ShapeWriter::outline(Stroke stroke, bool arrow) {
    open(u"a:ln"_s, {{u"w"_s, emu(drawn::stroke)}});
    fill(stroke == Stroke::None ? -1 : 0);
    if (stroke == Stroke::Dashed) empty(u"a:prstDash"_s, {{u"val"_s, u"dash"_s}});
    if (stroke == Stroke::Dotted) empty(u"a:prstDash"_s, {{u"val"_s, u"sysDot"_s}});
    if (stroke != Stroke::None) empty(u"a:miter"_s, {{u"lim"_s, u"800000"_s}});
    if (arrow) empty(u"a:tailEnd"_s, {{u"type"_s, u"triangle"_s}});
    close();
}

void ShapeWriter::words(const DrawnBox& box) {
    open(u"wps:txbx"_s);
    open(u"w:txbxContent"_s);
    for (const DrawnText& line : box.lines) {
        const bool rightToLeft = line.text.isRightToLeft();
        open(u"w:p"_s);
        open(u"w:pPr"_s);
        if (rightToLeft) empty(u"w:bidi"_s);
        empty(u"w:spacing"_s, {{u"w:before"_s, u"0"_s},
                               {u"w:after"_s, u"0"_s},
                               {u"w:line"_s, QString::number(std::lround(line.size * drawn::leading * 20))},
                               {u"w:lineRule"_s, u"exact"_s}});
        empty(u"w:jc"_s, {{u"w:val"_s, box.centred ? u"center"_s : u"left"_s}});  // of a bidi paragraph: its beginning
        close();
        open(u"w:r"_s);
        open(u"w:rPr"_s);
        empty(u"w:rFonts"_s, {{u"w:ascii"_s, u"Arial"_s}, {u"w:hAnsi"_s, u"Arial"_s}, {u"w:cs"_s, u"Arial"_s}});
        if (line.bold) empty(u"w:b"_s), empty(u"w:bCs"_s);
        if (line.italic) empty(u"w:i"_s), empty(u"w:iCs"_s);
        empty(u"w:color"_s, {{u"w:val"_s, u"000000"_s}});
        const QString halfPoints = QString::number(std::max(2L, std::lround(std::floor(line.size * 2))));
        empty(u"w:sz"_s, {{u"w:val"_s, halfPoints}});
        empty(u"w:szCs"_s, {{u"w:val"_s, halfPoints}});
        if (rightToLeft) empty(u"w:rtl"_s);
        close();
        open(u"w:t"_s, {{u"xml:space"_s, u"preserve"_s}});
        m_xml.writeCharacters(line.text);
        close();
        close();
        close();
    }
    close();
    close();
}

void ShapeWriter::box(const DrawnBox& box) {
    startShape(box.lines.isEmpty() ? u"Mark"_s : u"Box"_s);
    open(u"wps:spPr"_s);
    frame(box.where);
    rectangleGeometry(u"rect"_s);
    fill(box.shade);
    outline(box.stroke);
    close();
    if (!box.lines.isEmpty()) words(box);
    const drawn::Sides sides = drawn::sides(box);
    open(u"wps:bodyPr"_s, {{u"wrap"_s, u"square"_s},
                           {u"lIns"_s, emu(sides.left)},
                           {u"tIns"_s, u"0"_s},
                           {u"rIns"_s, emu(sides.right)},
                           {u"bIns"_s, u"0"_s},
                           {u"anchor"_s, u"ctr"_s}});
    empty(u"a:noAutofit"_s);
    close();
    close();
}

void ShapeWriter::path(const DrawnPath& path) {
    if (path.points.size() < 2 || path.stroke == Stroke::None) return;
    QRectF where(path.points.first(), QSizeF(0, 0));
    for (const QPointF& p : path.points) {
        where.setLeft(std::min(where.left(), p.x()));
        where.setRight(std::max(where.right(), p.x()));
        where.setTop(std::min(where.top(), p.y()));
        where.setBottom(std::max(where.bottom(), p.y()));
    }
    startShape(u"Line"_s);
    open(u"wps:spPr"_s);
    // A preset line runs from its upper left corner; what runs to the left is drawn as a path.
    const bool straight = path.points.size() == 2 && path.points[1].x() >= path.points[0].x();
    if (straight) {
        frame(where, path.points[1].y() < path.points[0].y());
        rectangleGeometry(u"line"_s);
    } else {
        frame(where);
        open(u"a:custGeom"_s);
        for (const QString& list : {u"a:avLst"_s, u"a:gdLst"_s, u"a:ahLst"_s, u"a:cxnLst"_s}) empty(list);
        empty(u"a:rect"_s, {{u"l"_s, u"0"_s}, {u"t"_s, u"0"_s}, {u"r"_s, u"r"_s}, {u"b"_s, u"b"_s}});
        open(u"a:pathLst"_s);
        open(u"a:path"_s, {{u"w"_s, emu(where.width())}, {u"h"_s, emu(where.height())}, {u"fill"_s, u"none"_s}});
        for (qsizetype i = 0; i < path.points.size(); ++i) {
            open(i == 0 ? u"a:moveTo"_s : u"a:lnTo"_s);
            const QPointF at = path.points[i] - where.topLeft();
            empty(u"a:pt"_s, {{u"x"_s, emu(at.x())}, {u"y"_s, emu(at.y())}});
            close();
        }
        close();
        close();
        close();
    }
    empty(u"a:noFill"_s);
    outline(path.stroke, path.arrow);
    close();
    empty(u"wps:bodyPr"_s);
    close();
}

void ShapeWriter::run(const Drawing& drawing, const DrawingWords& words) {
    const std::pair<QString, QString> width{u"cx"_s, emu(drawing.width)}, height{u"cy"_s, emu(drawing.height)};
    open(u"w:r"_s);
    open(u"mc:AlternateContent"_s);
    open(u"mc:Choice"_s, {{u"Requires"_s, u"wpg"_s}});
    open(u"w:drawing"_s);
    open(u"wp:inline"_s, {{u"distT"_s, u"0"_s}, {u"distB"_s, u"0"_s}, {u"distL"_s, u"0"_s}, {u"distR"_s, u"0"_s}});
    empty(u"wp:extent"_s, {width, height});
    empty(u"wp:effectExtent"_s, {{u"l"_s, u"0"_s}, {u"t"_s, u"0"_s}, {u"r"_s, u"0"_s}, {u"b"_s, u"0"_s}});
    empty(u"wp:docPr"_s, {{u"id"_s, QString::number(m_nextId++)},
                          {u"name"_s, words.name},
                          {u"descr"_s, words.alternative},
                          {u"title"_s, words.title}});
    empty(u"wp:cNvGraphicFramePr"_s);
    open(u"a:graphic"_s);
    open(u"a:graphicData"_s, {{u"uri"_s, group}});
    open(u"wpg:wgp"_s);
    empty(u"wpg:cNvGrpSpPr"_s);
    open(u"wpg:grpSpPr"_s);
    open(u"a:xfrm"_s);
    for (const auto& [offset, extent] : {std::pair{u"a:off"_s, u"a:ext"_s}, std::pair{u"a:chOff"_s, u"a:chExt"_s}}) {
        empty(offset, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
        empty(extent, {width, height});
    }
    close();
    close();
    for (const DrawnPath& each : drawing.paths) path(each);
    for (const DrawnBox& each : drawing.boxes) box(each);
    for (int i = 0; i < 6; ++i) close();  // wgp, graphicData, graphic, inline, drawing, Choice
    open(u"mc:Fallback"_s);
    open(u"w:t"_s);
    m_xml.writeCharacters(words.fallback);
    for (int i = 0; i < 4; ++i) close();
}

}  // namespace

QList<std::pair<QString, QString>> drawingNamespaces() {
    return {{u"mc"_s, u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s},
            {u"wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
            {u"a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
            {u"wpg"_s, group},
            {u"wps"_s, u"http://schemas.microsoft.com/office/word/2010/wordprocessingShape"_s}};
}

void runWithDrawing(QXmlStreamWriter& xml, const Drawing& drawing, const DrawingWords& words, int& nextId) {
    ShapeWriter(xml, nextId).run(drawing, words);
}

}  // namespace kondensat::exporting::docx
