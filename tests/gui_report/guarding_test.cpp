// Everything that leaves by the export line is searched for what the register knows.
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

#include "app/gui/session/identifier_book.h"
#include "app/gui/session/settings.h"
#include "tests/gui_report/report_fixture.h"

using namespace kondensat;
using namespace kondensat::support;
using namespace Qt::StringLiterals;
using app::Export;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Whole exports, also on a busy computer.
bool inTime(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60000); }

const QString passphrase = u"seven small seahorses"_s;
/// Stands in every report of the sample.
const app::Identifiers registered{{u"other"_s, {u"vulnerability"_s}, u"the weakness"_s}};

class GuardedExports : public ReportTest {
protected:
    void SetUp() override { show(openSample()); }
    [[nodiscard]] gui::IdentifierBook& book() const { return gui::IdentifierBook::of(session()); }
    /// A register of one identifier, closed.
    void makeRegister(const app::Identifiers& identifiers = registered) {
        auto made = journal::IdentifierRegister::create(book().path(), book().studyId(), passphrase, journal::KdfCost::fast());
        ASSERT_TRUE(made.ok());
        ASSERT_TRUE(made->store(identifiers).ok());
    }
    void openRegister() {
        auto opened = journal::IdentifierRegister::open(book().path(), book().studyId(), passphrase);
        ASSERT_TRUE(opened.ok());
        book().take(*std::move(opened));
    }
    [[nodiscard]] Export wish(Export::Kind kind, const QString& name) const {
        Export what;
        what.kind = kind;
        what.analysis = session().analysis();
        what.path = path(name);
        return what;
    }
    void write(const Export& what) {
        strip().write(what);
        ASSERT_TRUE(inTime([&] { return !strip().isWriting(); }));
    }
    [[nodiscard]] QWidget* door() const { return strip().findChild<QWidget*>(u"door"_s); }
    [[nodiscard]] QString doorSays() const {
        QString words;
        for (const auto* label : door()->findChildren<QLabel*>())
            if (label->isVisible()) words += label->text() + u'\n';
        return words;
    }
    [[nodiscard]] QStringList places() const {
        const auto* list = qobject_cast<QListView*>(childNamed(*door(), u"Places of registered identifiers"_s));
        QStringList all;
        for (int i = 0; list && i < list->model()->rowCount(); ++i) all.append(list->model()->index(i, 0).data().toString());
        return all;
    }
    void press(const QString& words) {
        for (auto* button : door()->findChildren<QAbstractButton*>())
            if (button->text() == words && button->isVisible()) return button->click();
        ADD_FAILURE() << "no button says " << words.toStdString();
    }
    [[nodiscard]] QString said() const {
        auto* label = dynamic_cast<QLabel*>(childNamed(page(), u"Result of the export"_s));
        return label ? label->text() : QString();
    }
    [[nodiscard]] QList<Export> everyKind() const {
        Export figure = wish(Export::Kind::Figure, u"tree.svg"_s), table = wish(Export::Kind::Table, u"units.csv"_s), page = wish(Export::Kind::Report, u"page.html"_s);
        figure.figure = u"theme-tree"_s, table.table = u"units"_s;
        page.disclosure = {exporting::Audience::Team, 1};
        Export changes = wish(Export::Kind::Comparison, u"changes.docx"_s);
        changes.from.time = 1;  // before there was anything
        return {wish(Export::Kind::Report, u"report.docx"_s), page, wish(Export::Kind::Checklist, u"checklist.xlsx"_s), table, wish(Export::Kind::Table, u"all.xlsx"_s),
                wish(Export::Kind::Archive, u"archive"_s), wish(Export::Kind::Exchange, u"project.qdpx"_s), wish(Export::Kind::Transcript, u"transcripts"_s), figure, changes};
    }
};

TEST_F(GuardedExports, AreNotHeldUpWhereThereIsNoRegister) {
    write(wish(Export::Kind::Report, u"report.md"_s));
    EXPECT_TRUE(QFileInfo::exists(path(u"report.md"_s)));
    EXPECT_TRUE(door()->isHidden());
    EXPECT_THAT(said().toStdString(), Not(HasSubstr("identifiers")));
}

