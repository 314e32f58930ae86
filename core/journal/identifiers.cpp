#include "core/journal/identifiers.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

constexpr int version = 1;
constexpr int epoch = 1;  ///< a register has one key
constexpr qsizetype block = 4096;  ///< bytes; what is sealed is filled up to whole blocks, so that its size says little
constexpr qint64 largest = 64 << 20;

const auto format = "kondensat-identifiers"_L1;

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
QByteArray unhex(const QJsonValue& value) { return QByteArray::fromHex(value.toString().toLatin1()); }

QJsonObject personToJson(const Person& person) {
    return {{u"id"_s, hex(person.id)}, {u"boxKey"_s, hex(person.boxKey)}, {u"signKey"_s, hex(person.signKey)},
            {u"salt"_s, hex(person.salt)}, {u"operations"_s, qint64(person.cost.operations)},
            {u"memory"_s, qint64(person.cost.memoryBytes)}, {u"wrapped"_s, hex(person.wrapped)}};
}
Person personFromJson(const QJsonObject& json) {
    Person person;
    person.id = unhex(json[u"id"]);
    person.boxKey = unhex(json[u"boxKey"]);
    person.signKey = unhex(json[u"signKey"]);
    person.salt = unhex(json[u"salt"]);
    person.cost = {quint64(json[u"operations"].toInteger()), quint64(json[u"memory"].toInteger())};
    person.wrapped = unhex(json[u"wrapped"]);
    return person;
}

QStringList strings(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& each : value.toArray()) list.append(each.toString());
    return list;
}

Error damaged(const QString& path) {
    return {Error::Code::Damaged, Said::tr("The register of identifiers was changed or damaged; take a copy of it from elsewhere"), path};
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.exists()) return Error{Error::Code::NotFound, Said::tr("There is no register of identifiers"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The register of identifiers cannot be read"), path, {}, file.errorString()};
    if (file.size() > largest) return damaged(path);
    return file.readAll();
}

Result<void> check(const QList<Identifier>& identifiers) {
    for (const Identifier& each : identifiers) {
        if (!identifierKinds().contains(each.kind))
            return Error{Error::Code::Invalid, Said::tr("An identifier is one of these: %1").arg(identifierKinds().join(u", "_s))};
        if (each.words.isEmpty() || std::any_of(each.words.cbegin(), each.words.cend(), [](const QString& word) { return word.simplified().isEmpty(); }))
            return Error{Error::Code::Invalid, Said::tr("An identifier needs words by which it is found")};
    }
    return {};
}

}  // namespace

QStringList identifierKinds() { return {u"person"_s, u"place"_s, u"workplace"_s, u"date"_s, u"other"_s}; }

QString IdentifierRegister::pathFor(const QString& studyPath) {
    const auto suffix = ".kondensat"_L1;
    return (studyPath.endsWith(suffix, Qt::CaseInsensitive) ? studyPath.chopped(suffix.size()) : studyPath) + u".identifiers"_s;
}

QByteArray IdentifierRegister::associated() const { return "identifiers:" + m_studyId; }

QByteArray IdentifierRegister::toJson(const Content& content) {
    QJsonArray identifiers, despite;
    for (const Identifier& each : content.identifiers)
        identifiers.append(QJsonObject{{u"kind"_s, each.kind}, {u"words"_s, QJsonArray::fromStringList(each.words)}, {u"pseudonym"_s, each.pseudonym},
                                       {u"whose"_s, each.whose}, {u"note"_s, each.note}, {u"notMeant"_s, QJsonArray::fromStringList(each.notMeant)}});
    for (const DespiteIdentifiers& each : content.despite)
        despite.append(QJsonObject{{u"date"_s, each.date}, {u"file"_s, each.file}, {u"places"_s, each.places}});
    QByteArray json = QJsonDocument(QJsonObject{{u"identifiers"_s, identifiers}, {u"despite"_s, despite}, {u"dismissed"_s, QJsonArray::fromStringList(content.dismissed)}}).toJson(QJsonDocument::Compact);
    json.append(block - json.size() % block, ' ');
    return json;
}

bool IdentifierRegister::fromJson(const QByteArray& json, Content& content) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) return false;
    for (const QJsonValue& value : document[u"identifiers"].toArray())
        content.identifiers.append({value[u"kind"].toString(), strings(value[u"words"]), value[u"pseudonym"].toString(), value[u"whose"].toString(),
                                    value[u"note"].toString(), strings(value[u"notMeant"])});
    for (const QJsonValue& value : document[u"despite"].toArray())
        content.despite.append({value[u"date"].toString(), value[u"file"].toString(), value[u"places"].toInt()});
    content.dismissed = strings(document[u"dismissed"]);
    return check(content.identifiers).ok();
}

Result<IdentifierRegister> IdentifierRegister::create(const QString& path, const QByteArray& studyId, const QString& passphrase, const KdfCost& cost) {
    if (QFileInfo::exists(path)) return Error{Error::Code::Refused, Said::tr("There is a register of identifiers already"), path};
    TRY_ASSIGN(NewPerson made, createPerson(passphrase, cost));
    IdentifierRegister opened;
    opened.m_path = path;
    opened.m_studyId = studyId;
    opened.m_keys = std::make_shared<const PersonKeys>(std::move(made.keys));
    opened.m_key = Secret::random();
    TRY_DO(opened.write(made.person, {}));
    return opened;
}

