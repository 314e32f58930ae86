#include "app/gui/player/player_bar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>
#include <QWidgetAction>

#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/session/page.h"
#include "app/operations/recordings.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using State = Player::State;

namespace {

constexpr qint64 backBy = 5000;  ///< milliseconds
constexpr double speeds[] = {0.5, 0.75, 1, 1.25, 1.5, 2};

QString speedWords(double speed) { return PlayerBar::tr("%1×").arg(QLocale().toString(speed)); }

/// Goes where it is clicked, in whole seconds.
class TimeSlider : public QSlider {
public:
    TimeSlider() : QSlider(Qt::Horizontal) {
        setTracking(false);
        setSingleStep(5);
        setPageStep(30);
        setMinimumHeight(space::target);
    }

protected:
    void mousePressEvent(QMouseEvent* event) override {
        const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
        const int room = width() - handle;
        if (event->button() == Qt::LeftButton && room > 0) {
            const int at = std::clamp(int(event->position().x()) - handle / 2, 0, room);
            setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), at, room, layoutDirection() == Qt::RightToLeft));
        }
        QSlider::mousePressEvent(event);
    }
};

}  // namespace

/// The picture of a video, as large as fits.
class PictureView : public QWidget {
public:
    PictureView() {
        setAccessibleName(PlayerBar::tr("Picture of the recording"));
        fit();
    }
    /// Never so high that the text has no room.
    void fit() {
        const int most = std::min(fontMetrics().height() * 11, window()->height() / 4);
        setFixedHeight(std::max(60, std::min(most, m_picture.isNull() ? most : width() * m_picture.height() / m_picture.width())));
    }
    void show(const QImage& picture) {
        m_picture = picture;
        fit();
        update();
    }
    [[nodiscard]] bool isEmpty() const { return m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent*) override {
        if (m_picture.isNull()) return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect where({}, m_picture.size().scaled(size(), Qt::KeepAspectRatio));
        where.moveCenter(rect().center());
        painter.drawImage(where, m_picture);
    }

private:
    QImage m_picture;
};

PlayerBar::PlayerBar(Session& session, TranscriptView* view, QWidget* parent)
    : QWidget(parent), m_session(session), m_player(Player::of(session)), m_view(view) {
    setAccessibleName(tr("Recording"));
    makeActions();
    arrange();
    connect(&m_player, &Player::changed, this, [this](const RecordId& recording) {
        if (recording == m_recording) showState();
    });
    connect(&m_player, &Player::moved, this, [this](const RecordId& recording, qint64 ms) {
        if (recording != m_recording) return;
        showTime();
        follow(ms);
    });
    connect(&m_player, &Player::pictured, this, [this](const RecordId& recording, const QImage& picture) {
        if (recording != m_recording || !isVisible() || !m_pictures->isChecked()) return;
        m_picture->show(picture);
        m_picture->setVisible(true);
    });
    connect(&m_player, &Player::settingsChanged, this, &PlayerBar::showState);
    connect(m_view, &TranscriptView::turnTimeClicked, this, &PlayerBar::playTurn);
    connect(m_view, &TranscriptView::contentChanged, this, &PlayerBar::readTimes);
    hide();
}

QAction* PlayerBar::action(const QString& text, const QKeySequence& key, const QString& icon, const std::function<void()>& act) {
    auto* made = new QAction(iconNamed(icon), text, this);
    made->setShortcut(key);
    made->setVisible(false);
    connect(made, &QAction::triggered, this, act);
    return made;
}

