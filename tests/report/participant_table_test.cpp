// Who stands alone in the participant table by several values together.
#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <bit>

#include "export/report/participant_table.h"

using namespace kondensat;
using namespace kondensat::exporting;
using namespace Qt::StringLiterals;

namespace {

struct Rows {
    QList<study::Participant> people;
    ParticipantTable table;

    Rows(const QStringList& columns, const QList<QStringList>& cells) {
        people.resize(cells.size());
        table.columns = columns;
        table.cells = cells;
        for (qsizetype i = 0; i < people.size(); ++i) {
            people[i].label = u"P%1"_s.arg(i + 1);
            table.participants.append(&people[i]);
        }
    }
    [[nodiscard]] QStringList alone(int smallest = 2) const {
        QStringList words;
        for (const Alone& one : aloneIn(table, smallest)) words.append(one.participant + u": "_s + one.columns.join(u'+'));
        return words;
    }
};

const QString nurse = u"nurse"_s, teacher = u"teacher"_s, woman = u"woman"_s, man = u"man"_s, city = u"city"_s, country = u"country"_s, gone = u"–"_s;

}  // namespace

TEST(ParticipantTable, TellsWhoHasACombinationOfTheirOwn) {
    const Rows rows({u"profession"_s, u"gender"_s}, {{nurse, woman}, {nurse, woman}, {nurse, man}, {teacher, man}, {teacher, man}});
    EXPECT_EQ(rows.alone(), QStringList{u"P3: profession+gender"_s});
    EXPECT_EQ(rows.alone(3).size(), 5);
    EXPECT_TRUE(rows.alone(1).isEmpty());
}

TEST(ParticipantTable, NamesAsFewColumnsAsTellSomebodyApart) {
    // By two columns nobody is alone; by three each is.
    const Rows rows({u"a"_s, u"b"_s, u"c"_s}, {{u"0"_s, u"0"_s, u"0"_s}, {u"0"_s, u"1"_s, u"1"_s}, {u"1"_s, u"0"_s, u"1"_s}, {u"1"_s, u"1"_s, u"0"_s},
                                                {u"0"_s, u"0"_s, u"1"_s}, {u"0"_s, u"1"_s, u"0"_s}, {u"1"_s, u"0"_s, u"0"_s}, {u"1"_s, u"1"_s, u"1"_s}});
    ASSERT_EQ(rows.alone().size(), 8);
    for (const QString& each : rows.alone()) EXPECT_TRUE(each.endsWith(u"a+b+c"_s)) << each.toStdString();
}

TEST(ParticipantTable, TakesAWithheldValueForOneThatOthersMayHave) {
    EXPECT_TRUE(Rows({u"profession"_s, u"gender"_s}, {{nurse, man}, {nurse, gone}, {teacher, man}, {gone, man}}).alone().isEmpty());
    EXPECT_TRUE(Rows({u"profession"_s, u"gender"_s}, {{nurse, man}, {nurse, QString()}, {teacher, QString()}, {teacher, man}}).alone().isEmpty());
    EXPECT_EQ(Rows({u"profession"_s, u"gender"_s}, {{nurse, man}, {teacher, gone}, {teacher, man}, {nurse, woman}, {nurse, woman}}).alone(),
              QStringList{u"P1: profession+gender"_s});
}

TEST(ParticipantTable, ThatHasOneColumnTellsNobodyApart) {
    EXPECT_TRUE(Rows({u"profession"_s}, {{nurse}, {teacher}}).alone().isEmpty());
    EXPECT_TRUE(Rows({}, {{}, {}}).alone().isEmpty());
}

namespace {

/// Shown values of a table, row by row.
QStringList shownIn(const ParticipantTable& table) {
    QStringList rows;
    for (const QStringList& row : table.cells) rows.append(row.join(u'|'));
    return rows;
}

}  // namespace

TEST(ParticipantTable, WithholdsWhatTellsSomebodyApartWhereThatIsWished) {
    Rows rows({u"profession"_s, u"gender"_s}, {{nurse, woman}, {nurse, woman}, {nurse, man}, {teacher, man}, {teacher, man}, {teacher, woman}, {teacher, woman}});
    ASSERT_EQ(rows.alone(), QStringList{u"P3: profession+gender"_s});
    withholdCombinations(rows.table, 2);
    EXPECT_TRUE(rows.alone().isEmpty());
    // His gender is one gap, and a single gap gives its value away: one more goes, of another value.
    EXPECT_EQ(shownIn(rows.table), (QStringList{u"nurse|woman"_s, u"nurse|woman"_s, u"nurse|–"_s, u"teacher|man"_s, u"teacher|man"_s, u"teacher|woman"_s, u"teacher|–"_s}));
    EXPECT_EQ(rows.table.combinedIn, QStringList{u"gender"_s});
    EXPECT_TRUE(withheldNote(rows.table, 2).join(u' ').contains(u"Single values of gender are withheld as well"_s)) << withheldNote(rows.table, 2).join(u' ').toStdString();
}

