// The checklist: a table, and beside it the item that is chosen.
#pragma once
#include <QTableView>

#include "app/gui/report/checklist_detail.h"
#include "app/gui/report/checklist_model.h"

namespace kondensat::gui {

class ChecklistView : public QWidget {
    Q_OBJECT
public:
    ChecklistView(Session& session, QWidget* parent = nullptr);
    void setChecklist(std::shared_ptr<const exporting::Checklist> checklist);
    [[nodiscard]] bool hasChecklist() const { return m_model->rowCount() > 0; }
    /// False where the checklist has no such item. Shows all items where the filter hides it.
    bool choose(const QString& no);
    /// Chooses an item once there is a checklist of that guideline, or now.
    void choose(const QString& no, const QString& guideline);
    [[nodiscard]] QString chosen() const;
    void setMissingOnly(bool only);
    [[nodiscard]] bool isMissingOnly() const { return m_filter->isMissingOnly(); }
    [[nodiscard]] ChecklistDetail* detail() const { return m_detail; }

Q_SIGNALS:
    void chosenChanged();
    void missingOnlyChanged(bool only);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showChosen();
    void fitColumns();
    Session& m_session;
    ChecklistModel* m_model;
    MissingFilter* m_filter;
    QTableView* m_table;
    QLabel *m_fits, *m_nothing;
    ChecklistDetail* m_detail;
    QString m_wanted;  ///< item to choose once there is a checklist
};

}  // namespace kondensat::gui
