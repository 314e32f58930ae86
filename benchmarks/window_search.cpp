// Searching the large study from its page: from a key to the painted hits, and from a new meaning unit until it can be found.
#include <QCoreApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include "app/gui/search/hits_model.h"
#include "app/gui/search/search_page.h"
#include "app/gui/session/finder.h"
#include "benchmarks/big_study.h"
#include "benchmarks/corpus.h"
#include "benchmarks/window_bench.h"

using namespace Qt::StringLiterals;
using namespace kondensat;

namespace {

constexpr int patience = 900'000;  ///< milliseconds; the index of 10 million words is made once

/// Sleeps between events, as a program does that nobody uses: the index's threads have both cores.
bool wait(const std::function<bool()>& done) {
    bool late = false;
    QTimer patient;
    patient.setSingleShot(true);
    QObject::connect(&patient, &QTimer::timeout, [&] { late = true; });
    patient.start(patience);
    while (!done() && !late) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return done();
}

void searchTheLargeStudy() {
    const QByteArray home = qgetenv("KONDENSAT_HOME");
    qputenv("KONDENSAT_HOME", bench::folder().toUtf8() + "/home");  // where the index is kept between runs
    const QString path = bench::BigStudy().make(bench::folder());
    auto session = bench::must(gui::Session::open(path));
    session->finder().choose(search::Cache::Choice::Allowed);
    if (!wait([&] { return session->finder().state() == gui::Finder::State::Ready; })) qFatal("no index");

    std::unique_ptr<gui::Page> page(gui::makeSearchPage(*session, nullptr));
    page->resize(1440, 860);
    page->show();
    auto* line = page->findChild<QLineEdit*>();
    auto* model = page->findChild<gui::HitsModel*>();
    if (!line || !model) qFatal("no search page");
    int answers = 0;
    QObject::connect(model, &QAbstractItemModel::modelReset, page.get(), [&] { ++answers; });

    bench::Frames keys;
    bench::Corpus corpus(99);
    for (int q = 0; q < 60; ++q) {
        line->clear();
        wait([&] { return model->rowCount() == 0; });
        const QString query = corpus.word() + u' ' + corpus.word();
        for (const QChar c : query) {
            const int before = answers;
            const bench::Time time = bench::elapsed([&] {
                line->insert(c);
                wait([&] { return answers > before; });
                page->repaint();
            });
            if (c != u' ') keys.add(time);
        }
    }
    bench::tell(u"search: a key, until the hits in 10 million words are painted"_s, keys);

    bench::Frames found;
    const study::MeaningUnit like = *session->study().list<study::MeaningUnit>().first();
    for (int i = 0; i < 20; ++i) {
        bool updated = false;
        const auto listening = QObject::connect(&session->finder(), &gui::Finder::updated, page.get(), [&] { updated = true; });
        found.add(bench::elapsed([&] {
            study::ChangeSet set(u"marked a meaning unit"_s);
            study::MeaningUnit unit = like;
            unit.id = {};
            unit.code = u"found at once"_s;
            set.add(unit);
            if (!session->commit(set)) qFatal("not committed");
            wait([&] { return updated; });
        }));
        QObject::disconnect(listening);
        session->undo();
        wait([] { return true; });
    }
    bench::tell(u"search: a new meaning unit, until it can be found"_s, found);
    page.reset();
    session.reset();
    qputenv("KONDENSAT_HOME", home);
}

const int registered = bench::addCase(u"search/large study"_s, searchTheLargeStudy);

}  // namespace
