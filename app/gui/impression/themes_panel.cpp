#include "app/gui/impression/themes_panel.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/gui/impression/sources_model.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"
#include "app/operations/impression.h"
#include "core/method/names.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using study::PreliminaryTheme;
using study::ReadingMark;

namespace {

constexpr qsizetype excerpt = 90;  ///< UTF-16 units of a marked place shown in the panel

QLabel* wrapped(QLabel* label) {
    label->setWordWrap(true);
    return label;
}

void clear(QWidget* box) {
    const auto children = box->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        box->layout()->removeWidget(child);
        child->hide();
        child->deleteLater();
    }
}

QWidget* columnIn(QVBoxLayout* column) {
    auto* box = new QWidget;
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins({});
    inner->setSpacing(space::s);
    column->addWidget(box);
    return box;
}

}  // namespace

QString othersKeepingQuiet(const study::Study& study, const RecordId& analysis) {
    const int others = int(app::othersWithoutList(study, analysis).size());
    if (others == 0) return {};
    return counted(ThemesPanel::tr("%n other researcher keeps their list to themselves until they share it.|%n other "
                                   "researchers keep their lists to themselves until they share them.", nullptr, others), others);
}

ThemesPanel::ThemesPanel(Session& session, QAction* newTheme, QAction* share, QAction* sayWho, QWidget* parent)
    : QScrollArea(parent), m_session(session) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(headingRow(tr("My preliminary themes"), {newTheme}));
    m_nobody = new EmptyState(tr("Say who you are; a list of themes is its researcher's own."), sayWho);
    column->addWidget(m_nobody);
    m_mine = columnIn(column);
    auto* mine = static_cast<QVBoxLayout*>(m_mine->layout());
    m_none = new EmptyState(tr("A theme is what you hear across the conversations, in a few words of your own."));
    mine->addWidget(m_none);
    m_list = new ThemeList(session, tr("My preliminary themes"), true);
    m_list->setFitting(true);
    mine->addWidget(m_list);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::xs);
    for (QAction* action : m_list->listActions()) tools->addWidget(buttonFor(action));
    tools->addStretch();
    mine->addLayout(tools);
    m_details = new ThemeDetails(session, false);
    mine->addWidget(m_details);
    m_state = wrapped(labelFor({}, Type::Small, true));
    mine->addWidget(m_state);
    m_share = buttonFor(share, true);
    mine->addWidget(m_share, 0, Qt::AlignLeading);
    m_others = columnIn(column);
    m_placesHeading = headingRow(tr("Marked places in this text"));
    column->addSpacing(space::m);
    column->addWidget(m_placesHeading);
    m_places = columnIn(column);
    column->addStretch();
    setWidget(inside);
    connect(m_list, &ThemeList::currentChanged, m_details, &ThemeDetails::setTheme);
    connect(m_list, &ThemeList::leaving, this, &ThemesPanel::leaving);
}

void ThemesPanel::refresh(const Touched& touched) {
    const bool themes =
        touched.any<PreliminaryTheme>() || touched.any<study::Member>() || touched.any<study::Analysis>();
    if (themes) {
        const RecordId me = m_session.author();
        m_nobody->setVisible(!me);
        m_mine->setVisible(bool(me));
        if (me) {
            if (m_list->member() != me) m_list->setMember(me);
            m_list->refresh();
            const bool any = m_list->count() > 0,
                       shared = app::isListShared(m_session.study(), m_session.analysis(), me);
            const bool alone = app::researchersOf(m_session.study(), m_session.analysis()).size() < 2;
            m_none->setVisible(!any);
            m_state->setVisible(any && !alone);
            m_share->setVisible(any && !alone && !m_session.isReadOnly());
            m_state->setText(shared ? tr("Your list is shared: the team sees it, and what you add to it.")
                                    : tr("Only you see this list until you share it."));
        }
        m_details->setTheme(m_list->current());
        showOthers();
    }
    if (touched.any<ReadingMark>() || touched.touches(m_source)) showPlaces();
}

