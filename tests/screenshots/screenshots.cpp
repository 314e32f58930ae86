// Drives the program through the sample study and writes a picture of every step.
//   kondensat-screenshots FOLDER [--font PERCENT] [--size WIDTHxHEIGHT] [--only search|identifiers]
#include <QtTest>
#include <QtWidgets>

#include "app/gui/report/comparison_view.h"
#include "app/gui/report/export_strip.h"
#include "app/gui/report/manuscript_view.h"
#include "export/report.h"
#include "export/writers/writers.h"
#include "app/gui/intake/intake.h"
#include "app/gui/parts/long_text_edit.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player.h"
#include "app/gui/session/finder.h"
#include "app/gui/session/identifier_book.h"
#include "app/gui/session/settings.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/transcript/transcript_view.h"
#include "app/operations/milestones.h"
#include "app/operations/new_study.h"
#include "app/operations/recordings.h"
#include "core/method/speakers.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::gui;

namespace {

class Photographer {
public:
    Photographer(MainWindow& window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

    void settle() {
        QTest::qWait(150);
        (void)QTest::qWaitFor([] { return Task::running().isEmpty(); }, 20000);
        QTest::qWait(150);
    }
    void take(const QString& name) {
        settle();
        m_window.grab().save(m_folder + u'/' + name + u".png"_s);
        fprintf(stderr, "%s\n", qPrintable(name));
    }
    void go(Step step, const RecordId& record = {}) { m_window.workspace()->go({step, record, {}, {}}); }
    bool trigger(const QString& text) {
        for (QAction* action : m_window.workspace()->currentPage()->actions())
            if (QString(action->text()).remove(u'&') == text) {
                action->trigger();
                return true;
            }
        fprintf(stderr, "no command is called %s\n", qPrintable(text));
        return false;
    }
    const study::Study& study() { return m_window.workspace()->session().study(); }

private:
    MainWindow& m_window;
    QString m_folder;
};

RecordId longestSource(const Session& session) {
    RecordId best;
    for (const auto* source : session.study().list<study::Source>())
        if (best.isEmpty() || session.unitsOfSource(source->id).size() > session.unitsOfSource(best).size()) best = source->id;
    return best;
}

/// Stands still at a place of the recording: pictures need neither codec nor sound device.
class StillEngine : public PlayerEngine {
public:
    void openFile(const QString&) override { openDevice(nullptr); }
    void openDevice(QIODevice*) override {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT opened(47 * 60'000 + 12'000); }, Qt::QueuedConnection);
    }
    void close() override {}
    void play() override { Q_EMIT playing(true); }
    void pause() override { Q_EMIT playing(false); }
    void seek(qint64 ms) override {
        QMetaObject::invokeMethod(this, [this, ms] { Q_EMIT moved(ms); }, Qt::QueuedConnection);
    }
    void setSpeed(double) override {}
    void setVolume(double) override {}
};

