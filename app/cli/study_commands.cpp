// new, import
#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/cli/command_line.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/operations/names.h"
#include "app/operations/new_study.h"
#include "app/operations/transcript_import.h"
#include "core/journal/sealing.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

// ---- new -----------------------------------------------------------------------------------------------------------

struct NewOptions {
    std::string from, title;
    bool sealed = false, withHistory = false;
};

Result<app::NewStudy> create(Invocation& call, const NewOptions& options, const journal::ProjectOptions& projectOptions) {
    const QString from = QString::fromStdString(options.from), title = QString::fromStdString(options.title);
    auto created = from.isEmpty() ? app::createStudy(call.study(), title.isEmpty() ? QFileInfo(call.study()).completeBaseName() : title, projectOptions)
                   : options.withHistory ? app::createStudyWithHistory(call.study(), from, title, projectOptions)
                                         : app::createStudyFromArchive(call.study(), from, title, projectOptions);
    if (!created) return created.error().in(from.isEmpty() ? call.study() : from);
    return created;
}

Result<int> newStudy(Invocation& call, const NewOptions& options) {
    if (options.withHistory && options.from.empty()) return usageError(u"--with-history goes with --from"_s);
    if (QFileInfo::exists(call.study()))
        return Error{Error::Code::Refused, u"There is a file of this name already; nothing was changed. Choose another name"_s, call.study()};
    TRY_ASSIGN(journal::ProjectOptions projectOptions, call.options());
    QString passphrase;
    if (options.sealed) {
        passphrase = projectOptions.passphrase;
        if (passphrase.isEmpty()) {
            TRY_ASSIGN(passphrase, askNewPassphrase(call.study(), u"with --passphrase-file or in KONDENSAT_PASSPHRASE"_s));
        }
    }
    TRY_ASSIGN(app::NewStudy created, create(call, options, projectOptions));
    QString recoveryKey;
    if (options.sealed) {
        auto sealed = journal::sealStudy(*created.project, passphrase);
        if (!sealed) {
            app::discardStudy(created);
            return sealed.error().in(call.study());
        }
        recoveryKey = sealed->recoveryKey;
        created.warnings += sealed->warnings;
    }
    const study::Study& study = created.project->study();
    const QString title = study.info().title;
    QJsonArray analyses;
    for (const study::Analysis* analysis : study.list<study::Analysis>()) analyses.append(reference(study, analysis->id));
    const Result<void> closed = created.project->close();
    if (!closed && !options.sealed) return closed.error();
    if (!closed) warn(closed.error().message());  // the recovery key is said only here, so it is said all the same
    for (const QString& warning : std::as_const(created.warnings)) warn(warning);
    if (call.json) {
        QJsonObject json{{u"study"_s, call.study()}, {u"title"_s, title}, {u"records"_s, created.records}, {u"analyses"_s, analyses},
                         {u"sealed"_s, options.sealed}, {u"warnings"_s, toJsonArray(created.warnings)}};
        if (options.sealed) json.insert(u"recoveryKey"_s, recoveryKey);
        sayJson(json);
        return done;
    }
    say(u"Created %1: \"%2\", %3."_s.arg(call.study(), title, counted(created.records, u"record"_s, u"records"_s)));
    if (options.sealed) say(u"It is sealed. Its recovery key, shown only this once; print it and keep it apart:\n%1"_s.arg(recoveryKey));
    return done;
}

// ---- import --------------------------------------------------------------------------------------------------------

struct ImportOptions {
    std::vector<std::string> files, speakers;
    std::string session, language, kind = "transcript", pseudonyms, into;
    std::vector<std::string> codeGroups;
    bool reportOnly = false, embed = false, stripNonverbal = false, separateCues = false, comments = false;
};

