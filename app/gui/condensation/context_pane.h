// A card's unit in its transcript, read-only, with what can be done with words of it.
#pragma once
#include <QLabel>

#include "app/gui/condensation/card_model.h"
#include "app/gui/transcript/transcript_view.h"

namespace kondensat::gui {

/// Words that can be dragged to a condensate.
class WordsChip : public QLabel {
    Q_OBJECT
public:
    explicit WordsChip(QWidget* parent = nullptr);
    void setWords(const DraggedWords& words);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    DraggedWords m_words;
    QPoint m_pressed;
};

class PlayerBar;

class ContextPane : public QWidget {
    Q_OBJECT
public:
    /// `actions` of the page: buttons below the transcript.
    ContextPane(Session& session, CardBook& book, const QList<QAction*>& actions, QWidget* parent = nullptr);
    void show(const RecordId& unit);
    [[nodiscard]] RecordId unit() const { return m_unit; }
    void refresh(const Touched& touched);
    /// What is selected; without a selection the whole unit. `unit` is empty where the words lie outside of it.
    [[nodiscard]] DraggedWords words() const;
    /// The selection within the unit as a range of the source's text; null for the whole unit.
    [[nodiscard]] text::Range selectedRange() const;
    [[nodiscard]] TranscriptView* view() const { return m_view; }
    [[nodiscard]] PlayerBar* player() const { return m_player; }

Q_SIGNALS:
    void closed();
    void goldWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load(bool keepPlace);
    void selectionChanged();
    Session& m_session;
    CardBook& m_book;
    RecordId m_unit, m_source;
    QLabel *m_who, *m_place;
    TranscriptView* m_view;
    PlayerBar* m_player;
    WordsChip* m_chip;
};

}  // namespace kondensat::gui
