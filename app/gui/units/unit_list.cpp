#include "app/gui/units/unit_list.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include "app/gui/parts/theme.h"
#include "app/gui/session/settings.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfText = 3, boxSize = 16;

QFont readingFont() {
    QFont font = fontFor(Type::Body);
    if (readingLook().serif) font.setFamilies({u"Noto Serif"_s, u"serif"_s});
    return font;
}

/// Draws words on at most so many lines, the last one elided.
void drawLines(QPainter& painter, const QRect& where, const QString& words, int lines) {
    QTextLayout layout(words, painter.font());
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = where.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(where.width());
        const QFontMetricsF metrics(painter.font());
        if (i == lines - 1 && line.textStart() + line.textLength() < words.size()) {
            painter.drawText(QRectF(where.left(), y, where.width(), metrics.height()), int(Qt::AlignLeading),
                             metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, where.width()));
            break;
        }
        line.draw(&painter, QPointF(where.left(), y));
        y += metrics.height();
    }
    layout.endLayout();
}

void drawBox(QPainter& painter, const QRect& where, bool ticked) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ticked ? colours().accent : colours().quiet);
    painter.setBrush(ticked ? colours().accent : colours().paper);
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (ticked) {
        const double unit = where.width() / 16.0;
        painter.setPen(QPen(colours().onAccent, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{where.topLeft() + QPointF(4, 8.5) * unit, where.topLeft() + QPointF(7, 11.5) * unit,
                                       where.topLeft() + QPointF(12, 5) * unit});
    }
    painter.restore();
}

class UnitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, space::m * 2 + QFontMetrics(fontFor(Type::Small)).height() + space::xs +
                         linesOfText * QFontMetrics(readingFont()).height()};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        QStyle* style = plain.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, plain.widget);
        QRect inner = option.rect.adjusted(space::s, space::m, -space::s, -space::m);
        if (plain.features & QStyleOptionViewItem::HasCheckIndicator) {
            drawBox(*painter, QRect(inner.topLeft(), QSize(boxSize, boxSize)), plain.checkState == Qt::Checked);
            inner.adjust(boxSize + space::s, 0, 0, 0);
        }
        painter->save();
        painter->setFont(fontFor(Type::Small));
        painter->setPen(colours().quiet);
        const int head = painter->fontMetrics().height();
        painter->drawText(inner, int(Qt::AlignTop | Qt::AlignLeading),
                          painter->fontMetrics().elidedText(index.data(UnitListModel::PlaceRole).toString(),
                                                            Qt::ElideRight, inner.width()));
        painter->setFont(readingFont());
        painter->setPen(colours().ink);
        drawLines(*painter, inner.adjusted(0, head + space::xs, 0, 0), index.data(Qt::DisplayRole).toString(),
                  linesOfText);
        painter->setPen(colours().hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override {
        // The whole row ticks the box: a small target is a bad one.
        const auto* mouse = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent*>(event) : nullptr;
        const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
        const bool ticks = (mouse && mouse->button() == Qt::LeftButton && option.rect.contains(mouse->pos())) ||
                           (key && key->key() == Qt::Key_Space);
        if (!ticks || !(index.flags() & Qt::ItemIsUserCheckable)) return false;
        return model->setData(index,
                              index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                              Qt::CheckStateRole);
    }
};

}  // namespace

UnitListModel::UnitListModel(Session& session, bool choosable, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_choosable(choosable) {}

void UnitListModel::setUnits(QList<RecordId> units) {
    QHash<RecordId, qsizetype> sources;
    for (const study::Source* source : m_session.index().sourcesOf(m_session.analysis()))
        sources.insert(source->id, sources.size());
    const study::Study& study = m_session.study();
    units.removeIf([&](const RecordId& id) { return !study.find<study::MeaningUnit>(id); });
    std::sort(units.begin(), units.end(), [&](const RecordId& a, const RecordId& b) {
        const auto* first = study.find<study::MeaningUnit>(a);
        const auto* second = study.find<study::MeaningUnit>(b);
        return std::tuple(sources.value(first->source), first->order, a) <
               std::tuple(sources.value(second->source), second->order, b);
    });
    beginResetModel();
    m_units = std::move(units);
    m_chosen.clear();
    endResetModel();
    Q_EMIT chosenChanged();
}

void UnitListModel::refresh(const Touched& touched) {
    if (!touched.any<study::MeaningUnit>() && !touched.any<study::Source>()) return;
    for (int row = int(m_units.size()) - 1; row >= 0; --row) {
        if (m_session.study().find<study::MeaningUnit>(m_units[row])) continue;
        beginRemoveRows({}, row, row);
        m_chosen.remove(m_units.takeAt(row));
        endRemoveRows();
    }
    if (!m_units.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_units.size()) - 1));
}

QList<RecordId> UnitListModel::chosen() const {
    QList<RecordId> units;
    for (const RecordId& id : m_units)
        if (m_chosen.contains(id)) units.append(id);
    return units;
}

int UnitListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_units.size());
}

QVariant UnitListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_units.size()) return {};
    const RecordId id = m_units[index.row()];
    const study::Study& study = m_session.study();
    const auto place = [&] {
        QStringList parts;
        for (const RecordId& who : m_session.passageOf(id).participants) parts.append(app::nameOf(study, who));
        if (const auto* unit = study.find<study::MeaningUnit>(id)) parts.append(app::nameOf(study, unit->source));
        return parts.join(u" · "_s);
    };
    switch (role) {
        case Qt::DisplayRole:
            return m_session.passageOf(id).text.simplified();
        case Qt::AccessibleTextRole:
            return QString(place() + u": "_s + m_session.passageOf(id).text.simplified());
        case Qt::CheckStateRole:
            return m_choosable ? QVariant(m_chosen.contains(id) ? Qt::Checked : Qt::Unchecked) : QVariant();
        case IdRole:
            return QVariant::fromValue(id);
        case PlaceRole:
            return place();
        default:
            return {};
    }
}

bool UnitListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || !m_choosable) return false;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(m_units[index.row()]);
    else
        m_chosen.remove(m_units[index.row()]);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags UnitListModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (m_choosable && index.isValid()) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

UnitListView::UnitListView(UnitListModel* model, QWidget* parent) : QListView(parent) {
    setModel(model);
    setItemDelegate(new UnitDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Meaning units"));
    const auto want = [this](const QModelIndex& index) {
        if (!(index.flags() & Qt::ItemIsUserCheckable))
            Q_EMIT wanted(index.data(UnitListModel::IdRole).value<RecordId>());
    };
    connect(this, &QListView::clicked, this, want);
    connect(this, &QListView::activated, this, want);
}

}  // namespace kondensat::gui
