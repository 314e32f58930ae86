// What makes a recording sound. The one of the program is Qt Multimedia's; tests have one of their own.
#pragma once
#include <QObject>
#include <memory>

class QIODevice;
class QImage;

namespace kondensat::gui {

/// Plays one recording at a time. Times are milliseconds from its beginning. Answers come as signals, also at once.
class PlayerEngine : public QObject {
    Q_OBJECT
public:
    enum class Problem {
        NoDevice,    ///< nothing to hear it with on this computer
        Unplayable,  ///< no codec for it, or a damaged file
        Unreadable,  ///< the bytes cannot be had
    };
    using QObject::QObject;
    /// Opens a file, and answers opened() or failed().
    virtual void openFile(const QString& path) = 0;
    /// The same from a device that is open, can seek, and stays until close(). It is read from other threads.
    virtual void openDevice(QIODevice* device) = 0;
    /// Lets go of what was opened; no signal about it follows.
    virtual void close() = 0;
    virtual void play() = 0;  ///< answers playing(true) or failed()
    virtual void pause() = 0;
    virtual void seek(qint64 ms) = 0;
    virtual void setSpeed(double speed) = 0;
    virtual void setVolume(double volume) = 0;  ///< 0 to 1, as heard
    /// A video's pictures come as pictured() while they are wanted, and were when it was opened: making them costs time.
    virtual void setPicturesWanted(bool) {}

Q_SIGNALS:
    void opened(qint64 durationMs);
    void playing(bool plays);
    void moved(qint64 ms);
    void ended();
    void pictured(const QImage& picture);
    void failed(kondensat::gui::PlayerEngine::Problem problem);
};

/// Must be called before threads are made: chooses the backend of Qt Multimedia that needs nothing installed besides.
void chooseMediaBackend();
std::unique_ptr<PlayerEngine> makeMediaEngine();

}  // namespace kondensat::gui
