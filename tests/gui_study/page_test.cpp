// The page as a person uses it: typing, pasting, choosing, jumping.
#include <QAbstractItemModelTester>

#include "app/gui/study/guide_model.h"
#include "app/gui/study/record_table.h"
#include "app/gui/study/reference_edit.h"
#include "app/gui/study/source_details.h"
#include "app/gui/study/study_page.h"
#include "core/method/speakers.h"
#include "export/checklist.h"
#include "export/checklist_fields.h"
#include "tests/gui_support/window_test.h"

namespace kondensat {

using namespace Qt::StringLiterals;
using gui::Place;
using gui::Step;
using gui::StudyPage;

namespace {

const RecordId studyId = RecordId::of("study");

/// The page over a study, shown.
struct OpenPage {
    support::OpenStudy open;
    std::unique_ptr<StudyPage> page;
    explicit OpenPage(support::OpenStudy study)
        : open(std::move(study)), page(std::make_unique<StudyPage>(*open.session, nullptr)) {
        support::present(*page);
    }
    [[nodiscard]] const study::Study& study() const { return open.study(); }
    gui::Session& session() { return *open.session; }
    void show(const QString& section) { page->reveal({Step::Study, {}, {}, u"section/"_s + section}); }
    /// The table of a type that is in sight.
    gui::RecordTable* table(QLatin1StringView type) {
        for (auto* table : page->findChildren<gui::RecordTable*>())
            if (static_cast<gui::RecordModel*>(table->model())->spec().type == type && table->isVisible()) return table;
        ADD_FAILURE() << "no table of " << type.data();
        return nullptr;
    }
    static gui::RecordModel* model(gui::RecordTable* table) { return static_cast<gui::RecordModel*>(table->model()); }
    [[nodiscard]] qint64 entries() { return open.session->project().history()->size(); }
};

QString textOf(QWidget* field) {
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) return text->toPlainText();
    auto* line = qobject_cast<QLineEdit*>(field);
    return line ? line->text() : QString();
}

void pressInTable(gui::RecordTable* table, const QString& field, const RecordId& record) {
    table->setFocus();
    EXPECT_TRUE(table->select(record, field));
}

}  // namespace

TEST(StudyPage, ABurstOfTypingInAFormIsOneEntryAndUndoes) {
    OpenPage page(support::openEmpty());
    page.page->reveal({Step::Study, studyId, {}, u"orientation"_s});
    QWidget* field = QApplication::focusWidget();
    const qint64 before = page.entries();
    QTest::keyClicks(field, u"Phenomenology"_s);
    ASSERT_TRUE(page.session().writePending());
    EXPECT_EQ(page.entries(), before + 1);
    EXPECT_EQ(page.study().info().orientation, u"Phenomenology"_s);
    ASSERT_TRUE(page.session().undo());
    EXPECT_EQ(page.study().info().orientation, QString());
    EXPECT_EQ(textOf(field), QString());
}

TEST(StudyPage, RevealPutsTheCursorIntoAFieldOfTheStudy) {
    OpenPage page(support::openSample());
    for (const QString& field : {u"orientation"_s, u"relationship"_s, u"saturation"_s, u"dataController"_s,
                                 u"quoteLabel"_s, u"participantChecking"_s}) {
        page.page->reveal({Step::Study, studyId, {}, field});
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), field);
    }
}

TEST(StudyPage, RevealPutsTheCursorIntoAFieldOfARecord) {
    OpenPage page(support::openSample());
    page.page->reveal({Step::Study, RecordId::of("LD"), {}, u"credentials"_s});
    EXPECT_EQ(textOf(QApplication::focusWidget()), page.study().find<study::Member>(RecordId::of("LD"))->credentials);
    EXPECT_EQ(page.page->place(), (Place{Step::Study, RecordId::of("LD"), {}, u"credentials"_s}));
    page.page->reveal({Step::Study, RecordId::of("s-fg1"), {}, u"impression"_s});
    EXPECT_EQ(textOf(QApplication::focusWidget()),
              page.study().find<study::Session>(RecordId::of("s-fg1"))->impression);
}

