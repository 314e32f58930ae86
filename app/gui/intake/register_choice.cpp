#include "app/gui/intake/register_choice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

RegisterChoice::RegisterChoice(Session& session, QWidget* parent)
    : QWidget(parent), m_book(IdentifierBook::of(session)), m_wanted(new QCheckBox(tr("Into the register, as"))), m_kind(new QComboBox), m_said(labelFor({}, Type::Small, true)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_wanted);
    row->addWidget(m_kind);
    row->addWidget(m_said, 1);
    m_wanted->setChecked(true);
    m_wanted->setMinimumHeight(space::target);
    m_wanted->setToolTip(tr("It is then replaced in transcripts that come in, and no file goes out with it unseen"));
    m_kind->setAccessibleName(tr("Kind of the identifier"));
    for (const QString& kind : journal::identifierKinds()) m_kind->addItem(app::identifierKindWords(kind), kind);
    connect(&m_book, &IdentifierBook::changed, this, &RegisterChoice::renew);
    renew();
}

void RegisterChoice::setName(const QString& name) {
    m_name = name;
    renew();
}

QString RegisterChoice::pseudonym() const {
    const auto known = app::identifierCalled(m_book.identifiers(), m_name);
    return known && !m_name.isEmpty() ? m_book.identifiers()[*known].pseudonym : QString();
}

void RegisterChoice::renew() {
    const auto known = app::identifierCalled(m_book.identifiers(), m_name);
    const bool isNew = m_book.isOpen() && !known;
    m_wanted->setVisible(isNew);
    m_kind->setVisible(isNew);
    m_said->setVisible(!isNew);
    if (known) m_said->setText(tr("Registered as number %1.").arg(app::identifierName(m_book.identifiers(), *known)));
    else m_said->setText(tr("The register of identifiers is closed; open it under Study, Identifiers, to put the name into it."));
    setVisible(!m_name.isEmpty() && (m_book.isOpen() || m_book.exists()));
}

Result<void> RegisterChoice::take(const QString& pseudonym) {
    if (!m_book.isOpen() || !m_wanted->isChecked() || app::identifierCalled(m_book.identifiers(), m_name)) return {};
    journal::Identifier added;
    added.kind = m_kind->currentData().toString();
    added.words = {m_name};
    added.pseudonym = pseudonym;
    TRY_ASSIGN(const app::Identifiers list, app::withIdentifier(m_book.identifiers(), added));
    return m_book.store(list);
}

}  // namespace kondensat::gui
