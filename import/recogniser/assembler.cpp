#include "import/recogniser/assembler.h"

#include "import/recogniser/line_patterns.h"
#include "import/recogniser/time_marks.h"

namespace kondensat::importing {

Transcript Assembler::assemble() {
    const qsizetype footer = footerBegin();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool isFirstNote = m_lines[i].kind == Paragraph::Kind::Note &&
                                 (i == 0 || m_lines[i - 1].kind != Paragraph::Kind::Note);
        if (i == footer || isFirstNote) {  // nobody says what stands below the talk
            m_speaker = -1;
            if (m_any) m_transcript.text += u'\n';
            m_transcript.turns.append({m_transcript.text.size(), -1, -1, -1});
            m_headless = true;
        }
        take(i);
    }
    finish();
    m_length = m_transcript.text.size();
    return std::move(m_transcript);
}

Assembler::Piece Assembler::pieceOf(qsizetype index) const {
    const Line& line = m_lines[index];
    const QStringView text(line.text);
    Piece piece;
    piece.match = m_decision.match(m_lines, index);
    piece.startMs = line.startMs, piece.endMs = line.endMs;
    qsizetype from = line.bodyStart, to = text.size();
    if (piece.match) {
        from = piece.match->bodyStart;
        if (piece.match->startMs >= 0) piece.startMs = piece.match->startMs, piece.endMs = piece.match->endMs;
    } else if (m_decision.leadingTimes) {
        if (const auto mark = leadingTimeMark(line)) {
            piece.startMs = mark->ms, piece.endMs = mark->endMs, piece.timeOpen = mark->open;
            piece.isTimed = true;
            from = skipSpace(text, mark->end);
        }
    }
    if (m_decision.trailingTimes) {
        if (const auto mark = trailingTimeMark(line); mark && mark->start >= from) {
            piece.closesMs = mark->endMs >= 0 ? mark->endMs : mark->ms;
            to = mark->start;
            while (to > from && text[to - 1].isSpace()) --to;
        }
    }
    piece.text = text.sliced(from, to - from);
    return piece;
}

void Assembler::take(qsizetype index) {
    const Line& line = m_lines[index];
    Piece piece = pieceOf(index);
    const bool blank = piece.text.trimmed().isEmpty();
    if (line.kind == Paragraph::Kind::Cue && line.isFirst) m_cueStart = line.startMs, m_cueEnd = line.endMs;
    if (blank && piece.isTimed && keepsTimeForNext(line, piece)) return;
    if (m_waitingTime && !blank) {
        if (piece.startMs < 0)
            piece.startMs = m_waitingTime->first, piece.endMs = m_waitingTime->second, piece.isTimed = true;
        m_waitingTime.reset();
    }
    const bool isCue = line.kind == Paragraph::Kind::Cue;
    const bool begins = piece.match || (piece.isTimed && !blank) || (line.isFirst && (isCue || line.startMs >= 0));
    if (begins) {
        begin(line, piece);
    } else if (blank && (m_headless || !m_any)) {
        return;
    } else {
        const bool wrapped =
            isCue && !piece.text.startsWith(u'-') && !piece.text.startsWith(u'\u2013') && !piece.text.startsWith(u">>");
        append(line, piece.text, wrapped);
    }
    if (piece.closesMs >= 0 && !m_transcript.turns.isEmpty()) m_transcript.turns.last().endMs = piece.closesMs;
}

/// A time alone on a line belongs to what follows; a # mark in a file that closes turns with such marks closes one.
bool Assembler::keepsTimeForNext(const Line& line, const Piece& piece) {
    if (line.kind != Paragraph::Kind::Text || piece.match) return false;
    QList<Turn>& turns = m_transcript.turns;
    if (piece.timeOpen == u'#' && m_decision.trailingTimes && !turns.isEmpty() && turns.last().endMs < 0)
        turns.last().endMs = piece.startMs;
    else
        m_waitingTime = {piece.startMs, piece.endMs};
    return true;
}

void Assembler::begin(const Line& line, const Piece& piece) {
    const bool isCue = line.kind == Paragraph::Kind::Cue;
    if (piece.match)
        m_speaker = speakerOf(piece.match->label);
    else if (isCue && m_decision.family == Family::Voice)
        m_speaker = -1;  // a cue without a voice tag has no speaker
    Turn turn{0, m_speaker, piece.startMs, piece.endMs};
    if (isCue && turn.startMs < 0) turn.startMs = m_cueStart, turn.endMs = m_cueEnd;

    QList<Turn>& turns = m_transcript.turns;
    if (m_headless && !piece.match && !turns.isEmpty() && turns.last().speaker == m_speaker) {
        if (turns.last().startMs < 0) turns.last().startMs = turn.startMs, turns.last().endMs = turn.endMs;
        append(line, piece.text, false);
    } else if (isCue && joins(line, piece, m_speaker)) {
        turns.last().endMs = std::max(turns.last().endMs, turn.endMs);
        append(line, piece.text, true);
    } else {
        if (m_any) m_transcript.text += u'\n';
        turn.start = m_transcript.text.size();
        turns.append(turn);
        m_any = m_headless = true;
        if (!piece.text.trimmed().isEmpty() || line.kind != Paragraph::Kind::Text) append(line, piece.text, false);
    }
    m_lastWasCue = isCue;
}

