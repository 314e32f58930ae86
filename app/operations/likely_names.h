// Words that may be somebody's name, for a person to judge before a transcript is stored.
#pragma once
#include <QList>
#include <QString>

namespace kondensat::app {

struct LikelyName {
    QString name;
    int times = 0;
    bool operator==(const LikelyName&) const = default;
};

/// Words with a capital inside sentences that never stand in small letters: names of people, places and institutions,
/// and some others. The most frequent first. Nothing in German, where every noun has a capital, nor in scripts without
/// capitals.
QList<LikelyName> likelyNames(const QString& text, const QString& language);
/// Those of several texts as one list.
QList<LikelyName> likelyNames(const QList<QList<LikelyName>>& ofTexts);

}  // namespace kondensat::app
