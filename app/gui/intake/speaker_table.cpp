#include "app/gui/intake/speaker_table.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include "app/gui/intake/row_button.h"
#include "app/gui/parts/panel.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
const QString newParticipant = u"new…"_s, newMember = u"new member…"_s;  ///< no ids: those have no …
}

SpeakerTable::SpeakerTable(Incoming& incoming, const study::Study& study, QWidget* parent)
    : QWidget(parent), m_incoming(incoming), m_study(study), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
}

void SpeakerTable::showFile(qsizetype file) {
    m_file = file;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (file < 0 || !m_incoming.files()[file].problem.isEmpty()) return;
    const auto& speakers = m_incoming.ready(file).speakers;
    if (speakers.isEmpty()) {
        m_grid->addWidget(labelFor(tr("No speakers were recognised; the text comes in as one."), Type::Small, true), 0,
                          0, 1, 2);
        return;
    }
    int row = 0, unknown = 0;
    for (const app::SpeakerProposal& speaker : speakers) {
        QLabel* label = labelFor(speaker.label);
        label->setFont(fontFor(Type::Body, true));
        auto* box = new QComboBox;
        box->setAccessibleName(tr("Who is %1").arg(speaker.label));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        fill(box, speaker.who);
        unknown += !speaker.who;
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(box, row++, 1);
        connect(box, &QComboBox::activated, this, [this, box, label = speaker.label] { choose(box, label); });
    }
    if (unknown < 2) return;
    QToolButton* all = quietButton(tr("New participants for the %1 left").arg(unknown));
    all->setToolTip(tr("Makes a participant of each label that nobody is chosen for. Choose the interviewers first."));
    m_grid->addWidget(all, row, 0, 1, 2, Qt::AlignRight);
    connect(all, &QToolButton::clicked, this, &SpeakerTable::newForAll);
}

void SpeakerTable::fill(QComboBox* box, const RecordId& who) const {
    box->addItem(tr("Nobody yet"), QString());
    const auto add = [&](const RecordId& id) {
        box->addItem(m_incoming.nameOf(id), id.toString());
        if (id == who) box->setCurrentIndex(box->count() - 1);
    };
    for (const auto* participant : m_study.list<study::Participant>()) add(participant->id);
    for (const auto& participant : m_incoming.newParticipants()) add(participant.id);
    if (m_study.count<study::Member>() + m_incoming.newMembers().size() > 0) box->insertSeparator(box->count());
    for (const auto* member : m_study.list<study::Member>()) add(member->id);
    for (const auto& member : m_incoming.newMembers()) add(member.id);
    box->insertSeparator(box->count());
    box->addItem(tr("New participant…"), newParticipant);
    box->addItem(tr("New researcher…"), newMember);
}

void SpeakerTable::choose(QComboBox* box, const QString& label) {
    const QString chosen = box->currentData().toString();
    if (chosen != newParticipant && chosen != newMember) {
        m_incoming.say(m_file, label, RecordId::parse(box->currentData().toString()).value_or(RecordId()));
        Q_EMIT changed();
        return;
    }
    box->setCurrentIndex(0);
    if (chosen == newMember) {
        askInline(box, tr("Initials of the researcher who speaks here"), label, tr("Add researcher"),
                  [this, label](const QString& typed) {
                      m_incoming.say(m_file, label, m_incoming.newMember(typed));
                      Q_EMIT changed();
                  });
        return;
    }
    askInline(box, tr("How is the new participant called in the study? Choose no real name."), label,
              tr("Add participant"), [this, label](const QString& typed) {
                  m_incoming.say(m_file, label, m_incoming.newParticipant(typed));
                  Q_EMIT changed();
              });
}

void SpeakerTable::newForAll() {
    const auto speakers = m_incoming.ready(m_file).speakers;
    for (const app::SpeakerProposal& speaker : speakers)
        if (!speaker.who) m_incoming.say(m_file, speaker.label, m_incoming.newParticipant(speaker.label));
    Q_EMIT changed();
}

}  // namespace kondensat::gui
