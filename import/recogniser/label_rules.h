// What may be a speaker's label, and which labels may be one person's.
#pragma once
#include <QString>
#include <QStringList>
#include <QStringView>

namespace kondensat::importing {

constexpr qsizetype kMaxLabel = 63;  ///< UTF-16 units

/// Could be a label at all: has a letter, is short, no time, no address, no sentence, no usual false hit (`Note`).
bool isPossibleLabel(QStringView label);
/// Looks like a name or role rather than the beginning of a sentence: each word capital or a number, or one word.
bool isNameShaped(QStringView label);
/// A word that heads a line of front matter in one of several languages: Date, Place, Deltagere, Dauer …
bool isHeaderWord(QStringView label);
/// The name of something heard but not said: laughs, inaudible, pause, griner …; `(..)` and `(3 sec)` too.
bool isNonverbal(QStringView inside);
/// The label with letters and digits told only by class: F1a → A9a. Labels of one shape with a digit are of one kind.
QString labelShape(QStringView label);
/// Equal for variants that may be one person: ANNA, Dr Anna, Anna (nurse).
QString variantKey(QStringView label);
/// For each label a proposed common name of its variants; the label itself where it has none.
QStringList canonicalNames(const QStringList& labels, const QList<int>& turns);

}  // namespace kondensat::importing
