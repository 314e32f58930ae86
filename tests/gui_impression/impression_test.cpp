// The page of step 1, with keys and mouse.
#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "app/gui/impression/impression_page.h"
#include "app/operations/impression.h"
#include "tests/gui_support/window_test.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace Qt::StringLiterals;
using support::childNamed;

namespace {

const QString lines =
    u"I: How was the waiting?\nA: Long. Nobody said how long it would take.\nI: And then?\nA: Then a letter came.\n"_s;

/// The page with its inspector beside it, as the window shows them.
class ImpressionPageTest : public testing::Test {
protected:
    void SetUp() override {
        open = support::openEmpty();
        me = session().author();
        first = support::addTranscript(session(), u"first"_s, lines);
        second = support::addTranscript(session(), u"second"_s, lines);
        show();
    }
    void show() {
        window = std::make_unique<QWidget>();
        auto* row = new QHBoxLayout(window.get());
        page = static_cast<gui::ImpressionPage*>(gui::makeImpressionPage(session(), nullptr));
        row->addWidget(page, 1);
        page->inspector()->setFixedWidth(340);
        row->addWidget(page->inspector());
        support::present(*window, {1200, 800});
    }
    void TearDown() override { window.reset(); }

    gui::Session& session() { return *open.session; }
    const Study& study() { return open.study(); }
    gui::TranscriptView* text() { return window->findChild<gui::TranscriptView*>(); }
    QStringList titles(const RecordId& member) {
        QStringList titles;
        for (const PreliminaryTheme* theme : app::themesOf(study(), session().analysis(), member))
            titles.append(theme->title);
        return titles;
    }
    RecordId theme(const RecordId& member, int row) {
        return app::themesOf(study(), session().analysis(), member)[row]->id;
    }
    RecordId addMember(const QString& initials) {
        Member member;
        member.initials = initials;
        ChangeSet set(u"added a member"_s);
        const RecordId id = set.add(member);
        EXPECT_TRUE(session().commit(set));
        return id;
    }
    /// In the name of another researcher.
    void addThemes(const RecordId& member, const QStringList& titles, bool share) {
        const RecordId before = session().author();
        session().setAuthor(member);
        for (const QString& title : titles)
            ASSERT_TRUE(
                session().commit(app::addTheme(study(), session().analysis(), member, title, QDate::currentDate())));
        if (share) {
            ASSERT_TRUE(session().commit(app::shareList(study(), session().analysis(), member)));
        }
        session().setAuthor(before);
    }
    void typeTheme(const QString& title) {
        auto* line = qobject_cast<QLineEdit*>(childNamed(*window, u"Title of a new theme"_s));
        ASSERT_TRUE(line);
        QTest::keyClicks(line, title);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QListView* list(const QString& name) { return qobject_cast<QListView*>(childNamed(*window, name)); }
    void press(const QString& words) {
        for (QPushButton* button : window->findChildren<QPushButton*>())
            if (button->text() == words && button->isVisibleTo(window.get()))
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button says " << words.toStdString();
    }
    [[nodiscard]] bool isShown(const QString& words) {
        QApplication::processEvents();
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->text().contains(words) && label->isVisibleTo(window.get())) return true;
        return false;
    }

    support::OpenStudy open;
    RecordId me, first, second;
    std::unique_ptr<QWidget> window;
    gui::ImpressionPage* page = nullptr;
};

TEST_F(ImpressionPageTest, ShowsTheFirstTextAndWhoHasReadIt) {
    EXPECT_EQ(text()->content().turns.size(), 4);
    EXPECT_TRUE(isShown(u"Nobody has read it yet"_s));
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_R);
    EXPECT_TRUE(app::readingBy(study(), session().analysis(), page->current(), me));
    EXPECT_TRUE(isShown(u"ML "_s));
    QTest::keyClick(text(), Qt::Key_R);
    EXPECT_TRUE(isShown(u"Nobody has read it yet"_s));
}

TEST_F(ImpressionPageTest, GoesToTheNextTextByKey) {
    const RecordId before = page->current();
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_N);
    EXPECT_NE(page->current(), before);
    QTest::keyClick(text(), Qt::Key_P);
    EXPECT_EQ(page->current(), before);
}

