#include "app/gui/units/group_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/gui/parts/fields.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/units/split_pane.h"
#include "app/operations/code_groups.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

/// Swatch, name on as many lines as it needs, key at the end.
class GroupDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int width = static_cast<const QListView*>(option.widget)->viewport()->width();
        const QRect words =
            QFontMetrics(fontFor(Type::Body))
                .boundingRect(namePlace({0, 0, width, 1000}), Qt::TextWordWrap, index.data().toString());
        return {width, std::max(words.height() + space::s, int(space::target))};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        plain.icon = {};
        plain.features &= ~QStyleOptionViewItem::HasDecoration;
        plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        const bool aside = index.data(GroupModel::SetAsideRole).toBool();
        const auto placed = [&](const QRect& where) {
            return QStyle::visualRect(option.direction, option.rect, where);
        };
        painter->save();
        painter->setOpacity(aside ? 0.45 : 1);
        const QRect icon(option.rect.left() + space::s, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, placed(icon));
        painter->setOpacity(1);
        QFont font = fontFor(Type::Body);
        font.setStrikeOut(aside);
        painter->setFont(font);
        painter->setPen(aside ? colours().quiet : colours().ink);
        painter->drawText(placed(namePlace(option.rect)), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap,
                          index.data().toString());
        painter->setFont(fontFor(Type::Small));
        painter->setPen(colours().quiet);
        QRect key = option.rect.adjusted(0, 0, -space::s, 0);
        key.setLeft(key.right() - keyWidth());
        painter->drawText(placed(key), Qt::AlignCenter, index.data(GroupModel::KeyRole).toString());
        painter->restore();
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override {
        editor->setGeometry(
            QStyle::visualRect(option.direction, option.rect, namePlace(option.rect).adjusted(-space::xs, 0, 0, 0)));
    }

private:
    static int keyWidth() { return QFontMetrics(fontFor(Type::Small)).horizontalAdvance(u'W') + space::s; }
    static QRect namePlace(const QRect& row) {
        return row.adjusted(space::s + iconSize + space::s, 0, -space::s - keyWidth(), 0);
    }
};

/// Rows take the width there is, and F2 and Alt+Up/Down belong to the list while it has the focus.
class GroupView : public QListView {
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QListView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
    }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
        return QListView::event(event);
    }
};

}  // namespace

GroupPanel::GroupPanel(Session& session, QAction* create, QAction* begin, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new GroupModel(session, this)), m_pages(new QStackedWidget) {
    m_noGroups = new EmptyState(
        tr("Code groups gather the meaning units that belong together. Make one, then select words in the "
           "transcript and press its key."),
        session.isReadOnly() ? nullptr : create);
    m_noGroupsButThemes =
        new EmptyState(tr("Code groups gather the meaning units that belong together. They start from the "
                          "preliminary themes that you agreed on."),
                       session.isReadOnly() ? nullptr : begin);
    auto* area = new QScrollArea;  // in large letters the panel is taller than a small window
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* groups = new QWidget;
    area->setWidget(groups);
    m_groups = area;
    auto* inner = new QVBoxLayout(groups);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeList(create), 1);
    m_details = makeDetails();
    inner->addWidget(m_details);
    m_split = new SplitPane(session);
    for (QWidget* page : {m_groups, m_noGroups, m_noGroupsButThemes, static_cast<QWidget*>(m_split)})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_split, &SplitPane::done, this, [this](const RecordId& group) {
        m_pages->setCurrentWidget(m_groups);
        if (group) select(group);
        m_view->setFocus();
    });
    refresh({true, {}, {}});
}

QWidget* GroupPanel::makeList(QAction* create) {
    auto* list = new QWidget;
    m_view = new GroupView;
    m_view->setModel(m_model);
    m_view->setItemDelegate(new GroupDelegate(m_view));
    m_view->setAccessibleName(tr("Code groups"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupPanel::showDetails);
    const auto move = [this](int by) {
        const RecordId group = selected();
        m_model->moveBy(group, by);
        select(group);
    };
    for (const auto& [key, by, words] : {std::tuple{Qt::Key_Up, -1, tr("Move the code group up")},
                                         {Qt::Key_Down, 1, tr("Move the code group down")}}) {
        auto* moves = new QAction(words, this);
        moves->setShortcut(QKeySequence(Qt::ALT | key));
        moves->setShortcutContext(Qt::WidgetShortcut);
        connect(moves, &QAction::triggered, this, [move, by = by] { move(by); });
        m_view->addAction(moves);
    }
    auto* hint = labelFor(tr("Select words and press a key. F2 renames, Alt+Up and Alt+Down move."), Type::Small, true);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_view);
    column->addWidget(m_createButton = buttonFor(create, true), 0, Qt::AlignLeft);
    hint->setContentsMargins(space::s, 0, space::s, 0);
    column->addWidget(hint);
    column->addStretch(1);
    return list;
}

