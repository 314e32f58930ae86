// Beside the editor of an analytic text: condensates, what can be quoted, the transcripts, and the chosen quote.
#pragma once
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>

#include "app/gui/synthesis/condensate_cards.h"
#include "app/gui/synthesis/quote_details.h"
#include "app/gui/synthesis/quote_list_model.h"
#include "app/gui/synthesis/transcript_material.h"

namespace kondensat::gui {

class MaterialPanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { Condensates, Quotes, Transcript, Quote };
    MaterialPanel(Session& session, QAction* insertQuote, QWidget* parent = nullptr);
    /// What belongs to an analytic text or, without one, to a category.
    void showSubgroups(const QList<RecordId>& subgroups);
    void showTab(Tab tab);
    /// Puts the focus into what is shown.
    void enter();
    [[nodiscard]] Tab tab() const { return Tab(m_tabs->currentIndex()); }
    void refresh(const Touched& touched);
    /// What "Insert quote" puts in: of the tab that is shown.
    [[nodiscard]] std::optional<app::QuoteBinding> selected() const;

    [[nodiscard]] CondensateCards* condensates() const { return m_condensates; }
    [[nodiscard]] QListView* quotes() const { return m_quotes; }
    [[nodiscard]] TranscriptMaterial* transcript() const { return m_transcript; }
    [[nodiscard]] QuoteDetails* details() const { return m_details; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Session& m_session;
    QAction* m_insert;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    CondensateCards* m_condensates;
    QuoteListModel* m_model;
    QListView* m_quotes;
    QWidget* m_quotesPage;
    TranscriptMaterial* m_transcript;
    QuoteDetails* m_details;
    QList<RecordId> m_subgroups;
};

}  // namespace kondensat::gui