Result<app::TranscriptOptions> transcriptOptions(const study::Study& study, const ImportOptions& options) {
    app::TranscriptOptions result;
    result.language = QString::fromStdString(options.language);
    result.kind = QString::fromStdString(options.kind);
    result.embedOriginal = options.embed;
    result.reading.stripNonverbal = options.stripNonverbal;
    result.reading.joinCues = !options.separateCues;
    if (!options.session.empty()) {
        TRY_ASSIGN(result.session, app::findSession(study, QString::fromStdString(options.session)));
    }
    if (!options.pseudonyms.empty()) {
        TRY_ASSIGN(result.reading.pseudonyms, importing::readPseudonyms(QString::fromStdString(options.pseudonyms)));
    }
    if (!options.into.empty()) {
        TRY_ASSIGN(result.copyOf, app::findSource(study, QString::fromStdString(options.into)));
    }
    for (const std::string& pair : options.speakers) {
        const QString text = QString::fromStdString(pair);
        const qsizetype at = text.lastIndexOf(u'=');
        const QString wanted = text.mid(at + 1);
        auto who = app::findParticipant(study, wanted);
        if (!who) who = app::findMember(study, wanted);
        if (!who) return Error{Error::Code::NotFound, u"The study has no participant and no member of the team \"%1\""_s.arg(wanted)};
        result.speakerIs.insert(text.left(at), *who);
    }
    return result;
}

/// What the comments and highlights of all files are called, and the groups that they go into.
QList<app::CommentCode> commentCodes(const study::Study& study, const RecordId& analysis, const QList<app::ReadTranscript>& files) {
    QList<const importing::Transcript*> transcripts;
    for (const app::ReadTranscript& file : files) transcripts.append(&file.transcript);
    return app::commentCodes(study, analysis, transcripts);
}

Result<app::CommentCoding> commentCoding(const ImportOptions& options, const RecordId& analysis, const QList<app::CommentCode>& codes) {
    app::CommentCoding coding{analysis, {}};
    for (const app::CommentCode& code : codes)
        for (const QString& key : code.keys) coding.groups.insert(key, code.group);
    for (const std::string& pair : options.codeGroups) {
        const QString text = QString::fromStdString(pair), words = text.section(u'=', 0, 0);
        const auto named = std::find_if(codes.cbegin(), codes.cend(), [&](const app::CommentCode& code) {
            return (code.words.isEmpty() ? code.colour : code.words).compare(words, Qt::CaseInsensitive) == 0;
        });
        if (named == codes.cend()) return Error{Error::Code::NotFound, u"No comment reads \"%1\", and no highlight has that colour"_s.arg(words)};
        for (const QString& key : named->keys) coding.groups.insert(key, text.section(u'=', 1));
    }
    return coding;
}

void sayComments(const QList<app::CommentCode>& codes, bool taken) {
    if (codes.isEmpty()) return;
    say(heading(u"Comments and highlights"_s));
    for (const app::CommentCode& code : codes)
        say(u"  %1 (%2)%3"_s.arg(code.words.isEmpty() ? u"highlight "_s + code.colour : code.words, counted(code.count, u"time"_s, u"times"_s),
                                  code.group.isEmpty() ? QString() : u", group "_s + code.group));
    if (!taken) say(u"--comments makes meaning units of them."_s);
}

QJsonArray toJson(const QList<app::CommentCode>& codes) {
    QJsonArray array;
    for (const app::CommentCode& code : codes)
        array.append(QJsonObject{{u"words"_s, code.words}, {u"colour"_s, code.colour}, {u"count"_s, code.count}, {u"group"_s, code.group}});
    return array;
}

