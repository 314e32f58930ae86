// Files that are about to come into a study: what was read, and what a person has said about them.
#pragma once
#include <QMap>
#include <optional>

#include "app/gui/transcript/transcript_view.h"
#include "app/operations/transcript_import.h"

namespace kondensat::gui {

class Incoming {
public:
    struct File {
        QString path;
        QString problem;  ///< why it cannot be read; empty: it can
        importing::Transcript read;  ///< as the file says it, without pseudonyms
        bool comesIn = true;
        RecordId session;
        QString language;
        QMap<QString, RecordId> said;  ///< label → who, by a person, for this file; the empty id: nobody
    };

    explicit Incoming(const study::Study& study) : m_study(study) {}
    void setFiles(QList<File> files);
    [[nodiscard]] const QList<File>& files() const { return m_files; }

    /// A file as it will be stored. Valid until something is said.
    const app::ReadTranscript& ready(qsizetype file);
    [[nodiscard]] TranscriptContent content(qsizetype file);
    /// The source that holds the same file already, or the file chosen before it with the same bytes; empty for neither.
    [[nodiscard]] QString alreadyIn(qsizetype file);

    void setComesIn(qsizetype file, bool in) { m_files[file].comesIn = in; }
    void setSession(qsizetype file, const RecordId& session) { m_files[file].session = session; }
    void setLanguage(qsizetype file, const QString& language) { m_files[file].language = language; }
    /// Who a label is, in this file and in all others where the person has not said otherwise.
    void say(qsizetype file, const QString& label, const RecordId& who);
    void setNames(const QList<importing::Pseudonym>& names);
    [[nodiscard]] const QList<importing::Pseudonym>& names() const { return m_names; }
    /// Made with the import, or never.
    RecordId newParticipant(const QString& label);
    RecordId newSession(const QString& name);
    [[nodiscard]] const QList<study::Participant>& newParticipants() const { return m_participants; }
    [[nodiscard]] const QList<study::Session>& newSessions() const { return m_sessions; }
    /// A participant's label or a member's initials, those made here included.
    [[nodiscard]] QString nameOf(const RecordId& who) const;
    [[nodiscard]] bool isParticipant(const RecordId& who) const;

    /// What importTranscripts is given.
    QList<app::ReadTranscript> chosen();
    [[nodiscard]] app::TranscriptOptions options(bool embed);

private:
    const study::Study& m_study;
    QList<File> m_files;
    QList<importing::Pseudonym> m_names;
    QMap<QString, RecordId> m_said;  ///< the latest word on a label, whatever its capitals
    QList<study::Participant> m_participants;
    QList<study::Session> m_sessions;
    struct Ready {
        app::ReadTranscript file;
        QList<RecordId> proposed;  ///< whom the labels name by themselves
    };
    void applySaid(qsizetype index, Ready& ready) const;
    QHash<qsizetype, Ready> m_ready;  ///< with the names replaced; made when asked for
};

}  // namespace kondensat::gui
