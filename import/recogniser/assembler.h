// Puts the text together again without what was recognised, and keeps that beside it as turns.
#pragma once
#include "import/import.h"
#include "import/recogniser/evidence.h"

namespace kondensat::importing {

class Assembler {
public:
    /// The references must outlive the assembler.
    Assembler(const QList<Line>& lines, const Decision& decision, const ImportOptions& options)
        : m_lines(lines), m_decision(decision), m_options(options) {}
    /// Text, turns, speakers and frontMatterEnd.
    Transcript assemble();
    /// Where the words of a stretch of the document went: UTF-16 units of the text, half-open; empty when none of them
    /// stayed. For use after assemble().
    [[nodiscard]] Range rangeOf(const Place& start, const Place& end) const;

private:
    /// A line without its marks.
    struct Piece {
        const Match* match = nullptr;
        QStringView text;
        qint64 startMs = -1, endMs = -1;  ///< of a turn that begins here
        qint64 closesMs = -1;             ///< time at the end of the line: the turn ends then
        bool isTimed = false;             ///< carries a time of its own
        char16_t timeOpen = 0;
    };
    [[nodiscard]] Piece pieceOf(qsizetype index) const;
    void take(qsizetype index);
    void begin(const Line& line, const Piece& piece);
    /// `text` is a part of the line's.
    void append(const Line& line, QStringView text, bool afterSpace);
    void noteOrigin(const Line& line, QStringView text);
    [[nodiscard]] bool joins(const Line& line, const Piece& piece, int speaker) const;
    [[nodiscard]] bool keepsTimeForNext(const Line& line, const Piece& piece);
    int speakerOf(const QString& label);
    [[nodiscard]] qsizetype footerBegin() const;
    void finish();

    const QList<Line>& m_lines;
    const Decision& m_decision;
    const ImportOptions& m_options;
    Transcript m_transcript;
    struct Origin {
        Place place;
        qsizetype text = 0, length = 0;  ///< of the transcript's text, UTF-16 units
    };
    QList<Origin> m_origins;  ///< ascending by both
    QHash<QString, int> m_speakerIndex;
    std::optional<std::pair<qint64, qint64>> m_waitingTime;  ///< stood alone on a line; belongs to what follows
    qsizetype m_length = 0;                                  ///< of the text, once it is assembled
    qint64 m_cueStart = -1, m_cueEnd = -1;
    int m_speaker = -1;
    bool m_any = false;       ///< something has been appended
    bool m_headless = false;  ///< the last turn has no text yet
    bool m_lastWasCue = false;
};

}  // namespace kondensat::importing
