// A zip file in memory, read with distrust.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

#include "core/result.h"

namespace kondensat::importing {

struct ZipLimits {
    quint64 bytes = 512ULL << 20;  ///< unzipped, of one entry and of all
    qint64 entries = 10'000;
};

class ZipArchive {
public:
    /// `bytes` must outlive the archive. Errors: Damaged (truncated, no zip), TooLarge (entries, unzipped size,
    /// ratio), Encrypted, Refused (names that leave the archive).
    static Result<ZipArchive> open(const QByteArray& bytes, const ZipLimits& limits = {});
    ZipArchive(ZipArchive&&) noexcept;
    ~ZipArchive();

    /// Without folders.
    [[nodiscard]] QStringList names() const;
    /// Unzipped, as the archive states it; 0 for what is not there.
    [[nodiscard]] qint64 sizeOf(const QString& name) const;
    [[nodiscard]] bool contains(const QString& name) const;
    /// May be called from several threads. Errors: Damaged when the entry is missing, shorter or longer than stated, or fails its checksum.
    [[nodiscard]] Result<QByteArray> read(const QString& name) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

}  // namespace kondensat::importing
