#include "app/operations/likeness.h"

#include <algorithm>
#include <map>
#include <queue>

#include "app/operations/names.h"
#include "app/operations/searching.h"
#include "core/search/terms.h"
#include "core/text/segment.h"

namespace kondensat::app {

using namespace study;
using search::Passage;

namespace {

constexpr int nearbyTurns = 3;
constexpr int fewestWords = 6;  ///< that carry meaning, for a passage to be compared

/// What need not be offered in a source: marked by a unit of the analysis, or left before for the same.
QList<text::Span> takenSpans(const method::Index& index, const RecordId& source, const RecordId& analysis, const RecordId& about) {
    QList<text::Span> taken;
    for (const MeaningUnit* unit : index.unitsOfSource(source))
        if (unit->parent == analysis) taken.append(index.passageOf(*unit).span);
    const auto document = index.study().document(source);
    for (const LeftPassage& left : index.study().table<LeftPassage>())
        if (left.source == source && left.about == about)
            if (const auto span = document->spanOf(left.range)) taken.append(*span);
    taken.removeIf([](const text::Span& span) { return span.length() == 0; });
    return taken;
}

bool overlapsAny(const text::Span& span, const QList<text::Span>& others) {
    return std::any_of(others.begin(), others.end(), [&](const text::Span& other) { return span.overlaps(other); });
}

/// A text in which nobody speaks may be one turn for all that.
QList<Passage> byParagraph(const QList<Passage>& passages) {
    QList<Passage> parts;
    for (const Passage& passage : passages)
        for (const text::Span& paragraph : text::paragraphs(passage.text)) {
            Passage part = passage;
            part.text = passage.text.sliced(paragraph.start, paragraph.length());
            part.span = {passage.span.start + paragraph.start, passage.span.start + paragraph.end};
            parts.append(part);
        }
    return parts;
}

/// The sentences of a passage that nothing taken stands in, in its text; those that follow one another together.
QList<QList<text::Span>> freeSentences(const Passage& passage, qsizetype start, const QList<text::Span>& taken) {
    QList<QList<text::Span>> runs;
    bool parted = true;
    for (const text::Span& sentence : text::sentences(passage.text, passage.language)) {
        if (overlapsAny({start + sentence.start, start + sentence.end}, taken)) {
            parted = true;
            continue;
        }
        if (std::exchange(parted, false)) runs.append(QList<text::Span>());
        runs.last().append(sentence);
    }
    return runs;
}

/// The words in common that stand in a part of a passage: by their number, the weightiest first, each as it stands there first.
QMap<int, QString> wordsIn(const search::Like& like, const text::Span& part) {
    QMap<int, QString> words;
    for (qsizetype i = 0; i < like.places.size(); ++i)
        if (like.places[i].overlaps(part) && !words.contains(like.wordOf[i]))
            words.insert(like.wordOf[i], like.passage.text.sliced(like.places[i].start, like.places[i].length()));
    return words;
}

double weightIn(const search::Like& like, const text::Span& part) {
    double weight = 0;
    const QMap<int, QString> words = wordsIn(like, part);
    for (auto word = words.cbegin(); word != words.cend(); ++word) weight += like.weights[word.key()];
    return weight;
}

/// Stems of a text's words that carry meaning.
QSet<QString> stemsOf(const QString& text, const search::Meaning& meaning) {
    QSet<QString> stems;
    for (const search::Token& token : search::tokens(text))
        if (const auto stem = meaning(token)) stems.insert(*stem);
    return stems;
}

}  // namespace

QList<RecordId> unitsAbout(const method::Index& index, const RecordId& about) {
    const Study& study = index.study();
    QList<RecordId> units;
    const auto take = [&](const QList<const MeaningUnit*>& list, const RecordId& group) {
        for (const MeaningUnit* unit : list)
            if (!method::isSetAside(*unit, group.toString()) && !units.contains(unit->id)) units.append(unit->id);
    };
    if (study.find<MeaningUnit>(about)) return {about};
    if (study.find<CodeGroup>(about)) take(index.unitsOfGroup(about), about);
    if (const Subgroup* subgroup = study.find<Subgroup>(about)) take(index.unitsOfSubgroup(about), subgroup->parent);
    if (const Category* category = study.find<Category>(about))
        for (const RecordId& group : category->groups) take(index.unitsOfGroup(group), group);
    return units;
}

namespace {
LikeQuestion questionOf(const method::Index& index, const RecordId& analysis, const RecordId& about) {
    LikeQuestion question;
    question.analysis = analysis;
    question.about = about;
    question.scope = scopeQuery(index.study(), {analysis, {search::Kind::Turn, search::Kind::FieldNote}, true});
    return question;
}
}  // namespace

LikeQuestion likeQuestion(const method::Index& index, const RecordId& about) {
    LikeQuestion question = questionOf(index, index.analysisOf(about), about);
    search::PassageReader reader(index.study());
    QList<const MeaningUnit*> units;
    for (const RecordId& id : unitsAbout(index, about)) units.append(index.study().find<MeaningUnit>(id));
    std::stable_sort(units.begin(), units.end(), [](const MeaningUnit* a, const MeaningUnit* b) { return a->source < b->source; });
    QList<RecordId> sources;
    for (const MeaningUnit* unit : std::as_const(units)) sources.append(unit->source);
    index.study().readAhead(sources);
    for (const MeaningUnit* unit : std::as_const(units))
        for (const Passage& passage : reader.of(unit->id))
            if (passage.span.length() > 0) question.examples.append(passage);
    return question;
}

LikeQuestion likeQuestion(const method::Index& index, const RecordId& analysis, const RecordId& source, const text::Span& words) {
    LikeQuestion question = questionOf(index, analysis, source);
    question.words = words;
    search::PassageReader reader(index.study());
    // The index knows the turns that they stand in; of these, only the words themselves count.
    for (Passage passage : reader.of(source)) {
        const text::Span part{std::max(words.start, passage.span.start), std::min(words.end, passage.span.end)};
        if (part.start >= part.end) continue;
        passage.text = passage.text.sliced(part.start - passage.span.start, part.length());
        passage.span = part;
        question.examples.append(passage);
    }
    return question;
}

int askedFor(int count) { return count * 4 + 40; }

QList<Offered> offeredFrom(const method::Index& index, const LikeQuestion& question, const QList<search::Like>& likes, int count) {
    QHash<RecordId, QList<text::Span>> taken;
    QList<Offered> offered;
    QList<RecordId> sources;
    for (const search::Like& like : likes.first(std::min<qsizetype>(2 * count, likes.size()))) sources.append(like.passage.source);
    index.study().readAhead(sources);
    std::priority_queue<double, std::vector<double>, std::greater<>> weights;  // the `count` highest, the lowest of them on top
    for (const search::Like& like : likes) {
        // What is left of a passage weighs no more than the whole, and the weightiest come first.
        if (qsizetype(weights.size()) >= count && like.weight <= weights.top()) break;
        const auto place = placeOf(index.study(), like.passage, like.places);
        if (!place) continue;
        if (!taken.contains(place->source)) {
            taken.insert(place->source, takenSpans(index, place->source, question.analysis, question.about));
            if (place->source == question.about) taken[place->source].append(question.words);
        }
        // From the first to the last free sentence that holds one of the words, as far as nothing taken stands between.
        const QString& text = like.passage.text;
        QList<text::Span> runs;
        for (const QList<text::Span>& run : freeSentences(like.passage, place->span.start, taken[place->source])) {
            std::optional<text::Span> held;
            for (const text::Span& sentence : run)
                if (overlapsAny(sentence, like.places)) held = {held ? held->start : sentence.start, sentence.end};
            if (held) runs.append(*held);
        }
        const auto best = std::max_element(runs.begin(), runs.end(), [&](const auto& a, const auto& b) { return weightIn(like, a) < weightIn(like, b); });
        if (best == runs.end()) continue;
        // What the passage was found by may stand in a unit: only what is left of it counts.
        const double left = weightIn(like, *best);
        Offered one;
        one.words = wordsIn(like, *best).values();
        if (one.words.size() == 1 && left < search::Like::enoughAlone) continue;
        one.source = place->source;
        one.speaker = like.passage.speakers.value(0);
        one.span = {place->span.start + best->start, place->span.start + best->end};
        one.text = text.sliced(best->start, best->length());
        one.weight = like.weight * left / weightIn(like, {0, text.size()});
        for (const text::Span& p : like.places)
            if (p.overlaps(*best)) one.places.append({p.start - best->start, p.end - best->start});
        weights.push(one.weight);
        if (qsizetype(weights.size()) > count) weights.pop();
        offered.append(one);
    }
    std::stable_sort(offered.begin(), offered.end(), [](const Offered& a, const Offered& b) { return a.weight > b.weight; });
    return offered.first(std::min<qsizetype>(count, offered.size()));
}

QList<Offered> unlike(const method::Index& index, const RecordId& about, int count) {
    const Study& study = index.study();
    const RecordId analysis = index.analysisOf(about);
    QHash<RecordId, QList<const MeaningUnit*>> bySource;
    for (const RecordId& id : unitsAbout(index, about)) {
        const MeaningUnit* unit = study.find<MeaningUnit>(id);
        bySource[unit->source].append(unit);
    }
    std::map<QString, search::Meaning> meanings;
    const auto meaningIn = [&](const QString& language) -> const search::Meaning& { return meanings.try_emplace(language, language).first->second; };
    QHash<QString, QSet<QString>> stems;  // of the units, by language
    for (auto units = bySource.cbegin(); units != bySource.cend(); ++units) {
        const QString language = text::primaryLanguage(index.languageOf(*study.find<Source>(units.key())));
        for (const MeaningUnit* unit : *units) stems[language].unite(stemsOf(index.passageOf(*unit).text, meaningIn(language)));
    }
    QList<Offered> offered;
    search::PassageReader reader(study);
    for (const Source* source : index.sourcesOf(analysis)) {
        const auto units = bySource.constFind(source->id);
        if (units == bySource.cend()) continue;
        const QString language = text::primaryLanguage(index.languageOf(*source));
        const QList<method::TurnSpan> turns = index.turnsOf(source->id);
        const bool nobodySpeaks = std::none_of(turns.begin(), turns.end(), [](const method::TurnSpan& turn) { return bool(turn.who); });
        const QList<Passage> passages = nobodySpeaks ? byParagraph(reader.of(source->id)) : reader.of(source->id);
        const QList<text::Span> taken = takenSpans(index, source->id, analysis, about);
        QList<std::pair<RecordId, text::Span>> places;
        for (const MeaningUnit* unit : *units) places.append({unit->id, index.passageOf(*unit).span});
        for (qsizetype t = 0; t < passages.size(); ++t) {
            const Passage& passage = passages[t];
            if (passage.role != search::Role::Participant && !(nobodySpeaks && passage.role == search::Role::None)) continue;
            Offered one;
            one.source = source->id;
            one.speaker = passage.speakers.value(0);
            one.nobodySpeaks = nobodySpeaks;
            int nearest = nearbyTurns + 1;
            for (const auto& [unit, at] : std::as_const(places)) {
                for (qsizetype u = std::max<qsizetype>(0, t - nearbyTurns); u <= std::min(passages.size() - 1, t + nearbyTurns); ++u) {
                    if (!passages[u].span.overlaps(at) || std::abs(int(t - u)) >= nearest) continue;
                    nearest = std::abs(int(t - u));
                    one.turnsAway = int(t - u);
                    one.near = unit;
                }
            }
            if (!one.near) continue;
            for (const QList<text::Span>& run : freeSentences(passage, passage.span.start, taken)) {
                const text::Span within = text::trimmed(passage.text, {run.first().start, run.last().end});
                one.span = {passage.span.start + within.start, passage.span.start + within.end};
                one.text = passage.text.sliced(within.start, within.length());
                const QSet<QString> words = stemsOf(one.text, meaningIn(language));
                one.of = int(words.size());
                if (one.of < fewestWords) continue;
                one.shared = int((QSet<QString>(words) & stems.value(language)).size());
                offered.append(one);
            }
        }
    }
    std::stable_sort(offered.begin(), offered.end(), [](const Offered& a, const Offered& b) {
        const qint64 left = qint64(a.shared) * b.of, right = qint64(b.shared) * a.of;
        return left != right ? left < right : std::abs(a.turnsAway) < std::abs(b.turnsAway);
    });
    return offered.first(std::min<qsizetype>(count, offered.size()));
}

QList<RecordId> neverSpeakIn(const method::Index& index, const RecordId& about) {
    const Study& study = index.study();
    QSet<RecordId> heard, present;
    for (const RecordId& unit : unitsAbout(index, about))
        for (const RecordId& who : index.passageOf(*study.find<MeaningUnit>(unit)).participants) heard.insert(who);
    for (const Source* source : index.sourcesOf(index.analysisOf(about))) {
        for (const QString& who : source->speakerIs)
            if (const auto id = RecordId::parse(who)) present.insert(*id);
        if (const Session* session = study.find<Session>(source->session))
            for (const RecordId& who : session->participants) present.insert(who);
    }
    QList<RecordId> never;
    for (const Participant* participant : study.list<Participant>())
        if (present.contains(participant->id) && !heard.contains(participant->id)) never.append(participant->id);
    return never;
}

}  // namespace kondensat::app
