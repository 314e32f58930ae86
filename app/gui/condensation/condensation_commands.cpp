// What can be done on the board, with its keys.
#include <QMenu>

#include "app/gui/condensation/condensation_page.h"
#include "app/gui/parts/panel.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

QAction* CondensationPage::change(const QString& text, const QKeySequence& key, const QString& icon,
                                  const std::function<void()>& act) {
    QAction* action = command(text, key, icon, act);
    m_changing.append(action);
    return action;
}

void CondensationPage::makeCommands() {
    m_previous =
        command(tr("Previous code group"), Qt::CTRL | Qt::Key_PageUp, u"go-previous"_s, [this] { stepGroup(-1); });
    m_next = command(tr("Next code group"), Qt::CTRL | Qt::Key_PageDown, u"go-next"_s, [this] { stepGroup(1); });
    m_toUnits = command(tr("Go to meaning units"), {}, {}, [this] { session().go({Step::Units, {}, {}, {}}); });
    m_tray = command(tr("Set-aside tray"), Qt::Key_T, u"archive-remove"_s, [this] {
        m_board->setTrayOpen(!m_board->isTrayOpen());
        if (m_board->isTrayOpen()) m_board->enter(m_board->tray());
    });
    makeSubgroupCommands();
    makeCondensateCommands();
    makeCardCommands();
}

void CondensationPage::makeCardCommands() {
    const auto neighbour = [this](int by) {
        const auto& columns = m_board->columns();
        const qsizetype at = columns.indexOf(m_board->current());
        if (at < 0 || inSide()) return;  // nor from the tray
        if (at + by >= 0 && at + by < columns.size()) m_board->moveChosen(columns[at + by]);
    };
    QAction* left = change(tr("Move cards to the column on the left"), Qt::CTRL | Qt::Key_Left, u"arrow-left"_s,
                           [neighbour] { neighbour(-1); });
    QAction* right = change(tr("Move cards to the column on the right"), Qt::CTRL | Qt::Key_Right, u"arrow-right"_s,
                            [neighbour] { neighbour(1); });
    for (int number = 0; number <= 5; ++number)
        change(number == 0 ? tr("Take cards out of their subgroup") : tr("Move cards to column %1").arg(number),
               QKeySequence(Qt::Key_0 + number), {}, [this, number] {
                   if (number < m_board->columns().size() && !inSide()) m_board->moveChosen(m_board->columns()[number]);
               });
    QAction* up = change(tr("Move cards up"), Qt::ALT | Qt::Key_Up, u"arrow-up"_s, [this] {
        if (!inSide()) m_board->reorderChosen(-1);
    });
    QAction* down = change(tr("Move cards down"), Qt::ALT | Qt::Key_Down, u"arrow-down"_s, [this] {
        if (!inSide()) m_board->reorderChosen(1);
    });
    QAction* aside = change(tr("Set cards aside…"), Qt::Key_Delete, u"archive-insert"_s, [this] {
        if (m_board->current() != m_board->tray() && !inSide())
            m_board->setAside(m_board->current()->list()->chosen(), m_board->current()->list());
    });
    QAction* back = change(tr("Bring cards back"), Qt::SHIFT | Qt::Key_Delete, u"archive-extract"_s, [this] {
        const auto units = chosen();
        const auto changes = app::bringUnitsBack(study(), units, m_group);
        if (changes.isEmpty()) return;
        if (session().commit(changes)) m_board->reveal(units.first());
    });
    QAction* context = command(tr("Show in context"), {}, u"view-preview"_s, [this] {
        if (const auto units = chosen(); !units.isEmpty()) openContext(units.first());
    });
    context->setToolTip(tr("Show in context (Space)"));
    m_cardMenu = {context, m_open, nullptr, m_send, m_begin, m_gold, nullptr,
                  left,    right,  up,      down,   nullptr, aside,  back};
}

