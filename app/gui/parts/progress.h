// Work in the window's own thread that may take longer than a moment: a bar, and "Cancel".
#pragma once
#include <QElapsedTimer>
#include <QProgressDialog>

namespace kondensat::gui {

/// Hand `goOn` to an operation of the layers below that takes one. Nothing else of the window hears mouse and keys
/// meanwhile; what was typed has to be written before.
class Progress {
public:
    Progress(QWidget* parent, const QString& title);
    /// 0 to 1; false once it was cancelled.
    bool operator()(double part);

private:
    QProgressDialog m_dialog;
    QElapsedTimer m_clock;
};

}  // namespace kondensat::gui
