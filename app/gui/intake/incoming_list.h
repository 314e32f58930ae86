// The files that are about to come in, with what there is to say about each; recordings stand below transcripts.
#pragma once
#include <QListWidget>

#include "app/gui/intake/incoming.h"

namespace kondensat::gui {

class IncomingList : public QListWidget {
    Q_OBJECT
public:
    IncomingList(Incoming& incoming, const study::Study& study, QWidget* parent = nullptr);
    /// A row a file, ticked where it comes in.
    void fill();
    /// Says anew what is known of each.
    void renew();
    /// The recording of a row; -1: it is a transcript.
    [[nodiscard]] qsizetype recordingAt(qsizetype row) const;
    [[nodiscard]] bool isReadable(qsizetype row) const;
    [[nodiscard]] int firstReadable() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void add(bool comesIn, const QString& icon, const QString& path, bool mayComeIn);
    [[nodiscard]] QString stateOf(qsizetype file) const;
    [[nodiscard]] QString stateOf(const Incoming::Recording& recording) const;
    Incoming& m_incoming;
    const study::Study& m_study;
};

}  // namespace kondensat::gui
