#include "app/gui/units/group_model.h"

#include <QMimeData>

#include "app/operations/code_groups.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
const QString groupType = u"application/x-kondensat-code-group"_s;
}

GroupModel::GroupModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, [this] { refresh({true, {}, {}}); });
}

void GroupModel::refresh(const Touched& touched) {
    if (!touched.any<study::CodeGroup>() && !touched.any<study::Analysis>()) return;
    QList<RecordId> groups;
    for (const auto* group : m_session.study().children<study::CodeGroup>(m_session.analysis()))
        groups.append(group->id);
    m_looks = groupLooks(m_session.study(), m_session.analysis());
    if (groups != m_groups) {
        beginResetModel();
        m_groups = groups;
        endResetModel();
    } else if (!m_groups.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_groups.size()) - 1));
    }
}

QModelIndex GroupModel::indexOf(const RecordId& group) const {
    const qsizetype row = m_groups.indexOf(group);
    return row < 0 ? QModelIndex() : index(int(row));
}

RecordId GroupModel::groupAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_groups.size() ? m_groups[index.row()] : RecordId();
}

void GroupModel::moveBy(const RecordId& group, int places) {
    const qsizetype row = m_groups.indexOf(group), to = row + places;
    if (row >= 0 && to >= 0 && to < m_groups.size()) m_session.commit(app::moveGroup(m_session.study(), group, to));
}

int GroupModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant GroupModel::data(const QModelIndex& index, int role) const {
    const RecordId id = groupAt(index);
    const auto* group = m_session.study().find<study::CodeGroup>(id);
    if (!group) return {};
    const GroupLook look = m_looks.value(id);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return group->name;
        case Qt::ToolTipRole:
            return QStringList{group->name, group->setAside.isEmpty() ? group->description : group->setAside}
                .join(u'\n')
                .trimmed();
        case Qt::AccessibleTextRole:
            return group->setAside.isEmpty() ? tr("%1, key %2").arg(group->name, look.key)
                                             : tr("%1, set aside").arg(group->name);
        case Qt::DecorationRole:
            return swatchIcon(look);
        case IdRole:
            return QVariant::fromValue(id);
        case KeyRole:
            return group->setAside.isEmpty() ? look.key.toUpper() : QString();
        case SetAsideRole:
            return !group->setAside.isEmpty();
        default:
            return {};
    }
}

bool GroupModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || name.isEmpty()) return false;
    return m_session.commit(app::renameGroup(m_session.study(), groupAt(index), name));
}

Qt::ItemFlags GroupModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (m_session.isReadOnly()) return flags;
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList GroupModel::mimeTypes() const {
    return {groupType};
}

QMimeData* GroupModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(groupType, groupAt(indexes.first()).toBytes());
    return data;
}

bool GroupModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) {
    if (action != Qt::MoveAction || !data->hasFormat(groupType)) return false;
    const RecordId group = RecordId::parse(QString::fromLatin1(data->data(groupType))).value_or(RecordId());
    const qsizetype from = m_groups.indexOf(group);
    if (from < 0) return false;
    qsizetype to = row >= 0 ? row : parent.isValid() ? parent.row() : m_groups.size();
    if (to > from) --to;  // its own row goes first
    return m_session.commit(app::moveGroup(m_session.study(), group, to));
}

}  // namespace kondensat::gui
