// How quotes may be edited, and how they are labelled.
#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/section.h"
#include "app/gui/study/study_words.h"
#include "core/method/speakers.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

class PolicySection : public Section {
    Q_OBJECT
public:
    explicit PolicySection(Session& session)
        : Section(session, tr("Quote policy and labels"),
                  tr("What may differ between a printed quote and the transcript, and what stands behind a quote."),
                  true) {
        const struct {
            const char* policy;
            QString words, example;
        } ways[] = {
            {"hesitations removed", tr("Hesitations are left out"), tr("“Well, eh, we waited” becomes “We waited”.")},
            {"additions in brackets", tr("Additions stand in brackets"),
             tr("“They sent her there” becomes “They sent her [to the hospital]”.")},
            {"light normalising", tr("Spoken language is lightly normalised"),
             tr("“She were ill” becomes “She was ill”.")}};
        heading(tr("Quote policy"));
        for (const auto& way : ways) {
            auto* box = new QCheckBox(way.words);
            box->setObjectName(QString::fromLatin1(way.policy));
            box->setAccessibleDescription(way.example);
            box->setMinimumHeight(space::target);
            box->setEnabled(!session.isReadOnly());
            addWidget(box);
            QLabel* example = labelFor(way.example, Type::Small, true);
            example->setContentsMargins(space::xl, 0, 0, space::s);
            addWidget(example);
            m_boxes.append(box);
            connect(box, &QCheckBox::clicked, this, [this] { write(); });
        }
        m_summary = labelFor({}, Type::Small, true);
        addWidget(m_summary);
        addSpace();
        heading(tr("Label behind a quote"));
        m_label = new FieldLine(session, app::changeWords(study::StudyInfo::type, u"quoteLabel"_s));
        m_label->setAccessibleName(tr("Label behind a quote"));
        m_label->setObjectName(u"quoteLabel"_s);
        m_label->setMaximumWidth(m_label->fontMetrics().averageCharWidth() * 60);
        m_label->bind({studyId, u"quoteLabel"_s, {}});
        addWidget(m_label);
        m_preview = labelFor({}, Type::Small, true);
        addWidget(m_preview);
        m_parts = new QWidget;
        new FlowLayout(m_parts, space::xs);
        addWidget(m_parts);
        show();
    }

    void refresh(const Touched& touched) override {
        Section::refresh(touched);
        if (touched.any<study::StudyInfo>() || touched.any<study::Participant>()) show();
    }
    bool reveal(const RecordId& record, const QString& field) override {
        if (record != studyId || (field != u"quoteLabel" && field != u"quotePolicy")) return false;
        (field == u"quoteLabel" ? static_cast<QWidget*>(m_label) : m_boxes.first())->setFocus(Qt::OtherFocusReason);
        return true;
    }
    RecordId current() const override { return studyId; }
    QString currentField() const override { return m_label->hasFocus() ? u"quoteLabel"_s : QString(); }

private:
    void heading(const QString& words) {
        auto* label = labelFor(words);
        label->setFont(fontFor(Type::Body, true));
        addWidget(label);
    }
    void write() {
        QStringList policy;
        for (const QCheckBox* box : m_boxes)
            if (box->isChecked()) policy.append(box->objectName());
        study::ChangeSet changes(app::changeWords(study::StudyInfo::type, u"quotePolicy"_s));
        changes.set(studyId, &study::StudyInfo::quotePolicy, policy);
        if (!m_session.commit(changes)) show();
    }
    void show() {
        const study::StudyInfo& info = m_session.study().info();
        for (QCheckBox* box : m_boxes) box->setChecked(info.quotePolicy.contains(box->objectName()));
        m_summary->setText(info.quotePolicy.isEmpty()
                               ? tr("Nothing is ticked: quotes are strictly verbatim.")
                               : tr("Every other difference is shown as worth a look in step 4."));
        const auto participants = m_session.study().list<study::Participant>();
        const study::Participant* first = participants.isEmpty() ? nullptr : participants.first();
        const auto sessions = m_session.study().list<study::Session>();
        const RecordId held = sessions.isEmpty() ? RecordId() : sessions.first()->id;
        m_preview->setText(
            info.quoteLabel.isEmpty() ? tr("Without a label nobody can tell whose words they are; “({id})” is usual.")
            : first ? tr("Printed: %1").arg(method::quoteLabel(m_session.study(), info.quoteLabel, {first->id}, held))
                    : QString());
        showParts(participants);
    }
    void showParts(const QList<const study::Participant*>& participants) {
        QStringList parts{u"id"_s, u"session"_s};
        for (const auto* participant : participants)
            for (const QString& key : participant->attributes.keys())
                if (!parts.contains(key)) parts.append(key);
        if (parts == m_shownParts) return;
        m_shownParts = parts;
        qDeleteAll(m_parts->findChildren<QPushButton*>());
        for (const QString& part : parts) {
            auto* button = new QPushButton(u'{' + part + u'}');
            button->setToolTip(tr("Puts it into the label"));
            button->setEnabled(!m_session.isReadOnly());
            connect(button, &QPushButton::clicked, this, [this, part] {
                m_label->setFocus(Qt::OtherFocusReason);
                m_label->insert(u'{' + part + u'}');
                Q_EMIT m_label->textEdited(m_label->text());
            });
            m_parts->layout()->addWidget(button);
        }
    }

    QList<QCheckBox*> m_boxes;
    QLabel *m_summary, *m_preview;
    FieldLine* m_label;
    QWidget* m_parts;
    QStringList m_shownParts;
};

}  // namespace

Section* makeQuotePolicy(Session& session) {
    return new PolicySection(session);
}

}  // namespace kondensat::gui

#include "policy_section.moc"
