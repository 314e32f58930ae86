#include "core/study/order_key.h"

namespace kondensat::study {
namespace {
constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;
int digit(const QString& key, qsizetype at, int beyond) {
    if (at >= key.size()) return beyond;
    const char* found = strchr(digits, key[at].toLatin1());
    return found ? int(found - digits) : 0;
}
}  // namespace

QString orderKeyBetween(const QString& before, const QString& after) {
    QString key;
    bool open = after.isEmpty();  // no upper bound any more
    for (qsizetype i = 0;; ++i) {
        const int low = digit(before, i, 0);
        const int high = open ? base : digit(after, i, base);
        if (high - low > 1) {
            // Appending is the common case: step by one there so that keys stay short.
            const int next = open && i < before.size() ? low + 1 : low + (high - low) / 2;
            return key + QLatin1Char(digits[next]);
        }
        key += QLatin1Char(digits[low]);
        if (high > low) open = true;
    }
}

QStringList orderKeys(qsizetype n) {
    qsizetype length = 2, room = base;  // the last digit stays at 'V', so that no key ends in '0'
    while (room <= n) ++length, room *= base;
    QStringList keys;
    for (qsizetype i = 1; i <= n; ++i) {
        QString key(length, u'V');
        qsizetype rest = qsizetype(double(i) * double(room) / double(n + 1));
        for (qsizetype at = length - 2; at >= 0; --at, rest /= base) key[at] = QLatin1Char(digits[rest % base]);
        keys.append(key);
    }
    return keys;
}

}  // namespace kondensat::study
