#include "app/operations/tables.h"

#include <QFileInfo>

#include "app/operations/exporting.h"
#include "app/operations/files.h"
#include "app/operations/hierarchy.h"
#include "app/operations/names.h"
#include "app/operations/units.h"
#include "core/method/matrix.h"
#include "core/method/speakers.h"
#include "core/said.h"
#include "export/checklist.h"
#include "export/writers/csv.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

QString names(const Study& study, const QList<RecordId>& ids) {
    QStringList list;
    for (const RecordId& id : ids) list.append(nameOf(study, id));
    return list.join(u"; "_s);
}

Table units(const Study& study, const RecordId& analysis) {
    Table table{{u"id"_s, u"source"_s, u"participant"_s, u"start"_s, u"end"_s, u"text"_s, u"code"_s, u"groups"_s, u"subgroup"_s, u"researcher"_s}, {}, {3, 4}};
    for (const UnitRow& row : unitRows(study, {analysis, {}, {}}))
        table.rows.append({row.id.toString(), nameOf(study, row.source), names(study, row.participants), QString::number(row.start),
                           QString::number(row.end), row.text, row.code, names(study, row.groups), names(study, row.subgroups),
                           row.researcher ? nameOf(study, row.researcher) : QString()});
    return table;
}

Table participants(const Study& study, const RecordId&) {
    Table table{{u"id"_s, u"label"_s, u"sessions"_s}, {}};
    QStringList attributes;
    const QList<const Participant*> all = study.list<Participant>();
    for (const Participant* participant : all)
        for (const QString& key : participant->attributes.keys())
            if (!attributes.contains(key)) attributes.append(key);
    table.columns += attributes;
    for (const Participant* participant : all) {
        QList<RecordId> sessions;
        for (const Session* session : study.list<Session>())
            if (session->participants.contains(participant->id)) sessions.append(session->id);
        QStringList row{participant->id.toString(), participant->label, names(study, sessions)};
        for (const QString& key : attributes) row.append(participant->attributes.value(key));
        table.rows.append(row);
    }
    for (qsizetype c = 3; c < table.columns.size(); ++c) table.values.insert(c);
    return table;
}

Table matrix(const Study& study, const RecordId& analysis) {
    const method::Matrix matrix = method::matrixOf(study, analysis);
    Table table{QStringList{u"participant"_s} + matrix.columnNames, {}};
    for (qsizetype r = 0; r < matrix.rows.size(); ++r) {
        QStringList row{matrix.rowNames[r]};
        for (const QList<RecordId>& cell : matrix.cells[r]) {
            QStringList ids;
            for (const RecordId& id : cell) ids.append(id.toString());
            row.append(ids.join(u' '));
        }
        table.rows.append(row);
    }
    return table;
}

Table themes(const Study& study, const RecordId& analysis) {
    Table table{{u"analysis"_s, u"category"_s, u"heading"_s, u"code group"_s, u"subgroup"_s, u"units"_s, u"set aside"_s}, {}, {5}};
    const auto addGroup = [&](const QStringList& start, const HierarchyNode& group) {
        if (group.children.isEmpty()) table.rows.append(start + QStringList{group.name, {}, QString::number(group.units), group.setAside});
        for (const HierarchyNode& subgroup : group.children)
            table.rows.append(start + QStringList{group.name, subgroup.name, QString::number(subgroup.units), subgroup.setAside});
    };
    for (const HierarchyNode& node : hierarchyOf(study, analysis))
        for (const HierarchyNode& child : node.children) {
            if (child.type != Category::type) {
                addGroup({node.name, {}, {}}, child);
                continue;
            }
            const QStringList start{node.name, child.name, child.heading.isEmpty() ? child.name : child.heading};
            if (child.children.isEmpty()) table.rows.append(start + QStringList{{}, {}, {}, {}});
            for (const HierarchyNode& group : child.children) addGroup(start, group);
        }
    return table;
}

