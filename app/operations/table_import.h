// Participants and lines of the recruitment log out of tables that others keep (docs/formats/tables.md).
#pragma once
#include "app/operations/study_records.h"
#include "app/operations/withdrawing.h"
#include "core/result.h"

namespace kondensat::app {

/// A table as its file holds it.
struct TableFile {
    QString type;                        ///< of the record that a row stands for: participant or recruitment
    QString container, encoding, sheet;  ///< csv or xlsx; IANA name; name of the sheet, empty for csv
    QStringList sheets;                  ///< of a workbook, those that have content and are not hidden
    QStringList heads;                   ///< of the columns, as they stand in the file
    QStringList titles;                  ///< the same, none twice and none empty: “age (2)”, “column C”
    QList<QStringList> rows;             ///< without the titles; of one width
    QList<int> numbers;                  ///< of each row, as a spreadsheet counts them, from 1
    QStringList warnings;                ///< of reading the file
    /// First cells of a column that hold something.
    [[nodiscard]] QStringList examples(qsizetype column, qsizetype most) const;
};

/// Reads a csv file or workbook. Of a workbook it takes the sheet of this name, or, without one, the sheet that is called
/// after its records, else the first. What was put before cells of a csv to keep spreadsheets from running them as formulas
/// is taken away. Errors: those of readSheet(); NotFound (no sheet of that name).
Result<TableFile> readTable(const QByteArray& bytes, const QString& type, const QString& sheet = {});
/// The same from a file. Errors: also those of importing::readFile(); always naming the file.
Result<TableFile> readTableFile(const QString& path, const QString& type, const QString& sheet = {});

/// Stands for the id of a record, where a column says which one a row is.
inline const QString recordIdField = QStringLiteral("id");

/// Where a column goes, and for what reason.
struct ColumnTarget {
    enum class Why {
        Recognised,  ///< by its title
        Chosen,      ///< by a person
        Unknown,     ///< nothing is called so: a new attribute, or left out
        Derived,     ///< left out, since the program counts it itself
        Taken,       ///< left out, since another column goes there
        Identifying  ///< left out, since its title says that it may tell who somebody is
    };
    QString field;  ///< empty: it is left out; recordIdField
    QString key;    ///< of an attribute: its name
    Why why = Why::Chosen;
    [[nodiscard]] bool isLeftOut() const { return field.isEmpty(); }
    [[nodiscard]] bool goesWhere(const ColumnTarget& other) const { return field == other.field && key == other.key; }
};

/// Fields that a column can go to, besides recordIdField and the attributes of participants.
QStringList tableFields(const QString& type);
/// Where each column would go, from its title.
QList<ColumnTarget> proposedTargets(const study::Study& study, const TableFile& file);
/// Errors: Invalid where two columns go to one place, or no column says which participant a row is.
Result<void> checkTargets(const TableFile& file, const QList<ColumnTarget>& targets);

/// What importing would do. Nothing of it is done before importTable().
struct TablePlan {
    enum class Deed { Add, Change, Leave, Skip };
    enum class Why {
        None,
        OutOfUse,    ///< the participant withdrew or was erased
        Removed,     ///< the record was removed from the study
        NoName,      ///< no cell says which participant it is
        SeveralOf,   ///< several participants are called so
        Again,       ///< an earlier row is of the same record
        Empty        ///< no cell of a column that comes in is filled
    };
    struct Row {
        int number = 0;  ///< as in TableFile::numbers
        Deed deed = Deed::Leave;
        Why why = Why::None;
        RecordId record;     ///< that it changes or leaves
        QJsonObject fields;  ///< what it adds or sets; of attributes, those alone that it sets
    };
    /// A cell that could not be taken as it stands.
    struct Doubt {
        enum class Why { Number, Outcome, Participant, Date };
        int row = 0;  ///< as in TableFile::numbers
        QString column;
        Why why = Why::Number;
        [[nodiscard]] bool isKept() const { return why == Why::Date; }  ///< it comes in as it is written
    };
    QString type;
    QList<Row> rows;
    QList<Doubt> doubts;
    [[nodiscard]] int count(Deed deed) const;
    [[nodiscard]] bool isEmpty() const { return count(Deed::Add) + count(Deed::Change) == 0; }
};
/// Rows are found by the id of their record, else participants by label, regardless of case, and lines of the recruitment
/// log by being the same in all columns that come in. What is not found is added. Empty cells change nothing.
TablePlan planTable(const study::Study& study, const OutOfUse& outOfUse, const TableFile& file, const QList<ColumnTarget>& targets);
/// What is planned, as one entry.
study::ChangeSet importTable(const study::Study& study, const TablePlan& plan);

/// Why a row stays out, why a cell is in doubt: a part of a sentence ("…: no number"), without content.
QString reasonWords(TablePlan::Why why);
QString reasonWords(TablePlan::Doubt::Why why);

}  // namespace kondensat::app
