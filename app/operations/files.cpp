#include "app/operations/files.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kondensat::app {

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::NotWritable, u"The file could not be written; what was there before is unchanged"_s, path, {}, file.errorString()};
    return {};
}

}  // namespace kondensat::app
