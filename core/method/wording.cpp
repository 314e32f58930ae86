#include "core/method/wording.h"

#include <QSet>

#include "core/text/segment.h"

namespace kondensat::method {

using namespace Qt::StringLiterals;
using text::Span;

namespace {

struct Wording {
    QSet<QString> first, third;
    QStringList tellers;  ///< beginnings of words for those who took part
    QStringList strong;
};

QSet<QString> setOf(const QString& words) {
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.cbegin(), list.cend());
}
QStringList listOf(const QString& phrases) {
    return phrases.split(u'|', Qt::SkipEmptyParts);
}

const QHash<QString, Wording>& wordings() {
    static const QHash<QString, Wording> all{
        {u"da"_s,
         {setOf(u"jeg mig min mit mine vi os vor vores"_s), setOf(u"han hun ham hende hans hendes de dem deres"_s),
          listOf(u"deltager|informant|interviewperson|respondent"_s),
          listOf(u"alle deltagere|alle deltagerne|alle informanter|alle informanterne|alle interviewede|samtlige|hver "
                 u"eneste|ingen deltagere|"
                 u"ingen af deltagerne|ingen af informanterne|i fokusgrupperne|i alle fokusgrupper|i interviewene|i "
                 u"alle interview|"
                 u"alle var enige|deltagerne var enige|enstemmigt|uden undtagelse"_s)}},
        {u"no"_s,
         {setOf(u"jeg meg min mi mitt mine vi oss vår vårt våre eg me"_s),
          setOf(u"han hun ham henne hans hennes de dem deres ho dei"_s),
          listOf(u"deltaker|deltakar|informant|intervjuperson|respondent"_s),
          listOf(u"alle deltakere|alle deltakerne|alle informanter|alle informantene|alle intervjuede|samtlige|hver "
                 u"eneste|ingen deltakere|"
                 u"ingen av deltakerne|ingen av informantene|i fokusgruppene|i alle fokusgrupper|i alle "
                 u"fokusgruppene|i intervjuene|"
                 u"i alle intervju|alle var enige|deltakerne var enige|enstemmig|uten unntak"_s)}},
        {u"sv"_s,
         {setOf(u"jag mig mej min mitt mina vi oss vår vårt våra"_s),
          setOf(u"han hon honom henne hans hennes de dem dom deras"_s),
          listOf(u"deltagar|informant|intervjuperson|respondent"_s),
          listOf(u"alla deltagare|alla deltagarna|alla informanter|alla informanterna|alla "
                 u"intervjuade|samtliga|varenda|inga deltagare|"
                 u"ingen av deltagarna|ingen av informanterna|i fokusgrupperna|i alla fokusgrupper|i intervjuerna|i "
                 u"alla intervjuer|"
                 u"alla var överens|alla var eniga|deltagarna var överens|enhälligt|utan undantag"_s)}},
        {u"en"_s,
         {setOf(u"i me my mine myself we us our ours ourselves"_s),
          setOf(u"he she him her his hers they them their theirs"_s),
          listOf(u"participant|informant|interviewee|respondent"_s),
          listOf(u"all participants|all the participants|all of the participants|every participant|all informants|all "
                 u"interviewees|"
                 u"all respondents|everyone|everybody|no participants|none of the participants|in the focus groups|"
                 u"in all focus groups|in both focus groups|across the focus groups|in the interviews|in all "
                 u"interviews|all agreed|"
                 u"participants agreed|unanimous|unanimously|without exception"_s)}},
        {u"de"_s,
         {setOf(u"ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer"_s),
          setOf(u"er sie ihn ihm ihr ihre ihren ihrem ihrer ihnen"_s),
          listOf(u"teilnehm|informant|interviewpartner|befragte"_s),
          listOf(
              u"alle teilnehmer|alle teilnehmenden|alle teilnehmerinnen|alle befragten|alle "
              u"interviewten|sämtliche|jede einzelne|"
              u"keine teilnehmer|keiner der teilnehmer|keine der teilnehmerinnen|in den fokusgruppen|in allen "
              u"fokusgruppen|"
              u"in den interviews|in allen interviews|alle waren sich einig|einstimmig|ausnahmslos|ohne ausnahme"_s)}}};
    return all;
}

const Wording* wordingOf(const QString& language) {
    const auto found = wordings().constFind(text::primaryLanguage(language));
    return found == wordings().cend() ? nullptr : &*found;
}

/// "I'm" → "i"; an abbreviation in capitals ("US") is left alone.
QString tellingForm(QStringView word) {
    if (word.size() > 1 && word == word.toString().toUpper()) return {};
    return text::caseFolded(word).section(u'\'', 0, 0);
}

template <class F>
QList<Span> wordsThat(QStringView text, const QString& language, F&& matches) {
    QList<Span> found;
    for (const Span& word : text::words(text, language)) {
        const QStringView form = text.mid(word.start, word.length());
        if (matches(tellingForm(form))) found.append(word);
    }
    return found;
}

}  // namespace

bool knowsWording(const QString& language) {
    return wordingOf(language) != nullptr;
}

QList<Span> firstPerson(QStringView text, const QString& language) {
    const Wording* wording = wordingOf(language);
    if (!wording) return {};
    return wordsThat(text, language, [&](const QString& word) { return wording->first.contains(word); });
}

QList<Span> thirdPerson(QStringView text, const QString& language) {
    const Wording* wording = wordingOf(language);
    if (!wording) return {};
    return wordsThat(text, language, [&](const QString& word) {
        return wording->third.contains(word) ||
               std::any_of(wording->tellers.cbegin(), wording->tellers.cend(),
                           [&](const QString& start) { return word.startsWith(start); });
    });
}

QList<StrongWording> strongWordings(QStringView text, const QString& language) {
    const Wording* wording = wordingOf(language);
    QList<StrongWording> found;
    if (!wording) return found;
    const QString plain = text::typographyFolded(text);
    for (const QString& phrase : wording->strong)
        for (qsizetype at = plain.indexOf(phrase, 0, Qt::CaseInsensitive); at >= 0;
             at = plain.indexOf(phrase, at + 1, Qt::CaseInsensitive)) {
            const qsizetype end = at + phrase.size();
            if ((at > 0 && plain[at - 1].isLetterOrNumber()) || (end < plain.size() && plain[end].isLetterOrNumber()))
                continue;
            found.append({{at, end}, phrase});
        }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.span.start < b.span.start; });
    return found;
}

Quotations typedQuotations(QStringView text) {
    const QString plain = text::typographyFolded(text);
    Quotations found;
    for (const Span& paragraph : text::paragraphs(text)) {
        qsizetype open = -1;
        for (qsizetype i = paragraph.start; i < paragraph.end; ++i) {
            if (plain[i] != u'"') continue;
            if (open >= 0)
                found.quoted.append({open, i + 1}), open = -1;
            else
                open = i;
        }
        if (open >= 0) found.unclosed.append(open);
    }
    return found;
}

QString withoutQuotations(QStringView text) {
    QString rest = text.toString();
    for (const Span& span : typedQuotations(text).quoted)
        for (qsizetype i = span.start; i < span.end; ++i) rest[i] = u' ';
    return rest;
}

}  // namespace kondensat::method
