#include "core/search/passage.h"

#include "core/method/index.h"
#include "core/method/turns.h"
#include "core/text/segment.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;
using namespace study;

namespace {

constexpr QLatin1StringView kindNames[] = {"text"_L1, "notes"_L1, "units"_L1, "condensates"_L1, "analytic"_L1, "memos"_L1};

QString orderOf(Kind kind, std::initializer_list<QString> places, qsizetype position) {
    QString order = QString::number(int(kind));
    for (const QString& place : places) order += u'\x01' + place;
    return order + u'\x01' + QString::number(position, 16).rightJustified(8, u'0');
}

}  // namespace

QLatin1StringView nameOf(Kind kind) { return kindNames[int(kind)]; }
std::optional<Kind> kindNamed(QStringView name) {
    for (int i = 0; i < kindCount; ++i)
        if (name.compare(kindNames[i], Qt::CaseInsensitive) == 0) return Kind(i);
    return std::nullopt;
}

QLatin1StringView nameOf(Role role) {
    switch (role) {
        case Role::Participant: return "participant"_L1;
        case Role::Researcher: return "researcher"_L1;
        case Role::None: break;
    }
    return "unknown"_L1;
}

PassageReader::PassageReader(const Study& study) : m_study(study) {}

QString PassageReader::languageOf(const Source& source) const {
    if (!source.language.isEmpty()) return text::primaryLanguage(source.language);
    const Session* session = m_study.find<Session>(source.session);
    return text::primaryLanguage(session && !session->language.isEmpty() ? session->language : m_study.info().language);
}

void PassageReader::load(const Source& source) {
    if (m_loaded == source.id && m_document) return;
    m_document = m_study.document(source.id);
    m_turns = method::turnsIn(*m_document, source);
    m_loaded = source.id;
}

Role PassageReader::roleOf(const RecordId& who) const {
    if (m_study.find<Participant>(who)) return Role::Participant;
    return m_study.find<Member>(who) ? Role::Researcher : Role::None;
}

QList<Passage> PassageReader::ofSource(const Source& source) {
    load(source);
    const QString& all = m_document->text();
    QList<Passage> passages;
    Passage common;
    common.kind = source.kind.isEmpty() || source.kind == u"transcript" ? Kind::Turn : Kind::FieldNote;
    common.record = common.source = source.id;
    common.session = source.session;
    common.language = languageOf(source);
    const auto add = [&](const text::Span& span, const RecordId& who) {
        if (span.length() == 0) return;
        Passage passage = common;
        passage.span = span;
        passage.text = all.sliced(span.start, span.length());
        passage.order = orderOf(common.kind, {source.order, source.id.toString()}, span.start);
        passage.role = roleOf(who);
        if (passage.role != Role::None) passage.speakers = {who};
        passages.append(passage);
    };
    const qsizetype untold = m_turns.isEmpty() ? all.size() : m_turns.first().span.start;
    const auto writers = m_turns.isEmpty() ? method::participantsIn(m_study, source, m_turns, all, {0, all.size()}) : QList<RecordId>();
    for (const text::Span& paragraph : text::paragraphs(QStringView(all).first(untold)))
        add(paragraph, writers.size() == 1 ? writers.first() : RecordId());
    for (const method::TurnSpan& turn : m_turns) add(text::trimmed(all, turn.span), turn.who);
    return passages;
}

QList<Passage> PassageReader::ofUnit(const MeaningUnit& unit) {
    const Source* source = m_study.find<Source>(unit.source);
    if (!source) return {};
    load(*source);
    const auto span = m_document->spanOf(unit.range);
    if (!span || span->length() == 0) return {};
    Passage passage;
    passage.kind = Kind::Unit;
    passage.record = unit.id;
    passage.source = unit.source;
    passage.span = *span;
    passage.text = m_document->text().sliced(span->start, span->length());
    passage.language = languageOf(*source);
    passage.order = orderOf(Kind::Unit, {source->order, source->id.toString()}, span->start) + u'\x01' + unit.id.toString();
    passage.session = source->session;
    passage.analysis = unit.parent;
    passage.coder = unit.member;
    for (const method::TurnSpan& turn : method::turnsWithin(m_turns, m_document->text(), *span))
        if (turn.who && !passage.speakers.contains(turn.who)) passage.speakers.append(turn.who);
    if (passage.speakers.isEmpty())
        passage.speakers = method::participantsIn(m_study, *source, m_turns, m_document->text(), *span);
    for (const RecordId& who : std::as_const(passage.speakers)) {
        const Role role = roleOf(who);
        if (role == Role::Participant || passage.role == Role::None) passage.role = role;
    }
    passage.speakers.removeIf([&](const RecordId& who) { return roleOf(who) == Role::None; });
    for (const RecordId& group : unit.groups)
        if (!method::isSetAside(unit, group.toString())) passage.groups.append(group);
    for (const RecordId& id : unit.subgroups)
        if (const Subgroup* subgroup = m_study.find<Subgroup>(id); subgroup && passage.groups.contains(subgroup->parent))
            passage.subgroups.append(id);
    QList<Passage> passages{passage};
    if (!unit.code.trimmed().isEmpty()) {  // found by its code, too
        passage.text = unit.code;
        passage.span = {span->start, span->start};
        passage.language = text::primaryLanguage(m_study.info().language);
        passage.order += u'+';
        passages.append(passage);
    }
    return passages;
}

