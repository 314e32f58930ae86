// Comments and highlights of a Word file as meaning units, researchers, code groups and memos.
#include <gtest/gtest.h>

#include "app/operations/comment_coding.h"
#include "app/operations/transcript_import.h"
#include "app/operations/units.h"
#include "tests/interchange/empty_study.h"

namespace kondensat::app {
namespace {

using namespace Qt::StringLiterals;
using importing::Annotation;
using importing::Transcript;

Annotation comment(qsizetype start, qsizetype end, const QString& words, const QString& author = u"Kari Holm"_s, const QString& colour = {}) {
    Annotation made;
    made.start = start, made.end = end;
    made.words = words;
    made.author = author;
    made.initials = author.left(1);
    made.colour = colour;
    return made;
}
Annotation highlight(qsizetype start, qsizetype end, const QString& colour) {
    Annotation made;
    made.kind = Annotation::Kind::Highlight;
    made.start = start, made.end = end;
    made.colour = colour;
    return made;
}
/// "words ×count → group"
QStringList said(const QList<CommentCode>& codes) {
    QStringList list;
    for (const CommentCode& code : codes) list.append(u"%1 ×%2 → %3"_s.arg(code.words.isEmpty() ? code.colour : code.words).arg(code.count).arg(code.group));
    return list;
}

class WordCoding : public testing::Test, public test::EmptyStudy {
protected:
    QList<UnitRow> importOf(Transcript transcript, const QHash<QString, QString>& groups = {}) {
        TranscriptOptions options;
        options.comments = {analysis, groups};
        const ReadTranscript file = prepareTranscript(study(), u"talk.docx"_s, std::move(transcript), options);
        const auto imported = importTranscripts(*project, {file}, options);
        EXPECT_TRUE(imported) << (imported ? "" : qPrintable(imported.error().message()));
        return unitRows(study());
    }
};

TEST_F(WordCoding, GathersEqualAndSimilarWordsAndProposesGroups) {
    study::ChangeSet set(u"made a code group"_s);
    study::CodeGroup group;
    group.parent = analysis;
    group.name = u"Waiting"_s;
    set.add(group);
    ASSERT_TRUE(project->commit(set));
    Transcript t;
    t.text = QString(200, u'x');
    t.annotations = {comment(0, 5, u"waiting"_s),           comment(5, 9, u"Waiting."_s),      comment(9, 12, u"wating"_s),
                     comment(12, 15, u"Trust: in the nurse"_s), comment(15, 20, u"Trust: lost"_s), comment(20, 22, u"interview 1"_s),
                     comment(22, 24, u"interview 2"_s),     highlight(30, 33, u"#ffff00"_s),   highlight(34, 36, u"#00ff00"_s)};
    EXPECT_EQ(said(commentCodes(study(), analysis, {&t})),
              (QStringList{u"waiting ×3 → Waiting"_s, u"Trust: in the nurse ×1 → Trust"_s, u"Trust: lost ×1 → Trust"_s, u"interview 1 ×1 → "_s,
                           u"interview 2 ×1 → "_s, u"#ffff00 ×1 → Yellow"_s, u"#00ff00 ×1 → Green"_s}));
}

TEST_F(WordCoding, MakesUnitsResearchersGroupsAndMemos) {
    Transcript t;
    t.text = u"I waited for hours.\nNobody came. 😀 Så gik jeg."_s;
    t.turns = {{0, -1, -1, -1}};
    t.annotations = {comment(2, 18, u"waiting"_s), comment(20, 32, u"alone"_s, u"Author"_s), highlight(33, 35, u"#ffff00"_s)};
    t.annotations[0].replies = {{u"or hoping?"_s, u"Ole Lund"_s, u"OL"_s, u"2024-03-02T08:00:00Z"_s}};
    const auto units = importOf(t, {{u"waiting"_s, u"Time"_s}});
    ASSERT_EQ(units.size(), 3);
    EXPECT_EQ(units[0].text, u"waited for hours"_s);
    EXPECT_EQ(units[0].code, u"waiting"_s);
    EXPECT_EQ(units[1].text, u"Nobody came."_s);
    EXPECT_EQ(units[2].text, u"😀"_s);
    ASSERT_EQ(units[0].groups.size(), 1);
    EXPECT_EQ(study().find<study::CodeGroup>(units[0].groups[0])->name, u"Time"_s);
    EXPECT_TRUE(units[1].groups.isEmpty());
    ASSERT_EQ(study().count<study::Member>(), 2) << "the two who have names";
    EXPECT_EQ(study().find<study::Member>(units[0].researcher)->name, u"Kari Holm"_s);
    EXPECT_TRUE(units[1].researcher.isEmpty()) << "“Author” is nobody";
    const auto memos = study().list<study::Memo>();
    ASSERT_EQ(memos.size(), 1);
    EXPECT_EQ(memos[0]->about, units[0].id);
    EXPECT_EQ(study().text(memos[0]->id), u"or hoping?"_s);
    EXPECT_EQ(study().find<study::Member>(memos[0]->member)->name, u"Ole Lund"_s);
}

TEST_F(WordCoding, LeavesCommentsOutUnlessAskedAndComesAsOneThingToUndo) {
    Transcript t;
    t.text = u"I waited."_s;
    t.turns = {{0, -1, -1, -1}};
    t.annotations = {comment(2, 8, u"waiting"_s)};
    TranscriptOptions options;
    const ReadTranscript file = prepareTranscript(study(), u"talk.docx"_s, t, options);
    ASSERT_TRUE(importTranscripts(*project, {file}, options));
    EXPECT_EQ(study().count<study::MeaningUnit>(), 0);
    EXPECT_EQ(study().count<study::Member>(), 0);
    EXPECT_EQ(importOf(t).size(), 1);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(study().count<study::MeaningUnit>(), 0);
    EXPECT_EQ(study().count<study::Source>(), 1);
}

}  // namespace
}  // namespace kondensat::app
