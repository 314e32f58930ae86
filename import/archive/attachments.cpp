#include <QCryptographicHash>
#include <QRandomGenerator>

#include "import/archive/reader.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::archive {

using namespace study;

namespace {

/// A name for stored bytes that says nothing about them.
QString freshContentId() {
    QByteArray id(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(id.begin(), id.end());
    return QString::fromLatin1(id.toHex());
}

bool isContentId(const QString& text) {
    return text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' ||
                      c == u'-';
           });
}

}  // namespace

/// attachments/ID is what the attachment ID holds. A file that is not what its record says is an error; a record
/// written by hand need not say anything.
Result<void> Reader::readAttachments() {
    QHash<QString, QString> hashes;  // content → hash of what is taken over for it
    int missing = 0;
    for (Loaded<Attachment>& loaded : table<Attachment>()) {
        Attachment& attachment = loaded.record;
        const QString file = u"attachments/"_s + attachment.id.toString();
        if (!m_files.exists(file)) {
            missing += !attachment.content.isEmpty();
            continue;
        }
        m_usedFiles.insert(file);
        TRY_ASSIGN(const QByteArray bytes, m_files.read(file, ArchiveFiles::largestAttachment));
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const bool sameHash = attachment.sha256.isEmpty() || attachment.sha256.compare(hash, Qt::CaseInsensitive) == 0;
        if (!sameHash || (attachment.bytes != 0 && attachment.bytes != bytes.size()))
            return errorOf(loaded, Said::tr("The embedded file is not the one that the record describes"),
                           Said::tr("%1 was changed; `sha256` and `bytes` say what it was").arg(file));
        if (attachment.sha256.isEmpty()) attachment.sha256 = hash;
        attachment.bytes = int(bytes.size());
        if (attachment.content.isEmpty()) attachment.content = freshContentId();
        if (!isContentId(attachment.content))
            return errorOf(loaded, Said::tr("`content` has a value of the wrong kind"),
                           Said::tr("up to 64 letters, digits, _ or -; or leave it out"));
        if (hashes.contains(attachment.content)) {
            if (hashes.value(attachment.content) == hash) continue;
            return errorOf(loaded, Said::tr("`content` is that of another embedded file"), Said::tr("leave it out"));
        }
        hashes.insert(attachment.content, hash);
        m_content.attachments.append({attachment.content, bytes});
    }
    if (missing > 0)
        m_content.warnings.append(Said::tr("%1 embedded files are named and not part of the archive").arg(missing));
    for (const QString& name : strayFiles(u"attachments"_s)) m_content.warnings.append(Said::tr("%1 belongs to no record").arg(name));
    return {};
}

}  // namespace kondensat::importing::archive
