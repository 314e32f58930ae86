// What a paragraph of the findings rests on, down to the words of participants; for those documents that can unfold it.
#pragma once
#include <QList>
#include <QString>

namespace kondensat::exporting {

struct Ground {
    enum class Kind { Condensate, Sentence, Unit, Quote, Passage };
    Kind kind = Kind::Passage;
    QString title;           ///< subgroup, code, label; of a passage who speaks and where
    QString text;            ///< its words; empty where the steps below it say them
    QString before, after;   ///< of a passage: what stands around it, as far as may be shown
    QString language;        ///< BCP 47, of the words; empty: the document's
    QList<Ground> steps;     ///< one step further down
};

}  // namespace kondensat::exporting
