// The table of records: cells edited in place, rows added, moved, removed, pasted and copied.
#pragma once
#include <QTableView>

#include "app/gui/study/record_model.h"

namespace kondensat::gui {

class RecordTable : public QTableView {
    Q_OBJECT
public:
    RecordTable(Session& session, RecordModel& model, QWidget* parent = nullptr);
    /// Records of the selected cells, in their order; the current row's where nothing is selected.
    [[nodiscard]] QList<RecordId> selected() const;
    /// Puts the current cell there; false where the record is not shown.
    bool select(const RecordId& record, const QString& field = {}, const QString& key = {});
    /// Starts typing in the last, empty row.
    void editNew();
    void copySelected() const;
    void clearSelected();
    /// Starts editing as a key would.
    void editCell(const QModelIndex& index);
    /// As high as its rows, up to so many; 0: as the layout gives it.
    void fitRows(int most);

Q_SIGNALS:
    void textWanted(const QModelIndex& index);  ///< a text of several lines is better edited in the form

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool editReference(const QModelIndex& index);
    void fitRowHeight();
    void fitColumns();
    void fitHeight();
    Session& m_session;
    RecordModel& m_model;
    QWidget* m_anchor;
    int m_mostRows = 0;
    QList<int> m_widths;
};

}  // namespace kondensat::gui
