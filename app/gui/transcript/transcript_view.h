// The transcript as it is read and marked: paragraphs laid out only when they are seen, stripes beside the text.
#pragma once
#include <QAbstractScrollArea>

#include "app/gui/parts/theme.h"
#include "app/gui/session/settings.h"
#include "core/method/speakers.h"

namespace kondensat::gui {

/// What is shown: a text with its turns. Positions are UTF-16 units of `text`.
struct TranscriptContent {
    struct Turn {
        text::Span span;
        QString speaker;           ///< as shown in the column: a participant's label, a member's initials, or the label transcribed
        bool participant = false;  ///< interviewers recede a little
        qint64 startMs = -1;
    };
    QString text;
    QString language;
    QList<Turn> turns;  ///< ascending; text before the first belongs to none
};
/// A source's text and turns as they stand now.
TranscriptContent transcriptContent(const study::Study& study, const RecordId& source);

/// "12:05", or "1:12:05" with hours.
QString timeText(qint64 milliseconds, bool hours);

/// A stretch that is marked: a meaning unit, a reading mark, a bound quote.
struct TextMark {
    RecordId id;
    text::Span span;
    QList<RecordId> groups;  ///< code groups, by their order; none: in no group yet
    bool setAside = false;
    bool operator==(const TextMark&) const = default;
};

class TranscriptView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TranscriptView(QWidget* parent = nullptr);
    ~TranscriptView() override;

    /// Shows a text from its beginning; `keepPlace` (the same text, corrected) keeps selection and scroll position by place.
    void setContent(TranscriptContent content, bool keepPlace = false);
    [[nodiscard]] const TranscriptContent& content() const;
    void setMarks(QList<TextMark> marks);      ///< all of them
    void setMark(const TextMark& mark);        ///< one more, or another state of one
    void removeMark(const RecordId& id);
    void setGroupLooks(const QHash<RecordId, GroupLook>& looks);
    void setLook(const ReadingLook& look);
    /// Reading (step 1): no stripes, no handles; marks are a dot in the margin.
    void setReading(bool reading);
    /// Stretches on a quiet ground: hits of a search, passages to re-read. `current`: index of the one that stands out, -1 none.
    void setHits(QList<text::Span> hits, int current = -1);

    /// The turn that is heard (an index into TranscriptContent::turns; -1: none) has a line and a triangle at its side.
    void setSpokenTurn(int turn);
    [[nodiscard]] int spokenTurn() const;
    /// Times of turns can be clicked, and say so.
    void setTimesPlay(bool play);
    /// Nobody has scrolled, clicked, pressed a key or selected words here for some seconds: it may be scrolled for them.
    [[nodiscard]] bool isReaderIdle() const;

    /// Selected with mouse or keyboard; empty at the cursor. Double-click selects a sentence (ICU), again the turn; Shift+arrows,
    /// Ctrl+Shift+arrows by words; Ctrl+L the sentence, Ctrl+Shift+L the turn.
    [[nodiscard]] text::Span selection() const;
    void select(const text::Span& span);
    [[nodiscard]] QString selectedText() const;  ///< of the chosen mark where nothing is selected
    [[nodiscard]] qsizetype cursorPosition() const;
    /// The mark that the person has chosen (click on its stripe, F7/Shift+F7 walks through them); empty for none. Its ends can
    /// be dragged, and moved with Alt+arrows (end) and Alt+Shift+arrows (start) by words.
    [[nodiscard]] RecordId chosenMark() const;
    void chooseMark(const RecordId& id);
    /// Marks that cover a position, innermost first.
    [[nodiscard]] QList<RecordId> marksAt(qsizetype position) const;

    /// Scrolls so that the span is seen comfortably; flashes it for a moment unless motion is unwanted.
    void reveal(const text::Span& span, bool flash = true);
    /// First position on the screen, to come back to.
    [[nodiscard]] qsizetype topPosition() const;
    void scrollTo(qsizetype topPosition);
    /// Where a span stands in the viewport now; null where it is not seen. For popups and inline editors.
    [[nodiscard]] QRect rectOf(const text::Span& span) const;
    [[nodiscard]] qsizetype positionAt(const QPoint& viewportPoint) const;

Q_SIGNALS:
    void selectionChanged();
    void markChosen(const RecordId& id);  ///< empty: none
    void markResized(const RecordId& id, const kondensat::text::Span& span);  ///< its ends were dragged or moved
    /// A printable key (or Enter, Delete) while text is selected or a mark chosen: what a code group's key does. Text is
    /// the key's text in lower case, "\n" for Enter, "\x7f" for Delete.
    void keyTyped(const QString& key);
    void turnTimeClicked(int turn);
    void menuWanted(const QPoint& globalPosition);  ///< right click, or the menu key; the selection or chosen mark is what it is about
    void scrolled();
    void contentChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A find line over a view: Ctrl+F opens it, F3 / Shift+F3 walk, Escape leaves. Finds without regard to case and accents.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(TranscriptView* view, QWidget* parent = nullptr);
    ~FindBar() override;
    void open();
    void walk(int direction);  ///< 1: to the next hit, -1: to the one before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kondensat::gui
