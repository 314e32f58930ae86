#include "app/gui/impression/theme_details.h"

#include <QFormLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/gui/impression/themes_model.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/operations/impression.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using study::PreliminaryTheme;

namespace {

/// A label above its field; a buddy, so that Alt keys and screen readers find it.
void addField(QVBoxLayout* column, const QString& words, QWidget* field) {
    auto* label = labelFor(words, Type::Small, true);
    label->setBuddy(field);
    field->setAccessibleName(words);
    column->addWidget(label);
    column->addWidget(field);
}

}  // namespace

ThemeDetails::ThemeDetails(Session& session, bool withFate, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(labelFor({}, Type::Body)),
      m_note(new FieldText(session, QT_TRANSLATE_NOOP("History", "wrote a note on a preliminary theme"))),
      m_aPriori(new QCheckBox(tr("I brought this theme along"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    m_title->setWordWrap(true);
    m_title->setFont(fontFor(Type::Body, true));
    if (!withFate) m_title->hide();
    column->addWidget(m_title);
    addField(column, tr("Note"), m_note);
    m_note->setPlaceholderText(tr("What you mean by it, and where it came up"));
    m_aPriori->setToolTip(tr("A theme that you had in mind before reading (a priori). The report says so."));
    m_aPriori->setMinimumHeight(space::target);
    if (withFate) m_aPriori->setText(tr("Brought along, not found in the reading"));
    column->addWidget(m_aPriori);
    connect(m_aPriori, &QCheckBox::clicked, this, [this](bool on) {
        study::ChangeSet set(QT_TRANSLATE_NOOP("History", "said whether a preliminary theme was brought along"));
        set.set(m_theme, &PreliminaryTheme::aPriori, on);
        m_session.commit(set);
    });
    if (withFate) buildFate(column);
    column->addStretch();
}

void ThemeDetails::buildFate(QVBoxLayout* outer) {
    m_fateBox = new QWidget;
    auto* column = new QVBoxLayout(m_fateBox);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    outer->addWidget(m_fateBox);
    m_fate = new QComboBox;
    m_fate->addItem(tr("not said yet"), QString());
    for (const QString& fate : app::fates()) m_fate->addItem(fateWords(fate), fate);
    m_fate->setMinimumHeight(space::target);
    m_fate->setFocusPolicy(Qt::StrongFocus);
    connect(m_fate, &QComboBox::activated, this, [this] {
        m_session.writePending();
        m_session.commit(
            app::setFate(m_session.study(), m_theme, m_fate->currentData().toString(), QDate::currentDate()));
    });
    addField(column, tr("What became of it"), m_fate);
    m_reason = new FieldText(m_session, QT_TRANSLATE_NOOP("History", "gave the reason for a preliminary theme's fate"));
    m_reason->setPlaceholderText(tr("Why"));
    addField(column, tr("Reason"), m_reason);
    m_date = new FieldLine(m_session, QT_TRANSLATE_NOOP("History", "dated a preliminary theme's fate"));
    m_date->setPlaceholderText(tr("yyyy-mm-dd"));
    addField(column, tr("Date"), m_date);
    column->addWidget(labelFor(tr("It became"), Type::Small, true));
    m_groups = new QWidget;
    m_groups->setAccessibleName(tr("Code groups that it became"));
    auto* groups = new QVBoxLayout(m_groups);
    groups->setContentsMargins({});
    groups->setSpacing(2);
    column->addWidget(m_groups);
}

void ThemeDetails::setTheme(const RecordId& theme) {
    const bool another = theme != m_theme;
    m_theme = theme;
    if (another) m_note->bind({theme, u"note"_s, {}});
    if (another && m_fateBox) {
        m_reason->bind({theme, u"fateReason"_s, {}});
        m_date->bind({theme, u"fateDate"_s, {}});
    }
    refresh();
}

void ThemeDetails::refresh() {
    const auto* theme = m_session.study().find<PreliminaryTheme>(m_theme);
    setVisible(theme);
    if (!theme) return;
    const bool mine = !theme->member || theme->member == m_session.author();
    m_title->setText(theme->title);
    m_note->setReadOnly(!mine || m_session.isReadOnly());
    m_note->setVisible(mine || !theme->note.isEmpty());
    m_aPriori->setEnabled(mine && !m_session.isReadOnly());
    m_aPriori->setChecked(theme->aPriori);
    if (!m_fateBox) return;
    const int row = m_fate->findData(theme->fate);
    m_fate->setCurrentIndex(row < 0 ? 0 : row);
    m_fate->setEnabled(!m_session.isReadOnly());
    m_reason->setReadOnly(m_session.isReadOnly());
    showGroups();
}

void ThemeDetails::showGroups() {
    const auto* theme = m_session.study().find<PreliminaryTheme>(m_theme);
    const auto groups = m_session.study().children<study::CodeGroup>(m_session.analysis());
    const auto looks = groupLooks(m_session.study(), m_session.analysis());
    QList<QToolButton*> buttons = m_groups->findChildren<QToolButton*>();
    delete m_groups->findChild<QLabel*>();
    while (buttons.size() < groups.size()) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(space::target);
        connect(button, &QToolButton::clicked, this, [this, button](bool on) {
            study::ChangeSet set(QT_TRANSLATE_NOOP("History", "said which code groups a preliminary theme became"));
            const auto group = RecordId::parse(button->property("group").toString());
            if (group) set.include(m_theme, &PreliminaryTheme::became, *group, on);
            m_session.commit(set);
        });
        m_groups->layout()->addWidget(button);
        buttons.append(button);
    }
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons[i]->setVisible(i < groups.size());
        if (i >= groups.size()) continue;
        buttons[i]->setProperty("group", groups[i]->id.toString());
        buttons[i]->setText(groups[i]->name);
        buttons[i]->setToolTip(groups[i]->name);
        buttons[i]->setAccessibleName(groups[i]->name);
        buttons[i]->setIcon(swatchIcon(looks.value(groups[i]->id)));
        buttons[i]->setChecked(theme->became.contains(groups[i]->id));
        buttons[i]->setEnabled(!m_session.isReadOnly());
    }
    if (groups.isEmpty()) {
        auto* none =
            labelFor(tr("Code groups come in step 2; then say here which of them it became."), Type::Small, true);
        none->setWordWrap(true);
        m_groups->layout()->addWidget(none);
    }
}

}  // namespace kondensat::gui
