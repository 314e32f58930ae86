#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

#include "app/cli/output.h"
#include "app/operations/names.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {

CLI::App* CommandLine::add(const char* name, const char* description, Run run) {
    CLI::App* command = m_app.add_subcommand(name, description);
    command->fallthrough();
    command->add_option("STUDY", m_invocation.studyPath, "The study's file, *.kondensat")->required();
    m_commands.push_back({command, std::move(run)});
    return command;
}

const Run* CommandLine::chosen() const {
    for (const Command& command : m_commands)
        if (command.parser->parsed()) return &command.run;
    return nullptr;
}

bool CommandLine::chosenNeedsFonts() const {
    return std::any_of(m_withFonts.cbegin(), m_withFonts.cend(), [](const CLI::App* command) { return command->parsed(); });
}

std::vector<std::string> CommandLine::arguments(int argc, char** argv) const {
    std::vector<std::string> all(argv + 1, argv + argc);
    const CLI::App* command = nullptr;
    std::optional<size_t> words;  // where an argument looks like an option, and is none
    int positional = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const std::string& argument = all[i];
        if (argument == "--") return all;
        if (argument.size() < 2 || argument.front() != '-') {
            if (command) ++positional;
            else if (const auto found = std::find_if(m_withWords.begin(), m_withWords.end(), [&](const CLI::App* one) { return one->get_name() == argument; }); found != m_withWords.end())
                command = *found;
            else return all;
            continue;
        }
        const CLI::Option* option = command ? command->get_option_no_throw(argument) : nullptr;
        if (!option) option = m_app.get_option_no_throw(argument);
        if (option && option->get_items_expected_max() > 0) ++i;
        if (!option && command && positional == 1 && !words && argument[1] != '-') words = i;
    }
    if (!words || positional != 1) return all;
    std::rotate(all.begin() + std::ptrdiff_t(*words), all.begin() + std::ptrdiff_t(*words) + 1, all.end());
    all.insert(all.end() - 1, "--");
    return all;
}

Result<journal::ProjectOptions> Invocation::options() {
    journal::ProjectOptions options;
    options.damaged = [this](const QStringList& found) { damaged += found.size(); };
    if (!passphraseFile.empty()) {
        TRY_ASSIGN(options.passphrase, passphraseFrom(QString::fromStdString(passphraseFile)));
    } else {
        options.passphrase = qEnvironmentVariable("KONDENSAT_PASSPHRASE");
    }
    return options;
}

Result<std::unique_ptr<journal::Project>> Invocation::open(bool readOnly) {
    TRY_ASSIGN(journal::ProjectOptions options, this->options());
    options.readOnly = readOnly;
    auto project = journal::Project::open(study(), options);
    if (!project && project.error().code == Error::Code::Encrypted && options.passphrase.isEmpty()) {
        TRY_ASSIGN(options.passphrase, askPassphrase(u"Passphrase of %1: "_s.arg(study()), study()));
        project = journal::Project::open(study(), options);
    }
    if (!project) return project.error().in(study());
    if (!as.empty()) {
        const auto member = app::findMember((*project)->study(), QString::fromStdString(as));
        if (!member) return member.error().in(study());
        (*project)->setAuthor(*member);
    }
    return project;
}

Result<std::unique_ptr<journal::Project>> Invocation::openForReading() { return open(true); }

Result<std::unique_ptr<journal::Project>> Invocation::openForWriting() {
    TRY_ASSIGN(auto project, open(false));
    if (project->isReadOnly()) return Error{Error::Code::NotWritable, u"The study can only be read just now; nothing was changed"_s, study(), {}, project->readOnlyReason()};
    return project;
}

Result<RecordId> Invocation::anyAnalysis(const study::Study& study) const {
    if (analysis.empty()) return RecordId();
    const auto found = app::findAnalysis(study, QString::fromStdString(analysis));
    if (!found) return found.error().in(this->study());
    return found;
}

Result<RecordId> Invocation::oneAnalysis(const study::Study& study) const {
    if (!analysis.empty()) return anyAnalysis(study);
    const auto all = study.list<study::Analysis>();
    if (all.isEmpty()) return Error{Error::Code::NotFound, u"The study holds no analysis"_s, this->study()};
    if (all.size() == 1) return all.first()->id;
    QStringList titles;
    for (const study::Analysis* each : all) titles.append(each->title.isEmpty() ? each->id.toString() : each->title);
    return Error{Error::Code::Invalid, u"The study holds several analyses; say which one with --analysis"_s, this->study(), {}, titles.join(u", "_s)};
}

QString suffixOf(const std::string& path) { return QFileInfo(QString::fromStdString(path)).suffix().toLower(); }

int usageError(const QString& message) {
    complain(message + u"\nkondensat-cli: kondensat-cli COMMAND --help says how a command is used"_s);
    return wrongUsage;
}

}  // namespace kondensat::cli
