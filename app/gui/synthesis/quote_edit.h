// An analytic text, or its version in another language, as it is written: words, and quotes set apart.
#pragma once
#include <QTextCursor>

#include "app/gui/parts/long_text_edit.h"
#include "app/gui/parts/spelling.h"
#include "app/gui/synthesis/quote_object.h"

namespace kondensat::gui {

/// A quiet underline with what it says when the pointer rests on it.
struct TextHint {
    enum class Kind { Unbacked, FirstPerson, Strong };
    Kind kind = Kind::Unbacked;
    text::Span span;
    QString words;
    bool operator==(const TextHint&) const = default;
};

/// A quote is one character: it is chosen by a click or by standing beside it, and goes with Delete and Backspace, its
/// binding with it. Cut, copied and pasted text takes its quotes along.
class QuoteEdit : public LongTextEdit {
    Q_OBJECT
public:
    QuoteEdit(Session& session, const QString& label, QWidget* parent = nullptr);
    /// Shows an analytic text; empty: nothing.
    void showText(const RecordId& analyticText);
    /// Shows a version of an analytic text; its quotes are those of the original, in their order.
    void showVersion(const RecordId& version);
    /// Looks at the quotes again: their words, labels and sources may have changed.
    void refreshQuotes();
    void setLanguage(const QString& language);
    void setHints(const QList<TextHint>& hints);
    [[nodiscard]] const QList<TextHint>& hints() const { return m_hints; }

    [[nodiscard]] RecordId chosenQuote() const { return m_chosen; }
    void chooseQuote(const RecordId& quote);
    /// The quotes on the screen, in the order of the text.
    [[nodiscard]] QList<ShownQuote> shownQuotes() const;
    /// The position of a quote's character; -1 where it does not stand here.
    [[nodiscard]] int positionOf(const RecordId& quote) const;

Q_SIGNALS:
    void quoteChosen(const kondensat::RecordId& quote);  ///< empty: none
    void quoteClicked(const kondensat::RecordId& quote);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    struct Anchored {
        QTextCursor at;  ///< selects the character
        ShownQuote quote;
    };
    void placeAnchors();
    void applyLook();
    void applyHints();
    void noticeCursor();
    [[nodiscard]] const ShownQuote* quoteAt(int position) const;
    [[nodiscard]] ShownQuote shownOf(const RecordId& quote) const;
    [[nodiscard]] RecordId originalOf() const;

    Session& m_session;
    QuoteObject* m_object;
    SpellingHighlighter* m_spelling;
    QString m_language;
    bool m_isVersion = false;
    QList<Anchored> m_quotes;
    RecordId m_chosen;
    QList<TextHint> m_hints;
};

}  // namespace kondensat::gui
