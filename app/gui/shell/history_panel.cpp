#include "app/gui/shell/history_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/operations/names.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1000;
enum { WhenRole = Qt::UserRole + 1, ActiveRole };

class HistoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours().selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours().hover);
        const QRect text = option.rect.adjusted(space::m, space::s, -space::m, -space::s);
        QFont font = option.font;
        font.setStrikeOut(!index.data(ActiveRole).toBool());
        painter->setFont(font);
        painter->setPen(font.strikeOut() ? colours().quiet : colours().ink);
        const QString what = index.data(Qt::DisplayRole).toString();
        painter->drawText(text, Qt::AlignTop | Qt::AlignLeft,
                          option.fontMetrics.elidedText(what, Qt::ElideRight, text.width()));
        painter->setFont(fontFor(Type::Small));
        painter->setPen(colours().quiet);
        painter->drawText(text, Qt::AlignBottom | Qt::AlignLeft, index.data(WhenRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {100, option.fontMetrics.height() + QFontMetrics(fontFor(Type::Small)).height() + 2 * space::s};
    }
};

QList<HistoryRow> readHistory(const QString& path, const journal::ProjectOptions& options, const RecordId& author,
                              const RecordId& about) {
    QList<HistoryRow> rows;
    auto project = journal::Project::open(path, options);
    if (!project) return rows;
    (*project)->setAuthor(author);
    const auto items = (*project)->history(about);
    if (!items) return rows;
    for (auto item = items->crbegin(); item != items->crend() && rows.size() < mostShown; ++item) {
        HistoryRow row;
        row.entry = item->header.id;
        row.time = item->header.time;
        row.who = item->author ? app::nameOf((*project)->study(), item->author) : QString();
        row.what = item->label.toString();
        row.active = item->active;
        row.isUndo = item->header.undoes.has_value();
        row.erased = item->erased;
        if (!item->records.isEmpty()) row.record = *item->records.cbegin();
        rows.append(row);
    }
    return rows;
}

}  // namespace

void HistoryModel::setRows(QList<HistoryRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const HistoryRow* HistoryModel::at(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const HistoryRow* row = at(index);
    if (!row) return {};
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(row->time), QLocale::ShortFormat);
    switch (role) {
        case Qt::DisplayRole:
            return row->erased ? HistoryPanel::tr("%1 (erased)").arg(row->what) : row->what;
        case WhenRole:
            return row->who.isEmpty() ? when : u"%1 · %2"_s.arg(when, row->who);
        case ActiveRole:
            return row->active;
        case Qt::ToolTipRole:
            return row->active ? row->what : HistoryPanel::tr("%1: taken back").arg(row->what);
        case Qt::AccessibleTextRole:
            return u"%1, %2"_s.arg(data(index, Qt::ToolTipRole).toString(), data(index, WhenRole).toString());
        default:
            return {};
    }
}

HistoryPanel::HistoryPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, space::s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, space::s, 0);
    m_takeBack = new QAction(tr("Take back"), this);
    m_takeBack->setToolTip(tr("Take back the chosen change, whenever it was made; what was changed again since stays"));
    m_onlyThis = new QAction(tr("Only what is chosen"), this);
    m_onlyThis->setCheckable(true);
    row->addWidget(buttonFor(m_takeBack, true));
    row->addStretch(1);
    row->addWidget(buttonFor(m_onlyThis, true));
    m_model = new HistoryModel(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("History"));
    m_state = labelFor({}, Type::Small, true);
    m_state->setContentsMargins(space::m, 0, space::m, 0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    m_due.setSingleShot(true);
    m_due.setInterval(300);
    connect(&m_due, &QTimer::timeout, this, &HistoryPanel::read);
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible()) m_due.start();
    });
    connect(m_onlyThis, &QAction::toggled, this, &HistoryPanel::read);
    connect(m_takeBack, &QAction::triggered, this, [this] {
        const HistoryRow* row = m_model->at(m_list->currentIndex());
        if (!row) return m_session.say(tr("Choose a change first."));
        m_session.undoEntry(row->entry);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        const HistoryRow* row = m_model->at(index);
        if (row && !m_session.study().typeOf(row->record).isEmpty()) m_session.go(m_session.placeOf(row->record));
    });
}

void HistoryPanel::setAbout(const RecordId& record) {
    if (record == m_about) return;
    m_about = record;
    if (m_onlyThis->isChecked() && isVisible()) m_due.start();
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) read();
}

void HistoryPanel::read() {
    m_stale = false;
    const RecordId about = m_onlyThis->isChecked() ? (m_about ? m_about : m_session.analysis()) : RecordId();
    Task::run<QList<HistoryRow>>(
        this, tr("Reading the history"),
        [path = m_session.path(), options = m_session.readingOptions(), author = m_session.author(),
         about](TaskControl&) { return readHistory(path, options, author, about); },
        [this](QList<HistoryRow> rows) { take(rows); });
}

void HistoryPanel::take(const QList<HistoryRow>& rows) {
    m_state->setText(rows.size() < mostShown ? QString()
                                             : counted(tr("The latest change is shown; the command line lists all.|The "
                                                          "latest %n changes are shown; the command line lists all.",
                                                          nullptr, mostShown),
                                                       mostShown));
    m_state->setVisible(!m_state->text().isEmpty());
    m_model->setRows(rows);
}

}  // namespace kondensat::gui
