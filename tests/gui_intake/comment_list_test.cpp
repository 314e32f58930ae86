// Comments of a Word file are sorted into code groups before they come in.
#include <QCheckBox>
#include <QListWidget>
#include <QTreeWidget>

#include "app/gui/intake/comment_list.h"
#include "app/operations/exporting.h"
#include "tests/gui_intake/intake_test.h"
#include "tests/import/builders.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

/// Two turns; "waiting" hangs at one, "alone" at the other.
QByteArray commentedTalk() {
    const auto mark = [](const char* kind, int id) {
        return "<w:" + QByteArray(kind) + " w:id=\"" + QByteArray::number(id) + "\"/>";
    };
    const auto at = [&](const QByteArray& words, int id) {
        return mark("commentRangeStart", id) + importing::wordRun(words) + mark("commentRangeEnd", id) + "<w:r>" +
               mark("commentReference", id) + "</w:r>";
    };
    const auto comment = [](int id, const QByteArray& words) {
        return "<w:comment w:id=\"" + QByteArray::number(id) +
               "\" w:author=\"Kari Holm\" w:initials=\"KH\"><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:comment>";
    };
    const QByteArray body =
        importing::wordParagraph(importing::wordRun("Ana: I ") + at("waited for hours", 1) + importing::wordRun(".")) +
        importing::wordParagraph(importing::wordRun("Ben: And then?")) +
        importing::wordParagraph(importing::wordRun("Ana: ") + at("Nobody came.", 2));
    return importing::docx(
        body, {},
        {{"word/comments.xml", importing::wordPart("comments", comment(1, "waiting") + comment(2, "alone"))}});
}

struct Commented {
    OpenStudy open = openEmpty();
    std::unique_ptr<gui::ImportPreview> preview;
    QList<RecordId> sources;
    gui::CommentList* comments = nullptr;
    QTreeWidget* list = nullptr;
    explicit Commented(int talks = 1) {
        QStringList paths;
        for (int i = 0; i < talks; ++i) {
            paths.append(open.folder->filePath(u"talk%1.docx"_s.arg(i)));
            QFile file(paths.last());
            if (!file.open(QIODevice::WriteOnly) || file.write(commentedTalk()) < 0) qFatal("no room for a test file");
        }
        preview = std::make_unique<gui::ImportPreview>(*open.session, paths);
        QObject::connect(preview.get(), &gui::ImportPreview::done,
                         [this](const QList<RecordId>& added) { sources = added; });
        present(*preview, {1300, 850});
        comments = preview->findChild<gui::CommentList*>();
        EXPECT_TRUE(eventually([this] { return comments->isVisible(); }));
        list = comments->findChild<QTreeWidget*>();
    }
};

}  // namespace

TEST(CommentList, SortsCommentsIntoCodeGroupsAndMakesUnits) {
    Commented c;
    ASSERT_EQ(c.list->topLevelItemCount(), 2);
    EXPECT_EQ(c.list->topLevelItem(0)->text(0), u"waiting"_s);
    EXPECT_EQ(c.list->topLevelItem(0)->text(2), u"none yet"_s);
    c.list->topLevelItem(0)->setSelected(true);
    press(*c.comments, u"Put into a code group…"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Time"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(c.list->topLevelItem(0)->text(2), u"Time"_s);
    EXPECT_EQ(c.open.study().count<study::CodeGroup>(), 0) << "nothing before the import";
    press(*c.preview, u"Import 1 transcript"_s);
    ASSERT_TRUE(eventually([&] { return c.sources.size() == 1; }));
    const auto units = c.open.session->unitsOfSource(c.sources.first()).values();
    ASSERT_EQ(units.size(), 2);
    QMap<QString, QString> groups;
    for (const RecordId& id : units) {
        const auto* unit = c.open.study().find<study::MeaningUnit>(id);
        const auto* group =
            unit->groups.isEmpty() ? nullptr : c.open.study().find<study::CodeGroup>(unit->groups.ids().first());
        groups.insert(unit->code, group ? group->name : QString());
    }
    EXPECT_EQ(groups, (QMap<QString, QString>{{u"waiting"_s, u"Time"_s}, {u"alone"_s, QString()}}));
}

TEST(CommentList, LeavesThemOutWhenAskedTo) {
    Commented c;
    c.comments->findChild<QCheckBox*>()->click();
    press(*c.preview, u"Import 1 transcript"_s);
    ASSERT_TRUE(eventually([&] { return c.sources.size() == 1; }));
    EXPECT_EQ(c.open.study().count<study::MeaningUnit>(), 0);
    EXPECT_EQ(c.open.study().count<study::Member>(), 1);
}

TEST(CommentList, CountsTheCommentsOfAllFilesThatComeIn) {
    Commented c(40);
    ASSERT_TRUE(eventually([&] { return c.list->topLevelItemCount() == 2; }));
    auto* files = c.preview->findChild<QListWidget*>();
    ASSERT_EQ(files->count(), 40);
    // The same bytes again: only the first comes in unless a person ticks the others.
    const int before = c.list->topLevelItem(0)->text(1).toInt();
    EXPECT_GE(before, 1);
    for (int i = 0; i < files->count(); ++i) files->item(i)->setCheckState(Qt::Checked);
    EXPECT_EQ(c.list->topLevelItem(0)->text(1), u"40"_s);
    files->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(c.list->topLevelItem(0)->text(1), u"39"_s);
}

TEST(CommentList, TakesOnlyWhatIsNewInACopyThatComesBackFromWord) {
    Commented c;
    press(*c.preview, u"Import 1 transcript"_s);
    ASSERT_TRUE(eventually([&] { return c.sources.size() == 1; }));
    app::Export what;
    what.kind = app::Export::Kind::Transcript;
    what.source = c.sources.first();
    what.path = c.open.folder->filePath(u"to Ole.docx"_s);
    ASSERT_TRUE(app::exportStudy(c.open.session->project(), what));
    // To the file, a unit that is not here is a comment that somebody added.
    QList<RecordId> units = c.open.session->unitsOfSource(c.sources.first()).values();
    ASSERT_EQ(units.size(), 2);
    study::ChangeSet set(u"removed a unit"_s);
    for (const RecordId& unit : units)
        if (c.open.study().find<study::MeaningUnit>(unit)->code == u"alone") set.remove(unit);
    ASSERT_TRUE(c.open.session->commit(set));
    QList<RecordId> added;
    gui::ImportPreview preview(*c.open.session, {what.path});
    QObject::connect(&preview, &gui::ImportPreview::done, [&](const QList<RecordId>& sources) { added = sources; });
    present(preview, {1300, 850});
    auto* files = preview.findChild<QListWidget*>();
    ASSERT_TRUE(eventually([&] { return files && files->count() == 1 && files->item(0)->text().contains(u"1 new comment"); }));
    EXPECT_TRUE(files->item(0)->text().contains(u"a copy of “talk0”")) << files->item(0)->text().toStdString();
    auto* comments = preview.findChild<gui::CommentList*>();
    ASSERT_EQ(comments->findChild<QTreeWidget*>()->topLevelItemCount(), 1);
    EXPECT_EQ(comments->findChild<QTreeWidget*>()->topLevelItem(0)->text(0), u"alone"_s);
    press(preview, u"Take the new comments"_s);
    ASSERT_TRUE(eventually([&] { return !added.isEmpty(); }));
    EXPECT_EQ(added, c.sources);
    EXPECT_EQ(c.open.study().count<study::Source>(), 1);
    EXPECT_EQ(c.open.session->unitsOfSource(c.sources.first()).size(), 2);
}
