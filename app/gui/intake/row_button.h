// A line to press that says what it does: an icon, a name, a sentence under it, something dim at its end.
#pragma once
#include <QAbstractButton>

namespace kondensat::gui {

class RowButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `icon` by its name in the theme; empty: none. Words too long for the line are elided and shown in the tooltip; with
    /// `wraps` the sentence takes the lines that it needs.
    RowButton(const QString& icon, const QString& name, const QString& sentence, const QString& atEnd = {},
              bool wraps = false, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wraps; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int textLeft() const;
    QString m_icon, m_sentence, m_atEnd;
    bool m_wraps;
};

/// A quiet button with words and no frame, for the way that is not proposed.
class QToolButton* quietButton(const QString& text, QWidget* parent = nullptr);

}  // namespace kondensat::gui
