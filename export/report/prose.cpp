#include "export/report/prose.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::prose {

QString number(qsizetype n) {
    static const QStringList words{u"no"_s,    u"one"_s,   u"two"_s,  u"three"_s, u"four"_s,   u"five"_s,  u"six"_s,
                                   u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s,   u"eleven"_s, u"twelve"_s};
    return n >= 0 && n < words.size() ? words[n] : QLocale(QLocale::English).toString(qlonglong(n));
}

QString numberFirst(qsizetype n) {
    return n > 12 ? u"a total of "_s + number(n) : number(n);
}

QString countedFirst(qsizetype n, const QString& singular, const QString& plural) {
    return n > 12 ? u"a total of "_s + counted(n, singular, plural) : counted(n, singular, plural);
}

QString pluralOf(const QString& singular) {
    if (singular.endsWith(u'y') && singular.size() > 1 && !u"aeiou"_s.contains(singular[singular.size() - 2]))
        return singular.chopped(1) + u"ies"_s;
    static const QStringList hissing{u"s"_s, u"x"_s, u"ch"_s, u"sh"_s};
    for (const QString& end : hissing)
        if (singular.endsWith(end)) return singular + u"es"_s;
    return singular + u's';
}

QString counted(qsizetype n, const QString& singular, const QString& plural) {
    return number(n) + u' ' + (n == 1 ? singular : plural.isEmpty() ? pluralOf(singular) : plural);
}

QString recordsCounted(qsizetype n, QLatin1StringView type, QLatin1StringView plural) {
    static const QHash<QString, std::pair<QString, QString>> words{
        {u"member"_s, {u"researcher"_s, u"researchers"_s}},
        {u"question"_s, {u"research question"_s, u"versions of the research question"_s}},
        {u"recruitment"_s, {u"entry on recruitment"_s, u"entries on recruitment"_s}},
        {u"guide"_s, {u"interview guide"_s, u"interview guides"_s}},
        {u"topic"_s, {u"topic of the guide"_s, u"topics of the guide"_s}},
        {u"work"_s, {u"entry on transcription"_s, u"entries on transcription"_s}},
        {u"unit"_s, {u"meaning unit"_s, u"meaning units"_s}},
        {u"category"_s, {u"theme"_s, u"themes"_s}},
        {u"challenge search"_s, {u"search for what challenges a theme"_s, u"searches for what challenges a theme"_s}},
        {u"reflexivity"_s, {u"reflexivity entry"_s, u"reflexivity entries"_s}},
        {u"information power"_s, {u"judgement of information power"_s, u"judgements of information power"_s}},
        {u"funding"_s, {u"entry on funding"_s, u"entries on funding"_s}},
    };
    const auto [one, several] = words.value(type, {type, plural});
    return counted(n, one, several);
}

QString listed(const QStringList& items) {
    if (items.isEmpty()) return {};
    if (items.size() == 1) return items.first();
    const bool commas = std::any_of(items.cbegin(), items.cend(), [](const QString& i) { return i.contains(u','); });
    const QString head = items.mid(0, items.size() - 1).join(commas ? u"; "_s : u", "_s);
    return head + (commas ? u"; and "_s : u" and "_s) + items.last();
}

QString namesListed(const QStringList& names) {
    QStringList kinds;
    QHash<QString, QStringList> byKind;
    for (const QString& name : names) {
        const QString last = name.section(u' ', -1);
        const QString kind = last.size() <= 6 && name.contains(u' ') ? name.chopped(last.size() + 1) : name;
        if (!byKind.contains(kind)) kinds.append(kind);
        byKind[kind].append(kind == name ? QString() : last);
    }
    QStringList groups;
    for (const QString& kind : kinds) {
        const QStringList ends = byKind.value(kind);
        groups.append(ends.size() > 1 && !ends.contains(QString()) ? pluralOf(kind) + u' ' + listed(ends)
                      : ends.first().isEmpty()                     ? kind
                                                                   : kind + u' ' + ends.first());
    }
    return groups.size() == 2 ? groups.join(u" and "_s) : listed(groups);
}

QString date(const QString& iso) {
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString day = iso.trimmed().left(10);
    if (const QDate d = QDate::fromString(day, Qt::ISODate); day.size() == 10 && d.isValid())
        return english.toString(d, u"d MMMM yyyy"_s);
    if (const QDate d = QDate::fromString(day, u"yyyy-MM"_s); day.size() == 7 && d.isValid())
        return english.toString(d, u"MMMM yyyy"_s);
    return iso.trimmed();
}

QString dateSpan(QStringList dates) {
    dates.removeAll(QString());
    if (dates.isEmpty()) return {};
    dates.sort();
    const QString first = date(dates.first()), last = date(dates.last());
    const bool days = dates.first().size() >= 10 && dates.last().size() >= 10;
    if (first == last) return (days ? u"on "_s : u"in "_s) + first;
    const QString year = u' ' + last.right(4);
    const bool sameYear = first.endsWith(year) && first.size() > 5;
    return u"between "_s + (sameYear ? first.chopped(5) : first) + u" and "_s + last;
}

QString upperFirst(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString lowerFirst(QString text) {
    qsizetype end = 1;
    while (end < text.size() && text[end].isLetterOrNumber()) {
        if (!text[end].isLower()) return text;
        ++end;
    }
    if (text.isEmpty() || (end == 1 && text[0] != u'A')) return text;
    text[0] = text[0].toLower();
    return text;
}

QString stopped(const QString& words) {
    const QString text = words.trimmed();
    qsizetype end = text.size() - 1;
    while (end >= 0 && u"”’\"')]»"_s.contains(text[end])) --end;
    if (end < 0) return text;
    const bool closed = u".!?…:"_s.contains(text[end]) && (end == text.size() - 1 || text[text.size() - 1] != u')');
    return closed ? text : text + u'.';
}

QString sentence(const QString& text) {
    return upperFirst(stopped(text));
}

QString unstopped(const QString& words) {
    const QString text = words.trimmed();
    return text.endsWith(u'.') && !text.endsWith(u".."_s) ? text.chopped(1) : text;
}

QString inBrackets(const QString& text) {
    return unstopped(text).replace(u'(', u'[').replace(u')', u']');
}

QString quoted(const QString& text) {
    static const QRegularExpression pair(u"[\"“”]([^\"“”]*)[\"“”]"_s);
    return u'“' + text.trimmed().replace(pair, u"‘\\1’"_s) + u'”';
}

QString withoutBareAnswer(const QString& text) {
    static const QRegularExpression answer(u"^\\s*([Nn]o|[Yy]es)\\.\\s+(?=\\p{Lu})"_s);
    return QString(text).remove(answer);
}

QString language(const QString& tag) {
    const QLocale locale(tag);
    return tag.isEmpty() || locale.language() == QLocale::C ? tag : QLocale::languageToString(locale.language());
}

}  // namespace kondensat::exporting::prose
