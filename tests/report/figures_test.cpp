// Figures drawn from the records: what they say, and that nothing in them is cut or lies over something else.
#include <gmock/gmock.h>

#include "export/report.h"
#include "export/report/figures.h"
#include "export/writers/prepared.h"
#include "tests/export/judges.h"
#include "tests/report/sample_study.h"
#include "tests/report/walking_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;
namespace exporting = kondensat::exporting;
using exporting::Drawing, exporting::DrawnBox, exporting::Figure, exporting::TreeNode;

namespace {

const QSizeF page = exporting::drawingRoom({}, false);

std::optional<Figure> figureOf(const Study& study, const QString& name, int depth = 2) {
    const exporting::Facts facts(study, {}, u"en"_s);
    return exporting::figureOf(facts, {name, u"Caption"_s, depth, false, page});
}

QStringList labels(const Figure& figure) {
    QStringList all;
    for (const Drawing& part : figure.parts)
        for (const DrawnBox& box : part.boxes) {
            QStringList lines;
            for (const auto& line : box.lines) lines.append(line.text);
            if (!lines.isEmpty()) all.append(lines.join(u' '));
        }
    return all;
}

/// Words within their box, boxes within the drawing, no box with words over another.
void expectReadable(const QList<Drawing>& parts, const QSizeF& room, double leastSize = 7) {
    ASSERT_FALSE(parts.isEmpty());
    for (const Drawing& part : parts) {
        EXPECT_LE(part.width, room.width() + 0.01);
        EXPECT_LE(part.height, room.height() + 0.01);
        QList<QRectF> worded;
        for (const DrawnBox& box : part.boxes) {
            EXPECT_TRUE(QRectF(-0.01, -0.01, part.width + 0.02, part.height + 0.02).contains(box.where));
            if (box.lines.isEmpty()) continue;
            EXPECT_LE(exporting::drawn::heightOf(box.lines), box.where.height() + 0.01) << box.lines.first().text.toStdString();
            for (const auto& line : box.lines) {
                EXPECT_LE(exporting::drawn::textWidth(line.text, line.size, line.bold), box.where.width() - exporting::drawn::padding)
                    << line.text.toStdString();
                EXPECT_GE(line.size, leastSize);
            }
            for (const QRectF& other : std::as_const(worded)) {
                const QRectF both = other.intersected(box.where);
                EXPECT_FALSE(both.width() > 0.01 && both.height() > 0.01) << box.lines.first().text.toStdString();
            }
            worded.append(box.where);
        }
    }
}

QList<TreeNode> largeTree(int roots, int children, const QString& words) {
    QList<TreeNode> all;
    for (int i = 0; i < roots; ++i) {
        TreeNode root{u"Theme %1 %2"_s.arg(i + 1).arg(words), {}};
        for (int j = 0; j < children; ++j) root.children.append({u"Subtheme %1.%2 %3"_s.arg(i + 1).arg(j + 1).arg(words), {}});
        all.append(root);
    }
    return all;
}

}  // namespace

TEST(FigureOfRecords, AreThereForTheSampleAndReadable) {
    for (const QString& name : exporting::figureNames()) {
        SCOPED_TRACE(name.toStdString());
        const auto figure = figureOf(sampleStudy(), name, 3);
        ASSERT_TRUE(figure);
        expectReadable(figure->parts, page);
        EXPECT_FALSE(figure->alternative.isEmpty());
        EXPECT_FALSE(figure->inWords.items.isEmpty());
    }
}

TEST(FigureOfRecords, AreNotThereWhereNothingIsOnRecord) {
    WalkingStudy bare{WalkingStudy::Bare{}};
    for (const QString& name : exporting::figureNames()) EXPECT_FALSE(figureOf(bare.study(), name)) << name.toStdString();
}

TEST(FigureOfRecords, ShowRecruitmentWithReasons) {
    WalkingStudy walking;
    Recruitment late;
    late.count = 1, late.outcome = u"dropped out"_s, late.reason = u"moved away."_s;
    walking.set.add(late);
    const auto figure = figureOf(walking.study(), u"recruitment"_s);
    ASSERT_TRUE(figure);
    EXPECT_THAT(labels(*figure), testing::ElementsAre(u"Approached (n = 8)"_s, u"Declined (n = 2) Had no time (n = 2)"_s,
                                                      u"Agreed to take part (n = 6)"_s, u"Dropped out (n = 1) Moved away (n = 1)"_s,
                                                      u"Took part (n = 5)"_s, u"2 focus groups (n = 4) 1 individual interview (n = 1)"_s));
    EXPECT_TRUE(figure->alternative.startsWith(u"The flow of recruitment: approached (n = 8), agreed"_s)) << figure->alternative.toStdString();
}

TEST(FigureOfRecords, SayHowEachPreliminaryThemeFared) {
    WalkingStudy walking;
    PreliminaryTheme split;
    split.parent = walking.analysis, split.title = u"Outdoors"_s, split.fate = u"split"_s, split.order = u"zz"_s;
    split.became = {walking.company, walking.weather};
    walking.set.add(split);
    const auto figure = figureOf(walking.study(), u"theme-origins"_s);
    ASSERT_TRUE(figure);
    EXPECT_THAT(labels(*figure), testing::IsSupersetOf({u"Outdoors split"_s, u"Shoes set aside"_s, u"Company kept"_s, u"Company"_s,
                                                        u"Weather"_s, u"Company outweighs the weather"_s}));
    int arrows = 0, dashed = 0;
    for (const auto& path : figure->parts.first().paths) arrows += path.arrow;
    for (const auto& box : figure->parts.first().boxes) dashed += box.stroke == exporting::Stroke::Dashed;
    EXPECT_EQ(arrows, 2 + 2) << "two from the split theme, two to the category";
    EXPECT_EQ(dashed, 1);
    EXPECT_TRUE(figure->alternative.contains(u"“Outdoors”, split → code groups “Company” and “Weather”"_s)) << figure->alternative.toStdString();
}

