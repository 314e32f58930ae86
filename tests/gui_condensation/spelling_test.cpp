#include "app/gui/parts/spelling.h"

#include <QMenu>
#include <QTextEdit>

#include "app/operations/dictionary.h"
#include "tests/gui_support/window_test.h"

using namespace kondensat;
using namespace kondensat::gui;
using namespace Qt::StringLiterals;

namespace {

void touch(const QString& path) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
}

bool isReady(Spelling& spelling, const QString& language) {
    return QTest::qWaitFor([&] { return spelling.state(language) == Spelling::State::Ready; }, 30000);
}

}  // namespace

TEST(Dictionaries, areFoundByLanguageAndRegion) {
    const QTemporaryDir folder;
    for (const QString& name : {u"da_DK"_s, u"en_GB"_s, u"en_US"_s, u"nb_NO"_s})
        for (const QString& suffix : {u".aff"_s, u".dic"_s}) touch(folder.filePath(name + suffix));
    touch(folder.filePath(u"fr_FR.dic"_s));  // without its rules
    const QStringList folders{folder.path()};
    EXPECT_EQ(app::dictionaryFor(u"da"_s, folders), folder.filePath(u"da_DK"_s));
    EXPECT_EQ(app::dictionaryFor(u"en"_s, folders), folder.filePath(u"en_US"_s));
    EXPECT_EQ(app::dictionaryFor(u"en-GB"_s, folders), folder.filePath(u"en_GB"_s));
    EXPECT_EQ(app::dictionaryFor(u"no"_s, folders), folder.filePath(u"nb_NO"_s));
    EXPECT_TRUE(app::dictionaryFor(u"fr"_s, folders).isEmpty());
    EXPECT_TRUE(app::dictionaryFor({}, folders).isEmpty());
}

TEST(Spelling, knowsDanishAndEnglishWords) {
    const auto open = support::openEmpty();
    Spelling& spelling = Spelling::of(*open.session);
    EXPECT_TRUE(spelling.isRight(u"forkertt"_s, u"da"_s)) << "nothing is wrong while the dictionary is loading";
    ASSERT_TRUE(isReady(spelling, u"da"_s));
    EXPECT_TRUE(spelling.isRight(u"patienterne"_s, u"da"_s));
    EXPECT_FALSE(spelling.isRight(u"patienterene"_s, u"da"_s));
    ASSERT_TRUE(isReady(spelling, u"en"_s));
    EXPECT_TRUE(spelling.isRight(u"don\u2019t"_s, u"en"_s));
    EXPECT_FALSE(spelling.isRight(u"condensatte"_s, u"en"_s));
    EXPECT_TRUE(spelling.suggestions(u"lettre"_s, u"en"_s)().contains(u"letter"_s));
}

TEST(Spelling, letsWordsPassInThisStudyAlone) {
    const auto open = support::openEmpty(), other = support::openEmpty();
    ASSERT_TRUE(isReady(Spelling::of(*open.session), u"en"_s));
    ASSERT_TRUE(isReady(Spelling::of(*other.session), u"en"_s));
    Spelling::of(*open.session).letPass(u"Kondensat"_s);
    EXPECT_TRUE(Spelling::of(*open.session).isRight(u"kondensat"_s, u"en"_s));
    EXPECT_FALSE(Spelling::of(*other.session).isRight(u"kondensat"_s, u"en"_s));
}

TEST(Spelling, saysWhenThereIsNoDictionary) {
    const auto open = support::openEmpty();
    Spelling& spelling = Spelling::of(*open.session);
    EXPECT_EQ(spelling.state(u"kl"_s), Spelling::State::Missing);
    EXPECT_TRUE(spelling.explanation(u"kl"_s).contains(u"no dictionary"_s));
    EXPECT_TRUE(spelling.isRight(u"Nuuk"_s, u"kl"_s));
}

TEST(Spelling, saysWhichDictionaryCannotBeRead) {
    const QTemporaryDir folder;
    touch(folder.filePath(u"kl_GL.aff"_s));
    QFile words(folder.filePath(u"kl_GL.dic"_s));
    ASSERT_TRUE(words.open(QIODevice::WriteOnly) && words.write("no number stands here\n") > 0);
    words.close();
    qputenv("DICPATH", folder.path().toUtf8());
    const auto open = support::openEmpty();
    Spelling& spelling = Spelling::of(*open.session);
    EXPECT_TRUE(QTest::qWaitFor([&] { return spelling.state(u"kl"_s) == Spelling::State::Unreadable; }, 10000));
    qunsetenv("DICPATH");
    EXPECT_TRUE(spelling.explanation(u"kl"_s).contains(folder.filePath(u"kl_GL.dic"_s)))
        << spelling.explanation(u"kl"_s).toStdString();
    EXPECT_TRUE(spelling.isRight(u"Nuuk"_s, u"kl"_s));
}

TEST(Spelling, opensTheMenuBeforeSuggestionsForALongWordAreFound) {
    const auto open = support::openEmpty();
    ASSERT_TRUE(isReady(Spelling::of(*open.session), u"da"_s));
    QTextEdit edit;
    edit.setPlainText(u"Hos sygeplejersskernes."_s);
    QMenu menu;
    QElapsedTimer clock;
    clock.start();
    addSpellingTo(menu, *open.session, &edit, 8, u"da"_s);
    EXPECT_LT(clock.elapsed(), 600) << "finding them takes a second";
    ASSERT_FALSE(menu.actions().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return menu.actions().first()->isEnabled(); }, 30000)) << "a suggestion";
    EXPECT_EQ(menu.actions().first()->text(), u"sygeplejerskernes"_s);
}

TEST(Spelling, offersSuggestionsInTheMenu) {
    const auto open = support::openEmpty();
    ASSERT_TRUE(isReady(Spelling::of(*open.session), u"en"_s));
    QTextEdit edit;
    edit.setPlainText(u"I wait for a lettre."_s);
    QMenu menu;
    menu.addAction(u"Copy"_s);
    addSpellingTo(menu, *open.session, &edit, 16, u"en"_s);
    QAction* letter = nullptr;
    const auto offers = [&] {
        for (QAction* action : menu.actions())
            if (action->text() == u"letter"_s) letter = action;
        return letter != nullptr;
    };
    ASSERT_TRUE(support::eventually(offers));
    letter->trigger();
    EXPECT_EQ(edit.toPlainText(), u"I wait for a letter."_s);
}
