// Sealing: the only place that speaks to libsodium. Keys, wrapped keys, sealed bytes, signatures, hashes.
// Every function may be called from any thread. Wrong sizes of our own making (a key that is not keySize long)
// stop the program; whatever comes from a file is answered with an Error.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "core/result.h"

namespace kondensat::journal {

/// Length in bytes of a person's id and of a passphrase's salt.
inline constexpr qsizetype idSize = 16;
/// Length in bytes of a study key, of a public key and of a hash.
inline constexpr qsizetype keySize = 32;
/// Length in bytes of a signature.
inline constexpr qsizetype signatureSize = 64;
/// Bytes by which sealed bytes are longer than plain ones: the nonce in front and the tag at the end.
inline constexpr qsizetype sealOverhead = 24 + 16;

/// Bytes in guarded memory that are wiped when they go. Move-only, so that no copy is left behind by accident.
class Secret {
public:
    Secret() = default;  ///< empty
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// `size` bytes from the system's random source.
    [[nodiscard]] static Secret random(qsizetype size = keySize);
    /// A copy of `bytes`; wiping the original is left to the caller.
    [[nodiscard]] static Secret from(QByteArrayView bytes);

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Valid as long as this Secret lives. Not for storing: a QByteArray made from it is not wiped.
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes, m_size}; }
    /// Same bytes, compared in a time that depends on the size alone.
    [[nodiscard]] bool operator==(const Secret& other) const;

private:
    friend struct SecretWriter;
    explicit Secret(qsizetype size);

    char* m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// What deriving a key from a passphrase costs (Argon2id).
struct KdfCost {
    quint64 operations = 0;   ///< passes over the memory
    quint64 memoryBytes = 0;  ///< bytes

    static KdfCost interactive();  ///< 64 MB, a fraction of a second
    static KdfCost moderate();     ///< 256 MB, about a second
    static KdfCost fast();         ///< the least that is possible: for tests only
    bool operator==(const KdfCost&) const = default;
};

/// One person's public half and the wrapped private half; stored in the project file.
struct Person {
    QByteArray id;       ///< idSize random bytes
    QByteArray boxKey;   ///< X25519 public key
    QByteArray signKey;  ///< Ed25519 public key
    QByteArray salt;     ///< of the passphrase
    KdfCost cost;
    QByteArray wrapped;  ///< both private keys, sealed under the passphrase, and a checksum over the whole record
    QString kind = QStringLiteral("person");  ///< "person", or "recovery" for a printed recovery key

    bool operator==(const Person&) const = default;
};

/// An unlocked person: what is needed to open epoch keys and to sign.
struct PersonKeys {
    QByteArray id;
    Secret boxSecret;   ///< X25519, 32 bytes
    Secret signSecret;  ///< Ed25519, 64 bytes
    QByteArray boxKey;
    QByteArray signKey;
};

struct NewPerson {
    Person person;
    PersonKeys keys;
};

/// New key pairs, the private halves wrapped by `passphrase` (taken in Unicode form NFC, as UTF-8). For the kind
/// "recovery" the passphrase is a recovery key as typed (recovery.h).
/// Errors: Invalid (empty passphrase, mistyped recovery key), TooLarge (not enough memory for the cost).
Result<NewPerson> createPerson(const QString& passphrase, KdfCost cost, const QString& kind = QStringLiteral("person"));

/// The private halves. Errors: WrongPassphrase; Damaged when the stored bytes fail their checksum, whatever the
/// passphrase; TooLarge (not enough memory). A public key, id, kind or cost that was swapped by someone who also
/// corrected the checksum answers as WrongPassphrase, since no passphrase opens it any more.
Result<PersonKeys> unlock(const Person& person, const QString& passphrase);

/// The same keys under a new passphrase, salt and cost. Whoever kept the old record and knows the old passphrase can
/// still open that one. Errors as createPerson, and Refused when `keys` are not the keys of `person`.
Result<Person> changePassphrase(const Person& person, const PersonKeys& keys, const QString& passphrase, KdfCost cost);

/// The key of an epoch, for one person's eyes; epoch and person are bound in. The box says nothing about who made it,
/// so a box counts only within something that is signed. Error: Damaged when `to` holds no usable public key.
Result<QByteArray> boxEpochKey(const Secret& epochKey, int epoch, const Person& to);
/// Error: Damaged when the box is not whole, was made for somebody else, or holds another epoch.
Result<Secret> openEpochKey(const QByteArray& box, int epoch, const PersonKeys& keys);

/// A key of keySize for one purpose ("attachment names"), so that no key serves two ends. The same for the same
/// key and purpose; says nothing about `key`.
Secret deriveKey(const Secret& key, QByteArrayView purpose);

/// XChaCha20-Poly1305 under a key of keySize: random nonce, ciphertext, tag. `associated` is not stored and must be
/// given again, to the byte, when unsealing; plain text may be empty.
QByteArray seal(const Secret& key, QByteArrayView associated, QByteArrayView plain);
/// Error: Damaged when key, associated data or any bit differ.
Result<QByteArray> unseal(const Secret& key, QByteArrayView associated, QByteArrayView sealed);

/// Ed25519, signatureSize bytes. A message begins with what it is for, so that no signature serves two ends.
QByteArray sign(const PersonKeys& keys, QByteArrayView message);
/// False for a signature or key of the wrong length, too.
bool verifySignature(QByteArrayView signKey, QByteArrayView message, QByteArrayView signature);

/// BLAKE2b-256.
QByteArray hash(QByteArrayView bytes);
/// Keyed BLAKE2b; the key has 16 to 64 bytes, the answer `size`, 16 to 64.
QByteArray keyedHash(QByteArrayView key, QByteArrayView bytes, int size = 32);
/// `size` bytes from the system's random source.
QByteArray randomBytes(int size);

}  // namespace kondensat::journal
