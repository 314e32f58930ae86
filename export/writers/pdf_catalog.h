// What QPdfWriter leaves out: outline, links within the document, language, authors, a date of our choosing.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

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
};

struct Additions {
    QString title, language, authors;
    QDateTime modified;
    QList<OutlineEntry> outline;
    QHash<QString, Place> places;
    QList<Link> links;
};

/// The file with an update appended. A file whose structure is not as Qt writes it comes back as it was.
[[nodiscard]] QByteArray withAdditions(const QByteArray& file, const Additions& additions);

}  // namespace kondensat::exporting::pdf
