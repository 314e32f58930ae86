#include "app/gui/intake/register_form.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/gui/intake/passphrase_form.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/popup.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

RegisterForm::RegisterForm(Session& session, const QString& verb, QWidget* parent)
    : QWidget(parent), m_session(session), m_known(new QWidget), m_first(new QWidget), m_passphrase(new QLineEdit), m_twice(new PassphraseForm),
      m_open(primaryButton(verb)), m_make(primaryButton(tr("Make a register"))), m_said(labelFor({})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout(m_known);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase of the register of identifiers"));
    m_passphrase->setPlaceholderText(tr("Passphrase of the register"));
    m_passphrase->setMinimumWidth(m_passphrase->fontMetrics().averageCharWidth() * 24);
    m_passphrase->setMaximumWidth(m_passphrase->fontMetrics().averageCharWidth() * 44);
    auto* shown = new QAction(iconNamed(u"view-visible"_s), tr("Show the passphrase"), this);
    shown->setCheckable(true);
    m_passphrase->addAction(shown, QLineEdit::TrailingPosition);
    connect(shown, &QAction::toggled, this, [this](bool on) { m_passphrase->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_open);
    row->addStretch(1);
    auto* first = new QVBoxLayout(m_first);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(space::s);
    first->addWidget(m_twice);
    first->addWidget(m_make, 0, Qt::AlignLeft);
    m_first->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_said->setObjectName(u"said"_s);
    m_said->hide();
    for (QWidget* part : {m_known, m_first, static_cast<QWidget*>(m_said)}) column->addWidget(part);
    const auto enable = [this] {
        m_open->setEnabled(!m_passphrase->text().isEmpty());
        m_make->setEnabled(!m_twice->passphrase().isEmpty());
    };
    connect(m_passphrase, &QLineEdit::textChanged, this, enable);
    connect(m_twice, &PassphraseForm::changed, this, enable);
    connect(m_passphrase, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_twice, &PassphraseForm::entered, m_make, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, &RegisterForm::open);
    connect(m_make, &QPushButton::clicked, this, &RegisterForm::make);
    enable();
    ask(false);
}

void RegisterForm::ask(bool focus) {
    const bool isThere = IdentifierBook::of(m_session).exists();
    m_known->setVisible(isThere);
    m_first->setVisible(!isThere);
    m_said->hide();
    if (!focus) return;
    if (isThere) m_passphrase->setFocus();
    else m_twice->findChild<QLineEdit*>()->setFocus();
}

void RegisterForm::forget() {
    m_passphrase->clear();
    m_twice->clear();
    m_said->hide();
}

void RegisterForm::open() {
    const IdentifierBook& book = IdentifierBook::of(m_session);
    begin(tr("Opening the register of identifiers"), [path = book.path(), study = book.studyId(), passphrase = m_passphrase->text()] {
        return journal::IdentifierRegister::open(path, study, passphrase);
    });
}

void RegisterForm::make() {
    const IdentifierBook& book = IdentifierBook::of(m_session);
    begin(tr("Making a register of identifiers"), [path = book.path(), study = book.studyId(), passphrase = m_twice->passphrase()] {
        return journal::IdentifierRegister::create(path, study, passphrase);
    });
}

/// Turning a passphrase into a key takes about a second.
void RegisterForm::begin(const QString& title, std::function<Result<journal::IdentifierRegister>()> work) {
    m_said->hide();
    setEnabled(false);
    using Answer = Result<journal::IdentifierRegister>;
    Task* task = Task::run<Answer>(
        this, title, [work = std::move(work)](TaskControl&) { return work(); },
        [this](Answer answer) {
            setEnabled(true);
            if (!answer) {
                ask(true);
                m_passphrase->selectAll();
                Error error = answer.error();
                error.file.clear();  // there is but one
                m_said->setText(error.message() + u'.');
                return m_said->show();
            }
            forget();
            IdentifierBook::of(m_session).take(*std::move(answer));
            Q_EMIT opened();
        });
    connect(task, &Task::cancelled, this, [this] { setEnabled(true); });
}

void askForRegister(Session& session, QWidget* anchor) {
    auto* popup = new Popup(anchor);
    auto* form = new RegisterForm(session, RegisterForm::tr("Open the register"));
    popup->column()->addWidget(form);
    QObject::connect(form, &RegisterForm::opened, popup, &Popup::leave);
    popup->open(form);
    form->ask(true);
}

}  // namespace kondensat::gui