void PlayerBar::makeActions() {
    m_play = action(tr("Play the recording"), Qt::Key_F5, u"media-playback-start"_s, [this] { m_player.toggle(m_recording); });
    m_back = action(tr("Back five seconds"), Qt::SHIFT | Qt::Key_F5, u"media-seek-backward"_s, [this] { skip(-backBy); });
    m_fromHere = action(tr("Play from here"), Qt::Key_F6, u"media-playback-start"_s, [this] { playFromHere(); });
    m_follow = action(tr("Follow what is heard"), Qt::SHIFT | Qt::Key_F6, u"followmouse"_s, [this] {
        settings().setValue(u"player/follow"_s, m_follow->isChecked());
        if (m_follow->isChecked()) m_heard = -1, follow(m_player.position(m_recording));
    });
    m_follow->setCheckable(true);
    m_follow->setChecked(settings().value(u"player/follow"_s, true).toBool());
    m_slower = action(tr("Play slower"), Qt::CTRL | Qt::Key_F5, {}, [this] { changeSpeed(-1); });
    m_faster = action(tr("Play faster"), Qt::CTRL | Qt::Key_F6, {}, [this] { changeSpeed(1); });
    m_pictures = action(tr("Show the picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_F5, u"camera-video"_s,
                        [this] { m_player.setPicturesWanted(m_pictures->isChecked()); });
    m_pictures->setCheckable(true);
    m_find = new QAction(iconNamed(u"document-open"_s), tr("Find the recording…"), this);
    connect(m_find, &QAction::triggered, this, [this] {
        useFile(QFileDialog::getOpenFileName(this, tr("Find the recording"), QFileInfo(m_session.path()).path()));
    });
    m_accept = new QAction(iconNamed(u"dialog-ok-apply"_s), tr("It is the right one: play it"), this);
    connect(m_accept, &QAction::triggered, this, [this] { m_player.acceptFile(); });
}

void PlayerBar::addCommandsTo(Page& page) {
    page.addActions({m_play, m_back, m_fromHere, m_follow, m_slower, m_faster, m_pictures});
}

void PlayerBar::addTo(QMenu& menu) {
    if (m_recording) menu.addAction(m_fromHere);
}

void PlayerBar::arrange() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline(Qt::Horizontal));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(space::s, space::xs, space::s, space::xs);
    inner->setSpacing(space::xs);
    column->addLayout(inner);

    m_which = new QComboBox;
    m_which->setAccessibleName(tr("Which recording"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(8);
    connect(m_which, &QComboBox::activated, this, [this] { setRecording(m_which->currentData().value<RecordId>()); });
    inner->addWidget(m_which);

    m_trouble = new QWidget;
    auto* trouble = new QVBoxLayout(m_trouble);
    trouble->setContentsMargins(space::xs, 0, space::xs, 0);
    trouble->setSpacing(space::xs);
    m_said = labelFor({}, Type::Small);
    m_said->setWordWrap(true);
    trouble->addWidget(m_said);
    auto* ways = new QWidget;
    auto* flow = new FlowLayout(ways, space::xs);
    for (QAction* way : {m_accept, m_find}) {
        QToolButton* button = buttonFor(way, true);
        flow->addWidget(button);
        (way == m_find ? m_findButton : m_acceptButton) = button;
    }
    trouble->addWidget(ways);
    inner->addWidget(m_trouble);

    m_picture = new PictureView;
    m_picture->hide();
    inner->addWidget(m_picture);
    m_controls = new QWidget;
    m_grid = new QGridLayout(m_controls);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::xs);
    m_grid->setVerticalSpacing(0);
    m_slider = new TimeSlider;
    m_slider->setAccessibleName(tr("Place in the recording, in seconds"));
    connect(m_slider, &QSlider::valueChanged, this, [this](int seconds) { m_player.seek(m_recording, seconds * qint64(1000)); });
    connect(m_slider, &QSlider::sliderMoved, this, &PlayerBar::showTime);
    m_time = labelFor({}, Type::Small, true);
    m_time->setWordWrap(false);
    m_playButton = buttonFor(m_play);
    m_backButton = buttonFor(m_back);
    m_followButton = buttonFor(m_follow);
    m_picturesButton = buttonFor(m_pictures);
    m_speed = new QToolButton;
    m_speed->setAutoRaise(true);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setMinimumSize(space::target, space::target);
    auto* menu = new QMenu(m_speed);
    for (const double speed : speeds) {
        QAction* choice = menu->addAction(speedWords(speed));
        connect(choice, &QAction::triggered, this, [this, speed] { m_player.setSpeed(speed); });
    }
    m_speed->setMenu(menu);
    m_volume = new QToolButton;
    m_volume->setAutoRaise(true);
    m_volume->setPopupMode(QToolButton::InstantPopup);
    m_volume->setMinimumSize(space::target, space::target);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setIconSize(m_playButton->iconSize());
    auto* volume = new QSlider(Qt::Horizontal);
    volume->setAccessibleName(tr("Volume"));
    volume->setRange(0, 100);
    volume->setPageStep(10);
    volume->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    volume->setContentsMargins(space::s, space::s, space::s, space::s);
    connect(volume, &QSlider::valueChanged, this, [this](int percent) { m_player.setVolume(percent / 100.0); });
    auto* volumeMenu = new QMenu(m_volume);
    auto* volumeAction = new QWidgetAction(volumeMenu);
    volumeAction->setDefaultWidget(volume);
    volumeMenu->addAction(volumeAction);
    m_volume->setMenu(volumeMenu);
    connect(volumeMenu, &QMenu::aboutToShow, volume, [this, volume] {
        const QSignalBlocker quiet(volume);
        volume->setValue(int(std::lround(m_player.volume() * 100)));
        volume->setFocus();
    });
    inner->addWidget(m_controls);
    layOut();
}

