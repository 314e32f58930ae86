// What stands on the pages of a PDF: lines of words with their places, and what of them belongs to the page alone.
#pragma once
#include <QList>

#include "import/containers/container.h"

namespace kondensat::importing {

/// Lengths are in points from the page's upper left corner.
struct PdfWord {
    QString text;
    double left = 0, top = 0, right = 0, bottom = 0, size = 0;
    bool bold = false, spaceAfter = false;
};

struct PdfLine {
    Paragraph content;
    double left = 0, top = 0, right = 0, bottom = 0, size = 0;
    double firstWord = 0;  ///< width of the first word: whether it had found room on the line before
    int number = 0;        ///< printed in the margin; 0: none
};

struct PdfPage {
    double width = 0, height = 0;
    QList<PdfWord> words;  ///< in reading order
    QList<PdfLine> lines;
    QList<PdfWord> marginNumbers;  ///< taken out of the words, from top to bottom
};

/// Two things on one line: they overlap by two fifths of the lower one, as raised numbers of notes do.
[[nodiscard]] bool isLevel(double top, double bottom, double otherTop, double otherBottom);

/// Takes out numbers that ascend by one or by five down the margin left of the text; returns how many.
int takeMarginNumbers(PdfPage& page);
/// Puts words in rows from top to bottom, so that names beside an indented text stand before it, unless the page is set
/// in two columns, which are read one after the other.
void orderWords(PdfPage& page);
/// Words become lines, with their numbers in the margin; a wide gap within a line becomes a tab.
void makeLines(PdfPage& page);
/// Takes out lines at the top or bottom of pages, apart from the text, that come again with other digits on other
/// pages, and a page's number alone; returns how many.
int takeRunningHeads(QList<PdfPage>& pages);
/// Lines become paragraphs where the next word had found room, where a gap, an indent or a label begins. Short ones in larger
/// or bold letters count as headings, the largest of the first level.
/// `undone` counts hyphens at line ends that were taken out.
QList<Paragraph> joinLines(const QList<PdfPage>& pages, int& undone);

}  // namespace kondensat::importing
