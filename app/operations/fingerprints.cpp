#include "app/operations/fingerprints.h"

#include "core/method/fingerprint.h"
#include "core/method/points.h"
#include "core/said.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

template <class T>
void confirm(const Study& study, const method::Index& index, ChangeSet& changes) {
    for (const T* text : study.list<T>())
        if (text->confirmed.isEmpty() && !text->confirmedOn.isEmpty())
            changes.set(text->id, &T::confirmed, method::fingerprintOf(index, text->id));
}

ChangeSet confirmations(const Study& study) {
    ChangeSet changes(
        QT_TRANSLATE_N_NOOP("History", "noted what %n text rested on when it was confirmed|noted what %n texts rested on when they were confirmed"));
    const method::Index index(study);
    confirm<Condensate>(study, index, changes);
    confirm<AnalyticText>(study, index, changes);
    for (const Translation* translation : study.list<Translation>())
        if (translation->restsOn.isEmpty() && translation->state == u"checked")
            changes.set(translation->id, &Translation::restsOn, method::fingerprintOf(index, translation->id));
    changes.setCount(int(changes.changes().size()));
    return changes;
}

ChangeSet answers(const Study& study, int& unanswering) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "noted what %n answer was given to|noted what %n answers were given to"));
    QHash<RecordId, QList<const Answer*>> byAnalysis;
    for (const Answer* answer : study.list<Answer>())
        if (answer->fingerprint.isEmpty()) byAnalysis[answer->parent].append(answer);
    for (auto it = byAnalysis.cbegin(); it != byAnalysis.cend(); ++it) {
        QList<method::Point> points = method::pointsWorthALook(study, it.key());
        for (const Answer* answer : *it) {
            const auto point = std::find_if(points.begin(), points.end(), [&](const method::Point& p) {
                return !p.answered && p.code == answer->point && p.place == answer->place;
            });
            if (point == points.end()) {
                ++unanswering;
                continue;
            }
            changes.set(answer->id, &Answer::fingerprint, point->fingerprint);
            point->answered = true;  // where a place has several such points, the next answer is for the next
        }
    }
    changes.setCount(int(changes.changes().size()));
    return changes;
}

}  // namespace

Result<void> fillFingerprints(journal::Project& project, QStringList& warnings) {
    // First the texts: whether they need another look is itself a point that can be answered.
    TRY_DO(project.commitAll({confirmations(project.study())}));
    int unanswering = 0;
    TRY_DO(project.commitAll({answers(project.study(), unanswering)}));
    if (unanswering > 0)
        warnings.append(
            Said::tr("%1 answers are to points that do not arise in this study; is their `point` or `place` mistyped").arg(
                unanswering));
    return {};
}

}  // namespace kondensat::app
