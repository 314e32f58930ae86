// PDF: what is a heading, a list, a table, a figure, for readers who do not see the page (ISO 32000-1, 14.7 and 14.8).
//
// Built along with the pieces: every line of text knows the element that it belongs to. What belongs to none (rules, panels,
// numbers of pages and lines) is an artifact.
#pragma once
#include <QList>
#include <QString>

namespace kondensat::exporting {
struct Inline;
}

namespace kondensat::exporting::pdf {

struct Piece;

enum class Role : quint8 {
    Document, Group, Heading, Paragraph, Quote, Caption, Contents, ContentsItem, List, ListItem, Label, ListBody,
    Table, TableHead, TableBody, TableRow, TableHeading, TableCell, Figure, Note, Reference, Link, Span
};

struct Element {
    Role role = Role::Paragraph;
    int parent = -1;
    int level = 1;          ///< of a heading, from 1
    int columns = 1;        ///< that a cell spans
    bool numbered = false;  ///< of a list
    bool isInline = false;  ///< stands among its parent's words, where its own do; others follow them
    int block = -1;         ///< index of the document's block
    QString language;       ///< BCP 47
    QString words;          ///< of a figure: what it shows; of a link: what it says
    QList<int> runs;        ///< the element of each run of a paragraph in which some have one of their own
};

class Structure {
public:
    explicit Structure(const QString& language = QString());

    static constexpr int document = 0;
    /// An element behind the others of its parent; returns its index, which is larger than the parent's.
    int add(Role role, int parent = document, const QString& language = QString());
    /// The same for a heading. One that would skip a level stands directly below the one before it.
    int addHeading(int level, const QString& language);
    /// A paragraph's lines become the words of an element; links, marks of notes and words in another language get elements
    /// within it.
    void give(QList<Piece>& lines, const Inline& text, int element);
    /// One of an element's `count` runs is the words of another element.
    void setRun(int element, qsizetype run, qsizetype count, int own);

    [[nodiscard]] Element& operator[](int element) { return m_elements[element]; }
    [[nodiscard]] const Element& operator[](int element) const { return m_elements[element]; }
    [[nodiscard]] int size() const { return int(m_elements.size()); }
    /// What follows belongs to this block.
    void enterBlock(int block) { m_block = block; }

private:
    QList<Element> m_elements;
    int m_block = -1;
    int m_headingLevel = 0;  ///< of the last heading
};

/// The standard type of an element, without its slash.
[[nodiscard]] QByteArray typeOf(const Element& element);

}  // namespace kondensat::exporting::pdf
