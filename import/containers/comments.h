// Comments and coloured stretches of a word-processor file: who wrote what, and where it hangs.
#pragma once
#include "import/containers/container.h"

namespace kondensat::importing {

/// The comments of a document, gathered while its text is read.
class Comments {
public:
    /// A comment by its id in the file. `paragraph` is what replies call it by, `answers` what it is a reply to; both
    /// may be empty.
    void add(const QString& id, const Annotation& annotation, const QString& paragraph = {}, const QString& answers = {}) {
        m_comments.insert(id, {annotation, paragraph, answers});
    }
    /// By what they are called in add().
    void setAnswers(const QHash<QString, QString>& answers);

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
        QString paragraph, answers;
    };
    QMap<QString, Comment> m_comments;  ///< by id
    QHash<QString, Place> m_open;
    QHash<QString, std::pair<Place, Place>> m_ranges;
    QList<PlacedAnnotation> m_highlights;
    Place m_lastText;
};

}  // namespace kondensat::importing
