#include "app/operations/identifier_fragments.h"

#include <QMutex>

#include "app/operations/dictionary.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

constexpr qsizetype shortestTelling = 4;  ///< UTF-16 units of a word that tells something by itself
const QStringList dictionaryLanguages{u"en"_s, u"da"_s, u"nb"_s, u"sv"_s, u"de"_s};

/// Words that workplaces have in common; dictionaries do not have all of them, and there may be no dictionary.
const QSet<QString>& commonOfWorkplaces() {
    static const QSet<QString> words = [] {
        const QStringList all =
            u"hospital hospitals clinic clinics department departments ward wards unit units centre center university college school institute institution practice surgery "
            "home house service services health care nursing medical medicine general regional municipal municipality county council region city town north south east west "
            "hospitalet hospitaler universitetshospital universitetshospitalet sygehus sygehuset universitetssygehus klinik klinikken afdeling afdelingen afsnit afsnittet enhed "
            "kommune kommunen amt regionen universitet universitetet skole skolen institut instituttet praksis lægehus lægehuset lægeklinik sundhed sundhedscenter "
            "sundhedshus plejehjem plejehjemmet plejecenter ældrecenter psykiatri psykiatrien forvaltning forvaltningen socialforvaltningen jobcenter jobcentret "
            "sykehus sykehuset universitetssykehus universitetssykehuset avdeling avdelingen klinikk klinikken legesenter legekontor helse helseforetak sykehjem sykehjemmet "
            "skolen institutt senter senteret sjukhus sjukhuset sjukehus universitetssjukhus universitetssjukhuset avdelning avdelningen mottagning mottagningen vårdcentral "
            "vårdcentralen kliniken hälsa hälsocentral äldreboende landsting kommunen institutionen krankenhaus klinikum klinik universitätsklinikum universitätsspital "
            "universität abteilung station praxis praxen zentrum pflegeheim altenheim schule institut gesundheitsamt gemeinde stadt landkreis nord syd sør öst väst øst vest süd ost west"_s
                .split(u' ');
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return words;
}

struct Telling {
    bool isTelling = false, everywhere = false;
};

Telling tellingOf(const QString& word) {
    if (word.size() < shortestTelling || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); }) || commonOfWorkplaces().contains(word)) return {};
    for (const QString& language : dictionaryLanguages)
        if (text::isStopWord(word, language)) return {};
    QString withCapital = word;
    withCapital[0] = withCapital[0].toUpper();
    bool hasDictionary = false, isName = false;
    for (const QString& language : dictionaryLanguages) {
        const auto dictionary = Dictionary::of(language);
        if (!dictionary) continue;
        hasDictionary = true;
        if (dictionary->knows(word)) return {};
        isName = isName || dictionary->knows(withCapital);
    }
    return {true, hasDictionary && !isName};
}

// ---- where a text is cut ---------------------------------------------------------------------------------------------

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; }
/// Quotation marks, brackets and what else stands around words that were taken from elsewhere.
bool encloses(QChar c) { return u"\"“”„«»‘’‹›()[]{}<>|…\t"_s.contains(c); }
bool separatesCells(QChar c) { return c == u',' || c == u';'; }

/// Whether the words before `at` may have been cut there. A line that goes on in a small letter was only broken.
bool isCutBefore(QStringView text, qsizetype at) {
    if (at < text.size() && separatesCells(text[at]) && at + 1 < text.size() && !text[at + 1].isSpace()) return true;
    qsizetype i = at;
    bool line = false;
    for (; i < text.size() && (text[i].isSpace() || QChar::category(text[i].unicode()) == QChar::Other_Format) && text[i] != u'\t'; ++i) line = line || isLineEnd(text[i]);
    if (i == text.size()) return true;
    if (line) return !text[i].isLower();
    if (text.sliced(i).startsWith(u"..."_s)) return true;
    return encloses(text[i]) && !(text[i] == u'’' && i == at && i + 1 < text.size() && text[i + 1].isLetter());
}

