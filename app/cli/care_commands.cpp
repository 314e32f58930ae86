// merge, erase, verify, seal: what keeps a study whole and confidential.
#include <CLI/CLI.hpp>

#include "app/cli/command_line.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/operations/names.h"
#include "core/journal/erase.h"
#include "core/journal/merge.h"
#include "core/journal/sealing.h"
#include "core/journal/verify.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

// ---- merge ---------------------------------------------------------------------------------------------------------

QString kindOf(const study::Collision& collision) {
    switch (collision.kind) {
        case study::Collision::Kind::Field: return u"field"_s;
        case study::Collision::Kind::Place: return u"place"_s;
        case study::Collision::Kind::Removed: return u"removed"_s;
    }
    return {};
}

QJsonObject collisionJson(const study::Study& study, const study::Collision& collision) {
    QJsonArray sides;
    for (const study::Collision::Side& side : collision.sides)
        sides.append(QJsonObject{{u"entry"_s, side.entry.toHex()}, {u"author"_s, reference(study, side.author)}, {u"time"_s, jsonTime(side.time)}, {u"value"_s, side.value}});
    return {{u"kind"_s, kindOf(collision)}, {u"record"_s, collision.record.toString()}, {u"type"_s, study.typeOf(collision.record)},
            {u"field"_s, collision.field}, {u"key"_s, collision.key}, {u"sides"_s, sides}};
}

QString collisionLine(const study::Study& study, const study::Collision& collision) {
    QStringList who;
    for (const study::Collision::Side& side : collision.sides)
        who.append(u"%1 %2"_s.arg(side.author ? app::nameOf(study, side.author) : u"somebody"_s, shownTime(side.time)));
    const QString what = collision.kind == study::Collision::Kind::Field
                             ? collision.field + (collision.key.isEmpty() ? QString() : u" "_s + collision.key)
                             : collision.kind == study::Collision::Kind::Place ? u"its place"_s : u"removed by one, changed by another"_s;
    const QString type = study.typeOf(collision.record);
    return u"  %1 %2: %3 (%4)"_s.arg(type.isEmpty() ? u"removed record"_s : type, app::nameOf(study, collision.record), what, who.join(u"; "_s));
}

Result<int> merge(Invocation& call, const std::vector<std::string>& others) {
    TRY_ASSIGN(const auto project, call.openForWriting());
    TRY_ASSIGN(journal::ProjectOptions options, call.options());
    options.readOnly = true;
    // All copies are opened first: one that cannot be read leaves the study as it was.
    std::vector<std::unique_ptr<journal::Project>> copies;
    for (const std::string& other : others) {
        const QString path = QString::fromStdString(other);
        auto copy = journal::Project::open(path, options);
        if (!copy && copy.error().code == Error::Code::Encrypted && options.passphrase.isEmpty()) {
            TRY_ASSIGN(options.passphrase, askPassphrase(u"Passphrase of %1: "_s.arg(path), path));
            copy = journal::Project::open(path, options);
        }
        if (!copy) return copy.error().in(path);
        copies.push_back(*std::move(copy));
    }
    int added = 0, erased = 0;
    QStringList setAside;
    QJsonArray merged;
    QList<study::Collision> toDecide;
    for (size_t i = 0; i < copies.size(); ++i) {
        const QString path = QString::fromStdString(others[i]);
        const auto report = journal::merge(*project, *copies[i]);
        if (!report) return report.error().in(path);
        added += report->added;
        erased += report->erased;
        setAside += report->setAside;
        toDecide = report->toDecide;
        merged.append(QJsonObject{{u"file"_s, path}, {u"added"_s, report->added}, {u"erased"_s, report->erased}, {u"setAside"_s, toJsonArray(report->setAside)}});
        if (!call.json) say(u"%1: %2 added."_s.arg(path, counted(report->added, u"entry"_s, u"entries"_s)));
    }
    const study::Study& study = project->study();
    for (const QString& reason : std::as_const(setAside)) warn(u"set aside: "_s + reason);
    if (call.json) {
        QJsonArray decisions;
        for (const study::Collision& collision : std::as_const(toDecide)) decisions.append(collisionJson(study, collision));
        sayJson({{u"merged"_s, merged}, {u"added"_s, added}, {u"erased"_s, erased}, {u"setAside"_s, toJsonArray(setAside)}, {u"decisions"_s, decisions}});
    } else {
        if (erased > 0) say(u"%1 erased here and stayed erased."_s.arg(counted(erased, u"entry was"_s, u"entries were"_s)));
        if (toDecide.isEmpty()) say(u"Nothing awaits a decision."_s);
        else say(u"%1 a decision; until then the later change is shown:"_s.arg(counted(toDecide.size(), u"collision awaits"_s, u"collisions await"_s)));
        for (const study::Collision& collision : std::as_const(toDecide)) say(collisionLine(study, collision));
    }
    TRY_DO(project->close());
    return done;
}

