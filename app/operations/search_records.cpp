#include "app/operations/search_records.h"

#include "app/operations/validation.h"
#include "core/method/index.h"
#include "core/study/order_key.h"
#include "core/text/segment.h"

namespace kondensat::app {

using namespace study;
using text::Span;

namespace {

Span turnAround(const Study& study, const RecordId& source, const Span& hit) {
    for (const method::TurnSpan& turn : method::turnsOf(study, source))
        if (turn.span.start <= hit.start && hit.start < turn.span.end) return turn.span;
    for (const Span& paragraph : text::paragraphs(study.text(source)))
        if (paragraph.start <= hit.start && hit.start < paragraph.end) return paragraph;
    return hit;
}

}  // namespace

Span stretchAround(const Study& study, const RecordId& source, const Span& hit, Stretch stretch) {
    const QString text = study.text(source);
    if (hit.length() <= 0 || stretch == Stretch::Hit) return text::trimmed(text, hit);
    Span turn = turnAround(study, source, hit);
    turn.end = std::max(turn.end, hit.end);
    if (stretch == Stretch::Turn) return text::trimmed(text, turn);
    const auto* record = study.find<Source>(source);
    Span around = hit;
    for (const Span& sentence : text::sentences(QStringView(text).sliced(turn.start, turn.length()), record ? record->language : QString())) {
        const Span in{turn.start + sentence.start, turn.start + sentence.end};
        if (!in.overlaps(hit)) continue;
        around.start = std::min(around.start, in.start);
        around.end = std::max(around.end, in.end);
    }
    return text::trimmed(text, around);
}

Marked takePassage(const Study& study, const UnitSet& inSource, const NewUnit& unit, const RecordId& about) {
    NewUnit wanted = unit;
    const auto* subgroup = study.find<Subgroup>(about);
    if (study.find<CodeGroup>(about)) wanted.groups = {about};
    if (subgroup) wanted.groups = {subgroup->parent};
    Marked marked = markUnit(study, inSource, wanted);
    if (subgroup && marked.unit) marked.changes.include(marked.unit, &MeaningUnit::subgroups, about);
    return marked;
}

ChangeSet leavePassage(const Study& study, const NewUnit& passage, const RecordId& about, const QString& reason, QDate today) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "left a passage that was offered"));
    const Span span = text::trimmed(study.text(passage.source), passage.span);
    if (span.length() == 0) return changes;
    LeftPassage left;
    left.parent = passage.analysis;
    left.about = about;
    left.source = passage.source;
    left.member = passage.member;
    left.range = study.document(passage.source)->rangeOf(span);
    left.date = today.toString(Qt::ISODate);
    left.reason = reason;
    changes.add(left);
    return changes;
}

RecordId addSavedSearch(ChangeSet& changes, const Study& study, const SavedSearch& search) {
    const auto siblings = study.children<SavedSearch>(search.parent);
    SavedSearch saved = search;
    saved.order = orderKeyBetween(siblings.isEmpty() ? QString() : siblings.last()->order, {});
    return changes.add(saved);
}

RecordId addChallenge(ChangeSet& changes, const Study& study, const RecordId& category, const ChallengeSearch& search) {
    const RecordId id = addSearch(changes, study, category, search.sought, search.member, QDate::fromString(search.date, Qt::ISODate));
    changes.set(id, &ChallengeSearch::outcome, search.outcome);
    for (const RecordId& source : search.sources) changes.include(id, &ChallengeSearch::sources, source);
    for (const RecordId& unit : search.units) changes.include(id, &ChallengeSearch::units, unit);
    return id;
}

}  // namespace kondensat::app
