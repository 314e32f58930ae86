#include "app/operations/identifier_patterns.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include "app/operations/likely_names.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

/// The sum of digits, each times its weight.
int weighted(const QString& digits, std::initializer_list<int> weights) {
    int sum = 0;
    qsizetype i = 0;
    for (const int weight : weights) sum += digits[i++].digitValue() * weight;
    return sum;
}
QString digitsOf(QStringView text) {
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9') digits += c;
    return digits;
}
/// Day and month of "ddmm…", whatever the century.
bool isDayAndMonth(int day, int month) { return QDate(2000, month, day).isValid(); }

/// ddmmyy-ssss. The weighted sum is divisible by 11 in numbers given until 2007; those of later years need not fit.
std::optional<bool> isCpr(const QString& d) {
    if (d.size() != 10 || !isDayAndMonth(d.left(2).toInt(), d.mid(2, 2).toInt())) return std::nullopt;
    return weighted(d, {4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}
/// ddmmyy and five digits, the last two of which are check digits; 40 is added to the day (D number) or to the month.
std::optional<bool> isFodselsnummer(const QString& d) {
    if (d.size() != 11) return std::nullopt;
    const int day = d.left(2).toInt(), month = d.mid(2, 2).toInt();
    const bool dated = isDayAndMonth(day > 40 ? day - 40 : day, month > 80 ? month - 80 : month > 40 ? month - 40 : month);
    const bool checked = weighted(d, {3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0}) % 11 == 0 && weighted(d, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
    return dated && checked ? std::optional(true) : std::nullopt;
}
/// yymmdd-nnnc; the check digit makes the sum of the digits, every other one doubled, divisible by 10; 60 is added to
/// the day of a coordination number.
std::optional<bool> isPersonnummer(const QString& all) {
    const QString d = all.right(10);
    if (d.size() != 10) return std::nullopt;
    const int day = d.mid(4, 2).toInt();
    if (!isDayAndMonth(day > 60 ? day - 60 : day, d.mid(2, 2).toInt())) return std::nullopt;
    int sum = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        const int value = d[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    return sum % 10 == 0;
}
/// ddmmyy, a sign for the century, three digits and a check character: the nine digits modulo 31.
std::optional<bool> isHenkilotunnus(const QString& text) {
    const QString d = digitsOf(text.left(6)) + digitsOf(text.mid(7, 3));
    if (d.size() != 9 || !isDayAndMonth(d.left(2).toInt(), d.mid(2, 2).toInt())) return std::nullopt;
    static const QString characters = u"0123456789ABCDEFHJKLMNPRSTUVWXY"_s;
    const bool checked = characters[d.toInt() % 31] == text.back().toUpper();
    return checked || text.back().isLetter() ? std::optional(checked) : std::nullopt;  // digits alone have the shape of a CPR number
}
/// ddmmyy-nnnc and the century: the ninth digit makes the weighted sum divisible by 11.
std::optional<bool> isKennitala(const QString& d) {
    if (d.size() != 10 || !isDayAndMonth(d.left(2).toInt(), d.mid(2, 2).toInt())) return std::nullopt;
    const bool checked = weighted(d, {3, 2, 7, 6, 5, 4, 3, 2, 1, 0}) % 11 == 0;
    return checked && (d[9] == u'9' || d[9] == u'0' || d[9] == u'8') ? std::optional(true) : std::nullopt;
}
std::optional<bool> isNhsNumber(const QString& d) {
    return d.size() == 10 && weighted(d, {10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0 ? std::optional(true) : std::nullopt;
}
std::optional<bool> isBsn(const QString& d) {
    const int sum = d.size() == 9 ? weighted(d, {9, 8, 7, 6, 5, 4, 3, 2, -1}) : 1;
    return sum % 11 == 0 && d != "000000000"_L1 ? std::optional(true) : std::nullopt;
}

class Patterns {
public:
    explicit Patterns(const QString& text) : m_text(text) {}

    using Check = std::function<std::optional<bool>(const QString& found)>;
    /// `check` may refuse what has the shape (nullopt), or say whether its check digit fits.
    void add(const QRegularExpression& shape, const QString& kind, const QString& what, const Check& check = {}) {
        for (auto match = shape.globalMatch(m_text); match.hasNext();) {
            const auto found = match.next();
            const auto checked = check ? check(found.captured()) : std::optional(false);
            const text::Span span{found.capturedStart(), found.capturedEnd()};
            if (!checked || std::any_of(all.cbegin(), all.cend(), [&](const IdentifierPattern& other) { return other.span.overlaps(span); })) continue;
            all.append({span, kind, what, *checked});
        }
    }
    QList<IdentifierPattern> all;

private:
    const QString& m_text;
};

QRegularExpression shape(const QString& pattern, QRegularExpression::PatternOptions more = {}) { return QRegularExpression(pattern, options | more); }

/// "12. marts 2024", "March 12th, 2024", "den 3 juni".
QRegularExpression namedDate(const QString& language) {
    QStringList months;
    for (const QString& name : {language, u"en"_s, u"da"_s, u"nb"_s, u"sv"_s, u"fi"_s, u"de"_s, u"nl"_s}) {
        if (name.isEmpty()) continue;
        const QLocale locale(name);
        for (int month = 1; month <= 12; ++month)
            for (const QString& word : {locale.monthName(month), locale.standaloneMonthName(month)})
                if (word.size() >= 3) months.append(QRegularExpression::escape(word));
    }
    months.removeDuplicates();
    std::sort(months.begin(), months.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const QString month = u"(?:"_s + months.join(u'|') + u")"_s;
    return shape(u"(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:\\.|st|nd|rd|th)?(?: of)? %1(?:,? \\d{4})?|%1 \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?(?!\\d))(?![\\p{L}\\p{N}])"_s.arg(month),
                 QRegularExpression::CaseInsensitiveOption);
}
const QRegularExpression& namedDateOf(const QString& language) {
    thread_local QHash<QString, QRegularExpression> known;
    auto found = known.find(language);
    if (found == known.end()) found = known.insert(language, namedDate(language));
    return *found;
}

std::optional<bool> isDate(const QString& found) {
    QList<int> numbers;
    for (const QString& part : found.split(QRegularExpression(u"[./-]"_s))) numbers.append(part.toInt());
    const bool isoLike = found.indexOf(QRegularExpression(u"[./-]"_s)) == 4;
    const int month = numbers[1], day = isoLike ? numbers[2] : numbers[0];
    return isDayAndMonth(day, month) || (!isoLike && isDayAndMonth(month, day)) ? std::optional(false) : std::nullopt;
}

}  // namespace

QList<IdentifierPattern> identifierPatterns(const QString& text, const QString& language) {
    static const QRegularExpression mail = shape(u"[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"_s),
        web = shape(u"(?:https?://|www\\.)[^\\s<>\"“”]*[\\p{L}\\p{N}/]"_s, QRegularExpression::CaseInsensitiveOption),
        ten = shape(u"(?<![\\d.,-])\\d{6}[- –]?\\d{4}(?![\\d-])"_s), eleven = shape(u"(?<![\\d.,-])\\d{6} ?\\d{5}(?![\\d-])"_s),
        swedish = shape(u"(?<![\\d.,-])(?:(?:19|20)\\d{6}[-+]?\\d{4}|\\d{6}[-+]\\d{4})(?![\\d-])"_s),
        finnish = shape(u"(?<![\\p{L}\\d])\\d{6}[-+A-FYXWVU–]\\d{3}[\\dA-Ya-y](?![\\p{L}\\d])"_s),
        nhs = shape(u"(?<![\\d.,-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d-])"_s), nine = shape(u"(?<![\\d.,+-])\\d{9}(?![\\d-])"_s),
        numericDate = shape(u"(?<![\\d./-])(?:\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})(?![\\d/-]|\\.\\d)"_s),
        international = shape(u"(?<![\\p{L}\\d])(?:\\+|00)\\d{1,3}(?:[ -]?\\(?\\d{1,4}\\)?){2,6}(?!\\d)"_s),
        domestic = shape(u"(?<![\\d.,:/+-])(?:\\d{2}(?:[ -]\\d{2}){3}|\\d{4} \\d{4}|\\d{3} \\d{2} \\d{3}|[2-9]\\d{7}|0\\d{1,4}[ /-]\\d{2,4}(?:[ -]?\\d{2,4}){1,3})(?![\\d:/-]|[.,]\\d)"_s),
        street = shape(u"\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*?(?:vej|gade|vænget|allé|stræde|torv|torvet|plads|pladsen|veien|vegen|vei|gata|gaten|gatan|vägen|gränd|katu|tie|straße|strasse|laan|straat| Street| Road| Avenue| Lane| Drive| Gade| Vej| Allé) \\d+ ?[A-Za-z]?(?![\\p{L}\\d])"_s),
        english = shape(u"(?<![\\p{L}\\d])\\d{1,4}[A-Za-z]? (?:\\p{Lu}\\p{L}+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Close)(?!\\p{L})"_s),
        town = shape(u"(?<![\\p{L}\\d])(?:DK|SE|S|NO|N|FI|FIN|D|NL)-\\d{3} ?\\d{1,2} \\p{Lu}\\p{L}+"_s);
    const QString other = u"other"_s, date = u"date"_s, place = u"place"_s;
    Patterns patterns(text);
    patterns.add(mail, other, u"e-mail"_s);
    patterns.add(web, other, u"web address"_s);
    patterns.add(eleven, other, u"fødselsnummer"_s, [](const QString& found) { return isFodselsnummer(digitsOf(found)); });
    patterns.add(finnish, other, u"henkilötunnus"_s, isHenkilotunnus);
    // One shape, several countries: whichever check digit fits.
    patterns.add(ten, other, u"kennitala"_s, [](const QString& found) { return isCpr(digitsOf(found)).value_or(false) ? std::nullopt : isKennitala(digitsOf(found)); });
    patterns.add(ten, other, u"CPR"_s, [](const QString& found) { return isCpr(digitsOf(found)); });
    patterns.add(swedish, other, u"personnummer"_s, [](const QString& found) { return isPersonnummer(digitsOf(found)); });
    patterns.add(nhs, other, u"NHS number"_s, [](const QString& found) { return isNhsNumber(digitsOf(found)); });
    patterns.add(nine, other, u"BSN"_s, [](const QString& found) { return isBsn(digitsOf(found)); });
    patterns.add(numericDate, date, u"date"_s, isDate);
    patterns.add(namedDateOf(language), date, u"date"_s);
    patterns.add(international, other, u"telephone"_s);
    patterns.add(domestic, other, u"telephone"_s);
    patterns.add(street, place, u"address"_s);
    patterns.add(english, place, u"address"_s);
    patterns.add(town, place, u"address"_s);
    std::sort(patterns.all.begin(), patterns.all.end(), [](const IdentifierPattern& a, const IdentifierPattern& b) { return a.span.start < b.span.start; });
    return patterns.all;
}

QList<ProposedIdentifier> proposeIdentifiers(const study::Study& study, const IdentifierSearch& known, const std::function<bool(double)>& goOn) {
    QMap<std::tuple<QString, QString>, ProposedIdentifier> all;
    QList<QList<LikelyName>> names;
    const auto note = [&](const QString& words, const QString& kind, const QString& what, bool isChecked, int times) {
        if (!known.find(words).isEmpty()) return;
        ProposedIdentifier& proposed = all[{what, words.toCaseFolded()}];
        if (proposed.words.isEmpty()) proposed = {words, kind, what, 0, isChecked};
        proposed.times += times;
    };
    const QString language = study.info().language;
    // Dates of the program's own fields are no words of anybody.
    static const QSet<QString> dates{u"date"_s, u"confirmedOn"_s, u"withdrawn"_s, u"fateDate"_s, u"done"_s, u"orcid"_s};
    placesIn(study, [&](const QString& text, const NamePlace& at, QList<NamePlace>&) {
        if (at.isResearcher || at.isKey || dates.contains(at.field)) return;
        const auto* source = study.find<study::Source>(at.record);
        const QString spoken = source && !source->language.isEmpty() ? source->language : language;
        for (const IdentifierPattern& pattern : identifierPatterns(text, spoken))
            note(text.mid(pattern.span.start, pattern.span.length()), pattern.kind, pattern.what, pattern.isChecked, 1);
        if (at.field.isEmpty()) names.append(likelyNames(text, spoken, Dictionary::of(spoken)));
    }, Among::WhatPeopleWrite, goOn);
    QSet<QString> published;  // labels under which people stand in the text already
    for (const study::Participant& participant : study.table<study::Participant>()) published.insert(participant.label);
    for (const study::Member& member : study.table<study::Member>()) published.insert(member.initials);
    for (const LikelyName& name : likelyNames(names))
        if (!published.contains(name.name)) note(name.name, u"person"_s, u"name"_s, false, name.times);
    QList<ProposedIdentifier> list = all.values();
    std::stable_sort(list.begin(), list.end(), [](const ProposedIdentifier& a, const ProposedIdentifier& b) { return a.what != b.what ? a.what < b.what : a.times > b.times; });
    return list;
}

}  // namespace kondensat::app
