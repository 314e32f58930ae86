#include "app/operations/responses.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

exporting::Cell responseCell(const QString& text) {
    QList<exporting::Inline> paragraphs;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty()) paragraphs.append(exporting::Inline(line.trimmed()));
    return exporting::Cell(paragraphs);
}

exporting::Row responseRow(const ReviewerComment& comment) {
    const bool isOpen = comment.answer.trimmed().isEmpty();
    return {exporting::Cell(comment.number), responseCell(comment.text),
            isOpen ? exporting::Cell(exporting::Inline(exporting::Run::emphasis(u"Not answered yet"_s))) : responseCell(comment.answer), responseCell(comment.changed)};
}

}  // namespace

exporting::Document responsesDocument(const Study& study, const RecordId& analysis) {
    exporting::Document document;
    document.title = u"Responses to reviewers"_s;
    document.subtitle = study.info().title;
    QStringList reviewers;
    QHash<QString, QList<const ReviewerComment*>> commentsOf;
    for (const ReviewerComment* comment : study.list<ReviewerComment>()) {
        if (analysis && comment->parent != analysis) continue;
        const QString who = comment->reviewer.trimmed();
        if (!commentsOf.contains(who)) reviewers.append(who);
        commentsOf[who].append(comment);
    }
    for (const QString& who : std::as_const(reviewers)) {
        if (!who.isEmpty()) document.add(exporting::Heading{1, exporting::Inline(who)});
        exporting::Table table;
        exporting::Row header;
        for (const QString& words : {u"No."_s, u"Comment"_s, u"Answer"_s, u"What was changed, and where"_s}) header.append(exporting::Cell(exporting::Inline(exporting::Run::strong(words))));
        table.columns = {{6}, {30}, {42}, {22}};  // alike for all reviewers
        table.headerRows.append(header);
        for (const ReviewerComment* comment : std::as_const(commentsOf[who])) table.rows.append(responseRow(*comment));
        document.add(table);
    }
    if (reviewers.isEmpty()) document.add(exporting::Paragraph{exporting::Inline(u"No comments are on record."_s)});
    return document;
}

}  // namespace kondensat::app
