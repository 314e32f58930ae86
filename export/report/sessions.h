// Sessions by kind: "focus group, in person" is a focus group held in person.
#pragma once
#include "export/report/facts.h"

namespace kondensat::exporting {

struct SessionKind {
    QString name;  ///< singular, "focus group"; "session" where no mode is on record
    QList<const study::Session*> sessions;
};
/// In the order of their first sessions.
QList<SessionKind> sessionKinds(const Facts& facts);
/// "two focus groups and three individual interviews".
QString sessionsCounted(const Facts& facts);

}  // namespace kondensat::exporting
