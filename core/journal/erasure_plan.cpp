#include "core/journal/erasure_plan.h"

#include "core/journal/phrase_search.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {

Result<void> ErasurePlan::read() {
    Result<void> failed;
    TRY_DO(m_project.file().eachEntry(0, [&](StoredEntry&& stored) {
        study::Entry entry = stored.header.toEntry();
        if (!study::payloadFromJson(stored.payload, entry) && failed.ok())
            failed = Error{Error::Code::Damaged, Said::tr("An entry of the study cannot be read"), m_project.file().path(), entry.id.toHex()};
        m_entries.append(std::move(entry));
    }));
    TRY_DO(failed);
    std::sort(m_entries.begin(), m_entries.end(), [](const study::Entry& a, const study::Entry& b) { return a.before(b); });
    for (qsizetype i = 0; i < m_entries.size(); ++i) m_entryAt.insert(m_entries[i].id, i);
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        for (const study::Change& change : std::as_const(m_entries[i].changes)) {
            if (change.kind == study::Change::Kind::Add) m_types[change.record] = change.type;
            if (change.kind == study::Change::Kind::Edit && (m_textEdits[change.record].isEmpty() || m_textEdits[change.record].last() != i)) m_textEdits[change.record].append(i);
        }
    m_ever.withholdNothing();
    // What was removed or taken back is in the file all the same. What holds comes last, so that it prevails.
    for (const bool onlyHolding : {false, true})
        for (const study::Entry& entry : std::as_const(m_entries))
            for (const study::Change& change : entry.changes)
                if ((!onlyHolding || m_project.isActive(entry.id)) && (change.kind == study::Change::Kind::Add || change.kind == study::Change::Kind::Set || change.kind == study::Change::Kind::Move)) m_ever.apply(entry.id, change);
    return {};
}

ErasurePlan::FullText ErasurePlan::fullText(const RecordId& record) const {
    FullText text{record, {}};
    for (const qsizetype i : m_textEdits.value(record)) {
        const study::Entry& entry = m_entries[i];
        for (const study::Change& change : entry.changes)
            if (change.record == record && change.kind == study::Change::Kind::Edit) text.document.apply(entry.id, change.edit);
        if (!m_project.isActive(entry.id)) text.document.setActive(entry.id, false);
    }
    return text;
}

void ErasurePlan::note(const RecordId& record, const QString& field, int passages) {
    for (EraseReport::Place& place : report.places)
        if (place.record == record && place.field == field) {
            place.passages += passages;
            return;
        }
    report.places.append({record, m_types.value(record), field, passages});
}

void ErasurePlan::eraseUnits(const RecordId& record, const QList<text::Erased>& units, int passages) {
    bool any = false;
    for (const text::Erased& u : units) {
        if (!holdsWords(record, u)) continue;
        any = true;
        study::Erasure& erasure = erasures[u.entry];
        erasure.target = u.entry;
        erasure.units.append({record, u.offset, u.length});
    }
    if (any) note(record, u"text"_s, passages);
}

/// Whether there is something to empty: not what an erasure has emptied before, nor the notice it left.
bool ErasurePlan::holdsWords(const RecordId& record, const text::Erased& units) const {
    const study::Entry& entry = m_entries[m_entryAt.value(units.entry)];
    quint32 at = 0;
    for (const study::Change& change : entry.changes) {
        if (change.kind == study::Change::Kind::Erase) return false;
        if (change.record != record) continue;
        for (const text::Operation& operation : change.edit) {
            const auto* insert = std::get_if<text::Insert>(&operation);
            if (!insert) continue;
            const quint32 size = quint32(insert->text.size());
            const quint32 from = std::max(units.offset, at), to = std::min(units.offset + units.length, at + size);
            for (quint32 i = from; i < to; ++i)
                if (!insert->text[i - at].isNull()) return true;
            at += size;
        }
    }
    return false;
}

void ErasurePlan::eraseField(qsizetype entry, int change, const QString& field, const QString& key, const text::Span* stretch) {
    const study::Change& c = m_entries[entry].changes[change];
    const bool set = c.kind == study::Change::Kind::Set;
    if (set && c.value.isNull()) return;  // emptied before
    study::Erasure& erasure = erasures[m_entries[entry].id];
    erasure.target = m_entries[entry].id;
    erasure.fields.append({change, set ? QString() : field, set ? QString() : key, stretch ? int(stretch->start) : -1, stretch ? int(stretch->length()) : 0});
    ++report.fields;
    note(c.record, key.isEmpty() ? field : field + u'/' + key, 1);
}

