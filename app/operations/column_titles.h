// What the columns of other people's tables are called, in our languages, and what their cells may say.
#pragma once
#include <QString>
#include <QStringList>

namespace kondensat::app {

/// A title as it is compared: without case, signs between its words, and spaces at its ends.
QString foldedTitle(const QString& title);
/// The field of a participant or a line of the recruitment log (by the record's type) that a title names in English,
/// Danish, Norwegian, Swedish or German; empty where it names none.
QString fieldOfTitle(const QString& type, const QString& title);
/// Whether a column of this title may tell who somebody is: names, addresses, numbers of persons, days of birth.
bool mayIdentify(const QString& title);
/// Sheets that may hold records of this type, the likeliest first.
QStringList sheetsFor(const QString& type);

/// "accepted", "declined", "no answer" or "dropped out", from what somebody wrote in one of these languages; empty where
/// it is none of them.
QString outcomeOf(const QString& words);
/// "yes" or "no" where that is what the words say; else the words.
QString yesOrNo(const QString& words);

}  // namespace kondensat::app
