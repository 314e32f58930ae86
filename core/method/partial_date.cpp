#include "core/method/partial_date.h"

namespace kondensat::method {

PartialDate PartialDate::parse(const QString& text) {
    const QString date = text.trimmed().left(10);
    bool yearOk = false, monthOk = false;
    const int year = date.left(4).toInt(&yearOk), month = date.mid(5, 2).toInt(&monthOk);
    if (date.size() == 10) {
        const QDate day = QDate::fromString(date, Qt::ISODate);
        return {day, day};
    }
    if (date.size() == 7 && yearOk && monthOk) {
        const QDate day(year, month, 1);
        return {day, day.isValid() ? day.addMonths(1).addDays(-1) : QDate()};
    }
    if (date.size() == 4 && yearOk) return {QDate(year, 1, 1), QDate(year, 12, 31)};
    return {};
}

bool certainlyBefore(const QString& a, const QString& b) {
    const PartialDate x = PartialDate::parse(a), y = PartialDate::parse(b);
    return x.isValid() && y.isValid() && x.last < y.first;
}

}  // namespace kondensat::method
