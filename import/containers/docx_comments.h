// Comments and coloured stretches of a docx: who wrote what, and where it hangs.
#pragma once
#include "core/result.h"
#include "import/containers/container.h"

namespace kondensat::importing {

class ZipArchive;

/// The comments of a document; their places come from the main part.
class DocxComments {
public:
    /// Reads `comments.xml` and `commentsExtended.xml` beside the main part; none is no error. Errors: as ZipArchive
    /// and XmlPart.
    static Result<DocxComments> read(const ZipArchive& archive, const QString& folder);

    void begin(const QString& id, const Place& at) { m_open.insert(id, at); }
    void finish(const QString& id, const Place& at);
    /// The place of the comment's mark; where no range was given it hangs there.
    void refer(const QString& id, const Place& at);
    /// Text in a colour (`#rrggbb`), or in none, from one place to another. Stretches of one colour with no other text
    /// between them are one, over paragraphs too.
    void colour(const QString& colour, const Place& from, const Place& to);

    /// Comments that hang nowhere in the text, and marks of comments that the file does not hold.
    [[nodiscard]] qsizetype missing() const;
    /// By place; replies are with what they answer.
    [[nodiscard]] QList<PlacedAnnotation> annotations() const;

private:
    struct Comment {
        Annotation annotation;
        QString paragraph, answers;  ///< paraId of its last paragraph, and of the comment it answers
    };
    Result<void> readComments(const QByteArray& bytes, const QString& part);
    Result<void> readThreads(const QByteArray& bytes, const QString& part);

    QMap<QString, Comment> m_comments;  ///< by id
    QHash<QString, Place> m_open;
    QHash<QString, std::pair<Place, Place>> m_ranges;
    QList<PlacedAnnotation> m_highlights;
    Place m_lastText;
};

/// `#rrggbb` of a value of w:highlight; empty for none.
QString highlightColour(const QString& name);

}  // namespace kondensat::importing