TEST(StudyPage, RevealWithoutAFieldShowsTheRecordOfEverySection) {
    OpenPage page(support::openSample());
    for (const char* id : {"a1", "rq-1", "round-2", "DSN", "F1d", "rec-01", "s-fg1", "guide-0", "g0-t1", "g0-t2-q1",
                           "fg1", "w-fg1-rec", "c-F1a", "pre-lt", "rel-01", "ip-1", "pd-1", "app-1", "fund-1"}) {
        page.page->reveal({Step::Study, RecordId::of(id), {}, {}});
        EXPECT_EQ(page.page->current(), RecordId::of(id)) << id;
    }
}

TEST(StudyPage, ReturningToAPlaceShowsTheSameSection) {
    OpenPage page(support::openSample());
    page.show(u"milestones"_s);
    const Place there = page.page->place();
    page.show(u"about"_s);
    page.page->reveal(there);
    EXPECT_EQ(page.page->place(), there);
}

TEST(StudyPage, PastingFiveParticipantsWithAttributesIsOneEntry) {
    OpenPage page(support::openEmpty());
    page.show(u"participants"_s);
    QApplication::clipboard()->setText(
        u"Id\tprofession\tgender\nP1\tnurse\tw\nP2\tnurse\tm\nP3\tcook\tw\nP4\tcook\tm\nP5\tnurse\tw"_s);
    const qint64 before = page.entries();
    support::trigger(*page.page, u"Paste rows"_s);
    QWidget* offer = support::childNamed(*page.page, u"paste"_s);
    ASSERT_NE(offer, nullptr);
    EXPECT_EQ(offer->findChild<QLabel*>()->text(), u"5 rows, 3 columns: paste as participants?"_s);
    EXPECT_EQ(page.study().count<study::Participant>(), 0);
    for (auto* button : offer->findChildren<QPushButton*>())
        if (button->text() == u"Paste 5 rows") QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(page.entries(), before + 1);
    ASSERT_EQ(page.study().count<study::Participant>(), 5);
    auto* model = OpenPage::model(page.table(study::Participant::type));
    EXPECT_EQ(model->rowCount(), 6);
    EXPECT_EQ(
        model->data(model->index(2, model->columnOf(u"attributes"_s, u"profession"_s)), Qt::DisplayRole).toString(),
        u"cook"_s);
    ASSERT_TRUE(page.session().undo());
    EXPECT_EQ(page.study().count<study::Participant>(), 0);
}

TEST(StudyPage, TypingInTheLastEmptyRowAddsARecord) {
    OpenPage page(support::openSample());
    page.show(u"participants"_s);
    auto* table = page.table(study::Participant::type);
    const auto before = page.study().count<study::Participant>();
    table->editNew();
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"P99"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(support::eventually([&] { return page.study().count<study::Participant>() == before + 1; }));
    EXPECT_EQ(page.study().list<study::Participant>().last()->label, u"P99"_s);
}

TEST(StudyPage, EditingACellChangesTheRecordAndOnlyThatField) {
    OpenPage page(support::openSample());
    page.show(u"participants"_s);
    auto* table = page.table(study::Participant::type);
    auto* model = OpenPage::model(table);
    const QModelIndex cell = model->index(0, model->columnOf(u"attributes"_s, u"profession"_s));
    const qint64 before = page.entries();
    table->setCurrentIndex(cell);
    table->editCell(cell);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"midwife"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(support::eventually([&] { return page.entries() == before + 1; }));
    EXPECT_EQ(page.study().find<study::Participant>(RecordId::of("F1a"))->attributes.value(u"profession"_s),
              u"midwife"_s);
    EXPECT_EQ(page.study().find<study::Participant>(RecordId::of("F1a"))->attributes.value(u"gender"_s), u"woman"_s);
}

