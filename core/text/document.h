// Long texts as sequences of named units: what lets a meaning unit survive correction, undo and merging.
//
// Every UTF-16 unit of a text is named (entry, offset): the entry that inserted it and its place among the units which
// that entry inserted into this text. Units are never removed, only hidden; an entry that is undone takes its insertions and
// its hidings back. Folding the same entries in the order (Lamport, replica) gives the same document everywhere: an
// insertion goes directly behind the unit it names, so of two at one place the later in order stands first.
#pragma once
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>
#include <variant>

#include "core/id.h"

namespace kondensat::text {

/// Name of one UTF-16 unit of a document.
struct UnitName {
    EntryId entry;
    quint32 offset = 0;
    bool operator==(const UnitName&) const = default;
};
inline size_t qHash(const UnitName& unit, size_t seed = 0) { return qHash(unit.entry, seed ^ unit.offset); }

/// From the first to the last unit, both included.
struct Range {
    UnitName first, last;
    [[nodiscard]] bool isNull() const { return first.entry.isEmpty(); }
    bool operator==(const Range&) const = default;
    /// "entry:offset-offset", or "entry:offset-entry:offset" across entries; empty for the null range.
    [[nodiscard]] QString toString() const;
    static std::optional<Range> parse(QStringView text);
};

/// UTF-16 positions in the visible text at a given moment, end exclusive.
struct Span {
    qsizetype start = 0, end = 0;
    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool overlaps(const Span& o) const { return start < o.end && o.start < end; }
    bool operator==(const Span&) const = default;
};

/// Units an erasure has emptied: `length` units of `entry` from `offset` on.
struct Erased {
    EntryId entry;
    quint32 offset = 0, length = 0;
    bool operator==(const Erased&) const = default;
};

struct Insert {
    std::optional<UnitName> after;  ///< none: at the very start
    QString text;                   ///< erased units are U+0000, which imported and typed text never holds
};
struct Hide {
    UnitName first;
    quint32 length = 0;  ///< units of that one entry, consecutive offsets
};
struct Mark {
    UnitName at;
    QJsonValue value;  ///< null takes the mark away
};
using Operation = std::variant<Insert, Hide, Mark>;
/// What one entry does to one document, in order.
using Edit = QList<Operation>;

QJsonArray editToJson(const Edit& edit);
std::optional<Edit> editFromJson(const QJsonArray& json);

/// A mark where it stands now. In a transcript a mark begins a turn; in an analytic text it binds a quote.
struct PlacedMark {
    qsizetype position = 0;
    UnitName at;
    QJsonValue value;
};

class Document {
public:
    /// Applies one entry's edit; entries must come in fold order.
    void apply(const EntryId& entry, const Edit& edit);
    /// Takes an entry's edits back (false) or restores them (true).
    void setActive(const EntryId& entry, bool active);

    [[nodiscard]] const QString& text() const;
    [[nodiscard]] qsizetype length() const { return text().size(); }
    [[nodiscard]] QString textOf(const Range& range) const;
    /// Name of the visible unit at a position of text().
    [[nodiscard]] UnitName unitAt(qsizetype position) const;
    /// The range of a non-empty stretch of text().
    [[nodiscard]] Range rangeOf(const Span& span) const;
    /// Where a range stands now; empty (start == end) while all of it is hidden; nullopt when it names unknown units.
    [[nodiscard]] std::optional<Span> spanOf(const Range& range) const;
    /// Marks in document order; of several at one position the last in the sequence stands, as the others hold no text.
    [[nodiscard]] QList<PlacedMark> marks() const;
    /// The edit that replaces text()[span) by `with`, touching only what differs at both ends, and never half a surrogate pair.
    /// Whatever is put in lies behind a unit of the span (unless that is empty), so that a range of these words keeps it.
    [[nodiscard]] Edit replacing(const Span& span, const QString& with) const;
    /// Every inserted unit of the stretch between two visible positions, hidden ones included, for erasure.
    [[nodiscard]] QList<Erased> unitsWithin(const Span& span) const;
    /// All units in sequence order, hidden ones included (for searching what an erasure has to find).
    [[nodiscard]] QString allText() const;
    [[nodiscard]] QList<Erased> unitsWithinAll(const Span& spanOfAllText) const;
    /// Stretches of allText() that are seen, or not, together; from the first unit on to the last.
    struct Piece {
        Span all;
        bool visible = true;
        bool wasHidden = false;  ///< by an entry, even one that was taken back: there was a moment without it
    };
    [[nodiscard]] QList<Piece> pieces() const;
    /// A range as positions in allText(), whatever is hidden.
    [[nodiscard]] std::optional<Span> allSpanOf(const Range& range) const;
    /// Every value a mark ever had, taken back or not, with positions in allText(), in sequence order.
    [[nodiscard]] QList<PlacedMark> allMarks() const;
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }

private:
    struct Run {
        EntryId entry;
        quint32 offset = 0;
        QString text;
        QList<EntryId> hiders;
        bool visible = true;
        bool erased = false;
        std::optional<UnitName> after;  ///< where an insertion begins: what it was put behind
    };
    struct MarkHistory {
        UnitName at;
        QList<std::pair<EntryId, QJsonValue>> values;
    };
    [[nodiscard]] qsizetype runOf(const UnitName& unit) const;
    [[nodiscard]] bool isActive(const EntryId& entry) const { return !m_inactive.contains(entry); }
    [[nodiscard]] qsizetype endOfReplacement(qsizetype hidden) const;
    qsizetype splitBefore(qsizetype run, quint32 offset);
    void place(const EntryId& entry, const Insert& insert);
    void hide(const EntryId& entry, const Hide& hide);
    void updateVisible(Run& run) const;
    void layOut() const;
    [[nodiscard]] qsizetype runAt(qsizetype position) const;

    QList<Run> m_runs;
    QList<MarkHistory> m_marks;
    QHash<UnitName, qsizetype> m_markIndex;
    QHash<EntryId, quint32> m_inserted;  ///< units inserted so far, per entry
    QSet<EntryId> m_inactive;
    mutable bool m_dirty = true;
    mutable QString m_text;
    mutable QList<qsizetype> m_starts;  ///< visible position at which each run begins
};

}  // namespace kondensat::text
