// A checklist as a file of its own, with answers or as journals ask for it, and its references within a report.
#include <gmock/gmock.h>

#include <QRegularExpression>

#include "export/checklist.h"
#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/report/sample_study.h"

using namespace kondensat;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;
using namespace Qt::StringLiterals;
using kondensat::tests::sampleStudy;

namespace {

Checklist small() {
    ChecklistRow said{u"1"_s, u"Length"_s, u"How long?"_s, u"Two hours."_s, u"reported"_s};
    said.section = u"Methods"_s, said.page = u"4"_s, said.pageFrom = u"layout"_s, said.domain = u"Design"_s;
    ChecklistRow open{u"2"_s, u"Place"_s, u"Where?"_s, {}, u"not reported"_s, u"Nothing is on record."_s};
    open.domain = u"Design"_s;
    ChecklistRow foreign{u"3"_s, u"Tools"_s, u"With what?"_s, {}, u"not applicable"_s, u"No tools."_s};
    foreign.domain = u"Means"_s;
    return {u"mine"_s, u"Mine: a list"_s, {said, open, foreign}, {}, false, u"The walking study"_s};
}

QStringList all(const QString& text, const QString& pattern) {
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto it = expression.globalMatch(text); it.hasNext();) found.append(it.next().captured(1));
    return found;
}

}  // namespace

TEST(ChecklistForms, ForAJournalHoldsPlacesAndNoAnswers) {
    const Desk desk;
    const QString path = desk.path(u"list.csv"_s);
    ASSERT_TRUE(writeChecklist(small(), path, ChecklistForm::Journal).ok());
    EXPECT_EQ(desk.read(u"list.csv"_s), QByteArray("\xEF\xBB\xBFno,domain,item,question,section,page,line\r\n"
                                                   "1,Design,Length,How long?,Methods,4,\r\n"
                                                   "2,Design,Place,Where?,Not reported,,\r\n"
                                                   "3,Means,Tools,With what?,Not applicable: No tools.,,\r\n"));
}

TEST(ChecklistForms, AreReadByOtherPrograms) {
    application();
    const Desk desk;
    for (const auto& [suffix, format] : {std::pair{u"docx"_s, u"docx"_s}, std::pair{u"odt"_s, u"odt"_s},
                                         std::pair{u"html"_s, u"html"_s}, std::pair{u"md"_s, u"markdown"_s}}) {
        SCOPED_TRACE(suffix.toStdString());
        const auto journal = checklistBytes(small(), u"list."_s + suffix, ChecklistForm::Journal);
        const auto full = checklistBytes(small(), u"list."_s + suffix);
        ASSERT_TRUE(journal.ok() && full.ok());
        const QString brief = readByPandoc(format, *journal), whole = readByPandoc(format, *full);
        expectInOrder(brief, {u"Sections and pages are those of the findings report"_s, u"Design"_s, u"Length"_s,
                               u"How long?"_s, u"Methods"_s, u"4"_s, u"Place"_s, u"Not reported"_s, u"Means"_s,
                               u"Tools"_s, u"Not applicable: No tools."_s});
        EXPECT_FALSE(brief.contains(u"Two hours."));
        expectInOrder(whole, {u"Of three items, one is reported, one is not reported and one is not applicable."_s,
                              u"Design"_s, u"Length"_s, u"Two hours."_s, u"Reported"_s, u"Methods"_s, u"4"_s});
    }
    ASSERT_TRUE(writeChecklist(small(), desk.path(u"list.pdf"_s), ChecklistForm::Journal).ok());
    expectInOrder(pdfText(desk.path(u"list.pdf"_s)),
                  {u"Mine: a list"_s, u"The walking study"_s, u"Design"_s, u"Length"_s, u"Methods"_s, u"Place"_s, u"Tools"_s});
}

