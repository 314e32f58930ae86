#include "core/journal/seal.h"

#include <sodium.h>

#include <QtEndian>
#include <new>

#include "core/journal/recovery.h"

namespace kondensat::journal {

static_assert(idSize == crypto_pwhash_SALTBYTES);
static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(keySize == crypto_box_PUBLICKEYBYTES && keySize == crypto_box_SECRETKEYBYTES);
static_assert(keySize == crypto_sign_PUBLICKEYBYTES && keySize == crypto_sign_SEEDBYTES);
static_assert(keySize == crypto_generichash_BYTES);
static_assert(signatureSize == crypto_sign_BYTES);

/// The one door through which new secrets are filled.
struct SecretWriter {
    static Secret blank(qsizetype size) { return Secret(size); }
    static unsigned char* data(Secret& secret) { return reinterpret_cast<unsigned char*>(secret.m_bytes); }
};

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(sealOverhead == nonceSize + tagSize);
constexpr qsizetype checksumSize = 16;
constexpr qsizetype wrappedSize = sealOverhead + 2 * keySize + checksumSize;

// A file may name any cost; beyond these a study would only freeze the machine that opens it.
constexpr quint64 mostOperations = 64;
constexpr quint64 mostMemory = crypto_pwhash_MEMLIMIT_SENSITIVE;

void ready() {
    static const int started = sodium_init();
    if (started < 0) qFatal("libsodium does not start");
}

void require(bool held, const char* what) {
    if (!held) qFatal("seal: %s", what);
}

const unsigned char* in(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* out(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// Each part with its length in front, so that no two lists of parts give the same bytes.
QByteArray joined(std::initializer_list<QByteArrayView> parts) {
    QByteArray all;
    for (QByteArrayView part : parts) {
        const quint32 size = qToLittleEndian(quint32(part.size()));
        all.append(reinterpret_cast<const char*>(&size), sizeof size).append(part);
    }
    return all;
}

QByteArray number(quint64 value) {
    value = qToLittleEndian(value);
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// What the wrap of a person's keys vouches for.
QByteArray boundToWrap(const Person& person) {
    return joined({"kondensat person 1", person.kind.toUtf8(), person.id, person.boxKey, person.signKey, person.salt,
                   number(person.cost.operations), number(person.cost.memoryBytes)});
}

QByteArray checksum(const Person& person, QByteArrayView sealed) {
    return hash(joined({boundToWrap(person), sealed})).first(checksumSize);
}

bool isRecovery(const QString& kind) {
    return kind == QStringLiteral("recovery");
}

Result<Secret> passphraseBytes(const QString& passphrase, const QString& kind) {
    QString text = passphrase.normalized(QString::NormalizationForm_C);
    if (isRecovery(kind)) {
        TRY_ASSIGN(text, normaliseRecoveryKey(passphrase));
    }
    if (text.isEmpty()) return Error{Error::Code::Invalid, QStringLiteral("the passphrase is empty")};
    QByteArray utf8 = text.toUtf8();
    Secret secret = Secret::from(utf8);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    return secret;
}

Result<Secret> wrappingKey(const Secret& passphrase, const QByteArray& salt, KdfCost cost) {
    ready();
    Secret key = SecretWriter::blank(keySize);
    if (crypto_pwhash(SecretWriter::data(key), keySize, passphrase.bytes().data(), quint64(passphrase.size()), in(salt),
                      cost.operations, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Error::Code::TooLarge,
                     QStringLiteral("there is not enough memory to check the passphrase"),
                     {},
                     {},
                     QStringLiteral("%1 MB needed").arg(cost.memoryBytes >> 20)};
    return key;
}

bool costIsPossible(KdfCost cost) {
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= mostOperations &&
           cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && cost.memoryBytes <= mostMemory;
}

/// The X25519 key and the seed of the Ed25519 pair, one after the other.
Result<QByteArray> wrap(const Person& person, const PersonKeys& keys, const Secret& passphrase) {
    TRY_ASSIGN(const Secret key, wrappingKey(passphrase, person.salt, person.cost));
    Secret both = SecretWriter::blank(2 * keySize);
    std::copy_n(in(keys.boxSecret.bytes()), keySize, SecretWriter::data(both));
    crypto_sign_ed25519_sk_to_seed(SecretWriter::data(both) + keySize, in(keys.signSecret.bytes()));
    const QByteArray sealed = seal(key, boundToWrap(person), both.bytes());
    return QByteArray(sealed + checksum(person, sealed));
}

/// False when the key cannot be opened or the bound data differ.
bool openInto(Secret& plain, const Secret& key, QByteArrayView associated, QByteArrayView sealed) {
    ready();
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               SecretWriter::data(plain), nullptr, nullptr, in(sealed) + nonceSize, quint64(sealed.size() - nonceSize),
               in(associated), quint64(associated.size()), in(sealed), in(key.bytes())) == 0;
}

PersonKeys keysFrom(const QByteArray& id, const Secret& both) {
    PersonKeys keys{id, Secret::from(both.bytes().first(keySize)), SecretWriter::blank(crypto_sign_SECRETKEYBYTES),
                    QByteArray(keySize, 0), QByteArray(keySize, 0)};
    crypto_scalarmult_base(out(keys.boxKey), in(keys.boxSecret.bytes()));
    crypto_sign_seed_keypair(out(keys.signKey), SecretWriter::data(keys.signSecret), in(both.bytes()) + keySize);
    return keys;
}

QByteArray epochHeader(int epoch, const QByteArray& personId) {
    return joined({"kondensat epoch 1", number(quint64(epoch)), personId});
}

}  // namespace

Secret::Secret(qsizetype size) : m_size(size) {
    ready();
    require(size >= 0, "a secret of negative size");
    m_bytes = static_cast<char*>(sodium_malloc(size_t(size)));
    if (!m_bytes) throw std::bad_alloc();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret() {
    sodium_free(m_bytes);
}

Secret Secret::random(qsizetype size) {
    Secret secret(size);
    randombytes_buf(secret.m_bytes, size_t(size));
    return secret;
}

Secret Secret::from(QByteArrayView bytes) {
    Secret secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.m_bytes);
    return secret;
}

bool Secret::operator==(const Secret& other) const {
    return m_size == other.m_size && sodium_memcmp(m_bytes, other.m_bytes, size_t(m_size)) == 0;
}

KdfCost KdfCost::interactive() {
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}
KdfCost KdfCost::moderate() {
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}
KdfCost KdfCost::fast() {
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Result<NewPerson> createPerson(const QString& passphrase, KdfCost cost, const QString& kind) {
    require(costIsPossible(cost), "a passphrase cost out of range");
    TRY_ASSIGN(const Secret secret, passphraseBytes(passphrase, kind));
    const Secret both = Secret::random(2 * keySize);
    NewPerson made{{}, keysFrom(randomBytes(idSize), both)};
    made.person = {made.keys.id, made.keys.boxKey, made.keys.signKey, randomBytes(idSize), cost, {}, kind};
    TRY_ASSIGN(made.person.wrapped, wrap(made.person, made.keys, secret));
    return made;
}

Result<PersonKeys> unlock(const Person& person, const QString& passphrase) {
    const Error damaged{Error::Code::Damaged, QStringLiteral("the stored keys of a person are damaged")};
    const bool shaped = person.id.size() == idSize && person.boxKey.size() == keySize &&
                        person.signKey.size() == keySize && person.salt.size() == idSize &&
                        person.wrapped.size() == wrappedSize && costIsPossible(person.cost);
    if (!shaped) return damaged;
    const QByteArrayView sealed = QByteArrayView(person.wrapped).chopped(checksumSize);
    if (checksum(person, sealed) != person.wrapped.last(checksumSize)) return damaged;

    auto secret = passphraseBytes(passphrase, person.kind);
    if (!secret) {
        Error error = secret.error();
        error.code = Error::Code::WrongPassphrase;
        return error;
    }
    TRY_ASSIGN(const Secret key, wrappingKey(*secret, person.salt, person.cost));
    Secret both = SecretWriter::blank(2 * keySize);
    if (!openInto(both, key, boundToWrap(person), sealed))
        return Error{Error::Code::WrongPassphrase, isRecovery(person.kind)
                                                       ? QStringLiteral("this is not the recovery key of this study")
                                                       : QStringLiteral("the passphrase does not fit")};
    PersonKeys keys = keysFrom(person.id, both);
    if (keys.boxKey != person.boxKey || keys.signKey != person.signKey) return damaged;
    return keys;
}

Result<Person> changePassphrase(const Person& person, const PersonKeys& keys, const QString& passphrase, KdfCost cost) {
    require(costIsPossible(cost), "a passphrase cost out of range");
    if (keys.id != person.id || keys.boxKey != person.boxKey || keys.signKey != person.signKey)
        return Error{Error::Code::Refused, QStringLiteral("the unlocked keys belong to another person")};
    TRY_ASSIGN(const Secret secret, passphraseBytes(passphrase, person.kind));
    Person changed = person;
    changed.salt = randomBytes(idSize);
    changed.cost = cost;
    TRY_ASSIGN(changed.wrapped, wrap(changed, keys, secret));
    return changed;
}

Result<QByteArray> boxEpochKey(const Secret& epochKey, int epoch, const Person& to) {
    ready();
    require(epochKey.size() == keySize, "an epoch key of the wrong size");
    const QByteArray header = epochHeader(epoch, to.id);
    Secret content = SecretWriter::blank(header.size() + keySize);
    std::copy_n(in(header), header.size(), SecretWriter::data(content));
    std::copy_n(in(epochKey.bytes()), keySize, SecretWriter::data(content) + header.size());
    QByteArray box(content.size() + crypto_box_SEALBYTES, 0);
    if (to.boxKey.size() != keySize ||
        crypto_box_seal(out(box), in(content.bytes()), quint64(content.size()), in(to.boxKey)) != 0)
        return Error{Error::Code::Damaged, QStringLiteral("the stored public key of a person is damaged")};
    return box;
}

Result<Secret> openEpochKey(const QByteArray& box, int epoch, const PersonKeys& keys) {
    ready();
    require(keys.boxSecret.size() == keySize && keys.boxKey.size() == keySize, "keys that were never unlocked");
    const Error damaged{Error::Code::Damaged, QStringLiteral("the study key does not open with this person's keys")};
    const QByteArray header = epochHeader(epoch, keys.id);
    if (box.size() != header.size() + keySize + qsizetype(crypto_box_SEALBYTES)) return damaged;
    Secret content = SecretWriter::blank(header.size() + keySize);
    if (crypto_box_seal_open(SecretWriter::data(content), in(box), quint64(box.size()), in(keys.boxKey),
                             in(keys.boxSecret.bytes())) != 0)
        return damaged;
    if (content.bytes().first(header.size()) != header) return damaged;
    return Secret::from(content.bytes().last(keySize));
}

Secret deriveKey(const Secret& key, QByteArrayView purpose) {
    ready();
    require(key.size() == keySize, "a key of the wrong size");
    const QByteArray input = joined({"kondensat key 1", purpose});
    Secret derived = SecretWriter::blank(keySize);
    crypto_generichash(SecretWriter::data(derived), keySize, in(input), quint64(input.size()), in(key.bytes()),
                       size_t(key.size()));
    return derived;
}

QByteArray seal(const Secret& key, QByteArrayView associated, QByteArrayView plain) {
    ready();
    require(key.size() == keySize, "a key of the wrong size");
    QByteArray sealed = randomBytes(nonceSize);
    sealed.resize(plain.size() + sealOverhead);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed) + nonceSize, nullptr, in(plain), quint64(plain.size()),
                                               in(associated), quint64(associated.size()), nullptr,
                                               in(QByteArrayView(sealed)), in(key.bytes()));
    return sealed;
}

Result<QByteArray> unseal(const Secret& key, QByteArrayView associated, QByteArrayView sealed) {
    ready();
    require(key.size() == keySize, "a key of the wrong size");
    const Error damaged{Error::Code::Damaged, QStringLiteral("sealed content is damaged or sealed with another key")};
    if (sealed.size() < sealOverhead) return damaged;
    QByteArray plain(sealed.size() - sealOverhead, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(sealed) + nonceSize,
                                                   quint64(sealed.size() - nonceSize), in(associated),
                                                   quint64(associated.size()), in(sealed), in(key.bytes())) != 0)
        return damaged;
    return plain;
}

QByteArray sign(const PersonKeys& keys, QByteArrayView message) {
    ready();
    require(keys.signSecret.size() == crypto_sign_SECRETKEYBYTES, "keys that were never unlocked");
    QByteArray signature(signatureSize, 0);
    crypto_sign_detached(out(signature), nullptr, in(message), quint64(message.size()), in(keys.signSecret.bytes()));
    return signature;
}

bool verifySignature(QByteArrayView signKey, QByteArrayView message, QByteArrayView signature) {
    ready();
    return signKey.size() == keySize && signature.size() == signatureSize &&
           crypto_sign_verify_detached(in(signature), in(message), quint64(message.size()), in(signKey)) == 0;
}

QByteArray hash(QByteArrayView bytes) {
    ready();
    QByteArray answer(keySize, 0);
    crypto_generichash(out(answer), keySize, in(bytes), quint64(bytes.size()), nullptr, 0);
    return answer;
}

QByteArray keyedHash(QByteArrayView key, QByteArrayView bytes, int size) {
    ready();
    require(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX,
            "a hash key of the wrong size");
    require(size >= int(crypto_generichash_BYTES_MIN) && size <= int(crypto_generichash_BYTES_MAX),
            "a hash of an impossible size");
    QByteArray answer(size, 0);
    crypto_generichash(out(answer), size_t(size), in(bytes), quint64(bytes.size()), in(key), size_t(key.size()));
    return answer;
}

QByteArray randomBytes(int size) {
    ready();
    require(size >= 0, "a negative number of random bytes");
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

}  // namespace kondensat::journal
