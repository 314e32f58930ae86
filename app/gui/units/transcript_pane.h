// The transcript of one source with the meaning units of the analysis.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"
#include "app/gui/transcript/transcript_view.h"

class QLabel;
class QStackedWidget;

namespace kondensat::gui {

class CorrectionEditor;
class PlayerBar;

/// Keeps the view in step with the study mark by mark.
class TranscriptPane : public QWidget {
    Q_OBJECT
public:
    explicit TranscriptPane(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] TranscriptView* view() const { return m_view; }
    [[nodiscard]] PlayerBar* player() const { return m_player; }
    [[nodiscard]] RecordId source() const { return m_source; }
    [[nodiscard]] const QHash<RecordId, GroupLook>& looks() const { return m_looks; }
    /// Opens a source at its beginning, or where it was left; nothing happens where it is open already.
    void open(const RecordId& source);
    /// Chooses a unit of the open source and shows it.
    void choose(const RecordId& unit);
    void refresh(const Touched& touched);
    /// Draws a unit as the study has it (after a change that was refused).
    void syncMark(const RecordId& unit);
    void find() { m_find->open(); }
    /// Corrects the words at the selection, the chosen unit or the top of what is seen.
    void correct();
    /// An invisible widget at the selection or the chosen unit, for what opens under it.
    [[nodiscard]] QWidget* anchor();
    /// Selected words, or else those of the chosen unit; empty for neither.
    [[nodiscard]] text::Span target() const;

private:
    [[nodiscard]] std::optional<TextMark> markOf(const RecordId& unit) const;
    void showContent(bool keepPlace);
    void showMarks();
    void showLooks();

    Session& m_session;
    TranscriptView* m_view;
    FindBar* m_find;
    PlayerBar* m_player;
    CorrectionEditor* m_correction;
    QWidget* m_anchor;
    RecordId m_source;
    QHash<RecordId, GroupLook> m_looks;
    QHash<RecordId, qsizetype> m_groupPlaces;
    QHash<RecordId, qsizetype> m_leftAt;  ///< first position seen when a source was left
};

}  // namespace kondensat::gui
