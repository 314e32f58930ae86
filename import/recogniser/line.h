// Lines, and what the matchers propose for them. A soft line break and a paragraph end look the same from here.
#pragma once
#include <QList>
#include <QString>

#include "import/containers/container.h"

namespace kondensat::importing {

/// The pattern families, one of which names the speakers of a document. Order decides ties.
enum class Family {
    Voice,      ///< voice tags of cues, the speaker column of tables
    NameTime,   ///< name and time alone on a line (Otter, Teams)
    TimeName,   ///< time and name alone on a line
    NameColon,  ///< name and colon, with a time before, between or after, or none
    Bracket,    ///< [name] text
    Dash,       ///< name — text
    Tab,        ///< name, tab, text
};
constexpr int kFamilies = 7;

/// A time as written: `start`–`end` in UTF-16 units of the line, delimiters included.
struct TimeMark {
    qsizetype start = 0, end = 0;
    qint64 ms = -1, endMs = -1;  ///< endMs of a time span
    char16_t open = 0;           ///< `[ { ( #`, or 0 for a bare time
    int parts = 0;               ///< 2 for mm:ss, 3 for hh:mm:ss
};

/// A matcher's proposal: this line begins a turn of `label`.
struct Match {
    Family family = Family::NameColon;
    QString label;
    qsizetype bodyStart = 0;  ///< where the turn's own text begins in the line; its length when there is none
    qint64 startMs = -1, endMs = -1;
    bool bold = false;   ///< the label is bold and the text after it is not
    bool marked = false;  ///< set off by a sign that talk does not use (`@name:`)
    bool spaced = true;  ///< white space or the line's end after the colon
};

struct Line {
    QString text;
    QList<TimeMark> times;  ///< marked as times by the container
    qsizetype boldEnd = 0;  ///< end of the bold stretch the line begins with; 0 = none
    int paragraph = 0;
    QList<std::pair<qsizetype, qsizetype>> origins;  ///< from an offset here on, the offset in the paragraph's text
    bool isFirst = true;  ///< of its paragraph
    Paragraph::Kind kind = Paragraph::Kind::Text;
    qint64 startMs = -1, endMs = -1;  ///< of the cue or table row, on its first line
    QString voice;                    ///< of the cue or table row, on its first line
    qsizetype bodyStart = 0;          ///< behind a margin number
    QList<Match> matches;             ///< at most one of each family

    [[nodiscard]] bool isBlank() const {
        for (qsizetype i = bodyStart; i < text.size(); ++i)
            if (!text[i].isSpace()) return false;
        return true;
    }
    [[nodiscard]] const Match* match(Family family) const {
        for (const Match& m : matches)
            if (m.family == family) return &m;
        return nullptr;
    }
};

inline qsizetype skipSpace(QStringView text, qsizetype at) {
    while (at < text.size() && text[at].isSpace()) ++at;
    return at;
}

}  // namespace kondensat::importing
