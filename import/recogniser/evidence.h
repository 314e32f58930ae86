// Which family names the speakers of this document, by everything the matchers proposed.
#pragma once
#include <QSet>
#include <optional>

#include "import/recogniser/line.h"

namespace kondensat::importing {

struct Decision {
    std::optional<Family> family;
    QSet<QString> labels;                   ///< the labels that count
    qsizetype frontBlock = 0;               ///< lines before this one are front matter whatever they look like
    int labelled = 0, bold = 0, timed = 0;  ///< lines in force; with a bold label; with a time
    int leftAlone = 0;                      ///< lines that look like labels of the family and do not count
    bool leadingTimes = false;              ///< times at the beginning of unlabelled lines are marks
    bool trailingTimes = false;             ///< times at the end of lines are marks

    /// The match in force on this line, or none.
    [[nodiscard]] const Match* match(const QList<Line>& lines, qsizetype index) const {
        if (!family || index < frontBlock) return nullptr;
        const Match* m = lines[index].match(*family);
        return m && labels.contains(m->label) ? m : nullptr;
    }
};

Decision decide(const QList<Line>& lines);

/// The decision's pattern in a few words, for Transcript::pattern.
QString patternName(const Decision& decision, bool isTable);

}  // namespace kondensat::importing
