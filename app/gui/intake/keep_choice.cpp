#include "app/gui/intake/keep_choice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QRadioButton>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

KeepChoice::KeepChoice(const QString& title, const QString& linked, const QString& kept, QWidget* parent)
    : QWidget(parent),
      m_link(new QRadioButton(linked)),
      m_keep(new QRadioButton(kept)),
      m_warning(labelFor({}, Type::Small, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    QLabel* heading = labelFor(title);
    heading->setFont(fontFor(Type::Body, true));
    column->addWidget(heading);
    m_link->setChecked(true);
    for (QRadioButton* button : {m_link, m_keep}) {
        button->setMinimumHeight(space::target);
        button->setAccessibleDescription(title);
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on) return;
            show();
            Q_EMIT changed();
        });
    }
    column->addWidget(m_warning);
    show();
}

bool KeepChoice::keepsCopy() const {
    return m_keep->isChecked();
}

void KeepChoice::setWarning(const QString& sentence) {
    m_sentence = sentence;
    show();
}

void KeepChoice::forbidCopy(const QString& sentence) {
    m_forbidden = sentence;
    m_keep->setEnabled(sentence.isEmpty());
    if (!sentence.isEmpty()) m_link->setChecked(true);
    show();
}

void KeepChoice::show() {
    m_warning->setText(m_forbidden.isEmpty() ? m_sentence : m_forbidden);
    m_warning->setVisible((keepsCopy() || !m_forbidden.isEmpty()) && !m_warning->text().isEmpty());
}

}  // namespace kondensat::gui
