// What the program says: results on standard output, messages on standard error.
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace kondensat::cli {

void say(const QString& line);
void sayRaw(const QByteArray& bytes);
void sayJson(const QJsonObject& object);
/// "kondensat-cli: message" on standard error.
void complain(const QString& message);
/// "kondensat-cli: warning: message" on standard error.
void warn(const QString& message);

/// Aligned columns under a line of headings; the last column is not padded. Line ends within cells become spaces.
void sayTable(const QStringList& headings, const QList<QStringList>& rows);
/// "label   value" lines, aligned.
void sayPairs(const QList<std::pair<QString, QString>>& pairs);
/// Bold where the output is a terminal.
QString heading(const QString& text);
/// Cut to `width` characters, with an ellipsis.
QString shortened(const QString& text, qsizetype width);
/// "1 unit", "2 units".
QString counted(qint64 n, const QString& one, const QString& many);
/// Local time to the second, ISO 8601 with offset; and the same for JSON in UTC.
QString shownTime(qint64 msecs);
QString jsonTime(qint64 msecs);

/// Flushes; false when standard output could not take everything.
bool finishOutput();

}  // namespace kondensat::cli
