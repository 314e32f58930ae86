#include "app/operations/word_tools.h"

#include "core/method/index.h"
#include "core/search/match.h"
#include "core/search/reading.h"
#include "core/text/stop_words.h"

namespace kondensat::app {

using search::Passage;

namespace {

constexpr int stretches = 40;

bool counts(const WordQuestion& question, const Passage& passage) {
    if (passage.span.length() == 0) return false;  // a code
    if (!question.withResearchers && passage.role == search::Role::Researcher) return false;
    return !question.participant || passage.speakers.contains(question.participant);
}

template <class T>
QList<RecordId> idsOf(const study::Study& study) {
    QList<RecordId> ids;
    for (const T* record : study.list<T>()) ids.append(record->id);
    return ids;
}

}  // namespace

WordTable wordTable(const study::Study& study, const WordQuestion& question, const std::function<bool(double)>& goesOn) {
    const method::Index index(study);
    search::PassageReader reader(study);
    search::WordCounts counted(question.withStopWords);
    QSet<QString> languages;
    const QList<const study::Source*> sources = index.sourcesOf(question.analysis);
    for (qsizetype s = 0; s < sources.size(); ++s) {
        if (goesOn && !goesOn(double(s) / double(sources.size()))) break;
        const auto add = [&](const Passage& passage, const QList<RecordId>& columns) {
            languages.insert(passage.language);
            if (columns.isEmpty()) counted.add(passage);
            // Once for the sum, and in every column.
            for (qsizetype c = 0; c < columns.size(); ++c) counted.add(passage, columns[c].toString(), c == 0);
        };
        if (question.by == WordsBy::Group) {
            for (const study::MeaningUnit* unit : index.unitsOfSource(sources[s]->id)) {
                if (question.analysis && unit->parent != question.analysis) continue;
                for (const Passage& passage : reader.of(unit->id))
                    if (counts(question, passage) && !passage.groups.isEmpty()) add(passage, passage.groups);
            }
            continue;
        }
        for (const Passage& passage : reader.of(sources[s]->id)) {
            if (!counts(question, passage)) continue;
            if (question.by == WordsBy::Participant) add(passage, passage.speakers);
            else if (question.by == WordsBy::Session && passage.session) add(passage, {passage.session});
            else add(passage, {});
        }
    }
    WordTable table;
    for (const QString& language : std::as_const(languages))
        if (!language.isEmpty() && !text::stopWords(language)) table.withoutStopList.append(language);
    table.withoutStopList.sort();
    table.rows = counted.rows();
    table.total = counted.total();
    QList<RecordId> columns;
    if (question.by == WordsBy::Participant) columns = idsOf<study::Participant>(study) + idsOf<study::Member>(study);
    if (question.by == WordsBy::Session) columns = idsOf<study::Session>(study);
    if (question.by == WordsBy::Group) columns = idsOf<study::CodeGroup>(study);
    for (const RecordId& column : std::as_const(columns))
        if (counted.totalOf(column.toString()) > 0) table.columns.append(column);
    return table;
}

QList<Dispersion> dispersionOf(const study::Study& study, const WordQuestion& question, const QString& word) {
    const method::Index index(study);
    search::PassageReader reader(study);
    search::Matcher matcher(search::read(word, search::Names()).query);
    QList<Dispersion> found;
    for (const study::Source* source : index.sourcesOf(question.analysis)) {
        QList<text::Span> places;
        for (const Passage& passage : reader.of(source->id)) {
            if (!counts(question, passage)) continue;
            for (const text::Span& place : matcher.places(passage)) places.append({passage.span.start + place.start, passage.span.start + place.end});
        }
        if (!places.isEmpty())
            found.append({source->id, int(places.size()), search::dispersion(study.text(source->id).size(), places, stretches)});
    }
    return found;
}

}  // namespace kondensat::app
