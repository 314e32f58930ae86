// Small builders of transcript files, and readers of results that tests can compare as text.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <ostream>

#include "import/import.h"

/// QString prints as text in failures.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << text.toStdString();
}

namespace kondensat::importing {

struct ZipEntry {
    QByteArray name, content;
};
QByteArray zipOf(const QList<ZipEntry>& entries, const char* password = nullptr);

/// A Word document around `body` (children of w:body) and optional styles (children of w:styles).
QByteArray docx(const QByteArray& body, const QByteArray& styles = {}, const QList<ZipEntry>& more = {});
/// A further part with this root element (comments, commentsEx) around `content`.
QByteArray wordPart(const QByteArray& root, const QByteArray& content);
/// w:p with one run; and a run, bold or not.
QByteArray wordParagraph(const QByteArray& runs);
QByteArray wordRun(const QByteArray& text, bool bold = false);
QByteArray wordRow(const QList<QByteArray>& cells);

/// An OpenDocument text around `body` (children of office:text); style "B" is bold, "Y" yellow.
QByteArray odt(const QByteArray& body, const QByteArray& manifest = {});

/// A workbook of sheets: name, children of sheetData, hidden or not; with the strings of sst and number formats.
struct BuiltSheet {
    QByteArray name, rows;
    bool hidden = false;
};
QByteArray xlsx(const QList<BuiltSheet>& sheets, const QByteArray& strings = {}, const QByteArray& styles = {});

/// Words on a page of 595 × 842 points, from its upper left corner, in Helvetica.
struct PdfText {
    double x = 0, y = 0;
    QByteArray text;  ///< windows-1252
    bool bold = false;
    int size = 12;
};
QByteArray pdf(const QList<QList<PdfText>>& pages);

/// Reads what must be readable; a failure fails the test.
Transcript read(const QByteArray& bytes, const QString& name = QStringLiteral("talk.txt"),
                const ImportOptions& options = {});
/// Reads what must fail.
Error failure(const QByteArray& bytes, const QString& name = QStringLiteral("talk.docx"));

/// One line a turn: "label|text", line breaks within as "¶"; "-" for no speaker.
QStringList turnsOf(const Transcript& transcript);
/// One line a turn: "label start end" in milliseconds.
QStringList timesOf(const Transcript& transcript);
QStringList labelsOf(const Transcript& transcript);

/// Text without white space.
QString folded(QString text);
/// True when `part` can be had from `whole` by leaving characters out.
bool isSubsequence(const QString& part, const QString& whole);

/// A folder that goes when the test does, and a foreign program run in it; its standard output, empty on failure.
QByteArray runProgram(const QString& program, const QStringList& arguments, const QString& folder = {});

}  // namespace kondensat::importing
