#include "export/writers/odt_drawing.h"

#include <cmath>

#include "export/writers/drawn_sides.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::odt {
namespace {

using Attributes = OdfXml::Attributes;

QString number(double n) {
    return QString::number(std::round(n * 100) / 100, 'g', 8);
}
QString points(double n) {
    return number(n) + u"pt"_s;
}

QString grey(double shade) {
    const int level = int(std::lround(std::clamp(shade, 0.0, 1.0) * 255));
    return u"#%1%1%1"_s.arg(level, 2, 16, QLatin1Char('0'));
}

Attributes lineLook(Stroke stroke) {
    if (stroke == Stroke::None) return {{u"draw:stroke"_s, u"none"_s}};
    Attributes look{{u"draw:stroke"_s, stroke == Stroke::Solid ? u"solid"_s : u"dash"_s},
                    {u"svg:stroke-width"_s, points(drawn::stroke)},
                    {u"svg:stroke-color"_s, u"#000000"_s},
                    {u"draw:stroke-linejoin"_s, u"miter"_s}};
    if (stroke != Stroke::Solid)
        look.append({u"draw:stroke-dash"_s, stroke == Stroke::Dashed ? u"Dashed"_s : u"Dotted"_s});
    return look;
}

void path(OdfXml& xml, AutomaticStyles& styles, const DrawnPath& path) {
    if (path.points.size() < 2) return;
    Attributes look = lineLook(path.stroke);
    look.append({u"draw:fill"_s, u"none"_s});
    if (path.arrow)
        look.append({{u"draw:marker-end"_s, u"Arrow"_s},
                     {u"draw:marker-end-width"_s, points(drawn::arrowWidth)},
                     {u"draw:marker-end-center"_s, u"false"_s}});
    const std::pair<QString, QString> style{u"draw:style-name"_s, styles.graphic(look)};
    if (path.points.size() == 2) {
        const QPointF a = path.points[0], b = path.points[1];
        xml.empty(u"draw:line"_s, {style,
                                   {u"svg:x1"_s, points(a.x())},
                                   {u"svg:y1"_s, points(a.y())},
                                   {u"svg:x2"_s, points(b.x())},
                                   {u"svg:y2"_s, points(b.y())}});
        return;
    }
    double left = path.points[0].x(), right = left, top = path.points[0].y(), bottom = top;
    for (const QPointF& p : path.points) {
        left = std::min(left, p.x()), right = std::max(right, p.x());
        top = std::min(top, p.y()), bottom = std::max(bottom, p.y());
    }
    const auto unit = [](double n) { return QString::number(std::lround(n * 100)); };
    QStringList corners;
    for (const QPointF& p : path.points) corners.append(unit(p.x() - left) + u',' + unit(p.y() - top));
    xml.empty(u"draw:polyline"_s, {style,
                                   {u"svg:x"_s, points(left)},
                                   {u"svg:y"_s, points(top)},
                                   {u"svg:width"_s, points(right - left)},
                                   {u"svg:height"_s, points(bottom - top)},
                                   {u"svg:viewBox"_s, u"0 0 %1 %2"_s.arg(unit(right - left), unit(bottom - top))},
                                   {u"draw:points"_s, corners.join(u' ')}});
}

void box(OdfXml& xml, AutomaticStyles& styles, const DrawnBox& box) {
    Attributes look = lineLook(box.stroke);
    look.append({u"draw:fill"_s, box.shade < 0 ? u"none"_s : u"solid"_s});
    if (box.shade >= 0) look.append({u"draw:fill-color"_s, grey(box.shade)});
    const drawn::Sides sides = drawn::sides(box);
    look.append({{u"draw:textarea-vertical-align"_s, u"middle"_s},
                 {u"draw:auto-grow-height"_s, u"false"_s},
                 {u"draw:auto-grow-width"_s, u"false"_s},
                 {u"fo:wrap-option"_s, u"wrap"_s},
                 {u"fo:padding-left"_s, points(sides.left)},
                 {u"fo:padding-right"_s, points(sides.right)},
                 {u"fo:padding-top"_s, u"0pt"_s},
                 {u"fo:padding-bottom"_s, u"0pt"_s}});
    xml.open(u"draw:rect"_s, {{u"draw:style-name"_s, styles.graphic(look)},
                              {u"svg:x"_s, points(box.where.x())},
                              {u"svg:y"_s, points(box.where.y())},
                              {u"svg:width"_s, points(box.where.width())},
                              {u"svg:height"_s, points(box.where.height())}});
    for (const DrawnText& line : box.lines) {
        xml.open(u"text:p"_s, {{u"text:style-name"_s, styles.drawnText(line, box.centred)}});
        xml.characters(line.text);
        xml.close();
    }
    xml.close();
}

}  // namespace

void drawing(OdfXml& xml, AutomaticStyles& styles, const Drawing& drawing, const QString& name, const QString& title,
             const QString& alternative) {
    const QString inLine = styles.graphic({{u"style:run-through"_s, u"foreground"_s},
                                           {u"style:vertical-pos"_s, u"top"_s},
                                           {u"style:vertical-rel"_s, u"baseline"_s}});
    xml.open(u"draw:g"_s,
             {{u"draw:name"_s, name}, {u"text:anchor-type"_s, u"as-char"_s}, {u"draw:style-name"_s, inLine}});
    xml.leaf(u"svg:title"_s, title);
    xml.leaf(u"svg:desc"_s, alternative);
    for (const DrawnPath& each : drawing.paths) path(xml, styles, each);
    for (const DrawnBox& each : drawing.boxes) box(xml, styles, each);
    xml.close();
}

void drawingStyles(OdfXml& xml) {
    for (const auto& [name, stroke] : {std::pair{u"Dashed"_s, Stroke::Dashed}, std::pair{u"Dotted"_s, Stroke::Dotted}}) {
        const QList<double> dashes = drawn::dashes(stroke);
        xml.empty(u"draw:stroke-dash"_s, {{u"draw:name"_s, name},
                                          {u"draw:style"_s, u"rect"_s},
                                          {u"draw:dots1"_s, u"1"_s},
                                          {u"draw:dots1-length"_s, points(dashes[0])},
                                          {u"draw:distance"_s, points(dashes[1])}});
    }
    xml.empty(u"draw:marker"_s,
              {{u"draw:name"_s, u"Arrow"_s}, {u"svg:viewBox"_s, u"0 0 20 24"_s}, {u"svg:d"_s, u"M10 0l-10 24h20z"_s}});
}

}  // namespace kondensat::exporting::odt