/// Same known speaker, and at most the gap between the cues.
bool Assembler::joins(const Line& line, const Piece& piece, int speaker) const {
    const QList<Turn>& turns = m_transcript.turns;
    if (!m_options.joinCues || speaker < 0 || turns.isEmpty() || !m_lastWasCue || !line.isFirst) return false;
    const Turn& last = turns.last();
    const qint64 start = piece.startMs >= 0 ? piece.startMs : m_cueStart;
    return last.speaker == speaker && last.endMs >= 0 && start >= last.startMs &&
           start - last.endMs <= m_options.joinGapMs;
}

/// Adds a line, or the rest of one, to the last turn; the very first text opens a turn without speaker.
void Assembler::append(const Line& line, QStringView text, bool afterSpace) {
    QString& out = m_transcript.text;
    if (m_transcript.turns.isEmpty()) {
        m_transcript.turns.append(Turn{});
        m_headless = true;
    }
    if (m_headless) {
        const QStringView body = text.sliced(skipSpace(text, 0));
        if (m_transcript.turns.last().start != 0 || m_transcript.turns.last().speaker >= 0) text = body;
    } else {
        out += afterSpace ? u' ' : u'\n';
    }
    noteOrigin(line, text);
    out += text;
    m_headless = false;
    m_any = true;
}

void Assembler::noteOrigin(const Line& line, QStringView text) {
    const qsizetype from = text.data() - line.text.constData(), to = from + text.size();
    for (qsizetype i = 0; i < line.origins.size(); ++i) {
        const auto [at, original] = line.origins[i];
        const qsizetype next = i + 1 < line.origins.size() ? line.origins[i + 1].first : line.text.size();
        const qsizetype begin = std::max(from, at), end = std::min(to, next);
        if (begin < end)
            m_origins.append(
                {{line.paragraph, original + begin - at}, m_transcript.text.size() + begin - from, end - begin});
    }
}

Range Assembler::rangeOf(const Place& start, const Place& end) const {
    Range range{-1, -1};
    auto it = std::partition_point(m_origins.cbegin(), m_origins.cend(), [&](const Origin& origin) {
        return Place{origin.place.paragraph, origin.place.offset + origin.length} <= start;
    });
    for (; it != m_origins.cend() && it->place < end; ++it) {
        const qsizetype skipped =
            it->place.paragraph == start.paragraph ? std::max<qsizetype>(0, start.offset - it->place.offset) : 0;
        const qsizetype taken =
            it->place.paragraph == end.paragraph ? std::min(it->length, end.offset - it->place.offset) : it->length;
        if (range.start < 0) range.start = it->text + skipped;
        range.end = it->text + taken;
    }
    range.end = std::min(range.end, m_length);
    return range.start < range.end ? range : Range{};
}

int Assembler::speakerOf(const QString& label) {
    const auto found = m_speakerIndex.constFind(label);
    if (found != m_speakerIndex.constEnd()) return *found;
    const int index = static_cast<int>(m_transcript.speakers.size());
    m_transcript.speakers.append({label, label, 0});
    m_speakerIndex.insert(label, index);
    return index;
}

/// First of the last lines that a program added below the talk; -1 when there is none.
qsizetype Assembler::footerBegin() const {
    using namespace Qt::StringLiterals;
    if (!m_decision.family) return -1;
    qsizetype begin = -1;
    int filled = 0;
    for (qsizetype i = m_lines.size() - 1; i >= 0 && filled < 3; --i) {
        if (m_lines[i].isBlank() || m_lines[i].kind == Paragraph::Kind::Note) continue;
        const QStringView text = QStringView(m_lines[i].text).trimmed();
        const bool isFooter =
            text.startsWith("Transcribed by "_L1, Qt::CaseInsensitive) || text.endsWith(" stopped transcription"_L1);
        if (!isFooter || m_decision.match(m_lines, i)) break;
        begin = i, ++filled;
    }
    return begin;
}

void Assembler::finish() {
    Transcript& t = m_transcript;
    if (m_waitingTime && !t.turns.isEmpty() && t.turns.last().endMs < 0) t.turns.last().endMs = m_waitingTime->first;
    while (t.text.endsWith(u'\n') && (t.turns.isEmpty() || t.turns.last().start < t.text.size())) t.text.chop(1);
    for (const Turn& turn : t.turns) {
        if (turn.speaker < 0) continue;
        if (t.frontMatterEnd == 0 && t.speakers[turn.speaker].turns == 0 && turn.speaker == 0)
            t.frontMatterEnd = turn.start;
        ++t.speakers[turn.speaker].turns;
    }
}

}  // namespace kondensat::importing
