#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include "app/gui/intake/erase_panel.h"
#include "app/gui/intake/intake.h"
#include "app/gui/intake/name_places_model.h"
#include "app/gui/intake/register_choice.h"
#include "app/gui/intake/row_button.h"
#include "core/said.h"
#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 350;  ///< milliseconds without a key before a name is searched for

struct Found {
    QList<app::NamePlace> places;
    QString problem;
};

/// What runs in the background.
Found search(const QString& name, const QString& path, const journal::ProjectOptions& options, const RecordId& author,
             TaskControl& control) {
    auto project = journal::Project::open(path, options);
    if (!project) return {{}, project.error().message()};
    (*project)->setAuthor(author);
    return {app::placesOfName((*project)->study(), name,
                              [&control](double part) {
                                  control.progress(part);
                                  return !control.isCancelled();
                              }),
            {}};
}

}  // namespace

class PseudonymiseBar::Private : public QObject {
    Q_DECLARE_TR_FUNCTIONS(kondensat::gui::PseudonymiseBar)
public:
    Private(PseudonymiseBar* bar, Session& session)
        : QObject(bar), q(bar), m_session(session), m_places(new NamePlacesModel(session, this)) {
        auto* outer = new QVBoxLayout(q);
        outer->setContentsMargins(0, 0, 0, 0);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
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
        close->setToolTip(tr("Close (Esc)"));
        column->addWidget(headingRow(tr("Pseudonymise"), {close}));
        auto* row = new QHBoxLayout;
        row->setSpacing(space::xs);
        for (auto [line, name] : {std::pair{&m_name, tr("Name")}, {&m_pseudonym, tr("Pseudonym")}}) {
            *line = new QLineEdit;
            (*line)->setPlaceholderText(name);
            (*line)->setAccessibleName(name);
            row->addWidget(*line, 1);
        }
        column->addLayout(row);
        column->addWidget(m_register = new RegisterChoice(session));
        auto* state = new QHBoxLayout;
        m_said = labelFor({}, Type::Small, true);
        state->addWidget(m_said, 1);
        m_all = quietButton(tr("Tick all"));
        m_none = quietButton(tr("Tick none"));
        state->addWidget(m_all);
        state->addWidget(m_none);
        column->addLayout(state);
        m_list = new QListView;
        m_list->setModel(m_places);
        m_list->setItemDelegate(new NamePlaceDelegate(m_list));
        m_list->setUniformItemSizes(true);
        m_list->setMouseTracking(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setMinimumHeight(5 * NamePlaceDelegate::rowHeight());
        m_list->setAccessibleName(tr("Places of the name"));
        m_list->setToolTip(tr("Space ticks, Enter or a double-click shows the place"));
        column->addWidget(m_list, 1);
        m_room = new QWidget;  // keeps the rest at the top while there is no list
        column->addWidget(m_room, 1);
        auto* line = new QWidget;
        auto* buttons = new FlowLayout(line, space::s);
        m_replace = primaryButton(tr("Replace"));
        m_permanent = quietButton(tr("Make permanent…"));
        m_permanent->setToolTip(
            tr("Erases the name from the study's past, so that it can be found nowhere in the file"));
        buttons->addWidget(m_replace);
        buttons->addWidget(m_permanent);
        column->addWidget(line);
        m_erase = new ErasePanel(session);
        m_erase->hide();
        column->addWidget(m_erase);
        m_due.setSingleShot(true);
        m_due.setInterval(typingPause);
        connectAll(close);
        renew();
    }

    void connectAll(QAction* close) {
        connect(close, &QAction::triggered, this, [this] {
            if (!m_erase->isHidden()) return m_erase->hide();
            if (m_task) m_task->cancel();
            q->hide();
            Q_EMIT q->closed();
        });
        connect(&m_due, &QTimer::timeout, this, [this] { look(); });
        connect(m_name, &QLineEdit::textChanged, this, [this] {
            m_replaced.clear();
            m_erase->hide();
            m_due.start();
            m_register->setName(name());
            renew();
        });
        connect(m_name, &QLineEdit::returnPressed, m_pseudonym, qOverload<>(&QWidget::setFocus));
        connect(m_pseudonym, &QLineEdit::textChanged, this, [this] {
            m_places->setWords(name(), pseudonym());
            renew();
        });
        connect(m_pseudonym, &QLineEdit::returnPressed, this, [this] { replace(); });
        connect(m_replace, &QPushButton::clicked, this, [this] { replace(); });
        connect(m_permanent, &QToolButton::clicked, this, [this] { makePermanent(); });
        connect(m_all, &QToolButton::clicked, this, [this] { m_places->tickAll(true); });
        connect(m_none, &QToolButton::clicked, this, [this] { m_places->tickAll(false); });
        connect(m_places, &QAbstractItemModel::dataChanged, this, [this] { renew(); });
        connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { showPlace(index.row()); });
        connect(m_erase, &ErasePanel::left, m_erase, &QWidget::hide);
        connect(m_erase, &ErasePanel::erased, this, [this] {
            m_erase->hide();
            m_replaced.clear();
            look();
        });
        connect(&m_session, &Session::changed, this, [this] {
            if (q->isVisible() && !name().isEmpty()) m_due.start();
        });
    }

