#include <QMutex>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include "core/said.h"
#include "import/containers/pdf_page.h"
#include "import/containers/readers.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr int kMaxPages = 5000;
constexpr qsizetype kMaxWords = 5'000'000;

bool isBoldFont(const std::string& name) {
    const QString font = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    for (const QLatin1StringView weight : {"bold"_L1, "black"_L1, "heavy"_L1, "demi"_L1})
        if (font.contains(weight, Qt::CaseInsensitive)) return true;
    return false;
}

PdfPage wordsOf(const poppler::page& from) {
    PdfPage page;
    const poppler::rectf area = from.page_rect();
    page.width = area.width(), page.height = area.height();
    for (const poppler::text_box& box : from.text_list(poppler::page::text_list_include_font)) {
        const poppler::ustring text = box.text();
        const poppler::rectf place = box.bbox();
        PdfWord word;
        word.text =
            QString::fromUtf16(reinterpret_cast<const char16_t*>(text.data()), static_cast<qsizetype>(text.size()));
        if (word.text.trimmed().isEmpty()) continue;
        word.left = place.left(), word.top = place.top(), word.right = place.right(), word.bottom = place.bottom();
        word.size = box.has_font_info() ? box.get_font_size() : word.bottom - word.top;
        word.bold = box.has_font_info() && isBoldFont(box.get_font_name());
        word.spaceAfter = box.has_space_after();
        page.words.append(std::move(word));
    }
    return page;
}

}  // namespace

Result<Document> readPdf(const QByteArray& bytes) {
    static const bool quiet = [] {
        poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
        return true;
    }();
    Q_UNUSED(quiet);
    // Files are read at the same time, and the library shares fonts among its documents.
    static QMutex oneAtATime;
    const QMutexLocker lock(&oneAtATime);
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if ((pdf && pdf->is_locked()) || (!pdf && bytes.contains("/Encrypt")))
        return Error{Error::Code::Encrypted,
                     Said::tr("the document is protected by a password; please save it without one"),
                     {},
                     {},
                     {}};
    if (!pdf)
        return Error{Error::Code::Damaged,
                     Said::tr("the file is damaged or cut short"),
                     {},
                     {},
                     Said::tr("it cannot be read as a PDF")};
    const int count = pdf->pages();
    if (count > kMaxPages)
        return Error{Error::Code::TooLarge,
                     Said::tr("the PDF has %1 pages").arg(count),
                     {},
                     {},
                     Said::tr("the limit is %1").arg(kMaxPages)};
    Document document;
    document.container = u"pdf"_s;
    QList<PdfPage> pages;
    qsizetype words = 0;
    int numbers = 0, empty = 0;
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<poppler::page> from(pdf->create_page(i));
        pages.append(from ? wordsOf(*from) : PdfPage());
        PdfPage& page = pages.last();
        words += page.words.size(), empty += page.words.isEmpty();
        if (words > kMaxWords)
            return Error{Error::Code::TooLarge, Said::tr("the PDF has more than %1 words").arg(kMaxWords), {}, {}, {}};
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
                     Said::tr("%1 pages").arg(count)};
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
