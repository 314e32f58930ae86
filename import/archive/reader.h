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
    std::optional<QString> inlineText;
    QString import;  ///< path in the archive of a transcript to import
};

template <class T>
using LoadedTable = std::vector<Loaded<T>>;

class Reader {
public:
    Reader(ArchiveFiles files, const TranscriptReader& transcripts)
        : m_files(std::move(files)), m_transcripts(transcripts) {}
    Result<ArchiveContent> read();

private:
    static constexpr int mostRecords = 5'000'000;

    struct Known {
        QLatin1StringView type;
        RecordId parent;
    };

    template <class T>
    std::vector<Loaded<T>>& table() {
        return m_tables.get<T>();
    }
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
    study::ChangeSet m_rest{QT_TRANSLATE_N_NOOP("History", "read %n record from an archive|read %n records from an archive")};
    bool m_headRead = false, m_versionRead = false;
    int m_moved = 0, m_movedTurns = 0;
    int m_recordsSaid = -1, m_recordsLine = 0;  ///< -1: `records` is not there
    ArchiveContent m_content;
};

}  // namespace kondensat::importing::archive
