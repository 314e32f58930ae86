#include "tests/search/reference.h"

#include <QMap>
#include <functional>


namespace kondensat::searchtest {

using search::Field;
using search::Passage;
using search::Query;
using Op = Query::Op;

namespace {

/// The words of a text that is asked about again and again.
const QList<ReferenceWord>& wordsOf(const Passage& passage) {
    static QHash<QString, QList<ReferenceWord>> known;
    const auto found = known.constFind(passage.text);
    return found != known.cend() ? *found : *known.insert(passage.text, referenceWords(passage.text));
}

bool isWord(const Query& query, const ReferenceWord& word, const QString& language) {
    if (query.prefix) return word.folded.startsWith(query.word) || word.plain.startsWith(query.word);
    if (query.word == word.folded || query.word == word.plain) return true;
    if (query.asTyped) return false;
    const QString sought = referenceStem(query.word, language), stem = referenceStem(word.folded, language);
    return sought == stem || sought == referencePlain(stem);
}

/// Numbers of the words that are each of the parts.
QList<QList<int>> candidates(const Query& query, const Passage& passage) {
    const QList<ReferenceWord>& words = wordsOf(passage);
    QList<QList<int>> numbers;
    for (const Query& part : query.parts) {
        numbers.append(QList<int>());
        for (int i = 0; i < words.size(); ++i)
            if (isWord(part, words[i], passage.language)) numbers.last().append(i);
    }
    return numbers;
}

/// Every choice of one word a part, no word twice, that `fits`.
void choose(const QList<QList<int>>& candidates, QList<int>& chosen, const std::function<bool(const QList<int>&)>& fits,
            QList<QList<int>>& choices) {
    if (chosen.size() == candidates.size()) {
        if (!chosen.isEmpty()) choices.append(chosen);
        return;
    }
    for (const int number : candidates[chosen.size()]) {
        if (chosen.contains(number)) continue;
        chosen.append(number);
        if (fits(chosen)) choose(candidates, chosen, fits, choices);
        chosen.removeLast();
    }
}

/// Of a phrase: the numbers of its words, wherever it stands; of a word by itself a list for each place.
QList<QList<int>> occurrences(const Query& query, const Passage& passage) {
    Query phrase = query;
    if (query.op == Op::Word) phrase = {Op::Phrase, {}, false, false, 10, Field::In, {}, {query}};
    QList<QList<int>> choices;
    QList<int> chosen;
    const auto follows = [](const QList<int>& some) { return some.size() < 2 || some.last() == some[some.size() - 2] + 1; };
    choose(candidates(phrase, passage), chosen, follows, choices);
    return choices;
}

/// Whether two places of words have none in common, and neither begins more than so many words behind the other's end.
bool areNear(const QList<int>& one, const QList<int>& other, int distance) {
    for (const int number : one)
        if (other.contains(number)) return false;
    return other.first() - one.last() <= distance && one.first() - other.last() <= distance;
}

/// Every choice of one place for each part of NEAR.
void chooseNear(const Query& query, const QList<QList<QList<int>>>& places, QList<QList<int>>& chosen, QList<QList<QList<int>>>& choices) {
    if (chosen.size() == places.size()) {
        if (!chosen.isEmpty()) choices.append(chosen);
        return;
    }
    for (const QList<int>& place : places[chosen.size()]) {
        if (!std::all_of(chosen.begin(), chosen.end(), [&](const QList<int>& other) { return areNear(place, other, query.distance); })) continue;
        chosen.append(place);
        chooseNear(query, places, chosen, choices);
        chosen.removeLast();
    }
}

QList<QList<QList<int>>> nearChoices(const Query& query, const Passage& passage) {
    QList<QList<QList<int>>> places, choices;
    QList<QList<int>> chosen;
    for (const Query& part : query.parts) places.append(occurrences(part, passage));
    chooseNear(query, places, chosen, choices);
    return choices;
}

void collect(const Query& query, const Passage& passage, QList<text::Span>& places) {
    if (!isHit(query, passage)) return;
    const QList<ReferenceWord>& words = wordsOf(passage);
    switch (query.op) {
    case Op::Word:
        for (const ReferenceWord& word : words)
            if (isWord(query, word, passage.language)) places.append(word.span);
        break;
    case Op::Phrase:
        for (const QList<int>& run : occurrences(query, passage))
            places.append({words[run.first()].span.start, words[run.last()].span.end});
        break;
    case Op::Near:
        for (const QList<QList<int>>& choice : nearChoices(query, passage))
            for (const QList<int>& place : choice) places.append({words[place.first()].span.start, words[place.last()].span.end});
        break;
    case Op::And:
    case Op::Or:
        for (const Query& part : query.parts) collect(part, passage, places);
        break;
    default:
        break;
    }
}

}  // namespace

bool isHit(const Query& query, const Passage& passage) {
    const auto is = [&passage](const Query& part) { return isHit(part, passage); };
    switch (query.op) {
    case Op::Everything:
        return true;
    case Op::Nothing:
        return false;
    case Op::Word:
        for (const ReferenceWord& word : wordsOf(passage))
            if (isWord(query, word, passage.language)) return true;
        return false;
    case Op::Phrase:
        return !occurrences(query, passage).isEmpty();
    case Op::Near:
        return !nearChoices(query, passage).isEmpty();
    case Op::Field:
        for (const QString& value : valuesOf(query.field, passage))
            if (query.values.contains(value)) return true;
        return false;
    case Op::And:
        return std::all_of(query.parts.begin(), query.parts.end(), is);
    case Op::Or:
        return std::any_of(query.parts.begin(), query.parts.end(), is);
    case Op::Not:
        return !is(query.parts.first());
    }
    return false;
}

QList<text::Span> placesOf(const Query& query, const Passage& passage) {
    QList<text::Span> found, places;
    collect(query, passage, found);
    std::sort(found.begin(), found.end(), [](const text::Span& a, const text::Span& b) {
        return std::pair(a.start, a.end) < std::pair(b.start, b.end);
    });
    for (const text::Span& span : found) {
        if (!places.isEmpty() && span.start < places.last().end)
            places.last().end = std::max(places.last().end, span.end);
        else
            places.append(span);
    }
    return places;
}

QStringList valuesOf(Field field, const Passage& passage) {
    static const QStringList kinds{u"text"_s, u"notes"_s, u"units"_s, u"condensates"_s, u"analytic"_s, u"memos"_s};
    static const QStringList roles{u"unknown"_s, u"participant"_s, u"researcher"_s};
    const auto ids = [](const QList<RecordId>& records) {
        QStringList names;
        for (const RecordId& record : records)
            if (record) names.append(record.toString());
        return names;
    };
    const auto word = [](const QString& value) { return value.isEmpty() ? QStringList() : QStringList(value); };
    switch (field) {
    case Field::In: return {kinds[int(passage.kind)]};
    case Field::Participant: return ids(passage.speakers);
    case Field::Session: return ids({passage.session});
    case Field::Speaker: return word(roles[int(passage.role)]);
    case Field::Language: return word(passage.language);
    case Field::Group: return ids(passage.groups);
    case Field::Subgroup: return ids(passage.subgroups);
    case Field::Coder: return ids({passage.coder});
    case Field::Source: return ids({passage.source});
    case Field::Analysis: return ids({passage.analysis});
    case Field::Role: {
        QStringList roles;
        for (const QString& session : ids({passage.session}))
            for (const QString& who : ids(passage.speakers)) roles.append(session + u'/' + who);
        return roles;
    }
    }
    return {};
}

std::string shown(const Query& query) {
    static const char* const names[] = {"everything", "nothing", "", "phrase", "near", "field", "and", "or", "not"};
    if (query.op == Op::Word)
        return query.word.toStdString() + (query.prefix ? "*" : "") + (query.asTyped ? "=" : "");
    std::string all = names[int(query.op)];
    if (query.op == Op::Near) all += "/" + std::to_string(query.distance);
    if (query.op == Op::Field)
        return all + std::to_string(int(query.field)) + ":" + query.values.join(u'|').toStdString();
    if (query.parts.isEmpty()) return all;
    all += "(";
    for (const Query& part : query.parts) all += (all.back() == '(' ? "" : " ") + shown(part);
    return all + ")";
}

}  // namespace kondensat::searchtest
