// Guidelines as data: items, questions, and which statements answer them (docs/formats/guidelines.md).
#pragma once
#include <QList>
#include <QStringList>

#include "core/result.h"

namespace kondensat::exporting {

struct GuidelineItem {
    QString no, domain, item, question;
    bool automatic = false;   ///< fill A: the records answer and a person confirms; S: a person writes
    QList<QStringList> from;  ///< all are needed; of the statements within one the first complete answer counts
    QStringList also;         ///< adds to the answer, and by itself answers in part
    QString section;          ///< id of the layout's section that should say it
    QString hint;             ///< where in the program it is filled in
};

struct Guideline {
    QString name, title;
    QString fits;          ///< which studies it is for; empty: any
    bool isSheet = false;  ///< tells what is on record, and is none that journals ask for
    QList<GuidelineItem> items;
};

/// Errors: NotFound, NotReadable, Invalid with line and column.
Result<Guideline> readGuideline(const QString& nameOrPath);
/// "COREQ" of "COREQ: consolidated criteria…".
[[nodiscard]] QString shortTitle(const QString& title);

}  // namespace kondensat::exporting
