// Files before they come in.
#include <QComboBox>
#include <QListWidget>

#include "app/gui/transcript/transcript_view.h"
#include "app/operations/recordings.h"
#include "app/operations/transcript_import.h"
#include "core/method/speakers.h"
#include "tests/gui_intake/intake_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

const QString first = u"A: Karen came in the morning.\nMod: And then?\nA: Karens søn kom også.\n"_s;
const QString second = u"B: It was quiet.\nMod: How so?\nB: Nobody came.\n"_s;

struct Preview {
    OpenStudy open = openEmpty();
    std::unique_ptr<gui::ImportPreview> preview;
    QList<RecordId> sources;
    int done = 0;
    QString file(const QString& name, const QString& text) { return write(open.folder->filePath(name), text); }
    void show(const QStringList& files) {
        preview = std::make_unique<gui::ImportPreview>(*open.session, files);
        QObject::connect(preview.get(), &gui::ImportPreview::done,
                         [this](const QList<RecordId>& added) { sources = added, ++done; });
        present(*preview, {1300, 850});
        ASSERT_TRUE(eventually([this] { return list()->count() > 0; }));
    }
    [[nodiscard]] QListWidget* list() const { return preview->findChild<QListWidget*>(); }
    [[nodiscard]] QString shown() const { return preview->findChild<gui::TranscriptView*>()->content().text; }
    void choose(const QString& box, const QString& text) {
        auto* combo = qobject_cast<QComboBox*>(childNamed(*preview, box));
        ASSERT_TRUE(combo);
        const int at = combo->findText(text);
        ASSERT_GE(at, 0) << text.toStdString();
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
        QApplication::processEvents();
    }
    QString chosen(const QString& box) {
        auto* combo = qobject_cast<QComboBox*>(childNamed(*preview, box));
        return combo ? combo->currentText() : QString();
    }
    void answer(const QString& typed) {
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    }
};

}  // namespace

TEST(ImportPreview, ShowsTheTextWithItsSpeakersAndImportsIt) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first)});
    EXPECT_TRUE(p.shown().startsWith(u"Karen came in the morning."_s));
    const auto turns = p.preview->findChild<gui::TranscriptView*>()->content().turns;
    ASSERT_EQ(turns.size(), 3);
    EXPECT_EQ(turns[1].speaker, u"Mod"_s);
    EXPECT_EQ(p.open.study().count<study::Source>(), 0);
    press(*p.preview, u"Import 1 transcript"_s);
    ASSERT_EQ(p.sources.size(), 1);
    EXPECT_EQ(p.open.study().text(p.sources.first()), p.shown());
}

TEST(ImportPreview, AFixInOneFileIsFollowedInTheOthers) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first), p.file(u"two.txt"_s, second)});
    p.choose(u"Who is Mod"_s, u"ML"_s);
    p.list()->setCurrentRow(1);
    EXPECT_EQ(p.chosen(u"Who is Mod"_s), u"ML"_s);
    EXPECT_EQ(p.chosen(u"Who is B"_s), u"Nobody yet"_s);
    press(*p.preview, u"Import 2 transcripts"_s);
    ASSERT_EQ(p.sources.size(), 2);
    for (const RecordId& source : p.sources)
        EXPECT_EQ(method::turnsOf(p.open.study(), source)[1].who, p.open.study().list<study::Member>().first()->id);
}

TEST(ImportPreview, MakesANewParticipantWithTheImportAndNotBefore) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first)});
    p.choose(u"Who is A"_s, u"New participant…"_s);
    ASSERT_TRUE(QApplication::focusWidget());
    qobject_cast<QLineEdit*>(QApplication::focusWidget())->clear();
    p.answer(u"F1a"_s);
    EXPECT_EQ(p.chosen(u"Who is A"_s), u"F1a"_s);
    EXPECT_EQ(p.open.study().count<study::Participant>(), 0);
    press(*p.preview, u"Import 1 transcript"_s);
    ASSERT_EQ(p.open.study().count<study::Participant>(), 1);
    EXPECT_EQ(p.open.study().list<study::Participant>().first()->label, u"F1a"_s);
    EXPECT_EQ(method::turnsOf(p.open.study(), p.sources.first())[0].who,
              p.open.study().list<study::Participant>().first()->id);
}

TEST(ImportPreview, MakesANewResearcherWithTheImportAndNotBefore) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first)});
    p.choose(u"Who is A"_s, u"New researcher…"_s);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->clear();
    p.answer(u"MB"_s);
    EXPECT_EQ(p.chosen(u"Who is A"_s), u"MB"_s);
    const qsizetype before = p.open.study().count<study::Member>();
    press(*p.preview, u"Import 1 transcript"_s);
    ASSERT_EQ(p.open.study().count<study::Member>(), before + 1);
    EXPECT_EQ(p.open.study().count<study::Participant>(), 0);
    EXPECT_EQ(p.open.study().list<study::Member>().last()->initials, u"MB"_s);
    EXPECT_EQ(method::turnsOf(p.open.study(), p.sources.first())[0].who,
              p.open.study().list<study::Member>().last()->id);
}

