#include "app/gui/parts/theme.h"
#include "app/gui/report/pages_view.h"

namespace kondensat::gui {
namespace {

/// The report's own colours are made for white paper; on dark paper their lightness is turned round.
QColor onPaper(const QColor& colour) {
    if (!colours().dark) return colour;
    float hue = 0, saturation = 0, lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    const float paper = colours().paper.lightnessF(), ink = colours().ink.lightnessF();
    return QColor::fromHslF(std::max(hue, 0.0F), saturation * 0.6F, paper + (ink - paper) * (1 - lightness));
}

/// A paragraph broken into the lines that the report has.
std::unique_ptr<QTextLayout> brokenAgain(const exporting::LaidOutParagraph& paragraph) {
    auto layout = std::make_unique<QTextLayout>(paragraph.text, paragraph.font);
    layout->setTextOption(paragraph.option);
    QList<QTextLayout::FormatRange> formats = paragraph.formats;
    for (QTextLayout::FormatRange& range : formats)
        range.format.setForeground(onPaper(range.format.foreground().color()));
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(paragraph.width);
        line.setPosition(QPointF(0, 0));
    }
    layout->endLayout();
    return layout;
}

}  // namespace

void paintPage(QPainter& painter, const exporting::LaidOut& pages, int number) {
    const exporting::LaidOutPage& page = pages.pages[number];
    for (const auto& area : page.areas) painter.fillRect(area.where, onPaper(area.colour));
    for (const exporting::PaintedStroke& stroke : page.strokes)
        exporting::paint(painter, stroke, QPointF(), onPaper(stroke.colour));
    QHash<int, std::shared_ptr<QTextLayout>> layouts;
    for (const auto& line : page.lines) {
        auto& layout = layouts[line.paragraph];
        if (!layout) layout = brokenAgain(pages.paragraphs[line.paragraph]);
        if (line.line < layout->lineCount()) layout->lineAt(line.line).draw(&painter, line.at);
    }
    QPen dots(onPaper(QColor(0x8a, 0x83, 0x79)), 0.7 * exporting::LaidOut::unitsPerInch / 72, Qt::CustomDashLine,
              Qt::RoundCap);
    dots.setDashPattern({0.01, 6});
    painter.setPen(dots);
    for (const QLineF& leader : page.leaders) painter.drawLine(leader);
}

}  // namespace kondensat::gui