TEST_F(ImpressionPageTest, MarksAPlaceWithANote) {
    text()->setFocus();
    text()->select({24, 29});
    QTest::keyClick(text(), Qt::Key_M);
    ASSERT_EQ(app::markedPlaces(study(), session().analysis(), page->current()).size(), 1);
    auto* note = qobject_cast<QLineEdit*>(childNamed(*window, u"What made you stop here?"_s));
    ASSERT_TRUE(note);
    QTest::keyClicks(note, u"Silence"_s);
    QTest::keyClick(note, Qt::Key_Return);
    const auto places = app::markedPlaces(study(), session().analysis(), page->current());
    EXPECT_EQ(places.first().note, u"Silence");
    EXPECT_EQ(places.first().span, (text::Span{24, 29}));
    EXPECT_TRUE(isShown(u"Marked places in this text"_s));
    session().undo();
    session().undo();
    EXPECT_TRUE(app::markedPlaces(study(), session().analysis(), page->current()).isEmpty());
}

TEST_F(ImpressionPageTest, ListsThemesOneAfterAnotherWithTheKeyboardAlone) {
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_T);
    auto* line = childNamed(*window, u"Title of a new theme"_s);
    ASSERT_EQ(QApplication::focusWidget(), line);
    typeTheme(u"Time without news"_s);
    typeTheme(u"Letters"_s);
    EXPECT_EQ(titles(me), (QStringList{u"Time without news"_s, u"Letters"_s}));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), text());
    session().undo();
    EXPECT_EQ(titles(me), QStringList{u"Time without news"_s});
    EXPECT_EQ(list(u"My preliminary themes"_s)->model()->rowCount(), 1);
}

TEST_F(ImpressionPageTest, RenamesMovesAndRemovesThemesInTheList) {
    typeTheme(u"Tme"_s);
    typeTheme(u"Letters"_s);
    auto* view = list(u"My preliminary themes"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_F2);
    auto* editor = view->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Time"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(support::eventually([&] { return titles(me).first() == u"Time"; }));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(titles(me), (QStringList{u"Letters"_s, u"Time"_s}));
    EXPECT_EQ(view->currentIndex().row(), 1) << "the cursor stays on the theme";
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_EQ(titles(me), QStringList{u"Letters"_s});
}

TEST_F(ImpressionPageTest, NotesOnAThemeAndThatItWasBroughtAlong) {
    typeTheme(u"Time"_s);
    auto* note = qobject_cast<QPlainTextEdit*>(childNamed(*window, u"Note"_s));
    ASSERT_TRUE(note);
    note->setFocus();
    QTest::keyClicks(note, u"In every talk"_s);
    EXPECT_TRUE(session().writePending());
    EXPECT_EQ(study().find<PreliminaryTheme>(theme(me, 0))->note, u"In every talk");
    for (QCheckBox* box : window->findChildren<QCheckBox*>())
        if (box->isVisibleTo(window.get())) box->click();
    EXPECT_TRUE(study().find<PreliminaryTheme>(theme(me, 0))->aPriori);
}

TEST_F(ImpressionPageTest, SaysWhatSharingDoesAndSharesOnlyWhenConfirmed) {
    const RecordId other = addMember(u"BK"_s);
    typeTheme(u"Time"_s);
    EXPECT_TRUE(isShown(u"Only you see this list"_s));
    support::trigger(*page, u"Share my list"_s);
    EXPECT_TRUE(isShown(u"The other researchers will see your list"_s));
    press(u"Cancel"_s);
    EXPECT_FALSE(app::isListShared(study(), session().analysis(), me));
    support::trigger(*page, u"Share my list"_s);
    press(u"Share my list"_s);
    EXPECT_TRUE(app::isListShared(study(), session().analysis(), me));
    EXPECT_TRUE(isShown(u"Your list is shared"_s));
    session().setAuthor(other);
    EXPECT_TRUE(isShown(u"Shared by ML"_s));
    EXPECT_TRUE(isShown(u"Time"_s));
}

TEST_F(ImpressionPageTest, ShowsNothingOfListsThatOthersKeep) {
    const RecordId other = addMember(u"BK"_s);
    addThemes(other, {u"Secret"_s, u"Second secret"_s}, false);
    EXPECT_FALSE(isShown(u"Secret"_s));
    EXPECT_TRUE(isShown(u"1 other researcher keeps their list to themselves"_s));
    page->reveal({gui::Step::Impression, RecordId::of("discussion"), {}, {}});
    QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_FALSE(isShown(u"Secret"_s));
}

TEST_F(ImpressionPageTest, AsksWhoOneIsBeforeKeepingAList) {
    addMember(u"BK"_s);
    session().setAuthor({});
    EXPECT_TRUE(isShown(u"Say who you are"_s));
    for (const QListView* view : window->findChildren<QListView*>())
        if (view->accessibleName() == u"My preliminary themes") { EXPECT_FALSE(view->isVisible()); }
}

