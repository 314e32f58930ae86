// Edits and ranges as they stand in payloads (docs/formats/project-file.md).
#include <QJsonArray>
#include <QJsonObject>

#include "core/text/document.h"

using namespace Qt::StringLiterals;

namespace kondensat::text {
namespace {

QString unitToString(const UnitName& unit) { return unit.entry.toHex() + u':' + QString::number(unit.offset); }

std::optional<UnitName> unitFromString(QStringView text) {
    if (text.size() < 34 || text[32] != u':') return std::nullopt;
    const auto entry = EntryId::fromHex(text.first(32));
    bool ok = false;
    const uint offset = text.sliced(33).toUInt(&ok);
    if (!entry || !ok) return std::nullopt;
    return UnitName{*entry, offset};
}

/// Erased units become a count between the pieces that are left.
QJsonArray pieces(const QString& text) {
    QJsonArray array;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && text[to].isNull() == text[from].isNull()) ++to;
        if (text[from].isNull()) array.append(to - from);
        else array.append(text.mid(from, to - from));
        from = to;
    }
    return array;
}

std::optional<QString> joinPieces(const QJsonArray& array) {
    constexpr qint64 most = 100'000'000;  // units; a count in a damaged file must not claim all memory
    QString text;
    for (const QJsonValue& piece : array) {
        if (piece.isString()) text += piece.toString();
        else if (piece.isDouble() && piece.toInteger() >= 0 && text.size() + piece.toInteger() <= most) text += QString(piece.toInteger(), QChar(u'\0'));
        else return std::nullopt;
    }
    return text;
}

QJsonObject operationToJson(const Operation& operation) {
    QJsonObject json;
    if (const auto* insert = std::get_if<Insert>(&operation)) {
        json[u"insert"_s] = insert->text.contains(QChar(u'\0')) ? QJsonValue(pieces(insert->text)) : QJsonValue(insert->text);
        if (insert->after) json[u"after"_s] = unitToString(*insert->after);
    } else if (const auto* hide = std::get_if<Hide>(&operation)) {
        json[u"hide"_s] = unitToString(hide->first);
        json[u"length"_s] = qint64(hide->length);
    } else {
        const Mark& mark = std::get<Mark>(operation);
        json[u"mark"_s] = unitToString(mark.at);
        json[u"value"_s] = mark.value;
    }
    return json;
}

std::optional<Operation> operationFromJson(const QJsonObject& json) {
    if (const QJsonValue text = json[u"insert"_s]; text.isString() || text.isArray()) {
        Insert insert;
        if (json.contains(u"after"_s)) {
            insert.after = unitFromString(json[u"after"_s].toString());
            if (!insert.after) return std::nullopt;
        }
        const auto joined = text.isString() ? text.toString() : joinPieces(text.toArray());
        if (!joined) return std::nullopt;
        insert.text = *joined;
        return insert;
    }
    if (json.contains(u"hide"_s)) {
        const auto first = unitFromString(json[u"hide"_s].toString());
        const qint64 length = json[u"length"_s].toInteger(-1);
        if (!first || length < 0) return std::nullopt;
        return Hide{*first, quint32(length)};
    }
    const auto at = unitFromString(json[u"mark"_s].toString());
    if (!at) return std::nullopt;
    return Mark{*at, json[u"value"_s]};
}

}  // namespace

QString Range::toString() const {
    if (isNull()) return {};
    return unitToString(first) + u'-' + (first.entry == last.entry ? QString::number(last.offset) : unitToString(last));
}

std::optional<Range> Range::parse(QStringView text) {
    if (text.isEmpty()) return Range();
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0) return std::nullopt;
    const auto first = unitFromString(text.first(dash));
    if (!first) return std::nullopt;
    const QStringView rest = text.sliced(dash + 1);
    if (rest.contains(u':')) {
        const auto last = unitFromString(rest);
        return last ? std::optional(Range{*first, *last}) : std::nullopt;
    }
    bool ok = false;
    const uint offset = rest.toUInt(&ok);
    return ok ? std::optional(Range{*first, {first->entry, offset}}) : std::nullopt;
}

QJsonArray editToJson(const Edit& edit) {
    QJsonArray json;
    for (const Operation& operation : edit) json.append(operationToJson(operation));
    return json;
}

std::optional<Edit> editFromJson(const QJsonArray& json) {
    Edit edit;
    for (const QJsonValue& value : json) {
        const auto operation = operationFromJson(value.toObject());
        if (!operation) return std::nullopt;
        edit.append(*operation);
    }
    return edit;
}

}  // namespace kondensat::text
