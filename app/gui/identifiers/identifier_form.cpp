#include "app/gui/identifiers/identifier_form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/gui/intake/row_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

const QStringList knownWhose{u"participant"_s, u"patient"_s, u"relative"_s, u"colleague"_s};

QStringList listIn(const QString& text) {
    QStringList list;
    for (const QString& each : text.split(u';'))
        if (!each.simplified().isEmpty()) list.append(each.simplified());
    return list;
}

}  // namespace

QString whoseWords(const QString& whose) {
    if (whose == "participant"_L1) return IdentifierForm::tr("participant");
    if (whose == "patient"_L1) return IdentifierForm::tr("patient");
    if (whose == "relative"_L1) return IdentifierForm::tr("relative");
    if (whose == "colleague"_L1) return IdentifierForm::tr("colleague");
    return whose;
}

IdentifierForm::IdentifierForm(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox), m_whose(new QComboBox), m_words(new QLineEdit), m_also(new QLineEdit), m_pseudonym(new QLineEdit), m_note(new QLineEdit),
      m_notMeant(new QLineEdit), m_take(primaryButton({})), m_said(labelFor({})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(hairline(Qt::Horizontal));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto add = [&](int row, int at, const QString& name, QWidget* field, const QString& hint, const QString& more = {}) {
        field->setAccessibleName(name);
        field->setToolTip(more.isEmpty() ? hint : more);
        if (auto* line = qobject_cast<QLineEdit*>(field)) line->setPlaceholderText(hint);
        QLabel* label = labelFor(name);
        label->setWordWrap(false);
        label->setBuddy(field);
        grid->addWidget(label, row, at * 2);
        grid->addWidget(field, row, at * 2 + 1);
    };
    add(0, 0, tr("Words"), m_words, tr("As it is mostly written"));
    add(0, 1, tr("Pseudonym"), m_pseudonym, tr("Without one it is only searched for"));
    add(1, 0, tr("Also"), m_also, tr("Nicknames; other spellings"), tr("Semicolons stand between them"));
    add(1, 1, tr("Kind"), m_kind, tr("What it is"));
    add(2, 0, tr("Not meant"), m_notMeant, tr("What only looks like it"), tr("Spellings, with their capitals, that are other words; semicolons stand between them"));
    add(2, 1, tr("Whose"), m_whose, tr("Whom it could give away"));
    add(3, 0, tr("Note"), m_note, tr("For yourself"));
    column->addLayout(grid);
    for (const QString& kind : journal::identifierKinds()) m_kind->addItem(app::identifierKindWords(kind), kind);
    m_whose->setEditable(true);
    m_whose->addItem(QString(), QString());
    for (const QString& whose : knownWhose) m_whose->addItem(whoseWords(whose), whose);
    m_said->hide();
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    QToolButton* leave = quietButton(tr("Cancel"));
    row->addWidget(m_take);
    row->addWidget(leave);
    row->addStretch(1);
    column->addLayout(row);
    QWidget* before = m_words;
    for (QWidget* field : std::initializer_list<QWidget*>{m_pseudonym, m_also, m_kind, m_notMeant, m_whose, m_note, m_take, leave}) {
        setTabOrder(before, field);
        before = field;
    }
    for (QLineEdit* line : {m_words, m_pseudonym, m_also, m_notMeant, m_note}) connect(line, &QLineEdit::returnPressed, m_take, &QPushButton::click);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_take->setEnabled(!m_words->text().trimmed().isEmpty()); });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT taken(typed()); });
    connect(leave, &QToolButton::clicked, this, &IdentifierForm::left);
}

void IdentifierForm::begin(const QStringList& words, const QString& kind) {
    journal::Identifier proposed;
    proposed.words = words;
    if (!kind.isEmpty()) proposed.kind = kind;
    show(proposed);
    m_take->setText(tr("Register it"));
    (words.isEmpty() ? m_words : m_pseudonym)->setFocus();
}

void IdentifierForm::change(const journal::Identifier& identifier) {
    show(identifier);
    m_take->setText(tr("Change it"));
    m_words->setFocus();
}

void IdentifierForm::show(const journal::Identifier& identifier) {
    m_words->setText(identifier.words.value(0));
    m_also->setText(identifier.words.mid(1).join(betweenWords));
    m_pseudonym->setText(identifier.pseudonym);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(identifier.kind)));
    const int known = m_whose->findData(identifier.whose);
    m_whose->setCurrentIndex(std::max(0, known));
    if (known < 0) m_whose->setEditText(identifier.whose);
    m_note->setText(identifier.note);
    m_notMeant->setText(identifier.notMeant.join(betweenWords));
    m_take->setEnabled(!m_words->text().isEmpty());
    m_said->hide();
    QWidget::show();
}

journal::Identifier IdentifierForm::typed() const {
    journal::Identifier identifier;
    identifier.kind = m_kind->currentData().toString();
    identifier.words = QStringList{m_words->text().simplified()} + listIn(m_also->text());
    identifier.pseudonym = m_pseudonym->text().simplified();
    const int known = m_whose->findText(m_whose->currentText());
    identifier.whose = known >= 0 ? m_whose->itemData(known).toString() : m_whose->currentText().simplified();
    identifier.note = m_note->text().trimmed();
    identifier.notMeant = listIn(m_notMeant->text());
    return identifier;
}

void IdentifierForm::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
}

void IdentifierForm::forget() {
    show({});
    hide();
}

void IdentifierForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return void(Q_EMIT left());
    QWidget::keyPressEvent(event);
}

}  // namespace kondensat::gui