QWidget* GroupPanel::makeDetails() {
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline(Qt::Horizontal));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(space::l, space::m, space::l, space::m);
    inner->setSpacing(space::s);
    m_reason = labelFor({}, Type::Small, true);
    inner->addWidget(m_reason);
    m_description = new FieldText(m_session, QT_TRANSLATE_NOOP("History", "described a code group"));
    m_description->setPlaceholderText(tr("What belongs here, and what does not"));
    m_description->setAccessibleName(tr("Description of the code group"));
    m_description->setTabChangesFocus(true);
    inner->addWidget(m_description);
    inner->addWidget(makeColours());
    inner->addWidget(makeActions());
    column->addLayout(inner);
    return details;
}

QWidget* GroupPanel::makeColours() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QStringList names{tr("rose"), tr("indigo"), tr("sand"),  tr("green"), tr("cyan"),
                            tr("wine"), tr("teal"),   tr("olive"), tr("purple")};
    const QStringList series = groupColours();
    for (qsizetype i = 0; i < series.size(); ++i) {
        auto* button = new QToolButton;
        GroupLook look;
        look.colour = QColor(series[i]);
        button->setIcon(swatchIcon(look));
        button->setIconSize({iconSize, iconSize});
        button->setMinimumSize(space::target, space::target);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setProperty("colour", series[i]);
        button->setAccessibleName(tr("Colour: %1").arg(names.value(i)));
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this, [this, colour = series[i]] {
            if (!m_session.commit(app::recolourGroup(m_session.study(), selected(), colour))) showDetails();
        });
        layout->addWidget(button);
        m_swatches.append(button);
    }
    return row;
}

QAction* GroupPanel::action(const QString& text, const QString& icon, const QKeySequence& key,
                            const std::function<void()>& act) {
    auto* made = new QAction(iconNamed(icon), text, this);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shown = key.toString(QKeySequence::NativeText);
    made->setToolTip(shown.isEmpty() ? text : tr("%1 (%2)").arg(text, shown));
    connect(made, &QAction::triggered, this, act);
    addAction(made);
    return made;
}

QWidget* GroupPanel::makeActions() {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::xs);
    auto* keyLabel = labelFor(tr("Key"), Type::Body, true);
    m_key = new QLineEdit;
    m_key->setMaxLength(1);
    m_key->setAccessibleName(tr("Key of the code group"));
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setFixedWidth(m_key->fontMetrics().horizontalAdvance(u'W') * 3 + space::m);
    keyLabel->setBuddy(m_key);
    connect(m_key, &QLineEdit::editingFinished, this, &GroupPanel::takeKey);
    auto* keyRow = new QHBoxLayout;
    keyRow->setSpacing(space::s);
    keyRow->addWidget(m_key);
    keyRow->addWidget(keyLabel);
    keyRow->addStretch(1);

    QAction* board =
        action(tr("Open its board"), u"object-columns"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] {
            m_session.go({Step::Condensation, selected(), {}, {}});
        });
    m_merge = action(tr("Merge into…"), u"merge"_s, {}, [this] { merge(); });
    m_splitAction = action(tr("Split…"), u"split"_s, {}, [this] { split(); });
    m_aside = action(tr("Set aside…"), u"archive-insert"_s, {}, [this] { setAsideOrBringBack(); });
    m_mergeButton = buttonFor(m_merge, true);
    m_asideButton = buttonFor(m_aside, true);
    grid->addLayout(keyRow, 0, 0);
    grid->addWidget(buttonFor(board, true), 0, 1, Qt::AlignLeft);
    grid->addWidget(m_mergeButton, 1, 0, Qt::AlignLeft);
    grid->addWidget(buttonFor(m_splitAction, true), 1, 1, Qt::AlignLeft);
    grid->addWidget(m_asideButton, 2, 0, 1, 2, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    return box;
}

void GroupPanel::refresh(const Touched& touched) {
    const RecordId before = selected();
    m_model->refresh(touched);
    m_split->refresh(touched);
    if (!selected() || selected() != before) {
        if (m_model->indexOf(before).isValid())
            select(before);
        else if (m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0));
    }
    showPage();
    if (touched.any<study::CodeGroup>())
        showDetails();
    else
        m_splitAction->setEnabled(!m_session.isReadOnly() && !m_session.unitsOfGroup(selected()).isEmpty());
}

