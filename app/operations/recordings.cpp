#include "app/operations/recordings.h"
#include "core/said.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <limits>

namespace kondensat::app {

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace {

constexpr qint64 readAtOnce = qint64(4) << 20;

bool isSoundOrVideo(const QString& mediaType) {
    return mediaType.startsWith("audio/"_L1) || mediaType.startsWith("video/"_L1);
}

QString mediaTypeOf(const QString& path) {
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
}

}  // namespace

bool isRecording(const QString& path) {
    return isSoundOrVideo(mediaTypeOf(path));
}

Result<Attachment> readRecording(journal::Project& project, const QString& path, const RecordingOptions& options,
                                 const std::function<bool(double)>& goOn) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The recording cannot be read"), path, {}, file.errorString()};
    if (options.keepCopy && file.size() > largestKeptRecording)
        return Error{Error::Code::Refused,
                     Said::tr("The recording is larger than a study can keep (1 GB); let it stay where it is"), path};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray kept;
    qint64 read = 0;
    while (!file.atEnd()) {
        if (goOn && !goOn(double(read) / double(std::max<qint64>(1, file.size()))))
            return Error{Error::Code::Refused, Said::tr("Cancelled; nothing was added")};
        const QByteArray part = file.read(readAtOnce);
        if (part.isEmpty())
            return Error{
                Error::Code::NotReadable, Said::tr("The recording cannot be read to its end"), path, {}, file.errorString()};
        hash.addData(part);
        read += part.size();
        if (options.keepCopy) kept += part;
    }
    Attachment attachment;
    attachment.id = RecordId::fresh();
    attachment.name = options.name.isEmpty() ? QFileInfo(path).fileName() : options.name;
    attachment.mediaType = mediaTypeOf(path);
    attachment.sha256 = QString::fromLatin1(hash.result().toHex());
    attachment.bytes = int(std::min<qint64>(read, std::numeric_limits<int>::max()));
    attachment.of = options.of;
    if (options.keepCopy) {
        TRY_ASSIGN(attachment.content, project.file().addAttachment(kept));
    }
    return attachment;
}

Result<RecordId> addRecording(journal::Project& project, const QString& path, const RecordingOptions& options,
                              const std::function<bool(double)>& goOn) {
    TRY_ASSIGN(const Attachment attachment, readRecording(project, path, options, goOn));
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "added a recording"));
    changes.add(attachment);
    if (const auto done = project.commit(changes); !done) {
        if (!attachment.content.isEmpty()) {
            const Result<void> removed = project.file().removeAttachment(attachment.content);
            (void)removed;
        }
        return done.error();
    }
    return attachment.id;
}

QList<const Attachment*> recordingsOf(const Study& study, const RecordId& source) {
    QList<const Attachment*> recordings;
    for (const Attachment& attachment : study.table<Attachment>())
        if (attachment.of == source && isSoundOrVideo(attachment.mediaType)) recordings.append(&attachment);
    std::sort(recordings.begin(), recordings.end(),
              [](const Attachment* a, const Attachment* b) { return a->name < b->name; });
    return recordings;
}

}  // namespace kondensat::app