TEST_F(ImpressionPageTest, MakesTheTeamsListOfSharedThemes) {
    const RecordId other = addMember(u"BK"_s);
    typeTheme(u"Time"_s);
    addThemes(other, {u"Waiting"_s, u"Letters"_s}, true);
    support::trigger(*page, u"Discussion of the lists"_s);
    auto* mine = list(u"List of ML"_s);
    auto* theirs = list(u"List of BK"_s);
    ASSERT_TRUE(mine && theirs);
    theirs->setCurrentIndex(theirs->model()->index(1, 0));
    support::trigger(*page, u"Take into the team's list"_s);
    EXPECT_EQ(titles({}), QStringList{u"Letters"_s});
    mine->setCurrentIndex(mine->model()->index(0, 0));
    theirs->setCurrentIndex(theirs->model()->index(0, 0));
    support::trigger(*page, u"Take into the team's list"_s);
    auto* line = qobject_cast<QLineEdit*>(childNamed(*window, u"What is the one theme of these 2 called?"_s));
    ASSERT_TRUE(line);
    line->setText(u"Time without news"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(titles({}), (QStringList{u"Letters"_s, u"Time without news"_s}));
    EXPECT_EQ(study().find<PreliminaryTheme>(theme(other, 0))->fate, u"merged");
    session().undo();
    EXPECT_EQ(titles({}), QStringList{u"Letters"_s});
}

TEST_F(ImpressionPageTest, MergesAThemeIntoOneOfTheTeams) {
    typeTheme(u"Letters"_s);
    addThemes(me, {u"Mail"_s}, false);
    support::trigger(*page, u"Discussion of the lists"_s);
    auto* mine = list(u"List of ML"_s);
    mine->setCurrentIndex(mine->model()->index(0, 0));
    support::trigger(*page, u"Take into the team's list"_s);
    mine->setCurrentIndex(mine->model()->index(1, 0));
    support::trigger(*page, u"Merge into the chosen theme"_s);
    const auto* mail = study().find<PreliminaryTheme>(theme(me, 1));
    EXPECT_EQ(mail->fate, u"merged");
    EXPECT_EQ(mail->fateReason, u"Taken into “Letters” of the negotiated list.");
}

TEST_F(ImpressionPageTest, RecordsAFateWithReasonAndCodeGroups) {
    CodeGroup group;
    group.parent = session().analysis();
    group.name = u"Waiting"_s;
    ChangeSet set(u"added a group"_s);
    const RecordId groupId = set.add(group);
    ASSERT_TRUE(session().commit(set));
    support::trigger(*page, u"Discussion of the lists"_s);
    typeTheme(u"Time"_s);
    auto* fate = qobject_cast<QComboBox*>(childNamed(*window, u"What became of it"_s));
    ASSERT_TRUE(fate);
    fate->setFocus();
    QTest::keyClicks(fate, u"spl"_s);
    QTest::keyClick(fate, Qt::Key_Return);
    const RecordId id = theme({}, 0);
    EXPECT_EQ(study().find<PreliminaryTheme>(id)->fate, u"split");
    EXPECT_EQ(study().find<PreliminaryTheme>(id)->fateDate, QDate::currentDate().toString(Qt::ISODate));
    auto* reason = childNamed(*window, u"Reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Two things"_s);
    EXPECT_TRUE(session().writePending());
    EXPECT_EQ(study().find<PreliminaryTheme>(id)->fateReason, u"Two things");
    QTest::mouseClick(childNamed(*window, u"Waiting"_s), Qt::LeftButton);
    EXPECT_EQ(study().find<PreliminaryTheme>(id)->became, RefSet{groupId});
}

TEST_F(ImpressionPageTest, RecordsTheDiscussionItself) {
    const RecordId other = addMember(u"BK"_s);
    support::trigger(*page, u"Discussion of the lists"_s);
    typeTheme(u"Time"_s);
    support::trigger(*page, u"Record a discussion"_s);
    const auto write = [&](const QString& name, const QString& words) {
        auto* field = childNamed(*window, name);
        ASSERT_TRUE(field);
        field->setFocus();
        QTest::keyClicks(field, words);
        EXPECT_TRUE(session().writePending());
    };
    write(u"Proposal"_s, u"One theme"_s);
    write(u"What BK held"_s, u"Two"_s);
    write(u"Decision"_s, u"One"_s);
    const auto* discussion = app::discussionsOf(study(), session().analysis(), 1).first();
    EXPECT_EQ(discussion->proposal, u"One theme");
    EXPECT_EQ(discussion->positions.value(other.toString()), u"Two");
    EXPECT_EQ(discussion->decision, u"One");
    EXPECT_EQ(discussion->about, RefSet{theme({}, 0)});
    EXPECT_TRUE(isShown(u"About: Time"_s));
    qobject_cast<QCheckBox*>(childNamed(*window, u"BK was present"_s))->click();
    EXPECT_EQ(app::discussionsOf(study(), session().analysis(), 1).first()->present, RefSet{me});
}

TEST_F(ImpressionPageTest, ComesBackToTheSamePlace) {
    page->reveal({gui::Step::Impression, second, {20, 24}, {}});
    const gui::Place there = page->place();
    EXPECT_EQ(there.record, second);
    page->reveal({gui::Step::Impression, first, {}, {}});
    EXPECT_EQ(page->current(), first);
    page->reveal(there);
    EXPECT_EQ(page->place(), there);
    typeTheme(u"Time"_s);
    support::trigger(*page, u"Discussion of the lists"_s);
    page->reveal({gui::Step::Impression, theme(me, 0), {}, {}});
    EXPECT_EQ(page->current(), second) << "one's own themes stand beside the text";
}

TEST_F(ImpressionPageTest, UndoesEverythingAndBringsItBack) {
    const auto before = session().undoWords();
    typeTheme(u"Time"_s);
    typeTheme(u"Letters"_s);
    support::trigger(*page, u"Mark as read"_s);
    while (!session().undoWords().isEmpty() && session().undoWords() != before && session().undo()) {
    }
    EXPECT_TRUE(titles(me).isEmpty());
    EXPECT_EQ(list(u"My preliminary themes"_s)->model()->rowCount(), 0);
    EXPECT_TRUE(isShown(u"A theme is what you hear"_s));
    while (session().redo()) {
    }
    EXPECT_EQ(titles(me), (QStringList{u"Time"_s, u"Letters"_s}));
    EXPECT_EQ(list(u"My preliminary themes"_s)->model()->rowCount(), 2);
}

TEST_F(ImpressionPageTest, SaysWhatBelongsHereWhileNothingIsImported) {
    window.reset();
    open.session.reset();
    open = support::openEmpty();
    show();
    EXPECT_TRUE(isShown(u"Drop the files of their transcripts on the window"_s));
    QSignalSpy wanted(open.session.get(), &gui::Session::filesWanted);
    QPushButton* button = nullptr;
    for (auto* each : window->findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == u"Import transcripts…") button = each;
    ASSERT_TRUE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(ImpressionPageTest, KeepsTheReadingLookInTheSettings) {
    gui::LookPanel panel;
    gui::ReadingLook told;
    QObject::connect(&panel, &gui::LookPanel::changed, [&](const gui::ReadingLook& look) { told = look; });
    qobject_cast<QSpinBox*>(childNamed(panel, u"Size"_s))->setValue(22);
    EXPECT_EQ(told.size, 22);
    EXPECT_EQ(gui::readingLook().size, 22);
    gui::setReadingLook({});
}

TEST_F(ImpressionPageTest, HasModelsThatKeepTheRules) {
    gui::ThemesModel themes(session(), true);
    gui::SourcesModel sources(session());
    const QAbstractItemModelTester first(&themes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&sources, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sources.reload();
    themes.setMember(me);
    for (const auto& title : {u"a"_s, u"b"_s, u"c"_s}) {
        typeTheme(title);
        themes.reload();
    }
    EXPECT_TRUE(themes.moveRows({}, 0, 1, {}, 3));
    EXPECT_TRUE(themes.setData(themes.index(1), u"d"_s, Qt::EditRole));
    EXPECT_FALSE(themes.setData(themes.index(1), u"  "_s, Qt::EditRole));
    ASSERT_TRUE(session().commit(app::removeTheme(themes.themeAt(0))));
    themes.reload();
    EXPECT_EQ(titles(me), (QStringList{u"d"_s, u"a"_s}));
    ASSERT_TRUE(
        session().commit(app::toggleRead(study(), session().analysis(), this->first, me, QDate::currentDate())));
    sources.reload();
    EXPECT_TRUE(sources.index(sources.rowOf(this->first)).data(gui::SourcesModel::ReadRole).toBool());
}

}  // namespace
