#include "app/operations/transcript_import.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include "app/operations/recordings.h"
#include "core/in_parallel.h"
#include "core/said.h"
#include "core/study/order_key.h"
#include "import/pseudonyms.h"
#include "import/speaker_keys.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

bool sameName(const QString& a, const QString& b) {
    return !b.trimmed().isEmpty() && a.trimmed().toCaseFolded() == b.trimmed().toCaseFolded();
}

/// Whom a label names; nobody when it fits several.
RecordId personCalled(const Study& study, const QString& label) {
    QList<RecordId> matches;
    for (const Participant& participant : study.table<Participant>())
        if (sameName(label, participant.label)) matches.append(participant.id);
    for (const Member& member : study.table<Member>())
        if (sameName(label, member.initials)) matches.append(member.id);
    return matches.size() == 1 ? matches.first() : RecordId();
}

QList<SpeakerProposal> propose(const Study& study, const importing::Transcript& transcript,
                               const TranscriptOptions& options) {
    QList<SpeakerProposal> proposals;
    const QStringList keys = importing::speakerKeys(transcript);
    for (qsizetype i = 0; i < transcript.speakers.size(); ++i) {
        const importing::Speaker& speaker = transcript.speakers[i];
        RecordId who = options.speakerIs.value(speaker.label, options.speakerIs.value(speaker.canonical));
        if (!who) who = personCalled(study, speaker.label);
        if (!who) who = personCalled(study, speaker.canonical);
        proposals.append({keys[i], speaker.label, who});
    }
    return proposals;
}

text::Edit textWithTurns(const EntryId& entry, const importing::Transcript& transcript) {
    text::Edit edit{text::Insert{std::nullopt, transcript.text}};
    for (const importing::TurnMark& mark : importing::turnMarks(transcript))
        edit.append(text::Mark{{entry, quint32(mark.position)}, mark.value});
    return edit;
}

Source sourceOf(const Study& study, const ReadTranscript& file, const TranscriptOptions& options) {
    Source source;
    source.id = RecordId::fresh();
    source.title = QFileInfo(file.fileName).completeBaseName();
    source.kind = options.kind;
    source.session = file.session ? file.session : options.session;
    source.language = !file.language.isEmpty()     ? file.language
                      : options.language.isEmpty() ? file.transcript.language
                                                   : options.language;
    if (const Session* session = study.find<Session>(source.session); session && source.language.isEmpty())
        source.language = session->language;
    for (const SpeakerProposal& speaker : file.speakers) {
        source.speakers.insert(speaker.key, speaker.label);
        if (speaker.who) source.speakerIs.insert(speaker.key, speaker.who.toString());
    }
    source.original = file.fileName;
    source.sha256 = QString::fromLatin1(file.transcript.sha256.toHex());
    source.container = file.transcript.container;
    return source;
}

/// Stores the file's bytes and gives the record that names them. The bytes must be those that were read as text.
Result<Attachment> embed(journal::Project& project, const ReadTranscript& file) {
    QFile original(file.path);
    if (!original.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The file cannot be read"), file.path, {}, original.errorString()};
    const QByteArray bytes = original.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != file.transcript.sha256)
        return Error{Error::Code::Invalid, Said::tr("The file was changed while it was being imported; import it again"),
                     file.path};
    Attachment attachment;
    attachment.id = RecordId::fresh();
    attachment.name = file.fileName;
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, bytes).name();
    attachment.sha256 = QString::fromLatin1(file.transcript.sha256.toHex());
    attachment.bytes = int(bytes.size());
    TRY_ASSIGN(attachment.content, project.file().addAttachment(bytes));
    return attachment;
}

/// A file's name with pseudonyms in it.
QString pseudonymousName(const QString& fileName, const TranscriptOptions& options) {
    const QString replaced = importing::pseudonymousFileName(fileName, options.reading.pseudonyms);
    if (!options.identifiers) return replaced;
    return importing::edited(replaced, options.identifiers->edits(replaced, false, IdentifierSearch::In::FileName));
}

/// `transcript` has its pseudonyms already.
ReadTranscript prepare(const Study& study, const QString& path, importing::Transcript transcript,
                       const TranscriptOptions& options) {
    ReadTranscript file{path, std::move(transcript), {}, QFileInfo(path).fileName(), {}};
    if (const QString replaced = pseudonymousName(file.fileName, options); replaced != file.fileName) {
        file.fileName = replaced;
        file.transcript.warnings.append(
            Said::tr("the file's name held names; its title and file name in the study have the pseudonyms"));
    }
    file.speakers = propose(study, file.transcript, options);
    const QString sha256 = QString::fromLatin1(file.transcript.sha256.toHex());
    for (const Source& source : study.table<Source>())
        if (source.sha256 == sha256) file.sameAs = source.id;
    if (const RecordId of = options.copyOf ? options.copyOf : copiedSource(study, file.transcript)) {
        file.copy = returnedCopy(study, file.transcript, of);
        file.transcript.annotations = file.copy.fresh;
        file.transcript.warnings += file.copy.doubtful;
    }
    return file;
}

/// What a copy of a transcript brings back.
ChangeSet ofCopy(const Study& study, const ReadTranscript& file, const TranscriptOptions& options,
                 CommentCoder& coder) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "took the new comments of a transcript"));
    if (!options.comments.analysis) return changes;
    const auto document = study.document(file.copy.source);
    coder.addUnits(changes, file.copy.source, file.copy.fresh, document.get());
    for (const UnitReply& reply : file.copy.replies) coder.addReply(changes, reply);
    return changes;
}

