// The preview: what was just written is in it, it stays where it was, and leads back.
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSettings>

#include "app/gui/session/settings.h"
#include "export/writers/writers.h"
#include "tests/gui_report/report_fixture.h"

using namespace kondensat;
using namespace kondensat::support;
using namespace Qt::StringLiterals;

namespace {

class Preview : public ReportTest {
protected:
    void SetUp() override {
        show(openSample());
        awaitPreview();
    }
    /// A text of the sample that is printed.
    [[nodiscard]] RecordId analyticText() const {
        for (const auto& text : study().table<study::AnalyticText>())
            if (study().text(text.id).size() > 100 && blockFrom(text.id) >= 0) return text.id;
        return {};
    }
    void write(const RecordId& text, const QString& words) {
        const auto document = study().document(text);
        study::ChangeSet changes(u"wrote in an analytic text"_s);
        changes.edit(text, document->replacing({document->length(), document->length()}, words));
        ASSERT_TRUE(session().commit(changes));
    }
    [[nodiscard]] QComboBox* layouts() const {
        return dynamic_cast<QComboBox*>(childNamed(page(), u"Layout of the report"_s));
    }
};

TEST_F(Preview, ShowsASentenceSoonAfterItWasWrittenInAnAnalyticText) {
    ASSERT_EQ(blockWith(u"A heron waits"_s), -1);
    write(analyticText(), u"\nA heron waits for the mentor."_s);
    EXPECT_TRUE(eventually([&] { return blockWith(u"A heron waits for the mentor."_s) >= 0; }));
}

/// Every line of a page with its place, in units of a hundredth of an inch.
QStringList linesOf(const exporting::LaidOut& pages, int page) {
    QStringList lines;
    for (const auto& line : pages.pages[page].lines)
        lines.append(u"%1 %2 %3 %4"_s.arg(pages.paragraphs[line.paragraph].text).arg(line.line).arg(qRound(line.at.x() / 12)).arg(qRound(line.at.y() / 12)));
    for (const auto& place : pages.pages[page].places) lines.append(u"block %1 %2 %3"_s.arg(place.block).arg(qRound(place.where.top() / 12)).arg(qRound(place.where.bottom() / 12)));
    lines.sort();
    return lines;
}

int pagesWith(const exporting::LaidOut& pages, int block) {
    return int(std::count_if(pages.pages.cbegin(), pages.pages.cend(), [&](const exporting::LaidOutPage& page) {
        return std::any_of(page.places.cbegin(), page.places.cend(), [&](const auto& place) { return place.block == block; });
    }));
}

/// The first page that shows a block; -1: none.
int pageOf(const exporting::LaidOut& pages, int block) {
    for (int i = 0; i < pages.pages.size(); ++i)
        for (const auto& place : pages.pages[i].places)
            if (place.block == block) return i;
    return -1;
}

TEST_F(Preview, SetsAChangedSentenceAtOnceWhereItWillStand) {
    QList<RecordId> texts;
    for (const auto* text : study().list<study::AnalyticText>())
        if (blockFrom(text->id) >= 0 && !study().text(text->id).isEmpty()) texts.append(text->id);
    int atOnce = 0, settled = 0;
    for (const RecordId& text : std::as_const(texts)) {
        const auto* before = pages().report();
        const QString heron = u"A heron, {participants} of them, waits for the mentor at number %1. "_s.arg(atOnce);
        study::ChangeSet changes(u"wrote in an analytic text"_s);
        changes.edit(text, study().document(text)->replacing({0, 0}, heron));
        ASSERT_TRUE(session().commit(changes));
        const auto* now = pages().report();
        const QString printed = QString(heron).replace(u"{participants}"_s, QString::number(study().count<study::Participant>()));
        if (now != before) {
            ++atOnce;
            const int block = blockWith(printed.trimmed());
            ASSERT_GE(block, 0);
            const exporting::LaidOut shown = now->pages;
            ASSERT_TRUE(eventually([&] { return pages().report() != now; }));
            const exporting::LaidOut& made = pages().report()->pages;
            const int page = pageOf(shown, block);
            if (shown.pages[page].size == made.pages[page].size && pagesWith(made, block) == 1) {
                ++settled;
                EXPECT_EQ(linesOf(shown, page), linesOf(made, page));
            }
        } else {
            ASSERT_TRUE(eventually([&] { return pages().report() != before; }));
            EXPECT_GE(blockWith(printed.trimmed()), 0);
        }
    }
    EXPECT_GE(atOnce, 2) << "of " << texts.size();
    EXPECT_GE(settled, 2);
}

TEST_F(Preview, LetsAPageGrowBeyondItsPaperUntilTheReportIsMadeAnew) {
    int grown = 0;
    for (const auto* text : study().list<study::AnalyticText>()) {
        const auto* before = pages().report();
        const exporting::LaidOut old = before->pages;
        study::ChangeSet changes(u"wrote in an analytic text"_s);
        changes.edit(text->id, study().document(text->id)->replacing({0, 0}, u"The heron waits for the bus that no mentor ever saw. "_s.repeated(25)));
        ASSERT_TRUE(session().commit(changes));
        const auto* now = pages().report();
        if (now == before) continue;
        const int block = blockWith(u"The heron waits for the bus that no mentor ever saw. The heron"_s);
        const int page = pageOf(now->pages, block);
        ASSERT_GE(page, 0);
        EXPECT_EQ(pagesWith(now->pages, block), 1) << "all of it stands where it begins";
        const exporting::LaidOutPage& sheet = now->pages.pages[page];
        double bottom = 0, number = 0;
        for (const auto& place : sheet.places) bottom = std::max(bottom, place.where.bottom());
        for (const auto& line : sheet.lines)
            if (now->pages.paragraphs[line.paragraph].block == -2) number = line.at.y();
        EXPECT_GT(number, bottom - 1) << "the page's number stays below";
        EXPECT_LT(number, sheet.size.height());
        // Nothing stands on something else.
        QList<QRectF> places;
        for (const auto& place : sheet.places) places.append(place.where);
        std::sort(places.begin(), places.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
        for (qsizetype i = 1; i < places.size(); ++i) EXPECT_GE(places[i].top(), places[i - 1].bottom() - 2);
        grown += sheet.size.height() > old.pages[page].size.height();
        ASSERT_TRUE(eventually([&] { return pages().report() != now; }));
        for (const auto& each : pages().report()->pages.pages) EXPECT_TRUE(each.size == old.pages.first().size || each.size == old.pages.first().size.transposed());
    }
    EXPECT_GE(grown, 1);
}

TEST_F(Preview, StaysOnThePassageThatIsReadWhileSomethingAboveItGrows) {
    const int read = blockWith(u"Reporting checklist"_s);
    pages().chooseBlock(int(pages().report()->texts.size()) - 2);
    const auto* before = pages().report();
    const int scrolled = pages().verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);
    ASSERT_GE(read, 0);
    QString much;
    for (int i = 0; i < 200; ++i) much += u"\nMore words than a page holds, one paragraph after another."_s;
    write(analyticText(), much);
    ASSERT_TRUE(eventually([&] { return pages().report() != before; }));
    EXPECT_GT(pages().verticalScrollBar()->value(), scrolled + 400);
}

TEST_F(Preview, IsOnThePaperThatThePersonChose) {
    auto* menu = page().findChild<gui::PageMenu*>();
    EXPECT_EQ(menu->text(), u"Pages");
    const double a4 = pages().report()->pages.pages.first().size.width();
    for (QAction* action : menu->menu()->actions())
        if (action->text() == u"US Letter" || action->text() == u"Numbered") action->trigger();
    EXPECT_TRUE(eventually([&] { return pages().report()->pages.pages.first().size.width() > a4; }));
    EXPECT_EQ(menu->text(), u"Pages: US Letter, lines numbered");
    const gui::PageMenu remembered;
    EXPECT_EQ(remembered.text(), menu->text());
    gui::settings().remove(u"report"_s);
}

TEST_F(Preview, LeavesTheStylesOfOfficeFilesToADocumentOfAJournal) {
    auto* menu = page().findChild<gui::PageMenu*>();
    QFile broken(path(u"journal.docx"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no document");
    broken.close();
    menu->useTemplate(broken.fileName());
    ASSERT_EQ(problems.size(), 1) << "said at once";
    EXPECT_TRUE(problems.first().contains(u"neither a Word document nor"));
    EXPECT_EQ(menu->text(), u"Pages");
    exporting::Document document;
    document.add(exporting::Paragraph{u"words"});
    ASSERT_TRUE(exporting::writeDocument(document, path(u"journal.odt"_s)).ok());
    menu->useTemplate(path(u"journal.odt"_s));
    EXPECT_EQ(menu->text(), u"Pages: journal.odt");
    EXPECT_EQ(menu->setup().templates, QStringList{path(u"journal.odt"_s)});
    for (QAction* action : menu->menu()->actions())
        if (action->text() == u"As the layout says") action->trigger();
    EXPECT_EQ(menu->text(), u"Pages");
    gui::settings().remove(u"report"_s);
}

TEST_F(Preview, IsNotMadeWhileAnotherPageIsShown) {
    page().hide();
    const auto* before = pages().report();
    write(analyticText(), u"\nA heron waits."_s);
    QTest::qWait(1200);
    EXPECT_EQ(pages().report(), before);
    page().show();
    EXPECT_TRUE(eventually([&] { return blockWith(u"A heron waits."_s) >= 0; }));
}

TEST_F(Preview, ShowsWhatWasWrittenLastWhenChangesComeFasterThanItIsMade) {
    const RecordId text = analyticText();
    for (int i = 0; i < 12; ++i) {
        write(text, u"\nHeron number %1."_s.arg(i));
        QTest::qWait(i % 3 == 0 ? 750 : 60);
        EXPECT_LE(gui::Task::running().size(), 1);
    }
    EXPECT_TRUE(eventually([&] { return blockWith(u"Heron number 11."_s) >= 0; }));
}

TEST_F(Preview, LeadsFromAThemesHeadingToItsCategoryByKey) {
    const auto categories = study().list<study::Category>();
    ASSERT_FALSE(categories.isEmpty());
    const RecordId category = categories.first()->id;
    int heading = -1;
    for (int i = 0; i < pages().report()->texts.size(); ++i)
        if (pages().report()->document.blocks[i].bookmark == u"theme-"_s + category.toString()) heading = i;
    ASSERT_GE(heading, 0);
    pages().chooseBlock(heading);
    QTest::keyClick(&pages(), Qt::Key_Return);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().step, gui::Step::Synthesis);
    EXPECT_EQ(places.first().record, category);
}

TEST_F(Preview, LeadsFromAQuoteThatIsClickedToTheQuote) {
    int block = -1;
    const auto& blocks = pages().report()->document.blocks;
    for (int i = 0; i < blocks.size() && block < 0; ++i)
        if (blocks[i].as<exporting::Quote>()) block = i;
    ASSERT_GE(block, 0);
    pages().chooseBlock(block);
    const QSize size = pages().viewport()->size();
    QTest::mouseClick(pages().viewport(), Qt::LeftButton, {}, QPoint(size.width() / 2, int(size.height() * 0.2) + 8));
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().record.toString(), blocks[block].origin.record);
    EXPECT_EQ(study().typeOf(places.first().record), study::Quote::type);
}

TEST_F(Preview, LeadsFromAParagraphOfTheMethodsToTheFieldThatSaysIt) {
    const QString sampling = study().info().sampling.left(40);
    ASSERT_FALSE(sampling.isEmpty());
    const int block = blockWith(sampling);
    ASSERT_GE(block, 0);
    pages().chooseBlock(block);
    QTest::keyClick(&pages(), Qt::Key_Return);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first(), (gui::Place{gui::Step::Study, study().info().id, {}, u"sampling"_s}));
}

