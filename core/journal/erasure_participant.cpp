// What has to go with a participant: their turns, what was copied from them, and what is known about them.
#include "core/journal/erasure_plan.h"
#include "core/study/ranges.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

/// So many words in a row, said by this participant and by nobody else, are taken for a copy of their speech.
constexpr qsizetype copiedWords = 5;

QSet<QString> wordRuns(const text::Folded& text) {
    QSet<QString> runs;
    const QList<text::Span> words = text::plainWords(text.text);
    for (qsizetype i = 0; i + copiedWords <= words.size(); ++i) {
        QString run;
        for (qsizetype k = 0; k < copiedWords; ++k) run += text.text.mid(words[i + k].start, words[i + k].length()) + u' ';
        runs.insert(run);
    }
    return runs;
}

/// Stretches of a text that consist of such runs, as positions of the original.
QList<text::Span> stretchesOf(const QString& original, const QSet<QString>& runs) {
    const text::Folded text = text::folded(original);
    const QList<text::Span> words = text::plainWords(text.text);
    QList<text::Span> found;
    for (qsizetype i = 0; i + copiedWords <= words.size(); ++i) {
        QString run;
        for (qsizetype k = 0; k < copiedWords; ++k) run += text.text.mid(words[i + k].start, words[i + k].length()) + u' ';
        if (!runs.contains(run)) continue;
        const text::Span span{text.at[words[i].start], text.at[words[i + copiedWords - 1].end - 1] + 1};
        if (!found.isEmpty() && span.start <= found.last().end) found.last().end = span.end;
        else found.append(span);
    }
    return found;
}

}  // namespace

void ErasurePlan::findCopies(const QString& spoken, const QString& spokenByOthers, const QSet<RecordId>& transcripts) {
    QSet<QString> runs = wordRuns(text::folded(spoken));
    runs.subtract(wordRuns(text::folded(spokenByOthers)));
    if (runs.isEmpty()) return;
    for (auto it = m_textEdits.cbegin(); it != m_textEdits.cend(); ++it) {
        if (transcripts.contains(it.key())) continue;  // their turns go by themselves, the others' stay
        const FullText text = fullText(it.key());
        eraseStretches(it.key(), text, stretchesOf(text.document.text(), runs), stretchesOf(text.document.allText(), runs));
    }
    forEachString([&](qsizetype i, int j, const QString& field, const QString& key, const QString& value) {
        const bool list = key == u"\u0000"_s;
        for (const text::Span& span : stretchesOf(value, runs)) {
            eraseField(i, j, field, list ? QString() : key, list ? nullptr : &span);
            if (list) break;
        }
    });
}

