#include "app/operations/searching.h"

#include "app/operations/names.h"
#include "core/method/index.h"
#include "core/said.h"
#include "core/search/scan.h"
#include "core/search/snippet.h"
#include "core/text/codepoints.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;
using search::Field;
using search::Kind;
using search::Passage;
using search::Query;

namespace {

Result<OpenedIndex> openOnDisk(journal::Project& project, const search::Cache& cache, bool toWrite, const search::Progress& progress) {
    OpenedIndex opened;
    opened.where = OpenedIndex::Where::Disk;
    TRY_ASSIGN(const QByteArray now, search::stateOf(project));
    const QByteArray then = search::stateOfDiskIndex(cache.folder());
    if (!toWrite && !then.isEmpty() && then == now) {
        TRY_ASSIGN(opened.index, search::readDiskIndex(cache.folder()));
        return opened;
    }
    TRY_ASSIGN(opened.index, search::openDiskIndex(cache.folder()));
    TRY_ASSIGN(const auto changed, search::changedSince(project, search::stateOfDiskIndex(cache.folder())));
    if (changed) {
        TRY_DO(search::renew(*opened.index, project, *changed));
        return opened;
    }
    if (opened.index->passageCount() > 0) {  // of something else: from nothing
        opened.index.reset();
        cache.remove();
        TRY_ASSIGN(opened.index, search::openDiskIndex(cache.folder()));
    }
    TRY_ASSIGN(const bool filled, search::fill(*opened.index, project, progress));
    if (!filled) opened.index.reset();
    return opened;
}

Result<OpenedIndex> openInMemory(journal::Project& project, const search::Progress& progress, const std::function<bool()>& goesOnReading) {
    OpenedIndex opened;
    const auto part = [&](double from) {
        return [&, from](double done) { return !progress || progress(from + done / 2); };
    };
    opened.index = search::makeScan(goesOnReading);
    TRY_ASSIGN(const bool read, search::fill(*opened.index, project, part(0)));
    if (!read) opened.index.reset();
    if (!read || opened.index->wordCount() > mostWordsInMemory) return opened;
    QList<Passage> passages;
    TRY_DO(opened.index->eachPassage({}, [&](const Passage& passage) {
        passages.append(passage);
        return true;
    }));
    auto memory = search::makeMemoryIndex();
    qsizetype next = 0;
    bool goesOn = true;
    TRY_DO(memory->fill([&]() -> std::optional<search::Filling> {
        if (next % 256 == 0) goesOn = part(0.5)(double(next) / double(passages.size() + 1));
        if (!goesOn || next >= passages.size()) return std::nullopt;
        const Passage& passage = passages[next++];
        return search::Filling{passage.record, {passage}};
    }));
    TRY_ASSIGN(const QByteArray state, search::stateOf(project));
    TRY_DO(memory->commit(state));
    opened.index = goesOn ? std::move(memory) : nullptr;
    opened.where = OpenedIndex::Where::Memory;
    return opened;
}

}  // namespace

Result<OpenedIndex> openIndex(journal::Project& project, bool toWrite, const search::Progress& progress, const std::function<bool()>& goesOn) {
    const search::Cache cache(project.file().studyId());
    if (project.file().isSealed()) cache.remove();  // of the time before
    if (project.file().isSealed() || cache.choice() != search::Cache::Choice::Allowed) return openInMemory(project, progress, goesOn);
    auto opened = openOnDisk(project, cache, toWrite, progress);
    if (opened) return opened;
    if (opened.error().code == Error::Code::Damaged && cache.remove()) {  // once more, from nothing
        auto again = openOnDisk(project, cache, toWrite, progress);
        if (again) return again;
    }
    TRY_ASSIGN(OpenedIndex instead, openInMemory(project, progress, goesOn));
    instead.remark = opened.error().message();
    return instead;
}

QString whereWords(OpenedIndex::Where where) {
    switch (where) {
        case OpenedIndex::Where::Disk: return Said::tr("on this computer's disk");
        case OpenedIndex::Where::Memory: return Said::tr("in memory only");
        case OpenedIndex::Where::Scan: break;
    }
    return Said::tr("nowhere: every search reads all texts");
}

Query scopeQuery(const study::Study& study, const SearchScope& scope) {
    QList<Query> parts;
    if (!scope.kinds.isEmpty()) {
        QStringList names;
        for (const Kind kind : scope.kinds) names.append(search::nameOf(kind));
        parts.append(Query::narrowing(Field::In, names));
    }
    if (const auto* analysis = study.find<study::Analysis>(scope.analysis)) {
        const auto in = [](std::initializer_list<Kind> kinds) {
            QStringList names;
            for (const Kind kind : kinds) names.append(search::nameOf(kind));
            return Query::narrowing(Field::In, names);
        };
        Query texts = in({Kind::Turn, Kind::FieldNote});
        if (!analysis->sources.isEmpty()) {
            QStringList sources;
            for (const RecordId& source : analysis->sources) sources.append(source.toString());
            texts = Query::all({texts, Query::narrowing(Field::Source, sources)});
        }
        Query either;
        either.op = Query::Op::Or;
        either.parts = {texts, in({Kind::Memo}), Query::narrowing(Field::Analysis, {scope.analysis.toString()})};
        parts.append(either);
    }
    if (scope.withoutResearchers) {
        Query without;
        without.op = Query::Op::Not;
        without.parts = {Query::narrowing(Field::Speaker, {search::nameOf(search::Role::Researcher)})};
        parts.append(without);
    }
    return Query::all(parts);
}

