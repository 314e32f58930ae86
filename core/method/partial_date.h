// Dates as records hold them: "2021", "2021-11", "2021-11-14", with or without a time.
#pragma once
#include <QDate>
#include <QString>

namespace kondensat::method {

/// The first and the last day that a date may mean; both invalid where it is none.
struct PartialDate {
    QDate first, last;
    static PartialDate parse(const QString& text);
    [[nodiscard]] bool isValid() const { return first.isValid(); }
};

/// Whether one date lies before another whatever day each of them means.
bool certainlyBefore(const QString& a, const QString& b);

}  // namespace kondensat::method
