#include "core/guid.h"
#include "import/refi/taker.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

using namespace study;

void Taker::takeTexts(const LoadedTexts& loaded) {
    for (const LoadedText& text : loaded.texts) m_texts.push_back({text, {}});
    m_notes.add(loaded.notes);
    m_counting = loaded.counting;
    m_isDoubtful = loaded.isDoubtful;
}

void Taker::takeSources() {
    for (size_t i = 0; i < m_texts.size(); ++i) {
        takeSource(m_texts[i]);
        m_textOf.insert(m_texts[i].source, i);
    }
}

void Taker::takeSource(TakenText& taken) {
    const Text& text = *taken.text;
    const QString name = text.name.isEmpty() && taken.media ? taken.media->name : text.name;
    const auto own = recordIdOf(text.guid).value_or(RecordId());
    archive::Loaded<Source>* known = m_tables.find<Source>(own);
    if (!known && m_isOurs && m_tables.all<Source>().size() < mostByName)
        for (auto& loaded : m_tables.all<Source>())
            if (!m_seen.contains(loaded.record.id) && loaded.record.title.simplified() == name.simplified())
                known = &loaded;
    if (known && m_seen.contains(known->record.id)) known = nullptr;
    if (known) {
        update(known->record.title, name);
        known->inlineText = taken.counted.text();
        taken.source = known->record.id;
    } else {
        Source source;
        source.id = idFor(text.guid);
        source.title = name;
        source.container = u"qdpx"_s;
        RefSet people = m_casesOfSource.value(text.guid);
        if (taken.media)
            for (const RecordId& person : m_casesOfSource.value(taken.media->guid)) people.insert(person);
        // Of a text without speakers, the participant is known where the session has one.
        source.kind = people.size() == 1 ? u"written text"_s : u"transcript"_s;
        QString turns;
        takeTurns(taken, source, turns);
        if (!people.isEmpty()) {
            Session session;
            session.name = name;
            session.participants = people;
            source.session = m_tables.add(session).record.id;
        }
        auto& loaded = m_tables.add(source);
        loaded.inlineText = taken.counted.text();
        if (!turns.isEmpty()) loaded.inlineTurns = turns;
        taken.source = loaded.record.id;
        m_changed += m_isOurs;
        addMemo(Said::tr("Description: %1").arg(name), text.description, taken.source);
        QStringList lines;
        for (const QList<Value>& values : {text.values, taken.media ? taken.media->values : QList<Value>()})
            for (const Value& value : values)
                if (!value.value.isEmpty())
                    lines.append(m_project.variables.value(value.variable) + u": "_s + value.value);
        addMemo(Said::tr("Attributes: %1").arg(name), lines.join(u'\n'), taken.source);
    }
    nameIt(text.guid, taken.source, name);
    if (taken.media && !m_is.contains(taken.media->guid)) m_is.insert(taken.media->guid, taken.source);
    refer(text.notes, taken.source);
}

/// Passages that were given to a participant and to no code say who speaks; sync points say when.
void Taker::takeTurns(const TakenText& taken, Source& source, QString& turns) {
    struct Spoken {
        text::Span span;
        RecordId who;
    };
    QList<Spoken> spoken;
    for (qsizetype i = 0; i < taken.places.size(); ++i) {
        const Selection& selection = taken.text->selections[i];
        const auto who = m_caseOfSelection.constFind(selection.guid);
        if (who != m_caseOfSelection.cend() && selection.codings.isEmpty() &&
            taken.places[i].how != PlacedSelection::How::Lost)
            spoken.append({taken.places[i].span, *who});
    }
    std::sort(spoken.begin(), spoken.end(),
              [](const Spoken& a, const Spoken& b) { return a.span.start < b.span.start; });
    const auto line = [&](qsizetype at, const QString& key, qint64 ms) {
        if (at < taken.counted.text().size())
            turns += u"%1\t%2\t%3\t\n"_s.arg(taken.counted.codePoints().fromUtf16(at))
                         .arg(key, ms < 0 ? QString() : QString::number(ms));
    };
    QHash<RecordId, QString> keys;
    qsizetype end = 0;
    for (const Spoken& each : spoken) {
        if (each.span.start < end) continue;
        if (each.span.start > end) line(end, {}, -1);
        QString& key = keys[each.who];
        if (key.isEmpty()) {
            key = u"s%1"_s.arg(keys.size());
            source.speakers.insert(key, m_tables.find<Participant>(each.who)->record.label);
            source.speakerIs.insert(key, each.who.toString());
        }
        line(each.span.start, key, -1);
        end = each.span.end;
    }
    if (!spoken.isEmpty()) {
        line(end, {}, -1);
        source.kind = u"transcript"_s;
        return;
    }
    QMap<qsizetype, qint64> times;
    for (const SyncPoint& point : taken.text->syncPoints)
        if (const auto at = taken.counted.at(point.position, m_counting.utf16 ? m_counting : Counting{});
            at && point.ms >= 0)
            times.insert(*at, point.ms);
    for (auto it = times.cbegin(); it != times.cend(); ++it) line(it.key(), {}, it.value());
}

}  // namespace kondensat::importing::refi
