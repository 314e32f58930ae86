#include "app/operations/manuscript/comparing.h"
#include "core/text/segment.h"
#include "export/checklist_build.h"
#include "export/report/statement.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastAlikeSentence = 0.6;
constexpr double leastAnswer = 0.55;  ///< sentences of the methods are reworded more freely
constexpr int fewestNewWords = 3;        ///< of a new sentence worth a remark

Passages passagesOf(const Comparing& comparing) {
    Passages passages;
    for (const OutsideSentence& sentence : comparing.outside.sentences()) passages.add(comparedWords(sentence.words, comparing.language));
    return passages;
}

/// The researchers' own sentences of an analytic text, as the report prints them.
QStringList ownSentences(const Comparing& comparing, const study::AnalyticText& text) {
    QStringList sentences;
    for (const exporting::TextParagraph& paragraph : comparing.facts.paragraphsOf(text)) {
        QString words;
        for (const exporting::TextPiece& piece : paragraph)
            if (!piece.quote) words += (words.isEmpty() || u".,;:!?)"_s.contains(piece.words[0]) ? QString() : u" "_s) + piece.words;
        const QString own = ownWords(words, comparing.labels);
        for (const text::Span& span : text::sentences(own, comparing.language))
            if (const QString sentence = own.mid(span.start, span.length()).simplified(); !sentence.isEmpty()) sentences.append(sentence);
    }
    return sentences;
}

}  // namespace

QList<CheckedSentence> sentencesOf(Comparing& comparing) {
    QList<CheckedSentence> checked;
    QList<QStringList> words;
    for (const study::Category* category : comparing.facts.categories)
        for (const study::AnalyticText* text : comparing.facts.textsOf(*category))
            for (const QString& sentence : ownSentences(comparing, *text)) {
                checked.append({Fate::Gone, text->id, sentence, {}, {}});
                words.append(comparedWords(sentence, comparing.language));
            }
    Passages outside = passagesOf(comparing);
    for (const double least : {1.0, 0.8, leastAlikeSentence})
        for (qsizetype i = 0; i < checked.size(); ++i) {
            if (checked[i].fate != Fate::Gone) continue;
            const Passages::Best best = outside.find(words[i], least);
            if (best.number < 0) continue;
            outside.take(best.number);
            const OutsideSentence& found = comparing.outside.sentences()[best.number];
            checked[i].found = found.words;
            checked[i].place = comparing.outside.placeOf(found.paragraph, found.offset);
            checked[i].fate = words[i].join(QString()) == outside.words(best.number).join(QString()) ? Fate::Same : Fate::Changed;
        }
    for (int number = 0; number < comparing.outside.sentences().size(); ++number) {
        const OutsideSentence& sentence = comparing.outside.sentences()[number];
        const auto kind = comparing.outside.paragraphs()[sentence.paragraph].kind;
        if (outside.isTaken(number) || !comparing.isFindings(sentence.paragraph) || outside.words(number).size() < fewestNewWords ||
            kind == importing::ManuscriptParagraph::Kind::Row)
            continue;
        checked.append({Fate::New, {}, {}, sentence.words, comparing.outside.placeOf(sentence.paragraph, sentence.offset)});
    }
    return checked;
}

Result<QList<CheckedItem>> itemsOf(const Comparing& comparing, const exporting::BuiltReport& report, const QString& guideline) {
    const Passages outside = passagesOf(comparing);
    // Where the manuscript says what a statement says, or has the heading of a section.
    exporting::ReportPlaces places;
    QHash<QString, int> sentenceOf;  // by bookmark
    const auto look = [&](const QString& bookmark, const QStringList& sentences, double least) {
        for (const QString& sentence : sentences) {
            const Passages::Best best = outside.find(comparedWords(sentence, comparing.language), least);
            if (best.number < 0) continue;
            sentenceOf.insert(bookmark, best.number);
            return true;
        }
        return false;
    };
    for (auto it = report.places.ofStatement.cbegin(); it != report.places.ofStatement.cend(); ++it) {
        const QString bookmark = u"statement-"_s + it.key();
        QStringList sentences;
        for (const QString& words : exporting::statementOf(comparing.facts, it.key()).sentences)
            for (const text::Span& span : text::sentences(words, comparing.language)) sentences.append(words.mid(span.start, span.length()));
        if (look(bookmark, sentences, leastAnswer)) places.ofStatement.insert(it.key(), {bookmark, it->section});
    }
    Passages headings;
    const auto& all = comparing.outside.paragraphs();
    QList<int> paragraphs;
    for (int i = 0; i < all.size(); ++i)
        if (all[i].kind == importing::ManuscriptParagraph::Kind::Heading) headings.add(comparedWords(all[i].text, comparing.language)), paragraphs.append(i);
    QHash<QString, int> paragraphOf;  // by bookmark
    for (auto it = report.places.ofSection.cbegin(); it != report.places.ofSection.cend(); ++it)
        if (const Passages::Best best = headings.find(comparedWords(it->section, comparing.language), 1); best.number >= 0) {
            paragraphOf.insert(it->bookmark, paragraphs[best.number]);
            places.ofSection.insert(it.key(), *it);
        }
    TRY_ASSIGN(const exporting::Checklist checklist, exporting::checklistFor(comparing.facts, guideline, places, {}));
    const auto own = exporting::answersTo(comparing.facts.study, comparing.facts.analysisId, checklist.guideline);
    QList<CheckedItem> items;
    for (const exporting::ChecklistRow& row : checklist.rows) {
        CheckedItem item{row.no, row.item, row.status, {}, {}, {}};
        if (const auto* answer = own.value(row.no, own.value(row.item)); answer && exporting::isByHand(*answer)) item.byHand = exporting::placeIn(*answer);
        if (const auto sentence = sentenceOf.constFind(row.recordsBookmark); sentence != sentenceOf.cend()) {
            const OutsideSentence& found = comparing.outside.sentences()[*sentence];
            item.words = found.words;
            item.place = comparing.outside.placeOf(found.paragraph, found.offset);
        } else if (const auto heading = paragraphOf.constFind(row.recordsBookmark); heading != paragraphOf.cend()) {
            item.place = comparing.outside.placeOf(*heading);
        }
        items.append(item);
    }
    return items;
}

}  // namespace kondensat::app
