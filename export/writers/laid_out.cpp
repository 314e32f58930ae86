#include "export/writers/laid_out.h"

#include <QGuiApplication>

#include "export/writers/pdf_pages.h"
#include "export/writers/pdf_text.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

static_assert(LaidOut::unitsPerInch == pdf::resolution);

/// Takes what paints out of the layouts, for a QTextLayout keeps fonts that belong to the thread which made it.
class Flattener {
public:
    explicit Flattener(const pdf::Layout& layout) : m_layout(layout), m_lineNumbers(pdf::lineNumbers(layout)) {}
    LaidOut run();

private:
    void addPiece(LaidOutPage& page, const pdf::Piece& piece, const QPointF& origin, bool repeated);
    void addNumbers(LaidOutPage& page, bool landscape);
    int paragraphOf(const pdf::LineOfText& line, int block);

    const pdf::Layout& m_layout;
    QList<QList<pdf::Piece>> m_lineNumbers;
    LaidOut m_out;
    QHash<std::pair<const QTextLayout*, int>, int> m_known;  ///< with its block: the same words elsewhere may share a layout
    QList<std::shared_ptr<const QTextLayout>> m_kept;  ///< so that no address is used twice
};

int Flattener::paragraphOf(const pdf::LineOfText& line, int block) {
    const QTextLayout* layout = line.layout.get();
    const std::pair key(layout, block);
    if (const auto found = m_known.constFind(key); found != m_known.cend()) return *found;
    m_kept.append(line.layout);
    m_out.paragraphs.append({layout->text(), layout->font(), layout->formats(), layout->textOption(),
                             layout->lineAt(line.line).width(), block});
    return *m_known.insert(key, int(m_out.paragraphs.size()) - 1);
}

void Flattener::addPiece(LaidOutPage& page, const pdf::Piece& piece, const QPointF& origin, bool repeated) {
    for (const pdf::Area& area : piece.areas) page.areas.append({area.where.translated(origin), area.colour});
    for (PaintedStroke stroke : piece.strokes) {
        stroke.points.translate(origin);
        page.strokes.append(stroke);
    }
    for (const pdf::LineOfText& line : piece.lines)
        page.lines.append({paragraphOf(line, piece.block), line.line, origin + line.at});
    for (const pdf::Leader& leader : piece.leaders)
        page.leaders.append(QLineF(leader.from + origin, leader.to + origin));
    for (const pdf::LinkArea& link : piece.links) page.links.append({link.where.translated(origin), link.target});
    const QRectF where(origin, QSizeF(pdf::textArea(m_layout.setup, piece.landscape).width, piece.height));
    if (!page.places.isEmpty() && page.places.last().block == piece.block)
        page.places.last().where |= where;
    else
        page.places.append({where, piece.block});
    if (repeated) return;
    for (const QString& bookmark : piece.bookmarks) m_out.topOfBookmark.insert(bookmark, origin.y());
}

void Flattener::addNumbers(LaidOutPage& page, bool landscape) {
    const pdf::PageSize area = pdf::textArea(m_layout.setup, landscape);
    const pdf::Piece line = pdf::pageNumber(int(m_out.pages.size()) + 1, area.width);
    for (const pdf::LineOfText& each : line.lines)
        page.lines.append(
            {paragraphOf(each, -2), each.line, QPointF(pdf::margin, pdf::margin + area.height) + each.at});
    for (const pdf::Piece& number : m_lineNumbers.value(m_out.pages.size()))
        for (const pdf::LineOfText& each : number.lines)
            page.lines.append({paragraphOf(each, -2), each.line, QPointF(pdf::margin, pdf::margin) + each.at});
}

LaidOut Flattener::run() {
    for (const pdf::Page& each : m_layout.pages) {
        const pdf::PageSize area = pdf::textArea(m_layout.setup, each.landscape);
        LaidOutPage page;
        page.size = QSizeF(area.width + 2 * pdf::margin, area.height + 2 * pdf::margin);
        for (const pdf::Placed& placed : each.content)
            addPiece(page, m_layout.pieces[placed.piece], QPointF(pdf::margin, pdf::margin + placed.y),
                     placed.repeated);
        if (each.ruleAt >= 0)
            page.areas.append({QRectF(pdf::margin, pdf::margin + each.ruleAt, pdf::footnoteRule, pdf::points(0.33)), QColor(0x3b, 0x36, 0x30)});
        addNumbers(page, each.landscape);
        m_out.pages.append(page);
    }
    m_out.pageOfBookmark = m_layout.pageOfBookmark;
    return std::move(m_out);
}

}  // namespace

Result<LaidOut> layOut(const Document& document) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{Error::Code::Refused, u"pages need fonts, and the program was started without them"_s, {}, {}, {}};
    TRY_ASSIGN(const Prepared prepared, prepare(document));
    const pdf::Layout layout = pdf::layOut(prepared);
    return Flattener(layout).run();
}

