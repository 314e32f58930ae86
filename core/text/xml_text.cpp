#include "core/text/xml_text.h"

using namespace Qt::StringLiterals;

namespace kondensat::text {

QString forXml(const QString& text) {
    QString safe = text;
    if (safe.contains(u'\r')) safe.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const char16_t c = safe[i].unicode();
        if (safe[i].isHighSurrogate() && i + 1 < safe.size() && safe[i + 1].isLowSurrogate())
            ++i;
        else if ((c < 0x20 && c != u'\t' && c != u'\n') || safe[i].isSurrogate() || c >= 0xfffe)
            safe[i] = QChar::ReplacementCharacter;
    }
    return safe;
}

}  // namespace kondensat::text
