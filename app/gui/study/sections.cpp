// The sections that are forms and tables and little besides.
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/section.h"
#include "app/gui/study/study_words.h"
#include "app/operations/milestones.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

Section* makeAbout(Session& session) {
    auto* section =
        new Section(session, StudyWords::tr("About the study"),
                    StudyWords::tr("What the report says of the study as a whole. Under each field stands the "
                                   "checklist item that it answers."),
                    true);
    section->addForm(studyForm(StudyForm::About));
    return section;
}

Section* makeTeam(Session& session) {
    auto* section =
        new Section(session, StudyWords::tr("Team"),
                    StudyWords::tr("Who the researchers are, and what readers should know of them."), false);
    section->addPane(study::Member::type);
    return section;
}

Section* makeParticipants(Session& session) {
    auto* section =
        new Section(session, StudyWords::tr("Participants"),
                    StudyWords::tr("Under the id that is published. Real names are never in the study."), false);
    RecordPane* pane = section->addPane(study::Participant::type);
    pane->command(StudyWords::tr("Withdraw participant…"), {}, u"list-remove-user"_s, [section, pane] {
        if (pane->current()) Q_EMIT section->withdrawalWanted(pane->current());
    });
    pane->command(StudyWords::tr("Add an attribute"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                  u"edit-table-insert-column-right"_s, [pane] {
                      askInline(&pane->table(), StudyWords::tr("Name of the attribute, such as “profession”"), {},
                                StudyWords::tr("Add an attribute"), [pane](const QString& key) {
                                    pane->model().addKey(key);
                                    pane->table().setCurrentIndex(pane->model().index(
                                        0, pane->model().columnOf(pane->model().spec().keyed, key)));
                                    pane->table().scrollTo(pane->table().currentIndex());
                                });
                  });
    section->takeTables(pane);
    return section;
}

Section* makeRecruitment(Session& session) {
    auto* section =
        new Section(session, StudyWords::tr("Recruitment"),
                    StudyWords::tr("Everyone who was asked, a row each or a row for several at once."), false);
    section->takeTables(section->addPane(study::Recruitment::type));
    return section;
}

Section* makeSessions(Session& session) {
    auto* section =
        new Section(session, StudyWords::tr("Sessions"),
                    StudyWords::tr("Interviews, focus groups and observations: when, where, with whom."), false);
    section->addPane(study::Session::type);
    return section;
}

Section* makeConsent(Session& session) {
    auto* section = new Section(
        session, StudyWords::tr("Ethics and consent"),
        StudyWords::tr("What each participant agreed to. Approvals stand under “Funding and approvals”."), false);
    RecordPane* pane = section->addPane(study::Consent::type);
    pane->model().setMayAdd(false);
    pane->model().setRows([](const study::Study& study) {
        QHash<RecordId, QList<RecordId>> of;
        for (const auto* consent : study.list<study::Consent>()) of[consent->parent].append(consent->id);
        QList<app::TableRow> rows;
        for (const auto* participant : study.list<study::Participant>()) {
            const QList<RecordId> consents = of.value(participant->id);
            for (const RecordId& consent : consents) rows.append({consent, participant->id});
            if (consents.isEmpty()) rows.append({{}, participant->id});
        }
        return rows;
    });
    const auto participant = [pane] { return pane->model().row(pane->table().currentIndex().row()).parent; };
    pane->command(StudyWords::tr("Withdraw participant…"), {}, u"list-remove-user"_s, [section, participant] {
        if (participant()) Q_EMIT section->withdrawalWanted(participant());
    });
    pane->command(StudyWords::tr("Add another consent"), {}, u"list-add"_s, [&session, pane, participant] {
        if (!participant()) return;
        study::ChangeSet changes(app::countWords(app::Deed::Added, study::Consent::type));
        const RecordId id = app::addRecord(changes, session.study(), study::Consent::type, participant());
        if (session.commit(changes)) pane->reveal(id, u"form"_s);
    });
    return section;
}

Section* makeReflexivity(Session& session) {
    auto* section =
        new Section(session, StudyWords::tr("Reflexivity"),
                    StudyWords::tr("What the researchers brought along, and what the work did with it. Each "
                                   "member’s own characteristics stand under “Team”."),
                    true);
    section->addPane(study::Reflexivity::type, StudyWords::tr("Preconceptions and reflections"));
    section->addSpace();
    section->addForm(studyForm(StudyForm::Reflexivity));
    section->addSpace();
    section->addPane(study::Relationship::type, StudyWords::tr("Who knew whom"));
    return section;
}

Section* makeInformationPower(Session& session) {
    auto* section = new Section(
        session, StudyWords::tr("Information power"),
        StudyWords::tr("Five judgements in place of saturation, without a score (Malterud, Siersma, Guassora 2016): "
                       "the more power the material holds, the fewer participants are needed."),
        true);
    section->addPane(study::InformationPower::type, StudyWords::tr("Judgements"));
    section->addSpace();
    section->addForm(studyForm(StudyForm::InformationPower));
    return section;
}

Section* makeChecks(Session& session) {
    auto* section =
        new Section(session, StudyWords::tr("Participant checks"),
                    StudyWords::tr("Whether participants saw transcripts or findings, and what they said."), true);
    section->addForm(studyForm(StudyForm::Checks));
    section->addPane(study::ParticipantCheck::type, StudyWords::tr("Log"));
    return section;
}

Section* makeDataProtection(Session& session) {
    auto* section = new Section(session, StudyWords::tr("Data protection and planned dates"),
                                StudyWords::tr("Who answers for the data, and what has to be done by when."), true);
    RecordPane* pane = section->addPane(study::PlannedDate::type, StudyWords::tr("Planned dates"));
    pane->command(StudyWords::tr("Mark as done today"), QKeySequence(Qt::CTRL | Qt::Key_D), u"dialog-ok-apply"_s,
                  [&session, pane] {
                      study::ChangeSet changes(app::changeWords(study::PlannedDate::type, u"done"_s));
                      if (!pane->current()) return;
                      changes.set(pane->current(), &study::PlannedDate::done,
                                  QDate::currentDate().toString(Qt::ISODate));
                      session.commit(changes);
                  });
    section->addSpace();
    section->addForm(studyForm(StudyForm::DataProtection));
    return section;
}

Section* makeFunding(Session& session) {
    auto* section = new Section(session, StudyWords::tr("Funding and approvals"),
                                StudyWords::tr("Who paid, and who was asked."), true);
    section->addPane(study::Funding::type, StudyWords::tr("Funding"));
    section->addSpace();
    section->addPane(study::Approval::type, StudyWords::tr("Approvals and notifications"));
    return section;
}

Section* makeMilestones(Session& session) {
    auto* section =
        new Section(session, StudyWords::tr("Milestones"),
                    StudyWords::tr("Moments of the study with a name: submitted, revision 1, accepted. What changed since, "
                                   "or from one to another, is listed on the report page."),
                    false);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* name = new QLineEdit;
    name->setPlaceholderText(StudyWords::tr("Name, such as “submitted”"));
    name->setAccessibleName(StudyWords::tr("Name of the milestone"));
    auto* note = new QLineEdit;
    note->setPlaceholderText(StudyWords::tr("Note"));
    note->setAccessibleName(StudyWords::tr("Note on the milestone"));
    QPushButton* add = primaryButton(StudyWords::tr("Add milestone"));
    for (QWidget* each : std::initializer_list<QWidget*>{name, note, add}) each->setEnabled(!session.isReadOnly());
    row->addWidget(name, 2);
    row->addWidget(note, 3);
    row->addWidget(add);
    section->addWidget(line);
    RecordPane* pane = section->addPane(study::Milestone::type);
    pane->model().setMayAdd(false);
    pane->command(StudyWords::tr("What changed since"), {}, u"view-history"_s, [&session, pane] {
        if (pane->current()) session.go({Step::Report, pane->current(), {}, u"comparison"_s});
    });
    const auto take = [&session, name, note] {
        if (name->text().trimmed().isEmpty()) return name->setFocus(Qt::OtherFocusReason);
        if (!session.writePending()) return;
        const auto added = app::addMilestone(session.project(), name->text(), {note->text().trimmed(), {}});
        if (!added) return session.tell(added.error());
        name->clear();
        note->clear();
        session.changedElsewhere({false, {added->id}, {study::Milestone::type}});
    };
    QObject::connect(add, &QPushButton::clicked, section, take);
    QObject::connect(name, &QLineEdit::returnPressed, section, take);
    QObject::connect(note, &QLineEdit::returnPressed, section, take);
    return section;
}

namespace {
/// The comments on the paper of the analysis that is shown.
class ReviewsSection : public Section {
public:
    explicit ReviewsSection(Session& session)
        : Section(session, StudyWords::tr("Reviewers' comments"),
                  StudyWords::tr("What the journal asked and what you answered. Export → Table → Responses writes the table that goes back with the revision."), false),
          m_comments(addPane(study::ReviewerComment::type)) {
        m_comments->setParentRecord(session.analysis());
    }
    void refresh(const Touched& touched) override {
        m_comments->setParentRecord(m_session.analysis());
        Section::refresh(touched);
    }

private:
    RecordPane* m_comments;
};
}  // namespace

Section* makeReviews(Session& session) { return new ReviewsSection(session); }

}  // namespace kondensat::gui
