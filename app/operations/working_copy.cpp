#include "app/operations/working_copy.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/journal/project_file.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

QString freePath(const QString& wanted) {
    const QFileInfo info(wanted);
    QString path = wanted;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1/%2 %3.%4"_s.arg(info.path(), info.completeBaseName()).arg(n).arg(info.suffix());
    return path;
}

Result<QString> workingCopy(const QString& path) {
    TRY_ASSIGN(const auto file, journal::ProjectFile::open(path, true));
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).isWritable()
                               ? info.absolutePath()
                               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString copy = freePath(u"%1/%2 (copy).kondensat"_s.arg(folder, info.completeBaseName()));
    // The database copies itself as of one moment, whoever writes meanwhile; free pages, where erased words may have
    // stood, are left behind.
    if (const auto done = file->database().execute(u"VACUUM INTO ?"_s, {copy}); !done) {
        QFile::remove(copy);
        Error error = done.error();
        error.what = u"The study could not be copied"_s;
        return error;
    }
    return copy;
}

}  // namespace kondensat::app
