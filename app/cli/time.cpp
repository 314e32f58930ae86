#include "app/cli/time.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kondensat::cli {

Result<qint64> momentFrom(const QString& text) {
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression time(u"^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"_s);
    const QString trimmed = text.trimmed();
    const Error wrong{Error::Code::Invalid, u"\"%1\" is no time; write it as 2026-03-01 or 2026-03-01T14:30"_s.arg(text)};
    if (day.match(trimmed).hasMatch()) {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        if (!date.isValid()) return wrong;
        return date.endOfDay().toMSecsSinceEpoch();
    }
    const auto match = time.match(trimmed);
    if (!match.hasMatch()) return wrong;
    const QDateTime moment = QDateTime::fromString(QString(trimmed).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!moment.isValid()) return wrong;
    const qint64 rest = match.captured(1).isEmpty() ? 59'999 : match.captured(2).isEmpty() ? 999 : 0;
    return moment.toMSecsSinceEpoch() + rest;
}

}  // namespace kondensat::cli
