// Result and Error: how a module tells its caller that something did not work.
#pragma once
#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace kondensat {

/// What went wrong, where, and why, in words a researcher understands. Never holds transcript text.
struct Error {
    enum class Code {
        NotFound,      ///< no such file, record or command target
        NotReadable,   ///< a file that is there and cannot be read (permission, device)
        NotWritable,   ///< no write permission, disk full, read-only study
        Damaged,       ///< truncated, malformed, failed a checksum or a seal
        Unsupported,   ///< a container or version this program does not read
        Encrypted,     ///< an encrypted document from elsewhere
        TooLarge,      ///< beyond a limit on size, ratio, depth or count
        Locked,        ///< in use by another program or person
        WrongPassphrase,
        Invalid,       ///< a wrong value or reference in otherwise readable input
        Refused,       ///< understood, and not allowed
    };
    Code code = Code::Invalid;
    QString what;   ///< what happened, a sentence without a final stop
    QString file;   ///< file concerned, as the person named it; may be empty
    QString place;  ///< place in it: part, line, record; may be empty
    QString cause;  ///< why, as far as known; may be empty

    /// "file: place: what (cause)" with the empty parts left out.
    [[nodiscard]] QString message() const {
        QString text;
        for (const QString& part : {file, place})
            if (!part.isEmpty()) text += part + QStringLiteral(": ");
        text += what;
        if (!cause.isEmpty()) text += QStringLiteral(" (") + cause + QLatin1Char(')');
        return text;
    }
    /// The same error with the file filled in where it was still empty.
    [[nodiscard]] Error in(const QString& fileName) const {
        Error e = *this;
        if (e.file.isEmpty()) e.file = fileName;
        return e;
    }
};

/// A value, or the error that stands in its way.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& operator*() & { return std::get<0>(m_state); }
    const T& operator*() const& { return std::get<0>(m_state); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    T* operator->() { return &std::get<0>(m_state); }
    const T* operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}  // namespace kondensat

#define KONDENSAT_JOIN2(a, b) a##b
#define KONDENSAT_JOIN(a, b) KONDENSAT_JOIN2(a, b)
/// Declares `decl` from a Result, or returns its error to the caller.
#define TRY_ASSIGN(decl, expression) TRY_ASSIGN_IMPL(KONDENSAT_JOIN(tryResult, __LINE__), decl, expression)
#define TRY_ASSIGN_IMPL(name, decl, expression) \
    auto name = (expression);                   \
    if (!name) return name.error();             \
    decl = *std::move(name)
/// Evaluates a Result for its effect, or returns its error to the caller.
#define TRY_DO(expression)                                       \
    do {                                                         \
        if (auto tryDone = (expression); !tryDone) return tryDone.error(); \
    } while (false)
