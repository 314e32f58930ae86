#include "core/method/speakers.h"

#include "core/method/index.h"
#include "core/method/turns.h"

namespace kondensat::method {

using namespace Qt::StringLiterals;
using study::Study;
using text::Span;

namespace {

bool holdsLetters(QStringView text, const Span& span) {
    const QStringView part = text.mid(span.start, span.length());
    return std::any_of(part.cbegin(), part.cend(), [](QChar c) { return !c.isSpace() && !c.isPunct(); });
}

struct Piece {
    QString literal, placeholder;  ///< the literal stands before the placeholder
};

/// A template's inside, cut behind each placeholder; the last piece may have none.
QList<Piece> piecesOf(const QString& pattern) {
    QList<Piece> pieces;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at), close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            pieces.append({pattern.mid(at), {}});
            break;
        }
        pieces.append({pattern.mid(at, open - at), pattern.mid(open + 1, close - open - 1).trimmed()});
        at = close + 1;
    }
    return pieces;
}

QString valueOf(const QString& placeholder, const study::Participant& participant, const QString& session) {
    if (placeholder == "id"_L1) return participant.label;
    if (placeholder == "session"_L1) return session;
    return participant.attributes.value(placeholder);
}

QString filled(const QList<Piece>& pieces, const study::Participant& participant, const QString& session) {
    QString label;
    bool any = false;
    for (const Piece& piece : pieces) {
        if (piece.placeholder.isEmpty()) {
            label += piece.literal;
            continue;
        }
        const QString value = valueOf(piece.placeholder, participant, session);
        if (value.isEmpty()) continue;
        if (any || &piece == &pieces.front()) label += piece.literal;
        label += value;
        any = true;
    }
    return any ? label : QString();
}

}  // namespace

QList<TurnSpan> turnsIn(const text::Document& document, const study::Source& source) {
    QList<TurnSpan> turns;
    const auto marks = document.marks();
    turns.reserve(marks.size());
    for (const text::PlacedMark& mark : marks) {
        if (!turns.isEmpty()) turns.last().span.end = mark.position;
        const QJsonObject value = mark.value.toObject();
        TurnSpan turn;
        turn.span = {mark.position, document.length()};
        turn.speakerKey = value.value("speaker"_L1).toString();
        turn.who = RecordId::parse(source.speakerIs.value(turn.speakerKey)).value_or(RecordId());
        turn.startMs = qint64(value.value("start"_L1).toDouble(-1));
        turn.endMs = qint64(value.value("end"_L1).toDouble(-1));
        turns.append(turn);
    }
    return turns;
}

QList<TurnSpan> turnsWithin(const QList<TurnSpan>& turns, QStringView text, const Span& span) {
    QList<TurnSpan> found;
    auto turn = std::lower_bound(turns.cbegin(), turns.cend(), span.start,
                                 [](const TurnSpan& t, qsizetype position) { return t.span.end <= position; });
    for (; turn != turns.cend() && turn->span.start < span.end; ++turn) {
        TurnSpan part = *turn;
        part.span = {std::max(span.start, turn->span.start), std::min(span.end, turn->span.end)};
        if (holdsLetters(text, part.span)) found.append(part);
    }
    return found;
}

QList<RecordId> participantsIn(const Study& study, const study::Source& source, const QList<TurnSpan>& turns,
                               QStringView text, const Span& span) {
    QList<RecordId> participants;
    if (turns.isEmpty()) {
        const auto* session = study.find<study::Session>(source.session);
        if (source.kind == "written text"_L1 && session && session->participants.size() == 1)
            participants.append(*session->participants.begin());
        return participants;
    }
    for (const TurnSpan& turn : turnsWithin(turns, text, span))
        if (study.find<study::Participant>(turn.who) && !participants.contains(turn.who)) participants.append(turn.who);
    return participants;
}

QList<TurnSpan> turnsOf(const Study& study, const RecordId& id) {
    const auto* source = study.find<study::Source>(id);
    return source ? turnsIn(*study.document(id), *source) : QList<TurnSpan>();
}

QList<RecordId> participantsIn(const Study& study, const RecordId& id, const Span& span) {
    const auto* source = study.find<study::Source>(id);
    if (!source) return {};
    const auto document = study.document(id);
    return participantsIn(study, *source, turnsIn(*document, *source), document->text(), span);
}

namespace {

struct Place {
    RecordId source;
    text::Range range;
};

Place placeOf(const Study& study, const RecordId& id) {
    if (const auto* unit = study.find<study::MeaningUnit>(id)) return {unit->source, unit->range};
    if (const auto* gold = study.find<study::GoldQuote>(id)) {
        const auto* unit = study.find<study::MeaningUnit>(gold->unit);
        if (!unit) return {};
        return {unit->source, gold->range.isNull() ? unit->range : gold->range};
    }
    if (const auto* quote = study.find<study::Quote>(id)) {
        const auto* unit = study.find<study::MeaningUnit>(quote->unit);
        return {quote->source || !unit ? quote->source : unit->source,
                quote->range.isNull() && unit ? unit->range : quote->range};
    }
    return {};
}

}  // namespace

QList<RecordId> participantsOf(const Study& study, const RecordId& unitOrQuote) {
    const Place place = placeOf(study, unitOrQuote);
    if (!place.source || place.range.isNull()) return {};
    const auto span = study.document(place.source)->spanOf(place.range);
    return span ? participantsIn(study, place.source, *span) : QList<RecordId>();
}

QString speakerName(const Study& study, const RecordId& sourceId, const TurnSpan& turn) {
    if (const auto* participant = study.find<study::Participant>(turn.who)) return participant->label;
    if (const auto* member = study.find<study::Member>(turn.who))
        return member->initials.isEmpty() ? member->name : member->initials;
    const auto* source = study.find<study::Source>(sourceId);
    return source ? source->speakers.value(turn.speakerKey, turn.speakerKey) : turn.speakerKey;
}

QString quoteLabel(const Study& study, const QString& pattern, const QList<RecordId>& participants,
                   const RecordId& sessionId) {
    QString inside = pattern.trimmed().isEmpty() ? u"({id})"_s : pattern.trimmed(), open, close;
    static const QStringList brackets{u"()"_s, u"[]"_s};
    for (const QString& pair : brackets)
        if (inside.startsWith(pair[0]) && inside.endsWith(pair[1])) {
            open = pair[0], close = pair[1];
            inside = inside.mid(1, inside.size() - 2);
            break;
        }
    const QList<Piece> pieces = piecesOf(inside);
    const auto* session = study.find<study::Session>(sessionId);
    QStringList labels;
    for (const RecordId& id : participants)
        if (const auto* participant = study.find<study::Participant>(id)) {
            const QString label = filled(pieces, *participant, session ? session->name : QString());
            if (!label.isEmpty()) labels.append(label);
        }
    return labels.isEmpty() ? QString() : open + labels.join(u"; "_s) + close;
}

QString quoteLabel(const Study& study, const RecordId& quoteOrUnit) {
    const auto* quote = study.find<study::Quote>(quoteOrUnit);
    if (quote && !quote->label.isEmpty()) return quote->label;
    const auto* source = study.find<study::Source>(placeOf(study, quoteOrUnit).source);
    return quoteLabel(study, study.info().quoteLabel, participantsOf(study, quoteOrUnit),
                      source ? source->session : RecordId());
}

}  // namespace kondensat::method
