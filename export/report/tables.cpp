#include "export/report/tables.h"

#include "export/report/audit_tables.h"
#include "export/report/examples_table.h"
#include "export/report/figures.h"
#include "export/report/matrix_table.h"
#include "export/report/participant_table.h"
#include "export/report/prose.h"
#include "export/report/sessions.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

const QList<std::pair<QString, QStringList>>& tables() {
    static const QList<std::pair<QString, QStringList>> all = QList<std::pair<QString, QStringList>>{
        {u"participants"_s, {u"id"_s, u"attributes"_s, u"session"_s}},
        {u"guide"_s, {u"topic"_s, u"questions"_s}},
        {u"examples"_s, {u"meaning unit"_s, u"code"_s, u"code group"_s, u"subgroup"_s, u"condensate"_s, u"category"_s}},
        {u"matrix"_s, {}},
        {u"team"_s,
         {u"name"_s, u"credentials"_s, u"occupation"_s, u"gender"_s, u"experience"_s, u"characteristics"_s,
          u"roles"_s}},
        {u"challenges"_s, {u"looked for"_s, u"outcome"_s}},
        {u"sessions"_s, {u"session"_s, u"kind"_s, u"date"_s, u"minutes"_s, u"participants"_s, u"conducted by"_s}}} + auditTables();
    return all;
}

QString headerOf(const QString& column) {
    if (column == u"condensate") return u"Condensate (written by the researchers)"_s;
    if (column == u"category") return u"Theme"_s;
    if (column == u"looked for") return u"What was looked for"_s;
    if (column == u"outcome") return u"What was found, and what came of it"_s;
    if (column == u"fate") return u"What became of it"_s;
    if (column == u"became") return u"Code groups"_s;
    if (column == u"proposal") return u"What was discussed"_s;
    if (column == u"positions") return u"Who held what"_s;
    if (column == u"point") return u"What there was to look at"_s;
    return upperFirst(column);
}

Table framed(const LayoutBlock& block, const QStringList& columns, const QStringList& headers) {
    Table table;
    table.caption = block.caption;
    table.landscape = block.landscape;
    Row header;
    table.columns.resize(columns.size());  // as wide as their content needs
    for (const QString& words : headers) header.append(Cell(Inline(Run::strong(words))));
    table.headerRows.append(header);
    return table;
}

QStringList headersOf(const LayoutBlock& block) {
    if (!block.headers.isEmpty()) return block.headers;
    QStringList headers;
    for (const QString& column : block.columns) headers.append(headerOf(column));
    return headers;
}

Table filledTable(const LayoutBlock& block, const QList<CellOf>& rows) {
    Table table = framed(block, block.columns, headersOf(block));
    for (const CellOf& cellOf : rows) {
        Row row;
        for (const QString& column : block.columns) row.append(cellOf(column));
        table.rows.append(row);
        if (block.most > 0 && table.rows.size() == block.most) break;
    }
    return table;
}

QString sessionsOf(const Facts& f, const RecordId& participant) {
    QStringList names;
    for (const Session* session : f.sessions)
        if (session->participants.contains(participant)) names.append(upperFirst(sessionNamed(f, *session)));
    return names.join(u"; "_s);
}

QStringList wantedAttributes(const LayoutBlock& block) {
    QStringList wanted;
    for (const QString& column : block.columns)
        if (column != u"id" && column != u"session" && column != u"attributes") wanted.append(column);
    return block.columns.contains(u"attributes"_s) ? QStringList() : wanted;
}

/// No column to show: participants without attributes by an explicit choice of columns.
ParticipantTable participantsOf(const Facts& f, const LayoutBlock& block) {
    const QStringList wanted = wantedAttributes(block);
    if (wanted.isEmpty() && !block.columns.contains(u"attributes"_s))
        return participantTable(f, {u"\n"_s}, block.smallest);
    ParticipantTable table = participantTable(f, wanted, block.smallest);
    if (block.withholdsCombinations) withholdCombinations(table, block.smallest);
    return table;
}

Table participants(const Facts& f, const LayoutBlock& block) {
    const ParticipantTable data = participantsOf(f, block);
    QStringList columns, headers;
    for (qsizetype i = 0; i < block.columns.size(); ++i) {
        const QString& column = block.columns[i];
        const bool fixed = column == u"id" || column == u"session";
        if (column == u"attributes") {
            columns += data.columns;
            for (const QString& name : data.columns) headers.append(upperFirst(name));
        } else if (fixed || data.columns.contains(column)) {
            columns.append(column);
            headers.append(block.headers.isEmpty() ? (column == u"id" ? u"Participant"_s : upperFirst(column))
                                                   : block.headers[i]);
        }
    }
    Table table = framed(block, columns, headers);
    for (qsizetype p = 0; p < data.participants.size(); ++p) {
        Row row;
        for (const QString& column : columns) {
            if (column == u"id")
                row.append(Cell(data.participants[p]->label));
            else if (column == u"session")
                row.append(Cell(sessionsOf(f, data.participants[p]->id)));
            else
                row.append(Cell(data.cells[p][data.columns.indexOf(column)]));
        }
        table.rows.append(row);
    }
    return table;
}

QList<CellOf> guideRows(const Facts& f) {
    QList<CellOf> rows;
    const Guide* guide = guideInUse(f);
    if (!guide) return rows;
    for (const GuideTopic* topic : f.study.children<GuideTopic>(guide->id))
        rows.append([&f, topic](const QString& column) {
            if (column == u"topic") return Cell(f.said(topic->id, u"title"_s, topic->title));
            QList<Inline> questions;
            for (const GuideQuestion* question : f.study.children<GuideQuestion>(topic->id))
                questions.append(Inline(f.said(question->id, u"text"_s, question->text)));
            if (questions.isEmpty()) questions.append(Inline(u"–"_s));
            return Cell(questions);
        });
    return rows;
}

