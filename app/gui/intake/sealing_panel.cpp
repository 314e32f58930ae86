#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include "app/gui/intake/intake.h"
#include "app/gui/intake/passphrase_form.h"
#include "app/gui/intake/row_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player.h"
#include "app/gui/session/settings.h"
#include "core/journal/sealing.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// Over the window until it is answered: a click elsewhere must not lose a recovery key that is shown once.
class SealingPanel : public QWidget {
    Q_OBJECT
public:
    SealingPanel(Session& session, QWidget* anchor, std::function<void(bool)> done)
        : QWidget(anchor->window()), m_session(session), m_done(std::move(done)), m_before(QApplication::focusWidget()) {
        setObjectName(u"sealing"_s);
        connect(&session, &QObject::destroyed, this, [this] {  // whatever still runs has no study any more
            if (m_task) m_task->disconnect(this), m_task->cancel();
            deleteLater();
        });
        auto* outer = new QVBoxLayout(this);
        m_frame = new QWidget;
        m_frame->setAutoFillBackground(true);
        m_frame->setBackgroundRole(QPalette::Window);
        m_frame->setMaximumWidth(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 70);
        outer->addStretch(1);
        auto* centred = new QHBoxLayout;
        centred->addStretch(1);
        centred->addWidget(m_frame, 100);
        centred->addStretch(1);
        outer->addLayout(centred);
        outer->addStretch(2);
        auto* column = new QVBoxLayout(m_frame);
        column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
        column->setSpacing(space::l);
        column->addWidget(m_asking = makeAsking());
        m_keyView = new RecoveryKeyView;
        m_keyView->hide();
        column->addWidget(m_keyView);
        m_go = primaryButton(tr("I have kept it"));
        m_go->hide();
        column->addWidget(m_go, 0, Qt::AlignLeft);
        connect(m_go, &QPushButton::clicked, this, [this] { leave(true); });
        setFocusPolicy(Qt::ClickFocus);
        anchor->window()->installEventFilter(this);
        setGeometry(anchor->window()->rect());
        show();
        raise();
        m_passphrase->setFocus();
        focusNextChild();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Escape && m_task) m_task->cancel();
        else if (event->key() == Qt::Key_Escape && !m_asking->isHidden() && m_asking->isEnabled()) leave(false);
        event->accept();  // keys of the page below do not act
    }
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize) setGeometry(static_cast<QWidget*>(watched)->rect());
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QColor veil = colours().desk;
        veil.setAlphaF(0.75F);
        painter.fillRect(rect(), veil);
        painter.setPen(colours().hairline);
        painter.drawRect(m_frame->geometry().adjusted(-1, -1, 0, 0));
    }

private:
    QWidget* makeAsking() {
        auto* asking = new QWidget;
        auto* column = new QVBoxLayout(asking);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::m);
        const bool anew = m_session.project().file().isSealed();
        column->addWidget(labelFor(anew ? tr("New passphrase") : tr("Seal the study"), Type::Title));
        column->addWidget(labelFor(anew ? tr("The study is sealed anew. The passphrase and recovery key from before no longer open it; copies made earlier still open with them.")
                                        : tr("Sealing keeps what participants said unreadable for whoever finds the file. Backups in the clear are deleted. Copies made earlier stay as they are.")));
        column->addWidget(m_passphrase = new PassphraseForm);
        column->addWidget(m_said = labelFor({}));
        m_said->hide();
        auto* row = new QHBoxLayout;
        auto* seal = primaryButton(anew ? tr("Seal anew") : tr("Seal the study"));
        auto* without = quietButton(anew ? tr("Keep the passphrase") : tr("Without sealing"));
        row->addWidget(seal);
        row->addWidget(without);
        row->addStretch(1);
        column->addLayout(row);
        seal->setEnabled(false);
        connect(m_passphrase, &PassphraseForm::changed, seal, [this, seal] { seal->setEnabled(!m_passphrase->passphrase().isEmpty()); });
        connect(m_passphrase, &PassphraseForm::entered, seal, &QPushButton::click);
        connect(seal, &QPushButton::clicked, this, [this] {
            makeKeys();
        });
        connect(without, &QToolButton::clicked, this, [this] { leave(false); });
        return asking;
    }

    /// Takes a second or two, and nothing is changed before it is done.
    void makeKeys() {
        using Answer = Result<journal::SealingKeys>;
        m_said->setText(tr("Making keys of the passphrase… With Escape everything stays as it is."));
        m_said->show();
        setFocus();
        m_asking->setEnabled(false);
        const QString passphrase = m_passphrase->passphrase();
        m_task = Task::run<Answer>(
            this, tr("Making keys of the passphrase"), [passphrase](TaskControl&) { return journal::sealingKeys(passphrase); },
            [this, passphrase](Answer answer) {
                m_task.clear();
                if (!answer) return failed(answer.error().message());
                m_said->setText(tr("Sealing… every part of the study is written anew."));
                const auto keys = std::make_shared<journal::SealingKeys>(*std::move(answer));
                QTimer::singleShot(30, this, [this, passphrase, keys] { sealNow(passphrase, std::move(*keys)); });
            });
        connect(m_task, &Task::cancelled, this, [this] { failed(tr("Nothing was changed.")); });
    }

    void sealNow(const QString& passphrase, journal::SealingKeys keys) {
        if (!m_session.writePending()) return failed(tr("Something typed could not be written; look at that first."));
        Player::of(m_session).release();  // it reads with keys that are about to change
        const auto sealed = journal::sealStudy(m_session.project(), std::move(keys));
        if (!sealed) return failed(sealed.error().message());
        m_session.setPassphrase(passphrase);
        forgetRecordings(m_session.path());
        m_passphrase->clear();
        for (const QString& warning : sealed->warnings) m_session.tell(warning);
        m_asking->hide();
        m_keyView->showKey(sealed->recoveryKey, QFileInfo(m_session.path()).completeBaseName());
        m_keyView->show();
        m_go->show();
        m_go->setFocus();
    }

    void failed(const QString& sentence) {
        m_asking->setEnabled(true);
        m_said->setText(sentence);
    }

    void leave(bool sealed) {
        m_keyView->forget();
        hide();
        deleteLater();
        if (m_before) m_before->setFocus();
        m_done(sealed);
    }

    Session& m_session;
    QPointer<Task> m_task;
    std::function<void(bool)> m_done;
    QPointer<QWidget> m_before;
    QWidget *m_frame, *m_asking;
    PassphraseForm* m_passphrase;
    RecoveryKeyView* m_keyView;
    QLabel* m_said;
    QPushButton* m_go;
};

}  // namespace

void offerSealing(Session& session, QWidget* anchor, const std::function<void(bool sealed)>& done) { new SealingPanel(session, anchor, done); }

}  // namespace kondensat::gui

#include "sealing_panel.moc"