QJsonObject recognised(const study::Study& study, const app::ReadTranscript& file) {
    const importing::Transcript& t = file.transcript;
    QJsonArray speakers;
    for (qsizetype i = 0; i < t.speakers.size(); ++i) {
        const RecordId who = file.speakers[i].who;
        QJsonValue is = reference(study, who);
        if (who) is = QJsonObject{{u"id"_s, who.toString()}, {u"name"_s, app::nameOf(study, who)}, {u"type"_s, study.typeOf(who)}};
        speakers.append(QJsonObject{{u"label"_s, t.speakers[i].label}, {u"canonical"_s, t.speakers[i].canonical}, {u"turns"_s, t.speakers[i].turns}, {u"is"_s, is}});
    }
    const bool timed = std::any_of(t.turns.cbegin(), t.turns.cend(), [](const importing::Turn& turn) { return turn.startMs >= 0; });
    return {{u"file"_s, file.path}, {u"container"_s, t.container}, {u"encoding"_s, t.encoding}, {u"language"_s, t.language},
            {u"pattern"_s, t.pattern}, {u"words"_s, text::wordCount(t.text)}, {u"codePoints"_s, text::codePointCount(t.text)},
            {u"turns"_s, t.turns.size()}, {u"times"_s, timed}, {u"speakers"_s, speakers}, {u"frontMatter"_s, text::codePointCount(QStringView(t.text).left(t.frontMatterEnd))},
            {u"removedCharacters"_s, t.removedCharacters}, {u"reasons"_s, toJsonArray(t.reasons)}, {u"warnings"_s, toJsonArray(t.warnings)},
            {u"sha256"_s, QString::fromLatin1(t.sha256.toHex())}, {u"sameAs"_s, reference(study, file.sameAs)}, {u"copyOf"_s, reference(study, file.copy.source)},
            {u"knownComments"_s, file.copy.known}, {u"newComments"_s, t.annotations.size()}, {u"newReplies"_s, file.copy.replies.size()}};
}

QString newComments(const app::ReadTranscript& file) {
    return u"%1, %2 to comments that are known, %3"_s.arg(counted(file.copy.fresh.size(), u"new comment"_s, u"new comments"_s),
        counted(file.copy.replies.size(), u"new reply"_s, u"new replies"_s), counted(file.copy.known, u"known comment"_s, u"known comments"_s));
}

void sayRecognised(const study::Study& study, const app::ReadTranscript& file) {
    const importing::Transcript& t = file.transcript;
    const bool timed = std::any_of(t.turns.cbegin(), t.turns.cend(), [](const importing::Turn& turn) { return turn.startMs >= 0; });
    say(heading(file.path));
    QList<std::pair<QString, QString>> pairs{{u"  container"_s, t.container}, {u"  encoding"_s, t.encoding}, {u"  speakers by"_s, t.pattern}};
    if (!t.language.isEmpty()) pairs.append({u"  language"_s, t.language});
    if (file.copy.source) pairs.append({u"  a copy of"_s, u"%1, %2"_s.arg(app::nameOf(study, file.copy.source), newComments(file))});
    pairs.append({u"  text"_s, u"%1, %2, %3"_s.arg(counted(text::wordCount(t.text), u"word"_s, u"words"_s), counted(t.turns.size(), u"turn"_s, u"turns"_s),
                                                   timed ? u"with times"_s : u"without times"_s)});
    for (qsizetype i = 0; i < t.speakers.size(); ++i) {
        QString line = u"%1 (%2)"_s.arg(t.speakers[i].label, counted(t.speakers[i].turns, u"turn"_s, u"turns"_s));
        if (file.speakers[i].who) line += u" is %1 %2"_s.arg(study.typeOf(file.speakers[i].who), app::nameOf(study, file.speakers[i].who));
        else if (t.speakers[i].canonical != t.speakers[i].label && !t.speakers[i].canonical.isEmpty()) line += u", perhaps the same as %1"_s.arg(t.speakers[i].canonical);
        pairs.append({i == 0 ? u"  speakers"_s : QString(), line});
    }
    for (qsizetype i = 0; i < t.reasons.size(); ++i) pairs.append({i == 0 ? u"  because"_s : QString(), t.reasons[i]});
    sayPairs(pairs);
}

