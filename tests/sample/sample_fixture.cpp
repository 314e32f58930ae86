#include "tests/sample/sample_fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "app/operations/archive_export.h"
#include "app/operations/new_study.h"
#include "core/method/speakers.h"

using namespace Qt::StringLiterals;

namespace kondensat::sampletest {
namespace {

QString master() {
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"master.kondensat"_s);
        journal::ProjectOptions options;
        options.installationFolder = folder.filePath(u"home"_s);
        auto created = app::createStudyFromArchive(file, sampleFolder(), {}, options);
        EXPECT_TRUE(created) << (created ? "" : created.error().message().toStdString());
        if (created) {
            EXPECT_TRUE(created->project->close());
        }
        return file;
    }();
    return path;
}

}  // namespace

QString sampleFolder() {
    return QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors");
}

Sample::Sample() {
    EXPECT_TRUE(m_folder.isValid());
    EXPECT_TRUE(QFile::copy(master(), path()));
}

journal::ProjectOptions Sample::options(const QString& passphrase) const {
    journal::ProjectOptions options;
    options.passphrase = passphrase;
    options.installationFolder = m_folder.filePath(u"home"_s);
    return options;
}

std::unique_ptr<journal::Project> Sample::open(const QString& name, const QString& passphrase) const {
    auto project = journal::Project::open(path(name), options(passphrase));
    if (project) return *std::move(project);
    ADD_FAILURE() << project.error().message().toStdString();
    return nullptr;
}

QString Sample::exported(journal::Project& project, const QString& name) const {
    const auto written = app::exportArchive(project, path(name), false);
    EXPECT_TRUE(written) << (written ? "" : written.error().message().toStdString());
    return path(name);
}

QMap<QString, QByteArray> filesIn(const QString& folder) {
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        files.insert(QDir(folder).relativeFilePath(it.filePath()), file.readAll());
    }
    return files;
}

QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty()) words.append(word);
    return words;
}

QSet<QString> sixes(const QStringList& words) {
    QSet<QString> found;
    for (qsizetype i = 0; i + 6 <= words.size(); ++i) found.insert(QStringList(words.mid(i, 6)).join(u' '));
    return found;
}

QSet<QString> sixesInBytes(const QByteArray& bytes) {
    QSet<QString> found = sixes(wordsOf(QString::fromUtf8(bytes)));
    for (const qsizetype from : {0, 1}) {
        const qsizetype length = (bytes.size() - from) / 2;
        QString text(length, Qt::Uninitialized);
        memcpy(text.data(), bytes.constData() + from, size_t(length) * 2);
        found += sixes(wordsOf(text));
    }
    return found;
}

QMap<QString, QStringList> speech(const study::Study& study) {
    QMap<QString, QStringList> said;
    for (const study::Source* source : study.list<study::Source>()) {
        const QString text = study.text(source->id);
        const auto turns = method::turnsOf(study, source->id);
        if (turns.isEmpty()) said[QString()].append(text);
        for (const method::TurnSpan& turn : turns)
            said[turn.who.toString()].append(text.mid(turn.span.start, turn.span.length()));
    }
    return said;
}

}  // namespace kondensat::sampletest
