// Condensates, analytic texts and their quotes, in the order of reading.
#include "app/operations/comparison/comparing_moments.h"
#include "app/operations/comparison/sentences.h"
#include "app/operations/names.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

using namespace study;
using exporting::Facts;

namespace {

struct Sentence {
    QString words;
    bool isWithheld = false;
};

/// A condensate's sentences. What rests on nobody but those whose words may not be told (now) is withheld with them.
QList<Sentence> condensateSentences(const Moments& moments, const Facts& facts, const RecordId& id) {
    const auto* condensate = facts.study.find<Condensate>(id);
    if (!condensate) return {};
    const QString text = facts.study.text(id);
    QList<Sentence> sentences;
    for (const exporting::CondensateSentence& each :
         facts.sentencesOf(*condensate, [&](const MeaningUnit& unit) { return moments.now.isWithheld(passageNow(moments, unit)); }))
        sentences.append({text.mid(each.span.start, each.span.length()), each.isWithheld});
    return sentences;
}

/// The researchers' own words as they are printed, quotes left out.
QList<Sentence> analyticSentences(const Facts& facts, const RecordId& id) {
    QList<Sentence> sentences;
    const auto* text = facts.study.find<AnalyticText>(id);
    if (!text) return sentences;
    for (const exporting::TextParagraph& paragraph : facts.paragraphsOf(*text)) {
        QString words;
        for (const exporting::TextPiece& piece : paragraph)
            if (!piece.quote) words += (words.isEmpty() || u".,;:!?)"_s.contains(piece.words[0]) ? QString() : u" "_s) + piece.words;
        for (const text::Span& span : text::sentences(words, facts.language)) sentences.append({words.mid(span.start, span.length())});
    }
    return sentences;
}

void compareSentences(const Moments& moments, const RecordId& id, QLatin1StringView type, const QString& name, const QString& in, const QList<Sentence>& then,
                      const QList<Sentence>& later) {
    const auto wordsOf = [](const QList<Sentence>& sentences) {
        QStringList words;
        for (const Sentence& sentence : sentences) words.append(sentence.words);
        return words;
    };
    for (const SentencePair& pair : pairSentences(wordsOf(then), wordsOf(later), moments.later.language)) {
        const Sentence before = pair.before < 0 ? Sentence() : then[pair.before], after = pair.after < 0 ? Sentence() : later[pair.after];
        if (pair.before >= 0 && pair.after >= 0 && wordingDifferences(before.words, after.words).isEmpty()) continue;  // the same but for typographic signs
        const Became became = pair.before < 0 ? Became::Added : pair.after < 0 ? Became::Dropped : Became::Changed;
        moments.comparison.rows.append({ComparedPart::Texts, became, id, QString(type), name, in, before.isWithheld ? exporting::withheldWords : before.words,
                                        after.isWithheld ? exporting::withheldWords : after.words, {}, before.isWithheld || after.isWithheld});
    }
}

/// Records of the later moment, and then those that are only in the earlier one.
template <class T>
QList<RecordId> united(const QList<const T*>& later, const QList<const T*>& then) {
    QList<RecordId> ids;
    for (const auto& list : {later, then})
        for (const T* record : list)
            if (!ids.contains(record->id)) ids.append(record->id);
    return ids;
}

void compareCondensates(const Moments& moments) {
    const auto all = [](const Facts& facts) {
        QList<const Condensate*> condensates;
        for (const CodeGroup* group : facts.index.children<CodeGroup>(facts.analysisId))
            for (const Subgroup* subgroup : facts.index.children<Subgroup>(group->id)) condensates += facts.index.children<Condensate>(subgroup->id);
        return condensates;
    };
    for (const RecordId& id : united(all(moments.later), all(moments.then))) {
        const Facts& facts = moments.later.study.find<Condensate>(id) ? moments.later : moments.then;
        const auto* subgroup = facts.study.find<Subgroup>(facts.study.find<Condensate>(id)->parent);
        compareSentences(moments, id, Condensate::type, subgroup ? subgroup->name : QString(), subgroup ? nameOf(facts.study, subgroup->parent) : QString(),
                         condensateSentences(moments, moments.then, id), condensateSentences(moments, moments.later, id));
    }
}

QList<const AnalyticText*> analyticTexts(const Facts& facts) {
    QList<const AnalyticText*> texts;
    for (const Category* category : facts.categories) texts += facts.textsOf(*category);
    return texts;
}

/// "Trust the driver": its own heading, or that of the theme which it introduces.
QString headingOf(const Facts& facts, const AnalyticText& text) {
    const QString own = facts.headingOf(text);
    const auto* category = facts.study.find<Category>(text.parent);
    return !own.isEmpty() || !category ? own : facts.headingOf(*category);
}
QString themeOf(const Facts& facts, const AnalyticText& text) {
    const auto* category = facts.study.find<Category>(text.parent);
    return category ? facts.headingOf(*category) : QString();
}

void compareAnalyticTexts(const Moments& moments) {
    for (const RecordId& id : united(analyticTexts(moments.later), analyticTexts(moments.then))) {
        const auto* then = moments.then.study.find<AnalyticText>(id);
        const auto* later = moments.later.study.find<AnalyticText>(id);
        const Facts& facts = later ? moments.later : moments.then;
        const AnalyticText& text = later ? *later : *then;
        const QString name = headingOf(facts, text), in = themeOf(facts, text);
        if (then && later) {
            if (then->heading != later->heading) moments.add(ComparedPart::Texts, Became::Headed, *later, AnalyticText::type, name, in, then->heading, later->heading);
            if (then->parent != later->parent || then->subgroup != later->subgroup)
                moments.add(ComparedPart::Texts, Became::Moved, *later, AnalyticText::type, name, in, themeOf(moments.then, *then), in);
        }
        compareSentences(moments, id, AnalyticText::type, name, in, analyticSentences(moments.then, id), analyticSentences(moments.later, id));
    }
}

class QuotesCompared {
public:
    explicit QuotesCompared(const Moments& moments) : m_moments(moments) {}