std::optional<HitPlace> placeOf(const study::Study& study, const Passage& passage, const QList<text::Span>& places) {
    if (!study.record(passage.record)) return std::nullopt;
    const RecordId in = passage.source ? passage.source : passage.record;
    const QString text = study.text(in);
    HitPlace place{passage.record, passage.source, passage.span, {}};
    if (passage.kind == Kind::Unit) {
        const auto* unit = study.find<study::MeaningUnit>(passage.record);
        const auto span = unit ? study.document(in)->spanOf(unit->range) : std::nullopt;
        if (!span) return std::nullopt;
        place.span = *span;
    }
    if (passage.span.length() == 0) return place;  // a title or code
    if (QStringView(text).mid(place.span.start, passage.text.size()) != passage.text) {
        // The text was edited since; the nearest place with the same words.
        const qsizetype before = text.lastIndexOf(passage.text, place.span.start), after = text.indexOf(passage.text, place.span.start);
        if (before < 0 && after < 0) return std::nullopt;
        const bool back = after < 0 || (before >= 0 && place.span.start - before < after - place.span.start);
        place.span = {back ? before : after, 0};
    }
    place.span.end = place.span.start + passage.text.size();
    for (const text::Span& span : places) place.places.append({place.span.start + span.start, place.span.start + span.end});
    return place;
}

QString hitTitle(const study::Study& study, const Passage& passage) {
    QStringList parts;
    for (const RecordId& who : passage.speakers) parts.append(nameOf(study, who));
    switch (passage.kind) {
        case Kind::Turn:
        case Kind::FieldNote:
        case Kind::Unit:
            parts.append(nameOf(study, passage.source));
            break;
        case Kind::Condensate:
            parts.append(Said::tr("condensate of %1").arg(nameOf(study, passage.subgroups.value(0))));
            break;
        case Kind::AnalyticText:
            parts.append(Said::tr("analytic text %1").arg(nameOf(study, passage.record)));
            break;
        case Kind::Memo:
            parts.append(Said::tr("memo %1").arg(nameOf(study, passage.record)));
            break;
    }
    return parts.join(u", "_s);
}

namespace {

QStringList whoAndWhere(const study::Study& study, const Passage& passage) {
    QStringList who;
    for (const RecordId& id : passage.speakers) who.append(nameOf(study, id));
    return {search::nameOf(passage.kind), passage.source ? nameOf(study, passage.source) : QString(), who.join(u"; "_s)};
}

/// Places in code points of the texts they stand in.
class Points {
public:
    explicit Points(const study::Study& study) : m_study(study) {}
    /// Of a stretch of the passage, where it stands now; empty where its words are gone.
    QStringList of(const Passage& passage, const text::Span& within) {
        const auto place = placeOf(m_study, passage, {within});
        if (!place) return {QString(), QString()};
        const text::Span span = passage.span.length() == 0 ? place->span : place->places.first();  // a code or title stands nowhere in it
        const RecordId in = place->source ? place->source : place->record;
        auto points = m_points.find(in);
        if (points == m_points.end()) points = m_points.insert(in, text::CodePoints(m_study.text(in)));
        return {QString::number(points->fromUtf16(span.start)), QString::number(points->fromUtf16(span.end))};
    }

private:
    const study::Study& m_study;
    QHash<RecordId, text::CodePoints> m_points;
};

}  // namespace

exporting::Sheet hitsTable(const study::Study& study, const QList<search::Hit>& hits) {
    exporting::Sheet table{{u"in"_s, u"source"_s, u"speaker"_s, u"start"_s, u"end"_s, u"text"_s, u"found"_s, u"record"_s}, {}, {3, 4}, u"Hits"_s};
    Points points(study);
    for (const search::Hit& hit : hits) {
        QStringList found;
        for (const text::Span& place : hit.places) found.append(hit.passage.text.sliced(place.start, place.length()));
        table.rows.append(whoAndWhere(study, hit.passage) + points.of(hit.passage, {0, hit.passage.text.size()}) +
                          QStringList{hit.passage.text, found.join(u"; "_s), hit.passage.record.toString()});
    }
    return table;
}

exporting::Sheet keywordsTable(const study::Study& study, const QList<search::Hit>& hits) {
    exporting::Sheet table{{u"in"_s, u"source"_s, u"speaker"_s, u"start"_s, u"end"_s, u"before"_s, u"word"_s, u"after"_s, u"record"_s}, {}, {3, 4}, u"Words in context"_s};
    Points points(study);
    for (const search::Hit& hit : hits)
        for (const search::Keyword& keyword : search::keywordsOf(hit.passage.text, hit.places))
            table.rows.append(whoAndWhere(study, hit.passage) + points.of(hit.passage, keyword.place) +
                              QStringList{keyword.before, keyword.word, keyword.after, hit.passage.record.toString()});
    return table;
}

}  // namespace kondensat::app
