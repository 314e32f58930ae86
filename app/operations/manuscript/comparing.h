// The parts of the comparison. Headings come first: they tell which part of the manuscript is the findings.
#pragma once
#include "app/operations/manuscript/alike.h"
#include "app/operations/manuscript/outside.h"
#include "export/report/builder.h"

namespace kondensat::app {

struct Comparing {
    const exporting::Facts& facts;
    const Outside& outside;
    QStringList labels;
    QString language;        ///< of the report
    int first = -1, last = -1;  ///< paragraphs of the findings, both included; -1: not known yet
    [[nodiscard]] bool isFindings(int paragraph) const { return first >= 0 && paragraph >= first && paragraph <= last; }
};

QList<CheckedHeading> headingsOf(Comparing& comparing);
QList<CheckedQuote> quotesOf(Comparing& comparing);
QList<CheckedSentence> sentencesOf(Comparing& comparing);
Result<QList<CheckedItem>> itemsOf(const Comparing& comparing, const exporting::BuiltReport& report, const QString& guideline);

}  // namespace kondensat::app
