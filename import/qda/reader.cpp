#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/said.h"
#include "import/containers/zip_archive.h"
#include "import/qda.h"
#include "import/qda/projects.h"
#include "import/refi/content.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr qint64 largest = qint64(512) << 20;

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The file cannot be read"), path, {}, file.errorString()};
    if (file.size() > largest)
        return Error{Error::Code::TooLarge, Said::tr("The file is larger than %1 MB").arg(largest >> 20), path};
    return file.readAll();
}

/// Where QualCoder keeps recordings, pictures and the documents that texts were taken from.
const QStringList mediaFolders{u"images"_s, u"audio"_s, u"video"_s, u"documents"_s};

Result<ArchiveContent> readDatabase(const QByteArray& bytes, const refi::Container* files, const QString& path) {
    TRY_ASSIGN(const qda::Database database, qda::Database::open(bytes));
    const bool qualCoder = database.hasTable(u"code_text"_s) && database.hasTable(u"source"_s);
    const bool taguette = database.hasTable(u"highlights"_s) && database.hasTable(u"documents"_s);
    if (qualCoder == taguette)
        return Error{Error::Code::Unsupported, Said::tr("This is neither a project of QualCoder nor one of Taguette")};
    TRY_ASSIGN(refi::Project project, qualCoder ? qda::readQualCoder(database) : qda::readTaguette(database));
    if (qualCoder) project.name = QFileInfo(QDir::cleanPath(path)).completeBaseName();
    return refi::contentOf(project, files, path);
}

/// A zip of the folder.
Result<ArchiveContent> readZip(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The file cannot be read"), path, {}, file.errorString()};
    constexpr ZipLimits limits{4ULL << 30, 100'000};
    if (quint64(file.size()) > limits.bytes)
        return Error{Error::Code::TooLarge, Said::tr("The file is larger than 4 GB"), path};
    const uchar* mapped = file.map(0, file.size());  // recordings in it may be larger than memory
    const QByteArray bytes =
        mapped ? QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), file.size()) : file.readAll();
    TRY_ASSIGN(ZipArchive zip, ZipArchive::open(bytes, limits));
    for (const QString& name : zip.names()) {
        if (name.section(u'/', -1) != u"data.qda" || name.count(u'/') > 1) continue;
        if (zip.sizeOf(name) > largest)
            return Error{Error::Code::TooLarge, Said::tr("The file is larger than %1 MB").arg(largest >> 20), path, name};
        TRY_ASSIGN(const QByteArray database, zip.read(name));
        const auto files = refi::Container::ofZip(std::move(zip), mediaFolders);
        return readDatabase(database, &files, path);
    }
    return Error{Error::Code::Unsupported, Said::tr("The zip file holds no data.qda"), path};
}

Result<ArchiveContent> readProject(const QString& path) {
    const QFileInfo info(path);
    const bool isFolder = info.isDir();
    const QString database = isFolder ? path + u"/data.qda"_s : path;
    QFile file(database);
    if (file.open(QIODevice::ReadOnly) && file.peek(2) == "PK") return readZip(path);
    file.close();
    TRY_ASSIGN(const QByteArray bytes, bytesOf(database));
    const bool hasFiles = isFolder || info.fileName() == u"data.qda";
    const auto files =
        refi::Container::ofFolder(isFolder ? path : info.absolutePath(), hasFiles ? mediaFolders : QStringList());
    return readDatabase(bytes, &files, path);
}

}  // namespace

Result<ArchiveContent> readQda(const QByteArray& bytes, const QString& path) {
    return readDatabase(bytes, nullptr, path);
}

bool looksLikeQda(const QString& path) {
    if (QFileInfo(path).isDir())
        return QFileInfo::exists(path + u"/data.qda"_s) && !QFileInfo::exists(path + u"/study.yaml"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = file.read(16);
    return head.startsWith("SQLite format 3") || (head.startsWith("PK") && path.endsWith(u".qda", Qt::CaseInsensitive));
}

Result<ArchiveContent> readQda(const QString& path) {
    if (!QFileInfo::exists(path)) return Error{Error::Code::NotFound, Said::tr("There is no such file"), path};
    auto content = readProject(path);
    if (!content) return content.error().in(path);
    return content;
}

}  // namespace kondensat::importing