TEST(ImportPreview, PutsAFileIntoANewSession) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first)});
    p.choose(u"Session of the file"_s, u"New session…"_s);
    p.answer(u"Interview 1"_s);
    press(*p.preview, u"Import 1 transcript"_s);
    ASSERT_EQ(p.open.study().count<study::Session>(), 1);
    EXPECT_EQ(p.open.study().find<study::Source>(p.sources.first())->session,
              p.open.study().list<study::Session>().first()->id);
}

TEST(ImportPreview, ANameReplacedBeforeStoringIsNowhereInTheFile) {
    Preview p;
    p.show({p.file(u"Karen.txt"_s, first)});
    auto* text = p.preview->findChild<gui::TranscriptView*>();
    text->select({0, 5});
    QTest::keyClick(text, Qt::Key_P);
    EXPECT_EQ(qobject_cast<QLineEdit*>(childNamed(*p.preview, u"Name"_s))->text(), u"Karen"_s);
    type(*p.preview, u"Pseudonym"_s, u"Ida"_s);
    QTest::keyClick(childNamed(*p.preview, u"Pseudonym"_s), Qt::Key_Return);
    EXPECT_TRUE(p.shown().startsWith(u"Ida came in the morning."_s));
    EXPECT_TRUE(p.shown().contains(u"Idas søn"_s));
    press(*p.preview, u"Import 1 transcript"_s);
    ASSERT_EQ(p.sources.size(), 1);
    EXPECT_TRUE(bytesOf(p.open.session->path()).contains("Idas"));
    EXPECT_FALSE(bytesOf(p.open.session->path()).toLower().contains("karen"));
}

TEST(ImportPreview, CancelLeavesNothing) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first)});
    const auto entries = p.open.session->project().entryCount();
    p.choose(u"Who is Mod"_s, u"ML"_s);
    press(*p.preview, u"Cancel"_s);
    EXPECT_EQ(p.done, 1);
    EXPECT_TRUE(p.sources.isEmpty());
    EXPECT_EQ(p.open.session->project().entryCount(), entries);
    EXPECT_FALSE(bytesOf(p.open.session->path()).contains("morning"));
}

TEST(ImportPreview, AnImportThatIsStoppedHalfwayLeavesNothing) {
    OpenStudy open = openEmpty();
    app::TranscriptOptions options;
    options.embedOriginal = true;
    const auto read = app::readTranscripts(
        open.study(),
        {write(open.folder->filePath(u"1.txt"_s), first), write(open.folder->filePath(u"2.txt"_s), second)}, options);
    const auto entries = open.session->project().entryCount();
    const auto added =
        app::importTranscripts(open.session->project(), read.files, options, [](double part) { return part < 0.4; });
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, Error::Code::Refused);
    EXPECT_EQ(open.session->project().entryCount(), entries);
    EXPECT_EQ(open.study().count<study::Source>(), 0);
}

TEST(ImportPreview, NamesAFileThatCannotBeReadAndImportsTheOthers) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first), p.file(u"broken.docx"_s, u"PK\u0003\u0004 no archive"_s),
            p.file(u"empty.txt"_s, {})});
    EXPECT_TRUE(p.list()->item(1)->text().contains(u"cannot be read"_s));
    p.list()->setCurrentRow(1);
    EXPECT_TRUE(says(*p.preview, u"broken.docx cannot be read"_s));
    EXPECT_FALSE(p.list()->item(2)->flags() & Qt::ItemIsUserCheckable);
    press(*p.preview, u"Import 1 transcript"_s);
    EXPECT_EQ(p.sources.size(), 1);
}

TEST(ImportPreview, SaysThatAFileIsInTheStudyAlready) {
    Preview p;
    addTranscript(*p.open.session, u"one"_s, first);
    p.show({p.open.folder->filePath(u"one.txt"_s), p.file(u"two.txt"_s, second)});
    EXPECT_TRUE(p.list()->item(0)->text().contains(u"the same file as “one”"_s));
    EXPECT_EQ(p.list()->item(0)->checkState(), Qt::Unchecked);
    EXPECT_TRUE(hasButton(*p.preview, u"Import 1 transcript"_s));
    p.list()->item(0)->setCheckState(Qt::Checked);
    EXPECT_TRUE(hasButton(*p.preview, u"Import 2 transcripts"_s));
}

