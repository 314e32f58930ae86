// Words that may be somebody's name, for a person to judge before a transcript is stored.
#pragma once
#include <QList>
#include <QString>

#include "app/operations/dictionary.h"

namespace kondensat::app {

struct LikelyName {
    QString name;
    int times = 0;
    bool operator==(const LikelyName&) const = default;
};

/// Words with a capital inside sentences that never stand in small letters: names of people, places and institutions,
/// and some others. The most frequent first. With the language's dictionary (null: none), words that it has in small letters are left
/// out, unless a dictionary holds them as a name, too: "Bo", "Rose". In German, where every noun has a capital, only with the dictionary:
/// what it does not know, what another language's holds as a name, and what follows "Frau" or "Herr". Nothing in scripts without capitals.
QList<LikelyName> likelyNames(const QString& text, const QString& language, const std::shared_ptr<const Dictionary>& dictionary);
/// Those of several texts as one list.
QList<LikelyName> likelyNames(const QList<QList<LikelyName>>& ofTexts);

}  // namespace kondensat::app
