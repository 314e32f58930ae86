#include "app/gui/impression/impression_page.h"

#include <QActionGroup>
#include <QVBoxLayout>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player_bar.h"
#include "app/operations/impression.h"
#include "core/method/names.h"
#include "core/study/order_key.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using study::PreliminaryTheme;

namespace {

enum View { Reading, Discussing };

}  // namespace

Page* makeImpressionPage(Session& session, QWidget* parent) {
    return new ImpressionPage(session, parent);
}

ImpressionPage::ImpressionPage(Session& session, QWidget* parent)
    : Page(session, Step::Impression, parent), m_views(new QStackedWidget), m_inspector(new QStackedWidget) {
    makeCommands();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::s, space::l, space::s);
    head->setSpacing(space::xs);
    for (QAction* view : {m_reading, m_discussing}) head->addWidget(buttonFor(view, true));
    head->addStretch();
    column->addLayout(head);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_views, 1);

    m_text = new ReadingView(session, m_read, m_mark);
    m_text->player()->addCommandsTo(*this);
    m_lists = new ListsView(session, m_share, m_take, m_merge, m_newTheme);
    m_views->addWidget(m_text);
    m_views->addWidget(m_lists);
    m_themes = new ThemesPanel(session, m_newTheme, m_share, m_who);
    m_discussions = new DiscussionPanel(session, m_record);
    m_inspector->addWidget(m_themes);
    m_inspector->addWidget(m_discussions);

    connect(m_text, &ReadingView::sourceChanged, this, [this] {
        m_themes->setSource(m_text->source());
        Q_EMIT currentChanged();
    });
    connect(m_themes, &ThemesPanel::leaving, m_text->text(), [this] { m_text->text()->setFocus(); });
    connect(m_themes, &ThemesPanel::placeWanted, this, [this](const RecordId& mark) {
        reveal({step(), mark, {}, {}});
    });
}

QAction* ImpressionPage::viewCommand(const QString& text, const QKeySequence& key, int view) {
    QAction* action = command(text, key, {}, [this, view] { showView(view); });
    action->setCheckable(true);
    return action;
}

