// Every word of the window can be translated: under another alphabet nothing of it shows Latin letters.
#include <QtWidgets>

#include "app/gui/identifiers/export_door.h"
#include "app/gui/identifiers/identifiers_view.h"
#include "app/gui/intake/intake.h"
#include "app/gui/parts/task.h"
#include "app/gui/report/export_strip.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/palette.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/study/table_panel.h"
#include "export/checklist.h"
#include "tests/gui_support/window_test.h"
#include "tests/gui_words/greek_sample.h"
#include "tests/gui_words/other_alphabet.h"
#include "tests/gui_words/seen_words.h"

namespace kondensat::gui {
namespace {

using namespace Qt::StringLiterals;
using support::eventually;

/// The window in another alphabet, and dates without Latin letters.
class Words : public testing::Test {
protected:
    Words() {
        QLocale::setDefault(QLocale(QLocale::Japanese));
        QApplication::installTranslator(&alphabet);
    }
    ~Words() override {
        QApplication::removeTranslator(&alphabet);
        QLocale::setDefault(QLocale::c());
    }
    static void settle() {
        QTest::qWait(100);
        (void)QTest::qWaitFor([] { return Task::running().isEmpty(); }, 10000);
        QTest::qWait(50);
    }
    void look(QWidget& window, const QString& place) {
        settle();
        const QString report = wordsOfTheReport();
        for (const auto& seen : support::wordsIn(window)) {
            const QString plain = Qt::mightBeRichText(seen.words) ? QTextDocumentFragment::fromHtml(seen.words).toPlainText() : seen.words;
            if (report.contains(QString(plain).remove(spaces))) continue;
            const QString foreign = support::latinIn(seen.words);
            if (foreign.isEmpty() || told.contains(seen.words)) continue;
            told.insert(seen.words);
            ADD_FAILURE() << place.toStdString() << ": " << seen.where.toStdString() << " shows “"
                          << foreign.toStdString() << "” in “" << seen.words.left(200).toStdString() << "”";
        }
    }
    support::OtherAlphabet alphabet;
    QSet<QString> told;
    /// What the checklist says of the study is the report's, which is in the language of the study.
    [[nodiscard]] virtual QString wordsOfTheReport() const { return {}; }
    const QRegularExpression spaces{u"\\s|…"_s};
};

class WordsOfASample : public Words {
protected:
    WordsOfASample() {
        auto opened = support::openSampleInGreek();
        folder = std::move(opened.folder);
        const auto members = opened.study().list<study::Member>();
        if (!members.isEmpty()) opened.session->setAuthor(members.first()->id);
        window.take(std::move(opened.session));
        support::present(window, {1440, 900});
    }
    [[nodiscard]] QString wordsOfTheReport() const override {
        QString words;
        for (const auto* analysis : study().list<study::Analysis>()) {
            const auto checklist = exporting::buildChecklist(study(), analysis->id);
            for (const auto& row : checklist->rows)
                words += QString(row.answer + u'\n' + row.reason + u'\n' + row.section + u'\n').remove(spaces);
        }
        return words;
    }
    [[nodiscard]] Session& session() const { return window.workspace()->session(); }
    Workspace& workspace() { return *window.workspace(); }
    [[nodiscard]] const study::Study& study() const { return session().study(); }
    void go(Step step, const RecordId& record = {}) { workspace().go({step, record, {}, {}}); }
    std::unique_ptr<QTemporaryDir> folder;
    MainWindow window;
};

TEST_F(WordsOfASample, OfEveryStepAreTranslated) {
    ASSERT_TRUE(eventually([&] { return !session().points().isEmpty(); }));
    for (int step = 0; step < stepCount; ++step) {
        go(Step(step));
        look(window, u"step %1"_s.arg(step));
    }
    QTest::keySequence(&window, QKeySequence(u"Ctrl+H"_s));
    look(window, u"history"_s);
}

TEST_F(WordsOfASample, OfWhatIsChosenAreTranslated) {
    // One record of every type, where it is best seen.
    study::forEachRecordType([&](auto tag) {
        using T = typename decltype(tag)::type;
        const auto all = study().list<T>();
        if (all.isEmpty()) return;
        session().go(session().placeOf(all.first()->id));
        look(window, QString(T::type));
    });
}

TEST_F(WordsOfASample, OfPointsWorthALookAreTranslated) {
    ASSERT_TRUE(eventually([&] { return !session().points().isEmpty(); }));
    for (const method::Point& point : session().points()) {
        const QString foreign = support::latinIn(point.sentence);
        EXPECT_TRUE(foreign.isEmpty()) << foreign.toStdString() << " in " << point.sentence.toStdString();
    }
}

TEST_F(WordsOfASample, OfEveryCommandThatOpensSomethingAreTranslated) {
    // Commands that ask by a dialog of the system, or leave.
    const QSet<QString> outside{support::inOtherLetters(u"Open a study…"_s),
                                support::inOtherLetters(u"Merge a copy of this study…"_s),
                                support::inOtherLetters(u"Import transcripts…"_s),
                                support::inOtherLetters(u"Add a codebook…"_s),
                                support::inOtherLetters(u"Participants from a table…"_s),
                                support::inOtherLetters(u"Recruitment from a table…"_s),
                                support::inOtherLetters(u"Leave Kondensat"_s),
                                support::inOtherLetters(u"Close the study"_s),
                                support::inOtherLetters(u"New study…"_s),
                                support::inOtherLetters(u"Guide"_s),
                                support::inOtherLetters(u"Keys"_s)};
    for (int step = 0; step < stepCount; ++step) {
        go(Step(step));
        settle();
        const QList<QAction*> actions = workspace().currentPage()->actions() + workspace().actions();
        for (const QPointer<QAction> action : actions) {
            if (!action || !action->isEnabled() || outside.contains(QString(action->text()).remove(u'&'))) continue;
            const QString name = action->text();
            if (name.contains(u"…"_s) &&
                QStringView(QString::fromLatin1(action->metaObject()->className())) != u"QAction")
                continue;
            // A dialog that waits for a person ends here, not with the time of the tests.
            QTimer unasked;
            QObject::connect(&unasked, &QTimer::timeout, [&] {
                if (QWidget* waiting = QApplication::activeModalWidget()) {
                    ADD_FAILURE() << name.toStdString() << " asks by a dialog of the system";
                    waiting->close();
                }
            });
            unasked.start(2000);
            action->trigger();
            unasked.stop();
            look(window, u"step %1, after %2"_s.arg(step).arg(name));
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top != &window && top->isVisible()) {
                    look(*top, u"step %1, opened by %2"_s.arg(step).arg(name));
                    if (top->windowType() == Qt::Popup) top->close();
                }
            go(Step(step));
        }
    }
}

TEST_F(WordsOfASample, OfMaterialThatComesInAreTranslated) {
    QTemporaryDir folder;
    QStringList files;
    for (const QString& name : {u"φγ1.txt"_s, u"φγ2.txt"_s}) {
        files.append(folder.filePath(name));
        QFile file(files.last());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            "Μοδ [00:00:01]: Χωρισ φοβο; (γελια)\nΑννα [00:00:09]: Ναι.\nΜοδ [00:00:11]: Και μετα;\nΑννα [00:00:15]: Η "
            "Μαρια ηρθε μαζι.\n");
    }
    workspace().bringIn(files);
    look(window, u"incoming transcripts"_s);
}