TEST(StudyPage, AltUpMovesARow) {
    OpenPage page(support::openSample());
    page.show(u"participants"_s);
    auto* table = page.table(study::Participant::type);
    pressInTable(table, u"label"_s, RecordId::of("F1c"));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(page.study().list<study::Participant>()[1]->label, u"F1c"_s);
    EXPECT_EQ(OpenPage::model(table)->record(table->currentIndex()), RecordId::of("F1c"));
}

TEST(StudyPage, CopiedCellsAreTabSeparated) {
    OpenPage page(support::openSample());
    page.show(u"participants"_s);
    auto* table = page.table(study::Participant::type);
    pressInTable(table, u"label"_s, RecordId::of("F1a"));
    const auto* model = table->model();
    table->selectionModel()->select(QItemSelection(model->index(0, 0), model->index(1, 1)),
                                    QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString second = model->index(0, 1).data().toString(), fourth = model->index(1, 1).data().toString();
    EXPECT_EQ(QApplication::clipboard()->text(), u"F1a\t%1\nF1b\t%2"_s.arg(second, fourth));
}

TEST(StudyPage, ParticipantsOfASessionArePickedByTypingAndSeveralInARow) {
    OpenPage page(support::openSample());
    page.page->reveal({Step::Study, RecordId::of("s-fg1"), {}, u"participants"_s});
    auto* add = qobject_cast<QToolButton*>(QApplication::focusWidget());
    ASSERT_NE(add, nullptr);
    QTest::keyClick(add, Qt::Key_Space);
    for (const QString& label : {u"I1a"_s, u"I1b"_s}) {
        ASSERT_TRUE(
            support::eventually([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
        QTest::keyClicks(QApplication::focusWidget(), label);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    }
    const auto* session = page.study().find<study::Session>(RecordId::of("s-fg1"));
    EXPECT_TRUE(session->participants.contains(RecordId::of("I1a")));
    EXPECT_TRUE(session->participants.contains(RecordId::of("I1b")));
    EXPECT_EQ(session->participants.size(), 8);
}

TEST(StudyPage, ConsentOfAParticipantWithoutAnyIsWrittenInItsRow) {
    OpenPage page(support::openEmpty());
    study::ChangeSet set(u"added a participant"_s);
    study::Participant participant;
    participant.label = u"P1"_s;
    const RecordId id = set.add(participant);
    ASSERT_TRUE(page.session().commit(set));
    page.show(u"consent"_s);
    auto* model = OpenPage::model(page.table(study::Consent::type));
    ASSERT_EQ(model->rowCount(), 1);
    const int quotes = model->columnOf(u"scopes"_s, u"quotes"_s);
    EXPECT_EQ(model->index(0, 0).data().toString(), u"P1"_s);
    EXPECT_TRUE(model->setData(model->index(0, quotes), u"no"_s, Qt::EditRole));
    const auto consents = page.study().children<study::Consent>(id);
    ASSERT_EQ(consents.size(), 1);
    EXPECT_EQ(consents.first()->scopes.value(u"quotes"_s), u"no"_s);
    EXPECT_EQ(model->index(0, quotes).data().toString(), u"no"_s);
    EXPECT_EQ(model->index(0, model->columnOf(u"scopes"_s, u"sharing"_s)).data().toString(), u"not asked"_s);
}

TEST(StudyPage, TodaysWorkOnASourceIsOneButton) {
    OpenPage page(support::openSample());
    page.session().setAuthor(RecordId::of("LD"));
    page.page->reveal({Step::Study, RecordId::of("fg1"), {}, {}});
    const auto before = page.study().children<study::Work>(RecordId::of("fg1")).size();
    QPushButton* checked = nullptr;
    for (auto* button : page.page->findChildren<QPushButton*>())
        if (button->text() == u"Checked today") checked = button;
    ASSERT_NE(checked, nullptr);
    QTest::mouseClick(checked, Qt::LeftButton);
    const auto works = page.study().children<study::Work>(RecordId::of("fg1"));
    ASSERT_EQ(works.size(), before + 1);
    EXPECT_EQ(works.last()->activity, u"checked"_s);
    EXPECT_EQ(works.last()->member, RecordId::of("LD"));
    EXPECT_EQ(works.last()->date, QDate::currentDate().toString(Qt::ISODate));
}

TEST(StudyPage, WhoSpeaksInASourceIsSaidAfterwards) {
    OpenPage page(support::openEmpty());
    const RecordId source = support::addTranscript(page.session(), u"Interview 1"_s, u"A: I was there.\nI: Yes.\n"_s);
    page.page->reveal({Step::Study, source, {}, {}});
    auto* box = qobject_cast<QComboBox*>(support::childNamed(*page.page, u"Who is I"_s));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->currentText(), u"Nobody yet"_s);
    box->setFocus();
    QTest::keyClicks(box, u"ML"_s);
    Q_EMIT box->activated(box->currentIndex());
    const RecordId member = page.study().list<study::Member>().first()->id;
    EXPECT_EQ(method::turnsOf(page.study(), source)[1].who, member);
    ASSERT_TRUE(page.session().undo());
    EXPECT_EQ(method::turnsOf(page.study(), source)[1].who, RecordId());
    EXPECT_EQ(box->currentText(), u"Nobody yet"_s);
}

TEST(StudyPage, ARecordingIsLinkedOrKeptAndErasedAgain) {
    OpenPage page(support::openEmpty());
    const RecordId source = support::addTranscript(page.session(), u"Interview 1"_s, u"A: I was there.\nI: Yes.\n"_s);
    page.page->reveal({Step::Study, source, {}, {}});
    auto* files = page.page->findChild<gui::SourceFiles*>();
    ASSERT_NE(files, nullptr);
    const QString path = page.open.folder->filePath(u"tape.mp3"_s);
    QFile tape(path);
    ASSERT_TRUE(tape.open(QIODevice::WriteOnly) && tape.write("the sound of it") > 0);
    tape.close();
    const auto says = [&](const QString& words) {
        const auto labels = page.page->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) {
            return label->isVisibleTo(page.page.get()) && label->text().contains(words);
        });
    };
    EXPECT_TRUE(says(u"Interview 1.txt: the original, stays where it is"_s));
    files->add(path, true);
    EXPECT_TRUE(says(u"tape.mp3: a recording, a copy is kept here"_s));
    support::trigger(*page.page, u"Erase all recordings…"_s);
    QPushButton* erase = nullptr;
    ASSERT_TRUE(support::eventually([&] {
        for (auto* button : page.page->findChildren<QPushButton*>())
            if (button->text() == u"Erase for good" && button->isVisibleTo(page.page.get())) erase = button;
        return erase != nullptr;
    }));
    const QString content = page.study().list<study::Attachment>().first()->content;
    QTest::mouseClick(erase, Qt::LeftButton);
    EXPECT_TRUE(support::eventually([&] {
        const auto bytes = page.session().project().file().attachment(content);
        return bytes && bytes->isEmpty();
    }));
}

TEST(StudyPage, EveryFieldOfItsRecordsThatTheChecklistAsksForIsInAFormOrATable) {
    OpenPage page(support::openSample());
    QSet<QString> asked;
    for (const auto& each : exporting::guidelines()) {
        const auto guideline = exporting::readGuideline(each.name);
        ASSERT_TRUE(guideline);
        for (const auto& item : guideline->items) {
            QStringList statements = item.also;
            for (const QStringList& alternatives : item.from) statements += alternatives;
            for (const QString& statement : statements)
                for (const QString& field : exporting::fieldsOfStatement(statement)) asked.insert(field);
        }
    }
    // Which records the page shows, and the first of each.
    const QStringList types{study::Member::type,           study::Participant::type, study::Recruitment::type,
                            study::Session::type,          study::Guide::type,       study::Source::type,
                            study::Consent::type,          study::Work::type,        study::Reflexivity::type,
                            study::Relationship::type,     study::Funding::type,     study::Approval::type,
                            study::InformationPower::type, study::PlannedDate::type, study::ResearchQuestion::type,
                            study::Analysis::type};
    int seen = 0;
    for (const QString& each : asked) {
        const QString type = each.section(u'.', 0, -2), field = each.section(u'.', -1);
        if (type == study::StudyInfo::type) {
            page.page->reveal({Step::Study, studyId, {}, field});
            QWidget* focus = QApplication::focusWidget();
            EXPECT_TRUE(focus && (focus->objectName() == field || field == u"quotePolicy")) << qPrintable(each);
            ++seen;
        } else if (types.contains(type)) {
            const auto& fields = gui::specOf(QLatin1StringView(type.toLatin1().constData())).fields;
            EXPECT_TRUE(std::any_of(fields.cbegin(), fields.cend(), [&](const gui::FieldSpec& spec) {
                return spec.field == field;
            })) << qPrintable(each);
            ++seen;
        }
    }
    EXPECT_GT(seen, 25);
}

TEST(StudyPage, HasEachSectionThatAGuidelineSendsThePersonTo) {
    OpenPage page(support::openSample());
    QStringList sections;
    const auto* list = page.page->findChild<QListWidget*>();
    ASSERT_TRUE(list);
    for (int row = 0; row < list->count(); ++row) sections.append(list->item(row)->text());
    for (const auto& each : exporting::guidelines()) {
        const auto guideline = exporting::readGuideline(each.name);
        ASSERT_TRUE(guideline);
        for (const auto& item : guideline->items)
            for (const QString& place : item.hint.split(u"; "_s)) {
                if (place.startsWith(u"step ") || place.startsWith(u"Report, Checklist")) continue;
                EXPECT_EQ(place.section(u", "_s, 0, 0), u"Study"_s) << qPrintable(place);
                EXPECT_TRUE(sections.contains(place.section(u", "_s, 1, 1))) << qPrintable(place);
            }
    }
}

TEST(StudyPage, AnotherAnalysisIsMadeAndSwitchedTo) {
    OpenPage page(support::openSample());
    page.show(u"analyses"_s);
    auto* table = page.table(study::Analysis::type);
    auto* model = OpenPage::model(table);
    EXPECT_TRUE(model->setData(model->index(1, 0), u"Second paper"_s, Qt::EditRole));
    const RecordId second = model->row(1).record;
    ASSERT_TRUE(second);
    EXPECT_TRUE(table->select(second));
    support::trigger(*page.page, u"Work on this analysis"_s);
    EXPECT_EQ(page.session().analysis(), second);
}

TEST(StudyPage, APassedDateIsSpokenOfAtTheTopUntilItIsDone) {
    OpenPage page(support::openEmpty());
    study::ChangeSet set(u"added a planned date"_s);
    study::PlannedDate planned;
    planned.what = u"Delete the recordings"_s;
    planned.date = u"2020-01-31"_s;
    const RecordId id = set.add(planned);
    ASSERT_TRUE(page.session().commit(set));
    const auto spoken = [&] {
        const auto labels = page.page->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"Delete the recordings:");
        });
    };
    EXPECT_TRUE(support::eventually(spoken));
    support::trigger(*page.page, u"Done today"_s);
    EXPECT_EQ(page.study().find<study::PlannedDate>(id)->done, QDate::currentDate().toString(Qt::ISODate));
    EXPECT_TRUE(support::eventually([&] { return !spoken(); }));
}

