#include "app/operations/recordings.h"
#include "core/said.h"

#include <QCryptographicHash>
#include <QDir>
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

int storedSize(qint64 bytes) {
    return int(std::min<qint64>(bytes, std::numeric_limits<int>::max()));
}

/// Reads a file to its end, part by part, and gives its hash and size.
Result<std::pair<QString, qint64>> fingerprintOf(QFile& file, const std::function<void(const QByteArray&)>& each,
                                                 const std::function<bool(double)>& goOn) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 read = 0;
    while (!file.atEnd()) {
        if (goOn && !goOn(double(read) / double(std::max<qint64>(1, file.size()))))
            return Error{Error::Code::Refused, Said::tr("Cancelled; nothing was added")};
        const QByteArray part = file.read(readAtOnce);
        if (part.isEmpty())
            return Error{Error::Code::NotReadable, Said::tr("The recording cannot be read to its end"), file.fileName(), {},
                         file.errorString()};
        hash.addData(part);
        read += part.size();
        if (each) each(part);
    }
    return std::pair(QString::fromLatin1(hash.result().toHex()), read);
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
    QByteArray kept;
    const auto keep = [&kept](const QByteArray& part) { kept += part; };
    TRY_ASSIGN(const auto fingerprint, fingerprintOf(file, options.keepCopy ? keep : std::function<void(const QByteArray&)>(), goOn));
    Attachment attachment;
    attachment.id = options.id ? options.id : RecordId::fresh();
    attachment.name = options.name.isEmpty() ? QFileInfo(path).fileName() : options.name;
    attachment.mediaType = mediaTypeOf(path);
    attachment.sha256 = fingerprint.first;
    attachment.bytes = storedSize(fingerprint.second);
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

QString likelyPlaceOf(const Attachment& recording, const QString& studyPath, const QString& remembered) {
    if (!remembered.isEmpty() && QFileInfo(remembered).isFile()) return remembered;
    const QDir folder = QFileInfo(studyPath).dir();
    // A name comes from whoever wrote the study: it may not lead out of the folder.
    const QString name = QFileInfo(recording.name).fileName();
    if (!name.isEmpty() && QFileInfo(folder.filePath(name)).isFile()) return folder.filePath(name);
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name))
        if (recording.bytes > 0 && storedSize(file.size()) == recording.bytes && isRecording(file.fileName()))
            return file.filePath();
    return {};
}

Result<bool> hasFingerprint(const QString& path, const Attachment& recording, const std::function<bool(double)>& goOn) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The recording cannot be read"), path, {}, file.errorString()};
    if (storedSize(file.size()) != recording.bytes) return false;
    TRY_ASSIGN(const auto fingerprint, fingerprintOf(file, {}, goOn));
    return fingerprint.first == recording.sha256;
}

}  // namespace kondensat::app