// ---- erase ---------------------------------------------------------------------------------------------------------

struct EraseOptions {
    std::string participant, phrase, reason;
    bool recordings = false, all = false, dryRun = false;
};

bool foundAny(const journal::EraseReport& report) {
    return !report.places.isEmpty() || report.entries > 0 || report.attachments > 0;
}

QJsonObject eraseJson(const journal::EraseReport& report, bool dryRun) {
    const bool found = foundAny(report);
    QJsonArray places;
    for (const auto& place : report.places)
        places.append(QJsonObject{{u"record"_s, place.record.toString()}, {u"type"_s, place.type}, {u"field"_s, place.field}, {u"passages"_s, place.passages}});
    return {{u"dryRun"_s, dryRun}, {u"found"_s, found}, {u"places"_s, places}, {u"entries"_s, report.entries}, {u"characters"_s, report.units}, {u"fields"_s, report.fields},
            {u"attachments"_s, report.attachments}, {u"backups"_s, toJsonArray(report.backups)}, {u"outOfReach"_s, toJsonArray(found ? report.outOfReach : QStringList())}};
}

void sayErased(const journal::EraseReport& report, bool dryRun, bool forPhrase) {
    if (!foundAny(report)) {
        say(forPhrase ? u"Nothing in the study holds these words."_s : u"Nothing of it was found; nothing was changed."_s);
        return;
    }
    say(dryRun ? u"Nothing was erased. This would be:"_s : u"Erased, for good:"_s);
    QList<std::pair<QString, QString>> pairs;
    for (const auto& place : report.places)
        pairs.append({u"  %1 %2"_s.arg(place.type, place.record.toString()), place.field + (place.passages > 0 ? u", "_s + counted(place.passages, u"passage"_s, u"passages"_s) : QString())});
    pairs.append({u"  entries"_s, QString::number(report.entries)});
    pairs.append({u"  characters of texts"_s, QString::number(report.units)});
    pairs.append({u"  fields"_s, QString::number(report.fields)});
    pairs.append({u"  attachments"_s, QString::number(report.attachments)});
    for (const QString& backup : report.backups) pairs.append({u"  backup"_s, backup});
    sayPairs(pairs);
    if (report.outOfReach.isEmpty()) return;
    say(u"Copies that this program cannot reach; please see to them yourself:"_s);
    for (const QString& copy : report.outOfReach) say(u"  "_s + copy);
}

Result<int> erase(Invocation& call, const EraseOptions& options) {
    if (int(!options.participant.empty()) + int(!options.phrase.empty()) + int(options.recordings) + int(options.all) != 1)
        return usageError(u"erase needs one of --participant, --phrase, --recordings and --all"_s);
    TRY_ASSIGN(const auto project, options.dryRun ? call.openForReading() : call.openForWriting());
    journal::EraseRequest request;
    request.reason = QString::fromStdString(options.reason);
    if (!options.participant.empty()) {
        const auto participant = app::findParticipant(project->study(), QString::fromStdString(options.participant));
        if (!participant) return participant.error().in(call.study());
        request.what = journal::EraseRequest::What::Participant;
        request.participant = *participant;
    } else if (!options.phrase.empty()) {
        request.what = journal::EraseRequest::What::Phrase;
        request.phrase = QString::fromStdString(options.phrase);
    } else {
        request.what = options.recordings ? journal::EraseRequest::What::Recordings : journal::EraseRequest::What::All;
    }
    const auto report = journal::erase(*project, request, options.dryRun);
    if (!report) return report.error().in(call.study());
    TRY_DO(project->close());
    if (call.json) sayJson(eraseJson(*report, options.dryRun));
    else sayErased(*report, options.dryRun, request.what == journal::EraseRequest::What::Phrase);
    return done;
}

// ---- verify --------------------------------------------------------------------------------------------------------

