// The pure fold: a set of entries gives a study, whatever order they arrived in.
#pragma once
#include "core/study/change.h"
#include "core/study/study.h"

namespace kondensat::study {

/// Which entries are taken back. An undo takes its target back as long as no undo takes back the undo itself (which is
/// what redo is).
class UndoState {
public:
    void add(const EntryId& undo, const EntryId& target) { m_undosOf[target].append(undo); }
    [[nodiscard]] bool isActive(const EntryId& entry) const {
        const auto undos = m_undosOf.constFind(entry);
        return undos == m_undosOf.cend() || std::none_of(undos->cbegin(), undos->cend(), [&](const EntryId& u) { return isActive(u); });
    }
    [[nodiscard]] const QHash<EntryId, QList<EntryId>>& undos() const { return m_undosOf; }
    /// The entry that an undo, an undo of an undo… is about in the end.
    [[nodiscard]] QList<EntryId> undosOf(const EntryId& entry) const { return m_undosOf.value(entry); }

private:
    QHash<EntryId, QList<EntryId>> m_undosOf;
};

/// Folds from nothing, texts included. The entries may come in any order and are sorted here.
Study fold(QList<Entry> entries);

/// Folds one record again from all entries that touch it, in any order.
void refold(Study& study, const RecordId& record, QList<const Entry*> touching, const UndoState& undo);

/// The records that an entry's changes touch.
QSet<RecordId> touchedBy(const Entry& entry);

}  // namespace kondensat::study
