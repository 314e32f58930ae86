#include "app/operations/bound_quotes.h"

#include "core/method/speakers.h"
#include "core/study/ranges.h"
#include "core/text/segment.h"

namespace kondensat::app {

using namespace study;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

constexpr QChar place = QChar::ObjectReplacementCharacter;

std::optional<QuoteBinding> bindingOf(const Study& study, const RecordId& source, const RecordId& unit,
                                      const text::Range& range) {
    if (!study.find<Source>(source) || range.isNull()) return {};
    const QString words = study.document(source)->textOf(range);
    if (words.trimmed().isEmpty()) return {};
    return QuoteBinding{source, unit, range, words};
}

RecordId quoteIn(const QJsonValue& mark) {
    return RecordId::parse(mark.toObject().value("quote"_L1).toString()).value_or(RecordId());
}

QJsonObject markOf(const RecordId& quote) {
    return {{u"quote"_s, quote.toString()}};
}

/// The marks of quotes, also of those whose record is gone.
QList<std::pair<RecordId, text::PlacedMark>> quoteMarks(const text::Document& document) {
    QList<std::pair<RecordId, text::PlacedMark>> marks;
    for (const text::PlacedMark& mark : document.marks())
        if (const RecordId id = quoteIn(mark.value)) marks.append({id, mark});
    return marks;
}

bool stands(const text::Document& document, const text::PlacedMark& mark) {
    return mark.position < document.length() && document.text()[mark.position] == place;
}

text::Range rangeOf(const Study& study, const Quote& quote) {
    const auto* unit = study.find<MeaningUnit>(quote.unit);
    return quote.range.isNull() && unit ? unit->range : quote.range;
}

void removeRecord(ChangeSet& changes, const Study& study, const RecordId& quote) {
    for (const Translation* version : study.children<Translation>(quote)) changes.remove(version->id);
    changes.remove(quote);
}

/// What to put in at a position so that a quote there begins or ends no paragraph of words.
struct Around {
    QString before, after;
};
Around around(const QString& text, qsizetype position) {
    const auto lineEnd = [&](qsizetype at) { return at < 0 || at >= text.size() || text[at] == u'\n'; };
    const bool begins = lineEnd(position - 1), ends = lineEnd(position);
    if (begins && ends) return {};
    if (ends && !text[position - 1].isSpace()) return {u"\n"_s, {}};
    if (begins) return {{}, u"\n"_s};
    return {};
}

}  // namespace

std::optional<QuoteBinding> bindingOf(const Study& study, const RecordId& id) {
    const auto* gold = study.find<GoldQuote>(id);
    const auto* unit = study.find<MeaningUnit>(gold ? gold->unit : id);
    if (!unit) return {};
    return bindingOf(study, unit->source, unit->id, gold && !gold->range.isNull() ? gold->range : unit->range);
}

std::optional<QuoteBinding> bindingOf(const Study& study, const RecordId& source, const Span& span,
                                      const QSet<RecordId>& units) {
    const auto document = study.document(source);
    const Span words = text::trimmed(document->text(), span);
    if (!study.find<Source>(source) || words.length() <= 0) return {};
    QuoteBinding binding{source, {}, document->rangeOf(words), document->text().mid(words.start, words.length())};
    qsizetype shortest = -1;
    for (const RecordId& id : units) {
        const auto* unit = study.find<MeaningUnit>(id);
        const auto where = unit && unit->source == source ? document->spanOf(unit->range) : std::nullopt;
        if (!where || where->start > words.start || where->end < words.end) continue;
        if (shortest >= 0 && where->length() >= shortest) continue;
        shortest = where->length();
        binding.unit = id;
    }
    return binding;
}

QList<PlacedQuote> placedQuotesOf(const Study& study, const RecordId& analyticText) {
    const auto document = study.document(analyticText);
    QList<PlacedQuote> placed;
    for (const auto& [id, mark] : quoteMarks(*document))
        if (stands(*document, mark) && study.find<Quote>(id)) placed.append({mark.position, id});
    return placed;
}

RecordId insertQuote(ChangeSet& changes, const Study& study, const RecordId& analyticText, qsizetype position,
                     const QuoteBinding& binding) {
    const auto document = study.document(analyticText);
    position = std::clamp<qsizetype>(position, 0, document->length());
    Quote quote;
    quote.parent = analyticText;
    quote.source = binding.source;
    quote.unit = binding.unit;
    quote.range = binding.range;
    quote.verbatim = binding.words;
    const RecordId id = changes.add(quote);
    const Around put = around(document->text(), position);
    std::optional<text::UnitName> after;
    if (position > 0) after = document->unitAt(position - 1);
    const text::UnitName name{changes.entry(), quint32(put.before.size())};
    changes.edit(analyticText, {text::Insert{after, put.before + place + put.after}, text::Mark{name, markOf(id)}});
    return id;
}

void removeQuote(ChangeSet& changes, const Study& study, const RecordId& id) {
    const auto* quote = study.find<Quote>(id);
    if (!quote) return;
    const auto document = study.document(quote->parent);
    text::Edit edit;
    for (const auto& [of, mark] : quoteMarks(*document)) {
        if (of != id) continue;
        if (stands(*document, mark)) {
            const QString& text = document->text();
            const qsizetype at = mark.position;
            const bool alone = (at == 0 || text[at - 1] == u'\n') && (at + 1 == text.size() || text[at + 1] == u'\n');
            // A paragraph that was the quote goes with it.
            const Span gone = alone && at > 0                 ? Span{at - 1, at + 1}
                              : alone && at + 1 < text.size() ? Span{at, at + 2}
                                                              : Span{at, at + 1};
            edit += document->replacing(gone, {});
        }
        edit.append(text::Mark{mark.at, QJsonValue()});
    }
    changes.edit(quote->parent, edit);
    removeRecord(changes, study, id);
}

