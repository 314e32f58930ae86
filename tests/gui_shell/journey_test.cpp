// A small study from the first page to the report, once with mouse and keys and once with the keyboard alone: everything
// is taken back to nothing and brought back again, and the study is the same.
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>

#include "app/gui/intake/intake.h"
#include "app/gui/session/page.h"
#include "app/gui/session/settings.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/transcript/transcript_view.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::gui {
namespace {

using namespace Qt::StringLiterals;
using support::eventually;

const QString sentence = u"They come with a referral that says pain, or diabetes that won't be regulated"_s;

/// Every record with its fields and its text, by id.
QMap<QString, QString> everythingIn(const study::Study& study) {
    QMap<QString, QString> all;
    study::forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const T& record : study.table<T>())
            all.insert(record.id.toString(), QString(T::type) + record.parent.toString() + record.order +
                                                 QString::fromUtf8(QJsonDocument(study.fieldsOf(record.id)).toJson()) + study.text(record.id));
    });
    return all;
}

/// Notices windows that flash up beside the one: a part that was shown before it had its place.
class StrayWindows : public QObject {
public:
    StrayWindows() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && !qobject_cast<MainWindow*>(widget) && !qobject_cast<QDialog*>(widget) &&
            widget->windowType() != Qt::ToolTip && widget->windowType() != Qt::Popup)
            ADD_FAILURE() << "a window of its own: " << widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString();
        return false;
    }
};

