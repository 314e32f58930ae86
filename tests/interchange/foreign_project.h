// Projects as other programs might write them.
#pragma once
#include "tests/interchange/qdpx.h"

namespace kondensat::test {

inline QByteArray guid(int n) {
    return "00000000-0000-4000-8000-" + QByteArray::number(n).rightJustified(12, '0');
}

/// project.qde around some content, and files.
inline Read readProject(const QByteArray& content, QList<std::pair<QString, QByteArray>> files = {},
                        const QString& name = u"project.qde"_s, const QByteArray& before = {}) {
    files.prepend({name, before +
                             "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" "
                             "name=\"Trial\" origin=\"Elsewhere\">" +
                             content + "</Project>"});
    return read(zipped(files));
}

}  // namespace kondensat::test
