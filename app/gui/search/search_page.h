// Searching all texts: what is asked above, what is found below it, and beside that the passage where it stands.
#pragma once
#include <QPointer>

#include "app/gui/search/passage_pane.h"
#include "app/gui/search/hits_model.h"
#include "app/gui/search/inquiry.h"
#include "app/gui/session/page.h"

class QComboBox;
class QFileDialog;
class QListView;
class QSplitter;
class QStackedWidget;

namespace kondensat::gui {

class CacheLine;
class ExportDoor;
class EmptyState;
class KeywordsView;
class LikenessView;
class NarrowPanel;
class SearchBar;
class WordsView;

/// Its functions stand by concern: search_page.cpp (asking and what was found), search_reading.cpp (passages in their place),
/// search_commands.cpp (saved searches, files, passages like these).
class SearchPage : public Page {
    Q_OBJECT
public:
    explicit SearchPage(Session& session, QWidget* parent = nullptr);
    ~SearchPage() override;
    QWidget* inspector() override;
    [[nodiscard]] QString inspectorTitle() const override { return tr("Narrow down"); }
    /// A place that was left; or, by its field, what is to be done with a record: passages like it or unlike it.
    void reveal(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] RecordId current() const override { return m_context->passage().record; }
    [[nodiscard]] Place example() const override;
    void comeFrom(Step step) override;
    bool find() override;
    static constexpr int mostExported = 200'000;
    /// Writes hits as csv or xlsx; as words in context where these are shown.
    void exportTo(const QString& path, int most = mostExported);

protected:
    void refresh(const Touched& touched) override;
    /// Reading all texts waits until somebody wants to search.
    [[nodiscard]] bool startsWork() const override { return true; }
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum View { Hits, Keywords, Like, Words };
    void makeCommands();
    void makeMoreCommands();
    QAction* viewCommand(const QString& text, const QKeySequence& key, View view);
    QWidget* makeStateRow();
    QWidget* makeList();
    QWidget* makeResults();
    void arrange();
    void showView(View view);
    void entered();
    void showFound(int how);
    void findWanted();
    void keepChosen(const search::Passage& shown, int scrolled, bool inSight);
    void fillKeywords();
    void showNumber();
    void enableCommands();

    void showChosen(int row, bool last);
    void choose(int row, bool last = false);
    void walk(int by);
    void mark(app::Stretch stretch);
    void markTyped(const QString& key);
    void resizeUnit(const RecordId& unit, const text::Span& span);
    void showInStep();
    void focusResults();

    void saveSearch();
    void renameSaved();
    void removeSaved();
    void askWhere();
    void writeTable(const QString& path, const search::Found& found);
    void chooseLike(bool unlike);
    void likeThis();
    void openLike(const RecordId& about, bool unlike, const text::Span& words = {});
    void showVerbs();
    void offerLikeness();
    void take();
    void leave();
    void recordChallenge();

    Inquiry* m_inquiry;
    SearchBar* m_bar = nullptr;
    CacheLine* m_cache = nullptr;
    ExportDoor* m_door = nullptr;
    HitsModel* m_hits;
    QListView* m_list = nullptr;
    KeywordsView* m_keywords = nullptr;
    LikenessView* m_like = nullptr;
    WordsView* m_words = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_results = nullptr;
    PassagePane* m_context = nullptr;
    QSplitter* m_split = nullptr;
    QLabel* m_number = nullptr;
    QComboBox *m_order = nullptr, *m_grouping = nullptr;
    QPointer<NarrowPanel> m_narrow;
    QAction *m_pattern = nullptr, *m_show = nullptr, *m_save = nullptr, *m_rename = nullptr, *m_removeSaved = nullptr,
            *m_export = nullptr, *m_take = nullptr, *m_leave = nullptr, *m_record = nullptr, *m_likeThis = nullptr;
    QList<QAction*> m_marking, m_walking, m_views, m_likeness;
    View m_view = Hits;
    bool m_chooseFirst = false;  ///< of what is being asked
    bool m_choosing = false, m_cacheAsked = false;
    bool m_fromImpression = false;  ///< somebody came here from step 1
    Place m_wanted;                ///< to choose when it has been found
    mutable QList<Asked> m_asked;  ///< queries by which places are remembered, of this window alone
};

}  // namespace kondensat::gui
