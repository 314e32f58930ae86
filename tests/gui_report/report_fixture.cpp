#include "tests/gui_report/report_fixture.h"

namespace kondensat::support {

void ReportTest::show(OpenStudy open) {
    m_open = std::move(open);
    m_page = std::make_unique<gui::ReportPage>(session(), nullptr);
    QObject::connect(&session(), &gui::Session::placeWanted, m_page.get(), [this](const gui::Place& place) {
        places.append(place);
        if (place.step == gui::Step::Report) m_page->reveal(place);
    });
    QObject::connect(&session(), &gui::Session::problem, m_page.get(),
                     [this](const QString& sentence) { problems.append(sentence); });
    present(*m_page);
}

void ReportTest::awaitPreview() {
    ASSERT_TRUE(eventually([&] { return pages().report() != nullptr && pages().isVisible(); }));
}

void ReportTest::awaitChecklist() {
    trigger(page(), QStringLiteral("Checklist"));
    ASSERT_TRUE(eventually([&] { return checklist().hasChecklist() && checklist().isVisible(); }));
}

int ReportTest::blockWith(const QString& words) const {
    if (!pages().report()) return -1;
    const QStringList& texts = pages().report()->texts;
    for (int i = 0; i < texts.size(); ++i)
        if (texts[i].contains(words)) return i;
    return -1;
}

int ReportTest::blockFrom(const RecordId& record) const {
    const auto& blocks = pages().report()->document.blocks;
    for (int i = 0; i < blocks.size(); ++i)
        if (blocks[i].origin.record == record.toString()) return i;
    return -1;
}

}  // namespace kondensat::support
