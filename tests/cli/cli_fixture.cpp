#include "tests/cli/cli_fixture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace kondensat::clitest {
namespace {

const char* const studyYaml = R"(format: kondensat-archive
version: 1
study:
  title: "Waiting rooms"
members:
  - id: AB
    name: "Anna Berg"
    initials: "AB"
analyses:
  - id: main
    title: "Waiting"
questions:
  - id: q1
    in: main
    text: "How is waiting experienced?"
    date: "2024-01-10"
participants:
  - id: P1
    label: "P1"
    attributes:
      profession: "teacher"
sessions:
  - id: s1
    name: "Interview 1"
    language: "en"
    participants: ["P1"]
sources:
  - id: src1
    title: "Interview one"
    kind: "transcript"
    session: s1
    speakers:
      "AB": "AB"
      "P1": "P1"
    speakerIs:
      "AB": "AB"
      "P1": "P1"
code groups:
  - id: g1
    in: main
    name: "Time without news"
subgroups:
  - id: sg1
    in: g1
    name: "Silence"
units:
  - id: u1
    in: main
    source: src1
    range:
      text: "Nobody told me anything 😀 for an hour"
    code: "no news"
    member: AB
    groups: ["g1"]
    subgroups: ["sg1"]
condensates:
  - id: c1
    in: sg1
    text: "I sit there and nobody tells me anything."
sentence links:
  - id: l1
    in: c1
    range:
      text: "I sit there and nobody tells me anything."
    units: ["u1"]
categories:
  - id: k1
    in: main
    name: "Waiting in silence"
    heading: "Silence made waiting longer"
    groups: ["g1"]
)";

const char* const sourceText = "How was it?\nNobody told me anything 😀 for an hour. Then they called.\n";
const char* const sourceTurns = "0\tAB\t0\t\n12\tP1\t1500\t9000\n";

class Application : public ::testing::Environment {
public:
    void SetUp() override {
        static int argc = 1;
        static char name[] = "test_cli";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance()) m_application = std::make_unique<QCoreApplication>(argc, argv);
    }
    void TearDown() override { m_application.reset(); }

private:
    std::unique_ptr<QCoreApplication> m_application;
};
const auto* const application = ::testing::AddGlobalTestEnvironment(new Application);

}  // namespace

QJsonObject Answer::json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

Cli::Cli() { EXPECT_TRUE(m_folder.isValid()); }

QString Cli::write(const QString& name, const QByteArray& bytes) const {
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path(name);
}

QByteArray Cli::read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray Cli::hashOf(const QString& path) { return QCryptographicHash::hash(read(path), QCryptographicHash::Sha256).toHex(); }

Answer Cli::run(const QStringList& arguments, const QStringList& wrapper) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KONDENSAT_HOME"_s, path(u"home"_s));
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.remove(u"KONDENSAT_PASSPHRASE"_s);
    if (!m_passphrase.isEmpty()) environment.insert(u"KONDENSAT_PASSPHRASE"_s, m_passphrase);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    QStringList words = wrapper + QStringList{QStringLiteral(KONDENSAT_BIN_DIR "/kondensat-cli")} + arguments;
    const QString program = words.takeFirst();
    process.start(program, words);
    if (!process.waitForFinished(300'000)) return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Answer Cli::must(const QStringList& arguments) const {
    const Answer answer = run(arguments);
    EXPECT_EQ(answer.code, 0) << arguments.join(u' ').toStdString() << '\n' << answer.err.toStdString();
    return answer;
}

QString Cli::archive(const QByteArray& more) const {
    write(u"archive/texts/src1.txt"_s, sourceText);
    write(u"archive/texts/src1.turns"_s, sourceTurns);
    write(u"archive/study.yaml"_s, studyYaml + more);
    return path(u"archive"_s);
}

void Cli::tamper(const QString& sql, const QVariantList& values) const {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(study());
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        ASSERT_TRUE(query.prepare(sql)) << query.lastError().text().toStdString();
        for (const QVariant& value : values) query.addBindValue(value);
        ASSERT_TRUE(query.exec()) << query.lastError().text().toStdString();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

}  // namespace kondensat::clitest