Result<int> verify(Invocation& call) {
    call.listsDamage = true;
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const journal::VerifyReport report, journal::verify(*project));
    for (const QString& problem : report.problems) complain(call.study() + u": "_s + problem);
    if (call.json) {
        sayJson({{u"ok"_s, report.problems.isEmpty()}, {u"entries"_s, report.entries}, {u"erased"_s, report.erased}, {u"signed"_s, report.signed_},
                 {u"ranges"_s, report.ranges}, {u"quotes"_s, report.quotes}, {u"problems"_s, toJsonArray(report.problems)}, {u"remarks"_s, toJsonArray(report.remarks)}});
    } else {
        sayPairs({{u"entries"_s, QString::number(report.entries)}, {u"  erased"_s, QString::number(report.erased)}, {u"  signed"_s, QString::number(report.signed_)},
                  {u"ranges"_s, QString::number(report.ranges)}, {u"quotes"_s, QString::number(report.quotes)}});
        for (const QString& remark : report.remarks) say(remark);
        say(report.problems.isEmpty() ? u"All is well."_s
                                      : u"%1 found. Keep this file as it is and look for a backup or a copy."_s.arg(counted(report.problems.size(), u"problem was"_s, u"problems were"_s)));
    }
    return report.problems.isEmpty() ? done : atFault;
}

// ---- seal ----------------------------------------------------------------------------------------------------------

/// The passphrase to seal with: from a file; for a study in the clear from where passphrases come from; or typed twice.
Result<QString> newPassphrase(Invocation& call, const std::string& file, bool sealedAlready) {
    if (!file.empty()) return passphraseFrom(QString::fromStdString(file));
    if (!sealedAlready) {
        TRY_ASSIGN(const journal::ProjectOptions given, call.options());
        if (!given.passphrase.isEmpty()) return given.passphrase;
    }
    return askNewPassphrase(call.study(), u"with --new-passphrase-file"_s);
}

Result<int> seal(Invocation& call, const std::string& passphraseFile) {
    TRY_ASSIGN(const auto project, call.openForWriting());
    const bool anew = project->file().isSealed();
    TRY_ASSIGN(const QString passphrase, newPassphrase(call, passphraseFile, anew));
    const auto sealed = journal::sealStudy(*project, passphrase);
    if (!sealed) return sealed.error().in(call.study());
    const Result<void> closed = project->close();
    for (const QString& warning : sealed->warnings) warn(warning);
    if (!closed) warn(closed.error().message());  // sealed all the same, and the key is said only here
    if (call.json) {
        sayJson({{u"study"_s, call.study()}, {u"anew"_s, anew}, {u"recoveryKey"_s, sealed->recoveryKey}, {u"warnings"_s, toJsonArray(sealed->warnings)}});
        return done;
    }
    say(anew ? u"Sealed %1 anew; the passphrase and recovery key from before no longer open it."_s.arg(call.study()) : u"Sealed %1."_s.arg(call.study()));
    say(u"Its recovery key, shown only this once; print it and keep it apart:"_s);
    say(sealed->recoveryKey);
    return done;
}

}  // namespace

void addCareCommands(CommandLine& line) {
    auto others = std::make_shared<std::vector<std::string>>();
    CLI::App* command = line.add("merge", "Merges copies of this study into it", [others](Invocation& call) { return merge(call, *others); });
    command->add_option("OTHER", *others, "Copies of the study")->required();

    auto eraseOptions = std::make_shared<EraseOptions>();
    command = line.add("erase", "Erases for good; there is no undo", [eraseOptions](Invocation& call) { return erase(call, *eraseOptions); });
    command->add_option("--participant", eraseOptions->participant, "Everything a participant said, and what is known of them")->type_name("P");
    command->add_option("--phrase", eraseOptions->phrase, "A name or other words, wherever they stand")->type_name("TEXT");
    command->add_flag("--recordings", eraseOptions->recordings, "Recordings and original files");
    command->add_flag("--all", eraseOptions->all, "The whole study");
    command->add_option("--reason", eraseOptions->reason, "Why; kept in the record of the erasure, so name no content")->type_name("TEXT");
    command->add_flag("--dry-run", eraseOptions->dryRun, "Only says what would be erased");

    line.add("verify", "Integrity of file, chains, ranges and quotes", verify);

    auto passphrase = std::make_shared<std::string>();
    command = line.add("seal", "Seals a study with a passphrase, or a sealed one with a new one", [passphrase](Invocation& call) { return seal(call, *passphrase); });
    command->add_option("--new-passphrase-file", *passphrase, "File whose first line is the passphrase to seal with")->type_name("FILE");
}

}  // namespace kondensat::cli