TEST(ImportPreview, LinksOriginalsUnlessTheyAreToBeKept) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first)});
    buttonWith(*p.preview, u"A copy is kept in the study"_s)->click();
    press(*p.preview, u"Import 1 transcript"_s);
    ASSERT_EQ(p.open.study().count<study::Attachment>(), 1);
    EXPECT_FALSE(p.open.study().list<study::Attachment>().first()->content.isEmpty());
    Preview linked;
    linked.show({linked.file(u"one.txt"_s, first)});
    press(*linked.preview, u"Import 1 transcript"_s);
    EXPECT_EQ(linked.open.study().count<study::Attachment>(), 0);
}

TEST(ImportPreview, ProposesWordsThatMayBeNamesUntilTheyAreReplaced) {
    Preview p;
    p.show(
        {p.file(u"one.txt"_s,
                u"A: I came with Karen to Aarhus on Monday.\nMod: And Karen?\nA: Later Karens mother came, too.\n"_s)});
    EXPECT_TRUE(hasButton(*p.preview, u"Aarhus 1"_s));
    EXPECT_FALSE(hasButton(*p.preview, u"Monday 1"_s));
    press(*p.preview, u"Karen 3"_s);
    EXPECT_EQ(qobject_cast<QLineEdit*>(childNamed(*p.preview, u"Name"_s))->text(), u"Karen"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Ida"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(p.shown().contains(u"with Ida to"_s));
    EXPECT_TRUE(eventually([&] { return !hasButton(*p.preview, u"Karen 3"_s); }));
    EXPECT_TRUE(hasButton(*p.preview, u"Aarhus 1"_s));
}

TEST(ImportPreview, LinksARecordingToTheTranscriptThatIsCalledLikeIt) {
    Preview p;
    p.show({p.file(u"FG 1.txt"_s, first), p.file(u"FG 12.txt"_s, second), p.file(u"fg1_audio.mp3"_s, u"sound"_s)});
    ASSERT_EQ(p.list()->count(), 3);
    EXPECT_TRUE(p.list()->item(2)->text().contains(u"recording of FG 1.txt"_s));
    press(*p.preview, u"Import 2 transcripts and 1 recording"_s);
    ASSERT_EQ(p.sources.size(), 2);
    const auto recordings = app::recordingsOf(p.open.study(), p.sources.first());
    ASSERT_EQ(recordings.size(), 1);
    EXPECT_EQ(recordings.first()->name, u"fg1_audio.mp3"_s);
    EXPECT_TRUE(recordings.first()->content.isEmpty());
    EXPECT_FALSE(bytesOf(p.open.session->path()).contains("sound"));
}

TEST(ImportPreview, KeepsACopyOfARecordingWhenAskedAndUndoesItWithTheTranscript) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first), p.file(u"Karens tape.mp3"_s, u"sound of the interview"_s)});
    type(*p.preview, u"Name"_s, u"Karen"_s);
    type(*p.preview, u"Pseudonym"_s, u"Ida"_s);
    QTest::keyClick(childNamed(*p.preview, u"Pseudonym"_s), Qt::Key_Return);
    buttonWith(*p.preview, u"A copy of them is kept in the study"_s)->click();
    press(*p.preview, u"Import 1 transcript and 1 recording"_s);
    ASSERT_EQ(p.sources.size(), 1);
    const auto recordings = app::recordingsOf(p.open.study(), p.sources.first());
    ASSERT_EQ(recordings.size(), 1);
    EXPECT_EQ(recordings.first()->name, u"Idas tape.mp3"_s);
    const auto bytes = p.open.session->project().file().attachment(recordings.first()->content);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(*bytes, "sound of the interview");
    ASSERT_TRUE(p.open.session->undo());
    EXPECT_EQ(p.open.study().count<study::Attachment>(), 0);
}

TEST(ImportPreview, ARecordingIsGivenToATranscriptThatIsThere) {
    Preview p;
    const RecordId source = addTranscript(*p.open.session, u"one"_s, first);
    p.show({p.file(u"tape.mp3"_s, u"sound"_s)});
    EXPECT_FALSE(buttonWith(*p.preview, u"Import 0 transcripts"_s)->isEnabled());
    p.choose(u"Transcript of the recording"_s, u"one"_s);
    press(*p.preview, u"Import 1 recording"_s);
    EXPECT_EQ(p.done, 1);
    EXPECT_EQ(app::recordingsOf(p.open.study(), source).size(), 1);
}

TEST(ImportPreview, ARecordingStaysOutWithItsTranscript) {
    Preview p;
    p.show({p.file(u"one.txt"_s, first), p.file(u"two.txt"_s, second), p.file(u"two.mp3"_s, u"sound"_s)});
    p.list()->item(1)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(p.list()->item(2)->text().contains(u"which does not come in"_s));
    press(*p.preview, u"Import 1 transcript"_s);
    EXPECT_EQ(p.open.study().count<study::Attachment>(), 0);
}
