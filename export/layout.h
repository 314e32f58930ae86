// Layouts: which sections a report has and what stands in each, read from YAML (docs/formats/layouts.md).
#pragma once
#include <QList>
#include <QStringList>

#include "core/result.h"
#include "export/page_setup.h"

namespace kondensat::exporting {

/// Where quotes that are printed in translation stand in their own words.
enum class Originals {
    Apart,      ///< in a section of their own, where the layout has one
    Footnotes,  ///< at the foot of the page
    Beside,     ///< right below the quote, or behind it in square brackets
};

/// One piece of a section.
struct LayoutBlock {
    enum class Kind {
        Says,   ///< statements, run together as text
        Table,  ///< "participants", "guide", "examples", "matrix", "team", "sessions"
        Tree,   ///< "themes" or "codes"
        Figure,  ///< "coding-tree", "theme-tree", "theme-origins", "recruitment", "timeline"
        Findings,
        Booklet,    ///< themes with condensates and room for notes
        Text,       ///< words of the layout's own
        Originals,  ///< translated quotes in their own language
        Checklist,
        Contents,
        PageBreak,
    };
    Kind kind = Kind::Says;
    QStringList says;
    QString name;  ///< of the table, tree or figure
    QString caption;
    QString lead;  ///< sentence before the table, tree or figure; {table} or {figure} becomes a reference to it
    QStringList columns;
    QStringList headers;  ///< for the columns; empty: the usual ones
    int smallest = 2;     ///< participants who must share a value before it is shown
    bool withholdsCombinations = false;  ///< of the participants: single values, where several together point to fewer; else that is told
    int depth = 3;  ///< of a tree; of the matrix 1: themes, 2: subthemes
    int most = 0;  ///< rows at most; 0: all
    int paragraphs = 0, mostQuotes = 0;  ///< of each text of the findings, at most; 0: all
    int noteLines = 0;                   ///< of a booklet, under each subgroup
    QString text;
    bool condensates = true, counts = false;  ///< of a booklet; counts: of the units of each subgroup
    bool introductions = true, subthemes = true, quotes = true;
    bool landscape = false;
    bool answers = true;  ///< of the checklist; else item, question, section and page alone, as journals ask for it
};

struct LayoutSection {
    QString id, heading;
    bool newPage = false;
    QList<LayoutBlock> blocks;
    QList<LayoutSection> sections;
};

struct Layout {
    QString name, title;
    QString language;    ///< of the report; translations into it are preferred
    QString quoteLabel;  ///< template; empty: the study's; "none": quotes stand without labels
    bool abstract = true, authors = true;
    PageSetup page;
    Originals originals = Originals::Apart;
    QList<LayoutSection> sections;
};

/// Errors: NotFound, NotReadable, Invalid with line and column.
Result<Layout> readLayout(const QString& nameOrPath);

}  // namespace kondensat::exporting
