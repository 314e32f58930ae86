#include "import/manuscript.h"

#include "core/said.h"
#include "import/containers/readers.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr qsizetype longestHeading = 160;  ///< UTF-16 units, of one that only its bold letters tell

bool isBoldLine(const Paragraph& paragraph) {
    const QString text = paragraph.text.trimmed();
    return paragraph.kind == Paragraph::Kind::Text && !text.isEmpty() && text.size() <= longestHeading && !text.endsWith(u'.') &&
           paragraph.bold.size() == 1 && paragraph.bold.first().start == 0 && paragraph.bold.first().end >= paragraph.text.size();
}

ManuscriptParagraph::Kind kindOf(const Paragraph& paragraph) {
    using Kind = ManuscriptParagraph::Kind;
    if (paragraph.kind == Paragraph::Kind::Row) return Kind::Row;
    if (paragraph.kind == Paragraph::Kind::Note) return Kind::Note;
    if (paragraph.heading > 0) return Kind::Heading;
    return paragraph.isQuote ? Kind::Quote : Kind::Text;
}

}  // namespace

ManuscriptParagraph::Start ManuscriptParagraph::startOf(qsizetype offset) const {
    Start found;
    for (const Start& start : starts)
        if (start.offset <= offset || found.page == 0) found = start;
    return found;
}

Result<Manuscript> readManuscript(const QByteArray& bytes, const QString& fileName) {
    auto read = readDocument(bytes, fileName);
    if (!read) return read.error().in(fileName);
    Document& document = *read;
    const auto has = [&](auto says) { return std::any_of(document.paragraphs.cbegin(), document.paragraphs.cend(), says); };
    if (!has([](const Paragraph& p) { return p.heading > 0; }))
        for (Paragraph& paragraph : document.paragraphs) paragraph.heading = isBoldLine(paragraph) ? 1 : 0;
    Manuscript manuscript;
    manuscript.container = document.container;
    manuscript.warnings = document.notes.lines();
    manuscript.hasPages = document.container == "pdf"_L1 || has([](const Paragraph& p) { return !p.starts.isEmpty() && p.starts.last().page > 1; });
    QString section;
    for (const Paragraph& paragraph : std::as_const(document.paragraphs)) {
        const QString text = paragraph.text.trimmed();
        if (text.isEmpty()) continue;
        const auto kind = kindOf(paragraph);
        if (kind == ManuscriptParagraph::Kind::Heading) section = text.simplified();
        manuscript.paragraphs.append({kind, text, paragraph.heading, section, {}});
        const qsizetype cut = paragraph.text.indexOf(text);  // white space before it
        if (manuscript.hasPages)
            for (const LineStart& start : paragraph.starts) manuscript.paragraphs.last().starts.append({std::max<qsizetype>(0, start.offset - cut), start.page, start.line});
    }
    if (manuscript.paragraphs.isEmpty()) return Error{Error::Code::Invalid, Said::tr("the file holds no text"), fileName, {}, {}};
    return manuscript;
}

}  // namespace kondensat::importing
