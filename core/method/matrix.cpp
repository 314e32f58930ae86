#include "core/method/matrix.h"

#include "core/method/names.h"
#include "core/method/taking_part.h"

namespace kondensat::method {

using namespace study;

namespace {

struct Column {
    RecordId id, group;
    const QList<const MeaningUnit*>* units;
};

QList<Column> columnsOf(const Index& index, const RecordId& analysis, MatrixBy by) {
    QList<Column> columns;
    for (const CodeGroup* group : index.children<CodeGroup>(analysis)) {
        if (!group->setAside.isEmpty()) continue;
        if (by == MatrixBy::CodeGroup) {
            columns.append({group->id, group->id, &index.unitsOfGroup(group->id)});
            continue;
        }
        for (const Subgroup* subgroup : index.children<Subgroup>(group->id))
            if (subgroup->setAside.isEmpty())
                columns.append({subgroup->id, group->id, &index.unitsOfSubgroup(subgroup->id)});
    }
    return columns;
}

}  // namespace

Matrix matrixOf(const Study& study, const RecordId& analysis, MatrixBy by) { return matrixOf(Index(study), analysis, by); }

Matrix matrixOf(const Index& index, const RecordId& analysisId, MatrixBy by) {
    const Study& study = index.study();
    const RecordId analysis = analysisOrFirst(study, analysisId);
    Matrix matrix;
    QHash<RecordId, qsizetype> rowOf;
    for (const Participant* participant : participantsTakingPart(index, analysis)) {
        rowOf.insert(participant->id, matrix.rows.size());
        matrix.rows.append(participant->id);
        matrix.rowNames.append(nameOf(study, participant->id));
    }
    const QList<Column> columns = columnsOf(index, analysis, by);
    matrix.cells.fill(QList<QList<RecordId>>(columns.size()), matrix.rows.size());
    for (qsizetype c = 0; c < columns.size(); ++c) {
        matrix.columns.append(columns[c].id);
        matrix.columnNames.append(nameOf(study, columns[c].id));
        for (const MeaningUnit* unit : *columns[c].units) {
            if (unit->parent != analysis || isSetAside(*unit, columns[c].group.toString())) continue;
            for (const RecordId& participant : index.passageOf(*unit).participants)
                if (const auto row = rowOf.constFind(participant); row != rowOf.cend())
                    matrix.cells[*row][c].append(unit->id);
        }
    }
    return matrix;
}

}  // namespace kondensat::method
