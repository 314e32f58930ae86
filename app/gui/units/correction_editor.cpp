#include "app/gui/units/correction_editor.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

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
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setCursor(Qt::IBeamCursor);
    hide();
    connect(view, &TranscriptView::scrolled, this, &CorrectionEditor::place);
    connect(this, &QPlainTextEdit::textChanged, this, &CorrectionEditor::place);
}

void CorrectionEditor::open(const RecordId& source, const text::Span& around) {
    m_source = source;
    m_span = paragraphAround(m_view->content(), around);
    m_before = m_view->content().text.mid(m_span.start, m_span.length());
    const ReadingLook look = readingLook();
    QFont font = fontFor(Type::Body);
    if (look.serif) font.setFamilies({u"Noto Serif"_s, u"serif"_s});
    font.setPixelSize(look.size);
    setFont(font);
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
    const QRect where = m_source.isEmpty() ? QRect() : m_view->rectOf(m_span);
    if (where.isNull()) return;
    // The neighbours tell how wide the column is.
    const QRect column = m_view->rectOf({m_span.start - 2000, m_span.end + 2000}) | where;
    const QRect room = m_view->viewport()->rect();
    const int margin = int(document()->documentMargin());
    const int left = viewport()->x() + margin, top = viewport()->y() + margin;
    const int besides = width() - viewport()->width() + 2 * margin, above = height() - viewport()->height() + 2 * margin;
    const int wide = std::min(column.width() + space::xs + besides, room.width());
    resize(wide, height());  // lines are counted as they break at this width
    const int lines = std::max(1, int(document()->size().height()));
    const int words = std::max(where.height(), lines * QFontMetrics(font()).lineSpacing() + space::xs);
    const int tall = std::min(words + above, room.height());
    const int x = m_before.isRightToLeft() ? column.right() + left - wide : column.left() - left;
    setGeometry(std::clamp(x, 0, room.width() - wide), std::clamp(where.top() - top, 0, room.height() - tall), wide, tall);
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

void CorrectionEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return keep();
    QPlainTextEdit::keyPressEvent(event);
}

void CorrectionEditor::insertFromMimeData(const QMimeData* source) {
    if (source->hasText()) textCursor().insertText(source->text().simplified());
}

}  // namespace kondensat::gui
