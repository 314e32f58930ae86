// A zip package in memory, the container of DOCX and ODT.
#pragma once
#include <QByteArray>
#include <QList>

#include "core/result.h"

namespace kondensat::exporting {

struct PackagePart {
    QString name;
    QByteArray bytes;
    bool stored = false;  ///< uncompressed; ODT wants its mimetype so
};

/// Packs the parts in their order, with the same time stamp in all of them. Errors: NotWritable.
[[nodiscard]] Result<QByteArray> packParts(const QList<PackagePart>& parts);

}  // namespace kondensat::exporting
