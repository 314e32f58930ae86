// Words in context, files, and words counted.
#include <QTableView>

#include "app/gui/parts/task.h"
#include "app/gui/search/keywords_view.h"
#include "app/gui/search/words_view.h"
#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

struct InContext : testing::Test {
    SearchWindow shown;
    gui::KeywordsModel* model = nullptr;
    void open(const QString& query, int rows) {
        shown.type(query);
        support::trigger(*shown.page, u"Words in context"_s);
        model = shown.page->findChild<gui::KeywordsModel*>();
        ASSERT_TRUE(eventually([&] { return model->rowCount() == rows; })) << model->rowCount();
    }
    [[nodiscard]] QStringList column(gui::KeywordsModel::Column which) const {
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row) words.append(model->index(row, which).data().toString());
        return words;
    }
};

TEST_F(InContext, EveryPlaceIsARowInTheOrderOfTheStudy) {
    open(u"bus"_s, 4);
    EXPECT_EQ(column(gui::KeywordsModel::Word), (QStringList{u"bus"_s, u"bus"_s, u"bus"_s, u"bus"_s}));
    EXPECT_TRUE(column(gui::KeywordsModel::Before).first().trimmed().endsWith(u"I take the"_s));
    EXPECT_TRUE(column(gui::KeywordsModel::After).first().contains(u"The bus is late"_s));
    EXPECT_EQ(column(gui::KeywordsModel::Speaker).first(), u"A"_s);
    EXPECT_EQ(column(gui::KeywordsModel::Where).last(), u"Evening"_s);
}

TEST_F(InContext, SortsByTheLastWordBeforeAndByTheFirstBehind) {
    open(u"bus OR letter"_s, 6);
    QTableView* table = shown.page->findChild<gui::KeywordsView*>()->table();
    table->sortByColumn(gui::KeywordsModel::Before, Qt::AscendingOrder);
    QStringList last;
    for (const QString& before : column(gui::KeywordsModel::Before)) last.append(before.simplified().section(u' ', -1));
    QStringList sorted = last;
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    EXPECT_EQ(last, sorted);
    EXPECT_EQ(last.first(), u"a"_s);     // "read a letter"
    EXPECT_EQ(last[1], u"last"_s);       // "The last bus"
    const QStringList before = column(gui::KeywordsModel::Before);
    QStringList two;
    for (const QString& words : before)
        if (words.simplified().endsWith(u" the"_s)) two.append(words.simplified().section(u' ', -2, -2));
    EXPECT_TRUE(std::is_sorted(two.begin(), two.end())) << two.join(u' ').toStdString();
    table->sortByColumn(gui::KeywordsModel::After, Qt::AscendingOrder);
    EXPECT_TRUE(column(gui::KeywordsModel::After).last().trimmed().size() > 0);
    QStringList first;
    for (const QString& after : column(gui::KeywordsModel::After)) {
        const auto tokens = search::tokens(after);
        first.append(tokens.isEmpty() ? QString() : tokens.first().word);
    }
    EXPECT_TRUE(std::is_sorted(first.begin(), first.end())) << first.join(u' ').toStdString();
}

TEST_F(InContext, ShowsTheChosenPlaceInItsTranscript) {
    open(u"bus"_s, 4);
    shown.page->findChild<gui::KeywordsView*>()->table()->setCurrentIndex(model->index(3, 1));
    EXPECT_EQ(shown.page->current(), shown.second);
    const qsizetype at = shown.view()->cursorPosition();
    EXPECT_EQ(shown.view()->content().text.mid(at - 5, 8), u"last bus"_s);
}

QByteArray written(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_F(InContext, IsWrittenAsATable) {
    open(u"bus"_s, 4);
    const QString path = shown.open.folder->filePath(u"words.csv"_s);
    shown.page->exportTo(path);
    ASSERT_TRUE(eventually([&] { return QFile::exists(path); }));
    const QString text = QString::fromUtf8(written(path));
    EXPECT_EQ(text.count(u'\n'), 5);
    EXPECT_TRUE(text.contains(u"Evening"_s));
    EXPECT_TRUE(text.contains(u"The last"_s));
}

TEST(Hits, AreWrittenAsATableAndAWorkbook) {
    SearchWindow shown;
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    const QString csv = shown.open.folder->filePath(u"hits.csv"_s), xlsx = shown.open.folder->filePath(u"hits.xlsx"_s);
    shown.page->exportTo(csv);
    ASSERT_TRUE(eventually([&] { return QFile::exists(csv); }));
    EXPECT_TRUE(QString::fromUtf8(written(csv)).contains(u"The last bus had gone"_s));
    shown.page->exportTo(xlsx);
    ASSERT_TRUE(eventually([&] { return QFile::exists(xlsx); }));
    EXPECT_TRUE(written(xlsx).startsWith("PK"));
    EXPECT_TRUE(shown.problems.isEmpty());
}

TEST(Hits, SayWhereTheyStandInCodePoints) {
    SearchWindow shown;
    const RecordId source = support::addTranscript(shown.session(), u"Sign"_s, u"E: A \U0001F600 heron \U0001F600 waits.\nE: The heron.\n"_s);
    const QString text = shown.study().text(source);
    shown.type(u"heron"_s);
    ASSERT_TRUE(shown.finds(2));
    const auto rows = [&](const QString& name) {
        const QString path = shown.open.folder->filePath(name);
        shown.page->exportTo(path);
        EXPECT_TRUE(eventually([&] { return QFile::exists(path); }));
        QList<QStringList> rows;
        for (const QString& line : QString::fromUtf8(written(path)).split(u"\r\n"_s, Qt::SkipEmptyParts)) rows.append(line.split(u','));
        return rows;
    };
    const QList<uint> points = text.toUcs4();
    const auto between = [&](const QStringList& row) {
        const auto part = points.sliced(row[3].toInt(), row[4].toInt() - row[3].toInt());
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size());
    };
    const QList<QStringList> hits = rows(u"hits.csv"_s);
    ASSERT_EQ(hits.size(), 3);
    EXPECT_EQ(hits[0].sliced(3, 3), (QStringList{u"start"_s, u"end"_s, u"text"_s}));
    for (const QStringList& row : hits.sliced(1)) EXPECT_EQ(between(row), row[5]);
    support::trigger(*shown.page, u"Words in context"_s);
    const QList<QStringList> words = rows(u"words.csv"_s);
    ASSERT_EQ(words.size(), 3);
    for (const QStringList& row : words.sliced(1)) EXPECT_EQ(between(row), u"heron"_s);
}

