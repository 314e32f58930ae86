// The register of identifiers of the open study, for as long as the window has the study open.
#pragma once
#include <QObject>

#include "app/operations/export_guard.h"

namespace kondensat::gui {

class Session;

/// Closed until somebody gives its passphrase, and forgotten with the study. Nothing of it stands in the settings.
class IdentifierBook : public QObject {
    Q_OBJECT
public:
    /// The one of a study.
    static IdentifierBook& of(Session& session);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QByteArray& studyId() const { return m_studyId; }
    /// Whether the study has one; asks the disk.
    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isOpen() const { return m_register.has_value(); }
    [[nodiscard]] bool isLocked() const { return !isOpen() && exists(); }
    /// Empty while it is closed.
    [[nodiscard]] const app::Identifiers& identifiers() const;
    [[nodiscard]] const QList<journal::DespiteIdentifiers>& despite() const;
    [[nodiscard]] const QStringList& dismissed() const;

    /// One that was opened or made, elsewhere, since both take about a second.
    void take(journal::IdentifierRegister opened);
    void close();
    /// Takes over what somebody else has written since. One that is gone or another is closed, with its error.
    Result<void> renew();

    /// As those of journal::IdentifierRegister. Where somebody else has changed it meanwhile, it is shown as it is now, and the error says
    /// so.
    Result<void> store(const app::Identifiers& identifiers);
    Result<void> dismiss(const QStringList& words);
    Result<void> note(const journal::DespiteIdentifiers& exported);
    /// In two steps, as the first takes about a second: it may run in any thread, and changes nothing.
    using NewWrapping = journal::IdentifierRegister::NewWrapping;
    [[nodiscard]] std::function<Result<NewWrapping>()> newWrapping(const QString& passphrase) const;
    /// Refused where the register was closed meanwhile.
    Result<void> changePassphrase(const NewWrapping& wrapping);

    /// For what comes in; null while it is closed or empty.
    [[nodiscard]] std::shared_ptr<const app::IdentifierSearch> search() const;
    /// For what goes out; null while it is closed.
    [[nodiscard]] std::shared_ptr<app::ExportGuard> guard(bool despite) const;
    /// Asks whoever shows the register to show where its words stand in the study.
    void showPlaces() { Q_EMIT placesWanted(); }

Q_SIGNALS:
    void changed();
    void placesWanted();

private:
    explicit IdentifierBook(Session& session);
    Result<void> written(Result<void> result);

    QString m_path;
    QByteArray m_studyId;
    std::optional<journal::IdentifierRegister> m_register;
};

}  // namespace kondensat::gui
