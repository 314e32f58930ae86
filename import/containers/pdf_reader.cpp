#include "core/said.h"
#include "import/containers/pdf_words.h"
#include "import/containers/readers.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {

Result<Document> readPdf(const QByteArray& bytes) {
    TRY_ASSIGN(QList<PdfPage> pages, wordsOfPdf(bytes));
    Document document;
    document.container = u"pdf"_s;
    qsizetype words = 0;
    int numbers = 0, empty = 0;
    for (PdfPage& page : pages) {
        words += page.words.size(), empty += page.words.isEmpty();
        numbers += takeMarginNumbers(page);
        orderWords(page);
        makeLines(page);
    }
    if (words == 0)
        return Error{Error::Code::Unsupported,
                     Said::tr("the pages are pictures without text (a scan); please have its text recognised first, or "
                              "save the transcript as .docx or .txt"),
                     {},
                     {},
                     Said::tr("%1 pages").arg(pages.size())};
    const int heads = takeRunningHeads(pages);
    int hyphens = 0;
    document.paragraphs = joinLines(pages, hyphens);
    Notes& notes = document.notes;
    notes.say(
        Said::tr("A PDF holds no paragraphs, only places of letters: they were put together by the shape of the lines; "
                 "please look through the text"));
    if (heads > 0)
        notes.count(QT_TRANSLATE_N_NOOP(
                        "Kondensat",
                        "%n running head or page number was left out|%n running heads and page numbers were left out"),
                    heads);
    if (numbers > 0)
        notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                        "%n number in the margin was left out|%n numbers in the margin were left out"),
                    numbers);
    if (hyphens > 0)
        notes.count(QT_TRANSLATE_N_NOOP(
                        "Kondensat",
                        "%n hyphen at the end of a line was taken out|%n hyphens at the ends of lines were taken out"),
                    hyphens);
    if (empty > 0) notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n page holds no text|%n pages hold no text"), empty);
    return document;
}

}  // namespace kondensat::importing
