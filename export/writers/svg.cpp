#include "export/writers/svg.h"

#include <QXmlStreamWriter>

#include "export/writers/prepared.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

constexpr double rim = 1;             ///< around the drawing, so that lines at its edge are whole
constexpr double betweenParts = 24;

QString number(double n) {
    return QString::number(std::round(n * 100) / 100, 'g', 8);
}

QString grey(double shade) {
    const int level = int(std::lround(std::clamp(shade, 0.0, 1.0) * 255));
    return u"#%1%1%1"_s.arg(level, 2, 16, QLatin1Char('0'));
}

QString pointsOf(const QList<QPointF>& points) {
    QStringList all;
    for (const QPointF& point : points) all.append(number(point.x()) + u',' + number(point.y()));
    return all.join(u' ');
}

class SvgWriter {
public:
    explicit SvgWriter(QString* target) : m_xml(target) {}
    void root(const Drawing& drawing, const QString& title, const QString& description, const SvgLook& look);
    void content(const Drawing& drawing);

private:
    void attribute(const char16_t* name, const QString& value) {
        m_xml.writeAttribute(QString::fromUtf16(name), value);
    }
    void stroked(Stroke stroke);
    void path(const DrawnPath& path);
    void box(const DrawnBox& box);
    void text(const drawn::Placed& placed);

    QXmlStreamWriter m_xml;
};

void SvgWriter::stroked(Stroke stroke) {
    attribute(u"stroke", stroke == Stroke::None ? u"none"_s : u"#000000"_s);
    if (stroke == Stroke::None) return;
    attribute(u"stroke-width", number(drawn::stroke));
    QStringList dashes;
    for (double length : drawn::dashes(stroke)) dashes.append(number(length));
    if (!dashes.isEmpty()) attribute(u"stroke-dasharray", dashes.join(u' '));
}

void SvgWriter::path(const DrawnPath& path) {
    QList<QPointF> corners = path.points;
    const QList<QPointF> head = drawn::arrowhead(path);
    if (!head.isEmpty()) corners.last() = (head[1] + head[2]) / 2;
    m_xml.writeEmptyElement(u"polyline"_s);
    attribute(u"points", pointsOf(corners));
    attribute(u"fill", u"none"_s);
    stroked(path.stroke);
    if (head.isEmpty()) return;
    m_xml.writeEmptyElement(u"polygon"_s);
    attribute(u"points", pointsOf(head));
    attribute(u"fill", u"#000000"_s);
}

void SvgWriter::text(const drawn::Placed& placed) {
    if (placed.text.text.isEmpty()) return;
    using At = drawn::Placed::At;
    m_xml.writeStartElement(u"text"_s);
    attribute(u"x", number(placed.at.x()));
    attribute(u"y", number(placed.at.y()));
    attribute(u"font-size", number(placed.text.size));
    if (placed.text.bold) attribute(u"font-weight", u"bold"_s);
    if (placed.text.italic) attribute(u"font-style", u"italic"_s);
    if (placed.anchor != At::Left) attribute(u"text-anchor", placed.anchor == At::Middle ? u"middle"_s : u"end"_s);
    // Not by the attribute "direction", which some programs do not know and which turns "end" round in the others.
    m_xml.writeCharacters(placed.rightToLeft ? QChar(0x202B) + placed.text.text + QChar(0x202C) : placed.text.text);
    m_xml.writeEndElement();
}

void SvgWriter::box(const DrawnBox& box) {
    if (box.shade >= 0 || box.stroke != Stroke::None) {
        m_xml.writeEmptyElement(u"rect"_s);
        attribute(u"x", number(box.where.x()));
        attribute(u"y", number(box.where.y()));
        attribute(u"width", number(box.where.width()));
        attribute(u"height", number(box.where.height()));
        attribute(u"fill", box.shade < 0 ? u"none"_s : grey(box.shade));
        stroked(box.stroke);
    }
    for (const drawn::Placed& line : drawn::placed(box)) text(line);
}

void SvgWriter::content(const Drawing& drawing) {
    for (const DrawnPath& each : drawing.paths) path(each);
    for (const DrawnBox& each : drawing.boxes) box(each);
}

void SvgWriter::root(const Drawing& drawing, const QString& title, const QString& description, const SvgLook& look) {
    if (!look.withinHtml) m_xml.writeStartDocument();
    m_xml.writeStartElement(u"svg"_s);
    attribute(u"xmlns", u"http://www.w3.org/2000/svg"_s);
    const double width = drawing.width + 2 * rim, height = drawing.height + 2 * rim;
    attribute(u"width", number(width) + u"pt"_s);
    attribute(u"height", number(height) + u"pt"_s);
    attribute(u"viewBox", u"%1 %1 %2 %3"_s.arg(number(-rim), number(width), number(height)));
    attribute(u"role", u"img"_s);
    const QString titleId = look.idPrefix + u"-title"_s, descriptionId = look.idPrefix + u"-desc"_s;
    attribute(u"aria-labelledby", titleId + u' ' + descriptionId);
    if (!look.language.isEmpty()) attribute(look.withinHtml ? u"lang" : u"xml:lang", look.language);
    attribute(u"font-family", u"Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif"_s);
    attribute(u"fill", u"#000000"_s);
    for (const auto& [name, id, words] :
         {std::tuple{u"title"_s, titleId, title}, std::tuple{u"desc"_s, descriptionId, description}}) {
        m_xml.writeStartElement(name);
        attribute(u"id", id);
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }
    if (!look.withinHtml) {  // paper, for viewers with a dark ground
        m_xml.writeEmptyElement(u"rect"_s);
        attribute(u"x", number(-rim));
        attribute(u"y", number(-rim));
        attribute(u"width", number(width));
        attribute(u"height", number(height));
        attribute(u"fill", u"#ffffff"_s);
    }
    content(drawing);
    m_xml.writeEndElement();
    if (!look.withinHtml) m_xml.writeEndDocument();
}

Drawing together(const QList<Drawing>& parts) {
    Drawing all;
    for (const Drawing& part : parts) {
        const QPointF below(0, all.isEmpty() ? 0 : all.height + betweenParts);
        for (DrawnBox box : part.boxes) {
            box.where.translate(below);
            all.boxes.append(box);
        }
        for (DrawnPath path : part.paths) {
            for (QPointF& point : path.points) point += below;
            all.paths.append(path);
        }
        all.width = std::max(all.width, part.width);
        all.height = below.y() + part.height;
    }
    return all;
}

}  // namespace

QString svgOf(const Drawing& drawing, const QString& title, const QString& description, const SvgLook& look) {
    QString text;
    SvgWriter(&text).root(drawing, title, description, look);
    return text;
}

QByteArray toSvg(const Figure& figure, const QString& language) {
    Figure clean = figure;
    for (Drawing& part : clean.parts)
        for (DrawnBox& box : part.boxes)
            for (DrawnText& line : box.lines) line.text = cleaned(line.text).replace(u'\n', u' ');
    const QString title = figure.caption.isEmpty() ? figure.title : figure.caption.plain();
    return svgOf(together(clean.parts), cleaned(title), cleaned(figure.alternative), {u"figure"_s, false, language})
        .toUtf8();
}

}  // namespace kondensat::exporting
