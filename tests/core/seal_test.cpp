#include "core/journal/seal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <thread>

#include "core/journal/recovery.h"

using namespace kondensat;
using namespace kondensat::journal;

namespace {

const QString passphrase = QStringLiteral("blå himmel over fjorden");

NewPerson newPerson(const QString& kind = QStringLiteral("person"), const QString& with = passphrase) {
    auto made = createPerson(with, KdfCost::fast(), kind);
    EXPECT_TRUE(made.ok());
    return std::move(*made);
}

QByteArray flipped(QByteArray bytes, qsizetype bit) {
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

/// What a program prints for a file with these bytes; empty when it fails.
QByteArray toolOutput(const QString& program, const QStringList& arguments) {
    QProcess tool;
    tool.start(program, arguments);
    if (!tool.waitForFinished(30000) || tool.exitStatus() != QProcess::NormalExit || tool.exitCode() != 0) return {};
    return tool.readAllStandardOutput();
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

/// A key as OpenSSL reads it: the fixed prefix of RFC 8410 and the 32 bytes.
QString derFile(const QTemporaryDir& folder, const QString& name, const char* prefix, QByteArrayView key) {
    return written(folder, name, QByteArray::fromHex(prefix) + key.toByteArray());
}

Error::Code unlockError(const Person& person, const QString& with = passphrase) {
    const auto keys = unlock(person, with);
    EXPECT_FALSE(keys.ok());
    return keys ? Error::Code::NotFound : keys.error().code;
}

}  // namespace

TEST(Seal, GivesBackWhatWasSealed) {
    const Secret key = Secret::random();
    for (const QByteArray& plain : {QByteArray(), QByteArray("x"), QByteArray("\0y\0", 3), QByteArray(100000, 'z')}) {
        const QByteArray sealed = seal(key, "entry 7", plain);
        EXPECT_EQ(sealed.size(), plain.size() + sealOverhead);
        const auto opened = unseal(key, "entry 7", sealed);
        ASSERT_TRUE(opened.ok());
        EXPECT_EQ(*opened, plain);
    }
}

TEST(Seal, NoticesEachSingleFlippedBit) {
    const Secret key = Secret::random();
    const QByteArray sealed = seal(key, "entry 7", "what she said");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        const auto opened = unseal(key, "entry 7", flipped(sealed, bit));
        ASSERT_FALSE(opened.ok()) << "bit " << bit;
        EXPECT_EQ(opened.error().code, Error::Code::Damaged);
    }
}

TEST(Seal, NoticesAnyMissingEnd) {
    const Secret key = Secret::random();
    const QByteArray sealed = seal(key, "entry 7", "what she said");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        EXPECT_FALSE(unseal(key, "entry 7", sealed.first(size)).ok());
    EXPECT_FALSE(unseal(key, "entry 7", sealed + '\0').ok());
}

TEST(Seal, DoesNotOpenWithOtherAssociatedDataOrAnotherKey) {
    const Secret key = Secret::random();
    const QByteArray sealed = seal(key, "entry 7", "what she said");
    EXPECT_FALSE(unseal(key, "entry 8", sealed).ok());
    EXPECT_FALSE(unseal(key, "", sealed).ok());
    EXPECT_FALSE(unseal(Secret::random(), "entry 7", sealed).ok());
}

TEST(Seal, HidesThatTheSameTextWasSealedTwice) {
    const Secret key = Secret::random();
    EXPECT_NE(seal(key, "a", "same").first(24), seal(key, "a", "same").first(24));
    EXPECT_FALSE(seal(key, "a", "a sentence in the clear").contains("sentence"));
}

TEST(Seal, WorksFromSeveralThreadsAtOnce) {
    const Secret key = Secret::random();
    std::vector<int> opened(4);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 200; ++i)
                if (const QByteArray plain = randomBytes(50); *unseal(key, "x", seal(key, "x", plain)) == plain)
                    ++opened[size_t(t)];
        });
    for (std::thread& thread : threads) thread.join();
    EXPECT_THAT(opened, testing::Each(200));
}

