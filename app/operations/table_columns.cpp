// A file becomes a table with titles, and its columns are told where they go.
#include <QRegularExpression>

#include "app/operations/column_titles.h"
#include "app/operations/table_import.h"
#include "core/said.h"
#include "import/containers/sheet.h"
#include "import/import.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

constexpr qsizetype rowsBeforeTitles = 10;  ///< a heading may stand above the titles

/// Takes away what toCsv() puts before a cell that looks like a formula. A carriage return has become a line end by now.
void takeOffGuard(QString& cell) {
    static const QString formulaStarts = u"=+-@\t\r\n"_s;
    if (!cell.startsWith(u'\'')) return;
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'') ++at;
    if (at < cell.size() && formulaStarts.contains(cell[at])) cell.remove(0, 1);
}

bool isRecordIdTitle(const QString& title) { return foldedTitle(title) == recordIdField; }
bool isAttributeType(const QString& type) { return type == Participant::type; }

/// The row of the titles: the first that fills half of the columns, unless another of the first rows has more titles that
/// are known, and more than one, since words of a title may stand in a cell as well.
qsizetype rowOfTitles(const QString& type, const QList<QStringList>& rows) {
    qsizetype best = -1, most = 1;
    for (qsizetype i = 0; i < std::min(rows.size(), rowsBeforeTitles); ++i) {
        const auto filled = std::count_if(rows[i].cbegin(), rows[i].cend(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
        const auto known = std::count_if(rows[i].cbegin(), rows[i].cend(), [&](const QString& cell) {
            return isRecordIdTitle(cell) || !fieldOfTitle(type, cell).isEmpty();
        });
        if (best < 0 ? filled * 2 >= rows[i].size() && (filled > 1 || rows[i].size() == 1) : known > most) best = i, most = std::max<qsizetype>(1, known);
    }
    return std::max<qsizetype>(0, best);
}

/// A, …, Z, AA, as spreadsheets name columns.
QString columnLetters(qsizetype column) {
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26) letters.prepend(QChar(u'A' + char16_t((column - 1) % 26)));
    return letters;
}

QStringList titlesOf(const QStringList& heads) {
    QStringList titles;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const QString head = heads[i].isEmpty() ? Said::tr("column %1").arg(columnLetters(i)) : heads[i];
        QString title = head;
        for (int n = 2; titles.contains(title); ++n) title = u"%1 (%2)"_s.arg(head).arg(n);
        titles.append(title);
    }
    return titles;
}

QStringList attributesOf(const Study& study) {
    QStringList keys;
    for (const Participant* participant : study.list<Participant>())
        for (const QString& key : participant->attributes.keys())
            if (!keys.contains(key)) keys.append(key);
    return keys;
}

/// Proposes where columns go, from left to right: the first of what its title can mean that is still free.
class Proposal {
public:
    Proposal(const Study& study, const TableFile& file) : m_file(file), m_attributes(isAttributeType(file.type) ? attributesOf(study) : QStringList()) {
        const bool hasLabel = std::any_of(file.heads.cbegin(), file.heads.cend(), [](const QString& head) { return foldedTitle(head) == u"label"; });
        for (qsizetype c = 0; c < file.heads.size(); ++c) {
            if (!isRecordIdTitle(file.heads[c])) continue;
            // Ours, beside the label; elsewhere an id is what people call a participant.
            m_idIsRecords = !isAttributeType(file.type) || hasLabel || holdsRecordIds(study, c);
            m_idIsLabel = !m_idIsRecords;
        }
    }

    ColumnTarget of(qsizetype column) {
        using Why = ColumnTarget::Why;
        const QString& title = m_file.heads[column];
        const QString field = fieldOfTitle(m_file.type, title);
        bool taken = false;
        const auto take = [&](const ColumnTarget& target) {
            const bool isFree = std::none_of(m_taken.cbegin(), m_taken.cend(), [&](const ColumnTarget& each) { return each.goesWhere(target); });
            if (isFree) m_taken.append(target);
            taken = taken || !isFree;
            return isFree;
        };
        QList<ColumnTarget> meanings;
        if (isRecordIdTitle(title)) meanings.append({m_idIsLabel ? u"label"_s : recordIdField, {}, Why::Recognised});
        if (isAttributeType(m_file.type) && foldedTitle(title) == u"sessions" && !m_derived) {
            m_derived = true;
            return {{}, {}, Why::Derived};
        }
        if (field == u"label" && foldedTitle(title) == u"label") meanings.append({field, {}, Why::Recognised});
        if (m_attributes.contains(title)) meanings.append({u"attributes"_s, title, Why::Recognised});
        // Beside a column “id” that says what participants are called, one called “participant” may hold names.
        if (field == u"label" && m_idIsLabel) return {{}, {}, Why::Identifying};
        if (!field.isEmpty()) meanings.append({field, {}, Why::Recognised});
        for (const QString& key : std::as_const(m_attributes))
            if (key.compare(title, Qt::CaseInsensitive) == 0) meanings.append({u"attributes"_s, key, Why::Recognised});
        for (const ColumnTarget& meaning : std::as_const(meanings))
            if (take(meaning)) return meaning;
        if (mayIdentify(title)) return {{}, {}, Why::Identifying};
        if (taken) return {{}, {}, Why::Taken};
        const ColumnTarget fresh{u"attributes"_s, title, Why::Unknown};
        const bool says = !title.isEmpty() && !m_file.examples(column, 1).isEmpty();
        return isAttributeType(m_file.type) && says && take(fresh) ? fresh : ColumnTarget{{}, {}, Why::Unknown};
    }

private:
    /// Whether a column names participants of this study by their records, or records of other kinds: those of another table.
    [[nodiscard]] bool holdsRecordIds(const Study& study, qsizetype column) const {
        qsizetype others = 0;
        for (const QStringList& row : m_file.rows) {
            const auto id = RecordId::parse(row[column].trimmed());
            const QString type = id ? study.typeOf(*id) : QString();
            if (id && id->size() == 16 && (type == m_file.type || study.wasRemoved(*id))) return true;
            others += !type.isEmpty() && type != m_file.type;
        }
        return others * 2 > m_file.rows.size();
    }

