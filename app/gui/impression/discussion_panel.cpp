#include "app/gui/impression/discussion_panel.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include "app/gui/impression/sources_model.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"
#include "app/operations/impression.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using study::Discussion;

namespace {

constexpr int thisStep = 1;

QLabel* addLabel(QVBoxLayout* column, const QString& words, QWidget* field) {
    auto* label = labelFor(words, Type::Small, true);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return label;
}

}  // namespace

DiscussionPanel::DiscussionPanel(Session& session, QAction* record, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_list(new QComboBox), m_form(new QWidget) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(headingRow(tr("Record of the discussion"), {record}));
    m_none = new EmptyState(tr("What was proposed, who held what, what you decided and why: kept here for whoever asks "
                               "how the themes came about."),
                            record);
    column->addWidget(m_none);
    m_list->setAccessibleName(tr("Discussions"));
    m_list->setMinimumHeight(space::target);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this,
            [this](int row) { choose(RecordId::parse(m_list->itemData(row).toString()).value_or(RecordId())); });

    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(space::xs);
    m_date = new FieldLine(session, QT_TRANSLATE_NOOP("History", "dated a discussion"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("yyyy-mm-dd"));
    addLabel(form, tr("Date"), m_date);
    m_proposal = addText(form, tr("Proposal"), tr("What was on the table"), QT_TRANSLATE_NOOP("History", "wrote the proposal of a discussion"));
    form->addWidget(labelFor(tr("Who was there, and what each held"), Type::Small, true));
    m_peopleBox = new QWidget;
    auto* people = new QVBoxLayout(m_peopleBox);
    people->setContentsMargins({});
    people->setSpacing(space::xs);
    form->addWidget(m_peopleBox);
    m_decision = addText(form, tr("Decision"), tr("What you agreed on"), QT_TRANSLATE_NOOP("History", "wrote the decision of a discussion"));
    m_reason = addText(form, tr("Reason"), tr("Why"), QT_TRANSLATE_NOOP("History", "wrote the reason of a discussion"));
    m_about = labelFor({}, Type::Small, true);
    m_about->setWordWrap(true);
    form->addWidget(m_about);
    m_aboutNow = new QToolButton;
    m_aboutNow->setText(tr("It was about the team's list as it is now"));
    m_aboutNow->setMinimumHeight(space::target);
    connect(m_aboutNow, &QToolButton::clicked, this, [this] {
        const auto* discussion = m_session.study().find<Discussion>(m_discussion);
        if (!discussion) return;
        study::ChangeSet set(QT_TRANSLATE_NOOP("History", "said what a discussion was about"));
        for (const auto* theme : app::themesOf(m_session.study(), m_session.analysis(), {}))
            if (!discussion->about.contains(theme->id)) set.include(m_discussion, &Discussion::about, theme->id);
        m_session.commit(set);
    });
    form->addWidget(m_aboutNow, 0, Qt::AlignLeading);
    auto* remove = new QToolButton;
    remove->setIcon(iconNamed(u"edit-delete"_s));
    remove->setText(tr("Remove this record"));
    remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    remove->setMinimumHeight(space::target);
    connect(remove, &QToolButton::clicked, this, [this] {
        study::ChangeSet set(QT_TRANSLATE_NOOP("History", "removed the record of a discussion"));
        set.remove(m_discussion);
        m_session.commit(set);
    });
    form->addWidget(remove, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    column->addStretch();
    setWidget(inside);
}

FieldText* DiscussionPanel::addText(QVBoxLayout* column, const QString& words, const QString& hint,
                                    const QString& label) {
    auto* field = new FieldText(m_session, label);
    field->setAccessibleName(words);
    field->setPlaceholderText(hint);
    addLabel(column, words, field);
    return field;
}

void DiscussionPanel::refresh(const Touched& touched) {
    if (touched.any<Discussion>()) showList();
    if (touched.any<Discussion>() || touched.any<study::Member>() || touched.any<study::Analysis>() ||
        touched.any<study::PreliminaryTheme>())
        showForm();
}

void DiscussionPanel::showList() {
    const auto all = app::discussionsOf(m_session.study(), m_session.analysis(), thisStep);
    m_list->clear();
    for (const Discussion* discussion : all) {
        const QString what = discussion->proposal.section(u'\n', 0, 0);
        m_list->addItem(what.isEmpty()
                            ? shownDate(discussion->date)
                            : tr("%1: %2", "date and what was proposed").arg(shownDate(discussion->date), what),
                        discussion->id.toString());
    }
    if (m_list->findData(m_discussion.toString()) < 0) m_discussion = all.isEmpty() ? RecordId() : all.last()->id;
    m_list->setCurrentIndex(m_list->findData(m_discussion.toString()));
    m_list->setVisible(!all.isEmpty());
    m_none->setVisible(all.isEmpty());
}

void DiscussionPanel::choose(const RecordId& discussion) {
    m_discussion = discussion;
    m_list->setCurrentIndex(m_list->findData(discussion.toString()));
    showForm();
}

void DiscussionPanel::bindFields() {
    m_shown = m_discussion;
    m_date->bind({m_discussion, u"date"_s, {}});
    m_proposal->bind({m_discussion, u"proposal"_s, {}});
    m_decision->bind({m_discussion, u"decision"_s, {}});
    m_reason->bind({m_discussion, u"reason"_s, {}});
    for (const Person& person : std::as_const(m_people)) bindPerson(person);
}

void DiscussionPanel::bindPerson(const Person& person) {
    person.position->bind({m_discussion, u"positions"_s, person.member.toString()});
}

void DiscussionPanel::showPeople() {
    QList<RecordId> wanted, shown;
    for (const study::Member* member : app::researchersOf(m_session.study(), m_session.analysis()))
        wanted.append(member->id);
    for (const Person& person : std::as_const(m_people)) shown.append(person.member);
    if (wanted != shown) {
        for (const Person& person : std::as_const(m_people)) {
            person.present->deleteLater();
            person.position->deleteLater();
        }
        m_people.clear();
        for (const RecordId& member : std::as_const(wanted)) {
            auto* present = new QCheckBox;
            present->setMinimumHeight(space::target);
            auto* position = new FieldText(m_session, QT_TRANSLATE_NOOP("History", "wrote what a researcher held in a discussion"));
            position->setPlaceholderText(tr("What they held"));
            m_peopleBox->layout()->addWidget(present);
            m_peopleBox->layout()->addWidget(position);
            connect(present, &QCheckBox::clicked, this, [this, member](bool on) {
                study::ChangeSet set(QT_TRANSLATE_NOOP("History", "said who was present in a discussion"));
                set.include(m_discussion, &Discussion::present, member, on);
                m_session.commit(set);
            });
            m_people.append({member, present, position});
            bindPerson(m_people.last());
        }
    }
    const auto* discussion = m_session.study().find<Discussion>(m_discussion);
    for (const Person& person : std::as_const(m_people)) {
        const QString name = method::nameOf(m_session.study(), person.member);
        const bool there = discussion && discussion->present.contains(person.member);
        person.present->setText(name);
        person.present->setAccessibleName(tr("%1 was present").arg(name));
        person.present->setChecked(there);
        person.present->setEnabled(!m_session.isReadOnly());
        person.position->setAccessibleName(tr("What %1 held").arg(name));
        person.position->setVisible(there ||
                                    (discussion && !discussion->positions.value(person.member.toString()).isEmpty()));
    }
}

void DiscussionPanel::showForm() {
    const auto* discussion = m_session.study().find<Discussion>(m_discussion);
    m_form->setVisible(discussion);
    if (!discussion) return;
    if (m_shown != m_discussion) bindFields();
    showPeople();
    discussion = m_session.study().find<Discussion>(m_discussion);  // binding may have written what was typed
    QStringList titles;
    for (const RecordId& id : discussion->about)
        if (m_session.study().record(id)) titles.append(method::nameOf(m_session.study(), id));
    m_about->setText(titles.isEmpty() ? tr("It is not said what it was about.")
                                      : tr("About: %1").arg(titles.join(u" · "_s)));
    const auto team = app::themesOf(m_session.study(), m_session.analysis(), {});
    m_aboutNow->setVisible(!m_session.isReadOnly() && std::any_of(team.begin(), team.end(), [&](const auto* theme) {
        return !discussion->about.contains(theme->id);
    }));
}

}  // namespace kondensat::gui
