#include "app/gui/transcript/transcript_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include "app/gui/transcript/transcript_private.h"

namespace kondensat::gui {

using text::Span;

TranscriptView::Private::Private(TranscriptView* view) : q(view) {}

TranscriptView::TranscriptView(QWidget* parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>(this)) {
    installTranscriptAccessibility();
    setAccessibleName(tr("Transcript"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumSize(240, 120);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    d->updateFonts();
    d->paragraphs.setContent(d->content);
    d->updateColumns();
    connect(&d->blink, &QTimer::timeout, this, [this] {
        d->caretShown = !d->caretShown;
        viewport()->update(d->caretRect(d->caret).adjusted(-2, 0, 4, 0));
    });
    d->flashEnd.setSingleShot(true);
    connect(&d->flashEnd, &QTimer::timeout, this, [this] {
        d->flash = {};
        viewport()->update();
    });
    connect(&d->autoScroll, &QTimer::timeout, this, [this] {
        const int y = d->dragPoint.y(), height = viewport()->height();
        const int beyond = y < 0 ? y : std::max(0, y - height);
        d->scrollBy(std::clamp(beyond / 2, -60, 60));
        d->dragTo(d->dragPoint, d->dragModifiers);
    });
    // By a hand: wheel, bar, or touch. What the program scrolls sets the bar's value and is no action of it.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { d->readerActs(); });
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, [this] {
        d->updateFonts();
        d->updateColumns();
        viewport()->update();
    });
}

TranscriptView::~TranscriptView() = default;

// ---- what is shown -------------------------------------------------------------------------------------------------

void TranscriptView::setContent(TranscriptContent content, bool keepPlace) {
    const Private::Top before = d->top();
    const QString old = std::exchange(d->content, std::move(content)).text;
    const QString& now = d->content.text;
    const auto moved = [&](qsizetype position) {
        if (old == now) return position;
        const qsizetype shorter = std::min(old.size(), now.size());
        qsizetype head = 0, tail = 0;
        while (head < shorter && old[head] == now[head]) ++head;
        while (tail < shorter - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail]) ++tail;
        if (position <= head) return position;
        return position >= old.size() - tail ? position + now.size() - old.size() : std::min(position, now.size() - tail);
    };
    d->drag = Private::Drag::None;
    d->hovered = {};
    d->hoverDims = false;
    d->hoveredTime = -1;
    if (!keepPlace || d->spoken >= int(d->content.turns.size())) d->spoken = -1;
    d->flash = {};
    d->anchorBlock = 0;
    d->anchorOffset = -space::xl;
    d->paragraphs.setContent(d->content);
    d->measureSpeakers();
    const Span selected{d->origin, d->caret};
    if (!keepPlace) {
        d->marks.setAll({});
        d->hits.clear();
        d->currentHit = -1;
        d->chosen = {};
    }
    d->marksChanged();
    d->updateColumns();
    if (keepPlace) {
        d->setSelection(moved(selected.start), moved(selected.end));
        d->restore({moved(before.position), before.within});
    } else {
        d->setSelection(0, 0);
        d->scrollToY(0);
    }
    Q_EMIT contentChanged();
}

const TranscriptContent& TranscriptView::content() const { return d->content; }

void TranscriptView::setMarks(QList<TextMark> marks) {
    d->marks.setAll(std::move(marks));
    d->marksChanged();
    if (d->chosen && !d->marks.find(d->chosen)) d->choose({}, false);
}

void TranscriptView::setMark(const TextMark& mark) {
    d->marks.set(mark);
    d->marksChanged();
}

void TranscriptView::removeMark(const RecordId& id) {
    const RecordId gone = id;
    d->marks.remove(gone);
    d->marksChanged();
    if (d->chosen == gone) d->choose({}, false);
}

void TranscriptView::setGroupLooks(const QHash<RecordId, GroupLook>& looks) {
    d->looks = looks;
    viewport()->update();
}

void TranscriptView::setLook(const ReadingLook& look) {
    if (d->look == look) return;
    d->look = look;
    d->updateFonts();
    d->updateColumns();
    viewport()->update();
}

void TranscriptView::setReading(bool reading) {
    d->reading = reading;
    d->marksChanged();
}

void TranscriptView::setHits(QList<Span> hits, int current) {
    std::sort(hits.begin(), hits.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    d->hits = std::move(hits);
    d->currentHit = current;
    viewport()->update();
}

// ---- selection and places ------------------------------------------------------------------------------------------

Span TranscriptView::selection() const { return d->selection(); }

void TranscriptView::select(const Span& span) { d->setSelection(span.start, span.end); }

QString TranscriptView::selectedText() const {
    const Span span = selection();
    const TextMark* mark = d->marks.find(d->chosen);
    const Span from = span.length() == 0 && mark ? mark->span : span;
    return d->content.text.mid(from.start, from.length());
}

qsizetype TranscriptView::cursorPosition() const { return d->caret; }

RecordId TranscriptView::chosenMark() const { return d->chosen; }

void TranscriptView::chooseMark(const RecordId& id) { d->choose(RecordId(id), false); }

QList<RecordId> TranscriptView::marksAt(qsizetype position) const {
    QList<int> found = d->marks.overlapping(position, position + 1);
    std::stable_sort(found.begin(), found.end(), [this](int a, int b) {
        return d->marks.at(a).span.length() < d->marks.at(b).span.length();
    });
    QList<RecordId> ids;
    for (const int index : found) ids.append(d->marks.at(index).id);
    return ids;
}

void TranscriptView::reveal(const Span& span, bool flash) {
    d->settle();
    const int height = viewport()->height(), margin = std::min(2 * d->lineHeight(), height / 5);
    const QRect first = d->caretRect(span.start), last = d->caretRect(std::max(span.start, span.end - 1));
    const bool comfortable = first.top() >= margin && last.bottom() <= height - margin;
    const bool tall = last.bottom() - first.top() > height - 2 * margin;
    if (!comfortable && !(tall && first.top() >= margin && first.top() < height / 2))
        d->placeLine(span.start, tall ? margin : (height - (last.bottom() - first.top())) / 3);
    if (flash && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0) {
        d->flash = span;
        d->flashEnd.start(900);
    }
    viewport()->update();
}

qsizetype TranscriptView::topPosition() const { return d->top().position; }

void TranscriptView::scrollTo(qsizetype topPosition) {
    d->settle();
    const qsizetype position = std::clamp<qsizetype>(topPosition, 0, d->content.text.size());
    d->placeLine(position, position == 0 ? space::xl : 0);
}

QRect TranscriptView::rectOf(const Span& span) const {
    d->settle();
    QRect all;
    for (const auto& seen : d->seen()) {
        const Block& block = d->paragraphs.block(seen.block);
        if (block.end < span.start || block.start > span.end) continue;
        const QTextLayout& layout = d->paragraphs.layout(seen.block);
        const int from = int(std::max(span.start, block.start) - block.start), to = int(std::min(span.end, block.end) - block.start);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const int y = seen.y + d->paragraphs.textTop(seen.block) + i * d->lineHeight();
            for (const auto& [left, right] : extentsOf(layout, layout.lineAt(i), from, to))
                all |= QRect(int(d->columns.textX + left), y, int(std::ceil(right - left)), d->lineHeight());
        }
    }
    if (all.isNull() && span.length() == 0) all = d->caretRect(span.start);
    return all & viewport()->rect();
}

qsizetype TranscriptView::positionAt(const QPoint& viewportPoint) const { return d->positionAt(viewportPoint); }

// ---- events --------------------------------------------------------------------------------------------------------

bool TranscriptView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool resizes = d->chosen && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::AltModifier &&
                             key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        const bool leaves = key->key() == Qt::Key_Escape && (d->chosen || selection().length() > 0 || d->drag != Private::Drag::None);
        if (resizes || leaves || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::StyleChange) {
        d->updateFonts();
        d->updateColumns();
    }
    return QAbstractScrollArea::event(event);
}

bool TranscriptView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = d->tipAt(help->pos());
        if (tip.isEmpty()) QToolTip::hideText();
        else QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && (d->hovered || d->hoveredTime >= 0)) {
        d->hovered = {};
        d->hoveredTime = -1;
        d->hoverDims = false;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TranscriptView::paintEvent(QPaintEvent* event) {
    d->settle();
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

void TranscriptView::resizeEvent(QResizeEvent*) {
    d->updateColumns();
    d->scrollBy(0);
}

void TranscriptView::scrollContentsBy(int, int) { d->barMoved(); }

void TranscriptView::keyPressEvent(QKeyEvent* event) {
    d->readerActs();
    d->settle();
    if (d->resizeByKey(event) || d->caretKey(event) || d->commandKey(event)) return event->accept();
    event->ignore();
}

void TranscriptView::focusInEvent(QFocusEvent* event) {
    d->keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    d->startBlinking();
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent*) {
    d->blink.stop();
    d->caretShown = false;
    viewport()->update();
}

}  // namespace kondensat::gui
