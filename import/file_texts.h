// Every stretch of text in a file, for whoever must find out whether something is in it: paragraphs, however they are cut into
// runs, attributes, properties, comments, notes, names of parts, and whatever is embedded, down to the last package.
#pragma once
#include <QByteArray>
#include <QList>
#include <QStringList>

namespace kondensat::importing {

struct FileText {
    QString part;    ///< "word/document.xml"; of an embedded file "attachments/a1 › word/document.xml"; empty: the file itself
    QString place;   ///< "paragraph 12", "page 3", "sheet units, row 4, column code", "attribute author of comment, line 2"
    QString text;
    bool isName = false;   ///< the name of a file or part
    bool hasLines = false; ///< plain text: the place is the line of what is found, from 1
    bool isEcho = false;   ///< holds what another text holds where a person sees it (the strings of a workbook, the lines of a box in a drawing)
};

struct FileTexts {
    QList<FileText> texts;
    QStringList unread;  ///< what holds no text that can be read, and why: "word/media/image1.png: a picture"
};

/// `name` is the file's, without folders: it is among the texts, and tells plain forms apart (md, csv, yaml, jsonl). Never fails:
/// what cannot be read is named. Archives are read within the limits of ZipArchive, and ten deep.
FileTexts textsOf(const QByteArray& bytes, const QString& name);

}  // namespace kondensat::importing
