// A table from a file as a person takes it in: looking, choosing, importing, leaving.
#include "app/gui/study/study_page.h"
#include "app/gui/study/table_panel.h"
#include "export/writers/xlsx.h"
#include "tests/gui_support/window_test.h"

namespace kondensat {

using namespace Qt::StringLiterals;
using gui::Step;
using gui::StudyPage;
using gui::TablePanel;
using support::eventually;
using Deed = app::TablePlan::Deed;

namespace {

class TablePanels : public testing::Test {
protected:
    TablePanels() : open(support::openEmpty()), page(*open.session, nullptr) {
        support::present(page);
        page.reveal({Step::Study, {}, {}, u"section/participants"_s});
    }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(open.folder->filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// By dropping it on the section that is shown.
    TablePanel* drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QWidget* section = page.findChild<QStackedWidget*>()->currentWidget();
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(section, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(section, &event);
        auto* panel = page.findChild<TablePanel*>();
        EXPECT_TRUE(panel);
        EXPECT_TRUE(eventually([&] { return panel && !said(panel).startsWith(u"Reading"); }));
        return panel;
    }
    static QString said(TablePanel* panel) { return panel->findChild<QLabel*>(u"counts"_s)->text(); }
    static QString remarks(TablePanel* panel) {
        auto* label = panel->findChild<QLabel*>(u"remarks"_s);
        return label->isHidden() ? QString() : label->text();
    }
    static QComboBox* choice(TablePanel* panel, const QString& title) {
        return qobject_cast<QComboBox*>(support::childNamed(*panel, u"Where “%1” goes"_s.arg(title)));
    }
    static void choose(QComboBox* box, const QString& words) {
        const int at = box->findText(words);
        ASSERT_GE(at, 0) << words.toStdString();
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    static void press(TablePanel* panel, const QString& words) {
        for (auto* button : panel->findChildren<QPushButton*>())
            if (button->text() == words && button->isEnabled()) return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button " << words.toStdString();
    }
    [[nodiscard]] qint64 entries() const { return open.session->project().history()->size(); }
    bool closed() {
        return eventually([&] { return !page.findChild<TablePanel*>(); });
    }
    support::OpenStudy open;
    StudyPage page;
};

const char* const people = "Deltager;Alder;Navn;Comment\nP1;34;A B;first\nP2;51;C D;\nP2;52;;\n";

}  // namespace

TEST_F(TablePanels, ShowsWhereColumnsGoAndImportsThemAsOneEntry) {
    const qint64 before = entries();
    TablePanel* panel = drop(write(u"people.csv"_s, people));
    ASSERT_TRUE(panel);
    EXPECT_EQ(choice(panel, u"Deltager"_s)->currentText(), u"Id"_s);
    EXPECT_EQ(choice(panel, u"Alder"_s)->currentText(), u"New attribute “Alder”"_s);
    EXPECT_EQ(choice(panel, u"Navn"_s)->currentText(), u"Leave out"_s);
    EXPECT_EQ(choice(panel, u"Comment"_s)->currentText(), u"Note"_s);
    EXPECT_EQ(said(panel), u"2 rows are new. 1 row stays out."_s);
    EXPECT_EQ(remarks(panel), u"Row 4 stays out: an earlier row is of the same record."_s);
    EXPECT_EQ(entries(), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);  // on “Import 2 rows”
    ASSERT_TRUE(closed());
    EXPECT_EQ(entries(), before + 1);
    const auto all = open.study().list<study::Participant>();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0]->attributes, (study::Keyed{{u"Alder"_s, u"34"_s}}));
    EXPECT_EQ(all[0]->note, u"first"_s);
    ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(open.study().count<study::Participant>(), 0);
}

TEST_F(TablePanels, ThePreviewKeepsUpWithTheChoices) {
    TablePanel* panel = drop(write(u"people.csv"_s, people));
    ASSERT_TRUE(panel);
    choose(choice(panel, u"Deltager"_s), u"Leave out"_s);
    EXPECT_TRUE(said(panel).startsWith(u"No column says what the participants are called"_s));
    for (auto* button : panel->findChildren<QPushButton*>()) EXPECT_EQ(button->isEnabled(), button->text() == u"Cancel"_s);
    choose(choice(panel, u"Alder"_s), u"Id"_s);
    EXPECT_EQ(said(panel), u"3 rows are new."_s);
    // The place of another column is taken, and that column left out.
    choose(choice(panel, u"Deltager"_s), u"Id"_s);
    EXPECT_EQ(choice(panel, u"Alder"_s)->currentText(), u"Leave out"_s);
    EXPECT_EQ(panel->plan().count(Deed::Add), 2);
    choose(choice(panel, u"Comment"_s), u"New attribute “Comment”"_s);
    press(panel, u"Import 2 rows"_s);
    ASSERT_TRUE(closed());
    EXPECT_EQ(open.study().list<study::Participant>()[0]->attributes, (study::Keyed{{u"Comment"_s, u"first"_s}}));
}

TEST_F(TablePanels, AnAttributeCanHaveAnotherNameThanTheColumn) {
    TablePanel* panel = drop(write(u"people.csv"_s, people));
    ASSERT_TRUE(panel);
    choose(choice(panel, u"Alder"_s), u"Attribute of another name…"_s);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"age"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(choice(panel, u"Alder"_s)->currentText(), u"New attribute “age”"_s);
    press(panel, u"Import 2 rows"_s);
    ASSERT_TRUE(closed());
    EXPECT_EQ(open.study().list<study::Participant>()[1]->attributes, (study::Keyed{{u"age"_s, u"51"_s}}));
}

TEST_F(TablePanels, EscapeLeavesWithoutAChange) {
    const qint64 before = entries();
    TablePanel* panel = drop(write(u"people.csv"_s, people));
    ASSERT_TRUE(panel);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(closed());
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(page.place().field, u"section/participants"_s);
}

TEST_F(TablePanels, WhatIsInTheStudyAlreadyIsNotImportedAgain) {
    const QString file = write(u"people.csv"_s, "label,age\nP1,34\n");
    press(drop(file), u"Import 1 row"_s);
    ASSERT_TRUE(closed());
    TablePanel* panel = drop(file);
    ASSERT_TRUE(panel);
    EXPECT_EQ(said(panel), u"1 row is in the study as it is."_s);
    EXPECT_TRUE(panel->plan().isEmpty());
}

TEST_F(TablePanels, ARowThatChangesAParticipantSaysInWhat) {
    press(drop(write(u"people.csv"_s, "label,age,work\nP1,34,nurse\n")), u"Import 1 row"_s);
    ASSERT_TRUE(closed());
    TablePanel* panel = drop(write(u"people.csv"_s, "label,age,work,note\nP1,35,nurse,moved\n"));
    ASSERT_TRUE(panel);
    EXPECT_EQ(said(panel), u"1 row changes what is there."_s);
    EXPECT_EQ(remarks(panel), u"Row 2 changes P1: Note, age."_s);
    // Taken back elsewhere while the panel is open, the row would add.
    ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(said(panel), u"1 row is new."_s);
}

TEST_F(TablePanels, AFileThatIsNoTableSaysSo) {
    TablePanel* panel = drop(write(u"people.xlsx"_s, "PK\x03\x04 no workbook"));
    ASSERT_TRUE(panel);
    EXPECT_TRUE(said(panel).startsWith(u"The table could not be read: "_s)) << said(panel).toStdString();
    press(panel, u"Cancel"_s);
    EXPECT_TRUE(closed());
}

TEST_F(TablePanels, ATranscriptDroppedOnParticipantsIsNoTable) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"talk.txt"_s, "A: Yes.\n"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.findChild<QStackedWidget*>()->currentWidget(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(TablePanels, TheRecruitmentLogComesFromAChosenFile) {
    const QString file = write(u"log.csv"_s, "Dato;Hvem;Antal;Udfald\n1.3.2024;sygeplejerske;1;takkede ja\n2.3.2024;l\xC3\xA6ge;mange;nej\n");
    page.reveal({Step::Study, {}, {}, u"section/recruitment"_s});
    support::trigger(page, u"Recruitment from a table…"_s);
    auto* dialog = page.findChild<QFileDialog*>(u"which"_s);
    ASSERT_TRUE(dialog);
    dialog->setDirectory(open.folder->path());
    dialog->selectFile(QFileInfo(file).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    ASSERT_TRUE(eventually([&] { return page.findChild<TablePanel*>() && !said(page.findChild<TablePanel*>()).startsWith(u"Reading"_s); }));
    auto* panel = page.findChild<TablePanel*>();
    EXPECT_EQ(choice(panel, u"Antal"_s)->currentText(), u"People"_s);
    EXPECT_EQ(remarks(panel), u"Row 3, Antal: no whole number; left out."_s);
    press(panel, u"Import 2 rows"_s);
    ASSERT_TRUE(closed());
    const auto lines = open.study().list<study::Recruitment>();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0]->outcome, u"accepted"_s);
    EXPECT_EQ(lines[1]->date, u"2024-03-02"_s);
}

TEST_F(TablePanels, OtherSheetsOfAWorkbookCanBeChosen) {
    const QList<exporting::Sheet> sheets{{{u"label"_s}, {{u"P1"_s}, {u"P2"_s}}, {}, u"Autumn"_s}, {{u"label"_s}, {{u"Q1"_s}}, {}, u"Spring"_s}};
    const auto bytes = exporting::xlsxBytes(sheets, open.folder->path(), nullptr);
    ASSERT_TRUE(bytes);
    TablePanel* panel = drop(write(u"people.xlsx"_s, *bytes));
    ASSERT_TRUE(panel);
    EXPECT_EQ(panel->plan().count(Deed::Add), 2);
    choose(qobject_cast<QComboBox*>(support::childNamed(*panel, u"Sheet"_s)), u"Spring"_s);
    ASSERT_TRUE(eventually([&] { return panel->plan().count(Deed::Add) == 1 && panel->plan().rows.size() == 1; }));
    press(panel, u"Import 1 row"_s);
    ASSERT_TRUE(closed());
    EXPECT_EQ(open.study().list<study::Participant>()[0]->label, u"Q1"_s);
}

}  // namespace kondensat
