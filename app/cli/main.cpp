// kondensat-cli: the command line. docs/formats/cli-json.md describes every command's --json.
#include <langinfo.h>

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <clocale>
#include <csignal>
#include <cstring>

#include "app/cli/command_line.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;
using namespace kondensat;

namespace {

/// Qt speaks UTF-8 alone and complains about other locales on standard error.
void useUtf8() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setenv("LC_ALL", "C.UTF-8", 1);
}

/// What Qt remarks on the desktop around it is no message to a researcher.
void quiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) cli::complain(message);
}

std::unique_ptr<QCoreApplication> application(bool withFonts, int& argc, char** argv) {
    if (!withFonts) return std::make_unique<QCoreApplication>(argc, argv);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// The first word that is neither an option nor an option's value; empty when there is none.
QString commandWord(int argc, char** argv) {
    static const QStringList withValue{u"--analysis"_s, u"--as"_s, u"--passphrase-file"_s, u"--identifiers-passphrase-file"_s};
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (withValue.contains(word)) ++i;
        else if (!word.startsWith(u'-')) return word;
    }
    return {};
}

/// Why a word is no command; empty when it is one.
QString noCommand(const CLI::App& parser, const QString& word) {
    static const QStringList later{u"server"_s, u"sync"_s};
    const auto commands = parser.get_subcommands([](const CLI::App* command) { return !command->get_name().empty(); });
    const bool known = std::any_of(commands.begin(), commands.end(), [&](const CLI::App* command) { return command->get_name() == word.toStdString(); });
    if (word.isEmpty() || known) return {};
    return (later.contains(word) ? u"“%1” is not available in this version"_s : u"there is no command “%1”"_s).arg(word);
}

int run(const cli::CommandLine& commands, cli::Invocation& invocation) {
    const cli::Run* command = commands.chosen();
    if (!command) return cli::usageError(u"no command was given"_s);
    const Result<int> code = (*command)(invocation);
    if (!code) {
        cli::complain(code.error().message());
        return cli::atFault;
    }
    if (!cli::finishOutput()) {
        cli::complain(u"the output could not be written completely"_s);
        return cli::atFault;
    }
    if (invocation.damaged > 0 && !invocation.listsDamage) {
        cli::complain(u"%1: part of the study was changed or damaged (%2); run verify, and look for a backup"_s.arg(
            invocation.study(), cli::counted(invocation.damaged, u"place"_s, u"places"_s)));
        return cli::atFault;
    }
    return *code;
}

}  // namespace

int main(int argc, char** argv) {
    useUtf8();
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file sizes is then an error of the write, which is rolled back

    CLI::App parser{"Kondensat: systematic text condensation, on the command line", "kondensat-cli"};
    parser.set_version_flag("--version", "kondensat-cli " KONDENSAT_VERSION);
    parser.set_help_flag("-h,--help", "Says how a command is used");
    parser.require_subcommand(1);
    cli::Invocation invocation;
    parser.add_flag("--json", invocation.json, "Answers as JSON");
    parser.add_option("--analysis", invocation.analysis, "Which analysis, by title or id")->type_name("A");
    parser.add_option("--as", invocation.as, "Whose name changes carry: initials or id of a member of the team")->type_name("MEMBER");
    parser.add_option("--passphrase-file", invocation.passphraseFile, "File whose first line is the passphrase of a sealed study")->type_name("FILE");
    parser.add_option("--identifiers-passphrase-file", invocation.identifiersPassphraseFile, "File whose first line is the passphrase of the register of identifiers")->type_name("FILE");
    parser.footer("These options go with every command. A sealed study's passphrase may also stand in KONDENSAT_PASSPHRASE,\n"
                  "that of its register of identifiers in KONDENSAT_IDENTIFIERS_PASSPHRASE.\n"
                  "Exit code: 0 done, 1 the study or an input is at fault, 2 wrong usage.");

    cli::CommandLine commands(parser, invocation);
    cli::addStudyCommands(commands);
    cli::addTableCommands(commands);
    cli::addLookCommands(commands);
    cli::addHistoryCommands(commands);
    cli::addReportCommands(commands);
    cli::addExportCommand(commands);
    cli::addCareCommands(commands);
    cli::addIndexCommands(commands);
    cli::addSearchCommands(commands);
    cli::addWordCommands(commands);
    cli::addManuscriptCommands(commands);
    cli::addComparisonCommands(commands);
    cli::addIdentifierCommands(commands);
    if (const QString why = noCommand(parser, commandWord(argc, argv)); !why.isEmpty()) return cli::usageError(why);
    try {
        std::vector<std::string> arguments = commands.arguments(argc, argv);
        std::reverse(arguments.begin(), arguments.end());  // as CLI11 takes them
        parser.parse(std::move(arguments));
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0) return parser.exit(e);
        return cli::usageError(QString::fromUtf8(e.what()));
    }

    qInstallMessageHandler(quiet);
    const auto qt = application(commands.chosenNeedsFonts(), argc, argv);
    QCoreApplication::setApplicationName(u"kondensat"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KONDENSAT_VERSION));
    return run(commands, invocation);
}
