// Finding names in text, so that no one outside the study reads them.
#pragma once
#include "import/import.h"
#include "import/text_edits.h"

namespace kondensat::importing {

/// Finds whole words, longest name first, whatever their case, composition (NFC, NFD), soft hyphens and white space,
/// with genitives (Anna's, Annas, Hans'). Each stretch is replaced once.
class PseudonymFinder {
public:
    explicit PseudonymFinder(const QList<Pseudonym>& pseudonyms);
    [[nodiscard]] QList<TextEdit> edits(const QString& text) const;

private:
    struct Name {
        QString folded, name, pseudonym;
    };
    QHash<QChar, QList<Name>> m_byFirst;  ///< by first folded unit, longest first
};

}  // namespace kondensat::importing
