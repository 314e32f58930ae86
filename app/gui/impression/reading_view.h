// Reading: the sources, and one of them as a page of text.
#pragma once
#include <QLabel>
#include <QListView>
#include <QSplitter>

#include "app/gui/impression/sources_model.h"
#include "app/gui/parts/panel.h"
#include "app/gui/transcript/transcript_view.h"

namespace kondensat::gui {

class PlayerBar;

class ReadingView : public QWidget {
    Q_OBJECT
public:
    ReadingView(Session& session, QAction* read, QAction* mark, QWidget* parent = nullptr);
    void refresh(const Touched& touched);
    [[nodiscard]] RecordId source() const { return m_source; }
    void open(const RecordId& source);
    void openNext(int by);  ///< the source by so many rows further
    void reveal(const RecordId& source, const text::Span& span);
    [[nodiscard]] text::Span placeInText() const;
    /// Marks the selected words as a place to come back to, and asks for a note right there.
    void markPlace();
    void removeMark(const RecordId& mark);
    bool find();
    [[nodiscard]] TranscriptView* text() const { return m_text; }
    [[nodiscard]] PlayerBar* player() const { return m_player; }

Q_SIGNALS:
    void sourceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildText(QAction* read, QAction* mark);
    QWidget* lookButton();
    void showSource(bool keepPlace);
    void showMarks();
    void moveMark(const RecordId& mark, const text::Span& span);
    void showRead();
    void openMenu(const QPoint& where);

    Session& m_session;
    RecordId m_source;
    SourcesModel* m_model;
    QListView* m_sources;
    QSplitter* m_panes;
    EmptyState* m_none;
    QWidget* m_page;
    QLabel *m_title, *m_detail;
    QList<QToolButton*> m_withWords;
    QAction *m_read, *m_mark;
    TranscriptView* m_text;
    FindBar* m_find;
    PlayerBar* m_player;
};

/// Serif or sans, size, line height and measure; kept in the settings, shown at once.
class LookPanel : public QWidget {
    Q_OBJECT
public:
    explicit LookPanel(QWidget* parent = nullptr);
Q_SIGNALS:
    void changed(const kondensat::gui::ReadingLook& look);
};

}  // namespace kondensat::gui
