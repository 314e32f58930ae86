#include "app/operations/files.h"
#include "core/said.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kondensat::app {

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    // QSaveFile::commit() forgets an error of the last flush; so this one is asked for.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{Error::Code::NotWritable, Said::tr("The file could not be written; what was there before is unchanged"), path, {}, file.errorString()};
    return {};
}

}  // namespace kondensat::app
