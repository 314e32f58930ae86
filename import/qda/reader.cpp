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

/// The database in a folder, in a zip, or the file itself.
Result<QByteArray> databaseOf(const QString& path) {
    if (QFileInfo(path).isDir()) return bytesOf(path + u"/data.qda"_s);
    TRY_ASSIGN(const QByteArray bytes, bytesOf(path));
    if (!bytes.startsWith("PK")) return bytes;
    TRY_ASSIGN(const ZipArchive zip, ZipArchive::open(bytes));
    for (const QString& name : zip.names())
        if (name.section(u'/', -1) == u"data.qda" && name.count(u'/') <= 1) return zip.read(name);
    return Error{Error::Code::Unsupported, Said::tr("The zip file holds no data.qda"), path};
}

}  // namespace

Result<ArchiveContent> readQda(const QByteArray& bytes, const QString& path) {
    TRY_ASSIGN(const qda::Database database, qda::Database::open(bytes));
    const bool qualCoder = database.hasTable(u"code_text"_s) && database.hasTable(u"source"_s);
    const bool taguette = database.hasTable(u"highlights"_s) && database.hasTable(u"documents"_s);
    if (qualCoder == taguette)
        return Error{Error::Code::Unsupported, Said::tr("This is neither a project of QualCoder nor one of Taguette")};
    TRY_ASSIGN(refi::Project project, qualCoder ? qda::readQualCoder(database) : qda::readTaguette(database));
    if (qualCoder) project.name = QFileInfo(QDir::cleanPath(path)).completeBaseName();
    return refi::contentOf(project, nullptr, path);
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
    const auto bytes = databaseOf(path);
    if (!bytes) return bytes.error().in(path);
    auto content = readQda(*bytes, path);
    if (!content) return content.error().in(path);
    return content;
}

}  // namespace kondensat::importing
