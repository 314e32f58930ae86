// Labels of quotes that only one participant can have.
#include <gmock/gmock.h>

#include "core/method/singling_out.h"
#include "core/study/change_set.h"
#include "core/study/fold.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Participants with their attributes; the first is quoted.
Study studyOf(const QList<Keyed>& participants) {
    ChangeSet set(u"a study"_s);
    Source source;
    source.id = RecordId::of("src");
    source.speakerIs = {{u"s1"_s, u"P1"_s}};
    set.add(source);
    set.edit(source.id, {text::Insert{std::nullopt, u"Nobody called."_s}, text::Mark{{set.entry(), 0}, QJsonObject{{u"speaker"_s, u"s1"_s}}}});
    for (qsizetype i = 0; i < participants.size(); ++i) {
        Participant participant;
        participant.id = RecordId::parse(u"P%1"_s.arg(i + 1)).value();
        participant.label = participant.id.toString();
        participant.attributes = participants[i];
        participant.order = participant.label;
        set.add(participant);
    }
    Analysis analysis;
    analysis.id = RecordId::of("main");
    set.add(analysis);
    Category category;
    category.id = RecordId::of("k1");
    category.parent = analysis.id;
    set.add(category);
    AnalyticText analytic;
    analytic.id = RecordId::of("t1");
    analytic.parent = category.id;
    set.add(analytic);
    Quote quote;
    quote.id = RecordId::of("q1");
    quote.parent = analytic.id;
    quote.source = source.id;
    quote.range = {{set.entry(), 0}, {set.entry(), 5}};
    set.add(quote);
    Entry entry;
    entry.id = set.entry();
    entry.replica = ReplicaId::fresh();
    entry.sequence = entry.lamport = 1;
    entry.changes = set.changes();
    return fold({entry});
}

QStringList singled(const QList<Keyed>& participants, const QString& pattern, int smallest = 2) {
    const Study study = studyOf(participants);
    QStringList words;
    for (const auto& one : method::singledOutByLabels(study, RecordId::of("main"), pattern, smallest))
        words.append(u"%1: %2, %3"_s.arg(one.participant.toString(), one.attributes.join(u'+')).arg(one.sharedBy));
    return words;
}

const Keyed midwife{{u"profession"_s, u"midwife"_s}, {u"age"_s, u"40-49"_s}}, teacher{{u"profession"_s, u"teacher"_s}, {u"age"_s, u"40-49"_s}};

}  // namespace

TEST(SinglingOut, IsAValueThatNobodyElseHas) {
    EXPECT_THAT(singled({midwife, teacher, teacher}, u"({id}, {profession})"_s), ElementsAre(u"P1: profession, 1"_s));
    EXPECT_THAT(singled({teacher, midwife, teacher}, u"({id}, {profession})"_s), IsEmpty()) << "the midwife is not quoted";
    EXPECT_THAT(singled({midwife, {{u"profession"_s, u" Midwife"_s}}}, u"({id}, {profession})"_s), IsEmpty());
    EXPECT_THAT(singled({midwife, teacher}, u"({id}, {age})"_s), IsEmpty());
}

TEST(SinglingOut, IsACombinationThatNobodyElseHas) {
    const Keyed old{{u"profession"_s, u"midwife"_s}, {u"age"_s, u"60-69"_s}}, teacherOf60{{u"profession"_s, u"teacher"_s}, {u"age"_s, u"60-69"_s}};
    EXPECT_THAT(singled({old, midwife, teacherOf60}, u"({profession}, {age})"_s), ElementsAre(u"P1: profession+age, 1"_s));
}

TEST(SinglingOut, CountsAsFewAsOneSays) {
    EXPECT_THAT(singled({midwife, midwife, teacher}, u"({profession})"_s), IsEmpty());
    EXPECT_THAT(singled({midwife, midwife, teacher}, u"({profession})"_s, 3), ElementsAre(u"P1: profession, 2"_s));
}

TEST(SinglingOut, IsNoneInALabelWithoutAttributes) {
    EXPECT_THAT(singled({midwife, teacher}, u"({session}, {id})"_s), IsEmpty());
    EXPECT_THAT(singled({midwife, teacher}, {}), IsEmpty());
    EXPECT_THAT(singled({Keyed{}, teacher}, u"({profession})"_s), IsEmpty()) << "a label without the value says nothing";
}