namespace {

/// A page that shows a block, and the block's place on it.
struct Standing {
    int page = -1;
    QRectF where;
};
QList<Standing> standingsOf(const LaidOut& pages, int block) {
    QList<Standing> standings;
    for (int i = 0; i < pages.pages.size(); ++i)
        for (const LaidOutPage::Place& place : pages.pages[i].places)
            if (place.block == block) standings.append({i, place.where});
    return standings;
}

double bottomOf(const LaidOutPage& page) {
    double bottom = 0;
    for (const LaidOutPage::Place& place : page.places) bottom = std::max(bottom, place.where.bottom());
    return bottom;
}

/// Moves what stands below a height, but for the page's number.
void moveBelow(LaidOut& pages, int number, double from, double by) {
    LaidOutPage& page = pages.pages[number];
    const auto isBelow = [&](double y) { return y >= from - 1; };
    for (LaidOutPage::Line& line : page.lines)
        if (isBelow(line.at.y()) && pages.paragraphs[line.paragraph].block != -2) line.at.ry() += by;
    for (LaidOutPage::Area& area : page.areas)
        if (isBelow(area.where.top())) area.where.translate(0, by);
    for (PaintedStroke& stroke : page.strokes)
        if (isBelow(stroke.points.boundingRect().top())) stroke.points.translate(0, by);
    for (QLineF& leader : page.leaders)
        if (isBelow(leader.y1())) leader.translate(0, by);
    for (LaidOutPage::Place& place : page.places)
        if (isBelow(place.where.top())) place.where.translate(0, by);
    for (LaidOutPage::Link& link : page.links)
        if (isBelow(link.where.top())) link.where.translate(0, by);
    for (auto it = pages.topOfBookmark.begin(); it != pages.topOfBookmark.end(); ++it)
        if (pages.pageOfBookmark.value(it.key()) == number + 1 && isBelow(*it)) *it += by;
}

/// Takes the words of a block from a page; what stands below moves up.
void takeFrom(LaidOut& pages, const Standing& standing, int block) {
    LaidOutPage& page = pages.pages[standing.page];
    page.lines.removeIf([&](const LaidOutPage::Line& line) { return pages.paragraphs[line.paragraph].block == block; });
    page.places.removeIf([&](const LaidOutPage::Place& place) { return place.block == block; });
    moveBelow(pages, standing.page, standing.where.bottom(), -standing.where.height());
}

/// Makes a page as long as what stands on it, its number still below.
void makeRoom(LaidOut& pages, int number) {
    LaidOutPage& page = pages.pages[number];
    const double over = bottomOf(page) - (page.size.height() - pdf::margin);
    if (over <= 1) return;
    page.size.rheight() += over;
    for (LaidOutPage::Line& line : page.lines)
        if (pages.paragraphs[line.paragraph].block == -2) line.at.ry() += over;
}

}  // namespace

bool setAnew(LaidOut& pages, const Document& document, int block) {
    const QList<Standing> standings = standingsOf(pages, block);
    const Standing standing = standings.value(0);
    const auto* paragraph = document.blocks[block].as<Paragraph>();
    if (standing.page < 0 || !paragraph || document.blocks[block].landscape) return false;
    // Numbers of lines and notes below the page reach beyond the paragraph.
    const auto isNote = [](const Run& run) { return run.reference == Run::Reference::Footnote; };
    if (document.page.hasLineNumbers() || std::any_of(paragraph->text.runs.cbegin(), paragraph->text.runs.cend(), isNote)) return false;
    Document alone;
    alone.language = document.language;
    alone.page = document.page;
    alone.blocks = {document.blocks[block]};
    const auto set = layOut(alone);
    if (!set || set->pages.size() != 1 || set->pages.first().places.size() != 1) return false;
    const LaidOutPage& from = set->pages.first();
    const QRectF where = from.places.first().where;
    const double by = where.height() - standing.where.height();
    for (qsizetype i = 1; i < standings.size(); ++i) takeFrom(pages, standings[i], block);
    moveBelow(pages, standing.page, standing.where.bottom(), by);
    LaidOutPage& page = pages.pages[standing.page];
    page.lines.removeIf([&](const LaidOutPage::Line& line) { return pages.paragraphs[line.paragraph].block == block; });
    const int first = int(pages.paragraphs.size());
    for (LaidOutParagraph made : set->paragraphs) {
        if (made.block >= 0) made.block = block;
        pages.paragraphs.append(made);
    }
    for (const LaidOutPage::Line& line : from.lines)
        if (set->paragraphs[line.paragraph].block >= 0) page.lines.append({first + line.paragraph, line.line, line.at + standing.where.topLeft() - where.topLeft()});
    for (LaidOutPage::Place& place : page.places)
        if (place.block == block) place.where.setHeight(where.height());
    makeRoom(pages, standing.page);
    return true;
}

}  // namespace kondensat::exporting
