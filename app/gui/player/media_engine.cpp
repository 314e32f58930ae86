#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPointer>
#include <QUrl>

#include "app/gui/player/engine.h"

namespace kondensat::gui {

namespace {

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

private:
    static bool noDevice() { return QMediaDevices::defaultAudioOutput().isNull(); }

    void make() {
        drop();
        m_player = std::make_unique<QMediaPlayer>();
        m_opened = false;
        m_player->setPlaybackRate(m_speed);
        connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error error) {
            fallLater(error == QMediaPlayer::AccessDeniedError ? Problem::Unreadable : Problem::Unplayable);
        });
        connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
            if (status == QMediaPlayer::InvalidMedia) fallLater(Problem::Unplayable);
            if (status == QMediaPlayer::EndOfMedia) later([this] { Q_EMIT ended(); });
            tellIfOpened();
        });
        connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
            if (m_opened) Q_EMIT playing(state == QMediaPlayer::PlayingState);
        });
        connect(m_player.get(), &QMediaPlayer::positionChanged, this, [this](qint64 ms) {
            if (m_opened) Q_EMIT moved(ms);
        });
    }

    void tellIfOpened() {
        if (!m_player || m_opened || m_player->error() != QMediaPlayer::NoError) return;
        const auto status = m_player->mediaStatus();
        if (status != QMediaPlayer::LoadedMedia && status != QMediaPlayer::BufferedMedia) return;
        if (!m_player->hasAudio() && !m_player->hasVideo()) return fallLater(Problem::Unplayable);
        m_opened = true;
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
        m_device = nullptr;
        m_opened = false;
    }

    QMediaDevices m_devices;
    std::unique_ptr<QMediaPlayer> m_player;
    std::unique_ptr<QAudioOutput> m_output;
    QIODevice* m_device = nullptr;
    double m_speed = 1, m_volume = 1;
    bool m_opened = false;
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
