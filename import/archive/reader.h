// The steps from study.yaml and texts to entries.
#pragma once
#include "import/archive/rules.h"
#include "import/archive/texts.h"

namespace kondensat::importing::archive {

/// A record as read, with what still has to be looked up.
template <class T>
struct Loaded {
    T record;
    int line = 0;
    WrittenRange range;  ///< line 0: none
    std::optional<QString> inlineText, inlineTurns;
    QString import;  ///< path in the archive of a transcript to import
};

template <class T>
using LoadedTable = std::vector<Loaded<T>>;

/// What the entries are called.
struct ReadingLabels {
    QString source = QT_TRANSLATE_NOOP("History", "read a source from an archive");
    QString rest = QT_TRANSLATE_N_NOOP("History", "read %n record from an archive|read %n records from an archive");
};

class Reader {
public:
    static constexpr int mostRecords = 5'000'000;

    Reader(ArchiveFiles files, const TranscriptReader& transcripts, const ReadingLabels& labels = {})
        : m_files(std::move(files)), m_transcripts(transcripts), m_labels(labels), m_rest(labels.rest) {}
    Result<ArchiveContent> read();

    // The same in two steps, for readers of other forms that add to the records, or make all of them:
    Result<void> readRecords(const QByteArray& studyYaml);
    template <class T>
    std::vector<Loaded<T>>& table() {
        return m_tables.get<T>();
    }
    /// Of a reader of files in memory.
    void addFile(const QString& name, const QByteArray& bytes) { m_files.add(name, bytes); }
    /// Looks up references, texts, ranges and embedded files, and makes the entries. The reader is then empty.
    Result<ArchiveContent> finish();

private:

    struct Known {
        QLatin1StringView type;
        RecordId parent;
    };

    [[nodiscard]] Error error(int line, const QString& record, const QString& what, const QString& cause = {}) const;
    template <class T>
    [[nodiscard]] Error errorOf(const Loaded<T>& loaded, const QString& what, const QString& cause = {}) const {
        return error(loaded.line, QString(T::type) + QLatin1Char(' ') + loaded.record.id.toString(), what, cause);
    }

    // ---- records (reader.cpp)
    Result<void> take(const QString& section, const Node& node);
    Result<void> takeHead(const QString& section, const Node& node);
    [[nodiscard]] Result<void> checkNumber() const;
    template <class T>
    Result<void> takeRecord(const Node& node);
    template <class T>
    Result<void> takeValue(const Node& node, Loaded<T>& loaded);
    template <class T>
    void setOrder();
    void makeEntries();

    // ---- what leads from one record to another (references.cpp)
    Result<void> checkReferences();
    template <class T>
    Result<void> checkPlace(const Loaded<T>& loaded);
    template <class T>
    Result<void> checkFields(const Loaded<T>& loaded);

    // ---- texts and ranges (long_texts.cpp)
    Result<void> readTexts();
    template <class T>
    Result<void> readText(Loaded<T>& loaded);
    Result<void> importTranscript(Loaded<study::Source>& loaded, LongText& text);
    void takeSpeakers(study::Source& source, const Transcript& transcript);
    Result<void> readQuotes(LongText& text, const QString& written);
    void checkSpeakers(const Loaded<study::Source>& loaded, const LongText& text);
    [[nodiscard]] QStringList strayFiles(const QString& folder) const;
    template <class T>
    Result<void> setRange(Loaded<T>& loaded);
    Result<void> setRanges();

    // ---- embedded files (attachments.cpp)
    Result<void> readAttachments();

    ArchiveFiles m_files;
    const TranscriptReader& m_transcripts;
    study::ByType<LoadedTable, study::AllRecords> m_tables;
    QHash<RecordId, Known> m_known;
    QHash<RecordId, LongText> m_texts;
    QHash<RecordId, study::ChangeSet> m_sourceEntries;
    QHash<RecordId, RecordId> m_unitSources;
    QSet<QString> m_usedFiles;
    ReadingLabels m_labels;
    study::ChangeSet m_rest;
    bool m_headRead = false, m_versionRead = false;
    int m_moved = 0, m_movedTurns = 0;
    int m_recordsSaid = -1, m_recordsLine = 0;  ///< -1: `records` is not there
    ArchiveContent m_content;
};

}  // namespace kondensat::importing::archive
