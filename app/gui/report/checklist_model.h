// The reporting checklist as a table.
#pragma once
#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "app/gui/session/session.h"
#include "export/checklist.h"

namespace kondensat::gui {

/// "Reported", "Partly reported"… for a status as exporting::ChecklistRow has it.
QString statusWords(const QString& status);
/// A circle, full, half or empty; a stroke for what does not apply.
QIcon statusIcon(const QString& status);
bool isMissing(const exporting::ChecklistRow& row);

class ChecklistModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Item, Status, Answer, Section, Page, Grounds, columns };

    ChecklistModel(const Session& session, QObject* parent);
    /// The same items as before keep their rows, and with them what is selected.
    void setChecklist(std::shared_ptr<const exporting::Checklist> checklist);
    [[nodiscard]] const exporting::ChecklistRow* row(int row) const;
    /// -1 where the checklist has no such item.
    [[nodiscard]] int rowOf(const QString& no) const;
    [[nodiscard]] QString guideline() const { return m_checklist ? m_checklist->guideline : QString(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const exporting::ChecklistRow& row, int column) const;
    const Session& m_session;
    std::shared_ptr<const exporting::Checklist> m_checklist;
};

/// What is missing, or everything.
class MissingFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MissingFilter(ChecklistModel* model);
    void setMissingOnly(bool only);
    [[nodiscard]] bool isMissingOnly() const { return m_only; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_only = false;
};

}  // namespace kondensat::gui
