// Labels of quotes that only one participant can have.
#include <gmock/gmock.h>

#include <QTemporaryDir>

#include "app/operations/exporting.h"
#include "core/method/singling_out.h"
#include "core/study/change_set.h"
#include "core/study/fold.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// Participants with their attributes; the first is quoted, with a label that somebody typed or none. The last one's words are a gold quote.
ChangeSet changesOf(const QList<Keyed>& participants, const QString& label) {
    ChangeSet set(u"a study"_s);
    Source source;
    source.id = RecordId::of("src");
    source.speakerIs = {{u"s1"_s, u"P1"_s}, {u"s2"_s, u"P%1"_s.arg(participants.size())}};
    set.add(source);
    set.edit(source.id, {text::Insert{std::nullopt, u"Nobody called.\nI waited."_s}, text::Mark{{set.entry(), 0}, QJsonObject{{u"speaker"_s, u"s1"_s}}},
                         text::Mark{{set.entry(), 15}, QJsonObject{{u"speaker"_s, u"s2"_s}}}});
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
    quote.label = label;
    set.add(quote);
    CodeGroup group;
    group.id = RecordId::of("g1");
    group.parent = analysis.id;
    set.add(group);
    Subgroup subgroup;
    subgroup.id = RecordId::of("sg1");
    subgroup.parent = group.id;
    set.add(subgroup);
    MeaningUnit unit;
    unit.id = RecordId::of("u1");
    unit.parent = analysis.id;
    unit.source = source.id;
    unit.range = {{set.entry(), 15}, {set.entry(), 23}};
    unit.groups = {group.id};
    unit.subgroups = {subgroup.id};
    set.add(unit);
    GoldQuote gold;
    gold.id = RecordId::of("gold1");
    gold.parent = subgroup.id;
    gold.unit = unit.id;
    set.add(gold);
    return set;
}

Study studyOf(const QList<Keyed>& participants, const QString& label) {
    const ChangeSet set = changesOf(participants, label);
    Entry entry;
    entry.id = set.entry();
    entry.replica = ReplicaId::fresh();
    entry.sequence = entry.lamport = 1;
    entry.changes = set.changes();
    return fold({entry});
}

