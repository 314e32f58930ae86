// A participant withdraws: three ways to go on, in the panel.
#include "app/operations/withdrawing.h"

#include <QTreeWidget>

#include "core/method/index.h"
#include "tests/gui_intake/intake_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

/// One of the sample's participants who is quoted.
RecordId quotedParticipant(const study::Study& study) {
    for (const auto* participant : study.list<study::Participant>())
        if (const auto affected = method::affectedBy(study, participant->id); !affected.quotes.isEmpty() && !affected.goldQuotes.isEmpty()) return participant->id;
    ADD_FAILURE() << "nobody is quoted in the sample";
    return {};
}

bool isWithdrawn(const study::Study& study, const RecordId& participant) {
    const auto consents = study.children<study::Consent>(participant);
    return !consents.isEmpty() && std::all_of(consents.cbegin(), consents.cend(), [](const auto* c) { return !c->withdrawn.isEmpty(); });
}

struct OpenPanel {
    OpenStudy open = openSample();
    RecordId who = quotedParticipant(open.study());
    method::WithdrawalList affected = method::affectedBy(open.study(), who);
    gui::WithdrawalPanel panel{*open.session, who};
    OpenPanel() {
        present(panel, {700, 900});
        EXPECT_TRUE(eventually([&] { return says(panel, u"This is what comes from the participant"_s); }));
    }
};

}  // namespace

TEST(Withdrawing, ShowsWhatIsTouchedInGroupsAndJumpsToAPlace) {
    OpenPanel p;
    auto* tree = p.panel.findChild<QTreeWidget*>();
    QStringList groups;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) groups.append(tree->topLevelItem(i)->text(0).section(u':', 0, 0));
    EXPECT_TRUE(groups.contains(u"Turns in transcripts"_s) && groups.contains(u"Meaning units"_s) && groups.contains(u"Sentences of condensates"_s) &&
                groups.contains(u"Quotes in analytic texts"_s)) << groups.join(u", "_s).toStdString();
    gui::Place asked;
    QObject::connect(p.open.session.get(), &gui::Session::placeWanted, [&](const gui::Place& place) { asked = place; });
    auto* unit = tree->topLevelItem(int(groups.indexOf(u"Meaning units"_s)))->child(0);
    Q_EMIT tree->itemActivated(unit, 0);
    EXPECT_EQ(asked.record, p.affected.units.first());
}

TEST(Withdrawing, NoFurtherUseSetsUnitsAsideAndTakesQuotesOutInOneEntry) {
    OpenPanel p;
    const auto entries = p.open.session->project().entryCount();
    QSignalSpy closed(&p.panel, &gui::WithdrawalPanel::closed);
    type(p.panel, u"Date of the withdrawal"_s, u"2026-05-12"_s);
    press(p.panel, u"No further use"_s);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(p.open.session->project().entryCount(), entries + 1);
    const study::Study& study = p.open.study();
    EXPECT_TRUE(isWithdrawn(study, p.who));
    EXPECT_EQ(study.children<study::Consent>(p.who).first()->withdrawn, u"2026-05-12"_s);
    for (const RecordId& id : p.affected.units) EXPECT_TRUE(method::isSetAside(*study.find<study::MeaningUnit>(id)));
    for (const RecordId& id : p.affected.quotes) EXPECT_EQ(study.find<study::Quote>(id), nullptr);
    for (const auto* text : study.list<study::AnalyticText>())
        for (const auto& mark : study.document(text->id)->marks()) {
            const auto id = RecordId::parse(mark.value.toObject()[u"quote"_s].toString());
            EXPECT_FALSE(id && p.affected.quotes.contains(*id));
        }
    ASSERT_TRUE(p.open.session->undo());
    EXPECT_FALSE(isWithdrawn(p.open.study(), p.who));
    EXPECT_EQ(method::affectedBy(p.open.study(), p.who).quotes, p.affected.quotes);
}

TEST(Withdrawing, KeepingWhatIsPublishedSetsNothingAside) {
    OpenPanel p;
    press(p.panel, u"Keep what is published"_s);
    EXPECT_TRUE(isWithdrawn(p.open.study(), p.who));
    EXPECT_FALSE(p.open.study().children<study::Consent>(p.who).first()->withdrawalAction.isEmpty());
    EXPECT_EQ(method::affectedBy(p.open.study(), p.who).quotes, p.affected.quotes);
}

TEST(Withdrawing, ErasingShowsWhatGoesFirstAndLeavesTheirWordsNowhereInTheFile) {
    OpenPanel p;
    const QString words = p.open.study().text(p.affected.turns.first().source).mid(p.affected.turns.first().spans.first().start, 24);
    ASSERT_TRUE(bytesOf(p.open.session->path()).contains(words.toUtf8()));
    QSignalSpy closed(&p.panel, &gui::WithdrawalPanel::closed);
    press(p.panel, u"Erase…"_s);
    ASSERT_TRUE(eventually([&] { return hasButton(p.panel, u"Erase for good"_s); }));
    EXPECT_TRUE(says(p.panel, u"Out of reach"_s));
    EXPECT_TRUE(bytesOf(p.open.session->path()).contains(words.toUtf8()));
    press(p.panel, u"Erase for good"_s);
    ASSERT_TRUE(eventually([&] { return closed.count() == 1; }));
    EXPECT_TRUE(isWithdrawn(p.open.study(), p.who));
    EXPECT_FALSE(bytesOf(p.open.session->path()).contains(words.toUtf8()));
}

TEST(Withdrawing, SaysWhatIsWrongWithADateAndChangesNothing) {
    OpenPanel p;
    type(p.panel, u"Date of the withdrawal"_s, u"in May"_s);
    press(p.panel, u"No further use"_s);
    EXPECT_TRUE(says(p.panel, u"Write the date"_s));
    EXPECT_FALSE(isWithdrawn(p.open.study(), p.who));
}

TEST(Withdrawing, MakesAConsentRecordWhereThereIsNone) {
    OpenStudy open = openEmpty();
    addTranscript(*open.session, u"Interview 1"_s, u"A: I was there.\nI: Yes.\n"_s);
    const RecordId who = open.study().list<study::Participant>().first()->id;
    ASSERT_TRUE(open.session->commit(app::withdrawFromNewUse(open.study(), {who, u"2026"_s, u"all of it"_s})));
    ASSERT_EQ(open.study().children<study::Consent>(who).size(), 1);
    EXPECT_EQ(open.study().children<study::Consent>(who).first()->withdrawalScope, u"all of it"_s);
}
