#include <QBoxLayout>
#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeWidget>

#include "app/gui/intake/erase_panel.h"
#include "app/gui/intake/intake.h"
#include "app/gui/intake/row_button.h"
#include "core/said.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/operations/withdrawing.h"
#include "core/method/names.h"
#include "core/method/partial_date.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownAtMost = 200;    ///< lines of one kind
constexpr int snippetLength = 110;  ///< UTF-16 units

struct Listed {
    method::WithdrawalList affected;
    QString problem;
};

Listed lookFor(const RecordId& participant, const QString& path, const journal::ProjectOptions& options) {
    auto project = journal::Project::open(path, options);
    if (!project) return {{}, project.error().message()};
    return {method::affectedBy((*project)->study(), participant), {}};
}

QString snippet(const QString& text, const text::Span& span) {
    QString words = text.mid(span.start, std::min<qsizetype>(span.length(), snippetLength)).simplified();
    return span.length() > snippetLength ? words + u'…' : words;
}

}  // namespace

class WithdrawalPanel::Private : public QObject {
    Q_DECLARE_TR_FUNCTIONS(kondensat::gui::WithdrawalPanel)
public:
    Private(WithdrawalPanel* panel, Session& session, const RecordId& participant)
        : QObject(panel), q(panel), m_session(session), m_participant(participant) {
        auto* outer = new QVBoxLayout(q);
        outer->setContentsMargins(0, 0, 0, 0);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        outer->addWidget(area);
        auto* inside = new QWidget;
        area->setWidget(inside);
        auto* column = new QVBoxLayout(inside);
        column->setContentsMargins(space::l, space::l, space::l, space::l);
        column->setSpacing(space::s);
        auto* close = new QAction(iconNamed(u"window-close"_s), tr("Close"), q);
        close->setShortcut(Qt::Key_Escape);
        close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        q->addAction(close);
        connect(close, &QAction::triggered, q, &WithdrawalPanel::closed);
        column->addWidget(
            headingRow(tr("Withdrawal of %1").arg(method::nameOf(session.study(), participant)), {close}));
        m_said = labelFor({}, Type::Body, true);
        column->addWidget(m_said);
        m_tree = new QTreeWidget;
        m_tree->setHeaderHidden(true);
        m_tree->setColumnCount(1);
        m_tree->setAccessibleName(tr("What the withdrawal touches"));
        m_tree->setToolTip(tr("Enter or a double-click shows the place"));
        m_tree->setMinimumHeight(QFontMetrics(fontFor(Type::Body)).height() * 12);
        column->addWidget(m_tree, 1);
        connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { go(item); });
        column->addWidget(hairline(Qt::Horizontal));
        column->addWidget(makeNote());
        column->addWidget(m_choices = makeChoices());
        m_erase = new ErasePanel(session);
        m_erase->hide();
        column->addWidget(m_erase);
        connect(m_erase, &ErasePanel::left, this, [this] {
            m_erase->hide();
            m_choices->show();
        });
        connect(m_erase, &ErasePanel::erased, this, [this] {
            m_session.commit(app::noteErasure(m_session.study(), note()));
            Q_EMIT q->closed();
        });
        connect(&session, &Session::changed, this, [this] {
            if (q->isVisible()) look();
        });
    }

    QWidget* makeNote() {
        auto* fields = new QWidget;
        auto* row = new QHBoxLayout(fields);
        row->setContentsMargins(0, space::s, 0, 0);
        row->setSpacing(space::s);
        m_date = new QLineEdit(QDate::currentDate().toString(Qt::ISODate));
        m_date->setFixedWidth(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 14 + space::l);
        m_scope = new QLineEdit;
        m_scope->setPlaceholderText(tr("What it covers, in the participant's words (may be left empty)"));
        QLabel* on = labelFor(tr("Withdrawn on"));
        on->setWordWrap(false);
        row->addWidget(on);
        row->addWidget(m_date);
        row->addWidget(m_scope, 1);
        m_date->setAccessibleName(tr("Date of the withdrawal"));
        m_scope->setAccessibleName(tr("Scope of the withdrawal"));
        m_wrong = labelFor(tr("Write the date as 2026-05-12, or as much of it as is known."), Type::Small);
        m_wrong->hide();
        auto* whole = new QWidget;
        auto* column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(fields);
        column->addWidget(m_wrong);
        return whole;
    }

    QWidget* makeChoices() {
        auto* choices = new QWidget;
        auto* column = new QVBoxLayout(choices);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs);
        const auto choice = [&](const QString& icon, const QString& name, const QString& sentence, auto act) {
            auto* button = new RowButton(icon, name, sentence, {}, true);
            column->addWidget(button);
            connect(button, &QAbstractButton::clicked, this, act);
            button->setEnabled(!m_session.isReadOnly());
        };
        choice(u"archive-remove"_s, tr("No further use"),
               tr("The meaning units leave boards and reports (set aside as withdrawn), quotes are taken out of the "
                  "analytic texts. The transcript stays. Can be undone."),
               [this] { noFurtherUse(); });
        choice(u"lock"_s, tr("Keep what is published"),
               tr("The withdrawal is written down. Nothing is set aside; whatever is not yet published is yours to "
                  "leave out."),
               [this] { keepPublished(); });
        choice(u"edit-delete"_s, tr("Erase…"),
               tr("Everything the participant said is destroyed, in the study and in its history. You are shown what "
                  "goes before you decide. Cannot be undone."),
               [this] { erase(); });
        return choices;
    }

    void look() {
        m_said->setText(tr("Looking for everything that is touched…"));
        m_choices->setEnabled(false);
        if (m_task) m_task->cancel();
        m_task = Task::run<Listed>(
            q, tr("Looking for what a withdrawal touches"),
            [who = m_participant, path = m_session.path(), options = m_session.readingOptions()](TaskControl&) {
                return lookFor(who, path, options);
            },
            [this](const Listed& looked) {
                if (!looked.problem.isEmpty()) return m_said->setText(looked.problem);
                m_affected = looked.affected;
                m_choices->setEnabled(true);
                list();
            });
    }

    QTreeWidgetItem* group(const QString& name, qsizetype n) {
        if (n == 0) return nullptr;
        auto* item = new QTreeWidgetItem(m_tree, {tr("%1: %2").arg(name).arg(n)});
        item->setFont(0, fontFor(Type::Body, true));
        return item;
    }

    void add(QTreeWidgetItem* group, const QString& words, const Place& place) {
        if (!group || group->childCount() > shownAtMost) return;
        auto* item = new QTreeWidgetItem(group, {group->childCount() == shownAtMost ? tr("and more") : words});
        item->setToolTip(0, words);
        m_places.insert(item, place);
    }

    void addRecords(const QString& name, const QList<RecordId>& ids) {
        QTreeWidgetItem* records = group(name, ids.size());
        for (const RecordId& id : ids.mid(0, shownAtMost + 1))
            add(records, method::nameOf(m_session.study(), id), m_session.placeOf(id));
    }

    void addTurns(const QString& name, const QList<method::WithdrawalList::Turns>& turns) {
        qsizetype n = 0;
        for (const auto& each : turns) n += each.spans.size();
        QTreeWidgetItem* all = group(name, n);
        for (const auto& each : turns) {
            const QString source = method::nameOf(m_session.study(), each.source);
            const QString text = m_session.study().text(each.source);
            for (const text::Span& span : each.spans.mid(0, shownAtMost + 1))
                add(all, source + u": "_s + snippet(text, span), {Step::Units, each.source, span, {}});
        }
    }

    void list() {
        const study::Study& study = m_session.study();
        m_tree->clear();
        m_places.clear();
        addTurns(tr("Turns in transcripts"), m_affected.turns);
        addTurns(tr("Replies to them by others"), m_affected.replies);
        QTreeWidgetItem* units = group(tr("Meaning units"), m_affected.units.size());
        for (const RecordId& id : m_affected.units.mid(0, shownAtMost + 1)) {
            const QString& words = m_session.passageOf(id).text;
            add(units, snippet(words, {0, words.size()}), m_session.placeOf(id));
        }
        QTreeWidgetItem* sentences = group(tr("Sentences of condensates"), m_affected.sentences.size());
        for (const auto& sentence : m_affected.sentences.mid(0, shownAtMost + 1)) {
            Place place = m_session.placeOf(sentence.condensate);
            place.span = sentence.span;
            add(sentences, snippet(study.text(sentence.condensate), sentence.span), place);
        }
        addRecords(tr("Gold quotes"), m_affected.goldQuotes);
        addRecords(tr("Quotes in analytic texts"), m_affected.quotes);
        addRecords(tr("Analytic texts"), m_affected.analyticTexts);
        addRecords(tr("Milestones that may hold their words"), m_affected.milestones);
        m_tree->setVisible(m_tree->topLevelItemCount() > 0);
        m_said->setText(m_affected.isEmpty() ? tr("Nothing in the study is known to come from this participant. If "
                                                  "they speak in a transcript, say first who is who in it.")
                                             : tr("This is what comes from the participant, or rests on their words. "
                                                  "Open a line to see the places."));
    }

    void go(QTreeWidgetItem* item) {
        if (const auto place = m_places.constFind(item); place != m_places.cend())
            m_session.go(*place);
        else
            item->setExpanded(!item->isExpanded());
    }

    [[nodiscard]] app::WithdrawalNote note() const {
        return {m_participant, m_date->text().trimmed(), m_scope->text().trimmed()};
    }

    bool dateIsGood() {
        const bool good = method::PartialDate::parse(m_date->text().trimmed()).isValid();
        m_wrong->setHidden(good);
        if (!good) m_date->setFocus();
        return good;
    }

    void noFurtherUse() {
        if (!dateIsGood() || !m_session.writePending()) return;
        if (!m_session.commit(app::withdrawFromUse(m_session.study(), m_affected, note()))) return;
        m_session.say(tr("Taken out of use. Condensates that rest on these units need another look."));
        Q_EMIT q->closed();
    }

    void keepPublished() {
        if (!dateIsGood() || !m_session.writePending() ||
            !m_session.commit(app::withdrawFromNewUse(m_session.study(), note())))
            return;
        m_session.say(tr("The withdrawal is written down."));
        Q_EMIT q->closed();
    }

    void erase() {
        if (!dateIsGood()) return;
        journal::EraseRequest request;
        request.what = journal::EraseRequest::What::Participant;
        request.participant = m_participant;
        m_choices->hide();
        m_erase->ask({request},
                     tr("Erase everything that %1 said?").arg(method::nameOf(m_session.study(), m_participant)),
                     tr("withdrawn"));
    }

    WithdrawalPanel* q;
    Session& m_session;
    RecordId m_participant;
    method::WithdrawalList m_affected;
    QTreeWidget* m_tree;
    QHash<QTreeWidgetItem*, Place> m_places;
    QLabel *m_said, *m_wrong;
    QLineEdit *m_date, *m_scope;
    QWidget* m_choices;
    ErasePanel* m_erase;
    QPointer<Task> m_task;
};

WithdrawalPanel::WithdrawalPanel(Session& session, const RecordId& participant, QWidget* parent)
    : QWidget(parent), d(new Private(this, session, participant)) {
    d->look();
}

}  // namespace kondensat::gui
