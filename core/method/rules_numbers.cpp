// Step 4: numbers in what the report prints of the researchers' own words.
#include "core/method/look.h"
#include "core/method/typed_numbers.h"
#include "core/method/wording.h"
#include "core/said.h"
#include "core/text/segment.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

/// Own words that a report prints, and the languages that they may be in.
struct Printed {
    RecordId place;
    QString text;
    QStringList languages;
};

/// All texts that a person wrote into a record, one under the other.
template <class T>
QString wordsOf(const T& record) {
    QString words;
    forEachField<T>([&](const auto& field) {
        const auto& value = record.*field.member;
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
            if (field.name != "quoteLabel"_L1) words += value + u'\n';  // a template with fields of its own
    });
    return words;
}

QList<Printed> printedTexts(const Look& look) {
    QList<Printed> all;
    for (const AnalyticText* text : look.texts) {
        all.append({text->id, look.textOf(text->id), {look.language}});
        for (const Translation* version : look.index.children<Translation>(text->id))
            if (version->field == "text"_L1) all.append({version->id, look.textOf(version->id), {version->language}});
    }
    // Of what is written for a report in English and of the study's own language nobody has said which it is.
    const QStringList either{look.language, u"en"_s};
    all.append({look.study.info().id, wordsOf(look.study.info()), either});
    if (const auto* analysis = look.study.find<Analysis>(look.analysis)) all.append({analysis->id, wordsOf(*analysis), either});
    for (const ChecklistAnswer* answer : look.index.children<ChecklistAnswer>(look.analysis)) all.append({answer->id, answer->answer + u'\n' + answer->reason, either});
    all.removeIf([](const Printed& printed) { return !printed.place; });
    return all;
}

}  // namespace

void unknownNumberField(Look& look) {
    const Numbers numbers(look.index, look.analysis);
    for (const Printed& printed : printedTexts(look)) {
        QStringList unknown;
        for (const NumberField& field : numberFields(printed.text))
            if (!numbers.value(field.name)) unknown.append(u'{' + field.name + u'}');
        unknown.removeDuplicates();
        if (!unknown.isEmpty())
            look.note(printed.place, Said::tr("“%1” holds %2, of which the records have no number; it is printed as it stands.").arg(look.name(printed.place), joined(unknown)), unknown);
    }
}

namespace {

/// Each phrase with a typed number, once; `note` is told what was found, the phrase and the place's name.
template <class Note>
void eachTypedNumber(Look& look, const Note& note) {
    const Numbers numbers(look.index, look.analysis);
    for (const Printed& printed : printedTexts(look)) {
        QSet<qsizetype> seen;
        for (const QString& language : printed.languages)
            for (const TypedNumber& typed : typedNumbers(withoutQuotations(printed.text), language, numbers)) {
                if (seen.contains(typed.span.start)) continue;
                seen.insert(typed.span.start);
                note(printed, typed, printed.text.mid(typed.span.start, typed.span.length()).simplified());
            }
    }
}

}  // namespace

void typedNumber(Look& look) {
    eachTypedNumber(look, [&](const Printed& printed, const TypedNumber& typed, const QString& phrase) {
        if (typed.typed == typed.onRecord)
            look.note(printed.place, Said::tr("“%1” says “%2”; written as {%3} the number would follow the records.").arg(look.name(printed.place), phrase, typed.name),
                      {phrase, QString::number(typed.onRecord)});
    });
}

void numberContradicts(Look& look) {
    eachTypedNumber(look, [&](const Printed& printed, const TypedNumber& typed, const QString& phrase) {
        if (typed.typed != typed.onRecord)
            look.note(printed.place,
                      Said::tr("“%1” says “%2”, while the records have %3; written as {%4} the number would follow them.")
                          .arg(look.name(printed.place), phrase, QString::number(typed.onRecord), typed.name),
                      {phrase, QString::number(typed.onRecord)});
    });
}

}  // namespace kondensat::method
