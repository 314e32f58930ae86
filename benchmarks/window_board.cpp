// The board of a code group with 500 cards in four subgroups, in a study on disk: opening, scrolling, dragging,
// choosing, typing.
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextLayout>
#include <QWheelEvent>

#include "app/gui/condensation/condensation_page.h"
#include "app/operations/new_study.h"
#include "benchmarks/corpus.h"
#include "benchmarks/window_bench.h"
#include "core/study/order_key.h"

using namespace Qt::StringLiterals;
using namespace kondensat;

namespace {

constexpr QSize windowSize(1440, 860);
constexpr int transcripts = 20, wordsEach = 10'000, cards = 500, subgroupCount = 4, sentencesEach = 12;

class Maker {
public:
    explicit Maker(gui::Session& session) : m_session(session) {}
    RecordId group;

    void run() {
        makeGroup();
        for (int i = 0; i < transcripts; ++i) makeTranscript(i);
        makeUnits();
        for (const RecordId& subgroup : m_subgroups) makeCondensate(subgroup);
    }

private:
    void keep(const study::ChangeSet& set) {
        if (!m_session.commit(set)) qFatal("the study could not be made");
    }

    void makeGroup() {
        study::ChangeSet set(u"made groups"_s);
        const QStringList keys = study::orderKeys(subgroupCount);
        for (const QString& name : {u"first"_s, u"second"_s}) {
            study::CodeGroup made;
            made.parent = m_session.analysis();
            made.name = name;
            made.order = name;
            const RecordId id = set.add(made);
            if (!group) group = id;
        }
        for (const QString& key : keys) {
            study::Subgroup subgroup;
            subgroup.parent = group;
            subgroup.name = m_corpus.word() + u' ' + m_corpus.word();
            subgroup.order = key;
            m_subgroups.append(set.add(subgroup));
        }
        keep(set);
    }

    void makeTranscript(int i) {
        study::ChangeSet set(u"imported a transcript"_s);
        study::Participant participant;
        participant.label = u"P%1"_s.arg(i + 1);
        const RecordId person = set.add(participant);
        study::Source source;
        source.title = u"Interview %1"_s.arg(i + 1);
        source.kind = u"transcript"_s;
        source.language = u"da"_s;
        source.speakers = {{u"s1"_s, u"I"_s}, {u"s2"_s, participant.label}};
        source.speakerIs = {{u"s2"_s, person.toString()}};
        const RecordId id = set.add(source);
        const auto talk = m_corpus.talk(wordsEach);
        text::Edit edit{text::Insert{std::nullopt, talk.text}};
        for (qsizetype t = 0; t < talk.turnStarts.size(); ++t)
            edit.append(text::Mark{{set.entry(), quint32(talk.turnStarts[t])},
                                   QJsonObject{{u"speaker"_s, t % 2 ? u"s2"_s : u"s1"_s}}});
        set.edit(id, edit);
        m_sources.append({id, set.entry(), talk.text.size()});
        keep(set);
    }

    void makeUnits() {
        study::ChangeSet set(u"marked meaning units"_s);
        for (int i = 0; i < cards; ++i) {
            const auto& [source, entry, size] = m_sources[i % transcripts];
            const quint32 length = 80 + m_corpus.random.bounded(400U);
            const quint32 start = m_corpus.random.bounded(quint32(size) - length);
            study::MeaningUnit unit;
            unit.parent = m_session.analysis();
            unit.source = source;
            unit.range = {{entry, start}, {entry, start + length}};
            unit.groups.insert(group);
            if (i % 5 != 0) unit.subgroups.insert(m_subgroups[i % 5 - 1]);  // a fifth has no subgroup yet
            m_units.append(set.add(unit));
        }
        keep(set);
    }

    void makeCondensate(const RecordId& subgroup) {
        study::ChangeSet set(u"wrote a condensate"_s);
        study::Condensate condensate;
        condensate.parent = subgroup;
        const RecordId id = set.add(condensate);
        QString words;
        QList<std::pair<quint32, quint32>> places;
        for (int i = 0; i < sentencesEach; ++i) {
            const QString sentence = m_corpus.sentence();
            places.append({quint32(words.size()), quint32(words.size() + sentence.size() - 1)});
            words += sentence + u' ';
        }
        set.write(id, words);
        for (qsizetype i = 0; i < places.size(); ++i) {
            study::SentenceLink link;
            link.parent = id;
            link.range = {{set.entry(), places[i].first}, {set.entry(), places[i].second}};
            link.units = {m_units[(i * 41) % cards], m_units[(i * 17 + 3) % cards]};
            set.add(link);
        }
        keep(set);
    }

