// project.qde and the files beside it.
#pragma once
#include "export/archive/study_yaml.h"
#include "export/refi.h"
#include "export/refi/codes.h"
#include "export/refi/notes.h"
#include "export/writers/package.h"

namespace kondensat::exporting::refi {

/// The parts of a .qdpx: one pass over the study for each element, in the order that the schema asks for.
class ProjectWriter {
public:
    ProjectWriter(const study::Study& study, const EmbeddedContent& content) : m_study(study), m_content(content) {}

    [[nodiscard]] Result<QList<PackagePart>> write();
    [[nodiscard]] const RefiFile& summary() const { return m_summary; }

private:
    void collect();
    [[nodiscard]] Result<void> collectAttachments();
    void writeProject(Xml& xml);
    void writeUsers(Xml& xml);
    void writeVariables(Xml& xml);
    void writeCases(Xml& xml);
    void writeSources(Xml& xml);
    void writeSelection(Xml& xml, const study::MeaningUnit& unit);
    void writeNotes(Xml& xml);
    void writeSets(Xml& xml);
    void writeNoteRefs(Xml& xml, const RecordId& about);
    void addWarnings();

    /// A file in sources/, and its address in project.qde.
    QString addFile(const QUuid& guid, const QString& suffix, const QByteArray& bytes);

    struct Media {
        const study::Attachment* attachment;
        const char* element;
        QString address;
    };

    const study::Study& m_study;
    const EmbeddedContent& m_content;
    RefiFile m_summary;
    archive::LeftOut m_leftOut;
    archive::PlacedRanges m_ranges;
    QHash<RecordId, QByteArray> m_texts;  ///< of sources, as their files hold them
    archive::TurnsOf m_turns;
    QList<Note> m_notes;
    NoteRefs m_notesAbout;
    QList<QUuid> m_projectNotes;
    QList<Media> m_media;
    QList<PackagePart> m_files;
    int m_missingFiles = 0, m_hiddenFiles = 0, m_uncoded = 0;
};

}  // namespace kondensat::exporting::refi
