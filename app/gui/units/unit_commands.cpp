#include "app/gui/units/unit_commands.h"

#include <QMenu>

#include "app/operations/code_groups.h"
#include "core/method/index.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

UnitCommands::UnitCommands(Session& session, TranscriptPane* pane) : QObject(pane), m_session(session), m_pane(pane) {
    connect(pane->view(), &TranscriptView::keyTyped, this, &UnitCommands::typed);
    connect(pane->view(), &TranscriptView::markResized, this, &UnitCommands::resize);
}

RecordId UnitCommands::unit() const {
    if (!hasSelection()) return m_pane->view()->chosenMark();
    return app::unitWithSpan(m_session.study(), inSource(), m_pane->source(), m_pane->view()->selection());
}

app::NewUnit UnitCommands::newUnit(const study::RefSet& groups) const {
    return {m_session.analysis(), m_pane->source(), m_session.author(), m_pane->view()->selection(), groups};
}

void UnitCommands::commitAndChoose(const study::ChangeSet& changes, const RecordId& unit) {
    if (changes.isEmpty() || !m_session.commit(changes)) return;
    m_pane->view()->chooseMark(unit);
}

void UnitCommands::typed(const QString& key) {
    if (key == "\n"_L1) return putIntoLast();
    if (key == "/"_L1) return chooseGroup();
    if (key == "\x7f"_L1) return remove();
    const auto& looks = m_pane->looks();
    for (auto look = looks.cbegin(); look != looks.cend(); ++look)
        if (!look->setAside && !look->key.isEmpty() && look->key == key) return putInto(look.key());
    if (key == "m"_L1) return mark();
    m_session.say(tr("No code group has the key “%1”. Press / to choose one by its name.").arg(key.toUpper()));
}

void UnitCommands::mark() {
    if (!hasSelection()) return m_session.say(tr("Select the words first."));
    if (const RecordId there = unit()) return m_pane->view()->chooseMark(there);
    const app::Marked marked = app::markUnit(m_session.study(), inSource(), newUnit({}));
    commitAndChoose(marked.changes, marked.unit);
}

void UnitCommands::putInto(const RecordId& group) {
    if (const RecordId there = unit()) {
        commitAndChoose(app::toggleGroup(m_session.study(), there, group), there);
    } else if (hasSelection()) {
        const app::Marked marked = app::markUnit(m_session.study(), inSource(), newUnit({group}));
        commitAndChoose(marked.changes, marked.unit);
    } else {
        return m_session.say(tr("Select words, or choose a meaning unit, first."));
    }
    m_last = group;
}

void UnitCommands::putIntoLast() {
    const auto* group = m_session.study().find<study::CodeGroup>(m_last);
    if (group && group->parent == m_session.analysis() && group->setAside.isEmpty())
        putInto(m_last);
    else
        chooseGroup();
}

QList<Choice> UnitCommands::groupChoices() const {
    QList<Choice> choices;
    const auto* there = m_session.study().find<study::MeaningUnit>(unit());
    for (const auto* group : m_session.study().children<study::CodeGroup>(m_session.analysis())) {
        if (!group->setAside.isEmpty()) continue;
        const GroupLook look = m_pane->looks().value(group->id);
        const bool in = there && there->groups.contains(group->id);
        choices.append({group->name, in ? tr("in it: takes it out") : look.key.toUpper(), swatchIcon(look),
                        QVariant::fromValue(group->id)});
    }
    return choices;
}

void UnitCommands::chooseGroup() {
    if (!hasSelection() && !unit()) return m_session.say(tr("Select words, or choose a meaning unit, first."));
    pick(
        m_pane->anchor(), tr("Code group"), [this](const QString&) { return groupChoices(); },
        [this](const Choice& choice) { putInto(choice.value.value<RecordId>()); }, tr("New code group “%1”"),
        [this](const QString& typed) { putIntoNew(typed.simplified()); });
}

void UnitCommands::putIntoNew(const QString& name) {
    if (const RecordId there = app::groupNamed(m_session.study(), m_session.analysis(), name)) return putInto(there);
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "made a code group for a meaning unit"));
    const RecordId group = app::addGroup(changes, m_session.study(), m_session.analysis(), name);
    RecordId target = unit();
    const auto append = [&](const study::ChangeSet& more) {
        for (const study::Change& change : more.changes()) changes.append(change);
    };
    if (target) {
        append(app::toggleGroup(m_session.study(), target, group));
    } else {
        const app::Marked marked = app::markUnit(m_session.study(), inSource(), newUnit({group}));
        append(marked.changes);
        target = marked.unit;
    }
    if (!m_session.commit(changes)) return;
    m_pane->view()->chooseMark(target);
    m_last = group;
    Q_EMIT groupMade(group);
}

void UnitCommands::code() {
    const RecordId target = unit();
    const auto* record = m_session.study().find<study::MeaningUnit>(target);
    if (!record) return m_session.say(tr("Choose a meaning unit first."));
    askInline(
        m_pane->anchor(), tr("Code, in your own words"), record->code, tr("Keep the code"),
        [this, target](const QString& code) { m_session.commit(app::setCode(m_session.study(), target, code)); }, true);
}