/// Whether the words from `at` on may have been cut there.
bool isCutBehind(QStringView text, qsizetype at) {
    if (at > 1 && separatesCells(text[at - 1]) && !text[at - 2].isSpace()) return true;
    qsizetype i = at;
    bool line = false;
    for (; i > 0 && (text[i - 1].isSpace() || QChar::category(text[i - 1].unicode()) == QChar::Other_Format) && text[i - 1] != u'\t'; --i) line = line || isLineEnd(text[i - 1]);
    if (i == 0) return true;
    const QChar before = text[i - 1];
    if (line) return !before.isLetterOrNumber() && before != u',';
    if (QChar::category(before.unicode()) == QChar::Punctuation_Dash) return isCutBehind(text, i - 1);  // of a dialogue
    return encloses(before) || before == u':' || text.first(i).endsWith(u"..."_s);
}

}  // namespace

bool isTelling(const QString& word, bool everywhere) {
    static QMutex mutex;
    static QHash<QString, Telling> known;
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.constFind(word); found != known.cend()) return everywhere ? found->everywhere : found->isTelling;
    }
    const Telling telling = tellingOf(word);
    const QMutexLocker lock(&mutex);
    known.insert(word, telling);
    return everywhere ? telling.everywhere : telling.isTelling;
}

void IdentifierFragments::add(const FoldedWords& words, qsizetype identifier, qsizetype index) {
    if (words.tokens.size() < 2) return;
    Whole whole{{}, identifier, index, partsSentence(words.text)};
    for (const FoldedWords::Token& token : words.tokens) whole.tokens.append(token.word);
    m_byFirst[beginningOf(whole.tokens.first())].append(whole);
    m_byLast[beginningOf(whole.tokens.last())].append(whole);
}

QList<FoundIdentifier> IdentifierFragments::find(const QString& text, const FoldedWords& folded) const {
    QList<FoundIdentifier> all;
    if (m_byFirst.isEmpty()) return all;
    const auto& tokens = folded.tokens;
    const auto add = [&](const Whole& whole, qsizetype first, qsizetype last) {
        all.append({folded.source(tokens[first].span.start, tokens[last].span.end), whole.identifier, whole.word, -1, true, false, true});
    };
    const auto isOneTelling = [&](const Whole& whole, qsizetype from, qsizetype count) {
        return std::any_of(whole.tokens.cbegin() + from, whole.tokens.cbegin() + from + count, [](const QString& word) { return isTelling(word, false); });
    };
    const auto startOf = [&](qsizetype token) { return folded.source(tokens[token].span.start, tokens[token].span.end).start; };
    const auto endOf = [&](qsizetype token) { return folded.source(tokens[token].span.start, tokens[token].span.end).end; };
    const auto beginning = [&](qsizetype at, const Whole& whole) {
        const qsizetype size = whole.tokens.size();
        qsizetype n = 0;  // whole words
        while (n < size && at + n < tokens.size() && (n == 0 || folded.belongTogether(at + n - 1, whole.isLoose)) && likeness(whole.tokens[n], tokens[at + n].word, n > 0) != Likeness::None) ++n;
        if (n == 0 || n == size) return;
        const qsizetype next = at + n;
        const bool isCutWord = next < tokens.size() && folded.belongTogether(next - 1, whole.isLoose) && whole.tokens[n].startsWith(tokens[next].word) && isCutBefore(text, endOf(next));
        if (n + isCutWord > 1 ? isOneTelling(whole, 0, n) : isTelling(whole.tokens[0], true) && isCutBefore(text, endOf(at))) add(whole, at, at + n - 1 + isCutWord);
    };
    const auto end = [&](qsizetype at, const Whole& whole) {
        const qsizetype size = whole.tokens.size();
        qsizetype n = 0;
        while (n < size && at - n >= 0 && (n == 0 || folded.belongTogether(at - n, whole.isLoose)) && likeness(whole.tokens[size - 1 - n], tokens[at - n].word, n == 0) != Likeness::None) ++n;
        if (n == 0 || n == size) return;
        const qsizetype before = at - n;
        const bool isCutWord = before >= 0 && folded.belongTogether(before, whole.isLoose) && whole.tokens[size - 1 - n].endsWith(tokens[before].word) && isCutBehind(text, startOf(before));
        if (n + isCutWord > 1 ? isOneTelling(whole, size - n, n) : isTelling(whole.tokens[size - 1], true) && isCutBehind(text, startOf(at))) add(whole, at - n + 1 - isCutWord, at);
    };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString key = beginningOf(tokens[i].word);
        for (const Whole& whole : m_byFirst.value(key)) beginning(i, whole);
        for (const Whole& whole : m_byLast.value(key)) end(i, whole);
    }
    return all;
}

}  // namespace kondensat::app
