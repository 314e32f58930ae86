// Laws of undo: undo(edit(x)) == x, in any order, by anybody, and later values stay.
#include <gtest/gtest.h>

#include "core/journal/merge.h"
#include "core/journal/verify.h"
#include "tests/support/random_editor.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::journal;
using namespace kondensat::study;
using kondensat::support::describe;
using kondensat::support::RandomEditor;
using kondensat::support::TempStudy;
using namespace Qt::StringLiterals;

namespace {

const RecordId group = RecordId::of("group"), other = RecordId::of("other"), source = RecordId::of("source"),
               unit = RecordId::of("unit");

/// A group with a name, another group, a transcript of one line with a turn, and a unit in it.
std::unique_ptr<Project> smallStudy(TempStudy& temp) {
    auto project = temp.create();
    EXPECT_TRUE(project->file().database().execute(u"PRAGMA synchronous=OFF"_s).ok());
    ChangeSet set(u"began"_s);
    set.add(CodeGroup{{group, {}, u"K"_s}, u"Tillid"_s});
    set.add(CodeGroup{{other, {}, u"M"_s}, u"Tid"_s});
    set.add(Source{{source}, u"Interview"_s});
    set.write(source, u"Jeg tog bussen 🙂 hjem."_s);
    set.edit(source, {text::Mark{{set.entry(), 0}, QJsonObject{{u"speaker"_s, u"A"_s}}}});
    MeaningUnit u;
    u.id = unit;
    u.source = source;
    u.range = {{set.entry(), 4}, {set.entry(), 13}};
    u.groups = {group};
    u.setAside = {{group.toString(), u"andet"_s}};
    set.add(u);
    EXPECT_TRUE(project->commit(set).ok());
    return project;
}

struct Kind {
    const char* name;
    std::function<void(ChangeSet&, const Study&)> change;
};
void PrintTo(const Kind& kind, std::ostream* out) {
    *out << kind.name;
}

const Kind kinds[] = {
    {"add",
     [](ChangeSet& set, const Study&) {
         set.add(CodeGroup{{}, u"Håb"_s});
     }},
    {"remove", [](ChangeSet& set, const Study&) { set.remove(group); }},
    {"removeText", [](ChangeSet& set, const Study&) { set.remove(source); }},
    {"set", [](ChangeSet& set, const Study&) { set.set(group, &CodeGroup::name, u"Mistillid"_s); }},
    {"setTwice",
     [](ChangeSet& set, const Study&) {
         set.set(group, &CodeGroup::name, u"a"_s), set.set(group, &CodeGroup::name, u"b"_s);
     }},
    {"setRange",
     [](ChangeSet& set, const Study& study) {
         set.set(unit, &MeaningUnit::range, study.document(source)->rangeOf({0, 3}));
     }},
    {"putKey", [](ChangeSet& set, const Study&) { set.put(unit, &MeaningUnit::setAside, u"all"_s, u"uklart"_s); }},
    {"takeKey", [](ChangeSet& set, const Study&) { set.put(unit, &MeaningUnit::setAside, group.toString(), {}); }},
    {"include", [](ChangeSet& set, const Study&) { set.include(unit, &MeaningUnit::groups, other); }},
    {"takeOut", [](ChangeSet& set, const Study&) { set.include(unit, &MeaningUnit::groups, group, false); }},
    {"move", [](ChangeSet& set, const Study&) { set.move(group, other, u"Q"_s); }},
    {"insert",
     [](ChangeSet& set, const Study& study) {
         set.edit(source, study.document(source)->replacing({4, 4}, u"altid "_s));
     }},
    {"replace",
     [](ChangeSet& set, const Study& study) {
         set.edit(source, study.document(source)->replacing({4, 14}, u"🚲 cyklede"_s));
     }},
    {"deleteAll",
     [](ChangeSet& set, const Study& study) {
         set.edit(source, study.document(source)->replacing({0, study.document(source)->length()}, {}));
     }},
    {"mark",
     [](ChangeSet& set, const Study& study) {
         set.edit(source, {text::Mark{study.document(source)->unitAt(8), QJsonObject{{u"speaker"_s, u"B"_s}}}});
     }},
    {"unmark",
     [](ChangeSet& set, const Study& study) {
         set.edit(source, {text::Mark{study.document(source)->unitAt(0), QJsonValue()}});
     }},
    {"several",
     [](ChangeSet& set, const Study& study) {
         set.remove(other);
         set.set(group, &CodeGroup::name, u"Ét"_s);
         set.move(group, {}, u"Z"_s);
         set.edit(source, study.document(source)->replacing({0, 3}, u"Vi"_s));
         set.include(unit, &MeaningUnit::groups, other);
     }},
};

/// The label that undo() or redo() would give, or nothing; then does it.
void expectTold(Project& project, bool redo) {
    const auto told = redo ? project.redoable() : project.undoable();
    ASSERT_TRUE(told.ok());
    const auto done = redo ? project.redo() : project.undo();
    ASSERT_TRUE(done.ok());
    ASSERT_EQ(told->has_value(), done->has_value());
    if (*done) { EXPECT_EQ((*told)->toString(), (*done)->label.toString()); }
}

TEST(Undo, SaysBeforehandWhatItWouldTakeBackOrBringBack) {
    for (quint32 seed = 1; seed <= 10; ++seed) {
        TempStudy temp;
        auto project = smallStudy(temp);
        support::RandomEditor hand(seed);
        for (int step = 0; step < 60; ++step) {
            project->setAuthor(RecordId::of(hand.chance(50) ? "anna" : "bo"));
            switch (hand.below(5)) {
                case 0:
                case 1: {
                    ChangeSet set(u"step %1"_s.arg(step));
                    set.set(group, &CodeGroup::name, u"%1"_s.arg(step));
                    ASSERT_TRUE(project->commit(set).ok());
                    EXPECT_EQ((*project->undoable())->words, set.label().words);
                    EXPECT_FALSE(project->redoable()->has_value());
                    break;
                }
                case 2: expectTold(*project, true); break;
                case 3:
                    if (hand.chance(30)) {
                        const auto undone = project->undoEntry(*project->lastEntry());  // whoever wrote it
                        ASSERT_TRUE(undone.ok() || undone.error().code == Error::Code::Refused);
                        break;
                    }
                    [[fallthrough]];
                default: expectTold(*project, false);
            }
        }
        // What was kept up while writing is what a fresh reading gives.
        const auto undoable = *project->undoable(), redoable = *project->redoable();
        const RecordId author = project->author();
        ASSERT_TRUE(project->close().ok());
        project = temp.open();
        project->setAuthor(author);
        EXPECT_EQ((*project->undoable()).has_value(), undoable.has_value());
        EXPECT_EQ((*project->redoable()).has_value(), redoable.has_value());
        if (undoable) { EXPECT_EQ((*project->undoable())->words, undoable->words); }
        if (redoable) { EXPECT_EQ((*project->redoable())->words, redoable->words); }
    }
}

TEST(Undo, NamesTheRecordsItTouched) {
    TempStudy temp;
    auto project = smallStudy(temp);
    ChangeSet set(u"renamed two"_s);
    set.set(group, &CodeGroup::name, u"1"_s);
    set.set(other, &CodeGroup::name, u"2"_s);
    ASSERT_TRUE(project->commit(set).ok());
    EXPECT_EQ((*project->undo())->records, (QSet<RecordId>{group, other}));
    EXPECT_EQ((*project->redo())->records, (QSet<RecordId>{group, other}));
}

}  // namespace

