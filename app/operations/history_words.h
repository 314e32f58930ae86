// What the history says of changes to records and their fields. Stored as it stands here, in English, and shown in the
// language of the program.
#pragma once
#include <QString>

namespace kondensat::app {

/// "described the setting of the study": an entry's words for a change to a field.
QString changeWords(const QString& type, const QString& field);

enum class Deed { Added, Moved, Pasted, Removed };
/// "added %n participant|added %n participants": an entry's words for a change to whole records.
QString countWords(Deed deed, const QString& type);

}  // namespace kondensat::app
