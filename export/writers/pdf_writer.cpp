// PDF, third step: pages are painted, and Qt's file gets what Qt does not write.
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include "export/writers/pdf_catalog.h"
#include "export/writers/pdf_pages.h"
#include "export/writers/pdf_text.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

QPageLayout pageLayout(const PageSetup& setup, bool landscape) {
    const auto size = setup.size == PageSetup::Size::Letter ? QPageSize::Letter : QPageSize::A4;
    return QPageLayout(QPageSize(size), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
}

void paintPiece(QPainter& painter, const pdf::Piece& piece, const QPointF& origin) {
    for (const pdf::Area& area : piece.areas) painter.fillRect(area.where.translated(origin), area.colour);
    for (const PaintedStroke& stroke : piece.strokes) exporting::paint(painter, stroke, origin, stroke.colour);
    for (const pdf::LineOfText& line : piece.lines) line.layout->lineAt(line.line).draw(&painter, origin + line.at);
    for (const pdf::Leader& leader : piece.leaders) {
        QPen pen(QColor(0x8a, 0x83, 0x79), pdf::points(0.7), Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 6});
        painter.setPen(pen);
        painter.drawLine(leader.from + origin, leader.to + origin);
    }
}

void paintPageNumber(QPainter& painter, int number, const pdf::PageSize& area) {
    paintPiece(painter, pdf::pageNumber(number, area.width), QPointF(pdf::margin, pdf::margin + area.height));
}

QByteArray paint(const Prepared& prepared, const pdf::Layout& layout) {
    const QList<pdf::Page>& pages = layout.pages;
    const QList<QList<pdf::Piece>> numbers = pdf::lineNumbers(layout);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdf::resolution);
    writer.setTitle(QString(prepared.document.title).replace(u'\n', u' '));
    writer.setCreator(u"Kondensat"_s);
    writer.setPageLayout(pageLayout(layout.setup, pages.first().landscape));
    QPainter painter(&writer);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0) {
            writer.setPageLayout(pageLayout(layout.setup, pages[page].landscape));
            writer.newPage();
        }
        for (const pdf::Placed& placed : pages[page].content)
            paintPiece(painter, layout.pieces[placed.piece], QPointF(pdf::margin, pdf::margin + placed.y));
        if (pages[page].ruleAt >= 0)
            painter.fillRect(QRectF(pdf::margin, pdf::margin + pages[page].ruleAt, pdf::footnoteRule, pdf::points(0.33)), QColor(0x3b, 0x36, 0x30));
        for (const pdf::Piece& number : numbers[page])
            paintPiece(painter, number, QPointF(pdf::margin, pdf::margin));
        paintPageNumber(painter, int(page) + 1, pdf::textArea(layout.setup, pages[page].landscape));
    }
    painter.end();
    return bytes;
}

/// Where links and bookmarks lie, in the units and from the corner that PDF counts from.
pdf::Additions additionsFor(const Prepared& prepared, const pdf::Layout& layout) {
    const QList<pdf::Page>& pages = layout.pages;
    pdf::Additions additions;
    additions.title = QString(prepared.document.title).replace(u'\n', u' ');
    additions.language = prepared.document.language;
    additions.authors = prepared.document.authors.join(u"; "_s);
    additions.modified = prepared.document.modified;
    for (const ContentsEntry& entry : prepared.headings)
        additions.outline.append({entry.level, entry.text, entry.bookmark});
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const double top = (pdf::textArea(layout.setup, pages[page].landscape).height + 2 * pdf::margin) / pdf::unitsPerPoint;
        for (const pdf::Placed& placed : pages[page].content) {
            const pdf::Piece& piece = layout.pieces[placed.piece];
            const double y = (pdf::margin + placed.y) / pdf::unitsPerPoint, x = pdf::margin / pdf::unitsPerPoint;
            if (!placed.repeated)
                for (const QString& bookmark : piece.bookmarks) additions.places[bookmark] = {int(page), top - y + 6};
            for (const pdf::LinkArea& link : piece.links) {
                const QRectF r(link.where.topLeft() / pdf::unitsPerPoint, link.where.size() / pdf::unitsPerPoint);
                additions.links.append(
                    {int(page), QRectF(QPointF(x + r.left(), top - y - r.bottom()), r.size()), link.target});
            }
        }
    }
    return additions;
}

}  // namespace

Result<PdfOutput> toPdf(const Document& document) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{
            Error::Code::Refused, u"a PDF needs fonts, and the program was started without them"_s, {}, {}, {}};
    TRY_ASSIGN(const Prepared prepared, prepare(document));
    const pdf::Layout layout = pdf::layOut(prepared);
    PdfOutput output;
    output.bytes = pdf::withAdditions(paint(prepared, layout), additionsFor(prepared, layout));
    output.pages = int(layout.pages.size());
    output.pageOfBookmark = layout.pageOfBookmark;
    return output;
}

}  // namespace kondensat::exporting
