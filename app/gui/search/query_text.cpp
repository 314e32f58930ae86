#include "app/gui/search/query_text.h"


namespace kondensat::gui {

using namespace Qt::StringLiterals;
using search::Field;
using search::Names;

namespace {

bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'„' || c == u'«' || c == u'»' || c == u'”'; }

bool isOf(const FieldInText& found, const Names& names, Field field, bool minus) {
    return found.minus == minus && names.fieldMeant(found.typed) == field;
}

QStringList valuesOf(const Names& names, Field field, const FieldInText& found) {
    QStringList values;
    for (const QString& one : search::namesIn(found.typed.value, found.typed.quotedValue, [&](const QString& all) { return !names.find(field, all).isEmpty(); }))
        for (const Names::Value& value : names.find(field, one)) values.append(value.value);
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
    // `at` stands behind the colon.
    const auto takeValue = [&](FieldInText field) {
        const qsizetype start = at;
        while (isPart(at)) ++at;
        QString& value = field.typed.value;
        value = typed.sliced(start, at - start);
        if (value.isEmpty() && at < typed.size() && isQuote(typed[at])) {
            const qsizetype end = quoteEnd(at + 1);
            field.typed.quotedValue = true;
            value = typed.sliced(at + 1, std::max<qsizetype>(0, end - at - 2));
            at = end;
        }
        field.span.end = at;
        if (depth == 0 && !afterOr && !value.isEmpty()) fields.append(field);
    };
    while (at < typed.size()) {
        if (typed[at] == u'(' || typed[at] == u')') {
            depth = std::max(0, depth + (typed[at] == u'(' ? 1 : -1));
            afterOr = false;
            ++at;
        } else if (isQuote(typed[at])) {
            const bool minus = at > 0 && (typed[at - 1] == u'-' || typed[at - 1] == u'−');
            const qsizetype start = at - minus, end = quoteEnd(at + 1);
            const QString name = typed.sliced(at + 1, std::max<qsizetype>(0, end - at - 2));
            at = end;
            if (at < typed.size() && typed[at] == u':') {
                ++at;
                takeValue({{start, at}, minus, {name, true}});
            }
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
                at = start + minus + colon + 1;
                takeValue({{start, at}, minus, {piece.first(colon)}});
            }
            afterOr = false;
        }
    }
    return fields;
}

QString fieldText(const QString& field, const QString& name) {
    QString plain = name;
    for (QChar& c : plain)
        if (isQuote(c)) c = u'\'';
    const bool simple = !plain.isEmpty() && std::all_of(plain.cbegin(), plain.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'/' || c == u'\'';
    });
    return simple ? u"%1:%2"_s.arg(field, plain) : u"%1:\"%2\""_s.arg(field, plain);
}

QString withField(const QString& typed, const QString& text) {
    QString all = typed;
    while (all.endsWith(u' ')) all.chop(1);
    return all.isEmpty() ? text : all + u' ' + text;
}

QString withoutFields(const QString& typed, const std::function<bool(const FieldInText&)>& which) {
    QString text = typed;
    QList<FieldInText> fields = fieldsIn(typed);
    std::reverse(fields.begin(), fields.end());
    for (const FieldInText& found : std::as_const(fields))
        if (which(found)) text.remove(found.span.start, found.span.length());
    return text.trimmed();
}

QString withoutField(const QString& typed, const Names& names, Field field) {
    return withoutFields(typed, [&](const FieldInText& found) { return isOf(found, names, field, false); });
}

QSet<QString> valuesTyped(const QString& typed, const Names& names, Field field) {
    QSet<QString> values;
    for (const FieldInText& found : fieldsIn(typed))
        if (isOf(found, names, field, false))
            for (const QString& value : valuesOf(names, field, found)) values.insert(value);
    return values;
}

bool hasValue(const QString& typed, const Names& names, Field field, const QString& value, bool minus) {
    for (const FieldInText& found : fieldsIn(typed))
        if (isOf(found, names, field, minus) && valuesOf(names, field, found).contains(value)) return true;
    return false;
}

QString withValue(const QString& typed, const Names& names, Field field, const QString& value, bool minus) {
    if (hasValue(typed, names, field, value, minus)) return typed;
    return withField(typed, (minus ? u"-"_s : QString()) + fieldText(search::nameOf(field), names.nameOf(field, value)));
}

QString withoutValue(const QString& typed, const Names& names, Field field, const QString& value, bool minus) {
    QString text = typed;
    QList<FieldInText> fields = fieldsIn(typed);
    std::reverse(fields.begin(), fields.end());
    for (const FieldInText& found : std::as_const(fields)) {
        if (!isOf(found, names, field, minus)) continue;
        const QStringList values = valuesOf(names, field, found);
        if (!values.contains(value)) continue;
        QStringList others;
        for (const QString& other : values) {
            const QString one = (minus ? u"-"_s : QString()) + fieldText(search::nameOf(field), names.nameOf(field, other));
            if (other != value && !others.contains(one)) others.append(one);
        }
        text.replace(found.span.start, found.span.length(), others.join(u' '));
    }
    return text.simplified();
}

}  // namespace kondensat::gui
