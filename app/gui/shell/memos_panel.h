// Memos on anything: those about what is current, and a place to write one.
#pragma once
#include <QScrollArea>

#include "app/gui/session/session.h"

class QAction;
class QLabel;
class QVBoxLayout;

namespace kondensat::gui {

class MemosPanel : public QWidget {
    Q_OBJECT
public:
    explicit MemosPanel(Session& session, QWidget* parent = nullptr);
    /// What memos are shown and written about; empty: the analysis.
    void setAbout(const RecordId& record);
    void writeNew();

private:
    void rebuild();
    QWidget* cardFor(const study::Memo& memo);
    Session& m_session;
    RecordId m_about;
    QLabel* m_title;
    QAction* m_new;
    QVBoxLayout* m_cards;
    QWidget* m_empty;
    QScrollArea* m_scroll;
    QList<RecordId> m_shown;
};

}  // namespace kondensat::gui
