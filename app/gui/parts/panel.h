// Small things that every page uses.
#pragma once
#include <QFrame>
#include <QToolButton>

class QAction;
class QBoxLayout;
class QLabel;
class QSplitter;

namespace kondensat::gui {

/// One sentence on what belongs here and one button that does it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// Without an action there is no button.
    EmptyState(const QString& sentence, QAction* action = nullptr, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

private:
    QLabel* m_sentence;
};

/// A flat button of at least 28 px for an action, icon or words; tooltip with key and accessible name from the action.
QToolButton* buttonFor(QAction* action, bool words = false, QWidget* parent = nullptr);
/// A button in the accent colour: the one thing to press here. `text` is a verb.
class QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
/// One pixel in Colours::hairline.
QFrame* hairline(Qt::Orientation orientation, QWidget* parent = nullptr);
/// A row of a heading (Type::Title) with buttons at its right end.
QWidget* headingRow(const QString& text, const QList<QAction*>& actions = {}, QWidget* parent = nullptr);

/// Asks for something right where the person is: a frame under `anchor` with one line to type into and a verb; Escape
/// leaves. `done` gets what was typed, trimmed; it is not called for an empty line unless `mayBeEmpty`.
void askInline(QWidget* anchor, const QString& question, const QString& text, const QString& verb,
               const std::function<void(const QString&)>& done, bool mayBeEmpty = false);
/// A question with a verb to go on and "Cancel", in the same kind of frame; for what cannot be undone or reaches
/// others.
void confirmInline(QWidget* anchor, const QString& sentence, const QString& verb, const std::function<void()>& done);

/// Type-ahead over many things: a line and a list under it; Enter takes the chosen one, Escape leaves.
struct Choice {
    QString text;    ///< what is matched (every typed word must be the beginning of one of its words) and shown
    QString detail;  ///< dim, at the right: where it is, its key
    QIcon icon;
    QVariant value;
};
/// `choices` may be asked again for every typed text (to search on demand). `other` offers to take what was typed as
/// new
/// ("New code group “%1”"); empty: nothing new. Opens under `anchor`, or centred over it where it is a window.
void pick(QWidget* anchor, const QString& placeholder,
          const std::function<QList<Choice>(const QString& typed)>& choices,
          const std::function<void(const Choice&)>& done, const QString& other = {},
          const std::function<void(const QString& typed)>& doneOther = {});

}  // namespace kondensat::gui
