// Files that are about to come into a study: what was read, and what a person has said about them.
#pragma once
#include <QMap>
#include <optional>

#include "app/gui/transcript/transcript_view.h"
#include "app/operations/likely_names.h"
#include "app/operations/transcript_import.h"

namespace kondensat::gui {

class Incoming {
public:
    struct File {
        QString path;
        QString problem;             ///< why it cannot be read; empty: it can
        importing::Transcript read;  ///< as the file says it, without pseudonyms
        bool comesIn = true;
        RecordId session;
        QString language;
        QMap<QString, RecordId> said;  ///< label → who, by a person, for this file; the empty id: nobody
        QList<app::LikelyName> likelyNames;
    };
    /// Sound or video. Comes in with a transcript that comes in, or for a source that is there.
    struct Recording {
        QString path;
        bool comesIn = true;
        qsizetype file = -1;  ///< its transcript among files(); -1: `source`, or none known
        RecordId source;
    };

    explicit Incoming(const study::Study& study) : m_study(study) {}
    /// Recordings are given to transcripts whose file, or title in the study, is called like theirs.
    void setFiles(QList<File> files, const QStringList& recordings);
    [[nodiscard]] const QList<Recording>& recordings() const { return m_recordings; }
    void setRecordingComesIn(qsizetype recording, bool in) { m_recordings[recording].comesIn = in; }
    void setRecordingOf(qsizetype recording, qsizetype file, const RecordId& source);
    /// Ticked, with a transcript that comes in or is there.
    [[nodiscard]] bool recordingComesIn(qsizetype recording) const;
    /// Words that may be names, of all files that come in, without those that are replaced.
    [[nodiscard]] QList<app::LikelyName> likelyNames() const;
    [[nodiscard]] const QList<File>& files() const { return m_files; }

    /// A file as it will be stored. Valid until something is said.
    const app::ReadTranscript& ready(qsizetype file);
    [[nodiscard]] TranscriptContent content(qsizetype file);
    /// The source that holds the same file already, or the file chosen before it with the same bytes; empty for
    /// neither.
    [[nodiscard]] QString alreadyIn(qsizetype file);

    /// The source that a file is a copy of, from Word; only its new comments come in.
    [[nodiscard]] RecordId copyOf(qsizetype file);

    void setComesIn(qsizetype file, bool in) { m_files[file].comesIn = in; }
    void setSession(qsizetype file, const RecordId& session) { m_files[file].session = session; }
    void setLanguage(qsizetype file, const QString& language) { m_files[file].language = language; }
    /// Who a label is, in this file and in all others where the person has not said otherwise.
    void say(qsizetype file, const QString& label, const RecordId& who);
    void setNames(const QList<importing::Pseudonym>& names);
    [[nodiscard]] const QList<importing::Pseudonym>& names() const { return m_names; }
    /// Of the register, while it is open; may be null.
    void setIdentifiers(std::shared_ptr<const app::IdentifierSearch> identifiers);
    void setComments(const app::CommentCoding& comments) { m_comments = comments; }
    /// Made with the import, or never.
    RecordId newParticipant(const QString& label);
    RecordId newMember(const QString& initials);
    RecordId newSession(const QString& name);
    [[nodiscard]] const QList<study::Participant>& newParticipants() const { return m_participants; }
    [[nodiscard]] const QList<study::Member>& newMembers() const { return m_members; }
    [[nodiscard]] const QList<study::Session>& newSessions() const { return m_sessions; }
    /// A participant's label or a member's initials, those made here included.
    [[nodiscard]] QString nameOf(const RecordId& who) const;
    [[nodiscard]] bool isParticipant(const RecordId& who) const;

    /// What importTranscripts is given.
    QList<app::ReadTranscript> chosen();
    [[nodiscard]] app::TranscriptOptions options(bool embedOriginals, bool embedRecordings);

private:
    const study::Study& m_study;
    QList<File> m_files;
    QList<Recording> m_recordings;
    QList<importing::Pseudonym> m_names;
    std::shared_ptr<const app::IdentifierSearch> m_identifiers;
    app::CommentCoding m_comments;
    QMap<QString, RecordId> m_said;  ///< the latest word on a label, whatever its capitals
    QList<study::Participant> m_participants;
    QList<study::Member> m_members;
    QList<study::Session> m_sessions;
    struct Ready {
        app::ReadTranscript file;
        QList<RecordId> proposed;  ///< whom the labels name by themselves
    };
    void giveRecordings(const QStringList& recordings);
    void applySaid(qsizetype index, Ready& ready) const;
    QHash<qsizetype, Ready> m_ready;  ///< with the names replaced; made when asked for
};

}  // namespace kondensat::gui
