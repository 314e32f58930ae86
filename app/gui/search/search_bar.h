// The line that a query is typed into, and what is said about it.
#pragma once
#include <QTimer>
#include <QWidget>

#include "app/gui/search/inquiry.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kondensat::gui {

class LineLabel;

class SearchBar : public QWidget {
    Q_OBJECT
public:
    /// `pattern` is checkable: a regular expression is typed. `besideLine`: actions at the end of the line.
    SearchBar(Session& session, Inquiry& inquiry, QAction* pattern, const QList<QAction*>& besideLine, QWidget* parent = nullptr);
    [[nodiscard]] Asked typed() const;
    /// Puts a query into the line and asks it.
    void put(const Asked& asked);
    void focusLine();
    /// Asks what stands in the line, as a finished query.
    void askNow();
    /// Says how it was read, how much was found, and how far the index is.
    void showState();

Q_SIGNALS:
    void entered();    ///< the query is finished; it was asked before where it is the same
    void leftDownwards();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typing();
    [[nodiscard]] QString indexWords() const;
    void showIndex();
    void take(const QString& link);
    Session& m_session;
    Inquiry& m_inquiry;
    QAction* m_pattern;
    QLineEdit* m_line;
    LineLabel* m_readAs;
    QLabel *m_meant, *m_remarks, *m_index;
    QTimer m_pause, m_look;
    bool m_listening = false;  ///< to the finder, which is there once the page is seen
};

}  // namespace kondensat::gui
