// What leaves the study: whole or not at all, readable by others, and said in words.
#include <QComboBox>
#include <QFileDialog>
#include <QProcess>
#include <QThread>

#include "app/operations/exporting.h"
#include "app/operations/tables.h"
#include "tests/gui_report/report_fixture.h"

using namespace kondensat;
using namespace kondensat::support;
using namespace Qt::StringLiterals;
using app::Export;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60000)) << qPrintable(program);
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return process.readAllStandardOutput();
}

/// What a foreign program reads in a file, white space evened out.
QString read(const QString& path) {
    const QString suffix = QFileInfo(path).suffix();
    if (suffix == u"pdf") return QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s})).simplified();
    return QString::fromUtf8(outputOf(u"pandoc"_s, {u"-f"_s, suffix == u"md" ? u"markdown"_s : suffix, u"-t"_s,
                                                    u"plain"_s, u"--wrap=none"_s, path}))
        .simplified();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

class Exports : public ReportTest {
protected:
    void SetUp() override { show(openSample()); }
    [[nodiscard]] Export wish(Export::Kind kind, const QString& name) const {
        Export what;
        what.kind = kind;
        what.analysis = session().analysis();
        what.path = path(name);
        return what;
    }
    /// Writes by the page and waits until it is said.
    void write(const Export& what) {
        strip().write(what);
        ASSERT_TRUE(eventually([&] { return !strip().isWriting(); }));
    }
    [[nodiscard]] QString said() const {
        auto* label = dynamic_cast<QLabel*>(childNamed(page(), u"Result of the export"_s));
        return label ? label->text() : QString();
    }
    [[nodiscard]] QStringList files() const {
        return QDir(path({})).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

TEST_F(Exports, WriteTranscriptsWithTheirUnitsForWord) {
    strip().open(Export::Kind::Transcript);
    auto* which = dynamic_cast<QComboBox*>(childNamed(page(), u"Which transcript"_s));
    ASSERT_TRUE(which && which->isVisible());
    EXPECT_EQ(which->count(), study().count<study::Source>() + 1) << "all of them, or one";
    Export what = wish(Export::Kind::Transcript, u"transcripts"_s);
    write(what);
    const QStringList written = QDir(what.path).entryList(QDir::Files);
    int withText = 0;
    for (const auto* source : study().list<study::Source>()) withText += !study().text(source->id).isEmpty();
    EXPECT_EQ(written.size(), withText);
    what.source = study().list<study::Source>().first()->id;
    what.path = path(u"one.docx"_s);
    write(what);
    EXPECT_TRUE(said().contains(u"one.docx"_s));
    EXPECT_TRUE(read(what.path).contains(study().text(what.source).trimmed().section(u'\n', -1).simplified()));
}

TEST_F(Exports, WriteAReportInEachFormatThatOthersCanRead) {
    for (const QString& suffix : app::exportSuffixes(Export::Kind::Report)) {
        const Export what = wish(Export::Kind::Report, u"report."_s + suffix);
        write(what);
        const QString words = read(what.path);
        EXPECT_TRUE(words.contains(u"Findings"_s)) << qPrintable(suffix);
        EXPECT_TRUE(words.contains(study().list<study::Category>().first()->heading.isEmpty()
                                       ? study().list<study::Category>().first()->name
                                       : study().list<study::Category>().first()->heading))
            << qPrintable(suffix);
    }
    EXPECT_THAT(problems, testing::IsEmpty());
}

TEST_F(Exports, WriteAChecklistInEachFormatThatOthersCanRead) {
    for (const QString& suffix : app::exportSuffixes(Export::Kind::Checklist)) {
        const Export what = wish(Export::Kind::Checklist, u"checklist."_s + suffix);
        write(what);
        if (suffix == u"xlsx") {  // whose parts are looked at where it is written
            EXPECT_TRUE(bytesOf(what.path).startsWith("PK"));
            continue;
        }
        const QString words = suffix == u"csv" ? QString::fromUtf8(bytesOf(what.path)) : read(what.path);
        EXPECT_TRUE(words.contains(u"Sampling"_s)) << qPrintable(suffix);
    }
}

TEST_F(Exports, WriteEachTable) {
    for (const QString& table : app::tableNames()) {
        Export what = wish(Export::Kind::Table, table + u".csv"_s);
        what.table = table;
        write(what);
        const auto expected = app::tableOf(study(), table, session().analysis());
        ASSERT_TRUE(expected.ok());
        EXPECT_EQ(bytesOf(what.path), app::toCsv(*expected)) << qPrintable(table);
    }
}

TEST_F(Exports, WriteAllTablesAsOneWorkbook) {
    const Export what = wish(Export::Kind::Table, u"all.xlsx"_s);
    write(what);
    EXPECT_TRUE(bytesOf(what.path).startsWith("PK"));
    EXPECT_EQ(app::proposedName(study(), what, u"xlsx"_s).section(u" - "_s, -1), u"tables.xlsx"_s);
    EXPECT_EQ(app::exportSuffixes(Export::Kind::Table).first(), u"xlsx"_s);
}

TEST_F(Exports, WriteAnArchiveWithItsHistoryWhenAskedTo) {
    write(wish(Export::Kind::Archive, u"without"_s));
    EXPECT_TRUE(QFileInfo::exists(path(u"without/study.yaml"_s)));
    EXPECT_FALSE(QFileInfo::exists(path(u"without/journal.jsonl"_s)));
    Export what = wish(Export::Kind::Archive, u"with"_s);
    what.withHistory = true;
    write(what);
    EXPECT_TRUE(QFileInfo::exists(path(u"with/journal.jsonl"_s)));
}

TEST_F(Exports, WriteAProjectAndACodebookForOtherPrograms) {
    const Export project = wish(Export::Kind::Exchange, u"out.qdpx"_s), codebook = wish(Export::Kind::Exchange, u"out.qdc"_s);
    write(project);
    write(codebook);
    EXPECT_TRUE(bytesOf(project.path).startsWith("PK"));
    EXPECT_TRUE(bytesOf(codebook.path).contains("urn:QDA-XML:codebook:1.0"));
    EXPECT_EQ(app::exportSuffixes(Export::Kind::Exchange), (QStringList{u"qdpx"_s, u"qdc"_s}));
}

TEST_F(Exports, ProposeANameMadeOfTheStudysTitle) {
    study::ChangeSet changes(u"changed the title"_s);
    changes.set(study().info().id, &study::StudyInfo::title, u"../Peers: who \"helps\" whom?\n"_s);
    ASSERT_TRUE(session().commit(changes));
    EXPECT_EQ(app::proposedName(study(), wish(Export::Kind::Report, {}), u"docx"_s),
              u"Peers who helps whom - report.docx"_s);
    EXPECT_EQ(app::proposedName(study(), wish(Export::Kind::Archive, {}), {}), u"Peers who helps whom - archive"_s);
}

TEST_F(Exports, AskWhereToSayThatWordsOfParticipantsAreInItAndShowTheFolder) {
    trigger(page(), u"Export…"_s);
    bool cautioned = false;
    for (auto* label : strip().findChildren<QLabel*>())
        cautioned = cautioned || (label->isVisible() && label->text().contains(u"participants’ words"_s));
    EXPECT_TRUE(cautioned);
    strip().askWhere();
    auto* dialog = page().findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(QFileInfo(dialog->selectedFiles().value(0)).fileName().endsWith(u" - report.docx"_s));
    dialog->setDirectory(path({}));
    dialog->selectFile(u"for the journal.docx"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    ASSERT_TRUE(eventually([&] { return QFileInfo::exists(path(u"for the journal.docx"_s)) && !strip().isWriting(); }));
    EXPECT_TRUE(said().contains(u"Wrote for the journal.docx"_s));
    EXPECT_TRUE(said().contains(u"Show in folder"_s));
}

TEST_F(Exports, WriteAFigureAsADrawing) {
    Export what = wish(Export::Kind::Figure, u"tree.svg"_s);
    what.figure = u"coding-tree"_s;
    write(what);
    const QByteArray svg = bytesOf(what.path);
    EXPECT_TRUE(svg.contains("<title id=\"figure-title\">Coding tree</title>"));
    EXPECT_FALSE(outputOf(u"xmllint"_s, {u"--xpath"_s, u"count(//*[local-name()='text'])"_s, what.path}).isEmpty());
    EXPECT_TRUE(app::proposedName(study(), what, u"svg"_s).endsWith(u" - coding-tree.svg"_s));
}

TEST_F(Exports, AskForWhomAFigureIsWhereThatMatters) {
    strip().open(Export::Kind::Figure);
    auto* figure = dynamic_cast<QComboBox*>(childNamed(page(), u"Which figure"_s));
    auto* audience = dynamic_cast<QComboBox*>(childNamed(page(), u"For whom"_s));
    ASSERT_TRUE(figure && audience);
    figure->setCurrentIndex(figure->findData(u"recruitment"_s));
    ASSERT_TRUE(audience->isVisible());
    EXPECT_EQ(audience->count(), 2) << "as it is, or for the public";
    figure->setCurrentIndex(figure->findData(u"timeline"_s));
    EXPECT_FALSE(audience->isVisible()) << "it is never for the public";
    Export what = wish(Export::Kind::Figure, u"plain.svg"_s);
    what.figure = u"recruitment"_s;
    write(what);
    what.path = path(u"public.svg"_s);
    what.disclosure.audience = exporting::Audience::Public;
    write(what);
    EXPECT_NE(bytesOf(path(u"plain.svg"_s)), bytesOf(what.path)) << "the sample has reasons of single people";
    what.figure = u"timeline"_s;
    what.path = path(u"timeline.svg"_s);
    write(what);
    EXPECT_FALSE(QFileInfo::exists(what.path));
    ASSERT_EQ(problems.size(), 1);
    EXPECT_THAT(problems.first().toStdString(), testing::HasSubstr("is not for the public"));
}

TEST_F(Exports, OfferToNameTheMomentAndKeepTheFileWithIt) {
    write(wish(Export::Kind::Report, u"report.md"_s));
    auto* label = dynamic_cast<QLabel*>(childNamed(page(), u"Result of the export"_s));
    ASSERT_TRUE(label);
    Q_EMIT label->linkActivated(u"moment"_s);
    ASSERT_TRUE(eventually([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    QTest::keyClicks(QApplication::focusWidget(), u"Submitted"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto milestones = study().list<study::Milestone>();
    ASSERT_FALSE(milestones.isEmpty());
    EXPECT_EQ(milestones.last()->name, u"Submitted"_s);
    const auto* file = study().find<study::Attachment>(milestones.last()->attachment);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->name, u"report.md"_s);
}

TEST_F(Exports, LeaveNothingWhenTheyAreCancelled) {
    const QStringList before = files();
    for (const auto& what : {wish(Export::Kind::Report, u"report.pdf"_s), wish(Export::Kind::Archive, u"archive"_s)}) {
        strip().write(what);
        strip().cancel();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        EXPECT_FALSE(QFileInfo::exists(what.path));
        EXPECT_TRUE(said().contains(u"was not written"_s));
    }
    QStringList left = files();
    left.removeIf([&](const QString& name) { return before.contains(name); });
    EXPECT_THAT(left, testing::IsEmpty());
}

TEST_F(Exports, LeaveNothingAtWhateverMomentTheyAreCancelled) {
    for (const auto kind : {Export::Kind::Report, Export::Kind::Checklist, Export::Kind::Archive})
        for (int moments = 0; moments < 4; ++moments) {
            const Export what = wish(kind, kind == Export::Kind::Archive ? u"stopped"_s : u"stopped.md"_s);
            int asked = 0;
            const auto done = app::exportStudy(session().project(), what, [&](double) { return asked++ < moments; });
            ASSERT_TRUE(done.ok());
            if (done->has_value()) {
                QFile::remove(what.path);
                QDir(what.path).removeRecursively();
            } else {
                EXPECT_FALSE(QFileInfo::exists(what.path)) << moments;
            }
        }
}

TEST_F(Exports, TellFileAndCauseWhereAFolderCannotBeWrittenAndLeaveNothing) {
    QFile plain(path(u"plain"_s));
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    plain.close();
    const QStringList before = files();
    for (const auto& what :
         {wish(Export::Kind::Report, u"plain/report.docx"_s), wish(Export::Kind::Report, u"nowhere/report.pdf"_s),
          wish(Export::Kind::Archive, u"plain/archive"_s)}) {
        problems.clear();
        write(what);
        ASSERT_EQ(problems.size(), 1) << qPrintable(what.path);
        EXPECT_TRUE(problems.first().contains(what.path)) << qPrintable(problems.first());
        EXPECT_TRUE(problems.first().contains(u'(')) << "a cause: " << qPrintable(problems.first());
    }
    EXPECT_EQ(files(), before);
}

TEST_F(Exports, WriteThePdfOutsideTheWindowsThreadAsInIt) {
    Export what = wish(Export::Kind::Report, u"here.pdf"_s);
    ASSERT_TRUE(app::exportStudy(session().project(), what).ok());
    const QByteArray expected = bytesOf(what.path);
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> running{3};
    for (int i = 0; i < 3; ++i) {
        what.path = path(u"there-%1.pdf"_s.arg(i));
        threads.emplace_back(
            QThread::create([what, file = session().path(), options = session().readingOptions(), &running] {
                if (auto project = journal::Project::open(file, options)) {
                    const auto done = app::exportStudy(**project, what);
                    EXPECT_TRUE(done.ok());
                }
                --running;
            }));
        threads.back()->start();
    }
    int grabbed = 0;
    while (running > 0) {
        pages().zoom(grabbed++ % 2 == 0 ? 1 : -1);  // paints anew
        page().grab();
        QCoreApplication::processEvents();
    }
    for (auto& thread : threads) thread->wait();
    EXPECT_GT(grabbed, 0);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(bytesOf(path(u"there-%1.pdf"_s.arg(i))), expected);
}

}  // namespace
