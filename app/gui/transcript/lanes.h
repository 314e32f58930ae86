// Marks of a text by place, and the lanes in which their stripes stand.
#pragma once
#include "app/gui/transcript/transcript_view.h"

namespace kondensat::gui {

/// A mark's stripe of one code group. Marks in no group have one with an empty group.
struct Stripe {
    int mark = 0;  ///< index into MarkIndex::all()
    RecordId group;
    int lane = 0;
};

/// Keeps marks in order of place. Lanes are given anew, all at once, when next asked for after a change.
class MarkIndex {
public:
    void setAll(QList<TextMark> marks);
    void set(const TextMark& mark);
    void remove(const RecordId& id);
    [[nodiscard]] const TextMark* find(const RecordId& id) const;
    [[nodiscard]] const TextMark& at(int index) const { return all()[index]; }
    /// By start, the longer first; empty ones, whose text is gone, are not among them.
    [[nodiscard]] const QList<TextMark>& all() const {
        settle();
        return m_sorted;
    }
    /// Indices of the marks that share a position with [start, end), ascending.
    [[nodiscard]] QList<int> overlapping(qsizetype start, qsizetype end) const;
    /// Stripes of one mark, in the order of its groups.
    [[nodiscard]] QList<Stripe> stripesOf(int mark) const;
    [[nodiscard]] int laneCount() const;

private:
    void settle() const;  ///< sorts and gives lanes, if need be
    void giveLanes() const;
    QHash<RecordId, TextMark> m_marks;
    mutable bool m_dirty = false;
    mutable QList<TextMark> m_sorted;
    mutable QList<qsizetype> m_furthest;        ///< largest end of the marks up to this one
    mutable QList<qsizetype> m_firstStripe;     ///< of each mark in m_stripes, and one more
    mutable QList<Stripe> m_stripes;
    mutable int m_lanes = 0;
};

}  // namespace kondensat::gui
