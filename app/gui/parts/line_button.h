// A flat button that is a line of words.
#pragma once
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

}  // namespace kondensat::gui
