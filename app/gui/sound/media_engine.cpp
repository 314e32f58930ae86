#include <QAudioDevice>
#include <QAudioOutput>
#include <QElapsedTimer>
#include <QImage>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPointer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>
#include <algorithm>
#include <functional>
#include <utility>

#include "app/gui/sound/engine.h"

namespace kondensat::gui {

namespace {

constexpr int pictureEvery = 80;  ///< milliseconds: enough to see who speaks
constexpr QSize largestPicture(640, 480);

/// QMediaPlayer in Qt 6.4 with its FFmpeg backend, and a guard around each of its known falls: it ends the program when it plays
/// without a sound device, and takes garbage for a recording of no length.
class MediaEngine : public PlayerEngine {
    Q_OBJECT
public:
    MediaEngine() {
        connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, [this] {
            if (!m_player || !m_output || !noDevice()) return;
            drop();
            Q_EMIT failed(Problem::NoDevice);
        });
    }
    ~MediaEngine() override { drop(); }

    void openFile(const QString& path) override {
        make();
        m_player->setSource(QUrl::fromLocalFile(path));
        tellIfOpened();
    }
    void openDevice(QIODevice* device) override {
        make();
        m_device = device;
        m_player->setSourceDevice(device, QUrl());
        tellIfOpened();
    }
    void close() override { drop(); }

    void play() override {
        if (!m_player) return;
        if (noDevice()) return Q_EMIT failed(Problem::NoDevice);
        if (!m_output) {
            m_output = std::make_unique<QAudioOutput>();
            m_output->setVolume(float(m_volume));
            m_player->setAudioOutput(m_output.get());
        }
        m_runs = true;
        m_player->play();
    }
    void pause() override {
        if (m_player) m_player->pause();
    }
    void seek(qint64 ms) override {
        if (m_player) m_player->setPosition(ms);
    }
    void setSpeed(double speed) override {
        m_speed = speed;
        if (m_player) m_player->setPlaybackRate(speed);
    }
    void setVolume(double volume) override {
        m_volume = QAudio::convertVolume(float(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
        if (m_output) m_output->setVolume(float(m_volume));
    }

    void setPicturesWanted(bool wanted) override { m_pictures = wanted; }

private:
    static bool noDevice() { return QMediaDevices::defaultAudioOutput().isNull(); }

    void make() {
        drop();
        m_player = std::make_unique<QMediaPlayer>();
        m_opened = m_runs = false;
        m_player->setPlaybackRate(m_speed);
        connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error error) {
            fallLater(error == QMediaPlayer::AccessDeniedError ? Problem::Unreadable : Problem::Unplayable);
        });
        connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
            if (status == QMediaPlayer::InvalidMedia) fallLater(Problem::Unplayable);
            // Said again when one goes back from the end.
            if (status == QMediaPlayer::EndOfMedia && std::exchange(m_runs, false)) later([this] { Q_EMIT ended(); });
            tellIfOpened();
        });
        connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
            if (m_opened) Q_EMIT playing(state == QMediaPlayer::PlayingState);
        });
        connect(m_player.get(), &QMediaPlayer::positionChanged, this, [this](qint64 ms) {
            if (m_opened) Q_EMIT moved(ms);
        });
    }

    /// Before it plays: a sink that comes or goes while it does may stop the sound.
    void giveSink() {
        m_sink = std::make_unique<QVideoSink>();
        // Frames come from a thread of the backend's.
        connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame& frame) {
            if (!m_sink || !m_pictures || (m_sincePicture.isValid() && m_sincePicture.elapsed() < pictureEvery)) return;
            m_sincePicture.start();
            const QImage picture = frame.toImage();
            if (!picture.isNull()) Q_EMIT pictured(picture.scaled(largestPicture, Qt::KeepAspectRatio));
        });
        m_player->setVideoSink(m_sink.get());
    }

    void tellIfOpened() {
        if (!m_player || m_opened || m_player->error() != QMediaPlayer::NoError) return;
        const auto status = m_player->mediaStatus();
        if (status != QMediaPlayer::LoadedMedia && status != QMediaPlayer::BufferedMedia) return;
        if (!m_player->hasAudio() && !m_player->hasVideo()) return fallLater(Problem::Unplayable);
        m_opened = true;
        if (m_pictures && m_player->hasVideo()) giveSink();
        later([this] { Q_EMIT opened(m_player->duration()); });
    }

    void fallLater(Problem problem) {
        later([this, problem] {
            drop();
            Q_EMIT failed(problem);
        });
    }

    /// What may end in drop() cannot be done while the player is in the middle of its work.
    void later(const std::function<void()>& act) {
        QMetaObject::invokeMethod(
            this,
            [this, act, player = QPointer(m_player.get())] {
                if (player && player == m_player.get()) act();
            },
            Qt::QueuedConnection);
    }

    void drop() {
        if (!m_player) return;
        m_player->disconnect(this);
        m_player->stop();
        m_player.reset();
        m_output.reset();
        m_sink.reset();
        m_device = nullptr;
        m_opened = false;
    }

    QMediaDevices m_devices;
    std::unique_ptr<QMediaPlayer> m_player;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QVideoSink> m_sink;
    QElapsedTimer m_sincePicture;
    QIODevice* m_device = nullptr;
    double m_speed = 1, m_volume = 1;
    bool m_opened = false, m_pictures = false;
    bool m_runs = false;  ///< since it last came to its end
};

}  // namespace

void chooseMediaBackend() {
    // The other one, GStreamer's, ends the program where its plugins are not installed.
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

std::unique_ptr<PlayerEngine> makeMediaEngine() {
    chooseMediaBackend();
    return std::make_unique<MediaEngine>();
}

}  // namespace kondensat::gui

#include "media_engine.moc"
