// A returned manuscript in the window.
#include <QTreeWidget>

#include "app/gui/report/manuscript_view.h"
#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/gui_report/report_fixture.h"

using namespace kondensat;
using namespace kondensat::support;
using namespace Qt::StringLiterals;

namespace {

class ManuscriptTest : public testing::Test {
protected:
    /// The sample's report as a file, with some words replaced.
    QString manuscript(const QList<std::pair<QString, QString>>& edits) {
        exporting::ReportOptions options;
        options.layout = u"manuscript"_s;
        auto document = exporting::buildReport(open.study(), options);
        EXPECT_TRUE(document.ok());
        QString html = QString::fromUtf8(*exporting::toHtml(*document));
        for (const auto& [before, after] : edits) {
            EXPECT_TRUE(html.contains(before)) << before.toStdString();
            html.replace(before, after);
        }
        const QString path = open.folder->filePath(u"revised.html"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(html.toUtf8());
        return path;
    }
    QTreeWidget& list() const { return *view.findChild<QTreeWidget*>(); }
    QStringList childrenOf(int section) const {
        QStringList found;
        const QTreeWidgetItem* top = list().topLevelItem(section);
        for (int i = 0; i < top->childCount(); ++i) found.append(top->child(i)->text(0));
        return found;
    }
    void press(const QString& text) {
        for (auto* each : view.findChildren<QPushButton*>())
            if (each->text() == text) return each->click();
        FAIL() << text.toStdString();
    }

    OpenStudy open = openSample();
    gui::ManuscriptView view{*open.session};
};

TEST_F(ManuscriptTest, ListsWhatWasChangedAndLeadsToIt) {
    present(view);
    view.open(manuscript({{u"every single person did what they should"_s, u"every single person did their duty"_s}}));
    ASSERT_TRUE(eventually([&] { return view.hasCheck(); }));
    EXPECT_EQ(childrenOf(0), QStringList{u"Changed beyond the quote policy"_s});
    EXPECT_EQ(childrenOf(1), QStringList());
    EXPECT_EQ(childrenOf(2), QStringList());
    EXPECT_EQ(childrenOf(3).size(), 32);
    QList<gui::Place> places;
    QObject::connect(open.session.get(), &gui::Session::placeWanted, &view, [&](const gui::Place& place) { places.append(place); });
    list().setCurrentItem(list().topLevelItem(0)->child(0));
    // What differs is set off; the marks themselves are not shown.
    int marked = 0;
    for (const auto* label : view.findChildren<QLabel*>())
        if (label->text().contains(u"<b>"_s)) {
            ++marked;
            EXPECT_EQ(label->textFormat(), Qt::RichText);
        }
    EXPECT_EQ(marked, 1);
    press(u"Go to it in the study"_s);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().step, gui::Step::Synthesis);
}

TEST_F(ManuscriptTest, WritesPlacesIntoTheChecklistAndTakesThemBack) {
    present(view);
    view.open(manuscript({}));
    ASSERT_TRUE(eventually([&] { return view.hasCheck(); }));
    const auto before = open.study().count<study::ChecklistAnswer>();
    press(u"Into the checklist"_s);
    EXPECT_GT(open.study().count<study::ChecklistAnswer>(), before);
    ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(open.study().count<study::ChecklistAnswer>(), before);
}

TEST_F(ManuscriptTest, NamesThePlacesOfRegisteredIdentifiersAndNoWordOfThem) {
    auto& book = gui::IdentifierBook::of(*open.session);
    auto made = journal::IdentifierRegister::create(book.path(), book.studyId(), u"seven"_s, journal::KdfCost::fast());
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE(made->store({{u"person"_s, {u"Karen Holm"_s}, u"Birthe"_s}}).ok());
    present(view);
    view.open(manuscript({{u"every single person did what they should"_s, u"Karen Holm did what they should"_s}}));
    ASSERT_TRUE(eventually([&] { return view.hasCheck(); }));
    const auto says = [&](const QString& words) {
        for (const auto* label : view.findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    };
    EXPECT_TRUE(says(u"It was not searched for registered identifiers"_s));
    EXPECT_EQ(list().topLevelItem(0)->text(0), u"Quotes"_s);
    book.take(*journal::IdentifierRegister::open(book.path(), book.studyId(), u"seven"_s));
    ASSERT_TRUE(eventually([&] { return list().topLevelItem(0) && list().topLevelItem(0)->text(0) == u"Registered identifiers"_s; }));
    EXPECT_EQ(childrenOf(0), QStringList{u"1 (person, Birthe)"_s});
    list().setCurrentItem(list().topLevelItem(0)->child(0));
    EXPECT_TRUE(list().currentItem()->text(1).isEmpty());
    EXPECT_FALSE(list().currentItem()->text(2).isEmpty());
    EXPECT_FALSE(says(u"It was not searched"_s));
    EXPECT_TRUE(says(u"Identifier 1 (person, Birthe)"_s));
    EXPECT_FALSE(says(u"Karen"_s));
}

TEST_F(ManuscriptTest, SaysWhyAFileCannotBeCompared) {
    present(view);
    const QString path = open.folder->filePath(u"broken.docx"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 no archive");
    file.close();
    view.open(path);
    EXPECT_TRUE(eventually([&] {
        for (const auto* label : view.findChildren<QLabel*>())
            if (label->text().startsWith(u"The manuscript could not be compared"_s)) return true;
        return false;
    }));
    EXPECT_EQ(list().topLevelItemCount(), 0);
}

TEST_F(ReportTest, ShowsTheReturnedManuscriptBesidePreviewAndChecklist) {
    show(openSample());
    awaitPreview();
    auto& view = *page().findChild<gui::ManuscriptView*>();
    EXPECT_FALSE(view.isVisible());
    trigger(page(), u"Returned manuscript"_s);
    EXPECT_TRUE(view.isVisible());
    trigger(page(), u"Checklist"_s);
    EXPECT_FALSE(view.isVisible());
    trigger(page(), u"Returned manuscript"_s);
    // Whoever was led to a place in the study comes back to the list.
    const gui::Place place = page().place();
    trigger(page(), u"Preview"_s);
    page().reveal(place);
    EXPECT_TRUE(view.isVisible());
    trigger(page(), u"Preview"_s);
    EXPECT_FALSE(view.isVisible());
    EXPECT_TRUE(pages().isVisible());
}

}  // namespace
