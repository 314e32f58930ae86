// Records of one type as rows, their fields as columns: the one item model of the page's tables.
#pragma once
#include <QAbstractTableModel>

#include "app/gui/session/session.h"
#include "app/gui/study/record_spec.h"
#include "app/operations/pasted_rows.h"

namespace kondensat::gui {

/// Rows are records by their order and, where rows can be added, a last empty one: what is typed there adds a record. A
/// row may also be the place for a record under a parent (a participant's missing consent).
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ReferencesRole = Qt::UserRole + 1 };  ///< QStringList of names, of columns that hold references
    using Rows = std::function<QList<app::TableRow>(const study::Study&)>;

    RecordModel(Session& session, const RecordSpec& spec, QObject* parent = nullptr);
    /// Only children of this record; those added become its children.
    void setParentRecord(const RecordId& parent);
    /// Other rows than all records of the type.
    void setRows(Rows rows);
    void setMayAdd(bool may);
    /// Rows in which every word occurs in some column.
    void setFilter(const QString& words);
    /// A column for a key that nobody has yet.
    void addKey(const QString& key);
    /// Columns after those of the record, read-only, from the record's id.
    void addDerived(const QString& title, int width,
                    std::function<QString(const study::Study&, const RecordId&)> words);
    void refresh(const Touched& touched);

    [[nodiscard]] const RecordSpec& spec() const { return m_spec; }
    [[nodiscard]] const QList<FieldSpec>& columns() const { return m_columns; }
    [[nodiscard]] app::TableRow row(int row) const { return m_rows.value(row); }
    [[nodiscard]] RecordId record(const QModelIndex& index) const { return m_rows.value(index.row()).record; }
    /// -1 where it is not among the rows shown.
    [[nodiscard]] int rowOf(const RecordId& record) const;
    [[nodiscard]] int columnOf(const QString& field, const QString& key = {}) const;
    [[nodiscard]] bool mayAdd() const { return m_mayAdd && !m_session.isReadOnly(); }
    /// The last, empty row.
    [[nodiscard]] bool isAddRow(const QModelIndex& index) const {
        return index.isValid() && index.row() < m_rows.size() && isAddRow(index.row());
    }
    [[nodiscard]] RecordId parentRecord() const { return m_parent; }
    [[nodiscard]] app::PasteTarget pasteTarget(const QModelIndex& current) const;
    /// Adds an empty record at the end; empty where that was refused.
    RecordId add();
    /// Moves records up (-1) or down (1) among the rows shown.
    bool move(const QList<RecordId>& records, int by);
    bool paste(const app::PasteTarget& target, const app::PastePlan& plan, QList<RecordId>* records = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_columns.size() + m_derived.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Derived {
        QString title;
        int width;
        std::function<QString(const study::Study&, const RecordId&)> words;
    };
    [[nodiscard]] QList<app::TableRow> wantedRows() const;
    [[nodiscard]] QList<FieldSpec> wantedColumns() const;
    [[nodiscard]] bool matches(const app::TableRow& row) const;
    [[nodiscard]] QString words(const app::TableRow& row, int column) const;
    void adopt(const QList<app::TableRow>& wanted);
    bool isAddRow(int row) const { return m_rows[row].record.isEmpty() && row == m_rows.size() - 1 && m_addRow; }

    Session& m_session;
    const RecordSpec& m_spec;
    RecordId m_parent;
    bool m_ofParent = false, m_mayAdd = true, m_addRow = false;
    Rows m_rowsOf;
    QStringList m_filter, m_extraKeys;
    QList<FieldSpec> m_columns;
    QList<Derived> m_derived;
    QList<app::TableRow> m_rows;
};

}  // namespace kondensat::gui
