// The texts of a tree of elements: paragraphs with the runs in them joined, and attributes.
#pragma once
#include <QSet>

#include "import/file_texts.h"

namespace kondensat::importing {

/// Hears a parser of XML or HTML. An element that only dresses words (a run, a span) gives its text to the one around it; any other
/// is a text of its own, so that "Ka" and "ren" in two runs are one word, and two cells are not. The lines of a box in a drawing are
/// texts, and once more, as an echo, one: they were broken wherever there was no more room.
class TextTree {
public:
    TextTree(QString part, FileTexts& texts) : m_part(std::move(part)), m_texts(texts) {}
    void start(const QString& name);
    void attribute(const QString& name, const QString& value, qint64 line);
    void add(const QString& text);
    void end(qint64 line);
    /// A comment in the markup, or a processing instruction.
    void aside(const QString& text, qint64 line);
    /// At the end of the file, and where it breaks off.
    void finish();
    /// A picture or other file within an attribute: bytes, and where it is.
    QList<std::pair<QByteArray, QString>> embedded;

private:
    struct Element {
        QString name, text;
    };
    struct Line {
        QString place, text;
    };
    void joinLines();

    QString m_part;
    FileTexts& m_texts;
    QList<Element> m_open;
    QList<QList<Line>> m_boxes;  ///< open ones of drawings, with their lines so far
    QSet<QString> m_seen;  ///< values of attributes
    int m_paragraphs = 0;
};

}  // namespace kondensat::importing
