#include "export/report/sentence_grounds.h"

#include "core/text/segment.h"

namespace kondensat::exporting {
namespace {

constexpr int fewest = 2;  ///< words in common; one alone says little

QStringList meaningOf(const QString& sentence, const QString& language) {
    QStringList words;
    for (const text::Span& span : text::contentWords(sentence, language)) {
        const QString word = text::caseFolded(QStringView(sentence).mid(span.start, span.length()));
        if (std::none_of(words.cbegin(), words.cend(), [&](const QString& known) { return text::sameWord(known, word); })) words.append(word);
    }
    return words;
}

int inCommon(const QStringList& a, const QStringList& b) {
    return int(std::count_if(a.cbegin(), a.cend(), [&](const QString& word) {
        return std::any_of(b.cbegin(), b.cend(), [&](const QString& other) { return text::sameWord(word, other); });
    }));
}

void eachSentence(QList<Ground>& grounds, const std::function<void(Ground&)>& each) {
    for (Ground& ground : grounds) {
        if (ground.kind == Ground::Kind::Sentence) each(ground);
        else if (ground.kind == Ground::Kind::Condensate) eachSentence(ground.steps, each);
    }
}

}  // namespace

void pairSentences(Block& block, const QString& language) {
    const auto* paragraph = block.as<Paragraph>();
    if (!paragraph || block.grounds.isEmpty()) return;
    const QString text = paragraph->text.plain();
    block.sentences = text::sentences(text, language);
    QList<Ground*> grounds;
    QList<QStringList> words;
    eachSentence(block.grounds, [&](Ground& ground) {
        ground.closestTo.clear();
        grounds.append(&ground);
        words.append(meaningOf(ground.text, language));
    });
    for (int i = 0; i < block.sentences.size(); ++i) {
        const text::Span& span = block.sentences[i];
        const QStringList own = meaningOf(text.mid(span.start, span.length()), language);
        QList<int> shared;
        for (const QStringList& other : std::as_const(words)) shared.append(inCommon(own, other));
        const int best = shared.isEmpty() ? 0 : *std::max_element(shared.cbegin(), shared.cend());
        for (qsizetype g = 0; best >= fewest && g < shared.size(); ++g)
            if (shared[g] == best) grounds[g]->closestTo.append(i);
    }
}

}  // namespace kondensat::exporting
