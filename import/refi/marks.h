// What is marked in pictures, PDFs and recordings, as XML that can be understood without the project it comes from.
#pragma once
#include <QMap>

#include "import/refi/container.h"
#include "import/refi/project.h"

namespace kondensat::importing::refi {

/// The marks of one medium.
struct MarkedMedia {
    struct Transcript {
        const Text* text;
        QList<const Element*> marks;  ///< those that cannot be shown as passages
        bool isMissing = false;       ///< whether its text is, so that nothing else sees to their notes
    };
    const Media* media;
    QList<Transcript> transcripts;

    [[nodiscard]] bool isEmpty() const { return media->marks.empty() && transcripts.isEmpty(); }
};

class MarkWriter {
public:
    /// Both must outlive the writer; `container` may be null.
    MarkWriter(const Project& project, const Container* container);

    /// UTF-8. Elements stand as in the file, in no namespace; put into them are what they only point to: the names of
    /// codes, the words of notes and texts, and behind all the coders' names. Nothing where that would be larger than
    /// `largest` bytes.
    [[nodiscard]] std::optional<QByteArray> write(const MarkedMedia& marked, qint64 largest);

private:
    struct Note {
        QString name, text;
    };
    class Writing;
    const Note& noteOf(const QUuid& guid);
    const QString& textAt(const QString& entry);

    const Project& m_project;
    const Container* m_container;
    QHash<QUuid, QString> m_codes, m_users;
    QHash<QUuid, const Text*> m_noteTexts;
    QHash<QUuid, Note> m_notes;       ///< those that were needed
    QHash<QString, QString> m_texts;  ///< by their entries
};

}  // namespace kondensat::importing::refi
