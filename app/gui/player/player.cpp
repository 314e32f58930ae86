#include "app/gui/player/player.h"

#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QSettings>
#include <QTimer>

#include "app/gui/parts/task.h"
#include "app/gui/session/settings.h"
#include "app/operations/kept_recording.h"
#include "app/operations/recordings.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

std::function<std::unique_ptr<PlayerEngine>()>& engineMaker() {
    static std::function<std::unique_ptr<PlayerEngine>()> make = &makeMediaEngine;
    return make;
}

/// Tells whether a file is as it was when it was compared.
QString stampOf(const QString& path) {
    const QFileInfo file(path);
    return u"%1:%2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

}  // namespace

Player& Player::of(Session& session) {
    auto* player = session.findChild<Player*>({}, Qt::FindDirectChildrenOnly);
    return player ? *player : *new Player(session);
}

void Player::setEngine(std::function<std::unique_ptr<PlayerEngine>()> make) {
    engineMaker() = make ? std::move(make) : &makeMediaEngine;
}

Player::Player(Session& session) : QObject(&session), m_session(session) {
    m_volume = std::clamp(settings().value(u"player/volume"_s, 1.0).toDouble(), 0.0, 1.0);
    m_pictures = settings().value(u"player/pictures"_s, true).toBool();
    connect(&session, &Session::changed, this, &Player::studyChanged);
    connect(&session, &Session::authorChanged, this, &Player::studyChanged);
}

Player::~Player() {
    if (m_kept) m_kept->abandon();
    if (m_engine) m_engine->disconnect(this);
    m_engine.reset();
    m_kept.reset();
}

PlayerEngine& Player::engine() {
    if (m_engine) return *m_engine;
    m_engine = engineMaker()();
    connect(m_engine.get(), &PlayerEngine::opened, this, &Player::haveOpened);
    connect(m_engine.get(), &PlayerEngine::failed, this, qOverload<PlayerEngine::Problem>(&Player::fail));
    connect(m_engine.get(), &PlayerEngine::playing, this, [this](bool plays) {
        if (m_state == State::Playing || m_state == State::Paused) setState(plays ? State::Playing : State::Paused);
    });
    connect(m_engine.get(), &PlayerEngine::moved, this, [this](qint64 ms) {
        // An engine that stops at the end, or is being opened, goes back to the beginning by itself.
        if (m_state != State::Playing) return;
        const qint64 length = duration(m_recording);
        m_positions[m_recording] = length > 0 ? std::min(ms, length) : ms;  // sound may be longer than is said
        Q_EMIT moved(m_recording, position(m_recording));
    });
    connect(m_engine.get(), &PlayerEngine::ended, this, [this] {
        if (m_state != State::Playing && m_state != State::Paused) return;
        if (m_kept && !m_kept->problem().isEmpty()) return fail(m_kept->problem());
        m_over = true;
        setState(State::Paused);
    });
    connect(m_engine.get(), &PlayerEngine::pictured, this, [this](const QImage& picture) { Q_EMIT pictured(m_recording, picture); });
    m_engine->setPicturesWanted(m_pictures);
    m_engine->setVolume(m_volume);
    m_engine->setSpeed(m_speed);
    return *m_engine;
}

const study::Attachment* Player::find(const RecordId& recording) const {
    return m_session.study().find<study::Attachment>(recording);
}

// ---- what there is -------------------------------------------------------------------------------------------------

Player::State Player::state(const RecordId& recording) {
    const auto* attachment = find(recording);
    if (!attachment) return State::Nothing;
    if (recording == m_recording && m_state != State::Nothing && m_state != State::Idle) return m_state;
    if (attachment->content.isEmpty() && placeOf(*attachment).path.isEmpty()) return State::NotFound;
    return State::Idle;
}

QString Player::problem(const RecordId& recording) {
    const auto* attachment = find(recording);
    switch (state(recording)) {
        case State::NotFound:
            return tr("The recording “%1” was not found beside the study.").arg(attachment->name);
        case State::Differs:
            return tr("The file that was found is not the recording “%1” that was linked: its content differs.")
                .arg(attachment->name);
        case State::Failed:
            return m_problem;
        default:
            return {};
    }
}

qint64 Player::position(const RecordId& recording) const { return m_positions.value(recording); }

qint64 Player::duration(const RecordId& recording) const { return m_durations.value(recording, -1); }

/// In a sealed study where a recording lies is known for this sitting only: the name of a folder may tell too much.
Player::Place& Player::placeOf(const study::Attachment& recording) {
    Place& place = m_places[recording.id];
    if (place.looked) return place;
    place.looked = true;
    const RecordingPlace known = m_session.project().file().isSealed() ? RecordingPlace{} : rememberedRecording(m_session.path(), recording.id);
    place.path = app::likelyPlaceOf(recording, m_session.path(), known.path);
    place.stamp = place.path == known.path ? known.stamp : QString();
    return place;
}