void ErasurePlan::eraseRecordFields(const RecordId& record, const QStringList& keep) {
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        for (int j = 0; j < m_entries[i].changes.size(); ++j) {
            const study::Change& change = m_entries[i].changes[j];
            if (change.record != record) continue;
            if (change.kind == study::Change::Kind::Set && !keep.contains(change.field)) eraseField(i, j, change.field, change.key, nullptr);
            if (change.kind == study::Change::Kind::Add)
                for (const QString& field : change.fields.keys())
                    if (!keep.contains(field)) eraseField(i, j, field, {}, nullptr);
        }
}

void ErasurePlan::forEachString(const std::function<void(qsizetype, int, const QString&, const QString&, const QString&)>& f) const {
    const auto visit = [&](qsizetype i, int j, const QString& field, const QJsonValue& value) {
        if (value.isString()) f(i, j, field, {}, value.toString());
        const QJsonObject keyed = value.toObject();
        for (auto it = keyed.begin(); it != keyed.end(); ++it) f(i, j, field, it.key(), it.value().toString());
        for (const QJsonValue& item : value.toArray())
            if (item.isString()) f(i, j, field, u"\u0000"_s, item.toString());  // lists go as a whole
    };
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        for (int j = 0; j < m_entries[i].changes.size(); ++j) {
            const study::Change& change = m_entries[i].changes[j];
            if (change.kind == study::Change::Kind::Set) {
                if (change.value.isString()) f(i, j, change.field, change.key, change.value.toString());
                else visit(i, j, change.field, change.value);
            } else if (change.kind == study::Change::Kind::Add) {
                for (auto it = change.fields.begin(); it != change.fields.end(); ++it) visit(i, j, it.key(), it.value());
            }
        }
}

void ErasurePlan::eraseStretches(const RecordId& record, const FullText& text, const QList<text::Span>& all) {
    QList<text::Erased> units;
    const QList<text::Document::Piece> pieces = text.document.pieces();
    for (const text::Span& span : all) {
        units += text.document.unitsWithinAll(span);
        qsizetype visible = 0;
        for (const text::Document::Piece& piece : pieces) {
            if (piece.visible && piece.all.overlaps(span)) {
                notices.append({record, visible + std::max<qsizetype>(0, span.start - piece.all.start)});
                break;
            }
            if (piece.visible) visible += piece.all.length();
        }
    }
    eraseUnits(record, units, int(all.size()));
}

void ErasurePlan::eraseInInsertions(const std::function<QList<text::Span>(const QString&)>& find, const QSet<RecordId>& except) {
    for (const study::Entry& entry : std::as_const(m_entries)) {
        QHash<RecordId, quint32> inserted;
        for (const study::Change& change : entry.changes)
            for (const text::Operation& operation : change.edit) {
                const auto* insert = std::get_if<text::Insert>(&operation);
                if (!insert || except.contains(change.record)) continue;
                quint32& at = inserted[change.record];
                QList<text::Erased> units;
                for (const text::Span& span : find(insert->text)) units.append({entry.id, at + quint32(span.start), quint32(span.length())});
                eraseUnits(change.record, units, 0);
                at += quint32(insert->text.size());
            }
    }
}

void ErasurePlan::eraseAllText(const RecordId& record) {
    const FullText text = fullText(record);
    eraseUnits(record, text.document.unitsWithinAll({0, text.document.allText().size()}), 1);
}

QMap<QString, RecordId> ErasurePlan::storedContents() const {
    QMap<QString, RecordId> contents;
    for (const study::Entry& entry : m_entries)
        for (const study::Change& change : entry.changes) {
            if (m_types.value(change.record) != study::Attachment::type) continue;
            QString content;
            if (change.kind == study::Change::Kind::Add) content = change.fields[u"content"_s].toString();
            if (change.kind == study::Change::Kind::Set && change.field == u"content") content = change.value.toString();
            if (!content.isEmpty()) contents.insert(content, change.record);
        }
    contents.removeIf([&](const std::pair<const QString&, RecordId&>& content) {  // gone with an erasure before
        const auto chunks = m_project.file().database().integer(u"SELECT count(*) FROM attachment WHERE id = ?"_s, {content.first});
        return chunks && chunks->value_or(0) == 0;
    });
    return contents;
}