void ErasurePlan::findParticipant(const RecordId& participant) {
    const study::Study& study = m_project.study();
    QHash<RecordId, QList<text::Span>> spokenIn;  // visible spans in each transcript
    QSet<RecordId> transcripts;
    QString spoken, others;
    for (const study::Source* source : study.list<study::Source>()) {
        const bool speaks = source->speakerIs.values().contains(participant.toString());
        const FullText full = fullText(source->id);
        const QList<text::PlacedMark> marks = full.document.marks();
        qsizetype othersFrom = 0;
        QList<text::Erased> units;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const QString key = marks[i].value.toObject()[u"speaker"_s].toString();
            if (!speaks || source->speakerIs.value(key) != participant.toString()) continue;
            const qsizetype end = i + 1 < marks.size() ? marks[i + 1].position : full.document.length();
            others += full.document.text().mid(othersFrom, marks[i].position - othersFrom) + u" \u2029 "_s;
            othersFrom = end;
            // The line end that closes the turn belongs to the shape of the transcript.
            qsizetype wordsEnd = end;
            while (wordsEnd > marks[i].position && full.document.text()[wordsEnd - 1] == u'\n') --wordsEnd;
            spokenIn[source->id].append({marks[i].position, wordsEnd});
            spoken += full.document.text().mid(marks[i].position, wordsEnd - marks[i].position) + u" \u2029 "_s;
            std::optional<text::UnitName> before;
            if (wordsEnd < full.document.length()) before = full.document.unitAt(wordsEnd);
            units += full.document.unitsFrom(marks[i].at, before);
            notices.append({source->id, marks[i].position});
        }
        others += full.document.text().mid(othersFrom) + u" \u2029 "_s;
        if (!speaks) continue;
        transcripts.insert(source->id);
        eraseUnits(source->id, units, int(spokenIn[source->id].size()));
        for (auto it = source->speakerIs.cbegin(); it != source->speakerIs.cend(); ++it)
            if (it.value() == participant.toString()) eraseSpeakerLabel(source->id, it.key());
        const study::Attachment* kept = study.find<study::Attachment>(source->attachment);
        if (kept && !kept->content.isEmpty()) attachments.insert(kept->content), note(kept->id, u"content"_s, 1);
        else if (!source->original.isEmpty()) report.outOfReach.append(u"the original file of source %1"_s.arg(source->id.toString()));
    }
    const auto theirs = [&](const RecordId& source, const text::Range& range) {
        if (!spokenIn.contains(source)) return false;
        const auto span = study.document(source)->spanOf(range);
        const QList<text::Span>& turns = spokenIn[source];
        return span && std::any_of(turns.cbegin(), turns.cend(), [&](const text::Span& t) { return t.overlaps(*span); });
    };
    QSet<RecordId> units;
    for (const study::MeaningUnit* unit : study.list<study::MeaningUnit>())
        if (theirs(unit->source, unit->range)) units.insert(unit->id), eraseRecordFields(unit->id, {u"source"_s, u"range"_s, u"member"_s, u"groups"_s, u"subgroups"_s});
    for (const study::ReadingMark* mark : study.list<study::ReadingMark>())
        if (!mark->range.isNull() && theirs(mark->source, mark->range)) eraseRecordFields(mark->id, {u"source"_s, u"range"_s, u"member"_s, u"date"_s});
    QSet<RecordId> gone = units;
    gone.insert(participant);
    for (const study::Quote* quote : study.list<study::Quote>())
        if (theirs(quote->source, quote->range)) gone.insert(quote->id), eraseRecordFields(quote->id, {u"source"_s, u"unit"_s, u"range"_s, u"label"_s});
    for (const study::GoldQuote* gold : study.list<study::GoldQuote>())
        if (units.contains(gold->unit)) gone.insert(gold->id), eraseRecordFields(gold->id, {u"unit"_s, u"range"_s});
    // Sentences that rest on their words alone.
    for (const study::SentenceLink* link : study.list<study::SentenceLink>()) {
        const bool alone = !link->units.isEmpty() && std::all_of(link->units.begin(), link->units.end(), [&](const RecordId& u) { return units.contains(u); });
        const FullText full = fullText(link->parent);
        const auto span = alone ? full.document.spanOf(link->range) : std::nullopt;
        if (span && span->length() > 0) eraseStretches(link->parent, full, {*span}, {});
    }
    eraseRecordFields(participant, {u"label"_s});
    const auto eraseText = [&](const RecordId& record) {
        const FullText full = fullText(record);
        eraseUnits(record, full.document.unitsWithinAll({0, full.document.allText().size()}), 1);
    };
    for (const study::Translation* translation : study.list<study::Translation>())
        if (gone.contains(translation->parent)) eraseText(translation->id);
    for (const study::Memo* memo : study.list<study::Memo>())
        if (gone.contains(memo->about)) eraseRecordFields(memo->id, {u"about"_s, u"member"_s, u"date"_s}), eraseText(memo->id);
    for (const study::Relationship* r : study.list<study::Relationship>())
        if (r->participant == participant) eraseRecordFields(r->id, {u"member"_s, u"participant"_s});
    for (const study::Recruitment* r : study.list<study::Recruitment>())
        if (r->participant == participant) eraseRecordFields(r->id, {u"participant"_s, u"outcome"_s, u"count"_s, u"date"_s});
    findCopies(spoken, others, transcripts);
}

void ErasurePlan::eraseSpeakerLabel(const RecordId& source, const QString& key) {
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        for (int j = 0; j < m_entries[i].changes.size(); ++j) {
            const study::Change& change = m_entries[i].changes[j];
            if (change.record != source) continue;
            if (change.kind == study::Change::Kind::Set && change.field == u"speakers" && change.key == key) eraseField(i, j, change.field, change.key, nullptr);
            if (change.kind == study::Change::Kind::Add && change.fields[u"speakers"_s].toObject().contains(key)) eraseField(i, j, u"speakers"_s, key, nullptr);
        }
}

}  // namespace kondensat::journal
