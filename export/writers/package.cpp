#include "export/writers/package.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

constexpr zip_uint16_t firstDosDate = (1 << 5) | 1;  // 1 January 1980, the earliest a zip can say

Error failed(const char* cause) {
    return Error{Error::Code::NotWritable, u"the document could not be packed"_s, {}, {}, QString::fromUtf8(cause)};
}

struct Closer {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

Result<void> addPart(zip_t* archive, const PackagePart& part) {
    zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source) return failed(zip_strerror(archive));
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return failed(zip_strerror(archive));
    }
    if (zip_set_file_compression(archive, zip_uint64_t(index), part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) < 0 ||
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

}  // namespace

Result<QByteArray> packParts(const QList<PackagePart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    std::unique_ptr<zip_source_t, Closer> source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) return failed("out of memory");
    std::unique_ptr<zip_t, Closer> archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive) return failed(zip_error_strerror(&error));
    zip_source_keep(source.get());  // the archive owns one reference, we read back through the other
    for (const PackagePart& part : parts) TRY_DO(addPart(archive.get(), part));
    if (zip_close(archive.get()) < 0) return failed(zip_strerror(archive.get()));
    (void)archive.release();
    return readAll(source.get());
}

}  // namespace kondensat::exporting