TEST(Secret, IsEmptyOnceMovedFrom) {
    Secret first = Secret::from("abc");
    Secret second = std::move(first);
    EXPECT_EQ(second.bytes(), QByteArrayView("abc"));
    EXPECT_TRUE(first.isEmpty());  // NOLINT: looking at the moved-from value is the point
    first = Secret::from("abc");
    EXPECT_TRUE(first == second);
    EXPECT_FALSE(first == Secret::from("abd"));
    EXPECT_FALSE(first == Secret());
}

TEST(SecretDeathTest, OfTheWrongSizeIsNeverTakenForAKey) {
    EXPECT_DEATH(seal(Secret::from("short"), "", "text"), "wrong size");
    EXPECT_DEATH(seal(Secret(), "", "text"), "wrong size");
}

TEST(DerivedKey, DependsOnKeyAndPurposeAlone) {
    const Secret key = Secret::random();
    EXPECT_TRUE(deriveKey(key, "names") == deriveKey(key, "names"));
    EXPECT_FALSE(deriveKey(key, "names") == deriveKey(key, "index"));
    EXPECT_FALSE(deriveKey(key, "names") == deriveKey(Secret::random(), "names"));
    EXPECT_EQ(deriveKey(key, "names").size(), keySize);
}

TEST(Hash, AgreesWithB2sum) {
    const QTemporaryDir folder;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("condensate"), QByteArray(70000, '\xe6')}) {
        const QByteArray printed = toolOutput("b2sum", {"-l", "256", written(folder, "bytes", bytes)});
        EXPECT_EQ(hash(bytes).toHex(), printed.first(64));
    }
}

TEST(Hash, WithAKeyAgreesWithPython) {
    const QByteArray key = randomBytes(32);
    for (int size : {16, 32, 64}) {
        const QByteArray printed =
            toolOutput("python3", {"-c",
                                   "import hashlib,sys; print(hashlib.blake2b(b'participant 4', digest_size="
                                   "int(sys.argv[1]), key=bytes.fromhex(sys.argv[2])).hexdigest())",
                                   QString::number(size), QString::fromLatin1(key.toHex())});
        EXPECT_EQ(keyedHash(key, "participant 4", size).toHex(), printed.trimmed());
    }
    EXPECT_NE(keyedHash(key, "participant 4"), keyedHash(randomBytes(32), "participant 4"));
}

TEST(RandomBytes, DoNotRepeat) {
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(randomBytes(16));
    EXPECT_EQ(seen.size(), 1000);
}

TEST(Person, UnlocksWithThePassphrase) {
    const NewPerson made = newPerson();
    const auto keys = unlock(made.person, passphrase);
    ASSERT_TRUE(keys.ok());
    EXPECT_EQ(keys->id, made.person.id);
    EXPECT_EQ(keys->boxKey, made.person.boxKey);
    EXPECT_EQ(keys->signKey, made.person.signKey);
    EXPECT_TRUE(keys->boxSecret == made.keys.boxSecret);
    EXPECT_TRUE(keys->signSecret == made.keys.signSecret);
}

TEST(Person, UnlocksAlsoWhenTheKeyboardComposesLettersDifferently) {
    const NewPerson made = newPerson(QStringLiteral("person"), QStringLiteral(u"bl\u00e5"));
    EXPECT_TRUE(unlock(made.person, QStringLiteral(u"bla\u030a")).ok());
    EXPECT_FALSE(unlock(made.person, QStringLiteral("bla")).ok());
}

TEST(Person, StaysLockedForAnotherPassphrase) {
    const NewPerson made = newPerson();
    for (const QString& wrong : {passphrase.toUpper(), passphrase + u' ', passphrase.chopped(1), QString()})
        EXPECT_EQ(unlockError(made.person, wrong), Error::Code::WrongPassphrase);
}

TEST(Person, CannotBeMadeWithAnEmptyPassphrase) {
    const auto made = createPerson(QString(), KdfCost::fast());
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Error::Code::Invalid);
}