void CondensationPage::makeSubgroupCommands() {
    m_newSubgroup =
        change(tr("New subgroup"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, u"list-add"_s, [this] { askSubgroup(); });
    QAction* rename = change(tr("Rename subgroup…"), Qt::Key_F2, u"edit-rename"_s, [this] {
        const auto* record = subgroup();
        if (!record) return;
        askInline(m_board->current()->head(), tr("Name of the subgroup"), record->name, tr("Rename"),
                  [this, id = record->id](const QString& name) { session().commit(app::renameSubgroup(id, name)); });
    });
    QAction* left = change(tr("Move subgroup to the left"), Qt::CTRL | Qt::SHIFT | Qt::ALT | Qt::Key_Left,
                           u"go-previous"_s, [this] { moveSubgroup(-1); });
    QAction* right = change(tr("Move subgroup to the right"), Qt::CTRL | Qt::SHIFT | Qt::ALT | Qt::Key_Right,
                            u"go-next"_s, [this] { moveSubgroup(1); });
    QAction* aside = change(tr("Set subgroup aside…"), {}, u"archive-insert"_s, [this] {
        const auto* record = subgroup();
        if (!record) return;
        askInline(
            m_board->current()->head(), tr("Why is “%1” set aside?").arg(record->name), {}, tr("Set aside"),
            [this, id = record->id](const QString& reason) { session().commit(app::setSubgroupAside(id, reason)); });
    });
    QAction* remove = change(tr("Remove subgroup"), {}, u"edit-delete"_s, [this] {
        if (const auto* record = subgroup();
            record && session().writePending() && session().commit(app::removeSubgroup(study(), record->id)))
            session().say(tr("Subgroup removed; its units are in no subgroup now."));
    });
    m_subgroupMenu = {rename, left, right, aside, remove};
}

void CondensationPage::makeCondensateCommands() {
    m_begin = change(tr("Begin from this unit"), Qt::Key_B, u"document-new"_s, [this] {
        const auto units = chosen();
        CondensatePanel* of = panel();
        if (!of)
            return session().say(tr("Move the card into a subgroup first; its condensate can then begin from it."));
        if (units.size() != 1) return session().say(tr("Choose one rich card to begin from."));
        if (!of->edit()->toPlainText().trimmed().isEmpty())
            return session().say(tr("The condensate has words already; send more to it with Ctrl+Return."));
        of->beginFrom(units.first());
    });
    m_showLinks = command(tr("Propose and confirm links"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, u"link"_s, [this] {
        CondensatePanel* of = panel();
        openLinks(of && of->edit()->hasFocus() ? of->edit()->sentenceAtCursor() : -1);
    });
    m_confirm =
        change(tr("Confirm condensate: it holds"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, u"dialog-ok-apply"_s, [this] {
            CondensatePanel* of = panel();
            if (of && of->confirm()) session().say(tr("Condensate confirmed as it stands."));
        });
    m_send = change(tr("Send words"), Qt::CTRL | Qt::Key_Return, u"go-down"_s, [this] { send(); });
    m_send->setToolTip(
        tr("Send the selected words, or the whole card, to the condensate with their link (Ctrl+Return)"));
    m_gold = change(tr("Gold quote"), Qt::Key_G, u"rating"_s, [this] { pickGold(); });
    m_open = command(tr("Open in transcript"), Qt::Key_O, u"document-open"_s, [this] {
        if (const auto units = chosen(); !units.isEmpty()) session().go({Step::Units, units.first(), {}, {}});
    });
    change(tr("Link cards to the sentence, or unlink them"), Qt::Key_L, u"insert-link"_s, [this] { toggleLink(); });
    command(tr("Show where the sentence comes from"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, u"go-up"_s,
            [this] { showOrigin(); });
    command(tr("Write in the condensate"), Qt::Key_W, u"edit-entry"_s, [this] {
        if (CondensatePanel* of = target()) of->edit()->setFocus(Qt::OtherFocusReason);
    });
}

void CondensationPage::updateCommands() {
    const bool writable = !session().isReadOnly() && m_group;
    for (QAction* action : std::as_const(m_changing)) action->setEnabled(writable);
    for (QAction* action : std::as_const(m_subgroupMenu)) action->setEnabled(writable && panel());
    m_previous->setEnabled(m_chooser->currentIndex() > 0);
    m_next->setEnabled(m_chooser->currentIndex() + 1 < m_chooser->count());
    m_showLinks->setEnabled(panel() && panel()->condensate());
    m_confirm->setEnabled(writable && panel() && panel()->condensate());
}

void CondensationPage::cardMenu(const QPoint& at) {
    QMenu menu;
    for (QAction* action : std::as_const(m_cardMenu)) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
    menu.exec(at);
}

void CondensationPage::send() {
    CondensatePanel* to = target();
    if (!to) return session().say(tr("Choose the column whose condensate the words shall go to."));
    if (m_side->isVisibleTo(this) && m_side->currentWidget() == m_context &&
        (inContext() || m_context->view()->selection().length() > 0)) {
        const DraggedWords words = m_context->words();
        if (to->send(words.words, words.unit ? study::RefSet{words.unit} : study::RefSet{}) && !words.unit)
            session().say(tr("These words lie outside of the meaning unit; they were sent without a link."));
        return;
    }
    const QList<RecordId> units = m_board->current()->list()->chosen();
    if (units.isEmpty()) return session().say(tr("Choose a card whose words shall be sent."));
    for (const RecordId& unit : units)
        if (!to->send(session().passageOf(unit).text, {unit})) return;
}

void CondensationPage::toggleLink() {
    CondensatePanel* of = panel();
    const auto units = m_board->current()->list()->chosen();
    if (!of || !of->edit()->write()) return;
    const auto sentence = of->sentence();
    if (!sentence || units.isEmpty())
        return session().say(
            tr("Put the cursor into a sentence of the condensate, then choose the cards it comes from."));
    const bool allLinked = std::all_of(units.cbegin(), units.cend(),
                                       [&](const RecordId& unit) { return sentence->targets.contains(unit); });
    study::RefSet wanted = sentence->targets;
    for (const RecordId& unit : units) allLinked ? wanted.remove(unit) : wanted.insert(unit);
    session().commit(app::linkSentences(session().index(), of->condensate(), {{sentence->span, wanted}}));
}

void CondensationPage::pickGold() {
    const auto units = chosen();
    if (units.size() != 1) return session().say(tr("Choose one card for the gold quote."));
    CondensatePanel* of = panel();
    if (!of) return session().say(tr("A gold quote belongs to a subgroup: move the card into one first."));
    const RecordId unit = units.first();
    const bool selected = m_side->isVisibleTo(this) && m_side->currentWidget() == m_context &&
                          m_context->unit() == unit && m_context->view()->selection().length() > 0;
    const text::Range range = selected ? m_context->selectedRange() : text::Range{};
    const auto present = m_book->goldQuotesOf(unit, of->subgroup());
    if (!present.isEmpty() && !selected) {
        session().commit(app::dropGoldQuotes(study(), present));
        return;
    }
    if (session().commit(app::pickGoldQuote(study(), of->subgroup(), unit, range, {})))
        session().say(tr("Gold quote picked; the pen below the condensate keeps the reason for it."));
}

const study::Subgroup* CondensationPage::subgroup() const {
    return panel() ? study().find<study::Subgroup>(panel()->subgroup()) : nullptr;
}

void CondensationPage::askSubgroup() {
    askInline(m_board, tr("What is this nuance of the code group called?"), {}, tr("Add subgroup"),
              [this](const QString& name) {
                  RecordId added;
                  if (!session().commit(app::addSubgroup(study(), m_group, name, &added))) return;
                  if (Column* column = m_board->columnOf(added)) m_board->enter(column);
              });
}

void CondensationPage::moveSubgroup(int by) {
    const auto* record = subgroup();
    const qsizetype at = m_board->columns().indexOf(m_board->current()) - 1;  // the first column is none
    if (!record || at + by < 0 || at + by >= m_board->board().columns.size()) return;
    session().commit(app::moveSubgroup(study(), record->id, at + by));
}

}  // namespace kondensat::gui