QStringList singled(const QList<Keyed>& participants, const QString& pattern, int smallest = 2, const QString& label = {}, method::LabelledQuotes which = {}) {
    const Study study = studyOf(participants, label);
    QStringList words;
    for (const auto& one : method::singledOutByLabels(study, RecordId::of("main"), pattern, smallest, which))
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

TEST(SinglingOut, IsFoundInALabelThatSomebodyTyped) {
    EXPECT_THAT(singled({midwife, teacher, teacher}, {}, 2, u"(a Midwife in her forties)"_s), ElementsAre(u"P1: profession, 1"_s));
    EXPECT_THAT(singled({midwife, teacher, teacher}, u"({id}, {profession})"_s, 2, u"(P1)"_s), IsEmpty()) << "what was typed stands instead of the pattern";
    EXPECT_THAT(singled({midwife, teacher, teacher}, {}, 2, u"(a teacher, or a midwifery student)"_s), IsEmpty()) << "words of others, and other words";
    EXPECT_THAT(singled({midwife, midwife, teacher}, {}, 3, u"(P1, midwife)"_s), ElementsAre(u"P1: profession, 2"_s));
    EXPECT_THAT(singled({midwife, {{u"profession"_s, u"midwife"_s}, {u"age"_s, u"60-69"_s}}, teacher}, {}, 2, u"(midwife, 40-49)"_s), ElementsAre(u"P1: age+profession, 1"_s));
}

TEST(SinglingOut, IsFoundInTheLabelsOfGoldQuotes) {
    EXPECT_THAT(singled({teacher, teacher, midwife}, u"({id}, {profession})"_s), IsEmpty()) << "her words are quoted in no text";
    EXPECT_THAT(singled({teacher, teacher, midwife}, u"({id}, {profession})"_s, 2, {}, {true, true}), ElementsAre(u"P3: profession, 1"_s));
    EXPECT_THAT(singled({midwife, teacher, teacher}, u"({id}, {profession})"_s, 2, {}, {false, true}), IsEmpty()) << "the texts are not asked";
    EXPECT_THAT(singled({midwife, midwife, teacher, teacher}, u"({profession})"_s, 3, {}, {true, true}), ElementsAre(u"P1: profession, 2"_s, u"P4: profession, 2"_s));
    EXPECT_THAT(singled({teacher, teacher, midwife}, {}, 2, {}, {true, true}), IsEmpty()) << "a label without attributes";
}

TEST(SinglingOut, IsNotFoundInGoldQuotesOfASubgroupThatIsSetAside) {
    ChangeSet set = changesOf({teacher, teacher, midwife}, {});
    set.set(RecordId::of("sg1"), &Subgroup::setAside, u"merged"_s);
    Entry entry;
    entry.id = set.entry();
    entry.replica = ReplicaId::fresh();
    entry.sequence = entry.lamport = 1;
    entry.changes = set.changes();
    EXPECT_TRUE(method::singledOutByLabels(fold({entry}), {}, u"({profession})"_s, 2, {true, true}).isEmpty());
}

TEST(SinglingOut, IsMeasuredAsTheLayoutOfTheReportSays) {
    const QTemporaryDir folder;
    journal::ProjectOptions options;
    options.installationFolder = folder.filePath(u"home"_s);
    options.backups = false;
    const auto project = journal::Project::create(folder.filePath(u"s.kondensat"_s), options);
    ASSERT_TRUE(project.ok());
    ASSERT_TRUE((*project)->commit(changesOf({midwife, midwife, teacher, teacher, teacher}, u"(P1, midwife)"_s)).ok());
    const auto warnings = [&](const QByteArray& head, const QByteArray& table) {
        app::Export what;
        what.analysis = RecordId::of("main");
        what.path = folder.filePath(u"r.md"_s);
        what.layout = folder.filePath(u"own.yaml"_s);
        QFile file(what.layout);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("layout: own\ntitle: Own\nlanguage: en\n" + head + "sections:\n  - id: a\n    heading: A\n    sections:\n      - id: b\n        heading: B\n        content:\n" + table + "          - findings: true\n");
        file.close();
        const auto written = app::exportStudy(**project, what);
        EXPECT_TRUE(written.ok()) << (written ? "" : written.error().message().toStdString());
        return written ? (*written)->warnings.join(u'\n').toStdString() : std::string();
    };
    const std::string three = "the labels of quotes show what fewer than 3 participants share (profession) of P1";
    EXPECT_THAT(warnings({}, "          - {table: participants, caption: Who, smallest: 3}\n"), HasSubstr(three));
    EXPECT_THAT(warnings({}, "          - {table: participants, caption: Who}\n"), Not(HasSubstr("the labels of quotes")));
    EXPECT_THAT(warnings({}, {}), Not(HasSubstr("the labels of quotes")));
    // Of gold quotes where the layout prints them: P5 is the only one of them whose words no text quotes.
    const std::string ofGold = "the labels of quotes show what fewer than 4 participants share (profession) of P1, P5";
    const QByteArray four = "          - {table: participants, caption: Who, smallest: 4}\n", label = "quote label: \"({id}, {profession})\"\n";
    for (const QByteArray block : {"          - booklet: true\n", "          - {table: examples, caption: E}\n", "          - {table: examples, caption: E, columns: [code, meaning unit]}\n"})
        EXPECT_THAT(warnings(label, four + block), HasSubstr(ofGold)) << block.toStdString();
    for (const QByteArray block : {"          - {booklet: true, quotes: false}\n", "          - {table: examples, caption: E, columns: [code, subgroup]}\n", ""})
        EXPECT_THAT(warnings(label, four + block), Not(HasSubstr("P5"))) << block.toStdString();
    EXPECT_THAT(warnings("quote label: none\n", "          - {table: participants, caption: Who, smallest: 3}\n"), Not(HasSubstr("the labels of quotes"))) << "no quote is labelled";
}

TEST(SinglingOut, IsNoneInALabelWithoutAttributes) {
    EXPECT_THAT(singled({midwife, teacher}, u"({session}, {id})"_s), IsEmpty());
    EXPECT_THAT(singled({midwife, teacher}, {}), IsEmpty());
    EXPECT_THAT(singled({Keyed{}, teacher}, u"({profession})"_s), IsEmpty()) << "a label without the value says nothing";
}
