#include "app/gui/search/facets_model.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"

namespace kondensat::gui {

using search::Field;

namespace {

constexpr qsizetype shownAtFirst = 6;

QString fieldWords(Field field) {
    switch (field) {
        case Field::In: return FacetsModel::tr("Kind of text");
        case Field::Participant: return FacetsModel::tr("Who speaks");
        case Field::Session: return FacetsModel::tr("Session");
        case Field::Speaker: return FacetsModel::tr("Role of the speaker");
        case Field::Language: return FacetsModel::tr("Language");
        case Field::Group: return FacetsModel::tr("Code group");
        case Field::Subgroup: return FacetsModel::tr("Subgroup");
        case Field::Coder: return FacetsModel::tr("Researcher");
        case Field::Source: return FacetsModel::tr("Source");
        case Field::Analysis:
        case Field::Role: break;  // no section of its own, and one beside the attributes
    }
    return {};
}

/// Ids are called by their names; the few fixed values are words of the program.
QString valueWords(Field field, const QString& value, const QString& name) {
    if (field == Field::Language) return languageWords(value);
    if (field == Field::Speaker) {
        if (value == search::nameOf(search::Role::Participant)) return FacetsModel::tr("participant");
        if (value == search::nameOf(search::Role::Researcher)) return FacetsModel::tr("interviewer");
        return FacetsModel::tr("not known");
    }
    if (field != Field::In) return name;
    switch (search::kindNamed(value).value_or(search::Kind::Turn)) {
        case search::Kind::Turn: return FacetsModel::tr("what was said");
        case search::Kind::FieldNote: return FacetsModel::tr("notes and written texts");
        case search::Kind::Unit: return FacetsModel::tr("meaning units");
        case search::Kind::Condensate: return FacetsModel::tr("condensates");
        case search::Kind::AnalyticText: return FacetsModel::tr("analytic texts");
        case search::Kind::Memo: break;
    }
    return FacetsModel::tr("memos");
}

}  // namespace

QList<Field> FacetsModel::fields() {
    return {Field::In, Field::Speaker, Field::Participant, Field::Session, Field::Source, Field::Group, Field::Subgroup, Field::Coder, Field::Language};
}

QString FacetsModel::Row::heading() const { return attribute.isEmpty() ? fieldWords(field) : attribute; }

/// One value narrows nothing down.
void FacetsModel::addSection(const QList<Row>& rows) {
    if (rows.size() > 1 || std::any_of(rows.cbegin(), rows.cend(), [](const Row& row) { return row.on; })) m_all.append(rows);
}

void FacetsModel::setFacets(const search::Names& names, const search::Facets& facets, const QHash<Field, QSet<QString>>& chosen,
                            const QList<AttributeCounts>& attributes) {
    m_all.clear();
    for (const Field field : fields()) {
        const auto counts = facets.value(field);
        const QSet<QString> typed = chosen.value(field);
        QList<Row> rows;
        QSet<QString> seen;
        for (const search::Names::Value& known : names.all(field)) {
            if (seen.contains(known.value)) continue;
            seen.insert(known.value);
            const qint64 count = counts.value(known.value);
            const bool on = typed.contains(known.value);
            if (count > 0 || on) rows.append({field, {}, known.value, valueWords(field, known.value, known.name), count, on});
        }
        addSection(rows);
    }
    for (const AttributeCounts& attribute : attributes) {
        QList<Row> rows;
        for (const AttributeCounts::Value& value : attribute.values)
            if (value.count > 0 || value.on) rows.append({Field::Participant, attribute.name, value.value, value.value, value.count, value.on});
        addSection(rows);
    }
    lay();
}

void FacetsModel::clear() {
    m_all.clear();
    lay();
}

void FacetsModel::lay() {
    QList<Row> rows;
    for (const QList<Row>& ofField : std::as_const(m_all)) {
        const Row& first = ofField.first();
        const QString heading = first.heading();
        rows.append({first.field, first.attribute, {}, heading});
        qsizetype shown = 0;
        qsizetype left = 0;
        for (const Row& row : ofField) {
            if (shown < shownAtFirst || row.on || m_opened.contains(heading) || ofField.size() <= shownAtFirst + 1) {
                rows.append(row);
                ++shown;
            } else {
                ++left;
            }
        }
        if (left > 0) rows.append({first.field, first.attribute, {}, tr("%1 more…").arg(left), 0, false, true});
    }
    const bool same = rows.size() == m_rows.size() && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), [](const Row& a, const Row& b) {
        return a.field == b.field && a.attribute == b.attribute && a.value == b.value && a.isMore == b.isMore;
    });
    if (same) {  // the place in the list stays
        m_rows = rows;
        if (!rows.isEmpty()) Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant FacetsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows[index.row()];
    const bool heading = row.value.isEmpty() && !row.isMore;
    switch (role) {
        case Qt::DisplayRole:
            return row.name;
        case Qt::ToolTipRole:
            return heading || row.isMore ? QVariant() : QVariant(row.name);
        case Qt::CheckStateRole:
            return heading || row.isMore ? QVariant() : QVariant(row.on ? Qt::Checked : Qt::Unchecked);
        case Qt::AccessibleTextRole:
            return heading || row.isMore ? row.name : tr("%1: %2, %3", "field, value, number of hits").arg(row.heading(), row.name).arg(row.count);
        case CountRole:
            return heading || row.isMore ? QVariant() : QVariant(row.count);
        case HeadingRole:
            return heading;
        default:
            return {};
    }
}

