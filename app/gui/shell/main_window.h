// The window: the start, or an open study.
#pragma once
#include <QMainWindow>

#include "app/gui/session/session.h"

class QStackedWidget;

namespace kondensat::gui {

class StartPage;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow();
    ~MainWindow() override;
    void open(const QString& path);
    /// Shows a study that is open already.
    void take(std::unique_ptr<Session> session);
    /// Back to the start; the study is closed. False when something could not be written.
    bool closeStudy();
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] StartPage* start() const { return m_start; }
    void openGuide(const QString& page = {});

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void chooseFiles();
    void workOnCopy(const QString& path);
    QStackedWidget* m_stack;
    StartPage* m_start;
    Workspace* m_workspace = nullptr;
};

/// The program: `kondensat [STUDY]`.
int runWindow(int argc, char** argv);

}  // namespace kondensat::gui