TEST(Hits, AreNotCutOffWithoutAWord) {
    SearchWindow shown;
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    const QString path = shown.open.folder->filePath(u"hits.csv"_s);
    shown.page->exportTo(path, 2);
    ASSERT_TRUE(eventually([&] { return !shown.problems.isEmpty(); }));
    EXPECT_EQ(shown.problems, QStringList{u"hits.csv was written. Only the first 2 of 3 hits are in it. Narrow the search down to write the others."_s});
    EXPECT_EQ(QString::fromUtf8(written(path)).count(u"\r\n"_s), 3);
    shown.page->exportTo(path, 3);
    ASSERT_TRUE(eventually([&] { return QString::fromUtf8(written(path)).count(u"\r\n"_s) == 4; }));
    EXPECT_EQ(shown.problems.size(), 1);
}

TEST(WordsCounted, AreOutOfSightUntilTheyAreAskedForAndExact) {
    SearchWindow shown;
    QAction* view = nullptr;
    for (QAction* action : shown.page->actions())
        if (action->text() == u"Words counted"_s) view = action;
    ASSERT_TRUE(view);
    EXPECT_FALSE(view->isVisible());
    support::trigger(*shown.page, u"Count words…"_s);
    EXPECT_TRUE(view->isVisible());
    auto* model = shown.page->findChild<gui::WordsModel*>();
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    int bus = -1;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->wordAt(row) == u"bus"_s) bus = row;
    ASSERT_GE(bus, 0);
    EXPECT_EQ(model->index(bus, 1).data().toInt(), 4);
    auto* by = qobject_cast<QComboBox*>(support::childNamed(*shown.window, u"Columns of the count"_s));
    by->setCurrentIndex(1);
    ASSERT_TRUE(eventually([&] { return model->columnCount() > 2; }));
    gui::Task::finishAll();
}

TEST(WordsCounted, MayBeCancelledAndCountedAnew) {
    SearchWindow shown;
    auto* model = shown.page->findChild<gui::WordsModel*>();
    auto* by = shown.page->findChild<gui::WordsView*>()->findChild<QComboBox*>();
    const auto cancel = [] {
        ASSERT_FALSE(gui::Task::running().isEmpty());
        EXPECT_EQ(gui::Task::running().last()->title(), u"Counting words"_s);
        gui::Task::running().last()->cancel();
    };
    const auto says = [&](const QString& words) {
        for (auto* label : shown.page->findChild<gui::WordsView*>()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    const auto timesOf = [&](const QString& word) {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->wordAt(row) == word) return model->index(row, 1).data().toInt();
        return 0;
    };
    support::trigger(*shown.page, u"Count words…"_s);
    cancel();
    EXPECT_TRUE(says(u"Counting was cancelled."_s));
    QTest::qWait(200);
    EXPECT_EQ(model->rowCount(), 0) << "counted all the same";
    EXPECT_TRUE(says(u"Counting was cancelled."_s));

    by->setCurrentIndex(1);
    ASSERT_TRUE(eventually([&] { return model->columnCount() > 2; }));
    EXPECT_EQ(timesOf(u"bus"_s), 4);
    EXPECT_FALSE(says(u"Counting was cancelled."_s));

    by->setCurrentIndex(3);  // while a table is shown, which stays
    cancel();
    EXPECT_TRUE(says(u"Counting was cancelled."_s));
    QTest::qWait(200);
    EXPECT_EQ(timesOf(u"bus"_s), 4);
    auto* table = shown.page->findChild<gui::WordsView*>()->findChild<QTableView*>();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->wordAt(row) == u"bus"_s) table->setCurrentIndex(model->index(row, 0));
    EXPECT_TRUE(eventually([&] { return says(u"“bus” in all its forms"_s); }));
    Q_EMIT table->activated(table->currentIndex());
    EXPECT_TRUE(shown.finds(3));
    EXPECT_EQ(shown.line()->text(), u"bus"_s);
    gui::Task::finishAll();
}

}  // namespace
}  // namespace kondensat::tests
