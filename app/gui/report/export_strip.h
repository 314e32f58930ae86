// What leaves the study: chosen in one line above the report, written in the background.
#pragma once
#include <QPointer>
#include <QWidget>

#include "app/gui/parts/task.h"
#include "app/gui/session/session.h"
#include "app/operations/exporting.h"

class QCheckBox;
class QComboBox;
class QFileDialog;
class QLabel;
class QPushButton;

namespace kondensat::gui {

class ExportDoor;

class ExportStrip : public QWidget {
    Q_OBJECT
public:
    ExportStrip(Session& session, QWidget* parent = nullptr);
    /// What is written unless another thing is chosen: layout, guideline and pages as the page shows them.
    void setLook(const QString& layout, const QString& guideline, const exporting::PageSetup& page);
    /// Which moments a comparison is of; there is nothing to compare from a moment that is now.
    void setMoments(const app::ComparedMoment& from, const app::ComparedMoment& to);
    /// Opens with this kind chosen and the focus in it.
    void open(app::Export::Kind kind);
    void leave();
    /// Asks where to, proposing a name made of the study's title.
    void askWhere();
    /// Writes in the background, past the guard; says what was written, or tells what stood in the way.
    void write(app::Export what);
    [[nodiscard]] bool isWriting() const { return !m_task.isNull(); }
    void cancel();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] app::Export chosen() const;
    void kindChanged();
    void showAudience();
    void fillAudiences(app::Export::Kind kind);
    void fillSources();
    [[nodiscard]] static bool isFolder(const app::Export& what);
    void begin(const app::Export& what);
    void written(const app::Export& what, const app::Exported& done);
    void followLink(const QString& link);
    void nameMoment();

    Session& m_session;
    QString m_layout, m_guideline;
    exporting::PageSetup m_page;
    app::ComparedMoment m_from, m_to;
    app::Export m_last;
    QPointer<Task> m_task;
    QWidget* m_choice;
    QComboBox *m_kind, *m_format, *m_table, *m_source, *m_form, *m_figure, *m_audience, *m_context;
    QCheckBox* m_history;
    QLabel *m_caution, *m_result;
    QPushButton* m_saveAs;
    ExportDoor* m_door;
};

}  // namespace kondensat::gui
