#include "export/report/origins.h"

#include "export/checklist_fields.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

struct Written {
    QString type, field;
};

/// Where built-in statements are written that read several fields, or what other steps make.
const QHash<QString, Written>& builtIn() {
    static const QHash<QString, Written> all{{u"team"_s, {u"member"_s, u"name"_s}},
                                             {u"relationships"_s, {u"study"_s, u"relationship"_s}},
                                             {u"reflexivity log"_s, {u"reflexivity"_s, u"text"_s}},
                                             {u"non-participation"_s, {u"recruitment"_s, u"outcome"_s}},
                                             {u"participant checks"_s, {u"participant check"_s, u"outcome"_s}},
                                             {u"guide"_s, {u"guide"_s, u"title"_s}},
                                             {u"material"_s, {u"source"_s, u"kind"_s}},
                                             {u"transcription"_s, {u"study"_s, u"transcription"_s}},
                                             {u"approvals"_s, {u"approval"_s, u"body"_s}},
                                             {u"consent"_s, {u"consent"_s, u"scopes"_s}},
                                             {u"data protection"_s, {u"study"_s, u"dataController"_s}},
                                             {u"planned dates"_s, {u"planned date"_s, u"what"_s}},
                                             {u"kept files"_s, {u"source"_s, QString()}},
                                             {u"funding"_s, {u"funding"_s, u"funder"_s}},
                                             {u"rounds"_s, {u"round"_s, u"name"_s}},
                                             {u"step 1"_s, {u"preliminary theme"_s, u"title"_s}},
                                             {u"step 2"_s, {u"code group"_s, u"name"_s}},
                                             {u"step 3"_s, {u"subgroup"_s, u"name"_s}},
                                             {u"step 4"_s, {u"category"_s, u"name"_s}},
                                             {u"aim"_s, {u"analysis"_s, u"aim"_s}},
                                             {u"question"_s, {u"question"_s, u"text"_s}},
                                             {u"question history"_s, {u"question"_s, u"reason"_s}},
                                             {u"method"_s, {u"study"_s, u"orientation"_s}},
                                             {u"challenges"_s, {u"challenge search"_s, u"outcome"_s}},
                                             {u"discussions"_s, {u"discussion"_s, u"decision"_s}},
                                             {u"theme log"_s, {u"preliminary theme"_s, u"fate"_s}},
                                             {u"information power"_s, {u"information power"_s, u"conclusion"_s}},
                                             {u"coding tree"_s, {u"code group"_s, u"name"_s}},
                                             {u"major themes"_s, {u"category"_s, u"heading"_s}},
                                             {u"subthemes"_s, {u"analytic text"_s, u"heading"_s}},
                                             {u"quotes"_s, {u"quote"_s, u"verbatim"_s}},
                                             {u"quote policy"_s, {u"study"_s, u"quotePolicy"_s}},
                                             {u"translations"_s, {u"study"_s, u"translation"_s}}};
    return all;
}

Written writtenIn(const QString& statement) {
    if (statement.startsWith(u"count.")) return {statement.mid(6), {}};
    if (statement.contains(u'.')) return {statement.section(u'.', 0, -2), statement.section(u'.', -1)};
    if (const auto found = builtIn().constFind(statement); found != builtIn().cend()) return *found;
    const QStringList fields = fieldsOfStatement(statement);
    return fields.isEmpty() ? Written()
                            : Written{fields.first().section(u'.', 0, -2), fields.first().section(u'.', -1)};
}

}  // namespace

Origin originOf(const Facts& facts, const QString& statement, Look look) {
    const Written written = writtenIn(statement);
    const RecordId record = recordWithField(facts, written.type, written.field, look == Look::Open);
    return {written.type, record ? record.toString() : QString(), written.field};
}

QString statementOfTable(const QString& table) {
    static const QHash<QString, QString> statements{
        {u"participants"_s, u"sample"_s}, {u"guide"_s, u"guide"_s},           {u"team"_s, u"team"_s},
        {u"sessions"_s, u"sessions"_s},   {u"challenges"_s, u"challenges"_s}, {u"examples"_s, u"step 3"_s},
        {u"themes"_s, u"major themes"_s}, {u"codes"_s, u"coding tree"_s},
        {u"coding-tree"_s, u"coding tree"_s}, {u"theme-tree"_s, u"major themes"_s}, {u"theme-origins"_s, u"theme log"_s},
        {u"recruitment"_s, u"non-participation"_s}, {u"timeline"_s, u"sessions"_s},
        {u"preliminary themes"_s, u"theme log"_s}, {u"discussions"_s, u"discussions"_s}, {u"reflexivity"_s, u"reflexivity log"_s}};
    return statements.value(table);
}

Origin originOfTable(const Facts& facts, const QString& table) {
    const QString statement = statementOfTable(table);
    return statement.isEmpty() ? Origin() : originOf(facts, statement);
}

}  // namespace kondensat::exporting
