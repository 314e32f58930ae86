// check-manuscript
#include <CLI/CLI.hpp>

#include "app/cli/command_line.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/operations/export_guard.h"
#include "app/operations/manuscript/check.h"
#include "app/operations/manuscript/keep_places.h"
#include "app/operations/names.h"
#include "core/text/codepoints.h"
#include "export/checklist.h"
#include "import/import.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

using app::Fate;

struct ManuscriptOptions {
    std::string file, guideline;
    bool keep = false;
};

QString nameOf(Fate fate) {
    switch (fate) {
        case Fate::Same: return u"same"_s;
        case Fate::Changed: return u"changed"_s;
        case Fate::Gone: return u"gone"_s;
        case Fate::New: break;
    }
    return u"new"_s;
}

QJsonObject placeJson(const app::ManuscriptPlace& place) {
    const auto number = [](int n) { return n > 0 ? QJsonValue(n) : QJsonValue(); };
    return {{u"section"_s, place.section}, {u"page"_s, number(place.page)}, {u"line"_s, number(place.line)}};
}

QJsonObject quoteJson(const study::Study& study, const app::CheckedQuote& quote) {
    const text::CodePoints before(quote.expected), now(quote.found);
    QJsonArray differences;
    for (const text::Difference& each : quote.differences)
        differences.append(QJsonObject{{u"expected"_s, QJsonArray{before.fromUtf16(each.original.start), before.fromUtf16(each.original.end)}},
                                       {u"found"_s, QJsonArray{now.fromUtf16(each.quoted.start), now.fromUtf16(each.quoted.end)}}});
    QJsonObject json{{u"fate"_s, nameOf(quote.fate)}, {u"quote"_s, quote.quote ? QJsonValue(quote.quote.toString()) : QJsonValue()}, {u"expected"_s, quote.expected},
                     {u"found"_s, quote.found}, {u"differences"_s, differences}, {u"beyondPolicy"_s, quote.beyondPolicy}, {u"speakers"_s, toJsonArray(quote.speakers)},
                     {u"named"_s, toJsonArray(quote.named)}, {u"elsewhere"_s, quote.isElsewhere()}, {u"place"_s, placeJson(quote.place)}};
    if (quote.fate == Fate::New) {
        json.insert(u"source"_s, reference(study, quote.source));
        if (quote.source) {
            const text::CodePoints points(study.text(quote.source));
            json.insert(u"start"_s, points.fromUtf16(quote.span.start));
            json.insert(u"end"_s, points.fromUtf16(quote.span.end));
        }
    }
    return json;
}

template <class T>
QJsonObject findingJson(const T& checked, const RecordId& record) {
    return {{u"fate"_s, nameOf(checked.fate)}, {u"record"_s, record ? QJsonValue(record.toString()) : QJsonValue()}, {u"expected"_s, checked.expected},
            {u"found"_s, checked.found}, {u"place"_s, placeJson(checked.place)}};
}