    const TableFile& m_file;
    QStringList m_attributes;
    QList<ColumnTarget> m_taken;
    bool m_idIsRecords = false, m_idIsLabel = false, m_derived = false;
};

}  // namespace

QStringList TableFile::examples(qsizetype column, qsizetype most) const {
    QStringList cells;
    for (const QStringList& row : rows) {
        if (cells.size() >= most) break;
        if (const QString cell = row[column].simplified(); !cell.isEmpty()) cells.append(cell);
    }
    return cells;
}

Result<TableFile> readTable(const QByteArray& bytes, const QString& type, const QString& sheet) {
    TRY_ASSIGN(importing::Sheet read, importing::readSheet(bytes, sheet.isEmpty() ? sheetsFor(type) : QStringList{sheet}));
    if (!sheet.isEmpty() && read.name.compare(sheet, Qt::CaseInsensitive) != 0)
        return Error{Error::Code::NotFound, Said::tr("The file has no sheet “%1”").arg(sheet), {}, {},
                     read.names.isEmpty() ? Said::tr("it is no workbook") : Said::tr("it has %1").arg(read.names.join(u", "_s))};
    TableFile file{type, read.container, read.encoding, read.name, read.names, {}, {}, {}, {}, read.notes.lines()};
    if (file.container == u"csv")
        for (QStringList& row : read.rows)
            for (QString& cell : row) takeOffGuard(cell);
    const qsizetype titles = rowOfTitles(type, read.rows);
    for (const QString& cell : std::as_const(read.rows[titles])) file.heads.append(cell.simplified());
    file.titles = titlesOf(file.heads);
    file.rows = read.rows.sliced(titles + 1);
    file.numbers = read.numbers.sliced(titles + 1);
    return file;
}

Result<TableFile> readTableFile(const QString& path, const QString& type, const QString& sheet) {
    TRY_ASSIGN(const QByteArray bytes, importing::readFile(path));
    auto file = readTable(bytes, type, sheet);
    if (!file) return file.error().in(path);
    return file;
}

QStringList tableFields(const QString& type) {
    if (type == Participant::type) return {u"label"_s, u"approach"_s, u"transcriptReturned"_s, u"note"_s};
    return {u"date"_s, u"who"_s, u"approach"_s, u"count"_s, u"outcome"_s, u"reason"_s, u"participant"_s};
}

QList<ColumnTarget> proposedTargets(const Study& study, const TableFile& file) {
    Proposal proposal(study, file);
    QList<ColumnTarget> targets;
    for (qsizetype i = 0; i < file.titles.size(); ++i) targets.append(proposal.of(i));
    return targets;
}

Result<void> checkTargets(const TableFile& file, const QList<ColumnTarget>& targets) {
    bool named = !isAttributeType(file.type), any = false;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        if (targets[i].isLeftOut()) continue;
        any = any || targets[i].field != recordIdField;
        named = named || targets[i].field == recordIdField || (targets[i].field == u"label");
        for (qsizetype k = 0; k < i; ++k)
            if (targets[k].goesWhere(targets[i]))
                return Error{Error::Code::Invalid, Said::tr("“%1” and “%2” go to the same place").arg(file.titles[k], file.titles[i]), {}, {}, Said::tr("leave one of them out")};
    }
    if (!named) return Error{Error::Code::Invalid, Said::tr("No column says what the participants are called"), {}, {}, Said::tr("choose the one with their published ids")};
    if (!any) return Error{Error::Code::Invalid, Said::tr("All columns are left out"), {}, {}, {}};
    return {};
}

}  // namespace kondensat::app
