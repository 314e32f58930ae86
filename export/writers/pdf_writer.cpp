// PDF, third step: pages are painted, and Qt's file gets what Qt does not write.
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include "export/writers/pdf_catalog.h"
#include "export/writers/pdf_marks.h"
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

class PagePainter {
public:
    explicit PagePainter(QPainter& painter) : m_painter(painter), m_marker(painter) {}
    /// As elements of the structure, or all of it as an artifact.
    void paint(const pdf::Piece& piece, const QPointF& origin, std::optional<pdf::Artifact> as = {});
    void paintRule(const QRectF& where);
    void paintBreak(const pdf::LineOfText& line, const QPointF& origin);
    void beginPage() { m_marker.forget(); }
    void endPage() { m_marker.paintSamples(); }
    [[nodiscard]] const QStringList& samples() const { return m_marker.samples(); }

private:
    QPainter& m_painter;
    pdf::Marker m_marker;
};

void PagePainter::paint(const pdf::Piece& piece, const QPointF& origin, std::optional<pdf::Artifact> as) {
    const bool isFigure = piece.figure >= 0;
    const int beside = as ? *as : isFigure ? piece.figure : pdf::OfLayout;  // what is no text
    if (!piece.areas.isEmpty() || !piece.strokes.isEmpty()) m_marker.begin(beside);
    for (const pdf::Area& area : piece.areas) m_painter.fillRect(area.where.translated(origin), area.colour);
    for (const PaintedStroke& stroke : piece.strokes) exporting::paint(m_painter, stroke, origin, stroke.colour);
    for (const pdf::LineOfText& line : piece.lines) {
        m_marker.begin(as || isFigure ? beside : line.element);
        line.layout->lineAt(line.line).draw(&m_painter, origin + line.at);
        paintBreak(line, origin);
        for (const QTextLayout::FormatRange& range : line.layout->formats())
            if (line.line == 0) m_marker.noteWords(line.layout->text().mid(range.start, range.length), range.format.font());
    }
    for (const pdf::Leader& leader : piece.leaders) {
        m_marker.begin(beside);
        QPen pen(QColor(0x8a, 0x83, 0x79), pdf::points(0.7), Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 6});
        m_painter.setPen(pen);
        m_painter.drawLine(leader.from + origin, leader.to + origin);
    }
}

/// Qt leaves out the space at which a line is broken; whoever takes the words of a paragraph together needs it.
void PagePainter::paintBreak(const pdf::LineOfText& line, const QPointF& origin) {
    const QTextLine shown = line.layout->lineAt(line.line);
    const int last = shown.textStart() + shown.textLength() - 1;
    if (line.line + 1 == line.layout->lineCount() || last < 0 || !line.layout->text().at(last).isSpace()) return;
    for (const QTextLayout::FormatRange& range : line.layout->formats()) {
        if (last < range.start || last >= range.start + range.length) continue;
        m_painter.setFont(range.format.font());
        m_painter.setPen(range.format.foreground().color());
        m_painter.drawText(origin + line.at + QPointF(shown.cursorToX(last), shown.ascent()), u" "_s);
    }
}

void PagePainter::paintRule(const QRectF& where) {
    m_marker.begin(pdf::OfLayout);
    m_painter.fillRect(where, QColor(0x3b, 0x36, 0x30));
}

/// `samples`: words that were painted only to be known.
QByteArray paint(const Prepared& prepared, const pdf::Layout& layout, QStringList& samples) {
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
    PagePainter pagePainter(painter);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0) {
            writer.setPageLayout(pageLayout(layout.setup, pages[page].landscape));
            writer.newPage();
        }
        pagePainter.beginPage();
        for (const pdf::Placed& placed : pages[page].content)
            pagePainter.paint(layout.pieces[placed.piece], QPointF(pdf::margin, pdf::margin + placed.y),
                              placed.repeated ? std::optional(pdf::OfPagination) : std::nullopt);
        if (pages[page].ruleAt >= 0)
            pagePainter.paintRule(QRectF(pdf::margin, pdf::margin + pages[page].ruleAt, pdf::footnoteRule, pdf::points(0.33)));
        for (const pdf::Piece& number : numbers[page])
            pagePainter.paint(number, QPointF(pdf::margin, pdf::margin), pdf::OfPagination);
        const pdf::PageSize area = pdf::textArea(layout.setup, pages[page].landscape);
        pagePainter.paint(pdf::pageNumber(int(page) + 1, area.width), QPointF(pdf::margin, pdf::margin + area.height), pdf::OfPagination);
        pagePainter.endPage();
    }
    painter.end();
    samples = pagePainter.samples();
    return bytes;
}

/// Where links and bookmarks lie, in the units and from the corner that PDF counts from.
pdf::Additions additionsFor(const Prepared& prepared, const pdf::Layout& layout) {
    const QList<pdf::Page>& pages = layout.pages;
    pdf::Additions additions;
    additions.title = QString(prepared.document.title).replace(u'\n', u' ');
    additions.language = prepared.document.language;
    additions.authors = prepared.document.authors;
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
            const auto onPage = [&](const QRectF& where) {
                const QRectF r(where.topLeft() / pdf::unitsPerPoint, where.size() / pdf::unitsPerPoint);
                return QRectF(QPointF(x + r.left(), top - y - r.bottom()), r.size());
            };
            for (const pdf::LinkArea& link : piece.links)
                additions.links.append({int(page), onPage(link.where), link.target, link.element});
            if (piece.figure >= 0)
                additions.figures[piece.figure] = onPage(QRectF(0, 0, pdf::textArea(layout.setup, pages[page].landscape).width, piece.height));
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
    pdf::Additions additions = additionsFor(prepared, layout);
    const QByteArray painted = paint(prepared, layout, additions.samples);
    TRY_ASSIGN(output.bytes, pdf::finished(painted, additions, layout.structure));
    output.pages = int(layout.pages.size());
    output.pageOfBookmark = layout.pageOfBookmark;
    return output;
}

}  // namespace kondensat::exporting
