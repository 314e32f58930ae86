// Files that are no texts, and what is marked in them.
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>

#include "core/guid.h"
#include "import/refi/taker.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

using namespace study;

namespace {

constexpr auto tooLarge = QT_TRANSLATE_N_NOOP(
    "Kondensat",
    "%n recording or picture is too large to be kept in the study, and stays in the other file|%n recordings or "
    "pictures are too large to be kept in the study, and stay in the other file");

/// For all marks of all files together.
constexpr qint64 largestMarks = qint64(64) << 20, largestMarksTotal = qint64(256) << 20;

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A GUID for the file of marks, the same each time.
QUuid marksGuid(const QUuid& media) {
    static const QUuid space(u"{6d61726b-732f-8f72-a566-692f6d656469}"_s);
    return QUuid::createUuidV5(space, media.toByteArray());
}

QString mediaTypeOf(const Media& media, const QString& path) {
    if (!media.original.isNull()) return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    static const QHash<QString, QString> types{
        {u"PictureSource"_s, u"image"_s}, {u"AudioSource"_s, u"audio"_s}, {u"VideoSource"_s, u"video"_s}};
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (media.element == u"PDFSource") return u"application/pdf"_s;
    if (suffix == u"jpg") return u"image/jpeg"_s;
    return types.value(media.element, u"application"_s) + u'/' + (suffix.isEmpty() ? u"octet-stream"_s : suffix);
}

}  // namespace

void Taker::takeMedia() {
    QHash<QString, RecordId> byName;
    for (const auto& loaded : m_tables.all<Attachment>()) byName.insert(loaded.record.name, loaded.record.id);
    QSet<RecordId> found;
    QList<std::pair<RecordId, QString>> files;  // as adding moves records
    MarkWriter writer(m_project, m_container);
    const QHash<const Text*, MarkedMedia::Transcript> transcripts = unplacedTranscripts();
    for (const Media& media : m_project.media) {
        MarkedMedia marked{&media, {}};
        for (const Text& text : media.texts)
            if (const auto transcript = transcripts.constFind(&text); transcript != transcripts.cend())
                marked.transcripts.append(*transcript);
        const QString entry = m_container ? m_container->find(media.path) : QString();
        if (!media.original.isNull() && entry.isEmpty() && marked.isEmpty()) continue;
        const auto own = recordIdOf(media.guid, GuidOf::SourceOfAttachment).value_or(RecordId());
        RecordId id = m_tables.find<Attachment>(own) ? own : m_isOurs ? byName.value(media.name) : RecordId();
        if (!id) id = addAttachment(media, entry);
        if (!m_is.contains(media.guid)) nameIt(media.guid, id, media.name);
        refer(media.notes, m_is.value(media.guid));
        if (!marked.isEmpty()) keepMarks(marked, writer, id, found);
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

RecordId Taker::addAttachment(const Media& media, const QString& entry) {
    Attachment attachment;
    attachment.id = idFor(media.guid);
    attachment.name = media.name.isEmpty() ? QFileInfo(entry).fileName() : media.name;
    if (QFileInfo(attachment.name).suffix().isEmpty() && !entry.isEmpty())
        attachment.name += u'.' + QFileInfo(entry).suffix();
    attachment.mediaType = mediaTypeOf(media, entry.isEmpty() ? media.path : entry);
    attachment.of = m_is.value(media.original.isNull() ? media.guid : media.original);
    const auto& added = m_tables.add(attachment).record;
    m_changed += m_isOurs;
    if (media.original.isNull()) {
        m_notes.count(QT_TRANSLATE_N_NOOP(
            "Kondensat",
            "%n picture, PDF or recording is kept as a file beside the study, and is not shown|%n pictures, PDFs "
            "or recordings are kept as files beside the study, and are not shown"));
    } else if (!entry.isEmpty()) {
        m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                          "%n original file of a document is kept beside the study, and is not "
                                          "shown|%n original files of documents are kept beside the study, and are "
                                          "not shown"));
        if (auto* source = m_tables.find<Source>(added.of); source && !source->record.attachment) {
            source->record.attachment = added.id;
            source->record.original = added.name;
        }
    }
    if (entry.isEmpty())
        m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                          "%n recording or picture lies outside the file, and is only named|%n "
                                          "recordings or pictures lie outside the file, and are only named"));
    addMemo(Said::tr("Description: %1").arg(added.name), media.description, added.id);
    return added.id;
}

/// The content of an attachment, unless it is not the one that its record describes.
void Taker::takeFile(const RecordId& id, const QString& entry) {
    Attachment& attachment = m_tables.find<Attachment>(id)->record;
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
    if (!attachment.sha256.isEmpty() &&
        (attachment.sha256.compare(hashOf(*bytes), Qt::CaseInsensitive) != 0 || attachment.bytes != bytes->size()))
        return;
    m_mediaBytes += size;
    m_reader.addFile(u"attachments/"_s + id.toString(), *bytes);
}

// ---- what is marked in them ----------------------------------------------------------------------------------------

