// identifiers: the register of names, places and dates, and pseudonyms for them everywhere.
#include <CLI/CLI.hpp>
#include <QFileInfo>

#include "app/cli/command_line.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/operations/identifier_patterns.h"
#include "app/operations/identifying.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {

Result<QString> Invocation::identifiersPassphrase() const {
    if (!identifiersPassphraseFile.empty()) return passphraseFrom(QString::fromStdString(identifiersPassphraseFile));
    return qEnvironmentVariable("KONDENSAT_IDENTIFIERS_PASSPHRASE");
}

Result<journal::IdentifierRegister> Invocation::openIdentifiers(const journal::Project& project) const {
    const QString path = identifiersPath();
    if (!QFileInfo::exists(path)) return Error{Error::Code::NotFound, u"The study has no register of identifiers yet; identifiers STUDY add makes one"_s, path};
    TRY_ASSIGN(QString passphrase, identifiersPassphrase());
    if (passphrase.isEmpty()) {
        const auto typed = askPassphrase(u"Passphrase of %1: "_s.arg(path), path);
        if (!typed && typed.error().code == Error::Code::Encrypted)
            return Error{Error::Code::Encrypted, u"The register of identifiers is sealed; give its passphrase with --identifiers-passphrase-file or in KONDENSAT_IDENTIFIERS_PASSPHRASE"_s, path};
        TRY_ASSIGN(passphrase, typed);
    }
    return journal::IdentifierRegister::open(path, project.file().studyId(), passphrase);
}

Result<std::optional<journal::IdentifierRegister>> Invocation::identifiersIfGiven(const journal::Project& project, const QString& otherwise) const {
    const QString path = identifiersPath();
    if (!QFileInfo::exists(path)) return std::optional<journal::IdentifierRegister>();
    TRY_ASSIGN(const QString passphrase, identifiersPassphrase());
    if (passphrase.isEmpty()) {
        warn(u"%1: the register of identifiers was not opened, so %2; give its passphrase with --identifiers-passphrase-file or in KONDENSAT_IDENTIFIERS_PASSPHRASE"_s.arg(path, otherwise));
        return std::optional<journal::IdentifierRegister>();
    }
    TRY_ASSIGN(auto opened, journal::IdentifierRegister::open(path, project.file().studyId(), passphrase));
    return std::optional(std::move(opened));
}

namespace {

struct IdentifierOptions {
    std::string action = "list", kind = "person", pseudonym, whose, note, newPassphraseFile;
    std::vector<std::string> words, also;
    bool all = false, dryRun = false;
};

QStringList strings(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words) list.append(QString::fromStdString(word));
    return list;
}

// ---- the register itself -------------------------------------------------------------------------------------------

QJsonObject toJson(const journal::Identifier& identifier, qsizetype index) {
    return {{u"number"_s, index + 1}, {u"kind"_s, identifier.kind}, {u"words"_s, toJsonArray(identifier.words)}, {u"pseudonym"_s, identifier.pseudonym},
            {u"whose"_s, identifier.whose}, {u"note"_s, identifier.note}, {u"notMeant"_s, toJsonArray(identifier.notMeant)}};
}

int sayRegister(const Invocation& call, const journal::IdentifierRegister& opened) {
    const app::Identifiers& list = opened.identifiers();
    if (call.json) {
        QJsonArray identifiers, despite;
        for (qsizetype i = 0; i < list.size(); ++i) identifiers.append(toJson(list[i], i));
        for (const auto& each : opened.despite()) despite.append(QJsonObject{{u"date"_s, each.date}, {u"file"_s, each.file}, {u"places"_s, each.places}});
        sayJson({{u"register"_s, opened.path()}, {u"identifiers"_s, identifiers}, {u"despite"_s, despite}});
        return done;
    }
    QList<QStringList> rows;
    for (qsizetype i = 0; i < list.size(); ++i)
        rows.append({QString::number(i + 1), list[i].kind, list[i].words.join(u"; "_s), list[i].pseudonym, list[i].whose, list[i].notMeant.join(u"; "_s), list[i].note});
    if (rows.isEmpty()) say(u"The register is empty."_s);
    else sayTable({u"no"_s, u"kind"_s, u"words"_s, u"pseudonym"_s, u"whose"_s, u"not meant"_s, u"note"_s}, rows);
    for (const auto& each : opened.despite())
        say(u"%1 went out on %2 with %3 all the same."_s.arg(each.file, each.date, counted(each.places, u"place of identifiers"_s, u"places of identifiers"_s)));
    return done;
}

int saidChange(const Invocation& call, const journal::IdentifierRegister& opened, const QString& what, qsizetype number) {
    if (call.json) sayJson({{u"register"_s, opened.path()}, {u"number"_s, number}, {u"identifiers"_s, opened.identifiers().size()}});
    else say(u"%1. The register holds %2."_s.arg(what, counted(opened.identifiers().size(), u"identifier"_s, u"identifiers"_s)));
    return done;
}

