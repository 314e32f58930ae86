// One analytic text: its heading, its words with quotes, what it rests on, and its version in another language beside
// it.
#pragma once
#include <QTimer>

#include "app/gui/parts/fields.h"
#include "app/gui/synthesis/text_hints.h"
#include "app/gui/synthesis/version_row.h"
#include "app/operations/bound_quotes.h"
#include "app/operations/synthesis.h"

class QSplitter;
class QToolButton;

namespace kondensat::gui {

class TextView : public QWidget {
    Q_OBJECT
public:
    /// The actions of the page that stand here as buttons.
    struct Actions {
        QAction *insertQuote, *confirm, *versions, *nextHint;
    };
    TextView(Session& session, const Actions& actions, QWidget* parent = nullptr);

    void showText(const RecordId& analyticText);
    [[nodiscard]] RecordId text() const { return m_text; }
    [[nodiscard]] QuoteEdit* edit() const { return m_edit; }
    [[nodiscard]] VersionsPane* versions() const { return m_versions; }
    void setVersionsShown(bool shown);
    void refresh(const Touched& touched);

    /// Puts a quote where the cursor is, chooses it, and gives the focus back to the text.
    bool insertQuote(const app::QuoteBinding& binding);
    bool removeQuote(const RecordId& quote);
    void confirm();
    void nextHint();
    /// The paragraph of the cursor as it is stored; nothing on an empty line.
    [[nodiscard]] std::optional<app::ParagraphState> paragraph() const;
    void linkParagraph(const RecordId& condensate, bool rests);
    void select(const text::Span& span);

Q_SIGNALS:
    void paragraphChanged();
    void quoteChosen(const kondensat::RecordId& quote);
    void quoteClicked(const kondensat::RecordId& quote);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    void showHints();
    void noticeParagraph();

    Session& m_session;
    Actions m_actions;
    RecordId m_text;
    QLabel *m_category, *m_state, *m_hints;
    QList<QToolButton*> m_wordy;
    FieldLine* m_heading;
    QuoteEdit* m_edit;
    VersionsPane* m_versions;
    QTimer m_stateDue;
    std::optional<text::Span> m_paragraph;
};

}  // namespace kondensat::gui
