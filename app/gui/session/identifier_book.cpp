#include "app/gui/session/identifier_book.h"

#include <QFileInfo>

#include "app/gui/session/session.h"

namespace kondensat::gui {

IdentifierBook& IdentifierBook::of(Session& session) {
    auto* book = session.findChild<IdentifierBook*>({}, Qt::FindDirectChildrenOnly);
    return book ? *book : *new IdentifierBook(session);
}

IdentifierBook::IdentifierBook(Session& session)
    : QObject(&session), m_path(journal::IdentifierRegister::pathFor(session.path())), m_studyId(session.project().file().studyId()) {}

bool IdentifierBook::exists() const { return QFileInfo::exists(m_path); }

const app::Identifiers& IdentifierBook::identifiers() const {
    static const app::Identifiers none;
    return m_register ? m_register->identifiers() : none;
}

const QList<journal::DespiteIdentifiers>& IdentifierBook::despite() const {
    static const QList<journal::DespiteIdentifiers> none;
    return m_register ? m_register->despite() : none;
}

const QStringList& IdentifierBook::dismissed() const {
    static const QStringList none;
    return m_register ? m_register->dismissed() : none;
}

void IdentifierBook::take(journal::IdentifierRegister opened) {
    m_register = std::move(opened);
    Q_EMIT changed();
}

void IdentifierBook::close() {
    if (!m_register) return;
    m_register.reset();
    Q_EMIT changed();
}

Result<void> IdentifierBook::renew() {
    if (!m_register) return {};
    const auto renewed = m_register->reload();
    if (!renewed) {
        const Error error = renewed.error();
        close();
        return error;
    }
    if (*renewed) Q_EMIT changed();
    return {};
}

Result<void> IdentifierBook::written(Result<void> result) {
    if (result) {
        Q_EMIT changed();
        return {};
    }
    if (result.error().code != Error::Code::Locked) return result;
    TRY_DO(renew());
    return Error{Error::Code::Locked, tr("Somebody else has changed the register meanwhile. It is shown as it is now; please make your change again"), {}};
}

Result<void> IdentifierBook::store(const app::Identifiers& identifiers) { return written(m_register->store(identifiers)); }
Result<void> IdentifierBook::dismiss(const QStringList& words) { return written(m_register->dismiss(words)); }

Result<void> IdentifierBook::note(const journal::DespiteIdentifiers& exported) {
    TRY_DO(renew());
    return written(m_register->note(exported));
}

std::function<Result<IdentifierBook::NewWrapping>()> IdentifierBook::newWrapping(const QString& passphrase) const { return m_register->newWrapping(passphrase); }

Result<void> IdentifierBook::changePassphrase(const NewWrapping& wrapping) {
    if (!m_register) return Error{Error::Code::Refused, tr("The register was closed meanwhile; its passphrase is the one from before"), {}};
    return written(m_register->take(wrapping));
}

std::shared_ptr<const app::IdentifierSearch> IdentifierBook::search() const {
    return identifiers().isEmpty() ? nullptr : std::make_shared<app::IdentifierSearch>(identifiers());
}

std::shared_ptr<app::ExportGuard> IdentifierBook::guard(bool despite) const {
    return m_register ? std::make_shared<app::ExportGuard>(identifiers(), despite) : nullptr;
}

}  // namespace kondensat::gui
