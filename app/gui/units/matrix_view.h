// Participants × code groups: marks that open their units.
#pragma once
#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"
#include "core/method/matrix.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace kondensat::gui {

class EmptyState;
class Task;
class UnitListModel;

class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setMatrix(method::Matrix matrix, const QHash<RecordId, GroupLook>& looks);
    /// A count is no grounds for anything: numbers are shown on request only.
    void setNumbers(bool shown);
    [[nodiscard]] QList<RecordId> unitsAt(const QModelIndex& index) const;
    /// "F1a · Lost between systems"
    [[nodiscard]] QString nameOf(const QModelIndex& index) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    method::Matrix m_matrix;
    QHash<RecordId, GroupLook> m_looks;
    bool m_numbers = false;
};

/// The table with the units of the chosen cell beside it. Computed in the background, on a study opened read-only, when
/// it is seen and something has changed.
class MatrixView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixView(Session& session, QWidget* parent = nullptr);
    void refresh(const Touched& touched);
    void setNumbers(bool shown) { m_model->setNumbers(shown); }
    [[nodiscard]] MatrixModel* model() const { return m_model; }

Q_SIGNALS:
    void unitWanted(const kondensat::RecordId& unit);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeUnits();
    void compute();
    void show(method::Matrix matrix);
    void openCell();
    void fitColumns();

    Session& m_session;
    MatrixModel* m_model;
    UnitListModel* m_units;
    QTableView* m_table;
    QLabel *m_heading, *m_hint;
    QStackedWidget* m_pages;
    QSplitter* m_split;
    EmptyState* m_empty;
    QTimer m_due;
    QPointer<Task> m_task;
    bool m_stale = true;
};

}  // namespace kondensat::gui