void Player::keepPlace(const RecordId& recording) {
    const Place& place = m_places[recording];
    if (!m_session.project().file().isSealed())
        rememberRecording(m_session.path(), recording, {QFileInfo(place.path).absoluteFilePath(), place.stamp});
}

// ---- listening -----------------------------------------------------------------------------------------------------

void Player::play(const RecordId& recording) {
    if (!find(recording)) return;
    if (recording != m_recording) {
        release();
        m_recording = recording;
    }
    if (m_over) m_positions[recording] = 0;
    m_wanted = true;
    switch (m_state) {
        case State::Comparing:
        case State::Opening:
        case State::Playing:
        case State::Differs:
            return;
        case State::Paused:
            if (std::exchange(m_over, false)) engine().seek(0);
            setState(State::Playing);
            engine().play();
            return;
        default:
            m_over = false;
            return start();
    }
}

void Player::playFrom(const RecordId& recording, qint64 ms) {
    seek(recording, ms);
    play(recording);
}

void Player::pause() {
    m_wanted = false;
    if (m_state != State::Playing) return;
    setState(State::Paused);
    engine().pause();
}

void Player::toggle(const RecordId& recording) {
    if (recording == m_recording && (m_state == State::Playing || (m_state == State::Opening && m_wanted)))
        pause();
    else
        play(recording);
}

void Player::seek(const RecordId& recording, qint64 ms) {
    if (!find(recording)) return;
    const qint64 length = duration(recording);
    const qint64 to = std::max<qint64>(0, length > 0 ? std::min(ms, length) : ms);
    m_positions[recording] = to;
    if (recording == m_recording) m_over = false;
    if (recording == m_recording && (m_state == State::Playing || m_state == State::Paused)) engine().seek(to);
    Q_EMIT moved(recording, to);
}

void Player::setSpeed(double speed) {
    m_speed = std::clamp(speed, 0.5, 2.0);
    if (m_engine) m_engine->setSpeed(m_speed);
    Q_EMIT settingsChanged();
}

void Player::setVolume(double volume) {
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_engine) m_engine->setVolume(m_volume);
    settings().setValue(u"player/volume"_s, m_volume);
    Q_EMIT settingsChanged();
}

void Player::setPicturesWanted(bool wanted) {
    const bool more = wanted && !m_pictures;
    m_pictures = wanted;
    if (m_engine) m_engine->setPicturesWanted(wanted);
    if (more && (m_state == State::Playing || m_state == State::Paused)) {  // it was opened without
        const bool plays = m_state == State::Playing;
        letGo();
        m_wanted = plays;
        start();
    }
    settings().setValue(u"player/pictures"_s, wanted);
    Q_EMIT settingsChanged();
}

void Player::start() {
    const auto* recording = find(m_recording);
    if (!recording) return release();
    if (!recording->content.isEmpty()) return openKept(*recording);
    Place& place = placeOf(*recording);
    if (!place.path.isEmpty() && !QFileInfo(place.path).isFile()) place = {};
    if (placeOf(*recording).path.isEmpty()) return release();  // and state() tells
    if (!place.stamp.isEmpty() && place.stamp == stampOf(place.path)) return openLinked(place.path);
    compare(*recording);
}

void Player::compare(const study::Attachment& recording) {
    setState(State::Comparing);
    const quint64 opening = ++m_opening;
    const QString path = placeOf(recording).path, stamp = stampOf(path);
    m_comparing = Task::run<Result<bool>>(
        this, tr("Comparing the recording with its fingerprint"),
        [path, recording](TaskControl& control) {
            return app::hasFingerprint(path, recording, [&control](double part) {
                control.progress(part);
                return !control.isCancelled();
            });
        },
        [this, opening, path, stamp](const Result<bool>& same) {
            if (opening != m_opening) return;
            if (!same) return fail(same.error().message());
            if (!*same) return setState(State::Differs);
            m_places[m_recording].stamp = stamp;
            keepPlace(m_recording);
            openLinked(path);
        });
    connect(m_comparing, &Task::cancelled, this, [this, opening] {
        if (opening == m_opening && m_state == State::Comparing) setState(State::Idle);
    });
}

void Player::openLinked(const QString& path) {
    ++m_opening;
    setState(State::Opening);
    engine().openFile(path);
}