TEST_F(WordsOfASample, OfATableThatComesInAreTranslated) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"φγ"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("λαμβδα;κ;;μ\nΑ1;3/4/2024;;ν\nΑ1;;;ν\n;1;;ν\n");
    file.close();
    for (const auto& type : {study::Participant::type, study::Recruitment::type}) {
        TablePanel panel(session(), type, file.fileName());
        support::present(panel, {900, 700});
        look(panel, u"a table of %1 before anything is chosen"_s.arg(type));
        const auto choices = panel.findChildren<QComboBox*>();
        for (QComboBox* choice : choices) {
            for (int at = 0; at < choice->count(); ++at)
                EXPECT_TRUE(support::latinIn(choice->itemText(at)).isEmpty()) << choice->itemText(at).toStdString();
            choice->setCurrentIndex(int(choices.indexOf(choice)) - 1);  // the first is that of the sheets
            if (choice->currentIndex() >= 0) Q_EMIT choice->activated(choice->currentIndex());
        }
        look(panel, u"a table of %1"_s.arg(type));
    }
}

TEST_F(WordsOfASample, OfAnOpenRegisterAndOfAnExportThatItStopsAreTranslated) {
    auto& book = IdentifierBook::of(session());
    auto made = journal::IdentifierRegister::create(book.path(), book.studyId(), u"φγ"_s, journal::KdfCost::fast());
    ASSERT_TRUE(made.ok());
    const QString word = study().text(study().list<study::Source>().first()->id).section(QRegularExpression(u"\\P{L}+"_s), 5, 5, QString::SectionSkipEmpty);
    ASSERT_TRUE(made->store({{u"person"_s, {word}, u"Ψ"_s, u"patient"_s, u"λ"_s, {u"μ"_s}}, {u"date"_s, {u"3/4/2024"_s}}}).ok());
    ASSERT_TRUE(made->note({u"2026-01-02T10:00:00"_s, u"φ.1"_s, 3}).ok());
    session().go({Step::Study, RecordId::of("study"), {}, u"section/identifiers"_s});
    look(window, u"a closed register"_s);
    book.take(*std::move(made));
    auto* tabs = window.findChild<IdentifiersView*>()->findChild<QTabBar*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(window, u"tab %1 of the register"_s.arg(tab));
    }
    QTest::keyClick(&window, Qt::Key_Insert);
    look(window, u"a new identifier"_s);
    go(Step::Report);
    auto* strip = workspace().currentPage()->findChild<ExportStrip*>();
    app::Export what;
    what.kind = app::Export::Kind::Archive;
    what.path = folder->filePath(u"φ"_s);
    strip->write(what);
    settle();
    auto* door = strip->findChild<ExportDoor*>();
    EXPECT_TRUE(door->isVisible());
    for (const auto* label : door->findChildren<QLabel*>()) EXPECT_TRUE(support::latinIn(label->text()).isEmpty()) << label->text().toStdString();
    for (const auto* button : door->findChildren<QAbstractButton*>()) EXPECT_TRUE(support::latinIn(button->text()).isEmpty()) << button->text().toStdString();
}

