#include "app/gui/report/pages_view.h"

#include <QScrollBar>

#include "app/gui/parts/theme.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

namespace {

constexpr int gap = space::l;          ///< between pages
constexpr int paintedPages = 8;        ///< kept
constexpr double comfortable = 880.0;  ///< pixels across an upright page, where there is room

}  // namespace

PagesView::PagesView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(48);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &PagesView::drop);
}

int PagesView::pageCount() const {
    return m_report ? int(m_report->pages.pages.size()) : 0;
}

void PagesView::setReport(std::shared_ptr<const ShownReport> report) {
    const Anchor before = anchor();
    const std::shared_ptr<const ShownReport> old = std::exchange(m_report, std::move(report));
    m_hovered = -1;
    m_chosen = -1;
    m_painted.clear();
    layOutPages();
    if (old) restore(before, old.get());
    viewport()->update();
}

// ---- where things are ----------------------------------------------------------------------------------------------

void PagesView::layOutPages() {
    m_pages.clear();
    if (!m_report || m_report->pages.pages.isEmpty()) return;
    const double room = std::max(200, viewport()->width() - 2 * gap);
    double upright = 0;
    for (const auto& page : m_report->pages.pages)
        upright = std::max(upright, std::min(page.size.width(), page.size.height()));
    const double wanted = comfortable * fontMetrics().height() / 17.0 * std::pow(1.15, m_zoom);
    m_scale = (m_zoom > 0 ? wanted : std::min(room, wanted)) / upright;
    double y = gap, widest = 0;
    for (int i = 0; i < pageCount(); ++i) {
        const QSizeF size = m_report->pages.pages[i].size * scaleOf(i);
        m_pages.append(QRectF(QPointF(std::max((viewport()->width() - size.width()) / 2, double(gap)), y), size));
        y += size.height() + gap;
        widest = std::max(widest, size.width());
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(y) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(widest) + 2 * gap - viewport()->width()));
}

double PagesView::scaleOf(int page) const {
    const QSizeF size = m_report->pages.pages[page].size;
    if (size.width() <= size.height() || m_zoom > 0) return m_scale;
    return std::min(m_scale, std::max(200, viewport()->width() - 2 * gap) / size.width());
}

QRectF PagesView::pageRect(int page) const {
    return m_pages[page].translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRectF PagesView::rectOf(int page, const QRectF& onPage) const {
    const double scale = scaleOf(page);
    return QRectF(onPage.topLeft() * scale, onPage.size() * scale).translated(pageRect(page).topLeft());
}

int PagesView::pageAt(double y) const {
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].bottom() + gap > y) return i;
    return int(m_pages.size()) - 1;
}

int PagesView::blockAt(const QPoint& point, QString* bookmark) const {
    if (m_pages.isEmpty()) return -1;
    const int number = pageAt(point.y() + verticalScrollBar()->value());
    const exporting::LaidOutPage& page = m_report->pages.pages[number];
    const QPointF on = (point - pageRect(number).topLeft()) / scaleOf(number);
    for (const auto& link : page.links)
        if (bookmark && link.where.contains(on)) *bookmark = link.bookmark;
    for (const auto& place : page.places)
        if (place.where.contains(on)) return place.block;
    return -1;
}

std::optional<QRectF> PagesView::firstRectOf(int block) const {
    for (int i = 0; i < pageCount(); ++i)
        for (const auto& place : m_report->pages.pages[i].places)
            if (place.block == block) return rectOf(i, place.where);
    return {};
}

bool PagesView::leadsSomewhere(int block) const {
    return m_report && block >= 0 && !m_report->document.blocks.value(block).origin.type.isEmpty();
}

// ---- keeping the place ---------------------------------------------------------------------------------------------

PagesView::Anchor PagesView::anchor() const {
    Anchor anchor;
    if (m_pages.isEmpty()) return anchor;
    anchor.page = pageAt(verticalScrollBar()->value());
    anchor.below = -pageRect(anchor.page).top();
    if (verticalScrollBar()->value() == 0) return anchor;
    for (int page = anchor.page; page < std::min(anchor.page + 2, pageCount()); ++page)
        for (const auto& place : m_report->pages.pages[page].places) {
            if (rectOf(page, place.where).bottom() <= 0 || place.block < 0) continue;
            // It may begin on an earlier page: its first line is what is found again.
            if (const auto first = firstRectOf(place.block)) return {place.block, anchor.page, -first->top()};
        }
    return anchor;
}

void PagesView::restore(const Anchor& anchor, const ShownReport* before) {
    if (m_pages.isEmpty()) return;
    int best = -1;
    if (anchor.block >= 0) {
        const QString text = before->texts.value(anchor.block);
        const exporting::Block& old = before->document.blocks[anchor.block];
        for (int i = 0; i < m_report->texts.size(); ++i) {
            const exporting::Block& now = m_report->document.blocks[i];
            const bool same = old.bookmark.isEmpty()
                                  ? m_report->texts[i] == text && now.content.index() == old.content.index()
                                  : now.bookmark == old.bookmark;
            if (same && (best < 0 || std::abs(i - anchor.block) < std::abs(best - anchor.block))) best = i;
        }
        if (best < 0) best = std::min(anchor.block, int(m_report->texts.size()) - 1);
    }
    const auto where = best >= 0 ? firstRectOf(best) : std::nullopt;
    const double top = where ? where->top() : pageRect(std::min(anchor.page, pageCount() - 1)).top();
    scrollTo(verticalScrollBar()->value() + top + anchor.below);
}

void PagesView::scrollTo(double y) const {
    verticalScrollBar()->setValue(int(std::lround(y)));
}

