// Step 2: from themes to codes. Sources at the left, the transcript with its units in the middle, code groups in the
// inspector.
#pragma once
#include <QPointer>

#include "app/gui/session/page.h"
#include "app/gui/units/unit_commands.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace kondensat::gui {

class GroupPanel;
class MatrixView;
class SourceList;
class UnitStrip;

class UnitsPage : public Page {
    Q_OBJECT
public:
    explicit UnitsPage(Session& session, QWidget* parent = nullptr);
    ~UnitsPage() override;
    QWidget* inspector() override;
    QString inspectorTitle() const override { return tr("Code groups"); }
    void reveal(const Place& place) override;
    Place place() const override;
    RecordId current() const override;
    [[nodiscard]] Place example() const override;
    bool find() override;

protected:
    void refresh(const Touched& touched) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCommands();
    void makeUnitCommands();
    void makeViewCommands();
    QAction* commandOfTranscript(const QString& text, const QKeySequence& key, const QString& icon,
                                 const std::function<void()>& act);
    QWidget* makeHeader();
    QWidget* makeMiddle();
    void open(const RecordId& source);
    void openNeighbour(int by);
    void showMatrix(bool shown);
    void showChosen();
    void enableCommands();
    void newGroup();
    void beginWithThemes();
    void addCodebook();
    void readCodebook(const QString& path);
    void openMenu(const QPoint& where);

    SourceList* m_sources;
    TranscriptPane* m_pane;
    UnitCommands* m_commands;
    UnitStrip* m_strip = nullptr;
    MatrixView* m_matrix = nullptr;
    QPointer<GroupPanel> m_groups;
    QLabel* m_title = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget *m_noSource = nullptr, *m_transcript = nullptr, *m_header = nullptr;
    QSplitter* m_split;
    bool m_splitByHand = false;
    QAction *m_newGroup = nullptr, *m_beginWithThemes = nullptr, *m_addCodebook = nullptr, *m_showMatrix = nullptr, *m_numbers = nullptr,
            *m_showSources = nullptr, *m_correct = nullptr, *m_pseudonymiseAction = nullptr, *m_code = nullptr,
            *m_inVivo = nullptr, *m_splitUnit = nullptr, *m_merge = nullptr, *m_aside = nullptr, *m_back = nullptr,
            *m_remove = nullptr, *m_choose = nullptr, *m_import = nullptr, *m_find = nullptr, *m_likeThese = nullptr;
    QList<QAction*> m_editing;  ///< what a read-only study cannot do
};

}  // namespace kondensat::gui