TEST(ParticipantTable, WithholdsNothingWhereNobodyStandsAlone) {
    Rows rows({u"profession"_s, u"gender"_s}, {{nurse, woman}, {nurse, woman}, {teacher, man}, {teacher, man}});
    const QList<QStringList> before = rows.table.cells;
    withholdCombinations(rows.table, 2);
    EXPECT_EQ(rows.table.cells, before);
    EXPECT_TRUE(withheldNote(rows.table, 2).isEmpty());
}

/// Made-up tables: afterwards nobody stands alone, no gap is by itself, what is shown is what was there, and it is the same each time. Beside
/// small ones stands the least that could have been withheld, by trying everything.
TEST(ParticipantTable, IsSafeAfterwardsAndShowsAsMuchAsItCan) {
    QRandomGenerator random(3);
    int withheldAll = 0, leastAll = 0;
    for (int n = 0; n < 300; ++n) {
        const bool isSmall = n % 2 == 0;
        const int people = isSmall ? int(random.bounded(3, 6)) : int(random.bounded(4, 60)), columns = isSmall ? 2 : int(random.bounded(2, 6)), smallest = isSmall ? 2 : int(random.bounded(2, 5));
        QStringList names;
        for (int c = 0; c < columns; ++c) names.append(QChar(u'a' + c));
        QList<QStringList> cells;
        for (int p = 0; p < people; ++p) {
            QStringList row;
            for (int c = 0; c < columns; ++c) row.append(random.bounded(8) == 0 ? (random.bounded(2) ? gone : QString()) : QString::number(random.bounded(2 + c)));
            cells.append(row);
        }
        Rows rows(names, cells), again(names, cells);
        withholdCombinations(rows.table, smallest);
        withholdCombinations(again.table, smallest);
        EXPECT_EQ(rows.table.cells, again.table.cells);
        EXPECT_TRUE(rows.alone(smallest).isEmpty());
        EXPECT_EQ(rows.table.columns.size() + rows.table.leftOut.size(), columns);
        for (qsizetype c = 0; c < rows.table.columns.size(); ++c) {
            const qsizetype was = names.indexOf(rows.table.columns[c]);
            int gaps = 0, taken = 0;
            for (int p = 0; p < people; ++p) {
                const QString& now = rows.table.cells[p][c];
                EXPECT_TRUE(now == cells[p][was] || now == gone);
                gaps += now == gone;
                taken += now != cells[p][was];
            }
            EXPECT_TRUE(taken == 0 || gaps >= smallest) << "a gap by itself";
            EXPECT_EQ(taken > 0, rows.table.combinedIn.contains(rows.table.columns[c]));
        }
        if (!isSmall) continue;
        // What tells somebody apart alone, without the gaps beside gaps: which sets of cells are enough?
        const int all = people * columns;
        int least = all;
        for (int set = 0; set < 1 << all; ++set) {
            const int count = std::popcount(unsigned(set));
            if (count >= least) continue;
            Rows tried(names, cells);
            for (int i = 0; i < all; ++i)
                if (set & 1 << i) tried.table.cells[i / columns][i % columns] = gone;
            if (tried.alone().isEmpty()) least = count;
        }
        Rows bare(names, cells);
        leastAll += least;
        for (int steps = 0; !bare.alone().isEmpty(); ++steps, ++withheldAll) {  // as the table does it, one by one
            std::tuple<qsizetype, qsizetype, int> best{-1, 0, 0};
            for (int i = 0; i < all; ++i) {
                if (QString& cell = bare.table.cells[i / columns][i % columns]; cell != gone && !cell.isEmpty()) {
                    const QString value = std::exchange(cell, gone);
                    const auto left = bare.alone().size();
                    if (std::get<0>(best) < 0 || left <= std::get<0>(best)) best = {left, 0, i};
                    cell = value;
                }
            }
            bare.table.cells[std::get<2>(best) / columns][std::get<2>(best) % columns] = gone;
        }
    }
    EXPECT_GT(leastAll, 50) << "else nobody stood alone";
    EXPECT_LE(withheldAll, leastAll + leastAll / 5) << "a fifth more than the least, at most";
}
