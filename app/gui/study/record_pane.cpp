#include "app/gui/study/record_pane.h"

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRowsOfMany = 14;
constexpr int charactersBeside = 120;  ///< of width, from which on the form stands beside the table
}  // namespace

RecordPane::RecordPane(Session& session, const RecordSpec& spec, const QString& heading, Room room, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_room(room),
      m_model(session, spec),
      m_table(new RecordTable(session, m_model)),
      m_column(new QVBoxLayout(this)),
      m_bar(new QHBoxLayout),
      m_stack(new QStackedWidget) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_bar->setSpacing(space::xs);
    auto* title = labelFor(heading, Type::Body);
    title->setFont(fontFor(Type::Body, true));
    title->setVisible(!heading.isEmpty());
    m_bar->addWidget(title, 1);
    if (heading.isEmpty()) m_bar->addStretch(1);
    m_column->addLayout(m_bar);
    makeCommands();
    m_empty = new EmptyState(spec.belongsHere, m_model.mayAdd() && m_add ? m_add : nullptr);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    if (room == Room::Fill) {
        m_split = new QSplitter(Qt::Horizontal);
        m_split->setChildrenCollapsible(false);
        m_split->addWidget(m_stack);
        m_column->addWidget(m_split, 1);
    } else {
        m_table->fitRows(mostRowsOfMany);
        m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_column->addWidget(m_stack);
    }
    if (spec.needsForm()) makeForm();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { showState(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] { showState(); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { showState(); });
    connect(m_table, &RecordTable::textWanted, this, [this](const QModelIndex& index) {
        if (m_form) m_form->focusField(m_model.columns()[index.column()].field, m_model.columns()[index.column()].key);
    });
    showState();
    showCurrent();
}

QList<VerbWords> verbs() {
    return {{Verb::Add, RecordPane::tr("Add a row"), u"list-add"_s, QKeySequence(Qt::Key_Insert)},
            {Verb::Paste, RecordPane::tr("Paste rows"), u"edit-paste"_s, QKeySequence::Paste},
            {Verb::Copy, RecordPane::tr("Copy cells"), u"edit-copy"_s, QKeySequence::Copy},
            {Verb::Clear, RecordPane::tr("Empty the cells"), {}, QKeySequence(Qt::Key_Delete)},
            {Verb::MoveUp, RecordPane::tr("Move up"), u"go-up"_s, QKeySequence(Qt::ALT | Qt::Key_Up)},
            {Verb::MoveDown, RecordPane::tr("Move down"), u"go-down"_s, QKeySequence(Qt::ALT | Qt::Key_Down)},
            {Verb::Remove, RecordPane::tr("Remove"), u"edit-delete"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete)}};
}

void removeAsking(Session& session, QWidget* anchor, const QList<RecordId>& records) {
    if (records.isEmpty()) return;
    const auto act = [&session, records] {
        study::ChangeSet changes(app::countWords(app::Deed::Removed, session.study().typeOf(records.first())),
                                 int(records.size()));
        app::removeRecords(changes, session.study(), records);
        session.commit(changes);
    };
    const auto hanging = app::dependentsOf(session.study(), records);
    const int others = int(hanging.children.size() + hanging.referring.size());
    if (others == 0) return act();
    confirmInline(anchor,
                  counted(RecordPane::tr("%n other record belongs to what is selected or refers to it, and loses it.|"
                                         "%n other records belong to what is selected or refer to it, and lose it.", nullptr, int(others)), others),
                  RecordPane::tr("Remove"), act);
}

void RecordPane::makeCommands() {
    const RecordSpec& spec = m_model.spec();
    if (spec.add.isEmpty()) return;
    for (const VerbWords& words : verbs()) {
        if (words.verb == Verb::Copy || words.verb == Verb::Clear) continue;
        const QString text = words.verb == Verb::Add ? spec.add : words.text;
        auto* action = new QAction(iconNamed(words.icon), text, this);
        action->setToolTip(u"%1 (%2)"_s.arg(text, words.key.toString(QKeySequence::NativeText)));
        action->setEnabled(!m_session.isReadOnly());
        connect(action, &QAction::triggered, this, [this, verb = words.verb] { act(verb); });
        QToolButton* button = buttonFor(action, words.verb == Verb::Add);
        button->setProperty("withWords", words.verb == Verb::Add);
        m_bar->addWidget(button);
        if (words.verb == Verb::Add) m_add = action;
    }
}

void RecordPane::act(Verb verb) {
    if (m_session.isReadOnly() && verb != Verb::Copy) return;
    switch (verb) {
        case Verb::Add:
            if (!m_model.mayAdd()) return;
            m_typing = true;
            showState();
            return m_table->editNew();
        case Verb::Paste:
            return paste();
        case Verb::Copy:
            return m_table->hasFocus() ? m_table->copySelected() : void();
        case Verb::Clear:
            return m_table->hasFocus() ? m_table->clearSelected() : void();
        case Verb::MoveUp:
        case Verb::MoveDown: {
            const QList<RecordId> records = m_table->selected();
            if (!m_model.spec().add.isEmpty() && !records.isEmpty())
                m_model.move(records, verb == Verb::MoveUp ? -1 : 1);
            return;
        }
        case Verb::Remove:
            return m_model.spec().add.isEmpty() ? void() : removeAsking(m_session, m_table, m_table->selected());
    }
}

