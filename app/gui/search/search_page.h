// Searching all texts: what is asked above, what is found below it, and beside that the passage where it stands.
#pragma once
#include "app/gui/search/context_pane.h"
#include "app/gui/search/hits_model.h"
#include "app/gui/search/inquiry.h"
#include "app/gui/session/page.h"

class QComboBox;
class QListView;
class QSplitter;
class QStackedWidget;

namespace kondensat::gui {

class SearchBar;

class SearchPage : public Page {
    Q_OBJECT
public:
    explicit SearchPage(Session& session, QWidget* parent = nullptr);
    ~SearchPage() override;
    void reveal(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] RecordId current() const override { return m_context->passage().record; }
    bool find() override;

protected:
    void refresh(const Touched& touched) override;
    /// Reading all texts waits until somebody wants to search.
    [[nodiscard]] bool startsWork() const override { return true; }
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum View { Hits, Keywords };
    void makeCommands();
    QWidget* makeStateRow();
    QWidget* makeResults();
    void arrange();
    void entered();
    void showFound(int how);
    void showNumber();
    void showChosen(int row, bool last);
    void choose(int row, bool last = false);
    void walk(int by);
    void mark(app::Stretch stretch);
    void markTyped(const QString& key);
    void resizeUnit(const RecordId& unit, const text::Span& span);
    void showInStep();
    void enableCommands();

    Inquiry* m_inquiry;
    SearchBar* m_bar = nullptr;
    HitsModel* m_hits;
    QListView* m_list = nullptr;
    QWidget* m_empty = nullptr;
    QStackedWidget* m_results = nullptr;
    ContextPane* m_context = nullptr;
    QSplitter* m_split = nullptr;
    QLabel* m_number = nullptr;
    QComboBox *m_order = nullptr, *m_grouping = nullptr;
    QAction *m_pattern = nullptr, *m_show = nullptr;
    QList<QAction*> m_marking, m_walking;
    bool m_chooseFirst = false;  ///< of what is being asked
    bool m_choosing = false;
    Place m_wanted;              ///< to choose when it has been found
    mutable QList<Asked> m_asked;  ///< queries by which places are remembered, of this window alone
};

}  // namespace kondensat::gui
