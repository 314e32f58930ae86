// The register of identifiers as a person keeps it: made, opened, filled, judged, put to use, closed.
#include <gmock/gmock.h>

#include <QCheckBox>
#include <QPushButton>
#include <QTabBar>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeWidget>

#include "app/gui/parts/task.h"
#include "app/gui/session/identifier_book.h"
#include "app/gui/study/study_page.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::gui {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

/// A passphrase is made a key slowly on purpose, and more so on a busy computer.
bool eventually(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60000); }

const QString passphrase = u"seven small seahorses"_s;

class Identifiers : public testing::Test {
protected:
    Identifiers() {
        source = support::addTranscript(*open.session, u"Interview 1"_s,
                                        u"A: We met Karen Holm there. Karen Holms son, and karen, called 2130 4455.\nI: Did Karen Holm stay in Vejle?\nA: Karen did. In Vejle, yes.\n"_s);
        page = std::make_unique<StudyPage>(*open.session, nullptr);
        QObject::connect(open.session.get(), &gui::Session::problem, page.get(), [this](const QString& sentence) { problems.append(sentence); });
        QObject::connect(open.session.get(), &gui::Session::placeWanted, page.get(), [this](const Place& place) { places.append(place); });
        support::present(*page, {1300, 820});
    }
    IdentifierBook& book() { return IdentifierBook::of(*open.session); }
    void show() { page->reveal({Step::Study, {}, {}, u"section/identifiers"_s}); }
    QWidget* view() { return page->findChild<QWidget*>(u"identifiers"_s); }
    void makeRegister(const app::Identifiers& identifiers) {
        auto made = journal::IdentifierRegister::create(book().path(), book().studyId(), passphrase, journal::KdfCost::fast());
        ASSERT_TRUE(made.ok() && made->store(identifiers).ok());
        book().take(*std::move(made));
        show();
    }
    journal::IdentifierRegister elsewhere() { return *journal::IdentifierRegister::open(book().path(), book().studyId(), passphrase); }
    void type(const QString& name, const QString& words) {
        QWidget* line = support::childNamed(*view(), name);
        ASSERT_TRUE(line);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, words);
    }
    void press(const QString& words) {
        for (auto* button : page->findChildren<QAbstractButton*>())
            if (button->text() == words && button->isVisible() && button->isEnabled()) return button->click();
        ADD_FAILURE() << "no button says " << words.toStdString();
    }
    QTreeWidget* list(const QString& name) { return qobject_cast<QTreeWidget*>(support::childNamed(*view(), name)); }
    static QStringList column(const QTreeWidgetItem* parent, int column) {
        QStringList words;
        for (int i = 0; i < parent->childCount(); ++i) words.append(parent->child(i)->text(column));
        return words;
    }
    void showTab(const QString& name) {
        auto* tabs = view()->findChild<QTabBar*>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == name) return tabs->setCurrentIndex(i);
        ADD_FAILURE() << "no tab is called " << name.toStdString();
    }
    /// All that stands in the view, seen or not.
    QString everything() {
        QString words;
        for (auto* label : view()->findChildren<QLabel*>()) words += label->text() + u'\n';
        for (auto* line : view()->findChildren<QLineEdit*>()) words += line->text() + u'\n';
        for (auto* tree : view()->findChildren<QTreeWidget*>())
            for (QTreeWidgetItemIterator it(tree); *it; ++it)
                for (int i = 0; i < tree->columnCount(); ++i) words += (*it)->text(i) + u'\n' + (*it)->toolTip(i) + u'\n';
        return words;
    }
    support::OpenStudy open = support::openEmpty();
    RecordId source;
    std::unique_ptr<StudyPage> page;
    QStringList problems;
    QList<Place> places;
};

const journal::Identifier karen{u"person"_s, {u"Karen Holm"_s}, u"Birthe Vang"_s, u"relative"_s};
const journal::Identifier vejle{u"place"_s, {u"Vejle"_s}, u"a town"_s};

TEST_F(Identifiers, HaveARegisterMadeWithAPassphraseOfItsOwn) {
    show();
    EXPECT_TRUE(everything().contains(u"There is no recovery key"_s));
    type(u"Passphrase"_s, passphrase);
    type(u"The same again"_s, u"seven large"_s);
    EXPECT_FALSE(QFileInfo::exists(book().path()));
    type(u"The same again"_s, passphrase);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return book().isOpen(); }));
    EXPECT_TRUE(QFileInfo::exists(book().path()));
    EXPECT_FALSE(everything().contains(u"seahorses"_s));
    press(u"Close the register"_s);
    EXPECT_FALSE(book().isOpen());
    type(u"Passphrase of the register of identifiers"_s, u"seven large"_s);
    press(u"Open the register"_s);
    ASSERT_TRUE(eventually([&] { return everything().contains(u"does not open the register"_s); }));
    type(u"Passphrase of the register of identifiers"_s, passphrase);
    press(u"Open the register"_s);
    ASSERT_TRUE(eventually([&] { return book().isOpen(); }));
}