/// The first source whose turns have times.
RecordId timedSource(const study::Study& study) {
    for (const auto* source : study.list<study::Source>())
        for (const auto& turn : method::turnsOf(study, source->id))
            if (turn.startMs > 60'000) return source->id;
    return {};
}

/// Step 2 with a recording that plays.
void takeListening(Photographer& photo, MainWindow& window, const QString& folder) {
    Session& session = window.workspace()->session();
    const RecordId source = timedSource(photo.study());
    if (!source) return;
    if (app::recordingsOf(photo.study(), source).isEmpty()) {
        QFile file(folder + u"/interview.wav"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write("RIFF") < 0) return;
        file.close();
        const auto added = app::addRecording(session.project(), file.fileName(), {source, {}, true});
        if (!added) qFatal("%s", qPrintable(added.error().message()));
        session.changedElsewhere();
    }
    photo.go(Step::Units, source);
    photo.settle();
    const auto turns = method::turnsOf(photo.study(), source);
    Player::of(session).playFrom(app::recordingsOf(photo.study(), source).first()->id, turns[turns.size() / 3].startMs);
    photo.take(u"listening"_s);
}

/// The report as it came back from a co-author.
void takeManuscript(Photographer& photo, MainWindow& window) {
    exporting::ReportOptions options;
    options.layout = u"manuscript"_s;
    const auto document = exporting::buildReport(photo.study(), options);
    const auto page = document ? exporting::toHtml(*document) : Result<QByteArray>(document.error());
    if (!page) return;
    QByteArray html = *page;
    html.replace("every single person did what they should", "everybody did their duty").replace("Understanding patient vulnerability", "Understanding vulnerability");
    html.replace("(I1c, occupational therapist)", "(F1a, social worker)").replace("returned in several accounts", "returned in nearly all accounts");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"revised manuscript.html"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size()) return;
    file.close();
    photo.trigger(u"Returned manuscript"_s);
    auto* view = window.workspace()->currentPage()->findChild<ManuscriptView*>();
    view->open(file.fileName());
    (void)QTest::qWaitFor([&] { return view->hasCheck(); }, 20000);
    QTest::qWait(300);
    photo.take(u"manuscript"_s);
    photo.trigger(u"Preview"_s);
}

/// What was changed after a milestone; taken back afterwards.
void takeComparison(Photographer& photo, MainWindow& window) {
    Session& session = window.workspace()->session();
    const auto milestone = app::addMilestone(session.project(), u"submitted"_s);
    if (!milestone) return;
    session.changedElsewhere({false, {milestone->id}, {study::Milestone::type}});
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "renamed a code group"));
    changes.set(RecordId::of("g-trans"), &study::CodeGroup::name, u"Lost on the way"_s);
    changes.set(RecordId::of("cat-mentors"), &study::Category::heading, u"A guide, and whose hand is on the map"_s);
    for (const auto& [group, subgroup, in] : {std::tuple{"g-trans", "sg-nav", false}, std::tuple{"g-vuln", "sg-vuln", true}}) {
        changes.include(RecordId::of("u003"), &study::MeaningUnit::groups, RecordId::of(group), in);
        changes.include(RecordId::of("u003"), &study::MeaningUnit::subgroups, RecordId::of(subgroup), in);
    }
    changes.set(RecordId::of("q-nav-1"), &study::Quote::edited, u"Everybody did their job. (…) And he’s the one person with no map of it."_s);
    const auto text = session.study().document(RecordId::of("c-nav"));
    const QString words = u"Everybody does their job"_s;
    if (const qsizetype at = text->text().indexOf(words); at >= 0) changes.edit(RecordId::of("c-nav"), text->replacing({at, at + words.size()}, u"All of them do their job"_s));
    if (!session.commit(changes)) return;
    photo.trigger(u"Since a milestone"_s);
    auto* view = window.workspace()->currentPage()->findChild<ComparisonView*>();
    (void)QTest::qWaitFor([&] { return view->hasComparison(); }, 20000);
    QTest::qWait(300);
    photo.take(u"comparison"_s);
    session.undo();
    session.undo();
    photo.trigger(u"Preview"_s);
}

void takeSteps(Photographer& photo, MainWindow& window, const QString& suffix) {
    const Session& session = window.workspace()->session();
    const RecordId source = longestSource(session);
    const auto groups = photo.study().children<study::CodeGroup>(session.analysis());
    const RecordId group = groups.isEmpty() ? RecordId() : groups.first()->id;
    (void)QTest::qWaitFor([&] { return !session.points().isEmpty(); }, 10000);
    photo.go(Step::Study);
    photo.take(u"study"_s + suffix);
    photo.go(Step::Impression, source);
    photo.take(u"impression"_s + suffix);
    const auto units = session.unitsOfSource(source).values();
    RecordId unit;
    qsizetype best = 0;
    for (const RecordId& id : units) {
        const auto& passage = session.passageOf(id);
        if (passage.span.start > 2000 && (best == 0 || passage.span.start < best)) best = passage.span.start, unit = id;
    }
    photo.go(Step::Units, unit ? unit : source);
    photo.take(u"units"_s + suffix);
    photo.go(Step::Condensation, group);
    photo.take(u"condensation"_s + suffix);
    RecordId text;
    for (const auto& each : photo.study().table<study::AnalyticText>())
        if (each.subgroup && (!text || each.id < text)) text = each.id;
    photo.go(Step::Synthesis, text);
    photo.take(u"synthesis"_s + suffix);
    photo.go(Step::Report);
    photo.settle();
    QTest::qWait(2500);
    photo.take(u"report"_s + suffix);
    if (suffix.isEmpty()) takeManuscript(photo, window);
    if (suffix.isEmpty()) takeComparison(photo, window);
}

