#include "import/containers/zip_archive.h"
#include "core/said.h"

#include <zip.h>

#include <mutex>

#include <QSet>

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr zip_uint64_t kFreeOfRatio = 1ULL << 20;
constexpr zip_uint64_t kMaxRatio = 200;

bool leavesArchive(const QString& name) {
    if (name.startsWith(u'/') || name.contains(u'\\') || (name.size() > 1 && name[1] == u':')) return true;
    return name == ".."_L1 || name.startsWith("../"_L1) || name.contains("/../"_L1) || name.endsWith("/.."_L1);
}

Error zipError(Error::Code code, const QString& what, const QString& place = {}, const QString& cause = {}) {
    return Error{code, what, {}, place, cause};
}

}  // namespace

struct ZipArchive::Handle {
    zip_t* zip = nullptr;
    std::mutex mutex;  ///< libzip leaves that to its callers
    QHash<QString, zip_uint64_t> index;
    ~Handle() {
        if (zip) zip_discard(zip);
    }
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, const ZipLimits& limits) {
    const auto damaged = [](const QString& cause) {
        return zipError(Error::Code::Damaged, Said::tr("the file is damaged or cut short"), {}, cause);
    };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (!source) return damaged(Said::tr("it cannot be opened as a zip archive"));
    auto handle = std::make_unique<Handle>();
    handle->zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!handle->zip) {  // some writers leave harmless inconsistencies; the checksums are tested when reading
        handle->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    }
    if (!handle->zip) {
        zip_source_free(source);
        const QString cause = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return damaged(cause);
    }
    zip_error_fini(&error);

    const zip_int64_t entries = zip_get_num_entries(handle->zip, 0);
    if (entries > limits.entries)
        return zipError(Error::Code::TooLarge, Said::tr("the archive has %1 entries").arg(entries), {},
                        Said::tr("the limit is %1").arg(limits.entries));
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(handle->zip, static_cast<zip_uint64_t>(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
            return damaged(Said::tr("the directory of the archive cannot be read"));
        const QString name = QString::fromUtf8(stat.name);
        if (leavesArchive(name))
            return zipError(Error::Code::Refused, Said::tr("the archive holds a name that points outside of it"),
                            Said::tr("entry %1").arg(i + 1));
        if (stat.encryption_method != ZIP_EM_NONE)
            return zipError(Error::Code::Encrypted, Said::tr("the file is protected by a password"), name,
                            Said::tr("the zip entry is encrypted"));
        total += stat.size;
        if (stat.size > limits.bytes || total > limits.bytes)
            return zipError(Error::Code::TooLarge, Said::tr("the archive unpacks to more than %1 MB").arg(limits.bytes >> 20), name);
        if (stat.size > kFreeOfRatio && stat.size / kMaxRatio > std::max<zip_uint64_t>(stat.comp_size, 1))
            return zipError(Error::Code::TooLarge, Said::tr("the archive unpacks to more than 200 times its size"), name,
                            Said::tr("this looks like a zip bomb"));
        handle->index.insert(name, static_cast<zip_uint64_t>(i));
    }
    return ZipArchive(std::move(handle));
}

QStringList ZipArchive::names() const {
    QStringList names;
    for (auto it = m_handle->index.cbegin(); it != m_handle->index.cend(); ++it)
        if (!it.key().endsWith(u'/')) names.append(it.key());
    names.sort();
    return names;
}

qint64 ZipArchive::sizeOf(const QString& name) const {
    const auto found = m_handle->index.constFind(name);
    const std::lock_guard lock(m_handle->mutex);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (found == m_handle->index.constEnd() || zip_stat_index(m_handle->zip, *found, 0, &stat) != 0) return 0;
    return qint64(stat.size);
}

bool ZipArchive::contains(const QString& name) const {
    return m_handle->index.contains(name);
}

Result<QByteArray> ZipArchive::read(const QString& name) const {
    const auto damaged = [&](const QString& cause) {
        return zipError(Error::Code::Damaged, Said::tr("a part of the file is damaged"), name, cause);
    };
    const auto found = m_handle->index.constFind(name);
    if (found == m_handle->index.constEnd()) return damaged(Said::tr("the part is missing"));
    const std::lock_guard lock(m_handle->mutex);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(m_handle->zip, *found, 0, &stat);
    zip_file_t* file = zip_fopen_index(m_handle->zip, *found, 0);
    if (!file) return damaged(QString::fromUtf8(zip_strerror(m_handle->zip)));
    QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_int64_t done = 0;
    while (done < static_cast<zip_int64_t>(stat.size)) {
        const zip_int64_t got = zip_fread(file, content.data() + done, stat.size - static_cast<zip_uint64_t>(done));
        if (got <= 0) break;
        done += got;
    }
    char more = 0;
    const zip_int64_t beyond = zip_fread(file, &more, 1);  // also makes libzip test the checksum
    zip_fclose(file);
    if (done != static_cast<zip_int64_t>(stat.size) || beyond != 0)
        return damaged(Said::tr("its size or checksum is not as stated"));
    return content;
}

}  // namespace kondensat::importing
