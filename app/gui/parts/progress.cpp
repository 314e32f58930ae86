#include "app/gui/parts/progress.h"

#include <QApplication>

namespace kondensat::gui {

namespace {
constexpr int steps = 1000;
constexpr int moment = 600;  ///< milliseconds before it is seen
constexpr int drawEvery = 50;
}  // namespace

Progress::Progress(QWidget* parent, const QString& title)
    : m_dialog(title, QProgressDialog::tr("Cancel"), 0, steps, parent) {
    m_dialog.setWindowModality(Qt::ApplicationModal);
    m_dialog.setMinimumDuration(moment);
    m_dialog.setAutoClose(false);
    m_dialog.setAutoReset(false);
    m_clock.start();
}

bool Progress::operator()(double part) {
    if (m_clock.elapsed() < drawEvery) return !m_dialog.wasCanceled();
    m_clock.restart();
    m_dialog.setValue(std::clamp(int(part * steps), 0, steps - 1));
    return !m_dialog.wasCanceled();
}

}  // namespace kondensat::gui
