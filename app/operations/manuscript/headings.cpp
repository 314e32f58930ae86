#include <QRegularExpression>

#include "app/operations/manuscript/comparing.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;
using importing::ManuscriptParagraph;

namespace {

constexpr double leastAlikeHeading = 0.5;
constexpr qsizetype longestHeading = 160;  ///< UTF-16 units of a heading without a style

QString withoutNumber(const QString& heading) {
    static const QRegularExpression number(u"^(?:theme\\s+)?[0-9IVX]{1,4}(?:\\.[0-9]{1,2})*[.:)]?\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(heading).remove(number);
}

/// From the first heading of the findings to the next one that stands above them.
void findRegion(Comparing& comparing, const QList<int>& matched) {
    if (matched.isEmpty()) return;
    const auto& all = comparing.outside.paragraphs();
    int level = 9;
    for (const int paragraph : matched)
        if (all[paragraph].kind == ManuscriptParagraph::Kind::Heading) level = std::min(level, all[paragraph].level);
    comparing.first = *std::min_element(matched.cbegin(), matched.cend());
    comparing.last = *std::max_element(matched.cbegin(), matched.cend());
    while (comparing.last + 1 < all.size()) {
        const ManuscriptParagraph& next = all[comparing.last + 1];
        if (next.kind == ManuscriptParagraph::Kind::Heading && (next.level < level || (level == 1 && next.level == 1))) break;
        ++comparing.last;
    }
}

}  // namespace

QList<CheckedHeading> headingsOf(Comparing& comparing) {
    const exporting::Facts& facts = comparing.facts;
    const auto& all = comparing.outside.paragraphs();
    QList<CheckedHeading> checked;
    for (const study::Category* category : facts.categories) {
        const QString heading = facts.headingOf(*category);
        if (!heading.isEmpty()) checked.append({Fate::Gone, category->id, heading, {}, {}});
        for (const study::AnalyticText* text : facts.textsOf(*category))
            if (const QString sub = facts.headingOf(*text); !sub.isEmpty() && sub != heading) checked.append({Fate::Gone, text->id, sub, {}, {}});
    }
    Passages outside;
    QList<int> paragraphs;  // by the passage's number
    for (int i = 0; i < all.size(); ++i) {
        const bool mayBe = all[i].kind == ManuscriptParagraph::Kind::Text && all[i].text.size() <= longestHeading && !all[i].text.endsWith(u'.');
        if (all[i].kind != ManuscriptParagraph::Kind::Heading && !mayBe) continue;
        outside.add(comparedWords(withoutNumber(all[i].text), comparing.language));
        paragraphs.append(i);
    }
    QList<int> matched;
    for (const double least : {1.0, leastAlikeHeading})
        for (CheckedHeading& heading : checked) {
            if (heading.fate != Fate::Gone) continue;
            const Passages::Best best = outside.find(comparedWords(heading.expected, comparing.language), least);
            if (best.number < 0) continue;
            const int paragraph = paragraphs[best.number];
            // Other words make a heading of one that is styled as such only.
            if (least < 1 && all[paragraph].kind != ManuscriptParagraph::Kind::Heading) continue;
            outside.take(best.number);
            matched.append(paragraph);
            heading.found = withoutNumber(all[paragraph].text.simplified());
            heading.place = comparing.outside.placeOf(paragraph);
            heading.fate = best.alike == 1 ? Fate::Same : Fate::Changed;
        }
    findRegion(comparing, matched);
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        if (!outside.isTaken(int(i)) && comparing.isFindings(paragraphs[i]) && all[paragraphs[i]].kind == ManuscriptParagraph::Kind::Heading)
            checked.append({Fate::New, {}, {}, all[paragraphs[i]].text.simplified(), comparing.outside.placeOf(paragraphs[i])});
    return checked;
}

}  // namespace kondensat::app
