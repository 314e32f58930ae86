// The layouts that come with the program, beyond report and manuscript, and the blocks that they are made of.
#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/report/sample_study.h"
#include "tests/report/walking_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;
namespace exporting = kondensat::exporting;
using exporting::Document;

namespace {

Document reportOf(const Study& study, const QString& layout) {
    exporting::ReportOptions options;
    options.layout = layout;
    auto document = exporting::buildReport(study, options);
    EXPECT_TRUE(document.ok()) << (document ? "" : document.error().message().toStdString());
    return document ? *document : Document();
}

QString plain(const QList<exporting::Inline>& paragraphs) {
    QStringList lines;
    for (const auto& paragraph : paragraphs) lines.append(paragraph.plain());
    return lines.join(u'\n');
}

template <class T>
QList<const T*> blocks(const Document& document) {
    QList<const T*> all;
    for (const auto& block : document.blocks)
        if (const auto* content = block.template as<T>()) all.append(content);
    return all;
}

QStringList headings(const Document& document) {
    QStringList all;
    for (const auto* heading : blocks<exporting::Heading>(document)) all.append(heading->text.plain());
    return all;
}

QList<QStringList> cells(const Document& document, const QString& bookmark) {
    QList<QStringList> rows;
    for (const auto& block : document.blocks)
        if (const auto* table = block.as<exporting::Table>(); table && block.bookmark == bookmark)
            for (const auto& row : table->rows) {
                rows.append(QStringList());
                for (const auto& cell : row) rows.last().append(plain(cell.paragraphs));
            }
    return rows;
}

QString everyWord(const Document& document) {
    QStringList words;
    for (const auto& block : document.blocks) {
        if (const auto* p = block.as<exporting::Paragraph>()) words.append(p->text.plain());
        if (const auto* q = block.as<exporting::Quote>()) words.append(plain(q->paragraphs) + q->attribution);
        if (const auto* h = block.as<exporting::Heading>()) words.append(h->text.plain());
    }
    return words.join(u'\n');
}

class OwnLayout {
public:
    QString operator()(const QByteArray& content) const {
        QFile file(m_folder.filePath(u"layout.yaml"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("layout: x\nsections:\n  - id: a\n    content:\n" + content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST(Layouts, AreFiveAndCanBeCopied) {
    EXPECT_THAT(exporting::layoutNames(), testing::UnorderedElementsAre(u"report"_s, u"manuscript"_s, u"participant-summary"_s, u"theme-booklet"_s, u"audit-trail"_s));
    for (const QString& name : exporting::layoutNames()) {
        EXPECT_TRUE(exporting::layoutText(name)->contains("layout: " + name.toUtf8()));
        EXPECT_FALSE(headings(reportOf(sampleStudy(), name)).isEmpty());
        reportOf(Study(), name);
    }
}

TEST(ParticipantSummary, NamesNobodyAndNoStepOfTheMethod) {
    const Document summary = reportOf(sampleStudy(), u"participant-summary"_s);
    const QString words = everyWord(summary);
    for (const Participant* participant : sampleStudy().list<Participant>())
        EXPECT_FALSE(words.contains(participant->label)) << participant->label.toStdString();
    for (const QString& term : {u"condensate"_s, u"meaning unit"_s, u"code group"_s, u"COREQ"_s})
        EXPECT_FALSE(words.contains(term, Qt::CaseInsensitive)) << term.toStdString();
    EXPECT_GT(blocks<exporting::Quote>(summary).size(), 2);
    EXPECT_THAT(headings(summary), testing::IsSupersetOf({u"What we wanted to know"_s, u"What we found"_s, u"Who took part"_s}));
}

TEST(ThemeBooklet, SetsCondensatesApartAsWorkingNotes) {
    const Document booklet = reportOf(WalkingStudy().study(), u"theme-booklet"_s);
    EXPECT_THAT(headings(booklet), testing::IsSupersetOf({u"Company outweighs the weather"_s, u"Company"_s, u"The bench"_s, u"Weather"_s, u"Rain"_s}));
    const auto notes = blocks<exporting::Note>(booklet);
    ASSERT_EQ(notes.size(), 2);
    EXPECT_TRUE(notes[0]->title.contains(u"not the words of a participant"_s));
    EXPECT_EQ(plain(notes[0]->paragraphs), u"I sit down on the bench, and then we talk.");
    EXPECT_FALSE(everyWord(booklet).contains(u"I sit down on the bench"_s)) << "nowhere but in the note";
    EXPECT_EQ(plain(blocks<exporting::Quote>(booklet)[0]->paragraphs), u"Well, erm, we sit on the bench and talk. (P1, walker)");
    EXPECT_EQ(blocks<exporting::Table>(booklet)[0]->rows.size(), 6) << "lines to write on";
}

TEST(ThemeBooklet, LeavesOutWhatMayNotBePrinted) {
    WalkingStudy walking;
    Consent no;
    no.parent = walking.p1, no.date = u"2022-05-01"_s, no.scopes = {{u"quotes"_s, u"no"_s}};
    walking.set.add(no);
    EXPECT_FALSE(everyWord(reportOf(walking.study(), u"theme-booklet"_s)).contains(u"we sit on the bench"_s));
}

TEST(AuditTrail, TellsFatesDecisionsAndWhatWasSetAside) {
    WalkingStudy walking;
    Discussion discussion;
    discussion.parent = walking.analysis, discussion.date = u"2022-04-02"_s, discussion.step = 2, discussion.proposal = u"One group or two?"_s;
    discussion.positions = {{walking.ab.toString(), u"Two."_s}}, discussion.decision = u"Two groups."_s, discussion.present = {walking.ab, walking.cd};
    walking.set.add(discussion);
    discussion.date = u"2022-04-01"_s, discussion.proposal = u"Earlier."_s;
    walking.set.add(discussion);
    walking.set.set(walking.weather, &CodeGroup::setAside, u"Too thin."_s);
    walking.set.put(walking.benchUnit, &MeaningUnit::setAside, u"all"_s, u"About furniture."_s);
    Answer answer;
    answer.parent = walking.analysis, answer.point = u"unit-without-group"_s, answer.place = walking.benchUnit, answer.reason = u"Considered."_s, answer.member = walking.cd;
    answer.date = u"2022-06-01"_s;
    walking.set.add(answer);
    const Document trail = reportOf(walking.study(), u"audit-trail"_s);
    const auto discussions = cells(trail, u"table-discussions"_s);
    ASSERT_EQ(discussions.size(), 2);
    EXPECT_EQ(discussions[0][2], u"Earlier.") << "by date";
    EXPECT_EQ(discussions[1], QStringList({u"2 April 2022"_s, u"2"_s, u"One group or two?"_s, u"AB: Two."_s, u"Two groups."_s, u""_s, u"AB, CD"_s}));
    const auto themes = cells(trail, u"table-preliminary themes"_s);
    ASSERT_EQ(themes.size(), 2);
    EXPECT_EQ(themes[1], QStringList({u"Shoes"_s, u"team"_s, u"20 March 2022"_s, u"set aside"_s, u"about equipment"_s, u""_s}));
    EXPECT_THAT(cells(trail, u"table-set aside"_s), testing::ElementsAre(QStringList({u"Weather"_s, u"code group"_s, u"Too thin."_s}),
                                                                       QStringList({u"sitting"_s, u"meaning unit"_s, u"About furniture."_s})));
    EXPECT_EQ(cells(trail, u"table-answers"_s).value(0).mid(2), QStringList({u"Considered."_s, u"CD"_s}));
}

TEST(Findings, HoldAsManyParagraphsAndQuotesAsALayoutWants) {
    WalkingStudy bare{WalkingStudy::Bare{}};
    Category category;
    category.parent = bare.analysis, category.name = u"Theme"_s;
    AnalyticText text;
    text.parent = bare.set.add(category);
    bare.tell(bare.set.add(text), u"First.\nSecond.\nThird."_s, {});
    const Study study = bare.study();
    const OwnLayout layout;
    EXPECT_TRUE(everyWord(reportOf(study, layout("      - {findings: true}\n"))).contains(u"Third."_s));
    const QString two = everyWord(reportOf(study, layout("      - {findings: true, paragraphs: 2, most quotes: 1}\n")));
    EXPECT_TRUE(two.contains(u"Second."_s));
    EXPECT_FALSE(two.contains(u"Third."_s));
    const Study walking = WalkingStudy().study();
    const auto all = blocks<exporting::Quote>(reportOf(walking, layout("      - {findings: true}\n"))).size();
    const auto most = blocks<exporting::Quote>(reportOf(walking, layout("      - {findings: true, most quotes: 1}\n"))).size();
    EXPECT_EQ(all, 3);
    EXPECT_EQ(most, 2) << "one a subtheme";
}

TEST(Matrix, MarksWhoSpeaksOfWhatAndCountsNothing) {
    const OwnLayout layout;
    WalkingStudy walking;
    walking.unit(walking.fg1, u"we sit on the bench"_s, u"sitting"_s, walking.bench, walking.company);  // a second one of P1
    const Document themes = reportOf(walking.study(), layout("      - {table: matrix, caption: Who speaks of what, lead: \"See {table}.\"}\n"));
    EXPECT_THAT(cells(themes, u"table-matrix"_s), testing::ElementsAre(QStringList({u"P1"_s, u"●"_s}), QStringList({u"P2"_s, u""_s}), QStringList({u"P3"_s, u"●"_s}),
                                                                       QStringList({u"P4"_s, u""_s}), QStringList({u"P5"_s, u"●"_s})));
    EXPECT_TRUE(everyWord(themes).contains(u"A mark is no count"_s));
    const Document subthemes = reportOf(walking.study(), layout("      - {table: matrix, depth: 2}\n"));
    const auto tables = blocks<exporting::Table>(subthemes);
    ASSERT_EQ(tables.size(), 1);
    ASSERT_EQ(tables[0]->headerRows.size(), 2);
    EXPECT_EQ(plain(tables[0]->headerRows[0][1].paragraphs), u"Company outweighs the weather");
    EXPECT_EQ(tables[0]->headerRows[0][1].columnSpan, 2);
    QStringList below;
    for (const auto& cell : tables[0]->headerRows[1]) below.append(plain(cell.paragraphs));
    EXPECT_EQ(below, QStringList({u"Participant"_s, u"Talk begins on the bench"_s, u"Rain"_s}));
    EXPECT_EQ(cells(subthemes, u"table-matrix"_s)[0], QStringList({u"P1"_s, u"●"_s, u""_s}));
    EXPECT_EQ(cells(subthemes, u"table-matrix"_s)[4], QStringList({u"P5"_s, u""_s, u"●"_s}));
    EXPECT_FALSE(tables[0]->landscape);
    // Two of one kind are told apart where a sentence refers to them.
    const Document both = reportOf(walking.study(), layout("      - {table: matrix, caption: Themes, lead: \"See {table}.\"}\n      - {table: matrix, depth: 2, caption: Subthemes, lead: \"See {table}.\"}\n"));
    const QString text = QString::fromUtf8(*exporting::toMarkdown(both));
    EXPECT_TRUE(text.contains(u"See [Table 1]"_s) && text.contains(u"See [Table 2]"_s)) << text.toStdString();
}

TEST(Matrix, IsInNoLayoutOfOursAndInNothingForThePublic) {
    for (const QString& name : exporting::layoutNames()) EXPECT_FALSE(exporting::layoutText(name)->contains("table: matrix")) << name.toStdString();
    exporting::ReportOptions options;
    const OwnLayout layout;
    options.layout = layout("      - {findings: true}\n      - {table: matrix}\n");
    options.disclosure.audience = exporting::Audience::Public;
    const auto document = exporting::buildReport(WalkingStudy().study(), options);
    ASSERT_TRUE(document.ok());
    EXPECT_TRUE(blocks<exporting::Table>(*document).isEmpty());
    EXPECT_FALSE(everyWord(*document).contains(u"●"_s));
    options.disclosure.audience = exporting::Audience::Plain;
    EXPECT_EQ(blocks<exporting::Table>(*exporting::buildReport(WalkingStudy().study(), options)).size(), 1);
    // Nothing leads to a theme: no table, and no sentence about its marks.
    EXPECT_TRUE(reportOf(WalkingStudy(WalkingStudy::Bare{}).study(), layout("      - {table: matrix}\n")).blocks.isEmpty());
}

TEST(Matrix, TurnsItsPageWhenItIsWide) {
    WalkingStudy walking;
    for (int i = 0; i < 9; ++i) {
        Category category;
        category.parent = walking.analysis, category.name = u"Theme %1"_s.arg(i), category.groups = {walking.company};
        walking.set.add(category);
    }
    const OwnLayout layout;
    const Document document = reportOf(walking.study(), layout("      - {table: matrix}\n"));
    EXPECT_TRUE(blocks<exporting::Table>(document)[0]->landscape);
}

TEST(ThemeBooklet, CountsUnitsOnlyOnRequest) {
    const OwnLayout layout;
    const Study study = WalkingStudy().study();
    EXPECT_FALSE(everyWord(reportOf(study, u"theme-booklet"_s)).contains(u"meaning unit"_s));
    const Document counted = reportOf(study, layout("      - {booklet: true, counts: true}\n"));
    EXPECT_TRUE(everyWord(counted).contains(u"Two meaning units from two participants."_s)) << everyWord(counted).toStdString();
    for (const exporting::Block& block : counted.blocks) {
        const auto* p = block.as<exporting::Paragraph>();
        if (!p || !p->text.plain().contains(u"meaning unit"_s)) continue;
        EXPECT_TRUE(block.keepWithNext);
    }
}

TEST(Statements, DoNotRepeatTheHeadingAboveThem) {
    const Document booklet = reportOf(sampleStudy(), u"theme-booklet"_s);
    EXPECT_THAT(headings(booklet), testing::Contains(u"Research question"_s));
    EXPECT_FALSE(everyWord(booklet).contains(u"Research question: "_s));
}

TEST(FigureBlocks, HaveCaptionLeadAndTurnedPages) {
    const OwnLayout layout;
    const Document document = reportOf(WalkingStudy().study(), layout("      - {figure: coding-tree, caption: The tree, lead: \"See {figure}.\", landscape: true}\n"));
    const auto figures = blocks<exporting::Figure>(document);
    ASSERT_EQ(figures.size(), 1);
    EXPECT_EQ(figures[0]->caption.plain(), u"The tree");
    EXPECT_TRUE(figures[0]->landscape);
    const auto lead = std::find_if(document.blocks.cbegin(), document.blocks.cend(), [](const auto& block) {
        const auto* p = block.template as<exporting::Paragraph>();
        return p && p->text.plain().startsWith(u"See "_s);
    });
    ASSERT_NE(lead, document.blocks.cend());
    EXPECT_TRUE(lead->landscape);
    EXPECT_EQ(lead->as<exporting::Paragraph>()->text.runs.value(1).target, u"figure-coding-tree");
}

/// Two people of the sample are told apart by two columns together: the report says so, or a layout withholds something instead.
TEST(Layouts, WithholdWhatTellsAParticipantApartOnlyOnRequest) {
    QTemporaryDir folder;
    const auto made = [&](const QByteArray& wish, QStringList* warnings) {
        exporting::ReportOptions options;
        options.layout = folder.filePath(u"own.yaml"_s);
        QFile file(options.layout);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("layout: own\ntitle: Own\nlanguage: en\nsections:\n  - id: a\n    heading: A\n    content:\n      - table: participants\n        caption: Who\n" + wish);
        file.close();
        const auto document = exporting::buildReport(sampleStudy(), options, warnings);
        EXPECT_TRUE(document.ok()) << (document ? "" : document.error().message().toStdString());
        return document ? *document : Document();
    };
    const auto gaps = [](const Document& document) {
        qsizetype n = 0;
        for (const auto* table : blocks<exporting::Table>(document))
            for (const auto& row : table->rows)
                for (const auto& cell : row) n += plain(cell.paragraphs) == u"–";
        return n;
    };
    QStringList told, silent;
    const Document without = made({}, &told), with = made("        withhold combinations: true\n", &silent);
    EXPECT_EQ(told.filter(u"share together"_s).size(), 1);
    EXPECT_TRUE(silent.filter(u"share together"_s).isEmpty()) << silent.join(u'\n').toStdString();
    EXPECT_GT(gaps(with), gaps(without));
    EXPECT_TRUE(everyWord(with).contains(u"as well, where several together would have pointed to fewer than two participants"_s));
    EXPECT_FALSE(everyWord(without).contains(u"where several together"_s));
}

TEST(Layouts, PutTheOriginalsOfTranslatedQuotesIntoFootnotes) {
    QTemporaryDir folder;
    const auto layout = [&](const QByteArray& head) {
        QFile file(folder.filePath(u"notes.yaml"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("layout: x\n" + head + "\nsections:\n  - id: a\n    content:\n      - {findings: true}\n");
        return file.fileName();
    };
    const Document document = reportOf(WalkingStudy().study(), layout("originals: footnotes"));
    ASSERT_EQ(document.footnotes.size(), 1) << "one quote is printed in translation";
    EXPECT_EQ(plain(document.footnotes[0].paragraphs), u"Regnen gør ingenting, når man er flere.");
    EXPECT_EQ(document.footnotes[0].language, u"da");
    int marks = 0;
    for (const auto* quote : blocks<exporting::Quote>(document))
        for (const auto& paragraph : quote->paragraphs)
            for (const auto& run : paragraph.runs)
                if (run.reference == exporting::Run::Reference::Footnote && run.target == document.footnotes[0].id) {
                    ++marks;
                    EXPECT_TRUE(paragraph.plain().contains(u"The rain is nothing"_s));
                }
    EXPECT_EQ(marks, 1);
    EXPECT_TRUE(reportOf(WalkingStudy().study(), layout("originals: apart")).footnotes.isEmpty());
    EXPECT_TRUE(reportOf(WalkingStudy().study(), u"report"_s).footnotes.isEmpty());
    const auto wrong = exporting::checkLayout(layout("originals: below"));
    ASSERT_FALSE(wrong.ok());
    EXPECT_TRUE(wrong.error().message().contains(u"line 2, column 12"));
    WalkingStudy withdrawn;
    Consent no;
    no.parent = withdrawn.p1, no.date = u"2022-05-01"_s, no.scopes = {{u"quotes"_s, u"no"_s}};
    withdrawn.set.add(no);
    for (const auto& note : reportOf(withdrawn.study(), layout("originals: footnotes")).footnotes)
        EXPECT_FALSE(plain(note.paragraphs).contains(u"we sit on the bench"_s));
}

TEST(Layouts, PutTheOriginalsBesideTranslatedQuotes) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"beside.yaml"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("layout: x\noriginals: beside\nsections:\n  - id: a\n    content:\n      - {findings: true}\n");
    file.close();
    WalkingStudy walking;
    const Document apart = reportOf(walking.study(), file.fileName());
    const auto quotes = blocks<exporting::Quote>(apart);
    ASSERT_EQ(quotes.size(), 3);
    EXPECT_EQ(plain(quotes[2]->paragraphs), u"The rain is nothing when there are several of you. (P5, walker)\n[Regnen gør ingenting, når man er flere.]");
    EXPECT_TRUE(quotes[2]->attribution.isEmpty());
    const auto& original = quotes[2]->paragraphs.last().runs;
    ASSERT_EQ(original.size(), 3);
    EXPECT_EQ(original[1].language, u"da");
    EXPECT_TRUE(quotes[2]->paragraphs.first().runs.first().language.isEmpty());
    EXPECT_FALSE(plain(quotes[0]->paragraphs).contains(u'[')) << "this one is printed as it was said";
    EXPECT_TRUE(apart.footnotes.isEmpty());
    const RecordId text = walking.set.add(AnalyticText{{{}, walking.theme, u"zz"_s}, walking.set.add(Subgroup{{{}, walking.company}, u"Talk"_s})});
    const RecordId within = walking.quote(text, walking.i1, u"Regnen gør ingenting, når man er flere."_s);
    walking.translate(within, u"verbatim"_s, u"en"_s, u"The rain is nothing when there are several of you."_s);
    walking.tell(text, u"Somebody said {} and went on."_s, {within});
    EXPECT_TRUE(everyWord(reportOf(walking.study(), file.fileName()))
                    .contains(u"said “The rain is nothing when there are several of you.” (P5, walker) [“Regnen gør ingenting, når man er flere.”] and went on."_s));
}

TEST(Layouts, NameTemplatesFromWhereTheyLie) {
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString layout = write(u"journal.yaml"_s, "layout: x\ntemplate: [journal.odt]\nsections:\n  - id: a\n    content:\n      - {findings: true}\n");
    exporting::ReportOptions options;
    options.layout = layout;
    const auto without = exporting::buildReport(WalkingStudy().study(), options);
    ASSERT_FALSE(without.ok());
    EXPECT_EQ(without.error().code, Error::Code::NotFound);
    EXPECT_EQ(without.error().file, folder.filePath(u"journal.odt"_s));
    Document theirs;
    theirs.add(exporting::Paragraph{u"words"});
    write(u"journal.odt"_s, *exporting::toOdt(theirs));
    const auto with = exporting::buildReport(WalkingStudy().study(), options);
    ASSERT_TRUE(with.ok()) << with.error().message().toStdString();
    EXPECT_TRUE(with->openTemplate);
    EXPECT_FALSE(with->wordTemplate);
}

TEST(Layouts, SayHowThePagesAreSet) {
    QTemporaryDir folder;
    const auto checked = [&](const QByteArray& head) {
        QFile file(folder.filePath(u"pages.yaml"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("layout: x\n" + head + "\nsections:\n  - id: a\n    content:\n      - {findings: true}\n");
        return file.fileName();
    };
    const auto messageFor = [&](const QByteArray& head) {
        const auto made = exporting::checkLayout(checked(head));
        EXPECT_FALSE(made.ok()) << head.toStdString();
        return made ? QString() : made.error().message();
    };
    const Document document = reportOf(WalkingStudy().study(), checked("page: letter\nline numbers: true\nspacing: double"));
    EXPECT_EQ(document.page.size, exporting::PageSetup::Size::Letter);
    EXPECT_TRUE(document.page.hasLineNumbers());
    EXPECT_EQ(document.page.spacing, 2);
    EXPECT_FALSE(reportOf(WalkingStudy().study(), u"report"_s).page.size.has_value());
    EXPECT_TRUE(messageFor("page: A5").contains(u"line 2, column 7"));
    EXPECT_TRUE(messageFor("line numbers: some").contains(u"line 2, column 15"));
    EXPECT_TRUE(messageFor("spacing: wide").contains(u"line 2, column 10"));
    exporting::ReportOptions options;
    options.layout = checked("page: A4\nspacing: double");
    options.page.size = exporting::PageSetup::Size::Letter;
    const auto asWished = exporting::buildReport(WalkingStudy().study(), options);
    ASSERT_TRUE(asWished.ok());
    EXPECT_EQ(asWished->page.size, exporting::PageSetup::Size::Letter) << "the person goes before the layout";
    EXPECT_EQ(asWished->page.spacing, 2);
}

TEST(FigureBlocks, SayLineAndColumnOfAMistake) {
    const OwnLayout layout;
    const auto messageFor = [&](const QByteArray& content) {
        const auto checked = exporting::checkLayout(layout(content));
        EXPECT_FALSE(checked.ok());
        return checked ? QString() : checked.error().message();
    };
    EXPECT_TRUE(messageFor("      - {figure: pie}\n").contains(u"line 5, column 18"));
    EXPECT_TRUE(messageFor("      - {figure: timeline, colour: red}\n").contains(u"line 5, column 28"));
    EXPECT_TRUE(messageFor("      - {figure: coding-tree, depth: 9}\n").contains(u"line 5, column 38"));
    EXPECT_TRUE(messageFor("      - {booklet: true, note lines: many}\n").contains(u"line 5, column 37"));
    EXPECT_TRUE(messageFor("      - {table: discussions, columns: [date, weather]}\n").contains(u"line 5, column 39"));
    EXPECT_TRUE(messageFor("      - {text: }\n").contains(u"line 5"));
}