TEST_F(WordsOfASample, OfAParticipantWhoWithdrawsAreTranslated) {
    const auto participants = study().list<study::Participant>();
    ASSERT_FALSE(participants.isEmpty());
    WithdrawalPanel panel(session(), participants.first()->id);
    support::present(panel, {700, 900});
    look(panel, u"withdrawal"_s);
    const auto buttons = panel.findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text() == support::inOtherLetters(u"Erase…"_s)) button->click();
    look(panel, u"erasure"_s);
}

TEST_F(Words, OfTheStartAreTranslated) {
    auto empty = support::openEmpty(u"Τιτλοσ"_s, u"Μαια Λινδ"_s);
    MainWindow window;
    support::present(window, {1280, 820});
    look(window, u"start"_s);
    auto* start = window.findChild<StartPage*>();
    ASSERT_NE(start, nullptr);
    start->beginNewStudy();
    look(window, u"new study"_s);
    start->refresh();
    start->open(u"/no/such.kondensat"_s);
    look(window, u"a study that is not there"_s);
    window.take(std::move(empty.session));
    for (int step = 0; step < stepCount; ++step) {
        window.workspace()->go({Step(step), {}, {}, {}});
        look(window, u"empty study, step %1"_s.arg(step));
    }
}

/// The last, so that it sees what all the others asked for.
class Catalogue : public WordsOfASample {};

TEST_F(Catalogue, HoldsAllThatIsAskedForUnderTheSameName) {
    for (int step = 0; step < stepCount; ++step) {
        go(Step(step));
        settle();
    }
    QFile file(QStringLiteral(KONDENSAT_SOURCE_DIR "/translations/kondensat_en.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> catalogue;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            catalogue.insert(context + u'\n' + xml.readElementText());
    }
    ASSERT_GT(catalogue.size(), 1000);
    for (const QString& each : alphabet.asked())
        EXPECT_TRUE(catalogue.contains(each)) << "not in translations/kondensat_en.ts: " << each.toStdString();
}

}  // namespace
}  // namespace kondensat::gui
