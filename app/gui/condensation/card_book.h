// What stands on the cards of one code group, worked out for those that are seen.
#pragma once
#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"
#include "core/method/trace_nodes.h"

namespace kondensat::gui {

struct Card {
    QString words;   ///< the unit's words now
    QString who;     ///< labels of those who speak in it
    QString place;   ///< its source, and the time or turn
    QString reason;  ///< why it is set aside
    QList<GroupLook> otherGroups;
};

/// A subgroup's condensate as it is stored.
struct Written {
    RecordId condensate;  ///< empty: none yet
    QList<method::LinkedSpan> sentences;
};

class CardBook : public QObject {
    Q_OBJECT
public:
    CardBook(Session& session, QObject* parent);
    void setGroup(const RecordId& group);
    [[nodiscard]] RecordId group() const { return m_group; }
    /// Forgets what a change may have made wrong.
    void take(const Touched& touched);

    /// Loads the text of the unit's source: ask for cards that are seen.
    [[nodiscard]] const Card& cardOf(const RecordId& unit) const;
    [[nodiscard]] const Written& writtenOf(const RecordId& subgroup) const;
    /// By a sentence of the subgroup's condensate; without a subgroup, of any in the group.
    [[nodiscard]] bool isUsed(const RecordId& unit, const RecordId& subgroup) const;
    [[nodiscard]] QList<RecordId> goldQuotesOf(const RecordId& unit, const RecordId& subgroup) const;

    /// Units behind the sentence that is looked at; the other cards step back. Empty: all alike.
    void setLit(const QSet<RecordId>& units);
    [[nodiscard]] const QSet<RecordId>& lit() const { return m_lit; }

Q_SIGNALS:
    void litChanged();

private:
    [[nodiscard]] QString placeOf(const RecordId& source, qsizetype position) const;
    [[nodiscard]] const QList<method::TurnSpan>& turnsOf(const RecordId& source) const;
    Session& m_session;
    RecordId m_group;
    QSet<RecordId> m_lit;
    mutable QHash<RecordId, Card> m_cards;
    mutable QHash<RecordId, Written> m_written;
    mutable QHash<RecordId, QList<method::TurnSpan>> m_turns;
    mutable std::optional<QHash<RecordId, GroupLook>> m_looks;
};

}  // namespace kondensat::gui