TEST_F(Identifiers, GetANewPassphraseElsewhereThanInTheWindow) {
    makeRegister({karen});
    const auto opensWith = [&](const QString& words) { return journal::IdentifierRegister::open(book().path(), book().studyId(), words).ok(); };
    const auto ask = [&](const QString& words) {
        for (auto* action : view()->findChildren<QAction*>())
            if (action->text() == u"New passphrase…"_s) action->trigger();
        for (const QString& name : {u"Passphrase"_s, u"The same again"_s}) {
            QLineEdit* line = nullptr;
            for (auto* each : page->window()->findChildren<QLineEdit*>())
                if (each->accessibleName() == name && each->isVisible()) line = each;
            ASSERT_TRUE(line);
            QTest::keyClicks(line, words);
        }
        for (auto* button : page->window()->findChildren<QPushButton*>())
            if (button->text() == u"Change the passphrase"_s && button->isVisible()) button->click();
        ASSERT_EQ(Task::running().size(), 1);
        EXPECT_TRUE(opensWith(passphrase)) << "nothing is written before the keys are there";
    };
    ask(u"eight blue boats"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(100);
    EXPECT_TRUE(opensWith(passphrase)) << "whoever leaves changes nothing";
    ask(u"eight blue boats"_s);
    ASSERT_TRUE(eventually([&] { return Task::running().isEmpty(); }));
    EXPECT_TRUE(opensWith(u"eight blue boats"_s));
    EXPECT_FALSE(opensWith(passphrase));
    EXPECT_EQ(book().identifiers().size(), 1);
}

TEST_F(Identifiers, AreRegisteredChangedAndTakenOff) {
    makeRegister({});
    press(u"Register an identifier"_s);
    type(u"Words"_s, u"Karen Holm"_s);
    type(u"Also"_s, u"Kaja; K. Holm"_s);
    type(u"Pseudonym"_s, u"Birthe"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTreeWidget* registered = list(u"Registered identifiers"_s);
    EXPECT_THAT(column(registered->invisibleRootItem(), 1), ElementsAre(u"Karen Holm; Kaja; K. Holm"_s));
    EXPECT_EQ(elsewhere().identifiers().size(), 1) << "in the file before it is shown";
    QTest::keyClick(registered, Qt::Key_F2);
    type(u"Pseudonym"_s, u"Karens"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(everything().contains(u"looks like a registered word"_s)) << "and is refused";
    type(u"Pseudonym"_s, u"Ida"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_THAT(column(registered->invisibleRootItem(), 2), ElementsAre(u"Ida"_s));
    EXPECT_EQ(elsewhere().identifiers().first().words.size(), 3);
    QTest::keyClick(registered, Qt::Key_Delete, Qt::ControlModifier);
    press(u"Take it off"_s);
    EXPECT_THAT(elsewhere().identifiers(), IsEmpty());
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(Identifiers, AreJudgedAndReplacedAsOneChangeThatCanBeTakenBack) {
    makeRegister({karen, vejle});
    showTab(u"In the study"_s);
    QTreeWidget* tree = list(u"Registered identifiers in the study"_s);
    ASSERT_TRUE(eventually([&] { return tree->topLevelItemCount() > 0; }));
    const auto rowOf = [&](const QString& spelling) -> QTreeWidgetItem* {
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            if (tree->topLevelItem(i)->text(0) == spelling) return tree->topLevelItem(i);
        return nullptr;
    };
    ASSERT_TRUE(rowOf(u"Karen Holm"_s) && rowOf(u"karen"_s) && rowOf(u"Karen"_s) && rowOf(u"Vejle"_s));
    EXPECT_EQ(rowOf(u"Karen Holm"_s)->checkState(0), Qt::Checked);
    EXPECT_EQ(rowOf(u"Vejle"_s)->text(1), u"2"_s);
    EXPECT_EQ(rowOf(u"karen"_s)->checkState(0), Qt::Unchecked) << "for a person to judge";
    EXPECT_EQ(rowOf(u"Karen"_s)->checkState(0), Qt::Unchecked);
    // The places of one are looked at, and one of them is left out.
    rowOf(u"Vejle"_s)->setExpanded(true);
    ASSERT_EQ(rowOf(u"Vejle"_s)->childCount(), 2);
    EXPECT_TRUE(rowOf(u"Vejle"_s)->child(0)->text(0).contains(u"stay in Vejle?"_s)) << qPrintable(rowOf(u"Vejle"_s)->child(0)->text(0));
    Q_EMIT tree->itemActivated(rowOf(u"Vejle"_s)->child(0), 0);
    ASSERT_FALSE(places.isEmpty());
    EXPECT_EQ(places.last().record, source);
    rowOf(u"Vejle"_s)->child(1)->setCheckState(0, Qt::Unchecked);
    EXPECT_EQ(rowOf(u"Vejle"_s)->checkState(0), Qt::PartiallyChecked);
    // "karen" is no name here; "Karen" is.
    tree->setCurrentItem(rowOf(u"karen"_s));
    press(u"Not meant"_s);
    ASSERT_TRUE(eventually([&] { return !rowOf(u"karen"_s) && rowOf(u"Karen"_s); }));
    EXPECT_THAT(elsewhere().identifiers().first().notMeant, ElementsAre(u"karen"_s));
    rowOf(u"Karen"_s)->setCheckState(0, Qt::Checked);
    rowOf(u"Vejle"_s)->setExpanded(true);
    rowOf(u"Vejle"_s)->child(1)->setCheckState(0, Qt::Unchecked);
    const QString before = open.study().text(source);
    press(u"Put pseudonyms in 5 places"_s);
    EXPECT_TRUE(open.study().text(source).startsWith(u"We met Birthe Vang there. Birthe Vangs son, and karen, called"_s)) << qPrintable(open.study().text(source));
    EXPECT_TRUE(open.study().text(source).contains(u"stay in a town?"_s));
    EXPECT_TRUE(open.study().text(source).contains(u"In Vejle, yes."_s));
    ASSERT_TRUE(eventually([&] { return tree->topLevelItemCount() == 1; })) << "what was left";
    ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(open.study().text(source), before);
    ASSERT_TRUE(eventually([&] { return tree->topLevelItemCount() > 1; }));
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(Identifiers, AreProposedAndRegisteredOrDismissed) {
    makeRegister({});
    showTab(u"Not yet registered"_s);
    QTreeWidget* tree = list(u"What may be an identifier"_s);
    ASSERT_TRUE(eventually([&] { return tree->topLevelItemCount() > 0; }));
    const auto choose = [&](const QString& words) {
        for (QTreeWidgetItemIterator it(tree); *it; ++it)
            if ((*it)->text(0) == words) {
                tree->clearSelection();
                return tree->setCurrentItem(*it);
            }
        ADD_FAILURE() << words.toStdString() << " is not proposed";
    };
    choose(u"2130 4455"_s);
    press(u"Gives nobody away"_s);
    EXPECT_FALSE(everything().contains(u"2130 4455"_s));
    EXPECT_THAT(elsewhere().dismissed(), ElementsAre(u"2130 4455"_s));
    choose(u"Vejle"_s);
    press(u"Register…"_s);
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Pseudonym"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"a town"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(elsewhere().identifiers().size(), 1);
    EXPECT_EQ(elsewhere().identifiers().first().words, QStringList{u"Vejle"_s});
    showTab(u"Not yet registered"_s);
    ASSERT_TRUE(eventually([&] {
        for (QTreeWidgetItemIterator it(tree); *it; ++it)
            if ((*it)->text(0) == u"Vejle"_s) return false;
        return true;
    }));
    EXPECT_FALSE(everything().contains(u"2130 4455"_s)) << "nobody is asked twice";
}

TEST_F(Identifiers, LeaveTheScreenWhenTheRegisterIsClosed) {
    makeRegister({karen, vejle});
    showTab(u"In the study"_s);
    ASSERT_TRUE(eventually([&] { return list(u"Registered identifiers in the study"_s)->topLevelItemCount() > 0; }));
    showTab(u"Not yet registered"_s);
    ASSERT_TRUE(eventually([&] { return everything().contains(u"2130 4455"_s); }));
    showTab(u"Registered"_s);
    QTest::keyClick(list(u"Registered identifiers"_s), Qt::Key_F2);
    ASSERT_TRUE(everything().contains(u"Karen"_s) && everything().contains(u"Birthe"_s));
    press(u"Close the register"_s);
    for (const QString& word : {u"Karen"_s, u"Birthe"_s, u"Vejle"_s, u"2130"_s}) EXPECT_FALSE(everything().contains(word)) << word.toStdString();
}

TEST_F(Identifiers, AreShownAsSomebodyElseHasChangedThem) {
    makeRegister({karen});
    auto other = elsewhere();
    ASSERT_TRUE(other.store({karen, vejle}).ok());
    press(u"Register an identifier"_s);
    type(u"Words"_s, u"Otto"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(everything().contains(u"Somebody else has changed the register meanwhile"_s));
    EXPECT_EQ(list(u"Registered identifiers"_s)->topLevelItemCount(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(elsewhere().identifiers().size(), 3) << "the same once more, and nothing of the other's is lost";
}

}  // namespace
}  // namespace kondensat::gui