void settleQuotes(ChangeSet& changes, const Study& study, const RecordId& analyticText) {
    const auto before = study.document(analyticText);
    text::Document after = *before;
    for (const Change& change : changes.changes())
        if (change.kind == Change::Kind::Edit && change.record == analyticText)
            after.apply(changes.entry(), change.edit);
    // An edit at a quote's side may have put the quote's character in anew: it stands for the one that went.
    QList<text::UnitName> anew;
    QSet<text::UnitName> marked;
    for (const auto& [id, mark] : quoteMarks(after)) marked.insert(mark.at);
    for (qsizetype at = after.text().indexOf(place); at >= 0; at = after.text().indexOf(place, at + 1))
        if (const text::UnitName name = after.unitAt(at); name.entry == changes.entry() && !marked.contains(name))
            anew.append(name);
    text::Edit marks;
    for (const auto& [id, mark] : quoteMarks(*before)) {
        if (!stands(*before, mark)) continue;
        const auto span = after.spanOf({mark.at, mark.at});  // of what replaced it, where it is gone
        if (span && span->length() > 0 && after.unitAt(span->start) == mark.at) continue;
        marks.append(text::Mark{mark.at, QJsonValue()});
        if (!anew.isEmpty())
            marks.append(text::Mark{anew.takeFirst(), markOf(id)});
        else if (study.find<Quote>(id))
            removeRecord(changes, study, id);
    }
    changes.edit(analyticText, marks);
}

CopiedText copied(const Study& study, const RecordId& analyticText, const Span& span) {
    CopiedText copy;
    const QString text = study.text(analyticText);
    QHash<qsizetype, RecordId> quotes;
    for (const PlacedQuote& placed : placedQuotesOf(study, analyticText)) quotes.insert(placed.position, placed.quote);
    for (qsizetype at = std::max<qsizetype>(0, span.start); at < std::min(span.end, text.size()); ++at) {
        const auto* quote = text[at] == place ? study.find<Quote>(quotes.value(at)) : nullptr;
        if (text[at] == place && !quote) continue;
        copy.text += text[at];
        if (!quote) continue;
        CopiedText::Copy one{*quote, {}};
        for (const Translation* version : study.children<Translation>(quote->id))
            one.versions.append({*version, study.text(version->id)});
        copy.quotes.append(one);
    }
    return copy;
}

void insertCopied(ChangeSet& changes, const Study& study, const RecordId& analyticText, qsizetype position,
                  const CopiedText& copy) {
    const auto document = study.document(analyticText);
    position = std::clamp<qsizetype>(position, 0, document->length());
    std::optional<text::UnitName> after;
    if (position > 0) after = document->unitAt(position - 1);
    text::Edit edit{text::Insert{after, copy.text}};
    qsizetype at = -1;
    for (const CopiedText::Copy& one : copy.quotes) {
        Quote quote = one.fields;
        quote.id = {};
        quote.parent = analyticText;
        const RecordId id = changes.add(quote);
        for (CopiedText::Version version : one.versions) {
            version.fields.id = {};
            version.fields.parent = id;
            changes.write(changes.add(version.fields), version.text);
        }
        at = copy.text.indexOf(place, at + 1);
        edit.append(text::Mark{{changes.entry(), quint32(at)}, markOf(id)});
    }
    if (!copy.text.isEmpty()) changes.edit(analyticText, edit);
}

QuoteState stateOf(const Study& study, const RecordId& id) {
    QuoteState state;
    const auto* quote = study.find<Quote>(id);
    if (!quote) return state;
    state.source = rangeOwner(study, *quote);
    const auto document = study.document(state.source);
    const text::Range range = rangeOf(study, *quote);
    if (const auto span = range.isNull() ? std::nullopt : document->spanOf(range)) {
        state.span = *span;
        state.now = document->text().mid(span->start, span->length());
    }
    state.changed = state.source && !quote->verbatim.isEmpty() && state.now != quote->verbatim;
    if (state.changed) state.sinceBound = text::compareQuote(quote->verbatim, state.now);
    const QString& original = state.now.isEmpty() ? quote->verbatim : state.now;
    if (!quote->edited.isEmpty()) state.edits = text::compareQuote(original, quote->edited, study.info().quotePolicy);
    state.printed = (quote->edited.isEmpty() ? original : quote->edited).trimmed();
    state.label = method::quoteLabel(study, id);
    const auto* source = study.find<Source>(state.source);
    state.templateLabel = quote->label.isEmpty()
                              ? state.label
                              : method::quoteLabel(study, study.info().quoteLabel, method::participantsOf(study, id),
                                                   source ? source->session : RecordId());
    return state;
}

void takeWordsNow(ChangeSet& changes, const Study& study, const RecordId& quote) {
    const QString now = stateOf(study, quote).now;
    if (!now.isEmpty()) changes.set(quote, &Quote::verbatim, now);
}

}  // namespace kondensat::app