TEST(StudyPage, FindShowsTheRowsWithTheWords) {
    OpenPage page(support::openSample());
    page.show(u"participants"_s);
    auto* model = OpenPage::model(page.table(study::Participant::type));
    ASSERT_TRUE(page.page->find());
    QTest::keyClicks(QApplication::focusWidget(), u"physician man"_s);
    EXPECT_EQ(model->record(model->index(0, 0)), RecordId::of("F1c"));  // “woman” has “man” in it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(model->rowCount(), 13);
}

TEST(StudyPage, AMilestoneIsAddedWithItsNote) {
    OpenPage page(support::openEmpty());
    page.show(u"milestones"_s);
    QTest::keyClicks(support::childNamed(*page.page, u"Name of the milestone"_s), u"Submitted"_s);
    QTest::keyClicks(support::childNamed(*page.page, u"Note on the milestone"_s), u"to a journal"_s);
    QTest::keyClick(support::childNamed(*page.page, u"Note on the milestone"_s), Qt::Key_Return);
    ASSERT_EQ(page.study().count<study::Milestone>(), 1);
    EXPECT_EQ(page.study().list<study::Milestone>().first()->note, u"to a journal"_s);
    EXPECT_EQ(page.table(study::Milestone::type)->model()->rowCount(), 1);
}

