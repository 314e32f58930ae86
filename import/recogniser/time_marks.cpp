#include "import/recogniser/time_marks.h"

namespace kondensat::importing {
namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

struct Clock {
    qint64 ms = -1;
    qsizetype end = 0;
    int parts = 0;
};

int digitsAt(QStringView text, qsizetype at) {
    int count = 0;
    while (at + count < text.size() && isDigit(text[at + count])) ++count;
    return count;
}

/// h:mm:ss or m:ss, then `.` `,` (or `-` within # #) and one to three digits. `dotted` allows mm.ss.
std::optional<Clock> clockAt(QStringView text, qsizetype at, char16_t delimiter) {
    Clock clock;
    qint64 value[3] = {0, 0, 0};
    const bool mayDot = delimiter == u'[' || delimiter == u'{';
    while (clock.parts < 3) {
        const int digits = digitsAt(text, at);
        if (digits == 0 || digits > (clock.parts == 0 ? 3 : 2) || (clock.parts > 0 && digits != 2)) return std::nullopt;
        value[clock.parts++] = text.sliced(at, digits).toInt();
        at += digits;
        if (clock.parts == 3 || at >= text.size()) break;
        const bool dot = mayDot && clock.parts == 1 && text[at] == u'.';
        if ((text[at] != u':' && !dot) || digitsAt(text, at + 1) == 0) break;
        ++at;
        if (dot) {
            if (digitsAt(text, at) != 2) return std::nullopt;
            value[clock.parts++] = text.sliced(at, 2).toInt();
            at += 2;
            break;
        }
    }
    if (clock.parts < 2 || value[1] > 59 || (clock.parts == 3 && value[2] > 59)) return std::nullopt;
    clock.ms = (clock.parts == 3 ? value[0] * 3600 + value[1] * 60 + value[2] : value[0] * 60 + value[1]) * 1000;
    const bool fraction =
        at < text.size() && (text[at] == u'.' || text[at] == u',' || (delimiter == u'#' && text[at] == u'-'));
    if (const int digits = fraction ? digitsAt(text, at + 1) : 0; digits >= 1 && digits <= 3) {
        qint64 part = text.sliced(at + 1, digits).toInt();
        for (int i = digits; i < 3; ++i) part *= 10;
        clock.ms += part;
        at += 1 + digits;
    }
    if (at < text.size() && (isDigit(text[at]) || (text[at] == u':' && digitsAt(text, at + 1) > 0)))
        return std::nullopt;
    clock.end = at;
    return clock;
}

/// Behind the dash, slash or arrow of a span; `at` itself when there is none.
qsizetype behindSpanSign(QStringView text, qsizetype at) {
    qsizetype i = skipSpace(text, at);
    if (text.sliced(i).startsWith(u"-->")) return skipSpace(text, i + 3);
    if (i < text.size() && (text[i] == u'-' || text[i] == u'/' || text[i] == u'\u2013' || text[i] == u'\u2014'))
        return skipSpace(text, i + 1);
    return at;
}

char16_t closing(char16_t open) {
    switch (open) {
        case u'[':
            return u']';
        case u'{':
            return u'}';
        case u'(':
            return u')';
        case u'#':
            return u'#';
        default:
            return 0;
    }
}

}  // namespace

std::optional<TimeMark> timeMarkAt(QStringView text, qsizetype at) {
    if (at >= text.size()) return std::nullopt;
    TimeMark mark;
    mark.start = at;
    const char16_t close = closing(text[at].unicode());
    if (close != 0)
        mark.open = text[at++].unicode();
    else if (at > 0 && isDigit(text[at - 1]))
        return std::nullopt;
    if (close != 0) at = skipSpace(text, at);
    const auto first = clockAt(text, at, mark.open);
    if (!first) return std::nullopt;
    mark.ms = first->ms, mark.parts = first->parts;
    at = first->end;
    if (const qsizetype next = behindSpanSign(text, at); next != at) {
        if (const auto second = clockAt(text, next, mark.open); second && second->ms >= first->ms)
            mark.endMs = second->ms, at = second->end;
    }
    if (close != 0) {
        at = skipSpace(text, at);
        if (at >= text.size() || text[at] != QChar(close)) return std::nullopt;
        ++at;
    }
    mark.end = at;
    return mark;
}

std::optional<TimeMark> trailingTimeMark(QStringView text) {
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace()) --end;
    if (end < 4) return std::nullopt;
    char16_t open = 0;
    for (const char16_t candidate : {u'[', u'{', u'(', u'#'})
        if (text[end - 1] == QChar(closing(candidate))) open = candidate;
    if (open == 0) return std::nullopt;
    const qsizetype from = text.left(end - 1).lastIndexOf(QChar(open));
    if (from < 0 || end - from > 40) return std::nullopt;
    auto mark = timeMarkAt(text, from);
    if (!mark || mark->end != end) return std::nullopt;
    return mark;
}

std::optional<TimeMark> timeMarkAt(const Line& line, qsizetype at) {
    for (const TimeMark& mark : line.times)
        if (mark.start == at) return mark;
    return timeMarkAt(QStringView(line.text), at);
}

std::optional<TimeMark> trailingTimeMark(const Line& line) {
    if (line.kind == Paragraph::Kind::Note) return std::nullopt;
    if (!line.times.isEmpty() && skipSpace(line.text, line.times.last().end) == line.text.size()) return line.times.last();
    return trailingTimeMark(QStringView(line.text));
}

}  // namespace kondensat::importing