/// Passages of transcripts that have times only, or whose text is missing.
QHash<const Text*, MarkedMedia::Transcript> Taker::unplacedTranscripts() const {
    QHash<const Text*, const TakenText*> taken;
    for (const TakenText& each : m_texts) taken.insert(each.text, &each);
    QHash<const Text*, MarkedMedia::Transcript> result;
    for (const Media& media : m_project.media)
        for (const Text& text : media.texts) {
            const TakenText* placed = taken.value(&text);
            MarkedMedia::Transcript transcript{&text, {}, placed == nullptr};
            for (qsizetype i = 0; i < text.selections.size(); ++i)
                if (const int mark = text.selections[i].mark;
                    mark >= 0 && (!placed || placed->places[i].how == PlacedSelection::How::Lost))
                    transcript.marks.append(&text.marks[size_t(mark)]);
            if (!transcript.marks.isEmpty()) result.insert(&text, transcript);
        }
    return result;
}

/// As an attachment beside that of the file in which they are. `found`: attachments that are seen to already.
void Taker::keepMarks(const MarkedMedia& marked, MarkWriter& writer, const RecordId& file, QSet<RecordId>& found) {
    const qint64 largest =
        std::min({largestMarks, largestMarksTotal - m_marksBytes, Container::largestMediaTotal - m_mediaBytes});
    const auto bytes = writer.write(marked, largest);
    m_marksBytes += bytes ? bytes->size() : largest;
    countMarks(marked, bytes.has_value());
    if (bytes) {
        const Attachment of = m_tables.find<Attachment>(file)->record;
        RecordId id = recordIdFor(marksGuid(marked.media->guid));
        auto* known = m_isOurs && !found.contains(id) ? m_tables.find<Attachment>(id) : nullptr;
        const bool isSame = known && known->record.sha256.compare(hashOf(*bytes), Qt::CaseInsensitive) == 0;
        if (!isSame) {
            Attachment marks;
            marks.id = id;
            marks.name = Said::tr("%1 selections.xml").arg(of.name);
            marks.mediaType = u"application/xml"_s;
            marks.of = of.of;
            if (known)
                known->record = marks;
            else
                id = m_tables.add(marks).record.id;
            m_changed += m_isOurs;
            m_mediaBytes += bytes->size();
            m_reader.addFile(u"attachments/"_s + id.toString(), *bytes);
            found.insert(id);
        }
    }
    const auto about = [&](const Element& mark) {
        const QUuid guid = guidFrom(mark.attribute(u"guid"));
        m_names.insert(guid, mark.attribute(u"name").simplified().left(80));
        QList<QUuid> notes;
        const auto gather = [&](const Element& element, const auto& again) -> void {
            for (const Element& child : element.children) {
                if (child.name == u"NoteRef") notes.append(guidFrom(child.attribute(u"targetGUID")));
                again(child, again);
            }
        };
        gather(mark, gather);
        refer(notes, m_is.value(marked.media->guid));
    };
    for (const Element& mark : marked.media->marks) about(mark);
    for (const MarkedMedia::Transcript& transcript : marked.transcripts)
        if (transcript.isMissing)
            for (const Element* mark : transcript.marks) about(*mark);
}

/// In plain words, by kind.
void Taker::countMarks(const MarkedMedia& marked, bool isKept) {
    const auto wholes = std::count_if(marked.media->marks.cbegin(), marked.media->marks.cend(),
                                      [](const Element& mark) { return mark.name == u"Coding"; });
    qsizetype regions = qsizetype(marked.media->marks.size()) - wholes;
    for (const MarkedMedia::Transcript& transcript : marked.transcripts) regions += transcript.marks.size();
    const auto count = [&](qsizetype n, const char* sentence) {
        if (n > 0) m_notes.count(QString::fromUtf8(sentence), n);
    };
    if (!isKept) {
        count(regions + wholes, QT_TRANSLATE_N_NOOP("Kondensat",
                                                    "%n mark in a picture, PDF or recording is left out, as there are "
                                                    "too many|%n marks in pictures, PDFs or recordings are left out, "
                                                    "as there are too many"));
        return;
    }
    if (marked.media->element == u"PictureSource")
        count(regions, QT_TRANSLATE_N_NOOP("Kondensat",
                                           "%n region of a picture is kept in an attachment, and is not shown|%n "
                                           "regions of pictures are kept in attachments, and are not shown"));
    else if (marked.media->element == u"PDFSource")
        count(regions, QT_TRANSLATE_N_NOOP("Kondensat",
                                           "%n region of a PDF is kept in an attachment, and is not shown|%n regions "
                                           "of PDFs are kept in attachments, and are not shown"));
    else
        count(regions, QT_TRANSLATE_N_NOOP("Kondensat",
                                           "%n stretch of a recording is kept in an attachment, and is not shown|%n "
                                           "stretches of recordings are kept in attachments, and are not shown"));
    count(wholes, QT_TRANSLATE_N_NOOP("Kondensat",
                                      "%n coding of a whole picture, PDF or recording is kept in an attachment, and is "
                                      "not shown|%n codings of whole pictures, PDFs or recordings are kept in "
                                      "attachments, and are not shown"));
}

}  // namespace kondensat::importing::refi