/// Opens the register, or makes the study's first.
Result<journal::IdentifierRegister> openOrCreate(const Invocation& call, const journal::Project& project) {
    const QString path = call.identifiersPath();
    if (QFileInfo::exists(path)) return call.openIdentifiers(project);
    TRY_ASSIGN(QString passphrase, call.identifiersPassphrase());
    if (passphrase.isEmpty()) {
        TRY_ASSIGN(passphrase, askNewIdentifiersPassphrase(path));
    }
    return journal::IdentifierRegister::create(path, project.file().studyId(), passphrase);
}

Result<int> add(Invocation& call, const IdentifierOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    journal::Identifier added{QString::fromStdString(options.kind), strings(options.words) + strings(options.also), QString::fromStdString(options.pseudonym),
                              QString::fromStdString(options.whose), QString::fromStdString(options.note), {}};
    TRY_DO(app::withIdentifier({}, added));  // before a register is made for it
    TRY_ASSIGN(auto opened, openOrCreate(call, *project));
    TRY_ASSIGN(const app::Identifiers list, app::withIdentifier(opened.identifiers(), added));
    TRY_DO(opened.store(list));
    return saidChange(call, opened, u"Registered as number %1"_s.arg(list.size()), list.size());
}

Result<int> removeOrExcept(Invocation& call, const IdentifierOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(auto opened, call.openIdentifiers(*project));
    app::Identifiers list = opened.identifiers();
    QStringList words = strings(options.words);
    const auto index = app::identifierCalled(list, words.takeFirst());
    if (!index) return index.error().in(opened.path());
    const bool isRemoval = options.action == "remove";
    if (isRemoval) list.removeAt(*index);
    else {
        list[*index].notMeant += words;
        list[*index].notMeant.removeDuplicates();
    }
    TRY_DO(opened.store(list));
    return saidChange(call, opened, isRemoval ? u"Removed number %1"_s.arg(*index + 1) : u"Noted what is not meant by number %1"_s.arg(*index + 1), *index + 1);
}

Result<int> dismiss(Invocation& call, const IdentifierOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(auto opened, openOrCreate(call, *project));
    TRY_DO(opened.dismiss(strings(options.words)));
    return saidChange(call, opened, u"Noted what gives nobody away"_s, 0);
}

Result<int> changePassphrase(Invocation& call, const IdentifierOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(auto opened, call.openIdentifiers(*project));
    QString passphrase;
    if (options.newPassphraseFile.empty()) {
        TRY_ASSIGN(passphrase, askNewIdentifiersPassphrase(opened.path()));
    } else {
        TRY_ASSIGN(passphrase, passphraseFrom(QString::fromStdString(options.newPassphraseFile)));
    }
    TRY_DO(opened.changePassphrase(passphrase));
    return saidChange(call, opened, u"The register has a new passphrase"_s, 0);
}

// ---- the register and the study ------------------------------------------------------------------------------------

Result<int> propose(Invocation& call) {
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const auto opened, call.identifiersIfGiven(*project, u"what it holds already is proposed as well"_s));
    const app::IdentifierSearch known(opened ? opened->identifiers() : app::Identifiers());
    auto proposed = app::proposeIdentifiers(project->study(), known);
    if (opened) proposed.removeIf([&](const auto& each) { return opened->dismissed().contains(each.words); });
    if (call.json) {
        QJsonArray list;
        for (const auto& each : proposed)
            list.append(QJsonObject{{u"words"_s, each.words}, {u"kind"_s, each.kind}, {u"what"_s, each.what}, {u"times"_s, each.times}, {u"checkDigit"_s, each.isChecked}});
        sayJson({{u"proposed"_s, list}});
        return done;
    }
    QList<QStringList> rows;
    for (const auto& each : proposed) rows.append({each.what + (each.isChecked ? u", check digit fits"_s : QString()), QString::number(each.times), each.words});
    if (rows.isEmpty()) say(u"Nothing looks like an identifier that is not registered."_s);
    else sayTable({u"looks like"_s, u"times"_s, u"words"_s}, rows);
    return done;
}

QJsonArray toJson(const QList<app::Spelling>& spellings) {
    QJsonArray array;
    for (const app::Spelling& each : spellings)
        array.append(QJsonObject{{u"number"_s, each.identifier + 1}, {u"found"_s, each.found}, {u"times"_s, each.times}, {u"sure"_s, each.isSure}});
    return array;
}
void saySpellings(const QString& title, const app::Identifiers& list, const QList<app::Spelling>& spellings) {
    if (spellings.isEmpty()) return;
    say(heading(title));
    QList<QStringList> rows;
    for (const app::Spelling& each : spellings) rows.append({app::identifierName(list, each.identifier), QString::number(each.times), each.found});
    sayTable({u"identifier"_s, u"times"_s, u"as it stands"_s}, rows);
}

