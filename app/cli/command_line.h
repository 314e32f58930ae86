// The frame of every command: common options, opening a study, exit codes.
#pragma once
#include <QJsonObject>
#include <functional>
#include <memory>

#include "core/journal/identifiers.h"
#include "core/journal/project.h"

namespace CLI {
class App;
}

namespace kondensat::cli {

/// Exit codes; scripts rely on them.
inline constexpr int done = 0, atFault = 1, wrongUsage = 2;

/// One call of the program: what every command can ask for.
class Invocation {
public:
    std::string studyPath, as, passphraseFile, analysis;
    bool json = false;

    qsizetype damaged = 0;     ///< places of the study found changed or damaged while it was read
    bool listsDamage = false;  ///< the command says itself what is damaged
    std::string identifiersPassphraseFile;

    [[nodiscard]] QString study() const { return QString::fromStdString(studyPath); }
    /// Opens the study to look at it; works while another program writes.
    Result<std::unique_ptr<journal::Project>> openForReading();
    /// Opens the study to change it, in the name of --as. Error where it can only be read, with the reason.
    Result<std::unique_ptr<journal::Project>> openForWriting();
    /// What journal::Project needs: passphrase from --passphrase-file or KONDENSAT_PASSPHRASE.
    Result<journal::ProjectOptions> options();

    [[nodiscard]] QString identifiersPath() const { return journal::IdentifierRegister::pathFor(study()); }
    /// From the option or the environment; empty where neither says it.
    [[nodiscard]] Result<QString> identifiersPassphrase() const;
    /// The register of identifiers beside the study, with the passphrase from --identifiers-passphrase-file or
    /// KONDENSAT_IDENTIFIERS_PASSPHRASE, else typed. Errors: as IdentifierRegister::open().
    Result<journal::IdentifierRegister> openIdentifiers(const journal::Project& project) const;
    /// The same for a command that does more with it than without: nothing where there is none, and nothing with a warning where there
    /// is one and no passphrase was given; `otherwise` says what was left undone.
    Result<std::optional<journal::IdentifierRegister>> identifiersIfGiven(const journal::Project& project, const QString& otherwise) const;

    /// --analysis, or the only one. Error where there are several and none is named.
    Result<RecordId> oneAnalysis(const study::Study& study) const;
    /// --analysis, or empty for all.
    Result<RecordId> anyAnalysis(const study::Study& study) const;

private:
    Result<std::unique_ptr<journal::Project>> open(bool readOnly);

};

using Run = std::function<Result<int>(Invocation&)>;

class CommandLine {
public:
    CommandLine(CLI::App& app, Invocation& invocation) : m_app(app), m_invocation(invocation) {}
    /// A command whose first argument is STUDY. `run` gives the exit code.
    CLI::App* add(const char* name, const char* description, Run run);
    /// Says that a command lays out pages, which needs fonts.
    void needsFonts(CLI::App* command) { m_withFonts.append(command); }
    /// Says that the argument behind STUDY is what a person types, and may begin with a minus sign.
    void takesWords(CLI::App* command) { m_withWords.append(command); }
    /// The program's arguments, so that CLI11 takes no such words for options.
    [[nodiscard]] std::vector<std::string> arguments(int argc, char** argv) const;
    [[nodiscard]] const Run* chosen() const;
    [[nodiscard]] bool chosenNeedsFonts() const;

private:
    struct Command {
        CLI::App* parser;
        Run run;
    };
    CLI::App& m_app;
    Invocation& m_invocation;
    std::vector<Command> m_commands;
    QList<CLI::App*> m_withFonts, m_withWords;
};

/// Each file of commands adds its own.
void addStudyCommands(CommandLine&);
void addTableCommands(CommandLine&);
void addLookCommands(CommandLine&);
void addHistoryCommands(CommandLine&);
void addReportCommands(CommandLine&);
void addExportCommand(CommandLine&);
void addCareCommands(CommandLine&);
void addIndexCommands(CommandLine&);
void addSearchCommands(CommandLine&);
void addWordCommands(CommandLine&);
void addManuscriptCommands(CommandLine&);
void addComparisonCommands(CommandLine&);
void addIdentifierCommands(CommandLine&);

/// The first line of a file. Errors: NotReadable, Invalid (empty).
Result<QString> passphraseFrom(const QString& path);
/// Asks at the terminal without showing what is typed; an error where there is no terminal.
Result<QString> askPassphrase(const QString& prompt, const QString& study);
/// Asks twice for the passphrase of a register of identifiers. Error where there is no terminal.
Result<QString> askNewIdentifiersPassphrase(const QString& file);
/// Asks twice. Without a terminal the error says `otherwise`: how else it can be given.
Result<QString> askNewPassphrase(const QString& study, const QString& otherwise);

/// An error that counts as wrong usage: exit code 2.
int usageError(const QString& message);
/// Of a file that an option names: in lower case, without the dot.
[[nodiscard]] QString suffixOf(const std::string& path);

}  // namespace kondensat::cli
