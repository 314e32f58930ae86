#include "export/writers/package.h"

#include <zip.h>

#include <numeric>

#include "core/in_parallel.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

/// Takes half the time of the library's own 9, for 3 % more bytes.
constexpr zip_uint32_t level = 5;
/// From here on parts are compressed on all cores.
constexpr qsizetype large = 4 << 20;
constexpr zip_uint16_t firstDosDate = (1 << 5) | 1;  // 1 January 1980, the earliest a zip can say

Error failed(const char* cause) {
    return Error{Error::Code::NotWritable, u"the document could not be packed"_s, {}, {}, QString::fromUtf8(cause)};
}

struct Closer {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Closer>;

/// Takes the source, also when it fails.
Result<void> addPart(zip_t* archive, const PackagePart& part, zip_source_t* source) {
    if (!source) return failed(zip_strerror(archive));
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return failed(zip_strerror(archive));
    }
    if (zip_set_file_compression(archive, zip_uint64_t(index), part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, level) < 0 ||
        zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDosDate, 0) < 0)
        return failed(zip_strerror(archive));
    return {};
}

Result<QByteArray> readAll(zip_source_t* source) {
    if (zip_source_open(source) < 0) return failed("reading back");
    QByteArray bytes;
    char buffer[65536];
    zip_int64_t got = 0;
    while ((got = zip_source_read(source, buffer, sizeof buffer)) > 0) bytes.append(buffer, got);
    zip_source_close(source);
    if (got < 0) return failed("reading back");
    return bytes;
}

/// An archive of what `sourceOf` gives for each part.
template <class SourceOf>
Result<QByteArray> packed(const QList<PackagePart>& parts, const SourceOf& sourceOf) {
    zip_error_t error;
    zip_error_init(&error);
    std::unique_ptr<zip_source_t, Closer> source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) return failed("out of memory");
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive) return failed(zip_error_strerror(&error));
    zip_source_keep(source.get());  // the archive owns one reference, we read back through the other
    for (qsizetype i = 0; i < parts.size(); ++i)
        TRY_DO(addPart(archive.get(), parts[i], sourceOf(archive.get(), i)));
    if (zip_close(archive.get()) < 0) return failed(zip_strerror(archive.get()));
    (void)archive.release();
    return readAll(source.get());
}

Result<QByteArray> packedHere(const QList<PackagePart>& parts) {
    return packed(parts, [&](zip_t* archive, qsizetype i) {
        return zip_source_buffer(archive, parts[i].bytes.constData(), zip_uint64_t(parts[i].bytes.size()), 0);
    });
}

/// The library compresses one part after the other. So each part becomes an archive of its own, on whatever core is
/// free, and the compressed bytes move into the one that holds all.
Result<QByteArray> packedTogether(const QList<PackagePart>& parts) {
    std::vector<qsizetype> order(size_t(parts.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return parts[a].bytes.size() > parts[b].bytes.size(); });
    std::vector<Result<QByteArray>> single(size_t(parts.size()), Error{});
    inParallel(parts.size(), [&](qsizetype i) {
        const qsizetype part = order[size_t(i)];
        single[size_t(part)] = packedHere({parts[part]});
    });
    std::vector<Archive> archives;
    for (const auto& bytes : single) {
        if (!bytes) return bytes.error();
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* source = zip_source_buffer_create(bytes->constData(), zip_uint64_t(bytes->size()), 0, &error);
        if (!source) return failed(zip_error_strerror(&error));
        archives.emplace_back(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (archives.back()) continue;
        zip_source_free(source);
        return failed(zip_error_strerror(&error));
    }
    return packed(parts,
                  [&](zip_t* archive, qsizetype i) { return zip_source_zip(archive, archives[size_t(i)].get(), 0, 0, 0, -1); });
}

}  // namespace

struct PackageReader::Handle {
    Archive archive;
};

PackageReader::PackageReader(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
PackageReader::PackageReader(PackageReader&&) noexcept = default;
PackageReader::~PackageReader() = default;

Result<PackageReader> PackageReader::open(const QByteArray& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (!source) return failed("out of memory");
    auto handle = std::make_unique<Handle>();
    handle->archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!handle->archive) {
        zip_source_free(source);
        return Error{Error::Code::Damaged, u"the file is damaged or cut short"_s, {}, {}, QString::fromUtf8(zip_error_strerror(&error))};
    }
    return PackageReader(std::move(handle));
}

bool PackageReader::has(const QString& name) const {
    return zip_name_locate(m_handle->archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> PackageReader::part(const QString& name) const {
    constexpr zip_uint64_t most = 32 << 20;
    zip_t* archive = m_handle->archive.get();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive, name.toUtf8().constData(), 0, &stat) < 0) return QByteArray();
    const Error damaged{Error::Code::Damaged, u"the file is damaged or cut short"_s, {}, name};
    if (!(stat.valid & ZIP_STAT_SIZE)) return damaged;
    if (stat.size > most) return Error{Error::Code::TooLarge, u"a part of the file unpacks to more than 32 MB"_s, {}, name};
    if (stat.encryption_method != ZIP_EM_NONE) return Error{Error::Code::Encrypted, u"the file is protected by a password"_s, {}, name};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(archive, stat.index, 0), zip_fclose);
    if (!file || zip_fread(file.get(), bytes.data(), stat.size) != zip_int64_t(stat.size)) return damaged;
    return bytes;
}

Result<QByteArray> packParts(const QList<PackagePart>& parts) {
    const qsizetype bytes = std::accumulate(parts.cbegin(), parts.cend(), qsizetype(0), [](qsizetype sum, const PackagePart& part) {
        return sum + part.bytes.size();
    });
    return parts.size() > 1 && bytes >= large ? packedTogether(parts) : packedHere(parts);
}

}  // namespace kondensat::exporting