/// The program and the hands on it.
class Journey : public testing::Test {
protected:
    void SetUp() override {
        settings().clear();
        setKeepsRecentStudies(true);
        ASSERT_TRUE(QFile::copy(QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors/originals/fg1.docx"), path(u"talk.docx"_s)));
        window = std::make_unique<MainWindow>();
        support::present(*window, {1440, 900});
    }
    void TearDown() override { window.reset(); }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    Session& session() { return window->workspace()->session(); }
    const study::Study& study() { return session().study(); }
    Page& page() { return *window->workspace()->currentPage(); }

    /// Where keys go: the field with the focus.
    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget() ? QApplication::focusWidget() : window.get(); }
    void keys(const QString& sequence) {
        QTest::keySequence(focus(), QKeySequence(sequence));
        QApplication::processEvents();
    }
    void type(const QString& words) {
        QTest::keyClicks(focus(), words);
        QApplication::processEvents();
    }
    void enter(const QString& words) {
        type(words);
        QTest::keyClick(focus(), Qt::Key_Return);
        QApplication::processEvents();
    }
    /// Tabs on until the field or button of this name has the focus, as somebody without a mouse does.
    void tabTo(const QString& name) {
        QStringList way;
        for (int i = 0; i < 200; ++i) {
            QWidget* at = focus();
            if (i < 40) way.append(QString::fromLatin1(at->metaObject()->className()) + u' ' + at->accessibleName());
            const auto* button = qobject_cast<QAbstractButton*>(at);
            if (at->accessibleName() == name || (button && QString(button->text()).remove(u'&') == name)) return;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        ADD_FAILURE() << "Tab never comes to " << name.toStdString() << ", but to " << way.join(u"; "_s).toStdString();
    }
    void press(const QString& name) {
        for (auto* button : window->findChildren<QAbstractButton*>())
            if ((QString(button->text()).remove(u'&') == name || button->accessibleName() == name) && button->isVisible()) {
                EXPECT_TRUE(button->isEnabled()) << name.toStdString();
                QTest::mouseClick(button, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
        ADD_FAILURE() << "no button is called " << name.toStdString();
    }
    void chooseTab(const QString& name) {
        for (auto* bar : window->findChildren<QTabBar*>())
            for (int i = 0; i < bar->count() && bar->isVisible(); ++i)
                if (bar->tabText(i) == name) return QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
        ADD_FAILURE() << "no tab is called " << name.toStdString();
    }
    void clickInto(const QString& name) {
        QWidget* field = support::childNamed(*window, name);
        ASSERT_TRUE(field);
        QTest::mouseClick(field, Qt::LeftButton);
        QApplication::processEvents();
    }
    [[nodiscard]] TranscriptView* transcript() {
        for (auto* view : page().findChildren<TranscriptView*>())
            if (view->isVisible()) return view;
        return nullptr;
    }
    template <class T>
    const T* only() {
        const auto all = study().list<T>();
        EXPECT_EQ(all.size(), 1) << T::type.data();
        return all.isEmpty() ? nullptr : all.first();
    }
    void answerFileDialog(const QString& file) {
        QTimer::singleShot(300, window.get(), [this, file] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog) << "no dialog asks for a file";
            auto* line = dialog->findChild<QLineEdit*>();
            line->selectAll();
            QTest::keyClicks(line, file);
            QTest::keyClick(line, Qt::Key_Return);
            QApplication::setActiveWindow(window.get());  // which no window manager does here
        });
    }

    /// What both journeys have made.
    void expectFindings() {
        EXPECT_EQ(study().count<study::ReadingMark>(), 1);
        if (const auto* theme = only<study::PreliminaryTheme>()) { EXPECT_EQ(theme->title, u"More than a referral"_s); }
        if (const auto* group = only<study::CodeGroup>()) { EXPECT_EQ(group->name, u"Behind the referral"_s); }
        if (const auto* subgroup = only<study::Subgroup>()) { EXPECT_EQ(subgroup->name, u"A whole life"_s); }
        EXPECT_EQ(study().count<study::GoldQuote>(), 1);
        EXPECT_EQ(study().count<study::SentenceLink>(), 1);
        const auto* unit = only<study::MeaningUnit>();
        const auto* condensate = only<study::Condensate>();
        const auto* quote = only<study::Quote>();
        ASSERT_TRUE(unit && condensate && quote);
        EXPECT_TRUE(session().passageOf(unit->id).text.startsWith(sentence)) << session().passageOf(unit->id).text.toStdString();
        EXPECT_EQ(unit->subgroups.size(), 1);
        EXPECT_TRUE(study().text(condensate->id).startsWith(sentence));
        EXPECT_TRUE(study().text(condensate->id).endsWith(u"I see all of it."_s));
        EXPECT_TRUE(quote->verbatim.startsWith(sentence));
        const auto texts = study().list<study::AnalyticText>();
        ASSERT_EQ(texts.size(), 1);
        EXPECT_TRUE(study().text(texts.first()->id).startsWith(u"The referral was described as the smallest part."_s));
    }
    /// The report holds the researcher's sentence and the participant's words, read by a foreign program.
    void expectReport(const QString& file) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo(file).size() > 0; }, 20'000));
        QProcess pandoc;
        pandoc.start(u"pandoc"_s, {u"-t"_s, u"plain"_s, u"--wrap=none"_s, file});
        ASSERT_TRUE(pandoc.waitForFinished(60'000));
        const QString words = QString::fromUtf8(pandoc.readAllStandardOutput()).simplified();
        EXPECT_TRUE(words.contains(u"The referral was described as the smallest part."_s));
        EXPECT_TRUE(QString(words).replace(u'’', u'\'').contains(sentence));
    }
    /// Ctrl+Z until nothing is left, then Ctrl+Shift+Z until all is back.
    void expectUndoToNothingAndBack(const QMap<QString, QString>& atFirst) {
        ASSERT_TRUE(session().writePending());
        const auto atLast = everythingIn(study());
        int steps = 0;
        while (!session().undoWords().isEmpty() && steps < 500) {
            keys(u"Ctrl+Z"_s);
            ++steps;
        }
        EXPECT_GT(steps, 10);
        EXPECT_EQ(everythingIn(study()), atFirst);
        int back = 0;
        while (!session().redoWords().isEmpty() && back < 500) {
            keys(u"Ctrl+Shift+Z"_s);
            ++back;
        }
        EXPECT_EQ(back, steps);
        EXPECT_EQ(everythingIn(study()), atLast);
        // and once more from the file
        const QString file = session().path();
        keys(u"Ctrl+W"_s);
        ASSERT_FALSE(window->workspace());
        auto again = journal::Project::open(file);
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(everythingIn((*again)->study()), atLast);
    }

    StrayWindows strays;
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

TEST_F(Journey, IsMadeWithTheMouse) {
    press(u"New study"_s);
    clickInto(u"Title of the study"_s);
    type(u"Referrals"_s);
    clickInto(u"Kept in the file"_s);
    keys(u"Ctrl+A"_s);
    type(path(u"referrals.kondensat"_s));
    press(u"Create without sealing"_s);
    ASSERT_TRUE(eventually([&] { return window->workspace() != nullptr; }));
    press(u"Who is working?"_s);
    enter(u"Maja Lind"_s);
    ASSERT_TRUE(session().author());
    const auto atFirst = everythingIn(study());

    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path(u"talk.docx"_s))});
    QDragEnterEvent over({600, 400}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &over);
    EXPECT_TRUE(over.isAccepted());
    QDropEvent drop({600, 400}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    auto* preview = window->findChild<ImportPreview*>();
    ASSERT_TRUE(preview);
    ASSERT_TRUE(eventually([&] { return preview->findChild<QListWidget*>()->count() == 1; }));
    press(u"Import 1 transcript"_s);
    ASSERT_TRUE(eventually([&] { return study().count<study::Source>() == 1; }));
    EXPECT_EQ(page().step(), Step::Impression);

    press(u"Mark as read"_s);
    clickInto(u"Title of a new theme"_s);
    enter(u"More than a referral"_s);

    press(u"2 Meaning units"_s);
    press(u"New code group…"_s);
    enter(u"Behind the referral"_s);
    TranscriptView* text = transcript();
    ASSERT_TRUE(text);
    const qsizetype at = text->content().text.indexOf(sentence);
    ASSERT_GT(at, 0);
    text->scrollTo(at - 200);
    QApplication::processEvents();
    const QRect first = text->rectOf({at, at + 1}), last = text->rectOf({at + sentence.size() - 1, at + sentence.size()});
    ASSERT_FALSE(first.isNull() || last.isNull());
    QTest::mousePress(text->viewport(), Qt::LeftButton, {}, QPoint(first.left() + 1, first.center().y()));
    QTest::mouseMove(text->viewport(), QPoint(first.left() + 40, first.center().y()));
    QTest::mouseMove(text->viewport(), QPoint(last.right() + 1, last.center().y()));
    QTest::mouseRelease(text->viewport(), Qt::LeftButton, {}, QPoint(last.right() + 1, last.center().y()));
    EXPECT_EQ(text->selectedText(), sentence);
    keys(u"1"_s);
    ASSERT_EQ(study().count<study::MeaningUnit>(), 1);

    press(u"3 Condensation"_s);
    press(u"New subgroup"_s);
    enter(u"A whole life"_s);
    // The card is chosen with a click and moved, and its words begin the condensate.
    const auto lists = page().findChildren<QListView*>();
    QListView* cards = nullptr;
    for (QListView* list : lists)
        if (list->isVisible() && list->model() && list->model()->rowCount() == 1) cards = list;
    ASSERT_TRUE(cards);
    QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->visualRect(cards->model()->index(0, 0)).center() - QPoint(0, 20));
    keys(u"1"_s);
    keys(u"G"_s);
    keys(u"B"_s);
    keys(u"Ctrl+End"_s);  // the cursor is in the condensate now
    type(u" I see all of it."_s);

