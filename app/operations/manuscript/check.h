// What became of the findings outside: a manuscript that came back, beside what the study says now.
#pragma once
#include <functional>

#include "core/journal/identifiers.h"
#include "core/study/study.h"
#include "core/text/compare.h"
#include "export/checklist.h"
#include "import/manuscript.h"

namespace kondensat::app {

enum class Fate {
    Same,     ///< but for typographic signs
    Changed,
    Gone,     ///< in the study, and no longer in the manuscript
    New,      ///< in the manuscript alone
};

struct ManuscriptPlace {
    QString section;         ///< the heading above
    int page = 0, line = 0;  ///< from 1; 0: not known
};

struct CheckedQuote {
    Fate fate = Fate::Same;
    RecordId quote;     ///< empty: New
    QString expected;   ///< as the study's report prints it
    QString found;      ///< as the manuscript has it, without its label
    QList<text::Difference> differences;  ///< between the two
    int beyondPolicy = 0;  ///< places in which the manuscript differs from the words in the transcript more than the quote policy allows
    QStringList speakers;  ///< ids of those who speak in it
    QStringList named;     ///< participants' ids that the manuscript gives beside it
    RecordId source;       ///< of a new one: the transcript that holds its words; empty: none does
    text::Span span;       ///< there, UTF-16 units
    ManuscriptPlace place;
    /// True where the manuscript gives the words to somebody who does not speak in them.
    [[nodiscard]] bool isElsewhere() const;
};

struct CheckedHeading {
    Fate fate = Fate::Same;
    RecordId record;  ///< category or analytic text; empty: New
    QString expected, found;
    ManuscriptPlace place;
};

/// A sentence of the findings. One that is changed or new rests on nothing in the study.
struct CheckedSentence {
    Fate fate = Fate::Same;
    RecordId text;  ///< analytic text; empty: New
    QString expected, found;
    ManuscriptPlace place;
};

/// Where the manuscript answers an item of the checklist; no page and no section where it does not.
struct CheckedItem {
    QString no, item;
    QString status;  ///< by the records, as ChecklistRow::status
    ManuscriptPlace place;
    QString words;   ///< the first sentence that answers, as the manuscript has it
    exporting::NotedPlace byHand;  ///< the place that a person has put into the checklist instead; empty where nobody has
};

/// A registered identifier that the manuscript holds.
struct CheckedIdentifier {
    qsizetype identifier = 0;  ///< index into the register
    bool isForm = false;       ///< an inflected form, or one of several names by itself
    ManuscriptPlace place;     ///< none for what stands outside
    QString outside;           ///< where the file has it outside its paragraphs: "docProps/core.xml, paragraph 2"; else empty
};

struct ManuscriptCheck {
    QList<CheckedQuote> quotes;        ///< those of the study in the order of its findings, then the new ones
    QList<CheckedHeading> headings;    ///< as quotes
    QList<CheckedSentence> sentences;  ///< as quotes
    QList<CheckedItem> items;          ///< in the guideline's order
    QStringList warnings;
    bool hasPages = false;
};

/// Whatever the register knows, in all its guises: in the paragraphs, in order, and then anywhere else in the file that the manuscript
/// was read from, its name included.
QList<CheckedIdentifier> identifiersIn(const importing::Manuscript& manuscript, const QByteArray& file, const QString& fileName, const QList<journal::Identifier>& identifiers);

/// Compares a manuscript with the report of an analysis (empty: the study's first). Errors: those of a layout and a
/// guideline.
Result<ManuscriptCheck> checkManuscript(const study::Study& study, const RecordId& analysis, const QString& guideline,
                                        const importing::Manuscript& manuscript);

}  // namespace kondensat::app
