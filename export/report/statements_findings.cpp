// What the findings consist of: tree, themes, quotes, translations.
#include "export/report/prose.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

Statement codingTree(const Facts& f) {
    Statement s;
    QStringList without;
    for (const CodeGroup* group : f.groups) {
        QStringList names;
        QList<RecordId> below;
        for (const Subgroup* subgroup : f.subgroupsOf(group->id))
            names.append(f.said(subgroup->id, u"name"_s, subgroup->name)), below.append(subgroup->id);
        const QString name = f.said(group->id, u"name"_s, group->name);
        s.cite(names.isEmpty() ? name : u"%1: %2"_s.arg(name, names.join(u"; "_s)));
        s.grounds.append(group->id);
        s.grounds.append(below);
        if (names.isEmpty()) without.append(name);
    }
    s.missFor(u"subgroups"_s, without);
    return s;
}

Statement majorThemes(const Facts& f) {
    Statement s;
    QStringList names, without;
    for (const Category* category : f.categories) {
        names.append(f.headingOf(*category));
        s.grounds.append(category->id);
        bool told = false;
        for (const AnalyticText* text : f.textsOf(*category)) told = told || !f.paragraphsOf(*text).isEmpty();
        if (!told) without.append(f.headingOf(*category));
    }
    if (names.isEmpty()) return s;
    s.say(u"%1 in the findings: %2"_s.arg(countedFirst(names.size(), u"theme"_s), names.join(u"; "_s)));
    s.missFor(u"analytic text"_s, without);
    return s;
}

Statement subthemes(const Facts& f) {
    Statement s;
    for (const Category* category : f.categories) {
        QStringList names;
        for (const AnalyticText* text : f.textsOf(*category))
            if (text->subgroup) names.append(f.headingOf(*text)), s.grounds.append(text->id);
        if (!names.isEmpty()) s.cite(u"%1: %2"_s.arg(f.headingOf(*category), names.join(u"; "_s)));
    }
    return s;
}

Statement quotesPresented(const Facts& f) {
    Statement s;
    if (f.quotes.isEmpty()) return s;
    s.rest(f.quotes);
    int unlabelled = 0;
    QSet<RecordId> people;
    for (const Quote* quote : f.quotes) {
        unlabelled += f.labelOf(*quote).isEmpty() ? 1 : 0;
        for (const RecordId& who : f.index.passageOf(*quote).participants) people.insert(who);
    }
    s.say(u"the findings hold %1%2"_s.arg(
        counted(f.quotes.size(), u"quote"_s),
        people.isEmpty()
            ? QString()
            : u" from %1 of %2"_s.arg(number(people.size()), counted(f.participants.size(), u"participant"_s))));
    if (unlabelled == 0)
        s.say(f.quotes.size() == 1 ? u"it carries the participant's id"_s : u"each carries the participant's id"_s);
    else
        s.miss(u"the label of %1"_s.arg(counted(unlabelled, u"quote"_s)));
    return s;
}

Statement quotePolicy(const Facts& f) {
    Statement s;
    if (f.quotes.isEmpty()) return s;
    static const QMap<QString, QString> rules{
        {u"hesitations removed"_s, u"hesitations were removed"_s},
        {u"additions in brackets"_s, u"words added for clarity stand in square brackets"_s},
        {u"light normalising"_s, u"spoken forms were lightly normalised"_s}};
    QStringList words;
    for (const QString& rule : f.info().quotePolicy) words.append(rules.value(rule, unstopped(rule)));
    const bool anyEdited =
        std::any_of(f.quotes.cbegin(), f.quotes.cend(), [](const Quote* q) { return !q->edited.isEmpty(); });
    if (!words.isEmpty())
        s.say(u"in the quotes, %1"_s.arg(listed(words)));
    else if (!anyEdited)
        s.say(u"quotes are verbatim"_s);
    if (!s.isEmpty()) s.grounds.append(f.info().id);
    return s;
}

Statement translations(const Facts& f) {
    Statement s;
    QStringList from, by, checkers, tools;
    int translated = 0, checked = 0;
    for (const Quote* quote : f.quotes) {
        const Translation* translation = f.translationOf(*quote);
        if (!translation) continue;
        ++translated;
        s.grounds.append(translation->id);
        checked += translation->state == u"checked" ? 1 : 0;
        const auto note = [](QStringList& list, const QString& what) {
            if (!what.isEmpty() && !list.contains(what)) list.append(what);
        };
        const auto person = [&](const QString& text) {
            const auto id = RecordId::parse(text);
            const QString name = id ? f.memberName(*id) : QString();
            return name.isEmpty() ? text : name;
        };
        note(from, language(f.languageOf(*quote)));
        note(by, person(translation->translator));
        note(checkers, person(translation->checker));
        note(tools, translation->tool);
    }
    if (translated == 0) return s;
    s.say(u"%1 %2 translated%3 into %4%5"_s.arg(
        countedFirst(translated, u"quote"_s), translated == 1 ? u"was"_s : u"were"_s,
        from.isEmpty() ? QString() : u" from "_s + listed(from), language(f.language),
        by.isEmpty() ? QString() : u" by "_s + listed(by)));
    if (!tools.isEmpty()) s.say(u"the translation was made with the help of %1"_s.arg(listed(tools)));
    if (checked > 0)
        s.say(u"%1 checked against the original%2"_s.arg(
            checked == translated
                ? (checked == 1 ? u"the translation was"_s : u"the translations were"_s)
                : u"%1 of the translations %2"_s.arg(numberFirst(checked), checked == 1 ? u"was"_s : u"were"_s),
            checkers.isEmpty() ? QString() : u" by "_s + listed(checkers)));
    return s;
}

}  // namespace

StatementList findingStatements() {
    return {{u"coding tree"_s, codingTree}, {u"major themes"_s, majorThemes}, {u"subthemes"_s, subthemes},
            {u"quotes"_s, quotesPresented}, {u"quote policy"_s, quotePolicy}, {u"translations"_s, translations}};
}

}  // namespace kondensat::exporting
