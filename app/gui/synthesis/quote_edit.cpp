#include "app/gui/synthesis/quote_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "app/gui/parts/number_offers.h"
#include "app/gui/parts/theme.h"
#include "app/gui/session/settings.h"
#include "app/operations/bound_quotes.h"
#include "app/operations/language_versions.h"
#include "core/method/speakers.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar place = QChar::ObjectReplacementCharacter;
const QString copiedType = u"application/x-kondensat-analytic-text"_s;

/// What was last cut or copied; the clipboard itself holds plain words.
struct Clip {
    QByteArray key;
    app::CopiedText text;
};
Clip& clip() {
    static Clip last;
    return last;
}

}  // namespace

QuoteEdit::QuoteEdit(Session& session, const QString& label, QWidget* parent)
    : LongTextEdit(session, label, parent),
      m_session(session),
      m_object(new QuoteObject(this)),
      m_spelling(new SpellingHighlighter(session, document())) {
    m_object->quoteAt = [this](int position) { return quoteAt(position); };
    m_object->isChosen = [this](const RecordId& id) { return id == m_chosen; };
    // The text has no formats of its own, so that every U+FFFC has the default one; it is drawn by its position.
    document()->documentLayout()->registerHandler(QTextFormat::NoObject, m_object);
    setAlongWithEdit([this](study::ChangeSet& changes) {
        if (!m_isVersion) app::settleQuotes(changes, m_session.study(), record());
    });
    connect(this, &LongTextEdit::textShown, this, &QuoteEdit::placeAnchors);
    connect(this, &LongTextEdit::textWritten, this, &QuoteEdit::placeAnchors);
    connect(this, &QTextEdit::cursorPositionChanged, this, &QuoteEdit::noticeCursor);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &QuoteEdit::applyLook);
    new NumberOffers(session, this);
    applyLook();
}

void QuoteEdit::applyLook() {
    const QFont font = readingFont(-1);
    setFont(font);
    document()->setDefaultFont(font);
    document()->setDocumentMargin(space::l);
    document()->markContentsDirty(0, document()->characterCount());
    applyHints();
    viewport()->update();
}

void QuoteEdit::showText(const RecordId& analyticText) {
    m_isVersion = false;
    m_quotes.clear();
    bind(analyticText);
    moveCursor(QTextCursor::Start);
}

void QuoteEdit::showVersion(const RecordId& version) {
    m_isVersion = true;
    m_quotes.clear();
    bind(version);
}

void QuoteEdit::setLanguage(const QString& language) {
    m_language = language;
    m_spelling->setLanguage(language);
    refreshQuotes();
}

RecordId QuoteEdit::originalOf() const {
    const auto* version = m_isVersion ? m_session.study().find<study::Translation>(record()) : nullptr;
    return version ? version->parent : record();
}

ShownQuote QuoteEdit::shownOf(const RecordId& id) const {
    const study::Study& study = m_session.study();
    const app::QuoteState state = app::stateOf(study, id);
    ShownQuote shown{id, state.printed, state.label, {}, false};
    if (m_isVersion) {
        const auto fields = app::publishableOf(study, id);
        const auto* version = fields.isEmpty() ? nullptr : app::versionOf(study, fields.first(), m_language);
        const QString words = version ? study.text(version->id).trimmed() : QString();
        const auto* source = study.find<study::Source>(state.source);
        const bool sameLanguage = source && !source->language.isEmpty() && source->language == m_language;
        if (!words.isEmpty())
            shown.words = words;
        else if (!sameLanguage)
            shown.note = tr("Not translated yet");
    } else if (state.source && state.now.isEmpty()) {
        shown.note = tr("These words are no longer in the transcript");
    } else if (state.changed) {
        shown.note = tr("The transcript reads differently now");
    } else if (!text::beyondPolicy(state.edits).isEmpty()) {
        shown.note = tr("Edited beyond the quote policy");
    }
    shown.rightToLeft = shown.words.isRightToLeft();
    return shown;
}

void QuoteEdit::placeAnchors() {
    QList<app::PlacedQuote> placed = app::placedQuotesOf(m_session.study(), originalOf());
    const QString shown = document()->toRawText();
    if (m_isVersion) {
        qsizetype at = -1;
        for (app::PlacedQuote& quote : placed) {
            at = at == -2 ? at : shown.indexOf(place, at + 1);
            if (at < 0) at = -2;
            quote.position = at;
        }
    }
    QHash<RecordId, ShownQuote> known;  // what they say changes with other records only; see refreshQuotes()
    for (const Anchored& anchored : m_quotes) known.insert(anchored.quote.id, anchored.quote);
    m_quotes.clear();
    for (const app::PlacedQuote& quote : placed) {
        if (quote.position < 0 || quote.position >= shown.size() || shown[quote.position] != place) continue;
        QTextCursor cursor(document());
        cursor.setPosition(int(quote.position));
        cursor.setPosition(int(quote.position) + 1, QTextCursor::KeepAnchor);
        const auto as = known.constFind(quote.quote);
        m_quotes.append({cursor, as == known.cend() ? shownOf(quote.quote) : *as});
        document()->markContentsDirty(int(quote.position), 1);
    }
    viewport()->update();
    noticeCursor();
}

void QuoteEdit::refreshQuotes() {
    for (Anchored& anchored : m_quotes) {
        ShownQuote now = shownOf(anchored.quote.id);
        if (now == anchored.quote) continue;
        anchored.quote = std::move(now);
        document()->markContentsDirty(anchored.at.selectionStart(), 1);
    }
    viewport()->update();
}