TEST(Person, IsReportedDamagedForEachFlippedBitOfTheRecord) {
    const Person whole = newPerson().person;
    for (QByteArray Person::*field :
         {&Person::id, &Person::boxKey, &Person::signKey, &Person::salt, &Person::wrapped}) {
        for (qsizetype bit = 0; bit < (whole.*field).size() * 8; ++bit) {
            Person person = whole;
            person.*field = flipped(person.*field, bit);
            ASSERT_EQ(unlockError(person), Error::Code::Damaged);
        }
        Person person = whole;
        (person.*field).chop(1);
        EXPECT_EQ(unlockError(person), Error::Code::Damaged);
    }
}

TEST(Person, IsReportedDamagedForACostThatNobodyCanPay) {
    Person person = newPerson().person;
    person.cost.memoryBytes = quint64(1) << 50;
    EXPECT_EQ(unlockError(person), Error::Code::Damaged);
    person.cost = {};
    EXPECT_EQ(unlockError(person), Error::Code::Damaged);
}

TEST(Person, StaysLockedWhenAPublicKeyWasSwappedAndTheChecksumCorrected) {
    const Person whole = newPerson().person;
    // What somebody who can write the file would do: the checksum is public, the seal is not.
    const auto part = [](QByteArrayView bytes) {
        const quint32 size = quint32(bytes.size());
        return QByteArray(reinterpret_cast<const char*>(&size), 4) + bytes.toByteArray();
    };
    const auto corrected = [&](Person person) {
        const auto number = [](quint64 n) { return QByteArray(reinterpret_cast<const char*>(&n), 8); };
        const QByteArray bound = part("kondensat person 1") + part(person.kind.toUtf8()) + part(person.id) +
                                 part(person.boxKey) + part(person.signKey) + part(person.salt) +
                                 part(number(person.cost.operations)) + part(number(person.cost.memoryBytes));
        const QByteArray sealed = person.wrapped.chopped(16);
        person.wrapped = sealed + hash(part(bound) + part(sealed)).first(16);
        return person;
    };
    ASSERT_EQ(corrected(whole), whole);
    for (QByteArray Person::*field : {&Person::id, &Person::boxKey, &Person::signKey, &Person::salt}) {
        Person person = whole;
        person.*field = randomBytes(int((person.*field).size()));
        EXPECT_EQ(unlockError(corrected(person)), Error::Code::WrongPassphrase);
    }
}

TEST(Person, KeepsTheKeysAndLosesTheOldPassphraseWhenItIsChanged) {
    const NewPerson made = newPerson();
    const auto changed = changePassphrase(made.person, made.keys, QStringLiteral("new words"), KdfCost::fast());
    ASSERT_TRUE(changed.ok());
    EXPECT_EQ(unlockError(*changed), Error::Code::WrongPassphrase);
    const auto keys = unlock(*changed, QStringLiteral("new words"));
    ASSERT_TRUE(keys.ok());
    EXPECT_TRUE(keys->signSecret == made.keys.signSecret);
    EXPECT_TRUE(keys->boxSecret == made.keys.boxSecret);
    EXPECT_NE(changed->salt, made.person.salt);
}

TEST(Person, DoesNotTakeAPassphraseForSomebodyElsesKeys) {
    const auto changed = changePassphrase(newPerson().person, newPerson().keys, passphrase, KdfCost::fast());
    ASSERT_FALSE(changed.ok());
    EXPECT_EQ(changed.error().code, Error::Code::Refused);
}

TEST(Person, UnlocksAtTheCostUsedInEarnest) {
    const auto made = createPerson(passphrase, KdfCost::interactive());
    ASSERT_TRUE(made.ok());
    EXPECT_TRUE(unlock(made->person, passphrase).ok());
    EXPECT_GT(KdfCost::moderate().memoryBytes, KdfCost::interactive().memoryBytes);
}

TEST(EpochKey, OpensForThePersonItWasBoxedFor) {
    const NewPerson made = newPerson();
    const Secret epochKey = Secret::random();
    const QByteArray box = *boxEpochKey(epochKey, 3, made.person);
    const auto opened = openEpochKey(box, 3, made.keys);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(*opened == epochKey);
}

