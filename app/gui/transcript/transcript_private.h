// What TranscriptView keeps. Its functions stand by concern: transcript_scroll.cpp, transcript_paint.cpp, transcript_caret.cpp,
// transcript_mouse.cpp, transcript_marks.cpp.
#pragma once
#include <QBasicTimer>
#include <QTimer>

#include "app/gui/transcript/lanes.h"
#include "app/gui/transcript/paragraphs.h"
#include "app/gui/transcript/transcript_view.h"

namespace kondensat::gui {

/// Which way a key moves the caret.
enum class CaretStep { Left, Right, WordLeft, WordRight, Up, Down, LineStart, LineEnd, Start, End, ParagraphUp, ParagraphDown };

class TranscriptView::Private {
public:
    explicit Private(TranscriptView* view);

    // ---- where things stand: transcript_scroll.cpp -----------------------------------------------------------------
    /// Columns of the page in viewport pixels.
    struct Columns {
        double speakerX = 0, speakerWidth = 0, textX = 0, textWidth = 400, laneX = 0, laneStep = 7;
        bool mirrored = false;    ///< the language runs from right to left: speakers stand at the right, stripes at the left
        bool stacked = false;     ///< too narrow: speakers stand above what they say
        bool timesBelow = false;  ///< a time does not fit beside its name
        bool operator==(const Columns&) const = default;
    };
    /// A block on the screen.
    struct Seen {
        int block;
        int y;  ///< of its top, in the viewport
    };
    void updateFonts();
    void measureSpeakers();
    void settle() {
        if (columnsStale) updateColumns();
    }
    /// Fits the columns to the viewport, the look and the lanes; keeps the place.
    void updateColumns();
    [[nodiscard]] std::vector<Seen> seen();
    void scrollBy(qint64 pixels);
    void scrollToY(qint64 y);
    /// Puts a position's line `y` pixels below the viewport's top.
    void placeLine(qsizetype position, int y);
    void ensureVisible(qsizetype position);
    void barMoved();
    [[nodiscard]] int lineHeight() const { return paragraphs.look().lineHeight; }
    [[nodiscard]] QTextLine lineAt(qsizetype position);
    [[nodiscard]] QRect caretRect(qsizetype position);
    [[nodiscard]] qsizetype positionAt(const QPointF& point);
    struct Top {
        qsizetype position;
        int within;  ///< pixels of its line above the viewport
    };
    [[nodiscard]] Top top();
    void restore(const Top& top);

    // ---- drawing: transcript_paint.cpp -----------------------------------------------------------------------------
    void paint(QPainter& painter, const QRect& exposed);
    void paintGround(QPainter& painter, const Seen& seen, const QList<int>& marksHere);
    void paintStretch(QPainter& painter, const Seen& seen, const text::Span& span, const QColor& colour, int inset);
    void paintSpeaker(QPainter& painter, const Seen& seen);
    void paintSpoken(QPainter& painter, const Seen& seen);
    void paintStripes(QPainter& painter);
    void paintChosen(QPainter& painter);
    [[nodiscard]] QColor tintOf(const TextMark& mark) const;
    /// A stripe, or in reading a dot, as it stands on the screen.
    struct Shown {
        QRectF rect;
        int mark;
        RecordId group;
    };
    const std::vector<Shown>& shown();
    void stripesOfLines(const std::vector<Seen>& blocks);
    [[nodiscard]] QRect handle(bool end);  ///< what takes the mouse, of the chosen mark

    // ---- caret and selection: transcript_caret.cpp -----------------------------------------------------------------
    void moveCaret(qsizetype position, bool extend, bool keepColumn = false);
    [[nodiscard]] qsizetype moved(CaretStep step);
    void page(int direction, bool extend);
    void setSelection(qsizetype from, qsizetype to);
    [[nodiscard]] text::Span selection() const { return {std::min(caret, origin), std::max(caret, origin)}; }
    [[nodiscard]] text::Span sentenceAt(qsizetype position) const;
    [[nodiscard]] text::Span turnAt(qsizetype position) const;
    [[nodiscard]] qsizetype valid(qsizetype position);  ///< never within a character
    bool caretKey(QKeyEvent* event);
    bool commandKey(QKeyEvent* event);
    void startBlinking();

