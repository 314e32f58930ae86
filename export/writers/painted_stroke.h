// A line or area of a drawing, as a painter shows it.
#pragma once
#include <QColor>
#include <QPolygonF>

class QPainter;

namespace kondensat::exporting {

struct PaintedStroke {
    QPolygonF points;
    double width = 0;
    QList<double> dashes;  ///< on and off, in widths; empty: solid
    QColor colour;
    bool filled = false;  ///< the area within instead of the line
};

/// `colour` stands in place of the stroke's own.
void paint(QPainter& painter, const PaintedStroke& stroke, const QPointF& origin, const QColor& colour);

}  // namespace kondensat::exporting
