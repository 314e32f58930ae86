// Fractional keys: a place between two siblings without renumbering any.
#pragma once
#include <QString>
#include <QStringList>

namespace kondensat::study {

/// A key strictly between two keys, compared character by character; an empty `before` is the beginning, an empty
/// `after` the end. Keys are made of 0–9 A–Z a–z and never end in '0'. Requires before < after where both are given.
QString orderKeyBetween(const QString& before, const QString& after);

/// n keys in rising order, all of one short length, with room between them.
QStringList orderKeys(qsizetype n);

}  // namespace kondensat::study