/// What somebody types who looks for how trust is spoken of.
void takeSearch(Photographer& photo, MainWindow& window, const QString& suffix) {
    Session& session = window.workspace()->session();
    photo.go(Step::Search, session.analysis());
    QWidget* page = window.workspace()->currentPage();
    (void)QTest::qWaitFor([&] { return session.finder().state() != Finder::State::Building; }, 20000);
    if (suffix.isEmpty()) photo.take(u"search-question"_s);
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->text() == u"Keep it in memory only"_s && button->isVisible()) button->click();
    (void)QTest::qWaitFor([&] { return session.finder().state() != Finder::State::Building; }, 20000);
    QLineEdit* line = nullptr;
    for (auto* each : page->findChildren<QLineEdit*>())
        if (each->accessibleName() == u"Search all texts"_s) line = each;
    line->clear();
    QTest::keyClicks(line, u"trust OR alone -interpreter"_s);
    QTest::keyClick(line, Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return bool(window.workspace()->currentPage()->current()); }, 20000);
    QTest::qWait(600);
    photo.trigger(u"Next hit"_s);
    photo.trigger(u"Next hit"_s);
    photo.trigger(u"Next hit"_s);
    photo.take(u"search"_s + suffix);
    photo.trigger(u"Words in context"_s);
    QTest::qWait(400);
    for (auto* table : page->findChildren<QTableView*>())
        if (table->accessibleName() == u"Words in context"_s) {
            table->sortByColumn(2, Qt::AscendingOrder);
            table->selectRow(3);
        }
    photo.take(u"search-words"_s + suffix);
    photo.trigger(u"Hits"_s);
    const auto groups = photo.study().children<study::CodeGroup>(session.analysis());
    if (groups.isEmpty()) return;
    window.workspace()->go({Step::Search, groups.first()->id, {}, u"like"_s});
    QTest::qWait(800);
    photo.take(u"search-like"_s + suffix);
    for (auto* view : page->findChildren<TranscriptView*>()) {
        if (!view->isVisible() || view->content().turns.isEmpty()) continue;
        for (const auto& turn : view->content().turns)
            if (turn.participant && turn.span.length() > 160) view->select({turn.span.start, turn.span.start + 160});
    }
    photo.trigger(u"More passages like this one"_s);
    QTest::qWait(800);
    photo.take(u"search-like-words"_s + suffix);
    const auto categories = photo.study().children<study::Category>(session.analysis());
    if (!categories.isEmpty()) window.workspace()->go({Step::Search, categories.first()->id, {}, u"unlike"_s});
    QTest::qWait(800);
    photo.take(u"search-unlike"_s + suffix);
    line->clear();
    QTest::keyClicks(line, u"trust OR alone"_s);
    QTest::qWait(800);
    for (auto* list : window.findChildren<QListView*>())
        if (list->accessibleName() == u"Narrow down"_s) list->scrollToBottom();
    photo.take(u"search-attributes"_s + suffix);
}

