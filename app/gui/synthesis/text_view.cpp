#include "app/gui/synthesis/text_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>

#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "core/method/fingerprint.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateDelay = 400;  ///< milliseconds of quiet before what the text rests on is compared

}  // namespace

TextView::TextView(Session& session, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_category(new LineLabel),
      m_state(labelFor({}, Type::Small, true)),
      m_hints(labelFor({}, Type::Small, true)),
      m_heading(new FieldLine(session, QT_TRANSLATE_NOOP("History", "changed the heading of an analytic text"))),
      m_edit(new QuoteEdit(session, QT_TRANSLATE_NOOP("History", "wrote in an analytic text"))),
      m_versions(new VersionsPane(session)) {
    m_heading->setFont(fontFor(Type::Title));
    m_heading->setAccessibleName(tr("Heading of the analytic text"));
    m_edit->setAccessibleName(tr("Analytic text"));
    m_edit->setPlaceholderText(tr("Tell what the condensates say, in the third person; quotes come in from Material."));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(buttonFor(actions.confirm, true));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::xs);
    top->addWidget(m_category, 1);
    for (QAction* action : {actions.insertQuote, actions.versions}) {
        m_wordy.append(buttonFor(action, true));
        top->addWidget(m_wordy.last());
    }
    auto* below = new QHBoxLayout;
    below->setSpacing(space::xs);
    below->addWidget(m_hints, 1);
    below->addWidget(buttonFor(actions.nextHint));

    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_edit);
    split->addWidget(m_versions);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_versions->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::s);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_heading);
    column->addLayout(buttons);
    column->addWidget(split, 1);
    column->addLayout(below);

    m_stateDue.setSingleShot(true);
    m_stateDue.setInterval(stateDelay);
    connect(&m_stateDue, &QTimer::timeout, this, &TextView::showState);
    connect(m_edit, &QuoteEdit::quoteChosen, this, &TextView::quoteChosen);
    connect(m_edit, &QuoteEdit::quoteClicked, this, &TextView::quoteClicked);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &TextView::noticeParagraph);
    for (const auto signal : {&LongTextEdit::textWritten, &LongTextEdit::textShown})
        connect(m_edit, signal, this, [this] {
            showHints();
            m_paragraph.reset();
            noticeParagraph();
        });
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &TextView::showState);
}

/// Where it is narrow, buttons are their icons.
void TextView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool words = width() > 60 * fontMetrics().averageCharWidth();
    for (QToolButton* button : std::as_const(m_wordy))
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void TextView::showText(const RecordId& id) {
    const auto* text = m_session.study().find<study::AnalyticText>(id);
    const bool another = id != m_text;
    m_text = text ? id : RecordId();
    m_heading->bind({m_text, u"heading"_s, {}});
    if (another) {
        m_paragraph.reset();
        m_edit->setLanguage(m_session.index().language());
        m_edit->showText(m_text);
        if (m_versions->isVisibleTo(this)) m_versions->showRecords({m_text}, false);
        showState();
    } else {
        m_stateDue.start();
    }
    if (!text) return;
    const auto* subgroup = m_session.study().find<study::Subgroup>(text->subgroup);
    m_heading->setPlaceholderText(subgroup ? subgroup->name : tr("No heading: it introduces the category"));
    m_category->setText(tr("%1 · %2").arg(method::nameOf(m_session.study(), text->parent),
                                          subgroup ? subgroup->name : tr("Introduction")));
    showHints();
}

void TextView::setVersionsShown(bool shown) {
    m_versions->setVisible(shown);
    if (shown) m_versions->showRecords({m_text}, false);
}

void TextView::refresh(const Touched& touched) {
    if (!m_session.study().find<study::AnalyticText>(m_text)) return showText({});
    showText(m_text);
    const bool quotes = touched.any<study::Quote>() || touched.any<study::Source>() ||
                        touched.any<study::StudyInfo>() || touched.any<study::Participant>() ||
                        touched.any<study::Session>() || touched.any<study::MeaningUnit>();
    if (quotes) m_edit->refreshQuotes();
    if (m_versions->isVisibleTo(this)) m_versions->refresh(touched);
    m_paragraph.reset();
    noticeParagraph();
    m_stateDue.start();
}

