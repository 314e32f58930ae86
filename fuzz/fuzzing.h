// What the fuzzers share.
#pragma once
#include <zip.h>

#include <QByteArray>
#include <QList>
#include <cstdlib>

/// A promise that whatever was read keeps.
inline void require(bool kept) {
    if (!kept) std::abort();
}

/// Files by name, stored in a zip without being made smaller.
inline QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* out = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(out);
    zip_t* zip = zip_open_from_source(out, ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : entries) {
        zip_source_t* source =
            zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, 0);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(zip);
    zip_source_open(out);
    zip_source_seek(out, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(out)), '\0');
    zip_source_seek(out, 0, SEEK_SET);
    zip_source_read(out, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(out);
    zip_source_free(out);
    return bytes;
}
