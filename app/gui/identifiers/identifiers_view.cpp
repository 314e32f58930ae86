#include "app/gui/identifiers/identifiers_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include "app/gui/identifiers/proposals_pane.h"
#include "app/gui/intake/register_form.h"
#include "app/gui/identifiers/registered_pane.h"
#include "app/gui/identifiers/spellings_pane.h"
#include "app/gui/intake/passphrase_form.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/popup.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int charactersWithWords = 84;  ///< of width, from which on the buttons have room for words
}

IdentifiersView::IdentifiersView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_book(IdentifierBook::of(session)), m_states(new QStackedWidget), m_panes(new QStackedWidget), m_tabs(new QTabBar),
      m_form(new RegisterForm(session, tr("Open the register"))), m_registered(new RegisteredPane(session)), m_spellings(new SpellingsPane(session)), m_proposals(new ProposalsPane(session)) {
    setObjectName(u"identifiers"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    m_states->addWidget(makeClosed());
    m_states->addWidget(makeOpen());
    connect(&m_book, &IdentifierBook::changed, this, &IdentifiersView::showState);
    connect(&m_book, &IdentifierBook::placesWanted, this, [this] { showTab(InStudy); });
    connect(m_form, &RegisterForm::opened, this, [this] { m_registered->setFocus(); });
    connect(m_proposals, &ProposalsPane::wanted, this, [this](const QStringList& words, const QString& kind) {
        showTab(Registered);
        m_registered->add(words, kind);
    });
    connect(m_spellings, &SpellingsPane::changeWanted, this, [this](qsizetype identifier) {
        showTab(Registered);
        m_registered->change(identifier);
    });
    showState();
}

QWidget* IdentifiersView::makeClosed() {
    auto* closed = new QWidget;
    auto* column = new QVBoxLayout(closed);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::m);
    m_closedTitle = labelFor({});
    m_closedTitle->setFont(fontFor(Type::Body, true));
    m_closedWords = labelFor({}, Type::Body, true);
    m_closedWords->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    for (QWidget* part : std::initializer_list<QWidget*>{m_closedTitle, m_closedWords, m_form}) column->addWidget(part);
    column->addStretch(1);
    return closed;
}

QWidget* IdentifiersView::makeOpen() {
    auto* open = new QWidget;
    auto* column = new QVBoxLayout(open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    m_tabs->addTab(tr("Registered"));
    m_tabs->addTab(tr("In the study"));
    m_tabs->addTab(tr("Not yet registered"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("Views of the register"));
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto* passphrase = new QAction(iconNamed(u"edit-rename"_s), tr("New passphrase…"), this);
    auto* close = new QAction(iconNamed(u"lock"_s), tr("Close the register"), this);
    for (QAction* action : {passphrase, close}) {
        m_buttons.append(buttonFor(action, true));
        row->addWidget(m_buttons.last());
    }
    column->addLayout(row);
    column->addWidget(hairline(Qt::Horizontal));
    for (QWidget* pane : std::initializer_list<QWidget*>{m_registered, m_spellings, m_proposals}) m_panes->addWidget(pane);
    column->addWidget(m_panes, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_panes->setCurrentIndex(tab); });
    connect(passphrase, &QAction::triggered, this, &IdentifiersView::askPassphrase);
    connect(close, &QAction::triggered, this, [this] {
        m_book.close();
        m_form->ask(true);
    });
    return open;
}

void IdentifiersView::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
    m_panes->currentWidget()->setFocus();
}

/// Where letters are large and the window is small, the tabs keep their words.
void IdentifiersView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool hasRoom = width() > fontMetrics().averageCharWidth() * charactersWithWords;
    for (QToolButton* button : std::as_const(m_buttons)) button->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void IdentifiersView::studyChanged() {
    if (!m_book.isOpen()) return;
    m_spellings->renew();
    m_proposals->renew();
}

void IdentifiersView::add() {
    if (!m_book.isOpen()) return;
    showTab(Registered);
    m_registered->add();
}

void IdentifiersView::remove() {
    if (m_book.isOpen() && m_tabs->currentIndex() == Registered) m_registered->remove();
}

void IdentifiersView::showState() {
    m_registered->fill();
    m_states->setCurrentIndex(m_book.isOpen() ? 1 : 0);
    if (m_book.isOpen()) {
        m_spellings->renew();
        return m_proposals->renew();
    }
    m_spellings->forget();
    m_proposals->forget();
    m_tabs->setCurrentIndex(Registered);
    m_form->ask(false);
    const bool isThere = m_book.exists();
    m_closedTitle->setText(isThere ? tr("The register is closed.") : tr("This study has no register yet."));
    m_closedWords->setText(isThere ? tr("While it is open, what it holds is shown here, transcripts that come in get its pseudonyms, and every file that goes out is searched before it is written. It closes with the study.")
                                   : tr("With one, transcripts that come in get its pseudonyms, and every file that goes out is searched before it is written. It has a passphrase of its own. "
                                        "There is no recovery key: if the passphrase is lost, so is the register, and it has to be made anew. Who needs no names need not have it."));
}

void IdentifiersView::askPassphrase() {
    auto* popup = new Popup(m_buttons.first());
    auto* twice = new PassphraseForm;
    auto* change = primaryButton(tr("Change the passphrase"));
    QLabel* said = labelFor({});
    said->hide();
    popup->column()->addWidget(labelFor(tr("New passphrase of the register. There is no recovery key."), Type::Body, true));
    for (QWidget* part : std::initializer_list<QWidget*>{twice, said, change}) popup->column()->addWidget(part);
    twice->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    change->setEnabled(false);
    connect(twice, &PassphraseForm::changed, change, [twice, change] { change->setEnabled(!twice->passphrase().isEmpty()); });
    connect(twice, &PassphraseForm::entered, change, &QPushButton::click);
    const auto answerWith = [twice, said, change](const QString& sentence) {
        twice->setEnabled(true);
        change->setEnabled(!twice->passphrase().isEmpty());
        said->setText(sentence);
        said->show();
    };
    connect(change, &QPushButton::clicked, popup, [this, popup, twice, said, change, answerWith] {
        if (!m_book.isOpen()) return popup->leave();
        said->setText(tr("Changing it takes about a second. With Escape it stays as it is."));
        said->show();
        change->setEnabled(false);
        popup->setFocus();
        twice->setEnabled(false);
        using Answer = Result<IdentifierBook::NewWrapping>;
        // Nothing is written before the answer is here, so whoever leaves or cancels changes nothing.
        Task* task = Task::run<Answer>(
            popup, tr("Changing the passphrase of the register"), [work = m_book.newWrapping(twice->passphrase())](TaskControl&) { return work(); },
            [view = QPointer<IdentifiersView>(this), popup, twice, answerWith](const Answer& answer) {
                if (!view || popup->isHidden()) return;  // left a moment ago
                const Result<void> changed = answer ? view->m_book.changePassphrase(*answer) : Result<void>(answer.error());
                if (!changed) return answerWith(changed.error().message() + u'.');
                twice->clear();
                popup->leave();
                view->m_session.say(tr("The register has a new passphrase"));
            });
        connect(task, &Task::cancelled, popup, [answerWith] { answerWith(tr("The passphrase is the one from before.")); });
    });
    popup->open(twice->findChild<QLineEdit*>());
}

}  // namespace kondensat::gui
