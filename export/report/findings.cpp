#include "export/report/findings.h"

#include "export/report/grounds.h"
#include "export/report/sentence_grounds.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

QString bookmarkOf(const study::Quote& quote) {
    return u"quote-"_s + quote.id.toString();
}

/// The words that are printed: translated into the report's language where a translation is on record.
QString shownWords(const Facts& f, const study::Quote& quote) {
    const Translation* translation = f.translationOf(quote);
    return translation ? f.study.text(translation->id).trimmed() : f.printed(quote);
}

QList<Inline> paragraphsOf(const Facts& f, const study::Quote& quote, const QString& words) {
    QList<Inline> paragraphs;
    for (const QString& line : f.dialogueOf(quote, words)) paragraphs.append(Inline(line));
    return paragraphs;
}

const QString withheldNotice = u"[quote withheld]"_s;

template <class T>
Origin originOf(const T& record, qsizetype position = -1) {
    return {T::type, record.id.toString(), {}, position};
}

/// The original's mark, behind the translated words.
void addOriginal(Document& document, Inline& words, const Facts& f, const study::Quote& quote) {
    if (!f.translationOf(quote)) return;
    const QString id = u"original-note-"_s + quote.id.toString();
    words.runs.append(Run::footnote(id));
    document.footnotes.append({id, paragraphsOf(f, quote, f.printed(quote)), f.languageOf(quote)});
}

/// In square brackets, by which readers and a later comparison of the manuscript know it.
Inline inBrackets(const QString& words, const QString& language) {
    Run original(words);
    original.language = language;
    return {Run(u"["_s), original, Run(u"]"_s)};
}

/// The quote's own words as paragraphs of their own below the translated ones.
QList<Inline> originalBeside(const Facts& f, const study::Quote& quote) {
    QList<Inline> paragraphs;
    for (const QString& line : f.dialogueOf(quote, f.printed(quote))) paragraphs.append(inBrackets(line, f.languageOf(quote)));
    return paragraphs;
}

void addQuote(Document& document, const Facts& f, const study::Quote& quote, Originals originals) {
    if (f.isWithheld(quote)) {
        document.add(exporting::Quote{{Inline(withheldNotice)}, {}}).origin = originOf(quote);
        return;
    }
    QList<Inline> words = paragraphsOf(f, quote, shownWords(f, quote));
    QString label = f.labelOf(quote);
    if (originals == Originals::Footnotes && !words.isEmpty()) addOriginal(document, words.last(), f, quote);
    if (originals == Originals::Beside && f.translationOf(quote) && !words.isEmpty()) {
        if (!label.isEmpty()) words.last().runs.append(Run(u' ' + std::exchange(label, QString())));  // belongs to both
        words += originalBeside(f, quote);
    }
    Block& block = document.add(exporting::Quote{words, label}, bookmarkOf(quote));
    block.origin = originOf(quote);
    block.grounds = groundsOf(f, quote, f.disclosure);
    if (!f.translationOf(quote)) block.language = f.languageOf(quote);
}

/// A quote in the middle of a sentence: in quotation marks, with its label.
void addWithin(Document& document, Inline& paragraph, const Facts& f, const study::Quote& quote, Originals originals) {
    if (f.isWithheld(quote)) {
        paragraph.runs.append(Run(u' ' + withheldNotice));
        return;
    }
    const QString label = f.labelOf(quote);
    Run run(u" “"_s + shownWords(f, quote) + u"”"_s);
    if (!f.translationOf(quote)) run.language = f.languageOf(quote);
    paragraph.runs.append(run);
    if (originals == Originals::Footnotes) addOriginal(document, paragraph, f, quote);
    if (!label.isEmpty()) paragraph.runs.append(Run(u' ' + label));
    if (originals == Originals::Beside && f.translationOf(quote)) {
        paragraph.runs.append(Run(u" "_s));
        paragraph.runs += inBrackets(u'“' + f.printed(quote).simplified() + u'”', f.languageOf(quote)).runs;
    }
}