TEST(EpochKey, StaysShutForAnotherEpochOrAnotherPerson) {
    const NewPerson made = newPerson();
    const QByteArray box = *boxEpochKey(Secret::random(), 3, made.person);
    EXPECT_FALSE(openEpochKey(box, 4, made.keys).ok());
    EXPECT_FALSE(openEpochKey(box, 3, newPerson().keys).ok());
    Person sameKeysOtherId = made.person;
    sameKeysOtherId.id = randomBytes(idSize);
    EXPECT_FALSE(openEpochKey(*boxEpochKey(Secret::random(), 3, sameKeysOtherId), 3, made.keys).ok());
}

TEST(EpochKey, NoticesEachFlippedBitOfItsBox) {
    const NewPerson made = newPerson();
    const QByteArray box = *boxEpochKey(Secret::random(), 3, made.person);
    for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
        const auto opened = openEpochKey(flipped(box, bit), 3, made.keys);
        ASSERT_FALSE(opened.ok()) << "bit " << bit;
        EXPECT_EQ(opened.error().code, Error::Code::Damaged);
    }
    for (qsizetype size = 0; size < box.size(); ++size) EXPECT_FALSE(openEpochKey(box.first(size), 3, made.keys).ok());
}

TEST(EpochKey, IsNotBoxedForADamagedPublicKey) {
    Person person = newPerson().person;
    person.boxKey.fill('\0');
    EXPECT_EQ(boxEpochKey(Secret::random(), 1, person).error().code, Error::Code::Damaged);
    person.boxKey.clear();
    EXPECT_EQ(boxEpochKey(Secret::random(), 1, person).error().code, Error::Code::Damaged);
}

TEST(Signature, HoldsForItsMessageAndSignerAlone) {
    const NewPerson made = newPerson();
    const QByteArray signature = sign(made.keys, "entry header");
    EXPECT_TRUE(verifySignature(made.person.signKey, "entry header", signature));
    EXPECT_FALSE(verifySignature(made.person.signKey, "entry headeR", signature));
    EXPECT_FALSE(verifySignature(newPerson().person.signKey, "entry header", signature));
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit)
        ASSERT_FALSE(verifySignature(made.person.signKey, "entry header", flipped(signature, bit)));
    EXPECT_FALSE(verifySignature(made.person.signKey, "entry header", signature.chopped(1)));
    EXPECT_FALSE(verifySignature({}, "entry header", signature));
}

TEST(Signature, IsAcceptedByOpenssl) {
    const NewPerson made = newPerson();
    const QTemporaryDir folder;
    const QByteArray signature = sign(made.keys, "entry header");
    const QString key = derFile(folder, "key.der", "302a300506032b6570032100", made.person.signKey);
    const QString message = written(folder, "message", "entry header");
    const auto judge = [&](const QByteArray& bytes) {
        return toolOutput("openssl", {"pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", key, "-rawin", "-in",
                                      message, "-sigfile", written(folder, "signature", bytes)});
    };
    EXPECT_TRUE(judge(signature).contains("Success"));
    EXPECT_FALSE(judge(flipped(signature, 100)).contains("Success"));
}

TEST(Person, HasThePublicKeyThatOpensslDerivesFromThePrivateOne) {
    const NewPerson made = newPerson();
    const QTemporaryDir folder;
    const auto derived = [&](const char* prefix, QByteArrayView secret) {
        return toolOutput("openssl", {"pkey", "-inform", "DER", "-in", derFile(folder, "private.der", prefix, secret),
                                      "-pubout", "-outform", "DER"});
    };
    EXPECT_TRUE(derived("302e020100300506032b656e04220420", made.keys.boxSecret.bytes()).endsWith(made.person.boxKey));
    EXPECT_TRUE(derived("302e020100300506032b657004220420", made.keys.signSecret.bytes().first(32))
                    .endsWith(made.person.signKey));
}

