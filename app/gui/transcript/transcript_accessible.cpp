#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

#include "app/gui/transcript/transcript_private.h"

namespace kondensat::gui {

namespace {

/// The transcript's text as screen readers ask for it; offsets are UTF-16 units of the whole text.
class AccessibleTranscript : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleTranscript(TranscriptView* view) : QAccessibleWidget(view, QAccessible::EditableText) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = state.multiLine = state.selectableText = true;
        return state;
    }

    void selection(int index, int* start, int* end) const override {
        const text::Span span = index == 0 ? view()->selection() : text::Span();
        *start = int(span.start);
        *end = int(span.end);
    }
    int selectionCount() const override { return view()->selection().length() > 0 ? 1 : 0; }
    void addSelection(int start, int end) override { view()->select({start, end}); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void setSelection(int, int start, int end) override { addSelection(start, end); }
    int cursorPosition() const override { return int(view()->cursorPosition()); }
    void setCursorPosition(int position) override { view()->select({position, position}); }
    QString text(int start, int end) const override { return whole().mid(start, end - start); }
    int characterCount() const override { return int(whole().size()); }
    QRect characterRect(int offset) const override {
        const QRect rect = view()->rectOf({offset, offset + 1});
        return rect.isNull() ? rect : QRect(view()->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    int offsetAtPoint(const QPoint& point) const override {
        return int(view()->positionAt(view()->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int end) override { view()->reveal({start, end}, false); }
    QString attributes(int offset, int* start, int* end) const override {
        *start = offset;
        *end = offset;
        return {};
    }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override {
        return piece(offset, type, 0, start, end);
    }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override {
        return piece(offset, type, -1, start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override {
        return piece(offset, type, 1, start, end);
    }

private:
    [[nodiscard]] TranscriptView* view() const { return static_cast<TranscriptView*>(widget()); }
    [[nodiscard]] const QString& whole() const { return view()->content().text; }

    /// The piece at, before or behind an offset, looked for in the line around it: the text may be very long.
    QString piece(int offset, QAccessible::TextBoundaryType type, int which, int* start, int* end) const {
        const QString& all = whole();
        offset = std::clamp(offset, 0, int(all.size()));
        if (type == QAccessible::NoBoundary) {
            *start = 0;
            *end = int(all.size());
            return all;
        }
        const qsizetype from = offset > 0 ? all.lastIndexOf(u'\n', offset - 1) + 1 : 0;
        qsizetype to = all.indexOf(u'\n', offset);
        if (to < 0) to = all.size();
        if (type == QAccessible::ParagraphBoundary || type == QAccessible::LineBoundary) {
            if (which < 0) return from == 0 ? none(start, end) : piece(int(from) - 1, type, 0, start, end);
            if (which > 0) return to >= all.size() ? none(start, end) : piece(int(to) + 1, type, 0, start, end);
            *start = int(from);
            *end = int(to);
            return all.mid(from, to - from);
        }
        const auto boundary = type == QAccessible::CharBoundary   ? QTextBoundaryFinder::Grapheme
                              : type == QAccessible::WordBoundary ? QTextBoundaryFinder::Word
                                                                  : QTextBoundaryFinder::Sentence;
        const QString line = all.mid(from, std::min<qsizetype>(to + 1, all.size()) - from);
        QTextBoundaryFinder finder(boundary, line);
        finder.setPosition(offset - from);
        qsizetype first = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
        qsizetype last = finder.toNextBoundary();
        if (which < 0) {
            finder.setPosition(first);
            last = first;
            first = finder.toPreviousBoundary();
        } else if (which > 0) {
            first = last;
            last = finder.toNextBoundary();
        }
        if (first < 0 || last < 0) return none(start, end);
        *start = int(from + first);
        *end = int(from + last);
        return line.mid(first, last - first);
    }
    static QString none(int* start, int* end) {
        *start = *end = -1;
        return {};
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* view = qobject_cast<TranscriptView*>(object);
    return view ? new AccessibleTranscript(view) : nullptr;
}

}  // namespace

void installTranscriptAccessibility() {
    static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace kondensat::gui