TEST(ChecklistForms, OfAManuscriptSayItsPagesAndLinesAlone) {
    Checklist list = small();
    list.rows[0].page = u"3"_s, list.rows[0].line = u"78"_s, list.rows[0].pageFrom = list.rows[0].sectionFrom = u"manuscript"_s;
    ChecklistRow missing = small().rows[0];  // its page is the report's
    missing.no = u"4"_s, missing.item = u"Gap"_s, missing.section = u"Somewhere"_s, missing.page = u"1234"_s, missing.sectionFrom = u"layout"_s;
    ChecklistRow byHand = missing;
    byHand.no = u"5"_s, byHand.item = u"Hand"_s, byHand.section = u"By hand"_s, byHand.sectionFrom = u"person"_s, byHand.page.clear(), byHand.pageFrom.clear();
    list.rows += {missing, byHand};
    const QString journal = readByPandoc(u"markdown"_s, *checklistBytes(list, u"a.md"_s, ChecklistForm::Journal)), full = readByPandoc(u"markdown"_s, *checklistBytes(list, u"a.md"_s));
    for (const QString& text : {journal, full}) {
        expectInOrder(text, {u"Sections, pages and lines are those of the manuscript that came back; an item without a page was not found in it, or a researcher gave its section."_s, u"3, line 78"_s, u"Gap"_s, u"By hand"_s});
        EXPECT_FALSE(text.contains(u"findings report") || text.contains(u"1234") || text.contains(u"in the manuscript)"));
    }
    EXPECT_TRUE(full.contains(u"By hand (given by a researcher)"));
    EXPECT_FALSE(journal.contains(u"given by a researcher"));
    const QString csv = QString::fromUtf8(*checklistBytes(list, u"a.csv"_s, ChecklistForm::Journal));
    EXPECT_TRUE(csv.contains(u"1,Design,Length,How long?,Methods,3,78\r\n"_s));
    EXPECT_FALSE(csv.contains(u"1234"));
    // A file that does not say where its pages begin.
    list.rows[0].page.clear(), list.rows[0].line.clear();
    const QString without = readByPandoc(u"markdown"_s, *checklistBytes(list, u"a.md"_s));
    EXPECT_TRUE(without.contains(u"its file does not say where its pages begin."));
    EXPECT_FALSE(without.contains(u"in the manuscript)"));
}

TEST(ChecklistForms, WithAnswersSayWhatEachRestsOn) {
    application();
    const auto checklist = buildChecklist(sampleStudy(), {});
    ASSERT_TRUE(checklist.ok());
    const ChecklistRow& durations = checklist->rows[20];
    EXPECT_EQ(durations.restsOnWords().toStdString(), "five sessions");
    for (const QString& suffix : {u"docx"_s, u"odt"_s, u"html"_s}) {
        const QString text = readByPandoc(suffix, *checklistBytes(*checklist, u"a."_s + suffix));
        EXPECT_TRUE(text.contains(u"Rests on: five sessions."_s)) << suffix.toStdString();
        EXPECT_FALSE(readByPandoc(suffix, *checklistBytes(*checklist, u"a."_s + suffix, ChecklistForm::Journal)).contains(u"Rests on"_s));
    }
}

