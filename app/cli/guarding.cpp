#include "app/cli/guarding.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QFileInfo>

#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {

Result<Guarding> Guarding::of(const Invocation& call, const journal::Project& project, bool despite) {
    Guarding guarding;
    TRY_ASSIGN(guarding.m_register, call.identifiersIfGiven(project, u"registered identifiers were not looked for"_s));
    if (guarding.m_register) guarding.m_guard = std::make_shared<app::ExportGuard>(guarding.m_register->identifiers(), despite);
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

void addDespite(CLI::App* command, bool& despite) {
    command->add_flag("--despite-identifiers", despite, "Writes the file although registered identifiers stand in it; noted in the register");
}

}  // namespace kondensat::cli