/// The register of identifiers, and an export that it stops. Other names of files than those of the guide are for looking at them alone.
void takeIdentifiers(Photographer& photo, MainWindow& window, const QString& suffix) {
    Session& session = window.workspace()->session();
    auto& book = IdentifierBook::of(session);
    const auto go = [&] {
        window.workspace()->go({Step::Study, RecordId::of("study"), {}, u"section/identifiers"_s});
        photo.settle();
    };
    const auto press = [&](const QString& words) {
        for (auto* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text() == words) return button->click();
        fprintf(stderr, "no button says %s\n", qPrintable(words));
    };
    if (!book.exists()) {
        go();
        photo.take(u"identifiers-none"_s + suffix);
        auto made = journal::IdentifierRegister::create(book.path(), book.studyId(), u"words"_s, journal::KdfCost::fast());
        if (!made || !made->store({{u"person"_s, {u"Samira"_s, u"Sami"_s}, u"Amal"_s, u"patient"_s, u"speaks of herself in two interviews"_s},
                                   {u"person"_s, {u"Mona"_s}, u"Rana"_s, u"relative"_s},
                                   {u"person"_s, {u"Dan"_s}, u"Ove"_s, u"colleague"_s},
                                   {u"workplace"_s, {u"job centre"_s}, u"the office"_s},
                                   {u"place"_s, {u"Denmark"_s, u"Danmark"_s}, u"the country"_s},
                                   {u"date"_s, {u"9 November 2021"_s}}}))
            qFatal("no register");
    }
    book.close();
    go();
    photo.take(u"identifiers-closed"_s + suffix);
    photo.go(Step::Report);
    auto* strip = window.workspace()->currentPage()->findChild<ExportStrip*>();
    strip->open(app::Export::Kind::Report);
    app::Export what;
    what.analysis = session.analysis();
    what.path = QFileInfo(session.path()).dir().filePath(u"report.docx"_s);
    strip->write(what);
    photo.take(u"identifiers-export-closed"_s + suffix);
    book.take(*journal::IdentifierRegister::open(book.path(), book.studyId(), u"words"_s));
    strip->write(what);
    photo.take(u"identifiers-export"_s + suffix);
    press(u"Write it all the same…"_s);
    photo.take(u"identifiers-export-sure"_s + suffix);
    press(u"Back to the list"_s);
    press(u"Put pseudonyms in…"_s);
    photo.settle();
    QTest::qWait(800);
    auto* tree = qobject_cast<QTreeWidget*>(QApplication::focusWidget());
    if (tree && tree->topLevelItemCount() > 0) tree->topLevelItem(0)->setExpanded(true);
    photo.take(u"identifiers"_s + suffix);
    auto* tabs = window.workspace()->currentPage()->findChild<QWidget*>(u"identifiers"_s)->findChild<QTabBar*>();
    tabs->setCurrentIndex(2);
    QTest::qWait(800);
    photo.take(u"identifiers-proposed"_s + suffix);
    tabs->setCurrentIndex(0);
    press(u"Register an identifier"_s);
    photo.take(u"identifiers-registered"_s + suffix);
    window.workspace()->go({Step::Units, longestSource(session), {}, {}});
    photo.settle();
    session.pseudonymise(u"Wednesday"_s);
    QTest::qWait(800);
    photo.take(u"identifiers-bar"_s + suffix);
    if (auto* bar = window.findChild<PseudonymiseBar*>()) QTest::keyClick(bar, Qt::Key_Escape);
    const QDir originals(QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors/originals"));
    window.workspace()->bringIn({originals.entryInfoList(QDir::Files).first().absoluteFilePath()});
    photo.take(u"identifiers-import"_s + suffix);
    photo.go(Step::Study);
}

/// As a new user meets it: the sample's transcripts, and a study that knows nothing of them yet.
void takeImport(Photographer& photo, MainWindow& window, const QTemporaryDir& home,
                const journal::ProjectOptions& options) {
    const QString title = u"My first study"_s;
    auto made = app::createStudy(home.filePath(title + u".kondensat"_s), title, options);
    if (!made) qFatal("%s", qPrintable(made.error().message()));
    window.take(std::make_unique<Session>(std::move(made->project), options));
    const QDir originals(QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors/originals"));
    QStringList files;
    for (const QFileInfo& file : originals.entryInfoList(QDir::Files)) files.append(file.absoluteFilePath());
    window.workspace()->bringIn(files);
    photo.take(u"import"_s);
}

/// A spreadsheet of somebody's, dropped on the participants.
void takeTable(Photographer& photo, MainWindow& window, const QTemporaryDir& home) {
    QFile file(home.filePath(u"deltagere.csv"_s));
    if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
    file.write("Deltager-ID;Navn;Stilling;Age band;Erfaring i \xC3\xA5r;Bem\xC3\xA6rkninger\n"
               "F1a;Ane;socialr\xC3\xA5""dgiver;50\xE2\x80\x93""59;22;\nF1b;Bo;sygeplejerske;40\xE2\x80\x93""49;14;m\xC3\xB8""dte senere\n"
               "F3a;Cille;l\xC3\xA6ge;30\xE2\x80\x93""39;5;\nF3b;Dan;l\xC3\xA6ge;;;ikke m\xC3\xB8""dt\nF3b;Dan;l\xC3\xA6ge;40\xE2\x80\x93""49;9;\n");
    file.close();
    photo.go(Step::Study, photo.study().list<study::Participant>().first()->id);
    QWidget* section = window.workspace()->currentPage()->findChild<QStackedWidget*>()->currentWidget();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(section, &enter);
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(section, &drop);
    photo.take(u"table"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    QTemporaryDir home;
    qputenv("KONDENSAT_HOME", home.path().toUtf8());
    QApplication program(argc, argv);
    const auto atTheEnd = qScopeGuard(&Task::finishAll);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) qFatal("usage: kondensat-screenshots FOLDER [--font PERCENT] [--size WIDTHxHEIGHT]");
    QSize size(1440, 900);
    QString only;
    for (qsizetype i = 2; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == u"--font") {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * arguments[i + 1].toDouble() / 100);
            QApplication::setFont(font);
        } else if (arguments[i] == u"--only") {
            only = arguments[i + 1];
        } else {
            const QStringList sides = arguments[i + 1].split(u'x');
            size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        }
    }
    QDir().mkpath(arguments[1]);
    applyTheme(program, ColourScheme::Light);
    Player::setEngine([] { return std::make_unique<StillEngine>(); });

    journal::ProjectOptions options;
    options.installationFolder = home.path();
    options.backups = false;
    const QString path = home.filePath(u"Peer mentors in diabetes care.kondensat"_s);
    auto made = app::createStudyFromArchive(path, QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors"), {}, options);
    if (!made) qFatal("%s", qPrintable(made.error().message()));
    auto session = std::make_unique<Session>(std::move(made->project), options);
    const auto members = session->study().list<study::Member>();
    if (!members.isEmpty()) session->setAuthor(members.first()->id);

    MainWindow window;
    window.resize(size);
    window.show();
    Photographer photo(window, arguments[1]);
    if (only.isEmpty()) photo.take(u"start"_s);
    window.take(std::move(session));
    if (only == u"identifiers") {
        takeIdentifiers(photo, window, {});
        takeManuscript((photo.go(Step::Report), photo), window);
        applyTheme(program, ColourScheme::Dark);
        takeIdentifiers(photo, window, u"-dark"_s);
        return 0;
    }
    takeSearch(photo, window, {});
    applyTheme(program, ColourScheme::Dark);
    takeSearch(photo, window, u"-dark"_s);
    applyTheme(program, ColourScheme::Light);
    if (!only.isEmpty()) return 0;
    takeSteps(photo, window, {});
    photo.trigger(u"Checklist"_s);
    photo.take(u"checklist"_s);
    photo.go(Step::Units);
    if (photo.trigger(u"Matrix of participants and code groups"_s)) {
        photo.take(u"matrix"_s);
        photo.trigger(u"Matrix of participants and code groups"_s);
    }
    applyTheme(program, ColourScheme::Dark);
    takeSteps(photo, window, u"-dark"_s);
    applyTheme(program, ColourScheme::Light);
    takeTable(photo, window, home);
    takeListening(photo, window, home.path());
    takeImport(photo, window, home, options);
    return 0;
}
