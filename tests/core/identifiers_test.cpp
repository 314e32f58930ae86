#include "core/journal/identifiers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>

using namespace kondensat;
using namespace kondensat::journal;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

const QString passphrase = u"syv små søheste"_s;
const QByteArray ofStudy(16, 's');

Identifier karen() {
    return {u"person"_s, {u"Karen Skovgaard"_s, u"Kaja"_s}, u"Birthe"_s, u"patient"_s, u"her mother-in-law"_s, {u"kaja"_s}};
}

class Register : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return folder.filePath(u"waiting.identifiers"_s); }
    IdentifierRegister make() const {
        auto made = IdentifierRegister::create(path(), ofStudy, passphrase, KdfCost::fast());
        EXPECT_TRUE(made.ok());
        return std::move(*made);
    }
    [[nodiscard]] Result<IdentifierRegister> opened(const QString& with = passphrase) const { return IdentifierRegister::open(path(), ofStudy, with); }
    [[nodiscard]] Error::Code whyNot(const QByteArray& studyId = ofStudy, const QString& with = passphrase) const {
        const auto result = IdentifierRegister::open(path(), studyId, with);
        EXPECT_FALSE(result.ok());
        return result ? Error::Code::Invalid : result.error().code;
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void put(const QByteArray& bytes) const {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir folder;
};

}  // namespace

TEST_F(Register, LiesBesideTheStudy) {
    EXPECT_EQ(IdentifierRegister::pathFor(u"/a/waiting.kondensat"_s), u"/a/waiting.identifiers"_s);
    EXPECT_EQ(IdentifierRegister::pathFor(u"/a/waiting"_s), u"/a/waiting.identifiers"_s);
}

TEST_F(Register, GivesBackWhatWasStored) {
    auto made = make();
    ASSERT_TRUE(made.store({karen()}).ok());
    ASSERT_TRUE(made.note({u"2026-01-02T10:00"_s, u"report.docx"_s, 3}).ok());
    const auto again = opened();
    ASSERT_TRUE(again.ok()) << again.error().message().toStdString();
    EXPECT_EQ(again->identifiers(), QList<Identifier>{karen()});
    EXPECT_EQ(again->despite(), (QList<DespiteIdentifiers>{{u"2026-01-02T10:00"_s, u"report.docx"_s, 3}}));
}

TEST_F(Register, HoldsNothingThatCanBeRead) {
    ASSERT_TRUE(make().store({karen()}).ok());
    for (const char* word : {"Karen", "Skovgaard", "Kaja", "Birthe", "patient", "mother"}) {
        EXPECT_FALSE(bytes().contains(word)) << word;
        EXPECT_FALSE(bytes().contains(QByteArray(word).toBase64(QByteArray::OmitTrailingEquals))) << word;
        EXPECT_FALSE(bytes().contains(QByteArray(word).toHex())) << word;
    }
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

TEST_F(Register, IsAsLargeWithOneNameAsWithFive) {
    auto made = make();
    const qsizetype empty = bytes().size();
    ASSERT_TRUE(made.store(QList<Identifier>(5, karen())).ok());
    EXPECT_EQ(bytes().size(), empty);
}

TEST_F(Register, OpensWithItsPassphraseAlone) {
    ASSERT_TRUE(make().store({karen()}).ok());
    EXPECT_EQ(whyNot(ofStudy, u"syv sma soheste"_s), Error::Code::WrongPassphrase);
    EXPECT_EQ(whyNot(ofStudy, {}), Error::Code::WrongPassphrase);
}

TEST_F(Register, BelongsToOneStudy) {
    ASSERT_TRUE(make().store({karen()}).ok());
    const QByteArray other(16, 't');
    EXPECT_EQ(whyNot(other), Error::Code::Refused);
    // Nor does it pass for that of another when its name plate is changed.
    put(bytes().replace(ofStudy.toHex(), other.toHex()));
    EXPECT_EQ(whyNot(other), Error::Code::Damaged);
}

TEST_F(Register, SaysThatItIsDamagedWhereverAByteChanged) {
    ASSERT_TRUE(make().store({karen()}).ok());
    const QByteArray whole = bytes();
    for (qsizetype at = 0; at < whole.size(); at += 97) {
        QByteArray changed = whole;
        changed[at] = changed[at] == '7' ? '8' : '7';
        put(changed);
        const auto result = opened();
        if (result) EXPECT_EQ(result->identifiers(), QList<Identifier>{karen()}) << at;  // white space, or the name of a field that is not read
        else EXPECT_THAT((QList<Error::Code>{Error::Code::Damaged, Error::Code::Refused, Error::Code::Unsupported}), testing::Contains(result.error().code)) << at;
    }
    for (const qsizetype length : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 3}) {
        put(whole.first(length));
        EXPECT_EQ(whyNot(), Error::Code::Damaged) << length;
    }
}

