// What has to go with a participant: their turns, what was copied from them, and what is known about them.
#include "core/journal/erasure_plan.h"
#include "core/said.h"
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

/// Position in allText() of each unit of text().
QList<qsizetype> visibleInAll(const text::Document& document) {
    QList<qsizetype> positions;
    for (const text::Document::Piece& piece : document.pieces())
        for (qsizetype i = piece.all.start; piece.visible && i < piece.all.end; ++i) positions.append(i);
    return positions;
}

/// Copied stretches as positions in allText(), whether the copy is seen or has been hidden.
QList<text::Span> copiesIn(const text::Document& document, const QSet<QString>& runs) {
    QList<text::Span> all = stretchesOf(document.allText(), runs);
    const QList<qsizetype> at = visibleInAll(document);
    for (const text::Span& seen : stretchesOf(document.text(), runs)) all.append({at[seen.start], at[seen.end - 1] + 1});
    std::sort(all.begin(), all.end(), [](const text::Span& a, const text::Span& b) { return a.start < b.start; });
    QList<text::Span> joined;
    for (const text::Span& span : std::as_const(all)) {
        if (!joined.isEmpty() && span.start <= joined.last().end) joined.last().end = std::max(joined.last().end, span.end);
        else joined.append(span);
    }
    return joined;
}

/// The stretches where a flag is up.
QList<text::Span> stretches(const std::vector<bool>& flags) {
    QList<text::Span> found;
    for (size_t i = 0; i < flags.size(); ++i) {
        if (!flags[i]) continue;
        if (!found.isEmpty() && found.last().end == qsizetype(i)) ++found.last().end;
        else found.append({qsizetype(i), qsizetype(i) + 1});
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
        eraseStretches(it.key(), text, copiesIn(text.document, runs));
    }
    eraseInInsertions([&](const QString& text) { return stretchesOf(text, runs); }, transcripts);
    forEachString([&](qsizetype i, int j, const QString& field, const QString& key, const QString& value) {
        const bool list = key == u"\u0000"_s;
        for (const text::Span& span : stretchesOf(value, runs)) {
            eraseField(i, j, field, list ? QString() : key, list ? nullptr : &span);
            if (list) break;
        }
    });
}

std::vector<bool> ErasurePlan::spokenBy(const study::Source& source, const RecordId& participant, const FullText& full, QString& spoken, QString& others) {
    const text::Document& document = full.document;
    const QString visible = document.text(), all = document.allText();
    const QList<text::PlacedMark> marks = document.marks(), everyMark = document.allMarks();
    const auto isTheirs = [&](const text::PlacedMark& mark) {
        const QString key = mark.value.toObject()[u"speaker"_s].toString();
        return !key.isEmpty() && source.speakerIs.value(key) == participant.toString();
    };
    if (std::none_of(everyMark.cbegin(), everyMark.cend(), isTheirs)) {
        others += visible + u" \u2029 "_s;
        return {};
    }
    std::vector<bool> theirs(size_t(all.size()), false), seen = theirs, governed = theirs;
    const QList<qsizetype> at = visibleInAll(document);
    for (const qsizetype i : at) seen[size_t(i)] = true;
    qsizetype othersFrom = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (!isTheirs(marks[i])) continue;
        const qsizetype start = marks[i].position, end = i + 1 < marks.size() ? marks[i + 1].position : visible.size();
        // The line end that closes the turn belongs to the shape of the transcript.
        qsizetype wordsEnd = end;
        while (wordsEnd > start && visible[wordsEnd - 1] == u'\n') --wordsEnd;
        for (qsizetype k = start; k < wordsEnd; ++k) theirs[size_t(at[k])] = true;
        spoken += visible.mid(start, wordsEnd - start) + u" \u2029 "_s;
        others += visible.mid(othersFrom, start - othersFrom) + u" \u2029 "_s;
        othersFrom = end;
        if (wordsEnd > start) notices.append({source.id, start});
        const auto from = document.allSpanOf({marks[i].at, marks[i].at});
        const auto to = i + 1 < marks.size() ? document.allSpanOf({marks[i + 1].at, marks[i + 1].at}) : std::nullopt;
        if (from) std::fill(governed.begin() + from->start, to ? governed.begin() + to->start : governed.end(), true);
    }
    others += visible.mid(othersFrom) + u" \u2029 "_s;
    // What is hidden is theirs when it stands in a turn of theirs now, or stood in one that is no longer there.
    for (qsizetype i = 0; i < everyMark.size(); ++i) {
        if (!isTheirs(everyMark[i])) continue;
        qsizetype next = i + 1;
        while (next < everyMark.size() && everyMark[next].position == everyMark[i].position) ++next;
        const qsizetype to = next < everyMark.size() ? everyMark[next].position : all.size();
        std::fill(governed.begin() + everyMark[i].position, governed.begin() + to, true);
    }
    for (size_t i = 0; i < theirs.size(); ++i)
        if (governed[i] && !seen[i] && !all[qsizetype(i)].isNull()) theirs[i] = true;
    for (const text::Span& span : stretches(theirs)) spoken += all.mid(span.start, span.length()) + u" \u2029 "_s;
    return theirs;
}