Table quotes(const Study& study, const RecordId& analysis) {
    Table table{{u"id"_s, u"category"_s, u"subgroup"_s, u"participant"_s, u"source"_s, u"unit"_s, u"label"_s, u"printed"_s, u"verbatim"_s}, {}};
    for (const Category* category : study.list<Category>()) {
        if (analysis && analysisOf(study, category->id) != analysis) continue;
        for (const AnalyticText* text : study.children<AnalyticText>(category->id))
            for (const Quote* quote : study.children<Quote>(text->id))
                table.rows.append({quote->id.toString(), nameOf(study, category->id), text->subgroup ? nameOf(study, text->subgroup) : QString(),
                                   names(study, method::participantsOf(study, quote->id)), nameOf(study, quote->source), quote->unit.toString(),
                                   method::quoteLabel(study, quote->id), quote->edited.isEmpty() ? quote->verbatim : quote->edited, quote->verbatim});
    }
    return table;
}

Table checklist(const Study& study, const RecordId& analysis) {
    const auto filled = exporting::buildChecklist(study, analysis);
    return exporting::checklistSheet(filled.ok() ? *filled : exporting::Checklist());
}

Table recruitment(const Study& study, const RecordId&) {
    Table table{{u"id"_s, u"date"_s, u"who"_s, u"approach"_s, u"count"_s, u"outcome"_s, u"reason"_s, u"participant"_s}, {}, {1, 4}};
    for (const Recruitment* row : study.list<Recruitment>())
        table.rows.append({row->id.toString(), row->date, row->who, row->approach, QString::number(row->count), row->outcome, row->reason,
                           row->participant ? nameOf(study, row->participant) : QString()});
    return table;
}

/// What goes back to the journal with a revision.
Table responses(const Study& study, const RecordId& analysis) {
    Table table{{u"reviewer"_s, u"number"_s, u"comment"_s, u"answer"_s, u"changed"_s, u"state"_s, u"rests on"_s}, {}};
    for (const ReviewerComment* comment : study.list<ReviewerComment>()) {
        if (analysis && comment->parent != analysis) continue;
        table.rows.append({comment->reviewer, comment->number, comment->text, comment->answer, comment->changed, comment->state.isEmpty() ? u"open"_s : comment->state,
                           names(study, comment->grounds.ids())});
    }
    return table;
}

struct NamedTable {
    const char16_t* name;
    Table (*build)(const Study&, const RecordId&);
};
constexpr NamedTable namedTables[] = {{u"units", units},   {u"participants", participants}, {u"matrix", matrix},
                                      {u"themes", themes}, {u"quotes", quotes},             {u"checklist", checklist},
                                      {u"recruitment", recruitment}, {u"responses", responses}};

Table named(const NamedTable& table, const Study& study, const RecordId& analysis) {
    Table built = table.build(study, analysis);
    built.name = QString::fromUtf16(table.name);
    return built;
}

}  // namespace

QStringList tableNames() {
    QStringList list;
    for (const NamedTable& table : namedTables) list.append(QString::fromUtf16(table.name));
    return list;
}

Result<Table> tableOf(const Study& study, const QString& name, const RecordId& analysis) {
    for (const NamedTable& table : namedTables)
        if (QString::fromUtf16(table.name) == name) return named(table, study, analysis);
    return Error{Error::Code::NotFound, u"There is no table \"%1\""_s.arg(name), {}, {}, u"there are "_s + tableNames().join(u", "_s)};
}

QList<Table> allTables(const Study& study, const RecordId& analysis) {
    QList<Table> tables;
    for (const NamedTable& table : namedTables) tables.append(named(table, study, analysis));
    return tables;
}

QByteArray toCsv(const Table& table) {
    return exporting::toCsv(QList<QStringList>{table.columns} + table.rows, exporting::ByteOrderMark::Yes);
}

Result<QStringList> writeTable(const Table& table, const QString& path, ExportGuard* guard, const std::function<bool()>& goOn) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"csv" && suffix != u"xlsx") return Error{Error::Code::Unsupported, Said::tr("A table is written as .csv or .xlsx"), path, {}, {}};
    QStringList warnings;
    TRY_ASSIGN(const QByteArray bytes, suffix == u"csv" ? Result(toCsv(table)) : exporting::xlsxBytes({table}, QFileInfo(path).absolutePath(), &warnings));
    if (guard) {
        guard->look(bytes, path);
        TRY_DO(guard->verdict(path));
        warnings += guard->warnings();
    }
    if (goOn && !goOn()) return Error{Error::Code::Refused, Said::tr("The export was cancelled"), path};
    TRY_DO(writeFile(path, bytes));
    return warnings;
}

}  // namespace kondensat::app
