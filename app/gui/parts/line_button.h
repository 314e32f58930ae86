// A flat button and a label that are one line of words.
#pragma once
#include <QLabel>
#include <QToolButton>

namespace kondensat::gui {

/// Takes the width it is given: its words begin at the side where one reads from, and end in "…" where room ends.
class LineButton : public QToolButton {
    Q_OBJECT
public:
    explicit LineButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Words that give way: one line that ends in "…" where room ends, with all of them in its tooltip then.
class LineLabel : public QLabel {
    Q_OBJECT
public:
    /// Quiet and in small type.
    explicit LineLabel(QWidget* parent = nullptr);
    LineLabel(const QFont& font, bool quiet, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_quiet;
};

}  // namespace kondensat::gui