/// "Findings, page 7, line 120"
QString shownPlace(const app::ManuscriptPlace& place) {
    QStringList parts{place.section};
    if (place.page > 0) parts.append(u"page %1"_s.arg(place.page));
    if (place.line > 0) parts.append(u"line %1"_s.arg(place.line));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QJsonValue byHandJson(const exporting::NotedPlace& place) {
    if (place.isEmpty()) return {};
    return QJsonObject{{u"section"_s, place.section}, {u"page"_s, place.page}, {u"line"_s, place.line}};
}

/// "Methods, page 3 (by hand: Design, page 4)"
QString itemPlace(const app::CheckedItem& item) {
    const QString found = item.place.section.isEmpty() && item.place.page == 0 ? u"not found"_s : shownPlace(item.place);
    if (item.byHand.isEmpty()) return found;
    QStringList parts{item.byHand.section, item.byHand.page.isEmpty() ? QString() : u"page "_s + item.byHand.page, item.byHand.line.isEmpty() ? QString() : u"line "_s + item.byHand.line};
    parts.removeAll(QString());
    return u"%1 (by hand: %2)"_s.arg(found, parts.join(u", "_s));
}

/// One paragraph for each that is not as it was: what, where, and both wordings.
void sayWordings(const QString& what, const QString& place, const QString& expected, const QString& found) {
    say(u"* "_s + what + (place.isEmpty() ? QString() : u" ("_s + place + u")"_s));
    if (!expected.isEmpty()) say(u"    study:      "_s + QString(expected).replace(u'\n', u' '));
    if (!found.isEmpty()) say(u"    manuscript: "_s + QString(found).replace(u'\n', u' '));
}

template <class List, class F>
void saySection(const QString& title, const List& all, F&& each) {
    const auto same = std::count_if(all.begin(), all.end(), [](const auto& one) { return one.fate == Fate::Same; });
    say({});
    say(heading(title) + u": %1 of %2 as in the study"_s.arg(same).arg(std::count_if(all.begin(), all.end(), [](const auto& one) { return one.fate != Fate::New; })));
    for (const auto& one : all) each(one);
}

void sayQuote(const study::Study& study, const app::CheckedQuote& quote) {
    const QString place = shownPlace(quote.place);
    switch (quote.fate) {
        case Fate::Gone: return sayWordings(u"no longer quoted"_s, {}, quote.expected, {});
        case Fate::Changed:
            sayWordings(quote.beyondPolicy > 0 ? u"changed, beyond the quote policy in %1"_s.arg(counted(quote.beyondPolicy, u"place"_s, u"places"_s)) : u"changed"_s, place,
                        quote.expected, quote.found);
            break;
        case Fate::New:
            sayWordings(quote.source ? u"new; its words are in %1"_s.arg(app::nameOf(study, quote.source)) : u"new, and in no transcript"_s, place, {}, quote.found);
            break;
        case Fate::Same: break;
    }
    if (quote.isElsewhere())
        sayWordings(u"given to %1, and said by %2"_s.arg(quote.named.join(u", "_s), quote.speakers.join(u", "_s)), place, quote.fate == Fate::Same ? quote.expected : QString(), {});
    else if (quote.named.isEmpty() && !quote.speakers.isEmpty())
        sayWordings(u"without a participant's id"_s, place, quote.fate == Fate::Same ? quote.expected : QString(), {});
}

template <class T>
void sayChange(const QString& what, const T& checked) {
    if (checked.fate == Fate::Gone) sayWordings(what + u" gone"_s, {}, checked.expected, {});
    if (checked.fate == Fate::Changed) sayWordings(what + u" changed"_s, shownPlace(checked.place), checked.expected, checked.found);
    if (checked.fate == Fate::New) sayWordings(what + u" new"_s, shownPlace(checked.place), {}, checked.found);
}

Result<int> checkManuscript(Invocation& call, const ManuscriptOptions& options) {
    const QString path = QString::fromStdString(options.file);
    TRY_ASSIGN(const auto project, options.keep ? call.openForWriting() : call.openForReading());
    const study::Study& study = project->study();
    TRY_ASSIGN(const RecordId analysis, call.oneAnalysis(study));
    const QString guideline = options.guideline.empty() ? exporting::guidelineInUse(study, analysis) : QString::fromStdString(options.guideline);
    TRY_ASSIGN(const QByteArray bytes, importing::readFile(path));
    TRY_ASSIGN(const importing::Manuscript manuscript, importing::readManuscript(bytes, path));
    TRY_ASSIGN(const app::ManuscriptCheck check, app::checkManuscript(study, analysis, guideline, manuscript));
    TRY_ASSIGN(const auto known, call.identifiersIfGiven(*project, u"registered identifiers were not looked for"_s));
    const app::Identifiers registered = known ? known->identifiers() : app::Identifiers();
    const QList<app::CheckedIdentifier> identifiers = app::identifiersIn(manuscript, bytes, path, registered);
    if (options.keep) {
        const study::ChangeSet changes = app::keepPlaces(study, analysis, guideline, check.items);
        if (!changes.isEmpty()) TRY_DO(project->commit(changes));
    }
    for (const QString& warning : check.warnings) warn(path + u": "_s + warning);
    if (!check.hasPages) warn(path + u": the file does not say where its pages begin; save it as PDF, or once in Word"_s);
    if (call.json) {
        QJsonArray quotes, headings, sentences, items;
        for (const auto& quote : check.quotes) quotes.append(quoteJson(study, quote));
        for (const auto& heading : check.headings) headings.append(findingJson(heading, heading.record));
        for (const auto& sentence : check.sentences) sentences.append(findingJson(sentence, sentence.text));
        for (const auto& item : check.items)
            items.append(QJsonObject{{u"no"_s, item.no}, {u"item"_s, item.item}, {u"status"_s, item.status}, {u"place"_s, placeJson(item.place)},
                                     {u"byHand"_s, byHandJson(item.byHand)}, {u"words"_s, item.words}});
        QJsonArray named;
        for (const auto& each : identifiers) named.append(QJsonObject{{u"identifier"_s, each.identifier + 1}, {u"isForm"_s, each.isForm}, {u"place"_s, placeJson(each.place)}, {u"outside"_s, each.outside}});
        sayJson({{u"file"_s, path}, {u"identifiers"_s, known ? QJsonValue(named) : QJsonValue()}, {u"analysis"_s, analysis.toString()}, {u"hasPages"_s, check.hasPages}, {u"quotes"_s, quotes}, {u"headings"_s, headings},
                 {u"sentences"_s, sentences}, {u"guideline"_s, guideline}, {u"items"_s, items}, {u"warnings"_s, toJsonArray(check.warnings)}});
        return done;
    }
    saySection(u"Quotes"_s, check.quotes, [&](const app::CheckedQuote& quote) { sayQuote(study, quote); });
    saySection(u"Headings"_s, check.headings, [](const app::CheckedHeading& each) { sayChange(u"heading"_s, each); });
    saySection(u"Sentences of the findings"_s, check.sentences, [](const app::CheckedSentence& each) { sayChange(u"sentence"_s, each); });
    if (!identifiers.isEmpty()) {
        say({});
        say(heading(u"Registered identifiers"_s));
        for (const auto& each : identifiers)
            say(u"* "_s + app::GuardedPlace{{}, {}, each.outside.isEmpty() ? shownPlace(each.place) : each.outside, each.identifier, each.isForm}.sentence(registered));
    }
    say({});
    say(heading(u"Where the checklist is answered"_s));
    QList<QStringList> rows;
    for (const app::CheckedItem& item : check.items)
        rows.append({item.no, item.item, item.status, itemPlace(item)});
    sayTable({u"no"_s, u"item"_s, u"by the records"_s, u"in the manuscript"_s}, rows);
    return done;
}

}  // namespace

void addManuscriptCommands(CommandLine& line) {
    auto options = std::make_shared<ManuscriptOptions>();
    CLI::App* command = line.add("check-manuscript", "What a manuscript that came back (docx, odt, pdf) changed against the study", [options](Invocation& call) { return checkManuscript(call, *options); });
    command->add_option("FILE", options->file, "The manuscript")->required();
    command->add_option("--guideline", options->guideline, "Whose items are looked for; else the one that the analysis uses")->type_name("NAME");
    command->add_flag("--keep", options->keep, "Writes section, page and line of the items into the checklist, where nobody has written them by hand");
}

}  // namespace kondensat::cli
