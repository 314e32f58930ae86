// The register of identifiers: which names, places, workplaces and dates stand for whom, and by which pseudonyms.
//
// A sealed file beside the study (docs/formats/identifiers.md), with a passphrase of its own. Nothing of it is in the
// study's file, its backups, an archive, or an error.
#pragma once
#include <QList>
#include <QStringList>
#include <functional>
#include <memory>

#include "core/journal/seal.h"

class QJsonObject;

namespace kondensat::journal {

struct Identifier {
    QString kind = QStringLiteral("person");  ///< one of identifierKinds()
    QStringList words;      ///< as it is written, then further spellings and nicknames; never empty
    QString pseudonym;
    QString whose;          ///< "participant", "patient", "relative", "colleague", or other words; may be empty
    QString note;
    QStringList notMeant;   ///< spellings, as they stand, that only look like it: "hans" where somebody is called Hans

    bool operator==(const Identifier&) const = default;
};

/// "person", "place", "workplace", "date", "other".
[[nodiscard]] QStringList identifierKinds();

/// An export that somebody wanted all the same.
struct DespiteIdentifiers {
    QString date;  ///< ISO 8601, with time
    QString file;  ///< without folders
    int places = 0;

    bool operator==(const DespiteIdentifiers&) const = default;
};

class IdentifierRegister {
public:
    /// "x/study.identifiers" for "x/study.kondensat".
    [[nodiscard]] static QString pathFor(const QString& studyPath);

    /// Makes an empty register and writes it. Errors: Refused (there is one), Invalid (empty passphrase), TooLarge,
    /// NotWritable.
    static Result<IdentifierRegister> create(const QString& path, const QByteArray& studyId, const QString& passphrase,
                                             const KdfCost& cost = KdfCost::moderate());
    /// Errors: NotFound, NotReadable, Damaged, Unsupported (of a newer program), Refused (of another study), WrongPassphrase,
    /// TooLarge.
    static Result<IdentifierRegister> open(const QString& path, const QByteArray& studyId, const QString& passphrase);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QList<Identifier>& identifiers() const { return m_content.identifiers; }
    [[nodiscard]] const QList<DespiteIdentifiers>& despite() const { return m_content.despite; }
    /// Words that look like identifiers and are none, so that nobody is asked about them twice.
    [[nodiscard]] const QStringList& dismissed() const { return m_content.dismissed; }

    /// Replaces the list, in the file first: whole or not at all. Errors: Invalid (an unknown kind, no words), Locked
    /// (the file was changed since it was opened), NotWritable.
    Result<void> store(const QList<Identifier>& identifiers);
    /// Errors: as store().
    Result<void> note(const DespiteIdentifiers& exported);
    /// Errors: as store().
    Result<void> dismiss(const QStringList& words);
    /// Reads what somebody else has written since it was opened; says whether that was something. Errors: NotFound, NotReadable, Damaged
    /// (another register in its place, too).
    Result<bool> reload();
    /// The same register under another passphrase. Errors: Invalid (empty), TooLarge, and as store().
    Result<void> changePassphrase(const QString& passphrase, const KdfCost& cost = KdfCost::moderate());
    /// The same in two steps, as the first takes about a second: it may run in any thread, whatever becomes of this register meanwhile, and
    /// changes nothing.
    class NewWrapping;
    [[nodiscard]] std::function<Result<NewWrapping>()> newWrapping(const QString& passphrase, const KdfCost& cost = KdfCost::moderate()) const;
    /// Errors: Locked (somebody has changed the passphrase since), and as store().
    Result<void> take(const NewWrapping& wrapping);

private:
    struct Content {
        QList<Identifier> identifiers;
        QList<DespiteIdentifiers> despite;
        QStringList dismissed;
    };
    IdentifierRegister() = default;
    [[nodiscard]] QByteArray associated() const;
    Result<void> read(const QJsonObject& file);
    Result<void> write(const Person& person, const Content& content);
    static QByteArray toJson(const Content& content);
    static bool fromJson(const QByteArray& json, Content& content);

    QString m_path;
    QByteArray m_studyId, m_hash;  ///< hash: of the file as it was read or written last
    Person m_person;
    std::shared_ptr<const PersonKeys> m_keys;
    Secret m_key;
    Content m_content;
};

/// Its keys under another passphrase, not written yet.
class IdentifierRegister::NewWrapping {
    friend class IdentifierRegister;
    Person before, after;
};

}  // namespace kondensat::journal
