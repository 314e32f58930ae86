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

/// Participants with their attributes; the first is quoted, with a label that somebody typed or none.
ChangeSet changesOf(const QList<Keyed>& participants, const QString& label) {
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
    quote.label = label;
    set.add(quote);
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

QStringList singled(const QList<Keyed>& participants, const QString& pattern, int smallest = 2, const QString& label = {}) {
    const Study study = studyOf(participants, label);
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

TEST(SinglingOut, IsFoundInALabelThatSomebodyTyped) {
    EXPECT_THAT(singled({midwife, teacher, teacher}, {}, 2, u"(a Midwife in her forties)"_s), ElementsAre(u"P1: profession, 1"_s));
    EXPECT_THAT(singled({midwife, teacher, teacher}, u"({id}, {profession})"_s, 2, u"(P1)"_s), IsEmpty()) << "what was typed stands instead of the pattern";
    EXPECT_THAT(singled({midwife, teacher, teacher}, {}, 2, u"(a teacher, or a midwifery student)"_s), IsEmpty()) << "words of others, and other words";
    EXPECT_THAT(singled({midwife, midwife, teacher}, {}, 3, u"(P1, midwife)"_s), ElementsAre(u"P1: profession, 2"_s));
    EXPECT_THAT(singled({midwife, {{u"profession"_s, u"midwife"_s}, {u"age"_s, u"60-69"_s}}, teacher}, {}, 2, u"(midwife, 40-49)"_s), ElementsAre(u"P1: age+profession, 1"_s));
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
    EXPECT_THAT(warnings("quote label: none\n", "          - {table: participants, caption: Who, smallest: 3}\n"), Not(HasSubstr("the labels of quotes"))) << "no quote is labelled";
}

TEST(SinglingOut, IsNoneInALabelWithoutAttributes) {
    EXPECT_THAT(singled({midwife, teacher}, u"({session}, {id})"_s), IsEmpty());
    EXPECT_THAT(singled({midwife, teacher}, {}), IsEmpty());
    EXPECT_THAT(singled({Keyed{}, teacher}, u"({profession})"_s), IsEmpty()) << "a label without the value says nothing";
}
