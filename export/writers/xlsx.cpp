#include "export/writers/xlsx.h"

#include <sys/mman.h>
#include <xlsxwriter.h>

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

constexpr qsizetype kMaxRows = 1'048'576, kMaxColumns = 16'384;
constexpr qsizetype kMaxCell = 32'767;  ///< UTF-16 units
constexpr qsizetype kNarrow = 8, kWide = 60;
constexpr time_t kCreated = 946'684'800;  ///< 2000-01-01, for all workbooks

/// A number that comes back as the same digits: 007 and 1.50 are names of something, and so may be what has more than ten.
std::optional<double> numberIn(const QString& text) {
    static const QRegularExpression form(uR"(\A-?(0|[1-9]\d{0,9})(\.\d{0,4}[1-9])?\z)"_s);
    if (!form.match(text).hasMatch() || text == u"-0") return {};
    return text.toDouble();
}

/// Before March 1900 spreadsheets count days each in its own way.
std::optional<lxw_datetime> dateIn(const QString& text) {
    if (text.size() != 10) return {};
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date < QDate(1900, 3, 1) || date.year() > 9999) return {};
    return lxw_datetime{date.year(), date.month(), date.day(), 0, 0, 0};
}

/// What a cell can hold: no more than a spreadsheet allows, and no character that XML knows not.
QByteArray cellText(QString text, int* cut) {
    if (text.size() > kMaxCell) {
        ++*cut;
        text.truncate(text[kMaxCell - 1].isHighSurrogate() ? kMaxCell - 1 : kMaxCell);
    }
    for (QChar& c : text)
        if (c.unicode() >= 0xFFFE || c.isNull()) c = QChar::ReplacementCharacter;
    return text.toUtf8();
}

qsizetype widthOf(const QString& text) {
    qsizetype width = 0;
    for (const QString& line : text.left(2000).split(u'\n')) width = std::max(width, line.size());
    return width;
}

class Workbook {
public:
    Workbook(const QByteArray& path, QByteArray folder) : m_folder(std::move(folder)) {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
        if (!m_book) return;
        lxw_doc_properties properties{};
        properties.created = kCreated;
        workbook_set_properties(m_book, &properties);
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_bottom(m_title, LXW_BORDER_THIN);
        m_plain = workbook_add_format(m_book);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd");
        m_text = workbook_add_format(m_book);
        format_set_text_wrap(m_text);
        for (lxw_format* format : {m_title, m_plain, m_date, m_text}) format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }

    lxw_error add(const Sheet& sheet) {
        lxw_worksheet* page = m_book ? workbook_add_worksheet(m_book, sheet.name.toUtf8().constData()) : nullptr;
        if (!page) return LXW_ERROR_PARAMETER_VALIDATION;
        for (qsizetype c = 0; c < sheet.columns.size(); ++c) {
            if (const auto error = worksheet_write_string(page, 0, lxw_col_t(c),
                                                          cellText(sheet.columns[c], &cut).constData(), m_title))
                return error;
            qsizetype width = std::max(kNarrow, widthOf(sheet.columns[c]) + 4);  // room for the filter's button
            for (const QStringList& row : sheet.rows) width = std::max(width, widthOf(row.value(c)) + 2);
            worksheet_set_column(page, lxw_col_t(c), lxw_col_t(c), double(std::min(width, kWide)), nullptr);
        }
        for (qsizetype r = 0; r < sheet.rows.size(); ++r)
            for (qsizetype c = 0; c < sheet.rows[r].size(); ++c)
                if (const auto error =
                        write(page, lxw_row_t(r + 1), lxw_col_t(c), sheet.rows[r][c], sheet.values.contains(c)))
                    return error;
        worksheet_freeze_panes(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        worksheet_set_landscape(page);
        worksheet_fit_to_pages(page, 1, 0);
        if (sheet.columns.isEmpty()) return LXW_NO_ERROR;
        return worksheet_autofilter(page, 0, 0, lxw_row_t(sheet.rows.size()), lxw_col_t(sheet.columns.size() - 1));
    }

    /// Writes the file, and frees the book.
    lxw_error close() {
        return m_book ? workbook_close(std::exchange(m_book, nullptr)) : LXW_ERROR_MEMORY_MALLOC_FAILED;
    }
    ~Workbook() { lxw_workbook_free(m_book); }
    Q_DISABLE_COPY_MOVE(Workbook)

    int cut = 0;  ///< texts that were too long for a cell

private:
    lxw_error write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const QString& text, bool isValue) {
        if (text.isEmpty()) return LXW_NO_ERROR;
        if (isValue) {
            if (const auto number = numberIn(text)) return worksheet_write_number(page, row, column, *number, m_plain);
            if (auto date = dateIn(text)) return worksheet_write_datetime(page, row, column, &*date, m_date);
        }
        return worksheet_write_string(page, row, column, cellText(text, &cut).constData(), m_text);
    }

    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_format *m_title = nullptr, *m_plain = nullptr, *m_date = nullptr, *m_text = nullptr;
};

Error failed(lxw_error error) {
    return {Error::Code::NotWritable,
            Said::tr("The workbook could not be written"),
            {},
            {},
            QString::fromUtf8(lxw_strerror(error))};
}

}  // namespace

Result<QByteArray> xlsxBytes(const QList<Sheet>& sheets, const QString& folder, QStringList* warnings) {
    for (const Sheet& sheet : sheets)
        if (sheet.rows.size() >= kMaxRows || sheet.columns.size() > kMaxColumns)
            return Error{Error::Code::TooLarge,
                         Said::tr("A spreadsheet has no room for so many rows or columns"),
                         {},
                         sheet.name,
                         {}};
    // The library writes to a file, and to others on the way: all of them are in memory, so that no text lies anywhere
    // when the program is killed. Those on the way have no name as soon as they are open.
    QFile file;
    if (const int memory = memfd_create("workbook", MFD_CLOEXEC);
        memory < 0 || !file.open(memory, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Error{Error::Code::NotWritable, Said::tr("The workbook could not be written"), {}, {}, file.errorString()};
    const QString shared = u"/dev/shm"_s;
    Workbook book("/proc/self/fd/" + QByteArray::number(file.handle()),
                  QFile::encodeName(QFileInfo(shared).isWritable() ? shared : folder));
    for (const Sheet& sheet : sheets)
        if (const lxw_error error = book.add(sheet)) return failed(error);
    if (const lxw_error error = book.close()) return failed(error);
    if (book.cut > 0)
        warnings->append(
            saidOf("Kondensat",
                   QT_TRANSLATE_N_NOOP("Kondensat",
                                       "%n text was longer than a cell of a spreadsheet can hold, and was cut|%n texts "
                                       "were longer than a cell of a spreadsheet can hold, and were cut"),
                   book.cut));
    return file.readAll();
}

}  // namespace kondensat::exporting