    struct Made {
        RecordId id;
        EntryId entry;
        qsizetype size;
    };
    gui::Session& m_session;
    bench::Corpus m_corpus{23};
    QList<RecordId> m_subgroups, m_units;
    QList<Made> m_sources;
};

/// A study on disk that each case finds as it was.
struct Shown {
    QTemporaryDir folder;
    std::unique_ptr<gui::Session> session;
    RecordId group;
    std::unique_ptr<gui::CondensationPage> page;

    Shown() {
        journal::ProjectOptions options;
        options.installationFolder = folder.filePath(u"installation"_s);
        options.backups = false;
        auto made = app::createStudy(folder.filePath(u"board.kondensat"_s), u"Board"_s, options);
        if (!made) qFatal("%s", qPrintable(made.error().message()));
        session = std::make_unique<gui::Session>(std::move(made->project), options);
        Maker maker(*session);
        maker.run();
        group = maker.group;
        page = std::make_unique<gui::CondensationPage>(*session, nullptr);
        page->resize(windowSize);
    }
    void show() {
        page->show();
        QApplication::setActiveWindow(page.get());
        page->reveal({gui::Step::Condensation, group, {}, {}});
        QApplication::processEvents();
    }
    [[nodiscard]] gui::BoardView& board() const { return *page->findChild<gui::BoardView*>(); }
    [[nodiscard]] gui::CardList& list(int column) const { return *board().columns().at(column)->list(); }
    [[nodiscard]] gui::CondensateEdit& edit(int column) const { return *board().columns().at(column)->panel()->edit(); }
    /// Acts, and paints what was touched by it: what a person waits for.
    static bench::Time painted(const std::function<void()>& act) {
        return bench::elapsed([&] {
            act();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        });
    }
    static bench::Time press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {}) {
        return painted([&] {
            QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers, text);
            QApplication::sendEvent(&widget, &asked);
            QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
            QApplication::sendEvent(&widget, &event);
        });
    }
    bench::Time command(const QString& words) const {
        for (QAction* action : page->actions())
            if (action->text() == words) return painted([&] { action->trigger(); });
        qFatal("no command is called %s", qPrintable(words));
    }
};

/// The least that a frame can cost: the words of as many cards as are in sight, laid out before, on a filled ground.
double plainFrame() {
    bench::Corpus corpus(7);
    QString words = corpus.talk(60).text;
    words.replace(u'\n', u' ');
    QTextLayout layout(words, gui::wordsFont());
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (int line = 0; line < 4; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid()) break;
        next.setLineWidth(240);
        next.setPosition(QPointF(0, line * 20));
    }
    layout.endLayout();
    QImage image(windowSize, QImage::Format_RGB32);
    bench::Frames frames;
    for (int i = 0; i < 100; ++i)
        frames.add(bench::elapsed([&] {
            QPainter painter(&image);
            painter.fillRect(image.rect(), Qt::white);
            for (int card = 0; card < 20; ++card) layout.draw(&painter, QPointF(card % 5 * 280, card / 5 * 150));
        }));
    return frames.median();
}

/// One small entry on this disk.
double plainCommit(gui::Session& session) {
    bench::Frames frames;
    for (int i = 0; i < 30; ++i)
        frames.add(bench::elapsed([&] {
            study::ChangeSet set(u"renamed the study"_s);
            set.set(session.study().info().id, &study::StudyInfo::subtitle, QString::number(i));
            if (!session.project().commit(set)) qFatal("no commit");
        }));
    return frames.median();
}

void opening() {
    Shown shown;
    bench::Frames first, again;
    first.add(bench::frame(*shown.page, [&] {
        shown.page->show();
        shown.page->reveal({gui::Step::Condensation, shown.group, {}, {}});
    }));
    for (int i = 0; i < 20; ++i) {
        shown.command(u"Next code group"_s);
        again.add(shown.command(u"Previous code group"_s));
    }
    bench::tell(u"board/open 500 cards, first"_s, first, plainFrame());
    bench::tell(u"board/… again, from another group"_s, again, plainFrame());
}