QList<CellOf> teamRows(const Facts& f) {
    QList<CellOf> rows;
    for (const Member* member : f.members)
        rows.append([member](const QString& column) {
            if (column == u"name")
                return Cell(member->initials.isEmpty() || member->initials == member->name
                                ? member->name
                                : u"%1 (%2)"_s.arg(member->name, member->initials));
            if (column == u"credentials") return Cell(member->credentials);
            if (column == u"occupation") return Cell(member->occupation);
            if (column == u"gender") return Cell(member->gender);
            if (column == u"experience") return Cell(member->experience);
            if (column == u"characteristics") return Cell(member->characteristics);
            QList<Inline> roles;
            for (auto it = member->roles.cbegin(); it != member->roles.cend(); ++it)
                if (!it->isEmpty()) roles.append(Inline(upperFirst(it.key()) + u": "_s + *it));
            return Cell(roles);
        });
    return rows;
}

QList<CellOf> challengeRows(const Facts& f) {
    QList<CellOf> rows;
    for (const Category* category : f.categories)
        for (const ChallengeSearch* search : f.index.children<ChallengeSearch>(category->id))
            if (!search->sought.trimmed().isEmpty())
                rows.append([&f, category, search](const QString& column) {
                    if (column == u"date") return Cell(date(search->date.left(10)));
                    if (column == u"theme") return Cell(f.headingOf(*category));
                    if (column == u"by") return Cell(f.memberName(search->member));
                    return Cell(column == u"outcome" ? search->outcome.trimmed() : unstopped(search->sought));
                });
    return rows;
}

QList<CellOf> sessionRows(const Facts& f) {
    QList<CellOf> rows;
    for (const Session* session : f.sessions)
        rows.append([&f, session](const QString& column) {
            if (column == u"session") return Cell(session->name);
            if (column == u"kind") return Cell(upperFirst(session->mode));
            if (column == u"date") return Cell(date(session->date));
            if (column == u"minutes") return Cell(session->minutes > 0 ? QString::number(session->minutes) : QString());
            if (column == u"participants") {
                QStringList labels;
                for (const Participant* participant : f.participants)
                    if (session->participants.contains(participant->id)) labels.append(participant->label);
                return Cell(labels.join(u", "_s));
            }
            QStringList people;
            for (const Member* member : f.study.list<Member>())
                if (const QString role = session->roles.value(member->id.toString()); !role.isEmpty())
                    people.append(u"%1 (%2)"_s.arg(f.memberName(member->id), role));
            return Cell(people.join(u"; "_s));
        });
    return rows;
}

}  // namespace

QStringList tableNames() {
    QStringList names;
    for (const auto& table : tables()) names.append(table.first);
    return names;
}

QStringList moreColumns(const QString& table) {
    return table == u"challenges" ? QStringList{u"date"_s, u"theme"_s, u"by"_s} : QStringList();
}

QStringList tableColumns(const QString& table) {
    for (const auto& [name, columns] : tables())
        if (name == table) return columns;
    return {};
}

std::optional<Table> tableOf(const Facts& f, const LayoutBlock& block) {
    const auto unlessEmpty = [&](const QList<CellOf>& rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(filledTable(block, rows));
    };
    if (block.name == u"participants")
        return f.participants.isEmpty() ? std::nullopt : std::optional(participants(f, block));
    if (block.name == u"guide") return unlessEmpty(guideRows(f));
    if (block.name == u"matrix") return matrixTable(f, block);
    if (block.name == u"examples") return unlessEmpty(exampleRows(f));
    if (block.name == u"team") return unlessEmpty(teamRows(f));
    if (block.name == u"challenges") return unlessEmpty(challengeRows(f));
    if (block.name == u"sessions") return unlessEmpty(sessionRows(f));
    return unlessEmpty(auditRows(f, block.name));
}

QStringList noteBelow(const Facts& f, const LayoutBlock& block) {
    if (block.name == u"matrix") return {matrixNote(block)};
    if (block.name != u"participants") return {};
    return withheldNote(participantsOf(f, block), block.smallest);
}

List treeOf(const Facts& f, const LayoutBlock& block) {
    List list;
    const auto add = [&](const auto& self, const QList<TreeNode>& nodes, int level) -> void {
        for (const TreeNode& node : nodes) {
            list.items.append({level == 0 ? Inline(Run::strong(node.label)) : Inline(node.label), level});
            self(self, node.children, level + 1);
        }
    };
    add(add, treeNodes(f, block.name, block.depth), 0);
    return list;
}

const Guide* guideInUse(const Facts& f) {
    const Guide* latest = nullptr;
    QSet<RecordId> used;
    for (const Session* session : f.sessions) used.insert(session->guide);
    used.remove(RecordId());
    for (const Guide* guide : f.study.list<Guide>())
        if ((used.isEmpty() || used.contains(guide->id)) && (!latest || guide->date >= latest->date)) latest = guide;
    return latest;
}

GuideSize sizeOf(const Facts& f, const Guide& guide) {
    GuideSize size;
    for (const GuideTopic* topic : f.study.children<GuideTopic>(guide.id)) {
        ++size.topics;
        size.questions += int(f.study.children<GuideQuestion>(topic->id).size());
    }
    return size;
}

QList<Alone> aloneIn(const Facts& facts, const LayoutBlock& block) {
    return aloneIn(participantsOf(facts, block), block.smallest);
}

}  // namespace kondensat::exporting
