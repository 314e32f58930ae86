#include "app/operations/milestones.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include "core/said.h"
#include "core/study/order_key.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {

Result<Milestone> addMilestone(journal::Project& project, const QString& name, const MilestoneOptions& options) {
    if (name.trimmed().isEmpty()) return Error{Error::Code::Invalid, Said::tr("A milestone needs a name")};
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "named a milestone"));
    Milestone milestone;
    milestone.id = RecordId::fresh();
    milestone.name = name.trimmed();
    milestone.date = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    milestone.note = options.note;
    TRY_ASSIGN(const EntryId last, project.lastEntry());
    milestone.moment = last.isEmpty() ? QString() : last.toHex();
    const QList<const Milestone*> present = project.study().list<Milestone>();
    milestone.order = orderKeyBetween(present.isEmpty() ? QString() : present.last()->order, {});

    QString stored;
    if (!options.file.isEmpty()) {
        if (QFileInfo::exists(options.file) && !QFileInfo(options.file).isFile())
            return Error{Error::Code::NotReadable, Said::tr("This is no ordinary file, but a folder, a pipe or a device"), options.file};
        QFile file(options.file);
        if (!file.open(QIODevice::ReadOnly)) return Error{Error::Code::NotReadable, Said::tr("The file cannot be read"), options.file, {}, file.errorString()};
        const QByteArray bytes = file.readAll();
        Attachment attachment;
        attachment.id = RecordId::fresh();
        attachment.name = QFileInfo(options.file).fileName();
        attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, bytes).name();
        attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        attachment.bytes = int(bytes.size());
        attachment.of = milestone.id;
        TRY_ASSIGN(stored, project.file().addAttachment(bytes));
        attachment.content = stored;
        milestone.attachment = attachment.id;
        changes.add(attachment);
    }
    changes.add(milestone);
    if (const auto done = project.commit(changes); !done) {
        if (!stored.isEmpty()) {
            const Result<void> removed = project.file().removeAttachment(stored);
            (void)removed;
        }
        return done.error();
    }
    return milestone;
}

}  // namespace kondensat::app
