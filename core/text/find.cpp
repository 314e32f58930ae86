#include "core/text/find.h"

namespace kondensat::text {
namespace {

char16_t plain(char16_t c) {
    switch (c) {
        case u'\u2018': case u'\u2019': case u'\u201A': case u'\u2032': case u'\u02BC': case u'`': case u'\u00B4': return u'\'';
        case u'\u201C': case u'\u201D': case u'\u201E': case u'\u00AB': case u'\u00BB': case u'\u2033': return u'"';
        case u'\u2010': case u'\u2011': case u'\u2012': case u'\u2013': case u'\u2014': case u'\u2212': return u'-';
        default: return c;
    }
}

}  // namespace

Folded folded(QStringView text) {
    Folded result;
    result.text.reserve(text.size());
    result.at.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QChar(u'\u00AD')) continue;
        const bool space = c.isSpace();
        if (space && result.text.endsWith(u' ')) continue;
        result.text += space ? QChar(u' ') : QChar(plain(c.toCaseFolded().unicode()));
        result.at.append(i);
    }
    result.at.append(text.size());
    return result;
}

QList<Span> plainWords(QStringView folded) {
    QList<Span> words;
    for (qsizetype i = 0; i < folded.size();) {
        if (!folded[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < folded.size() && (folded[i].isLetterOrNumber() || folded[i].isSurrogate() || folded[i].isMark())) ++i;
        words.append({start, i});
    }
    return words;
}

}  // namespace kondensat::text
