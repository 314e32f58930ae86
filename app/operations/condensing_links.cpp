// Sentences of a condensate and the units they come from.
#include "app/operations/condensing.h"

#include "core/method/trace_nodes.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;
using kondensat::text::Span;

namespace kondensat::app {
namespace {

constexpr qsizetype wordsToShare = 2;

QStringList contentWordsOf(const QString& text, const QString& language) {
    QStringList words;
    for (const Span& span : text::contentWords(text, language))
        words.append(text::caseFolded(QStringView(text).mid(span.start, span.length())));
    return words;
}

/// Words of the sentence, each once and as written, that have a form among the unit's words.
QStringList sharedWords(const QString& sentence, const QStringList& ofUnit, const QString& language) {
    QStringList shared, seen;
    for (const Span& span : text::contentWords(sentence, language)) {
        const QString word = sentence.mid(span.start, span.length());
        const QString folded = text::caseFolded(word);
        const auto same = [&](const QString& other) { return text::sameWord(folded, other); };
        if (std::any_of(seen.cbegin(), seen.cend(), same)) continue;
        if (std::none_of(ofUnit.cbegin(), ofUnit.cend(), same)) continue;
        seen.append(folded);
        shared.append(word);
    }
    return shared;
}

struct PlacedLink {
    const SentenceLink* link;
    Span span;
};

QList<PlacedLink> placedLinks(const method::Index& index, const RecordId& condensate) {
    const auto document = index.study().document(condensate);
    QList<PlacedLink> placed;
    for (const SentenceLink* link : index.children<SentenceLink>(condensate)) {
        const auto span = link->range.isNull() ? std::nullopt : document->spanOf(link->range);
        if (span && span->length() > 0) placed.append({link, *span});
    }
    return placed;
}

/// What has to change in the links of one condensate; each link once, whatever number of sentences it lies over.
class LinkChanges {
public:
    LinkChanges(const method::Index& index, const RecordId& condensate)
        : m_condensate(condensate),
          m_document(index.study().document(condensate)),
          m_links(placedLinks(index, condensate)) {}