void ImpressionPage::makeCommands() {
    m_reading = viewCommand(tr("Reading"), Qt::ALT | Qt::Key_1, Reading);
    m_discussing = viewCommand(tr("Discussion of the lists"), Qt::ALT | Qt::Key_2, Discussing);
    auto* views = new QActionGroup(this);
    views->addAction(m_reading);
    views->addAction(m_discussing);
    m_reading->setChecked(true);
    m_read = command(tr("Mark as read"), Qt::Key_R, u"dialog-ok-apply"_s, [this] { toggleRead(); });
    m_read->setCheckable(true);
    m_mark = command(tr("Mark place"), Qt::Key_M, u"bookmark-new"_s, [this] {
        if (knowsWho()) m_text->markPlace();
    });
    m_newTheme = command(tr("New theme"), Qt::Key_T, u"list-add"_s, [this] { newTheme(); });
    m_walk = {command(tr("Next text"), Qt::Key_N, u"go-next"_s, [this] { m_text->openNext(1); }),
              command(tr("Previous text"), Qt::Key_P, u"go-previous"_s, [this] { m_text->openNext(-1); })};
    m_share =
        command(tr("Share my list"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, u"document-share"_s, [this] { shareOrKeep(); });
    m_who = command(tr("Say who I am"), {}, u"user-identity"_s, [this] { sayWho(); });
    m_take =
        command(tr("Take into the team's list"), Qt::CTRL | Qt::Key_Return, u"go-next"_s, [this] { m_lists->take(); });
    m_merge = command(tr("Merge into the chosen theme"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, u"merge"_s,
                      [this] { m_lists->merge(); });
    m_record = command(tr("Record a discussion"), Qt::CTRL | Qt::Key_D, u"list-add"_s, [this] { recordDiscussion(); });
}

QWidget* ImpressionPage::inspector() {
    return m_inspector;
}

void ImpressionPage::showView(int view) {
    m_views->setCurrentIndex(view);
    m_inspector->setCurrentIndex(view);
    (view == Reading ? m_reading : m_discussing)->setChecked(true);
    updateActions();
    Q_EMIT currentChanged();
}

void ImpressionPage::updateActions() {
    const bool reading = m_views->currentIndex() == Reading, writable = !session().isReadOnly();
    const bool shared = app::isListShared(study(), session().analysis(), session().author());
    m_read->setEnabled(reading && writable && bool(m_text->source()));
    m_mark->setEnabled(reading && writable && bool(m_text->source()));
    for (QAction* action : std::as_const(m_walk)) action->setEnabled(reading);
    m_newTheme->setEnabled(writable);
    m_record->setEnabled(writable);
    m_share->setEnabled(writable && !app::themesOf(study(), session().analysis(), session().author()).isEmpty() &&
                        bool(session().author()));
    m_share->setText(shared ? tr("Keep my list to myself again") : tr("Share my list"));
    m_who->setVisible(!session().author());
}

void ImpressionPage::refresh(const Touched& touched) {
    m_text->refresh(touched);
    m_themes->refresh(touched);
    m_lists->refresh(touched);
    m_discussions->refresh(touched);
    updateActions();
}

// ---- places --------------------------------------------------------------------------------------------------------

void ImpressionPage::reveal(const Place& place) {
    if (const auto* mark = study().find<study::ReadingMark>(place.record)) {
        showView(Reading);
        const auto span = study().document(mark->source)->spanOf(mark->range);
        m_text->reveal(mark->source, span.value_or(text::Span()));
    } else if (const auto* theme = study().find<PreliminaryTheme>(place.record)) {
        const bool mine = theme->member && theme->member == session().author();
        showView(mine ? Reading : Discussing);
        if (mine)
            m_themes->choose(theme->id);
        else
            m_lists->choose(theme->id);
    } else if (study().find<study::Discussion>(place.record)) {
        showView(Discussing);
        m_discussions->choose(place.record);
    } else if (study().find<study::Source>(place.record)) {
        showView(Reading);
        m_text->reveal(place.record, place.span);
    } else if (m_views->currentIndex() == Reading) {
        m_text->text()->setFocus();
    }
}

Place ImpressionPage::place() const {
    if (m_views->currentIndex() == Reading) return {step(), m_text->source(), m_text->placeInText(), {}};
    return {step(), m_lists->current() ? m_lists->current() : m_discussions->current(), {}, {}};
}

RecordId ImpressionPage::current() const {
    if (m_views->currentIndex() == Reading) return m_text->source();
    return m_lists->current() ? m_lists->current() : m_discussions->current();
}

bool ImpressionPage::find() {
    return m_views->currentIndex() == Reading && m_text->source() && m_text->find();
}

// ---- commands ------------------------------------------------------------------------------------------------------

bool ImpressionPage::knowsWho() {
    if (session().author()) return true;
    sayWho();
    return false;
}

void ImpressionPage::sayWho() {
    const auto choices = [this](const QString&) {
        QList<Choice> members;
        for (const study::Member* member : study().list<study::Member>())
            members.append({method::nameOf(study(), member->id),
                            member->initials.isEmpty() ? QString() : member->name,
                            {},
                            QVariant(member->id.toString())});
        return members;
    };
    pick(
        this, tr("Who are you?"), choices,
        [this](const Choice& choice) {
            if (const auto member = RecordId::parse(choice.value.toString())) session().setAuthor(*member);
        },
        tr("Add “%1” to the team"),
        [this](const QString& name) {
            study::Member member;
            member.name = name;
            const auto team = study().list<study::Member>();
            member.order = study::orderKeyBetween(team.isEmpty() ? QString() : team.last()->order, {});
            study::ChangeSet set(QT_TRANSLATE_N_NOOP("History", "added %n member to the team|added %n members to the team"));
            const RecordId id = set.add(member);
            if (session().commit(set)) session().setAuthor(id);
        });
}

void ImpressionPage::toggleRead() {
    m_read->setChecked(bool(app::readingBy(study(), session().analysis(), m_text->source(), session().author())));
    if (!knowsWho() || !m_text->source()) return;
    session().commit(
        app::toggleRead(study(), session().analysis(), m_text->source(), session().author(), QDate::currentDate()));
}

void ImpressionPage::newTheme() {
    if (m_views->currentIndex() == Discussing)
        m_lists->startNew();
    else if (knowsWho())
        m_themes->startNew();
}

void ImpressionPage::shareOrKeep() {
    const RecordId me = session().author();
    QWidget* anchor = m_views->currentIndex() == Reading ? static_cast<QWidget*>(m_themes) : m_lists;
    if (!m_inspector->isVisible()) anchor = this;
    if (app::isListShared(study(), session().analysis(), me)) {
        session().commit(app::keepListAgain(study(), session().analysis(), me));
        return;
    }
    confirmInline(anchor,
                  tr("The other researchers will see your list with its notes, and what you add to it from now on. "
                     "You can keep it to yourself again, but not what they have read by then."),
                  tr("Share my list"),
                  [this, me] { session().commit(app::shareList(study(), session().analysis(), me)); });
}

void ImpressionPage::recordDiscussion() {
    RecordId added;
    if (!session().commit(app::addDiscussion(study(), session().analysis(), QDate::currentDate(), &added))) return;
    showView(Discussing);
    m_discussions->choose(added);
}

}  // namespace kondensat::gui
