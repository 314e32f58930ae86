// The sample study, made once from its hand-written archive; each test works on a copy.
#pragma once
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/journal/project.h"

namespace kondensat::sampletest {

/// sample_data/peer-mentors
QString sampleFolder();

/// A folder with a copy of the sample study and an installation of its own.
class Sample {
public:
    Sample();
    [[nodiscard]] QString path(const QString& name = QStringLiteral("sample.kondensat")) const {
        return m_folder.filePath(name);
    }
    [[nodiscard]] journal::ProjectOptions options(const QString& passphrase = {}) const;
    [[nodiscard]] std::unique_ptr<journal::Project> open(const QString& name = QStringLiteral("sample.kondensat"),
                                                         const QString& passphrase = {}) const;
    /// Writes an archive into the folder and gives its path.
    [[nodiscard]] QString exported(journal::Project& project, const QString& name) const;

private:
    QTemporaryDir m_folder;
};

QMap<QString, QByteArray> filesIn(const QString& folder);

/// Words in lower case, whatever stands between them.
QStringList wordsOf(const QString& text);
/// Every sequence of six words.
QSet<QString> sixes(const QStringList& words);
/// The same of raw bytes, read as UTF-8 and as UTF-16 in either alignment.
QSet<QString> sixesInBytes(const QByteArray& bytes);
/// What is said in the sources, by the id of the participant or member who says it; field notes under "".
QMap<QString, QStringList> speech(const study::Study& study);

}  // namespace kondensat::sampletest
