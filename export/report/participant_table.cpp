#include "export/report/participant_table.h"

#include <QRegularExpression>

#include "export/report/prose.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

const QString withheld = u"–"_s;

/// Withholds rare values of one column. False where nothing worth showing remains.
bool protect(QStringList& column, int smallest) {
    QMap<QString, int> held;
    int hidden = 0;
    for (const QString& value : column) {
        if (value == withheld)
            ++hidden;
        else if (!value.isEmpty())
            ++held[value];
    }
    const bool anyRare = std::any_of(held.cbegin(), held.cend(), [&](int n) { return n < smallest; });
    const auto hideRarest = [&] {
        auto rarest = held.begin();
        for (auto it = held.begin(); it != held.end(); ++it)
            if (*it < *rarest) rarest = it;
        column.replaceInStrings(QRegularExpression(u'^' + QRegularExpression::escape(rarest.key()) + u'$'), withheld);
        hidden += *rarest;
        held.erase(rarest);
    };
    while (!held.isEmpty() &&
           (*std::min_element(held.cbegin(), held.cend()) < smallest || (anyRare && hidden < smallest)))
        hideRarest();
    return anyRare ? held.size() > 1 : !held.isEmpty();
}

QStringList attributesOf(const QList<const Participant*>& participants) {
    QStringList names;
    for (const Participant* participant : participants)
        for (auto it = participant->attributes.cbegin(); it != participant->attributes.cend(); ++it)
            if (!it->trimmed().isEmpty() && !names.contains(it.key())) names.append(it.key());
    return names;
}

}  // namespace

ParticipantTable participantTable(const Facts& facts, const QStringList& wanted, int smallest) {
    ParticipantTable table;
    table.participants = facts.participants;
    table.cells.resize(table.participants.size());
    const QStringList onRecord = attributesOf(table.participants);
    QList<bool> refused;
    for (const Participant* participant : table.participants) {
        refused.append(facts.declines(participant->id, u"attributes"_s));
        if (refused.last()) table.withoutConsent.append(participant->label);
    }
    for (const QString& name : wanted.isEmpty() ? onRecord : wanted) {
        if (!onRecord.contains(name)) continue;
        QStringList column;
        for (qsizetype i = 0; i < table.participants.size(); ++i)
            column.append(refused[i] ? withheld : facts.attribute(*table.participants[i], name));
        const QStringList before = column;
        if (!protect(column, smallest)) {
            table.leftOut.append(name);
            continue;
        }
        table.columns.append(name);
        if (column != before) table.withheldIn.append(name);
        for (qsizetype i = 0; i < column.size(); ++i) table.cells[i].append(column[i]);
    }
    return table;
}

QStringList withheldNote(const ParticipantTable& table, int smallest) {
    QStringList note;
    if (!table.withheldIn.isEmpty())
        note.append(
            u"To protect the participants, values of %1 that fewer than %2 participants shared, or that would have "
            u"given "
            "such a value away, are withheld (–)."_s.arg(prose::listed(table.withheldIn), prose::number(smallest)));
    if (!table.leftOut.isEmpty())
        note.append(u"%1 %2 left out, as too few participants shared a value."_s.arg(
            prose::upperFirst(prose::listed(table.leftOut)), table.leftOut.size() == 1 ? u"is"_s : u"are"_s));
    if (!table.withoutConsent.isEmpty())
        note.append(u"%1 did not agree to having particulars published."_s.arg(
            prose::upperFirst(prose::counted(table.withoutConsent.size(), u"participant"_s))));
    return note;
}

}  // namespace kondensat::exporting
