#include "export/archive/collected.h"

#include "core/text/codepoints.h"
#include "export/archive/yaml_writer.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::archive {

using namespace study;

namespace {

/// Quotes by their UTF-16 position in the text.
using QuotesAt = QMap<qsizetype, QString>;

QuotesAt quotesOf(const Study& study, const text::Document& document) {
    QuotesAt quotes;
    for (const text::PlacedMark& mark : document.marks()) {
        const QString id = mark.value.toObject().value(u"quote"_s).toString();
        const bool stands =
            mark.position < document.length() && document.text()[mark.position] == QChar::ObjectReplacementCharacter;
        if (stands && study.find<Quote>(RecordId::parse(id).value_or(RecordId()))) quotes.insert(mark.position, id);
    }
    return quotes;
}

/// A stretch of an analytic text as its file holds it.
QString withQuotes(const QString& text, const text::Span& span, const QuotesAt& quotes) {
    const auto escaped = [](const QString& words) { return QString(words).replace(u"{{"_s, u"{{}}"_s); };
    QString result;
    qsizetype from = span.start;
    for (auto it = quotes.lowerBound(span.start); it != quotes.cend() && it.key() < span.end; ++it) {
        result += escaped(text.mid(from, it.key() - from)) + u"{{"_s + it.value() + u"}}"_s;
        from = it.key() + 1;
    }
    return result + escaped(text.mid(from, span.end - from));
}

/// Keeps tabs and line ends out of a line of a .turns file.
QString escapedKey(QString key) {
    return key.replace(u'\\', u"\\\\"_s).replace(u'\t', u"\\t"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

QString timeOf(const QJsonObject& mark, QLatin1StringView name) {
    const qint64 ms = mark.value(name).toInteger(-1);
    return ms < 0 ? QString() : QString::number(ms);
}

/// The first words of a turn, by which it is found again when the text was edited by hand: up to 40 code points, and
/// nothing that would end a line or a column.
QString firstWords(QStringView turn) {
    qsizetype end = 0;
    for (int count = 0; count < 40 && end < turn.size(); ++count) {
        const QChar c = turn[end];
        if (c == u'\t' || c == u'\n' || c == u'\r') break;
        end += c.isHighSurrogate() && end + 1 < turn.size() && turn[end + 1].isLowSurrogate() ? 2 : 1;
    }
    return turn.first(end).toString();
}

QString turnsOf(const text::Document& document, LeftOut& leftOut) {
    const text::CodePoints codePoints(document.text());
    QList<text::PlacedMark> marks;
    for (const text::PlacedMark& mark : document.marks()) {
        if (mark.position >= document.length()) continue;  // all its words are hidden
        if (mark.value.toObject().contains(u"speaker"_s))
            marks.append(mark);
        else
            ++leftOut.marks;
    }
    QString turns;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const text::PlacedMark& mark = marks[i];
        const QJsonObject value = mark.value.toObject();
        const qsizetype end = i + 1 < marks.size() ? marks[i + 1].position : document.length();
        if (end == mark.position) continue;  // a turn none of whose words are left
        turns += QString::number(codePoints.fromUtf16(mark.position)) + u'\t' +
                 escapedKey(value.value(u"speaker"_s).toString()) + u'\t' + timeOf(value, QLatin1StringView("start")) +
                 u'\t' + timeOf(value, QLatin1StringView("end")) + u'\t' +
                 firstWords(QStringView(document.text()).sliced(mark.position, end - mark.position)) + u'\n';
    }
    return turns;
}

struct RangeIn {
    RecordId record;
    text::Range range;
};

QHash<RecordId, QList<RangeIn>> rangesByText(const Study& study, LeftOut& leftOut) {
    QHash<RecordId, QList<RangeIn>> ranges;
    forEachRange(study, [&](const auto& record) {
        const RecordId in = rangeOwner(study, record);
        if (study.record(in))
            ranges[in].append({record.id, record.range});
        else
            ++leftOut.ranges;
    });
    return ranges;
}

}  // namespace

TextFiles filesOf(const Study& study, const RecordId& id, LeftOut& leftOut) {
    return filesOf(study, id, *study.document(id), leftOut);
}

TextFiles filesOf(const Study& study, const RecordId& id, const text::Document& document, LeftOut& leftOut) {
    TextFiles files;
    files.text = document.text();
    if (study.find<AnalyticText>(id)) {
        const QuotesAt quotes = quotesOf(study, document);
        leftOut.marks += int(document.marks().size() - quotes.size());
        files.text = withQuotes(files.text, {0, files.text.size()}, quotes);
    } else if (study.find<Source>(id)) {
        files.turns = turnsOf(document, leftOut);
    } else {
        leftOut.marks += int(document.marks().size());
    }
    const QString held = wellFormed(files.text);
    if (held != files.text) ++leftOut.surrogates;
    files.text = held;
    return files;
}

PlacedRanges placeRanges(const Study& study, LeftOut& leftOut, const SourceVisitor& visit) {
    PlacedRanges placed;
    const auto ranges = rangesByText(study, leftOut);
    for (auto it = ranges.cbegin(); it != ranges.cend(); ++it) {
        const auto document = study.document(it.key());
        if (visit && study.find<Source>(it.key())) visit(it.key(), *document);
        const text::CodePoints codePoints(document->text());
        const bool analytic = study.find<AnalyticText>(it.key()) != nullptr;
        const QuotesAt quotes = analytic ? quotesOf(study, *document) : QuotesAt();
        for (const RangeIn& range : *it) {
            const auto span = document->spanOf(range.range);
            if (!span || span->length() == 0) {
                ++leftOut.ranges;
                continue;
            }
            const qsizetype start = codePoints.fromUtf16(span->start), end = codePoints.fromUtf16(span->end);
            const QString words = analytic ? withQuotes(document->text(), *span, quotes)
                                           : document->text().mid(span->start, span->length());
            placed.insert(range.record, {start, end, wellFormed(words)});
        }
    }
    if (visit)
        for (const Source& source : study.table<Source>())
            if (!ranges.contains(source.id)) visit(source.id, *study.document(source.id));
    return placed;
}

}  // namespace kondensat::exporting::archive