    [[nodiscard]] QString name() const { return m_name->text().simplified(); }
    [[nodiscard]] QString pseudonym() const { return m_pseudonym->text().simplified(); }

    void look() {
        if (m_task) m_task->cancel();
        m_due.stop();
        if (name().isEmpty()) return found({});
        if (!m_session.writePending()) return;
        m_said->setText(tr("Searching…"));
        m_task = Task::run<Found>(
            q, tr("Searching for a name"),
            [name = name(), path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()](
                TaskControl& control) { return search(name, path, options, author, control); },
            [this](const Found& answer) {
                m_task = nullptr;
                found(answer);
            });
    }

    void found(const Found& answer) {
        m_places->setWords(name(), pseudonym());
        m_places->setPlaces(answer.places);
        m_problem = answer.problem;
        renew();
    }

    void renew() {
        const qsizetype ticked = m_places->ticked().size(), all = m_places->rowCount();
        m_replace->setText(ticked == 0 ? tr("Replace")
                                       : counted(tr("Replace in %n place|Replace in %n places", nullptr, int(ticked)), ticked));
        m_replace->setEnabled(ticked > 0 && !pseudonym().isEmpty() && !m_session.isReadOnly());
        m_permanent->setEnabled(!name().isEmpty() && !m_session.isReadOnly());
        m_list->setVisible(all > 0);
        m_room->setVisible(all == 0);
        m_all->setVisible(all > 0);
        m_none->setVisible(all > 0);
        if (m_task) return;
        qsizetype forms = 0;
        for (int i = 0; i < all; ++i) forms += m_places->at(i).isForm;
        QString said = !m_problem.isEmpty() ? m_problem
                       : name().isEmpty()
                           ? tr("Mark a name in a text, or type it. Every place is shown before anything is replaced.")
                       : all == 0 ? tr("The name stands nowhere in the study.")
                                  : counted(tr("%n place|%n places", nullptr, int(all - forms)), all - forms);
        if (forms > 0)
            said += counted(tr(", and %n word that may be a form of it|, and %n words that may be forms of it", nullptr, int(forms)), forms);
        if (!m_replaced.isEmpty()) said = tr("Replaced. Undo brings the name back until it is made permanent. ") + said;
        m_said->setText(said);
    }

    void replace() {
        if (!m_replace->isEnabled() || !m_session.writePending()) return;
        const auto places = m_places->ticked();
        if (const auto taken = m_register->take(pseudonym()); !taken) {
            m_problem = tr("Nothing was replaced: %1.").arg(taken.error().what);
            return renew();
        }
        const auto changes = app::pseudonymise(m_session.study(), places, name(), pseudonym());
        if (!changes) {
            m_session.tell(changes.error());
            return look();
        }
        if (!m_session.commit(*changes)) return;
        m_replaced += places;
        m_session.say(counted(tr("Replaced in %n place|Replaced in %n places", nullptr, int(places.size())), places.size()));
        look();
    }

    void makePermanent() {
        QList<journal::EraseRequest> requests;
        for (const QString& word : app::wordsToErase(name(), m_replaced)) {
            journal::EraseRequest request;
            request.what = journal::EraseRequest::What::Phrase;
            request.phrase = word;
            request.wholeWords = true;
            requests.append(request);
        }
        qsizetype left = 0;
        for (int i = 0; i < m_places->rowCount(); ++i) left += !m_places->at(i).isForm;
        m_erase->ask(requests,
                     left == 0 ? tr("Erase “%1” from the study and its history?").arg(name())
                               : counted(tr("Erase “%1” from the study and its history? It still stands in %n place "
                                            "listed above, and becomes “[erased]” there.|Erase “%1” from the study "
                                            "and its history? It still stands in the %n places listed above, and "
                                            "becomes “[erased]” there.", nullptr, int(left)), left)
                                     .arg(name()),
                     tr("pseudonym made permanent"));
    }

    void showPlace(int row) {
        const app::NamePlace& place = m_places->at(row);
        Place to = m_session.placeOf(place.record);
        if (place.field.isEmpty())
            to.span = place.span;
        else
            to.field = place.field;
        m_session.go(to);
    }

    PseudonymiseBar* q;
    Session& m_session;
    NamePlacesModel* m_places;
    QLineEdit *m_name = nullptr, *m_pseudonym = nullptr;
    QLabel* m_said;
    RegisterChoice* m_register = nullptr;
    QListView* m_list;
    QWidget* m_room;
    QPushButton* m_replace;
    QToolButton *m_permanent, *m_all, *m_none;
    ErasePanel* m_erase;
    QTimer m_due;
    QPointer<Task> m_task;
    QList<app::NamePlace> m_replaced;  ///< while the bar is open, to know the forms that have to be erased
    QString m_problem;
};

PseudonymiseBar::PseudonymiseBar(Session& session, QWidget* parent) : QWidget(parent), d(new Private(this, session)) {}

void PseudonymiseBar::open(const QString& name) {
    d->m_name->setText(name.simplified());
    d->m_pseudonym->setText(d->m_register->pseudonym());
    d->m_erase->hide();
    show();
    (name.isEmpty() ? d->m_name : d->m_pseudonym)->setFocus();
    d->look();
}

}  // namespace kondensat::gui
