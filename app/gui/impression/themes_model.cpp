#include "app/gui/impression/themes_model.h"

#include "app/operations/impression.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using study::PreliminaryTheme;

QString fateWords(const QString& fate) {
    if (fate == u"kept") return ThemesModel::tr("kept");
    if (fate == u"merged") return ThemesModel::tr("merged");
    if (fate == u"renamed") return ThemesModel::tr("renamed");
    if (fate == u"split") return ThemesModel::tr("split");
    if (fate == u"set aside") return ThemesModel::tr("set aside");
    return fate;
}

ThemesModel::ThemesModel(Session& session, bool editable, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_editable(editable) {}

void ThemesModel::setMember(const RecordId& member) {
    m_member = member;
    reload();
}

void ThemesModel::reload() {
    QList<RecordId> wanted;
    for (const PreliminaryTheme* theme : app::themesOf(m_session.study(), m_session.analysis(), m_member))
        wanted.append(theme->id);
    for (int row = int(m_themes.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_themes[row])) continue;
        beginRemoveRows({}, row, row);
        m_themes.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int now = rowOf(wanted[row]);
        if (now == row) continue;
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_themes.insert(row, wanted[row]);
            endInsertRows();
        } else {
            beginMoveRows({}, now, now, {}, row);
            m_themes.move(now, row);
            endMoveRows();
        }
    }
    if (!m_themes.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_themes.size()) - 1));
}

int ThemesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_themes.size());
}

QVariant ThemesModel::data(const QModelIndex& index, int role) const {
    const auto* theme = m_session.study().find<PreliminaryTheme>(themeAt(index.row()));
    if (!index.isValid() || !theme) return {};
    QStringList details;
    if (!theme->fate.isEmpty()) details.append(fateWords(theme->fate));
    if (theme->aPriori) details.append(tr("brought along"));
    if (!theme->note.isEmpty()) details.append(theme->note.section(u'\n', 0, 0));
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return theme->title;
        case Qt::ToolTipRole:
            return theme->note.isEmpty() ? QVariant() : theme->note;
        case Qt::AccessibleTextRole:
            return QStringList(QStringList{theme->title} + details).join(u", "_s);
        case DetailRole:
            return details.join(u" · "_s);
        case IdRole:
            return QVariant::fromValue(theme->id.toString());
        case APrioriRole:
            return theme->aPriori;
        default:
            return {};
    }
}

bool ThemesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto* theme = m_session.study().find<PreliminaryTheme>(themeAt(index.row()));
    const QString title = value.toString().simplified();
    if (!m_editable || role != Qt::EditRole || !theme || title.isEmpty()) return false;
    if (title == theme->title) return true;
    if (!m_session.commit(app::renameTheme(theme->id, title))) return false;
    reload();
    return true;
}

Qt::ItemFlags ThemesModel::flags(const QModelIndex& index) const {
    const bool writable = m_editable && !m_session.isReadOnly();
    if (!index.isValid()) return writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return writable ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags;
}

Qt::DropActions ThemesModel::supportedDropActions() const {
    return Qt::MoveAction;
}

bool ThemesModel::moveRows(const QModelIndex& parent, int row, int count, const QModelIndex& newParent, int before) {
    if (!m_editable || parent.isValid() || newParent.isValid() || count != 1 || row < 0 || row >= m_themes.size())
        return false;
    const auto changes = app::moveTheme(m_session.study(), m_themes[row], before > row ? before - 1 : before);
    if (changes.isEmpty() || !m_session.commit(changes)) return false;
    reload();
    return true;
}

}  // namespace kondensat::gui