/// One row; where that is too narrow the slider stands above the rest.
void PlayerBar::layOut() {
    while (QLayoutItem* item = m_grid->takeAt(0)) delete item;
    for (int i = 0; i < 9; ++i) m_grid->setColumnStretch(i, 0);
    int column = 0;
    const int row = m_narrow ? 1 : 0;
    m_grid->addWidget(m_playButton, row, column++);
    m_grid->addWidget(m_backButton, row, column++);
    m_grid->addWidget(m_time, row, column++);
    if (m_narrow)
        m_grid->addWidget(m_slider, 0, 0, 1, 8);
    else
        m_grid->addWidget(m_slider, row, column);
    m_grid->setColumnStretch(column++, 1);
    m_grid->addWidget(m_speed, row, column++);
    m_grid->addWidget(m_picturesButton, row, column++);
    m_grid->addWidget(m_followButton, row, column++);
    m_grid->addWidget(m_volume, row, column++);
}

void PlayerBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 62;
    if (std::exchange(m_narrow, narrow) != narrow) layOut();
    m_picture->fit();
}

// ---- what is shown -------------------------------------------------------------------------------------------------

void PlayerBar::showSource(const RecordId& source) {
    if (source == m_source) return;
    m_source = source;
    m_heard = -1;
    fillRecordings();
    readTimes();
}

void PlayerBar::refresh(const Touched& touched) {
    if (touched.any<study::Attachment>() || touched.touches(m_source)) fillRecordings();
}

void PlayerBar::fillRecordings() {
    const auto recordings = app::recordingsOf(m_session.study(), m_source);
    m_which->clear();
    RecordId chosen;
    for (const auto* recording : recordings) {
        m_which->addItem(recording->name, QVariant::fromValue(recording->id));
        if (recording->id == m_recording || (!chosen && recording->id == m_player.recording())) chosen = recording->id;
    }
    for (const auto* recording : recordings)
        if (!chosen && m_player.state(recording->id) != State::NotFound) chosen = recording->id;
    if (!chosen && !recordings.isEmpty()) chosen = recordings.first()->id;
    m_which->setCurrentIndex(m_which->findData(QVariant::fromValue(chosen)));
    m_which->setVisible(recordings.size() > 1);
    setRecording(chosen);
}

void PlayerBar::setRecording(const RecordId& recording) {
    m_recording = recording;
    if (!recording) m_view->setSpokenTurn(-1);
    setVisible(bool(recording));
    if (isVisible()) m_player.watch(this, recording);
    m_view->setTimesPlay(recording && !m_times.isEmpty());
    showState();
}

/// They act while the line is on the screen, and only then.
void PlayerBar::offerCommands(bool offer) {
    for (QAction* each : {m_play, m_back, m_fromHere, m_follow, m_slower, m_faster}) each->setVisible(offer);
    m_pictures->setVisible(offer && isVideo());
}

bool PlayerBar::isVideo() const {
    const auto* recording = m_session.study().find<study::Attachment>(m_recording);
    return recording && recording->mediaType.startsWith("video/"_L1);
}

void PlayerBar::useFile(const QString& path) {
    if (path.isEmpty()) return;
    if (!app::isRecording(path))
        return m_session.tell(tr("%1 is no recording: neither sound nor video.").arg(QFileInfo(path).fileName()));
    m_player.useFile(m_recording, path);
    m_player.play(m_recording);
}