void ErasurePlan::findParticipant(const RecordId& participant) {
    const study::Study& study = m_ever;
    QHash<RecordId, std::vector<bool>> spokenIn;  // units of allText() of each transcript
    QSet<RecordId> transcripts;
    QString spoken, others;
    const auto contents = storedContents();
    for (const study::Source* source : study.list<study::Source>()) {
        const FullText full = fullText(source->id);
        std::vector<bool> theirs = spokenBy(*source, participant, full, spoken, others);
        if (!theirs.empty()) {
            QList<text::Erased> units;
            const QList<text::Span> turns = stretches(theirs);
            for (const text::Span& span : turns) units += full.document.unitsWithinAll(span);
            eraseUnits(source->id, units, int(turns.size()));
            transcripts.insert(source->id);
            spokenIn.insert(source->id, std::move(theirs));
        }
        if (!source->speakerIs.values().contains(participant.toString())) continue;
        for (auto it = source->speakerIs.cbegin(); it != source->speakerIs.cend(); ++it)
            if (it.value() == participant.toString()) {
                eraseSpeakerLabel(source->id, it.key());
                // A key that is the label as transcribed names them still; it binds turns to their speaker, so it stays.
                if (source->speakers.value(it.key()) == it.key()) report.outOfReach.append(Said::tr("the key of a speaker in source %1").arg(source->id.toString()));
            }
        bool kept = false;
        for (auto it = contents.cbegin(); it != contents.cend(); ++it)
            if (it.value() == source->attachment) kept = true, attachments.insert(it.key()), note(it.value(), u"content"_s, 1);
        if (!kept && !source->original.isEmpty()) report.outOfReach.append(Said::tr("the original file of source %1").arg(source->id.toString()));
        for (const study::Attachment* attachment : study.list<study::Attachment>())
            if (attachment->of == source->id && attachment->content.isEmpty() && isRecording(*attachment))
                report.outOfReach.append(Said::tr("the linked recording of attachment %1").arg(attachment->id.toString()));
    }
    // Other files kept inside, reports of a milestone above all, may quote anybody and cannot be searched for certain.
    QSet<RecordId> originals;
    for (const study::Source* source : study.list<study::Source>()) originals.insert(source->attachment);
    for (auto it = contents.cbegin(); it != contents.cend(); ++it)
        if (!originals.contains(it.value())) attachments.insert(it.key()), note(it.value(), u"content"_s, 1);
    QHash<RecordId, FullText> texts;
    /// A range is of their words when some of them are seen in it, or when nothing in it is seen and some were.
    const auto theirs = [&](const RecordId& source, const text::Range& range) {
        if (!spokenIn.contains(source)) return false;
        if (!texts.contains(source)) texts.insert(source, fullText(source));
        const text::Document& document = texts[source].document;
        const auto span = document.allSpanOf(range);
        if (!span) return false;
        const std::vector<bool>& turns = spokenIn[source];
        bool anySeen = false, seenTheirs = false, hiddenTheirs = false;
        for (const text::Document::Piece& piece : document.pieces())
            for (qsizetype i = std::max(piece.all.start, span->start); i < std::min(piece.all.end, span->end); ++i) {
                anySeen |= piece.visible;
                if (turns[size_t(i)]) (piece.visible ? seenTheirs : hiddenTheirs) = true;
            }
        return seenTheirs || (!anySeen && hiddenTheirs);
    };
    QSet<RecordId> units;
    for (const study::MeaningUnit* unit : study.list<study::MeaningUnit>())
        if (theirs(unit->source, unit->range)) units.insert(unit->id), eraseRecordFields(unit->id, {u"source"_s, u"range"_s, u"member"_s, u"groups"_s, u"subgroups"_s});
    for (const study::ReadingMark* mark : study.list<study::ReadingMark>())
        if (!mark->range.isNull() && theirs(mark->source, mark->range)) eraseRecordFields(mark->id, {u"source"_s, u"range"_s, u"member"_s, u"date"_s});
    for (const study::LeftPassage* passage : study.list<study::LeftPassage>())
        if (theirs(passage->source, passage->range)) eraseRecordFields(passage->id, {u"about"_s, u"source"_s, u"range"_s, u"member"_s, u"date"_s});
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
        if (auto span = alone ? full.document.allSpanOf(link->range) : std::nullopt) {
            // What has replaced the sentence's end stands behind it.
            if (const auto seen = full.document.spanOf(link->range); seen && seen->length() > 0) span->end = std::max(span->end, visibleInAll(full.document)[seen->end - 1] + 1);
            eraseStretches(link->parent, full, {*span});
        }
    }
    eraseRecordFields(participant, {u"label"_s});
    for (const study::Translation* translation : study.list<study::Translation>())
        if (gone.contains(translation->parent)) eraseAllText(translation->id);
    for (const study::Memo* memo : study.list<study::Memo>())
        if (gone.contains(memo->about)) eraseRecordFields(memo->id, {u"about"_s, u"member"_s, u"date"_s}), eraseAllText(memo->id);
    for (const study::Relationship* r : study.list<study::Relationship>())
        if (r->participant == participant) eraseRecordFields(r->id, {u"member"_s, u"participant"_s});
    for (const study::Recruitment* r : study.list<study::Recruitment>())
        if (r->participant == participant) eraseRecordFields(r->id, {u"participant"_s, u"outcome"_s, u"count"_s, u"date"_s});
    findCopies(spoken, others, transcripts);
    // In another language their words cannot be recognised.
    QSet<RecordId> emptied;
    for (const EraseReport::Place& place : std::as_const(report.places))
        if (place.field == u"text") emptied.insert(place.record);
    for (const study::Translation* translation : study.list<study::Translation>())
        if (emptied.contains(translation->parent) && !gone.contains(translation->parent))
            report.outOfReach.append(Said::tr("translation %1 of a text in which something is erased; please read it through").arg(translation->id.toString()));
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
