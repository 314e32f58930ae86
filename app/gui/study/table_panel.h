// A table from a file, before its rows come in: where each column goes, and what that would add and change.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"
#include "app/operations/table_import.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace kondensat::gui {

/// Takes the place of a section until it is closed. Nothing is changed before “Import”; then it is one entry.
class TablePanel : public QWidget {
    Q_OBJECT
public:
    /// `type`: what the rows are, participants or lines of the recruitment log.
    TablePanel(Session& session, const QString& type, const QString& path, QWidget* parent = nullptr);
    [[nodiscard]] const app::TablePlan& plan() const { return m_plan; }

Q_SIGNALS:
    void closed();

private:
    void read(const QString& sheet = {});
    void haveRead(const Result<app::TableFile>& file);
    void showColumns();
    void fill(qsizetype column);
    void choose(qsizetype column);
    void go(qsizetype column, const app::ColumnTarget& target);
    void renew();
    void renewPlan();
    void showPlan();
    [[nodiscard]] QStringList remarks() const;
    void import();

    Session& m_session;
    QString m_type, m_path;
    std::optional<app::TableFile> m_file;
    QList<app::ColumnTarget> m_targets;
    app::TablePlan m_plan;
    QWidget *m_sheetLine, *m_columns = nullptr;
    QComboBox* m_sheet;
    QVBoxLayout* m_body;
    QList<QComboBox*> m_choices;
    QList<QLabel*> m_titles, m_reasons;
    QLabel *m_counts, *m_remarks = nullptr;  ///< remarks stand below the columns
    QPushButton* m_import;
};

}  // namespace kondensat::gui
