// What the open register does to what comes in, and to names that are replaced.
#include <QCheckBox>
#include <QRadioButton>

#include "app/gui/session/identifier_book.h"
#include "app/gui/transcript/transcript_view.h"
#include "tests/gui_intake/intake_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

const QString passphrase = u"seven small seahorses"_s;
const QString transcript = u"A: Karen Holm came in the morning.\nI: And then?\nA: Karen Holms son came, too.\n"_s;

struct Registered : testing::Test {
    OpenStudy open = openEmpty();
    gui::IdentifierBook& book = gui::IdentifierBook::of(*open.session);
    void SetUp() override {
        auto made = journal::IdentifierRegister::create(book.path(), book.studyId(), passphrase, journal::KdfCost::fast());
        ASSERT_TRUE(made.ok());
        ASSERT_TRUE(made->store({{u"person"_s, {u"Karen Holm"_s}, u"Birthe Vang"_s}}).ok());
    }
    void openBook() { book.take(*journal::IdentifierRegister::open(book.path(), book.studyId(), passphrase)); }
    std::unique_ptr<gui::ImportPreview> preview() {
        const QString path = write(open.folder->filePath(u"Karen Holm.txt"_s), transcript);
        auto preview = std::make_unique<gui::ImportPreview>(*open.session, QStringList{path});
        present(*preview, {1300, 850});
        (void)eventually([&] { return shown(*preview).size() > 0; });
        return preview;
    }
    static QString shown(QWidget& preview) { return preview.findChild<gui::TranscriptView*>()->content().text; }
};

}  // namespace

TEST_F(Registered, IdentifiersAreReplacedInWhatComesInAndInItsFileName) {
    openBook();
    const auto p = preview();
    EXPECT_TRUE(shown(*p).startsWith(u"Birthe Vang came in the morning."_s));
    EXPECT_TRUE(says(*p, u"Registered identifiers get their pseudonyms, too."_s));
    auto* keep = qobject_cast<QRadioButton*>(findButton(*p, u"A copy is kept in the study"_s));
    ASSERT_TRUE(keep);
    EXPECT_FALSE(keep->isEnabled()) << "it would hold the names";
    EXPECT_TRUE(says(*p, u"No copy of the files can be kept"_s));
    press(*p, u"Import 1 transcript"_s);
    const auto sources = open.study().list<study::Source>();
    ASSERT_EQ(sources.size(), 1);
    EXPECT_TRUE(open.study().text(sources.first()->id).contains(u"Birthe Vangs son"_s));
    EXPECT_FALSE(sources.first()->title.contains(u"Karen"_s)) << qPrintable(sources.first()->title);
    EXPECT_FALSE(bytesOf(open.session->path()).contains("Karen"));
}

TEST_F(Registered, AClosedRegisterIsNamedAndCanBeOpenedThere) {
    const auto p = preview();
    EXPECT_TRUE(shown(*p).startsWith(u"Karen Holm came"_s));
    EXPECT_TRUE(says(*p, u"The register of identifiers is closed"_s));
    press(*p, u"Open the register…"_s);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClicks(line, passphrase);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return shown(*p).startsWith(u"Birthe Vang came"_s); }));
    EXPECT_TRUE(book.isOpen());
}

TEST_F(Registered, ANameThatIsReplacedGoesIntoTheRegister) {
    addTranscript(*open.session, u"Interview 1"_s, u"A: Otto came. Ottos dog, too. Karen Holm did not.\n"_s);
    openBook();
    gui::PseudonymiseBar bar(*open.session);
    present(bar, {520, 700});
    bar.open(u"Karen Holm"_s);
    EXPECT_TRUE(says(bar, u"Registered as number 1"_s));
    EXPECT_EQ(qobject_cast<QLineEdit*>(childNamed(bar, u"Pseudonym"_s))->text(), u"Birthe Vang"_s);
    bar.open(u"Otto"_s);
    ASSERT_TRUE(eventually([&] { return hasButton(bar, u"Into the register, as"_s); }));
    type(bar, u"Pseudonym"_s, u"Karen"_s);
    press(bar, u"Replace in 2 places"_s);
    EXPECT_TRUE(says(bar, u"Nothing was replaced: The pseudonym looks like a registered word"_s));
    EXPECT_EQ(book.identifiers().size(), 1);
    type(bar, u"Pseudonym"_s, u"Ib"_s);
    press(bar, u"Replace in 2 places"_s);
    ASSERT_EQ(book.identifiers().size(), 2);
    EXPECT_EQ(book.identifiers().last().words, QStringList{u"Otto"_s});
    EXPECT_EQ(book.identifiers().last().pseudonym, u"Ib"_s);
    const QString text = open.study().text(open.study().list<study::Source>().first()->id);
    EXPECT_TRUE(text.contains(u"Ib came. Ibs dog"_s)) << qPrintable(text);
}

TEST_F(Registered, ANameStaysOutOfTheRegisterWhereThePersonSaysSo) {
    addTranscript(*open.session, u"Interview 1"_s, u"A: Otto came.\n"_s);
    openBook();
    gui::PseudonymiseBar bar(*open.session);
    present(bar, {520, 700});
    bar.open(u"Otto"_s);
    press(bar, u"Into the register, as"_s);
    type(bar, u"Pseudonym"_s, u"Ib"_s);
    ASSERT_TRUE(eventually([&] { return hasButton(bar, u"Replace in 1 place"_s); }));
    press(bar, u"Replace in 1 place"_s);
    EXPECT_EQ(book.identifiers().size(), 1);
}
