// Whether files stay where they are or a copy of them is kept in the study.
#pragma once
#include <QWidget>

class QLabel;
class QRadioButton;

namespace kondensat::gui {

class KeepChoice : public QWidget {
    Q_OBJECT
public:
    /// `linked` and `kept` say what either means for this kind of file.
    KeepChoice(const QString& title, const QString& linked, const QString& kept, QWidget* parent = nullptr);
    [[nodiscard]] bool keepsCopy() const;
    /// Stands under a kept copy; empty: nothing.
    void setWarning(const QString& sentence);
    /// No copy may be kept, and why; empty: it may.
    void forbidCopy(const QString& sentence);
Q_SIGNALS:
    void changed();

private:
    void show();
    QRadioButton *m_link, *m_keep;
    QLabel* m_warning;
    QString m_sentence, m_forbidden;
};

}  // namespace kondensat::gui