QList<Passage> PassageReader::ofText(Passage passage, const QString& title) const {
    passage.language = text::primaryLanguage(m_study.info().language);
    QList<Passage> passages;
    if (!title.trimmed().isEmpty()) {
        passage.text = title;
        passages.append(passage);
    }
    const QString text = m_study.text(passage.record);
    const text::Span span = text::trimmed(text, {0, text.size()});
    if (span.length() == 0) return passages;
    passage.span = span;
    passage.text = text.sliced(span.start, span.length());
    passage.order += u'+';
    passages.append(passage);
    return passages;
}

QList<Passage> PassageReader::of(const RecordId& record) {
    if (const Source* source = m_study.find<Source>(record)) return ofSource(*source);
    if (const MeaningUnit* unit = m_study.find<MeaningUnit>(record)) return ofUnit(*unit);
    Passage passage;
    passage.record = record;
    if (const Condensate* condensate = m_study.find<Condensate>(record)) {
        const Subgroup* subgroup = m_study.find<Subgroup>(condensate->parent);
        const CodeGroup* group = subgroup ? m_study.find<CodeGroup>(subgroup->parent) : nullptr;
        if (!group) return {};
        passage.kind = Kind::Condensate;
        passage.groups = {group->id};
        passage.subgroups = {subgroup->id};
        passage.analysis = group->parent;
        passage.order = orderOf(Kind::Condensate, {group->order, group->id.toString(), subgroup->order, subgroup->id.toString(), condensate->id.toString()}, 0);
        return ofText(passage, {});
    }
    if (const AnalyticText* analytic = m_study.find<AnalyticText>(record)) {
        const Category* category = m_study.find<Category>(analytic->parent);
        if (!category) return {};
        passage.kind = Kind::AnalyticText;
        passage.analysis = category->parent;
        passage.groups = QList<RecordId>(category->groups.begin(), category->groups.end());
        std::sort(passage.groups.begin(), passage.groups.end());
        if (const Subgroup* subgroup = m_study.find<Subgroup>(analytic->subgroup)) {
            passage.subgroups = {subgroup->id};
            passage.groups = {subgroup->parent};
        }
        passage.order = orderOf(Kind::AnalyticText, {category->order, category->id.toString(), analytic->order, analytic->id.toString()}, 0);
        return ofText(passage, analytic->heading);
    }
    if (const Memo* memo = m_study.find<Memo>(record)) {
        passage.kind = Kind::Memo;
        passage.coder = memo->member;
        passage.order = orderOf(Kind::Memo, {memo->date, memo->id.toString()}, 0);
        return ofText(passage, memo->title);
    }
    return {};
}

QList<RecordId> searchableRecords(const Study& study) {
    QHash<RecordId, QList<RecordId>> units;
    for (const MeaningUnit& unit : study.table<MeaningUnit>()) units[unit.source].append(unit.id);
    QList<RecordId> records;
    records.reserve(study.count<Source>() + study.count<MeaningUnit>() + study.count<Condensate>());
    for (const Source* source : study.list<Source>()) {
        records.append(source->id);
        records.append(units.value(source->id));
    }
    const auto addAll = [&]<class T>(std::type_identity<T>) {
        for (const T* record : study.list<T>()) records.append(record->id);
    };
    addAll(std::type_identity<Condensate>());
    addAll(std::type_identity<AnalyticText>());
    addAll(std::type_identity<Memo>());
    return records;
}

Affected affectedBy(const Study& study, const Touched& touched) {
    Affected affected;
    if (touched.touches(RecordId::of("study"))) {
        affected.all = true;
        return affected;
    }
    affected.records = touched.records;
    QSet<RecordId> sources;
    for (const RecordId& id : touched.records) {
        if (touched.any<Source>()) sources.insert(id);  // those that are gone among them
        if (touched.any<Session>())
            for (const Source& source : study.table<Source>())
                if (source.session == id) sources.insert(source.id);
    }
    // Whoever is added or removed changes who speaks.
    if (touched.any<Participant>() || touched.any<Member>())
        for (const Source& source : study.table<Source>())
            for (const QString& who : source.speakerIs)
                if (const auto id = RecordId::parse(who); id && touched.records.contains(*id)) sources.insert(source.id);
    if (!sources.isEmpty())
        for (const MeaningUnit& unit : study.table<MeaningUnit>())
            if (sources.contains(unit.source)) affected.records.insert(unit.id);
    affected.records.unite(sources);
    // What stands in a group or category has its place and analysis from there.
    if (touched.any<CodeGroup>() || touched.any<Subgroup>())
        for (const Condensate& condensate : study.table<Condensate>())
            if (const Subgroup* subgroup = study.find<Subgroup>(condensate.parent);
                subgroup && (touched.records.contains(subgroup->id) || touched.records.contains(subgroup->parent)))
                affected.records.insert(condensate.id);
    if (touched.any<Subgroup>())
        for (const MeaningUnit& unit : study.table<MeaningUnit>())
            if (std::any_of(unit.subgroups.begin(), unit.subgroups.end(), [&](const RecordId& id) { return touched.records.contains(id); }))
                affected.records.insert(unit.id);
    if (touched.any<Category>() || touched.any<Subgroup>())
        for (const AnalyticText& analytic : study.table<AnalyticText>())
            if (touched.records.contains(analytic.parent) || touched.records.contains(analytic.subgroup))
                affected.records.insert(analytic.id);
    return affected;
}

}  // namespace kondensat::search
