// Drives the real program: a temporary folder, its own home, a small study as an archive.
#pragma once
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace kondensat::clitest {

struct Answer {
    int code = -1;
    QString out, err;
    [[nodiscard]] QJsonObject json() const;
};

class Cli : public ::testing::Test {
protected:
    Cli();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString study() const { return path(QStringLiteral("study.kondensat")); }
    QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] static QByteArray read(const QString& path);
    /// SHA-256 of a file, for "nothing changed".
    [[nodiscard]] static QByteArray hashOf(const QString& path);

    /// Runs kondensat-cli; `wrapper` are words in front of it ("setpriv", …).
    Answer run(const QStringList& arguments, const QStringList& wrapper = {}) const;
    /// run() that must succeed.
    Answer must(const QStringList& arguments) const;
    void setPassphrase(const QString& passphrase) { m_passphrase = passphrase; }

    /// An archive with one participant's interview and the analysis that follows from it; one study.yaml and one text.
    [[nodiscard]] QString archive(const QByteArray& more = {}) const;
    /// The study made from it.
    void makeStudy() const { must({QStringLiteral("new"), study(), QStringLiteral("--from"), archive()}); }
    /// Runs SQL on the study's file, as a foreign hand would.
    void tamper(const QString& sql, const QVariantList& values = {}) const;

private:
    QTemporaryDir m_folder;
    QString m_passphrase;
};

}  // namespace kondensat::clitest
