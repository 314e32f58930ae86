// What points at a meaning unit, when units are split, merged or removed.
#pragma once
#include <functional>

#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

/// The records that name one unit: sentence links, challenge searches, discussions, memos, condensates begun from it,
/// gold quotes and bound quotes. Goes through their tables once.
class UnitReferences {
public:
    UnitReferences(const study::Study& study, const RecordId& unit);
    /// Sentences and searches name another unit besides.
    void alsoName(study::ChangeSet& changes, const RecordId& other) const;
    /// Everything but quotes names another unit instead.
    void nameInstead(study::ChangeSet& changes, const RecordId& other) const;
    /// Gold quotes go; everything else stays without the unit. Bound quotes keep their words.
    void nameNoMore(study::ChangeSet& changes, const study::MeaningUnit& unit) const;
    /// Gold quotes and bound quotes keep their words while the unit takes other ends; each goes to the unit that
    /// `unitFor` names for the place of its words.
    void keepWords(study::ChangeSet& changes, const study::MeaningUnit& unit,
                   const std::function<RecordId(const text::Span& words)>& unitFor) const;

private:
    const study::Study& m_study;
    RecordId m_unit;
    QList<const study::SentenceLink*> m_links;
    QList<const study::ChallengeSearch*> m_searches;
    QList<const study::Discussion*> m_discussions;
    QList<const study::Memo*> m_memos;
    QList<const study::Condensate*> m_condensates;
    QList<const study::GoldQuote*> m_gold;
    QList<const study::Quote*> m_quotes;
};

}  // namespace kondensat::app