    press(u"4 Synthesis"_s);
    press(u"New category"_s);
    enter(u"Behind"_s);
    auto* outline = qobject_cast<QTreeView*>(support::childNamed(*window, u"Categories and analytic texts"_s));
    ASSERT_TRUE(outline);
    const QModelIndex text1 = outline->model()->index(1, 0, outline->model()->index(0, 0));
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, outline->visualRect(text1).center());
    press(u"Begin this text"_s);
    type(u"The referral was described as the smallest part."_s);
    chooseTab(u"To quote"_s);
    auto* quotes = qobject_cast<QListView*>(support::childNamed(*window, u"Gold quotes and meaning units"_s));
    ASSERT_TRUE(quotes);
    QTest::mouseClick(quotes->viewport(), Qt::LeftButton, {}, quotes->visualRect(quotes->model()->index(0, 0)).center());
    press(u"Insert quote"_s);
    ASSERT_TRUE(eventually([&] { return study().count<study::Quote>() == 1; }));

    press(u"Report"_s);
    press(u"Export…"_s);
    answerFileDialog(path(u"report.docx"_s));
    press(u"Save as…"_s);
    expectReport(path(u"report.docx"_s));
    expectFindings();
    expectUndoToNothingAndBack(atFirst);
}

TEST_F(Journey, IsMadeWithTheKeyboardAlone) {
    keys(u"Ctrl+N"_s);
    type(u"Referrals"_s);
    tabTo(u"Kept in the file"_s);
    keys(u"Ctrl+A"_s);
    type(path(u"referrals.kondensat"_s));
    tabTo(u"Create without sealing"_s);
    QTest::keyClick(focus(), Qt::Key_Space);
    ASSERT_TRUE(eventually([&] { return window->workspace() != nullptr; }));
    tabTo(u"Who is working?"_s);
    QTest::keyClick(focus(), Qt::Key_Space);
    enter(u"Maja Lind"_s);
    ASSERT_TRUE(session().author());
    const auto atFirst = everythingIn(study());

    answerFileDialog(path(u"talk.docx"_s));
    keys(u"Ctrl+I"_s);
    auto* preview = window->findChild<ImportPreview*>();
    ASSERT_TRUE(preview);
    ASSERT_TRUE(eventually([&] { return preview->findChild<QListWidget*>()->count() == 1; }));
    tabTo(u"Import 1 transcript"_s);
    QTest::keyClick(focus(), Qt::Key_Space);
    ASSERT_TRUE(eventually([&] { return study().count<study::Source>() == 1; }));

    EXPECT_EQ(page().step(), Step::Impression);
    keys(u"R"_s);
    keys(u"T"_s);
    enter(u"More than a referral"_s);

    keys(u"Ctrl+3"_s);
    keys(u"Ctrl+G"_s);
    enter(u"Behind the referral"_s);
    keys(u"Ctrl+F"_s);
    type(sentence.left(30));
    keys(u"Esc"_s);
    ASSERT_TRUE(transcript());
    for (int i = 0; i < 20 && !transcript()->selectedText().startsWith(sentence); ++i) keys(u"Ctrl+Shift+Right"_s);
    EXPECT_TRUE(transcript()->selectedText().startsWith(sentence));
    keys(u"1"_s);
    ASSERT_EQ(study().count<study::MeaningUnit>(), 1);

    keys(u"Ctrl+4"_s);
    keys(u"Ctrl+Shift+N"_s);
    enter(u"A whole life"_s);
    tabTo(u"Cards: Not yet in a subgroup"_s);
    keys(u"Down"_s);
    keys(u"1"_s);
    keys(u"G"_s);
    keys(u"B"_s);
    keys(u"Ctrl+End"_s);  // the cursor is in the condensate now
    type(u" I see all of it."_s);

    keys(u"Ctrl+5"_s);
    keys(u"Ctrl+Alt+N"_s);
    enter(u"Behind"_s);
    tabTo(u"Categories and analytic texts"_s);
    keys(u"Home"_s);
    keys(u"Down"_s);
    keys(u"Down"_s);
    keys(u"Ctrl+Return"_s);
    type(u"The referral was described as the smallest part."_s);
    keys(u"Ctrl+Alt+2"_s);  // what there is to quote
    keys(u"Down"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return study().count<study::Quote>() == 1; }));

    keys(u"Ctrl+6"_s);
    keys(u"Ctrl+E"_s);
    answerFileDialog(path(u"report.docx"_s));
    tabTo(u"Save as…"_s);
    QTest::keyClick(focus(), Qt::Key_Space);
    expectReport(path(u"report.docx"_s));
    expectFindings();
    expectUndoToNothingAndBack(atFirst);
}

}  // namespace
}  // namespace kondensat::gui
