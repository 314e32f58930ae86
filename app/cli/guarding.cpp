#include "app/cli/guarding.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QFileInfo>

#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {

Result<Guarding> Guarding::of(const Invocation& call, const journal::Project& project, const GuardWish& wish) {
    Guarding guarding;
    const QString path = call.identifiersPath();
    if (!QFileInfo::exists(path)) return guarding;
    if (wish.unsearched) {
        warn(path + u": the register of identifiers was not opened; what is written was not searched for registered identifiers"_s);
        return guarding;
    }
    auto opened = call.openIdentifiers(project);
    if (!opened && opened.error().code == Error::Code::Encrypted)
        return Error{Error::Code::Encrypted, u"What is written has to be searched for registered identifiers, and their register is sealed; nothing was written"_s, path, {},
                     u"give its passphrase with --identifiers-passphrase-file or in KONDENSAT_IDENTIFIERS_PASSPHRASE, or go on without a search with --unsearched"_s};
    TRY_ASSIGN(guarding.m_register, std::move(opened));
    guarding.m_guard = std::make_shared<app::ExportGuard>(guarding.m_register->identifiers(), wish.despite);
    return guarding;
}

void Guarding::finish(const QString& file, bool written) {
    if (!m_guard || m_guard->places().isEmpty()) return;
    for (const app::GuardedPlace& place : m_guard->places()) complain(file + u": "_s + place.sentence(m_guard->identifiers()));
    if (!written) {
        if (!m_guard->despite()) complain(u"put pseudonyms in their places (identifiers STUDY apply), say what is not meant (identifiers STUDY except), or go on with --despite-identifiers"_s);
        return;
    }
    const journal::DespiteIdentifiers note{QDateTime::currentDateTime().toString(Qt::ISODate), QFileInfo(file).fileName(), int(m_guard->places().size())};
    if (const auto noted = m_register->note(note); !noted) warn(noted.error().message());
}

Result<std::optional<app::Exported>> guarded(Invocation& call, journal::Project& project, app::Export what, const GuardWish& wish) {
    TRY_ASSIGN(Guarding guarding, Guarding::of(call, project, wish));
    what.guard = guarding.guard();
    auto written = app::exportStudy(project, what);
    guarding.finish(what.path, written.ok());
    return written;
}

void addGuarding(CLI::App* command, GuardWish& wish) {
    CLI::Option* despite = command->add_flag("--despite-identifiers", wish.despite, "Writes the file although registered identifiers stand in it; noted in the register");
    command->add_flag("--unsearched", wish.unsearched, "Writes the file without looking for registered identifiers, where nobody can open their register")->excludes(despite);
}

}  // namespace kondensat::cli
