// Where passphrases come from: a file, or the terminal. (The environment is read in command_line.cpp.)
#include <termios.h>
#include <unistd.h>

#include <QFile>
#include <cstdio>

#include "app/cli/command_line.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {

Result<QString> passphraseFrom(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{Error::Code::NotReadable, u"The passphrase file cannot be read"_s, path, {}, file.errorString()};
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    if (line.isEmpty()) return Error{Error::Code::Invalid, u"The passphrase file is empty; its first line should be the passphrase"_s, path};
    return QString::fromUtf8(line);
}

Result<QString> askPassphrase(const QString& prompt, const QString& study) {
    termios shown{};
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &shown) != 0)
        return Error{Error::Code::Encrypted, u"The study is sealed; give its passphrase with --passphrase-file or in KONDENSAT_PASSPHRASE"_s, study};
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::fputs(prompt.toUtf8().constData(), stderr);  // from here on nothing that is typed is shown or lost
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) line.append(char(c));
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    if (line.isEmpty()) return Error{Error::Code::WrongPassphrase, u"No passphrase was typed"_s, study};
    return QString::fromUtf8(line);
}

Result<QString> askNewPassphrase(const QString& study, const QString& otherwise) {
    if (!isatty(STDIN_FILENO)) return Error{Error::Code::Invalid, u"A passphrase is needed to seal the study; nothing was changed"_s, study, {}, u"give it "_s + otherwise};
    TRY_ASSIGN(const QString passphrase, askPassphrase(u"New passphrase for %1: "_s.arg(study), study));
    TRY_ASSIGN(const QString again, askPassphrase(u"The same again: "_s, study));
    if (again != passphrase) return Error{Error::Code::WrongPassphrase, u"The two passphrases differ; nothing was changed"_s, study};
    return passphrase;
}

Result<QString> askNewIdentifiersPassphrase(const QString& file) {
    if (!isatty(STDIN_FILENO))
        return Error{Error::Code::Invalid, u"A new register of identifiers needs a passphrase of its own; nothing was changed"_s, file, {},
                     u"give it with --identifiers-passphrase-file or in KONDENSAT_IDENTIFIERS_PASSPHRASE"_s};
    return askNewPassphrase(file, {});
}

}  // namespace kondensat::cli