bool FacetsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    const Row row = m_rows[index.row()];
    if (row.isMore) {
        m_opened.insert(row.heading());
        lay();
        return true;
    }
    if (row.value.isEmpty()) return false;
    const bool on = value.toInt() == Qt::Checked;
    if (row.attribute.isEmpty())
        Q_EMIT toggled(row.field, row.value, on);
    else
        Q_EMIT attributeToggled(row.attribute, row.value, on);
    return true;
}

Qt::ItemFlags FacetsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Row& row = m_rows[index.row()];
    if (row.value.isEmpty() && !row.isMore) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect inside = option.rect.adjusted(space::s, 0, -space::s, 0);
    painter->save();
    if (index.data(FacetsModel::HeadingRole).toBool()) {
        painter->setFont(fontFor(Type::Small, true));
        painter->setPen(colours().quiet);
        painter->drawText(inside.adjusted(0, space::xs, 0, 0), int(Qt::AlignLeading | Qt::AlignVCenter), index.data().toString());
        return painter->restore();
    }
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colours().accent) : QPen(Qt::NoPen));
        painter->setBrush(option.state & QStyle::State_MouseOver ? colours().hover : QColor(Qt::transparent));
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int tick = std::max(14, option.fontMetrics.height() * 4 / 5);
    const QVariant check = index.data(Qt::CheckStateRole);
    QRect words = inside.adjusted(mirrored ? 0 : tick + space::s, 0, mirrored ? -tick - space::s : 0, 0);
    if (check.isValid()) {
        QStyleOptionButton box;
        box.rect = QRect(mirrored ? inside.right() - tick : inside.left(), inside.center().y() - tick / 2, tick, tick);
        box.state = QStyle::State_Enabled | (check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        box.palette = option.palette;
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    }
    const QString count = index.data(FacetsModel::CountRole).toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + space::s;
    painter->setFont(option.font);
    painter->setPen(colours().quiet);
    painter->drawText(words, int(Qt::AlignTrailing | Qt::AlignVCenter), count);
    painter->setPen(check.isValid() ? colours().ink : colours().accent);
    words.adjust(mirrored ? countWidth : 0, 0, mirrored ? 0 : -countWidth, 0);
    painter->drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter), option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool heading = index.data(FacetsModel::HeadingRole).toBool();
    return {100, std::max(int(space::target), option.fontMetrics.height() + space::s) + (heading ? space::xs : 0)};
}

bool FacetDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&, const QModelIndex& index) {
    const bool clicked = event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool pressed = key && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!clicked && !pressed) return false;
    return model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace kondensat::gui