TEST_F(GuardedExports, OfEveryKindStopAtWhatTheRegisterKnows) {
    makeRegister({{u"other"_s, {u"diabetes"_s}, {}}, {u"place"_s, {u"vulnerability"_s, u"everyday"_s}, {}}, {u"person"_s, {u"mentor"_s, u"mentors"_s}, {}}});
    openRegister();
    for (const Export& what : everyKind()) {
        write(what);
        EXPECT_FALSE(QFileInfo::exists(what.path)) << qPrintable(what.path);
        EXPECT_TRUE(door()->isVisible()) << qPrintable(what.path);
        EXPECT_FALSE(places().isEmpty()) << qPrintable(what.path);
        EXPECT_TRUE(doorSays().contains(QFileInfo(what.path).fileName() + u" was not written."_s)) << qPrintable(doorSays());
        press(u"Do not write it"_s);
        EXPECT_TRUE(door()->isHidden());
    }
    EXPECT_THAT(problems, testing::IsEmpty());
}

TEST_F(GuardedExports, NameThePlacesAndNoWord) {
    makeRegister();
    openRegister();
    write(wish(Export::Kind::Report, u"report.docx"_s));
    ASSERT_FALSE(places().isEmpty());
    for (const QString& place : places()) {
        EXPECT_THAT(place.toStdString(), HasSubstr("identifier 1 (other, the weakness)"));
        EXPECT_FALSE(place.contains(u"vulnerability"_s, Qt::CaseInsensitive)) << qPrintable(place);
    }
    EXPECT_THAT(places().first().toStdString(), HasSubstr("word/document.xml, paragraph"));
}

TEST_F(GuardedExports, GoOutAllTheSameOnlyAfterASecondStepAndTheRegisterKnows) {
    makeRegister();
    openRegister();
    write(wish(Export::Kind::Report, u"report.docx"_s));
    const qsizetype n = places().size();
    press(u"Write it all the same…"_s);
    EXPECT_FALSE(QFileInfo::exists(path(u"report.docx"_s)));
    EXPECT_TRUE(doorSays().contains(u"noted in the register"_s));
    press(u"Back to the list"_s);
    press(u"Write it all the same…"_s);
    press(u"Write it all the same"_s);
    ASSERT_TRUE(inTime([&] { return !strip().isWriting(); }));
    EXPECT_TRUE(QFileInfo::exists(path(u"report.docx"_s)));
    EXPECT_TRUE(door()->isHidden());
    EXPECT_THAT(said().toStdString(), HasSubstr("all the same"));
    ASSERT_EQ(book().despite().size(), 1);
    EXPECT_EQ(book().despite().first().file, u"report.docx"_s);
    EXPECT_EQ(book().despite().first().places, n);
    const auto again = journal::IdentifierRegister::open(book().path(), book().studyId(), passphrase);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->despite().size(), 1) << "in the file, too";
}

TEST_F(GuardedExports, LeadToWherePseudonymsArePutIn) {
    makeRegister();
    openRegister();
    QSignalSpy shown(&book(), &gui::IdentifierBook::placesWanted);
    write(wish(Export::Kind::Report, u"report.docx"_s));
    press(u"Put pseudonyms in…"_s);
    ASSERT_FALSE(ReportTest::places.isEmpty());
    EXPECT_EQ(ReportTest::places.last().step, gui::Step::Study);
    EXPECT_EQ(ReportTest::places.last().field, u"section/identifiers"_s);
    EXPECT_EQ(shown.size(), 1);
    EXPECT_TRUE(door()->isHidden());
}

TEST_F(GuardedExports, AskForTheRegisterWhereItIsClosed) {
    makeRegister();
    strip().write(wish(Export::Kind::Report, u"report.md"_s));
    EXPECT_FALSE(strip().isWriting());
    EXPECT_TRUE(doorSays().contains(u"report.md"_s)) << qPrintable(doorSays());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line && door()->isAncestorOf(line));
    QTest::keyClicks(line, u"seven large seahorses"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(inTime([&] { return doorSays().contains(u"does not open the register"_s); }));
    EXPECT_FALSE(QFileInfo::exists(path(u"report.md"_s)));
    QTest::keyClicks(line, passphrase);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(inTime([&] { return doorSays().contains(u"report.md was not written"_s); }));
    EXPECT_FALSE(places().isEmpty());
    EXPECT_TRUE(line->text().isEmpty()) << "no longer needed";
    EXPECT_FALSE(QFileInfo::exists(path(u"report.md"_s)));
    EXPECT_TRUE(book().isOpen());
}

