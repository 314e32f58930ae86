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

namespace {

/// All sets of two to `most` columns of `count`, smaller ones first.
QList<QList<int>> columnSets(int count, int most) {
    QList<QList<int>> sets;
    for (int size = 2; size <= std::min(most, count); ++size) {
        std::vector<bool> taken(size_t(count), false);
        std::fill(taken.begin(), taken.begin() + size, true);
        do {
            QList<int> set;
            for (int i = 0; i < count; ++i)
                if (taken[size_t(i)]) set.append(i);
            sets.append(set);
        } while (std::prev_permutation(taken.begin(), taken.end()));
    }
    return sets;
}

bool isShown(const QString& value) {
    return !value.isEmpty() && value != withheld;
}

}  // namespace

QList<Alone> aloneIn(const ParticipantTable& table, int smallest) {
    constexpr int most = 4;               // more columns together tell nearly everybody from everybody
    constexpr qsizetype manyRows = 200;   // of whom pairs of columns are looked at
    const QList<QList<int>> sets = columnSets(int(table.columns.size()), table.cells.size() > manyRows ? 2 : most);
    const auto sharedBy = [&](const QStringList& row, const QList<int>& set) {
        int n = 0;
        for (const QStringList& other : table.cells) {
            const bool may = std::all_of(set.cbegin(), set.cend(), [&](int c) { return !isShown(other[c]) || other[c] == row[c]; });
            if (may && ++n >= smallest) break;
        }
        return n;
    };
    QList<Alone> alone;
    for (qsizetype i = 0; i < table.cells.size(); ++i) {
        const QStringList& row = table.cells[i];
        const auto found = std::find_if(sets.cbegin(), sets.cend(), [&](const QList<int>& set) {
            return std::all_of(set.cbegin(), set.cend(), [&](int c) { return isShown(row[c]); }) && sharedBy(row, set) < smallest;
        });
        if (found == sets.cend()) continue;
        Alone one{table.participants[i]->label, {}};
        for (const int c : *found) one.columns.append(table.columns[c]);
        alone.append(one);
    }
    return alone;
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
