// What tests of the report page share.
#pragma once
#include <gmock/gmock.h>

#include "app/gui/parts/theme.h"
#include "app/gui/report/report_page.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::support {

/// A report page on a study, shown; what it asks the window for is kept.
class ReportTest : public testing::Test {
protected:
    void show(OpenStudy open);
    [[nodiscard]] gui::Session& session() const { return *m_open.session; }
    [[nodiscard]] const study::Study& study() const { return session().study(); }
    [[nodiscard]] gui::ReportPage& page() const { return *m_page; }
    [[nodiscard]] gui::PagesView& pages() const { return *m_page->findChild<gui::PagesView*>(); }
    [[nodiscard]] gui::ChecklistView& checklist() const { return *m_page->findChild<gui::ChecklistView*>(); }
    [[nodiscard]] gui::ExportStrip& strip() const { return *m_page->findChild<gui::ExportStrip*>(); }
    [[nodiscard]] QString path(const QString& name) const { return m_open.folder->filePath(name); }
    /// Waits until the preview is there.
    void awaitPreview();
    void awaitChecklist();
    /// Index of the first block that holds the words; -1 for none.
    [[nodiscard]] int blockWith(const QString& words) const;
    /// Index of the first block that comes from a record.
    [[nodiscard]] int blockFrom(const RecordId& record) const;

    QList<gui::Place> places;
    QStringList problems;

private:
    OpenStudy m_open;
    std::unique_ptr<gui::ReportPage> m_page;
};

}  // namespace kondensat::support
