#include "app/gui/parts/number_offers.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextEdit>

#include "core/method/numbers.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {
namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int longestName = 60;
constexpr qsizetype manySources = 200;  ///< the words of more are not counted for a list

}  // namespace

NumberOffers::NumberOffers(Session& session, QTextEdit* edit)
    : QObject(edit), m_session(session), m_rich(edit), m_list(new QCompleter(this)), m_model(new QStandardItemModel(this)) {
    connect(edit, &QTextEdit::textChanged, this, &NumberOffers::look);
    start(edit);
}

NumberOffers::NumberOffers(Session& session, QPlainTextEdit* edit)
    : QObject(edit), m_session(session), m_plain(edit), m_list(new QCompleter(this)), m_model(new QStandardItemModel(this)) {
    connect(edit, &QPlainTextEdit::textChanged, this, &NumberOffers::look);
    start(edit);
}

void NumberOffers::start(QAbstractScrollArea* edit) {
    m_list->setModel(m_model);
    m_list->setWidget(edit);
    m_list->setCompletionMode(QCompleter::PopupCompletion);
    m_list->setCompletionRole(nameRole);
    m_list->setCaseSensitivity(Qt::CaseInsensitive);
    m_list->setFilterMode(Qt::MatchContains);
    m_list->setMaxVisibleItems(12);
    m_list->popup()->setAccessibleName(tr("Numbers of the records"));
    m_list->popup()->installEventFilter(this);
    connect(m_list, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) { take(index.data(nameRole).toString()); });
}

QTextCursor NumberOffers::cursor() const { return m_rich ? m_rich->textCursor() : m_plain->textCursor(); }
QRect NumberOffers::cursorRect() const { return m_rich ? m_rich->cursorRect() : m_plain->cursorRect(); }

std::optional<QString> NumberOffers::begun() const {
    const QTextCursor at = cursor();
    const QString before = at.block().text().left(at.positionInBlock());
    const qsizetype brace = before.lastIndexOf(u'{');
    if (brace < 0 || before.indexOf(u'}', brace) >= 0 || before.size() - brace > longestName) return {};
    return before.mid(brace + 1);
}

void NumberOffers::fill() {
    m_model->clear();
    const method::Numbers numbers(m_session.index(), m_session.analysis());
    const QString language = m_session.index().language();
    for (const QString& name : numbers.names()) {
        const bool takesLong = name == u"words" && m_session.study().count<study::Source>() > manySources;
        const QString now = takesLong ? u"…"_s : numbers.said(name, language);
        if (now.isEmpty()) continue;
        auto* item = new QStandardItem(u"%1  –  %2"_s.arg(name, now));
        item->setData(name, nameRole);
        m_model->appendRow(item);
    }
}

void NumberOffers::look() {
    QAbstractItemView* popup = m_list->popup();
    QWidget* edit = m_list->widget();
    const auto name = edit->hasFocus() || popup->isVisible() ? begun() : std::nullopt;
    if (!name) return popup->hide();
    if (!popup->isVisible()) {
        if (!name->isEmpty()) return;  // it was closed, or the cursor came by
        fill();
    }
    m_list->setCompletionPrefix(name->trimmed());
    if (m_list->completionCount() == 0) return popup->hide();
    QRect where = cursorRect();
    where.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 2 * popup->frameWidth());
    m_list->complete(where);
    popup->setCurrentIndex(m_list->completionModel()->index(0, 0));
}

void NumberOffers::take(const QString& name) {
    const auto typed = begun();
    if (!typed || name.isEmpty()) return;
    QTextCursor at = cursor();
    at.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed->size()));
    const QString after = at.block().text().mid(cursor().positionInBlock());
    at.insertText(after.startsWith(u'}') ? name : name + u'}');
    if (after.startsWith(u'}')) at.movePosition(QTextCursor::Right);
    m_rich ? m_rich->setTextCursor(at) : m_plain->setTextCursor(at);
}

/// Of the list, before it hands keys on to the text: those that choose in it or close it do not reach the text.
bool NumberOffers::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        QAbstractItemView* popup = m_list->popup();
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Enter:
            case Qt::Key_Return:
            case Qt::Key_Tab:
                popup->hide();
                take(popup->currentIndex().data(nameRole).toString());
                return true;
            case Qt::Key_Escape: popup->hide(); return true;
            default: break;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace kondensat::gui
