// The files of a .qdpx, found whatever its writer called them, and those beside the database of another project.
#pragma once
#include "import/containers/container.h"
#include "import/containers/zip_archive.h"

#include <QUuid>

namespace kondensat::importing::refi {

/// A text as its file holds it.
struct RawText {
    QString text;  ///< without a byte order mark, with the line ends of the file
    bool hadMark = false;
    bool fromRich = false;  ///< paragraphs of a word-processor file, as there was no plain text
};

class Container {
public:
    static constexpr qint64 largestText = qint64(64) << 20, largestStudy = qint64(512) << 20, largestMedia = qint64(256) << 20,
                            largestMediaTotal = qint64(1) << 30;

    /// `bytes` must outlive the container. Error: Unsupported unless there is one .qde at the root.
    static Result<Container> open(const QByteArray& bytes);
    /// Without a project.qde: the files that lie in these folders of a folder, or of a folder in a zip, known as
    /// `/folder/name`. What a link in them leads to elsewhere is not there.
    static Container ofFolder(const QString& path, const QStringList& folders);
    static Container ofZip(ZipArchive zip, const QStringList& folders);

    Result<QByteArray> project() const { return read(m_project); }
    [[nodiscard]] const QString& projectName() const { return m_project; }
    /// The entry for `internal://…`, `relative:///…` or a bare name; empty for what lies outside or is missing.
    [[nodiscard]] QString find(const QString& address) const;
    /// The entry in sources/ that is named by a GUID, with any suffix; empty for none.
    [[nodiscard]] QString find(const QUuid& guid) const { return m_byGuid.value(guid); }
    [[nodiscard]] qint64 sizeOf(const QString& entry) const;
    /// Errors: Damaged, NotReadable.
    Result<QByteArray> read(const QString& entry) const;
    /// May be called from several threads. Errors: Damaged, TooLarge, Unsupported (no text).
    Result<RawText> readPlain(const QString& entry, Notes& notes, qint64 largest = largestText) const;
    Result<RawText> readRich(const QString& entry, Notes& notes) const;

private:
    explicit Container(std::optional<ZipArchive> zip) : m_zip(std::move(zip)) {}
    std::optional<ZipArchive> m_zip;  ///< none: entries are paths of files
    QString m_project;
    QHash<QString, QString> m_byName;  ///< file name, or folder/name without a project.qde, in lower case → entry
    QHash<QUuid, QString> m_byGuid;
};

}  // namespace kondensat::importing::refi
