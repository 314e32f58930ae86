#include "app/gui/study/guide_model.h"

#include "app/gui/parts/theme.h"
#include "app/operations/study_records.h"
#include "core/method/index.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace study;
using namespace Qt::StringLiterals;

GuideModel::GuideModel(gui::Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session) { refresh({true, {}, {}}); }

QString GuideModel::words(const RecordId& id) const {
    const Study& study = m_session.study();
    if (const auto* topic = study.find<GuideTopic>(id)) return topic->title;
    if (const auto* question = study.find<GuideQuestion>(id)) return question->text;
    return app::recordName(study, id);
}

QList<GuideModel::Node> GuideModel::read() const {
    const method::Index& index = m_session.index();
    const auto shows = [&](const RecordId& id) {
        const QString text = text::caseFolded(words(id));
        return std::all_of(m_filter.cbegin(), m_filter.cend(), [&](const QString& word) { return text.contains(word); });
    };
    QList<Node> nodes;
    int guides = 0;
    const auto add = [&](const RecordId& id, int parent) {
        const int at = int(nodes.size());
        nodes.append({id, parent, parent < 0 ? guides++ : int(nodes[parent].children.size()), {}});
        if (parent >= 0) nodes[parent].children.append(at);
        return at;
    };
    for (const Guide* guide : m_session.study().list<Guide>()) {
        const int at = add(guide->id, -1);
        for (const GuideTopic* topic : index.children<GuideTopic>(guide->id)) {
            QList<RecordId> questions;
            for (const GuideQuestion* question : index.children<GuideQuestion>(topic->id))
                if (shows(question->id)) questions.append(question->id);
            if (questions.isEmpty() && !shows(topic->id)) continue;
            const int below = add(topic->id, at);
            for (const RecordId& question : questions) add(question, below);
        }
        for (const GuideQuestion* question : index.children<GuideQuestion>(guide->id))
            if (shows(question->id)) add(question->id, at);
    }
    return nodes;
}

void GuideModel::refresh(const Touched& touched) {
    if (!touched.any<Guide>() && !touched.any<GuideTopic>() && !touched.any<GuideQuestion>()) return;
    const QList<Node> now = read();
    if (now == m_nodes) {
        for (int i = 0; i < m_nodes.size(); ++i) {
            const QModelIndex index = createIndex(m_nodes[i].row, 0, quintptr(i));
            Q_EMIT dataChanged(index, index);
        }
        return;
    }
    beginResetModel();
    m_nodes = now;
    m_roots.clear();
    for (int i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].parent < 0) m_roots.append(i);
    endResetModel();
}

void GuideModel::setFilter(const QString& words) {
    m_filter = text::caseFolded(words).split(u' ', Qt::SkipEmptyParts);
    refresh({true, {}, {}});
}

RecordId GuideModel::record(const QModelIndex& index) const { return index.isValid() ? m_nodes.value(int(index.internalId())).id : RecordId(); }

QModelIndex GuideModel::indexOf(const RecordId& record) const {
    for (int i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].id == record) return createIndex(m_nodes[i].row, 0, quintptr(i));
    return {};
}

QModelIndex GuideModel::index(int row, int column, const QModelIndex& parent) const {
    const QList<int>& rows = parent.isValid() ? m_nodes[int(parent.internalId())].children : m_roots;
    if (column != 0 || row < 0 || row >= rows.size()) return {};
    return createIndex(row, 0, quintptr(rows[row]));
}

QModelIndex GuideModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const int parent = m_nodes[int(index.internalId())].parent;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[parent].row, 0, quintptr(parent));
}

int GuideModel::rowCount(const QModelIndex& parent) const {
    return int(parent.isValid() ? m_nodes[int(parent.internalId())].children.size() : m_roots.size());
}

QVariant GuideModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& node = m_nodes[int(index.internalId())];
    const QString own = words(node.id);
    switch (role) {
        case Qt::DisplayRole:
            if (!own.isEmpty() && own != node.id.toString()) return own;
            return node.parent < 0 ? tr("Guide without a title") : tr("Empty");
        case Qt::EditRole: {
            const auto* guide = m_session.study().find<Guide>(node.id);
            return guide ? guide->title : own;
        }
        case Qt::ToolTipRole: return own;
        case Qt::FontRole: return fontFor(Type::Body, m_session.study().find<GuideQuestion>(node.id) == nullptr);
        case Qt::ForegroundRole: return own.isEmpty() ? QVariant(colours().quiet) : QVariant();
        default: return {};
    }
}

Qt::ItemFlags GuideModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && !m_session.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool GuideModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) return false;
    const RecordId id = record(index);
    const QString typed = value.toString().trimmed(), type = m_session.study().typeOf(id);
    if (typed == data(index, Qt::EditRole).toString()) return true;
    const QString field = type == GuideQuestion::type ? u"text"_s : u"title"_s;
    ChangeSet changes(app::changeWords(type, field));
    changes.setJson(id, field, {}, typed);
    return m_session.commit(changes);
}

}  // namespace kondensat::gui