QWidget* GroupPanel::anchor() {
    if (m_createButton->isVisible()) return m_createButton;
    for (auto* button : m_pages->currentWidget()->findChildren<QPushButton*>())
        if (button->isVisible()) return button;
    return this;
}

void GroupPanel::showPage() {
    const int row = std::max(int(space::target), m_view->fontMetrics().height() + int(space::s));
    m_view->setMinimumHeight(std::clamp(m_model->rowCount(), 1, 4) * row);
    if (m_pages->currentWidget() == m_split && m_model->rowCount() > 0) return;
    const bool themes = !app::themesWithoutGroup(m_session.study(), m_session.analysis()).isEmpty();
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? m_groups : themes ? m_noGroupsButThemes : m_noGroups);
}

void GroupPanel::select(const RecordId& group) {
    if (const QModelIndex index = m_model->indexOf(group); index.isValid()) m_view->setCurrentIndex(index);
}

RecordId GroupPanel::selected() const {
    return m_model->groupAt(m_view->currentIndex());
}

void GroupPanel::showDetails() {
    const RecordId id = selected();
    const auto* group = m_session.study().find<study::CodeGroup>(id);
    m_details->setVisible(group);
    if (!group) return;
    if (m_shown != id) m_description->bind({id, u"description"_s, {}});
    m_shown = id;
    const GroupLook look = m_model->looks().value(id);
    m_key->setText(group->key.toUpper());
    m_key->setPlaceholderText(look.key.toUpper());
    m_reason->setVisible(!group->setAside.isEmpty());
    m_reason->setText(tr("Set aside: %1").arg(group->setAside));
    m_aside->setText(group->setAside.isEmpty() ? tr("Set aside…") : tr("Bring back"));
    m_aside->setToolTip(m_aside->text());
    m_asideButton->setAccessibleName(m_aside->text());
    showColour(group->colour.isEmpty() ? groupColours().value(m_view->currentIndex().row() % groupColours().size())
                                       : group->colour);
    const bool writable = !m_session.isReadOnly();
    m_merge->setEnabled(writable && m_model->rowCount() > 1);
    m_splitAction->setEnabled(writable && !m_session.unitsOfGroup(id).isEmpty());
    m_aside->setEnabled(writable);
    m_key->setReadOnly(!writable);
}

void GroupPanel::showColour(const QString& chosen) {
    for (QToolButton* button : m_swatches) {
        button->setChecked(button->property("colour").toString().compare(chosen, Qt::CaseInsensitive) == 0);
        button->setEnabled(!m_session.isReadOnly());
    }
}

void GroupPanel::takeKey() {
    const QString key = m_key->text().simplified();
    if (!key.isEmpty() && !key[0].isLetterOrNumber()) {
        m_session.say(tr("A code group's key is a letter or a digit."));
        return showDetails();
    }
    if (!m_session.commit(app::setGroupKey(m_session.study(), selected(), key))) showDetails();
}

void GroupPanel::merge() {
    const RecordId from = selected();
    const auto* group = m_session.study().find<study::CodeGroup>(from);
    if (!group) return;
    const auto others = [this, from](const QString&) {
        QList<Choice> choices;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            if (m_model->groupAt(index) == from) continue;
            choices.append({index.data().toString(), index.data(GroupModel::KeyRole).toString(),
                            index.data(Qt::DecorationRole).value<QIcon>(), index.data(GroupModel::IdRole)});
        }
        return choices;
    };
    pick(m_mergeButton, tr("Merge “%1” into…").arg(group->name), others, [this, from](const Choice& choice) {
        const auto into = choice.value.value<RecordId>();
        if (m_session.commit(app::mergeGroups(m_session.study(), from, into, m_session.unitsOfGroup(from))))
            select(into);
    });
}

void GroupPanel::split() {
    const RecordId group = selected();
    m_pages->setCurrentWidget(m_split);
    m_split->open(group);
}

void GroupPanel::setAsideOrBringBack() {
    const RecordId id = selected();
    const auto* group = m_session.study().find<study::CodeGroup>(id);
    if (!group) return;
    if (!group->setAside.isEmpty()) {
        m_session.commit(app::bringGroupBack(m_session.study(), id));
        return;
    }
    askInline(
        m_asideButton, tr("Why is “%1” set aside?").arg(group->name), {}, tr("Set aside"),
        [this, id](const QString& reason) { m_session.commit(app::setGroupAside(m_session.study(), id, reason)); });
}

}  // namespace kondensat::gui
