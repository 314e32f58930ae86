#include "core/said.h"
#include "import/containers/sheet.h"
#include "import/containers/xlsx_formats.h"
#include "import/containers/xml_part.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr qsizetype kMaxColumns = 1000;
constexpr qsizetype kMaxCharacters = 64'000'000;  ///< one shared string may stand in a million cells

struct SheetEntry {
    QString name, part;
    bool hidden = false;
};

class XlsxReader {
public:
    XlsxReader(const ZipArchive& archive, const QStringList& preferred) : m_archive(archive), m_preferred(preferred) {}

    Result<Sheet> read() {
        TRY_DO(readWorkbook());
        TRY_DO(readStrings());
        if (m_archive.contains(u"xl/styles.xml"_s)) {
            TRY_ASSIGN(const QByteArray bytes, m_archive.read(u"xl/styles.xml"_s));
            TRY_DO(m_formats.read(bytes));
        }
        QList<Sheet> sheets;
        Notes notes;
        for (const SheetEntry& entry : m_sheets) {
            if (!m_archive.contains(entry.part)) continue;
            TRY_ASSIGN(Sheet read, readRows(entry.part));
            TRY_DO(squareRows(read));
            if (read.rows.isEmpty()) continue;
            read.name = entry.name;
            if (entry.hidden)
                notes.count(
                    QT_TRANSLATE_N_NOOP("Kondensat", "%n hidden sheet was left out|%n hidden sheets were left out"));
            else
                sheets.append(std::move(read));
        }
        const qsizetype wanted = preferred(sheets);
        if (sheets.size() > 1 && wanted < 0)
            notes.count(
                QT_TRANSLATE_N_NOOP("Kondensat", "%n further sheet was left out|%n further sheets were left out"),
                sheets.size() - 1);
        Sheet sheet = sheets.value(std::max<qsizetype>(0, wanted));
        for (const Sheet& each : std::as_const(sheets)) sheet.names.append(each.name);
        sheet.container = u"xlsx"_s;
        sheet.encoding = u"UTF-8"_s;
        sheet.notes = notes;
        return sheet;
    }

private:
    /// -1 where no sheet has one of these names.
    [[nodiscard]] qsizetype preferred(const QList<Sheet>& sheets) const {
        for (const QString& name : m_preferred)
            for (qsizetype i = 0; i < sheets.size(); ++i)
                if (sheets[i].name.compare(name, Qt::CaseInsensitive) == 0) return i;
        return -1;
    }
    Result<void> readWorkbook() {
        QHash<QString, QString> targets;
        const QString relations = u"xl/_rels/workbook.xml.rels"_s, workbook = u"xl/workbook.xml"_s;
        TRY_ASSIGN(const QByteArray links, m_archive.read(relations));
        XmlPart link(links, relations);
        while (link.next()) {
            if (!link.isStart() || link.name() != "Relationship"_L1) continue;
            const QString target = link.attribute("Target"_L1);
            targets[link.attribute("Id"_L1)] = target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target;
            if (link.attribute("Type"_L1).endsWith("/sharedStrings"_L1))
                m_stringsPart = targets[link.attribute("Id"_L1)];
        }
        if (link.failed()) return link.error();
        TRY_ASSIGN(const QByteArray bytes, m_archive.read(workbook));
        XmlPart xml(bytes, workbook);
        while (xml.next()) {
            if (!xml.isStart()) continue;
            if (xml.name() == "workbookPr"_L1) {
                const QString value = xml.attribute("date1904"_L1);
                m_since1904 = value == "1"_L1 || value == "true"_L1;
            } else if (xml.name() == "sheet"_L1) {
                m_sheets.append({xml.attribute("name"_L1), targets.value(xml.attribute("id"_L1)),
                                 xml.attribute("state"_L1).endsWith("idden"_L1, Qt::CaseInsensitive)});
            }
        }
        if (xml.failed()) return xml.error();
        return {};
    }
    /// Runs of one string are joined; the reading aids of Japanese text are no text.
    Result<void> readStrings() {
        if (m_stringsPart.isEmpty() || !m_archive.contains(m_stringsPart)) return {};
        TRY_ASSIGN(const QByteArray bytes, m_archive.read(m_stringsPart));
        XmlPart xml(bytes, m_stringsPart);
        bool inText = false;
        while (xml.next()) {
            if (xml.isText()) {
                if (inText && !m_strings.isEmpty()) m_strings.last() += xml.text();
            } else if (xml.isStart()) {
                if (xml.name() == "si"_L1)
                    m_strings.append(QString());
                else if (xml.name() == "rPh"_L1)
                    xml.skip();
                else
                    inText = xml.name() == "t"_L1;
            } else if (xml.isEnd()) {
                inText = false;
            }
        }
        if (xml.failed()) return xml.error();
        return {};
    }

