// YAML as far as an archive uses it: mappings, lists and scalars. No anchors, aliases or tags, one document.
#pragma once
#include <functional>
#include <vector>

#include "core/result.h"

namespace kondensat::importing::archive {

struct Node {
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    int line = 0;             ///< from 1
    QString key;              ///< under which it stands in a mapping
    QString text;             ///< of a scalar
    bool plain = false;       ///< a scalar without quotes, not a block
    std::vector<Node> items;  ///< of a list, or the values of a mapping in their order

    [[nodiscard]] const Node* find(QStringView name) const {
        for (const Node& item : items)
            if (item.key == name) return &item;
        return nullptr;
    }
};

struct YamlLimits {
    qsizetype bytes = qsizetype(512) << 20;
    int depth = 6;  ///< of lists and mappings within each other
    qint64 nodes = 50'000'000;
    int nodesPerRecord = 1'000'000;
    qsizetype piece = qsizetype(1) << 20;  ///< bytes; longer files are parsed in such pieces, on all cores
};

/// Gets each value of the top mapping, and of a list there each item by itself.
using YamlSink = std::function<Result<void>(const QString& section, const Node& node)>;

/// Reads one document whose top is a mapping, passing on values as they come, so that only one of them is in memory.
/// Errors: Damaged (no UTF-8, no YAML), TooLarge, Invalid (duplicate keys, aliases, tags) with the line.
Result<void> readYaml(const QByteArray& bytes, const YamlSink& sink, const YamlLimits& limits = {});

/// Decodes valid UTF-8, keeping a byte order mark at the beginning as the character it is (QString::fromUtf8 drops it).
QString decoded(QByteArrayView utf8);

/// "line 12"
inline QString lineOf(int line) {
    return QStringLiteral("line %1").arg(line);
}

}  // namespace kondensat::importing::archive