Result<IdentifierRegister> IdentifierRegister::open(const QString& path, const QByteArray& studyId, const QString& passphrase) {
    TRY_ASSIGN(const QByteArray bytes, bytesOf(path));
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (file[u"format"].toString() != format) return damaged(path);
    if (file[u"version"].toInt() != version)
        return Error{Error::Code::Unsupported, Said::tr("The register of identifiers is of a newer version of this program"), path};
    if (unhex(file[u"study"]) != studyId)
        return Error{Error::Code::Refused, Said::tr("This register of identifiers belongs to another study"), path};
    IdentifierRegister opened;
    opened.m_path = path;
    opened.m_studyId = studyId;
    opened.m_hash = hash(bytes);
    opened.m_person = personFromJson(file[u"person"].toObject());
    auto keys = unlock(opened.m_person, passphrase);
    if (!keys && keys.error().code == Error::Code::WrongPassphrase)
        return Error{Error::Code::WrongPassphrase, Said::tr("The passphrase does not open the register of identifiers"), path};
    if (!keys) return keys.error().code == Error::Code::Damaged ? damaged(path) : keys.error().in(path);
    opened.m_keys = std::make_shared<const PersonKeys>(*std::move(keys));
    TRY_DO(opened.read(file));
    return opened;
}

/// With the person's keys, which are there by now.
Result<void> IdentifierRegister::read(const QJsonObject& file) {
    auto key = openEpochKey(unhex(file[u"box"]), epoch, *m_keys);
    if (!key) return damaged(m_path);
    const auto plain = unseal(*key, associated(), QByteArray::fromBase64(file[u"content"].toString().toLatin1()));
    Content content;
    if (!plain || !fromJson(*plain, content)) return damaged(m_path);
    m_key = *std::move(key);
    m_content = content;
    return {};
}

Result<bool> IdentifierRegister::reload() {
    TRY_ASSIGN(const QByteArray bytes, bytesOf(m_path));
    const QByteArray now = hash(bytes);
    if (now == m_hash) return false;
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    TRY_DO(read(file));
    m_person = personFromJson(file[u"person"].toObject());
    m_hash = now;
    return true;
}

Result<void> IdentifierRegister::write(const Person& person, const Content& content) {
    if (!m_hash.isEmpty()) {
        const auto now = bytesOf(m_path);
        if (!now || hash(*now) != m_hash)
            return Error{Error::Code::Locked, Said::tr("The register of identifiers was changed by somebody else; open it again"), m_path};
    }
    TRY_ASSIGN(const QByteArray box, boxEpochKey(m_key, epoch, person));
    const QByteArray sealed = seal(m_key, associated(), toJson(content));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"format"_s, format}, {u"version"_s, version}, {u"study"_s, hex(m_studyId)}, {u"person"_s, personToJson(person)},
                                                       {u"box"_s, hex(box)}, {u"content"_s, QString::fromLatin1(sealed.toBase64())}}).toJson();
    QSaveFile file(m_path);
    // commit() forgets an error of the last flush.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{Error::Code::NotWritable, Said::tr("The register of identifiers could not be written; what was there before is unchanged"), m_path, {}, file.errorString()};
    m_hash = hash(bytes);
    m_person = person;
    m_content = content;
    return {};
}

Result<void> IdentifierRegister::store(const QList<Identifier>& identifiers) {
    TRY_DO(check(identifiers));
    Content content = m_content;
    content.identifiers = identifiers;
    return write(m_person, content);
}

Result<void> IdentifierRegister::note(const DespiteIdentifiers& exported) {
    Content content = m_content;
    content.despite.append(exported);
    return write(m_person, content);
}

Result<void> IdentifierRegister::dismiss(const QStringList& words) {
    Content content = m_content;
    content.dismissed += words;
    content.dismissed.removeDuplicates();
    return write(m_person, content);
}

Result<void> IdentifierRegister::changePassphrase(const QString& passphrase, const KdfCost& cost) {
    TRY_ASSIGN(const NewWrapping wrapping, newWrapping(passphrase, cost)());
    return take(wrapping);
}

std::function<Result<IdentifierRegister::NewWrapping>()> IdentifierRegister::newWrapping(const QString& passphrase, const KdfCost& cost) const {
    return [person = m_person, keys = m_keys, passphrase, cost]() -> Result<NewWrapping> {
        NewWrapping wrapping;
        wrapping.before = person;
        TRY_ASSIGN(wrapping.after, journal::changePassphrase(person, *keys, passphrase, cost));
        return wrapping;
    };
}

Result<void> IdentifierRegister::take(const NewWrapping& wrapping) {
    if (!(wrapping.before == m_person)) return Error{Error::Code::Locked, Said::tr("The register of identifiers was changed by somebody else; open it again"), m_path};
    return write(wrapping.after, m_content);
}

}  // namespace kondensat::journal
