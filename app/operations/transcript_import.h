// Transcripts into an open study.
#pragma once
#include <functional>

#include "app/operations/comment_coding.h"
#include "app/operations/identifying.h"
#include "core/journal/project.h"
#include "import/import.h"

namespace kondensat::app {

/// A recording that comes in with transcripts: of one of them, or of a source that is there.
struct RecordingToImport {
    QString path;
    QString transcript;  ///< the path of the transcript among those that come in; empty: `source`
    RecordId source = {};
    RecordId id = RecordId::fresh();  ///< that its record gets
};

/// What a person says about the files; empty: what the files themselves say.
struct TranscriptOptions {
    importing::ImportOptions reading;
    std::shared_ptr<const IdentifierSearch> identifiers;  ///< of the register, while it is open; beside reading.pseudonyms
    RecordId session;
    QString language;
    QString kind = QStringLiteral("transcript");
    QMap<QString, RecordId> speakerIs;  ///< label as transcribed → participant or member
    bool embedOriginal = false;
    QList<RecordingToImport> recordings;
    bool embedRecordings = false;
    CommentCoding comments;
    RecordId copyOf = {};  ///< the files are copies of this source; empty: as they say themselves
    QList<study::ChangeSet>
        before;  ///< entries of the same transaction: participants and sessions made for these files
};

struct SpeakerProposal {
    QString key;    ///< in Source::speakers and in the turns' marks: "s1", "s2"…
    QString label;  ///< as transcribed
    RecordId who;   ///< whom the label names; empty where nobody in the study is called so
};

/// A file read and ready to be added.
struct ReadTranscript {
    QString path;
    importing::Transcript transcript;
    QList<SpeakerProposal> speakers;
    QString fileName;       ///< without folders; names in it are replaced where names are
    RecordId sameAs;        ///< a source that was made from the same bytes
    ReturnedCopy copy = {};  ///< where the file is a copy of a source that is there: only its new comments come in,
                             ///< which are the annotations of `transcript` then
    RecordId session = {};  ///< where it is another than the options say
    QString language = {};  ///< likewise
};

/// A file that could not be read stands in the way of all.
struct TranscriptsRead {
    QList<ReadTranscript> files;
    QList<Error> errors;
};

struct ImportedTranscript {
    RecordId source;
    EntryId entry;
    int units = 0;  ///< of comments and highlights
};

/// Reads all files and proposes speakers: a label that equals a participant's label or a member's initials is that
/// person. Changes nothing.
TranscriptsRead readTranscripts(const study::Study& study, const QStringList& paths, const TranscriptOptions& options);

/// The same for one file that was read already, elsewhere and without pseudonyms: replaces the names, proposes
/// speakers.
ReadTranscript prepareTranscript(const study::Study& study, const QString& path, importing::Transcript transcript,
                                 const TranscriptOptions& options);

/// Adds all files in one transaction, an entry each: source, text, turns, speakers, recordings; of copies the new
/// comments. Nothing is added when it fails. Error: Refused for originals that are to be embedded although names in them are
/// replaced. `goOn` hears the part that is done (0 to 1), and stops the import with false: Error::Refused.
Result<QList<ImportedTranscript>> importTranscripts(journal::Project& project, const QList<ReadTranscript>& files,
                                                    const TranscriptOptions& options,
                                                    const std::function<bool(double part)>& goOn = {});

}  // namespace kondensat::app