    void run() {
        QSet<RecordId> then, later;
        for (const Quote* quote : m_moments.then.quotes) then.insert(quote->id);
        for (const Quote* quote : m_moments.later.quotes) later.insert(quote->id);
        for (const Quote* quote : m_moments.later.quotes) {
            if (then.contains(quote->id)) compare(*m_moments.then.study.find<Quote>(quote->id), *quote);
            else add(Became::Added, *quote, m_moments.later, {}, printed(m_moments.later, *quote));
        }
        for (const Quote* quote : m_moments.then.quotes)
            if (!later.contains(quote->id)) add(Became::Dropped, *quote, m_moments.then, printed(m_moments.then, *quote), {});
    }

private:
    static RecordId sourceOf(const Facts& facts, const Quote& quote) {
        const auto* unit = facts.study.find<MeaningUnit>(quote.unit);
        return quote.source || !unit ? quote.source : unit->source;
    }
    static text::Range rangeOf(const Facts& facts, const Quote& quote) {
        const auto* unit = facts.study.find<MeaningUnit>(quote.unit);
        return quote.source || !unit ? quote.range : unit->range;
    }
    [[nodiscard]] method::Passage passage(const Facts& facts, const Quote& quote) const { return passageNow(m_moments, sourceOf(facts, quote), rangeOf(facts, quote)); }
    /// Bound words that may not be told (any more).
    [[nodiscard]] bool isWithheld(const Facts& facts, const Quote& quote) const { return sourceOf(facts, quote) && m_moments.now.isWithheld(passage(facts, quote)); }
    /// As it is printed, but that its transcript counts as it stands now.
    [[nodiscard]] QString printed(const Facts& facts, const Quote& quote) const {
        if (const Translation* translation = facts.translationOf(quote)) return facts.study.text(translation->id).trimmed();
        if (!quote.edited.isEmpty()) return quote.edited.trimmed();
        return (sourceOf(facts, quote) ? passage(facts, quote).text : quote.verbatim).trimmed();
    }
    /// Whether what is printed is the transcript's own words, and these were other ones then.
    [[nodiscard]] bool wasCorrected(const Quote& then, const Quote& later) const {
        if (!later.edited.isEmpty() || m_moments.later.translationOf(later) || !(rangeOf(m_moments.then, then) == rangeOf(m_moments.later, later))) return false;
        const RecordId source = sourceOf(m_moments.later, later);
        return source && m_moments.then.study.document(source)->textOf(rangeOf(m_moments.then, then)) != m_moments.later.study.document(source)->textOf(rangeOf(m_moments.later, later));
    }
    void add(Became became, const Quote& quote, const Facts& facts, const QString& before, const QString& after) {
        const auto* text = facts.study.find<AnalyticText>(quote.parent);
        const bool withheld = isWithheld(facts, quote);
        m_moments.comparison.rows.append({ComparedPart::Quotes, became, quote.id, QString(Quote::type), withheld ? QString() : facts.labelOf(quote),
                                          text ? headingOf(facts, *text) : QString(), withheld ? QString() : before, withheld ? QString() : after, {}, withheld});
    }
    void compare(const Quote& then, const Quote& later) {
        const Facts &before = m_moments.then, &after = m_moments.later;
        const bool wasOther = isWithheld(before, then);  // another passage than now, of somebody whose words may not be told
        const QString was = wasOther ? QString() : printed(before, then), is = printed(after, later);
        if (!wordingDifferences(was, is).isEmpty()) add(Became::Changed, later, after, was, is);
        else if (wasCorrected(then, later)) add(Became::Corrected, later, after, {}, is);
        if (before.labelOf(then) != after.labelOf(later)) add(Became::Attributed, later, after, wasOther ? QString() : before.labelOf(then), after.labelOf(later));
        if (then.parent != later.parent) {
            const auto headingIn = [](const Facts& facts, const RecordId& id) {
                const auto* text = facts.study.find<AnalyticText>(id);
                return text ? headingOf(facts, *text) : QString();
            };
            add(Became::Moved, later, after, headingIn(before, then.parent), headingIn(after, later.parent));
        }
    }
    const Moments& m_moments;
};

}  // namespace

void compareTexts(const Moments& moments) {
    compareCondensates(moments);
    compareAnalyticTexts(moments);
}

void compareQuotes(const Moments& moments) { QuotesCompared(moments).run(); }

}  // namespace kondensat::app
