// Collects paragraphs, and the cells of tables, for the readers of word-processor files.
#pragma once
#include "core/said.h"
#include "import/containers/container.h"

namespace kondensat::importing {

/// Outside tables a finished paragraph is the document's; inside, it joins its cell, and a row becomes a paragraph
/// of kind Row. A table within a cell adds its paragraphs to that cell.
class TableBuilder {
public:
    explicit TableBuilder(Document& document) : m_document(document) {}

    void finish(Paragraph paragraph) {
        if (m_depth == 0) {
            m_document.paragraphs.append(std::move(paragraph));
            return;
        }
        if (m_page == 0 && !paragraph.starts.isEmpty()) m_page = paragraph.starts.first().page;
        if (m_cellHasParagraph) m_cell += u'\n';
        m_cell += paragraph.text;
        m_cellHasParagraph = true;
    }
    void beginTable() {
        using namespace Qt::StringLiterals;
        if (++m_depth == 1)
            ++m_tables;
        else
            m_document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n table within a table was read as text of its cell|%n tables within tables were read as text of their cell"));
    }
    void endTable() { m_depth = std::max(0, m_depth - 1); }
    void beginRow() {
        if (m_depth == 1) m_cells.clear(), m_page = 0;
    }
    void beginCell() {
        if (m_depth == 1) m_cell.clear(), m_cellHasParagraph = false;
    }
    void endCell() {
        if (m_depth == 1) m_cells.append(m_cell), m_cell.clear(), m_cellHasParagraph = false;
    }
    void endRow() {
        if (m_depth != 1 || m_cells.isEmpty()) return;
        Paragraph row;
        row.kind = Paragraph::Kind::Row;
        row.cells = m_cells;
        row.text = m_cells.join(u'\t');
        row.table = m_tables - 1;
        if (m_page > 0) row.starts = {{0, m_page, 0}};
        m_document.paragraphs.append(std::move(row));
        m_cells.clear();
    }
    void dropRow() {
        if (m_depth == 1) m_cells.clear();
    }
    /// Where the paragraph that is finished next will begin.
    [[nodiscard]] Place place() const {
        Place place{m_document.paragraphs.size(), 0};
        if (m_depth == 0) return place;
        for (const QString& cell : m_cells) place.offset += cell.size() + 1;
        place.offset += m_cell.size() + (m_cellHasParagraph ? 1 : 0);
        return place;
    }
    [[nodiscard]] bool inTable() const { return m_depth > 0; }

private:
    Document& m_document;
    QStringList m_cells;
    QString m_cell;
    int m_depth = 0, m_tables = 0;
    int m_page = 0;  ///< of the row
    bool m_cellHasParagraph = false;
};

}  // namespace kondensat::importing
