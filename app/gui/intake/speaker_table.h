// Who is who in one file: a line for each label.
#pragma once
#include <QWidget>

#include "app/gui/intake/incoming.h"

class QComboBox;
class QGridLayout;

namespace kondensat::gui {

class SpeakerTable : public QWidget {
    Q_OBJECT
public:
    SpeakerTable(Incoming& incoming, const study::Study& study, QWidget* parent = nullptr);
    void showFile(qsizetype file);
Q_SIGNALS:
    void changed();

private:
    void fill(QComboBox* box, const RecordId& who) const;
    void choose(QComboBox* box, const QString& label);
    void newForAll();
    Incoming& m_incoming;
    const study::Study& m_study;
    QGridLayout* m_grid;
    qsizetype m_file = -1;
};

}  // namespace kondensat::gui
