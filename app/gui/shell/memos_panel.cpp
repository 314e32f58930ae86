#include "app/gui/shell/memos_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>

#include "app/gui/parts/fields.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/long_text_edit.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

QList<const study::Memo*> memosAbout(const study::Study& study, const RecordId& about) {
    QList<const study::Memo*> memos;
    for (const auto* memo : study.list<study::Memo>())
        if (memo->about == about) memos.append(memo);
    std::stable_sort(memos.begin(), memos.end(), [](const auto* a, const auto* b) { return a->date > b->date; });
    return memos;
}

}  // namespace

MemosPanel::MemosPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    m_title = labelFor({}, Type::Small, true);
    m_new = new QAction(iconNamed(u"list-add"_s), tr("Write a memo"), this);
    m_new->setToolTip(tr("Write a memo about what is chosen (Ctrl+M)"));
    m_new->setEnabled(!session.isReadOnly());
    connect(m_new, &QAction::triggered, this, &MemosPanel::writeNew);
    row->addWidget(m_title, 1);
    row->addWidget(buttonFor(m_new));
    column->addLayout(row);
    auto* inner = new QWidget;
    m_cards = new QVBoxLayout(inner);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::l);
    m_cards->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inner);
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_empty =
        new EmptyState(tr("Thoughts about what is chosen belong here: doubts, ideas, what to ask the others."), m_new);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    connect(&session, &Session::changed, this, [this](const Touched& touched) {
        if (touched.any<study::Memo>()) rebuild();
    });
    rebuild();
}

void MemosPanel::setAbout(const RecordId& record) {
    if (record == m_about) return;
    m_about = record;
    rebuild();
}

void MemosPanel::rebuild() {
    const study::Study& study = m_session.study();
    const RecordId about = m_about ? m_about : m_session.analysis();
    m_title->setText(tr("About %1").arg(app::nameOf(study, about)));
    QList<RecordId> wanted;
    for (const auto* memo : memosAbout(study, about)) wanted.append(memo->id);
    m_scroll->setVisible(!wanted.isEmpty());
    m_empty->setVisible(wanted.isEmpty());
    if (wanted == m_shown) return;
    m_shown = wanted;
    while (m_cards->count() > 1) {
        QLayoutItem* item = m_cards->takeAt(0);
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const RecordId& id : wanted)
        if (const auto* memo = study.find<study::Memo>(id)) m_cards->insertWidget(m_cards->count() - 1, cardFor(*memo));
}

QWidget* MemosPanel::cardFor(const study::Memo& memo) {
    auto* card = new QWidget;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* title = new FieldLine(m_session, QT_TRANSLATE_NOOP("History", "changed the title of a memo"));
    title->setPlaceholderText(tr("Title"));
    title->setAccessibleName(tr("Title of the memo"));
    title->bind({memo.id, u"title"_s, {}});
    auto* text = new LongTextEdit(m_session, QT_TRANSLATE_NOOP("History", "wrote in a memo"));
    text->setAccessibleName(tr("Memo"));
    text->setPlaceholderText(tr("Memo"));
    text->setLines(3, 16);
    text->bind(memo.id);
    auto* foot = new QHBoxLayout;
    const QString who = memo.member ? app::nameOf(m_session.study(), memo.member) : QString();
    const QDate date = QDate::fromString(memo.date, Qt::ISODate);
    const QString when = date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : memo.date;
    foot->addWidget(labelFor(who.isEmpty() ? when : tr("%1, %2").arg(who, when), Type::Small, true), 1);
    auto* remove = new QAction(iconNamed(u"edit-delete"_s), tr("Remove this memo"), card);
    remove->setEnabled(!m_session.isReadOnly());
    connect(remove, &QAction::triggered, this, [this, id = memo.id] {
        study::ChangeSet set(QT_TRANSLATE_NOOP("History", "removed a memo"));
        set.remove(id);
        m_session.commit(set);
    });
    foot->addWidget(buttonFor(remove));
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(foot);
    return card;
}

void MemosPanel::writeNew() {
    study::ChangeSet set(QT_TRANSLATE_NOOP("History", "added a memo"));
    study::Memo memo;
    memo.about = m_about ? m_about : m_session.analysis();
    memo.member = m_session.author();
    memo.date = QDate::currentDate().toString(Qt::ISODate);
    set.add(memo);
    if (!m_session.commit(set)) return;
    if (auto* text = m_scroll->widget()->findChild<LongTextEdit*>())
        QTimer::singleShot(0, text, [text] { text->setFocus(); });
}

}  // namespace kondensat::gui