TEST(StudyPage, TheGuidesNextVersionIsACopyToBeChanged) {
    OpenPage page(support::openSample());
    page.page->reveal({Step::Study, RecordId::of("guide-0"), {}, {}});
    const auto topics = page.study().children<study::GuideTopic>(RecordId::of("guide-0")).size();
    const qint64 before = page.entries();
    support::trigger(*page.page, u"New version of this guide"_s);
    EXPECT_EQ(page.entries(), before + 1);
    const auto* copy = page.study().list<study::Guide>().last();
    EXPECT_EQ(page.study().children<study::GuideTopic>(copy->id).size(), topics);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"version"_s);
}

TEST(StudyModels, EveryTableKeepsTheRulesOfItemModels) {
    auto open = support::openSample();
    const QList<std::pair<QLatin1StringView, const char*>> typesAndParents{
        {study::Member::type, ""},      {study::Participant::type, ""},
        {study::Recruitment::type, ""}, {study::Session::type, ""},
        {study::Source::type, ""},      {study::Work::type, "fg1"},
        {study::Consent::type, "F1a"},  {study::Relationship::type, ""},
        {study::Reflexivity::type, ""}, {study::InformationPower::type, ""},
        {study::Approval::type, ""},    {study::Funding::type, ""},
        {study::PlannedDate::type, ""}, {study::ResearchQuestion::type, "a1"},
        {study::Round::type, "a1"},     {study::ParticipantCheck::type, ""},
        {study::Milestone::type, ""},   {study::Analysis::type, ""}};
    for (const auto& [type, parent] : typesAndParents) {
        gui::RecordModel model(*open.session, gui::specOf(type));
        if (*parent) model.setParentRecord(RecordId::of(parent));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QObject::connect(open.session.get(), &gui::Session::changed, &model, &gui::RecordModel::refresh);
        const int rows = model.rowCount();
        model.setFilter(u"a"_s);
        model.setFilter({});
        EXPECT_EQ(model.rowCount(), rows);
        const RecordId added = model.add();
        EXPECT_EQ(model.rowCount(), rows + 1) << type.data();
        if (rows > 2) {
            EXPECT_TRUE(model.move({added}, -1));
            EXPECT_EQ(model.rowOf(added), rows - 2) << type.data();
        }
        EXPECT_TRUE(open.session->undo());
        if (rows > 2) {
            EXPECT_TRUE(open.session->undo());
        }
        EXPECT_EQ(model.rowCount(), rows) << type.data();
    }
}

TEST(StudyModels, TheGuideKeepsTheRulesOfItemModels) {
    auto open = support::openSample();
    gui::GuideModel model(*open.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(open.session.get(), &gui::Session::changed, &model, &gui::GuideModel::refresh);
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex topic = model.indexOf(RecordId::of("g0-t1"));
    EXPECT_EQ(model.record(topic.parent()), RecordId::of("guide-0"));
    EXPECT_TRUE(model.setData(topic, u"Beginning"_s, Qt::EditRole));
    EXPECT_EQ(open.study().find<study::GuideTopic>(RecordId::of("g0-t1"))->title, u"Beginning"_s);
    model.setFilter(u"beginning"_s);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 1);
}

}  // namespace kondensat
