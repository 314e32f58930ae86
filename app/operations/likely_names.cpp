#include "app/operations/likely_names.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <algorithm>

#include "core/text/segment.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 2;  ///< UTF-16 units of a name

/// Days and months, which some languages write with a capital.
QSet<QString> calendarWords(const QLocale& locale) {
    QSet<QString> words;
    for (int day = 1; day <= 7; ++day) words.insert(text::caseFolded(locale.dayName(day)));
    for (int month = 1; month <= 12; ++month) words.insert(text::caseFolded(locale.monthName(month)));
    return words;
}

/// Whether what stands before a word leaves it in the middle of a sentence: a small letter, a digit or a comma, behind
/// one space.
bool standsWithin(const QString& text, qsizetype at) {
    if (at < 2 || !text[at - 1].isSpace() || text[at - 1] == u'\n') return false;
    const QChar before = text[at - 2];
    return before.isLetterOrNumber() || before == u',' || before == u';' || before == u'’' || before == u'\'';
}

/// "I'm", "I'll": the one English word that has a capital everywhere, with what hangs on it.
bool isEnglishI(const QString& text, const text::Span& word) {
    return text[word.start] == u'I' &&
           (word.length() == 1 || text[word.start + 1] == u'\'' || text[word.start + 1] == u'’');
}

QString withoutGenitive(QString word) {
    for (const auto& ending : {u"'s"_s, u"’s"_s, u"'"_s, u"’"_s})
        if (word.endsWith(ending)) return word.chopped(ending.size());
    return word;
}

/// "Frau Fischer", "Dr. Bauer": what stands before a German name that may be a noun as well.
bool isGermanTitle(const QString& word) {
    static const QSet<QString> titles{u"Frau"_s, u"Herr"_s, u"Herrn"_s, u"Dr"_s, u"Prof"_s, u"Schwester"_s, u"Pfleger"_s, u"Familie"_s, u"Tante"_s, u"Onkel"_s, u"Oma"_s, u"Opa"_s};
    return titles.contains(word);
}
bool followsTitle(const QString& text, qsizetype at) {
    qsizetype end = at;
    while (end > 0 && (text[end - 1] == u' ' || text[end - 1] == u'.')) --end;
    qsizetype start = end;
    while (start > 0 && text[start - 1].isLetter()) --start;
    return end < at && isGermanTitle(text.mid(start, end - start));
}

/// Whether a word that has a capital may be a name, by what dictionaries know.
bool mayBeName(const QString& word, bool isGerman, bool isTitled, const Dictionary& dictionary) {
    if (isGerman && isGermanTitle(word)) return false;
    if (isTitled || isNameInDictionaries(word) || (word.endsWith(u's') && isNameInDictionaries(word.chopped(1)))) return true;
    return !dictionary.knows(isGerman ? word : word.toLower());
}

QList<LikelyName> sorted(const QHash<QString, int>& times) {
    QList<LikelyName> names;
    for (auto it = times.cbegin(); it != times.cend(); ++it) names.append({it.key(), it.value()});
    std::sort(names.begin(), names.end(), [](const LikelyName& a, const LikelyName& b) {
        return a.times != b.times ? a.times > b.times : a.name < b.name;
    });
    return names;
}

}  // namespace

QList<LikelyName> likelyNames(const QString& text, const QString& language, const std::shared_ptr<const Dictionary>& dictionary) {
    const QLocale locale(language.isEmpty() ? u"en"_s : language);
    const bool isGerman = locale.language() == QLocale::German;
    if (isGerman && !dictionary) return {};
    QHash<QString, int> times;
    QSet<QString> small, within, titled;
    QSet<QString> others = calendarWords(locale);
    if (locale.language() != QLocale::English) others.unite(calendarWords(QLocale(u"en"_s)));
    for (const text::Span& span : text::words(text, language)) {
        const QString word = withoutGenitive(text.mid(span.start, span.length()));
        if (word.isEmpty() || !word.front().isLetter()) continue;
        if (!word.front().isUpper()) {
            small.insert(text::caseFolded(word));
            continue;
        }
        if (word.size() < shortest || word == word.toUpper() || isEnglishI(text, span)) continue;
        ++times[word];
        if (standsWithin(text, span.start)) within.insert(word);
        if (isGerman && followsTitle(text, span.start)) within.insert(word), titled.insert(word);
    }
    for (const QString& word : times.keys()) {
        QString folded = text::caseFolded(word);
        if (folded.endsWith(u's') && others.contains(folded.chopped(1))) folded.chop(1);  // "Fridays"
        if (!within.contains(word) || small.contains(folded) || others.contains(folded) || (dictionary && !mayBeName(word, isGerman, titled.contains(word), *dictionary)))
            times.remove(word);
    }
    // "Karens" beside "Karen" is its genitive.
    for (const QString& word : times.keys())
        if (word.endsWith(u's') && times.contains(word.chopped(1))) times[word.chopped(1)] += times.take(word);
    return sorted(times);
}

QList<LikelyName> likelyNames(const QList<QList<LikelyName>>& ofTexts) {
    QHash<QString, int> times;
    for (const auto& names : ofTexts)
        for (const LikelyName& name : names) times[name.name] += name.times;
    return sorted(times);
}

}  // namespace kondensat::app