    // ---- marks: transcript_marks.cpp -------------------------------------------------------------------------------
    void choose(const RecordId& id, bool show);
    void walk(int direction);
    /// Where an end of a mark may stand: at words, unless `freely`.
    [[nodiscard]] qsizetype snapped(qsizetype position, bool end, bool freely);
    [[nodiscard]] qsizetype nextWordEnd(qsizetype position, int direction, bool end) const;
    bool resizeByKey(QKeyEvent* event);
    void marksChanged();

    // ---- what is heard: transcript_spoken.cpp ----------------------------------------------------------------------
    /// Where the time of a turn stands, in the viewport; null for a block without.
    [[nodiscard]] QRectF timeRect(const Seen& seen) const;
    [[nodiscard]] int timeUnder(const QPoint& point);  ///< the turn whose time it is; -1: none that can be played
    void readerActs() { sinceReader.start(); }

    // ---- mouse: transcript_mouse.cpp -------------------------------------------------------------------------------
    enum class Drag { None, Select, Start, End };
    void dragTo(const QPoint& point, Qt::KeyboardModifiers modifiers);
    void endDrag(bool keep);
    void hoverAt(const QPoint& point);
    [[nodiscard]] const Shown* shownAt(const QPoint& point);
    [[nodiscard]] QList<RecordId> unitsUnder(const QPoint& point);  ///< the innermost first
    void chooseAt(const QPoint& point);
    [[nodiscard]] QString tipAt(const QPoint& point);

    TranscriptView* q;
    TranscriptContent content;
    Paragraphs paragraphs;
    MarkIndex marks;
    QHash<RecordId, GroupLook> looks;
    ReadingLook look;
    bool reading = false;
    bool anyParticipant = false;
    QList<text::Span> hits;
    int currentHit = -1;
    int spoken = -1;           ///< the turn that is heard
    bool timesPlay = false;
    int hoveredTime = -1;      ///< the turn whose time is under the pointer
    QElapsedTimer sinceReader; ///< scrolled, clicked or pressed a key

    QFont textFont, speakerFont, timeFont;
    double scale = 1;
    double nameWidth = 0, timeWidth = 0;  ///< of the widest
    bool hours = false;                   ///< some turn begins after an hour and more
    Columns columns;
    bool columnsStale = true;
    int anchorBlock = 0;       ///< the block at the viewport's top, which the scroll bar follows
    qint64 anchorOffset = 0;   ///< pixels of it above the viewport
    bool syncing = false;
    int barValue = 0;

    qsizetype caret = 0, origin = 0;
    double wantedX = -1;
    bool caretShown = false, keyboardFocus = false;
    QTimer blink, flashEnd, autoScroll;
    text::Span flash;

    RecordId chosen, hovered;
    bool hoverDims = false;
    Drag drag = Drag::None;
    QPoint dragPoint;
    Qt::KeyboardModifiers dragModifiers;
    TextMark draggedFrom;      ///< as it was before its end was dragged
    QElapsedTimer sinceDouble;
    text::Span doubleSpan;     ///< sentence of the last double-click; another one takes the turn
    bool doubleTaken = false;

    std::vector<Shown> m_shown;
    bool m_shownStale = true;

private:
    void normalise();
    void sync();
    void columnsFor(int width, int lanes);
    friend class TranscriptView;
};

/// A colour between two.
inline QColor between(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int x, int y) { return int(std::lround(x * (1 - share) + y * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}
void installTranscriptAccessibility();

}  // namespace kondensat::gui
