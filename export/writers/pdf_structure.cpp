#include "export/writers/pdf_structure.h"

#include "export/writers/pdf_pieces.h"

namespace kondensat::exporting::pdf {

Structure::Structure(const QString& language) {
    m_elements.append({.role = Role::Document, .language = language});
}

int Structure::add(Role role, int parent, const QString& language) {
    m_elements.append({.role = role, .parent = parent, .block = m_block,
                       .language = language.isEmpty() ? m_elements[parent].language : language});
    return size() - 1;
}

int Structure::addHeading(int level, const QString& language) {
    const int element = add(Role::Heading, document, language);
    m_elements[element].level = m_headingLevel = std::min(level, m_headingLevel + 1);
    return element;
}

void Structure::give(QList<Piece>& lines, const Inline& text, int element) {
    const QString language = m_elements[element].language;
    for (qsizetype i = 0; i < text.runs.size(); ++i) {
        const Run& run = text.runs[i];
        const bool isMark = run.reference == Run::Reference::Footnote, isForeign = !run.language.isEmpty() && run.language != language;
        if (run.target.isEmpty() && !isForeign) continue;
        int own = element;
        const auto nest = [&](Role role) {
            own = add(role, own, run.language);
            m_elements[own].isInline = true;
        };
        if (isMark) nest(Role::Reference);
        nest(run.target.isEmpty() ? Role::Span : Role::Link);
        m_elements[own].words = run.text;
        setRun(element, i, text.runs.size(), own);
    }
    const QList<int> runs = m_elements[element].runs;
    for (Piece& piece : lines) {
        for (LineOfText& line : piece.lines) line.element = element;
        for (LinkArea& link : piece.links) link.element = runs.value(link.run, element);
    }
}

void Structure::setRun(int element, qsizetype run, qsizetype count, int own) {
    QList<int>& runs = m_elements[element].runs;
    while (runs.size() < count) runs.append(element);
    runs[run] = own;
}

QByteArray typeOf(const Element& element) {
    switch (element.role) {
        case Role::Document: return "Document";
        case Role::Group: return "Div";
        case Role::Heading: return "H" + QByteArray::number(std::min(element.level, 6));
        case Role::Paragraph: return "P";
        case Role::Quote: return "BlockQuote";
        case Role::Caption: return "Caption";
        case Role::Contents: return "TOC";
        case Role::ContentsItem: return "TOCI";
        case Role::List: return "L";
        case Role::ListItem: return "LI";
        case Role::Label: return "Lbl";
        case Role::ListBody: return "LBody";
        case Role::Table: return "Table";
        case Role::TableHead: return "THead";
        case Role::TableBody: return "TBody";
        case Role::TableRow: return "TR";
        case Role::TableHeading: return "TH";
        case Role::TableCell: return "TD";
        case Role::Figure: return "Figure";
        case Role::Note: return "Note";
        case Role::Reference: return "Reference";
        case Role::Link: return "Link";
        case Role::Span: return "Span";
    }
    return "Span";
}

}  // namespace kondensat::exporting::pdf