    /// 0 for A, 25 for Z, 26 for AA; -1 when the reference has no letters.
    static qsizetype columnOf(const QString& reference) {
        qsizetype column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z' || column > kMaxColumns) break;
            column = column * 26 + (c.unicode() - u'A' + 1);
        }
        return column - 1;
    }

    Result<Sheet> readRows(const QString& part) {
        TRY_ASSIGN(const QByteArray bytes, m_archive.read(part));
        XmlPart xml(bytes, part);
        Sheet sheet;
        QList<QStringList>& rows = sheet.rows;
        QString value, type;
        int style = 0;
        qsizetype column = -1;
        bool inValue = false;
        while (xml.next()) {
            if (xml.isText()) {
                if (inValue) value += xml.text();
            } else if (xml.isStart()) {
                if (xml.name() == "row"_L1) {
                    rows.append(QStringList());
                    const int stated = xml.attribute("r"_L1).toInt();
                    const int last = sheet.numbers.isEmpty() ? 0 : sheet.numbers.last();
                    sheet.numbers.append(std::max(stated, last + 1));
                    column = -1;
                } else if (xml.name() == "c"_L1) {
                    const qsizetype stated = columnOf(xml.attribute("r"_L1));
                    column = stated < 0 ? column + 1 : stated;
                    if (column >= kMaxColumns)
                        return Error{Error::Code::TooLarge,
                                     Said::tr("the table has more than %1 columns").arg(kMaxColumns),
                                     {},
                                     part,
                                     {}};
                    type = xml.attribute("t"_L1), style = xml.attribute("s"_L1).toInt();
                    value.clear();
                } else if (xml.name() == "f"_L1 || xml.name() == "rPh"_L1) {
                    xml.skip();
                } else {
                    inValue = xml.name() == "v"_L1 || xml.name() == "t"_L1;
                }
            } else if (xml.isEnd()) {
                inValue = false;
                if (xml.name() != "c"_L1 || rows.isEmpty() || column < 0 || value.isEmpty()) continue;
                const QString cell = shown(value, type, style);
                m_characters += cell.size() + 1;
                if (m_characters > kMaxCharacters)
                    return Error{Error::Code::TooLarge,
                                 Said::tr("the table holds more than %1 characters").arg(kMaxCharacters),
                                 {},
                                 part,
                                 {}};
                QStringList& row = rows.last();
                while (row.size() <= column) row.append(QString()), ++m_characters;
                row[column] = cell;
            }
        }
        if (xml.failed()) return xml.error();
        return sheet;
    }
    [[nodiscard]] QString shown(const QString& value, const QString& type, int style) const {
        bool ok = false;
        if (type == "s"_L1) {
            const qsizetype index = value.toLongLong(&ok);
            return ok && index >= 0 && index < m_strings.size() ? m_strings[index] : QString();
        }
        if (type == "b"_L1) return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (!type.isEmpty() && type != "n"_L1) return value;  // written text, results of formulas, errors, ISO dates
        const double number = value.toDouble(&ok);
        return ok ? m_formats.shown(number, style, m_since1904) : value;
    }

    const ZipArchive& m_archive;
    const QStringList& m_preferred;
    XlsxFormats m_formats;
    QList<SheetEntry> m_sheets;
    QStringList m_strings;
    QString m_stringsPart;
    qsizetype m_characters = 0;
    bool m_since1904 = false;
};

}  // namespace

Result<Sheet> readXlsx(const ZipArchive& archive, const QStringList& preferred) {
    return XlsxReader(archive, preferred).read();
}

}  // namespace kondensat::importing