void scrolling() {
    Shown shown;
    shown.show();
    bench::Frames frames, all;
    for (const int column : {0, 1, 2, 3, 4}) {
        QScrollBar* bar = shown.list(column).verticalScrollBar();
        while (bar->value() < bar->maximum())
            frames.add(Shown::painted([&] {
                QWheelEvent event(QPointF(90, 90), QPointF(90, 90), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                QApplication::sendEvent(shown.list(column).viewport(), &event);
            }));
    }
    for (int i = 0; i < 50; ++i) all.add(bench::frame(*shown.page, [] {}));
    bench::tell(u"board/wheel through every column"_s, frames, plainFrame());
    bench::tell(u"board/paint the whole page"_s, all, plainFrame());
}

void dragging() {
    Shown shown;
    shown.show();
    const double paint = plainFrame();
    bench::Frames lifted, moving, dropped;
    for (int i = 0; i < 40; ++i) {
        const int from = i % 5, to = (i + 1 + i / 5 % 4) % 5;
        gui::CardList& source = shown.list(from);
        const QModelIndex card = source.cards()->index(3 + i % 20);
        std::unique_ptr<QMimeData> data(source.cards()->mimeData({card}));
        lifted.add(Shown::painted([&] {
            source.choose({source.cards()->unitAt(card)});
            (void)qobject_cast<gui::CardDelegate*>(source.itemDelegate())
                ->picture(card, source.visualRect(card).size(), 1);
        }));
        for (int over = std::min(from, to); over <= std::max(from, to); ++over) {
            QWidget* at = shown.list(over).viewport();
            moving.add(Shown::painted([&] {
                QDragEnterEvent event({20, 10}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(at, &event);
            }));
            for (int y = 20; y + 20 < at->height(); y += 9)
                moving.add(Shown::painted([&] {
                    QDragMoveEvent event({20 + y % 200, y}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
                    QApplication::sendEvent(at, &event);
                }));
            if (over == std::max(from, to)) break;
            moving.add(Shown::painted([&] {
                QDragLeaveEvent event;
                QApplication::sendEvent(at, &event);
            }));
        }
        QWidget* at = shown.list(to).viewport();
        QDragEnterEvent enter({20, 10}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(at, &enter);
        dropped.add(Shown::painted([&] {
            QDropEvent event(QPointF(60, 150), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(at, &event);
        }));
    }
    bench::tell(u"board/lift a card"_s, lifted, paint);
    bench::tell(u"board/drag it across the columns"_s, moving, paint);
    bench::tell(u"board/drop it, durable"_s, dropped, paint + plainCommit(*shown.session));
}

void choosing() {
    Shown shown;
    shown.show();
    bench::Frames walked, many, moved, ordered, back;
    gui::CardList& first = shown.list(0);
    first.setFocus();
    for (int i = 0; i < 99; ++i) walked.add(shown.press(first, Qt::Key_Down));
    for (int i = 0; i < 60; ++i) many.add(shown.press(first, Qt::Key_Up, Qt::ShiftModifier));
    for (int i = 0; i < 30; ++i) {
        first.setFocus();
        first.choose({first.cards()->unitAt(first.cards()->index(i))});
        moved.add(shown.command(u"Move cards to column %1"_s.arg(1 + i % 4)));
        back.add(Shown::painted([&] { shown.session->undo(); }));
    }
    gui::CardList& second = shown.list(1);
    second.setFocus();
    second.choose({second.cards()->unitAt(second.cards()->index(2))});
    for (int i = 0; i < 30; ++i) ordered.add(shown.command(u"Move cards down"_s));
    const double paint = plainFrame(), commit = plainCommit(*shown.session);
    bench::tell(u"board/walk through cards by key"_s, walked, paint);
    bench::tell(u"board/choose up to 60 cards by key"_s, many, paint);
    bench::tell(u"board/move a card by key, durable"_s, moved, paint + commit);
    bench::tell(u"board/take it back"_s, back, paint + commit);
    bench::tell(u"board/move a card down its column, durable"_s, ordered, paint + commit);
}

void typing() {
    Shown shown;
    shown.show();
    bench::Frames keys, kept, settled;
    gui::CondensateEdit& edit = shown.edit(2);
    edit.setFocus();
    edit.putCursor({200, 200}, false);
    const QString words = u"og saa ventede jeg igen. "_s;
    for (int burst = 0; burst < 12; ++burst) {
        for (const QChar c : words)
            keys.add(shown.press(edit, c == u' ' ? int(Qt::Key_Space) : c.toUpper().unicode(), {}, c));
        kept.add(Shown::painted([&] {
            if (!edit.write()) qFatal("not kept");
        }));
        for (int i = 0; i < 60; ++i) {  // hints come once the person pauses
            QThread::msleep(5);
            settled.add(Shown::painted([] {}));
        }
    }
    const double paint = plainFrame();
    bench::tell(u"board/type in a condensate"_s, keys, paint);
    bench::tell(u"board/keep what was typed, durable"_s, kept, paint + plainCommit(*shown.session));
    bench::tell(u"board/hints while the person pauses"_s, settled, paint);
}

const int registered[] = {
    bench::addCase(u"board/open"_s, opening),  bench::addCase(u"board/scroll"_s, scrolling),
    bench::addCase(u"board/drag"_s, dragging), bench::addCase(u"board/choose"_s, choosing),
    bench::addCase(u"board/typing"_s, typing),
};

}  // namespace
