#include "export/writers/pdf_pages.h"

#include "export/writers/pdf_text.h"

namespace kondensat::exporting::pdf {
namespace {

constexpr double gapAboveFoot = points(14);

class Paginator {
public:
    Paginator(const QList<Piece>& pieces, const PageSetup& setup) : m_pieces(pieces), m_setup(setup) {}
    QList<Page> run();

private:
    [[nodiscard]] double gapAbove(qsizetype piece) const;
    [[nodiscard]] double heightOfGroup(qsizetype first, qsizetype end) const;
    [[nodiscard]] double pageHeight() const { return textArea(m_setup, m_pages.last().landscape).height; }
    [[nodiscard]] bool fits(double height) const { return m_y + height + m_footHeight <= pageHeight() + 1; }
    [[nodiscard]] double footNeededBy(qsizetype piece) const;
    void beginNotes(qsizetype piece);
    void addToFoot();
    void closePage();
    void newPage(bool landscape);
    void repeatHeader(qsizetype piece);
    void place(qsizetype piece);

    const QList<Piece>& m_pieces;
    const PageSetup& m_setup;
    QList<Page> m_pages;
    double m_y = 0;
    qsizetype m_previous = -1;  ///< the piece above on this page
    qsizetype m_end = 0;        ///< of the pieces that are no footnotes
    QHash<int, QList<qsizetype>> m_notes;  ///< lines of each footnote
    QList<qsizetype> m_foot, m_waiting;    ///< lines at the foot of this page, and those that found no room yet
    double m_footHeight = 0;               ///< with the space above them
    QHash<int, QList<qsizetype>> m_headers;
};

double Paginator::gapAbove(qsizetype piece) const {
    return m_previous < 0 ? 0 : std::max(m_pieces[m_previous].after, m_pieces[piece].before);
}

double Paginator::heightOfGroup(qsizetype first, qsizetype end) const {
    double height = gapAbove(first) + m_pieces[first].height + footNeededBy(first);
    for (qsizetype i = first + 1; i < end; ++i)
        height += std::max(m_pieces[i - 1].after, m_pieces[i].before) + m_pieces[i].height + footNeededBy(i);
    return height;
}

/// Two lines of a note stand on the page of its mark, or all where it has no more.
double Paginator::footNeededBy(qsizetype piece) const {
    double height = 0;
    for (const int mark : m_pieces[piece].marks) {
        if (height <= 0 && m_foot.isEmpty()) height = gapAboveFoot;
        for (const qsizetype line : m_notes.value(mark).mid(0, 2)) height += m_pieces[line].height;
    }
    return height;
}

void Paginator::beginNotes(qsizetype piece) {
    for (const int mark : m_pieces[piece].marks) m_waiting += m_notes.value(mark);
    addToFoot();
}

void Paginator::addToFoot() {
    while (!m_waiting.isEmpty()) {
        const qsizetype line = m_waiting.first();
        const double height = m_pieces[line].height + (m_foot.isEmpty() ? gapAboveFoot : 0);
        const bool isThirdOrLater = m_notes.value(m_pieces[line].note).indexOf(line) >= 2;
        if (isThirdOrLater && m_footHeight + height > pageHeight() / 2) return;  // a long note leaves half the page to the text
        if (!fits(height) && !(m_foot.isEmpty() && m_previous < 0)) return;
        m_footHeight += height;
        m_foot.append(m_waiting.takeFirst());
    }
}

void Paginator::closePage() {
    if (m_foot.isEmpty()) return;
    double y = pageHeight() - m_footHeight;
    m_pages.last().ruleAt = y + gapAboveFoot * 0.6;
    y += gapAboveFoot;
    for (const qsizetype line : std::as_const(m_foot)) {
        m_pages.last().content.append({line, y, false});
        y += m_pieces[line].height;
    }
    m_foot.clear();
    m_footHeight = 0;
}

void Paginator::newPage(bool landscape) {
    if (!m_pages.isEmpty()) closePage();
    m_pages.append(Page{landscape, {}});
    m_y = 0;
    m_previous = -1;
    addToFoot();
}

void Paginator::repeatHeader(qsizetype piece) {
    if (m_pieces[piece].table < 0 || m_pieces[piece].header) return;
    for (qsizetype header : m_headers.value(m_pieces[piece].table)) {
        m_pages.last().content.append({header, m_y, true});
        m_y += m_pieces[header].height;
        m_previous = header;
    }
}

void Paginator::place(qsizetype piece) {
    m_y += gapAbove(piece);
    m_pages.last().content.append({piece, m_y, false});
    m_y += m_pieces[piece].height;
    m_previous = piece;
    if (m_pieces[piece].header) m_headers[m_pieces[piece].table].append(piece);
    beginNotes(piece);
}

QList<Page> Paginator::run() {
    for (m_end = 0; m_end < m_pieces.size() && m_pieces[m_end].note == 0;) ++m_end;
    for (qsizetype line = m_end; line < m_pieces.size(); ++line) m_notes[m_pieces[line].note].append(line);
    newPage(!m_pieces.isEmpty() && m_pieces.first().landscape);
    for (qsizetype first = 0; first < m_end;) {
        qsizetype end = first + 1;
        while (end < m_end && m_pieces[end - 1].keepWithNext && !m_pieces[end].breakBefore &&
               m_pieces[end].landscape == m_pieces[first].landscape)
            ++end;
        const bool turned = m_pieces[first].landscape != m_pages.last().landscape;
        const bool isFresh = m_previous < 0 && m_foot.isEmpty();  // where whatever comes finds its place
        const bool mustTurn = m_previous >= 0 && (turned || m_pieces[first].breakBefore);
        if (mustTurn || (!isFresh && !fits(heightOfGroup(first, end)))) {
            newPage(m_pieces[first].landscape);
            repeatHeader(first);
        }
        for (; first < end; ++first) {
            if (m_previous >= 0 && !m_pages.last().content.last().repeated &&
                !fits(gapAbove(first) + m_pieces[first].height + footNeededBy(first))) {
                newPage(m_pieces[first].landscape);
                repeatHeader(first);
            }
            place(first);
        }
    }
    while (!m_waiting.isEmpty()) newPage(m_pages.last().landscape);
    closePage();
    return m_pages;
}

}  // namespace

QList<Page> paginate(const QList<Piece>& pieces, const PageSetup& setup) {
    return Paginator(pieces, setup).run();
}

QHash<QString, int> pagesOfBookmarks(const QList<Piece>& pieces, const QList<Page>& pages) {
    QHash<QString, int> found;
    for (qsizetype page = 0; page < pages.size(); ++page)
        for (const Placed& placed : pages[page].content)
            if (!placed.repeated)
                for (const QString& bookmark : pieces[placed.piece].bookmarks) found[bookmark] = int(page) + 1;
    return found;
}

QList<QList<Piece>> lineNumbers(const Layout& layout) {
    QList<QList<Piece>> ofPages(layout.pages.size());
    if (!layout.setup.hasLineNumbers()) return ofPages;
    int number = 0;
    for (qsizetype page = 0; page < layout.pages.size(); ++page)
        for (const Placed& placed : layout.pages[page].content) {
            const Piece& piece = layout.pieces[placed.piece];
            if (!piece.counted || piece.lines.isEmpty()) continue;
            Piece mark = lineNumber(++number, piece, textArea(layout.setup, layout.pages[page].landscape).width);
            shift(mark, 0, placed.y);
            ofPages[page].append(mark);
        }
    return ofPages;
}

Layout layOut(const Prepared& prepared) {
    Layout layout{prepared.document.page, {}, Structure(), {}, prepared.document.knownPages};
    KnownLines known;
    // A number that grows a digit may move a line; two or three rounds settle it, and six end a tie.
    for (int round = 0; round < 6; ++round) {
        Pieces made = piecesOf(prepared, layout.pageOfBookmark, known);
        layout.pieces = std::move(made.pieces);
        layout.structure = std::move(made.structure);
        layout.pages = paginate(layout.pieces, layout.setup);
        const QHash<QString, int> found = pagesOfBookmarks(layout.pieces, layout.pages);
        if (std::exchange(layout.pageOfBookmark, found) == found) break;
    }
    return layout;
}

}  // namespace kondensat::exporting::pdf
