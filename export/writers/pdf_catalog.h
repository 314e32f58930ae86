// What QPdfWriter leaves out: outline, links within the document, tags, language, authors, a date of our choosing.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

#include "core/result.h"
#include "export/writers/pdf_structure.h"

namespace kondensat::exporting::pdf {

struct OutlineEntry {
    int level = 1;
    QString text;
    QString bookmark;
};

struct Place {
    int page = 0;    ///< 0-based
    double top = 0;  ///< points from the page's lower edge
};

struct Link {
    int page = 0;
    QRectF where;  ///< points; the rectangle's top is its lower edge on the page
    QString target;
    int element = -1;  ///< of the structure
};

struct Additions {
    QString title, language;
    QStringList authors;
    QDateTime modified;
    QList<OutlineEntry> outline;
    QHash<QString, Place> places;
    QList<Link> links;
    QStringList samples;         ///< the words that a Marker painted as such
    QHash<int, QRectF> figures;  ///< where each figure of the structure stands, as links do
};

/// The file that Qt painted, marked by a Marker, with all of this; the same input gives the same bytes. Errors: NotWritable where
/// it is no PDF.
[[nodiscard]] Result<QByteArray> finished(const QByteArray& painted, const Additions& additions, const Structure& structure);

}  // namespace kondensat::exporting::pdf
