// What a person types, read as a query.
//
// bus late         both words            "on time"      these words, in this form and order
// bus OR train     one of them           bus NEAR late  within 10 words of each other, words or phrases; NEAR/5: within 5
// -rain            without it            bus*           words that begin so
// participant:F1d  a field; "group:"trust in others"" with more than one word; in:text,units or the same field twice: either
// shift:night      an attribute of participants; ""age band":40-49" with more than one word, or where a field that has such a value is called so, too
//
// Nothing that can be typed is an error: what cannot be understood is read as words, and `remarks` says so.
#pragma once
#include "core/search/names.h"

namespace kondensat::search {

struct Reading {
    Query query;
    QString words;        ///< the query as it was understood, in words
    QStringList remarks;  ///< what was not understood as it may have been meant
};
/// `typing`: the last word is not finished, and stands for all that begin so (from three letters on); what is missing behind it is no mistake yet.
Reading read(const QString& typed, const Names& names, bool typing = false);

}  // namespace kondensat::search