void Player::openKept(const study::Attachment& recording) {
    const quint64 opening = ++m_opening;
    m_content = recording.content;
    setState(State::Opening);
    m_kept = std::make_unique<app::KeptRecording>(m_session.path(), m_session.readingOptions().keys, m_content);
    m_kept->prepare([guard = QPointer(this), opening](const Result<void>& ready) {
        const QString problem = ready ? QString() : ready.error().message();
        QMetaObject::invokeMethod(qApp, [guard, opening, problem] {
            if (!guard || opening != guard->m_opening) return;
            if (!problem.isEmpty()) return guard->fail(problem);
            if (!guard->m_kept->open(QIODevice::ReadOnly)) return guard->fail(PlayerEngine::Problem::Unreadable);
            guard->engine().openDevice(guard->m_kept.get());
        });
    });
}

void Player::haveOpened(qint64 durationMs) {
    if (m_state != State::Opening) return;
    if (durationMs > 0) m_durations[m_recording] = durationMs;
    qint64& position = m_positions[m_recording];
    if (durationMs > 0 && position >= durationMs) position = 0;
    if (position > 0) engine().seek(position);
    setState(m_wanted ? State::Playing : State::Paused);
    if (m_state == State::Playing) engine().play();
}

void Player::fail(PlayerEngine::Problem problem) {
    const auto* recording = find(m_recording);
    const QString name = recording ? recording->name : QString();
    switch (problem) {
        case PlayerEngine::Problem::NoDevice:
            return fail(tr("There is no sound device on this computer. Connect headphones or loudspeakers, and play again."), false);
        case PlayerEngine::Problem::Unplayable:
            if (m_kept && !m_kept->problem().isEmpty()) return fail(m_kept->problem());
            return fail(tr("“%1” cannot be played: the file is damaged, or of a kind that is not known here. A copy of it "
                           "as MP3, M4A or WAV may play.").arg(name));
        case PlayerEngine::Problem::Unreadable:
            return fail(tr("“%1” cannot be read.").arg(name));
    }
}

void Player::fail(const QString& sentence, bool fileAtFault) {
    letGo();
    m_fileAtFault = fileAtFault;
    m_problem = sentence;
    setState(State::Failed);
}

void Player::letGo() {
    ++m_opening;
    m_wanted = false;
    m_over = false;
    if (m_comparing) m_comparing->cancel();
    m_comparing.clear();
    if (m_kept) m_kept->abandon();  // before the engine, whose threads may be waiting for bytes
    if (m_engine) m_engine->close();
    m_kept.reset();
    m_content.clear();
    m_problem.clear();
}

void Player::release() {
    letGo();
    const RecordId before = std::exchange(m_recording, {});
    m_state = State::Nothing;
    if (before) Q_EMIT changed(before);
}

void Player::setState(State state) {
    if (state == m_state && state != State::Failed) return;
    m_state = state;
    Q_EMIT changed(m_recording);
}

// ---- what the person says about files ------------------------------------------------------------------------------

void Player::useFile(const RecordId& recording, const QString& path, bool compared) {
    if (!find(recording) || path.isEmpty()) return;
    if (recording == m_recording) release();
    m_places[recording] = {path, compared ? stampOf(path) : QString(), true};
    keepPlace(recording);
    Q_EMIT changed(recording);
}

void Player::acceptFile() {
    if (m_state != State::Differs) return;
    Place& place = m_places[m_recording];
    place.stamp = stampOf(place.path);
    keepPlace(m_recording);
    m_wanted = true;
    openLinked(place.path);
}

void Player::lookAgain(const RecordId& recording) {
    if (const auto it = m_places.constFind(recording); it != m_places.cend() && it->path.isEmpty()) m_places.erase(it);
}

// ---- what goes on around it ----------------------------------------------------------------------------------------

void Player::watch(QObject* watcher, const RecordId& recording) {
    if (recording && !m_watchers.contains(watcher))
        connect(watcher, &QObject::destroyed, this, [this, watcher] { watch(watcher, {}); });
    if (recording)
        m_watchers[watcher] = recording;
    else if (m_watchers.remove(watcher))
        watcher->disconnect(this);
    // Not at once: going from page to page, what shows it next comes after what showed it before has gone.
    QTimer::singleShot(0, this, [this] {
        const QList<RecordId> seen = m_watchers.values();
        if (m_recording && !seen.contains(m_recording)) pause();
    });
}

void Player::studyChanged() {
    if (m_recording) {
        const auto* recording = find(m_recording);
        if (!recording || (!m_content.isEmpty() && recording->content != m_content)) release();
    }
    if (!m_content.isEmpty()) {
        const auto chunks = m_session.project().file().attachmentChunks(m_content);
        if (chunks && chunks->isEmpty()) fail(tr("The recording was erased from the study."));
    }
}

}  // namespace kondensat::gui
