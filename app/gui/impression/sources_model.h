// The sources of an analysis with who has read them, as an item model.
#pragma once
#include <QAbstractListModel>

#include "app/gui/session/session.h"
#include "app/operations/impression.h"

namespace kondensat::gui {

class SourcesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, DetailRole, ReadRole };
    explicit SourcesModel(Session& session, QObject* parent = nullptr);
    void reload();
    [[nodiscard]] RecordId sourceAt(int row) const { return m_sources.value(row); }
    [[nodiscard]] int rowOf(const RecordId& source) const { return int(m_sources.indexOf(source)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DetailRole: who has read it and when; ReadRole: whether the person at this computer has.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    QList<RecordId> m_sources;
    QHash<RecordId, QList<app::Reading>> m_readings;
};

/// A date of the study as this person writes dates; partial ones as they are.
QString shownDate(const QString& iso);

}  // namespace kondensat::gui
