// Transcripts to re-read against a category, as a table.
#pragma once
#include <QAbstractTableModel>

#include "app/gui/session/session.h"
#include "app/operations/validation.h"

namespace kondensat::gui {

class RereadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Transcript, Units, Reread, columns };
    explicit RereadModel(Session& session, QObject* parent = nullptr);
    void showCategory(const RecordId& category);
    void refresh();
    [[nodiscard]] const app::RereadRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(const RecordId& source) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString madeOn(const RecordId& category) const;
    [[nodiscard]] QString words(const app::RereadRow& row, int column) const;

    Session& m_session;
    RecordId m_category;
    QString m_madeOn;
    QList<app::RereadRow> m_rows;
};

}  // namespace kondensat::gui
