#include "app/gui/condensation/context_pane.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/player/player_bar.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

WordsChip::WordsChip(QWidget* parent) : QLabel(parent) {
    setFont(fontFor(Type::Small));
    setTextFormat(Qt::PlainText);
    setMinimumHeight(space::target);
    setContentsMargins(space::s, 0, space::s, 0);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag these words into a condensate"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void WordsChip::setWords(const DraggedWords& words) {
    m_words = words;
    const QString shown = u"“"_s + words.words.simplified() + u"”"_s;
    setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, std::max(80, width() - 2 * space::s)));
    setAccessibleName(tr("Selected words"));
}

void WordsChip::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
}

void WordsChip::mouseMoveEvent(QMouseEvent* event) {
    if ((event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance() ||
        m_words.words.isEmpty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOf(m_words));
    drag->setPixmap(grab());
    drag->exec(Qt::CopyAction);
}

ContextPane::ContextPane(Session& session, CardBook& book, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), m_session(session), m_book(book) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* head = new QHBoxLayout;
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    m_who = labelFor({});
    m_who->setFont(fontFor(Type::Body, true));
    m_place = labelFor({}, Type::Small, true);
    names->addWidget(m_who);
    names->addWidget(m_place);
    head->addLayout(names, 1);
    auto* close = new QToolButton;
    close->setIcon(iconNamed(u"window-close"_s));
    close->setAutoRaise(true);
    close->setMinimumSize(space::target, space::target);
    close->setToolTip(tr("Close (Escape)"));
    close->setAccessibleName(tr("Close the context"));
    connect(close, &QToolButton::clicked, this, &ContextPane::closed);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);

    m_view = new TranscriptView;
    m_view->setAccessibleName(tr("The unit in its transcript"));
    ReadingLook look = readingLook();
    look.size = std::max(13, look.size - 2);
    m_view->setLook(look);
    column->addWidget(m_view, 1);
    m_player = new PlayerBar(session, m_view);
    column->addWidget(m_player);
    m_chip = new WordsChip;
    column->addWidget(m_chip);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    for (QAction* action : actions) row->addWidget(buttonFor(action, true));
    row->addStretch(1);
    column->addLayout(row);
    m_chip->hide();

    connect(m_view, &TranscriptView::selectionChanged, this, &ContextPane::selectionChanged);
    connect(m_view, &TranscriptView::keyTyped, this, [this](const QString& key) {
        if (key == u"g") Q_EMIT goldWanted();
    });
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, [this] {
        if (m_unit) load(true);
    });
}

void ContextPane::show(const RecordId& unit) {
    const bool same = unit == m_unit;
    m_unit = unit;
    load(same);
    if (same) return;
    const text::Span span = m_session.passageOf(unit).span;
    m_view->select({span.start, span.start});  // keys go on from its first word
    m_view->reveal(span, false);
}

void ContextPane::refresh(const Touched& touched) {
    if (!m_unit) return;
    m_player->refresh(touched);
    if (!m_session.study().find<study::MeaningUnit>(m_unit)) return Q_EMIT closed();
    if (touched.touches(m_unit) || touched.touches(m_source) || touched.any<study::CodeGroup>()) load(true);
}

void ContextPane::load(bool keepPlace) {
    const auto* unit = m_session.study().find<study::MeaningUnit>(m_unit);
    if (!unit) return;
    const bool sameSource = unit->source == m_source;
    m_source = unit->source;
    const Card& card = m_book.cardOf(m_unit);
    m_who->setText(card.who);
    m_who->setVisible(!card.who.isEmpty());
    m_place->setText(card.place);
    if (!sameSource || keepPlace)
        m_view->setContent(transcriptContent(m_session.study(), m_source), sameSource && keepPlace);
    m_player->showSource(m_source);
    m_view->setGroupLooks(groupLooks(m_session.study(), m_session.analysis()));
    m_view->setMarks({TextMark{m_unit, m_session.passageOf(m_unit).span, unit->groups.ids(), false}});
    selectionChanged();
}

void ContextPane::selectionChanged() {
    const bool selected = m_view->selection().length() > 0;
    m_chip->setVisible(selected);
    if (selected) m_chip->setWords(words());
}

DraggedWords ContextPane::words() const {
    const method::Passage passage = m_session.passageOf(m_unit);
    const text::Span selection = m_view->selection();
    if (selection.length() <= 0) return {m_unit, passage.text};
    return {selection.overlaps(passage.span) ? m_unit : RecordId(), m_view->selectedText()};
}

text::Range ContextPane::selectedRange() const {
    const method::Passage passage = m_session.passageOf(m_unit);
    const text::Span selection = m_view->selection();
    const auto document = m_session.study().document(m_source);
    const text::Span within = text::trimmed(
        document->text(), {std::max(selection.start, passage.span.start), std::min(selection.end, passage.span.end)});
    return within.length() > 0 && within != passage.span ? document->rangeOf(within) : text::Range{};
}

void ContextPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

}  // namespace kondensat::gui
