// What changed since a milestone, in the window.
#include <QComboBox>
#include <QFileDialog>
#include <QProcess>
#include <QTreeWidget>

#include "app/gui/parts/task.h"
#include "app/gui/report/comparison_view.h"
#include "app/operations/milestones.h"
#include "tests/gui_report/report_fixture.h"

using namespace kondensat;
using namespace kondensat::support;
using namespace Qt::StringLiterals;

namespace {

class ComparisonTest : public ReportTest {
protected:
    void SetUp() override { show(openSample()); }
    [[nodiscard]] gui::ComparisonView& view() const { return *page().findChild<gui::ComparisonView*>(); }
    [[nodiscard]] QTreeWidget& list() const { return *view().findChild<QTreeWidget*>(); }
    RecordId milestone(const QString& name) {
        const auto added = app::addMilestone(session().project(), name);
        EXPECT_TRUE(added.ok());
        session().changedElsewhere({false, {added->id}, {study::Milestone::type}});
        return added->id;
    }
    template <class V, class T>
    void set(const char* id, V T::*member, const std::type_identity_t<V>& value) {
        study::ChangeSet changes(u"changed"_s);
        changes.set(RecordId::of(id), member, value);
        ASSERT_TRUE(session().commit(changes));
    }
    void awaitComparison() {
        ASSERT_TRUE(eventually([&] { return view().hasComparison() && gui::Task::running().isEmpty(); }));
    }
    /// The list as lines, children below their part.
    [[nodiscard]] QStringList lines() const {
        QStringList found;
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            const QTreeWidgetItem* top = list().topLevelItem(i);
            for (int j = 0; j < top->childCount(); ++j) found.append(u"%1 | %2 | %3"_s.arg(top->text(0), top->child(j)->text(0), top->child(j)->text(1)));
        }
        return found;
    }
    QTreeWidgetItem* itemWith(const QString& words) const {
        for (int i = 0; i < list().topLevelItemCount(); ++i)
            for (int j = 0; j < list().topLevelItem(i)->childCount(); ++j)
                if (QTreeWidgetItem* item = list().topLevelItem(i)->child(j); item->text(1).contains(words)) return item;
        return nullptr;
    }
    void press(const QString& text) {
        for (auto* each : view().findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible()) return each->click();
        FAIL() << text.toStdString();
    }
    [[nodiscard]] QStringList shownTexts() const {
        QStringList texts;
        for (const auto* label : view().findChildren<QLabel*>())
            if (label->isVisible()) texts.append(label->text());
        return texts;
    }
};

TEST_F(ComparisonTest, SaysHowToBeginWhereThereIsNoMilestone) {
    trigger(page(), u"Since a milestone"_s);
    EXPECT_THAT(shownTexts().join(u'\n').toStdString(), testing::HasSubstr("Study → Milestones"));
    EXPECT_FALSE(list().isVisible());
}

TEST_F(ComparisonTest, ListsWhatChangedAndLeadsToIt) {
    const RecordId submitted = milestone(u"submitted"_s);
    set("g-trans", &study::CodeGroup::name, u"Lost on the way"_s);
    set("q-nav-1", &study::Quote::edited, u"Everybody did their job and nobody had a map"_s);
    trigger(page(), u"Since a milestone"_s);
    awaitComparison();
    EXPECT_EQ(view().chosen(), submitted);
    EXPECT_THAT(lines(), testing::Contains(u"Themes and groups | Code group: renamed | Lost between systems → Lost on the way"_s));
    EXPECT_THAT(lines(), testing::Contains(u"Printed quotes | Changed | Everybody did their job and nobody had a map"_s));
    // Both wordings stand beside the list, with what differs set off.
    list().setCurrentItem(itemWith(u"nobody had a map"_s));
    const QStringList texts = shownTexts();
    EXPECT_TRUE(std::any_of(texts.cbegin(), texts.cend(), [](const QString& text) { return text.contains(u"<s>"_s); })) << texts.join(u'\n').toStdString();
    EXPECT_TRUE(std::any_of(texts.cbegin(), texts.cend(), [](const QString& text) { return text.contains(u"<b>"_s); }));
    press(u"Go to it in the study"_s);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().step, gui::Step::Synthesis);
    EXPECT_EQ(places.first().record, RecordId::of("q-nav-1"));
    // Whoever was led away comes back to the list.
    const gui::Place place = page().place();
    trigger(page(), u"Preview"_s);
    EXPECT_FALSE(view().isVisible());
    page().reveal(place);
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(view().chosen(), submitted);
}