class UndoOf : public testing::TestWithParam<Kind> {};

TEST_P(UndoOf, GivesBackWhatWasAndRedoWhatCame) {
    TempStudy temp;
    auto project = smallStudy(temp);
    const QJsonObject before = describe(project->study());
    ChangeSet set(u"did it"_s);
    GetParam().change(set, project->study());
    ASSERT_TRUE(project->commit(set).ok());
    const QJsonObject after = describe(project->study());
    ASSERT_NE(before, after) << "the change changes something";
    for (int round = 0; round < 2; ++round) {
        const auto undone = project->undo();
        ASSERT_TRUE(undone.ok() && undone->has_value());
        EXPECT_EQ((*undone)->kept, 0);
        EXPECT_EQ((*undone)->entry, set.entry());
        EXPECT_EQ(describe(project->study()), before);
        ASSERT_TRUE(project->redo()->has_value());
        EXPECT_EQ(describe(project->study()), after);
    }
    ASSERT_TRUE(project->undoEntry(set.entry()).ok() || project->undo()->has_value());
    EXPECT_TRUE(verify(*project)->problems.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Each, UndoOf, testing::ValuesIn(kinds),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(UndoLaws, WalkBackThroughEveryStateAndForwardAgain) {
    for (quint32 seed = 1; seed <= 3; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor random(seed);
        TempStudy temp;
        auto project = smallStudy(temp);
        QList<QJsonObject> states{describe(project->study())};
        for (int i = 0; i < 25; ++i) {
            ASSERT_TRUE(project->commit(random.next(project->study())).ok());
            states.append(describe(project->study()));
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            ASSERT_TRUE(project->undo()->has_value());
            ASSERT_EQ(describe(project->study()), states[i]) << "back at " << i;
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            ASSERT_TRUE(project->redo()->has_value());
            ASSERT_EQ(describe(project->study()), states[i]) << "forward to " << i;
        }
        EXPECT_FALSE(project->redo()->has_value());
    }
}

TEST(UndoLaws, EndAtTheBeginningWhateverTheOrder) {
    for (quint32 seed = 1; seed <= 3; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor random(seed + 100);
        TempStudy temp;
        auto project = smallStudy(temp);
        const QJsonObject before = describe(project->study());
        QList<EntryId> entries;
        for (int i = 0; i < 25; ++i) {
            const ChangeSet set = random.next(project->study());
            ASSERT_TRUE(project->commit(set).ok());
            entries.append(set.entry());
        }
        while (!entries.isEmpty()) ASSERT_TRUE(project->undoEntry(entries.takeAt(random.below(entries.size()))).ok());
        EXPECT_EQ(describe(project->study()), before);
    }
}

TEST(Undo, KeepsAndCountsLaterValuesOfFieldsKeysAndPlaces) {
    TempStudy temp;
    auto project = smallStudy(temp);
    ChangeSet set(u"changed"_s);
    set.set(group, &CodeGroup::name, u"to"_s);
    set.set(group, &CodeGroup::colour, u"blå"_s);
    set.move(group, {}, u"P"_s);
    set.put(unit, &MeaningUnit::setAside, u"all"_s, u"a"_s);
    set.put(unit, &MeaningUnit::setAside, other.toString(), u"b"_s);
    ASSERT_TRUE(project->commit(set).ok());
    ChangeSet later(u"changed"_s);
    later.set(group, &CodeGroup::name, u"tre"_s);
    later.move(group, {}, u"T"_s);
    later.put(unit, &MeaningUnit::setAside, u"all"_s, u"c"_s);
    ASSERT_TRUE(project->commit(later).ok());
    const auto undone = project->undoEntry(set.entry());
    ASSERT_TRUE(undone.ok());
    EXPECT_EQ(undone->kept, 3);
    const CodeGroup* g = project->study().find<CodeGroup>(group);
    EXPECT_EQ(g->name, u"tre"_s);
    EXPECT_EQ(g->colour, QString());
    EXPECT_EQ(g->order, u"T"_s);
    EXPECT_EQ(project->study().find<MeaningUnit>(unit)->setAside,
              (Keyed{{group.toString(), u"andet"_s}, {u"all"_s, u"c"_s}}));
}

TEST(Undo, CountsNothingKeptWhereTheValueWasTheSameBefore) {
    TempStudy temp;
    auto project = smallStudy(temp);
    ChangeSet same(u"renamed"_s);
    same.set(group, &CodeGroup::name, u"Tillid"_s);
    ASSERT_TRUE(project->commit(same).ok());
    EXPECT_EQ((*project->undo())->kept, 0);
}

TEST(Undo, RefusesWhatIsTakenBackAlready) {
    TempStudy temp;
    auto project = smallStudy(temp);
    const EntryId first = *project->lastEntry();
    ASSERT_TRUE(project->undoEntry(first).ok());
    EXPECT_EQ(project->undoEntry(first).error().code, Error::Code::Refused);
    EXPECT_EQ(project->undoEntry(EntryId::fresh()).error().code, Error::Code::NotFound);
}

TEST(Undo, IsEachPersonsOwnAcrossMergesAndTheSameInBothCopies) {
    TempStudy temp;
    auto here = smallStudy(temp);
    ASSERT_TRUE(here->close().ok());
    temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
    here = temp.open();
    auto there = temp.open(u"copy.kondensat"_s);
    const auto rename = [](Project& project, const char* who, const RecordId& which, const QString& name) {
        project.setAuthor(RecordId::of(who));
        ChangeSet set(u"renamed"_s);
        set.set(which, &CodeGroup::name, name);
        EXPECT_TRUE(project.commit(set).ok());
    };
    rename(*there, "anna", other, u"ude 1"_s);
    rename(*here, "anna", group, u"hjemme 1"_s);
    rename(*here, "anna", group, u"hjemme 2"_s);
    rename(*here, "bo", other, u"Bos"_s);
    ASSERT_TRUE(merge(*here, *there).ok() && merge(*there, *here).ok());
    there->setAuthor(RecordId::of("anna"));
    here->setAuthor(RecordId::of("anna"));
    // Later in order is undone first, though in this copy the one from there arrived last.
    ASSERT_TRUE(here->undo()->has_value());
    EXPECT_EQ(here->study().find<CodeGroup>(group)->name, u"hjemme 1"_s);
    EXPECT_EQ(here->study().find<CodeGroup>(other)->name, u"Bos"_s);
    ASSERT_TRUE(merge(*there, *here).ok());
    ASSERT_TRUE(there->redo()->has_value());
    EXPECT_EQ(there->study().find<CodeGroup>(group)->name, u"hjemme 2"_s);
}

TEST(Undo, PassesOverWhatSomebodyElseHasTakenBack) {
    TempStudy temp;
    auto project = smallStudy(temp);
    project->setAuthor(RecordId::of("anna"));
    ChangeSet first(u"renamed"_s), second(u"renamed"_s);
    first.set(group, &CodeGroup::name, u"1"_s);
    second.set(other, &CodeGroup::name, u"2"_s);
    ASSERT_TRUE(project->commitAll({first, second}).ok());
    project->setAuthor(RecordId::of("bo"));
    ASSERT_TRUE(project->undoEntry(second.entry()).ok());
    project->setAuthor(RecordId::of("anna"));
    EXPECT_EQ((*project->undo())->entry, first.entry());
    EXPECT_FALSE(project->undo()->has_value());
    EXPECT_EQ(project->study().find<CodeGroup>(group)->name, u"Tillid"_s);
    project->setAuthor(RecordId::of("bo"));
    ASSERT_TRUE(project->redo()->has_value());
    EXPECT_EQ(project->study().find<CodeGroup>(other)->name, u"2"_s);
}
