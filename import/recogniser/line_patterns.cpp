#include "import/recogniser/line_patterns.h"

#include "import/recogniser/label_rules.h"
#include "import/recogniser/time_marks.h"

namespace kondensat::importing {
namespace {

bool isDash(QChar c) {
    return c == u'-' || c == u'\u2013' || c == u'\u2014';
}
bool isColon(QChar c) {
    return c == u':' || c == u'\uFF1A';
}

/// What may stand before a label: white space, a time, a dash between time and name.
struct Lead {
    qsizetype at = 0;  ///< where the label may begin
    std::optional<TimeMark> time;
    bool touching = false;  ///< no space between time and name (00:03:40.5Zack)
};

Lead leadOf(const Line& line) {
    const QStringView text(line.text);
    Lead lead;
    lead.at = skipSpace(text, line.bodyStart);
    lead.time = timeMarkAt(line, lead.at);
    if (!lead.time) return lead;
    const qsizetype end = lead.time->end;
    lead.at = skipSpace(text, end);
    lead.touching = lead.at == end;
    if (lead.at < text.size() && isDash(text[lead.at]) && lead.at + 1 < text.size() && text[lead.at + 1].isSpace())
        lead.at = skipSpace(text, lead.at + 1);
    return lead;
}

QString labelOf(QStringView text, qsizetype from, qsizetype to) {
    return text.sliced(from, to - from).toString().simplified();
}

/// Where the label's stretch ends: the first colon, or the first time with the place of both.
struct LabelEnd {
    qsizetype end = -1;
    std::optional<TimeMark> time;  ///< behind the name: `Anna [00:12]: …`, `Anna  00:12`
};

LabelEnd labelEnd(const Line& line, qsizetype from) {
    const QStringView text(line.text);
    const qsizetype limit = std::min(text.size(), from + kMaxLabel + 8);
    for (qsizetype i = from; i < limit; ++i) {
        const QChar c = text[i];
        if (isColon(c)) return {i, {}};
        const bool mayBeTime = i > from && (text[i - 1].isSpace() || c == u'[' || c == u'(' || c == u'{' || c == u'#');
        if (mayBeTime && (c.isDigit() || c == u'[' || c == u'(' || c == u'{' || c == u'#'))
            if (auto time = timeMarkAt(line, i)) return {i, time};
    }
    return {};
}

/// The label is bold by itself: the bold stretch ends with it or with its colon.
bool isBoldLabel(const Line& line, qsizetype end, qsizetype bodyStart) {
    return line.boldEnd >= end && line.boldEnd <= bodyStart && bodyStart <= line.text.size();
}

std::optional<Match> matchNameColon(const Line& line, const Lead& lead) {
    const QStringView text(line.text);
    qsizetype from = lead.at;
    const bool marked = from < text.size() && text[from] == u'@';
    if (marked) ++from;
    const LabelEnd found = labelEnd(line, from);
    if (found.end < 0) return std::nullopt;
    Match match;
    match.family = Family::NameColon;
    match.marked = marked;
    match.label = labelOf(text, from, found.end);
    qsizetype colon = found.end;
    if (found.time) {
        colon = skipSpace(text, found.time->end);
        if (colon >= text.size() || !isColon(text[colon])) return std::nullopt;
        match.startMs = found.time->ms, match.endMs = found.time->endMs;
    }
    const QStringView rest = text.sliced(colon + 1);
    if (rest.startsWith(u"//") && !rest.startsWith(u"// ") && rest.size() > 2 && rest[2].isLower()) return std::nullopt;
    if (!found.time && colon > 0 && text[colon - 1].isDigit() && !rest.isEmpty() && rest[0].isDigit())
        return std::nullopt;
    if (!isPossibleLabel(match.label)) return std::nullopt;
    match.spaced = rest.isEmpty() || rest[0].isSpace();
    match.bodyStart = skipSpace(text, colon + 1);
    match.bold = isBoldLabel(line, found.end, match.bodyStart);
    if (lead.time) match.startMs = lead.time->ms, match.endMs = lead.time->endMs;
    if (match.startMs < 0) {
        const auto time = timeMarkAt(line, match.bodyStart);
        if (time && time->open != 0 && time->open != u'(') {
            match.startMs = time->ms, match.endMs = time->endMs;
            match.bodyStart = skipSpace(text, time->end);
        }
    }
    return match;
}

std::optional<Match> matchNameTime(const Line& line, const Lead& lead) {
    const QStringView text(line.text);
    if (lead.time) return std::nullopt;
    const LabelEnd found = labelEnd(line, lead.at);
    if (!found.time || skipSpace(text, found.time->end) != text.size()) return std::nullopt;
    Match match;
    match.family = Family::NameTime;
    match.label = labelOf(text, lead.at, found.end);
    if (!isPossibleLabel(match.label) || !isNameShaped(match.label) || isHeaderWord(match.label)) return std::nullopt;
    match.startMs = found.time->ms, match.endMs = found.time->endMs;
    match.bodyStart = text.size();
    match.spaced =
        found.time->open != 0 || found.end < 2 || text[found.end - 1] == u'\t' || text[found.end - 2].isSpace();
    return match;
}

std::optional<Match> matchTimeName(const Line& line, const Lead& lead) {
    const QStringView text(line.text);
    if (!lead.time || lead.touching || lead.at >= text.size()) return std::nullopt;
    Match match;
    match.family = Family::TimeName;
    match.label = labelOf(text, lead.at, text.size());
    if (!isPossibleLabel(match.label) || !isNameShaped(match.label) || match.label.endsWith(u'.')) return std::nullopt;
    match.startMs = lead.time->ms, match.endMs = lead.time->endMs;
    match.bodyStart = text.size();
    return match;
}

std::optional<Match> matchBracket(const Line& line, const Lead& lead) {
    const QStringView text(line.text);
    if (lead.at >= text.size() || text[lead.at] != u'[') return std::nullopt;
    const qsizetype close = text.indexOf(u']', lead.at);
    if (close < 0 || close - lead.at > kMaxLabel + 1) return std::nullopt;
    Match match;
    match.family = Family::Bracket;
    match.label = labelOf(text, lead.at + 1, close);
    if (!isPossibleLabel(match.label) || isNonverbal(match.label)) return std::nullopt;
    qsizetype body = close + 1;
    if (body < text.size() && isColon(text[body])) ++body;
    match.bodyStart = skipSpace(text, body);
    match.bold = isBoldLabel(line, close, match.bodyStart);
    if (lead.time) match.startMs = lead.time->ms, match.endMs = lead.time->endMs;
    return match;
}

/// A name, then a dash with space around it (`sign` Dash) or a tab.
std::optional<Match> matchSeparated(const Line& line, const Lead& lead, Family family) {
    const QStringView text(line.text);
    const qsizetype limit = std::min(text.size(), lead.at + kMaxLabel + 2);
    for (qsizetype i = lead.at + 1; i < limit; ++i) {
        const bool dash = isDash(text[i]) && text[i - 1].isSpace() && i + 1 < text.size() && text[i + 1].isSpace();
        if (family == Family::Dash ? !dash : text[i] != u'\t') continue;
        Match match;
        match.family = family;
        match.label = labelOf(text, lead.at, i);
        if (!isPossibleLabel(match.label) || !isNameShaped(match.label) || match.label.size() > 40) return std::nullopt;
        match.bodyStart = skipSpace(text, i + 1);
        match.bold = isBoldLabel(line, i - 1, match.bodyStart);
        if (lead.time) match.startMs = lead.time->ms, match.endMs = lead.time->endMs;
        return match;
    }
    return std::nullopt;
}

}  // namespace

void matchPatterns(Line& line) {
    const auto propose = [&](std::optional<Match> match) {
        if (match) line.matches.append(*std::move(match));
    };
    if (!line.voice.isEmpty()) {
        Match match;
        match.family = Family::Voice;
        match.label = line.voice.simplified();
        match.bodyStart = line.bodyStart;
        propose(match);
        return;
    }
    if (line.isBlank() || line.kind == Paragraph::Kind::Note) return;
    const Lead lead = leadOf(line);
    propose(matchNameColon(line, lead));
    propose(matchNameTime(line, lead));
    propose(matchTimeName(line, lead));
    propose(matchBracket(line, lead));
    propose(matchSeparated(line, lead, Family::Dash));
    propose(matchSeparated(line, lead, Family::Tab));
}

std::optional<TimeMark> leadingTimeMark(const Line& line) {
    if (line.kind == Paragraph::Kind::Note) return std::nullopt;
    const QStringView text(line.text);
    const auto mark = timeMarkAt(line, skipSpace(text, line.bodyStart));
    if (!mark || mark->open == u'(') return std::nullopt;
    const bool alone = skipSpace(text, mark->end) == text.size();
    const bool apart = alone || text[mark->end].isSpace();
    if (mark->open == 0 && !alone && (mark->parts < 3 || !apart)) return std::nullopt;
    return mark;
}

}  // namespace kondensat::importing
