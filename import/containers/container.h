// What every container reader hands to the recogniser: paragraphs, and notes on the way.
#pragma once
#include "core/said.h"
#include "import/annotation.h"
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kondensat::importing {

/// Half-open range of UTF-16 units within one paragraph's text.
struct Range {
    qsizetype start = 0, end = 0;
};

/// A time that the container itself marks as one, and where it is written.
struct PlacedTime {
    Range range;
    qint64 ms = -1;
};

/// A place in a document: a paragraph by its number, and UTF-16 units into its text.
struct Place {
    qsizetype paragraph = 0, offset = 0;
    auto operator<=>(const Place&) const = default;
};

/// An annotation where it hangs; `what` has no extent yet. start == end: it hangs at a point.
struct PlacedAnnotation {
    Annotation what;
    Place start, end;
};

/// Where a page, or a line with a number in the margin, begins within a paragraph.
struct LineStart {
    qsizetype offset = 0;    ///< UTF-16 units
    int page = 0, line = 0;  ///< from 1; line 0: no number
};

/// A paragraph, a table row, a cue, or a footnote or endnote (which stand at the end of a document). Soft line breaks are '\n' inside the text.
struct Paragraph {
    enum class Kind { Text, Row, Cue, Note };
    Kind kind = Kind::Text;
    QString text;                     ///< of a row: its cells joined by tabs
    QList<Range> bold;                ///< ascending, not touching
    QList<PlacedTime> times;          ///< ascending, apart
    QStringList cells;                ///< of a row, in order
    int table = -1;                   ///< of a row: number of its table in the document
    qint64 startMs = -1, endMs = -1;  ///< of a cue
    QString voice;                    ///< of a cue: the name in its voice tag
    int heading = 0;                  ///< outline level of a heading, from 1; 0: none
    bool isQuote = false;             ///< set apart by a style for quotations
    QList<LineStart> starts;          ///< ascending, the first at 0; none where the file does not say

    void append(QStringView run, bool isBold) {
        if (run.isEmpty()) return;
        if (isBold) {
            if (!bold.isEmpty() && bold.last().end == text.size())
                bold.last().end += run.size();
            else
                bold.append({text.size(), text.size() + run.size()});
        }
        text += run;
    }
};

/// Things worth a warning, counted by a sentence with %n for the number, so that a file never floods the report. Where
/// one and many read differently both stand, as "one|many".
class Notes {
public:
    void count(const QString& sentence, qsizetype by = 1) { m_counts[sentence] += by; }
    void say(const QString& sentence) { m_said.append(sentence); }
    void add(const Notes& others) {
        m_said += others.m_said;
        for (auto it = others.m_counts.cbegin(); it != others.m_counts.cend(); ++it) count(it.key(), it.value());
    }
    [[nodiscard]] QStringList lines() const {
        QStringList all = m_said;
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
            all.append(saidOf("Kondensat", it.key(), it.value()));
        return all;
    }

private:
    QStringList m_said;
    QMap<QString, qsizetype> m_counts;
};

/// The mark in the text and before the note itself: `[1]`, one series for footnotes and endnotes.
inline QString noteMark(qsizetype number) {
    return QLatin1Char('[') + QString::number(number) + QLatin1Char(']');
}

struct Document {
    QString container;  ///< txt, md, docx, odt, rtf, vtt, srt, html, otr, json, csv, xlsx, pdf
    QString encoding;
    QString language;
    QString title;  ///< text before the first cue (the title of a WebVTT file)
    QList<Paragraph> paragraphs;
    QStringList reasons;
    QList<PlacedAnnotation> annotations;  ///< by place
    QString copyOf;                       ///< id of the source that a docx was written from by this program
    Notes notes;
};

}  // namespace kondensat::importing
