#include "app/gui/intake/erase_panel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include "app/gui/intake/row_button.h"
#include "core/said.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

struct Looked {
    QList<journal::EraseReport> reports;
    QString problem;
};

Looked lookFor(const QList<journal::EraseRequest>& requests, const QString& path,
               const journal::ProjectOptions& options) {
    Looked looked;
    auto project = journal::Project::open(path, options);
    if (!project) return {{}, project.error().message()};
    for (const journal::EraseRequest& request : requests) {
        const auto report = journal::erase(**project, request, true);
        if (!report) return {{}, report.error().message()};
        looked.reports.append(*report);
    }
    return looked;
}

/// "the original file of source s1" with the source's title for its id.
QString withNames(const QString& sentence, const study::Study& study) {
    QStringList words = sentence.split(u' ');
    for (QString& word : words)
        if (const auto id = RecordId::parse(word); id && !study.typeOf(*id).isEmpty())
            word = u'“' + app::nameOf(study, *id) + u'”';
    return words.join(u' ');
}

}  // namespace

ErasePanel::ErasePanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(hairline(Qt::Horizontal));
    m_question = labelFor({});
    m_question->setFont(fontFor(Type::Body, true));
    column->addWidget(m_question);
    m_said = labelFor({}, Type::Body, true);
    column->addWidget(m_said);
    m_asking = new QWidget;
    auto* asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(space::m);
    m_found = labelFor({});
    m_outOfReach = labelFor({}, Type::Small, true);
    asking->addWidget(m_found);
    asking->addWidget(m_outOfReach);
    asking->addWidget(labelFor(tr("This cannot be taken back, here or in copies that are merged later.")));
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(tr("Why it is erased"));
    m_reason->setPlaceholderText(tr("Why (kept in the history; name nobody)"));
    asking->addWidget(m_reason);
    column->addWidget(m_asking);
    auto* row = new QHBoxLayout;
    m_erase = new QPushButton(tr("Erase for good"));
    const auto paint = [this] { m_erase->setStyleSheet(u"color: %1; font-weight: 600;"_s.arg(colours().risk.name())); };
    paint();
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, paint);
    QToolButton* leave = quietButton(tr("Keep everything"));
    row->addWidget(m_erase);
    row->addWidget(leave);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_said->setText(tr("Erasing…"));
        m_said->show();
        m_erase->setEnabled(false);
        QTimer::singleShot(30, this, &ErasePanel::erase);
    });
    connect(leave, &QToolButton::clicked, this, &ErasePanel::left);
}

void ErasePanel::ask(const QList<journal::EraseRequest>& requests, const QString& question, const QString& reason) {
    m_requests = requests;
    m_question->setText(question);
    m_reason->setText(reason);
    m_asking->hide();
    m_erase->hide();
    m_said->setText(tr("Looking for every place, also in what was taken back…"));
    m_said->show();
    show();
    comeIntoView();
    if (!m_session.writePending())
        return m_said->setText(tr("Something typed could not be written; look at that first."));
    const quint64 asked = ++m_asked;
    Task::run<Looked>(
        this, tr("Looking for what would be erased"),
        [requests, path = m_session.path(), options = m_session.readingOptions()](TaskControl&) {
            return lookFor(requests, path, options);
        },
        [this, asked](const Looked& looked) {
            if (asked != m_asked) return;
            if (!looked.problem.isEmpty()) return m_said->setText(looked.problem);
            showFound(looked.reports);
        });
}

void ErasePanel::showFound(const QList<journal::EraseReport>& reports) {
    QMap<QString, QSet<RecordId>> byType;
    int passages = 0, attachments = 0;
    qsizetype backups = 0;
    QStringList outOfReach;
    for (const journal::EraseReport& report : reports) {
        for (const auto& place : report.places) {
            byType[place.type].insert(place.record);
            passages += std::max(1, place.passages);
        }
        attachments = std::max(attachments, report.attachments);
        backups = std::max(backups, report.backups.size());
        for (const QString& copy : report.outOfReach)
            if (const QString named = withNames(copy, m_session.study()); !outOfReach.contains(named))
                outOfReach.append(named);
    }
    if (passages == 0) {
        m_said->setText(tr("Nothing of it is left in the study, nor in its history.") +
                        (outOfReach.isEmpty() ? QString()
                                              : u'\n' + tr("Out of reach, for you to see to:\n") + u"• "_s +
                                                    outOfReach.join(u"\n• "_s)));
        return;
    }
    QStringList found{counted(tr("%n place, with all earlier versions of it, is destroyed.|%n places, with all earlier "
                                 "versions of them, are destroyed.", nullptr, int(passages)), passages)};
    QStringList types;
    for (auto it = byType.cbegin(); it != byType.cend(); ++it)
        if (!it.key().isEmpty()) types.append(tr("%1: %2").arg(it.key()).arg(it->size()));
    if (!types.isEmpty()) found.append(tr("In records, by kind: %1.").arg(types.join(u", "_s)));
    const bool recordings = std::any_of(m_requests.cbegin(), m_requests.cend(), [](const auto& request) {
        return request.what == journal::EraseRequest::What::Recordings;
    });
    if (attachments > 0 && recordings)
        found.append(
            counted(tr("%n recording kept in the study is destroyed.|%n recordings kept in the study are destroyed.", nullptr, int(attachments)), attachments));
    else if (attachments > 0)
        found.append(counted(tr("%n file kept in the study goes as a whole, as it cannot be searched for certain.|%n "
                                "files kept in the study go as a whole, as they cannot be searched for certain.", nullptr, int(attachments)), attachments));
    if (backups > 0)
        found.append(
            counted(tr("%n backup on this computer is deleted.|%n backups on this computer are deleted.", nullptr, int(backups)), backups));
    m_found->setText(found.join(u'\n'));
    outOfReach.append(tr("copies of the study elsewhere, until they are merged with this one"));
    m_outOfReach->setText(tr("Out of reach, for you to see to:\n") + u"• "_s + outOfReach.join(u"\n• "_s));
    m_said->hide();
    m_asking->show();
    m_erase->setEnabled(!m_session.isReadOnly());
    m_erase->show();
    m_reason->setFocus();
    comeIntoView();
}

/// Once the layout has given it its height.
void ErasePanel::comeIntoView() {
    QTimer::singleShot(0, this, [this] {
        for (QWidget* up = parentWidget(); up; up = up->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(up))
                return area->ensureWidgetVisible(m_erase->isVisible() ? static_cast<QWidget*>(m_erase) : this, 0,
                                                 space::xl);
    });
}

void ErasePanel::erase() {
    if (!m_session.writePending()) return;
    Player::of(m_session).release();  // what is heard may be what is erased
    for (journal::EraseRequest request : std::as_const(m_requests)) {
        request.reason = m_reason->text().trimmed();
        if (const auto report = journal::erase(m_session.project(), request, false); !report) {
            m_said->setText(report.error().message());
            m_erase->setEnabled(true);
            m_session.changedElsewhere();
            return;
        }
    }
    m_session.changedElsewhere();
    m_session.say(tr("Erased for good."));
    Q_EMIT erased();
}

void ErasePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return void(Q_EMIT left());
    QWidget::keyPressEvent(event);
}

}  // namespace kondensat::gui