QAction* RecordPane::command(const QString& text, const QKeySequence& key, const QString& icon,
                             const std::function<void()>& act, bool words) {
    auto* action = new QAction(icon.isEmpty() ? QIcon() : iconNamed(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    action->setEnabled(!m_session.isReadOnly());
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    QToolButton* button = buttonFor(action, words);
    button->setProperty("withWords", words);
    m_bar->insertWidget(1, button);
    return action;
}

void RecordPane::makeForm() {
    m_detailsArea = new QWidget;
    m_details = new QVBoxLayout(m_detailsArea);
    m_details->setContentsMargins(space::l, space::s, space::s, space::l);
    m_details->setSpacing(space::l);
    QList<FieldSpec> fields;
    for (const FieldSpec& field : m_model.spec().fields)
        if (m_room == Room::Fill || field.width == 0 || field.kind == FieldKind::Text) fields.append(field);
    m_form = new RecordForm(m_session, m_model.spec().type, {{QString(), fields}});
    m_details->addLayout(boundedRow(m_form));
    if (m_room == Room::Fit) {
        m_details->setContentsMargins(0, space::s, 0, 0);
        m_column->addWidget(m_detailsArea);
        return;
    }
    m_details->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_detailsArea);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_split->addWidget(scroll);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
}

void RecordPane::addBelowForm(QWidget* widget) {
    if (!m_details) makeForm();
    m_details->insertWidget(1, widget);
}

void RecordPane::setParentRecord(const RecordId& parent) {
    if (parent == m_model.parentRecord() && parent) return;
    m_typing = false;
    m_model.setParentRecord(parent);
}

void RecordPane::refresh(const Touched& touched) {
    m_model.refresh(touched);
    if (m_form) m_form->refresh(touched);
    showState();
    showCurrent();
}

bool RecordPane::reveal(const RecordId& record, const QString& field) {
    if (!m_table->select(record, field)) return false;
    showCurrent();
    if (field.isEmpty() || !m_form || !m_form->focusField(field)) m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void RecordPane::filter(const QString& words) {
    m_filter = words.trimmed();
    m_model.setFilter(words);
    showState();
}

RecordId RecordPane::current() const {
    return m_model.record(m_table->currentIndex());
}

void RecordPane::setEmptySentence(const QString& sentence) {
    m_empty->setSentence(sentence);
}

void RecordPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &RecordPane::foldButtons);  // not amid the layout that is being made
    if (!m_split) return;
    const Qt::Orientation wanted =
        width() > fontMetrics().averageCharWidth() * charactersBeside ? Qt::Horizontal : Qt::Vertical;
    if (wanted == m_split->orientation() && event->oldSize().isValid()) return;
    m_split->setOrientation(wanted);
    // Below the table, the form begins where the table does.
    if (m_details) m_details->setContentsMargins(wanted == Qt::Horizontal ? space::l : 0, space::m, space::s, space::l);
    if (wanted == Qt::Horizontal)
        m_split->setSizes({width() * 3 / 5, width() * 2 / 5});
    else
        m_split->setSizes({height() / 2, height() / 2});
}

/// Where the words on the buttons have no room beside each other, icons stand for them.
void RecordPane::foldButtons() {
    QList<QToolButton*> withWords;
    int words = 0, icons = 0;  // width of those that can fold, either way
    for (auto* button : findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
        if (!button->property("withWords").toBool() || button->icon().isNull()) continue;
        withWords.append(button);
        icons += button->minimumWidth();
        words += std::max(button->minimumWidth(), button->fontMetrics().horizontalAdvance(button->text()) +
                                                      button->iconSize().width() + space::xl);
    }
    int others = 0;
    for (int i = 0; i < m_bar->count(); ++i) {
        QWidget* widget = m_bar->itemAt(i)->widget();
        if (widget && !widget->isHidden() && !withWords.contains(widget)) others += widget->minimumSizeHint().width();
        others += m_bar->spacing();
    }
    const auto style =
        others + words > width() && icons < words ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton* button : withWords)
        if (button->toolButtonStyle() != style) button->setToolButtonStyle(style);
}

void RecordPane::showCurrent() {
    const RecordId record = current();
    if (m_form && (record != m_form->record() || record.isEmpty())) m_form->bind(record);
    if (m_room == Room::Fit && m_detailsArea) m_detailsArea->setVisible(!record.isEmpty());
    if (record == m_shown) return;
    m_shown = record;
    Q_EMIT currentChanged(record);
}

void RecordPane::showState() {
    const bool hasRows = m_model.rowCount() > (m_model.mayAdd() ? 1 : 0);
    if (hasRows) m_typing = false;
    const bool empty = !hasRows && m_filter.isEmpty() && !m_typing;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (m_room == Room::Fit) m_stack->setFixedHeight(empty ? m_empty->sizeHint().height() : m_table->height());
    if (m_split && m_split->count() > 1) m_split->widget(1)->setVisible(!empty);
    if (hasRows && !m_table->currentIndex().isValid() && m_room == Room::Fill)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

}  // namespace kondensat::gui
