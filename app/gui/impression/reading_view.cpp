#include "app/gui/impression/reading_view.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "app/gui/impression/list_delegate.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/player/player_bar.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using study::ReadingMark;

ReadingView::ReadingView(Session& session, QAction* read, QAction* mark, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new SourcesModel(session, this)),
      m_sources(new QListView),
      m_panes(new QSplitter),
      m_read(read),
      m_mark(mark) {
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins({});
    auto* files = new QAction(tr("Import transcripts…"), this);  // the window's command of this name
    connect(files, &QAction::triggered, this, [this] { m_session.chooseFiles(); });
    m_none = new EmptyState(tr("The conversations that you read stand here. Drop the files of their transcripts on the "
                               "window, or choose them."),
                            session.isReadOnly() ? nullptr : files);
    row->addWidget(m_none);
    row->addWidget(m_panes, 1);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, space::m, space::s, space::m);
    column->addWidget(headingRow(tr("Texts to read")));
    m_sources->setModel(m_model);
    m_sources->setItemDelegate(new ListDelegate(SourcesModel::DetailRole, SourcesModel::ReadRole, m_sources));
    m_sources->setAccessibleName(tr("Texts to read"));
    m_sources->setResizeMode(QListView::Adjust);
    m_sources->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sources->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sources->setMouseTracking(true);
    column->addWidget(m_sources, 1);
    m_panes->addWidget(side);
    m_panes->addWidget(buildText(read, mark));
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({250, 700});
    m_panes->setChildrenCollapsible(false);
    side->setMinimumWidth(std::min(180, fontMetrics().averageCharWidth() * 24));

    connect(m_sources->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const RecordId source = m_model->sourceAt(index.row());
        if (!index.isValid() || source == m_source) return;
        m_source = source;
        showSource(false);
        Q_EMIT sourceChanged();
    });
    connect(m_text, &TranscriptView::keyTyped, this, [this](const QString& key) {
        if (key == u"\x7f") removeMark(m_text->chosenMark());
    });
    connect(m_text, &TranscriptView::menuWanted, this, &ReadingView::openMenu);
    connect(m_text, &TranscriptView::markResized, this, &ReadingView::moveMark);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, [this] { m_sources->viewport()->update(); });
}

QWidget* ReadingView::buildText(QAction* read, QAction* mark) {
    m_page = new QWidget;
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::m, space::m, space::s);
    head->setSpacing(space::s);
    m_title = new LineLabel(fontFor(Type::Title), false);
    m_detail = new LineLabel;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    head->addLayout(words, 1);
    for (QAction* action : {mark, read}) {
        m_withWords.append(buttonFor(action, true));
        head->addWidget(m_withWords.last(), 0, Qt::AlignTop);
    }
    m_page->installEventFilter(this);
    head->addWidget(lookButton(), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(hairline(Qt::Horizontal));
    m_text = new TranscriptView;
    m_text->setReading(true);
    m_text->setLook(readingLook());
    m_text->setAccessibleName(tr("Text"));
    m_find = new FindBar(m_text);
    column->addWidget(m_find);
    column->addWidget(m_text, 1);
    m_player = new PlayerBar(m_session, m_text);
    column->addWidget(m_player);
    return m_page;
}