TEST_F(ComparisonTest, FollowsWhatIsTakenBackAndGoesToTheChecklist) {
    milestone(u"submitted"_s);
    set("study", &study::StudyInfo::sampling, u"Purposive, for variation in profession."_s);
    trigger(page(), u"Since a milestone"_s);
    awaitComparison();
    const QStringList before = lines();
    ASSERT_TRUE(std::any_of(before.cbegin(), before.cend(), [](const QString& line) { return line.startsWith(u"Checklist | Changed | 10 "_s); })) << before.join(u'\n').toStdString();
    list().setCurrentItem(itemWith(u"10 "_s));
    press(u"Go to it in the study"_s);
    EXPECT_TRUE(checklist().isVisible() || page().place().field.startsWith(u"checklist:coreq:10"_s)) << page().place().field.toStdString();
    page().reveal({gui::Step::Report, {}, {}, u"comparison"_s});
    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(eventually([&] { return lines().isEmpty(); })) << lines().join(u'\n').toStdString();
    EXPECT_THAT(shownTexts(), testing::Contains(u"Nothing is different."_s));
}

TEST_F(ComparisonTest, ComparesTwoMilestones) {
    const RecordId submitted = milestone(u"submitted"_s);
    set("g-trans", &study::CodeGroup::name, u"One"_s);
    const RecordId revised = milestone(u"revised"_s);
    set("g-trans", &study::CodeGroup::name, u"Two"_s);
    page().reveal({gui::Step::Report, submitted, {}, u"comparison"_s});
    awaitComparison();
    EXPECT_THAT(lines(), testing::Contains(u"Themes and groups | Code group: renamed | Lost between systems → Two"_s));
    auto* to = dynamic_cast<QComboBox*>(childNamed(view(), u"The later moment"_s));
    ASSERT_TRUE(to);
    to->setCurrentIndex(to->findData(revised.toString()));
    Q_EMIT to->activated(to->currentIndex());
    EXPECT_TRUE(eventually([&] { return lines().contains(u"Themes and groups | Code group: renamed | Lost between systems → One"_s); })) << lines().join(u'\n').toStdString();
}

TEST_F(ComparisonTest, LeavesAsADocumentByTheExportLine) {
    trigger(page(), u"Export…"_s);
    const auto* kind = dynamic_cast<QComboBox*>(childNamed(page(), u"What to export"_s));
    ASSERT_TRUE(kind);
    EXPECT_LT(kind->findText(u"What changed since a milestone"_s), 0) << "there is none";
    const RecordId submitted = milestone(u"submitted"_s);
    set("g-trans", &study::CodeGroup::name, u"Lost on the way"_s);
    const RecordId revised = milestone(u"revised"_s);
    set("g-trans", &study::CodeGroup::name, u"Two"_s);
    page().reveal({gui::Step::Report, submitted, {}, u"comparison"_s});
    awaitComparison();
    auto* to = dynamic_cast<QComboBox*>(childNamed(view(), u"The later moment"_s));
    to->setCurrentIndex(to->findData(revised.toString()));
    Q_EMIT to->activated(to->currentIndex());
    trigger(page(), u"Export…"_s);
    EXPECT_EQ(kind->currentText(), u"What changed since a milestone"_s);
    strip().askWhere();
    auto* dialog = strip().findChild<QFileDialog*>(u"where"_s);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(QFileInfo(dialog->selectedFiles().value(0)).fileName().endsWith(u" - changes since submitted.docx"_s)) << qPrintable(dialog->selectedFiles().value(0));
    Q_EMIT dialog->fileSelected(path(u"changes.docx"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip().isWriting() && QFileInfo::exists(path(u"changes.docx"_s)); }, 60000));
    QProcess pandoc;
    pandoc.start(u"pandoc"_s, {u"-s"_s, u"-t"_s, u"plain"_s, u"--wrap=none"_s, path(u"changes.docx"_s)});
    ASSERT_TRUE(pandoc.waitForFinished());
    const std::string words = QString::fromUtf8(pandoc.readAllStandardOutput()).simplified().toStdString();
    EXPECT_THAT(words, testing::HasSubstr("What changed from “submitted” to “revised”"));
    EXPECT_THAT(words, testing::HasSubstr("Lost on the way"));
    EXPECT_THAT(words, testing::Not(testing::HasSubstr("Two")));
    dialog->close();
}

}  // namespace
