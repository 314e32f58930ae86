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

namespace {

/// How many participants show the value of a cell.
qsizetype showing(const ParticipantTable& table, qsizetype row, qsizetype column) {
    return std::count_if(table.cells.cbegin(), table.cells.cend(), [&](const QStringList& other) { return other[column] == table.cells[row][column]; });
}

/// The rarest of the values that tell somebody from the others, in their row.
void withholdRarest(ParticipantTable& table, const Alone& one) {
    for (qsizetype row = 0; row < table.cells.size(); ++row) {
        if (table.participants[row]->label != one.participant) continue;
        qsizetype rarest = -1;
        for (const QString& name : one.columns) {
            const qsizetype column = table.columns.indexOf(name);
            if (isShown(table.cells[row][column]) && (rarest < 0 || showing(table, row, column) <= showing(table, row, rarest))) rarest = column;
        }
        if (rarest >= 0) table.cells[row][rarest] = withheld;
    }
}

struct TableCell {
    qsizetype row = -1, column = -1;
};

/// The shown cell without which the fewest stand alone.
TableCell worstCell(const ParticipantTable& table, int smallest) {
    TableCell worst;
    std::pair<qsizetype, qsizetype> least;
    for (qsizetype row = 0; row < table.cells.size(); ++row)
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (!isShown(table.cells[row][column])) continue;
            ParticipantTable without = table;
            without.cells[row][column] = withheld;
            const std::pair<qsizetype, qsizetype> left{aloneIn(without, smallest).size(), showing(table, row, column)};
            if (worst.row < 0 || left <= least) worst = {row, column}, least = left;
        }
    return worst;
}

/// So many gaps that none of them gives its value away: of values that are withheld already, or were, the last choice.
void widenGaps(ParticipantTable& table, const QList<QStringList>& before, qsizetype column, int smallest) {
    while (true) {
        QSet<QString> gone;
        qsizetype gaps = 0, next = -1;
        for (qsizetype row = 0; row < table.cells.size(); ++row)
            if (table.cells[row][column] == withheld) ++gaps, gone.insert(before[row][column]);
        if (gaps == 0 || gaps >= smallest) return;
        std::pair<bool, qsizetype> least;
        for (qsizetype row = 0; row < table.cells.size(); ++row) {
            if (!isShown(table.cells[row][column])) continue;
            const std::pair<bool, qsizetype> rank{gone.contains(table.cells[row][column]), showing(table, row, column)};
            if (next < 0 || rank <= least) next = row, least = rank;
        }
        if (next < 0) return;
        table.cells[next][column] = withheld;
    }
}

}  // namespace

void withholdCombinations(ParticipantTable& table, int smallest) {
    constexpr qsizetype fewCells = 80;  // each of which may be tried
    const QList<QStringList> before = table.cells;
    for (QList<Alone> alone = aloneIn(table, smallest); !alone.isEmpty(); alone = aloneIn(table, smallest)) {
        if (table.cells.size() * table.columns.size() > fewCells) {
            for (const Alone& one : std::as_const(alone)) withholdRarest(table, one);
        } else {
            const TableCell worst = worstCell(table, smallest);
            table.cells[worst.row][worst.column] = withheld;  // whoever stands alone shows a value
        }
    }
    for (qsizetype column = table.columns.size() - 1; column >= 0; --column) {
        bool isTouched = false;
        for (qsizetype row = 0; row < table.cells.size(); ++row) isTouched = isTouched || table.cells[row][column] != before[row][column];
        if (!isTouched) continue;
        widenGaps(table, before, column, smallest);
        QSet<QString> left;
        for (const QStringList& row : std::as_const(table.cells))
            if (isShown(row[column])) left.insert(row[column]);
        const QString name = table.columns[column];
        if (left.size() > 1) {
            table.combinedIn.prepend(name);
            continue;
        }
        table.leftOut.append(name);
        table.withheldIn.removeAll(name);
        table.columns.removeAt(column);
        for (QStringList& row : table.cells) row.removeAt(column);
    }
}

QStringList withheldNote(const ParticipantTable& table, int smallest) {
    QStringList note;
    if (!table.withheldIn.isEmpty())
        note.append(
            u"To protect the participants, values of %1 that fewer than %2 participants shared, or that would have "
            u"given "
            "such a value away, are withheld (–)."_s.arg(prose::listed(table.withheldIn), prose::number(smallest)));
    if (!table.combinedIn.isEmpty())
        note.append(u"Single values of %1 are withheld as well, where several together would have pointed to fewer than %2 participants, or where a gap would have given its value away."_s.arg(
            prose::listed(table.combinedIn), prose::number(smallest)));
    if (!table.leftOut.isEmpty())
        note.append(u"%1 %2 left out, as too few participants shared a value."_s.arg(
            prose::upperFirst(prose::listed(table.leftOut)), table.leftOut.size() == 1 ? u"is"_s : u"are"_s));
    if (!table.withoutConsent.isEmpty())
        note.append(u"%1 did not agree to having particulars published."_s.arg(
            prose::upperFirst(prose::counted(table.withoutConsent.size(), u"participant"_s))));
    return note;
}

}  // namespace kondensat::exporting