TEST_F(GuardedExports, SayThatNothingWasSearchedWhereThePersonGoesOnWithout) {
    makeRegister();
    strip().write(wish(Export::Kind::Report, u"report.md"_s));
    press(u"Write it unsearched"_s);
    ASSERT_TRUE(inTime([&] { return !strip().isWriting(); }));
    EXPECT_TRUE(QFileInfo::exists(path(u"report.md"_s)));
    EXPECT_THAT(said().toStdString(), HasSubstr("was not searched for registered identifiers"));
}

TEST_F(GuardedExports, AreSearchedForWhatSomebodyElseRegisteredMeanwhile) {
    makeRegister({});
    openRegister();
    write(wish(Export::Kind::Report, u"before.md"_s));
    EXPECT_TRUE(QFileInfo::exists(path(u"before.md"_s)));
    auto elsewhere = journal::IdentifierRegister::open(book().path(), book().studyId(), passphrase);
    ASSERT_TRUE(elsewhere.ok() && elsewhere->store(registered).ok());
    write(wish(Export::Kind::Report, u"after.md"_s));
    EXPECT_FALSE(QFileInfo::exists(path(u"after.md"_s)));
    EXPECT_FALSE(places().isEmpty());
}

TEST_F(GuardedExports, WaitWhereTheRegisterIsGoneOrAnotherLiesInItsPlace) {
    makeRegister();
    openRegister();
    ASSERT_TRUE(QFile::remove(book().path()));
    write(wish(Export::Kind::Report, u"report.md"_s));
    EXPECT_FALSE(QFileInfo::exists(path(u"report.md"_s)));
    EXPECT_EQ(problems.size(), 1);
    makeRegister();
    openRegister();
    ASSERT_TRUE(QFile::remove(book().path()));
    makeRegister();
    strip().write(wish(Export::Kind::Report, u"report.md"_s));
    EXPECT_FALSE(book().isOpen());
    EXPECT_TRUE(doorSays().contains(u"The register of identifiers is closed"_s));
    EXPECT_FALSE(QFileInfo::exists(path(u"report.md"_s)));
}

TEST_F(GuardedExports, LeaveNothingAndTouchNothingAtWhateverMomentTheSearchIsCancelled) {
    const app::Identifiers unseen{{u"person"_s, {u"Quirinus Zabel"_s}, {}}};
    const auto put = [&](const QString& name) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    };
    for (const auto kind : {Export::Kind::Report, Export::Kind::Archive, Export::Kind::Transcript})
        for (int moments = 0; moments < 7; ++moments) {
            Export what = wish(kind, kind == Export::Kind::Report ? u"stopped.md"_s : u"stopped"_s);
            what.guard = std::make_shared<app::ExportGuard>(unseen);
            if (kind == Export::Kind::Report) put(u"stopped.md"_s);
            int asked = 0;
            const auto done = app::exportStudy(session().project(), what, [&](double) { return asked++ < moments; });
            ASSERT_TRUE(done.ok()) << qPrintable(done.error().message());
            if (done->has_value()) {
                EXPECT_TRUE(QFileInfo::exists(what.path));
                QDir(what.path).removeRecursively();
            } else if (kind == Export::Kind::Report) {
                QFile file(what.path);
                ASSERT_TRUE(file.open(QIODevice::ReadOnly));
                EXPECT_EQ(file.readAll(), "before") << moments;
            } else {
                EXPECT_FALSE(QFileInfo::exists(what.path)) << int(kind) << ' ' << moments;
            }
        }
}

TEST_F(GuardedExports, LeaveNothingOfTheRegisterInFilesAndSettings) {
    makeRegister({{u"person"_s, {u"Quirinus Zabel"_s}, u"Birthe Vang"_s, u"relative"_s, u"a nurse at Bispebjerg"_s}});
    openRegister();
    for (const Export& what : everyKind()) write(what);
    gui::settings().sync();
    QStringList files{gui::settings().fileName()};
    for (const QString& folder : {path({}), qEnvironmentVariable("KONDENSAT_HOME"), QDir::tempPath()})
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, folder == QDir::tempPath() ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories); it.hasNext();) files.append(it.next());
    for (const QString& name : std::as_const(files)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray bytes = file.readAll();
        for (const char* word : {"Quirinus", "Zabel", "Birthe Vang", "Bispebjerg", "seven small"}) EXPECT_FALSE(bytes.contains(word)) << qPrintable(name) << ' ' << word;
    }
}

}  // namespace