void addParagraph(Document& document, const Facts& f, const AnalyticText& text, const TextParagraph& pieces,
                  bool withQuotes, Originals originals) {
    Inline paragraph;
    qsizetype start = -1;
    const auto flush = [&] {
        if (!paragraph.isEmpty()) document.add(Paragraph{paragraph}).origin = originOf(text, start);
        paragraph = {};
    };
    for (const TextPiece& piece : pieces) {
        if (paragraph.runs.isEmpty()) start = piece.start;
        if (!piece.quote) {
            const bool space = !paragraph.isEmpty() && !u".,;:!?)"_s.contains(piece.words[0]);
            paragraph.runs.append(Run(space ? u' ' + piece.words : piece.words));
        } else if (withQuotes && piece.within) {
            addWithin(document, paragraph, f, *piece.quote, originals);
        } else if (withQuotes) {
            flush();
            addQuote(document, f, *piece.quote, originals);
        }
    }
    flush();
}

/// As many paragraphs and quotes as the layout wants of one text. A paragraph that holds nothing but a quote is none of
/// those that are counted.
void addParagraphs(Document& document, const Facts& f, const AnalyticText& text, const QList<TextParagraph>& paragraphs,
                   const LayoutBlock& block, Originals originals) {
    const QList<QList<Ground>> grounds = groundsOf(f, text, f.disclosure);
    int told = 0, quotes = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        TextParagraph pieces = paragraphs[i];
        const bool hasWords = std::any_of(pieces.cbegin(), pieces.cend(), [](const TextPiece& piece) { return !piece.quote; });
        if (hasWords && block.paragraphs > 0 && told == block.paragraphs) break;
        if (hasWords) ++told;
        if (block.mostQuotes > 0)
            pieces.removeIf([&](const TextPiece& piece) { return piece.quote && (f.isWithheld(*piece.quote) || quotes++ >= block.mostQuotes); });
        const qsizetype before = document.blocks.size();
        addParagraph(document, f, text, pieces, block.quotes, originals);
        for (qsizetype b = document.blocks.size() - 1; b >= before; --b)
            if (document.blocks[b].as<Paragraph>()) {
                document.blocks[b].grounds = grounds.value(i);
                pairSentences(document.blocks[b], f.language);
                break;
            }
    }
}

}  // namespace

void addFindings(Document& document, const Facts& f, const LayoutBlock& block, int level, Originals originals) {
    for (const Category* category : f.categories) {
        QList<std::pair<const AnalyticText*, QList<TextParagraph>>> texts;
        for (const AnalyticText* text : f.textsOf(*category)) {
            if (text->subgroup ? !block.subthemes : !block.introductions) continue;
            if (const auto paragraphs = f.paragraphsOf(*text); !paragraphs.isEmpty()) texts.append({text, paragraphs});
        }
        if (texts.isEmpty()) continue;
        document.add(Heading{level, f.headingOf(*category)}, u"theme-"_s + category->id.toString()).origin =
            originOf(*category);
        for (const auto& [text, paragraphs] : texts) {
            const QString heading = f.headingOf(*text);
            if (!heading.isEmpty() && (text->subgroup || heading != f.headingOf(*category)))
                document.add(Heading{level + 1, heading}, u"subtheme-"_s + text->id.toString()).origin =
                    originOf(*text);
            addParagraphs(document, f, *text, paragraphs, block, originals);
        }
    }
}

void addOriginals(Document& document, const Facts& f) {
    for (const study::Quote* quote : f.quotes) {
        if (!f.translationOf(*quote)) continue;
        Block& block = document.add(exporting::Quote{paragraphsOf(f, *quote, f.printed(*quote)), f.labelOf(*quote)},
                                    u"original-"_s + quote->id.toString());
        block.origin = originOf(*quote);
        block.language = f.languageOf(*quote);
    }
}

}  // namespace kondensat::exporting
