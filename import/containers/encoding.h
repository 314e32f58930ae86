// Bytes of text forms become QStrings, and every string from any container is made safe.
#pragma once
#include <QByteArray>
#include <QString>

#include "core/result.h"
#include "import/containers/container.h"

namespace kondensat::importing {

struct DecodedText {
    QString text;
    QString encoding;  ///< IANA name
};

/// Decodes by BOM, strict UTF-8, the shape of UTF-16, then ICU's detector (which is noted as a guess).
/// Errors: Unsupported when the bytes are no text.
Result<DecodedText> decodeText(const QByteArray& bytes, Notes& notes);

/// The same for HTML, whose bytes may declare their own encoding (in `meta` or an XML declaration).
Result<DecodedText> decodeHtml(const QByteArray& bytes, Notes& notes);

/// Decodes with a named ICU converter; empty when ICU does not know the name.
QString decodeWith(const char* converter, QByteArrayView bytes);

/// All line ends become LF (CR, CRLF, VT, FF, NEL, LS, PS); lone surrogates become U+FFFD; other C0 and C1 controls
/// are dropped; each is noted. Nothing is normalised.
QString cleanText(QString text, Notes& notes);

}  // namespace kondensat::importing
