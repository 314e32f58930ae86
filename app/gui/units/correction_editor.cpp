#include "app/gui/units/correction_editor.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTimer>

#include "app/gui/parts/theme.h"
#include "app/gui/transcript/transcript_view.h"
#include "app/operations/marking.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// The line of text around a stretch, within its turn.
text::Span paragraphAround(const TranscriptContent& content, const text::Span& around) {
    const QString& words = content.text;
    const qsizetype at = std::clamp<qsizetype>(around.start, 0, words.size());
    text::Span paragraph{at > 0 ? words.lastIndexOf(u'\n', at - 1) + 1 : 0, words.indexOf(u'\n', at)};
    if (paragraph.end < 0) paragraph.end = words.size();
    for (const auto& turn : content.turns) {
        if (turn.span.start <= at)
            paragraph.start = std::max(paragraph.start, turn.span.start);
        else if (turn.span.start < paragraph.end)
            paragraph.end = turn.span.start;
    }
    return paragraph;
}

}  // namespace

CorrectionEditor::CorrectionEditor(Session& session, TranscriptView* view)
    : QPlainTextEdit(view->viewport()), m_session(session), m_view(view) {
    setAccessibleName(tr("Words of the transcript"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::Box);
    setCursor(Qt::IBeamCursor);
    hide();
    connect(view, &TranscriptView::scrolled, this, &CorrectionEditor::place);
    connect(this, &QPlainTextEdit::textChanged, this, &CorrectionEditor::place);
    view->viewport()->installEventFilter(this);
}

void CorrectionEditor::open(const RecordId& source, const text::Span& around) {
    m_source = source;
    m_span = paragraphAround(m_view->content(), around);
    m_before = m_view->content().text.mid(m_span.start, m_span.length());
    setFont(readingFont());
    m_view->reveal(m_span, false);
    setPlainText(m_before);
    QTextCursor cursor = textCursor();
    const qsizetype from = std::clamp(around.start, m_span.start, m_span.end),
                    to = std::clamp(around.end, from, m_span.end);
    cursor.setPosition(int(from - m_span.start));
    cursor.setPosition(int(to - m_span.start), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    show();
    place();
    setFocus();
    m_session.say(tr("Enter keeps the correction, Escape leaves it."));
}

void CorrectionEditor::leave() {
    if (isHidden()) return;
    hide();
    m_view->setFocus();
}

void CorrectionEditor::place() {
    if (isHidden()) return;
    const QRect where = m_view->rectOf(m_span);
    // Its place is scrolled out of sight, and it with it; it keeps the focus, and what is typed brings it back.
    if (where.isNull()) return move(x(), -height() - space::xl);
    // The neighbours tell how wide the column is.
    const QRect column = m_view->rectOf({m_span.start - 2000, m_span.end + 2000}) | where;
    const QRect room = m_view->viewport()->rect();
    const int margin = int(document()->documentMargin());
    const int left = viewport()->x() + margin, top = viewport()->y() + margin;
    const int besides = width() - viewport()->width() + 2 * margin,
              above = height() - viewport()->height() + 2 * margin;
    const int wide = std::min(column.width() + space::xs + besides, room.width());
    resize(wide, height());  // lines are counted as they break at this width
    const int lines = std::max(1, int(document()->size().height()));
    const int line = QFontMetrics(font()).lineSpacing();
    const int words = std::max(where.height(), (lines + 1) * line);
    const int tall = std::min(words + above, room.height());
    setVerticalScrollBarPolicy(words + above > room.height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int x = m_before.isRightToLeft() ? column.right() + left - wide : column.left() - left;
    setGeometry(std::clamp(x, 0, room.width() - wide), std::clamp(where.top() - top, 0, room.height() - tall), wide,
                tall);
}

void CorrectionEditor::keep() {
    const QString words = toPlainText();
    if (words == m_before) return leave();
    // The study may have changed under it (another correction undone): then the place is no longer what it was.
    if (m_session.study().text(m_source).mid(m_span.start, m_span.length()) != m_before) {
        m_session.tell(
            tr("The transcript changed while you were correcting it. Your words are still here: copy them, press "
               "Escape, and begin again."));
        return;
    }
    if (m_session.commit(app::correctWords(m_session.study(), m_source, m_span, words))) leave();
}

bool CorrectionEditor::eventFilter(QObject* watched, QEvent* event) {
    // After the transcript has broken its lines anew.
    if (event->type() == QEvent::Resize && !isHidden()) QTimer::singleShot(0, this, &CorrectionEditor::place);
    return QPlainTextEdit::eventFilter(watched, event);
}

void CorrectionEditor::keyPressEvent(QKeyEvent* event) {
    if (y() < 0 && !event->text().isEmpty()) m_view->reveal(m_span, false);
    if (event->key() == Qt::Key_Escape) return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return keep();
    QPlainTextEdit::keyPressEvent(event);
}

void CorrectionEditor::insertFromMimeData(const QMimeData* source) {
    if (source->hasText()) textCursor().insertText(source->text().simplified());
}

}  // namespace kondensat::gui
