// The question whether the search index may lie on this computer's disk.
#pragma once
#include <QWidget>

#include "app/gui/session/finder.h"
#include "app/gui/session/session.h"

class QLabel;
class QPushButton;

namespace kondensat::gui {

class LineLabel;

/// Asked once for each study, in a line above what was found, and never of a sealed one.
class CacheLine : public QWidget {
    Q_OBJECT
public:
    explicit CacheLine(Session& session, QWidget* parent = nullptr);
    /// Shows itself where nobody was asked yet.
    void askOnce();
    /// Says where the index lies, and lets that be changed.
    void open();

private:
    void answer(search::Cache::Choice choice);
    Session& m_session;
    QLabel* m_words;
    LineLabel* m_folder;
    QPushButton *m_allow, *m_forbid, *m_leave;
};

}  // namespace kondensat::gui