void PlayerBar::showState() {
    if (!m_recording) return;
    const State state = m_player.state(m_recording);
    const bool plays = state == State::Playing, there = state != State::NotFound && state != State::Differs;
    const auto* recording = m_session.study().find<study::Attachment>(m_recording);
    const bool linked = recording && recording->content.isEmpty();
    QString said = m_player.problem(m_recording);
    if (state == State::Comparing) said = tr("Comparing the recording with its fingerprint…");
    if (state == State::Opening) said = tr("Opening the recording…");
    m_said->setText(said);
    m_trouble->setVisible(!said.isEmpty());
    m_findButton->setVisible(linked && (!there || (state == State::Failed && m_player.isFileAtFault())));
    m_acceptButton->setVisible(state == State::Differs);
    m_controls->setVisible(there);

    const auto name = [](QAction* action, const QString& text, const QString& icon) {
        action->setText(text);
        if (!icon.isEmpty()) action->setIcon(iconNamed(icon));
        action->setToolTip(tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_play, plays ? tr("Pause the recording") : tr("Play the recording"),
         plays ? u"media-playback-pause"_s : u"media-playback-start"_s);
    name(m_back, tr("Back five seconds"), {});
    name(m_follow, tr("Follow what is heard"), {});
    for (QAction* each : {m_play, m_back, m_slower, m_faster}) each->setEnabled(there);
    m_slower->setEnabled(there && m_player.speed() > speeds[0]);
    m_faster->setEnabled(there && m_player.speed() < speeds[std::size(speeds) - 1]);
    const bool timed = !m_times.isEmpty();
    m_fromHere->setEnabled(there && timed);
    m_follow->setEnabled(timed);
    name(m_fromHere, timed ? tr("Play from here") : tr("Play from here (this transcript has no times)"), {});
    if (!timed) m_follow->setToolTip(tr("This transcript has no times to follow"));
    m_speed->setText(speedWords(m_player.speed()));
    m_speed->setToolTip(tr("Speed; voices sound higher when faster, lower when slower"));
    m_speed->setAccessibleName(tr("Speed: %1").arg(m_speed->text()));
    m_volume->setIcon(iconNamed(m_player.volume() > 0 ? u"player-volume"_s : u"player-volume-muted"_s));
    m_volume->setToolTip(tr("Volume"));
    m_pictures->setChecked(m_player.picturesWanted());
    name(m_pictures, tr("Show the picture"), {});
    m_pictures->setVisible(isVideo() && m_play->isVisible());
    m_picturesButton->setVisible(isVideo());
    const bool open = state == State::Playing || state == State::Paused;
    if (!open || !m_pictures->isChecked() || !isVideo()) {
        m_picture->show({});
        m_picture->hide();
    }
    showTime();
    follow(m_player.position(m_recording));
}

void PlayerBar::showTime() {
    const qint64 length = m_player.duration(m_recording);
    const qint64 at = m_slider->isSliderDown() ? m_slider->sliderPosition() * qint64(1000) : m_player.position(m_recording);
    const QString now = timeText(at, true);
    const QString words = length > 0 ? tr("%1 of %2").arg(now, timeText(length, true)) : now;
    // Its width does not change with every second.
    const QString widest = length > 0 ? tr("%1 of %2").arg(timeText(length, true), timeText(length, true)) : now;
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(widest) + space::s);
    m_time->setText(words);
    m_slider->setEnabled(length > 0);
    m_slider->setAccessibleDescription(words);
    if (m_slider->isSliderDown()) return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int(std::max<qint64>(1, length / 1000)));
    m_slider->setValue(int(at / 1000));
}

// ---- text and sound ------------------------------------------------------------------------------------------------

void PlayerBar::readTimes() {
    m_times = TurnTimes(m_view->content().turns);
    m_heard = -1;
    m_view->setTimesPlay(m_recording && !m_times.isEmpty());
    showState();
}

/// The turn that is heard is marked, and comes into view unless the reader looks at something else.
void PlayerBar::follow(qint64 ms) {
    const State state = m_player.state(m_recording);
    const bool heard = m_recording && (state == State::Playing || state == State::Paused);
    const bool plays = heard && state == State::Playing;
    const int turn = heard ? m_times.turnAt(ms) : -1;
    m_view->setSpokenTurn(turn);
    const bool begins = !std::exchange(m_played, plays) && plays;
    const bool another = std::exchange(m_heard, turn) != turn;
    if (turn >= 0 && plays && (another || begins) && m_follow->isChecked() && m_view->isReaderIdle())
        m_view->reveal(m_view->content().turns[turn].span, false);
}

/// From the turn at the cursor or, where that is out of sight, at the top of what is seen.
void PlayerBar::playFromHere() {
    const qsizetype cursor = m_view->selection().start;
    const bool inSight = !m_view->rectOf({cursor, cursor}).isNull();
    const qint64 start = m_times.startFor(inSight ? cursor : m_view->topPosition());
    if (start >= 0) m_player.playFrom(m_recording, start);
}

void PlayerBar::playTurn(int turn) {
    if (m_recording) m_player.playFrom(m_recording, m_view->content().turns[turn].startMs);
}

void PlayerBar::skip(qint64 ms) { m_player.seek(m_recording, m_player.position(m_recording) + ms); }

void PlayerBar::changeSpeed(int by) {
    const auto* now = std::min_element(std::begin(speeds), std::end(speeds), [this](double a, double b) {
        return std::abs(a - m_player.speed()) < std::abs(b - m_player.speed());
    });
    const auto to = std::clamp<std::ptrdiff_t>(now - std::begin(speeds) + by, 0, std::ssize(speeds) - 1);
    m_player.setSpeed(speeds[to]);
    m_session.say(tr("Speed of the recording: %1").arg(speedWords(m_player.speed())));
}

void PlayerBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_player.lookAgain(m_recording);
    m_player.watch(this, m_recording);
    offerCommands(true);
    showState();
}

/// Whoever comes back to the window may have put the file where it is looked for.
bool PlayerBar::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate && m_player.state(m_recording) == State::NotFound) {
        m_player.lookAgain(m_recording);
        showState();
    }
    return QWidget::event(event);
}

void PlayerBar::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_player.watch(this, {});
    offerCommands(false);
}

}  // namespace kondensat::gui
