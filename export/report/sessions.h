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
using Sessions = QList<const study::Session*>;
/// A session as it is named within a sentence: "focus group 1" of "Focus group 1, migrant health clinic", as far as
/// that tells it from the others.
QString sessionNamed(const Facts& facts, const study::Session& session);
/// "all five sessions", or "focus group 1 and interviews A and B".
QString sessionsNamed(const Facts& facts, const Sessions& sessions);
/// Whether a field says that there was nobody or nothing, rather than being empty: "none", "not recorded".
bool saysNone(const QString& text);
/// "two focus groups and three individual interviews".
QString sessionsCounted(const Facts& facts);

}  // namespace kondensat::exporting