TEST_F(Register, ErrorsNameNoName) {
    auto made = make();
    ASSERT_TRUE(made.store({karen()}).ok());
    Identifier wrong = karen();
    wrong.kind = u"animal"_s;
    const auto kind = made.store({wrong});
    ASSERT_FALSE(kind.ok());
    EXPECT_THAT(kind.error().message().toStdString(), Not(HasSubstr("Karen")));
    wrong = karen();
    wrong.words.append(u" "_s);
    EXPECT_FALSE(made.store({wrong}).ok());
    EXPECT_EQ(made.identifiers(), QList<Identifier>{karen()});
}

TEST_F(Register, IsNotOverwritten) {
    auto made = make();
    EXPECT_EQ(IdentifierRegister::create(path(), ofStudy, passphrase, KdfCost::fast()).error().code, Error::Code::Refused);
    auto other = opened();
    ASSERT_TRUE(other.ok());
    ASSERT_TRUE(other->store({karen()}).ok());
    const auto late = made.store({});
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, Error::Code::Locked);
    EXPECT_EQ(opened()->identifiers().size(), 1);
}

TEST_F(Register, StaysAsItWasWhereItCannotBeWritten) {
    auto made = make();
    ASSERT_TRUE(made.store({karen()}).ok());
    const QByteArray before = bytes();
    // As on a disk that is full: files may not grow any more.
    const auto heard = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit small{100, limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto failed = made.store({});
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, heard);
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().code, Error::Code::NotWritable);
    EXPECT_EQ(made.identifiers().size(), 1);
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(Register, ChangesItsPassphrase) {
    auto made = make();
    ASSERT_TRUE(made.store({karen()}).ok());
    ASSERT_TRUE(made.changePassphrase(u"otte blå både"_s, KdfCost::fast()).ok());
    EXPECT_EQ(whyNot(), Error::Code::WrongPassphrase);
    const auto again = opened(u"otte blå både"_s);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->identifiers(), QList<Identifier>{karen()});
}

TEST_F(Register, IsAsItWasUntilItTakesANewWrapping) {
    std::optional<IdentifierRegister> made = make();
    const auto work = made->newWrapping(u"otte blå både"_s, KdfCost::fast());
    const auto left = work();
    ASSERT_TRUE(left.ok());
    EXPECT_TRUE(opened().ok()) << "nothing is written yet";
    ASSERT_TRUE(made->store({karen()}).ok()) << "and the register can be used meanwhile";
    const auto late = made->newWrapping(u"ni gule heste"_s, KdfCost::fast());
    ASSERT_TRUE(made->take(*left).ok());
    EXPECT_EQ(opened(u"otte blå både"_s)->identifiers(), QList<Identifier>{karen()});
    const auto other = late();
    ASSERT_TRUE(other.ok());
    EXPECT_EQ(made->take(*other).error().code, Error::Code::Locked) << "it was made for the passphrase from before";
    EXPECT_TRUE(opened(u"otte blå både"_s).ok());
    const auto orphan = made->newWrapping(u"ni gule heste"_s, KdfCost::fast());
    made.reset();
    EXPECT_TRUE(orphan().ok()) << "whoever derives keys needs no register any more";
    EXPECT_EQ(made.has_value(), false);
}

TEST_F(Register, TakesOverWhatSomebodyElseHasWritten) {
    auto mine = make();
    EXPECT_FALSE(*mine.reload());
    auto other = opened();
    ASSERT_TRUE(other.ok());
    ASSERT_TRUE(other->changePassphrase(u"otte blå både"_s, KdfCost::fast()).ok());
    ASSERT_TRUE(other->store({karen()}).ok());
    EXPECT_TRUE(*mine.reload());
    EXPECT_EQ(mine.identifiers(), QList<Identifier>{karen()});
    ASSERT_TRUE(mine.store({}).ok()) << "it is current again";
    EXPECT_EQ(whyNot(), Error::Code::WrongPassphrase) << "and the other's passphrase stays";
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(mine.reload().error().code, Error::Code::NotFound);
    (void)make();
    EXPECT_EQ(mine.reload().error().code, Error::Code::Damaged) << "another register, with another key";
}

TEST_F(Register, RemembersWhatIsNoIdentifier) {
    auto made = make();
    ASSERT_TRUE(made.dismiss({u"Tuesday"_s, u"Google"_s}).ok());
    ASSERT_TRUE(made.dismiss({u"Google"_s}).ok());
    ASSERT_TRUE(made.store({karen()}).ok());
    EXPECT_EQ(opened()->dismissed(), (QStringList{u"Tuesday"_s, u"Google"_s}));
    EXPECT_FALSE(bytes().contains("Google"));
}
