// The guard at the door of every command that writes a file for others.
#pragma once
#include "app/cli/command_line.h"
#include "app/operations/export_guard.h"
#include "app/operations/exporting.h"

namespace kondensat::cli {

/// What a person may say to the guard.
struct GuardWish {
    bool despite = false;     ///< write although registered identifiers were found
    bool unsearched = false;  ///< write without looking for them
};

/// Opens the register of identifiers where there is one.
class Guarding {
public:
    /// Asks at the terminal for a passphrase that was not given. Errors: as IdentifierRegister::open(); Encrypted where there is no
    /// terminal, so that nothing goes out unsearched unless the person wishes it.
    static Result<Guarding> of(const Invocation& call, const journal::Project& project, const GuardWish& wish);
    /// None where the study has no register, and where the person wished no search.
    [[nodiscard]] const std::shared_ptr<app::ExportGuard>& guard() const { return m_guard; }
    /// After an export: says every place that was found, on standard error, and notes in the register what went out all the same.
    /// `file` as the person named it.
    void finish(const QString& file, bool written);

private:
    std::optional<journal::IdentifierRegister> m_register;
    std::shared_ptr<app::ExportGuard> m_guard;
};

/// app::exportStudy() with the guard at the door.
Result<std::optional<app::Exported>> guarded(Invocation& call, journal::Project& project, app::Export what, const GuardWish& wish);

/// Adds --despite-identifiers and --unsearched.
void addGuarding(CLI::App* command, GuardWish& wish);

}  // namespace kondensat::cli
