// Spelling in what researchers write, by the hunspell dictionaries of this computer.
#pragma once
#include <QPointer>
#include <QSyntaxHighlighter>
#include <functional>
#include <memory>

#include "app/gui/session/session.h"

class QMenu;
class QTextEdit;

namespace kondensat::gui {

/// The dictionaries of an open study and the words to let pass. Both live in memory and go with the study; nothing
/// about its words is kept on the computer.
class Spelling : public QObject {
    Q_OBJECT
public:
    /// The one of this study; made when first asked for.
    static Spelling& of(Session& session);
    ~Spelling() override;

    enum class State { Missing, Unreadable, Loading, Ready };
    /// Of a language (BCP 47). The first question begins to load its dictionary in a thread; changed() tells when it is
    /// there.
    State state(const QString& language);
    /// True also while the dictionary is missing or loading.
    bool isRight(const QString& word, const QString& language);
    /// Finds suggestions; may take a second for a long Danish word, and may be called in any thread.
    std::function<QStringList()> suggestions(const QString& word, const QString& language);
    /// Until the study is closed.
    void letPass(const QString& word);
    /// What there is to say about a language for which no words are checked; empty when they are.
    QString explanation(const QString& language);

Q_SIGNALS:
    void changed();

private:
    explicit Spelling(Session& session);
    class Private;
    std::unique_ptr<Private> d;
};

/// Underlines words of an editor that the dictionary does not know.
class SpellingHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    SpellingHighlighter(Session& session, QTextDocument* document);
    void setLanguage(const QString& language);
    [[nodiscard]] QString language() const { return m_language; }

protected:
    void highlightBlock(const QString& text) override;

private:
    Spelling& m_spelling;
    QString m_language;
};

/// Puts suggestions for the word at a position of the editor's document on top of a menu, with "Let “word” pass in this
/// study". Does nothing where the word is right.
void addSpellingTo(QMenu& menu, Session& session, QTextEdit* edit, int position, const QString& language);

}  // namespace kondensat::gui
