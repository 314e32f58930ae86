// The window on real studies on disk: opening, going from step to step and from source to source, marking meaning units.
#include <fcntl.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QThreadPool>

#include "app/gui/parts/task.h"
#include "app/gui/report/pages_view.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/transcript/transcript_view.h"
#include "app/operations/new_study.h"
#include "benchmarks/big_study.h"
#include "benchmarks/window_bench.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using bench::folder;
using bench::must;

namespace {

/// A study in a folder that goes away, on the disk where the large study is kept.
struct Copy {
    QTemporaryDir temp{folder() + u"/XXXXXX"_s};
    [[nodiscard]] QString path() const { return temp.filePath(u"study.kondensat"_s); }

    static std::unique_ptr<Copy> large() {
        auto copy = std::make_unique<Copy>();
        QFile::copy(bench::BigStudy{}.make(folder()), copy->path());
        return copy;
    }
    static std::unique_ptr<Copy> sample() {
        auto copy = std::make_unique<Copy>();
        auto made = must(app::createStudyFromArchive(copy->path(), QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors"), {},
                                                     bench::options(false, false)));
        if (auto closed = made.project->close(); !closed) qFatal("%s", qPrintable(closed.error().message()));
        return copy;
    }
};

/// What runs in the background is no part of a frame, but of the machine: cases begin when it has ended.
void rest() {
    QElapsedTimer clock;
    clock.start();
    do QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    while (clock.elapsed() < 2000 || !gui::Task::running().isEmpty() || !QThreadPool::globalInstance()->waitForDone(0));
}

struct Window {
    gui::MainWindow window;
    Window() {
        window.resize(1440, 900);
        window.show();
        QCoreApplication::processEvents();
    }
    bench::Time open(const QString& path) {
        return bench::frame(window, [&] { window.take(must(gui::Session::open(path, bench::options(false, false)))); });
    }
    [[nodiscard]] gui::Workspace& work() const { return *window.workspace(); }
    bench::Time go(const gui::Place& place) {
        return bench::frame(window, [&] { work().go(place); });
    }
    [[nodiscard]] QList<RecordId> sources() const {
        QList<RecordId> ids;
        for (const auto* source : work().session().index().sourcesOf(work().session().analysis())) ids.append(source->id);
        return ids;
    }
};

/// One entry that has reached the disk, in milliseconds: 400 bytes appended and synced.
double bareEntry(const QString& in) {
    const int file = ::open(qPrintable(QDir(in).filePath(u"append"_s)), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const QByteArray entry(400, 'x');
    bench::Frames frames;
    for (int i = 0; i < 200; ++i)
        frames.add(bench::elapsed([&] {
            if (::write(file, entry.constData(), size_t(entry.size())) < 0 || ::fsync(file) != 0) qFatal("disk");
        }));
    ::close(file);
    return frames.median();
}

void opening() {
    const auto copy = Copy::large();
    bench::Frames first, again;
    for (int i = 0; i < 4; ++i) {
        Window window;
        (i ? again : first).add(window.open(copy->path()));
        rest();
    }
    bench::tell(u"study/open the large study in the window, first"_s, first);
    bench::tell(u"study/… again"_s, again);
}

const QStringList& names() {
    static const QStringList all{u"study"_s, u"total impression"_s, u"meaning units"_s, u"condensation"_s, u"synthesis"_s, u"report"_s, u"search"_s};
    return all;
}

/// A window that has just opened the large study, at the step before the one that is to be visited.
void visiting(int step) {
    const auto copy = Copy::large();
    Window window;
    window.open(copy->path());
    window.go({gui::Step((step + 1) % gui::stepCount), {}, {}, {}});
    rest();
    bench::Frames first;
    first.add(window.go({gui::Step(step), {}, {}, {}}));
    bench::tell(u"study/go to %1, first visit"_s.arg(names()[step]), first);
}

void stepping() {
    const auto copy = Copy::large();
    Window window;
    window.open(copy->path());
    for (int step = 0; step < gui::stepCount; ++step) window.go({gui::Step(step), {}, {}, {}});
    rest();
    QList<bench::Frames> again(gui::stepCount), after(gui::stepCount);
    for (int round = 0; round < 10; ++round)
        for (int step = 0; step < gui::stepCount; ++step) again[step].add(window.go({gui::Step(step), {}, {}, {}}));
    for (int step = 0; step < gui::stepCount; ++step) bench::tell(u"study/go to %1, again"_s.arg(names()[step]), again[step]);
    // What was written on one page is shown on the next.
    for (int round = 0; round < 5; ++round)
        for (int step = 0; step < gui::stepCount; ++step) {
            study::ChangeSet set(u"changed a code"_s);
            const auto& units = window.work().session().study().table<study::MeaningUnit>();
            set.set(units.begin()->id, &study::MeaningUnit::code, u"round %1 %2"_s.arg(round).arg(step));
            window.work().session().commit(set);
            after[step].add(window.go({gui::Step(step), {}, {}, {}}));
        }
    for (int step = 0; step < gui::stepCount; ++step) bench::tell(u"study/go to %1, a unit changed meanwhile"_s.arg(names()[step]), after[step]);
}

void sources() {
    const auto copy = Copy::large();
    Window window;
    window.open(copy->path());
    rest();
    for (const gui::Step step : {gui::Step::Impression, gui::Step::Units}) {
        window.go({step, {}, {}, {}});
        const QList<RecordId> all = window.sources();
        bench::Frames frames;
        for (int i = 0; i < 40; ++i) frames.add(window.go({step, all[(i * 37 + int(step)) % all.size()], {}, {}}));
        bench::tell(step == gui::Step::Units ? u"study/open another transcript to mark"_s : u"study/open another transcript to read"_s, frames);
    }
}

void codeIn(const QString& what, const Copy& copy) {
    Window window;
    window.open(copy.path());
    window.go({gui::Step::Units, {}, {}, {}});
    rest();
    auto* view = window.work().currentPage()->findChild<gui::TranscriptView*>();
    const double bound = bareEntry(copy.temp.path());
    const QList<RecordId> all = window.sources();
    bench::Frames frames, undone;
    const qsizetype before = window.work().session().study().count<study::MeaningUnit>();
    const int rounds = 100;
    for (int i = 0; i < rounds; ++i) {
        if (i % 10 == 0) window.go({gui::Step::Units, all[i / 10 % all.size()], {}, {}});
        const qsizetype from = i * 331 % (view->content().text.size() - 200);
        view->select({from, from + 180});
        view->reveal({from, from + 180});
        QCoreApplication::processEvents();
        frames.add(bench::frame(window.window, [&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_1 + i % 3, Qt::NoModifier, QString(QChar(u'1' + i % 3)));
            QCoreApplication::sendEvent(view, &press);
        }));
    }
    const qsizetype marked = window.work().session().study().count<study::MeaningUnit>() - before;
    if (marked < rounds * 9 / 10) qFatal("only %d units were marked", int(marked));
    for (int i = 0; i < 50; ++i) undone.add(bench::frame(window.window, [&] { window.work().session().undo(); }));
    bench::tell(u"study/mark a unit by a group's key, %1"_s.arg(what), frames, bound);
    bench::tell(u"study/take it back, %1"_s.arg(what), undone, bound);
}

void coding() {
    codeIn(u"sample study"_s, *Copy::sample());
    codeIn(u"large study"_s, *Copy::large());
}

/// A sentence of an analytic text changes while the report's preview is on the screen: from the change, which is kept, to
/// the painted page. Most are set at once where they stand; some have to wait for the whole report.
void previewing(const QString& what, const Copy& copy) {
    Window window;
    window.open(copy.path());
    window.go({gui::Step::Report, {}, {}, {}});
    auto* pages = window.work().currentPage()->findChild<gui::PagesView*>();
    const auto shows = [&](const QString& word) {
        const auto has = [&](const QString& text) { return text.contains(word); };
        return pages->report() && std::any_of(pages->report()->texts.cbegin(), pages->report()->texts.cend(), has);
    };
    const auto wait = [](const std::function<bool()>& done) {
        while (!done()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    };
    wait([&] { return pages->report() != nullptr; });
    const study::Study& study = window.work().session().study();
    QList<RecordId> ids;
    for (const auto* text : study.list<study::AnalyticText>()) ids.append(text->id);
    bench::Frames atOnce, later;
    for (int i = 0; i < 12; ++i) {
        const RecordId id = ids[i * 7 % ids.size()];
        pages->findNext(study.text(id).section(u'\n', 0, 0).left(40), false);
        rest();
        const QString word = u"changed%1"_s.arg(i);
        bool there = false;
        const bench::Time time = bench::elapsed([&] {
            study::ChangeSet set(u"wrote"_s);
            set.edit(id, study.document(id)->replacing({0, 0}, word + u' '));
            window.work().session().commit(set);
            there = shows(word);
            wait([&] { return shows(word); });
            pages->viewport()->repaint();
        });
        (there ? atOnce : later).add(time);
    }
    bench::tell(u"report/a changed sentence in the preview at once, %1"_s.arg(what), atOnce);
    bench::tell(u"report/… with the report made anew, %1"_s.arg(what), later);
}

const bool registered = [] {
    bench::addCase(u"study/open"_s, opening);
    for (int step = 0; step < gui::stepCount; ++step) bench::addCase(u"study/visit "_s + names()[step], [step] { visiting(step); });
    bench::addCase(u"study/steps"_s, stepping);
    bench::addCase(u"study/sources"_s, sources);
    bench::addCase(u"study/code"_s, coding);
    bench::addCase(u"report/preview, sample study"_s, [] { previewing(u"sample study"_s, *Copy::sample()); });
    bench::addCase(u"report/preview, large study"_s, [] { previewing(u"large study"_s, *Copy::large()); });
    return true;
}();

}  // namespace
