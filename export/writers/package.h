// A zip package in memory, the container of DOCX and ODT.
#pragma once
#include <QByteArray>
#include <QList>
#include <memory>

#include "core/result.h"

namespace kondensat::exporting {

struct PackagePart {
    QString name;
    QByteArray bytes;
    bool stored = false;  ///< uncompressed; ODT wants its mimetype so
};

/// Packs the parts in their order, with the same time stamp in all of them. Errors: NotWritable.
[[nodiscard]] Result<QByteArray> packParts(const QList<PackagePart>& parts);

/// Reads parts of a package that somebody else has packed.
class PackageReader {
public:
    /// `bytes` must outlive the reader. Errors: Damaged, Encrypted.
    static Result<PackageReader> open(const QByteArray& bytes);
    PackageReader(PackageReader&&) noexcept;
    ~PackageReader();
    [[nodiscard]] bool has(const QString& name) const;
    /// Empty where there is no such part. Errors: Damaged, TooLarge (more than 32 MB unpacked).
    [[nodiscard]] Result<QByteArray> part(const QString& name) const;

private:
    struct Handle;
    explicit PackageReader(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

}  // namespace kondensat::exporting