TEST_F(Preview, LeadsFromAParagraphOfTheFindingsToItsPlaceInTheText) {
    const RecordId text = analyticText();
    write(text, u"\nA heron waits for the mentor."_s);
    ASSERT_TRUE(eventually([&] { return blockWith(u"A heron waits"_s) >= 0; }));
    pages().chooseBlock(blockWith(u"A heron waits"_s));
    QTest::keyClick(&pages(), Qt::Key_Return);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().record, text);
    EXPECT_EQ(places.first().span.start, study().text(text).indexOf(u"A heron waits"_s));
}

TEST_F(Preview, TakesAnotherLayoutWhenItIsChosen) {
    ASSERT_GE(blockWith(u"Reporting checklist"_s), 0);
    layouts()->setCurrentIndex(layouts()->findData(u"manuscript"_s));
    EXPECT_TRUE(eventually([&] { return blockWith(u"Reporting checklist"_s) < 0; }));
}

TEST_F(Preview, FollowsACopyOfALayoutAndSaysWhereAMistakeIs) {
    const QString copy = path(u"mine.yaml"_s);
    const int item = layouts()->findText(u"Copy this layout…"_s);
    ASSERT_GE(item, 0);
    layouts()->setCurrentIndex(item);
    Q_EMIT layouts()->activated(item);
    EXPECT_EQ(layouts()->currentData(), u"report"_s) << "the list keeps to the layout that is shown";
    auto* dialog = page().findChild<QFileDialog*>(u"layoutCopy"_s);
    ASSERT_TRUE(dialog);
    dialog->setDirectory(path({}));
    dialog->selectFile(copy);
    QMetaObject::invokeMethod(dialog, "accept");
    ASSERT_TRUE(eventually([&] { return layouts()->currentData() == copy; }));
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("layout: mine\nsections:\n  - id: a\n    heading: My own heading\n    content: [aim]\n");
    file.close();
    EXPECT_TRUE(eventually([&] { return blockWith(u"My own heading"_s) >= 0; }));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("layout: mine\nsections:\n  - id: a\n    content: [aims]\n");
    file.close();
    const auto* notice = page().findChild<gui::EmptyState*>();
    ASSERT_TRUE(notice);
    const auto* sentence = notice->findChild<QLabel*>();
    EXPECT_TRUE(eventually([&] { return notice->isVisible() && sentence->text().contains(u"line 4, column 15"_s); }))
        << sentence->text().toStdString();
}

TEST_F(Preview, FindsWordsAndSaysWhenThereAreNone) {
    ASSERT_TRUE(page().find());
    auto* line = dynamic_cast<QLineEdit*>(childNamed(page(), u"Find in the report"_s));
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"funding"_s);
    ASSERT_GE(pages().chosenBlock(), 0);
    EXPECT_TRUE(pages().report()->texts[pages().chosenBlock()].contains(u"funding"_s, Qt::CaseInsensitive));
    QTest::keyClicks(line, u"qqq"_s);
    EXPECT_EQ(pages().chosenBlock(), -1);
}

TEST_F(Preview, PaintsThePagesInTheColoursOfTheTheme) {
    pages().grab();
    const QImage picture = pages().grab().toImage();
    EXPECT_EQ(picture.pixelColor(picture.width() / 2, 40), gui::colours().paper);
}

}  // namespace
