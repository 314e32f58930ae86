// The small study with operations applied to it.
#pragma once
#include <gtest/gtest.h>

#include "app/operations/code_groups.h"
#include "app/operations/marking.h"
#include "tests/support/small_study.h"

namespace kondensat::tests {

inline RecordId id(const char* text) { return RecordId::of(text); }

struct SmallSteps {
    SmallStudy small = SmallStudy::complete();
    [[nodiscard]] const study::Study& study() const { return small.study(); }
    EntryId apply(const study::ChangeSet& changes) {
        return small.change([&](study::ChangeSet& set) {
            for (const study::Change& change : changes.changes()) set.append(change);
        });
    }
    [[nodiscard]] app::UnitSet unitsOf(const char* source) const {
        app::UnitSet units;
        for (const auto& unit : study().table<study::MeaningUnit>())
            if (unit.source == id(source)) units.insert(unit.id);
        return units;
    }
    [[nodiscard]] QString wordsOf(const RecordId& unit) const {
        const auto* record = study().find<study::MeaningUnit>(unit);
        return record ? study().document(record->source)->textOf(record->range) : QString();
    }
    [[nodiscard]] text::Span spanOf(const char* source, const QString& words) const {
        const qsizetype at = study().text(id(source)).indexOf(words);
        EXPECT_GE(at, 0);
        return {at, at + words.size()};
    }
    RecordId mark(const char* source, const QString& words, const study::RefSet& groups = {}) {
        const app::Marked marked =
            app::markUnit(study(), unitsOf(source), {id("a"), id(source), id("m1"), spanOf(source, words), groups});
        apply(marked.changes);
        return marked.unit;
    }
    [[nodiscard]] const study::MeaningUnit& unit(const RecordId& unit) const { return *study().find<study::MeaningUnit>(unit); }
};

}  // namespace kondensat::tests
