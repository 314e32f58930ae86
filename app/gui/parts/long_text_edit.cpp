#include "app/gui/parts/long_text_edit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include "app/gui/parts/fields.h"

namespace kondensat::gui {

namespace {

/// The widget's text, position by position that of the stored text (toPlainText would make hard spaces soft).
QString storedForm(const QTextDocument& document) {
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text;
}

}  // namespace

LongTextEdit::LongTextEdit(Session& session, const QString& label, QWidget* parent)
    : QTextEdit(parent), m_session(session), m_label(label) {
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setReadOnly(true);
    leaveUndoToStudy(this);
    for (QTimer* timer : {&m_pause, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &LongTextEdit::write);
    }
    m_pause.setInterval(typingPause);
    m_longest.setInterval(longestTyping);
    connect(document(), &QTextDocument::contentsChange, this, &LongTextEdit::contentsChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &LongTextEdit::fit);
    connect(&session, &Session::changed, this, [this](const Touched& touched) {
        if (m_record && touched.touches(m_record) && !m_writing) show();
    });
    connect(&session, &Session::writingWanted, this, [this] {
        if (!write()) m_session.noteUnwritten();
    });
}

void LongTextEdit::bind(const RecordId& record) {
    const bool isOther = record != m_record;
    if (isOther) {
        write();
        m_dirty = false;
        m_record = record;
        setReadOnly(!record || m_session.isReadOnly());
    }
    show();
    // It is read from its beginning; words that are sent to it go to its end.
    if (isOther) verticalScrollBar()->setValue(0);
}

void LongTextEdit::contentsChanged(int position, int removed, int added) {
    if (m_showing) return;
    const QString now = storedForm(*document());
    added = std::min<int>(added, int(now.size()) - position);
    removed = int(m_text.size()) - (int(now.size()) - added);
    const bool continues = position <= m_editEnd && position + removed >= m_editStart;
    if (m_dirty && !continues) write();  // m_text is still the text without this change
    if (!m_dirty) {
        m_editStart = position;
        m_editEnd = position + added;
    } else {
        m_editEnd = std::max<qsizetype>(m_editEnd, position + removed) - removed + added;
        m_editStart = std::min<qsizetype>(m_editStart, position);
    }
    m_text = now;
    m_dirty = true;
    m_pause.start();
    if (!m_longest.isActive()) m_longest.start();
}

bool LongTextEdit::write() {
    m_pause.stop();
    m_longest.stop();
    if (!m_dirty || m_writing) return true;
    const auto stored = m_session.study().document(m_record);
    const qsizetype grown = m_text.size() - stored->length();
    study::ChangeSet changes(m_label);
    if (m_beforeCommit) m_beforeCommit(changes);
    const QString with = m_text.mid(m_editStart, m_editEnd - m_editStart);
    const text::Edit edit = stored->replacing({m_editStart, m_editEnd - grown}, with);
    if (edit.isEmpty()) {
        m_dirty = false;
        return true;
    }
    changes.edit(m_record, edit);
    if (m_alongWithEdit) m_alongWithEdit(changes);
    m_writing = true;
    const bool written = m_session.commit(changes);
    m_writing = false;
    if (!written) return false;
    m_dirty = false;
    Q_EMIT textWritten();
    return true;
}

text::Span LongTextEdit::insertWords(const QString& words) {
    QTextCursor cursor = textCursor();
    const qsizetype at = cursor.position();
    const auto touches = [](QChar c) { return !c.isSpace(); };
    QString put = words.trimmed();
    const qsizetype before = at > 0 && touches(m_text.at(at - 1)) ? 1 : 0;
    if (before) put.prepend(u' ');
    if (at < m_text.size() && m_text.at(at).isLetterOrNumber()) put.append(u' ');
    cursor.insertText(put);
    setTextCursor(cursor);
    return {at + before, at + before + words.trimmed().size()};
}

void LongTextEdit::setLines(int least, int most) {
    m_least = least;
    m_most = most;
    fit();
}

/// Replaces only what differs, so that the cursor stays with its words.
void LongTextEdit::show() {
    const QString wanted = m_record ? m_session.study().text(m_record) : QString();
    const QString shown = storedForm(*document());
    m_dirty = false;
    m_pause.stop();
    m_longest.stop();
    m_text = wanted;
    if (wanted != shown) {
        const auto [a, b] = std::mismatch(shown.cbegin(), shown.cend(), wanted.cbegin(), wanted.cend());
        const qsizetype start = a - shown.cbegin();
        const auto [c, d] =
            std::mismatch(shown.crbegin(), shown.crend() - start, wanted.crbegin(), wanted.crend() - start);
        const qsizetype tail = c - shown.crbegin();
        m_showing = true;
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        cursor.setPosition(int(start));
        cursor.setPosition(int(shown.size() - tail), QTextCursor::KeepAnchor);
        cursor.insertText(wanted.mid(start, wanted.size() - tail - start));
        cursor.endEditBlock();
        m_showing = false;
    }
    fit();
    Q_EMIT textShown();
}

void LongTextEdit::fit() {
    if (m_most <= 0) return;
    const int line = fontMetrics().lineSpacing();
    const int margins = int(document()->documentMargin() * 2) + 2 * frameWidth() + 10;
    const int height = std::clamp(int(document()->size().height()) + 2 * frameWidth() + 10, m_least * line + margins,
                                  m_most * line + margins);
    if (height != this->height()) setFixedHeight(height);
}

void LongTextEdit::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) write();
    QTextEdit::focusOutEvent(event);
}

/// The first time, QTextEdit would scroll to the cursor, which stands at the end of what was filled in.
void LongTextEdit::showEvent(QShowEvent* event) {
    const int at = verticalScrollBar()->value();
    QTextEdit::showEvent(event);
    verticalScrollBar()->setValue(at);
}

void LongTextEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fit();
}

bool LongTextEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText();
}

void LongTextEdit::insertFromMimeData(const QMimeData* source) {
    QString text = source->text();
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"))
        .replace(u'\r', u'\n')
        .remove(QChar::Null)
        .remove(QChar::ObjectReplacementCharacter);
    insertPlainText(text);
}

}  // namespace kondensat::gui
