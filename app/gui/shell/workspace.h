// An open study in the window: rail, question line, pages, inspector, status line.
#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "app/gui/session/page.h"
#include "app/gui/shell/places.h"

class QAction;
class QSplitter;
class QStackedWidget;

namespace kondensat::gui {

class Inspector;
class MessageBar;
class PseudonymiseBar;
class Rail;
class StatusLine;

class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(std::unique_ptr<Session> session, QWidget* parent = nullptr);
    ~Workspace() override;
    [[nodiscard]] Session& session() const { return *m_session; }
    /// The page of a step, made when it is first asked for, or some moments after the study was opened.
    Page* page(Step step);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] StatusLine* status() const { return m_status; }
    /// Shows a place and remembers the one that is left.
    void go(const Place& place);
    /// Shows files before they come in.
    void bringIn(const QStringList& files);
    /// Takes over what a copy of the study holds and this one does not; says what came of it.
    void mergeWith(const QString& path, journal::Project& other);
    /// All that can be done here now: the window's commands, then the page's.
    [[nodiscard]] QList<QAction*> commands() const;
    /// Writes what was typed, remembers the place, closes the study. False when something could not be written; the
    /// study stays open.
    bool close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void copyWanted(const QString& path);  ///< "Work on a copy" of this study
    void filesWanted();                    ///< choose files to bring in

private:
    void makeActions();
    void arrange();
    void show(const Place& place);
    void showPreview();
    void leavePreview();
    void makePageAhead();
    void followCurrent();
    void showPoints();
    void showUndo();
    void tellReadOnly();
    void merge();
    [[nodiscard]] QString markedWords() const;
    void pseudonymise(const QString& name);
    void openLike(bool unlike);
    void seal();
    void rememberPlaceNow();
    QAction* action(const QString& text, const QList<QKeySequence>& keys, const QString& icon,
                    const std::function<void()>& act);

    std::unique_ptr<Session> m_session;
    QList<Page*> m_pages;
    Places m_places;
    Rail* m_rail;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    Inspector* m_inspector;
    MessageBar* m_messages;
    StatusLine* m_status;
    QWidget* m_preview = nullptr;
    PseudonymiseBar* m_pseudonymise = nullptr;
    bool m_inspectorWasShown = true, m_inspectorGaveWay = false;
    bool m_tight = false, m_inspectorTooWide = false;
    QAction *m_undo, *m_redo, *m_back, *m_forward, *m_palette, *m_panel, *m_backToImport, *m_like, *m_unlike;
    QTimer m_remember, m_ahead;
    QElapsedTimer m_sinceInput;  ///< since the last key, click, wheel or move, while pages are made ahead
    Place m_remembered;
};

}  // namespace kondensat::gui
