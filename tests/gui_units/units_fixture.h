// The page of step 2 in a window of its own, with its inspector beside it.
#pragma once
#include "app/gui/session/page.h"
#include "app/gui/transcript/transcript_view.h"
#include "app/gui/units/group_panel.h"
#include "app/operations/code_groups.h"
#include "app/operations/marking.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::tests {

using namespace Qt::StringLiterals;
using gui::TranscriptView;

inline support::OpenStudy smallStudy() {
    support::OpenStudy open = support::openEmpty();
    support::addTranscript(*open.session, u"Waiting"_s,
                           u"I: How is it to wait?\nA: I sit there alone. Nobody tells me why it takes so long.\n"
                           "I: And then?\nA: Then I go home. I trust the nurse, but not the letter.\n"_s);
    for (const QString& name : {u"Trust"_s, u"Time"_s}) {
        study::ChangeSet set(u"made %n code group"_s);
        app::addGroup(set, open.study(), open.session->analysis(), name);
        EXPECT_TRUE(open.session->commit(set));
    }
    return open;
}

struct UnitsWindow {
    support::OpenStudy open;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    gui::Page* page = nullptr;
    gui::GroupPanel* groups = nullptr;

    explicit UnitsWindow(support::OpenStudy study) : open(std::move(study)) {
        page = gui::makeUnitsPage(*open.session, nullptr);
        QWidget* inspector = page->inspector();
        groups = qobject_cast<gui::GroupPanel*>(inspector);
        auto* row = new QHBoxLayout(window.get());
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(page, 1);
        inspector->setFixedWidth(340);
        row->addWidget(inspector);
        QObject::connect(open.session.get(), &gui::Session::placeWanted, page, [this](const gui::Place& place) {
            wanted = place;
            if (place.step == gui::Step::Units) page->reveal(place);
        });
        QObject::connect(open.session.get(), &gui::Session::problem, page, [this](const QString& words) { problems.append(words); });
        QObject::connect(open.session.get(), &gui::Session::said, page, [this](const QString& words) { said = words; });
        support::present(*window, {1440, 900});
        view()->setFocus();
    }
    /// A study with one short conversation and two code groups, "Trust" (1) and "Time" (2).
    static UnitsWindow small() { return UnitsWindow(smallStudy()); }
    UnitsWindow(const UnitsWindow&) = delete;

    [[nodiscard]] const study::Study& study() const { return open.study(); }
    [[nodiscard]] gui::Session& session() const { return *open.session; }
    [[nodiscard]] TranscriptView* view() const { return page->findChild<TranscriptView*>(); }
    RecordId makeGroup(const QString& name) {
        support::trigger(*page, u"New code group…"_s);
        type(u"Name of the new code group"_s, name);
        return group(name);
    }
    [[nodiscard]] RecordId group(const QString& name) const {
        for (const auto* each : study().children<study::CodeGroup>(session().analysis()))
            if (each->name == name) return each->id;
        ADD_FAILURE() << "no code group " << name.toStdString();
        return {};
    }
    /// Types into the line of an inline question and presses Enter.
    void type(const QString& lineName, const QString& words) const {
        auto* line = qobject_cast<QLineEdit*>(support::childNamed(*window, lineName));
        ASSERT_TRUE(line);
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }
    [[nodiscard]] text::Span spanOf(const QString& words) const {
        const qsizetype at = view()->content().text.indexOf(words);
        EXPECT_GE(at, 0) << words.toStdString();
        return {at, at + words.size()};
    }
    void select(const QString& words) const { view()->select(spanOf(words)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(view(), key, modifiers); }
    /// Selects words, presses a key, and gives the unit that is chosen then.
    RecordId mark(const QString& words, Qt::Key key) const {
        select(words);
        press(key);
        return view()->chosenMark();
    }
    [[nodiscard]] const study::MeaningUnit* unit(const RecordId& id) const { return study().find<study::MeaningUnit>(id); }
    [[nodiscard]] QString wordsOf(const RecordId& id) const {
        const text::Span span = app::spanOfUnit(study(), id);
        return view()->content().text.mid(span.start, span.length());
    }
    [[nodiscard]] qsizetype count() const { return study().count<study::MeaningUnit>(); }

    gui::Place wanted;
    QStringList problems;
    QString said;
};

}  // namespace kondensat::tests
