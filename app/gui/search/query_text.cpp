#include "app/gui/search/query_text.h"

#include "core/search/pattern.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using search::Field;
using search::Names;

namespace {

bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'„' || c == u'«' || c == u'»' || c == u'”'; }

bool isOf(const FieldInText& found, Field field, bool minus) {
    return found.minus == minus && found.name.compare(search::nameOf(field), Qt::CaseInsensitive) == 0;
}

QStringList valuesOf(const Names& names, Field field, const QString& name) {
    QList<Names::Value> found = names.find(field, name);
    if (found.isEmpty())
        for (const QString& one : name.split(u',', Qt::SkipEmptyParts)) found += names.find(field, one);
    QStringList values;
    for (const Names::Value& value : std::as_const(found)) values.append(value.value);
    return values;
}

}  // namespace

QList<FieldInText> fieldsIn(const QString& typed) {
    QList<FieldInText> fields;
    int depth = 0;
    bool afterOr = false;
    qsizetype at = 0;
    const auto isPart = [&](qsizetype i) { return i < typed.size() && !typed[i].isSpace() && typed[i] != u'(' && typed[i] != u')' && !isQuote(typed[i]); };
    const auto quoteEnd = [&](qsizetype i) {
        while (i < typed.size() && !isQuote(typed[i])) ++i;
        return std::min(i + 1, typed.size());
    };
    while (at < typed.size()) {
        if (typed[at] == u'(' || typed[at] == u')') {
            depth = std::max(0, depth + (typed[at] == u'(' ? 1 : -1));
            afterOr = false;
            ++at;
        } else if (isQuote(typed[at])) {
            at = quoteEnd(at + 1);
            afterOr = false;
        } else if (!isPart(at)) {
            ++at;
        } else {
            const qsizetype start = at;
            while (isPart(at)) ++at;
            QString piece = typed.sliced(start, at - start);
            if (piece == "OR"_L1) {
                if (!fields.isEmpty() && typed.sliced(fields.last().span.end, start - fields.last().span.end).trimmed().isEmpty()) fields.removeLast();
                afterOr = true;
                continue;
            }
            const bool minus = piece.startsWith(u'-') || piece.startsWith(u'−');
            if (minus) piece = piece.sliced(1);
            const qsizetype colon = piece.indexOf(u':');
            if (colon > 0) {
                QString value = piece.sliced(colon + 1);
                if (value.isEmpty() && at < typed.size() && isQuote(typed[at])) {
                    const qsizetype end = quoteEnd(at + 1);
                    value = typed.sliced(at + 1, std::max<qsizetype>(0, end - at - 2));
                    at = end;
                }
                if (depth == 0 && !afterOr && !value.isEmpty()) fields.append({{start, at}, minus, piece.first(colon), value});
            }
            afterOr = false;
        }
    }
    return fields;
}

QString fieldText(Field field, const QString& name) {
    QString plain = name;
    for (QChar& c : plain)
        if (isQuote(c)) c = u'\'';
    const bool simple = !plain.isEmpty() && std::all_of(plain.cbegin(), plain.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'/' || c == u'\'';
    });
    return simple ? u"%1:%2"_s.arg(search::nameOf(field), plain) : u"%1:\"%2\""_s.arg(search::nameOf(field), plain);
}

bool hasValue(const QString& typed, const Names& names, Field field, const QString& value, bool minus) {
    for (const FieldInText& found : fieldsIn(typed))
        if (isOf(found, field, minus) && valuesOf(names, field, found.value).contains(value)) return true;
    return false;
}

QString withValue(const QString& typed, const Names& names, Field field, const QString& value, bool minus) {
    if (hasValue(typed, names, field, value, minus)) return typed;
    QString text = typed;
    while (text.endsWith(u' ')) text.chop(1);
    if (!text.isEmpty()) text += u' ';
    return text + (minus ? u"-"_s : QString()) + fieldText(field, names.nameOf(field, value));
}

QString withoutValue(const QString& typed, const Names& names, Field field, const QString& value, bool minus) {
    QString text = typed;
    QList<FieldInText> fields = fieldsIn(typed);
    std::reverse(fields.begin(), fields.end());
    for (const FieldInText& found : std::as_const(fields)) {
        if (!isOf(found, field, minus)) continue;
        const QStringList values = valuesOf(names, field, found.value);
        if (!values.contains(value)) continue;
        QStringList others;
        for (const QString& other : values) {
            const QString one = (minus ? u"-"_s : QString()) + fieldText(field, names.nameOf(field, other));
            if (other != value && !others.contains(one)) others.append(one);
        }
        text.replace(found.span.start, found.span.length(), others.join(u' '));
    }
    return text.simplified();
}

QString patternWithValue(const QString& typed, const Names& names, Field field, const QString& value, bool on, bool minus) {
    search::PatternText text = search::splitPattern(typed);
    text.fields = on ? withValue(text.fields, names, field, value, minus) : withoutValue(text.fields, names, field, value, minus);
    return text.joined();
}

}  // namespace kondensat::gui
