// What a paragraph of the findings rests on, down to the words of participants; for those documents that can unfold it.
#pragma once
#include <QList>
#include <QString>

namespace kondensat::exporting {

/// Who reads a report.
enum class Audience {
    Plain,     ///< the report as it is
    Team,      ///< with what each paragraph rests on: condensates, meaning units with codes, passages
    Examiner,  ///< the same without codes
    Public,    ///< nothing of participants' words but the published quotes, nothing of the journal
};

struct Disclosure {
    Audience audience = Audience::Plain;
    /// Turns shown around a passage: -1 the passage alone, 0 the rest of its turns, n as many turns before and after.
    int context = 0;
};

struct Ground {
    enum class Kind { Condensate, Sentence, Unit, Quote, Passage };
    Kind kind = Kind::Passage;
    QString title;           ///< subgroup, code, label; of a passage who speaks and where
    QString text;            ///< its words; empty where the steps below it say them
    QString before, after;   ///< of a passage: what stands around it, as far as may be shown
    QString language;        ///< BCP 47, of the words; empty: the document's
    QList<Ground> steps;     ///< one step further down
    /// Of a condensate's sentence: those of the paragraph that share the most words with it, from 0, in Block::sentences.
    QList<int> closestTo;
};

}  // namespace kondensat::exporting