void UnitCommands::codeInVivo() {
    // Words selected within the chosen unit are taken; otherwise the whole unit's.
    const text::Span selected = m_pane->view()->selection();
    RecordId target = unit();
    if (!target) target = m_pane->view()->chosenMark();
    if (!target && selected.length() > 0) {
        for (const RecordId& id : m_pane->view()->marksAt(selected.start)) {
            const text::Span span = app::spanOfUnit(m_session.study(), id);
            if (span.start <= selected.start && span.end >= selected.end) {
                target = id;
                break;
            }
        }
    }
    if (!target) return m_session.say(tr("Choose a meaning unit first."));
    m_session.commit(app::setCode(m_session.study(), target, app::inVivoCode(m_session.study(), target, selected)));
}

void UnitCommands::split() {
    const qsizetype cursor = m_pane->view()->cursorPosition();
    RecordId target = m_pane->view()->chosenMark();
    const auto holds = [&](const RecordId& id) {
        const text::Span span = app::spanOfUnit(m_session.study(), id);
        return span.start < cursor && cursor < span.end;
    };
    if (!target || !holds(target)) {
        const auto there = m_pane->view()->marksAt(cursor);
        const auto found = std::find_if(there.cbegin(), there.cend(), holds);
        target = found == there.cend() ? RecordId() : *found;
    }
    const app::Marked marked = app::splitUnit(m_session.study(), inSource(), target, cursor);
    if (!marked.unit) return m_session.say(tr("Put the cursor inside a meaning unit, where it should be split."));
    commitAndChoose(marked.changes, marked.unit);
}

void UnitCommands::merge() {
    const text::Span selected = m_pane->view()->selection();
    QList<RecordId> units;
    if (selected.length() > 0) {
        for (const RecordId& id : inSource())
            if (app::spanOfUnit(m_session.study(), id).overlaps(selected)) units.append(id);
    }
    if (units.size() < 2) {
        const RecordId first = units.isEmpty() ? m_pane->view()->chosenMark() : units.first();
        const RecordId next = app::mergeableAfter(m_session.study(), inSource(), first);
        units = first && next ? QList<RecordId>{first, next} : QList<RecordId>();
    }
    const app::Marked marked = app::mergeUnits(m_session.study(), units);
    if (!marked.unit)
        return m_session.say(
            tr("Choose a meaning unit that the next one follows directly, or select across the units to merge."));
    commitAndChoose(marked.changes, marked.unit);
}

void UnitCommands::remove() {
    const RecordId target = unit();
    if (!target) return m_session.say(tr("Choose a meaning unit first."));
    if (m_session.commit(app::removeUnit(m_session.study(), target))) m_pane->view()->chooseMark({});
}

void UnitCommands::setAside() {
    const RecordId target = unit();
    const auto* record = m_session.study().find<study::MeaningUnit>(target);
    if (!record) return m_session.say(tr("Choose a meaning unit first."));
    if (record->groups.isEmpty()) return askForReason(target, {});
    QList<Choice> choices{{tr("Altogether"), tr("from every code group"), {}, QVariant::fromValue(RecordId())}};
    for (const Choice& choice : groupChoices())
        if (const auto group = choice.value.value<RecordId>(); record->groups.contains(group))
            choices.append({tr("In “%1” only").arg(choice.text), {}, choice.icon, choice.value});
    pick(
        m_pane->anchor(), tr("Set the meaning unit aside"), [choices](const QString&) { return choices; },
        [this, target](const Choice& choice) { askForReason(target, choice.value.value<RecordId>()); });
}

void UnitCommands::askForReason(const RecordId& target, const RecordId& group) {
    askInline(m_pane->anchor(), tr("Why is it set aside?"), {}, tr("Set aside"),
              [this, target, group](const QString& reason) {
                  m_session.commit(app::setUnitAside(m_session.study(), target, group, reason));
              });
}

void UnitCommands::bringBack() {
    const auto changes = app::bringUnitBack(m_session.study(), unit());
    if (changes.isEmpty()) return m_session.say(tr("The chosen meaning unit is not set aside."));
    m_session.commit(changes);
}

void UnitCommands::resize(const RecordId& target, const text::Span& span) {
    const auto changes = app::resizeUnit(m_session.study(), target, span);
    if (changes.isEmpty() || !m_session.commit(changes)) m_pane->syncMark(target);
}

void UnitCommands::newGroup(QWidget* anchor) {
    askInline(anchor, tr("Name of the new code group"), {}, tr("Make code group"), [this](const QString& typed) {
        const QString name = typed.simplified();
        if (const RecordId there = app::groupNamed(m_session.study(), m_session.analysis(), name)) {
            m_session.say(tr("There is a code group “%1” already.").arg(name));
            Q_EMIT groupMade(there);
            return;
        }
        study::ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "made %n code group|made %n code groups"));
        const RecordId group = app::addGroup(changes, m_session.study(), m_session.analysis(), name);
        if (m_session.commit(changes)) Q_EMIT groupMade(group);
    });
}

void UnitCommands::fillMenu(QMenu& menu, const QList<QAction*>& others) {
    const auto* there = m_session.study().find<study::MeaningUnit>(unit());
    const bool writable = !m_session.isReadOnly() && (there || hasSelection());
    for (const Choice& choice : writable ? groupChoices() : QList<Choice>()) {
        const auto group = choice.value.value<RecordId>();
        const QString key = m_pane->looks().value(group).key.toUpper();
        QString name = choice.text;
        QAction* action =
            menu.addAction(choice.icon, name.replace(u'&', u"&&"_s) + (key.isEmpty() ? QString() : u'\t' + key));
        action->setCheckable(true);
        action->setChecked(there && there->groups.contains(group));
        connect(action, &QAction::triggered, this, [this, group] { putInto(group); });
    }
    menu.addSeparator();
    menu.addActions(others);
}

}  // namespace kondensat::gui
