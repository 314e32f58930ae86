// The guard at the door of every command that writes a file for others.
#pragma once
#include "app/cli/command_line.h"
#include "app/operations/export_guard.h"

namespace kondensat::cli {

/// Opens the register of identifiers where there is one and its passphrase was given.
class Guarding {
public:
    /// Errors: as IdentifierRegister::open().
    static Result<Guarding> of(const Invocation& call, const journal::Project& project, bool despite);
    /// None where the register is closed.
    [[nodiscard]] const std::shared_ptr<app::ExportGuard>& guard() const { return m_guard; }
    /// After an export: says every place that was found, on standard error, and notes in the register what went out all the same.
    /// `file` as the person named it.
    void finish(const QString& file, bool written);

private:
    std::optional<journal::IdentifierRegister> m_register;
    std::shared_ptr<app::ExportGuard> m_guard;
};

/// Adds --despite-identifiers.
void addDespite(CLI::App* command, bool& despite);

}  // namespace kondensat::cli