void ThemesPanel::showOthers() {
    clear(m_others);
    auto* column = static_cast<QVBoxLayout*>(m_others->layout());
    for (const RecordId& member : app::othersWithList(m_session.study(), m_session.analysis())) {
        column->addSpacing(space::s);
        column->addWidget(headingRow(tr("Shared by %1").arg(method::nameOf(m_session.study(), member))));
        for (const PreliminaryTheme* theme : app::themesOf(m_session.study(), m_session.analysis(), member)) {
            auto* label = wrapped(labelFor(theme->title));
            label->setToolTip(theme->note);
            column->addWidget(label);
        }
    }
    if (const QString words = othersKeepingQuiet(m_session.study(), m_session.analysis());
        !words.isEmpty() && m_session.author())
        column->addWidget(wrapped(labelFor(words, Type::Small, true)));
}

void ThemesPanel::setSource(const RecordId& source) {
    m_source = source;
    showPlaces();
}

void ThemesPanel::showPlaces() {
    const auto places = app::markedPlaces(m_session.study(), m_session.analysis(), m_source);
    m_placesHeading->setVisible(!places.isEmpty());
    const QString text = m_session.study().text(m_source);
    struct Row {
        RecordId mark;
        QString note, words;
        bool mine;
    };
    QList<Row> rows;
    QStringList shown;
    for (const app::MarkedPlace& place : places) {
        QString words = text.mid(place.span.start, std::min(place.span.length(), excerpt)).simplified();
        if (place.span.length() > excerpt) words += u"…"_s;
        const bool mine = place.member == m_session.author();
        if (!mine && place.member)
            words = tr("%1: %2", "who marked it, and the words")
                        .arg(method::nameOf(m_session.study(), place.member), words);
        rows.append({place.id, place.note, words, mine && !m_session.isReadOnly()});
        shown.append(place.id.toString() + words + (rows.last().mine ? QString() : place.note));
    }
    if (shown == m_shownPlaces) return;  // a note that is being typed stays under the cursor
    m_shownPlaces = shown;
    clear(m_places);
    for (const Row& row : std::as_const(rows)) addPlace(row.mark, row.note, row.words, row.mine);
}

void ThemesPanel::addPlace(const RecordId& mark, const QString& note, const QString& words, bool mine) {
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    auto* go = new QToolButton;
    go->setText(go->fontMetrics().elidedText(words, Qt::ElideRight, 250));
    go->setToolTip(tr("Show this place"));
    go->setAccessibleName(tr("Place: %1").arg(words));
    go->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    go->setMinimumHeight(space::target);
    connect(go, &QToolButton::clicked, this, [this, mark] { Q_EMIT placeWanted(mark); });
    line->addWidget(go, 1);
    if (mine) {
        auto* remove = new QToolButton;
        remove->setIcon(iconNamed(u"edit-delete"_s));
        remove->setToolTip(tr("Remove the mark"));
        remove->setAccessibleName(tr("Remove the mark"));
        remove->setMinimumSize(space::target, space::target);
        connect(remove, &QToolButton::clicked, this, [this, mark] {
            study::ChangeSet set(QT_TRANSLATE_N_NOOP("History", "removed %n mark of a place|removed %n marks of places"));
            set.remove(mark);
            m_session.commit(set);
        });
        line->addWidget(remove);
    }
    column->addLayout(line);
    if (mine) {
        auto* field = new FieldLine(m_session, QT_TRANSLATE_NOOP("History", "wrote a note on a place"));
        field->setPlaceholderText(tr("Note"));
        field->setAccessibleName(tr("Note on this place"));
        field->bind({mark, u"note"_s, {}});
        column->addWidget(field);
    } else if (!note.isEmpty()) {
        column->addWidget(wrapped(labelFor(note, Type::Small, true)));
    }
    m_places->layout()->addWidget(row);
}

}  // namespace kondensat::gui
