#include "app/gui/shell/palette.h"

#include <QAction>
#include <QPointer>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnits = 50;

QString plain(QString text) {
    return text.remove(u'&').simplified();
}

void addUnits(QList<Choice>& choices, const Session& session, const QString& typed) {
    const QString wanted = text::caseFolded(typed);
    int found = 0;
    for (const study::MeaningUnit& unit : session.study().table<study::MeaningUnit>()) {
        if (unit.parent != session.analysis() || found >= mostUnits) continue;
        const QString id = unit.id.toString();
        if (!text::caseFolded(unit.code).contains(wanted) && id != typed) continue;
        const auto* source = session.study().find<study::Source>(unit.source);
        choices.append({unit.code.isEmpty() ? id : unit.code,
                        QObject::tr("meaning unit, %1").arg(source ? source->title : QString()),
                        iconNamed(u"draw-highlight"_s), id});
        ++found;
    }
}

}  // namespace

QList<Choice> paletteChoices(const Session& session, const QList<QAction*>& commands, const QString& typed) {
    QList<Choice> choices;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QAction* action = commands[i];
        if (!action->isEnabled() || !action->isVisible() || action->text().isEmpty()) continue;
        choices.append(
            {plain(action->text()), action->shortcut().toString(QKeySequence::NativeText), action->icon(), int(i)});
    }
    const study::Study& study = session.study();
    for (const auto* source : study.list<study::Source>())
        choices.append(
            {source->title, QObject::tr("transcript"), iconNamed(u"x-office-document"_s), source->id.toString()});
    for (const auto* participant : study.list<study::Participant>())
        choices.append({participant->label, QObject::tr("participant"), iconNamed(u"user-identity"_s),
                        participant->id.toString()});
    const auto looks = groupLooks(study, session.analysis());
    for (const auto* group : study.children<study::CodeGroup>(session.analysis())) {
        choices.append(
            {group->name, QObject::tr("code group"), swatchIcon(looks.value(group->id)), group->id.toString()});
        for (const auto* subgroup : study.children<study::Subgroup>(group->id))
            choices.append({subgroup->name, QObject::tr("subgroup of %1").arg(group->name),
                            swatchIcon(looks.value(group->id)), subgroup->id.toString()});
    }
    for (const auto* category : study.children<study::Category>(session.analysis()))
        choices.append(
            {category->name, QObject::tr("category"), iconNamed(u"story-editor"_s), category->id.toString()});
    if (typed.size() >= 2) addUnits(choices, session, typed);
    return choices;
}

void openPalette(Session& session, QWidget* window, const QList<QAction*>& commands) {
    QList<QPointer<QAction>> kept(commands.cbegin(), commands.cend());
    pick(
        window, QObject::tr("Find a command, transcript, participant, code group or meaning unit"),
        [&session, commands](const QString& typed) { return paletteChoices(session, commands, typed); },
        [&session, kept](const Choice& choice) {
            if (choice.value.typeId() == QMetaType::Int) {
                if (QAction* action = kept.value(choice.value.toInt())) action->trigger();
                return;
            }
            const auto id = RecordId::parse(choice.value.toString());
            if (id) session.go(session.placeOf(*id));
        });
}

}  // namespace kondensat::gui
