// Rows that come from a spreadsheet.
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/record_pane.h"
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

void RecordPane::paste() {
    if (m_session.isReadOnly()) return;
    const app::PasteTarget target = m_model.pasteTarget(m_table->currentIndex());
    const app::PastePlan plan = app::planPaste(m_session.study(), target, QApplication::clipboard()->text());
    if (plan.cells.isEmpty()) return m_session.say(tr("The clipboard holds no rows. Copy them in a spreadsheet first."));
    if (plan.created() > 0 && !m_model.mayAdd() && !target.parent) {
        const bool placed = std::all_of(plan.rows.cbegin(), plan.rows.cend(), [](const app::TableRow& row) { return row.record || row.parent; });
        if (!placed) return m_session.say(tr("There are more rows on the clipboard than below the current cell."));
    }
    if (plan.created() > 0 && m_model.mayAdd()) return offer(target, plan);
    m_model.paste(target, plan);
}

void RecordPane::offer(const app::PasteTarget& target, const app::PastePlan& plan) {
    if (m_offer) m_offer->deleteLater();
    m_offer = new QWidget;
    m_offer->setObjectName(u"paste"_s);
    auto* line = new QHBoxLayout(m_offer);
    line->setContentsMargins(0, space::xs, 0, space::xs);
    line->setSpacing(space::s);
    QString words = tr("%1, %2: paste as %3?")
                        .arg(counted(tr("%n row|%n rows", nullptr, int(int(plan.rows.size()))), int(plan.rows.size())), counted(tr("%n column|%n columns", nullptr, int(int(plan.columns.size() - plan.leftOut.size()))), int(plan.columns.size() - plan.leftOut.size())),
                             plan.created() == 1 ? m_model.spec().one : m_model.spec().many);
    if (plan.created() < plan.rows.size()) words += u' ' + counted(tr("%n of them changes a row that is there.|%n of them change rows that are there.", nullptr, int(int(plan.rows.size()) - plan.created())), int(plan.rows.size()) - plan.created());
    if (!plan.leftOut.isEmpty()) words += u' ' + tr("Left out, since no column has this title, or it may tell who somebody is: %1.").arg(plan.leftOut.join(u", "_s));
    line->addWidget(labelFor(words), 1);
    auto* leave = new QPushButton(tr("Cancel"));
    QPushButton* take = primaryButton(counted(tr("Paste %n row|Paste %n rows", nullptr, int(int(plan.rows.size()))), int(plan.rows.size())));
    line->addWidget(leave);
    line->addWidget(take);
    m_column->insertWidget(1, m_offer);
    const QPointer<QWidget> bar = m_offer;
    const auto close = [this, bar] {
        if (bar) bar->deleteLater();
        m_offer = nullptr;
        m_table->setFocus(Qt::OtherFocusReason);
    };
    connect(leave, &QPushButton::clicked, this, close);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_offer, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, close);
    connect(take, &QPushButton::clicked, this, [this, close, target, plan] {
        QList<RecordId> records;
        const bool done = m_model.paste(target, plan, &records);
        close();
        if (!done || records.isEmpty()) return;
        m_model.refresh({true, {}, {}});
        showState();
        m_table->select(records.first());
    });
    take->setFocus(Qt::OtherFocusReason);
}

}  // namespace kondensat::gui