void sayWarnings(const study::Study& study, const app::ReadTranscript& file) {
    for (const QString& warning : file.transcript.warnings) warn(file.path + u": "_s + warning);
    if (file.sameAs) warn(u"%1: the same file was imported before, as source %2"_s.arg(file.path, app::nameOf(study, file.sameAs)));
}

/// The shape of a BCP 47 tag: da, nb, en-GB, zh-Hant-TW.
bool isLanguageTag(const QString& tag) {
    static const QRegularExpression form(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return form.match(tag).hasMatch();
}

Result<int> import(Invocation& call, const ImportOptions& options) {
    if (options.embed && !options.pseudonyms.empty())
        return usageError(u"an original cannot be embedded while names are replaced, since it holds the names; leave out --embed, and keep the file yourself"_s);
    if (const QString language = QString::fromStdString(options.language); !language.isEmpty() && !isLanguageTag(language))
        return usageError(u"--language takes a BCP 47 tag such as da, nb or en-GB, not \"%1\""_s.arg(language));
    for (const std::string& pair : options.speakers)
        if (pair.find('=') == std::string::npos) return usageError(u"--speaker takes LABEL=PERSON, not \"%1\""_s.arg(QString::fromStdString(pair)));
    if (!options.into.empty() && !options.comments) return usageError(u"--into goes with --comments"_s);
    const bool withoutStudy = options.reportOnly && !QFileInfo::exists(call.study());
    std::unique_ptr<journal::Project> project;
    if (!withoutStudy) {
        TRY_ASSIGN(project, options.reportOnly ? call.openForReading() : call.openForWriting());
    }
    const study::Study nothing;
    const study::Study& study = project ? project->study() : nothing;
    auto transcripts = transcriptOptions(study, options);
    if (!transcripts) return transcripts.error().in(call.study());
    if (project) {
        TRY_ASSIGN(const auto opened, call.identifiersIfGiven(*project, u"registered identifiers in the files were not looked for"_s));
        if (opened) transcripts->identifiers = std::make_shared<app::IdentifierSearch>(opened->identifiers());
    }

    QStringList paths;
    for (const std::string& file : options.files) paths.append(QString::fromStdString(file));
    const app::TranscriptsRead read = app::readTranscripts(study, paths, *transcripts);
    for (const Error& error : read.errors) complain(error.message());
    if (!read.errors.isEmpty() && !options.reportOnly) {
        if (paths.size() > 1) complain(u"nothing was imported"_s);
        return atFault;
    }

    for (const app::ReadTranscript& file : read.files)
        if (file.copy.source && !options.comments && !options.reportOnly)
            return Error{Error::Code::Refused, u"This is a copy of the transcript \"%1\", which is in the study; nothing was imported"_s.arg(app::nameOf(study, file.copy.source)),
                         file.path, {}, u"--comments takes the new comments in it"_s};
    RecordId analysis;
    if (project) {
        TRY_ASSIGN(analysis, call.anyAnalysis(study));
    }
    const QList<app::CommentCode> codes = commentCodes(study, analysis, read.files);
    if (options.comments && project) {
        TRY_ASSIGN(transcripts->comments, commentCoding(options, analysis, codes));
    }
    QList<app::ImportedTranscript> imported;
    if (!options.reportOnly) {
        TRY_ASSIGN(imported, app::importTranscripts(*project, read.files, *transcripts));
    }
    QJsonArray files;
    for (qsizetype i = 0; i < read.files.size(); ++i) {
        const app::ReadTranscript& file = read.files[i];
        sayWarnings(study, file);
        QJsonObject json = recognised(study, file);
        if (!options.reportOnly) {
            json.insert(u"source"_s, imported[i].source.toString());
            json.insert(u"title"_s, app::nameOf(study, imported[i].source));
            json.insert(u"entry"_s, imported[i].entry.toHex());
            json.insert(u"units"_s, imported[i].units);
        }
        files.append(json);
        if (call.json) continue;
        if (options.reportOnly) sayRecognised(study, file);
        else if (file.copy.source)
            say(u"%1 is a copy of source %2 \"%3\": %4."_s.arg(file.path, file.copy.source.toString(), app::nameOf(study, file.copy.source), newComments(file)));
        else
            say(u"Imported %1 as source %2 \"%3\": %4, %5, %6, %7."_s.arg(file.path, imported[i].source.toString(), app::nameOf(study, imported[i].source),
                counted(json[u"words"_s].toInt(), u"word"_s, u"words"_s), counted(file.transcript.turns.size(), u"turn"_s, u"turns"_s),
                counted(file.speakers.size(), u"speaker"_s, u"speakers"_s), counted(imported[i].units, u"meaning unit"_s, u"meaning units"_s)));
    }
    if (call.json) sayJson({{options.reportOnly ? u"recognised"_s : u"imported"_s, files}, {u"comments"_s, toJson(codes)}});
    else sayComments(codes, options.comments);
    if (project) TRY_DO(project->close());
    return read.errors.isEmpty() ? done : atFault;
}

}  // namespace

