#include "app/gui/impression/sources_model.h"

#include <QLocale>

#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

QString shownDate(const QString& iso) {
    const QDate date = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate) : QDate();
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : iso;
}

SourcesModel::SourcesModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {}

void SourcesModel::reload() {
    QList<RecordId> sources;
    for (const study::Source* source : m_session.index().sourcesOf(m_session.analysis())) sources.append(source->id);
    m_readings = app::readings(m_session.study(), m_session.analysis());
    if (sources != m_sources) {
        beginResetModel();
        m_sources = sources;
        endResetModel();
    } else if (!m_sources.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_sources.size()) - 1));
    }
}

int SourcesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_sources.size());
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const {
    const auto* source = m_session.study().find<study::Source>(sourceAt(index.row()));
    if (!index.isValid() || !source) return {};
    const QList<app::Reading> readings = m_readings.value(source->id);
    const auto detail = [&] {
        QStringList who;
        for (const app::Reading& reading : readings)
            who.append(reading.date.isEmpty()
                           ? method::nameOf(m_session.study(), reading.member)
                           : tr("%1 %2", "who has read it, and when")
                                 .arg(method::nameOf(m_session.study(), reading.member), shownDate(reading.date)));
        return who.isEmpty() ? tr("Nobody has read it yet") : who.join(u" · "_s);
    };
    switch (role) {
        case Qt::DisplayRole:
            return method::nameOf(m_session.study(), source->id);
        case DetailRole:
            return detail();
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return QString(method::nameOf(m_session.study(), source->id) + u". "_s + detail());
        case IdRole:
            return source->id.toString();
        case ReadRole:
            return std::any_of(readings.begin(), readings.end(),
                               [&](const app::Reading& r) { return r.member == m_session.author(); });
        default:
            return {};
    }
}

}  // namespace kondensat::gui