const ShownQuote* QuoteEdit::quoteAt(int position) const {
    for (const Anchored& anchored : m_quotes)
        if (anchored.at.selectionStart() == position && anchored.at.hasSelection()) return &anchored.quote;
    return nullptr;
}

QList<ShownQuote> QuoteEdit::shownQuotes() const {
    QList<ShownQuote> shown;
    for (const Anchored& anchored : m_quotes)
        if (anchored.at.hasSelection()) shown.append(anchored.quote);
    return shown;
}

int QuoteEdit::positionOf(const RecordId& quote) const {
    for (const Anchored& anchored : m_quotes)
        if (anchored.quote.id == quote && anchored.at.hasSelection()) return anchored.at.selectionStart();
    return -1;
}

void QuoteEdit::chooseQuote(const RecordId& quote) {
    if (const int at = positionOf(quote); at >= 0) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(at);
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    noticeCursor();
}

void QuoteEdit::noticeCursor() {
    const int at = textCursor().position();
    const ShownQuote* quote = quoteAt(at);
    if (!quote) quote = quoteAt(at - 1);
    const RecordId now = quote ? quote->id : RecordId();
    if (now == m_chosen) return;
    m_chosen = now;
    viewport()->update();
    Q_EMIT quoteChosen(m_chosen);
}

void QuoteEdit::setHints(const QList<TextHint>& hints) {
    if (hints == m_hints) return;
    m_hints = hints;
    applyHints();
}

void QuoteEdit::applyHints() {
    QList<ExtraSelection> selections;
    const int end = document()->characterCount() - 1;
    for (const TextHint& hint : m_hints) {
        if (hint.span.end > end) continue;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(hint.span.start));
        selection.cursor.setPosition(int(hint.span.end), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(hint.kind == TextHint::Kind::Unbacked ? QTextCharFormat::DotLine
                                                                                 : QTextCharFormat::DashUnderline);
        selection.format.setUnderlineColor(hint.kind == TextHint::Kind::Unbacked ? colours().quiet : colours().look);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

bool QuoteEdit::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
        QStringList words;
        for (const TextHint& hint : m_hints)
            if (hint.span.start <= at && at <= hint.span.end && !words.contains(hint.words)) words.prepend(hint.words);
        if (words.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
        }
        return true;
    }
    return LongTextEdit::event(event);
}

void QuoteEdit::mousePressEvent(QMouseEvent* event) {
    LongTextEdit::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() & Qt::ShiftModifier) return;
    const QPointF point = event->position() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int at = document()->documentLayout()->hitTest(point, Qt::ExactHit);
    for (const int near : {at, at - 1})
        if (const ShownQuote* quote = at >= 0 ? quoteAt(near) : nullptr) {
            const RecordId id = quote->id;
            chooseQuote(id);
            Q_EMIT quoteClicked(id);
            return;
        }
}

void QuoteEdit::contextMenuEvent(QContextMenuEvent* event) {
    std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    addSpellingTo(*menu, m_session, this, cursorForPosition(event->pos()).position(), m_language);
    menu->exec(event->globalPos());
}

void QuoteEdit::resizeEvent(QResizeEvent* event) {
    // Never edge to edge: what is wider than the measure becomes margin.
    const int measure = readingLook().measure * fontMetrics().averageCharWidth() + 4 * space::l;
    const int margin = std::max(0, (width() - measure) / 2);
    if (viewportMargins().left() != margin) setViewportMargins(margin, 0, margin, 0);
    LongTextEdit::resizeEvent(event);
}

QMimeData* QuoteEdit::createMimeDataFromSelection() const {
    const_cast<QuoteEdit*>(this)->write();  // so that positions are those of the stored text
    const QTextCursor cursor = textCursor();
    QString words = cursor.selectedText();
    words.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    QString plain;
    int at = cursor.selectionStart();
    for (const QChar c : words) {
        const ShownQuote* quote = c == place ? quoteAt(at) : nullptr;
        if (c != place)
            plain += c;
        else if (quote)
            plain += (u"“%1” %2"_s).arg(quote->words, quote->label).trimmed();
        ++at;
    }
    auto* mime = new QMimeData;
    mime->setText(plain);
    if (m_isVersion || isPending() || !words.contains(place)) return mime;
    clip() = {QByteArray::number(QDateTime::currentMSecsSinceEpoch()),
              app::copied(m_session.study(), record(), {cursor.selectionStart(), cursor.selectionEnd()})};
    mime->setData(copiedType, clip().key);
    return mime;
}

bool QuoteEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasFormat(copiedType) || LongTextEdit::canInsertFromMimeData(source);
}

void QuoteEdit::insertFromMimeData(const QMimeData* source) {
    if (m_isVersion || isReadOnly() || source->data(copiedType).isEmpty() || source->data(copiedType) != clip().key)
        return LongTextEdit::insertFromMimeData(source);
    textCursor().removeSelectedText();
    if (!write()) return;
    const int at = textCursor().position();
    study::ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "put %n quote in again|put %n quotes in again"),
                             int(clip().text.quotes.size()));
    app::insertCopied(changes, m_session.study(), record(), at, clip().text);
    if (!m_session.commit(changes)) return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at + int(clip().text.text.size()), document()->characterCount() - 1));
    setTextCursor(cursor);
}

}  // namespace kondensat::gui
