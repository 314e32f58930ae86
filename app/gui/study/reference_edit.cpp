#include "app/gui/study/reference_edit.h"

#include <QTimer>

#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

QString inALine(const QString& words) {
    constexpr qsizetype most = 60;
    const QString line = words.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

/// Tells records apart that are called alike.
QString detailOf(const study::Study& study, const RecordId& id) {
    if (const auto* member = study.find<study::Member>(id); member && !member->initials.isEmpty()) return member->name;
    if (const auto* participant = study.find<study::Participant>(id))
        return participant->attributes.isEmpty() ? QString() : participant->attributes.first();
    if (const auto* source = study.find<study::Source>(id)) return source->kind;
    if (const auto* session = study.find<study::Session>(id)) return session->date;
    if (const auto* quote = study.find<study::Quote>(id)) return inALine(quote->edited.isEmpty() ? quote->verbatim : quote->edited);
    if (const auto* discussion = study.find<study::Discussion>(id)) return inALine(discussion->proposal);
    if (const auto* memo = study.find<study::Memo>(id)) return inALine(study.text(memo->id));
    if (const auto* entry = study.find<study::Reflexivity>(id)) return inALine(entry->text);
    if (const auto* search = study.find<study::ChallengeSearch>(id)) return inALine(search->sought);
    if (const auto* check = study.find<study::ParticipantCheck>(id)) return inALine(check->what);
    return {};
}

/// Of records without a name ("a discussion") what they are about as well.
QString labelOf(const study::Study& study, const RecordId& id) {
    static const QSet<QString> unnamed{study::Quote::type, study::Discussion::type, study::Memo::type, study::Reflexivity::type, study::ChallengeSearch::type, study::ParticipantCheck::type};
    const QString name = app::recordName(study, id), detail = unnamed.contains(study.typeOf(id)) ? detailOf(study, id) : QString();
    return detail.isEmpty() ? name : StudyWords::tr("%1: %2", "kind of record, its words").arg(name, detail);
}

QList<Choice> choicesFor(const study::Study& study, const FieldSpec& field, const RecordId& record) {
    const QList<RecordId> present = app::referencesIn(study, record, field.field);
    QList<Choice> choices;
    for (const RecordId& id : app::recordsOf(study, field.of))
        choices.append({app::recordName(study, id), detailOf(study, id),
                        present.contains(id) ? iconNamed(u"dialog-ok-apply"_s) : QIcon(),
                        QVariant::fromValue(id.toString())});
    if (field.kind == FieldKind::Reference && !present.isEmpty())
        choices.append({StudyWords::tr("None"), {}, iconNamed(u"edit-clear"_s), QString()});
    return choices;
}

}  // namespace

bool toggleReference(Session& session, const FieldSpec& field, const RecordId& record, const RecordId& reference) {
    const study::Study& study = session.study();
    study::ChangeSet changes(app::changeWords(study.typeOf(record), field.field));
    if (field.kind == FieldKind::Reference)
        changes.setJson(record, field.field, {}, reference.toString());
    else
        changes.setJson(
            record, field.field, reference.toString(),
            app::referencesIn(study, record, field.field).contains(reference) ? QJsonValue() : QJsonValue(true));
    return session.commit(changes);
}

void pickReferences(Session& session, QWidget* anchor, const FieldSpec& field, const RecordId& record) {
    const QPointer<QWidget> under = anchor;
    pick(
        anchor, field.title,
        [&session, field, record](const QString&) { return choicesFor(session.study(), field, record); },
        [&session, under, field, record](const Choice& choice) {
            const bool changed =
                toggleReference(session, field, record, RecordId::parse(choice.value.toString()).value_or(RecordId()));
            if (!changed || field.kind == FieldKind::Reference) return;
            QTimer::singleShot(0, under, [&session, under, field, record] {
                if (under) pickReferences(session, under, field, record);
            });
        });
}

ReferenceEdit::ReferenceEdit(Session& session, const FieldSpec& field, QWidget* parent)
    : QWidget(parent), m_session(session), m_field(field) {
    auto* flow = new FlowLayout(this, space::xs);
    auto* action =
        new QAction(iconNamed(u"list-add"_s), field.kind == FieldKind::Reference ? tr("Choose") : tr("Add"), this);
    m_add = buttonFor(action, true, this);
    m_add->setAccessibleName(field.title);
    flow->addWidget(m_add);
    setFocusProxy(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(action, &QAction::triggered, this, [this] {
        if (m_record) pickReferences(m_session, m_add, m_field, m_record);
    });
    connect(&session, &Session::changed, this, [this](const Touched& touched) {
        const QStringList types = m_field.of.split(u'|');
        if (touched.touches(m_record) || std::any_of(types.cbegin(), types.cend(), [&](const QString& type) { return touched.types.contains(type); })) show();
    });
}

void ReferenceEdit::bind(const RecordId& record) {
    m_record = record;
    show();
}

void ReferenceEdit::show() {
    const study::Study& study = m_session.study();
    const QList<RecordId> now = app::referencesIn(study, m_record, m_field.field);
    QStringList names;
    for (const RecordId& id : now) names.append(labelOf(study, id));
    m_add->setEnabled(m_record && !m_session.isReadOnly());
    if (now == m_shown && names == m_names) return;
    m_shown = now;
    m_names = names;
    for (QToolButton* chip : findChildren<QToolButton*>(u"chip"_s)) {
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    layout()->removeWidget(m_add);
    for (qsizetype i = 0; i < now.size(); ++i) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(u"chip"_s);
        chip->setText(names[i]);
        chip->setIcon(m_session.isReadOnly() ? QIcon() : iconNamed(u"window-close"_s));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setMinimumHeight(space::target);
        chip->setToolTip(tr("Take out %1").arg(names[i]));
        chip->setAccessibleName(tr("Take out %1").arg(names[i]));
        chip->setEnabled(!m_session.isReadOnly());
        const RecordId id = now[i];
        connect(chip, &QToolButton::clicked, this, [this, id] {
            toggleReference(m_session, m_field, m_record, m_field.kind == FieldKind::Reference ? RecordId() : id);
        });
        layout()->addWidget(chip);
        chip->show();
    }
    layout()->addWidget(m_add);
    updateGeometry();
}

}  // namespace kondensat::gui
