#include "app/gui/intake/name_places_model.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

#include "app/gui/parts/theme.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int boxSize = 16;
}

void NamePlacesModel::setPlaces(const QList<app::NamePlace>& places) {
    beginResetModel();
    m_places = places;
    m_ticked.clear();
    for (const app::NamePlace& place : places) m_ticked.append(!place.isForm && !place.isResearcher);
    endResetModel();
}

void NamePlacesModel::setWords(const QString& name, const QString& pseudonym) {
    m_name = name;
    m_pseudonym = pseudonym;
    if (!m_places.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<app::NamePlace> NamePlacesModel::ticked() const {
    QList<app::NamePlace> ticked;
    for (qsizetype i = 0; i < m_places.size(); ++i)
        if (m_ticked[i]) ticked.append(m_places[i]);
    return ticked;
}

void NamePlacesModel::tickAll(bool ticked) {
    if (m_places.isEmpty()) return;
    m_ticked.fill(ticked);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

QString NamePlacesModel::where(const app::NamePlace& place) const {
    QString field = place.field;
    field.replace(QRegularExpression(u"([a-z])([A-Z])"_s), u"\\1 \\2"_s);
    QString where = method::nameOf(m_session.study(), place.record);
    if (!field.isEmpty()) where += u" · "_s + field.toLower();
    if (place.isForm) where += u" · "_s + tr("a form of the name, or another word?");
    if (place.isResearcher) where += u" · "_s + tr("one of the researchers?");
    return where;
}

QVariant NamePlacesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_places.size()) return {};
    const app::NamePlace& place = m_places[index.row()];
    switch (role) {
        case Qt::DisplayRole:
            return QString(place.before + place.found + place.after);
        case Qt::AccessibleTextRole:
            return QString(place.before + place.found + place.after + u"; "_s + where(place));
        case Qt::CheckStateRole:
            return m_ticked[index.row()] ? Qt::Checked : Qt::Unchecked;
        case Where:
            return where(place);
        case Replacement:
            return m_pseudonym.isEmpty() ? QString() : app::replacementFor(place, m_name, m_pseudonym);
        default:
            return {};
    }
}

bool NamePlacesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    m_ticked[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags NamePlacesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

void NamePlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const NamePlacesModel*>(index.model());
    const app::NamePlace& place = model->at(index.row());
    const Colours& c = colours();
    painter->save();
    const QRect r = option.rect;
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? c.selection : c.hover);
        painter->drawRoundedRect(r.adjusted(0, 1, 0, -1), 4, 4);
    }
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QFontMetrics body(fontFor(Type::Body)), bold(fontFor(Type::Body, true)), small(fontFor(Type::Small));
    QStyleOptionButton box;
    box.rect = QRect(r.x() + space::s, r.y() + space::xs + (body.height() - boxSize) / 2, boxSize, boxSize);
    box.state = QStyle::State_Enabled | (ticked ? QStyle::State_On : QStyle::State_Off);
    box.palette = option.palette;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);

    // The name stays in sight: what stands before it is cut at its far end.
    int x = r.x() + 2 * space::s + boxSize + space::xs;
    const int right = r.right() - space::s, baseline = r.y() + space::xs + body.ascent();
    const QString with = index.data(NamePlacesModel::Replacement).toString();
    const QString found = with.isEmpty() || !ticked ? place.found : place.found + u" → "_s + with;
    const int room = std::max(0, right - x - bold.horizontalAdvance(found));
    const QString before = body.elidedText(place.before, Qt::ElideLeft, room * 6 / 10);
    const auto draw = [&](const QString& text, const QFont& font, const QFontMetrics& metrics, const QColor& colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(x, baseline, text);
        x += metrics.horizontalAdvance(text);
    };
    draw(before, fontFor(Type::Body), body, c.quiet);
    draw(found, fontFor(Type::Body, true), bold, c.ink);
    draw(body.elidedText(place.after, Qt::ElideRight, std::max(0, right - x)), fontFor(Type::Body), body, c.quiet);
    painter->setFont(fontFor(Type::Small));
    painter->setPen(c.quiet);
    const int left = r.x() + 2 * space::s + boxSize + space::xs;
    painter->drawText(left, r.y() + space::xs + body.height() + small.ascent(),
                      small.elidedText(index.data(NamePlacesModel::Where).toString(), Qt::ElideRight, right - left));
    painter->restore();
}

int NamePlaceDelegate::rowHeight() {
    return QFontMetrics(fontFor(Type::Body)).height() + QFontMetrics(fontFor(Type::Small)).height() + 2 * space::xs + 2;
}

QSize NamePlaceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {100, rowHeight()};
}

bool NamePlaceDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->position().x() > option.rect.x() + 2 * space::s + boxSize) return false;
        return model->setData(index,
                              index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                              Qt::CheckStateRole);
    }
    return event->type() == QEvent::KeyPress && QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace kondensat::gui
