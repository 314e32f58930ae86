// A recording among files that come in: what it is, and which transcript was made from it.
#pragma once
#include <QWidget>

#include "app/gui/intake/incoming.h"

class QComboBox;
class QLabel;

namespace kondensat::gui {

class RecordingView : public QWidget {
    Q_OBJECT
public:
    RecordingView(Incoming& incoming, const study::Study& study, QWidget* parent = nullptr);
    void showRecording(qsizetype recording);
Q_SIGNALS:
    void changed();

private:
    void choose();
    Incoming& m_incoming;
    const study::Study& m_study;
    qsizetype m_recording = -1;
    QLabel *m_name, *m_size, *m_hint;
    QComboBox* m_of;
};

}  // namespace kondensat::gui