TEST(ChecklistForms, WithinAReportLeadToWhatTheyRestOn) {
    application();
    const Desk desk;
    const auto restsOn = [](const QString& page, const QString& kind) {
        for (const QString& line : all(page, u"(Rests on: .*?)</p>"_s))
            if (line.contains(kind)) return line;
        return QString();
    };
    for (const Audience audience : {Audience::Plain, Audience::Team, Audience::Public}) {
        ReportOptions options;
        options.disclosure.audience = audience;
        const auto report = buildReport(sampleStudy(), options);
        ASSERT_TRUE(report.ok());
        const QString page = QString::fromUtf8(*toHtml(*report));
        const QStringList ids = all(page, u" id=\"([^\"]+)\""_s), lines = all(page, u"(Rests on: .*?)</p>"_s);
        if (audience == Audience::Public) {  // whose checklist has no answers
            EXPECT_TRUE(lines.isEmpty());
            continue;
        }
        ASSERT_GT(lines.size(), 20);
        QSet<QString> linked;
        for (const QString& line : lines)
            for (const QString& target : all(line, u"href=\"#([^\"]+)\""_s)) {
                EXPECT_TRUE(ids.contains(target)) << target.toStdString();
                linked.insert(target);
            }
        EXPECT_GT(linked.size(), 5);
        const QString researchers = restsOn(page, u" researchers"_s);
        EXPECT_TRUE(QRegularExpression(u"<a href=\"#[^\"]+\">[a-z]+ researchers</a>"_s).match(researchers).hasMatch()) << researchers.toStdString();
        EXPECT_FALSE(QRegularExpression(u"<a [^>]*>the study's own fields"_s).match(page).hasMatch());
        for (const Block& block : report->blocks) {  // each theme that the report tells
            const auto* heading = block.as<Heading>();
            if (!heading || block.origin.type != study::Category::type || !block.bookmark.startsWith(u"theme-")) continue;
            EXPECT_TRUE(linked.contains(block.bookmark)) << heading->text.plain().toStdString();
        }
    }
    // The same in a document: bookmarks that it has.
    const QString docx = desk.path(u"report.docx"_s);
    ASSERT_TRUE(writeReport(sampleStudy(), {}, docx).ok());
    const QString body = QString::fromUtf8(part(docx, u"word/document.xml"_s));
    const QStringList marks = all(body, u"<w:bookmarkStart [^>]*w:name=\"([^\"]+)\""_s), anchors = all(body.mid(body.lastIndexOf(u"table_checklist\""_s)), u"w:anchor=\"([^\"]+)\""_s);
    EXPECT_GT(anchors.size(), 20);
    for (const QString& anchor : anchors) EXPECT_TRUE(marks.contains(anchor)) << anchor.toStdString();
    // By itself it has nowhere to lead to.
    const auto alone = buildChecklist(sampleStudy(), {});
    ASSERT_TRUE(alone.ok());
    EXPECT_FALSE(QString::fromUtf8(*checklistBytes(*alone, u"a.html"_s)).contains(u"href"));
}

TEST(ChecklistForms, OfASheetTellWhatIsOnRecordInEither) {
    Checklist sheet = small();
    sheet.isSheet = true;
    for (const ChecklistForm form : {ChecklistForm::Answers, ChecklistForm::Journal}) {
        const auto html = checklistBytes(sheet, u"sheet.html"_s, form);
        ASSERT_TRUE(html.ok());
        const QString text = readByPandoc(u"html"_s, *html);
        expectInOrder(text, {u"On record"_s, u"Length"_s, u"Two hours."_s, u"Place"_s, u"Nothing is on record."_s});
        EXPECT_FALSE(text.contains(u"Methods") || text.contains(u"Sections and pages"));
    }
}

TEST(ChecklistForms, OfEachGuidelineReferToPlacesThatTheReportHas) {
    application();
    const Desk desk;
    for (const GuidelineName& each : guidelines()) {
        SCOPED_TRACE(each.name.toStdString());
        ReportOptions options;
        options.guideline = each.name;
        const QString docx = desk.path(each.name + u".docx"_s), html = desk.path(each.name + u".html"_s);
        ASSERT_TRUE(writeReport(sampleStudy(), options, docx).ok() && writeReport(sampleStudy(), options, html).ok());
        const QString body = QString::fromUtf8(part(docx, u"word/document.xml"_s));
        const QStringList marks = all(body, u"<w:bookmarkStart [^>]*w:name=\"([^\"]+)\""_s);
        const qsizetype table = body.lastIndexOf(u"table_checklist\""_s);
        ASSERT_GT(table, 0);
        const QStringList references = all(body.mid(table), u"PAGEREF ([^ ]+) "_s);
        EXPECT_EQ(references.isEmpty(), each.isSheet);
        for (const QString& reference : references) EXPECT_TRUE(marks.contains(reference)) << reference.toStdString();
        const QString page = QString::fromUtf8(desk.read(each.name + u".html"_s));
        const QStringList ids = all(page, u" id=\"([^\"]+)\""_s);
        const QStringList links = all(page.mid(page.lastIndexOf(u"table-checklist"_s)), u"href=\"#([^\"]+)\""_s);
        EXPECT_GE(links.size(), references.size());
        for (const QString& link : links) EXPECT_TRUE(ids.contains(link)) << link.toStdString();
    }
}
