// The hunspell dictionaries of this computer: which words a language has.
#pragma once
#include <QStringList>
#include <memory>

#include "core/result.h"

namespace kondensat::app {

/// The dictionary's path without suffix for a language, or empty: "da" finds da_DK, "en" prefers en_US, then any
/// region; a region that is named is preferred. Looks into the folders given, or into those of DICPATH and the system's.
QString dictionaryFor(const QString& language, const QStringList& folders = {});

/// One that was read. May be asked in any thread.
class Dictionary {
public:
    /// `path` without suffix; takes up to a second. Errors: NotReadable, Invalid; `what` names the file and the cause.
    static Result<std::shared_ptr<const Dictionary>> load(const QString& path);
    /// The one of a language, read when it is first asked for and kept; null where there is none that can be read.
    static std::shared_ptr<const Dictionary> of(const QString& language);
    ~Dictionary();

    [[nodiscard]] bool knows(const QString& word) const;
    /// May take a second for a long Danish word.
    [[nodiscard]] QStringList suggestions(const QString& word, int most) const;

private:
    Dictionary();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether dictionaries that write nouns small hold a word with a capital: "Anna", "Hamburg". Asks all of them that the program's
/// languages have on this computer; false where there is none.
bool isNameInDictionaries(const QString& word);

}  // namespace kondensat::app
