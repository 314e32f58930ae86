// The recordings of a study as they are listened to: one at a time, whatever bar was pressed.
#pragma once
#include <QPointer>

#include "app/gui/session/session.h"
#include "app/gui/sound/engine.h"

namespace kondensat::app {
class KeptRecording;
}

namespace kondensat::gui {

class Task;

/// Finds the file of a linked recording, reads a kept one out of the study, and plays it. Nothing is opened, read or compared
/// before somebody wants to listen. Every failure is a state with words (problem()), and leaves the rest of the program alone.
///
/// Sound is heard only while something on the screen shows what is played (watch()). Recordings are named by the id of their
/// study::Attachment, times are milliseconds from their beginning.
class Player : public QObject {
    Q_OBJECT
public:
    enum class State {
        Nothing,    ///< no such recording (any more)
        NotFound,   ///< linked, and not where the study looks for it
        Idle,       ///< there, and never listened to
        Comparing,  ///< its fingerprint is read
        Differs,    ///< found, but not the file that was linked
        Opening,
        Playing,
        Paused,
        Failed,  ///< problem() says why
    };
    /// The one of a session, made when first asked for.
    static Player& of(Session& session);
    /// For tests: what makes the engine instead of makeMediaEngine().
    static void setEngine(std::function<std::unique_ptr<PlayerEngine>()> make);
    ~Player() override;

    [[nodiscard]] State state(const RecordId& recording);
    /// Another file could help where it Failed.
    [[nodiscard]] bool isFileAtFault() const { return m_fileAtFault; }
    /// A sentence for NotFound, Differs and Failed; empty otherwise.
    [[nodiscard]] QString problem(const RecordId& recording);
    [[nodiscard]] qint64 position(const RecordId& recording) const;
    [[nodiscard]] qint64 duration(const RecordId& recording) const;  ///< -1 until it was opened
    /// The one that plays or was listened to last.
    [[nodiscard]] RecordId recording() const { return m_recording; }

    /// Goes on where it was left; another one that plays is stopped. At its end: from the beginning.
    void play(const RecordId& recording);
    void playFrom(const RecordId& recording, qint64 ms);
    void pause();
    void toggle(const RecordId& recording);  ///< plays or pauses
    void seek(const RecordId& recording, qint64 ms);  ///< also of one that is not open: it will begin there
    /// Stops and lets go of file, study and sound device, as if nothing had been listened to.
    void release();

    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);  ///< 0.5 to 2
    [[nodiscard]] double volume() const { return m_volume; }
    void setVolume(double volume);  ///< 0 to 1
    [[nodiscard]] bool picturesWanted() const { return m_pictures; }
    void setPicturesWanted(bool wanted);  ///< of videos

    /// The person says where a linked recording lies. It is compared when it is to play, unless it was `compared` just now.
    void useFile(const RecordId& recording, const QString& path, bool compared = false);
    /// The person says that the file that differs is right all the same.
    void acceptFile();
    /// Looks for the file of a linked recording again.
    void lookAgain(const RecordId& recording);

    /// Something shows this recording from now on (empty: none any more). What plays pauses when nothing shows it.
    void watch(QObject* watcher, const RecordId& recording);

Q_SIGNALS:
    void changed(const kondensat::RecordId& recording);  ///< state, duration or problem
    void moved(const kondensat::RecordId& recording, qint64 ms);
    void pictured(const kondensat::RecordId& recording, const QImage& picture);
    void settingsChanged();  ///< speed, volume, or whether pictures are wanted

private:
    explicit Player(Session& session);
    struct Place {
        QString path, stamp;
        bool looked = false;
    };
    [[nodiscard]] const study::Attachment* find(const RecordId& recording) const;
    Place& placeOf(const study::Attachment& recording);
    void keepPlace(const RecordId& recording);
    void start();
    void compare(const study::Attachment& recording);
    void openLinked(const QString& path);
    void openKept(const study::Attachment& recording);
    void haveOpened(qint64 durationMs);
    void fail(const QString& sentence, bool fileAtFault = true);
    void fail(PlayerEngine::Problem problem);
    void letGo();
    void setState(State state);
    void studyChanged();
    [[nodiscard]] PlayerEngine& engine();

    Session& m_session;
    std::unique_ptr<PlayerEngine> m_engine;
    std::unique_ptr<app::KeptRecording> m_kept;
    QPointer<Task> m_comparing;
    RecordId m_recording;
    QString m_content;  ///< of the kept recording that is open
    State m_state = State::Nothing;
    QString m_problem;
    bool m_fileAtFault = false;
    bool m_wanted = false;  ///< to play, once it is open
    bool m_over = false;    ///< came to its end
    quint64 m_opening = 0;  ///< so that answers about what was let go are not taken for answers about what is open
    QHash<RecordId, qint64> m_positions, m_durations;
    QHash<RecordId, Place> m_places;  ///< of linked recordings, in this sitting
    QHash<QObject*, RecordId> m_watchers;
    double m_speed = 1, m_volume = 1;
    bool m_pictures = false;
};

}  // namespace kondensat::gui
