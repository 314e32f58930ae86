// The report: as it will be read, and the checklist that says what it still lacks.
#pragma once
#include <QFileSystemWatcher>
#include <QMutex>
#include <QPointer>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/report/checklist_view.h"
#include "app/gui/report/export_strip.h"
#include "app/gui/report/comparison_view.h"
#include "app/gui/report/manuscript_view.h"
#include "app/gui/report/page_menu.h"
#include "app/gui/report/pages_view.h"
#include "app/gui/session/page.h"

class QStackedWidget;

namespace kondensat::gui {

class ReportPage : public Page {
    Q_OBJECT
public:
    ReportPage(Session& session, QWidget* parent);
    void reveal(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] RecordId current() const override;
    bool find() override;

protected:
    void refresh(const Touched& touched) override;
    bool startsWork() const override { return true; }  // the report is assembled

private:
    void buildCommands();
    QWidget* toolRow();
    QWidget* findLine();
    void takeGuideline();
    void showChecklist(bool checklist);
    [[nodiscard]] bool showsChecklist() const;
    /// Shows a view that stands beside preview and checklist.
    void showBeside(QAction* action, QWidget* view);
    void showManuscript();
    [[nodiscard]] bool showsManuscript() const;
    [[nodiscard]] bool showsComparison() const;
    void start();
    void take(const ReportAnswer& answer);
    void goToBlock(int block);
    void findNext(bool backwards);
    void wantAnew();
    void takeLook();
    void layoutChosen();
    void copyLayout();
    void openLayout();
    void useLayoutFile(const QString& path);

    QTimer m_due;
    QPointer<Task> m_task;
    std::shared_ptr<QMutex> m_turn = std::make_shared<QMutex>();  ///< one report at a time
    bool m_checklistIsOld = true, m_reportIsOld = true;
    qint64 m_took = 0;  ///< milliseconds for the last report
    QComboBox *m_layout, *m_guideline;
    PageMenu* m_pageMenu;
    RecordId m_guidelineOf;  ///< analysis for which the guideline was taken
    QFileSystemWatcher m_watch;  ///< of a layout file in use
    int m_layoutBefore = 0;  ///< the choice before "another file" was chosen
    QAction *m_showPreview, *m_showChecklist, *m_showManuscript, *m_showComparison, *m_missing, *m_export;
    QStackedWidget* m_stack;
    EmptyState* m_notice;
    PagesView* m_pages;
    ChecklistView* m_checklist;
    ManuscriptView* m_manuscript;
    ComparisonView* m_comparison;
    ExportStrip* m_strip;
    QWidget* m_findLine = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_findSays = nullptr;
};

}  // namespace kondensat::gui
