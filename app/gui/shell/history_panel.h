// The journal read aloud: who did what when, of all or of what is current; any entry can be taken back.
#pragma once
#include <QAbstractListModel>
#include <QTimer>
#include <QWidget>

#include "app/gui/session/session.h"

class QAction;
class QLabel;
class QListView;

namespace kondensat::gui {

struct HistoryRow {
    EntryId entry;
    qint64 time = 0;
    QString who, what;
    bool active = true, isUndo = false, erased = false;
    RecordId record;  ///< something it touched, to go to
};

class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<HistoryRow> rows);
    [[nodiscard]] const HistoryRow* at(const QModelIndex& index) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<HistoryRow> m_rows;
};

class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Session& session, QWidget* parent = nullptr);
    void setAbout(const RecordId& record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void take(const QList<HistoryRow>& rows);
    Session& m_session;
    RecordId m_about;
    HistoryModel* m_model;
    QListView* m_list;
    QLabel* m_state;
    QAction *m_takeBack, *m_onlyThis;
    QTimer m_due;
    bool m_stale = true;
};

}  // namespace kondensat::gui