TEST(FigureOfRecords, LeaveAResearchersOwnListOut) {
    WalkingStudy walking;
    PreliminaryTheme own;
    own.parent = walking.analysis, own.title = u"Secret"_s, own.member = walking.ab, own.fate = u"kept"_s;
    walking.set.add(own);
    const auto figure = figureOf(walking.study(), u"theme-origins"_s);
    ASSERT_TRUE(figure);
    EXPECT_FALSE(labels(*figure).join(u' ').contains(u"Secret"_s));
}

TEST(FigureOfRecords, PutDatesOfAllKindsOnOneLine) {
    WalkingStudy walking;
    Milestone submitted;
    submitted.name = u"Submitted"_s, submitted.date = u"2023"_s;
    walking.set.add(submitted);
    const auto figure = figureOf(walking.study(), u"timeline"_s);
    ASSERT_TRUE(figure);
    EXPECT_THAT(labels(*figure), testing::IsSupersetOf({u"Focus groups (2) 1 February – 8 February 2022"_s,
                                                        u"Individual interviews 9 March 2022"_s, u"Milestones Submitted (2023)"_s}));
    expectReadable(figure->parts, page);
    double last = -1;
    for (const DrawnBox& box : figure->parts.first().boxes)  // ticks, from left to right
        if (box.centred) {
            EXPECT_GT(box.where.left(), last);
            last = box.where.left();
        }
    EXPECT_GT(last, 0);
}

TEST(LargeFigures, SpreadOverPagesAndLoseNothing) {
    for (const QString& label : {u"of waiting"_s, u"of a rather long name that goes on for more than one line in its box"_s, u"الانتظار في الممر"_s}) {
        const QList<TreeNode> roots = largeTree(30, 5, label);
        const auto content = exporting::figures::tree(roots, page);
        EXPECT_GT(content.parts.size(), 3);
        expectReadable(content.parts, page, 9);
        Figure figure;
        figure.parts = content.parts;
        const QStringList shown = labels(figure);
        for (const TreeNode& root : roots) {
            EXPECT_TRUE(shown.contains(root.label)) << root.label.toStdString();
            for (const TreeNode& child : root.children) EXPECT_TRUE(shown.contains(child.label)) << child.label.toStdString();
        }
    }
}

TEST(LargeFigures, CutABranchThatIsHigherThanAPage) {
    const auto content = exporting::figures::tree(largeTree(1, 80, u"of waiting"_s), page);
    ASSERT_GT(content.parts.size(), 1);
    expectReadable(content.parts, page, 9);
    Figure figure;
    figure.parts = content.parts;
    EXPECT_TRUE(labels(figure).contains(u"Theme 1 of waiting (continued)"_s));
    EXPECT_EQ(labels(figure).filter(u"Subtheme"_s).size(), 80);
}

TEST(LargeFigures, OfManyThemesAndGroupsStayReadable) {
    WalkingStudy bare{WalkingStudy::Bare{}};
    for (int i = 0; i < 60; ++i) {
        CodeGroup group;
        group.parent = bare.analysis, group.name = u"Group %1 with a name of some length"_s.arg(i), group.order = u"m%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        const RecordId id = bare.set.add(group);
        PreliminaryTheme theme;
        theme.parent = bare.analysis, theme.title = u"Preliminary theme %1"_s.arg(i), theme.fate = u"renamed"_s, theme.became = {id};
        bare.set.add(theme);
        if (i % 2) continue;
        Category category;
        category.parent = bare.analysis, category.name = u"Theme %1"_s.arg(i), category.groups = {id};
        bare.set.add(category);
    }
    const auto figure = figureOf(bare.study(), u"theme-origins"_s);
    ASSERT_TRUE(figure);
    EXPECT_GT(figure->parts.size(), 1);
    expectReadable(figure->parts, page);
    const QStringList shown = labels(*figure);
    for (int i = 0; i < 60; ++i) EXPECT_EQ(shown.count(u"Preliminary theme %1 renamed"_s.arg(i)), 1) << i;
}

TEST(FigureFiles, AreSvgThatXmllintReads) {
    for (const QString& name : exporting::figureNames()) {
        const auto svg = exporting::figureSvg(sampleStudy(), {name, {}});
        ASSERT_TRUE(svg) << name.toStdString();
        EXPECT_EQ(exporting::test::run(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"-"_s}, *svg).exitCode, 0);
        EXPECT_EQ(*svg, *exporting::figureSvg(sampleStudy(), {name, {}}));
    }
    EXPECT_EQ(exporting::figureSvg(sampleStudy(), {u"pie"_s, {}}).error().code, Error::Code::NotFound);
    EXPECT_EQ(exporting::figureSvg(Study(), {u"timeline"_s, {}}).error().code, Error::Code::NotFound);
}
