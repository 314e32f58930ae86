#include <QCryptographicHash>
#include <QFileInfo>

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

// ---- files that are no texts ---------------------------------------------------------------------------------------

/// The content of an attachment, unless it is not the one that its record describes.
void Taker::takeFile(const RecordId& id, const QString& entry) {
    Attachment& attachment = m_tables.find<Attachment>(id)->record;
    static constexpr auto tooLarge = QT_TRANSLATE_N_NOOP(
        "Kondensat",
        "%n recording or picture is too large to be kept in the study, and stays in the other file|%n recordings or "
        "pictures are too large to be kept in the study, and stay in the other file");
    const qint64 size = m_container->sizeOf(entry);
    if (size > Container::largestMedia || m_mediaBytes + size > Container::largestMediaTotal) {
        m_notes.count(tooLarge);
        return;
    }
    const auto bytes = m_container->read(entry);
    if (!bytes) {
        m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                          "%n recording or picture in the file is damaged, and is left out|%n "
                                          "recordings or pictures in the file are damaged, and are left out"));
        return;
    }
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    if (!attachment.sha256.isEmpty() &&
        (attachment.sha256.compare(hash, Qt::CaseInsensitive) != 0 || attachment.bytes != bytes->size()))
        return;
    m_mediaBytes += size;
    m_reader.addFile(u"attachments/"_s + id.toString(), *bytes);
}

void Taker::takeMedia() {
    QSet<RecordId> found;
    QHash<QString, RecordId> byName;
    for (const auto& loaded : m_tables.all<Attachment>()) byName.insert(loaded.record.name, loaded.record.id);
    QList<std::pair<RecordId, QString>> files;  // as adding moves records
    for (const Media& media : m_project.media) {
        const QString entry = m_container ? m_container->find(media.path) : QString();
        const auto own = recordIdOf(media.guid, GuidOf::SourceOfAttachment).value_or(RecordId());
        RecordId id = m_tables.find<Attachment>(own) ? own : m_isOurs ? byName.value(media.name) : RecordId();
        if (!id) {
            Attachment attachment;
            attachment.id = idFor(media.guid);
            attachment.name = media.name.isEmpty() ? QFileInfo(entry).fileName() : media.name;
            if (QFileInfo(attachment.name).suffix().isEmpty() && !entry.isEmpty())
                attachment.name += u'.' + QFileInfo(entry).suffix();
            const QString suffix = QFileInfo(entry.isEmpty() ? media.path : entry).suffix().toLower();
            static const QHash<QString, QString> types{
                {u"PictureSource"_s, u"image"_s}, {u"AudioSource"_s, u"audio"_s}, {u"VideoSource"_s, u"video"_s}};
            attachment.mediaType = media.element == u"PDFSource" ? u"application/pdf"_s
                                   : suffix == u"jpg"            ? u"image/jpeg"_s
                                                                 : types.value(media.element, u"application"_s) + u'/' +
                                                            (suffix.isEmpty() ? u"octet-stream"_s : suffix);
            if (const auto source = m_is.constFind(media.guid); source != m_is.cend()) attachment.of = *source;
            id = m_tables.add(attachment).record.id;
            m_changed += m_isOurs;
            m_notes.count(QT_TRANSLATE_N_NOOP(
                "Kondensat",
                "%n picture, PDF or recording is kept as a file beside the study, and is not shown|%n pictures, PDFs "
                "or recordings are kept as files beside the study, and are not shown"));
            if (entry.isEmpty())
                m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                                  "%n recording or picture lies outside the file, and is only named|%n "
                                                  "recordings or pictures lie outside the file, and are only named"));
            addMemo(Said::tr("Description: %1").arg(attachment.name), media.description, id);
        }
        if (!m_is.contains(media.guid)) nameIt(media.guid, id, media.name);
        refer(media.notes, m_is.value(media.guid));
        if (media.selections > 0)
            m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                              "%n marked region of a picture, PDF or recording is left out|%n marked "
                                              "regions of pictures, PDFs or recordings are left out"),
                          media.selections);
        if (media.codings > 0)
            m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                              "%n coding of a whole picture, PDF or recording is left out|%n codings "
                                              "of whole pictures, PDFs or recordings are left out"),
                          media.codings);
        if (!entry.isEmpty()) files.append({id, entry});
        found.insert(id);
    }
    if (m_isOurs && m_container)
        for (const auto& loaded : m_tables.all<Attachment>())
            if (const QString entry = m_container->find(guidOf(loaded.record.id));
                !found.contains(loaded.record.id) && !entry.isEmpty() && !loaded.record.content.isEmpty())
                files.append({loaded.record.id, entry});
    for (const auto& [id, entry] : files) takeFile(id, entry);
}

}  // namespace kondensat::importing::refi