void addStudyCommands(CommandLine& line) {
    auto fresh = std::make_shared<NewOptions>();
    CLI::App* command = line.add("new", "Creates a study, empty, from an archive folder, or from a project of another program (.qdpx, .qdc, .qda, .sqlite3)", [fresh](Invocation& call) { return newStudy(call, *fresh); });
    command->add_option("--from", fresh->from, "Archive folder, .qdpx, .qdc, .qda or .sqlite3 to begin from")->type_name("ARCHIVE_OR_QDPX");
    command->add_option("--title", fresh->title, "Title of the study; without it, the file's name or the archive's title")->type_name("T");
    command->add_flag("--with-history", fresh->withHistory, "Takes the journal that the archive brings along: the same study, with its history");
    command->add_flag("--sealed", fresh->sealed, "Seals the study at once and prints its recovery key");

    auto import = std::make_shared<ImportOptions>();
    command = line.add("import", "Imports transcripts: txt, md, docx, odt, rtf, pdf, html, vtt, srt, otr, json, csv, xlsx. All files, or none",
                       [import](Invocation& call) { return cli::import(call, *import); });
    command->add_option("FILE", import->files, "Transcripts")->required();
    command->add_option("--session", import->session, "Session they belong to, by name or id")->type_name("S");
    command->add_option("--language", import->language, "Language, as a BCP 47 tag (da, en, nb…)")->type_name("xx");
    command->add_option("--kind", import->kind, "What the sources are")
        ->type_name("KIND")->check(CLI::IsMember({"transcript", "field note", "observation", "written text"}));
    command->add_option("--speaker", import->speakers, "Who speaks under a label: LABEL=PERSON (participant or member of the team)")
        ->type_name("LABEL=PERSON")->take_all()->allow_extra_args(false);
    command->add_option("--pseudonyms", import->pseudonyms, "List of names and what stands for them")->type_name("FILE");
    command->add_flag("--embed", import->embed, "Keeps the original files in the study");
    command->add_flag("--strip-nonverbal", import->stripNonverbal, "Takes out (laughs), [inaudible] and their kin");
    command->add_flag("--separate-cues", import->separateCues, "Subtitles: a turn for every cue");
    command->add_flag("--comments", import->comments, "Makes meaning units of comments and highlights of docx files (in the study's first analysis, or that of --analysis)");
    command->add_option("--code-group", import->codeGroups, "Code group of a comment's words, or of a highlight's colour: WORDS=GROUP");
    command->add_option("--into", import->into, "With --comments: the files are copies of this source, by title or id; only their new comments come in")->type_name("SOURCE");
    command->add_flag("--report-only", import->reportOnly, "Says what would be recognised and why; changes nothing, and STUDY need not exist");
}

}  // namespace kondensat::cli