    void want(const SentenceUnits& sentence);
    void addTo(ChangeSet& changes) const;

private:
    struct Part {
        Span span;
        RefSet units;
    };
    [[nodiscard]] Span shared(const Span& a, const Span& b) const {
        return text::trimmed(m_document->text(), {std::max(a.start, b.start), std::min(a.end, b.end)});
    }
    RecordId m_condensate;
    std::shared_ptr<const text::Document> m_document;
    QList<PlacedLink> m_links;
    QHash<RecordId, QList<Part>> m_split;  ///< links that fall into parts, or lose all
    QHash<RecordId, RefSet> m_units;       ///< links that keep their words, with other units
    QList<Part> m_fresh;
};

void LinkChanges::want(const SentenceUnits& sentence) {
    RefSet missing = sentence.units;
    const PlacedLink* within = nullptr;
    for (const PlacedLink& placed : m_links) {
        if (shared(placed.span, sentence.span).length() <= 0) continue;
        const RefSet now = m_units.value(placed.link->id, placed.link->units);
        const bool inside = placed.span.start >= sentence.span.start && placed.span.end <= sentence.span.end;
        RefSet kept;
        for (const RecordId& unit : now)
            if (sentence.units.contains(unit)) kept.insert(unit);
        if (inside) {
            m_units.insert(placed.link->id, kept);
            if (!within || shared(placed.span, sentence.span) == text::trimmed(m_document->text(), sentence.span))
                within = &placed;
        } else if (kept.size() != now.size()) {  // the rest of its words keeps what this sentence gives up
            QList<Part>& parts = m_split[placed.link->id];
            if (parts.isEmpty()) parts.append({placed.span, now});
            QList<Part> cut;
            for (const Part& part : std::as_const(parts)) {
                for (const Span& rest : {Span{part.span.start, std::min(part.span.end, sentence.span.start)},
                                         Span{std::max(part.span.start, sentence.span.end), part.span.end}})
                    if (rest.end > rest.start && text::trimmed(m_document->text(), rest).length() > 0)
                        cut.append({text::trimmed(m_document->text(), rest), part.units});
                const Span middle = shared(part.span, sentence.span);
                if (middle.length() > 0 && !kept.isEmpty()) cut.append({middle, kept});
            }
            parts = cut;
        }
        for (const RecordId& unit : kept) missing.remove(unit);
    }
    if (missing.isEmpty()) return;
    if (within) {
        RefSet& units = m_units[within->link->id];
        for (const RecordId& unit : missing) units.insert(unit);
    } else {
        m_fresh.append({text::trimmed(m_document->text(), sentence.span), missing});
    }
}

void LinkChanges::addTo(ChangeSet& changes) const {
    const auto add = [&](const Part& part) {
        SentenceLink link;
        link.parent = m_condensate;
        link.range = m_document->rangeOf(part.span);
        link.units = part.units;
        changes.add(link);
    };
    for (const PlacedLink& placed : m_links) {
        const RecordId& id = placed.link->id;
        if (const auto split = m_split.constFind(id); split != m_split.cend()) {
            changes.remove(id);
            for (const Part& part : *split) add(part);
        } else if (const auto units = m_units.constFind(id); units != m_units.cend()) {
            if (units->isEmpty()) {
                changes.remove(id);
                continue;
            }
            for (const RecordId& unit : *units)
                if (!placed.link->units.contains(unit)) changes.include(id, &SentenceLink::units, unit);
            for (const RecordId& unit : placed.link->units)
                if (!units->contains(unit)) changes.include(id, &SentenceLink::units, unit, false);
        }
    }
    for (const Part& part : m_fresh) add(part);
}

}  // namespace

QList<SentenceProposal> proposeLinks(const method::Index& index, const RecordId& condensate,
                                     const QList<UnitWords>& units) {
    const QString language = index.language(), text = index.study().text(condensate);
    QList<QStringList> wordsOf;
    for (const UnitWords& unit : units) wordsOf.append(contentWordsOf(unit.text, language));
    const QList<method::LinkedSpan> sentences = method::linkedSentences(index, condensate);
    QSet<RecordId> used;
    for (const auto& sentence : sentences) used.unite({sentence.targets.begin(), sentence.targets.end()});

    QList<SentenceProposal> proposals;
    for (const auto& sentence : sentences) {
        SentenceProposal proposal{sentence.span, sentence.targets, {}};
        const QString words = text.mid(sentence.span.start, sentence.span.length());
        const qsizetype enough = std::min(wordsToShare, text::contentWords(words, language).size());
        qsizetype most = 0;
        for (qsizetype i = 0; i < units.size(); ++i) {
            if (sentence.targets.contains(units[i].unit)) continue;
            if (!sentence.targets.isEmpty() && used.contains(units[i].unit)) continue;
            const QStringList shared = sharedWords(words, wordsOf[i], language);
            if (shared.isEmpty() || shared.size() < enough) continue;
            proposal.proposed.append({units[i].unit, shared});
            most = std::max(most, shared.size());
        }
        proposal.proposed.removeIf([&](const ProposedUnit& unit) { return unit.shared.size() * 2 < most; });
        std::stable_sort(
            proposal.proposed.begin(), proposal.proposed.end(),
            [](const ProposedUnit& a, const ProposedUnit& b) { return a.shared.size() > b.shared.size(); });
        proposals.append(proposal);
    }
    return proposals;
}

ChangeSet linkSentences(const method::Index& index, const RecordId& condensate, const QList<SentenceUnits>& sentences) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "linked %n sentence to its meaning units|linked %n sentences to their meaning units"),
                      int(sentences.size()));
    LinkChanges links(index, condensate);
    for (const SentenceUnits& sentence : sentences) links.want(sentence);
    links.addTo(changes);
    return changes;
}

}  // namespace kondensat::app
