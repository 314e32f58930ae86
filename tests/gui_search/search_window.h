// The search page in a window of its own, with its inspector beside it.
#pragma once
#include <QLineEdit>
#include <QListView>

#include "app/gui/search/hits_model.h"
#include "app/gui/search/search_page.h"
#include "app/operations/code_groups.h"
#include "app/operations/impression.h"
#include "app/operations/marking.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::tests {

using namespace Qt::StringLiterals;
using support::eventually;

inline constexpr auto waiting =
    "I: How do you get here?\n"
    "A: I take the bus. The bus is late on Mondays, and nobody says why.\n"
    "I: And the others on the bus?\n"
    "B: My daughter drives me. The train would be quicker.\n"
    "A: I trust the driver. Søren, the driver, waits for me.\n";
inline constexpr auto evening =
    "I: How was the evening?\n"
    "C: Quiet. I read a letter from the ward and did not trust it.\n"
    "I: Why not?\n"
    "C: The last bus had gone, and the letter said I should come at once.\n";

struct SearchWindow {
    support::OpenStudy open;
    RecordId first, second;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    gui::SearchPage* page = nullptr;

    /// Two conversations, and two code groups, "Trust" and "Time"; `read`: their researcher has read both.
    explicit SearchWindow(bool read = true) : open(support::openEmpty()) {
        first = support::addTranscript(*open.session, u"Waiting"_s, QString::fromUtf8(waiting));
        second = support::addTranscript(*open.session, u"Evening"_s, QString::fromUtf8(evening));
        for (const QString& name : {u"Trust"_s, u"Time"_s}) {
            study::ChangeSet set(u"made %n code group"_s);
            app::addGroup(set, study(), session().analysis(), name);
            EXPECT_TRUE(session().commit(set));
        }
        for (const RecordId& source : read ? QList<RecordId>{first, second} : QList<RecordId>()) {
            const auto changes = app::toggleRead(study(), session().analysis(), source, session().author(), QDate(2026, 1, 2));
            EXPECT_TRUE(session().commit(changes));
        }
        show();
    }
    explicit SearchWindow(support::OpenStudy study) : open(std::move(study)) { show(); }
    SearchWindow(const SearchWindow&) = delete;

    void show() {
        page = static_cast<gui::SearchPage*>(gui::makeSearchPage(session(), nullptr));
        QWidget* inspector = page->inspector();
        auto* row = new QHBoxLayout(window.get());
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(page, 1);
        inspector->setFixedWidth(340);
        row->addWidget(inspector);
        QObject::connect(&session(), &gui::Session::placeWanted, page, [this](const gui::Place& place) {
            wanted = place;
            if (place.step == gui::Step::Search) page->reveal(place);
        });
        QObject::connect(&session(), &gui::Session::said, page, [this](const QString& words) { said = words; });
        QObject::connect(&session(), &gui::Session::problem, page, [this](const QString& words) { problems.append(words); });
        support::present(*window, {1440, 900});
        line()->setFocus();
    }
    [[nodiscard]] gui::Session& session() const { return *open.session; }
    [[nodiscard]] const study::Study& study() const { return open.study(); }
    [[nodiscard]] QLineEdit* line() const { return qobject_cast<QLineEdit*>(support::childNamed(*window, u"Search all texts"_s)); }
    [[nodiscard]] gui::HitsModel* hits() const { return page->findChild<gui::HitsModel*>(); }
    [[nodiscard]] QListView* list() const {
        for (auto* view : page->findChildren<QListView*>())
            if (view->model() == hits()) return view;
        return nullptr;
    }
    [[nodiscard]] gui::TranscriptView* view() const {
        return qobject_cast<gui::TranscriptView*>(support::childNamed(*window, u"Passage in its transcript"_s));
    }
    /// Types a query anew.
    void type(const QString& query) const {
        line()->setFocus();
        line()->clear();
        for (const QChar c : query)  // letters that keyClicks() has no key for are a keyboard's nevertheless
            QTest::sendKeyEvent(QTest::Click, line(), c.unicode() < 128 ? QTest::asciiToKey(c.toLatin1()) : Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    [[nodiscard]] bool finds(int number) const {
        const auto* inquiry = page->findChild<gui::Inquiry*>();
        return eventually([&] {
            if (inquiry->asked().text != line()->text() || !inquiry->isAnswered()) return false;
            const auto* label = labelNamed(u"Number of hits"_s);
            return label && label->text() == (number == 1 ? u"1 hit"_s : u"%1 hits"_s.arg(number));
        });
    }
    [[nodiscard]] QLabel* labelNamed(const QString& name) const {
        for (auto* label : window->findChildren<QLabel*>())
            if (label->accessibleName() == name) return label;
        return nullptr;
    }
    /// Types a query, and Enter: the first hit stands in its context.
    void open_(const QString& query, int number) const {
        type(query);
        ASSERT_TRUE(finds(number)) << query.toStdString();
        QTest::keyClick(line(), Qt::Key_Return);
        ASSERT_TRUE(eventually([&] { return bool(page->current()); })) << query.toStdString();
    }
    [[nodiscard]] QStringList found() const {
        QStringList found;
        for (int row = 0; row < hits()->rowCount(); ++row) {
            const search::Hit* hit = hits()->at(row);
            for (const text::Span& place : hit ? hit->places : QList<text::Span>())
                found.append(hit->passage.text.mid(place.start, place.length()));
        }
        return found;
    }
    [[nodiscard]] QStringList units() const {
        QStringList words;
        for (const auto& unit : study().table<study::MeaningUnit>()) {
            const text::Span span = app::spanOfUnit(study(), unit.id);
            words.append(study().text(unit.source).mid(span.start, span.length()));
        }
        words.sort();
        return words;
    }
    RecordId group(const QString& name) const {
        for (const auto* each : study().children<study::CodeGroup>(session().analysis()))
            if (each->name == name) return each->id;
        return {};
    }
    RecordId mark(const RecordId& source, const QString& words, const study::RefSet& groups = {}) const {
        const qsizetype at = study().text(source).indexOf(words);
        EXPECT_GE(at, 0) << words.toStdString();
        const app::Marked marked = app::markUnit(study(), session().unitsOfSource(source),
                                                 {session().analysis(), source, session().author(), {at, at + words.size()}, groups});
        EXPECT_TRUE(session().commit(marked.changes));
        return marked.unit;
    }

    gui::Place wanted;
    QString said;
    QStringList problems;
};

}  // namespace kondensat::tests
