// A frame over the window for one short question, where the person is.
#pragma once
#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace kondensat::gui {

/// A child of the anchor's window, so that it needs no window manager, is drawn with it and speaks to screen readers in
/// its place. Leaves with Escape, or when something else in the window is clicked; focus goes back where it came from.
class Popup : public QFrame {
    Q_OBJECT
public:
    explicit Popup(QWidget* anchor);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Shows it under the anchor, or in the upper middle where the anchor is the window itself.
    void open(QWidget* focus);
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    QPointer<QWidget> m_anchor, m_before;
    QVBoxLayout* m_column;
    bool m_left = false;
};

}  // namespace kondensat::gui
