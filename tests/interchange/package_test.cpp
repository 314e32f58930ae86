// Large packages are compressed in several threads; small ones in one. Neither may be seen from outside.
#include <gmock/gmock.h>

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "export/writers/package.h"
#include "import/containers/zip_archive.h"

using namespace kondensat;
using namespace Qt::StringLiterals;

namespace {

/// Words that compress like talk, different for each part.
QByteArray words(quint32 seed, qsizetype size) {
    QRandomGenerator random(seed);
    QByteArray text;
    while (text.size() < size) text += QByteArray::number(random.bounded(5000)) + (random.bounded(9) ? " " : "\n");
    return text;
}

QList<exporting::PackagePart> parts(qsizetype sizeOfEach) {
    QList<exporting::PackagePart> parts{{u"mimetype"_s, "made/up", true}};
    for (quint32 i = 0; i < 40; ++i)
        parts.append({u"sources/%1.txt"_s.arg(i), i == 7 ? QByteArray() : words(i, i == 20 ? 40 * sizeOfEach : sizeOfEach)});
    return parts;
}

class Package : public testing::TestWithParam<qsizetype> {};

}  // namespace

TEST_P(Package, HoldsEveryPartInItsPlace) {
    const auto given = parts(GetParam());
    const auto bytes = exporting::packParts(given);
    ASSERT_TRUE(bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"p.zip"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-tq"_s, file.fileName()});
    ASSERT_TRUE(unzip.waitForFinished());
    EXPECT_EQ(unzip.exitCode(), 0) << unzip.readAllStandardOutput().toStdString();
    // -Z1 lists the names in their order.
    unzip.start(u"unzip"_s, {u"-Z1"_s, file.fileName()});
    ASSERT_TRUE(unzip.waitForFinished());
    QStringList names;
    for (const auto& part : given) names.append(part.name);
    EXPECT_EQ(QString::fromUtf8(unzip.readAllStandardOutput()).trimmed().toStdString(), names.join(u'\n').toStdString());
    const auto zip = importing::ZipArchive::open(*bytes);
    ASSERT_TRUE(zip);
    for (const auto& part : given) EXPECT_TRUE(*zip->read(part.name) == part.bytes) << part.name.toStdString();
    EXPECT_TRUE(bytes->contains("made/up")) << "compressed though it was to be stored";
    EXPECT_FALSE(bytes->contains(given.last().bytes)) << "not compressed";
}

TEST_P(Package, IsTheSameEachTime) {
    EXPECT_TRUE(*exporting::packParts(parts(GetParam())) == *exporting::packParts(parts(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(SmallAndLarge, Package, testing::Values(200, 60'000));
