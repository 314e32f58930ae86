#include "core/search/describe.h"

#include <QLocale>
#include <algorithm>

#include "core/said.h"
#include "core/search/terms.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {

using Op = Query::Op;

QString fieldTitle(Field field) {
    switch (field) {
        case Field::In: return Said::tr("in");
        case Field::Participant: return Said::tr("participant");
        case Field::Session: return Said::tr("session");
        case Field::Speaker: return Said::tr("speaker");
        case Field::Language: return Said::tr("language");
        case Field::Group: return Said::tr("code group");
        case Field::Subgroup: return Said::tr("subgroup");
        case Field::Coder: return Said::tr("researcher");
        case Field::Source: return Said::tr("source");
        case Field::Analysis: return Said::tr("analysis");
        case Field::Role: return Said::tr("role in the session");
    }
    return {};
}

QString languageTitle(const QString& tag) {
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? tag : QCoreApplication::translate("Languages", QLocale::languageToString(locale.language()).toUtf8().constData());
}

QString word(const Query& query) { return query.prefix ? query.word + QChar(0x2026) : query.word; }
QString inQuotes(const QString& words) { return QChar(0x201C) + words + QChar(0x201D); }

QString said(const Query& query, const Names& names, bool within) {
    QStringList parts;
    const auto inBrackets = [&](const QString& text) { return within ? u'(' + text + u')' : text; };
    switch (query.op) {
        case Op::Everything: return Said::tr("everything");
        case Op::Nothing: return Said::tr("nothing of that name");  // typed as the value of a field
        case Op::Word: return query.asTyped && !query.prefix ? inQuotes(query.word) : word(query);
        case Op::Phrase:
            for (const Query& part : query.parts) parts.append(word(part));
            return inQuotes(parts.join(u' '));
        case Op::Near:
            for (const Query& part : query.parts) parts.append(part.op == Op::Phrase ? said(part, names, true) : inQuotes(word(part)));
            return inBrackets(Said::tr("%1 within %2 words").arg(parts.join(Said::tr(" and "))).arg(query.distance));
        case Op::Field: {
            const auto add = [&](const QString& name) {
                if (std::none_of(parts.cbegin(), parts.cend(), [&](const QString& other) { return isSameName(other, name); })) parts.append(name);
            };
            for (const QString& value : query.attribute.isEmpty() ? query.values : query.named)
                add(!query.attribute.isEmpty() ? value : query.field == Field::Language ? languageTitle(value) : names.nameOf(query.field, value));
            return Said::tr("%1: %2").arg(query.attribute.isEmpty() ? fieldTitle(query.field) : query.attribute, parts.join(Said::tr(" or ")));
        }
        case Op::Not: return Said::tr("without %1").arg(said(query.parts.value(0), names, true));
        case Op::Or:
            for (const Query& part : query.parts) parts.append(said(part, names, true));
            return inBrackets(parts.join(Said::tr(" or ")));
        case Op::And: break;
    }
    QStringList words, without, fields;
    for (const Query& part : query.parts)
        (part.op == Op::Not ? without : part.op == Op::Field || part.op == Op::Nothing ? fields : words).append(said(part, names, true));
    QString text = words.join(Said::tr(" and "));
    if (!without.isEmpty()) text += (text.isEmpty() ? QString() : u", "_s) + without.join(u", "_s);
    if (!fields.isEmpty()) text += (text.isEmpty() ? QString() : u"; "_s) + fields.join(u"; "_s);
    return inBrackets(text);
}

bool asksForForms(const Query& query) {
    if (query.op == Op::Word) return !query.asTyped && !query.prefix;
    return query.op != Op::Near && std::any_of(query.parts.begin(), query.parts.end(), asksForForms);
}

/// A word of a phrase or beside NEAR that may have endings; a word of one letter is one of a script without spaces.
bool asksForTyped(const Query& query) {
    if (query.op == Op::Not) return false;
    if (query.op == Op::Word) return query.asTyped && !query.prefix && query.word.size() > 1;
    return std::any_of(query.parts.begin(), query.parts.end(), asksForTyped);
}

}  // namespace

QString describe(const Query& query, const Names& names) { return said(query, names, false); }

QString onlyAsWritten(const Query& query, const Names& names) {
    if (!asksForForms(query)) return {};
    QStringList languages = names.languages(), without;
    for (const Query& part : query.op == Op::And ? query.parts : QList<Query>())
        if (part.op == Op::Field && part.field == Field::Language) languages.removeIf([&](const QString& language) { return !part.values.contains(language); });
    for (const QString& language : std::as_const(languages))
        if (!canStem(language)) without.append(languageTitle(language));
    return without.isEmpty() ? QString() : Said::tr("Words are found only as they are written, in no other form, in: %1.").arg(without.join(u", "_s));
}

QString onlyAsTyped(const Query& query) {
    return asksForTyped(query) ? Said::tr("In quotation marks and beside NEAR words are found only as they are typed; with a star behind them, with other endings, too.") : QString();
}

}  // namespace kondensat::search
