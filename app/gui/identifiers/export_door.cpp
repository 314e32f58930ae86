#include "app/gui/identifiers/export_door.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>

#include "app/gui/intake/register_form.h"
#include "app/gui/intake/row_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLines = 3, linesShown = 7;

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    return column;
}

QLabel* strong() {
    QLabel* label = labelFor({});
    label->setFont(fontFor(Type::Body, true));
    return label;
}

}  // namespace

ExportDoor::ExportDoor(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_book(IdentifierBook::of(session)) {
    setObjectName(u"door"_s);
    auto* column = columnIn(this);
    column->setContentsMargins(0, space::s, 0, space::m);
    column->addWidget(m_asking = makeAsking());
    column->addWidget(m_found = makeFound());
    hide();
}

QWidget* ExportDoor::makeAsking() {
    auto* asking = new QWidget;
    auto* column = columnIn(asking);
    column->addWidget(m_question = strong());
    column->addWidget(labelFor(tr("While it is open, every file is searched for names, places and dates before it is written."), Type::Body, true));
    column->addWidget(m_form = new RegisterForm(m_session, tr("Open it and go on")));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    QToolButton* without = quietButton(tr("Write it unsearched"));
    QToolButton* cancel = quietButton(tr("Do not write it"));
    row->addWidget(without);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addWidget(line);
    connect(m_form, &RegisterForm::opened, this, [this] { begin(m_book.guard(false)); });
    connect(without, &QToolButton::clicked, this, [this] { begin(nullptr); });
    connect(cancel, &QToolButton::clicked, this, &ExportDoor::leave);
    return asking;
}

QWidget* ExportDoor::makeFound() {
    auto* found = new QWidget;
    auto* column = columnIn(found);
    column->addWidget(m_said = strong());
    m_places = new QListView;
    m_places->setModel(new QStringListModel(this));
    m_places->setAccessibleName(tr("Places of registered identifiers"));
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_places->setUniformItemSizes(true);
    m_places->setTextElideMode(Qt::ElideMiddle);
    m_places->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);  // the page has the rest of the height
    column->addWidget(m_places);
    m_choices = new QWidget;
    auto* choices = columnIn(m_choices);
    choices->setSpacing(space::xs);
    m_put = primaryButton(tr("Put pseudonyms in…"));
    auto* notMeant = new QPushButton(tr("Say what is not meant…"));
    QToolButton* despite = quietButton(tr("Write it all the same…"));
    QToolButton* cancel = quietButton(tr("Do not write it"));
    for (const auto& line : {std::pair<QWidget*, QWidget*>{m_put, notMeant}, {despite, cancel}}) {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(space::s);
        buttons->addWidget(line.first);
        buttons->addWidget(line.second);
        buttons->addStretch(1);
        choices->addLayout(buttons);
    }
    column->addWidget(m_choices);
    m_sure = new QWidget;
    auto* sure = columnIn(m_sure);
    sure->addWidget(m_consequence = labelFor({}));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* write = new QPushButton(tr("Write it all the same"));
    const auto paint = [write] { write->setStyleSheet(u"color: %1; font-weight: 600;"_s.arg(colours().risk.name())); };
    paint();
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, write, paint);
    m_back = quietButton(tr("Back to the list"));
    row->addWidget(write);
    row->addWidget(m_back);
    row->addStretch(1);
    sure->addLayout(row);
    column->addWidget(m_sure);
    for (QPushButton* button : {m_put, notMeant})
        connect(button, &QPushButton::clicked, this, [this] {
            leave();
            m_session.go({Step::Study, RecordId::of("study"), {}, u"section/identifiers"_s});
            m_book.showPlaces();
        });
    connect(despite, &QToolButton::clicked, this, [this] { ask(true); });
    connect(m_back, &QToolButton::clicked, this, [this] { ask(false); });
    connect(cancel, &QToolButton::clicked, this, &ExportDoor::leave);
    connect(write, &QPushButton::clicked, this, [this] { begin(m_book.guard(true)); });
    return found;
}

void ExportDoor::pass(const QString& path, const Write& write) {
    m_path = path;
    m_write = write;
    m_guard.reset();
    if (const auto renewed = m_book.renew(); !renewed) {
        m_session.tell(renewed.error());
        if (!m_book.exists()) return;  // it was there a moment ago; the person decides what that means
    }
    if (m_book.isOpen()) return begin(m_book.guard(false));
    if (!m_book.exists()) return begin(nullptr);
    m_question->setText(tr("The register of identifiers is closed. Open it, so that %1 is searched?").arg(QFileInfo(path).fileName()));
    m_found->hide();
    m_asking->show();
    show();
    m_form->ask(true);
}

void ExportDoor::begin(const Guard& guard) {
    m_guard = guard;
    m_form->forget();
    hide();
    const Write write = m_write;
    write(guard);
}

bool ExportDoor::ended(bool written) {
    if (!m_guard || m_guard->places().isEmpty()) return false;
    if (!written) {
        if (m_guard->despite()) return false;
        showPlaces();
        return true;
    }
    const journal::DespiteIdentifiers note{QDateTime::currentDateTime().toString(Qt::ISODate), QFileInfo(m_path).fileName(), int(m_guard->places().size())};
    if (!m_book.isOpen()) return false;  // closed by the person while the file was written
    if (const auto noted = m_book.note(note); !noted) m_session.tell(noted.error());
    return false;
}

QString ExportDoor::remark() const {
    return !m_guard && m_book.exists() ? tr("It was not searched for registered identifiers, since the register is closed.") : QString();
}

void ExportDoor::showPlaces() {
    QStringList sentences;
    for (const app::GuardedPlace& place : m_guard->places()) sentences.append(place.sentence(m_guard->identifiers()));
    const qsizetype n = sentences.size();
    m_said->setText(tr("%1 was not written.").arg(QFileInfo(m_path).fileName()) + u' ' +
                    counted(tr("A registered identifier stands in %n place:|Registered identifiers stand in %n places:", nullptr, int(n)), n));
    m_consequence->setText(counted(tr("Whoever reads the file can learn who somebody is, in %n place. That it went out is noted in the register, with its name and this number.|"
                                      "Whoever reads the file can learn who somebody is, in %n places. That it went out is noted in the register, with its name and this number.", nullptr, int(n)), n));
    static_cast<QStringListModel*>(m_places->model())->setStringList(sentences);
    m_asking->hide();
    m_found->show();
    show();
    ask(false);
    const int line = std::max(m_places->sizeHintForRow(0), fontMetrics().height() + space::s);
    m_places->setMinimumHeight(int(std::min(n, fewestLines)) * line + space::xs);
    m_places->setMaximumHeight(int(std::min(n, linesShown)) * line + space::xs);
    m_places->setCurrentIndex(m_places->model()->index(0, 0));
}

void ExportDoor::ask(bool isSure) {
    m_choices->setVisible(!isSure);
    m_sure->setVisible(isSure);
    isSure ? m_back->setFocus() : m_put->setFocus();
}

void ExportDoor::leave() {
    m_form->forget();
    hide();
}

void ExportDoor::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    m_sure->isVisible() ? ask(false) : leave();
}

}  // namespace kondensat::gui
