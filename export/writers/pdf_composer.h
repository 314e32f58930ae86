// PDF: the blocks of a document, one after the other, become pieces and elements of the structure.
#pragma once
#include "export/writers/pdf_pieces.h"
#include "export/writers/pdf_text.h"

namespace kondensat::exporting::pdf {

class Composer {
public:
    Composer(const Prepared& prepared, const QHash<QString, int>& pages, KnownLines& known)
        : m_prepared(prepared), m_pages(pages), m_known(known), m_language(prepared.document.language), m_structure(m_language) {
        m_leading *= spacingFactor(prepared.document.page);
    }
    Pieces compose();

private:
    void add(QList<Piece> pieces, bool counted = true);
    /// The lines of a paragraph, the words of `element`, whose language is theirs.
    QList<Piece> paragraph(const Inline& text, const Setting& setting, int element);
    /// The same, added to what is there.
    void text(const Inline& text, const Setting& setting, int element);
    /// The level of a heading of the document's, 1 to 4, below its title.
    [[nodiscard]] int headingLevel(int level) const { return level + (m_prepared.document.title.isEmpty() ? 0 : 1); }
    /// A paragraph of the document itself.
    int plainParagraph(const QString& language) { return m_structure.add(Role::Paragraph, Structure::document, language); }
    void turn(bool landscape);
    void frontMatter();
    void footnotes();
    void block(qsizetype index);
    void heading(const Heading& heading, const QString& language);
    void note(const Note& note, const QString& language);
    void list(const List& list, const QString& language);
    void contents(const TableOfContents& contents);
    void figure(const Figure& figure, const QString& label, const QString& language);
    void table(const Table& table, const QString& label, const QString& language);
    QList<Piece> rowPieces(const Table& table, const Row& row, bool header, int rows);
    QList<Piece> splitRow(const QList<QList<Piece>>& cells, double height, double padding) const;

    const Prepared& m_prepared;
    const QHash<QString, int>& m_pages;
    KnownLines& m_known;
    QString m_language;  ///< the document's
    QList<Piece> m_pieces;
    Structure m_structure;
    double m_width = 0;
    double m_leading = Setting().leading;  ///< of running text
    bool m_landscape = false;
    bool m_breakBefore = false;
    int m_block = -1;
    int m_tables = 0;
    QString m_bookmark;  ///< for the next piece
};

}  // namespace kondensat::exporting::pdf
