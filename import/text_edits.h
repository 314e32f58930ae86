#pragma once
#include "import/import.h"

namespace kondensat::importing {

/// Replaces `length` UTF-16 units at `start` by `with`.
struct TextEdit {
    qsizetype start = 0, length = 0;
    QString with;
};

QString edited(const QString& text, const QList<TextEdit>& edits);
/// Applies ascending, disjoint edits to the text and moves turns and front matter along. A turn that began within a
/// replaced stretch begins where the replacement begins.
void applyEdits(Transcript& transcript, const QList<TextEdit>& edits);

/// Takes white space from the ends of annotations, and those away that have nothing else; gives the comments among
/// them.
qsizetype trimAnnotations(Transcript& transcript);

/// Edits that take out (laughs), [inaudible], (..) and their kin, with the space before or after.
QList<TextEdit> nonverbalEdits(const QString& text);

}  // namespace kondensat::importing