void TextView::showState() {
    const study::Study& study = m_session.study();
    const auto* text = study.find<study::AnalyticText>(m_text);
    tint(m_state, colours().quiet);
    m_state->clear();
    m_actions.confirm->setEnabled(text && !m_session.isReadOnly());
    if (!text) return;
    const bool confirmed = !text->confirmed.isEmpty();
    const QString who = method::nameOf(study, text->confirmedBy);
    const QString when = dateWords(text->confirmedOn);
    const QString by = (who.isEmpty() ? when : when.isEmpty() ? who : tr("%1, %2").arg(who, when));
    const bool look = confirmed && method::needsAnotherLook(m_session.index(), m_text);
    m_actions.confirm->setText(confirmed ? tr("Confirm again") : tr("Confirm text"));
    if (look) {
        tint(m_state, colours().look);
        m_state->setText(
            by.isEmpty() ? tr("Needs another look: what it rests on has changed since it was confirmed.")
                         : tr("Needs another look: what it rests on has changed since it was confirmed (%1).").arg(by));
    } else {
        m_state->setText(!confirmed     ? tr("Not confirmed yet")
                         : by.isEmpty() ? tr("Confirmed")
                                        : tr("Confirmed (%1)").arg(by));
    }
    m_actions.confirm->setEnabled(!m_session.isReadOnly() && (!confirmed || look));
}

void TextView::showHints() {
    if (m_edit->isPending()) return;
    const QList<TextHint> hints = hintsFor(m_session.study(), m_text, {}, m_session.index().language());
    m_edit->setHints(hints);
    m_hints->setText(hintSummary(hints));
    m_actions.nextHint->setEnabled(!hints.isEmpty());
}

void TextView::nextHint() {
    const auto& hints = m_edit->hints();
    if (hints.isEmpty()) return;
    const int at = m_edit->textCursor().selectionStart();
    const TextHint* next = nullptr;
    const TextHint* first = &hints.first();
    for (const TextHint& hint : hints) {
        if (hint.span.start < first->span.start) first = &hint;
        if (hint.span.start > at && (!next || hint.span.start < next->span.start)) next = &hint;
    }
    const TextHint& shown = next ? *next : *first;
    select(shown.span);
    m_session.say(shown.words);
}

void TextView::select(const text::Span& span) {
    const int end = m_edit->document()->characterCount() - 1;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::clamp(int(span.end), 0, end));
    cursor.setPosition(std::clamp(int(span.start), 0, end), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    m_edit->setFocus();
}

bool TextView::insertQuote(const app::QuoteBinding& binding) {
    if (!m_text || !m_edit->write()) return false;
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "inserted a quote"));
    const RecordId quote =
        app::insertQuote(changes, m_session.study(), m_text, m_edit->textCursor().position(), binding);
    if (!m_session.commit(changes)) return false;
    const int at = m_edit->positionOf(quote);
    if (at >= 0) {
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(at + 1);
        m_edit->setTextCursor(cursor);
    }
    m_edit->setFocus();
    return true;
}

bool TextView::removeQuote(const RecordId& quote) {
    if (!m_edit->write()) return false;
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "removed a quote"));
    app::removeQuote(changes, m_session.study(), quote);
    return m_session.commit(changes);
}

void TextView::confirm() {
    if (!m_text || !m_edit->write()) return;
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "confirmed an analytic text"));
    app::confirmText(changes, m_session.study(), m_text, m_session.author(), QDate::currentDate());
    if (m_session.commit(changes)) showState();
}

std::optional<app::ParagraphState> TextView::paragraph() const {
    const qsizetype at = m_edit->textCursor().position();
    for (const app::ParagraphState& paragraph : app::paragraphsOf(m_session.study(), m_text))
        if (paragraph.span.start <= at && at <= paragraph.span.end) return paragraph;
    return {};
}

void TextView::noticeParagraph() {
    if (m_edit->isPending()) return;
    const auto now = paragraph();
    const auto span = now ? std::optional(now->span) : std::nullopt;
    if (span == m_paragraph && span) return;
    m_paragraph = span;
    Q_EMIT paragraphChanged();
}

void TextView::linkParagraph(const RecordId& condensate, bool rests) {
    if (!m_edit->write()) return;
    const auto now = paragraph();
    if (!now) return;
    study::ChangeSet changes(rests ? QT_TRANSLATE_NOOP("History", "linked a paragraph to a condensate")
                                   : QT_TRANSLATE_NOOP("History", "unlinked a paragraph from a condensate"));
    app::linkParagraph(changes, m_session.study(), m_text, now->span, condensate, rests);
    m_session.commit(changes);
}

}  // namespace kondensat::gui
