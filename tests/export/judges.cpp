#include "tests/export/judges.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::test {

QGuiApplication& application() {
    static int count = 1;
    static char name[] = "test_export";
    static char* arguments[] = {name, nullptr};
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication instance(count, arguments);
    return instance;
}

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted()) return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(180000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Desk::put(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return path(name);
}

QByteArray Desk::read(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pdfText(const QString& path, int page) {
    QStringList arguments = {u"-layout"_s, path, u"-"_s};
    if (page > 0) arguments = QStringList{u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)} + arguments;
    return QString::fromUtf8(run(u"pdftotext"_s, arguments).output);
}

QStringList words(const QString& text) {
    static const QRegularExpression space(u"[\\s\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+"_s);
    return text.normalized(QString::NormalizationForm_KC).split(space, Qt::SkipEmptyParts);
}

QString readByPandoc(const QString& format, const QByteArray& bytes) {
    const Ran ran = run(u"pandoc"_s, {u"-s"_s, u"-f"_s, format, u"-t"_s, u"html"_s, u"--wrap=none"_s, u"-"_s}, bytes);
    EXPECT_EQ(ran.exitCode, 0) << ran.errors.toStdString();
    QString text = QString::fromUtf8(ran.output.mid(ran.output.indexOf("<body")));
    text.remove(QRegularExpression(u"<[^>]*>"_s));
    for (const auto& [entity, character] :
         {std::pair{u"&lt;"_s, u"<"_s}, std::pair{u"&gt;"_s, u">"_s}, std::pair{u"&quot;"_s, u"\""_s},
          std::pair{u"&#39;"_s, u"'"_s}, std::pair{u"&amp;"_s, u"&"_s}})
        text.replace(entity, character);
    return text;
}

void expectInOrder(const QString& text, const QStringList& parts) {
    const QString even = words(text).join(u' ');
    qsizetype at = 0;
    for (const QString& part : parts) {
        const QString wanted = words(part).join(u' ');
        const qsizetype found = even.indexOf(wanted, at);
        EXPECT_GE(found, 0) << qPrintable(wanted) << "\nis missing or out of order after\n"
                            << qPrintable(even.mid(std::max<qsizetype>(0, at - 60), 200));
        if (found >= 0) at = found + wanted.size();
    }
}

QStringList partsOf(const QString& path) {
    return QString::fromUtf8(run(u"unzip"_s, {u"-Z1"_s, path}).output).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray part(const QString& path, const QString& name) {
    return run(u"unzip"_s, {u"-p"_s, path, QString(name).replace(u'[', u"\\["_s)}).output;
}

}  // namespace kondensat::exporting::test
