#include "app/gui/shell/status_line.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 slow = 30;          ///< milliseconds from which on a write is announced before it happens
constexpr int sentenceStays = 8000;  ///< milliseconds
constexpr int taskShownAfter = 400;  ///< milliseconds
}  // namespace

StatusLine::StatusLine(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 0, space::s, 0);
    row->setSpacing(space::m);
    m_kept = labelFor({}, Type::Small, true);
    m_sentence = labelFor({}, Type::Small);
    m_task = labelFor({}, Type::Small, true);
    for (QLabel* label : {m_kept, m_sentence, m_task}) label->setWordWrap(false);
    m_kept->setAccessibleName(tr("Saving"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_cancel = new QToolButton;
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_author = new QToolButton;
    m_author->setAutoRaise(true);
    m_author->setMinimumHeight(space::target);
    m_author->setToolTip(tr("In whose name changes are written"));
    row->addWidget(m_kept);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_task);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_author);
    m_leave.setSingleShot(true);
    m_leave.setInterval(sentenceStays);
    m_tick.setInterval(100);
    connect(&m_leave, &QTimer::timeout, m_sentence, &QLabel::clear);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::showTasks);
    connect(&session, &Session::said, this, &StatusLine::showSentence);
    connect(&session, &Session::aboutToWrite, this, &StatusLine::showWriting);
    connect(&session, &Session::written, this, [this](qint64 milliseconds) {
        m_slowest = milliseconds;
        showKept();
    });
    connect(&session, &Session::authorChanged, this, &StatusLine::showAuthor);
    connect(&session, &Session::changed, this, [this](const Touched& touched) {
        m_last = QTime::currentTime();  // here, and not when it was tried: what is refused is not kept
        showKept();
        if (touched.any<study::Member>()) showAuthor();
    });
    connect(&TaskWatcher::instance(), &TaskWatcher::changed, this, &StatusLine::showTasks);
    connect(m_cancel, &QToolButton::clicked, this, [] {
        if (!Task::running().isEmpty()) Task::running().first()->cancel();
    });
    connect(m_author, &QToolButton::clicked, this, &StatusLine::chooseAuthor);
    showKept();
    showAuthor();
    showTasks();
}

QString StatusLine::text() const {
    return m_kept->text();
}

void StatusLine::showKept() {
    if (m_session.isReadOnly())
        m_kept->setText(tr("Read-only"));
    else if (!m_last.isValid())
        m_kept->setText(tr("All changes kept"));
    else
        m_kept->setText(tr("All changes kept, %1").arg(QLocale().toString(m_last, u"HH:mm"_s)));
}

void StatusLine::showSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    m_leave.start();
}

/// The write that follows holds the window up; where the last one took long, people are told before.
void StatusLine::showWriting() {
    if (m_slowest < slow) return;
    m_kept->setText(tr("Writing…"));
    m_kept->repaint();
}

void StatusLine::showTasks() {
    const QList<Task*> tasks = Task::running();
    Task* task = tasks.isEmpty() ? nullptr : tasks.first();
    if (task && !m_tick.isActive()) m_tick.start();
    if (!task) m_tick.stop();
    const bool shown = task && task->age() >= taskShownAfter;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_task, m_bar, m_cancel}) widget->setVisible(shown);
    if (!shown) return;
    m_task->setText(task->title());
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(task->title()));
    m_bar->setRange(0, task->part() < 0 ? 0 : 1000);
    m_bar->setValue(int(task->part() * 1000));
}

void StatusLine::showAuthor() {
    const auto* member = m_session.study().find<study::Member>(m_session.author());
    m_author->setText(member ? (member->name.isEmpty() ? member->initials : member->name) : tr("Who is working?"));
    m_author->setAccessibleName(member ? tr("Working as %1").arg(m_author->text()) : m_author->text());
}

void StatusLine::chooseAuthor() {
    pick(m_author, tr("Who is working here?"), [this](const QString&) {
        QList<Choice> choices;
        for (const auto* member : m_session.study().list<study::Member>())
            choices.append({member->name.isEmpty() ? member->initials : member->name, member->initials, {}, member->id.toString()});
        return choices;
    }, [this](const Choice& choice) { m_session.setAuthor(RecordId::parse(choice.value.toString()).value_or(RecordId())); },
    m_session.isReadOnly() ? QString() : tr("Add “%1” to the team"), m_session.isReadOnly() ? std::function<void(const QString&)>() : [this](const QString& typed) {
        study::ChangeSet set(QT_TRANSLATE_NOOP("History", "added a member"));
        study::Member member;
        member.name = typed;
        for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) member.initials += word.at(0).toUpper();
        const RecordId id = set.add(member);
        if (m_session.commit(set)) m_session.setAuthor(id);
    });
}

}  // namespace kondensat::gui