/// Files put into the project file; they go again unless what names them was committed.
class Stored {
public:
    explicit Stored(journal::Project& project) : m_project(project) {}
    Stored(const Stored&) = delete;
    Stored& operator=(const Stored&) = delete;
    ~Stored() {
        for (const QString& content : m_contents) {
            const Result<void> removed = m_project.file().removeAttachment(content);
            (void)removed;
        }
    }
    void note(const QString& content) {
        if (!content.isEmpty()) m_contents.append(content);
    }
    void keep() { m_contents.clear(); }

private:
    journal::Project& m_project;
    QStringList m_contents;
};

}  // namespace

TranscriptsRead readTranscripts(const Study& study, const QStringList& paths, const TranscriptOptions& options) {
    std::vector<Result<importing::Transcript>> transcripts(size_t(paths.size()), Error{});
    inParallel(paths.size(),
               [&](qsizetype i) { transcripts[size_t(i)] = importing::readTranscript(paths[i], options.reading); });
    TranscriptsRead read;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        auto& transcript = transcripts[size_t(i)];
        if (!transcript) {
            read.errors.append(transcript.error().in(paths[i]));
            continue;
        }
        if (options.identifiers) pseudonymise(*transcript, *options.identifiers);
        read.files.append(prepare(study, paths[i], *std::move(transcript), options));
    }
    return read;
}

ReadTranscript prepareTranscript(const Study& study, const QString& path, importing::Transcript transcript,
                                 const TranscriptOptions& options) {
    if (!options.reading.pseudonyms.isEmpty()) importing::pseudonymise(transcript, options.reading.pseudonyms);
    if (options.identifiers) pseudonymise(transcript, *options.identifiers);
    return prepare(study, path, std::move(transcript), options);
}

Result<QList<ImportedTranscript>> importTranscripts(journal::Project& project, const QList<ReadTranscript>& files,
                                                    const TranscriptOptions& options,
                                                    const std::function<bool(double)>& goOn) {
    if (options.embedOriginal && options.identifiers && !options.identifiers->identifiers().isEmpty())
        return Error{Error::Code::Refused, Said::tr("An original cannot be embedded while identifiers in it are replaced, since it holds them; nothing was imported")};
    const Study& study = project.study();
    QList<ChangeSet> entries = options.before;
    QList<ImportedTranscript> imported;
    CommentCoder coder(study, options.comments, project.author());
    if (options.comments.analysis) {
        QList<const importing::Transcript*> transcripts;
        QList<UnitReply> replies;
        for (const ReadTranscript& file : files) transcripts.append(&file.transcript), replies += file.copy.replies;
        if (const ChangeSet prepared = coder.prepare(transcripts, replies); !prepared.isEmpty())
            entries.append(prepared);
    }
    Stored stored(project);
    const double all = std::max(1.0, double(files.size() + options.recordings.size()));
    double done = 0;
    const auto addRecordings = [&](ChangeSet& changes, const QString& transcript,
                                   const RecordId& source) -> Result<void> {
        for (const RecordingToImport& recording : options.recordings) {
            if (transcript.isEmpty() ? recording.source != source || !recording.transcript.isEmpty()
                                     : recording.transcript != transcript)
                continue;
            const QString name = pseudonymousName(QFileInfo(recording.path).fileName(), options);
            TRY_ASSIGN(const Attachment attachment,
                       readRecording(project, recording.path, {source, name, options.embedRecordings, recording.id},
                                     [&](double part) { return !goOn || goOn((done + part) / all); }));
            stored.note(attachment.content);
            changes.add(attachment);
            ++done;
        }
        return {};
    };
    const QList<const Source*> present = study.list<Source>();
    QString order = present.isEmpty() ? QString() : present.last()->order;
    for (const ReadTranscript& file : files) {
        if (goOn && !goOn(done / all))
            return Error{Error::Code::Refused, Said::tr("The import was cancelled; nothing was added")};
        if (file.copy.source) {
            imported.append({file.copy.source, {}, 0});
            if (const ChangeSet changes = ofCopy(study, file, options, coder); !changes.isEmpty()) {
                entries.append(changes);
                imported.last() = {file.copy.source, changes.entry(), int(file.copy.fresh.size())};
            }
            ++done;
            continue;
        }
        ChangeSet changes(QT_TRANSLATE_NOOP("History", "imported a transcript"));
        Source source = sourceOf(study, file, options);
        order = source.order = orderKeyBetween(order, {});
        if (options.embedOriginal) {
            TRY_ASSIGN(Attachment attachment, embed(project, file));
            stored.note(attachment.content);
            attachment.of = source.id;
            source.attachment = attachment.id;
            changes.add(attachment);
        }
        TRY_DO(addRecordings(changes, file.path, source.id));
        changes.add(source);
        changes.edit(source.id, textWithTurns(changes.entry(), file.transcript));
        const int units = options.comments.analysis ? coder.addUnits(changes, source.id, file.transcript.annotations) : 0;
        entries.append(changes);
        imported.append({source.id, changes.entry(), units});
        ++done;
    }
    QSet<RecordId> sources;
    for (const RecordingToImport& recording : options.recordings)
        if (recording.transcript.isEmpty()) sources.insert(recording.source);
    for (const RecordId& source : sources) {
        ChangeSet changes(QT_TRANSLATE_NOOP("History", "added a recording"));
        TRY_DO(addRecordings(changes, {}, source));
        entries.append(changes);
    }
    TRY_DO(project.commitAll(entries));
    stored.keep();
    return imported;
}

}  // namespace kondensat::app
