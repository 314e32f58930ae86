// A transcript beside the synthesis: to re-read, and to quote any words of it.
#pragma once
#include <QPushButton>
#include <QToolButton>

#include "app/gui/session/session.h"
#include "app/gui/transcript/transcript_view.h"
#include "app/operations/bound_quotes.h"

namespace kondensat::gui {

class PlayerBar;

class TranscriptMaterial : public QWidget {
    Q_OBJECT
public:
    TranscriptMaterial(Session& session, QAction* insertQuote, QWidget* parent = nullptr);
    /// `units` are marked in it; empty span: from the beginning.
    void showSource(const RecordId& source, const QList<RecordId>& units, const text::Span& span);
    /// Units to mark in whatever source is shown.
    void setUnits(const QList<RecordId>& units);
    [[nodiscard]] RecordId source() const { return m_source; }
    [[nodiscard]] TranscriptView* view() const { return m_view; }
    [[nodiscard]] PlayerBar* player() const { return m_player; }
    void refresh(const Touched& touched);
    /// The words selected, or the unit chosen; nothing where neither is.
    [[nodiscard]] std::optional<app::QuoteBinding> selected() const;
    void openFind();

private:
    void choose();
    void showMarks();

    Session& m_session;
    RecordId m_source;
    QList<RecordId> m_units;
    QToolButton* m_title;
    TranscriptView* m_view;
    FindBar* m_find;
    PlayerBar* m_player;
};

}  // namespace kondensat::gui
