// Texts as XML 1.0 can hold them.
#pragma once
#include <QString>

namespace kondensat::text {

/// Controls, lone surrogates and noncharacters that XML refuses become U+FFFD; CR LF and CR become LF, as for every
/// XML reader.
QString forXml(const QString& text);

}  // namespace kondensat::text
