#include "app/gui/units/source_list.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QModelIndex& index) {
    return index.data(SourceListModel::IdRole).value<RecordId>();
}

/// The title, and at the right in small quiet type what is known of it.
class SourceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int height = QFontMetrics(fontFor(Type::Body)).height() + space::m;
        return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(height, int(space::target))};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        const QString title = plain.text;
        plain.text.clear();
        plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);

        QRect row = option.rect.adjusted(space::s, 0, -space::s, 0);
        QStringList notes;
        if (const QString units = index.data(SourceListModel::UnitsRole).toString(); !units.isEmpty())
            notes.append(units);
        if (index.data(SourceListModel::ReadRole).toBool()) notes.append(SourceListModel::tr("read"));
        const QString note = notes.join(u" · "_s);
        painter->save();
        const QFontMetrics small(fontFor(Type::Small));
        painter->setFont(fontFor(Type::Small));
        painter->setPen(colours().quiet);
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->drawText(row, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, note);
        const int taken = note.isEmpty() ? 0 : small.horizontalAdvance(note) + space::s;
        row.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
        const bool current = option.state & QStyle::State_Selected;
        painter->setFont(fontFor(Type::Body, current));
        painter->setPen(colours().ink);
        painter->drawText(row, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, row.width()));
        painter->restore();
    }
};

}  // namespace

SourceListModel::SourceListModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {}

void SourceListModel::refresh(const Touched& touched) {
    if (touched.any<study::Source>() || touched.any<study::Analysis>()) {
        QList<RecordId> sources;
        for (const study::Source* source : m_session.index().sourcesOf(m_session.analysis()))
            sources.append(source->id);
        if (sources != m_sources) {
            beginResetModel();
            m_sources = sources;
            readWhoRead();
            endResetModel();
            return;
        }
    }
    if (touched.any<study::ReadingMark>()) readWhoRead();
    if (!m_sources.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_sources.size()) - 1));
}

void SourceListModel::readWhoRead() {
    m_read.clear();
    for (const auto& mark : m_session.study().table<study::ReadingMark>())
        if (mark.parent == m_session.analysis() && mark.range.isNull() &&
            (!m_session.author() || mark.member == m_session.author()))
            m_read.insert(mark.source);
}

void SourceListModel::setNumbers(bool shown) {
    m_numbers = shown;
    if (!m_sources.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_sources.size()) - 1));
}

QModelIndex SourceListModel::indexOf(const RecordId& source) const {
    const qsizetype row = m_sources.indexOf(source);
    return row < 0 ? QModelIndex() : index(int(row));
}

int SourceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_sources.size());
}

QVariant SourceListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_sources.size()) return {};
    const RecordId id = m_sources[index.row()];
    const auto* source = m_session.study().find<study::Source>(id);
    if (!source) return {};
    const QString title = source->title.isEmpty() ? source->original : source->title;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return title;
        case Qt::AccessibleTextRole:
            return m_read.contains(id) ? tr("%1, read").arg(title) : title;
        case IdRole:
            return QVariant::fromValue(id);
        case ReadRole:
            return m_read.contains(id);
        case UnitsRole:
            return m_numbers ? QLocale().toString(m_session.unitsOfSource(id).size()) : QString();
        default:
            return {};
    }
}

SourceList::SourceList(Session& session, QWidget* parent)
    : QWidget(parent),
      m_model(new SourceListModel(session, this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit),
      m_view(new QListView) {
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter sources"));
    m_filter->setAccessibleName(tr("Filter sources"));
    m_filter->setClearButtonEnabled(true);
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new SourceDelegate(m_view));
    m_view->setAccessibleName(tr("Sources"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    setAutoFillBackground(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::m, space::s, 0);
    column->setSpacing(space::s);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    setMinimumWidth(m_filter->fontMetrics().averageCharWidth() * 18);

    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT chosen(idOf(index));
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(m_filter, &QLineEdit::returnPressed, this, [this, choose] { choose(m_filtered->index(0, 0)); });
}

void SourceList::setCurrent(const RecordId& source) {
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(source));
    m_view->setCurrentIndex(index);
    if (index.isValid()) m_view->scrollTo(index);
}

RecordId SourceList::neighbour(const RecordId& source, int by) const {
    const QModelIndex at = m_filtered->mapFromSource(m_model->indexOf(source));
    const QModelIndex next = m_filtered->index(at.isValid() ? at.row() + by : 0, 0);
    return next.isValid() ? idOf(next) : RecordId();
}

RecordId SourceList::first() const {
    return m_model->rowCount() > 0 ? idOf(m_model->index(0)) : RecordId();
}

}  // namespace kondensat::gui
