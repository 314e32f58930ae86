// Folders, hand-written archives and studies for the tests of the archive.
#pragma once
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "core/study/change_set.h"
#include "core/study/fold.h"
#include "export/archive.h"
#include "import/archive.h"

namespace kondensat::test {
using namespace Qt::StringLiterals;

inline study::Entry entryOf(const study::ChangeSet& set, quint64 lamport) {
    static const ReplicaId replica = ReplicaId::fresh();
    study::Entry entry;
    entry.id = set.entry();
    entry.replica = replica;
    entry.sequence = entry.lamport = lamport;
    entry.label = set.label();
    entry.changes = set.changes();
    return entry;
}

inline study::Study studyOf(const QList<study::ChangeSet>& sets) {
    QList<study::Entry> entries;
    for (const study::ChangeSet& set : sets) entries.append(entryOf(set, quint64(entries.size()) + 1));
    return study::fold(entries);
}

/// A folder for one test.
class Folder {
public:
    [[nodiscard]] QString path(const QString& name = u"archive"_s) const { return m_dir.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        const QString file = path() + u'/' + name;
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    /// study.yaml behind its two first lines, which are added.
    void writeStudy(const QByteArray& yaml) const {
        write(u"study.yaml"_s, "format: kondensat-archive\nversion: 1\n" + yaml);
    }
    [[nodiscard]] static QMap<QString, QByteArray> filesIn(const QString& folder) {
        QMap<QString, QByteArray> files;
        QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            files.insert(QDir(folder).relativeFilePath(it.filePath()), file.readAll());
        }
        return files;
    }

private:
    QTemporaryDir m_dir;
};

inline Result<importing::ArchiveContent> readWithoutTranscripts(const QString& folder) {
    return importing::readArchive(folder, [](const QString& path) -> Result<importing::Transcript> {
        return Error{Error::Code::Unsupported, u"No transcripts here"_s, path};
    });
}

/// Reads an archive that must be fine.
inline importing::ArchiveContent contentOf(const Folder& folder) {
    auto content = readWithoutTranscripts(folder.path());
    if (content) return *content;
    ADD_FAILURE() << content.error().message().toStdString();
    return {};
}

/// The message with which an archive is refused.
inline std::string refusalOf(const Folder& folder) {
    const auto content = readWithoutTranscripts(folder.path());
    return content ? "was read" : content.error().message().toStdString();
}

inline RecordId id(const char* text) {
    return RecordId::of(text);
}

}  // namespace kondensat::test
