#include "app/operations/likeness.h"

#include <algorithm>
#include <map>

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
    for (const search::Like& like : likes) {
        if (offered.size() >= count) break;
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
        const auto holds = [&](const text::Span& run) {
            return std::count_if(like.places.begin(), like.places.end(), [&](const text::Span& p) { return p.overlaps(run); });
        };
        const auto best = std::max_element(runs.begin(), runs.end(), [&](const auto& a, const auto& b) { return holds(a) < holds(b); });
        if (best == runs.end()) continue;
        Offered one;
        one.source = place->source;
        one.speaker = like.passage.speakers.value(0);
        one.span = {place->span.start + best->start, place->span.start + best->end};
        one.text = text.sliced(best->start, best->length());
        one.weight = like.weight;
        QStringList within;
        for (const text::Span& p : like.places) {
            if (!p.overlaps(*best)) continue;
            one.places.append({p.start - best->start, p.end - best->start});
            within.append(search::foldedWord(QStringView(text).sliced(p.start, p.length())));
        }
        for (const QString& word : like.words)
            if (within.contains(search::foldedWord(word))) one.words.append(word);
        offered.append(one);
    }
    return offered;
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
