// Step 4 in real widgets: the page beside its inspector, on the sample study or on a small one.
#pragma once
#include <QPushButton>

#include "app/gui/parts/fields.h"
#include "app/gui/synthesis/synthesis_page.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::tests {

using namespace Qt::StringLiterals;
using namespace study;

inline RecordId id(const char* name) {
    return RecordId::of(name);
}
inline const QString place(QChar::ObjectReplacementCharacter);

/// The page and its inspector side by side, as the window has them.
struct Window : testing::Test {
    support::OpenStudy open;
    std::unique_ptr<QWidget> window;
    gui::SynthesisPage* page = nullptr;

    void show(support::OpenStudy study) {
        open = std::move(study);
        window = std::make_unique<QWidget>();
        page = new gui::SynthesisPage(*open.session);
        auto* row = new QHBoxLayout(window.get());
        row->addWidget(page, 3);
        row->addWidget(page->inspector(), 1);
        support::present(*window, {1300, 850});
    }
    void TearDown() override { window.reset(); }
    [[nodiscard]] const Study& study() const { return open.study(); }
    [[nodiscard]] gui::QuoteEdit& edit() const { return *page->textView()->edit(); }
    void go(const RecordId& record, const text::Span& span = {}) {
        page->reveal({gui::Step::Synthesis, record, span, {}});
    }
    void putCursor(int position) {
        QTextCursor cursor = edit().textCursor();
        cursor.setPosition(position);
        edit().setTextCursor(cursor);
    }
    template <class T>
    T& named(const QString& name) {
        auto* found = qobject_cast<T*>(support::childNamed(*window, name));
        if (!found) qFatal("no control is called %s", qPrintable(name));
        return *found;
    }
    void correct(const RecordId& source, const QString& words, const QString& by) {
        const qsizetype at = study().text(source).indexOf(words);
        ASSERT_GE(at, 0);
        ChangeSet changes(u"corrected a transcript"_s);
        changes.edit(source, study().document(source)->replacing({at, at + words.size()}, by));
        ASSERT_TRUE(open.session->commit(changes));
    }
    void chooseToQuote(const RecordId& record) {
        page->material()->showTab(gui::MaterialPanel::Quotes);
        QListView* list = page->material()->quotes();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(gui::QuoteListModel::IdRole).value<RecordId>() == record)
                return list->setCurrentIndex(index);
        }
        ADD_FAILURE() << "nothing to quote is called " << record.toString().toStdString();
    }
};

struct Sample : Window {
    void SetUp() override { show(support::openSample()); }
};

/// A study with one interview, a code group with one subgroup of one unit, and its condensate.
struct Small : Window {
    RecordId source, group, subgroup, unit, condensate;
    void SetUp() override {
        support::OpenStudy made = support::openEmpty();
        source = support::addTranscript(
            *made.session, u"Interview"_s,
            u"I: How was it?\nA: I waited in the corridor for three hours.\nI: And then?\nA: Nobody came.\n"_s);
        const QString words = u"I waited in the corridor for three hours."_s;
        const qsizetype at = made.study().text(source).indexOf(words);
        ChangeSet changes(u"made a code group"_s);
        CodeGroup codes;
        codes.parent = made.session->analysis();
        codes.name = u"Waiting"_s;
        codes.order = u"m"_s;
        group = changes.add(codes);
        Subgroup nuance;
        nuance.parent = group;
        nuance.name = u"In the corridor"_s;
        nuance.order = u"m"_s;
        subgroup = changes.add(nuance);
        MeaningUnit marked;
        marked.parent = codes.parent;
        marked.source = source;
        marked.range = made.study().document(source)->rangeOf({at, at + words.size()});
        marked.groups = {group};
        marked.subgroups = {subgroup};
        unit = changes.add(marked);
        Condensate written;
        written.parent = subgroup;
        condensate = changes.add(written);
        changes.write(condensate, u"I wait for hours."_s);
        EXPECT_TRUE(made.session->commit(changes));
        show(std::move(made));
    }
    RecordId begin() {
        ChangeSet changes(u"made a category"_s);
        Category category;
        category.parent = open.session->analysis();
        category.name = u"Left waiting"_s;
        category.groups = {group};
        category.order = u"m"_s;
        const RecordId made = changes.add(category);
        EXPECT_TRUE(open.session->commit(changes));
        page->reveal({gui::Step::Synthesis, made, {}, {}});
        named<QTreeView>(u"Categories and analytic texts"_s)
            .setCurrentIndex(page->outline()->index(1, 0, page->outline()->index(0, 0)));
        support::trigger(*page, u"Begin this text"_s);
        return page->textView()->text();
    }
};

}  // namespace kondensat::tests
