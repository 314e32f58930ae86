#include "export/writers/painted_stroke.h"

#include <QPainter>

namespace kondensat::exporting {

void paint(QPainter& painter, const PaintedStroke& stroke, const QPointF& origin, const QColor& colour) {
    const QPolygonF at = stroke.points.translated(origin);
    if (stroke.filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(at);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    QPen pen(colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!stroke.dashes.isEmpty()) pen.setDashPattern(stroke.dashes);
    painter.setPen(pen);
    painter.drawPolyline(at);
}

}  // namespace kondensat::exporting