Result<int> apply(Invocation& call, const IdentifierOptions& options) {
    TRY_ASSIGN(const auto project, options.dryRun ? call.openForReading() : call.openForWriting());
    TRY_ASSIGN(const auto opened, call.openIdentifiers(*project));
    const app::IdentifierSearch search(opened.identifiers());
    const app::IdentifiersFound found = app::findIdentifiers(project->study(), search, options.all);
    EntryId entry;
    if (!options.dryRun && !found.places.isEmpty()) {
        const auto changes = app::applyIdentifiers(project->study(), found);
        if (!changes) return changes.error().in(call.study());
        TRY_DO(project->commit(*changes));
        entry = changes->entry();
    }
    TRY_DO(project->close());
    if (found.embeddedFiles > 0) warn(u"%1 of the study, which may hold identifiers, stayed as they are"_s.arg(counted(found.embeddedFiles, u"embedded file"_s, u"embedded files"_s)));
    if (call.json) {
        QJsonArray outOfReach;
        for (const app::NamePlace& place : found.outOfReach)
            outOfReach.append(QJsonObject{{u"record"_s, place.record.toString()}, {u"type"_s, place.type}, {u"field"_s, place.field}, {u"number"_s, place.identifier + 1}});
        sayJson({{u"dryRun"_s, options.dryRun}, {u"places"_s, found.places.size()}, {u"replaced"_s, toJson(found.replaced)}, {u"left"_s, toJson(found.left)}, {u"outOfReach"_s, outOfReach},
                 {u"entry"_s, entry.isEmpty() ? QJsonValue() : QJsonValue(entry.toHex())}});
        return done;
    }
    say(u"%1 %2."_s.arg(options.dryRun ? u"Pseudonyms would be put in"_s : u"Put pseudonyms in"_s, counted(found.places.size(), u"place"_s, u"places"_s)));
    saySpellings(options.dryRun ? u"What would be replaced"_s : u"Replaced"_s, opened.identifiers(), found.replaced);
    saySpellings(u"Left as it is, for you to judge"_s, opened.identifiers(), found.left);
    if (!found.left.isEmpty()) say(u"apply --all replaces these, too; except NUMBER SPELLING… says what is not meant."_s);
    for (const app::NamePlace& place : found.outOfReach)
        say(u"%1 %2: %3 stands in the %4, which cannot be replaced."_s.arg(place.type, place.record.toString(), app::identifierName(opened.identifiers(), place.identifier),
            place.field == u"id" ? u"record's id"_s : u"name of an entry of %1"_s.arg(place.field)));
    return done;
}

Result<int> identifiers(Invocation& call, const IdentifierOptions& options) {
    const bool takesWords = options.action == "add" || options.action == "remove" || options.action == "except" || options.action == "dismiss";
    if (takesWords != !options.words.empty()) return usageError(takesWords ? u"%1 needs words"_s.arg(QString::fromStdString(options.action)) : u"%1 takes no words"_s.arg(QString::fromStdString(options.action)));
    if (options.action == "remove" && options.words.size() > 1) return usageError(u"remove takes one word or number"_s);
    if (options.action == "except" && options.words.size() < 2) return usageError(u"except needs a word or number of the register, and spellings that are not meant by it"_s);
    if (options.action == "add") return add(call, options);
    if (options.action == "remove" || options.action == "except") return removeOrExcept(call, options);
    if (options.action == "dismiss") return dismiss(call, options);
    if (options.action == "passphrase") return changePassphrase(call, options);
    if (options.action == "propose") return propose(call);
    if (options.action == "apply") return apply(call, options);
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const auto opened, call.openIdentifiers(*project));
    return sayRegister(call, opened);
}

}  // namespace

void addIdentifierCommands(CommandLine& line) {
    auto options = std::make_shared<IdentifierOptions>();
    CLI::App* command = line.add("identifiers", "The sealed register of names, places and dates, and pseudonyms for them everywhere", [options](Invocation& call) { return identifiers(call, *options); });
    command->add_option("ACTION", options->action, "list (as without it); add WORDS: registers an identifier; remove WORD; except WORD SPELLING…: what is not meant by it; propose: what looks like an identifier; dismiss WORDS…: what is not to be proposed again; apply: puts the pseudonyms in their places; passphrase: changes it")
        ->check(CLI::IsMember({"list", "add", "remove", "except", "propose", "dismiss", "apply", "passphrase"}));
    command->add_option("WORDS", options->words, "The identifier as it is written; of one that is there also its number");
    command->add_option("--kind", options->kind, "person (as without it), place, workplace, date or other")->type_name("KIND");
    command->add_option("--also", options->also, "Another spelling, a nickname; may be repeated")->type_name("WORDS")->allow_extra_args(false);
    command->add_option("--pseudonym", options->pseudonym, "What takes its place; without one it is only searched for")->type_name("P");
    command->add_option("--whose", options->whose, "participant, patient, relative, colleague, or other words")->type_name("WHO");
    command->add_option("--note", options->note, "A note for yourself")->type_name("TEXT");
    command->add_flag("--all", options->all, "apply: also forms, and what lacks the capital; look at apply --dry-run first");
    command->add_flag("--dry-run", options->dryRun, "apply: only says what would be replaced");
    command->add_option("--new-passphrase-file", options->newPassphraseFile, "passphrase: file whose first line is the new one")->type_name("FILE");
}

}  // namespace kondensat::cli
