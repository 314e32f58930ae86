#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "export/report.h"
#include "tests/report/walking_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;
namespace exporting = kondensat::exporting;
using exporting::Document;

namespace {

Document reportOf(const Study& study, const QString& layout = u"report"_s) {
    exporting::ReportOptions options;
    options.layout = layout;
    auto document = exporting::buildReport(study, options);
    EXPECT_TRUE(document.ok()) << (document ? "" : document.error().message().toStdString());
    return document ? *document : Document();
}

QStringList headings(const Document& document) {
    QStringList list;
    for (const auto& block : document.blocks)
        if (const auto* heading = block.as<exporting::Heading>())
            list.append(QString(heading->level, u'#') + u' ' + heading->text.plain());
    return list;
}

QString plain(const QList<exporting::Inline>& paragraphs) {
    QStringList lines;
    for (const auto& paragraph : paragraphs) lines.append(paragraph.plain());
    return lines.join(u'\n');
}

/// Paragraphs directly under a heading, up to the next one.
QString textUnder(const Document& document, const QString& heading) {
    QStringList lines;
    bool within = false;
    for (const auto& block : document.blocks) {
        if (const auto* head = block.as<exporting::Heading>())
            within = head->text.plain() == heading;
        else if (const auto* paragraph = block.as<exporting::Paragraph>(); paragraph && within)
            lines.append(paragraph->text.plain());
    }
    return lines.join(u'\n');
}

QList<QStringList> cells(const Document& document, const QString& bookmark) {
    QList<QStringList> rows;
    for (const auto& block : document.blocks)
        if (const auto* table = block.as<exporting::Table>(); table && block.bookmark == bookmark)
            for (const auto& list : {table->headerRows, table->rows})
                for (const auto& row : list) {
                    rows.append(QStringList());
                    for (const auto& cell : row) rows.last().append(plain(cell.paragraphs));
                }
    return rows;
}

QString writeYaml(const QTemporaryDir& dir, const QByteArray& yaml) {
    QFile file(dir.filePath(u"layout.yaml"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(yaml);
    return file.fileName();
}

QString everyWord(const Document& document) {
    QStringList words{document.title, document.subtitle, document.authors.join(u' '), plain(document.abstract)};
    for (const auto& block : document.blocks) {
        if (const auto* p = block.as<exporting::Paragraph>()) words.append(p->text.plain());
        if (const auto* q = block.as<exporting::Quote>()) words.append(plain(q->paragraphs));
    }
    return words.join(u'\n');
}

}  // namespace

TEST(Report, HasItsHeadingsInOrder) {
    const QStringList expected{u"# Background"_s,
                               u"# Aim and research question"_s,
                               u"# Methods"_s,
                               u"## Design and methodological orientation"_s,
                               u"## Research team and reflexivity"_s,
                               u"## Participants and recruitment"_s,
                               u"## Participant characteristics"_s,
                               u"## Data collection"_s,
                               u"## Interview guide"_s,
                               u"## Transcripts and material"_s,
                               u"## Ethics and data protection"_s,
                               u"## Analysis"_s,
                               u"### Step 1: total impression"_s,
                               u"### Step 2: meaning units"_s,
                               u"### Step 3: condensation"_s,
                               u"### Step 4: synthesis"_s,
                               u"### Examples of the analysis"_s,
                               u"### Translation"_s,
                               u"### Quotations"_s,
                               u"### Software"_s,
                               u"## Information power"_s,
                               u"## Rigour"_s,
                               u"# Findings"_s,
                               u"## Company outweighs the weather"_s,
                               u"### Talk begins on the bench"_s,
                               u"### Rain"_s,
                               u"# Declarations"_s,
                               u"## Authors' contributions"_s,
                               u"# Appendices"_s,
                               u"## Coding tree"_s,
                               u"## Quotes in their original language"_s,
                               u"## Reporting checklist"_s};
    EXPECT_EQ(headings(reportOf(WalkingStudy().study())).join(u'\n').toStdString(), expected.join(u'\n').toStdString());
}

TEST(Report, NamesTitleAuthorsAndAbstract) {
    const Document document = reportOf(WalkingStudy().study());
    EXPECT_EQ(document.title, u"Walking together");
    EXPECT_EQ(document.subtitle, u"An interview study");
    EXPECT_EQ(document.authors, QStringList({u"Anna Bro, PhD"_s, u"Carl Dam, MSc"_s}));
    EXPECT_EQ(plain(document.abstract), u"Walking in a group was explored.");
}

TEST(Report, ReadsAsAMethodsSection) {
    const Document document = reportOf(WalkingStudy().study());
    EXPECT_EQ(textUnder(document, u"Research team and reflexivity"_s).section(u'\n', 0, 0).toStdString(),
              "The research team consisted of two researchers: Anna Bro (AB; PhD; senior researcher; woman) and Carl "
              "Dam (CD; MSc; "
              "student; man).");
    EXPECT_EQ(textUnder(document, u"Participants and recruitment"_s).toStdString(),
              "Participants were sampled purposively.\nInclusion criteria: all had walked for a year.\n"
              "Of the seven people approached, five took part and two declined. The reasons on record for declining "
              "were “had no time”. Five participants took part: four in two focus groups and one in one individual "
              "interview.\n shows the recruitment.");
    EXPECT_EQ(textUnder(document, u"Data collection"_s).toStdString(),
              "Two focus groups and one individual interview were held in person between 1 February and 9 March 2022. "
              "They were held in "
              "English. The sessions lasted between 35 and 70 minutes (median 60). No interview was repeated; each "
              "participant took part "
              "once.\nNobody besides participants and researchers was present.\nAll sessions were conducted by AB "
              "(moderator). All three sessions were recorded (audio). Field notes were made in connection with focus "
              "group 1 and are part "
              "of the material.");
    EXPECT_EQ(textUnder(document, u"Step 2: meaning units"_s).toStdString(),
              "In three sources, three meaning units were identified and labelled with two different codes. They were "
              "gathered in two code groups: “Company” and “Weather”. AB marked meaning units.");
    EXPECT_EQ(textUnder(document, u"Quotations"_s).toStdString(),
              "In the quotes, hesitations were removed and words added for clarity stand in square brackets.");
    EXPECT_EQ(textUnder(document, u"Translation"_s).toStdString(),
              "One quote was translated from Danish into English. The translation was checked against the original.");
}

TEST(Report, LabelsEveryQuoteAndPrintsItsEditedForm) {
    const Document document = reportOf(WalkingStudy().study());
    QStringList quotes;
    for (const auto& block : document.blocks)
        if (const auto* quote = block.as<exporting::Quote>(); quote && block.bookmark.startsWith(u"quote-"))
            quotes.append(plain(quote->paragraphs) + u' ' + quote->attribution);
    EXPECT_EQ(
        quotes,
        QStringList({u"Well, we sit on the bench and talk. (P1, walker)"_s,
                     u"P1: we sit on the bench and talk.\nP2: The bench is where it starts. (P1, walker; P2, walker)"_s,
                     u"The rain is nothing when there are several of you. (P5, walker)"_s}));
}

TEST(Report, KeepsTranslatedQuotesInTheirOwnLanguageInAnAppendix) {
    WalkingStudy walking;
    const Document document = reportOf(walking.study());
    for (const auto& block : document.blocks)
        if (block.bookmark == u"original-"_s + walking.rainQuote.toString()) {
            EXPECT_EQ(plain(block.as<exporting::Quote>()->paragraphs), u"Regnen gør ingenting, når man er flere.");
            EXPECT_EQ(block.language, u"da");
            return;
        }
    FAIL() << "no original";
}

TEST(Report, ShowsNoCondensateOutsideTheExamples) {
    const Study study = WalkingStudy().study();
    EXPECT_FALSE(everyWord(reportOf(study)).contains(u"Rain is nothing to me."));
    EXPECT_EQ(cells(reportOf(study), u"table-examples"_s).at(2).at(4), u"Rain is nothing to me.");
}

TEST(Report, PutsAQuoteInTheMiddleOfASentenceIntoQuotationMarks) {
    WalkingStudy walking;
    const RecordId text = walking.set.add(
        AnalyticText{{{}, walking.theme, u"zz"_s}, walking.set.add(Subgroup{{{}, walking.company}, u"Talk"_s})});
    walking.tell(text, u"They said {} more than once."_s,
                 {walking.quote(text, walking.fg1, u"The bench is where it starts."_s, u"it starts"_s)});
    EXPECT_TRUE(everyWord(reportOf(walking.study())).contains(u"They said “it starts” (P2, walker) more than once."))
        << everyWord(reportOf(walking.study())).toStdString();
}

TEST(Report, FillsItsTablesFromTheRecords) {
    const Document document = reportOf(WalkingStudy().study());
    EXPECT_EQ(cells(document, u"table-guide"_s),
              QList<QStringList>({{u"Topic"_s, u"Questions"_s},
                                  {u"Beginning"_s, u"–"_s},
                                  {u"The walk"_s, u"What happens on a walk?\nWhat would you miss?"_s}}));
    const auto examples = cells(document, u"table-examples"_s);
    ASSERT_EQ(examples.size(), 3);
    EXPECT_EQ(examples[1], QStringList({u"Well, erm, we sit on the bench and talk. (P1, walker)"_s, u"sitting"_s,
                                        u"Company"_s, u"The bench"_s, u"I sit down on the bench, and then we talk."_s,
                                        u"Company outweighs the weather"_s}));
}

TEST(ParticipantTable, WithholdsWhatPointsToOnePerson) {
    const auto rows = cells(reportOf(WalkingStudy().study()), u"table-participants"_s);
    // One man among five: showing the four women would tell who he is, so gender is left out. Two towns are held by one
    // each.
    EXPECT_EQ(rows, QList<QStringList>({{u"Participant"_s, u"Role"_s, u"Session"_s},
                                        {u"P1"_s, u"walker"_s, u"Focus group 1"_s},
                                        {u"P2"_s, u"walker"_s, u"Focus group 1"_s},
                                        {u"P3"_s, u"leader"_s, u"Focus group 2"_s},
                                        {u"P4"_s, u"leader"_s, u"Focus group 2"_s},
                                        {u"P5"_s, u"walker"_s, u"Interview 1"_s}}));
    EXPECT_TRUE(everyWord(reportOf(WalkingStudy().study()))
                    .contains(u"Gender and town are left out, as too few participants shared a value."));
}

TEST(ParticipantTable, KeepsTheCommonValuesOfAColumnWhoseRareOnesAreSeveral) {
    WalkingStudy walking;
    walking.participant(u"P6"_s, {{u"town"_s, u"south"_s}});
    const Document document = reportOf(walking.study());
    QStringList towns;
    for (const QStringList& row : cells(document, u"table-participants"_s)) towns.append(row.at(2));
    EXPECT_EQ(towns, QStringList({u"Town"_s, u"north"_s, u"north"_s, u"south"_s, u"–"_s, u"–"_s, u"south"_s}));
}

TEST(ParticipantTable, ShowsNothingOfThoseWhoDidNotAgreeToIt) {
    WalkingStudy walking;
    Consent refused;
    refused.parent = walking.p1, refused.order = u"zz"_s, refused.scopes = {{u"attributes"_s, u"no"_s}};
    walking.set.add(refused);
    const auto rows = cells(reportOf(walking.study()), u"table-participants"_s);
    for (const QStringList& row : rows)
        if (row.first() == u"P1") {
            EXPECT_FALSE(row.contains(u"walker"));
        }
}

TEST(Report, OfAnAlmostEmptyStudyInventsNothing) {
    for (const Study& study : {Study(), WalkingStudy(WalkingStudy::Bare{}).study()}) {
        const Document document = reportOf(study);
        EXPECT_EQ(headings(document), QStringList({u"# Appendices"_s, u"## Reporting checklist"_s}));
        for (const auto& block : document.blocks)
            EXPECT_FALSE(block.as<exporting::Paragraph>())
                << block.as<exporting::Paragraph>()->text.plain().toStdString();
        EXPECT_EQ(cells(document, u"table-checklist"_s).size(), 36) << "header, three domains, 32 items";
        const Document manuscript = reportOf(study, u"manuscript"_s);
        EXPECT_TRUE(manuscript.blocks.isEmpty());
    }
}

TEST(Report, IsTheSameForTheSameStudy) {
    const Study study = WalkingStudy().study();
    EXPECT_EQ(everyWord(reportOf(study)), everyWord(reportOf(study)));
    EXPECT_EQ(reportOf(study).modified, reportOf(study).modified);
}

TEST(Report, PointsEachChecklistRowAtAPlaceThatExists) {
    const Document document = reportOf(WalkingStudy().study());
    QStringList bookmarks;
    for (const auto& block : document.blocks)
        if (!block.bookmark.isEmpty()) bookmarks.append(block.bookmark);
    EXPECT_EQ(bookmarks.size(), QSet<QString>(bookmarks.cbegin(), bookmarks.cend()).size());
    int references = 0;
    for (const auto& block : document.blocks)
        if (const auto* table = block.as<exporting::Table>(); table && block.bookmark == u"table-checklist")
            for (const auto& row : table->rows)
                for (const auto& run : row.size() == 1 ? QList<exporting::Run>() : row.last().paragraphs.first().runs) {
                    EXPECT_EQ(run.reference, exporting::Run::Reference::Page);
                    EXPECT_TRUE(bookmarks.contains(run.target)) << run.target.toStdString();
                    ++references;
                }
    EXPECT_EQ(references, 32);
}

TEST(Layout, ForAManuscriptHoldsMethodsAndFindingsOnly) {
    QStringList top;
    for (const QString& heading : headings(reportOf(WalkingStudy().study(), u"manuscript"_s)))
        if (heading.startsWith(u"# ")) top.append(heading);
    EXPECT_EQ(top, QStringList({u"# Methods"_s, u"# Findings"_s}));
}

TEST(Layout, OfOnesOwnSaysWhichSectionsAndColumnsThereAre) {
    QTemporaryDir dir;
    const QString path = writeYaml(
        dir,
        "layout: mine\nquote label: \"[{id}]\"\nsections:\n  - id: people\n    heading: People\n    content:\n"
        "      - [sample size]\n      - {table: participants, columns: [id, role], headers: [Who, What]}\n"
        "  - id: found\n    heading: Found\n    content: [{findings: true, introductions: false}]\n");
    const Document document = reportOf(WalkingStudy().study(), path);
    EXPECT_EQ(cells(document, u"table-participants"_s).at(0), QStringList({u"Who"_s, u"What"_s}));
    EXPECT_FALSE(everyWord(document).contains(u"Walking was company first."));
    for (const auto& block : document.blocks)
        if (block.bookmark.startsWith(u"quote-")) {
            EXPECT_TRUE(block.as<exporting::Quote>()->attribution.startsWith(u"[P"));
        }
}

TEST(Layout, SaysLineAndColumnOfAMistake) {
    QTemporaryDir dir;
    const auto messageFor = [&](const QByteArray& yaml) {
        exporting::ReportOptions options;
        options.layout = writeYaml(dir, yaml);
        const auto document = exporting::buildReport(Study(), options);
        EXPECT_FALSE(document.ok());
        return document ? QString() : document.error().message();
    };
    const QByteArray start = "layout: x\nsections:\n  - id: a\n    content:\n";
    EXPECT_TRUE(messageFor(start + "      - invented\n").contains(u"line 5, column 9"));
    EXPECT_TRUE(messageFor(start + "      - {table: chairs}\n").contains(u"line 5, column 17"));
    EXPECT_TRUE(messageFor(start + "      - {table: examples, most: many}\n").contains(u"line 5, column 33"));
    EXPECT_TRUE(messageFor("layout: x\nsection: []\n").contains(u"line 2, column 1"));
    EXPECT_TRUE(messageFor("layout: x\nsections: {\n").contains(u"line "));
}

TEST(Report, OfOneAnalysisLeavesTheOthersOut) {
    WalkingStudy walking;
    Analysis other;
    other.title = u"On notes"_s, other.order = u"zz"_s, other.sources = {walking.notes};
    exporting::ReportOptions options;
    options.analysis = walking.set.add(other);
    const auto document = exporting::buildReport(walking.study(), options);
    ASSERT_TRUE(document.ok());
    EXPECT_EQ(document->subtitle, u"On notes");
    EXPECT_FALSE(headings(*document).contains(u"# Findings"_s));
    EXPECT_EQ(cells(*document, u"table-participants"_s).size(), 3);
    options.analysis = RecordId::of("nowhere");
    EXPECT_EQ(exporting::buildReport(walking.study(), options).error().code, Error::Code::NotFound);
}

TEST(Report, IsWrittenInTheFormatsOfItsSuffix) {
    QTemporaryDir dir;
    for (const char* suffix : {"docx", "odt", "html", "md"}) {
        const QString path = dir.filePath(u"report."_s + QLatin1StringView(suffix));
        const auto written = exporting::writeReport(WalkingStudy().study(), {}, path);
        ASSERT_TRUE(written.ok()) << written.error().message().toStdString();
        EXPECT_GT(QFile(path).size(), 1000) << suffix;
    }
}

TEST(Report, ListsOnlySubthemesThatTheFindingsTell) {
    WalkingStudy walking;
    walking.set.add(Subgroup{{{}, walking.company}, u"Untold"_s});
    const Document document = reportOf(walking.study());
    QStringList items;
    for (const auto& block : document.blocks)
        if (const auto* list = block.as<exporting::List>(); list && block.bookmark == u"tree-themes")
            for (const auto& item : list->items) items.append(QString::number(item.level) + u' ' + item.text.plain());
    EXPECT_EQ(items, QStringList({u"0 Company outweighs the weather"_s, u"1 Talk begins on the bench"_s, u"1 Rain"_s}));
}
