// Long texts that a payload inserts, read beside Qt's JSON: it builds a string with escapes character by character, which
// was most of the time that reading a transcript took.
#pragma once
#include <QByteArray>
#include <QStringList>

#include "core/text/document.h"

namespace kondensat::study {

/// A payload with stand-ins for the long strings under "insert".
struct ShortenedPayload {
    QByteArray json;
    QStringList texts;
};
/// Leaves alone whatever is not well-formed; without any text nothing was taken out, and `json` is empty.
ShortenedPayload withoutInsertedTexts(QByteArrayView json);
/// Moves the texts into an edit of the shortened payload; false where a stand-in cannot be one.
bool putTextsBack(QStringList& texts, text::Edit& edit);

}  // namespace kondensat::study
