// Finding names in text, so that no one outside the study reads them.
#pragma once
#include <functional>

#include "import/import.h"
#include "import/text_edits.h"

namespace kondensat::importing {

/// Finds whole words, longest name first, whatever their case, composition (NFC, NFD), soft hyphens and white space,
/// with genitives (Anna's, Annas, Hans'). Each stretch is replaced once.
class PseudonymFinder {
public:
    /// In file names words also end at _, -, a digit and a capital after a small letter, and any of these, or a space,
    /// stands between the words of a name: "Karen Hansen" is in "Karen_Hansen-2" and in "KarenHansen2".
    enum class In { Text, FileName };
    explicit PseudonymFinder(const QList<Pseudonym>& pseudonyms, In in = In::Text);
    [[nodiscard]] QList<TextEdit> edits(const QString& text) const;

private:
    struct Name {
        QString folded, name, pseudonym;
    };
    QHash<QChar, QList<Name>> m_byFirst;  ///< by first folded unit, longest first
    In m_in;
};

/// What pseudonymise() does, with what `edits` finds in a text: ascending, apart.
void pseudonymise(Transcript& transcript, const std::function<QList<TextEdit>(const QString& text)>& edits);

/// A file's name with the names in it replaced; its suffix stays.
QString pseudonymousFileName(const QString& fileName, const QList<Pseudonym>& pseudonyms);

}  // namespace kondensat::importing
