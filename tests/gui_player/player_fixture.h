// A recording beside a transcript, and an engine that says what it was asked for instead of sounding.
#pragma once
#include <QTemporaryDir>

#include "app/gui/player/player.h"
#include "app/operations/recordings.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::tests {

using namespace Qt::StringLiterals;
using gui::Player;
using gui::PlayerEngine;
using State = gui::Player::State;

/// Answers as a player does that has a codec and a device, unless told otherwise.
class FakeEngine : public PlayerEngine {
public:
    FakeEngine() { latest = this; }
    ~FakeEngine() override {
        if (latest == this) latest = nullptr;
    }
    static inline FakeEngine* latest = nullptr;
    static inline std::optional<Problem> opensWith, playsWith;
    static inline qint64 length = 60'000;
    static void asUsual() { opensWith.reset(), playsWith.reset(), length = 60'000; }

    void openFile(const QString& path) override {
        file = path;
        isOpen = true;
        answer();
    }
    void openDevice(QIODevice* device) override {
        heard = device->readAll();
        isOpen = true;
        answer();
    }
    void close() override {
        isOpen = plays = false;
        file.clear();
        heard.clear();
    }
    void play() override {
        if (playsWith) return Q_EMIT failed(*playsWith);
        plays = true;
        Q_EMIT playing(true);
    }
    void pause() override {
        plays = false;
        Q_EMIT playing(false);
    }
    void seek(qint64 ms) override {
        at = ms;
        Q_EMIT moved(ms);
    }
    void setSpeed(double to) override { speed = to; }
    void setVolume(double to) override { volume = to; }
    void setPicturesWanted(bool wanted) override { wantsPictures = wanted; }
    /// Time goes by.
    void reach(qint64 ms) {
        at = ms;
        Q_EMIT moved(ms);
    }
    void end() {
        plays = false;
        Q_EMIT ended();
        Q_EMIT playing(false);
        Q_EMIT moved(0);  // as the real one does
    }

    QString file;
    QByteArray heard;
    bool isOpen = false, plays = false, wantsPictures = false;
    qint64 at = 0;
    double speed = 1, volume = 1;

private:
    void answer() {
        QMetaObject::invokeMethod(this, [this] {
            if (!isOpen) return;
            if (opensWith) return Q_EMIT failed(*opensWith);
            Q_EMIT opened(length);
        }, Qt::QueuedConnection);
    }
};

/// Bytes that tell where they stand: none of them repeats with the length of a chunk.
inline QByteArray patternOf(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char& byte : bytes) byte = char((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

/// A sound of so many milliseconds: 8000 samples a second, one channel.
inline QByteArray waveOf(int milliseconds) {
    const qsizetype samples = qsizetype(milliseconds) * 8;
    QByteArray wave;
    QDataStream out(&wave, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + samples * 2);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(8000) << quint32(16000) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << quint32(samples * 2);
    for (qsizetype i = 0; i < samples; ++i) out << qint16(6000 * std::sin(double(i) * 0.3));
    return wave;
}

inline void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

inline const QString timedTalk = u"[00:00:00] I: How is it to wait?\n[00:00:05] A: I sit there alone.\n"
                                 "[00:00:12] I: And then?\n[00:00:30] A: Then I go home.\n"_s;

class PlayerTest : public testing::Test {
protected:
    PlayerTest() {
        FakeEngine::asUsual();
        Player::setEngine([] { return std::make_unique<FakeEngine>(); });
        open = support::openEmpty();
        source = support::addTranscript(session(), u"Waiting"_s, timedTalk);
    }
    ~PlayerTest() override { Player::setEngine({}); }

    [[nodiscard]] gui::Session& session() const { return *open.session; }
    [[nodiscard]] Player& player() const { return Player::of(session()); }
    [[nodiscard]] FakeEngine* engine() const { return FakeEngine::latest; }
    [[nodiscard]] QString inFolder(const QString& name) const { return open.folder->filePath(name); }
    /// A recording of the source from a file that is outside of the study's folder.
    RecordId add(bool keep, const QByteArray& bytes = patternOf(3000), const QString& name = u"talk.mp3"_s) {
        const QString path = elsewhere.filePath(name);
        write(path, bytes);
        const auto added = app::addRecording(session().project(), path, {source, {}, keep});
        EXPECT_TRUE(added.ok());
        session().changedElsewhere({false, {*added}, {study::Attachment::type}});
        return *added;
    }
    [[nodiscard]] testing::AssertionResult reaches(const RecordId& recording, State state) const {
        if (support::eventually([&] { return player().state(recording) == state; })) return testing::AssertionSuccess();
        return testing::AssertionFailure() << "the state is " << int(player().state(recording)) << ": "
                                           << player().problem(recording).toStdString();
    }

    QTemporaryDir elsewhere;
    support::OpenStudy open;
    RecordId source;
    QObject onScreen;  ///< something that shows what plays
};

}  // namespace kondensat::tests