void ErasurePlan::findPhrase(const QString& phrase, bool wholeWords) {
    const PhraseSearch search(phrase, wholeWords);
    for (auto it = m_textEdits.cbegin(); it != m_textEdits.cend(); ++it) {
        const FullText text = fullText(it.key());
        eraseStretches(it.key(), text, search.find(text.document.allText(), text.document.pieces()));
    }
    eraseInInsertions([&](const QString& text) { return search.find(text); });
    forEachString([&](qsizetype i, int j, const QString& field, const QString& key, const QString& value) {
        const bool list = key == u"\u0000"_s;
        for (const text::Span& span : search.find(value)) {
            eraseField(i, j, field, list ? QString() : key, list ? nullptr : &span);
            if (list) break;
        }
    });
    // A file kept inside the study cannot be searched word by word for certain, so it goes.
    const auto contents = storedContents();
    for (auto it = contents.cbegin(); it != contents.cend(); ++it) attachments.insert(it.key()), note(it.value(), u"content"_s, 1);
    for (const study::Source* source : m_ever.list<study::Source>()) {
        if (!source->original.isEmpty()) report.outOfReach.append(Said::tr("the original file of source %1").arg(source->id.toString()));
        // Keys bind turns to their speaker, so they stay; they are not meant to hold words.
        const QStringList keys = source->speakers.keys() + source->speakerIs.keys();
        if (std::any_of(keys.cbegin(), keys.cend(), [&](const QString& key) { return !search.find(key).isEmpty(); }))
            report.outOfReach.append(Said::tr("the key of a speaker in source %1").arg(source->id.toString()));
    }
}

void ErasurePlan::findRecordings() {
    const auto contents = storedContents();
    for (auto it = contents.cbegin(); it != contents.cend(); ++it)
        if (const auto* attachment = m_ever.find<study::Attachment>(it.value()); attachment && isRecording(*attachment)) attachments.insert(it.key()), note(it.value(), u"content"_s, 1);
    for (const study::Attachment* attachment : m_ever.list<study::Attachment>())
        if (isRecording(*attachment) && attachment->content.isEmpty()) report.outOfReach.append(Said::tr("the linked recording of attachment %1").arg(attachment->id.toString()));
}

void ErasurePlan::findAll() {
    for (auto it = m_textEdits.cbegin(); it != m_textEdits.cend(); ++it) eraseAllText(it.key());
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        for (int j = 0; j < m_entries[i].changes.size(); ++j) {
            const study::Change& change = m_entries[i].changes[j];
            if (change.kind == study::Change::Kind::Set) eraseField(i, j, change.field, change.key, nullptr);
            if (change.kind == study::Change::Kind::Add && !change.fields.isEmpty()) eraseField(i, j, {}, {}, nullptr);
        }
    const QList<QString> contents = storedContents().keys();
    attachments += QSet<QString>(contents.cbegin(), contents.cend());
    for (const study::Source* source : m_ever.list<study::Source>())
        if (!source->original.isEmpty()) report.outOfReach.append(Said::tr("the original file of source %1").arg(source->id.toString()));
}

/// One stretch for what several findings name, and the count of it all.
void ErasurePlan::tidy() {
    for (study::Erasure& erasure : erasures) {
        std::sort(erasure.units.begin(), erasure.units.end(), [](const auto& a, const auto& b) { return std::tie(a.record, a.offset) < std::tie(b.record, b.offset); });
        QList<study::Erasure::Units> units;
        for (const study::Erasure::Units& u : std::as_const(erasure.units)) {
            if (!units.isEmpty() && units.last().record == u.record && u.offset <= units.last().offset + units.last().length)
                units.last().length = std::max(units.last().length, u.offset + u.length - units.last().offset);
            else units.append(u);
        }
        erasure.units = units;
        for (const study::Erasure::Units& u : units) report.units += u.length;
    }
}

Result<void> ErasurePlan::build(const EraseRequest& request) {
    TRY_DO(read());
    switch (request.what) {
        case EraseRequest::What::Phrase:
            if (PhraseSearch(request.phrase).isEmpty()) return Error{Error::Code::Invalid, Said::tr("There is no phrase to erase"), m_project.file().path()};
            findPhrase(request.phrase, request.wholeWords);
            break;
        case EraseRequest::What::Participant:
            if (!m_ever.find<study::Participant>(request.participant))
                return Error{Error::Code::NotFound, Said::tr("No such participant"), m_project.file().path(), request.participant.toString()};
            findParticipant(request.participant);
            break;
        case EraseRequest::What::Recordings: findRecordings(); break;
        case EraseRequest::What::All: findAll(); break;
    }
    tidy();
    report.entries = int(erasures.size());
    report.attachments = int(attachments.size());
    return {};
}

}  // namespace kondensat::journal
