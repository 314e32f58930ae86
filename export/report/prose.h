// Small pieces of English from which sentences about a study are put together.
#pragma once
#include <QString>
#include <QStringList>

namespace kondensat::exporting::prose {

/// "one" to "twelve", then digits.
QString number(qsizetype n);
/// "one participant", "12 participants"; words up to twelve. Regular plurals are formed; others are given.
QString counted(qsizetype n, const QString& singular, const QString& plural = QString());
/// Records as readers call their kind: "two researchers"; where nothing else is said, by its own name (Record::type, plural).
QString recordsCounted(qsizetype n, QLatin1StringView type, QLatin1StringView plural);
/// `counted` for the start of a sentence: "a total of 13 participants" rather than a digit.
QString countedFirst(qsizetype n, const QString& singular, const QString& plural = QString());
QString numberFirst(qsizetype n);
/// "participant" → "participants", "study" → "studies".
QString pluralOf(const QString& singular);
/// "a", "a and b", "a, b and c"; with semicolons where an item holds a comma.
QString listed(const QStringList& items);
/// The same for names, those that differ in their last word together: "focus groups 1 and 2 and interview A".
QString namesListed(const QStringList& names);
/// "9 November 2021", "November 2021", "2021" from ISO dates; anything else as it is.
QString date(const QString& iso);
/// "on 9 November 2021", "between 9 November and 7 December 2021", "in November 2021"; empty without dates.
QString dateSpan(QStringList isoDates);
/// First letter in upper case.
QString upperFirst(QString text);
/// First letter in lower case, unless its word is an abbreviation or a name in capitals ("PhD", "LT").
QString lowerFirst(QString text);
/// With a capital and a final stop, unless it ends in one.
QString sentence(const QString& text);
/// With a final stop; the beginning as it is.
QString stopped(const QString& text);
/// Without a final stop, for use within a sentence.
QString unstopped(const QString& text);
/// For use within parentheses: round brackets in it become square ones.
QString inBrackets(const QString& text);
/// In quotation marks, those within it single.
QString quoted(const QString& text);
/// Without a "No." or "Yes." that a whole sentence follows, as questionnaires are answered.
QString withoutBareAnswer(const QString& text);
/// English name of a language by its BCP 47 tag; the tag where it is not known.
QString language(const QString& tag);

}  // namespace kondensat::exporting::prose
