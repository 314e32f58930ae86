// The recording of the transcript that is shown: a line to play it with, and the turn that is heard marked in the text.
#pragma once
#include <QWidget>

#include "app/gui/player/player.h"
#include "app/gui/player/turn_times.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace kondensat::gui {

class Page;
class PictureView;

/// Stands beside a TranscriptView and takes no room where the source has no recording. Everything that can go wrong is said in
/// its place, with what can be done about it.
class PlayerBar : public QWidget {
    Q_OBJECT
public:
    PlayerBar(Session& session, TranscriptView* view, QWidget* parent = nullptr);
    /// The source whose text the view shows; empty: none.
    void showSource(const RecordId& source);
    void refresh(const Touched& touched);
    /// Makes its commands the page's: with their keys, in the palette and the list of keys.
    void addCommandsTo(Page& page);
    /// "Play from here", for a menu about the text; nothing where there is no recording.
    void addTo(QMenu& menu);
    [[nodiscard]] RecordId recording() const { return m_recording; }
    /// Takes a file for the linked recording that was not found.
    void useFile(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeActions();
    void arrange();
    void layOut();
    void fillRecordings();
    void setRecording(const RecordId& recording);
    void showState();
    void showTime();
    void offerCommands(bool offer);
    [[nodiscard]] bool isVideo() const;
    void follow(qint64 ms);
    void playFromHere();
    void playTurn(int turn);
    void skip(qint64 ms);
    void changeSpeed(int by);
    void readTimes();
    QAction* action(const QString& text, const QKeySequence& key, const QString& icon, const std::function<void()>& act);

    Session& m_session;
    Player& m_player;
    TranscriptView* m_view;
    RecordId m_source, m_recording;
    TurnTimes m_times;
    int m_heard = -1;  ///< turn
    bool m_narrow = false, m_played = false;
    QAction *m_play, *m_back, *m_fromHere, *m_follow, *m_slower, *m_faster, *m_pictures, *m_find, *m_accept;
    QComboBox* m_which;
    QWidget *m_controls, *m_trouble;
    PictureView* m_picture;
    QGridLayout* m_grid;
    QSlider* m_slider;
    QLabel *m_time, *m_said;
    QToolButton *m_speed, *m_volume;
    QToolButton *m_playButton, *m_backButton, *m_followButton, *m_picturesButton, *m_findButton, *m_acceptButton;
};

}  // namespace kondensat::gui
