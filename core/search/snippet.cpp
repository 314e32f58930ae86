#include "core/search/snippet.h"

namespace kondensat::search {

namespace {

bool partsLetters(const QString& text, qsizetype i) {
    return i > 0 && i < text.size() && !text[i - 1].isSpace() && !text[i].isSpace();
}
/// The nearest place at or behind `i` that parts no word; gives up after a long word.
qsizetype wordBegin(const QString& text, qsizetype i, qsizetype most) {
    qsizetype at = i;
    while (at < most && partsLetters(text, at)) ++at;
    if (at < most) return at;
    return i < text.size() && i > 0 && text[i].isLowSurrogate() ? i + 1 : i;
}
qsizetype wordEnd(const QString& text, qsizetype i, qsizetype least) {
    qsizetype at = i;
    while (at > least && partsLetters(text, at)) --at;
    if (at > least) return at;
    return i < text.size() && i > 0 && text[i].isLowSurrogate() ? i + 1 : i;
}
QString onOneLine(QString text) {
    for (QChar& c : text)
        if (c == u'\n' || c == u'\t' || c == u'\r') c = u' ';
    return text;
}

/// Where a window of `length` holds most places.
qsizetype bestStart(const QList<text::Span>& places, qsizetype length) {
    qsizetype best = 0, most = 0;
    for (qsizetype first = 0; first < places.size(); ++first) {
        qsizetype held = 0;
        while (first + held < places.size() && places[first + held].end - places[first].start <= length) ++held;
        if (held > most) {
            most = held;
            best = first;
        }
    }
    return best;
}

}  // namespace

Snippet snippetOf(const QString& passage, const QList<text::Span>& places, qsizetype length) {
    Snippet snippet;
    qsizetype start = 0;
    if (!places.isEmpty() && passage.size() > length) {
        const qsizetype first = bestStart(places, length * 3 / 4);
        start = std::max<qsizetype>(0, places[first].start - length / 4);
        start = std::min(start, passage.size() - length);
        start = std::min(wordBegin(passage, std::max<qsizetype>(0, start), places[first].start), places[first].start);
    }
    qsizetype end = std::min(passage.size(), start + length);
    if (end < passage.size()) end = wordEnd(passage, end, start);
    while (start < end && passage[start].isSpace()) ++start;
    while (end > start && passage[end - 1].isSpace()) --end;
    snippet.text = onOneLine(passage.sliced(start, end - start));
    snippet.start = start;
    snippet.cutBefore = start > 0;
    snippet.cutAfter = end < passage.size();
    for (const text::Span& place : places)
        if (place.overlaps({start, end})) snippet.places.append({std::max(place.start, start) - start, std::min(place.end, end) - start});
    return snippet;
}

QList<Keyword> keywordsOf(const QString& passage, const QList<text::Span>& places, qsizetype context) {
    QList<Keyword> keywords;
    for (const text::Span& place : places) {
        qsizetype from = std::max<qsizetype>(0, place.start - context), to = std::min(passage.size(), place.end + context);
        if (from > 0) from = wordBegin(passage, from, place.start);
        if (to < passage.size()) to = wordEnd(passage, to, place.end);
        keywords.append({onOneLine(passage.sliced(from, place.start - from)), onOneLine(passage.sliced(place.start, place.length())),
                         onOneLine(passage.sliced(place.end, to - place.end)), place});
    }
    return keywords;
}

}  // namespace kondensat::search
