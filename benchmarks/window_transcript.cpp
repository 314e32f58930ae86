// A transcript of 200,000 words with 5,000 meaning units: opening, scrolling, coding, selecting.
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QWheelEvent>

#include "app/gui/transcript/transcript_view.h"
#include "benchmarks/corpus.h"
#include "benchmarks/window_bench.h"

using namespace Qt::StringLiterals;
using namespace kondensat;

namespace {

constexpr QSize windowSize(1060, 800);

gui::TranscriptContent transcript() {
    static const gui::TranscriptContent made = [] {
        bench::Corpus corpus(11);
        const auto talk = corpus.talk(200'000);
        gui::TranscriptContent content;
        content.text = talk.text;
        content.language = u"da"_s;
        for (qsizetype i = 0; i < talk.turnStarts.size(); ++i) {
            const qsizetype end = i + 1 < talk.turnStarts.size() ? talk.turnStarts[i + 1] : talk.text.size();
            content.turns.append({{talk.turnStarts[i], end}, i % 2 ? u"P%1"_s.arg(i % 6) : u"ML"_s, i % 2 == 1, i * 9'000});
        }
        return content;
    }();
    return made;
}

QList<RecordId> groups() {
    QList<RecordId> ids;
    for (int g = 1; g <= 9; ++g) ids.append(RecordId::of(("g" + std::to_string(g)).c_str()));
    return ids;
}

QHash<RecordId, gui::GroupLook> looks() {
    QHash<RecordId, gui::GroupLook> looks;
    const QStringList series = gui::groupColours();
    for (qsizetype g = 0; g < 9; ++g) {
        gui::GroupLook look;
        look.name = u"group %1"_s.arg(g + 1);
        look.colour = QColor(series[g]);
        look.tint = look.colour.lighter(180);
        look.pattern = g % 3 ? Qt::SolidPattern : Qt::BDiagPattern;
        looks.insert(groups()[g], look);
    }
    return looks;
}

QList<gui::TextMark> units(qsizetype length, int count = 5'000) {
    QRandomGenerator random(5);
    const QList<RecordId> all = groups();
    QList<gui::TextMark> marks;
    for (int i = 0; i < count; ++i) {
        const qsizetype start = random.bounded(length - 700), end = start + 40 + random.bounded(600);
        QList<RecordId> in{all[random.bounded(9)]};
        if (random.bounded(5) == 0) in.append(all[random.bounded(9)]);
        if (in.size() > 1 && in[0] == in[1]) in.removeLast();
        if (random.bounded(20) == 0) in.clear();
        marks.append({RecordId::of(("u" + std::to_string(i + 1)).c_str()), {start, end}, in, random.bounded(30) == 0});
    }
    return marks;
}

/// The least that a frame can cost: as many lines as the window holds, laid out before, on a filled ground.
double plainFrame() {
    QTextLayout layout(transcript().text.left(2400).replace(u'\n', u' '), QFont(u"Noto Serif"_s, 12));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(560);
        line.setPosition(QPointF(0, y));
        y += 26;
    }
    layout.endLayout();
    QImage image(windowSize, QImage::Format_RGB32);
    bench::Frames frames;
    for (int i = 0; i < 100; ++i)
        frames.add(bench::elapsed([&] {
            QPainter painter(&image);
            painter.fillRect(image.rect(), Qt::white);
            layout.draw(&painter, QPointF(200, 20));
        }));
    return frames.median();
}

struct Shown {
    gui::TranscriptView view;
    Shown() {
        view.resize(windowSize);
        view.setGroupLooks(looks());
        view.setContent(transcript());
        view.setMarks(units(view.content().text.size()));
        view.show();
        QApplication::processEvents();
    }
    void wheel(int delta) {
        QWheelEvent event(QPointF(400, 400), QPointF(400, 400), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
};

void opening() {
    const auto content = transcript();
    const auto marks = units(content.text.size());
    gui::TranscriptView view;
    view.resize(windowSize);
    view.setGroupLooks(looks());
    view.show();
    QApplication::processEvents();
    bench::Frames first, again;
    first.add(bench::frame(view, [&] {
        view.setContent(content);
        view.setMarks(marks);
    }));
    for (int i = 0; i < 20; ++i) {
        view.setContent({});
        again.add(bench::frame(view, [&] {
            view.setContent(content);
            view.setMarks(marks);
        }));
    }
    const double bound = bench::elapsed([&] {
        qsizetype lines = 0;
        for (const QChar c : content.text) lines += c == u'\n';
        if (lines == 0) qFatal("no lines");
    }).wall;
    bench::tell(u"transcript/open 200,000 words, 5,000 units, first"_s, first, bound + plainFrame());
    bench::tell(u"transcript/open, again"_s, again, bound + plainFrame());
}

void scrolling() {
    Shown shown;
    const double bound = plainFrame();
    bench::Frames frames, up, paged, jumps;
    QScrollBar* bar = shown.view.verticalScrollBar();
    while (bar->value() < bar->maximum()) frames.add(bench::frame(shown.view, [&] { shown.wheel(-360); }));
    bench::tell(u"transcript/wheel through all of it"_s, frames, bound);
    for (int i = 0; i < 2000; ++i) up.add(bench::frame(shown.view, [&] { shown.wheel(120); }));
    bench::tell(u"transcript/wheel upwards, a notch a frame"_s, up, bound);
    for (int i = 0; i < 300; ++i) paged.add(bench::frame(shown.view, [&] { bar->triggerAction(QAbstractSlider::SliderPageStepSub); }));
    bench::tell(u"transcript/a page at a time"_s, paged, bound);
    for (int i = 0; i < 200; ++i) {
        const qsizetype to = i % 2 ? 0 : shown.view.content().text.size() - 1 - i * 997;
        jumps.add(bench::frame(shown.view, [&] { shown.view.reveal({to, to + 1}); }));
    }
    bench::tell(u"transcript/jump near the end and to the beginning"_s, jumps, bound);
}

void coding() {
    Shown shown;
    const double bound = plainFrame();
    const auto marks = units(shown.view.content().text.size());
    bench::Frames added, changed;
    for (int i = 0; i < 300; ++i) {
        shown.wheel(-240);
        QApplication::processEvents();
        const qsizetype top = shown.view.topPosition();
        const gui::TextMark mark{RecordId::of(("u" + std::to_string(20'000 + i)).c_str()), {top + 50, top + 300}, {groups()[i % 9]}, false};
        added.add(bench::frame(shown.view, [&] { shown.view.setMark(mark); }));
        gui::TextMark other = mark;
        other.groups.append(groups()[(i + 1) % 9]);
        changed.add(bench::frame(shown.view, [&] { shown.view.setMark(other); }));
    }
    bench::tell(u"transcript/one more unit"_s, added, bound);
    bench::tell(u"transcript/a unit in another group"_s, changed, bound);
}

void selecting() {
    Shown shown;
    bench::Frames frames, keys;
    const auto mouse = [&](QEvent::Type type, const QPoint& point) {
        QMouseEvent event(type, point, point, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.view.viewport(), &event);
    };
    mouse(QEvent::MouseButtonPress, {400, 60});
    for (int i = 0; i < 400; ++i) frames.add(bench::frame(shown.view, [&] { mouse(QEvent::MouseMove, {350 + i % 300, 60 + i}); }));
    for (int i = 0; i < 400; ++i)
        frames.add(bench::frame(shown.view, [&] {
            mouse(QEvent::MouseMove, {400 + i % 200, 760});
            shown.wheel(-120);
        }));
    mouse(QEvent::MouseButtonRelease, {400, 700});
    bench::tell(u"transcript/drag a selection, then scroll with it"_s, frames, plainFrame());
    shown.view.setFocus();
    for (int i = 0; i < 500; ++i)
        keys.add(bench::frame(shown.view, [&] {
            QKeyEvent event(QEvent::KeyPress, Qt::Key_Down, Qt::ShiftModifier);
            QApplication::sendEvent(&shown.view, &event);
        }));
    bench::tell(u"transcript/Shift+Down"_s, keys, plainFrame());
}

void hovering() {
    Shown shown;
    bench::Frames frames;
    for (int i = 0; i < 500; ++i)
        frames.add(bench::frame(shown.view, [&] {
            QMouseEvent event(QEvent::MouseMove, QPointF(860 + i % 40, 20 + i), QPointF(), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(shown.view.viewport(), &event);
        }));
    bench::tell(u"transcript/move over stripes"_s, frames, plainFrame());
}

void oneLine() {
    gui::TranscriptContent content;
    content.text = transcript().text.left(1'000'000).replace(u'\n', u' ');
    gui::TranscriptView view;
    view.resize(windowSize);
    view.show();
    bench::Frames open, scroll;
    open.add(bench::frame(view, [&] { view.setContent(content); }));
    for (int i = 0; i < 1000; ++i) scroll.add(bench::frame(view, [&] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 300); }));
    bench::tell(u"transcript/a million characters without a line end, open"_s, open);
    bench::tell(u"transcript/… scroll"_s, scroll, plainFrame());
}

const int registered[] = {
    bench::addCase(u"transcript/open"_s, opening),     bench::addCase(u"transcript/scroll"_s, scrolling),
    bench::addCase(u"transcript/code"_s, coding),      bench::addCase(u"transcript/select"_s, selecting),
    bench::addCase(u"transcript/hover"_s, hovering),   bench::addCase(u"transcript/one line"_s, oneLine),
};

}  // namespace