/// The title needs the room more than the words on buttons do.
bool ReadingView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_page && event->type() == QEvent::Resize) {
        const bool room = m_page->width() > fontMetrics().averageCharWidth() * 64;
        for (QToolButton* button : std::as_const(m_withWords))
            button->setToolButtonStyle(room ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* ReadingView::lookButton() {
    auto* button = new QToolButton;
    button->setIcon(iconNamed(u"format-font-size-more"_s));
    button->setToolTip(tr("Letters, size and lines"));
    button->setAccessibleName(tr("Letters, size and lines"));
    const int picture = std::max(16, button->fontMetrics().height() * 3 / 4);
    button->setIconSize({picture, picture});
    button->setMinimumSize(space::target, space::target);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    auto* action = new QWidgetAction(menu);
    auto* panel = new LookPanel;
    action->setDefaultWidget(panel);
    menu->addAction(action);
    button->setMenu(menu);
    connect(panel, &LookPanel::changed, this, [this](const ReadingLook& look) { m_text->setLook(look); });
    return button;
}

void ReadingView::refresh(const Touched& touched) {
    const bool sources = touched.any<study::Source>() || touched.any<study::Analysis>();
    if (sources || touched.any<ReadingMark>() || touched.any<study::Member>()) m_model->reload();
    m_none->setVisible(m_model->rowCount() == 0);
    m_panes->setVisible(m_model->rowCount() > 0);
    const int row = m_model->rowOf(m_source);
    if (row < 0) {
        m_source = m_model->sourceAt(0);
        showSource(false);
        Q_EMIT sourceChanged();
    } else if (touched.touches(m_source) || touched.any<study::Participant>() || touched.any<study::Member>()) {
        showSource(true);
    } else if (touched.any<ReadingMark>()) {
        showMarks();
    }
    m_player->refresh(touched);
    if (const int now = m_model->rowOf(m_source); now >= 0 && m_sources->currentIndex().row() != now)
        m_sources->setCurrentIndex(m_model->index(now));
    showRead();
}

void ReadingView::open(const RecordId& source) {
    if (const int row = m_model->rowOf(source); row >= 0) m_sources->setCurrentIndex(m_model->index(row));
}

void ReadingView::openNext(int by) {
    const int row = m_model->rowOf(m_source) + by;
    if (row >= 0 && row < m_model->rowCount()) m_sources->setCurrentIndex(m_model->index(row));
}

void ReadingView::reveal(const RecordId& source, const text::Span& span) {
    open(source);
    if (source == m_source && (span.start > 0 || span.length() > 0)) m_text->reveal(span);
    m_text->setFocus();
}

text::Span ReadingView::placeInText() const {
    const qsizetype top = m_text->topPosition();
    return {top, std::min(top + 1, qsizetype(m_text->content().text.size()))};
}

void ReadingView::showSource(bool keepPlace) {
    if (!m_source) {
        m_player->showSource({});
        return m_text->setContent({});
    }
    m_title->setText(method::nameOf(m_session.study(), m_source));
    m_text->setContent(transcriptContent(m_session.study(), m_source), keepPlace);
    m_player->showSource(m_source);
    showMarks();
    showRead();
}

void ReadingView::showMarks() {
    QList<TextMark> marks;
    for (const app::MarkedPlace& place : app::markedPlaces(m_session.study(), m_session.analysis(), m_source))
        if (place.span.length() > 0) marks.append({place.id, place.span, {}, false});
    m_text->setMarks(marks);
}

void ReadingView::showRead() {
    const RecordId mark = app::readingBy(m_session.study(), m_session.analysis(), m_source, m_session.author());
    const auto* reading = m_session.study().find<ReadingMark>(mark);
    m_read->setChecked(reading);
    m_read->setText(reading ? tr("Read") : tr("Mark as read"));
    const int row = m_model->rowOf(m_source);
    m_detail->setText(row < 0 ? QString() : m_model->index(row).data(SourcesModel::DetailRole).toString());
}

void ReadingView::markPlace() {
    const text::Span span = m_text->selection();
    if (span.length() == 0) {
        m_session.say(tr("Select the words to come back to first."));
        return;
    }
    const auto changes = app::markPlace(m_session.study(), m_session.analysis(), m_source, m_session.author(), span, {},
                                        QDate::currentDate());
    if (!m_session.commit(changes)) return;
    const RecordId mark = changes.changes().first().record;
    askInline(m_text, tr("What made you stop here?"), {}, tr("Keep the note"), [this, mark](const QString& note) {
        study::ChangeSet set(QT_TRANSLATE_NOOP("History", "wrote a note on a place"));
        set.set(mark, &ReadingMark::note, note);
        m_session.commit(set);
        m_text->setFocus();
    });
}

void ReadingView::removeMark(const RecordId& mark) {
    const auto* place = m_session.study().find<ReadingMark>(mark);
    if (!place || place->member != m_session.author()) return;
    study::ChangeSet set(QT_TRANSLATE_N_NOOP("History", "removed %n mark of a place|removed %n marks of places"));
    set.remove(mark);
    m_session.commit(set);
}

void ReadingView::moveMark(const RecordId& mark, const text::Span& span) {
    const auto* place = m_session.study().find<ReadingMark>(mark);
    if (!place || place->member != m_session.author() || span.length() == 0) return showMarks();
    study::ChangeSet set(QT_TRANSLATE_NOOP("History", "moved the mark of a place"));
    set.set(mark, &ReadingMark::range, m_session.study().document(m_source)->rangeOf(span));
    if (!m_session.commit(set)) showMarks();
}

void ReadingView::openMenu(const QPoint& where) {
    QMenu menu;
    menu.addAction(m_mark);
    m_player->addTo(menu);
    menu.exec(where);
}

bool ReadingView::find() {
    m_find->open();
    return true;
}

}  // namespace kondensat::gui
