// Who stands alone in the participant table by several values together.
#include <gtest/gtest.h>

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
