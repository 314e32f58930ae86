#include "app/gui/units/unit_strip.h"

#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int square = 12;

}  // namespace

GroupChips::GroupChips(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GroupChips::setGroups(const QList<GroupLook>& groups) {
    m_groups = groups;
    QStringList names;
    for (const GroupLook& look : groups) names.append(look.name);
    setToolTip(names.join(u'\n'));
    setAccessibleName(names.isEmpty() ? tr("In no code group yet") : tr("In: %1").arg(names.join(u", "_s)));
    updateGeometry();
    update();
}

QSize GroupChips::sizeHint() const {
    const QFontMetrics metrics(fontFor(Type::Body));
    int width = 0;
    for (const GroupLook& look : m_groups)
        width += square + space::xs + metrics.horizontalAdvance(look.name) + space::l;
    return {std::max(width, metrics.averageCharWidth() * 12), std::max(metrics.height(), square)};
}

QSize GroupChips::minimumSizeHint() const {
    return {QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 12, sizeHint().height()};
}

void GroupChips::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(Type::Body));
    if (m_groups.isEmpty()) {
        painter.setPen(colours().quiet);
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading), tr("In no code group yet"));
        return;
    }
    int x = 0;
    for (const GroupLook& look : m_groups) {
        const int room = width() - x - square - space::xs;
        if (room < square) break;
        const auto placed = [this](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
        paintSwatch(painter, placed({x, (height() - square) / 2, square, square}), look);
        const QString name = painter.fontMetrics().elidedText(look.name, Qt::ElideRight, room);
        const int advance = painter.fontMetrics().horizontalAdvance(name);
        painter.setPen(look.setAside ? colours().quiet : colours().ink);
        painter.drawText(placed({x + square + space::xs, 0, advance + 2, height()}),
                         int(Qt::AlignVCenter | Qt::AlignLeading), name);
        x += square + space::xs + advance + space::l;
    }
}

UnitStrip::UnitStrip(Session& session, const QList<QAction*>& forUnit, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_code(new LineLabel(fontFor(Type::Body, true), false)),
      m_notes(new LineLabel),
      m_hint(labelFor({}, Type::Body, true)),
      m_groups(new GroupChips),
      m_unit(new QWidget) {
    setAutoFillBackground(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_code);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::m);
    second->addWidget(m_groups);
    second->addWidget(m_notes, 1);
    words->addLayout(second);
    auto* row = new QHBoxLayout(m_unit);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QAction* action : forUnit) {
        QToolButton* button = buttonFor(action);
        buttons->addWidget(button);
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
    }
    row->addLayout(buttons);

    m_pages = new QStackedLayout;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(hairline(Qt::Horizontal));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(space::l, space::s, space::s, space::s);
    inner->addLayout(m_pages);
    outer->addLayout(inner);
    m_pages->addWidget(m_hint);  // only now: the first would show itself, as a window of its own
    m_pages->addWidget(m_unit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void UnitStrip::show(const RecordId& id, const QHash<RecordId, GroupLook>& looks) {
    const auto* unit = m_session.study().find<study::MeaningUnit>(id);
    m_pages->setCurrentIndex(unit ? 1 : 0);
    if (!unit) {
        m_hint->setText(m_session.isReadOnly() ? tr("This study is open read-only: units can be looked at, not marked.")
                        : looks.isEmpty() ? tr("Make a code group first (Ctrl+G), then select words and press its key.")
                                          : tr("Select words and press a code group's key. Enter takes the last group, "
                                               "/ finds any, Space marks without one."));
        return;
    }
    m_code->setText(unit->code.isEmpty() ? tr("No code yet") : unit->code);
    QList<GroupLook> groups;
    for (const auto* group : m_session.study().children<study::CodeGroup>(unit->parent))
        if (unit->groups.contains(group->id)) {
            GroupLook look = looks.value(group->id);
            look.setAside = look.setAside || unit->setAside.contains(group->id.toString());
            groups.append(look);
        }
    m_groups->setGroups(groups);
    const QString notes = notesOn(*unit, looks);
    m_notes->setText(notes);
}

QString UnitStrip::notesOn(const study::MeaningUnit& unit, const QHash<RecordId, GroupLook>& looks) const {
    QStringList notes;
    for (auto reason = unit.setAside.cbegin(); reason != unit.setAside.cend(); ++reason) {
        const RecordId group = RecordId::parse(reason.key()).value_or(RecordId());
        notes.append(looks.contains(group) ? tr("Set aside in “%1”: %2").arg(looks[group].name, reason.value())
                                           : tr("Set aside: %1").arg(reason.value()));
    }
    if (unit.member) notes.append(tr("Marked by %1").arg(app::nameOf(m_session.study(), unit.member)));
    const auto& memos = m_session.study().table<study::Memo>();
    if (std::any_of(memos.cbegin(), memos.cend(), [&](const auto& memo) { return memo.about == unit.id; }))
        notes.append(tr("Has a memo"));
    return notes.join(u" · "_s);
}

}  // namespace kondensat::gui
