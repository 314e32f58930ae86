// A manuscript that comes back from a word processor or a journal: its paragraphs, and where they stand.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/result.h"

namespace kondensat::importing {

struct ManuscriptParagraph {
    enum class Kind { Text, Heading, Quote, Row, Note };
    Kind kind = Kind::Text;
    QString text;     ///< of a row: its cells joined by tabs
    int level = 0;    ///< of a heading, from 1
    QString section;  ///< the heading above; of a heading itself
    struct Start {
        qsizetype offset = 0;    ///< in text, UTF-16 units
        int page = 0, line = 0;  ///< from 1; line as numbered in the margin, 0: none
    };
    QList<Start> starts;  ///< of pages and numbered lines, ascending; none where the file does not say
    /// The page and line on which a place in the text stands.
    [[nodiscard]] Start startOf(qsizetype offset) const;
};

struct Manuscript {
    QString container;  ///< docx, odt, pdf…, by content
    QList<ManuscriptParagraph> paragraphs;  ///< in order, none of them blank
    QStringList warnings;  ///< what was left out or guessed; never the manuscript's text
    bool hasPages = false;
};

/// Headings are those of styles; in a file without any, short bold paragraphs. Pages of a .docx are those that Word noted when it
/// last laid the text out; what LibreOffice notes in a .odt is not all of them, so that has none. Errors: as readTranscript, and Invalid where there is no text.
Result<Manuscript> readManuscript(const QByteArray& bytes, const QString& fileName);

}  // namespace kondensat::importing
