#include "tests/gui_condensation/small_board.h"

#include "core/method/trace_nodes.h"

namespace kondensat::support {

Board::Board(const QString& language) : open(openEmpty()) {
    const bool danish = language == u"da"_s;
    const QStringList sentences = danish ? QStringList{u"Jeg venter på et brev fra kommunen hver dag."_s, u"Brevene er skrevet på et sprog, som ingen forstår."_s,
                                                       u"Jeg ringer, og ingen tager telefonen."_s, u"Min nabo læser papirerne højt for mig."_s}
                                         : QStringList{u"I wait for a letter from the municipality every day."_s, u"The letters use a language that nobody understands."_s,
                                                       u"I call and nobody answers the phone."_s, u"My neighbour reads the papers to me."_s};
    study::ChangeSet set(u"set up"_s);
    set.set(study().info().id, &study::StudyInfo::language, language);
    EXPECT_TRUE(session().commit(set));
    QString lines;
    for (const QString& sentence : sentences) lines += u"I: And then?\nP1: "_s + sentence + u'\n';
    source = addTranscript(session(), u"First talk"_s, lines);
    makeUnits(sentences);
    page.reset(gui::makeCondensationPage(session(), nullptr));
    present(*page);
}

void Board::makeUnits(const QStringList& sentences) {
    study::ChangeSet set(u"made units"_s);
    study::CodeGroup made;
    made.parent = session().analysis();
    made.name = u"Waiting"_s;
    made.order = u"a"_s;
    group = set.add(made);
    made.id = {};
    made.name = u"Empty group"_s;
    made.order = u"b"_s;
    set.add(made);
    for (const QString& name : {u"Letters"_s, u"Paper"_s}) {
        study::Subgroup subgroup;
        subgroup.parent = group;
        subgroup.name = name;
        subgroup.order = name.left(1);
        subgroups.append(set.add(subgroup));
    }
    const auto document = study().document(source);
    for (const QString& sentence : sentences) {
        study::MeaningUnit unit;
        unit.parent = session().analysis();
        unit.source = source;
        const qsizetype at = document->text().indexOf(sentence);
        unit.range = document->rangeOf({at, at + sentence.size()});
        unit.groups = {group};
        unit.order = QString(QChar(u'a' + ushort(units.size())));
        units.append(set.add(unit));
    }
    EXPECT_TRUE(session().commit(set));
}

void Board::choose(int at, const QList<RecordId>& chosen) const {
    view()->enter(column(at));
    list(at)->choose(chosen);
}

void Board::move(const RecordId& unit, int to) const {
    EXPECT_TRUE(session().commit(app::moveUnits(study(), {unit}, group, {}, column(to)->subgroup())));
}

RecordId Board::write(int at, const QString& words) const {
    edit(at)->setFocus();
    QTest::keyClicks(edit(at), words);
    EXPECT_TRUE(edit(at)->write());
    return condensate(at);
}

QList<study::RefSet> Board::links(int at) const {
    QList<study::RefSet> units;
    for (const auto& sentence : method::linkedSentences(session().index(), condensate(at))) units.append(sentence.targets);
    return units;
}

}  // namespace kondensat::support