void PagesView::zoom(int step) {
    const Anchor before = anchor();
    m_zoom = step == 0 ? 0 : std::clamp(m_zoom + step, -5, 8);
    drop();
    if (m_report) restore(before, m_report.get());
}

void PagesView::drop() {
    m_painted.clear();
    layOutPages();
    viewport()->update();
}

// ---- choosing ------------------------------------------------------------------------------------------------------

void PagesView::chooseBlock(int block) {
    m_chosen = block;
    setAccessibleDescription(m_report ? m_report->texts.value(block) : QString());
    if (const auto where = firstRectOf(block)) {
        const double margin = viewport()->height() * 0.2;
        if (where->top() < 0 || std::min(where->bottom(), where->top() + margin) > viewport()->height())
            scrollTo(verticalScrollBar()->value() + where->top() - margin);
    }
    viewport()->update();
}

void PagesView::walk(int step) {
    if (!m_report) return;
    const int count = int(m_report->texts.size());
    int from = m_chosen;
    if (from < 0) from = std::max(0, anchor().block) - (step > 0 ? 1 : 0);
    for (int block = from + step; block >= 0 && block < count; block += step)
        if (leadsSomewhere(block)) return chooseBlock(block);
}

bool PagesView::findNext(const QString& words, bool backwards) {
    if (!m_report || words.isEmpty()) return false;
    const int count = int(m_report->texts.size()), step = backwards ? -1 : 1;
    const int from = m_chosen >= 0 ? m_chosen : backwards ? count : -1;
    for (int i = 1; i <= count; ++i) {
        const int block = ((from + step * i) % count + count) % count;
        if (!m_report->texts[block].contains(words, Qt::CaseInsensitive)) continue;
        chooseBlock(block);
        return true;
    }
    return false;
}

// ---- painting ------------------------------------------------------------------------------------------------------

QPixmap& PagesView::pixmapOf(int page) {
    if (const auto found = m_painted.find(page); found != m_painted.end()) return *found;
    while (m_painted.size() >= paintedPages) {
        int furthest = page;
        for (auto it = m_painted.cbegin(); it != m_painted.cend(); ++it)
            if (std::abs(it.key() - page) > std::abs(furthest - page)) furthest = it.key();
        m_painted.remove(furthest);
    }
    const double ratio = devicePixelRatioF();
    QPixmap picture((m_pages[page].size() * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(colours().paper);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scaleOf(page), scaleOf(page));
    paintPage(painter, m_report->pages, page);
    painter.end();
    return *m_painted.insert(page, picture);
}

void PagesView::paintMarks(QPainter& painter, int page, int block, const QColor& colour) const {
    if (block < 0) return;
    QColor ground = colour;
    ground.setAlphaF(0.10F);
    for (const auto& place : m_report->pages.pages[page].places) {
        if (place.block != block) continue;
        const QRectF where = rectOf(page, place.where).adjusted(-space::m, -2, space::m, 2);
        painter.fillRect(where, ground);
        painter.fillRect(QRectF(where.topLeft(), QSizeF(3, where.height())), colour);
    }
}

void PagesView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colours().desk);
    for (int i = 0; i < m_pages.size(); ++i) {
        const QRectF where = pageRect(i);
        if (where.bottom() < event->rect().top()) continue;
        if (where.top() > event->rect().bottom()) break;
        painter.drawPixmap(where.topLeft(), pixmapOf(i));
        painter.setPen(colours().hairline);
        painter.drawRect(where.adjusted(-0.5, -0.5, 0.5, 0.5));
        if (leadsSomewhere(m_hovered)) paintMarks(painter, i, m_hovered, colours().quiet);
        paintMarks(painter, i, m_chosen, colours().accent);
    }
}

// ---- hands ---------------------------------------------------------------------------------------------------------

bool PagesView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PagesView::resizeEvent(QResizeEvent* event) {
    const Anchor before = anchor();
    QAbstractScrollArea::resizeEvent(event);
    drop();
    if (m_report) restore(before, m_report.get());
}

void PagesView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) drop();
}

void PagesView::mouseMoveEvent(QMouseEvent* event) {
    QString bookmark;
    const int block = blockAt(event->pos(), &bookmark);
    const bool leads = !bookmark.isEmpty() || leadsSomewhere(block);
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(leads && bookmark.isEmpty() ? tr("Go to where this is written") : QString());
    if (std::exchange(m_hovered, block) != block) viewport()->update();
}

void PagesView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    QString bookmark;
    const int block = blockAt(event->pos(), &bookmark);
    if (const int page = m_report ? m_report->pages.pageOfBookmark.value(bookmark) - 1 : -1; page >= 0) {
        const double top = m_report->pages.topOfBookmark.value(bookmark);
        return scrollTo(m_pages[page].top() + top * scaleOf(page) - gap);
    }
    if (!leadsSomewhere(block)) return;
    chooseBlock(block);
    Q_EMIT blockActivated(block);
}

void PagesView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (control && event->key() == Qt::Key_Down) return walk(1);
    if (control && event->key() == Qt::Key_Up) return walk(-1);
    if (event->key() == Qt::Key_Home) return scrollTo(0);
    if (event->key() == Qt::Key_End) return scrollTo(verticalScrollBar()->maximum());
    if (event->key() == Qt::Key_Space)
        return scrollTo(verticalScrollBar()->value() +
                        (event->modifiers() == Qt::ShiftModifier ? -0.9 : 0.9) * viewport()->height());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && leadsSomewhere(m_chosen)) {
        Q_EMIT blockActivated(m_chosen);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

}  // namespace kondensat::gui
