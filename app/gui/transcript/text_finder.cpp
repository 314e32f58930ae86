#include "app/gui/transcript/text_finder.h"

namespace kondensat::gui {

namespace {

/// The letter without its accents.
QChar bare(QChar c) {
    while (c.unicode() >= 0xC0 && c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        if (parts.isEmpty()) break;
        c = parts.front();
    }
    return c;
}

text::Folded plain(QStringView text) {
    text::Folded folded = text::folded(text);
    text::Folded result;
    result.text.reserve(folded.text.size());
    result.at.reserve(folded.at.size());
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar c = folded.text[i];
        if (c.unicode() >= 0x300 && c.isMark()) continue;
        result.text += bare(c);
        result.at.append(folded.at[i]);
    }
    result.at.append(folded.at.last());
    return result;
}

}  // namespace

TextFinder::TextFinder(QStringView text) : m_folded(plain(text)) {}

QList<text::Span> TextFinder::find(QStringView words) const {
    QList<text::Span> found;
    const QString pattern = plain(words).text;
    if (pattern.isEmpty() || m_folded.at.isEmpty()) return found;
    const QStringMatcher matcher(pattern);
    for (qsizetype at = matcher.indexIn(m_folded.text); at >= 0; at = matcher.indexIn(m_folded.text, at + pattern.size()))
        found.append({m_folded.at[at], m_folded.at[at + pattern.size()]});
    return found;
}

}  // namespace kondensat::gui
