#include <QSet>

#include "core/said.h"
#include "import/containers/encoding.h"
#include "import/containers/sheet.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr char16_t kSeparators[] = {u',', u';', u'\t', u'|'};
constexpr qsizetype kMaxCells = 5'000'000;

/// Fields may stand in quotes, with line breaks and doubled quotes inside. A quote amid a field is a character.
QList<QStringList> split(QStringView text, QChar separator, qsizetype maxRows) {
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false, atStart = true;
    const auto endRow = [&] {
        row.append(std::exchange(field, {}));
        rows.append(std::exchange(row, {}));
        atStart = true;
    };
    for (qsizetype i = 0; i < text.size() && rows.size() < maxRows; ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += c, ++i;
            else
                quoted = false;
        } else if (c == u'"' && atStart) {
            quoted = true, atStart = false;
        } else if (c == separator) {
            row.append(std::exchange(field, {}));
            atStart = true;
        } else if (c == u'\n') {
            endRow();
        } else {
            field += c;
            atStart = false;
        }
    }
    if (rows.size() < maxRows && (!field.isEmpty() || !row.isEmpty())) endRow();
    return rows;
}

bool isEmptyRow(const QStringList& row) {
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// How many of a hundred filled rows are as wide as most, and how wide that is.
struct Fit {
    qsizetype share = 0, width = 0;
};
Fit fitOf(const QList<QStringList>& rows) {
    QMap<qsizetype, qsizetype> widths;
    qsizetype filled = 0;
    for (const QStringList& row : rows)
        if (!isEmptyRow(row)) ++widths[row.size()], ++filled;
    Fit fit;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        if (const qsizetype share = *it * 100 / filled; it.key() > 1 && share >= fit.share) fit = {share, it.key()};
    return fit;
}

struct Separation {
    QChar separator = u',';
    Fit fit;
    qsizetype from = 0;  ///< behind a sep= line
};
Separation separationOf(const QString& text) {
    Separation best;
    if (text.startsWith("sep="_L1) && text.size() > 5 && text[5] == u'\n') {
        best.separator = text[4], best.from = 6;
        best.fit = fitOf(split(QStringView(text).sliced(6), best.separator, 200));
        return best;
    }
    for (const char16_t separator : kSeparators) {
        const Fit fit = fitOf(split(text, separator, 200));
        if (std::tuple(fit.share >= 80, fit.width, fit.share) >
            std::tuple(best.fit.share >= 80, best.fit.width, best.fit.share))
            best = {separator, fit, 0};
    }
    return best;
}

}  // namespace

bool isColumnTitle(const QString& cell) {
    static const QSet<QString> titles{
        u"speaker"_s, u"speakers"_s,   u"name"_s,      u"who"_s,      u"participant"_s, u"person"_s,     u"text"_s,
        u"content"_s, u"transcript"_s, u"utterance"_s, u"time"_s,     u"timespan"_s,    u"timestamp"_s,  u"start"_s,
        u"end"_s,     u"no"_s,         u"no."_s,       u"nr"_s,       u"nr."_s,         u"#"_s,          u"turn"_s,
        u"line"_s,    u"taler"_s,      u"navn"_s,      u"hvem"_s,     u"tekst"_s,       u"indhold"_s,    u"innhold"_s,
        u"tid"_s,     u"tidspunkt"_s,  u"replik"_s,    u"replikk"_s,  u"sprecher"_s,    u"sprecherin"_s, u"zeit"_s,
        u"inhalt"_s,  u"talare"_s,     u"namn"_s,      u"innehåll"_s, u"linje"_s,       u"zeitspanne"_s, u"tidsrum"_s,
    };
    return titles.contains(cell.simplified().toLower());
}

bool looksLikeCsv(const QString& text, bool isNamedCsv) {
    const auto hasTitles = [&](QChar separator) {
        const QList<QStringList> first = split(text, separator, 1);
        if (first.isEmpty()) return false;
        const auto titles = std::count_if(first[0].begin(), first[0].end(), isColumnTitle);
        return titles >= 2 && titles * 2 >= first[0].size();
    };
    // Most texts are no tables, and their first line says so at once.
    const bool isSaid = isNamedCsv || text.startsWith("sep="_L1);
    if (!isSaid && std::none_of(std::begin(kSeparators), std::end(kSeparators), hasTitles)) return false;
    const Separation found = separationOf(text);
    return found.fit.share >= 80 && (isNamedCsv || found.from > 0 || hasTitles(found.separator));
}

Sheet readCsv(const QString& text) {
    Sheet sheet;
    sheet.container = u"csv"_s;
    const Separation found = separationOf(text);
    sheet.rows = split(QStringView(text).sliced(found.from), found.separator, std::numeric_limits<qsizetype>::max());
    return sheet;
}

Result<void> squareRows(Sheet& sheet) {
    QList<QStringList> rows;
    QList<int> numbers;
    qsizetype width = 0;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        if (isEmptyRow(sheet.rows[i])) continue;
        numbers.append(i < sheet.numbers.size() ? sheet.numbers[i] : int(i) + 1);
        width = std::max(width, sheet.rows[i].size());
        rows.append(std::move(sheet.rows[i]));
    }
    if (width > 0 && rows.size() > kMaxCells / width)
        return Error{Error::Code::TooLarge, Said::tr("the table has more than %1 cells").arg(kMaxCells), {}, {}, {}};
    for (QStringList& row : rows)
        while (row.size() < width) row.append(QString());
    sheet.rows = std::move(rows);
    sheet.numbers = std::move(numbers);
    return {};
}

Result<Sheet> readSheet(const QByteArray& bytes, const QStringList& preferred) {
    Sheet sheet;
    if (bytes.startsWith("PK\x03\x04")) {
        TRY_ASSIGN(const ZipArchive archive, ZipArchive::open(bytes));
        if (!archive.contains(u"xl/workbook.xml"_s))
            return Error{Error::Code::Unsupported, Said::tr("this is no .xlsx spreadsheet; please save it as .xlsx or .csv"), {}, {}, {}};
        TRY_ASSIGN(sheet, readXlsx(archive, preferred));
    } else if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return Error{Error::Code::Unsupported,
                     Said::tr("this is a workbook with a password, or of an old Office program (before 2007); please save it "
                              "as .xlsx, without a password"),
                     {}, {}, {}};
    } else {
        Notes notes;
        TRY_ASSIGN(const DecodedText decoded, decodeText(bytes, notes));
        sheet = readCsv(cleanText(decoded.text, notes));
        sheet.encoding = decoded.encoding;
        sheet.notes = notes;
        TRY_DO(squareRows(sheet));
    }
    if (sheet.rows.isEmpty()) return Error{Error::Code::Invalid, Said::tr("the file holds no table"), {}, {}, {}};
    return sheet;
}

Document documentOf(const Sheet& sheet) {
    Document document;
    document.container = sheet.container;
    document.encoding = sheet.encoding;
    document.notes = sheet.notes;
    for (const QStringList& cells : sheet.rows) {
        Paragraph row;
        row.kind = Paragraph::Kind::Row;
        row.table = 0;
        row.cells = cells;
        row.text = cells.join(u'\t');
        document.paragraphs.append(std::move(row));
    }
    return document;
}

}  // namespace kondensat::importing
