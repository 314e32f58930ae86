// Where a person is, and what a change touched.
#pragma once
#include <QMetaType>
#include <QSet>

#include "core/study/study.h"

namespace kondensat::gui {

/// The rail, from top to bottom.
enum class Step { Study, Impression, Units, Condensation, Synthesis, Report };
inline constexpr int stepCount = 6;

/// A place to go to and to come back to. Holds ids and positions, never text.
struct Place {
    Step step = Step::Study;
    RecordId record;  ///< what to show: a source, unit, code group, condensate, participant…; empty: the page as it is
    text::Span span;  ///< within the record's text (of a unit: its source's); empty: its beginning
    QString field;    ///< of a form: the field to put the cursor in
    bool operator==(const Place&) const = default;
};

/// What has changed since a view last looked.
struct Touched {
    bool everything = false;  ///< anything may differ (undo of much, merge, erasure, another analysis)
    QSet<RecordId> records;   ///< added, changed or removed
    QSet<QString> types;      ///< their types, as Record::type

    template <class T>
    [[nodiscard]] bool any() const { return everything || types.contains(T::type); }
    [[nodiscard]] bool touches(const RecordId& id) const { return everything || records.contains(id); }
    [[nodiscard]] bool isEmpty() const { return !everything && records.isEmpty(); }
    void add(const Touched& other) {
        everything = everything || other.everything;
        records.unite(other.records);
        types.unite(other.types);
    }
};

}  // namespace kondensat::gui
