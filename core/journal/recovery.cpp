#include "core/journal/recovery.h"

#include "core/journal/seal.h"

namespace kondensat::journal {
namespace {

constexpr int groupCount = 8;
constexpr int groupSize = 5;
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Twice a value in the field of 32 elements given by x^5 + x^2 + 1.
int doubled(int value) {
    return (value << 1 & 31) ^ (value & 16 ? 5 : 0);
}

/// Zero for a group (or a group without its last character, whose value it then gives) that belongs at `place`.
int remainder(int place, const QList<int>& values) {
    int sum = place + 1;
    for (int value : values) sum = doubled(sum) ^ value;
    return sum;
}

int valueOf(QChar c) {
    if (c == u'O') c = u'0';
    if (c == u'I' || c == u'L') c = u'1';
    return int(alphabet.indexOf(c));
}

bool isSeparator(QChar c) {
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format;
}

Error typo(int place, const QString& cause) {
    return {Error::Code::Invalid,
            QStringLiteral("the recovery key is mistyped"),
            {},
            QStringLiteral("group %1 of %2").arg(place + 1).arg(groupCount),
            cause};
}

/// The typed characters without separators; an error where the groups as typed show which one has the wrong length.
Result<QString> characters(const QString& typed) {
    QStringList groups(1);
    for (QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!isSeparator(c))
            groups.last() += c;
        else if (!groups.last().isEmpty())
            groups += QString();
    }
    if (groups.last().isEmpty()) groups.removeLast();
    for (int place = 0; groups.size() == groupCount && place < groupCount; ++place)
        if (groups[place].size() != groupSize)
            return typo(place, QStringLiteral("%1 characters instead of %2").arg(groups[place].size()).arg(groupSize));
    const QString all = groups.join(QString());
    if (all.size() != groupCount * groupSize)
        return Error{Error::Code::Invalid,
                     QStringLiteral("the recovery key is mistyped"),
                     {},
                     {},
                     QStringLiteral("%1 characters instead of %2").arg(all.size()).arg(groupCount * groupSize)};
    return all;
}

QString printed(const QList<int>& values) {
    QString key;
    for (int i = 0; i < values.size(); ++i) {
        if (i > 0 && i % groupSize == 0) key += u'-';
        key += alphabet[values[i]];
    }
    return key;
}

}  // namespace

QString newRecoveryKey() {
    const Secret random = Secret::random(groupCount * (groupSize - 1));
    QList<int> values;
    for (int place = 0; place < groupCount; ++place) {
        QList<int> group;
        for (char byte : random.bytes().sliced(place * (groupSize - 1), groupSize - 1)) group += byte & 31;
        // With this last character the remainder of the whole group is zero.
        group += doubled(remainder(place, group));
        values += group;
    }
    return printed(values);
}

Result<QString> normaliseRecoveryKey(const QString& typed) {
    TRY_ASSIGN(const QString all, characters(typed));
    QList<int> values;
    for (int place = 0; place < groupCount; ++place) {
        QList<int> group;
        for (QChar c : QStringView(all).mid(place * groupSize, groupSize)) {
            group += valueOf(c);
            if (group.last() < 0) return typo(place, QStringLiteral("a character that occurs in no recovery key"));
        }
        if (remainder(place, group) != 0) return typo(place, QStringLiteral("a wrong character"));
        values += group;
    }
    return printed(values);
}

}  // namespace kondensat::journal
