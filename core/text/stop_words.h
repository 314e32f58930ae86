// Words that carry little meaning by themselves, a small list a language.
#pragma once
#include <QSet>
#include <QString>

namespace kondensat::text {

/// Case-folded; null for a language without a list. `language` is a primary language tag ("no" for all Norwegian).
const QSet<QString>* stopWords(const QString& language);

}  // namespace kondensat::text
