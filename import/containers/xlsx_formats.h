// What a spreadsheet's number formats make of the numbers in cells.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

#include "core/result.h"

namespace kondensat::importing {

class XlsxFormats {
public:
    /// Reads xl/styles.xml. Errors: Damaged, Refused.
    Result<void> read(const QByteArray& xml);
    /// The number of a cell of this style as a person reads it: dates as 2024-05-31, times and durations as h:mm:ss
    /// (with a fraction if there is one), per cents; all else in 15 digits.
    [[nodiscard]] QString shown(double value, int style, bool since1904) const;

private:
    enum class Kind { Number, Percent, Date, Time, DateTime };
    static Kind kindOf(int format, const QString& code);
    QList<Kind> m_styles;
};

}  // namespace kondensat::importing
