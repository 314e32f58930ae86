// Finding everything that an erasure has to empty, in every entry that the study ever had.
#pragma once
#include "core/journal/erase.h"
#include "core/text/find.h"

namespace kondensat::journal {

inline bool isRecording(const study::Attachment& attachment) {
    return attachment.mediaType.startsWith(u"audio/") || attachment.mediaType.startsWith(u"video/");
}

/// The places to empty, per entry, gathered from the current state, from hidden and undone text, and from old values.
class ErasurePlan {
public:
    explicit ErasurePlan(Project& project) : m_project(project) {}
    Result<void> build(const EraseRequest& request);

    QMap<EntryId, study::Erasure> erasures;
    QSet<QString> attachments;               ///< ids of stored content
    QList<std::pair<RecordId, qsizetype>> notices;  ///< where the words stood in a text: record, visible position
    EraseReport report;

private:
    /// All edits ever made to a record's text, undone and removed ones included.
    struct FullText {
        RecordId record;
        text::Document document;
    };
    Result<void> read();
    FullText fullText(const RecordId& record) const;
    void eraseUnits(const RecordId& record, const QList<text::Erased>& units, int passages);
    [[nodiscard]] bool holdsWords(const RecordId& record, const text::Erased& units) const;
    void eraseField(qsizetype entry, int change, const QString& field, const QString& key, const text::Span* stretch);
    void eraseRecordFields(const RecordId& record, const QStringList& keep);
    /// Empties stretches of allText(), and leaves a notice where they are seen.
    void eraseStretches(const RecordId& record, const FullText& text, const QList<text::Span>& all);
    /// Empties what `find` finds in one insertion by itself: later ones may have torn it apart. Leaves the texts of `except` alone.
    void eraseInInsertions(const std::function<QList<text::Span>(const QString&)>& find, const QSet<RecordId>& except = {});
    void eraseAllText(const RecordId& record);
    /// Which units of a transcript's allText() are a participant's; empty when they do not speak in it.
    std::vector<bool> spokenBy(const study::Source& source, const RecordId& participant, const FullText& text, QString& spoken, QString& others);
    /// Every attachment's stored content that the study ever named, with its record's id.
    QMap<QString, RecordId> storedContents() const;
    void tidy();
    /// Calls f(entry index, change index, field, key, text) for every string ever stored in a field.
    void forEachString(const std::function<void(qsizetype, int, const QString&, const QString&, const QString&)>& f) const;
    void findPhrase(const QString& phrase, bool wholeWords);
    void findParticipant(const RecordId& participant);
    void findCopies(const QString& spoken, const QString& spokenByOthers, const QSet<RecordId>& transcripts);
    void eraseSpeakerLabel(const RecordId& source, const QString& key);
    void findRecordings();
    void findAll();
    void note(const RecordId& record, const QString& field, int passages);

    Project& m_project;
    QList<study::Entry> m_entries;  ///< all of them, in fold order
    QHash<RecordId, QList<qsizetype>> m_textEdits;  ///< record → entries that edit its text
    QHash<EntryId, qsizetype> m_entryAt;
    QHash<RecordId, QString> m_types;
    study::Study m_ever;  ///< as if nothing had been removed, taken back or withheld; without texts
};

}  // namespace kondensat::journal
