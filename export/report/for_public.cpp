#include "export/report/for_public.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

/// Whatever is not named here stays inside: what a new statement tells is for the person who adds it to judge.
bool isFitForPublic(const QString& statement) {
    static const QSet<QString> statements{
        u"authors"_s, u"abstract"_s, u"background"_s, u"team"_s, u"credentials"_s, u"occupations"_s, u"gender of the researchers"_s, u"interviewers"_s, u"contributions"_s,
        u"inclusion criteria"_s, u"sample size"_s, u"non-participation"_s, u"sample"_s, u"repeat interviews"_s, u"sessions"_s, u"presence"_s, u"durations"_s, u"recording"_s,
        u"field notes"_s, u"impressions"_s, u"guide"_s, u"material"_s, u"approvals"_s, u"consent"_s, u"data protection"_s, u"planned dates"_s, u"funding"_s, u"rounds"_s,
        u"step 1"_s, u"step 2"_s, u"step 3"_s, u"step 4"_s, u"coders"_s, u"aim"_s, u"question"_s, u"question history"_s, u"method"_s, u"software"_s, u"coding tree"_s,
        u"major themes"_s, u"subthemes"_s, u"quotes"_s, u"quote policy"_s, u"translations"_s};
    static const QSet<QString> fields{u"member.name"_s,   u"member.initials"_s, u"member.credentials"_s, u"member.occupation"_s, u"member.affiliation"_s, u"member.orcid"_s, u"member.contribution"_s,
                                      u"analysis.title"_s, u"analysis.aim"_s,   u"question.text"_s,      u"category.name"_s,     u"category.heading"_s,   u"funding.funder"_s, u"funding.number"_s};
    if (statement.startsWith(u"count."_s)) return true;
    // The methods as the team wrote them for readers, but for how the researchers knew single participants.
    if (statement.startsWith(u"study."_s)) return statement != u"study.relationship";
    return statements.contains(statement) || fields.contains(statement);
}

}  // namespace

std::optional<LayoutBlock> forPublic(const LayoutBlock& block) {
    static const QSet<QString> tables{u"participants"_s, u"guide"_s};
    static const QSet<QString> figures{u"coding-tree"_s, u"theme-tree"_s, u"recruitment"_s};
    constexpr int subgroups = 2;  // below them are codes, which take up participants' words
    LayoutBlock fit = block;
    switch (block.kind) {
        case LayoutBlock::Kind::Says:
            fit.says.removeIf([](const QString& name) { return !isFitForPublic(name); });
            if (fit.says.isEmpty()) return std::nullopt;
            break;
        case LayoutBlock::Kind::Table:
            if (!tables.contains(block.name)) return std::nullopt;
            break;
        case LayoutBlock::Kind::Figure:
            if (!figures.contains(block.name)) return std::nullopt;
            fit.depth = std::min(fit.depth, subgroups);
            break;
        case LayoutBlock::Kind::Tree: fit.depth = std::min(fit.depth, subgroups); break;
        case LayoutBlock::Kind::Booklet:
        case LayoutBlock::Kind::Checklist: return std::nullopt;
        default: break;
    }
    return fit;
}

}  // namespace kondensat::exporting