TEST(RecoveryKey, UnlocksHoweverItIsTyped) {
    const QString key = newRecoveryKey();
    const NewPerson made = newPerson(QStringLiteral("recovery"), key);
    QString careless = key.toLower();
    careless.replace(u'0', u'o').replace(u'1', u'l');
    QString spaced = key;
    spaced.replace(u'-', QStringLiteral(u" \u2013\n"));
    QString oneWord = key;
    oneWord.remove(u'-').replace(u'1', u'I');
    for (const QString& typed : {key, careless, spaced, oneWord, u' ' + key + u' '})
        EXPECT_TRUE(unlock(made.person, typed).ok()) << qPrintable(typed);
    EXPECT_EQ(unlockError(made.person, newRecoveryKey()), Error::Code::WrongPassphrase);
    EXPECT_EQ(unlockError(made.person, key.chopped(1)), Error::Code::WrongPassphrase);
}

TEST(RecoveryKey, IsReadableAndNeverTheSame) {
    QSet<QString> seen;
    QString all;
    for (int i = 0; i < 200; ++i) {
        const QString key = newRecoveryKey();
        EXPECT_EQ(key.size(), 8 * 5 + 7);
        EXPECT_EQ(*normaliseRecoveryKey(key), key);
        for (const QString& group : key.split(u'-')) EXPECT_EQ(group.size(), 5);
        seen.insert(key);
        all += key;
    }
    EXPECT_EQ(seen.size(), 200);
    for (QChar confusable : QStringLiteral("ILOU")) EXPECT_FALSE(all.contains(confusable));
    EXPECT_EQ(QSet<QChar>(all.begin(), all.end()).size(), 32 + 1);
}

TEST(RecoveryKey, NamesTheGroupOfEachSingleTypo) {
    const QString key = newRecoveryKey();
    for (qsizetype at = 0; at < key.size(); ++at) {
        if (key[at] == u'-') continue;
        for (QChar wrong : QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZU%")) {
            if (wrong == key[at]) continue;
            QString typed = key;
            typed[at] = wrong;
            const auto answer = normaliseRecoveryKey(typed);
            ASSERT_FALSE(answer.ok()) << qPrintable(typed);
            EXPECT_EQ(answer.error().code, Error::Code::Invalid);
            EXPECT_EQ(answer.error().place, QStringLiteral("group %1 of 8").arg(at / 6 + 1));
        }
    }
}

TEST(RecoveryKey, NoticesNeighboursAndGroupsThatChangedPlaces) {
    const QString key = newRecoveryKey();
    for (qsizetype at = 0; at + 1 < key.size(); ++at) {
        if (key[at] == u'-' || key[at + 1] == u'-' || key[at] == key[at + 1]) continue;
        QString typed = key;
        std::swap(typed[at], typed[at + 1]);
        EXPECT_FALSE(normaliseRecoveryKey(typed).ok()) << qPrintable(typed);
    }
    QStringList groups = key.split(u'-');
    groups.swapItemsAt(1, 2);
    EXPECT_FALSE(normaliseRecoveryKey(groups.join(u'-')).ok());
}

TEST(RecoveryKey, NamesTheGroupThatLacksACharacter) {
    QStringList groups = newRecoveryKey().split(u'-');
    groups[4].chop(1);
    EXPECT_EQ(normaliseRecoveryKey(groups.join(u'-')).error().place, QStringLiteral("group 5 of 8"));
    EXPECT_EQ(normaliseRecoveryKey(groups.join(QString())).error().place, QString());
    EXPECT_FALSE(normaliseRecoveryKey(QString()).ok());
}

TEST(RecoveryKey, DoesNotRepeatTheTypedKeyInAnError) {
    QString typed = newRecoveryKey();
    typed[0] = u'U';
    for (const QString& group : typed.split(u'-'))
        EXPECT_FALSE(normaliseRecoveryKey(typed).error().message().contains(group));
}

TEST(RecoveryKey, IsRefusedAsARecoveryPersonWhenMistyped) {
    const auto made = createPerson(QStringLiteral("not a key"), KdfCost::fast(), QStringLiteral("recovery"));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Error::Code::Invalid);
}
