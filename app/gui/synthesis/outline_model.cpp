#include "app/gui/synthesis/outline_model.h"

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

namespace {

/// Internal ids: 0 for categories, else the row of the category and one.
constexpr quintptr top = 0;

bool sameShape(const QList<app::CategoryOutline>& a, const QList<app::CategoryOutline>& b) {
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const auto& x, const auto& y) {
        return x.category == y.category &&
               std::equal(x.texts.cbegin(), x.texts.cend(), y.texts.cbegin(), y.texts.cend(),
                          [](const auto& s, const auto& t) { return s.text == t.text && s.subgroup == t.subgroup; });
    });
}

}  // namespace

OutlineModel::OutlineModel(Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session) {
    m_outline = app::outlineOf(session.study(), session.analysis());
}

void OutlineModel::refresh() {
    const auto now = app::outlineOf(m_session.study(), m_session.analysis());
    if (now == m_outline) return;
    if (!sameShape(now, m_outline)) {
        beginResetModel();
        m_outline = now;
        endResetModel();
        return;
    }
    m_outline = now;
    for (int row = 0; row < m_outline.size(); ++row) {
        const QModelIndex category = index(row, 0);
        Q_EMIT dataChanged(category, category);
        if (const int texts = rowCount(category))
            Q_EMIT dataChanged(index(0, 0, category), index(texts - 1, 0, category));
    }
}

std::optional<OutlinePlace> OutlineModel::placeAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (index.internalId() == top) return OutlinePlace{m_outline[index.row()].category, {}};
    const app::CategoryOutline& category = m_outline[int(index.internalId()) - 1];
    return OutlinePlace{category.category, category.texts[index.row()]};
}

QModelIndex OutlineModel::indexOf(const RecordId& record) const {
    if (!record) return {};
    for (int row = 0; row < m_outline.size(); ++row) {
        if (m_outline[row].category == record) return index(row, 0);
        for (int text = 0; text < m_outline[row].texts.size(); ++text)
            if (m_outline[row].texts[text].text == record) return index(text, 0, index(row, 0));
    }
    return {};
}

QModelIndex OutlineModel::indexOf(const OutlinePlace& place) const {
    const QModelIndex category = indexOf(place.category);
    if (!place.text || !category.isValid()) return category;
    if (const QModelIndex found = indexOf(place.text->text); found.isValid()) return found;
    const auto& texts = m_outline[category.row()].texts;
    for (int text = 0; text < texts.size(); ++text)
        if (texts[text].subgroup == place.text->subgroup) return index(text, 0, category);
    return category;
}

void OutlineModel::setNeedingLook(const QSet<RecordId>& texts) {
    if (texts == m_needingLook) return;
    const QSet<RecordId> touched = m_needingLook + texts;
    m_needingLook = texts;
    for (const RecordId& id : touched)
        if (const QModelIndex at = indexOf(id); at.isValid()) Q_EMIT dataChanged(at, at);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : top);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == top) return {};
    return createIndex(int(index.internalId()) - 1, 0, top);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_outline.size());
    return parent.internalId() == top && parent.column() == 0 ? int(m_outline[parent.row()].texts.size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    const auto place = placeAt(index);
    if (!place) return {};
    return place->text ? textData(*place->text, role) : categoryData(m_outline[index.row()], role);
}

QVariant OutlineModel::categoryData(const app::CategoryOutline& category, int role) const {
    const QString printed = category.heading.isEmpty() ? category.name : category.heading;
    switch (role) {
        case Qt::DisplayRole:
            return printed.isEmpty() ? tr("Category without a name") : printed;
        case Qt::FontRole:
            return fontFor(Type::Body, true);
        case Qt::ToolTipRole:
            return category.heading.isEmpty() || category.heading == category.name
                       ? printed
                       : tr("%1\nIn the list of themes: %2").arg(printed, category.name);
        default:
            return {};
    }
}

QVariant OutlineModel::textData(const app::TextPlace& text, int role) const {
    const QString title =
        text.title.isEmpty() ? (text.subgroup ? tr("Text without a heading") : tr("Introduction")) : text.title;
    const bool look = m_needingLook.contains(text.text) && text.text;
    switch (role) {
        case Qt::DisplayRole:
            return title;
        case Qt::ForegroundRole:
            return look ? QVariant(colours().look) : text.text ? QVariant() : QVariant(colours().quiet);
        case Qt::FontRole: {
            QFont font = fontFor(Type::Body);
            font.setItalic(!text.text);
            return font;
        }
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return look        ? tr("%1\nNeeds another look").arg(title)
                   : text.text ? title
                               : tr("%1\nNot begun yet").arg(title);
        default:
            return {};
    }
}

}  // namespace kondensat::gui
